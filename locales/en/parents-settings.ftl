# Commands that a parent can use at any moment: /language, /stop, /start, /help, /mydata, /forget.

parents-settings-help = <b>What can I do for you?</b>
    You can always write a message here, in your own language. The team reads it in Dutch.
    /language – choose another language
    /hours – choose when you get messages
    /mydata – see what we keep, and change your consent
    /stop – get no more messages
    /start – get messages again
    /forget – erase everything about you
    Is it urgent? Then call us.
# $language is the name of the language in that language.
parents-settings-language-set = ✓ From now on I write in { $language }.
parents-settings-unknown-command = I don't know that command. /help shows what you can do.

## /stop
parents-settings-stop = <b>Would you like to stop getting messages?</b>
    Then you will no longer see how your child is doing. You can always begin again with /start.
parents-settings-stop-yes = Yes, stop
parents-settings-stop-no = No, keep going
parents-settings-stopped = You get no more messages. Type /start to begin again.
parents-settings-not-stopped = ✓ You keep getting messages.
parents-settings-started = ✓ You get messages again.
parents-settings-ready = Everything is ready. Messages will appear here by themselves. /help shows what you can do.

## /mydata
parents-settings-data = <b>This is what we keep about you</b>
# $person: the parent's own name
parents-settings-data-name = Your name: { $person }
parents-settings-data-language = Your language: { $language }
parents-settings-data-child = <b>Your child: { $child }</b>
parents-settings-data-counts = Messages to you: { $sent }. Messages from you: { $received }.
parents-settings-data-change = Tap a button to change your consent. With /forget you erase everything.
# A button: the parent gets everything that is kept, in two files.
parents-settings-data-file = 📄 Send me everything as a file
# Under the two files.
parents-settings-data-sent = This is everything we keep about you. One file is for you to read, the other is for a computer program.
# Headings in the file to read.
parents-settings-data-to-you = Messages to you
parents-settings-data-from-you = Messages from you
# Buttons for consent, with ✓ or – in front. $child is added when there are several children.
parents-settings-purpose-text = Messages
parents-settings-purpose-photo = Photos
parents-settings-purpose-photo-others = Photos with others
parents-settings-purpose-health = Health
# Where a link between a parent and a child stands.
parents-settings-status-joining = Joining is not finished yet.
parents-settings-status-waiting = Waiting for a member of staff.
parents-settings-status-confirmed = You get messages.
parents-settings-status-refused = A member of staff did not approve this.

## /forget
parents-settings-forget = <b>Would you like us to erase everything about you?</b>
    We erase your name, your language and all messages. This can't be undone. You would need a new link.
parents-settings-forget-yes = Yes, erase everything
parents-settings-forget-no = No, keep everything
parents-settings-forgotten = Everything about you is erased. You can remove the messages in this chat yourself. We wish you well!
parents-settings-kept = ✓ Nothing was erased.
