# The chat page of the stand-in for Telegram, on which somebody plays staff and parents side by side.

# Under the name of the page.
sandbox-tagline = Every column is one person's phone
sandbox-people = People
sandbox-add-person = Add a person
sandbox-name = Name
sandbox-their-language = Language
sandbox-add = Add
sandbox-nobody-yet = Nobody is here yet. Add a person.
sandbox-page-language = Language of this page
sandbox-light = Light
sandbox-dark = Dark
sandbox-close = Close
sandbox-cancel = Cancel
sandbox-good = OK
sandbox-bot-away = Ouderbrug isn't listening now. Messages are kept and arrive when the program runs again.

# One person's chat. $name: "Noor".
sandbox-role-staff = staff
sandbox-role-parent = parent of { $name }
sandbox-role-newcomer = not connected yet
sandbox-chat-of = { $name }'s chat
sandbox-close-chat = Close { $name }'s chat
sandbox-write-as = Write as { $name }
sandbox-write = Write a message
sandbox-send = Send
sandbox-send-photo = Send a photo
sandbox-commands = Commands
sandbox-start = Start
# Shown in an empty chat, above the button "Start".
sandbox-not-started = { $name } hasn't opened the chat yet. Begin here, or open an invitation from another chat.
sandbox-block = Block the bot
sandbox-unblock = Unblock
sandbox-blocked-note = { $name } has blocked Ouderbrug.
sandbox-from-person = Message from { $name }
sandbox-from-bot = Message to { $name }
sandbox-reply = Reply
sandbox-edited = edited
sandbox-typing = Ouderbrug is typing
sandbox-new-messages = New messages
sandbox-unread = { $count } unread
sandbox-picture = Picture
sandbox-enlarge = Enlarge the picture
sandbox-file = File

# A link with an invitation was pressed: whose phone opens it?
sandbox-who-opens = Who opens this invitation?
sandbox-who-opens-why = In real life a parent opens this link on their own phone. Choose who does so here.
sandbox-this-chat = this chat

# Three steps for somebody who sees the page for the first time.
sandbox-guide = How to begin
sandbox-guide-start = Press Start in { $name }'s chat.
sandbox-guide-parent = Open a parent's chat, with Start or with an invitation.
sandbox-guide-write = Write something to the parents as { $name }, and see it arrive.

# The panel that shows what happened on the way.
sandbox-timeline = What happens
sandbox-timeline-lead = Every step between the phones and Ouderbrug, newest first.
sandbox-did-text = { $name } wrote a message
sandbox-did-photo = { $name } sent a photo
sandbox-did-voice = { $name } sent a voice message
sandbox-did-contact = { $name } shared a phone number
sandbox-did-tap = { $name } tapped a button
sandbox-did-block = { $name } blocked the bot
sandbox-did-unblock = { $name } unblocked the bot
# What Ouderbrug did then.
sandbox-call-send = Message to { $name }
sandbox-call-edit = Message to { $name } updated
sandbox-call-answer = Answer to the button
sandbox-no-answer = no answer
# $ms is a number of milliseconds.
sandbox-took = took { $ms } ms
sandbox-answered-in = answered after { $ms } ms

# The panel that breaks things on purpose.
sandbox-break = Break something
sandbox-break-lead = See that nothing gets lost. Choose what goes wrong with the next message.
sandbox-for-whom = For whom
sandbox-how-often = How often
sandbox-everybody = everybody
sandbox-once = once
sandbox-three-times = three times
sandbox-until-mended = until mended
# $count says how many times more it will go wrong.
sandbox-times-left = { $count } more
sandbox-mend = Mend
sandbox-broken-now = Broken now
sandbox-break-lost-answer = Answer lost
sandbox-break-lost-answer-why = The message arrives, but Ouderbrug doesn't hear so.
sandbox-break-busy = Too busy
sandbox-break-busy-why = Telegram asks to wait 3 seconds (429).
sandbox-break-slow = Slow
sandbox-break-slow-why = The message takes 3 seconds.
sandbox-break-gateway = Out of order
sandbox-break-gateway-why = Telegram answers with an error page (502).
sandbox-break-cut = Connection gone
sandbox-break-cut-why = The connection breaks before the message arrives.
sandbox-break-twice = Twice
sandbox-break-twice-why = What somebody writes or taps comes in twice.

# Why something on the page didn't work, in one sentence.
sandbox-nobody = This person isn't here any more. Load the page again.
sandbox-nothing-to-send = Write something first.
sandbox-message-gone = This message isn't there any more.
sandbox-button-gone = This button isn't there any more.
sandbox-not-our-link = This link doesn't belong to Ouderbrug.
sandbox-name-needed = Fill in a name and choose a language.
sandbox-too-many-people = There are 40 people already. No more fit on this page.
sandbox-too-many-faults = Enough is going wrong already. Mend something first.
sandbox-not-a-photo = This isn't a photo. Choose a picture.
sandbox-photo-too-large = This photo is too large. Choose one of at most 10 MB.
sandbox-not-possible = That didn't work. Please try again.
