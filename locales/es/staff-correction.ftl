staff-correction-improve = ✏️ Mejorar la traducción
staff-correction-what = Traducción: { $text }
staff-correction-choose = ¿Qué frase quieres traducir mejor?
staff-correction-type = Escribe una traducción mejor. Idioma: { $language }.
staff-correction-ask = 👥 Preguntar a otra persona del equipo
staff-correction-alone = Todavía no hay nadie más en el equipo que pueda revisarla. Primero invita a alguien.
staff-correction-waits = ✓ Tu equipo la va a revisar. Cuando una persona apruebe tu traducción, la usaré desde ese momento.

staff-correction-lost-name = Aquí hay un nombre: { $facts }. Uso la frase mejorada para todos los niños. Eso solo es posible sin nombres.
staff-correction-lost-facts = Esto falta en tu traducción o es diferente: { $facts }. Escribe la frase otra vez, con todo.
staff-correction-lost-negation = Una de las frases tiene una negación y la otra no. Escribe la traducción otra vez.
staff-correction-lost-language = Esto no parece una traducción. Escribe la frase entera en este idioma: { $language }.

staff-correction-question = { $name } propone una traducción mejor de una frase. Idioma: { $language }. ¿Es correcta esta traducción?
staff-correction-yes = ✅ Es correcta
staff-correction-no = ✖ No es correcta
staff-correction-own = Esta es tu propia traducción. La revisa otra persona del equipo.
staff-correction-approved = ✓ { $name } ha aprobado esta traducción. Las familias la leen desde ahora.
staff-correction-refused = ✖ { $name } cree que esta traducción no es correcta. No ha cambiado nada.
