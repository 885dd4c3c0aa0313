### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = مدیریت
staff-register-count = کودکان: { $children }. گروه‌ها: { $groups }.
staff-register-closed = 🗂 بخش مدیریت بسته شد. همه چیز ذخیره شده است.
staff-register-tap = روی یک دکمه بزنید. می‌خواهید پیام بنویسید؟ اول روی «تمام» بزنید.

## Groups and children
staff-register-groups = 🏠 گروه‌ها و کودکان
staff-register-new-group = ➕ گروه جدید
staff-register-ask-location = گروه در کدام محل است؟
staff-register-ask-group = نام گروه چیست؟ نام را بنویسید.
staff-register-new-child = ➕ افزودن کودکان
staff-register-no-children = هنوز کودکی در این گروه نیست.
staff-register-ask-children = نام کوچک را بنویسید. چند کودک را هم با هم می‌توانید بنویسید: Sam, Noor, Yara.
staff-register-unfit = «{ $name }» قابل قبول نیست. فقط نامی بنویسید که هنوز در فهرست نیست، با حداکثر { $limit } حرف.
staff-register-added = ✓ افزوده شد: { $names }.
staff-register-double = از قبل در فهرست: { $names }.
staff-register-parents = والدین وصل‌شده: { $count }
staff-register-male = پسر
staff-register-female = دختر
staff-register-unknown = مشخص نشده
staff-register-invite = 🔗 دعوت یک والد
staff-register-rename = ✏️ نام
staff-register-ask-name = نام درست را بنویسید.
staff-register-move = 🔀 گروه دیگر
staff-register-ask-move = { $child } به کدام گروه می‌رود؟
staff-register-moved = ✓ { $child } اکنون در { $group } است.
staff-register-end = 🚪 پایان مراقبت
staff-register-end-sure = آیا مراقبت از { $child } پایان می‌یابد؟ آن وقت دیگر کسی پیامی دربارهٔ { $child } دریافت نمی‌کند.
staff-register-end-yes = 🚪 بله، پایان می‌یابد
staff-register-ended = ✓ مراقبت از { $child } پایان یافت.

## Colleagues
staff-register-team = 👥 همکاران
staff-register-new-colleague = ➕ دعوت همکار
staff-register-ask-role = کار همکارتان چه خواهد بود؟
staff-role-staff = کارمند
staff-role-mentor = مربی راهنما
staff-role-manager = مدیر
staff-role-office = دفتر
staff-role-guardian = والد
staff-register-link = لینک برای یک همکار ({ $role }). فقط یک بار و به مدت { $days } روز کار می‌کند. خودتان آن را به همکارتان بدهید.
staff-register-person = روی گروه‌هایی بزنید که این همکار در آن‌ها کار می‌کند.
staff-register-leaves = 🚪 لغو دسترسی
staff-register-leaves-sure = دسترسی { $name } لغو شود؟ این فوراً اجرا می‌شود.
staff-register-leaves-yes = 🚪 بله، لغو شود
staff-register-left = ✓ { $name } دیگر دسترسی ندارد.
staff-register-invites = 🔑 دعوت‌های استفاده‌نشده ({ $count })
staff-register-no-invites = هیچ دعوت استفاده‌نشده‌ای نیست.
staff-register-until = تا { $date } کار می‌کند
staff-register-withdraw = ✖ پس گرفتن { $number }
staff-register-withdrawn = ✓ آن لینک دیگر کار نمی‌کند.
