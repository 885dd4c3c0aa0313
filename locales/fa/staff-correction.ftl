### locales/nl/staff-correction.ftl tells what the slots hold.

staff-correction-improve = ✏️ بهتر کردن ترجمه
staff-correction-what = ترجمه: { $text }
staff-correction-choose = کدام جمله را می‌خواهید بهتر ترجمه کنید؟
staff-correction-type = ترجمه بهتری بنویسید. زبان: { $language }.
staff-correction-ask = 👥 پرسیدن از همکار
staff-correction-alone = هنوز همکاری نیست که بتواند بررسی کند. اول یک همکار را دعوت کنید.
staff-correction-waits = ✓ همکاران شما بررسی می‌کنند. اگر یک همکار ترجمه شما را خوب بداند، از آن به بعد از آن استفاده می‌کنم.

## Why a translation can't be taken

staff-correction-lost-name = اینجا نامی هست: { $facts }. جمله بهترشده را برای همه بچه‌ها به کار می‌برم. این فقط بدون نام ممکن است.
staff-correction-lost-facts = این در ترجمه شما نیست، یا متفاوت است: { $facts }. جمله را دوباره و با همه آن‌ها بنویسید.
staff-correction-lost-negation = یکی از جمله‌ها منفی است («niet» یا «geen»)، جمله دیگر نه. ترجمه را دوباره بنویسید.
staff-correction-lost-language = این ترجمه به نظر نمی‌رسد. تمام جمله را به این زبان بنویسید: { $language }.

## What a colleague is asked, and the answer. $name is a colleague

staff-correction-question = { $name } جمله‌ای را بهتر ترجمه کرده است. زبان: { $language }. این ترجمه درست است؟
staff-correction-yes = ✅ درست است
staff-correction-no = ✖ درست نیست
staff-correction-own = این ترجمه خودتان است. یک همکار آن را بررسی می‌کند.
staff-correction-approved = ✓ { $name } این ترجمه را خوب می‌داند. والدین از حالا آن را می‌خوانند.
staff-correction-refused = ✖ { $name } این ترجمه را درست نمی‌داند. چیزی تغییر نکرد.
