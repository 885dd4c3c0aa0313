staff-inbox-empty = 📥 Tu buzón está vacío.
staff-inbox-list = { $count ->
        [one] 📥 { $count } mensaje de una familia
       *[other] 📥 { $count } mensajes de familias. El que espera desde hace más tiempo está arriba.
    }
staff-inbox-no-child = General
staff-inbox-when = { $time } · espera { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } h
staff-inbox-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
staff-inbox-asks = { $name } no entiende esto:

## How sure the Dutch is

staff-inbox-phrase = ✓ frase fija
staff-inbox-machine = ≈ traducción automática. ¿Tienes dudas? Pregunta.
staff-inbox-untranslated = No puedo traducir esto. Ves lo que ha escrito la familia. Llama o pregunta a alguien que sepa el idioma.
staff-inbox-partly = No puedo traducirlo todo. Lo que está en otro idioma lo ha escrito la familia. Llama o pregunta a alguien que sepa el idioma.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Esto puede significar dos cosas. Pregunta a la familia qué quiere decir.
staff-inbox-risk = Esto puede tratar de salud o seguridad. No te fíes solo de la traducción: llama o pide que lo lea alguien que sepa el idioma.

## Buttons

staff-inbox-answer = ↩️ Respuesta
staff-inbox-done = ✓ Resuelto
staff-inbox-original = 🔤 Original
staff-inbox-dutch = 📄 Neerlandés
staff-inbox-back = 📥 Buzón
staff-inbox-reopen = ↩ Todavía no está

## Answering

staff-inbox-what = Respuesta a { $name }
staff-inbox-ask-text = Escribe tu respuesta a { $name } o elige una frase.
staff-inbox-claimed = { $name } ya se está ocupando.
staff-inbox-done-already = Esto ya está resuelto.
staff-inbox-done-now = ✓ Resuelto: mensaje de { $name }
staff-inbox-sent = ✓ Respuesta enviada a { $name }, { $time }
staff-inbox-unreachable = { $name } no recibe mensajes ahora. Llama o habla con la familia en la puerta.
