### locales/nl/notices.ftl tells what the slots hold.

## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = روز تعطیل
notice-closing-day-group = روز { $date } گروه { $group } تمام روز تعطیل است.
notice-closing-day-all = روز { $date } ما تمام روز تعطیل هستیم.
notice-closing-day-because-study-day = در آن روز کارکنان روز آموزشی دارند.
notice-closing-day-because-holiday = آن روز تعطیل رسمی است.
notice-closing-day-because-repairs = در آن روز در ساختمان کار انجام می‌شود.
notice-closing-day-because-few-staff = در آن روز تعداد کارکنان خیلی کم است.
notice-closing-day-because-weather = در آن روز هوا خیلی خطرناک است.
notice-closing-day-reason-study-day = روز آموزشی
notice-closing-day-reason-holiday = تعطیل رسمی
notice-closing-day-reason-repairs = کار ساختمان
notice-closing-day-reason-few-staff = کمبود کارکنان
notice-closing-day-reason-weather = هوا

## Closing period: several days in a row

notice-closing-period-heading = روزهای تعطیل
notice-closing-period-group = گروه { $group } از { $first-date } تا پایان { $last-date } تعطیل است.
notice-closing-period-all = ما از { $first-date } تا پایان { $last-date } تعطیل هستیم.
notice-closing-period-wish = برای شما اوقات خوشی آرزو می‌کنیم.

## Early closing: today, urgent

notice-early-closing-heading = امروز زودتر تعطیل می‌کنیم
notice-early-closing-today = امروز ساعت { $time } تعطیل می‌کنیم.
notice-early-closing-because-power = برق نیست.
notice-early-closing-because-heating = سیستم گرمایش خراب است.
notice-early-closing-because-water = آب نیست.
notice-early-closing-because-few-staff = تعداد کارکنان خیلی کم است.
notice-early-closing-because-weather = هوا خطرناک می‌شود.
notice-early-closing-collect = لطفاً پیش از ساعت { $time } دنبال فرزندتان بیایید.
notice-early-closing-call = اگر نمی‌توانید، لطفاً فوراً به ما تلفن کنید.
notice-early-closing-reason-power = قطعی برق
notice-early-closing-reason-heating = خرابی گرمایش
notice-early-closing-reason-water = قطعی آب
notice-early-closing-reason-few-staff = کمبود کارکنان
notice-early-closing-reason-weather = هوا

## Other opening hours

