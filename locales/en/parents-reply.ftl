# A parent writes back, or asks about a sentence.

# Receipt after a parent wrote something. $child as the parent writes it.
parents-reply-passed-on = ✓ Passed on to { $child }'s group.
parents-reply-passed-on-all = ✓ Passed on to the team.
# After the receipt, when nobody of the team is notified now. $day: the next day that somebody is there
parents-reply-later = The team will read this on { $day }.
# A parent of two children wrote something. The names of the children are buttons.
parents-reply-which-child = Which child is this about?
parents-reply-all-children = All children
# After ❓ under a message: the sentences are buttons.
parents-reply-which-line = Which sentence do you not understand?
parents-reply-whole = The whole message
parents-reply-back = ◀ Back
# Receipt after ❓. $text is the sentence.
parents-reply-asked = ✓ We got your question: “{ $text }” A member of staff will explain it.
parents-reply-asked-whole = ✓ We got your question. A member of staff will explain it.
# Short line over the chat after 👍, the first time and again.
parents-reply-thanks = Thank you!
parents-reply-thanks-again = You had told us already. Thank you!
# An old button, or one of somebody else.
parents-reply-old-button = This button no longer works. You can always send us a message.

## What can't be passed on
parents-reply-voice = I can't pass on a voice message. Could you type it?
parents-reply-other = I can't pass this on. Could you write in words what you would like to say?
parents-reply-waiting = A member of staff still has to let you in. After that you can write here. Is it urgent? Call us.
parents-reply-no-child = You are not linked to a child yet. Ask a member of staff for a link.
parents-reply-first-finish = Could you answer this question first?
