### locales/nl/staff-invite.ftl tells what the slots hold.

staff-invite-ask-child = برای کدام کودک می‌خواهید والدی را دعوت کنید؟
staff-invite-no-children = هنوز کودکی در گروه شما نیست.
staff-invite-nobody = هنوز والدی وصل نشده است.
staff-invite-new = 🔗 لینک جدید
staff-invite-made = لینک برای یک والد { $child }. فقط یک بار و به مدت { $days } روز کار می‌کند. بگذارید والد کد را اسکن کند، یا لینک را برایش بفرستید.

## Who is this?

staff-invite-know = { $name } ({ $language }) می‌خواهد پیام‌های مربوط به { $child } را دریافت کند. آیا این شخص را به عنوان والد یا سرپرست می‌شناسید؟
staff-invite-yes = ✓ بله، درست است
staff-invite-no = ✖ خیر
staff-invite-welcome = ✓ { $name } از حالا پیام‌های مربوط به { $child } را دریافت می‌کند.
staff-invite-refused-now = ✖ { $name } پیام‌های مربوط به { $child } را دریافت نمی‌کند.
staff-invite-decided = در این باره قبلاً تصمیم گرفته شده است.
staff-invite-decide = 👋 { $name }: می‌شناسید؟

## The links of a child

staff-invite-joining = هنوز در حال ثبت‌نام است
staff-invite-waiting = منتظر پاسخ شماست
staff-invite-confirmed = پیام دریافت می‌کند
staff-invite-refused = رد شد
staff-invite-end = ✖ توقف { $name }
staff-invite-end-sure = می‌خواهید { $name } دیگر پیام‌های مربوط به { $child } را دریافت نکند؟ این فوراً اجرا می‌شود.
staff-invite-end-yes = ✖ بله، توقف
staff-invite-ended = { $name } دیگر پیام‌های مربوط به { $child } را دریافت نمی‌کند. با لینک جدید دوباره ممکن است.
staff-invite-again = 🔗 لینک‌های این کودک