notice-opening-hours-heading = ساعت کار جدید
notice-opening-hours-from = از { $date } ساعت کار ما تغییر می‌کند.
notice-opening-hours-hours = از آن پس ساعت { $from } تا { $until } باز هستیم.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = وسایل همراه
notice-bring-child-date = لطفاً روز { $date } برای { $child } بیاورید:
notice-bring-child = لطفاً برای { $child } بیاورید:
notice-bring-date = لطفاً روز { $date } برای فرزندتان بیاورید:
notice-bring-all = لطفاً برای فرزندتان بیاورید:
notice-bring-item-spare-clothes = لباس اضافی
notice-bring-item-nappies = پوشک
notice-bring-item-wipes = دستمال مرطوب
notice-bring-item-rain-boots = چکمه بارانی
notice-bring-item-rain-coat = بارانی
notice-bring-item-warm-coat = کاپشن گرم
notice-bring-item-gym-shoes = کفش ورزشی
notice-bring-item-swimwear = لباس شنا
notice-bring-item-towel = حوله
notice-bring-item-sun-hat = کلاه آفتابی
notice-bring-item-sunscreen = کرم ضدآفتاب
notice-bring-item-water-bottle = قمقمه
notice-bring-item-lunch = ناهار
notice-bring-item-fruit = میوه
notice-bring-item-cuddly-toy = عروسک نرم
notice-bring-item-dummy = پستانک
notice-bring-item-photo = عکس فرزندتان
notice-bring-item-favourite-book = کتاب مورد علاقه
notice-bring-item-empty-box = یک جعبه خالی برای کاردستی
notice-bring-item-bag = کیف
notice-bring-name-on-it = لطفاً نام فرزندتان را روی آن بنویسید.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = رو به اتمام
notice-running-out-low-nappies = پوشک‌های { $child } رو به اتمام است.
notice-running-out-low-cream = کرم محل پوشک { $child } رو به اتمام است.
notice-running-out-low-wipes = دستمال مرطوب { $child } رو به اتمام است.
notice-running-out-low-spare-clothes = لباس‌های اضافی { $child } رو به اتمام است.
notice-running-out-low-milk-powder = شیر خشک { $child } رو به اتمام است.
notice-running-out-low-sunscreen = کرم ضدآفتاب { $child } رو به اتمام است.
notice-running-out-low-underwear = شورت‌های { $child } رو به اتمام است.
notice-running-out-low-socks = جوراب‌های { $child } رو به اتمام است.
notice-running-out-bring = لطفاً دفعه بعد این را بیاورید.
notice-running-out-item-nappies = پوشک
notice-running-out-item-cream = کرم
notice-running-out-item-wipes = دستمال مرطوب
notice-running-out-item-spare-clothes = لباس اضافی
notice-running-out-item-milk-powder = شیر خشک
notice-running-out-item-sunscreen = ضدآفتاب
notice-running-out-item-underwear = شورت
notice-running-out-item-socks = جوراب

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = لطفاً دنبال فرزندتان بیایید
notice-collect-ill-ill = حال { $child } خوب نیست.
notice-collect-ill-temperature = { $child } { $temperature } درجه تب دارد.
notice-collect-ill-sign-fever = { $child } تب دارد.
notice-collect-ill-sign-vomited = { $child } استفراغ کرد.
notice-collect-ill-sign-diarrhoea = { $child } اسهال دارد.
notice-collect-ill-sign-tired = { $child } خیلی خسته است.
notice-collect-ill-sign-crying = { $child } زیاد گریه می‌کند.
notice-collect-ill-sign-pain = { $child } درد دارد.
notice-collect-ill-sign-rash = روی پوست { $child } لکه‌های کوچک هست.
notice-collect-ill-sign-eye = یک چشم { $child } قرمز است.
notice-collect-ill-collect-by = لطفاً پیش از ساعت { $time } دنبال { $child } بیایید.
notice-collect-ill-collect-soon = لطفاً هر چه زودتر دنبال { $child } بیایید.
notice-collect-ill-call = اگر نمی‌توانید، لطفاً به ما تلفن کنید.
notice-collect-ill-signs-fever = تب
notice-collect-ill-signs-vomited = استفراغ
notice-collect-ill-signs-diarrhoea = اسهال
notice-collect-ill-signs-tired = خیلی خسته
notice-collect-ill-signs-crying = گریه زیاد
notice-collect-ill-signs-pain = درد
notice-collect-ill-signs-rash = لکه‌ها
notice-collect-ill-signs-eye = چشم قرمز

## Head lice

notice-head-lice-heading = شپش سر
notice-head-lice-seen = ما در گروه { $group } شپش سر دیدیم.
notice-head-lice-anyone = هر کسی ممکن است شپش سر بگیرد.
notice-head-lice-check = لطفاً امروز موهای فرزندتان را نگاه کنید.
notice-head-lice-treat = اگر شپش دیدید، دو هفته هر روز موها را با شانه شپش شانه کنید.
notice-head-lice-tell = لطفاً در این صورت به ما هم بگویید.
notice-head-lice-welcome = فرزندتان می‌تواند مثل همیشه بیاید.

## Infection: something that others can catch

