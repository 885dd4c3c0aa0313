### locales/nl/staff-message.ftl tells what the slots hold.

staff-message-title = 消息
staff-message-what = 消息：{ $text }
staff-message-ask-audience = 给谁？
staff-message-ask-child = 给哪个孩子的家长？
staff-message-ask-text = 请输入您的消息。像说话一样写：我会简化，并先给您看家长会读到什么。
staff-message-parents-of = 👪 { $child }的家长
staff-message-to-parents-of = { $child }的家长
staff-message-one-child = 🧒 一个孩子（{ $group }）
staff-message-everyone = 📣 所有家长
staff-message-to-everyone = 所有家长

## The two texts and their levels

staff-message-your-text = 您的文字
staff-message-simple-text = 简单
staff-message-simple-already = 您的文字已经很简单。
staff-message-as-typed = 我现在无法简化您的文字。家长会读到您写的原文。请告诉您的主管。

## What changed

staff-message-changed = 已修改：
staff-message-more-changes = 还有 { $count } 处
staff-message-left-out = 已省略
staff-message-put-back = ↩ 恢复 { $number }
staff-message-take = ✨ 还是采用 { $number }
staff-message-changes = 🔧 修改（{ $count }）

## A photo
staff-photo-title = 照片
staff-photo-ask-who = 照片上有谁？只有这些孩子的家长会收到。
staff-photo-who = 🧒 照片上有谁？
staff-photo-no-text = 给照片写一句话，或直接发送。
staff-photo-not-together = 未同意与其他孩子合照：{ $names }。请换一张照片。

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 固定句（{ $count }）
staff-message-phrases-how = 这些句子保留荷兰语。有没有也合适的固定句？每位家长都能用自己的语言读到它。
staff-message-choose = ✨ 选择 { $number }

## Buttons

staff-message-edit = ✏️ 修改
staff-message-own = ↩ 我自己的文字
staff-message-simple = ✨ 简单的文字
staff-message-read-all = 📖 全部阅读
staff-message-spots = 🎨 哪里难懂？
staff-message-urgent = ❗ 紧急
staff-message-not-urgent = ❗ 不紧急
staff-message-is-urgent = 紧急：马上发送，免打扰时间也发。
staff-message-other-audience = 👥 给谁？

## A second look

staff-message-hard = 这个句子还很难：“{ $sentence }”。请修改，或再点一次“发送”。
staff-message-wrong-day = “{ $written }”不对：日历上是{ $date }。请核对星期和日期。
staff-message-again = 请修改文字，或再点一次“发送”。
staff-message-urgent-dutch = 紧急，但没有为{ $names }翻译。请选择固定句，或打电话。仍要这样发送吗？请再点一次“发送”。
staff-message-foreign-again = 这看起来不是荷兰语。请用荷兰语写，或再点一次“发送”。
staff-message-correcting = 您在更正一条已发送的消息。请输入新文字。家长会看到它已更正。
