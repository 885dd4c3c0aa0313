readability-long-sentence = عدد كلمات هذه الجملة: { $count }. اجعلها جملتين أو ثلاث جمل قصيرة.
readability-passive = اكتب من يقوم بالفعل: "wij halen op" بدلًا من "wordt opgehaald".
readability-formal-word = اختر كلمة أسهل، مثل "{ $plain }".
readability-difficult-word = ربما تناسب كلمة أسهل، مثل "{ $plain }".
