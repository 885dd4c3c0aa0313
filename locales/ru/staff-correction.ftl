staff-correction-improve = ✏️ Исправить перевод
staff-correction-what = Перевод: { $text }
staff-correction-choose = Какое предложение ты хочешь перевести лучше?
staff-correction-type = Напиши перевод лучше. Язык: { $language }.
staff-correction-ask = 👥 Спросить коллегу
staff-correction-alone = Пока нет коллеги, который может проверить. Сначала пригласи коллегу.
staff-correction-waits = ✓ Коллеги проверят. Когда один из них одобрит твой перевод, с этого момента я буду его использовать.

staff-correction-lost-name = Здесь есть имя или название: { $facts }. Исправленное предложение я использую для всех детей. Это возможно только без имён и названий.
staff-correction-lost-facts = Этого нет в твоём переводе или это другое: { $facts }. Напиши предложение ещё раз, ничего не пропуская.
staff-correction-lost-negation = В одном предложении есть отрицание, в другом нет. Напиши перевод ещё раз.
staff-correction-lost-language = Это не похоже на перевод. Напиши всё предложение на этом языке: { $language }.

staff-correction-question = { $name } предлагает лучший перевод предложения. Язык: { $language }. Этот перевод верный?
staff-correction-yes = ✅ Верный
staff-correction-no = ✖ Неверный
staff-correction-own = Это твой собственный перевод. Его проверит коллега.
staff-correction-approved = ✓ Перевод одобрен. Проверка: { $name }. Теперь родители читают его.
staff-correction-refused = ✖ { $name } считает, что этот перевод неверный. Ничего не изменилось.
