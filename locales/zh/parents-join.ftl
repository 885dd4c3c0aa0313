### locales/nl/parents-join.ftl tells what the slots hold.

parents-join-stranger = 您好！家长在这里收到托儿机构或学校的消息。您需要一个您专用的链接。请向员工要链接或二维码。

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = 这个链接不对。请向员工要一个新链接。
parents-join-expired = 这个链接过期了。请向员工要一个新链接。
parents-join-used = 这个链接已经用过了。请向员工要一个新链接。
parents-join-staff = 这个链接是给别人的。您在这里已经登记过。请把链接交给对应的家长或同事。
parents-join-colleague = 欢迎加入团队，{ $person }！请输入 /menu 开始。

## Choosing a language

parents-join-language = 请选择您的语言
parents-join-more-languages = 其他语言 ▶
parents-join-first-languages = ◀ 返回

## How the child's name is written

parents-join-name = <b>您怎么写孩子的名字？</b>
    请输入孩子的名，按您在家的写法。之后每条消息都会用这个名字。
parents-join-name-keep = 按托儿机构的写法
parents-join-name-unfit = 这个名字我不能用。请只输入名，最多{ $limit }个字。

## Consent, one question per screen

parents-join-step = 第{ $number }个问题，共{ $count }个
parents-join-yes = ✓ 是
parents-join-no = 否
parents-join-back = ◀ 返回
parents-join-ask-text = <b>我们可以给您发送关于您孩子的消息吗？</b>
    例如关于吃饭、睡觉和玩耍。只有您孩子的家长和员工能看到这些消息。
parents-join-ask-photo = <b>我们可以给您发送您孩子的照片吗？</b>
    只有您孩子的家长会收到这些照片。
parents-join-ask-photo-others = <b>您的孩子可以和其他孩子一起出现在照片上吗？</b>
    那些孩子的家长也会收到照片。
parents-join-ask-health = <b>我们可以在消息里写到您孩子的健康吗？</b>
    例如关于发烧或小伤口。如果您说不，我们会给您打电话。
parents-join-change = 您随时可以用 /mydata 更改。
parents-join-text-needed = 没有您的同意，我们不会给您发任何消息。您还是想收到消息吗？
parents-join-text-yes = ✓ 是，请发消息
parents-join-leave = 否，我不参加
parents-join-left = 好的，您不会收到消息。以后还想参加吗？请再点一次链接。

## Waiting and welcome

parents-join-waiting = <b>谢谢！</b>
    现在员工会确认您是谁。之后消息会自动出现在这里。您不需要再做什么。
parents-join-confirmed = <b>欢迎！</b>
    您会在这里收到关于{ $child }的消息。您随时可以用您自己的语言回复。用 /help 可以看到还能做什么。
parents-join-refused = 员工没能把您和孩子关联起来。请问一下团队哪里有问题。
parents-join-already = 您已经在接收关于这个孩子的消息。
