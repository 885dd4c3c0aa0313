### Writing a message in one's own words.

staff-message-title = Message
# on the button to go on with a half-finished message
staff-message-what = Message: { $text }
staff-message-ask-audience = Who is it for?
staff-message-ask-child = For the parents of which child?
staff-message-ask-text = Type your message. Write as you speak: I make it simple and first show what parents will read.
staff-message-parents-of = 👪 Parents of { $child }
staff-message-to-parents-of = parents of { $child }
staff-message-one-child = 🧒 One child ({ $group })
staff-message-everyone = 📣 All parents
staff-message-to-everyone = all parents

## The two texts and their levels
staff-message-your-text = Your text
staff-message-simple-text = Simple
staff-message-simple-already = Your text is simple already.
staff-message-as-typed = I can't make your text simpler right now. Parents read it as you wrote it. Tell your manager.

## What changed
staff-message-changed = Changed:
staff-message-more-changes = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
# stands after an arrow: "a.s. → left out"
staff-message-left-out = left out
staff-message-put-back = ↩ { $number } back
staff-message-take = ✨ { $number } after all
staff-message-changes = 🔧 Changes ({ $count })

## A photo
staff-photo-title = Photo
staff-photo-ask-who = Who is in the photo? Only their parents get it.
staff-photo-who = 🧒 Who is in it?
staff-photo-no-text = Type a text for the photo, or send it as it is.
staff-photo-not-together = No consent for a photo with other children: { $names }. Please choose another photo.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Fixed sentences ({ $count })
staff-message-phrases-how = These sentences stay in Dutch. Does a fixed sentence fit too? Every parent reads that in their own language.
staff-message-choose = ✨ Choose { $number }

## Buttons
staff-message-edit = ✏️ Change
staff-message-own = ↩ My own words
staff-message-simple = ✨ Simple text
staff-message-read-all = 📖 Read all
staff-message-spots = 🎨 What is hard?
staff-message-urgent = ❗ Urgent
staff-message-not-urgent = ❗ Not urgent
staff-message-is-urgent = Urgent: goes at once, even in quiet hours.
staff-message-other-audience = 👥 For whom?

## A second look
staff-message-hard = This sentence is still hard: “{ $sentence }”. Change it, or tap Send once more.
staff-message-wrong-day = “{ $written }” is not right: the calendar says { $date }. Please check the day and the date.
staff-message-again = Change your text, or tap Send once more.
staff-message-urgent-dutch = Urgent, but not translated for { $names }. Choose a fixed sentence, or call. Send it like this anyway? Tap Send once more.
staff-message-foreign-again = This does not look like Dutch. Type it in Dutch, or tap Send once more.
staff-message-correcting = You are correcting a message that was sent already. Type the new text. Parents see that it was corrected.