notice-infection-heading = بیماری در گروه
notice-infection-has-chickenpox = یک کودک در گروه { $group } آبله‌مرغان دارد.
notice-infection-has-hand-foot-mouth = یک کودک در گروه { $group } بیماری دست و پا و دهان دارد.
notice-infection-has-eye-infection = یک کودک در گروه { $group } عفونت چشم دارد.
notice-infection-has-stomach-flu = یک کودک در گروه { $group } ویروس معده و روده (buikgriep) دارد.
# unsure: impetigo
notice-infection-has-impetigo = یک کودک در گروه { $group } زرد زخم دارد.
notice-infection-has-scarlet-fever = یک کودک در گروه { $group } مخملک دارد.
notice-infection-has-fifth-disease = یک کودک در گروه { $group } بیماری پنجم دارد.
notice-infection-has-worms = یک کودک در گروه { $group } کرمک دارد.
notice-infection-has-scabies = یک کودک در گروه { $group } گال دارد.
notice-infection-has-flu = یک کودک در گروه { $group } آنفولانزا دارد.
notice-infection-has-whooping-cough = یک کودک در گروه { $group } سیاه‌سرفه دارد.
notice-infection-look = لطفاً مراقب باشید که آیا فرزند شما هم بیمار می‌شود.
notice-infection-tip-come = فرزندتان می‌تواند مثل همیشه بیاید.
notice-infection-tip-stay-home = اگر فرزندتان بیمار است، لطفاً او را در خانه نگه دارید.
notice-infection-tip-hands = در خانه دست‌ها را زیاد بشویید.
notice-infection-tip-doctor = اگر فرزندتان علائم دارد، به پزشک خانواده تلفن کنید.
notice-infection-tip-pregnant = اگر باردار هستید، به ماما یا پزشک خانواده تلفن کنید.
notice-infection-ask = سؤالی دارید؟ به ما پیام بدهید.
notice-infection-advice-come = می‌تواند بیاید
notice-infection-advice-stay-home = اگر بیمار است در خانه
notice-infection-advice-hands = شستن دست
notice-infection-advice-doctor = پزشک خانواده
notice-infection-advice-pregnant = باردار
notice-infection-illness-chickenpox = آبله‌مرغان
notice-infection-illness-hand-foot-mouth = دست و پا و دهان
notice-infection-illness-eye-infection = عفونت چشم
notice-infection-illness-stomach-flu = ویروس معده و روده
notice-infection-illness-impetigo = زرد زخم
notice-infection-illness-scarlet-fever = مخملک
notice-infection-illness-fifth-disease = بیماری پنجم
notice-infection-illness-worms = کرمک
notice-infection-illness-scabies = گال
notice-infection-illness-flu = آنفولانزا
notice-infection-illness-whooping-cough = سیاه‌سرفه

## Small accident

notice-accident-heading = حادثه کوچک
notice-accident-happened-fell = { $child } افتاد.
notice-accident-happened-bumped = { $child } به چیزی خورد.
notice-accident-happened-bitten = یک کودک دیگر { $child } را گاز گرفت.
notice-accident-happened-scratched = { $child } یک خراش دارد.
notice-accident-happened-jammed = انگشت { $child } لای چیزی گیر کرد.
notice-accident-happened-stung = یک زنبور { $child } را نیش زد.
notice-accident-time = این اتفاق ساعت { $time } افتاد.
notice-accident-spot-head = محل آن روی سر است.
notice-accident-spot-face = محل آن روی صورت است.
notice-accident-spot-mouth = محل آن کنار دهان است.
notice-accident-spot-arm = محل آن روی بازو یا ساعد است.
notice-accident-spot-hand = محل آن روی دست است.
notice-accident-spot-leg = محل آن روی ساق یا ران پا است.
notice-accident-spot-knee = محل آن روی زانو است.
# unsure: foot against leg: both can be "pa"
notice-accident-spot-foot = محل آن روی پا، پایین‌تر از مچ است.
notice-accident-spot-back = محل آن روی کمر یا پشت است.
notice-accident-did-cooled = ما آن محل را خنک کردیم.
notice-accident-did-cleaned = ما آن محل را تمیز کردیم.
notice-accident-did-plaster = روی آن چسب زخم زده‌ایم.
notice-accident-did-comforted = ما { $child } را دلداری دادیم.
notice-accident-now-plays = { $child } دوباره بازی می‌کند.
notice-accident-now-rests = { $child } فعلاً کمی استراحت می‌کند.
notice-accident-now-watch = امروز بیشتر مراقب { $child } هستیم.
notice-accident-questions = سؤالی دارید؟ به ما پیام بدهید یا تلفن کنید.
notice-accident-what-fell = افتاد
notice-accident-what-bumped = ضربه خورد
notice-accident-what-bitten = گاز گرفته شد
notice-accident-what-scratched = خراش
notice-accident-what-jammed = انگشت گیر کرد
notice-accident-what-stung = نیش خورد
notice-accident-where-head = سر
notice-accident-where-face = صورت
notice-accident-where-mouth = دهان
notice-accident-where-arm = بازو یا ساعد
notice-accident-where-hand = دست
notice-accident-where-leg = ساق یا ران پا
notice-accident-where-knee = زانو
notice-accident-where-foot = پا (پایین مچ)
notice-accident-where-back = پشت
notice-accident-care-cooled = خنک کردیم
notice-accident-care-cleaned = تمیز کردیم
notice-accident-care-plaster = چسب زخم
notice-accident-care-comforted = دلداری دادیم
notice-accident-after-plays = بازی می‌کند
notice-accident-after-rests = استراحت می‌کند
notice-accident-after-watch = مراقبیم

## Not in today: read back to the parent who told us

