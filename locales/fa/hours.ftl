### locales/nl/hours.ftl tells what the slots hold.

hours-parents = <b>چه زمانی می‌خواهید پیام بگیرید؟</b>
    اگر فوری باشد، همیشه فوراً به شما خبر می‌دهیم.
hours-staff = <b>چه زمانی می‌خواهید نوشته‌های والدین را ببینید؟</b>
    در ساعت‌های سکوت، پیام‌ها در صندوق شما منتظر می‌مانند.
hours-always = همیشه
hours-own = زمان‌های دیگر
hours-ask-from = سکوت از چه ساعتی؟
hours-ask-until = سکوت از ساعت { $start }. تا چه ساعتی؟
hours-digest = گزارش روز را فوراً می‌خواهید؟ یا همه گزارش‌ها را با هم، در ساعتی ثابت؟
hours-at-once = فوراً
