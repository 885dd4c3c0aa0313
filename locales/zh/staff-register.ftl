### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = 管理
staff-register-count = { $children } 个孩子，{ $groups } 个组。
staff-register-closed = 🗂 管理页面已关闭。所有内容都已保存。
staff-register-tap = 请点按钮。想写消息吗？请先点“完成”。

## Groups and children
staff-register-groups = 🏠 组和孩子
staff-register-new-group = ➕ 新的组
staff-register-ask-location = 这个组在哪个地点？
staff-register-ask-group = 这个组叫什么？请输入名称。
staff-register-new-child = ➕ 添加孩子
staff-register-no-children = 这个组里还没有孩子。
staff-register-ask-children = 请输入名字。也可以一次输入几个孩子：Sam, Noor, Yara。
staff-register-unfit = 不能用“{ $name }”。请只输入一个还没有的名字，最多 { $limit } 个字母。
staff-register-added = ✓ 已添加：{ $names }。
staff-register-double = 已经有了：{ $names }。
staff-register-parents = 已关联的家长：{ $count }
staff-register-male = 他
staff-register-female = 她
staff-register-unknown = 不选
staff-register-invite = 🔗 邀请家长
staff-register-rename = ✏️ 名字
staff-register-ask-name = 请输入正确的名字。
staff-register-move = 🔀 换组
staff-register-ask-move = { $child }要转到哪个组？
staff-register-moved = ✓ { $child }现在在{ $group }。
staff-register-end = 🚪 结束托管
staff-register-end-sure = { $child }的托管要结束吗？之后不会再有人收到关于{ $child }的消息。
staff-register-end-yes = 🚪 是，结束托管
staff-register-ended = ✓ { $child }的托管已结束。

## Colleagues
staff-register-team = 👥 同事
staff-register-new-colleague = ➕ 邀请同事
staff-register-ask-role = 这位同事将做什么工作？
staff-role-staff = 员工
staff-role-mentor = 导师
staff-role-manager = 主管
staff-role-office = 办公室
staff-role-guardian = 家长
staff-register-link = 这是给一位同事的链接（{ $role }）。只能用一次，{ $days } 天内有效。请您亲自交给同事。
staff-register-person = 请点这位同事工作的组。
staff-register-leaves = 🚪 取消权限
staff-register-leaves-sure = 要取消{ $name }的权限吗？马上生效。
staff-register-leaves-yes = 🚪 是，取消
staff-register-left = ✓ 已取消{ $name }的权限。
staff-register-invites = 🔑 未使用的邀请（{ $count }）
staff-register-no-invites = 没有未使用的邀请。
staff-register-until = 有效期至{ $date }
staff-register-withdraw = ✖ 撤回 { $number }
staff-register-withdrawn = ✓ 这个链接已失效。
