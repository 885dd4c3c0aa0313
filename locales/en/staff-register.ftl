### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Register
staff-register-count = Children: { $children }. Groups: { $groups }.
staff-register-closed = 🗂 The register is closed. Everything is saved.
staff-register-tap = Tap a button. Do you want to write a message? Then tap Done first.

## Groups and children
staff-register-groups = 🏠 Groups and children
staff-register-new-group = ➕ New group
staff-register-ask-location = At which location is the group?
staff-register-ask-group = What is the group called? Type the name.
staff-register-new-child = ➕ Add children
staff-register-no-children = There are no children in this group yet.
staff-register-ask-children = Type the first name. Several children at once is fine too: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” won't work. Type only a name that is not there yet, with at most { $limit } letters.
staff-register-added = ✓ Added: { $names }.
staff-register-double = Already there: { $names }.
staff-register-parents = Linked parents: { $count }
staff-register-male = he
staff-register-female = she
staff-register-unknown = not specified
staff-register-invite = 🔗 Invite a parent
staff-register-rename = ✏️ Name
staff-register-ask-name = Type the right name.
staff-register-move = 🔀 Other group
staff-register-ask-move = Which group is { $child } moving to?
staff-register-moved = ✓ { $child } is in { $group } now.
staff-register-end = 🚪 Childcare ends
staff-register-end-sure = Does childcare for { $child } end? Then nobody gets messages about { $child } any more.
staff-register-end-yes = 🚪 Yes, childcare ends
staff-register-ended = ✓ Childcare for { $child } has ended.

## Colleagues
staff-register-team = 👥 Colleagues
staff-register-new-colleague = ➕ Invite a colleague
staff-register-ask-role = What will your colleague do?
staff-role-staff = staff member
staff-role-mentor = mentor
staff-role-manager = manager
staff-role-office = office
staff-role-guardian = parent
staff-register-link = { $days ->
    [one] Link for one colleague ({ $role }). It works once and for { $days } day. Hand it to your colleague yourself.
   *[other] Link for one colleague ({ $role }). It works once and for { $days } days. Hand it to your colleague yourself.
}
staff-register-person = Tap the groups where this colleague works.
staff-register-leaves = 🚪 Take away access
staff-register-leaves-sure = Take away access for { $name }? This holds at once.
staff-register-leaves-yes = 🚪 Yes, take away
staff-register-left = ✓ { $name } no longer has access.
staff-register-invites = 🔑 Open invitations ({ $count })
staff-register-no-invites = There are no open invitations.
staff-register-until = works until { $date }
staff-register-withdraw = ✖ withdraw { $number }
staff-register-withdrawn = ✓ That link no longer works.
