staff-correction-improve = ✏️ Виправити переклад
staff-correction-what = Переклад: { $text }
staff-correction-choose = Яке речення ти хочеш перекласти краще?
staff-correction-type = Напиши кращий переклад. Мова: { $language }.
staff-correction-ask = 👥 Запитати колегу
staff-correction-alone = Ще немає колеги, який може перевірити. Спочатку запроси колегу.
staff-correction-waits = ✓ Колеги перевірять. Коли хтось із них схвалить твій переклад, відтоді я використовуватиму його.

staff-correction-lost-name = Тут є ім’я або назва: { $facts }. Виправлене речення я використовую для всіх дітей. Це можливо лише без імен і назв.
staff-correction-lost-facts = Цього немає у твоєму перекладі або це інше: { $facts }. Напиши речення ще раз, нічого не пропускаючи.
staff-correction-lost-negation = В одному реченні є заперечення, в іншому немає. Напиши переклад ще раз.
staff-correction-lost-language = Це не схоже на переклад. Напиши все речення цією мовою: { $language }.

staff-correction-question = { $name } пропонує кращий переклад речення. Мова: { $language }. Чи правильний цей переклад?
staff-correction-yes = ✅ Правильний
staff-correction-no = ✖ Неправильний
staff-correction-own = Це твій власний переклад. Його перевірить колега.
staff-correction-approved = ✓ Переклад схвалено. Перевірка: { $name }. Відтепер батьки читають його.
staff-correction-refused = ✖ { $name } вважає, що цей переклад неправильний. Нічого не змінилося.
