### locales/nl/staff-invite.ftl tells what the slots hold.

staff-invite-ask-child = 您想为哪个孩子邀请家长？
staff-invite-no-children = 您的组里还没有孩子。
staff-invite-nobody = 还没有关联的家长。
staff-invite-new = 🔗 新链接
staff-invite-made = 这是给{ $child }的一位家长的链接。只能用一次，{ $days } 天内有效。请让家长扫描二维码，或转发链接。

## Who is this?

staff-invite-know = { $name }（{ $language }）想接收关于{ $child }的消息。您认识这个人吗，是家长或监护人吗？
staff-invite-yes = ✓ 是，对的
staff-invite-no = ✖ 不是
staff-invite-welcome = ✓ { $name }从现在起会收到关于{ $child }的消息。
staff-invite-refused-now = ✖ { $name }不会收到关于{ $child }的消息。
staff-invite-decided = 这个已经决定了。
staff-invite-decide = 👋 { $name }：您认识吗？

## The links of a child

staff-invite-joining = 还在登记
staff-invite-waiting = 等你们的答复
staff-invite-confirmed = 会收到消息
staff-invite-refused = 被拒绝
staff-invite-end = ✖ 停止{ $name }
staff-invite-end-sure = 您要让{ $name }不再收到关于{ $child }的消息吗？马上生效。
staff-invite-end-yes = ✖ 是，停止
staff-invite-ended = { $name }不会再收到关于{ $child }的消息。用新链接可以重新开始。
staff-invite-again = 🔗 这个孩子的链接
