### locales/nl/parents-reply.ftl tells what the slots hold.

parents-reply-passed-on = ✓ به گروه { $child } فرستاده شد.
parents-reply-passed-on-all = ✓ به تیم فرستاده شد.
parents-reply-later = تیم این را روز { $day } می‌خواند.
parents-reply-which-child = این درباره کدام کودک است؟
parents-reply-all-children = همه بچه‌ها
parents-reply-which-line = کدام جمله را نمی‌فهمید؟
parents-reply-whole = کل پیام
parents-reply-back = ▶ بازگشت
parents-reply-asked = ✓ سؤال شما را دریافت کردیم: «{ $text }» یکی از کارکنان برایتان توضیح می‌دهد.
parents-reply-asked-whole = ✓ سؤال شما را دریافت کردیم. یکی از کارکنان برایتان توضیح می‌دهد.
parents-reply-thanks = متشکریم!
parents-reply-thanks-again = این را از قبل می‌دانستیم. متشکریم!
parents-reply-old-button = این دکمه دیگر کار نمی‌کند. می‌توانید به ما پیام بدهید.

## What can't be passed on

parents-reply-voice = نمی‌توانم پیام صوتی بفرستم. لطفاً آن را بنویسید.
parents-reply-other = این را نمی‌توانم بفرستم. لطفاً آنچه می‌خواهید بگویید با کلمات بنویسید.
parents-reply-waiting = یکی از کارکنان هنوز باید شما را تأیید کند. بعد از آن می‌توانید اینجا بنویسید. فوری است؟ به ما تلفن کنید.
parents-reply-no-child = شما هنوز به کودکی وصل نشده‌اید. از یکی از کارکنان لینک بخواهید.
parents-reply-first-finish = لطفاً اول به این سؤال پاسخ بدهید.
