### locales/nl/staff-inbox.ftl tells what the slots hold.

staff-inbox-empty = 📥 您的收件箱是空的。
staff-inbox-list = 📥 { $count } 条家长消息。等得最久的在上面。
staff-inbox-no-child = 一般
staff-inbox-when = { $time } · 已等 { $waiting }
staff-inbox-minutes = { $count } 分钟
staff-inbox-hours = { $count } 小时
staff-inbox-days = { $count } 天
staff-inbox-asks = { $name }不明白这个：

## How sure the Dutch is

staff-inbox-phrase = ✓ 固定句
staff-inbox-machine = ≈ 自动翻译。有疑问吗？请问一下。
staff-inbox-untranslated = 这个我翻译不了。您看到的是家长写的原文。请打电话，或问懂这种语言的人。
staff-inbox-partly = 这条消息我没法全部翻译。其他语言的部分是家长写的原文。请打电话，或问懂这种语言的人。
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = 这句话可能有两种意思。请问一下家长是哪一种。
staff-inbox-risk = 这可能涉及健康或安全。不要只靠翻译：请打电话，或请懂这种语言的人看一下。

## Buttons

staff-inbox-answer = ↩️ 回复
staff-inbox-done = ✓ 已处理
staff-inbox-original = 🔤 原文
staff-inbox-dutch = 📄 荷兰语
staff-inbox-back = 📥 收件箱
staff-inbox-reopen = ↩ 还没处理完

## Answering

staff-inbox-what = 回复{ $name }
staff-inbox-ask-text = 请输入给{ $name }的回复，或选一个句子。
staff-inbox-claimed = { $name }已经在处理了。
staff-inbox-done-already = 这个已经处理了。
staff-inbox-done-now = ✓ 已处理：{ $name }的消息
staff-inbox-sent = ✓ 已回复{ $name }，{ $time }
staff-inbox-unreachable = { $name }现在收不到消息。请打电话，或在接送时和家长说。
