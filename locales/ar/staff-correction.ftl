staff-correction-improve = ✏️ تحسين الترجمة
staff-correction-what = ترجمة: { $text }
staff-correction-choose = أي جملة تريد أن تترجمها أفضل؟
staff-correction-type = اكتب ترجمة أفضل. اللغة: { $language }.
staff-correction-ask = 👥 اسأل زميلًا
staff-correction-alone = لا يوجد بعد زميل يمكنه المراجعة. ادعُ زميلًا أولًا.
staff-correction-waits = ✓ طُلب من زملائك أن يراجعوها. إذا وافق زميل واحد على ترجمتك، فسأستعملها من ذلك الحين.

staff-correction-lost-name = يوجد هنا اسم: { $facts }. أستعمل الجملة المحسّنة لكل الأطفال. هذا ممكن فقط بدون أسماء.
staff-correction-lost-facts = هذا ناقص في ترجمتك أو مختلف: { $facts }. اكتب الجملة مرة أخرى وفيها كل شيء.
staff-correction-lost-negation = إحدى الجملتين فيها نفي، والأخرى لا. اكتب الترجمة مرة أخرى.
staff-correction-lost-language = لا يبدو هذا ترجمة. اكتب الجملة كلها بهذه اللغة: { $language }.

staff-correction-question = اقتراح من { $name }: ترجمة أفضل لجملة. اللغة: { $language }. هل هذه الترجمة صحيحة؟
staff-correction-yes = ✅ صحيحة
staff-correction-no = ✖ غير صحيحة
staff-correction-own = هذه ترجمتك أنت. سيراجعها زميل.
staff-correction-approved = ✓ وافق على هذه الترجمة: { $name }. الأهل يقرؤونها من الآن.
staff-correction-refused = ✖ يرى { $name } أن هذه الترجمة غير صحيحة. لم يتغير شيء.
