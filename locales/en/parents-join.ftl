# A parent joins by a link of the centre: language, name of the child, consent, wait for a member of staff, welcome.
# Tone: welcoming, formal where the language has it, very short. Many parents read this as their first message.

# To somebody who found the bot without a link.
parents-join-stranger = Hello! This is where parents get messages from the childcare centre or school. You need a link of your own. Ask a member of staff for the link or the QR code.

## A link that does not work. One sentence on what is wrong, one on what to do.
# Also for a guessed link.
parents-join-unknown = This link is not right. Ask a member of staff for a new link.
parents-join-expired = This link is too old. Ask a member of staff for a new link.
parents-join-used = This link was already used. Ask a member of staff for a new link.
# A member of staff opened a link that is meant for a parent, or the other way round.
parents-join-staff = This link is for somebody else. You are already known here. Give the link to the parent or colleague it is meant for.
# A new colleague joined.
parents-join-colleague = Welcome to the team, { $person }! Type /menu to start.

## Choosing a language
# This line stands in every language on one screen, above the names of the languages.
parents-join-language = Choose your language
parents-join-more-languages = More languages ▶
parents-join-first-languages = ◀ Back

## How the child's name is written
parents-join-name = <b>How do you write your child's name?</b>
    Type the first name, as you write it at home. That name will be in every message.
# The button that leaves the name as the centre writes it.
parents-join-name-keep = As the centre writes it
# $limit: the number of letters that fit.
parents-join-name-unfit = I can't use this name. Type only the first name, with at most { $limit } letters.

## Consent, one question per screen
# $number of $count questions
parents-join-step = Question { $number } of { $count }
parents-join-yes = ✓ Yes
parents-join-no = No
parents-join-back = ◀ Back
parents-join-ask-text = <b>May we send you messages about your child?</b>
    For example about eating, sleeping and playing. Only your child's parents and team read these messages.
parents-join-ask-photo = <b>May we send you photos of your child?</b>
    Only your child's parents get these photos.
parents-join-ask-photo-others = <b>May your child be in a photo with other children?</b>
    The parents of those children then get the photo too.
parents-join-ask-health = <b>May we write about your child's health in a message?</b>
    For example about a fever or a small wound. If you say no, we call you.
# Under the last question.
parents-join-change = You can always change this with /mydata.
# The parent said no to messages, and without messages there is nothing to join.
parents-join-text-needed = Without your consent we send you nothing. Would you like to get messages after all?
parents-join-text-yes = ✓ Yes, send messages
parents-join-leave = No, stop here
parents-join-left = All right, you get no messages. Would you like to join later? Then tap the link again.

## Waiting and welcome
parents-join-waiting = <b>Thank you!</b>
    A member of staff now checks who you are. After that, messages will come here by themselves. There is nothing else to do.
parents-join-confirmed = <b>Welcome!</b>
    Here you get messages about { $child }. You can always write back, in your own language. /help shows what else you can do.
parents-join-refused = A member of staff could not link you to a child. Ask the team what is wrong.
# The parent opened a link for a child that they already have.
parents-join-already = You already get messages about this child.
