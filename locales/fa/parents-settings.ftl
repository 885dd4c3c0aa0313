### locales/nl/parents-settings.ftl tells what the slots hold.

parents-settings-help = <b>چه کاری می‌توانم برایتان انجام دهم؟</b>
    به زبان خودتان اینجا پیام بنویسید. تیم آن را به هلندی می‌خواند.
    /language – انتخاب زبان دیگر
    /hours – انتخاب زمان دریافت پیام
    /mydata – دیدن آنچه نگه می‌داریم و تغییر اجازه
    /stop – دیگر پیام نگرفتن
    /start – دوباره پیام گرفتن
    /forget – پاک کردن همه اطلاعات شما
    فوری است؟ به ما تلفن کنید.
parents-settings-language-set = ✓ از حالا به { $language } می‌نویسم.
parents-settings-unknown-command = این دستور را نمی‌شناسم. با /help می‌بینید چه کارهایی ممکن است.

## /stop

parents-settings-stop = <b>آیا دیگر نمی‌خواهید پیام بگیرید؟</b>
    در این صورت دیگر نمی‌بینید حال فرزندتان چطور است. همیشه می‌توانید با /start دوباره شروع کنید.
parents-settings-stop-yes = بله، قطع کنید
parents-settings-stop-no = خیر، ادامه بدهید
parents-settings-stopped = دیگر پیامی دریافت نمی‌کنید. برای شروع دوباره /start را بنویسید.
parents-settings-not-stopped = ✓ همچنان پیام دریافت می‌کنید.
parents-settings-started = ✓ دوباره پیام دریافت می‌کنید.
parents-settings-ready = همه چیز آماده است. پیام‌ها خودکار به اینجا می‌آیند. با /help می‌بینید چه کارهایی ممکن است.

## /mydata

parents-settings-data = <b>این اطلاعات را درباره شما نگه می‌داریم</b>
parents-settings-data-name = نام شما: { $person }
parents-settings-data-language = زبان شما: { $language }
parents-settings-data-child = <b>فرزند شما: { $child }</b>
parents-settings-data-counts = پیام‌ها به شما: { $sent }. پیام‌ها از شما: { $received }.
parents-settings-data-change = برای تغییر اجازه روی یک دکمه بزنید. با /forget همه چیز را پاک می‌کنید.
parents-settings-data-file = 📄 همه چیز را به صورت فایل برایم بفرستید
parents-settings-data-sent = این همه چیزی است که درباره شما نگه می‌داریم. یک فایل را خودتان می‌خوانید، فایل دیگر برای برنامه رایانه‌ای است.
parents-settings-data-to-you = پیام‌ها به شما
parents-settings-data-from-you = پیام‌ها از شما
parents-settings-purpose-text = پیام‌ها
parents-settings-purpose-photo = عکس‌ها
parents-settings-purpose-photo-others = عکس با دیگران
parents-settings-purpose-health = سلامت
parents-settings-status-joining = ثبت‌نام هنوز تمام نشده است.
parents-settings-status-waiting = در انتظار تأیید کارکنان.
parents-settings-status-confirmed = شما پیام دریافت می‌کنید.
parents-settings-status-refused = کارکنان تأیید نکرده‌اند.

## /forget

parents-settings-forget = <b>می‌خواهید همه اطلاعات شما را پاک کنیم؟</b>
    نام، زبان و همه پیام‌های شما را پاک می‌کنیم. این کار برگشت‌پذیر نیست. بعد از آن به لینک جدید نیاز دارید.
parents-settings-forget-yes = بله، همه را پاک کنید
parents-settings-forget-no = خیر، همه را نگه دارید
parents-settings-forgotten = همه اطلاعات شما پاک شد. پیام‌های این گفتگو را می‌توانید خودتان پاک کنید. موفق باشید!
parents-settings-kept = ✓ چیزی پاک نشد.