notice-absent-heading = غیبت
notice-absent-received = پیام شما را خواندیم.
notice-absent-date = { $child } روز { $date } نمی‌آید.
notice-absent-because-ill = { $child } بیمار است.
notice-absent-because-day-off = { $child } یک روز مرخصی دارد.
notice-absent-because-holiday = { $child } در تعطیلات است.
notice-absent-because-appointment = { $child } قرار ملاقات دارد.
notice-absent-because-family = { $child } پیش فامیل است.
notice-absent-because-party = { $child } جشن دارد.
notice-absent-get-well = برای { $child } آرزوی بهبودی می‌کنیم.
notice-absent-wrong = درست نیست؟ به ما پیام بدهید.
notice-absent-reason-ill = بیماری
notice-absent-reason-day-off = روز مرخصی
notice-absent-reason-holiday = تعطیلات
notice-absent-reason-appointment = قرار ملاقات
notice-absent-reason-family = فامیل
notice-absent-reason-party = جشن

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = تعویض روز
notice-swap-day-done = تعویض روز انجام شد.
notice-swap-day-away = { $child } روز { $date } نمی‌آید.
notice-swap-day-comes = { $child } روز { $date } می‌آید.

## Extra day

notice-extra-day-heading = روز اضافی
notice-extra-day-comes = { $child } می‌تواند روز { $date } یک روز اضافی بیاید.
notice-extra-day-times = { $child } در آن روز از ساعت { $from } تا { $until } اینجاست.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = شما دیرتر می‌آیید
notice-late-pickup-known = می‌دانیم که دیرتر می‌آیید.
notice-late-pickup-time = شما ساعت { $time } دنبال { $child } می‌آیید.
notice-late-pickup-stays = { $person } پیش { $child } می‌ماند.
notice-late-pickup-calm = لازم نیست عجله کنید.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = فرزندتان هنوز پیش ماست
notice-not-collected-here = { $child } هنوز پیش ماست.
notice-not-collected-closing = ما ساعت { $time } تعطیل می‌کنیم.
notice-not-collected-when = چه ساعتی می‌آیید؟ به ما پیام بدهید یا تلفن کنید.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = شخص دیگری می‌آید
notice-other-pickup-who = { $person } روز { $date } دنبال { $child } می‌آید.
notice-other-pickup-time = { $person } ساعت { $time } می‌آید.
notice-other-pickup-wrong = درست نیست؟ لطفاً فوراً به ما تلفن کنید.

## Trip

notice-trip-heading = گردش
notice-trip-date = روز { $date } گردش داریم.
notice-trip-to-farm = به مزرعه کودکان می‌رویم.
notice-trip-to-playground = به زمین بازی می‌رویم.
notice-trip-to-woods = به جنگل می‌رویم.
notice-trip-to-zoo = به باغ وحش می‌رویم.
notice-trip-to-library = به کتابخانه می‌رویم.
notice-trip-to-museum = به موزه می‌رویم.
notice-trip-to-beach = به ساحل می‌رویم.
notice-trip-to-theatre = به تئاتر می‌رویم.
notice-trip-to-shop = به فروشگاه می‌رویم.
notice-trip-to-school = به دبستان می‌رویم.
notice-trip-times = از ساعت { $from } تا { $until } بیرون هستیم.
notice-trip-going-walk = پیاده می‌رویم.
notice-trip-going-cart = بچه‌ها در گاری دستی می‌نشینند.
notice-trip-going-bicycle = با دوچرخه می‌رویم.
notice-trip-going-bus = با اتوبوس می‌رویم.
notice-trip-going-car = با ماشین می‌رویم.
notice-trip-going-train = با قطار می‌رویم.
notice-trip-cost = هزینه گردش { $amount } است.
notice-trip-take-coat = لطفاً به فرزندتان کاپشن گرم بدهید.
notice-trip-take-boots = لطفاً به فرزندتان چکمه بدهید.
notice-trip-take-bag = لطفاً به فرزندتان کوله‌پشتی بدهید.
notice-trip-take-lunch = لطفاً به فرزندتان ناهار بدهید.
notice-trip-take-drink = لطفاً به فرزندتان نوشیدنی بدهید.
notice-trip-no = آیا فرزندتان اجازه ندارد همراه بیاید؟ در این صورت به ما پیام بدهید.
notice-trip-place-farm = مزرعه کودکان
notice-trip-place-playground = زمین بازی
notice-trip-place-woods = جنگل
notice-trip-place-zoo = باغ وحش
notice-trip-place-library = کتابخانه
notice-trip-place-museum = موزه
notice-trip-place-beach = ساحل
notice-trip-place-theatre = تئاتر
notice-trip-place-shop = فروشگاه
notice-trip-place-school = دبستان
notice-trip-travel-walk = پیاده
notice-trip-travel-cart = گاری دستی
notice-trip-travel-bicycle = دوچرخه
notice-trip-travel-bus = اتوبوس
notice-trip-travel-car = ماشین
notice-trip-travel-train = قطار
notice-trip-bring-coat = کاپشن گرم
notice-trip-bring-boots = چکمه
notice-trip-bring-bag = کوله‌پشتی
notice-trip-bring-lunch = ناهار
notice-trip-bring-drink = نوشیدنی

