### locales/nl/parents-settings.ftl tells what the slots hold.

parents-settings-help = <b>我能为您做什么？</b>
    请用您自己的语言在这里写消息。团队会看到荷兰语译文。
    /language – 选择另一种语言
    /hours – 选择您什么时候收到消息
    /mydata – 查看我们保存的内容，更改您的同意
    /stop – 不再收到消息
    /start – 重新收到消息
    /forget – 删除您的所有信息
    有急事吗？请给我们打电话。
parents-settings-language-set = ✓ 从现在起我用{ $language }写。
parents-settings-unknown-command = 我不认识这个命令。用 /help 可以看到能做什么。

## /stop

parents-settings-stop = <b>您不想再收到消息吗？</b>
    那样您就看不到孩子的情况了。您随时可以用 /start 重新开始。
parents-settings-stop-yes = 是，停止
parents-settings-stop-no = 否，继续
parents-settings-stopped = 您不会再收到消息。输入 /start 可以重新开始。
parents-settings-not-stopped = ✓ 您会继续收到消息。
parents-settings-started = ✓ 您又会收到消息了。
parents-settings-ready = 一切就绪。消息会自动出现在这里。用 /help 可以看到能做什么。

## /mydata

parents-settings-data = <b>我们保存的您的信息</b>
parents-settings-data-name = 您的姓名：{ $person }
parents-settings-data-language = 您的语言：{ $language }
parents-settings-data-child = <b>您的孩子：{ $child }</b>
parents-settings-data-counts = 发给您的消息：{ $sent }。您发来的消息：{ $received }。
parents-settings-data-change = 点一个按钮来更改您的同意。用 /forget 可以删除全部。
parents-settings-data-file = 📄 把全部资料以文件发给我
parents-settings-data-sent = 这是我们保存的关于您的全部资料。一个文件供您阅读，另一个供电脑程序使用。
parents-settings-data-to-you = 发给您的消息
parents-settings-data-from-you = 您发来的消息
parents-settings-purpose-text = 消息
parents-settings-purpose-photo = 照片
parents-settings-purpose-photo-others = 和其他孩子的合影
parents-settings-purpose-health = 健康
parents-settings-status-joining = 还没有完成登记。
parents-settings-status-waiting = 等待员工确认。
parents-settings-status-confirmed = 您会收到消息。
parents-settings-status-refused = 员工没有批准。

## /forget

parents-settings-forget = <b>您要我们删除您的所有信息吗？</b>
    我们会删除您的姓名、语言和所有消息。这不能恢复。之后您需要一个新链接。
parents-settings-forget-yes = 是，全部删除
parents-settings-forget-no = 否，全部保留
parents-settings-forgotten = 您的所有信息都已删除。这个对话里的消息您可以自己删除。祝您一切顺利！
parents-settings-kept = ✓ 没有删除任何内容。
