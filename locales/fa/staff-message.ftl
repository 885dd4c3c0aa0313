### locales/nl/staff-message.ftl tells what the slots hold.

staff-message-title = پیام
staff-message-what = پیام: { $text }
staff-message-ask-audience = برای چه کسی است؟
staff-message-ask-child = برای والدین کدام کودک؟
staff-message-ask-text = پیامتان را بنویسید. همان‌طور که حرف می‌زنید بنویسید: من آن را ساده می‌کنم و اول نشان می‌دهم والدین چه می‌خوانند.
staff-message-parents-of = 👪 والدین { $child }
staff-message-to-parents-of = والدین { $child }
staff-message-one-child = 🧒 یک کودک ({ $group })
staff-message-everyone = 📣 همه والدین
staff-message-to-everyone = همه والدین

## The two texts and their levels

staff-message-your-text = متن شما
staff-message-simple-text = ساده
staff-message-simple-already = متن شما از قبل ساده است.
staff-message-as-typed = الان نمی‌توانم متن شما را ساده‌تر کنم. والدین آن را همان‌طور که نوشته‌اید می‌خوانند. به مدیرتان بگویید.

## What changed

staff-message-changed = تغییر یافت:
staff-message-more-changes = و { $count } مورد دیگر
staff-message-left-out = حذف شد
staff-message-put-back = ↩ برگرداندن { $number }
staff-message-take = ✨ با این حال { $number }
staff-message-changes = 🔧 تغییرات ({ $count })

## A photo
staff-photo-title = عکس
staff-photo-ask-who = چه کسانی در عکس هستند؟ فقط والدین آن‌ها عکس را دریافت می‌کنند.
staff-photo-who = 🧒 چه کسانی در عکس‌اند؟
staff-photo-no-text = متنی برای عکس بنویسید، یا عکس را بدون متن بفرستید.
staff-photo-not-together = برای عکس با کودکان دیگر رضایتی ثبت نشده است: { $names }. عکس دیگری انتخاب کنید.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 جمله‌های ثابت ({ $count })
staff-message-phrases-how = این جمله‌ها به هلندی می‌مانند. آیا یک جمله ثابت هم مناسب است؟ هر والدی آن را به زبان خودش می‌خواند.
staff-message-choose = ✨ انتخاب { $number }

## Buttons

staff-message-edit = ✏️ تغییر
staff-message-own = ↩ متن خودم
staff-message-simple = ✨ متن ساده
staff-message-read-all = 📖 خواندن همه
staff-message-spots = 🎨 چه چیزی سخت است؟
staff-message-urgent = ❗ فوری
staff-message-not-urgent = ❗ فوری نیست
staff-message-is-urgent = فوری: بلافاصله می‌رود، حتی در زمان سکوت.
staff-message-other-audience = 👥 برای چه کسی؟

## A second look

staff-message-hard = این جمله هنوز سخت است: «{ $sentence }». تغییرش دهید، یا دوباره روی ارسال بزنید.
staff-message-wrong-day = «{ $written }» درست نیست: طبق تقویم { $date } است. روز و تاریخ را بررسی کنید.
staff-message-again = متن را تغییر دهید، یا دوباره روی ارسال بزنید.
staff-message-urgent-dutch = فوری است، ولی برای { $names } ترجمه نشده است. یک جمله ثابت انتخاب کنید، یا تلفن کنید. با این حال همین‌طور فرستاده شود؟ دوباره روی ارسال بزنید.
staff-message-foreign-again = این هلندی به نظر نمی‌رسد. به هلندی بنویسید، یا دوباره روی ارسال بزنید.
staff-message-correcting = پیامی را اصلاح می‌کنید که قبلاً ارسال شده. متن جدید را بنویسید. والدین می‌بینند که اصلاح شده است.
