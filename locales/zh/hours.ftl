### locales/nl/hours.ftl tells what the slots hold.

hours-parents = <b>您想什么时候收到消息？</b>
    有急事吗？那我们总是马上告诉您。
hours-staff = <b>您想什么时候看到家长写的消息？</b>
    在您的免打扰时间，消息会在收件箱里等着。
hours-always = 总是
hours-own = 其他时间
hours-ask-from = 从几点开始免打扰？
hours-ask-until = 从{ $start }开始免打扰。到几点？
hours-digest = 您想马上收到每日报告吗？还是在固定的时间一起收到所有每日报告？
hours-at-once = 马上
