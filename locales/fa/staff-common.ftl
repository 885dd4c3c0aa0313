### locales/nl/staff-common.ftl tells what the slots hold.

staff-back = ▶ بازگشت
staff-skip = رد شدن ◂
staff-stop = ✖ توقف
staff-done = ✓ تمام
staff-send = ✅ ارسال
staff-look = 👁 دیدن
staff-menu = ☰ منو

## The menu. $name is the staff member

staff-menu-hello = سلام { $name }! چه کاری می‌خواهید بکنید؟
staff-menu-handover = 📋 گزارش روز
staff-menu-message = ✍️ پیام
staff-menu-notice = 📣 اطلاعیه
staff-menu-inbox = { $count ->
    [0] 📥 صندوق پیام
    [one] 📥 صندوق پیام ({ $count })
   *[other] 📥 صندوق پیام ({ $count })
}
staff-menu-invite = 🔗 دعوت
staff-menu-register = 🗂 مدیریت
staff-menu-open = هنوز تمام نشده:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 { $count } والد جدید منتظر پاسخ شماست.
staff-help = روی کاری که می‌خواهید بکنید بزنید. می‌توانید فقط بنویسید: من از آن پیام می‌سازم. با /language زبان خود را انتخاب کنید. با /hours ساعت‌های سکوت خود را انتخاب کنید.

## What happens to a card

staff-stopped = ✖ متوقف شد. چیزی ارسال نشد.
staff-stopped-undo = ↩ با این حال ادامه
staff-changed-by = { $name } هم در این میان چیزی را تغییر داد. چیزی از بین نرفته. لطفاً نگاه کنید.
staff-taken-over = { $name } اکنون اینجا ادامه می‌دهد.
staff-moved = ⬇️ این حالا پایین‌تر است.
staff-take-back = ▶️ من ادامه می‌دهم
staff-card-gone = این دکمه مربوط به چیزی است که تمام شده. برای شروع جدید /menu را بنویسید.
staff-button-unknown = این دکمه دیگر کار نمی‌کند. برای ادامه /menu را بنویسید.
staff-sent-already = این قبلاً ارسال شده است.
staff-sent = ✓ { $what } · به { $count } والد ارسال شد، { $time }
staff-sent-again = ✓ { $what } · نزد { $count } والد اصلاح شد، { $time }
staff-correct = ✏️ اصلاح
staff-sent-look = 📬 رسید؟
staff-sent-state = وضعیت در ساعت { $time }
staff-sent-read = 👍 { $read } از { $count } نفر متوجه شدند
staff-sent-waiting = هنوز منتظر است
staff-sent-sending = در راه است
staff-sent-sent = رسید
staff-sent-unsure = شاید رسیده باشد. بپرسید.
staff-sent-unreachable = در دسترس نیست. تلفن کنید، یا دم در با والد صحبت کنید.
staff-sent-failed = نشد. تلفن کنید، یا دم در با والد صحبت کنید.
staff-sent-withdrawn = ارسال نشد: این والد دیگر وصل نیست، یا پیام نمی‌خواهد.
staff-nobody = هنوز والدی نیست که بتواند این را بخواند. اول با /menu ← دعوت یک والد را دعوت کنید.
staff-consent-health = ☎️ به { $names } فرستاده نمی‌شود: برای پیام‌های مربوط به سلامت رضایتی ثبت نشده است. تلفن کنید، یا آن بخش را حذف کنید.
staff-consent-photo = ☎️ به { $names } فرستاده نمی‌شود: برای عکس رضایتی ثبت نشده است.
staff-changed = از زمانی که نگاه کردید چیزی تغییر کرده است. نگاه کنید و دوباره روی ارسال بزنید.

## When something can't be done

staff-not-allowed = با نقش شما این ممکن نیست. از مدیرتان بپرسید.
staff-not-your-group = آن کودک در گروه دیگری است. از همکار آن گروه بپرسید.
staff-no-groups = شما هنوز در گروهی نیستید. از مدیرتان بخواهید شما را به گروهی وصل کند.
staff-unknown-command = این دستور را نمی‌شناسم. /menu را بنویسید تا ببینید چه ممکن است.
staff-text-too-long = متن شما خیلی طولانی است: { $length } نویسه. حداکثر { $limit } نویسه بنویسید، یا دو پیام بفرستید.
staff-text-empty = متنی نمی‌بینم. پیامتان را با کلمات ساده بنویسید.
staff-text-only-emoji = فقط شکلک می‌بینم. چند کلمه هم بنویسید.
staff-other-kind = این را نمی‌توانم بخوانم. پیامتان را بنویسید، یا /menu را بنویسید.
staff-not-dutch = این هلندی به نظر نمی‌رسد ({ $language }). من فقط متن هلندی را ساده می‌کنم و فقط از هلندی ترجمه می‌کنم. پیامتان را به هلندی بنویسید.

## Choosing a language

staff-language-ask = به چه زبانی می‌خواهید با من کار کنید؟
staff-language-set = باشد، از حالا به { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = والدین به این زبان‌ها می‌خوانند: { $languages }
staff-preview-untranslated = { $count } جمله به هلندی می‌ماند: { $language }
staff-preview-machine = { $count } جمله خودکار ترجمه شده است: { $language }
staff-preview-risk = یک جمله درباره سلامت یا ایمنی است. آن را خودکار ترجمه نمی‌کنم. به این والدین تلفن کنید، یا مترجم بخواهید.
staff-preview-title = { $language } · { $count } والد
staff-preview-more = … و { $count } جمله دیگر. والدین همه را دریافت می‌کنند.
staff-preview-sign-reviewed = ✓✓ جمله ثابت، بازبینی شده
staff-preview-sign-fixed = ✓ جمله ثابت، هنوز بازبینی نشده
staff-preview-sign-machine = ≈ ترجمه خودکار
staff-preview-sign-untranslated = ⚠ ترجمه نشده

## When a text to the parents of one child names another child. $others and $child are names, one or more

staff-other-child = در متن شما { $others } هست. والدین { $child } هم آن را می‌خوانند.
staff-other-child-again = اشکالی ندارد؟ متن را تغییر دهید، یا دوباره روی ارسال بزنید.
staff-health-to-many = در متن شما چیزی درباره سلامتی { $names } هست. والدین دیگر هم آن را می‌خوانند.
