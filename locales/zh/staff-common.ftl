### locales/nl/staff-common.ftl tells what the slots hold.

staff-back = ◀ 返回
staff-skip = 跳过 ▸
staff-stop = ✖ 停止
staff-done = ✓ 完成
staff-send = ✅ 发送
staff-look = 👁 查看
staff-menu = ☰ 菜单

## The menu. $name is the staff member

staff-menu-hello = 您好，{ $name }！您想做什么？
staff-menu-handover = 📋 每日报告
staff-menu-message = ✍️ 消息
staff-menu-notice = 📣 通知
staff-menu-inbox = { $count ->
    [0] 📥 收件箱
   *[other] 📥 收件箱（{ $count }）
}
staff-menu-invite = 🔗 邀请
staff-menu-register = 🗂 管理
staff-menu-open = 还没完成：
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 { $count } 位新家长在等您的回复。
staff-help = 请点您想做的事。您也可以直接打字：我会做成一条消息。用 /language 选择语言。用 /hours 选择免打扰时间。

## What happens to a card

staff-stopped = ✖ 已停止。没有发送任何内容。
staff-stopped-undo = ↩ 还是继续
staff-changed-by = { $name }刚才也改了内容。什么都没丢。请看一下。
staff-taken-over = { $name }现在在这里继续。
staff-moved = ⬇️ 现在在下面。
staff-take-back = ▶️ 我来继续
staff-card-gone = 这个按钮属于已经完成的内容。输入 /menu 开始新的。
staff-button-unknown = 这个按钮不能用了。输入 /menu 继续。
staff-sent-already = 这个已经发送了。
staff-sent = ✓ { $what } · 已发给 { $count } 位家长，{ $time }
staff-sent-again = ✓ { $what } · 已为 { $count } 位家长更正，{ $time }
staff-correct = ✏️ 更正
staff-sent-look = 📬 送达了吗？
staff-sent-state = { $time } 的状态
staff-sent-read = 👍 { $count } 人中有 { $read } 人明白了
staff-sent-waiting = 还在等待
staff-sent-sending = 正在发送
staff-sent-sent = 已送达
staff-sent-unsure = 可能已送达。请问一下。
staff-sent-unreachable = 联系不上。请打电话，或在接送时和家长说。
staff-sent-failed = 没有成功。请打电话，或在接送时和家长说。
staff-sent-withdrawn = 没有发送：这位家长已不再关联，或不想收到消息。
staff-nobody = 还没有能读到这个的家长。请先用 /menu → 邀请 来邀请一位家长。
staff-consent-health = ☎️ { $names }不会收到这条消息：未同意接收健康方面的消息。请打电话，或删去这部分。
staff-consent-photo = ☎️ { $names }不会收到这条消息：未同意接收照片。
staff-changed = 您查看之后有了变化。请看一下，再点一次“发送”。

## When something can't be done

staff-not-allowed = 您的角色不能这样做。请问您的主管。
staff-not-your-group = 那个孩子在另一个组。请问那个组的同事。
staff-no-groups = 您还不在任何组里。请让主管把您加到一个组。
staff-unknown-command = 我不认识这个命令。输入 /menu 看看能做什么。
staff-text-too-long = 您的文字太长：{ $length } 个字符。请最多写 { $limit } 个，或发两条消息。
staff-text-empty = 我没有看到文字。请用普通的话写消息。
staff-text-only-emoji = 我只看到表情图案。请加几个词。
staff-other-kind = 这个我读不了。请输入您的消息，或输入 /menu。
staff-not-dutch = 这看起来不是荷兰语（{ $language }）。我只能简化荷兰语文字，也只从荷兰语翻译。请用荷兰语写消息。

## Choosing a language

staff-language-ask = 您想用哪种语言和我交流？
staff-language-set = 好的，从现在起用{ $language }。

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = 家长读到的语言：{ $languages }
staff-preview-untranslated = { $count } 个句子保留荷兰语：{ $language }
staff-preview-machine = { $count } 个句子是自动翻译的：{ $language }
staff-preview-risk = 有一句涉及健康或安全。我不会自动翻译它。请给这些家长打电话，或请口译员。
staff-preview-title = { $language } · { $count } 位家长
staff-preview-more = … 还有 { $count } 个句子。家长会收到全部。
staff-preview-sign-reviewed = ✓✓ 固定句，已审核
staff-preview-sign-fixed = ✓ 固定句，尚未审核
staff-preview-sign-machine = ≈ 自动翻译
staff-preview-sign-untranslated = ⚠ 未翻译

## When a text to the parents of one child names another child. $others and $child are names, one or more

staff-other-child = 您的文字里有 { $others }。{ $child }的家长也会读到。
staff-other-child-again = 可以吗？请修改文字，或再点一次“发送”。
staff-health-to-many = 您的文字里提到了 { $names } 的健康情况。其他家长也会读到。
