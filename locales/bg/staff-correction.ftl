staff-correction-improve = ✏️ Подобри превода
staff-correction-what = Превод: { $text }
staff-correction-choose = Кое изречение искаш да преведеш по-добре?
staff-correction-type = Напиши по-добър превод. Език: { $language }.
staff-correction-ask = 👥 Попитай колега
staff-correction-alone = Още няма колега, който да го прегледа. Първо покани колега.
staff-correction-waits = ✓ Колегите ти ще го прегледат. Щом един колега одобри превода ти, ще го използвам оттам нататък.

staff-correction-lost-name = Тук има име: { $facts }. Използвам подобреното изречение за всички деца. Това може само без имена.
staff-correction-lost-facts = Това липсва в превода ти или е различно: { $facts }. Напиши изречението още веднъж, с всичко в него.
staff-correction-lost-negation = В едното изречение има отрицание, в другото няма. Напиши превода още веднъж.
staff-correction-lost-language = Това не изглежда като превод. Напиши цялото изречение на този език: { $language }.

staff-correction-question = { $name } предлага по-добър превод на изречение. Език: { $language }. Верен ли е този превод?
staff-correction-yes = ✅ Верен е
staff-correction-no = ✖ Не е верен
staff-correction-own = Това е твоят собствен превод. Ще го прегледа колега.
staff-correction-approved = ✓ { $name } одобри този превод. Родителите го четат отсега нататък.
staff-correction-refused = ✖ { $name } смята, че този превод не е верен. Нищо не е променено.