## Parent evening

notice-parent-evening-heading = جلسه والدین
notice-parent-evening-date = روز { $date } جلسه والدین برگزار می‌شود.
notice-parent-evening-times = جلسه از ساعت { $from } تا { $until } است.
notice-parent-evening-about-meet = والدین و کارکنان با هم آشنا می‌شوند.
notice-parent-evening-about-language = درباره زبان کودکان صحبت می‌کنیم.
notice-parent-evening-about-sleep = درباره خواب صحبت می‌کنیم.
notice-parent-evening-about-food = درباره غذا صحبت می‌کنیم.
notice-parent-evening-about-play = درباره بازی صحبت می‌کنیم.
notice-parent-evening-about-school = درباره دبستان صحبت می‌کنیم.
notice-parent-evening-about-media = درباره تبلت و تلفن صحبت می‌کنیم.
notice-parent-evening-also-interpreter = مترجم می‌خواهید؟ به ما پیام بدهید.
notice-parent-evening-also-children = می‌توانید فرزندتان را همراه بیاورید.
notice-parent-evening-also-coffee = قهوه و چای هست.
notice-parent-evening-welcome = خوشحال می‌شویم شما هم بیایید.
notice-parent-evening-answer = می‌آیید؟ به ما پیام بدهید.
notice-parent-evening-topic-meet = آشنایی
notice-parent-evening-topic-language = زبان
notice-parent-evening-topic-sleep = خواب
notice-parent-evening-topic-food = غذا
notice-parent-evening-topic-play = بازی
notice-parent-evening-topic-school = دبستان
notice-parent-evening-topic-media = تبلت و تلفن
notice-parent-evening-extra-interpreter = مترجم
notice-parent-evening-extra-children = همراه با فرزند
notice-parent-evening-extra-coffee = قهوه و چای

## Birthday of the child whose parents read this

notice-birthday-heading = تولد
notice-birthday-congratulations = تولد { $child } مبارک!
notice-birthday-age = { $child } { $count } ساله می‌شود.
notice-birthday-date = جشن را روز { $date } می‌گیریم.
notice-birthday-time = جشن ساعت { $time } شروع می‌شود.
notice-birthday-also-treat = می‌توانید خوراکی بیاورید.
notice-birthday-also-healthy = لطفاً چیز سالمی انتخاب کنید.
notice-birthday-also-no-treat = لازم نیست چیزی بیاورید.
notice-birthday-also-join = می‌توانید در جشن باشید.
notice-birthday-extra-treat = خوراکی
notice-birthday-extra-healthy = خوراکی سالم
notice-birthday-extra-no-treat = چیزی نیاورید
notice-birthday-extra-join = حضور والدین

## Festivity

