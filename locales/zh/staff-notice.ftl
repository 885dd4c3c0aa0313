### locales/nl/staff-notice.ftl tells what the slots hold.

staff-notice-title = 通知
staff-notice-ask-kind = 您想通知什么？
staff-notice-ask-child = 关于哪个孩子？
staff-notice-today = 今天
staff-notice-tomorrow = 明天

## Questions, by the name of the field

staff-notice-field-date = 哪一天？
staff-notice-field-dates = 从哪一天起？
staff-notice-field-time = 几点？
staff-notice-field-times = 从几点起？
staff-notice-field-reason = 原因是什么？
staff-notice-field-note = 您想补充什么吗？
staff-notice-field-what = 发生了什么？
staff-notice-field-where = 在哪里？
staff-notice-field-care = 你们做了什么？
staff-notice-field-after = 现在怎么样？
staff-notice-field-count = 多少？
staff-notice-field-birthday-count = 孩子将满几岁？
staff-notice-field-extra = 您还能说些什么？
staff-notice-field-item = 家长要带什么来？
staff-notice-field-signs = 您看到孩子有什么症状？
staff-notice-field-temperature = 发烧多少度？
staff-notice-field-person = 谁？
staff-notice-field-feast = 哪个节日？
staff-notice-field-group = 在哪个组？
staff-notice-field-illness = 哪种病？
staff-notice-field-advice = 建议是什么？
staff-notice-field-topic = 关于什么？
staff-notice-field-place = 你们去哪里？
staff-notice-field-travel = 你们怎么去？
staff-notice-field-amount = 费用是多少欧元？
staff-notice-field-bring = 孩子们要带什么？
staff-notice-field-known = 孩子们认识这位同事吗？
staff-notice-field-away = 孩子哪天不来？
staff-notice-field-swap-day-away = 孩子哪天不来？
staff-notice-field-swap-day-date = 孩子哪天会来？
staff-notice-field-substitute-away = 哪位同事不在？
staff-notice-until-date = 从 { $first } 起。到哪一天（含当天）？
staff-notice-until-time = 从 { $first } 起。到几点？

## Hints under a question

staff-notice-hint-date = 或输入：12 dec
staff-notice-hint-time = 或输入：15.30 或 half vier
staff-notice-hint-number = 或输入一个数字。
staff-notice-hint-several = 您可以选不止一项。
staff-notice-hint-name = 或输入一个名字。
staff-notice-hint-text = 请用您自己的话写。

## When typing was not understood

staff-notice-not-a-date = 我不明白这个日期。请输入例如 12 dec，或选一个按钮。
staff-notice-not-a-time = 我不明白这个时间。请输入例如 15.30，或选一个按钮。
staff-notice-not-a-number = 我不明白这个数字。请输入例如 3 或 38,5。
staff-notice-too-long = 太长了。请写短一些。
staff-notice-use-buttons = 请在这里选一个按钮。
staff-notice-which-time = 您指的是哪个时间？

## Preview

staff-notice-careful = 这涉及健康或安全。您不确定家长能不能明白？请也打个电话。
staff-notice-correcting = 您在更正一条已发送的通知。家长会看到它已更正。
staff-notice-change-date = ✏️ 日期
staff-notice-change-date-range = ✏️ 日期范围
staff-notice-change-time = ✏️ 时间
staff-notice-change-time-range = ✏️ 时间段
staff-notice-change-number = ✏️ 数字
staff-notice-change-money = ✏️ 金额
staff-notice-change-choice = ✏️ 选择
staff-notice-change-choices = ✏️ 多项选择
staff-notice-change-text = 📝 备注
staff-notice-change-person = ✏️ 姓名
staff-notice-change-group = ✏️ 组
staff-notice-remind = 提醒：{ $moment }
