### locales/nl/staff-notice.ftl tells what the slots hold.

staff-notice-title = اطلاعیه
staff-notice-ask-kind = چه چیزی را می‌خواهید اطلاع دهید؟
staff-notice-ask-child = درباره کدام کودک؟
staff-notice-today = امروز
staff-notice-tomorrow = فردا

## Questions, by the name of the field

staff-notice-field-date = در کدام روز؟
staff-notice-field-dates = از کدام روز؟
staff-notice-field-time = چه ساعتی؟
staff-notice-field-times = از چه ساعتی؟
staff-notice-field-reason = دلیل چیست؟
staff-notice-field-note = می‌خواهید چیزی اضافه کنید؟
staff-notice-field-what = چه اتفاقی افتاد؟
staff-notice-field-where = کجا؟
staff-notice-field-care = چه کار کردید؟
staff-notice-field-after = الان چطور است؟
staff-notice-field-count = چند تا؟
staff-notice-field-birthday-count = کودک چند ساله می‌شود؟
staff-notice-field-extra = چه چیز دیگری می‌توانید بگویید؟
staff-notice-field-item = والدین چه چیزی باید بیاورند؟
staff-notice-field-signs = چه نشانه‌ای در کودک می‌بینید؟
staff-notice-field-temperature = چند درجه تب؟
staff-notice-field-person = چه کسی؟
staff-notice-field-feast = کدام جشن؟
staff-notice-field-group = در کدام گروه؟
staff-notice-field-illness = کدام بیماری؟
staff-notice-field-advice = توصیه چیست؟
staff-notice-field-topic = درباره چیست؟
staff-notice-field-place = کجا می‌روید؟
staff-notice-field-travel = چگونه می‌روید؟
staff-notice-field-amount = هزینه چند یورو است؟
staff-notice-field-bring = بچه‌ها چه چیزی باید بیاورند؟
staff-notice-field-known = بچه‌ها این همکار را می‌شناسند؟
staff-notice-field-away = کودک کدام روز نمی‌آید؟
staff-notice-field-swap-day-away = کودک کدام روز نمی‌آید؟
staff-notice-field-swap-day-date = کودک کدام روز می‌آید؟
staff-notice-field-substitute-away = کدام همکار نیست؟
staff-notice-until-date = از { $first }. تا پایان کدام روز؟
staff-notice-until-time = از ساعت { $first }. تا چه ساعتی؟

## Hints under a question

staff-notice-hint-date = یا بنویسید: 12 dec
staff-notice-hint-time = یا بنویسید: 15.30 یا half vier
staff-notice-hint-number = یا یک عدد بنویسید.
staff-notice-hint-several = می‌توانید بیش از یک مورد انتخاب کنید.
staff-notice-hint-name = یا یک نام بنویسید.
staff-notice-hint-text = با کلمات خودتان بنویسید.

## When typing was not understood

staff-notice-not-a-date = این روز را نمی‌فهمم. مثلاً 12 dec بنویسید، یا دکمه‌ای انتخاب کنید.
staff-notice-not-a-time = این ساعت را نمی‌فهمم. مثلاً 15.30 بنویسید، یا دکمه‌ای انتخاب کنید.
staff-notice-not-a-number = این عدد را نمی‌فهمم. مثلاً 3 یا 38,5 بنویسید.
staff-notice-too-long = خیلی طولانی است. کوتاه‌ترش کنید.
staff-notice-use-buttons = اینجا دکمه‌ای انتخاب کنید.
staff-notice-which-time = منظورتان کدام ساعت است؟

## Preview

staff-notice-careful = این درباره سلامت یا ایمنی است. مطمئن نیستید والد می‌فهمد؟ تلفن هم بکنید.
staff-notice-correcting = اطلاعیه‌ای را اصلاح می‌کنید که قبلاً ارسال شده. والدین می‌بینند که اصلاح شده است.
staff-notice-change-date = ✏️ روز
staff-notice-change-date-range = ✏️ روزها
staff-notice-change-time = ✏️ زمان
staff-notice-change-time-range = ✏️ زمان‌ها
staff-notice-change-number = ✏️ عدد
staff-notice-change-money = ✏️ مبلغ
staff-notice-change-choice = ✏️ انتخاب
staff-notice-change-choices = ✏️ انتخاب‌ها
staff-notice-change-text = 📝 یادداشت
staff-notice-change-person = ✏️ نام
staff-notice-change-group = ✏️ گروه
staff-notice-remind = یادآوری: { $moment }