notice-festivity-heading = جشن
notice-festivity-date-sinterklaas = روز { $date } سینترکلاس (Sinterklaas) را جشن می‌گیریم.
notice-festivity-date-christmas = روز { $date } کریسمس را جشن می‌گیریم.
notice-festivity-date-new-year = روز { $date } سال نو را جشن می‌گیریم.
notice-festivity-date-carnival = روز { $date } کارناوال را جشن می‌گیریم.
notice-festivity-date-easter = روز { $date } عید پاک را جشن می‌گیریم.
notice-festivity-date-eid-al-fitr = روز { $date } عید فطر را جشن می‌گیریم.
notice-festivity-date-eid-al-adha = روز { $date } عید قربان را جشن می‌گیریم.
notice-festivity-date-nowruz = روز { $date } نوروز را جشن می‌گیریم.
notice-festivity-date-diwali = روز { $date } دیوالی را جشن می‌گیریم.
notice-festivity-date-spring = روز { $date } جشن بهار داریم.
notice-festivity-date-summer = روز { $date } جشن تابستان داریم.
notice-festivity-date-autumn = روز { $date } جشن پاییز داریم.
notice-festivity-date-lantern = روز { $date } با فانوس پیاده‌روی می‌کنیم.
notice-festivity-date-grandparents = روز { $date } از پدربزرگ‌ها و مادربزرگ‌ها استقبال می‌کنیم.
notice-festivity-date-farewell = روز { $date } جشن خداحافظی داریم.
notice-festivity-times = جشن از ساعت { $from } تا { $until } است.
notice-festivity-also-parents-welcome = خوشحال می‌شویم شما هم بیایید.
notice-festivity-also-children-only = جشن فقط برای بچه‌هاست.
notice-festivity-also-bring-food = می‌خواهید خوراکی بیاورید؟ می‌توانید.
notice-festivity-also-dress-up = فرزندتان می‌تواند لباس نمایشی بپوشد.
notice-festivity-also-help = می‌خواهید کمک کنید؟ به ما پیام بدهید.
notice-festivity-feast-sinterklaas = سینترکلاس
notice-festivity-feast-christmas = کریسمس
notice-festivity-feast-new-year = سال نو
notice-festivity-feast-carnival = کارناوال
notice-festivity-feast-easter = عید پاک
notice-festivity-feast-eid-al-fitr = عید فطر
notice-festivity-feast-eid-al-adha = عید قربان
notice-festivity-feast-nowruz = نوروز
notice-festivity-feast-diwali = دیوالی
notice-festivity-feast-spring = جشن بهار
notice-festivity-feast-summer = جشن تابستان
notice-festivity-feast-autumn = جشن پاییز
notice-festivity-feast-lantern = فانوس
notice-festivity-feast-grandparents = پدربزرگ و مادربزرگ
notice-festivity-feast-farewell = خداحافظی
notice-festivity-extra-parents-welcome = والدین خوش‌آمدند
notice-festivity-extra-children-only = فقط بچه‌ها
notice-festivity-extra-bring-food = آوردن خوراکی
notice-festivity-extra-dress-up = لباس نمایشی
notice-festivity-extra-help = به کمک نیاز داریم

## Photo day

notice-photo-day-heading = روز عکس
notice-photo-day-date = روز { $date } عکاس می‌آید.
notice-photo-day-free = لازم نیست عکس بخرید.
notice-photo-day-no = نمی‌خواهید از فرزندتان عکس گرفته شود؟ در این صورت به ما پیام بدهید.

## Another member of staff on the group

notice-substitute-heading = چه کسی در گروه است
notice-substitute-away = { $person } روز { $date } نیست.
notice-substitute-comes = { $person } آن روز در گروه کار می‌کند.
notice-substitute-person-knows = { $person } بچه‌ها را از قبل می‌شناسد.
notice-substitute-person-new = { $person } برای بچه‌ها جدید است.
notice-substitute-known-knows = بچه‌ها را می‌شناسد
notice-substitute-known-new = جدید

## New member of staff

notice-new-staff-heading = عضو جدید تیم
notice-new-staff-starts = از { $date } { $person } در گروه { $group } کار می‌کند.
notice-new-staff-meet = { $person } خوشحال می‌شود با شما آشنا شود.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = گروه‌ها با هم
notice-groups-together-date = روز { $date } دو گروه با هم بازی می‌کنند.
notice-groups-together-where = فرزندتان در آن روز پیش گروه { $group } است.
notice-groups-together-person = { $person } هم هست.

## Water play

notice-water-play-heading = آب‌بازی
notice-water-play-date = روز { $date } آب‌بازی می‌کنیم.
notice-water-play-swimwear = لطفاً لباس شنا و حوله بیاورید.
notice-water-play-sunscreen = لطفاً پیش از آمدن، در خانه به فرزندتان کرم ضدآفتاب بزنید.
notice-water-play-spare = لطفاً لباس اضافی هم بیاورید.

## Holiday planning

notice-holiday-planning-heading = برنامه تعطیلات
notice-holiday-planning-planning = برنامه از { $first-date } تا پایان { $last-date } را تنظیم می‌کنیم.
notice-holiday-planning-days = فرزندتان چه روزهایی می‌آید؟ به ما پیام بدهید.
notice-holiday-planning-before = لطفاً حداکثر تا { $date } به ما بگویید.
