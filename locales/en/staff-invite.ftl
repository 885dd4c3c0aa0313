### Inviting guardians, and saying who they are.

staff-invite-ask-child = For which child would you like to invite a parent?
staff-invite-no-children = There are no children in your group yet.
staff-invite-nobody = No parent is linked yet.
staff-invite-new = 🔗 New link
# $child: a child's name; $days: how long the link works
staff-invite-made = { $days ->
    [one] Link for one parent of { $child }. It works once and for { $days } day. Let the parent scan the code, or pass the link on.
   *[other] Link for one parent of { $child }. It works once and for { $days } days. Let the parent scan the code, or pass the link on.
}

## Who is this?
staff-invite-know = { $name } ({ $language }) would like messages about { $child }. Do you know this person as a parent or carer?
staff-invite-yes = ✓ Yes
staff-invite-no = ✖ No
staff-invite-welcome = ✓ { $name } gets messages about { $child } from now on.
staff-invite-refused-now = ✖ { $name } gets no messages about { $child }.
staff-invite-decided = This was decided already.
staff-invite-decide = 👋 { $name }: do you know them?

## The links of a child
staff-invite-joining = is still signing up
staff-invite-waiting = is waiting for your answer
staff-invite-confirmed = gets messages
staff-invite-refused = refused
staff-invite-end = ✖ Stop { $name }
staff-invite-end-sure = Should { $name } get no more messages about { $child }? This holds at once.
staff-invite-end-yes = ✖ Yes, stop
staff-invite-ended = { $name } gets no more messages about { $child }. With a new link it can start again.
staff-invite-again = 🔗 Links of this child
