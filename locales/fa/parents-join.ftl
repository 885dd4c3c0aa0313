### locales/nl/parents-join.ftl tells what the slots hold.

parents-join-stranger = سلام! والدین اینجا پیام‌های مهدکودک یا مدرسه را دریافت می‌کنند. شما به لینک مخصوص خودتان نیاز دارید. لینک یا کد QR را از یکی از کارکنان بخواهید.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = این لینک درست نیست. از یکی از کارکنان لینک جدید بخواهید.
parents-join-expired = این لینک قدیمی شده است. از یکی از کارکنان لینک جدید بخواهید.
parents-join-used = این لینک قبلاً استفاده شده است. از یکی از کارکنان لینک جدید بخواهید.
parents-join-staff = این لینک برای شخص دیگری است. شما از قبل اینجا ثبت شده‌اید. لینک را به والد یا همکاری بدهید که برای اوست.
parents-join-colleague = به تیم خوش آمدید، { $person }! برای شروع /menu را بنویسید.

## Choosing a language

parents-join-language = زبان خود را انتخاب کنید
parents-join-more-languages = زبان‌های بیشتر ◀
parents-join-first-languages = ▶ بازگشت

## How the child's name is written

parents-join-name = <b>نام فرزندتان را چگونه می‌نویسید؟</b>
    نام کوچک را همان‌طور که در خانه می‌نویسید بنویسید. این نام در همه پیام‌ها می‌آید.
parents-join-name-keep = همان‌طور که مهدکودک می‌نویسد
parents-join-name-unfit = نمی‌توانم از این نام استفاده کنم. فقط نام کوچک را بنویسید، حداکثر { $limit } حرف.

## Consent, one question per screen

parents-join-step = سؤال { $number } از { $count }
parents-join-yes = ✓ بله
parents-join-no = خیر
parents-join-back = ▶ بازگشت
parents-join-ask-text = <b>آیا اجازه داریم درباره فرزندتان به شما پیام بدهیم؟</b>
    مثلاً درباره غذا، خواب و بازی. فقط والدین و کارکنان گروه فرزندتان این پیام‌ها را می‌خوانند.
parents-join-ask-photo = <b>آیا اجازه داریم عکس‌های فرزندتان را برای شما بفرستیم؟</b>
    فقط والدین فرزندتان این عکس‌ها را دریافت می‌کنند.
parents-join-ask-photo-others = <b>آیا فرزندتان می‌تواند با بچه‌های دیگر در یک عکس باشد؟</b>
    والدین آن بچه‌ها هم این عکس را دریافت می‌کنند.
parents-join-ask-health = <b>آیا اجازه داریم در پیام درباره سلامت فرزندتان بنویسیم؟</b>
    مثلاً درباره تب یا زخم کوچک. اگر بگویید خیر، به شما تلفن می‌کنیم.
parents-join-change = همیشه می‌توانید این را با /mydata تغییر دهید.
parents-join-text-needed = بدون اجازه شما هیچ پیامی برایتان نمی‌فرستیم. با این حال می‌خواهید پیام بگیرید؟
parents-join-text-yes = ✓ بله، پیام بفرستید
parents-join-leave = خیر، انصراف می‌دهم
parents-join-left = باشد، پیامی دریافت نمی‌کنید. بعداً می‌خواهید شرکت کنید؟ دوباره روی لینک بزنید.

## Waiting and welcome

parents-join-waiting = <b>ممنون!</b>
    حالا یکی از کارکنان بررسی می‌کند که شما چه کسی هستید. بعد پیام‌ها خودکار به اینجا می‌آیند. لازم نیست کار دیگری بکنید.
parents-join-confirmed = <b>خوش آمدید!</b>
    اینجا پیام‌های مربوط به { $child } را دریافت می‌کنید. همیشه می‌توانید به زبان خودتان پاسخ بنویسید. با /help می‌بینید چه کارهای دیگری ممکن است.
parents-join-refused = یکی از کارکنان نتوانست شما را به کودکی وصل کند. از تیم بپرسید مشکل چیست.
parents-join-already = شما از قبل پیام‌های این کودک را دریافت می‌کنید.
