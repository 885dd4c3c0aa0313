### What parents wrote, and answering it.

staff-inbox-empty = 📥 Your inbox is empty.
staff-inbox-list = { $count ->
    [one] 📥 1 message from a parent
   *[other] 📥 { $count } messages from parents. The one waiting longest is on top.
}
# stands where a child's name stands, when a message is about no single child
staff-inbox-no-child = General
# $time: when it came; $waiting: "5 min"
staff-inbox-when = { $time } · waiting { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } h
staff-inbox-days = { $count } days
staff-inbox-asks = { $name } does not understand this:

## How sure the Dutch is
staff-inbox-phrase = ✓ fixed sentence
staff-inbox-machine = ≈ translated automatically. In doubt? Please ask.
staff-inbox-untranslated = I can't translate this. You see what the parent wrote. Call, or ask somebody who knows the language.
staff-inbox-partly = I can't translate all of this. What is in another language is what the parent wrote. Call, or ask somebody who knows the language.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = This can mean two things. Ask the parent which one.
staff-inbox-risk = This may be about health or safety. Don't rely on the translation alone: call, or have somebody read it who knows the language.

## Buttons
staff-inbox-answer = ↩️ Answer
staff-inbox-done = ✓ Done
staff-inbox-original = 🔤 Original
staff-inbox-dutch = 📄 Dutch
staff-inbox-back = 📥 Inbox
staff-inbox-reopen = ↩ Not done after all

## Answering
# above an answer under way, and on the button to go on with it
staff-inbox-what = Answer to { $name }
staff-inbox-ask-text = Type your answer to { $name }, or choose a sentence.
staff-inbox-claimed = { $name } is already working on this.
staff-inbox-done-already = This was already dealt with.
staff-inbox-done-now = ✓ Done: message from { $name }
staff-inbox-sent = ✓ Answer to { $name } sent, { $time }
staff-inbox-unreachable = { $name } gets no messages at the moment. Call, or speak to the parent at the door.
