### locales/nl/staff-inbox.ftl tells what the slots hold.

staff-inbox-empty = 📥 صندوق پیام شما خالی است.
staff-inbox-list = 📥 { $count } پیام از والدین. آنکه بیشتر منتظر مانده بالاست.
staff-inbox-no-child = عمومی
staff-inbox-when = { $time } · { $waiting } در انتظار
staff-inbox-minutes = { $count } دقیقه
staff-inbox-hours = { $count } ساعت
staff-inbox-days = { $count } روز
staff-inbox-asks = { $name } این را نمی‌فهمد:

## How sure the Dutch is

staff-inbox-phrase = ✓ جمله ثابت
staff-inbox-machine = ≈ ترجمه خودکار. شک دارید؟ بپرسید.
staff-inbox-untranslated = این را نمی‌توانم ترجمه کنم. نوشته والد را می‌بینید. تلفن کنید، یا از کسی که زبان را می‌داند بپرسید.
staff-inbox-partly = همه این را نمی‌توانم ترجمه کنم. آنچه به زبان دیگر مانده، نوشته والد است. تلفن کنید، یا از کسی که زبان را می‌داند بپرسید.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = این می‌تواند دو معنی داشته باشد. از والد بپرسید منظورش چیست.
staff-inbox-risk = این شاید درباره سلامت یا ایمنی باشد. تنها به ترجمه اعتماد نکنید: تلفن کنید، یا از کسی که زبان را می‌داند بخواهید آن را بخواند.

## Buttons

staff-inbox-answer = ↩️ پاسخ
staff-inbox-done = ✓ انجام شد
staff-inbox-original = 🔤 متن اصلی
staff-inbox-dutch = 📄 هلندی
staff-inbox-back = 📥 صندوق پیام
staff-inbox-reopen = ↩ هنوز تمام نشده

## Answering

staff-inbox-what = پاسخ به { $name }
staff-inbox-ask-text = پاسخ خود به { $name } را بنویسید، یا جمله‌ای انتخاب کنید.
staff-inbox-claimed = { $name } از قبل مشغول این کار است.
staff-inbox-done-already = این قبلاً انجام شده است.
staff-inbox-done-now = ✓ انجام شد: پیام { $name }
staff-inbox-sent = ✓ پاسخ به { $name } ارسال شد، { $time }
staff-inbox-unreachable = { $name } الان پیام دریافت نمی‌کند. تلفن کنید، یا دم در با والد صحبت کنید.
