### Words that staff see on many screens.

staff-back = ◀ Back
staff-skip = Skip ▸
staff-stop = ✖ Stop
staff-done = ✓ Done
staff-send = ✅ Send
staff-look = 👁 View
staff-menu = ☰ Menu

## The menu. $name is the staff member
staff-menu-hello = Hello { $name }! What would you like to do?
staff-menu-handover = 📋 Daily report
staff-menu-message = ✍️ Message
staff-menu-notice = 📣 Notice
# $count: how many parents' messages wait for an answer
staff-menu-inbox = { $count ->
    [0] 📥 Inbox
    [one] 📥 Inbox ({ $count })
   *[other] 📥 Inbox ({ $count })
}
staff-menu-invite = 🔗 Invite
staff-menu-register = 🗂 Register
staff-menu-open = Not finished yet:
# a card that was left half-finished
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
    [one] 👋 1 new parent is waiting for your answer.
   *[other] 👋 { $count } new parents are waiting for your answer.
}
staff-help = Tap what you want to do. You can also just type: I will make a message of it. With /language you choose your language. With /hours you choose your quiet hours.

## What happens to a card
staff-stopped = ✖ Stopped. Nothing was sent.
staff-stopped-undo = ↩ Go on after all
staff-changed-by = { $name } changed something too in the meantime. Nothing is lost. Please have a look.
staff-taken-over = { $name } is now working on this.
# on the old place of a card that now stands lower in the chat
staff-moved = ⬇️ This is now below.
staff-take-back = ▶️ I will go on
staff-card-gone = This button belongs to something that is already finished. Type /menu to start something new.
staff-button-unknown = This button no longer works. Type /menu to go on.
staff-sent-already = This was sent already.
staff-sent = { $count ->
    [one] ✓ { $what } · sent to 1 parent, { $time }
   *[other] ✓ { $what } · sent to { $count } parents, { $time }
}
staff-sent-again = { $count ->
    [one] ✓ { $what } · corrected for 1 parent, { $time }
   *[other] ✓ { $what } · corrected for { $count } parents, { $time }
}
staff-correct = ✏️ Correct
# looks who has it
staff-sent-look = 📬 Delivered?
# $time: the time of looking
staff-sent-state = As of { $time }
# of $count parents $read tapped "understood"
staff-sent-read = 👍 { $read } of { $count } understood
staff-sent-waiting = still waiting
staff-sent-sending = on its way
staff-sent-sent = delivered
staff-sent-unsure = perhaps delivered. Please ask.
staff-sent-unreachable = can't be reached. Call, or speak to the parent at the door.
staff-sent-failed = did not work. Call, or speak to the parent at the door.
staff-sent-withdrawn = not sent: this parent is no longer linked, or wants no messages.
staff-nobody = There is no parent yet who can read this. First invite a parent with /menu → Invite.
staff-consent-health = ☎️ Does not go to { $names }: no consent for messages about health. Call, or leave that part out.
staff-consent-photo = ☎️ Does not go to { $names }: no consent for photos.
staff-changed = Something changed since you looked. Please look again and tap Send once more.

## When something can't be done
staff-not-allowed = Your role does not allow that. Ask your manager.
staff-not-your-group = That child is in another group. Ask a colleague of that group.
staff-no-groups = You are not in a group yet. Ask your manager to add you to a group.
staff-unknown-command = I don't know that command. Type /menu to see what you can do.
staff-text-too-long = Your text is too long: { $length } characters. Keep it under { $limit }, or send two messages.
staff-text-empty = I see no text. Type your message in plain words.
staff-text-only-emoji = I only see pictures. Please add a few words.
staff-other-kind = I can't read this. Type your message, or type /menu.
staff-not-dutch = This does not look like Dutch ({ $language }). I only simplify Dutch text and only translate from Dutch. Please type your message in Dutch.

## Choosing a language
staff-language-ask = In which language would you like to use me?
staff-language-set = All right, from now on in { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"
staff-preview-read-in = Parents read it in: { $languages }
staff-preview-untranslated = { $count ->
    [one] 1 sentence stays in Dutch: { $language }
   *[other] { $count } sentences stay in Dutch: { $language }
}
staff-preview-machine = { $count ->
    [one] 1 sentence is translated automatically: { $language }
   *[other] { $count } sentences are translated automatically: { $language }
}
# a sentence about medicine, an accident, custody: never machine-only
staff-preview-risk = One sentence is about health or safety. I don't translate that automatically. Call these parents, or ask for an interpreter.
staff-preview-title = { $count ->
    [one] { $language } · 1 parent
   *[other] { $language } · { $count } parents
}
staff-preview-more = { $count ->
    [one] … and 1 more sentence. Parents get everything.
   *[other] … and { $count } more sentences. Parents get everything.
}
staff-preview-sign-reviewed = ✓✓ fixed sentence, reviewed
staff-preview-sign-fixed = ✓ fixed sentence, not reviewed yet
staff-preview-sign-machine = ≈ translated automatically
staff-preview-sign-untranslated = ⚠ not translated

## When a text to the parents of one child names another child. $others and $child are names, one or more
staff-other-child = Your text names { $others }. The parents of { $child } will read that too.
staff-other-child-again = Is that all right? Change your text, or tap Send once more.
staff-health-to-many = Your text says something about the health of { $names }. Other parents will read that too.
