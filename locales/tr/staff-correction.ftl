staff-correction-improve = ✏️ Çeviriyi düzelt
staff-correction-what = Çeviri: { $text }
staff-correction-choose = Hangi cümleyi daha iyi çevirmek istiyorsun?
staff-correction-type = Daha iyi bir çeviri yaz. Dil: { $language }.
staff-correction-ask = 👥 Bir iş arkadaşına sor
staff-correction-alone = Henüz kontrol edebilecek bir iş arkadaşı yok. Önce bir iş arkadaşını davet et.
staff-correction-waits = ✓ İş arkadaşların kontrol edecek. Biri çevirini onaylayınca o andan itibaren onu kullanırım.

staff-correction-lost-name = Burada bir ad var: { $facts }. Düzeltilen cümleyi bütün çocuklar için kullanırım. Bu yalnızca adsız olur.
staff-correction-lost-facts = Çevirinde şu eksik veya farklı: { $facts }. Cümleyi eksiksiz olarak bir kez daha yaz.
staff-correction-lost-negation = Cümlelerden birinde olumsuzluk var, diğerinde yok. Çeviriyi bir kez daha yaz.
staff-correction-lost-language = Bu bir çeviri gibi görünmüyor. Cümlenin tamamını şu dilde yaz: { $language }.

staff-correction-question = { $name } bir cümleyi daha iyi çevirdi. Dil: { $language }. Bu çeviri doğru mu?
staff-correction-yes = ✅ Doğru
staff-correction-no = ✖ Doğru değil
staff-correction-own = Bu senin kendi çevirin. Onu bir iş arkadaşın kontrol eder.
staff-correction-approved = ✓ { $name } bu çeviriyi onayladı. Veliler bundan sonra bunu okur.
staff-correction-refused = ✖ { $name } bu çevirinin doğru olmadığını düşünüyor. Hiçbir şey değişmedi.
