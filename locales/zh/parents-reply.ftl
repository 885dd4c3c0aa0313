### locales/nl/parents-reply.ftl tells what the slots hold.

parents-reply-passed-on = ✓ 已转给{ $child }的小组。
parents-reply-passed-on-all = ✓ 已转给团队。
parents-reply-later = 团队将在{ $day }阅读。
parents-reply-which-child = 这是关于哪个孩子的？
parents-reply-all-children = 所有孩子
parents-reply-which-line = 您不明白哪一句？
parents-reply-whole = 整条消息
parents-reply-back = ◀ 返回
parents-reply-asked = ✓ 我们收到了您的问题：“{ $text }”员工会向您解释。
parents-reply-asked-whole = ✓ 我们收到了您的问题。员工会向您解释。
parents-reply-thanks = 谢谢您！
parents-reply-thanks-again = 我们已经知道了。谢谢您！
parents-reply-old-button = 这个按钮不能用了。请随时给我们发消息。

## What can't be passed on

parents-reply-voice = 我不能转发语音消息。请您打字，好吗？
parents-reply-other = 这个我不能转发。请您用文字写出想说的话，好吗？
parents-reply-waiting = 员工还要先批准您加入。之后您可以在这里写消息。您有急事吗？请给我们打电话。
parents-reply-no-child = 您还没有和孩子关联。请向员工要一个链接。
parents-reply-first-finish = 请您先回答这个问题，好吗？
