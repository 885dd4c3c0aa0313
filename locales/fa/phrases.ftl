### locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } خوب غذا خورد.
phrase-food-normal = { $child } مثل همیشه غذا خورد.
phrase-food-little = { $child } کم غذا خورد.
phrase-food-nothing = { $child } هیچ چیز نخورد.
phrase-food-refused = { $child } نخواست غذا بخورد.
phrase-food-all = { $child } همه غذا را خورد.
phrase-food-almost-all = { $child } تقریباً همه غذا را خورد.
phrase-food-half = { $child } نصف غذا را خورد.
phrase-food-item = { $child } { $item } خورد.
phrase-food-item-time = { $child } ساعت { $time } { $item } خورد.
phrase-food-time = { $child } ساعت { $time } غذا خورد.
phrase-food-bread = { $child } { $count } برش نان خورد.
phrase-food-refused-item = { $child } { $item } نخواست.
phrase-food-liked-item = { $child } از { $item } خوشش آمد.
phrase-food-disliked-item = { $child } از { $item } خوشش نیامد.
phrase-food-liked = { $child } از غذا خوشش آمد.
phrase-food-hungry = { $child } خیلی گرسنه بود.
phrase-food-no-appetite = { $child } زیاد گرسنه نبود.
phrase-food-first-time = { $child } برای اولین بار { $item } خورد.
phrase-food-tasted = { $child } کمی { $item } چشید.
phrase-food-warm = { $child } غذای گرم خورد.
phrase-food-menu = امروز { $item } می‌خوریم.
phrase-food-ask-breakfast = { $child } صبحانه خورده است؟
phrase-food-ask-likes = { $child } در خانه چه غذایی دوست دارد؟
phrase-food-ask-may = { $child } اجازه دارد { $item } بخورد؟
phrase-food-ask-not = { $child } چه چیزهایی نباید بخورد؟
phrase-food-ask-allergy = { $child } به چیزی حساسیت (آلرژی) دارد؟
phrase-food-no-nuts = لطفاً غذایی که آجیل (گردو، بادام، فندق، پسته و مانند آن) دارد همراه فرزندتان نفرستید.

## Drinken en de fles

phrase-drink-well = { $child } خوب نوشید.
phrase-drink-little = { $child } کم نوشید.
phrase-drink-item = { $child } { $item } نوشید.
phrase-drink-ml = { $child } { $count } میلی‌لیتر نوشید.
phrase-drink-ml-time = { $child } ساعت { $time } مقدار { $count } میلی‌لیتر نوشید.
phrase-drink-cups = { $child } { $count } لیوان نوشید.
phrase-bottle-empty = { $child } شیشه شیر را تا آخر نوشید.
phrase-bottle-not-empty = { $child } شیشه شیر را تا آخر ننوشید.
phrase-bottle-half = { $child } نصف شیشه شیر را نوشید.
phrase-bottle-refused = { $child } شیشه شیر را نخواست.
phrase-bottle-time = { $child } ساعت { $time } شیشه شیر گرفت.
phrase-bottle-next = شیشه شیر بعدی ساعت { $time } است.
phrase-bottle-ask-amount = { $child } در خانه چقدر می‌نوشد؟
phrase-bottle-ask-time = آخرین شیشه شیر چه ساعتی بود؟

## Slapen

phrase-sleep-from-until = { $child } از ساعت { $from } تا { $until } خوابید.
phrase-sleep-minutes = { $child } { $minutes } دقیقه خوابید.
phrase-sleep-hours = { $child } { $hours } ساعت خوابید.
phrase-sleep-hours-minutes = { $child } { $hours } ساعت و { $minutes } دقیقه خوابید.
phrase-sleep-half-hour = { $child } نیم ساعت خوابید.
phrase-sleep-hour-and-half = { $child } یک ساعت و نیم خوابید.
phrase-sleep-times = { $child } { $count } بار خوابید.
phrase-sleep-well = { $child } خوب خوابید.
phrase-sleep-badly = { $child } خوب نخوابید.
phrase-sleep-short = { $child } کم خوابید.
phrase-sleep-long = { $child } زیاد خوابید.
phrase-sleep-none = { $child } نخوابید.
phrase-sleep-refused = { $child } نخواست بخوابد.
phrase-sleep-rested = { $child } استراحت کرد، اما نخوابید.
phrase-sleep-now = { $child } الان خواب است.
phrase-sleep-bed-time = { $child } ساعت { $time } به رختخواب رفت.
phrase-sleep-asleep-time = { $child } ساعت { $time } خوابش برد.
phrase-sleep-awake-time = { $child } ساعت { $time } بیدار شد.
phrase-sleep-woken-time = ما ساعت { $time } { $child } را بیدار کردیم.
phrase-sleep-awake-happy = { $child } شاد از خواب بیدار شد.
phrase-sleep-awake-crying = { $child } با گریه از خواب بیدار شد.
phrase-sleep-slow = طول کشید تا { $child } خوابش ببرد.
phrase-sleep-quick = { $child } زود خوابش برد.
phrase-sleep-tired = { $child } خسته بود.
phrase-sleep-very-tired = { $child } خیلی خسته بود.
phrase-sleep-ask-night = { $child } دیشب خوب خوابید؟
phrase-sleep-ask-awake = { $child } امروز صبح چه ساعتی بیدار شد؟
phrase-sleep-ask-nap = { $child } در خانه هنوز روزها می‌خوابد؟

## Luier en wc

phrase-nappy-times = ما { $count } بار پوشک { $child } را عوض کردیم.
phrase-nappy-poo = { $child } مدفوع کرد.
phrase-nappy-poo-times = { $child } { $count } بار مدفوع کرد.
phrase-nappy-no-poo = { $child } مدفوع نکرد.
phrase-nappy-thin = مدفوع { $child } شل بود.
phrase-nappy-hard = مدفوع { $child } سفت بود.
phrase-nappy-red = پوست محل پوشک { $child } قرمز شده است.
phrase-nappy-cream = به پوست محل پوشک کرم زدیم.
phrase-nappy-low = پوشک‌های { $child } رو به اتمام است.
phrase-nappy-out = پوشک‌های { $child } تمام شده است.
phrase-toilet-pee = { $child } در دستشویی ادرار کرد.
phrase-toilet-poo = { $child } در دستشویی مدفوع کرد.
phrase-toilet-first = { $child } برای اولین بار در دستشویی ادرار کرد.
phrase-toilet-potty-pee = { $child } در لگن کودک ادرار کرد.
phrase-toilet-potty-sat = { $child } روی لگن کودک نشست.
phrase-toilet-dry = لباس { $child } تمام روز خشک ماند.
phrase-toilet-wet = { $child } در شلوارش ادرار کرد.
phrase-toilet-wet-trousers = شلوار { $child } خیس بود.
phrase-toilet-clothes = ما به { $child } لباس تمیز پوشاندیم.
# unsure: potty
phrase-toilet-practise = ما با { $child } استفاده از لگن کودک را تمرین می‌کنیم.
phrase-toilet-ask-practise = آیا در خانه استفاده از لگن کودک را تمرین می‌کنید؟
phrase-toilet-ask-start = با هم استفاده از لگن کودک را شروع کنیم؟

## Stemming en gedrag

phrase-mood-happy = { $child } شاد بود.
phrase-mood-very-happy = { $child } خیلی شاد بود.
phrase-mood-good-day = { $child } روز خوبی داشت.
phrase-mood-hard-day = { $child } روز سختی داشت.
phrase-mood-calm = { $child } آرام بود.
phrase-mood-quiet = { $child } ساکت بود.
phrase-mood-sad = { $child } غمگین بود.
phrase-mood-bit-sad = { $child } کمی غمگین بود.
phrase-mood-clingy = { $child } دلش می‌خواست مدام کنار ما باشد.
phrase-mood-angry = { $child } عصبانی بود.
phrase-mood-often-angry = { $child } اغلب عصبانی بود.
phrase-mood-busy = { $child } پرجنب‌وجوش بود.
phrase-mood-cried = { $child } گریه کرد.
phrase-mood-cried-short = { $child } کمی گریه کرد.
phrase-mood-cried-goodbye = { $child } هنگام خداحافظی گریه کرد.
phrase-mood-goodbye-well = خداحافظی خوب پیش رفت.
phrase-mood-soon-happy = { $child } زود دوباره شاد شد.
phrase-mood-later-happy = بعد از آن { $child } دوباره شاد بود.
phrase-mood-minutes-happy = بعد از { $minutes } دقیقه { $child } دوباره شاد بود.
phrase-mood-comfort = ما { $child } را دلداری دادیم.
phrase-mood-cuddle = { $child } دوست داشت بغل شود.
phrase-mood-missed = { $child } دلش برای شما تنگ شد.
phrase-mood-laughed = { $child } زیاد خندید.
phrase-mood-enjoyed = به { $child } خوش گذشت.
phrase-mood-proud = { $child } به خودش افتخار کرد.
phrase-mood-well = حال { $child } خوب است.
phrase-mood-better = حال { $child } بهتر است.
phrase-mood-well-again = حال { $child } دوباره خوب است.
phrase-mood-sharing = تقسیم کردن با دیگران برای { $child } سخت بود.
phrase-mood-quarrel = { $child } با یک کودک دیگر دعوا کرد.
phrase-mood-solved = بچه‌ها با هم مشکل را حل کردند.
phrase-mood-talked = ما با { $child } در این باره صحبت کردیم.
phrase-mood-bit-other = { $child } یک کودک دیگر را گاز گرفت.
phrase-mood-hit-other = { $child } یک کودک دیگر را زد.
phrase-mood-ask-home = { $child } در خانه چطور است؟
phrase-mood-ask-how = حال { $child } چطور است؟
phrase-mood-ask-change = آیا در خانه چیزی تغییر کرده است؟

## Spelen

phrase-play-well = { $child } خوب بازی کرد.
phrase-play-outside = { $child } بیرون بازی کرد.
phrase-play-inside = { $child } داخل ساختمان بازی کرد.
phrase-play-with-item = { $child } با { $item } بازی کرد.
phrase-play-with-child = { $child } با { $person } بازی کرد.
phrase-play-together = { $child } با بچه‌های دیگر بازی کرد.
phrase-play-alone = { $child } تنها بازی کرد.
phrase-play-sand = { $child } شن‌بازی کرد.
phrase-play-house = { $child } در گوشه خاله‌بازی بازی کرد.
phrase-play-water = { $child } آب‌بازی کرد.
phrase-play-built = { $child } یک برج ساخت.
phrase-play-hut = { $child } یک کلبه ساخت.
phrase-play-puzzle = { $child } یک پازل درست کرد.
phrase-play-painted = { $child } با رنگ نقاشی کرد.
phrase-play-drew = { $child } یک نقاشی کشید.
phrase-play-crafted = { $child } کاردستی درست کرد.
phrase-play-danced = { $child } رقصید.
phrase-play-sang = { $child } آواز خواند.
phrase-play-cycled = { $child } دوچرخه‌سواری کرد.
phrase-play-football = { $child } فوتبال بازی کرد.
phrase-play-read = ما برای { $child } کتاب خواندیم.
phrase-play-favourite = { $child } { $item } را از همه بیشتر دوست داشت.
phrase-play-homework = { $child } تکالیفش را انجام داد.
phrase-play-all-outside = بیرون بازی کردیم.
phrase-play-all-sang = آواز خواندیم.
phrase-play-all-read = یک کتاب خواندیم.
phrase-play-all-painted = با رنگ نقاشی کردیم.
phrase-play-all-crafted = کاردستی درست کردیم.
phrase-play-all-danced = رقصیدیم.
phrase-play-all-baked = شیرینی یا نان پختیم.
phrase-play-all-item = بچه‌ها با { $item } بازی کردند.
phrase-play-all-visited = ما به { $item } رفتیم.
phrase-play-theme = موضوع: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } چیز جدیدی یاد گرفت.
phrase-new-first-steps = { $child } اولین قدم‌ها را برداشت.
phrase-new-walks = { $child } می‌تواند خودش راه برود.
phrase-new-stands = { $child } می‌تواند خودش بایستد.
phrase-new-crawls = { $child } می‌تواند چهار دست و پا راه برود.
phrase-new-rolls = { $child } می‌تواند غلت بزند.
phrase-new-sits = { $child } می‌تواند خودش بنشیند.
phrase-new-climbs = { $child } می‌تواند خوب بالا برود.
phrase-new-cycles = { $child } می‌تواند دوچرخه‌سواری کند.
phrase-new-spoon = { $child } می‌تواند خودش با قاشق غذا بخورد.
phrase-new-cup = { $child } می‌تواند خودش با لیوان بنوشد.
phrase-new-coat = { $child } می‌تواند کاپشنش را خودش بپوشد.
phrase-new-shoes = { $child } می‌تواند کفش‌هایش را خودش بپوشد.
phrase-new-tooth = { $child } یک دندان جدید درآورده است.
phrase-new-word = { $child } یک کلمه جدید یاد گرفت.
phrase-new-talks = { $child } بیشتر و بیشتر حرف می‌زند.
phrase-new-dutch = { $child } روز به روز بهتر هلندی صحبت می‌کند.
phrase-new-counts = { $child } می‌تواند تا { $count } بشمارد.
phrase-new-colours = { $child } رنگ‌ها را می‌شناسد.
phrase-new-name = { $child } می‌تواند نام خودش را بنویسد.
phrase-new-circle = { $child } در حلقه بچه‌ها خوب شرکت کرد.
phrase-new-joins = { $child } خوب شرکت کرد.
phrase-new-listens = { $child } خوب گوش می‌دهد.
phrase-new-tidied = { $child } در جمع کردن وسایل کمک کرد.
phrase-new-helped = { $child } به یک کودک دیگر کمک کرد.
phrase-new-likes-help = { $child } دوست دارد کمک کند.
phrase-new-shares = { $child } خوب با دیگران تقسیم می‌کند.
phrase-new-turn = { $child } می‌تواند منتظر نوبت بماند.
phrase-new-plays-more = { $child } بیشتر و بیشتر با بچه‌های دیگر بازی می‌کند.
phrase-new-friends = { $child } دوست پیدا می‌کند.
phrase-new-dares = { $child } روز به روز جرئت بیشتری دارد.
phrase-new-proud = ما به { $child } افتخار می‌کنیم.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } { $temperature } درجه تب دارد.
phrase-health-temperature = دمای بدن { $child } { $temperature } درجه است.
phrase-health-fever = { $child } تب دارد.
phrase-health-no-fever = { $child } تب ندارد.
phrase-health-warm = بدن { $child } به دست گرم می‌آید.
phrase-health-unwell = { $child } ناخوش است.
phrase-health-vomited = { $child } استفراغ کرد.
phrase-health-vomited-times = { $child } { $count } بار استفراغ کرد.
phrase-health-diarrhoea = { $child } اسهال دارد.
phrase-health-coughs = { $child } سرفه می‌کند.
phrase-health-coughs-much = { $child } زیاد سرفه می‌کند.
phrase-health-cold = { $child } سرما خورده است.
phrase-health-runny-nose = { $child } آبریزش بینی دارد.
phrase-health-teething = { $child } دندان درمی‌آورد.
phrase-health-earache = { $child } گوش‌درد دارد.
phrase-health-stomach = { $child } دل‌درد دارد.
phrase-health-headache = { $child } سردرد دارد.
phrase-health-spots = روی پوست { $child } لکه‌های کوچک هست.
phrase-health-fell = { $child } افتاد.
phrase-health-scrape = { $child } یک خراشیدگی دارد.
phrase-health-bump = روی سر { $child } یک برآمدگی هست.
phrase-health-bruise = { $child } یک کبودی دارد.
phrase-health-bitten = یک کودک دیگر { $child } را گاز گرفت.
phrase-health-nosebleed = { $child } خون‌دماغ شد.
phrase-health-tick = روی بدن { $child } یک کنه بود.
phrase-health-tick-removed = ما کنه را برداشتیم.
phrase-health-plaster = روی آن چسب زخم زدیم.
phrase-health-cooled = ما آن محل را خنک کردیم.
phrase-health-plays-again = { $child } دوباره بازی می‌کند.
phrase-health-watch = ما خوب مراقب { $child } هستیم.
phrase-health-collect = لطفاً دنبال { $child } بیایید.
phrase-health-collect-soon = لطفاً هر چه زودتر دنبال { $child } بیایید.
phrase-health-called = ما به شما تلفن کردیم.
phrase-health-no-answer = نتوانستیم با شما تماس بگیریم.
phrase-health-stay-home = لطفاً تا قطع شدن تب، { $child } را در خانه نگه دارید.
phrase-health-if-ill = فرزندتان بیمار است؟
phrase-health-keep-home = در این صورت او را در خانه نگه دارید.
phrase-health-doctor = اگر نگران هستید، به پزشک خانواده تلفن کنید.
phrase-health-medicine-time = { $child } ساعت { $time } دارو گرفت.
phrase-health-medicine-form = فقط اگر فرم را پر کرده باشید اجازه داریم دارو بدهیم.
phrase-health-ask-paracetamol = { $child } در خانه پاراستامول (استامینوفن) گرفته است؟
phrase-health-on-group = در گروه { $item } دیده شده است.
phrase-health-lice-check = لطفاً سر فرزندتان را از نظر شپش بررسی کنید.
phrase-health-get-well = برای { $child } آرزوی بهبودی می‌کنیم.
phrase-health-welcome-back = خوشحالیم که { $child } دوباره اینجاست.
phrase-health-ask-ill = { $child } بیمار است؟
phrase-health-ask-better = حال { $child } دوباره خوب شده است؟
phrase-health-ask-return = { $child } کی دوباره می‌آید؟
phrase-health-suncream = ما به { $child } کرم ضدآفتاب زدیم.
phrase-health-suncream-home = لطفاً در خانه به فرزندتان کرم ضدآفتاب بزنید.
phrase-health-no-worry = لازم نیست نگران باشید.

## Meenemen en spullen

phrase-bring-item = لطفاً { $item } بیاورید.
phrase-bring-item-tomorrow = لطفاً فردا { $item } بیاورید.
phrase-bring-item-date = لطفاً روز { $date } { $item } بیاورید.
phrase-bring-need = { $child } به { $item } نیاز دارد.
phrase-bring-new = { $child } به { $item } جدید نیاز دارد.
phrase-bring-low = { $item } برای { $child } رو به اتمام است.
phrase-bring-out = { $item } برای { $child } تمام شده است.
phrase-bring-name = لطفاً نام فرزندتان را روی لباس‌ها بنویسید.
phrase-bring-lost = دنبال این وسیله { $child } می‌گردیم: { $item }.
phrase-bring-found = این وسیله { $child } را پیدا کردیم: { $item }.
phrase-bring-here = این وسیله { $child } هنوز اینجاست: { $item }.
phrase-bring-too-small = { $child } به { $item } در اندازه بزرگ‌تر نیاز دارد.
phrase-bring-dirty = لباس‌های کثیف در کیف است.
phrase-bring-borrowed = لطفاً لباس‌های امانتی را شسته برگردانید.
phrase-bring-lost-things = اینجا وسایل پیدا شده هست.
phrase-weather-cold = هوا سرد می‌شود.
phrase-weather-hot = هوا گرم می‌شود.
phrase-weather-rain = قرار است باران ببارد.
phrase-bring-old-clothes = لطفاً به فرزندتان لباس کهنه بپوشانید.
phrase-bring-no-toys = لطفاً اسباب‌بازی را در خانه بگذارید.

## Halen, brengen en afspraken

phrase-pickup-ask-who = چه کسی دنبال { $child } می‌آید؟
phrase-pickup-ask-time = چه ساعتی دنبال { $child } می‌آیید؟
phrase-pickup-other = شخص دیگری دنبال فرزندتان می‌آید؟
phrase-contact-tell-us = در این صورت به ما خبر بدهید.
phrase-pickup-before = لطفاً پیش از ساعت { $time } دنبال فرزندتان بیایید.
phrase-pickup-child-before = لطفاً پیش از ساعت { $time } دنبال { $child } بیایید.
phrase-pickup-at = لطفاً ساعت { $time } دنبال { $child } بیایید.
phrase-pickup-earlier = می‌توانید زودتر دنبال { $child } بیایید؟
phrase-pickup-late = دیرتر می‌آیید؟
phrase-contact-call-then = در این صورت به ما تلفن کنید.
phrase-pickup-done = ساعت { $time } آمدند و { $child } را بردند.
phrase-pickup-person = { $person } آمد و { $child } را برد.
phrase-pickup-person-time = { $person } ساعت { $time } آمد و { $child } را برد.
phrase-pickup-school = ما ساعت { $time } { $child } را از مدرسه می‌آوریم.
phrase-pickup-school-all = ما ساعت { $time } بچه‌ها را از مدرسه می‌آوریم.
phrase-pickup-not-there = { $child } در مدرسه نبود.
phrase-pickup-ask-where = آیا می‌دانید { $child } کجاست؟
phrase-pickup-ask-alone = { $child } اجازه دارد تنها به خانه برود؟
phrase-arrive-before = لطفاً پیش از ساعت { $time } فرزندتان را بیاورید.
phrase-arrive-child-before = لطفاً پیش از ساعت { $time } { $child } را بیاورید.
phrase-absent-ask = { $child } امروز می‌آید؟
phrase-absent-was = { $child } امروز اینجا نبود.
phrase-absent-if = فرزندتان نمی‌آید؟
phrase-absent-tell-before = پیش از ساعت { $time } به ما خبر بدهید.
phrase-absent-missed = جای { $child } خالی بود.
phrase-swap-yes = با تعویض روز برای { $date } موافقیم.
phrase-swap-no = متأسفانه تعویض روز برای { $date } ممکن نیست.
phrase-swap-ask = می‌خواهید با چه روزی عوض کنید؟
phrase-extra-yes = با روز اضافی برای { $date } موافقیم.
phrase-extra-no = متأسفانه روز { $date } جا نیست.
phrase-holiday-ask = چه زمانی به تعطیلات می‌روید؟
phrase-holiday-tell = لطفاً تعطیلات خود را به موقع به ما بگویید.
phrase-phone-check = شماره تلفن شما هنوز درست است؟
phrase-phone-new = لطفاً شماره تلفن جدید خود را به ما بدهید.
phrase-talk-ask = می‌خواهیم با شما درباره { $child } صحبت کنیم.
phrase-talk-invite = شما را به یک گفتگو دعوت می‌کنیم.
phrase-talk-date = گفتگو روز { $date } ساعت { $time } است.
phrase-talk-ask-date = روز { $date } ساعت { $time } می‌توانید؟
phrase-talk-minutes = گفتگو { $minutes } دقیقه طول می‌کشد.
phrase-talk-interpreter = مترجم می‌خواهید؟
phrase-photo-ask = اجازه داریم از { $child } عکس بگیریم؟
phrase-form-sign = لطفاً فرم را پر کنید و امضا کنید.
phrase-form-date = لطفاً فرم را پیش از { $date } تحویل بدهید.

## Wennen

# unsure: "wennen" (settling in)
phrase-settle-date = { $child } روز { $date } برای اولین بار برای آشنا شدن با محیط می‌آید.
phrase-settle-from-until = { $child } از ساعت { $from } تا { $until } برای آشنا شدن با محیط می‌آید.
phrase-settle-times = زمان آشنا شدن با محیط از ساعت { $from } تا { $until } است.
phrase-settle-stay = شما می‌توانید پیش فرزندتان بمانید.
phrase-settle-familiar = چیزی بیاورید که { $child } خوب می‌شناسد، مثلاً یک عروسک نرم.
phrase-settle-well = آشنا شدن با محیط خوب پیش رفت.
phrase-settle-hard = آشنا شدن با محیط هنوز سخت بود.
phrase-settle-better = آشنا شدن با محیط روز به روز بهتر می‌شود.
# unsure: "wennen" (settling in)
phrase-settle-needs-time = { $child } هنوز باید به اینجا عادت کند.
phrase-settle-goodbye = وقتی می‌روید همیشه خداحافظی کنید.
phrase-settle-crying-normal = طبیعی است که کودک هنگام خداحافظی گریه کند.
phrase-settle-first-day = روز اول { $child } { $date } است.
phrase-settle-group = { $child } روز { $date } به گروه { $group } می‌رود.
# unsure: mentor: the member of staff in charge of one child
phrase-settle-mentor = { $person } مربی ویژه (mentor) { $child } است.

## Open, dicht en wie er werkt

phrase-closed-date = روز { $date } تعطیل هستیم.
phrase-closed-group = روز { $date } گروه { $group } تعطیل است.
phrase-closed-range = ما از { $first-date } تا پایان { $last-date } تعطیل هستیم.
phrase-closed-tomorrow = فردا تعطیل هستیم.
phrase-closed-early = امروز ساعت { $time } تعطیل می‌کنیم.
phrase-open-again = روز { $date } دوباره باز هستیم.
phrase-open-times = از ساعت { $from } تا { $until } باز هستیم.
phrase-open-later = امروز ساعت { $time } باز می‌کنیم.
phrase-open-weekday = روز { $weekday } از ساعت { $from } تا { $until } باز هستیم.
phrase-closed-study-day = در آن روز کارکنان روز آموزشی دارند.
phrase-closed-holiday = آن روز تعطیل رسمی است.
phrase-group-together = امروز گروه‌ها با هم هستند.
phrase-staff-ill = { $person } امروز بیمار است.
phrase-staff-absent = { $person } امروز نیست.
phrase-staff-today = { $person } امروز در گروه کار می‌کند.
phrase-staff-weekday = { $person } روز { $weekday } کار می‌کند.
phrase-staff-new = { $person } همکار جدید ما است.
phrase-staff-leaves = { $person } تا پایان { $date } پیش ما کار می‌کند.
phrase-staff-weeks = { $person } این هفته در مرخصی است.

## Feesten en uitjes

phrase-event-trip-tomorrow = فردا به { $item } می‌رویم.
phrase-event-trip-date = روز { $date } به { $item } می‌رویم.
phrase-event-leave = ساعت { $time } حرکت می‌کنیم.
phrase-event-back = ساعت { $time } برمی‌گردیم.
phrase-event-parents-evening = جلسه والدین روز { $date } ساعت { $time } است.
phrase-event-celebrate-date = روز { $date } { $item } را جشن می‌گیریم.
phrase-event-celebrate-today = امروز { $item } را جشن می‌گیریم.
phrase-event-begins = ساعت { $time } شروع می‌شود.
phrase-event-invited = خوشحال می‌شویم شما هم بیایید.
phrase-event-ask-come = شما هم می‌آیید؟
phrase-event-tell-come = لطفاً خبر بدهید که می‌آیید یا نه.
phrase-event-ask-help = می‌توانید کمک کنید؟
phrase-event-answer-before = لطفاً پیش از { $date } پاسخ بدهید.
phrase-event-photographer = روز { $date } عکاس می‌آید.
phrase-event-birthday = امروز تولد { $child } است.
phrase-event-birthday-age = { $child } امروز { $count } ساله شد.
# unsure: congratulation on the child's birthday
phrase-event-congratulations = بابت تولد { $child } تبریک می‌گوییم.
phrase-event-treat = می‌توانید خوراکی کوچکی برای بچه‌ها بیاورید.
phrase-event-no-sweets = لطفاً آب‌نبات و شیرینی نیاورید.

## Geld en kantoor

phrase-money-questions = درباره پول سؤالی دارید؟
phrase-money-office = به دفتر ما تلفن کنید.
phrase-money-costs = هزینه آن { $amount } است.
phrase-money-free = رایگان است.
phrase-money-pay-before = لطفاً { $amount } را پیش از { $date } پرداخت کنید.
phrase-office-hours = دفتر از ساعت { $from } تا { $until } باز است.
phrase-office-calls = دفتر به شما تلفن می‌کند.

## Groeten, dank en contact

phrase-hello-morning = صبح بخیر.
phrase-hello-parents = والدین گرامی،
phrase-bye-tomorrow = تا فردا.
phrase-bye-weekday = تا روز { $weekday }.
phrase-bye-weekend = آخر هفته خوش.
phrase-bye-holiday = تعطیلات خوش.
phrase-bye-evening = شب خوبی داشته باشید.
phrase-bye-feast = روزهای عید خوشی داشته باشید.
phrase-thanks-message = از پیام شما متشکریم.
phrase-thanks-help = از کمک شما متشکریم.
phrase-thanks-telling = از اینکه به ما خبر دادید متشکریم.
phrase-thanks-treat = از خوراکی شما متشکریم.
phrase-sorry-late = ببخشید که دیر پاسخ دادیم.
phrase-contact-questions = سؤالی دارید؟
phrase-contact-send = در این صورت به ما پیام بدهید.
phrase-contact-call = لطفاً به ما تلفن کنید.
phrase-contact-call-times = می‌توانید بین ساعت { $from } و { $until } به ما تلفن کنید.
phrase-contact-call-later = بعداً به شما تلفن می‌کنیم.
phrase-contact-tomorrow = فردا به شما خبر می‌دهیم.
phrase-contact-ask-colleague = از همکارم می‌پرسم.
phrase-contact-tell-colleague = به همکارم می‌گویم.
phrase-contact-read = پیام شما را خواندیم.
phrase-contact-confirm = لطفاً این پیام را تأیید کنید.

## Thuis en taal

phrase-home-own-language = در خانه با فرزندتان به زبان خودتان صحبت کنید.
phrase-home-read = در خانه با هم کتاب بخوانید.
phrase-home-sing = در خانه با هم آواز بخوانید.
phrase-home-photo = لطفاً یک عکس از خانه بیاورید.

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] این کار را کردند
       *[single] این کار را کرد
    }: { $activity }.
phrase-act-did-we = این کار را کردیم: { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] این کار را نکردند
       *[single] این کار را نکرد
    }: { $activity }.
phrase-act-does = { $child } این کار را می‌کند: { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] این کار را خواهند کرد
       *[single] این کار را خواهد کرد
    }: { $activity }.
phrase-act-will-we = این کار را خواهیم کرد: { $activity }.
phrase-act-will-not-we = این کار را نخواهیم کرد: { $activity }.
phrase-act-can = { $child } { $activity } را بلد است.
phrase-act-can-not-yet = { $child } هنوز { $activity } را بلد نیست.
phrase-act-practises = { $child } { $activity } را تمرین می‌کند.
phrase-act-starts = { $child } { $activity } را شروع می‌کند.
phrase-act-learnt = { $child } { $activity } را یاد گرفت.
phrase-act-likes = { $child } { $activity } را دوست دارد.
phrase-act-liked = { $child } از { $activity } خوشش آمد.
phrase-act-likes-most = { $child } { $activity } را از همه بیشتر دوست دارد.
phrase-act-liked-most = { $child } از { $activity } بیشتر از همه خوشش آمد.
phrase-act-disliked = { $child } از { $activity } خوشش نیامد.
phrase-act-hard = { $activity } هنوز برای { $child } سخت است.
phrase-act-exciting = { $activity } برای { $child } کمی دلهره داشت.
phrase-act-wants = { $child } دلش { $activity } می‌خواهد.
phrase-act-wanted = { $child } دلش { $activity } می‌خواست.
phrase-act-wanted-not = { $child } دلش { $activity } نمی‌خواست.
phrase-act-helped = { $child } در { $activity } کمک کرد.
phrase-act-helped-all = { $who } در { $activity } { $who-number ->
        [several] کمک کردند
       *[single] کمک کرد
    }.
phrase-act-dared = { $child } جرئت { $activity } را داشت.
phrase-act-dared-not = { $child } هنوز جرئت { $activity } را نداشت.
phrase-act-allowed = به { $who } اجازه { $activity } داده شد.
phrase-act-ask-may = { $child } اجازه { $activity } را دارد؟
phrase-act-ask-can = { $child } { $activity } را بلد است؟
phrase-act-ask-likes = { $child } { $activity } را دوست دارد؟
phrase-act-went-well = { $activity } خوب پیش رفت.
phrase-act-gets-better-child = { $child } در { $activity } روز به روز بهتر می‌شود.
phrase-act-gets-better = { $activity } روز به روز بهتر می‌شود.
phrase-act-together = فعالیت این بود: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } { $things } خورد.
phrase-food-list-well = { $child } از { $things } خوب خورد.
phrase-food-list-little = { $child } از { $things } کم خورد.
phrase-food-list-all = { $child } { $things } را تا آخر خورد.
phrase-food-list-almost-all = { $child } { $things } را تقریباً تا آخر خورد.
phrase-food-list-half = { $child } نصف { $things } را خورد.
phrase-food-list-left = { $child } { $things } را تا آخر نخورد.
phrase-food-list-none = { $child } { $things } نخورد.
phrase-food-list-except = { $child } خوب غذا خورد، اما { $things } نخورد.
phrase-food-list-likes = { $child } خوردن { $things } را دوست دارد.
phrase-food-list-liked = { $child } از { $things } خوشش آمد.
phrase-food-list-liked-not = { $child } از { $things } خوشش نیامد.
phrase-food-list-refused = { $child } نخواست { $things } بخورد.
phrase-food-list-tasted = { $child } { $things } چشید.
phrase-food-list-not-allowed = ما به { $child } { $things } نمی‌دهیم.
phrase-food-list-gets = ما به { $child } { $things } می‌دهیم.
phrase-food-list-we = ما { $things } خوردیم.
phrase-food-list-menu = غذای ما: { $things }.
phrase-food-list-all-liked = بچه‌ها از { $things } خوششان آمد.
phrase-food-all-tasted = همه بچه‌ها چشیدند.
phrase-food-ask-gets = { $child } در خانه { $things } می‌خورد یا می‌نوشد؟
phrase-food-ask-solids = { $child } در خانه غذای جامد می‌خورد؟
phrase-food-ask-eaten = { $child } غذا خورده است؟
phrase-food-ask-tell-diet = لطفاً به ما بگویید { $child } چه می‌خورد و چه نمی‌خورد.
phrase-food-and-drink-well = { $child } خوب خورد و نوشید.
phrase-food-went-well = غذا خوردن خوب پیش رفت.
phrase-food-went-less = غذا خوردن خیلی خوب پیش نرفت.
phrase-drink-list = { $child } { $things } نوشید.
phrase-drink-list-refused = { $child } نخواست { $things } بنوشد.
phrase-drink-nothing = { $child } هیچ چیز ننوشید.
phrase-drink-thirst = { $child } تشنه بود.
phrase-drink-milk-ml = { $child } { $count } میلی‌لیتر شیر نوشید.
phrase-bottle-left = { $count } میلی‌لیتر در شیشه شیر باقی ماند.
phrase-bottle-count = { $child } { $count } شیشه شیر نوشید.
phrase-bottle-well = { $child } شیشه شیر را خوب نوشید.
phrase-bottle-badly = { $child } هنوز از شیشه شیر خوب نمی‌نوشد.
phrase-bottle-spat-up = { $child } بعد از شیشه شیر کمی شیر بالا آورد.
phrase-bottle-ask-ml = { $child } چند میلی‌لیتر می‌تواند بنوشد؟
phrase-bottle-stopped = ما دیگر بعدازظهر به { $child } شیشه شیر نمی‌دهیم.
phrase-bottle-breast-milk = لطفاً برای { $count } وعده شیر مادر بیاورید.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } خوابش برد.
phrase-sleep-woke = { $child } بیدار شد.
phrase-sleep-woken = ما { $child } را بیدار کردیم.
phrase-sleep-woke-often = { $child } مدام بیدار می‌شد.
phrase-sleep-woke-often-crying = { $child } چند بار با گریه از خواب بیدار شد.
phrase-sleep-restless = خواب { $child } ناآرام بود.
phrase-sleep-only-minutes = { $child } فقط { $minutes } دقیقه خوابید.
phrase-sleep-about-hours = { $child } حدود { $hours } ساعت خوابید.
phrase-sleep-until = { $child } تا ساعت { $time } خوابید.
phrase-sleep-since = { $child } از ساعت { $time } خواب است.
phrase-sleep-short-tired = { $child } کم خوابید و شاید امشب خسته باشد.
phrase-sleep-maybe-tired = { $child } شاید امشب خسته باشد.
phrase-sleep-cuddly = { $child } با عروسک نرم می‌خوابد.
phrase-sleep-needed-dummy = { $child } به پستانک نیاز داشت.
phrase-sleep-no-dummy = { $child } بدون پستانک می‌خوابد.
phrase-sleep-big-bed = { $child } در تخت بزرگ می‌خوابد.
phrase-sleep-on-back = { $child } به پشت می‌خوابد.
phrase-sleep-no-nap-yet = { $child } هنوز نخوابیده است.
phrase-sleep-one-nap = { $child } روزی { $count } بار می‌خوابد.
phrase-sleep-lay-quietly = { $child } آرام دراز کشید.
phrase-sleep-went-well = خواب خوب پیش رفت.
phrase-sleep-went-less = خواب خیلی خوب پیش نرفت.
phrase-sleep-used-to-here = { $child } هنوز باید به خوابیدن پیش ما عادت کند.
phrase-sleep-ask-let = بگذاریم { $child } بیشتر بخوابد؟
phrase-sleep-ask-may-day = { $child } هنوز اجازه دارد روزها بخوابد؟
phrase-sleep-ask-wake-time = چه ساعتی { $child } را بیدار کنیم؟
phrase-sleep-ask-how-long = { $child } در خانه چه مدت می‌خوابد؟
phrase-sleep-ask-how = { $child } در خانه چطور می‌خوابد؟
phrase-sleep-yawned = { $child } خمیازه می‌کشید.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } { $count } پوشک خیس داشت.
phrase-nappy-changed = ما پوشک { $child } را عوض کردیم.
phrase-nappy-dry-count = پوشک { $child } خشک بود.
phrase-nappy-usual-poo = مدفوع { $child } عادی بود.
phrase-nappy-cramps = { $child } دل‌پیچه داشت.
phrase-nappy-cream-done = ما به باسن { $child } کرم زدیم.
phrase-toilet-potty-poo = { $child } در لگن کودک مدفوع کرد.
phrase-toilet-potty-nothing = { $child } روی لگن کودک نشست اما ادرار نکرد.
phrase-toilet-asks = { $child } خودش می‌گوید که دستشویی دارد.
phrase-toilet-well = { $child } در یادگیری دستشویی رفتن خوب پیش می‌رود.
phrase-toilet-no-accident = { $child } شلوارش را خیس نکرد.
phrase-toilet-accident = { $child } خودش را خیس یا کثیف کرد.
phrase-toilet-no-nappy = { $child } روزها دیگر پوشک نمی‌پوشد.
phrase-toilet-wet-in-bag = لباس‌های خیس در کیف است.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } مثل خورشید می‌درخشید.
phrase-mood-good-morning = { $child } صبح خوبی داشت.
phrase-mood-good-afternoon = { $child } بعدازظهر خوبی داشت.
phrase-mood-top-day = { $child } روز فوق‌العاده‌ای داشت.
phrase-mood-had-fun = به { $child } خیلی خوش گذشت.
phrase-mood-relaxed = { $child } آرام و راحت بود.
phrase-mood-at-home = { $child } پیش ما احساس راحتی می‌کند، مثل خانه.
phrase-mood-quiet-bit = { $child } کمی ساکت بود.
phrase-mood-excited = { $child } پرشور بود.
phrase-mood-curious = { $child } کنجکاو بود.
phrase-mood-interested = { $things } برای { $child } جالب بود.
phrase-mood-busy-bit = { $child } کمی پرجنب‌وجوش بود.
phrase-mood-cheeky = { $child } شیطنت می‌کرد.
phrase-mood-sweet = { $child } خیلی مهربان و شیرین بود.
phrase-mood-self-again = { $child } دوباره مثل قبل شده است.
phrase-mood-sad-relative-left = { $child } هنگام خداحافظی غمگین شد ({ $relative }).
phrase-mood-sad-when-left = { $child } هنگام خداحافظی غمگین شد.
phrase-mood-short-sad = زود تمام شد.
phrase-mood-cry-minutes = گریه حدود { $minutes } دقیقه طول کشید.
phrase-mood-goodbye-no-tears-all = خداحافظی بدون اشک گذشت.
phrase-mood-goodbye-no-tears = { $child } هنگام خداحافظی گریه نکرد.
phrase-mood-came-in-happy = { $child } شاد وارد شد.
phrase-mood-waved-to = { $child } برای { $relative } دست تکان داد.
phrase-mood-waved = { $child } دست تکان داد.
phrase-mood-waiting = { $child } چشم‌انتظار بود که دنبالش بیایند.
phrase-mood-missed-relative = { $child } دلش برای { $relative } تنگ شد.
phrase-mood-comforted = { $child } خوب دلداری گرفت و آرام شد.
phrase-mood-close-lap = { $child } می‌خواست روی پای ما بنشیند.
phrase-mood-hugged = { $child } می‌خواست بغلش کنیم.
phrase-mood-scared = { $child } کمی ترسید.
phrase-mood-scared-of = { $child } از { $things } ترسید.
phrase-mood-new-staff = { $child } با مربی جدید کمی غریبی می‌کرد.
phrase-mood-bored = حوصله { $child } سر رفت.
phrase-mood-used-noise = { $child } باید به شلوغی عادت می‌کرد.
phrase-mood-back-after-holiday = { $child } بعد از تعطیلات باید دوباره عادت می‌کرد.
phrase-mood-friends = دوستان صمیمی: { $who }.
phrase-mood-new-friend = { $child } یک دوست جدید دارد.
phrase-mood-friend-of = { $child } با { $names } دوست خوبی است.
phrase-mood-quarrel-solved = { $child } دعوا کرد، اما دوباره آشتی شد.
phrase-mood-sorry = { $child } معذرت خواست.
phrase-mood-angry-share = { $child } هنگام تقسیم کردن عصبانی شد.
phrase-mood-wait-turn-hard = صبر کردن هنوز برای { $child } سخت است.
phrase-mood-listened = { $child } خوب گوش داد.
phrase-mood-listen-hard = گوش دادن برای { $child } سخت بود.
phrase-mood-pushed = { $child } یک کودک دیگر را هل داد.
phrase-mood-got-pushed = یک نفر { $child } را هل داد.
phrase-mood-sibling = { $child } با افتخار خواهر یا برادر بزرگ‌تر شده است.
phrase-mood-told-about = { $child } درباره { $things } برایمان تعریف کرد.
phrase-mood-told-relative = { $child } درباره { $relative } برایمان تعریف کرد.
phrase-mood-told-weekend = { $child } درباره آخر هفته برایمان تعریف کرد.
phrase-mood-made-for-you = { $child } چیز قشنگی برای شما درست کرد.
phrase-mood-drawing-for-you = { $child } برای شما یک نقاشی کشید.
phrase-mood-won = { $child } برنده شد.
phrase-mood-called-juf = { $child } برای اولین بار گفت «juf» (خانم مربی).

## Op de groep

phrase-group-quiet-day = روز آرامی بود.
phrase-group-busy-day = روز شلوغی بود.
phrase-group-nice-day = روز خوبی بود.
phrase-group-busy-nice-day = روز شلوغ اما خوشی بود.
phrase-group-child-count = تعداد بچه‌ها: { $count }.
phrase-group-many-ill = بچه‌های زیادی بیمار هستند.
phrase-group-nothing-special = مورد خاصی نیست.
phrase-group-all-well = همه چیز خوب پیش رفت.
phrase-group-day-flew = روز زود گذشت.
phrase-group-all-enjoyed = به بچه‌ها خوش گذشت.
phrase-group-child-loved-it = { $child } خیلی خوشش آمد.
phrase-group-with-older = { $child } پیش بچه‌های بزرگ‌تر بود.
phrase-group-with-other-group = { $child } پیش گروه { $group } بود.
phrase-group-two-together = گروه { $first-group } و گروه { $second-group } با هم هستند.
phrase-group-merged = گروه‌ها را با هم یکی می‌کنیم.
phrase-group-new-toys = اسباب‌بازی جدید داریم.
phrase-group-new-item = پیش ما { $things } جدید است.
phrase-group-word-of-week = این هفته کلمه‌های جدید یاد می‌گیریم.
phrase-group-photos-app = عکس‌ها در اپلیکیشن است.
phrase-group-photos-later = عکس‌ها بعداً می‌آید.
phrase-group-crafts-home = { $child } کاردستی را با خود به خانه می‌آورد.
phrase-group-paint-on = { $child }: روی { $things } رنگ ریخته است.
phrase-group-new-child = یک کودک جدید به گروه می‌آید.
phrase-group-welcome-child = خوش آمدی، { $child }!
phrase-group-stayed-in = داخل ماندیم.
phrase-group-too-cold = هوا برای بیرون ماندن طولانی خیلی سرد بود.
phrase-group-too-hot = هوا برای بازی بیرون خیلی گرم بود.
phrase-group-nice-weather = هوا خوب بود.
phrase-group-bad-weather = هوا بد بود.
phrase-group-trip-off = گردش لغو شد.
phrase-group-trip-to-off = گردش لغو شد: { $item }.
phrase-group-item-closed = اینجا بسته بود: { $item }.
phrase-group-play-at = { $child } به اینجا رفت: { $item }.
phrase-group-went-with = { $who } به { $item } { $who-number ->
        [several] رفتند
       *[single] رفت
    }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } درد دارد: { $body }.
phrase-health-stomach-complains = { $child } از دل‌درد گفت.
phrase-health-headache-complains = { $child } از سردرد گفت.
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $child } این را دارد: { $injury }.
phrase-health-injury-visible = این دیده می‌شود: { $injury }.
phrase-health-injury-visible-at = این دیده می‌شود: { $injury } ({ $body }).
phrase-health-fell-on = { $child } افتاد. جایی که به زمین خورد: { $body }.
phrase-health-bumped = این جای { $child } به چیزی خورد: { $body }.
phrase-health-fell-no-harm = { $child } افتاد، اما چیزی دیده نمی‌شود.
phrase-health-nothing-seen = چیزی دیده نمی‌شود.
phrase-health-tripped = پای { $child } گیر کرد و سکندری خورد.
phrase-health-fell-from = { $child } از روی این افتاد: { $item }.
phrase-health-cried-recovered = { $child } دلداری گرفت و دوباره بازی می‌کند.
phrase-health-wound-cleaned = ما زخم را تمیز کردیم.
phrase-health-wound-plaster = ما زخم را تمیز کردیم و روی آن چسب زخم زدیم.
phrase-health-has-plaster = { $child } چسب زخم دارد: { $body }.
phrase-health-rinsed = ما آن را با آب شستیم.
phrase-health-sand-eyes = شن به چشم‌های { $child } رفت.
phrase-health-splinter-out = ما تراشه را درآوردیم.
phrase-health-splinter-in = تراشه هنوز داخل پوست است.
phrase-health-tick-in = کنه هنوز روی پوست است.
phrase-health-stung-wasp = زنبور { $child } را نیش زد.
phrase-health-stung-bee = زنبور عسل { $child } را نیش زد.
phrase-health-stung-at = { $child } نیش خورد: { $body }.
phrase-health-bitten-again = یک کودک دیگر { $child } را گاز گرفت.
phrase-health-bitten-at = یک کودک دیگر { $child } را گاز گرفت: { $body }.
phrase-health-nosebleed-had = { $child } خون‌دماغ شده بود.
phrase-health-nosebleed-over = خون‌دماغ زود بند آمد.
phrase-health-coughed = { $child } زیاد سرفه کرد.
phrase-health-sneezes = { $child } زیاد عطسه کرد.
phrase-health-blocked-nose = بینی { $child } گرفته است.
phrase-health-phlegm = سینه و بینی { $child } گرفته است.
phrase-health-unwell-bit = { $child } کمی ناخوش بود.
phrase-health-pale = رنگ { $child } کمی پریده است.
phrase-health-warm-bit = بدن { $child } به دست گرم می‌آمد.
phrase-health-jumper-off = چون { $child } گرمش بود، یک لباسش را درآوردیم.
phrase-health-no-fever-now = { $child } الان تب ندارد.
phrase-health-raised = دمای بدن { $child } کمی بالاست.
phrase-health-raised-degrees = دمای بدن { $child } کمی بالاست: { $temperature } درجه.
phrase-health-fever-had-degrees = { $child } { $temperature } درجه تب داشت.
phrase-health-temperature-normal = دمای بدن { $child } عادی است.
phrase-health-we-measured = ما دمای بدن { $child } را اندازه گرفتیم.
phrase-health-vomited-meal = { $child } بعد از غذا استفراغ کرد.
phrase-health-feels-sick = { $child } حالت تهوع دارد.
phrase-health-diarrhoea-home = { $child } اسهال دارد و نمی‌تواند اینجا بماند.
phrase-health-return-after = { $child } بعد از { $hours } ساعت بدون علائم می‌تواند برگردد.
phrase-health-may-come = { $child } دوباره می‌تواند بیاید.
phrase-health-may-not-come = { $child } نمی‌تواند بیاید.
phrase-health-rash = { $child } جوش یا دانه پوستی دارد.
phrase-health-rash-at = { $child } جوش یا دانه پوستی دارد: { $body }.
phrase-health-itch = { $child } خارش دارد.
phrase-health-itch-at = { $child } خارش دارد: { $body }.
phrase-health-dry-skin = پوست { $child } خشک است.
phrase-health-eyes = چشم‌های { $child } ترشح چسبنده دارد.
phrase-health-eyes-red = چشم‌های { $child } قرمز است.
phrase-health-teeth-trouble = دندان درآوردن { $child } را اذیت می‌کند.
phrase-health-lost-tooth = یک دندان { $child } افتاد.
phrase-health-medicine-got = { $child } دارو گرفت.
phrase-health-medicine-gets = { $child } ساعت { $time } دارو می‌گیرد.
phrase-health-paracetamol-got = { $child } پاراستامول (استامینوفن) گرفت.
phrase-health-paracetamol-time = { $child } ساعت { $time } پاراستامول (استامینوفن) گرفت.
phrase-health-ask-medicine = { $child } دارو گرفته است؟
phrase-health-ask-fever = { $child } در خانه تب داشته است؟
phrase-health-medicine-pack = لطفاً دارو را در بسته‌بندی خودش بیاورید.
phrase-health-ask-stays-home = { $child } در خانه می‌ماند؟
phrase-health-ask-how-now = حال { $child } الان چطور است؟
phrase-health-ask-what-doctor = دکتر چه گفت؟
phrase-health-call-doctor-please = لطفاً به پزشک خانواده تلفن کنید.
phrase-health-hope-better = امیدواریم { $child } زود خوب شود.
phrase-health-keep-eye-home = لطفاً در خانه مراقب این موضوع باشید.
phrase-health-watching = ما مراقب این موضوع هستیم.
phrase-health-illness-in-group = در گروه یک بیماری هست: { $item }.
phrase-health-check-home = لطفاً فرزندتان را در خانه بررسی کنید.
phrase-health-contagious = واگیردار است.
phrase-health-not-contagious = واگیردار نیست.
phrase-health-ask-allergies = { $child } حساسیت (آلرژی) دارد؟
phrase-health-first-aid-called = ما به دکتر تلفن کردیم.
phrase-health-sunscreen-all = ما به همه بچه‌ها کرم ضدآفتاب زدیم.

## Meenemen en spullen (meer)

phrase-bring-list = لطفاً { $things } بیاورید.
phrase-bring-list-child = لطفاً برای { $child } { $things } بیاورید.
phrase-bring-not-list = لطفاً { $things } نیاورید.
phrase-bring-need-not = لازم نیست { $things } بیاورید.
phrase-bring-child-may = { $child } می‌تواند { $things } بیاورد.
phrase-bring-wears-ours = { $child } این لباس ما را پوشیده است: { $things }.
phrase-bring-return-washed = لطفاً این را شسته برگردانید.
phrase-bring-is-wet = { $child }: { $things } خیس شد.
phrase-bring-is-dirty = { $child }: { $things } کثیف شد.
phrase-bring-broken = { $things } خراب شده است.
phrase-bring-in-bag = { $things } در کیف است.
phrase-bring-left-here = { $things } هنوز اینجاست.
phrase-bring-whose = { $things } مال کیست؟
phrase-bring-missing = { $things } را پیدا نمی‌کنیم.
phrase-bring-ask-seen = { $things } در خانه شماست؟
phrase-bring-ask-have = { $things } همراه شماست؟
phrase-bring-almost-out = { $things } رو به اتمام است.
phrase-bring-all-out = { $things } تمام شده است.
phrase-bring-swapped = وسایل جابه‌جا شده است.
phrase-bring-name-coat = لطفاً روی کاپشن نام بنویسید.
phrase-bring-craft-material = این برای کاردستی به کارمان می‌آید: { $things }.
phrase-bring-dress-warm = لطفاً به فرزندتان لباس گرم بپوشانید.
phrase-bring-dress-size = سایز: { $count }.
phrase-weather-sunny-hat = لطفاً صبح‌ها به فرزندتان کرم ضدآفتاب بزنید.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = این شخص دنبال { $child } می‌آید: { $relative }.
phrase-pickup-was-by-relative = این شخص آمد و { $child } را برد: { $relative }.
phrase-pickup-brought-relative = این شخص { $child } را آورد: { $relative }.
phrase-pickup-ask-relative = این شخص اجازه دارد { $child } را ببرد: { $relative }؟
phrase-pickup-ask-relative-does = این شخص دنبال { $child } می‌آید: { $relative }؟
phrase-pickup-with-friend = { $child } با { $names } می‌رود.
phrase-pickup-collected = آمدند و { $child } را بردند.
phrase-pickup-not-yet = هنوز کسی دنبال { $child } نیامده است.
phrase-pickup-ask-earlier = زودتر دنبال { $child } می‌آیید؟
phrase-pickup-ask-later = { $child } دیرتر می‌آید؟
phrase-pickup-ask-half-hour-later = { $child } نیم ساعت دیرتر می‌آید؟
phrase-pickup-latest = لطفاً حداکثر تا ساعت { $time } دنبال فرزندتان بیایید.
phrase-pickup-on-time = لطفاً سر وقت بیایید.
phrase-pickup-if-late-call = دیرتر می‌آیید؟ در این صورت به ما تلفن کنید.
phrase-pickup-if-other-tell = شخص دیگری دنبال فرزندتان می‌آید؟ در این صورت به ما خبر بدهید.
phrase-pickup-taxi = { $child } با تاکسی آمد.
phrase-pickup-bus = { $child } با اتوبوس آمد.
phrase-pickup-fetch-school = ما بچه‌ها را از مدرسه می‌آوریم.
phrase-pickup-fetch-school-child = ما { $child } را از مدرسه می‌آوریم.
phrase-pickup-not-in-yard = { $child } در حیاط مدرسه نبود.
phrase-pickup-may-home-alone = { $child } اجازه دارد تنها به خانه برود.
phrase-pickup-ask-permission-alone = { $child } اجازه دارد خودش به خانه برود؟
phrase-pickup-ask-alone-outside = { $child } اجازه دارد تنها بیرون بازی کند؟
phrase-pickup-ask-who-else = چه کس دیگری اجازه دارد دنبال { $child } بیاید؟
phrase-pickup-id = لطفاً مدرک هویت همراه بیاورید.
phrase-pickup-entrance-back = ورودی در پشت ساختمان است.
phrase-pickup-entrance-other = از ورودی دیگری استفاده می‌کنیم.
phrase-pickup-gate = لطفاً دروازه را خوب ببندید.
phrase-pickup-parking = لطفاً جلوی دروازه پارک نکنید.
phrase-absent-today = { $child } اینجا نیست.
phrase-absent-holiday = { $child } در تعطیلات است.
phrase-absent-tell-not-coming = اگر { $child } نمی‌آید، لطفاً به ما خبر بدهید.
phrase-absent-tell-child-not = اگر فرزندتان نمی‌آید، لطفاً به ما خبر بدهید.
phrase-absent-call-before = تا ساعت { $time } می‌توانید غیبت فرزندتان را خبر بدهید.
phrase-absent-report-app = می‌توانید غیبت فرزندتان را در اپلیکیشن خبر بدهید.
phrase-absent-enjoy-days-off = از روزهای تعطیل لذت ببرید.
phrase-absent-ask-why = { $child } کجاست؟
phrase-absent-ask-coming-day = { $child } می‌آید؟
phrase-extra-child = { $child } یک روز اضافی می‌آید.
phrase-extra-ask-app = لطفاً روز اضافی را در اپلیکیشن درخواست کنید.
phrase-swap-ask-app = لطفاً تعویض روز را در اپلیکیشن درخواست کنید.
phrase-swap-yes-plain = با تعویض روز موافقیم.
phrase-swap-no-plain = تعویض روز ممکن نیست.
phrase-extra-place = هنوز جا هست.
phrase-extra-no-place = جا نیست.
phrase-extra-place-weekdays = روز { $first-weekday } و روز { $second-weekday } هنوز جا هست.
phrase-book-before = ثبت‌نام تا پایان { $date } ممکن است.
phrase-book-holiday-care = لطفاً { $child } را برای مراقبت دوره تعطیلات ثبت‌نام کنید.
phrase-book-holiday-care-child = لطفاً فرزندتان را برای مراقبت دوره تعطیلات ثبت‌نام کنید.
phrase-phone-emergency = برای موارد اضطراری به شماره تلفن شما نیاز داریم.
phrase-phone-ask-reach = چطور می‌توانیم با شما تماس بگیریم؟
phrase-phone-address = لطفاً نشانی جدید خود را به ما بگویید.
phrase-talk-how-going = می‌خواهیم با شما درباره حال و روز { $child } صحبت کنیم.
phrase-talk-when-time = چه زمانی برای گفتگو وقت دارید؟
phrase-talk-have-minute = چند دقیقه برای گفتگو وقت دارید؟
phrase-talk-parent-date = گفتگو با والدین روز { $date } ساعت { $time } است.
phrase-talk-choose-time = لطفاً زمانی برای گفتگو انتخاب کنید.
phrase-talk-report-ready = گزارش درباره { $child } آماده است.
phrase-talk-worried = ما کمی نگران { $child } هستیم.
phrase-talk-worried-speech = می‌خواهیم با شما درباره حرف زدن { $child } صحبت کنیم.
phrase-talk-nice-talk = از گفتگوی خوب متشکریم.
phrase-talk-tell-more-pickup = وقتی دنبال فرزندتان می‌آیید، بیشتر برایتان می‌گوییم.
phrase-photo-ask-app = اجازه داریم عکس‌های { $child } را در اپلیکیشن بگذاریم؟
phrase-form-fill = لطفاً فرم را پر کنید.
phrase-form-return = لطفاً فرم را تحویل بدهید.
phrase-form-list-sign = لطفاً نام خود را در فهرست بنویسید.
phrase-answer-please = لطفاً به ما خبر بدهید.
phrase-answer-before = لطفاً پیش از { $date } پاسخ بدهید.
phrase-answer-questions-tell = سؤالی دارید؟ به ما بگویید.
phrase-answer-eat-along = { $child } با ما غذا می‌خورد؟
phrase-answer-ok-for-you = برای شما خوب است؟
phrase-answer-may-come-in = می‌توانید داخل بیایید.

## Wennen (meer)

phrase-settle-first-day-well = روز اول { $child } خوب پیش رفت.
phrase-settle-trial-well = { $child } خوب با محیط آشنا شد.
phrase-settle-trial-date = صبح آشنا شدن { $child } با محیط: { $date }.
phrase-settle-trial = { $child } برای آشنا شدن با محیط می‌آید.
phrase-settle-done = { $child } کاملاً عادت کرده است.
phrase-settle-moves-group = { $child } به گروه دیگری می‌رود.
phrase-settle-moves-to = { $child } به گروه { $group } می‌رود.
phrase-settle-school = { $child } به دبستان می‌رود.
phrase-settle-last-day = روز آخر { $child } است.
phrase-settle-will-miss = دلمان برای { $child } تنگ می‌شود.
phrase-settle-parent-stays = بار اول می‌توانید بمانید.
phrase-settle-like-home = وقتی { $child } غمگین است، در خانه چه می‌کنید؟
phrase-settle-angry-home = وقتی { $child } عصبانی است، در خانه چه می‌کنید؟
phrase-settle-home-too = { $child } در خانه هم همین‌طور است؟
phrase-settle-which-language = در خانه با { $child } به چه زبانی صحبت می‌کنید؟
phrase-settle-dutch-understands = { $child } خیلی از هلندی را می‌فهمد.
phrase-settle-clear = { $child } خوب نشان می‌دهد چه می‌خواهد.
phrase-settle-more-words = { $child } روز به روز کلمه‌های بیشتری می‌گوید.
phrase-settle-grows = { $child } خوب رشد می‌کند.
phrase-settle-big-steps = { $child } خوب پیشرفت می‌کند.
phrase-settle-confident = اعتماد به نفس { $child } روز به روز بیشتر می‌شود.
phrase-settle-well-done = آفرین، { $child }!
phrase-settle-swim-diploma = { $child } دیپلم شنا گرفت.
phrase-settle-lights = { $child } دوست دارد به چراغ‌ها نگاه کند.
phrase-settle-smiles = { $child } زیاد می‌خندد.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = تعطیل هستیم.
phrase-open-plain = باز هستیم.
phrase-open-again-plain = دوباره باز هستیم.
phrase-open-all-day = مراقبت بعد از مدرسه تمام روز باز است.
phrase-closed-at = ساعت { $time } تعطیل می‌کنیم.
phrase-closed-date-at = روز { $date } ساعت { $time } تعطیل می‌کنیم.
phrase-open-at = ساعت { $time } باز می‌کنیم.
phrase-open-until = تا ساعت { $time } باز هستیم.
phrase-open-hours-are = ساعت کار از { $from } تا { $until } است.
phrase-closed-easter-monday = در عید پاک تعطیل هستیم.
phrase-closed-christmas = در کریسمس تعطیل هستیم.
phrase-closed-christmas-newyear = بین کریسمس و سال نو تعطیل هستیم.
phrase-closed-whit-ascension = در روز عروج مسیح (Hemelvaart) تعطیل هستیم.
phrase-closed-kings-day = در روز پادشاه تعطیل هستیم.
phrase-closed-whitsun = در عید پنتیکاست (Pinksteren) تعطیل هستیم.
phrase-staff-ill-plain = { $person } بیمار است.
phrase-staff-away = { $person } نیست.
phrase-staff-holiday = { $person } در تعطیلات است.
phrase-staff-back = { $person } دوباره برگشته است.
phrase-staff-leave = { $person } در مرخصی است.
phrase-staff-not-works-weekday = { $person } روز { $weekday } کار نمی‌کند.
phrase-staff-works = { $person } کار می‌کند.
phrase-staff-replaces = { $person } به جای { $other-person } کار می‌کند.
phrase-staff-substitute = یک نیروی جایگزین در گروه است.
phrase-staff-trainee = یک کارآموز به گروه می‌آید.
phrase-staff-trainee-name = { $person } کارآموز جدید ما است.
phrase-staff-birthday = تولد { $person } است.
phrase-staff-baby = { $person } صاحب فرزند شد.
phrase-staff-i-am-off = من مرخصی هستم.
phrase-staff-i-am-here = من هستم.
phrase-staff-new-plain = یک همکار جدید در گروه است.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } تولدش را جشن گرفت.
phrase-event-child-birthday = تولد { $child } است.
phrase-event-child-treated = { $child } بین بچه‌ها خوراکی پخش کرد.
phrase-event-child-treated-on = { $child } بین بچه‌ها { $things } پخش کرد.
phrase-event-sang-for = ما برای { $child } آواز خواندیم.
phrase-event-birthday-hat = { $child } کلاه تولد گرفت.
phrase-event-treat-healthy = لطفاً خوراکی کوچک و سالم باشد.
phrase-event-thanks-treat-child = از خوراکی { $child } متشکریم.
phrase-event-sinterklaas-comes = سینترکلاس می‌آید.
phrase-event-shoe = بچه‌ها می‌توانند کفششان را برای سینترکلاس بگذارند.
phrase-event-party-is = جشن این است: { $item }.
phrase-event-party-date = جشن روز { $date } ساعت { $time } است.
phrase-event-dress-up = بچه‌ها می‌توانند با لباس نمایشی بیایند.
phrase-event-pyjamas-day = بچه‌ها می‌توانند با لباس خواب بیایند.
phrase-event-congrats-baby = قدم نورسیده مبارک!
phrase-event-congrats-plain = مبارک باشد!
phrase-event-congrats-child-hearty = تولد { $child } را از صمیم قلب تبریک می‌گوییم.
phrase-event-volunteers = دنبال والدینی هستیم که می‌خواهند کمک کنند.
phrase-event-volunteers-drive = چه کسی می‌تواند با ماشین ببرد؟
phrase-event-committee = جلسه کمیته والدین برگزار می‌شود.
phrase-event-parents-evening-topic = در جلسه والدین درباره { $things } صحبت می‌کنیم.
phrase-event-parents-evening-sleep = در جلسه والدین درباره خواب ایمن صحبت می‌کنیم.
phrase-event-ends = ساعت { $time } تمام می‌شود.
phrase-event-begins-activity = { $activity } ساعت { $time } شروع می‌شود.
phrase-event-club-begins = کلاس ساعت { $time } شروع می‌شود.
phrase-event-leave-on-time = سر وقت حرکت می‌کنیم.
phrase-event-trip-by = با قطار به { $item } می‌رویم.
phrase-event-trip-who = { $who } به { $item } { $who-number ->
        [several] می‌روند
       *[single] می‌رود
    }.
phrase-event-trip-plain = به { $item } می‌رویم.
phrase-event-ask-trip-may = { $child } اجازه دارد به گردش بیاید؟
phrase-event-trip-back-safe = ما برگشتیم.

## Geld en kantoor (meer)

phrase-money-invoice-office = درباره صورتحساب سؤالی دارید؟ به دفتر ما تلفن کنید.
phrase-money-asked = مبلغ درخواستی: { $amount }.
phrase-money-asked-trip = مبلغ درخواستی برای گردش: { $amount }.
phrase-money-no-extra = لازم نیست مبلغ اضافی بپردازید.
phrase-money-debit-day = مبلغ حدود روز { $count } ماه از حساب شما برداشت می‌شود.
phrase-money-year-statement = گزارش سالانه پرداخت‌ها را دریافت می‌کنید.
phrase-money-invoice-ready = صورتحساب آماده است.
phrase-money-contract-questions = درباره قرارداد سؤالی دارید؟ به دفتر ما تلفن کنید.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = عصر بخیر.
phrase-hello-evening = شب بخیر.
phrase-hello-morning-plain = صبح بخیر.
phrase-hello-parents-of = والدین گرامی { $child }،
phrase-bye-day = روز خوبی داشته باشید!
phrase-bye-afternoon = بعدازظهر خوبی داشته باشید!
phrase-bye-tomorrow-evening = تا فردا، شب خوبی داشته باشید!
phrase-bye-week = تا هفته بعد!
phrase-bye-later = تا بعد!
phrase-bye-night-child = خوب بخوابی، { $child }.
phrase-bye-night = شب بخیر، خوب بخوابید.
phrase-bye-greetings-team = با سلام از طرف تیم.
phrase-bye-greetings-person = با سلام از طرف { $person }.
phrase-bye-feast-days = برای شما روزهای عید خوشی آرزو می‌کنیم.
phrase-bye-new-year = سال نو مبارک!
phrase-bye-eid = عید مبارک!
phrase-bye-ramadan = ماه رمضان خوبی برای شما آرزو می‌کنیم.
phrase-bye-holiday-wish = برای شما تعطیلات خوشی آرزو می‌کنیم.
phrase-bye-see-you-group = خوشحال می‌شویم { $child } را دوباره ببینیم.
phrase-thanks-understanding = از درک شما متشکریم.
phrase-thanks-thinking = از همفکری شما متشکریم.
phrase-thanks-quick = خوب شد که این‌قدر زود آمدید.
phrase-thanks-quick-reply = از پاسخ سریع شما متشکریم.
phrase-thanks-trust = از اعتماد شما متشکریم.
phrase-thanks-present = از هدیه شما متشکریم.
phrase-thanks-card = از کارت زیبای شما متشکریم.
phrase-thanks-bring = از اینکه { $things } آوردید متشکریم.
phrase-sorry-plain = متأسفیم.
phrase-sorry-late-message = ببخشید که دیر پیام دادیم.
phrase-sorry-lost = متأسفیم، این وسیله { $child } را گم کرده‌ایم: { $things }.
phrase-sorry-forgot = ما فراموش کردیم.
phrase-contact-know = برای اطلاع شما.
phrase-contact-note = توجه کنید!
phrase-contact-call-office = لطفاً با ما تماس بگیرید.
phrase-contact-reachable = تا ساعت { $time } در دسترس هستیم.
phrase-contact-number = این شماره تلفن هنوز درست است؟
phrase-contact-ask-received = پیام ما به شما رسیده است؟
phrase-contact-more-app = در اپلیکیشن بیشتر می‌خوانید.
phrase-contact-read-letter = لطفاً نامه را بخوانید.
phrase-contact-mail-follows = یک ایمیل دریافت می‌کنید.
phrase-contact-more-later = بعداً بیشتر به شما خبر می‌دهیم.
phrase-contact-will-look = ما پیگیری می‌کنیم.
phrase-contact-heating = سیستم گرمایش کار نمی‌کند.
phrase-contact-phone-down = تلفن کار نمی‌کند.
phrase-contact-doorbell = زنگ در کار نمی‌کند.

## Thuis en taal (meer)

phrase-home-sing-song = لطفاً آواز را در خانه هم بخوانید.
phrase-home-read-book-along = { $child } می‌تواند یک کتاب به خانه ببرد.
phrase-home-practise-too = لطفاً این را در خانه هم تمرین کنید.
phrase-home-talk-about = در خانه هم در این باره صحبت کنید.
phrase-home-ask-weekend = آخر هفته چطور بود؟
phrase-home-ask-holiday = تعطیلات چطور بود؟
phrase-home-ask-dentist-child = پیش دندان‌پزشک خوب بود، { $child }؟
phrase-home-ask-dentist = پیش دندان‌پزشک چطور بود؟
phrase-home-ask-doctor = پیش دکتر چطور بود؟
phrase-home-stayed-over = { $child } شب پیش { $relative } ماند.
phrase-home-tired-maybe = شاید { $child } امشب زود خسته شود.

## Nog meer over de dag

phrase-act-tries = { $child } برای { $activity } تلاش می‌کند.
phrase-act-wants-help = { $child } دوست دارد در { $activity } کمک کند.
phrase-act-must = { $child } هنوز باید { $activity } را تمرین کند.
phrase-act-not-anymore = { $child } دیگر این کار را نمی‌کند: { $activity }.
phrase-act-often = { $child } اغلب این کار را می‌کند: { $activity }.
phrase-act-may-soon = بچه‌ها اجازه { $activity } را دارند.
phrase-act-ask-we-may = اجازه داریم این کار را با { $child } بکنیم: { $activity }؟
phrase-act-enjoyed-much = بچه‌ها از { $activity } خوششان آمد.
phrase-act-will-child-soon = { $child } کمی بعد اجازه { $activity } را دارد.
phrase-got-things = { $child } { $things } گرفت.
phrase-has-with = { $child } { $things } همراه دارد.
phrase-asks-for = { $child } { $things } خواست.
phrase-needed-things = { $child } به { $things } نیاز داشت.
phrase-proud-of = { $child } به { $things } افتخار کرد.
phrase-looked-at = { $child } { $things } را تماشا کرد.
phrase-saw-we = ما { $things } دیدیم.
phrase-found-things = { $child } { $things } پیدا کرد.
phrase-made-things = { $child } { $things } درست کرد.
phrase-made-we = ما { $things } درست کردیم.
phrase-baked-we = ما { $things } پختیم.
phrase-played-list = { $child } با { $things } بازی کرد.
phrase-played-list-all = بچه‌ها با { $things } بازی کردند.
phrase-loves-things = { $child } { $things } را خیلی دوست دارد.
phrase-loved-things = { $child } از { $things } خوشش آمد.
phrase-topic-we = درباره { $things } صحبت کردیم.
phrase-theme-new = موضوع جدید این است: { $things }.
phrase-said-words = { $child } گفت: { $quote }.
phrase-word-week = این کلمه را یاد می‌گیریم: { $quote }.
phrase-book-read = این کتاب را خواندیم: { $quote }.
phrase-song-sung = این ترانه را خواندیم: { $quote }.
phrase-mood-fine = همه چیز خوب است.
phrase-mood-day-well = روز { $child } خوب گذشت.
phrase-mood-better-then = بهتر پیش رفت.
phrase-mood-hard-moment = برای { $child } سخت بود.
phrase-mood-soon-angry = { $child } زود عصبانی می‌شد.
phrase-mood-cried-much = { $child } زیاد گریه کرد.
phrase-mood-cried-little = { $child } کم گریه کرد.
phrase-mood-cried-not = { $child } گریه نکرد.
phrase-mood-laughed-at = { $child } خندید.
phrase-mood-laughed-with = { $child } با { $names } خندید.
phrase-mood-comfort-sought = { $child } برای دلداری پیش ما آمد.
phrase-mood-stayed-close = { $child } نزدیک ما ماند.
phrase-mood-good-together = بچه‌ها با هم خوب بازی کردند.
phrase-mood-watch-others = { $child } دوست داشت بچه‌های دیگر را تماشا کند.
phrase-mood-not-home = { $child } هنوز نمی‌خواست به خانه برود.
phrase-mood-happy-to-see = { $child } از دیدن شما خوشحال شد.
phrase-mood-shy = { $child } خجالتی بود.
phrase-mood-tired-bit = { $child } کمی خسته بود.
phrase-mood-stubborn = { $child } می‌خواست خودش این کار را بکند.
phrase-mood-boundary = { $child } حد و مرزها را امتحان می‌کند.
phrase-mood-says-no = { $child } اغلب نه می‌گوید.
phrase-mood-no-worries = نگران نباشید.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } غذا خورد.
phrase-food-later = { $child } بعداً غذا می‌خورد.
phrase-food-well-again = { $child } دوباره خوب غذا خورد.
phrase-food-badly-now = { $child } خوب غذا نمی‌خورد.
phrase-food-at-table = { $child } سر میز خوب نشست.
phrase-food-trying-new = { $child } غذاهای جدید را امتحان می‌کند.
phrase-food-does-not-eat = { $child } { $things } نمی‌خورد.
phrase-food-eats-only = { $child } فقط { $things } خورد.
phrase-food-lunch-from-us = ما به بچه‌ها ناهار می‌دهیم.
phrase-food-know-diet = این را می‌دانیم و به آن توجه می‌کنیم.
phrase-bottle-stopped-we = ما دیگر بعدازظهر شیشه شیر نمی‌دهیم.
phrase-bottle-went-well = شیشه شیر خوب پیش رفت.
phrase-bottle-went-less = شیشه شیر خوب پیش نرفت.
phrase-bottle-schedule = وقت شیشه شیر { $child } ساعت { $time } است.
phrase-drink-enough = { $child } باید به اندازه کافی بنوشد.
phrase-sleep-plain = { $child } خوابید.
phrase-sleep-hour = { $child } یک ساعت خوابید.
phrase-sleep-bed-early = { $child } زود به رختخواب رفت.
phrase-sleep-longer-than = { $child } بیشتر از همیشه خوابید.
phrase-sleep-shorter-than = { $child } کمتر از همیشه خوابید.
phrase-sleep-slow-plain = به خواب رفتن طول کشید.
phrase-sleep-not-on-tummy = { $child } روی شکم نخوابید.
phrase-sleep-babies-on-back = ما همه نوزادان را به پشت می‌خوابانیم.
phrase-sleep-still = { $child } هنوز خواب است.
phrase-nappy-cream-on = روی آن کرم زدیم.
phrase-nappy-bit-red = باسن { $child } کمی قرمز است.
phrase-nappy-wet-one = پوشک { $child } خیس بود.
phrase-nappy-plenty = { $child } به اندازه کافی ادرار کرد.
phrase-toilet-training-well = از پوشک گرفتن خوب پیش می‌رود.
phrase-toilet-almost = { $child } دیگر تقریباً به پوشک نیاز ندارد.
phrase-toilet-trained = { $child } دیگر به پوشک نیاز ندارد.
phrase-toilet-helped = لباس تمیز پوشاندیم.
phrase-hygiene-hands = ما دست‌ها را زیاد می‌شوییم.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } افتاد.
phrase-health-trouble-at = { $child } – احساس ناراحتی در: { $body }.
phrase-health-trouble-teeth = دندان درآوردن { $child } را اذیت می‌کند.
phrase-health-cooled-at = اینجا را خنک کردیم: { $body }.
phrase-health-plaster-on = اینجا چسب زخم زدیم: { $body }.
phrase-health-plaster-plain = چسب زخم زدیم.
phrase-health-bleeding = { $child } – خونریزی: { $body }.
phrase-health-scratched = یک کودک دیگر { $child } را چنگ زد.
phrase-health-hit-by = یک کودک دیگر { $child } را زد.
phrase-health-pinched = انگشت { $child } لای در ماند.
phrase-health-collided = { $child } به یک کودک دیگر برخورد کرد.
phrase-health-bumped-into = { $child } به این برخورد کرد: { $item } ({ $body }).
phrase-health-not-serious = چیز جدی نیست.
phrase-health-ask-child-fever = فرزندتان تب دارد؟
phrase-health-may-not-fever = فرزندتان با تب نباید بیاید.
phrase-health-come-without-fever = { $child } وقتی تبش قطع شد، می‌تواند دوباره بیاید.
phrase-health-no-paracetamol = ما اجازه نداریم پاراستامول (استامینوفن) بدهیم.
phrase-group-nothing-further = غیر از این مورد خاصی نیست.
phrase-pickup-parking-door = لطفاً جلوی در پارک نکنید.
phrase-arrive-child-on-time = لطفاً مطمئن شوید که فرزندتان سر وقت می‌رسد.
phrase-extra-day-no-place = برای روز اضافی جا نیست.
phrase-staff-fills-in = { $person } به جای یکی از همکاران کار می‌کند.
phrase-health-cannot-stay = { $child } نمی‌تواند در گروه بماند.
phrase-health-may-not-come-yet = { $child } هنوز اجازه ندارد بیاید.
phrase-food-may-not-eat = { $child } نباید { $things } بخورد.
phrase-health-no-medicine = ما اجازه نداریم دارو بدهیم.
phrase-pickup-child-soonest = لطفاً هر چه زودتر دنبال فرزندتان بیایید.
phrase-health-fever-down = تب پایین آمده است.
phrase-closed-group-plain = گروه تعطیل است.
phrase-closed-bso-plain = مراقبت بعد از مدرسه تعطیل است.
phrase-health-doctor-called = به پزشک تلفن شد.
phrase-health-rest = خوب است که { $child } استراحت کند.
phrase-health-look-spots = لطفاً مراقب لکه‌ها یا تاول‌ها باشید.
phrase-health-noticed-home = در خانه متوجه چیزی شده‌اید؟
phrase-health-school-doctor = پزشک مدرسه می‌آید.
phrase-health-speech = گفتاردرمانگر می‌آید.
phrase-health-temp-took-we = دمای بدن را اندازه گرفتیم.
phrase-health-temp-normal-plain = دمای بدن عادی بود.
phrase-health-fever-gone = تب قطع شده است.
phrase-health-safe-all = همه بچه‌ها در امان هستند.
phrase-health-recovered = حال { $child } دوباره خوب شده است.
phrase-health-still-ill = { $child } هنوز بیمار است.
phrase-health-is-ill = { $child } بیمار است.
phrase-health-went-home-ill = { $child } با حال بیمار به خانه رفت.
phrase-health-hearing-glasses = { $child } عینک دارد.
phrase-health-no-lice = ما شپش سر ندیدیم.
phrase-health-has-lice = { $child } شپش سر دارد.
phrase-health-lice-treat = لطفاً فرزندتان را برای شپش سر درمان کنید.
phrase-health-lice-comb = لطفاً موهای فرزندتان را خوب شانه کنید.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } { $things } را اینجا جا گذاشت.
phrase-bring-in-bag-child = { $child }: { $things } در کیف است.
phrase-bring-put-in-bag = { $things } را در کیف گذاشتیم.
phrase-bring-broken-child = { $child }: { $things } خراب شد.
phrase-bring-missing-child = { $child } { $things } را گم کرده است.
phrase-bring-found-again = { $things } را دوباره پیدا کردیم.
phrase-bring-found-again-child = این وسیله { $child } را دوباره پیدا کردیم: { $things }.
phrase-bring-ask-seen-thing = { $things } را دیده‌اید؟
phrase-bring-ask-taken = { $things } را اشتباهی برده‌اید؟
phrase-bring-take-home = لطفاً { $things } را به خانه ببرید.
phrase-bring-wash = لطفاً { $things } را بشویید.
phrase-bring-check = لطفاً { $things } را بررسی کنید.
phrase-bring-back = لطفاً { $things } را برگردانید.
phrase-bring-save = لطفاً { $things } را برای ما نگه دارید.
phrase-bring-item-is-wet-we = لباس‌ها خیس شد.
phrase-bring-shoes-small = کفش‌های { $child } دارد کوچک می‌شود.
phrase-bring-size-child = سایز { $child }: { $count }.
phrase-bring-bag-daily = لطفاً هر روز یک کیف همراه فرزندتان بفرستید.
phrase-bring-labels = لطفاً روی همه وسایل نام بنویسید.
phrase-bring-own-risk = اسباب‌بازی شخصی ممکن است گم شود.
phrase-clothes-outside = ما هر روز بیرون می‌رویم.
phrase-clothes-dirty = لباس‌ها ممکن است کثیف شود.
phrase-clothes-easy = لطفاً لباس راحت بپوشانید.

## Weer (nog meer)

phrase-weather-is-cold = هوا سرد است.
phrase-weather-is-warm = هوا گرم است.
phrase-weather-is-hot = هوا خیلی گرم است.
phrase-weather-rains = باران می‌بارد.
phrase-weather-snows = برف باریده است.
phrase-weather-slippery = زمین لغزنده است.
phrase-weather-storm = توفان می‌شود.
phrase-weather-stay-in-shade = در سایه می‌مانیم.
phrase-weather-inside-between = بین ساعت { $from } و { $until } داخل ساختمان می‌مانیم.
phrase-weather-code = هشدار هواشناسی داده شده است.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = دیر آمدید.
phrase-pickup-came-not = { $child } نیامد.
phrase-pickup-arrived = { $child } رسیده است.
phrase-pickup-soon = لطفاً دنبال { $child } بیایید.
phrase-pickup-child-plain = لطفاً دنبال فرزندتان بیایید.
phrase-pickup-bring-child = لطفاً { $child } را بیاورید.
phrase-pickup-not-allowed = بدون پیام شما { $child } را به { $relative } نمی‌دهیم.
phrase-pickup-tell-who = لطفاً به ما خبر بدهید چه کسی دنبال { $child } می‌آید.
phrase-pickup-time-changed = ساعت بردن بچه‌ها تغییر کرده است.
phrase-pickup-come-in = لطفاً چند لحظه داخل بیایید.
phrase-pickup-say-goodbye = لطفاً هنگام رفتن با فرزندتان خداحافظی کنید.
phrase-pickup-entrance-use-back = لطفاً از ورودی پشت ساختمان استفاده کنید.
phrase-pickup-bike = لطفاً دوچرخه‌تان را در جای دوچرخه بگذارید.
phrase-pickup-shoes-off = لطفاً در گروه کفش‌هایتان را درآورید.
phrase-absent-day-off-ok = خبر نیامدن به دست ما رسید.
phrase-absent-noted = یادداشت شد.
phrase-extra-possible = روز اضافی ممکن است.
phrase-extra-impossible = روز اضافی ممکن نیست.
phrase-extra-one-place = یک جای خالی مانده است.
phrase-extra-waiting-list = شما در فهرست انتظار هستید.
phrase-talk-plan = می‌خواهیم با شما قرار بگذاریم.
phrase-talk-moved = زمان گفتگو تغییر کرده است.
phrase-talk-cancelled = گفتگو لغو شده است.
phrase-talk-minutes-child = در آن زمان درباره { $child } صحبت می‌کنیم.
phrase-permission-need = به اجازه شما نیاز داریم.
phrase-form-sign-plain = لطفاً فرم را امضا کنید.
phrase-question-may-ask = یک سؤال دارم.
phrase-answer-thinks = نظرتان چیست؟
phrase-answer-which-day = چه روزی می‌آیید؟
phrase-answer-how-late = چه ساعتی می‌آیید؟
phrase-answer-come-collect-things = چه زمانی برای بردن وسایل می‌آیید؟
phrase-contact-may-call = می‌توانم به شما تلفن کنم؟
phrase-contact-call-freely = همیشه می‌توانید به ما تلفن کنید.
phrase-contact-check = این را می‌پرسم.
phrase-contact-no-time = به شما تلفن می‌کنم.
phrase-contact-answer-soon = به‌زودی پاسخ می‌گیرید.
phrase-contact-not-understood = پیام شما را متوجه نمی‌شویم.
phrase-contact-repeat = لطفاً یک بار دیگر آن را بفرستید.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = تیم روز آموزشی دارد.
phrase-closed-school-study-day = مدرسه روز آموزشی معلمان دارد.
phrase-open-holiday-hours = در تعطیلات از ساعت { $from } تا { $until } باز هستیم.
phrase-prices-higher = قیمت‌ها بالا می‌رود.
phrase-pay-invoice-before = لطفاً صورتحساب را پیش از { $date } پرداخت کنید.
phrase-pay-invoice-office = درباره صورتحساب سؤال دارید؟ به دفتر ما تلفن کنید.
phrase-pay-questions-office = برای سؤال درباره پول می‌توانید به دفتر تلفن کنید.
phrase-staff-name-is = نام همکار جدید ما: { $person }.
phrase-staff-substitute-stands = یک نیروی جایگزین در گروه کار می‌کند.
phrase-staff-mentor-new = { $child } مربی ویژه (mentor) جدیدی خواهد داشت.
phrase-staff-mentor-now = مربی ویژه (mentor) { $child }: { $person }.
phrase-group-move-room = گروه به اتاق دیگری می‌رود.
phrase-group-sits-with = { $child } در گروه { $group } است.
phrase-group-together-two = دو گروه با هم هستند.
phrase-group-drill = تمرین آتش‌سوزی داشتیم.
phrase-group-clean-up-day = با هم همه جا را مرتب کردیم.
phrase-group-visit-from = مهمان داشتیم.
phrase-group-new-room = یک جای بازی جدید داریم.
phrase-group-outside-long = مدت زیادی بیرون بودیم.
phrase-group-inside-played = داخل ساختمان بازی کردیم.
phrase-group-went-out = به گردش رفتیم.
phrase-group-music = موسیقی گوش دادیم.
phrase-group-circle = در حلقه بچه‌ها نشستیم.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } تلاش می‌کند راه برود.
phrase-dev-pulls-up = { $child } دستش را می‌گیرد و بلند می‌شود.
phrase-dev-rolls-over = { $child } از پشت به شکم می‌غلتد.
phrase-dev-rolls-back = { $child } از شکم به پشت می‌غلتد.
phrase-dev-first-word = { $child } اولین کلمه را گفت.
phrase-dev-sentences = { $child } جمله‌های کوتاه می‌سازد.
phrase-dev-many-words = { $child } کلمه‌های جدید زیادی یاد می‌گیرد.
phrase-dev-babbles = { $child } خیلی از خودش صدا درمی‌آورد.
phrase-dev-talks-much = { $child } زیاد حرف می‌زند.
phrase-dev-dutch-home = { $child } در خانه به زبان دیگری حرف می‌زند.
phrase-dev-understands = { $child } حرف‌های ما را خوب می‌فهمد.
phrase-dev-plays-alone = { $child } بیشتر از همه دوست دارد تنها بازی کند.
phrase-dev-plays-together = { $child } با دیگران خوب بازی می‌کند.
phrase-dev-joins-in = { $child } خوب همراهی می‌کند.
phrase-dev-remembers = { $child } همه چیز را به یاد می‌سپارد.
phrase-dev-concentrates = { $child } می‌تواند خوب تمرکز کند.
phrase-dev-independent = { $child } کارهای زیادی را خودش انجام می‌دهد.
phrase-dev-swim-lesson = { $child } کلاس شنا می‌رود.
phrase-dev-ask-swim = فرزندتان گواهی شنا دارد؟
phrase-dev-school-soon = { $child } به‌زودی به مدرسه می‌رود.
phrase-dev-toddler-group = { $child } به گروه بچه‌های نوپا می‌رود.
phrase-dev-bso-soon = { $child } به مراقبت بعد از مدرسه می‌رود.
phrase-dev-settle-trial-first = اولین روز آشنا شدن { $child } با محیط خوب گذشت.
phrase-dev-settle-plain-well = روز آشنا شدن با محیط خوب گذشت.
phrase-dev-settle-begins = آشنا شدن { $child } با محیط شروع می‌شود.
phrase-dev-settle-group = { $child } برای آشنا شدن با محیط به گروه { $group } می‌رود.
phrase-dev-birthday-soon = تولد { $child } نزدیک است.
phrase-dev-birthday-age = { $child } { $count } ساله می‌شود.
phrase-dev-sibling-born = { $child } صاحب یک برادر کوچولو شد.
phrase-dev-sister-born = { $child } صاحب یک خواهر کوچولو شد.
phrase-congrats-sibling-sister = تولد خواهر کوچولوی { $child } مبارک.
phrase-congrats-sibling-brother = تولد برادر کوچولوی { $child } مبارک.
phrase-sang-for-him = برای { $child } ترانه خواندیم.
phrase-helps-think = با کمال میل با شما فکر می‌کنیم.
phrase-ask-parents-join = دوست دارید همراه ما به گردش بیایید؟
phrase-ask-parents-help-at = می‌توانید در { $things } کمک کنید؟
phrase-bye-next-time = تا دفعه بعد!
phrase-bye-nice-evening = شب خوبی داشته باشید!
phrase-bye-rest = خوب استراحت کنید.
phrase-bye-have-fun = خوش بگذرد!
phrase-bye-good-luck = موفق باشید!

## Uw kind (zonder naam)

phrase-child-fever-has = فرزندتان تب دارد.
phrase-child-is-ill = فرزندتان بیمار است.
phrase-child-ate-well = فرزندتان خوب غذا خورد.
phrase-child-ate-little = فرزندتان کم غذا خورد.
phrase-child-slept-well = فرزندتان خوب خوابید.
phrase-child-good-day = فرزندتان روز خوبی داشت.
phrase-child-fell = فرزندتان افتاد.
phrase-child-may-come-back = فرزندتان می‌تواند دوباره بیاید.
phrase-child-may-settle-day = فرزندتان می‌تواند یک روز برای آشنا شدن با محیط بیاید.
phrase-child-stay-home-fever = فرزندتان باید در خانه بماند.
phrase-child-may-return-hours = فرزندتان بعد از حداقل { $hours } ساعت بدون تب می‌تواند دوباره بیاید.
phrase-child-may-return-vomit = فرزندتان { $hours } ساعت بعد از استفراغ می‌تواند دوباره بیاید.
phrase-child-ask-lice = فرزندتان شپش سر دارد؟
phrase-child-treat-then = در این صورت لطفاً فرزندتان را درمان کنید.
phrase-child-check-daily = لطفاً هر روز فرزندتان را بررسی کنید.
phrase-child-check-hair = لطفاً موهای فرزندتان را خوب نگاه کنید.
phrase-child-shoes-sturdy = لطفاً به فرزندتان کفش محکم بپوشانید.
phrase-child-nice-clothes = لطفاً به فرزندتان لباس قشنگ بپوشانید.
phrase-child-breakfast-first = لطفاً اول به فرزندتان صبحانه بدهید.
phrase-child-sleep-enough = لطفاً بگذارید فرزندتان به اندازه کافی بخوابد.
phrase-child-collect-earlier = لطفاً زودتر دنبال فرزندتان بیایید.
phrase-child-collect-at = لطفاً ساعت { $time } دنبال فرزندتان بیایید.
phrase-child-collect-or-earlier = لطفاً ساعت { $time } یا زودتر دنبال فرزندتان بیایید.
phrase-child-bring-or-earlier = لطفاً فرزندتان را ساعت { $time } یا زودتر بیاورید.
phrase-child-collect-from = از ساعت { $time } به بعد می‌توانید دنبال فرزندتان بیایید.
phrase-child-bring-from = از ساعت { $time } به بعد می‌توانید فرزندتان را بیاورید.
phrase-child-only-if-known = ما کودک را فقط به کسی می‌دهیم که او را می‌شناسیم.
phrase-child-allergic-ask = فرزندتان به چیزی آلرژی دارد؟
phrase-child-phone-reach = ما با شما تماس می‌گیریم.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = ما در گروه آجیل (گردو، بادام، فندق، پسته و مانند آن) نمی‌خوریم.
phrase-rule-child-nut-allergy = یک کودک به آجیل (گردو، بادام، فندق، پسته و مانند آن) آلرژی دارد.
phrase-rule-no-nuts-give = لطفاً غذایی که آجیل (گردو، بادام، فندق، پسته و مانند آن) دارد همراه فرزندتان نفرستید.
phrase-rule-no-own-toys = لطفاً اسباب‌بازی شخصی نیاورید.
phrase-rule-toys-bring-may = بچه‌ها می‌توانند اسباب‌بازی بیاورند.
phrase-rule-cuddly-may = بچه‌ها می‌توانند یک عروسک نرم بیاورند.
phrase-rule-children-bring-may = بچه‌ها می‌توانند { $things } بیاورند.
phrase-rule-door-closed = در باید بسته بماند.
phrase-rule-small-children = لطفاً مراقب بچه‌های کوچک باشید.
phrase-rule-drive-slow = لطفاً آهسته رانندگی کنید.
phrase-rule-phone-not = لطفاً در گروه با تلفن صحبت نکنید.
phrase-rule-no-dogs = ورود سگ به داخل مجاز نیست.
phrase-rule-no-smoking = لطفاً کنار دروازه سیگار نکشید.
phrase-rule-only-staff-medicine = فقط کارکنان اجازه دارند دارو بدهند.
phrase-rule-form-first = ابتدا باید فرم را امضا کنید.
phrase-rule-extra-pay = در این صورت باید هزینه اضافی بپردازید.
phrase-rule-swap-hours = لطفاً تعویض روز را حداقل { $hours } ساعت قبل درخواست کنید.
phrase-rule-absent-no-swap = اگر به‌موقع خبر ندهید که کودک آن روز نمی‌آید، تعویض روز ممکن نیست.
phrase-rule-label-clothes = لطفاً نام فرزندتان را روی لباس‌ها بنویسید.
phrase-rule-return-then = آن وقت می‌توانیم آن را برگردانیم.
phrase-because-few-staff = علت آن کمبود کارکنان است.
phrase-because-illness = علت آن بیماری است.
phrase-because-weather = علت آن وضع هوا است.
phrase-because-holidays = علت آن روزهای عید و تعطیل رسمی است.
phrase-because-malfunction = علت آن یک خرابی فنی است.
phrase-group-closed-early-due = گروه زودتر بسته می‌شود.
phrase-group-together-because = به همین دلیل گروه‌ها با هم هستند.
phrase-group-fruit-all = به همه بچه‌ها میوه می‌دهیم.
phrase-group-extra-drinks = به بچه‌ها نوشیدنی بیشتری می‌دهیم.
phrase-group-eats-at = ساعت { $time } غذا می‌خوریم.
phrase-group-sleep-at = بچه‌ها از ساعت { $from } تا { $until } می‌خوابند.
phrase-group-bus-leaves = اتوبوس ساعت { $time } حرکت می‌کند.
phrase-group-be-there = لطفاً ساعت { $time } اینجا باشید.
phrase-group-no-school = مدرسه تعطیل است.
phrase-group-school-begins = مدرسه روز { $date } دوباره شروع می‌شود.
phrase-group-gym-is = بچه‌ها ورزش دارند.
phrase-group-cake = کیک داریم.
phrase-group-sport-day = روز ورزش است.
phrase-group-almost-summer = تابستان نزدیک است.
phrase-group-almost-christmas = کریسمس نزدیک است.
phrase-group-almost-holiday = تعطیلات نزدیک است.
phrase-group-called = نام گروه { $group } است.
phrase-group-lice-in = در گروه { $group } شپش سر هست.
phrase-trip-cancelled-reason = { $things } برگزار نمی‌شود.
phrase-trip-moved-date = { $things } به روز { $date } منتقل شده است.
phrase-trip-new-date = تاریخ جدید روز { $date } ساعت { $time } است.
phrase-trip-new-date-only = تاریخ جدید روز { $date } است.
phrase-trip-is-on-date = { $things } روز { $date } است.
phrase-trip-is-on-date-at = { $things } روز { $date } ساعت { $time } است.
phrase-trip-not-on-date = { $things } روز { $date } نیست.
phrase-pay-until = تا پایان روز { $date } می‌توانید پرداخت کنید.
phrase-pay-before-money = لطفاً پیش از { $date } پرداخت کنید.
phrase-pay-bring-money = لطفاً { $amount } همراه فرزندتان بفرستید.
phrase-sign-up-with = لطفاً نزد این شخص ثبت‌نام کنید: { $person }.
phrase-hand-in-with = لطفاً فرم را به این شخص تحویل بدهید: { $person }.
phrase-hand-in-group = لطفاً فرم را در گروه تحویل بدهید.
phrase-more-questions = سؤال دیگری دارید؟
phrase-call-or-mail = لطفاً به ما تلفن کنید یا ایمیل بفرستید.
phrase-call-day-every = هر روز می‌توانید تلفن کنید.
phrase-received-letter = نامه شما به دست ما رسید.
phrase-received-form = فرم به دست ما رسید.
phrase-received-mail = ایمیل شما به دست ما رسید.
phrase-request-look = داریم درخواست شما را بررسی می‌کنیم.
phrase-request-refused = با درخواست شما موافقت نشد.
phrase-request-approved = با درخواست شما موافقت شد.
phrase-if-you-cannot = نمی‌توانید بیایید؟
phrase-if-too-late = دیر می‌آیید؟
phrase-tell-then-in-time = در این صورت لطفاً به‌موقع به ما خبر بدهید.
phrase-call-before = لطفاً پیش از ساعت { $time } به ما تلفن کنید.
phrase-not-want = این را نمی‌خواهید؟
phrase-home-same = در خانه هم همین‌طور است؟
phrase-home-read-this-book = می‌توانید این کتاب را در خانه هم بخوانید؟
phrase-not-on-wc-yet = { $child } هنوز نمی‌خواهد از دستشویی استفاده کند.
phrase-not-want-sleep = { $child } نمی‌خواهد بخوابد.
phrase-has-friend = { $child } در گروه یک دوست دارد.
phrase-had-on = { $child } { $things } پوشیده بود.
phrase-slept-with = { $child } با { $things } خوابید.
phrase-trousers-wet-plain = شلوار خیس است.
phrase-ice-on = روی آن یخ گذاشتیم.
phrase-colleague-plaster = یکی از همکاران روی آن چسب زخم زد.
phrase-ask-wants-call = { $child } دوست دارد به شما تلفن کند.
phrase-weather-was-warm = هوا گرم بود.
phrase-weather-was-cold = هوا سرد بود.
phrase-weather-stays-hot = هوا همچنان گرم می‌ماند.
phrase-sleep-slower-usual = به خواب رفتن بیشتر از همیشه طول کشید.
phrase-children-stay-home = بچه‌های بیمار در خانه می‌مانند.
phrase-first-time-you-stay = بار اول شما کنار فرزندتان می‌مانید.
phrase-settling-takes = آشنا شدن با محیط { $hours } ساعت طول می‌کشد.
phrase-settling-takes-hour = آشنا شدن با محیط یک ساعت طول می‌کشد.
phrase-works-on-days = { $person } روزهای { $first-weekday } و { $second-weekday } کار می‌کند.
phrase-see-you-on = روز { $date } منتظر دیدار شما هستیم.
phrase-see-you-there = منتظر دیدار شما هستیم.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = { $things } ساعت { $time } است.
phrase-event-starts-at = { $things } ساعت { $time } شروع می‌شود.
phrase-event-ends-at = { $things } ساعت { $time } تمام می‌شود.
phrase-event-from-until = { $things } از ساعت { $from } تا { $until } است.
phrase-event-date-from-until = { $things } روز { $date } از ساعت { $from } تا { $until } است.
phrase-event-takes = { $things } { $minutes } دقیقه طول می‌کشد.
phrase-event-starts-on = { $things } روز { $date } شروع می‌شود.
phrase-event-stops-on = { $things } روز { $date } تمام می‌شود.
phrase-event-time-now = ساعت جدید: { $time }.
phrase-event-time-changed = ساعت تغییر کرده است.
phrase-event-goes-on = { $things } برگزار می‌شود.
phrase-event-remember = لطفاً { $things } را فراموش نکنید.
phrase-event-welcome-at = به { $things } دعوت هستید.
phrase-paper-received = { $things } را دریافت کردیم.
phrase-paper-not-received = { $things } را هنوز دریافت نکرده‌ایم.
phrase-paper-ready = { $things } آماده است.
phrase-paper-fill = لطفاً { $things } را پر کنید.
phrase-paper-sign = لطفاً { $things } را امضا کنید.
phrase-paper-pay = لطفاً { $things } را پرداخت کنید.
phrase-paper-back-on = { $things } باید روز { $date } برگردانده شود.
phrase-paper-read = لطفاً { $things } را بخوانید.
phrase-paper-ask-read = آیا { $things } را خوانده‌اید؟
phrase-paper-pass-on = لطفاً { $things } را به ما اطلاع دهید.
phrase-paper-you-get = { $things } را از ما دریافت می‌کنید.
phrase-paper-children-get = بچه‌ها { $things } می‌گیرند.

## Spullen: wat er is en wat niet

phrase-thing-visit = مهمان داریم: { $things }.
phrase-thing-there-is = { $things } هست.
phrase-thing-there-is-not = { $things } نیست.
phrase-thing-not-working = { $things } کار نمی‌کند.
phrase-thing-closed = { $things } بسته است.
phrase-thing-opens-at = { $things } ساعت { $time } باز می‌شود.
phrase-thing-had-none = { $child } { $things } همراه نداشت.
phrase-thing-only-left = فقط { $things } مانده است.
phrase-thing-has = { $child } { $things } دارد.
phrase-thing-is-too-small = { $things } کوچک شده است.
phrase-thing-ask-make = لطفاً { $things } درست کنید.
phrase-thing-ask-in-bag = لطفاً { $things } را در کیف بگذارید.
phrase-thing-ask-wear = لطفاً به فرزندتان { $things } بپوشانید.
phrase-thing-wear = لطفاً { $things } بپوشید.
phrase-thing-ask-practise = لطفاً در خانه { $things } را تمرین کنید.
phrase-thing-name-in = لطفاً نام فرزندتان را روی { $things } بنویسید.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } یک بار دیگر غذا کشید.
phrase-food-less-than-usual = { $child } کمتر از همیشه غذا خورد.
phrase-drink-less-than-usual = { $child } کمتر از همیشه نوشید.
phrase-drink-plain = { $child } چیزی نوشید.
phrase-drink-another-ml = { $child } { $count } میلی‌لیتر دیگر نوشید.
phrase-food-slow = { $child } آهسته غذا خورد.
phrase-food-rather = { $child } { $things } را بیشتر می‌خواست.
phrase-food-all-well = بچه‌ها خوب غذا خوردند.
phrase-sleep-all-well = بچه‌ها خوب خوابیدند.
phrase-food-choked = غذا یا نوشیدنی به گلوی { $child } پرید.
phrase-allergic-to = { $child } به { $things } حساسیت (آلرژی) دارد.
phrase-sleep-asleep-only = { $child } تازه ساعت { $time } خوابش برد.
phrase-sleep-early-tonight = شاید { $child } امشب بتواند زود بخوابد.
phrase-sleep-in-bed = { $child } در تخت است.
phrase-sleep-not-without = { $child } بدون { $item } نمی‌تواند بخوابد.
phrase-sleep-went-better = خواب بهتر از قبل بود.
phrase-food-went-better = غذا خوردن بهتر از قبل بود.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } هنوز مدفوع نکرده است.
phrase-nappy-leaked = پوشک { $child } نشت کرد.
phrase-nappy-better = پوست باسن { $child } بهتر به نظر می‌رسد.
phrase-got-puffs = به { $child } { $count } پاف از اسپری تنفسی داده شد.
phrase-toilet-accidents = { $child } { $count } بار خودش را خیس یا کثیف کرد.

## Stemming (en nog meer)

phrase-mood-in-skin = حال { $child } خوب بود.
phrase-mood-cried-you-left = { $child } وقتی شما رفتید گریه کرد.
# unsure: "spannend": tense and curious at once
phrase-mood-exciting-still = { $child } هنوز کمی دلهره دارد.
phrase-mood-asked-relative = { $child } سراغ { $relative } را گرفت.
phrase-mood-not-joined = { $child } شرکت نکرد.
phrase-mood-tearful = { $child } زود گریه‌اش می‌گرفت.
phrase-mood-does-well = { $child } خوب پیش می‌رود.
phrase-mood-made-up = بچه‌ها آشتی کردند.
phrase-mood-talked-about-it = درباره آن صحبت کردیم.
phrase-mood-we-laughed = خیلی خندیدیم.
phrase-mood-not-outside = { $child } اجازه نداشت بیرون برود.
phrase-group-plain-day = یک روز معمولی بود.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = این کار را می‌کنیم: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] این کار را می‌کنند
       *[single] این کار را می‌کند
    }: { $activity }.
phrase-act-not-allowed = { $child } اجازه { $activity } را نداشت.
phrase-act-may = { $child } اجازه { $activity } را دارد.
phrase-act-does-well = { $child } { $activity } را خوب انجام می‌دهد.
phrase-act-going-out = بیرون می‌رویم.
phrase-act-not-going-out = بیرون نمی‌رویم.
phrase-act-staying-in = داخل می‌مانیم.
phrase-act-worked-hard = { $child } خیلی تلاش کرد.
phrase-act-plays-at = { $child } برای بازی به خانه { $names } می‌رود.
phrase-dev-dutch-more = { $child } بیشتر و بیشتر هلندی حرف می‌زند.
phrase-dev-says-little = { $child } هنوز کم حرف می‌زند.
phrase-theme-begin = یک موضوع تازه شروع می‌کنیم.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = آن جا کمی ورم کرده است.
phrase-health-no-blood = خون نیامد.
phrase-health-bit-blood = کمی خون آمد.
phrase-health-weak = { $child } بی‌حال است.
phrase-health-no-complaints = { $child } دیگر علائمی ندارد.
phrase-health-looks-like = شبیه { $item } است.
phrase-health-trouble-of = { $child } این ناراحتی را دارد: { $item }.
phrase-health-some-children-have = در گروه { $count } کودک { $item } دارند.
phrase-health-visit = لطفاً به { $item } بروید.
phrase-health-visit-child = لطفاً با { $child } به { $item } بروید.
phrase-health-come-now = لطفاً هرچه زودتر بیایید.
phrase-health-will-be-fine = درست می‌شود.
phrase-health-nothing-serious = چیز مهمی نیست.
phrase-health-eye-sticky = یک چشم { $child } چسبناک است.
phrase-health-ball = این به { $child } خورد: { $item } ({ $body }).
phrase-health-bumped-item = { $child } به این برخورد کرد: { $item }.
phrase-health-bumped-body-item = { $child } افتاد و به این خورد: { $item } ({ $body }).
phrase-health-slipped = { $child } لیز خورد.
phrase-health-hurt-self = { $child } دردش گرفت.
phrase-health-hurt-body = این جای { $child } درد گرفت: { $body }.
phrase-health-stay-home-child = لطفاً { $child } را در خانه نگه دارید.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = این شخص می‌تواند دنبال { $child } بیاید: { $relative }.
phrase-pickup-need-not = لازم نیست دنبال { $child } بیایید.
phrase-pickup-stays-until = { $child } تا ساعت { $time } می‌ماند.
phrase-pickup-from-until = { $child } از ساعت { $from } تا { $until } می‌آید.
phrase-absent-not-on-list = { $child } در فهرست نیست.
phrase-absent-reported = اطلاع داده شده که { $child } نمی‌آید.
phrase-arrive-late-child = { $child } دیر آمد.
phrase-arrive-later = { $child } دیرتر می‌آید.
phrase-arrive-we-later = ما { $minutes } دقیقه دیرتر می‌آییم.
phrase-arrive-we-come-later = کمی دیرتر می‌آییم.
phrase-extra-ask = آیا { $child } می‌تواند یک روز اضافی بیاید؟
phrase-swap-how-app = می‌توانید در اپلیکیشن درخواست تعویض روز بدهید.
phrase-waiting-list-child = { $child } در فهرست انتظار است.
phrase-talk-ask-come = آیا می‌توانید روز { $date } ساعت { $time } برای گفتگو بیایید؟
phrase-talk-ask-other-time = آیا می‌توانید زمان دیگری بیایید؟
phrase-photo-ask-one = آیا می‌توانیم از { $child } یک عکس بگیریم؟

## Kantoor (en nog meer)

phrase-office-notice-month = مهلت فسخ قرارداد یک ماه است.
phrase-office-allowance = می‌توانید کمک‌هزینه مهدکودک (kinderopvangtoeslag) را از اداره مالیات (Belastingdienst) درخواست کنید.
phrase-office-allowance-change = لطفاً تغییرات را به اداره مالیات (Belastingdienst) اطلاع دهید.
phrase-office-call-number = می‌توانید به ما زنگ بزنید: { $phone }.
phrase-office-mail-to = می‌توانید به ما ایمیل بفرستید: { $mail }.
phrase-office-inconvenience = از مشکل پیش‌آمده عذر می‌خواهیم.
phrase-office-good-news = خبر خوبی هست.

## School (en nog meer)

phrase-school-earlier = مدرسه زودتر تعطیل می‌شود.
phrase-school-out-at = مدرسه ساعت { $time } تعطیل می‌شود.
phrase-school-not-listen = { $child } خوب گوش نکرد.
phrase-school-drill = این یک تمرین بود.
phrase-school-drill-coming = تمرین آتش‌سوزی داریم.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = باد شدیدی می‌آید.
phrase-weather-careful = لطفاً در راه مراقب باشید.
phrase-group-at-other = ما با گروه { $group } هستیم.
phrase-contact-ask-may = آیا اجازه هست؟
phrase-contact-ask-right = آیا درست است؟
phrase-contact-ask-possible = آیا ممکن است؟
phrase-contact-language = در خانه به چه زبانی حرف می‌زنید؟
phrase-contact-tell-relative = لطفاً این را به { $relative } بگویید.
phrase-contact-nice-help = چه خوب که برای کمک می‌آیید.
phrase-contact-if-something = اگر چیزی بود، لطفاً به ما خبر دهید.
phrase-contact-look-in = می‌توانید بیایید و ببینید.
phrase-contact-call-back = لطفاً به ما زنگ بزنید.
phrase-contact-answer-please = لطفاً به این پیام جواب دهید.
phrase-contact-nothing-to-pay = لازم نیست پول بدهید.

## Nog meer van alledag

phrase-bottle-per-time = { $child } هر بار { $count } میلی‌لیتر می‌نوشد.
phrase-bottle-per-day = تعداد شیشه شیر { $child } در روز: { $count }.
phrase-food-eats-along = { $child } با ما غذا می‌خورد.
phrase-food-eats-not-along = { $child } با ما غذا نمی‌خورد.
phrase-thing-put-on = به { $child } { $things } پوشاندیم.
phrase-mood-happy-with = { $child } از { $things } خوشحال شد.
phrase-mood-not-day = { $child } روز چندان خوبی نداشت.
phrase-mood-wants-home = { $child } می‌خواهد به خانه برود.
phrase-group-enthusiastic = بچه‌ها پرشور بودند.
phrase-group-tired = بچه‌ها خسته بودند.
phrase-group-lively = بچه‌ها شلوغ بودند.
phrase-act-we-practise = { $activity } را تمرین می‌کنیم.
phrase-dev-knows = { $child } { $things } را می‌شناسد.
phrase-dev-loose-tooth = یک دندان { $child } لق شده است.
phrase-health-sore-throat = گلوی { $child } درد می‌کند.
phrase-health-need-not-come = لازم نیست بیایید.
phrase-health-can-come = آیا می‌توانید بیایید؟
phrase-health-ask-give-paracetamol = آیا می‌توانیم به { $child } پاراستامول (استامینوفن) بدهیم؟
phrase-health-ask-medicine-often = { $child } هر چند وقت یک بار دارو می‌گیرد؟
phrase-health-ask-medicine-much = { $child } چه مقدار دارو می‌گیرد؟
phrase-health-ask-medicine-time = { $child } ساعت چند دارو می‌گیرد؟
phrase-health-ill-count = تعداد کودکان بیمار: { $count }.
phrase-health-wash-hands = لطفاً دست‌ها را خوب بشویید.
phrase-thing-uses = { $child } از { $things } استفاده می‌کند.
phrase-thing-has-no = { $child } { $things } ندارد.
phrase-thing-ask-has = آیا { $child } { $things } دارد؟
phrase-arrive-bus-comes = اتوبوس ساعت { $time } می‌رسد.
phrase-pickup-stays-longer = { $child } بیشتر می‌ماند.
phrase-pickup-ask-until = آیا { $child } می‌تواند تا ساعت { $time } بماند؟
phrase-pickup-can-bring = می‌توانید { $child } را بیاورید.
phrase-pickup-can-collect = می‌توانید دنبال { $child } بیایید.
phrase-swap-left = تعداد تعویض روز باقی‌مانده برای شما: { $count }.
phrase-money-thing-costs = هزینه { $things } { $amount } است.
phrase-money-back = پول به شما برگردانده می‌شود.
phrase-money-not-received = هنوز پرداختی دریافت نکرده‌ایم.
phrase-office-ask = لطفاً از دفتر بپرسید.
phrase-staff-back-on = { $person } روز { $date } برمی‌گردد.
phrase-staff-no-longer = { $person } دیگر پیش ما کار نمی‌کند.
phrase-closed-hour-early = یک ساعت زودتر می‌بندیم.
phrase-photo-may = می‌توانید عکس بگیرید.
phrase-photo-not-online = لطفاً عکس‌ها را در اینترنت نگذارید.
phrase-photo-will-app = عکس‌ها را در اپلیکیشن می‌گذاریم.
phrase-event-topic = موضوع این است: { $things }.
phrase-talk-which-time = چه ساعتی برای شما مناسب است؟
phrase-talk-interpreter-comes = مترجم حضور دارد.
phrase-contact-ask-reachable = آیا می‌توانیم با شما تماس بگیریم؟
phrase-contact-ask-call-when = کی می‌توانم به شما زنگ بزنم؟
phrase-home-ask-plays = { $child } در خانه دوست دارد با چه بازی کند؟
phrase-home-ask-does = { $child } دوست دارد چه کار کند؟

## Korte antwoorden van medewerkers

phrase-short-good-idea = فکر خوبی است.
phrase-short-fine = خوب است.
phrase-short-can = ممکن است.
phrase-short-cannot = ممکن نیست.
phrase-short-may = اجازه هست.
phrase-short-may-not = اجازه نیست.
phrase-short-right = درست است.
phrase-short-not-right = درست نیست.
phrase-short-no-problem = اشکالی ندارد.
phrase-short-get-well = زود خوب شوید.
phrase-short-strength = برایتان صبر و توان آرزو می‌کنیم.
phrase-short-pity = چه حیف.
phrase-short-dont-know = نمی‌دانم.
phrase-short-is-settled = این انجام شده است.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } هنوز گرسنه بود.
phrase-sleep-almost-hours = { $child } نزدیک به { $hours } ساعت خوابید.
phrase-health-had-diarrhoea = { $child } اسهال داشت.
phrase-mood-quieter = { $child } ساکت‌تر از همیشه بود.
phrase-act-was-hard = { $activity } برای { $child } سخت بود.
phrase-play-with-friends = { $child } با دوستانش بازی کرد.
phrase-health-has-coughed = { $child } سرفه کرد.
phrase-health-stung-mosquito = پشه { $child } را نیش زد.
phrase-pickup-must = باید دنبال { $child } بیایند.
phrase-pickup-planned = دنبال { $child } می‌آیند.
phrase-pickup-goes-earlier = { $child } زودتر به خانه می‌رود.
phrase-pickup-tell-time = لطفاً بگویید ساعت چند می‌آیید.
phrase-health-ask-been = آیا { $child } پیش پزشک رفته است؟
phrase-thing-ask-may-have = آیا { $child } اجازه این را دارد: { $things }؟
phrase-thing-delayed = { $things } تأخیر دارد.
phrase-thing-was-nice = { $things } خوب بود.
phrase-child-comes-on = از این به بعد { $child } روز { $weekday } می‌آید.
phrase-child-comes-on-two = از این به بعد { $child } روزهای { $first-weekday } و { $second-weekday } می‌آید.
phrase-child-stops = مراقبت از { $child } روز { $date } تمام می‌شود.
phrase-swap-ask-want = آیا می‌خواهید یک روز را عوض کنید؟
phrase-contact-see-if = می‌بینیم که آیا ممکن است.
phrase-contact-waiting = منتظر شما هستیم.
phrase-contact-thanks-coming = ممنون که آمدید.
phrase-contact-hard-to-reach = تماس با ما سخت است.

## Korte antwoorden van ouders

reply-ok = باشه.
reply-yes = بله.
reply-no = نه.
reply-thanks = متشکرم.
reply-thanks-much = خیلی متشکرم.
reply-please = بله، لطفاً.
reply-welcome = خواهش می‌کنم.
reply-good-morning = صبح بخیر، روز خوبی داشته باشید.
reply-greeting = سلام.
reply-see-you = تا بعد.
reply-understood = متوجه شدم.
reply-not-understood = متوجه نمی‌شوم.
reply-nice = چه خوب!
reply-sorry = ببخشید.
reply-coming = دارم می‌آیم.
reply-coming-time = ساعت { $time } می‌آیم.
reply-coming-minutes = { $minutes } دقیقه دیگر می‌رسم.
reply-late = دیرتر می‌آیم.
reply-late-minutes = { $minutes } دقیقه دیر می‌رسم.
reply-earlier = زودتر می‌آیم.
reply-ill-today = { $child } امروز بیمار است.
reply-not-coming-today = { $child } امروز نمی‌آید.
reply-not-coming-tomorrow = { $child } فردا نمی‌آید.
reply-not-coming-date = { $child } روز { $date } نمی‌آید.
reply-coming-today = { $child } امروز می‌آید.
reply-coming-tomorrow = { $child } فردا دوباره می‌آید.
reply-child-later = { $child } امروز دیرتر می‌آید.
reply-fever-home = { $child } در خانه تب دارد.
reply-better = حال { $child } دوباره خوب است.
reply-slept-badly = { $child } دیشب بد خوابید.
reply-slept-well = { $child } دیشب خوب خوابید.
reply-had-breakfast = { $child } صبحانه خورده است.
reply-no-breakfast = { $child } هنوز صبحانه نخورده است.
reply-paracetamol-none = { $child } پاراستامول (استامینوفن) نگرفته است.
reply-mother-collects = مادر دنبال بچه می‌آید.
reply-father-collects = پدر دنبال بچه می‌آید.
reply-grandparent-collects = پدربزرگ یا مادربزرگ دنبال بچه می‌آید.
reply-other-collects = { $person } دنبال { $child } می‌آید.
reply-bring-tomorrow = فردا می‌آورم.
reply-can-come = می‌توانم بیایم.
reply-cannot-come = نمی‌توانم بیایم.
reply-can-help = می‌توانم کمک کنم.
reply-call-me = لطفاً به من تلفن کنید.
reply-will-call = به شما تلفن می‌کنم.
reply-question = یک سؤال دارم.
reply-how-was-day = روز { $child } چطور بود؟
reply-interpreter = مترجم می‌خواهم.
# unsure: "that is allowed", said of the child
reply-allowed = بله، اجازه دارد.
reply-not-allowed = نه، اجازه ندارد.

## Van dag tot dag

phrase-sleep-could-not = { $child } نتوانست بخوابد.
phrase-sleep-hard-to-start = { $child } به سختی خوابش برد.
phrase-sleep-ask-midday = آیا { $child } در خانه هنوز وسط روز می‌خوابد؟
phrase-mood-goodbye-hard = خداحافظی برای { $child } سخت بود.
phrase-goodbye-take-time = لطفاً با آرامش و بدون عجله خداحافظی کنید.
phrase-goodbye-short = لطفاً خداحافظی را کوتاه نگه دارید.
phrase-contact-call-how-going = همیشه می‌توانید تماس بگیرید و بپرسید اوضاع چطور است.
phrase-mood-we-miss = دلمان برای { $child } تنگ شده است.
phrase-mood-is-happy = { $child } شاد است.
phrase-mood-is-sad = { $child } غمگین است.
phrase-mood-is-clingy = { $child } می‌خواهد همیشه نزدیک ما باشد.
phrase-mood-is-busy = { $child } خیلی پرجنب‌وجوش است.
phrase-mood-is-quiet = { $child } ساکت است.
phrase-mood-is-angry = { $child } عصبانی است.
phrase-bit-other-at = { $child } کودک دیگری را گاز گرفت. محل: { $body }.
phrase-hair-pulled-by = کودک دیگری موی { $child } را کشید.
phrase-hair-pulled-other = { $child } موی کودک دیگری را کشید.
phrase-scratched-other = { $child } کودک دیگری را چنگ زد.
phrase-kicked-other = { $child } به کودک دیگری لگد زد.
phrase-kicked-by = کودک دیگری به { $child } لگد زد.
phrase-quarrel-about = { $child } بر سر { $things } با کودک دیگری دعوا کرد.
phrase-took-toy = { $child } اسباب‌بازی کودک دیگری را از دستش گرفت.
phrase-explained-hitting = برای { $child } توضیح دادیم که زدن درد دارد.
phrase-explained-biting = برای { $child } توضیح دادیم که گاز گرفتن درد دارد.
phrase-parted-children = بچه‌ها را از هم جدا کردیم.
phrase-dev-sentences-words = { $child } جمله‌های { $count } کلمه‌ای می‌سازد.
phrase-dares-more = { $child } هر روز بیشتر جرئت { $activity } را پیدا می‌کند.
phrase-does-more-often = { $child } { $activity } را بیشتر و بیشتر انجام می‌دهد.
phrase-ready-school = { $child } برای دبستان آماده است.
phrase-ask-registered-school = آیا { $child } را در مدرسه‌ای ثبت‌نام کرده‌اید؟
phrase-ask-which-school = { $child } به کدام مدرسه می‌رود؟
phrase-good-helper = { $child } خیلی خوب کمک می‌کند.
phrase-asks-many-questions = { $child } زیاد سؤال می‌پرسد.
phrase-talks-clearer = { $child } روزبه‌روز واضح‌تر حرف می‌زند.
phrase-mixes-languages = { $child } دو زبان را با هم مخلوط می‌کند.
phrase-torn-of = { $child }: { $things } پاره شده است.
phrase-too-small-of = { $things } برای { $child } کوچک است.
phrase-look-lost-property = لطفاً بین وسایل پیداشده نگاه کنید.
phrase-weather-degrees = دمای هوا { $temperature } درجه خواهد بود.
phrase-out-any-weather = ما در هر هوایی بیرون می‌رویم.
phrase-suncream-ask-done = آیا به { $child } کرم ضدآفتاب زده شده است؟
phrase-only-known-people = ما { $child } را فقط به افرادی که می‌شناسیم تحویل می‌دهیم.
phrase-late-minutes = شما { $minutes } دقیقه دیر آمدید.
phrase-arrived-safe = { $child } به‌سلامت رسید.
phrase-child-comes = { $child } می‌آید.
phrase-ask-comes-care = آیا { $child } به مهدکودک می‌آید؟
phrase-ask-wait = ممکن است کمی صبر کنید؟
phrase-ask-ring = لطفاً زنگ در را بزنید.
phrase-swap-day-for-day = می‌توانید { $first-weekday } را با { $second-weekday } عوض کنید.
phrase-group-full = گروه پر است.
phrase-group-full-child = گروه { $child } پر است.
phrase-closed-group-time = گروه ساعت { $time } تعطیل می‌شود.
phrase-wish-summer-holiday = برایتان تعطیلات تابستانی خوبی آرزو می‌کنیم.
phrase-wish-christmas = کریسمس بر شما مبارک.
phrase-drivers-wanted = هنوز به { $count } نفر از والدین نیاز داریم که بخواهند رانندگی کنند.
phrase-helpers-wanted = هنوز به { $count } نفر از والدین نیاز داریم که بخواهند کمک کنند.
phrase-ask-how-many-people = چند نفر می‌آیید؟
phrase-ask-alone-or-two = یک نفر می‌آیید یا دو نفر؟
phrase-photo-newsletter = آیا می‌توانیم عکس { $child } را در خبرنامه بگذاریم؟
phrase-photo-website = آیا می‌توانیم عکس { $child } را در وب‌سایت خود بگذاریم؟
phrase-ask-celebrate-when = چه وقت می‌خواهید تولد { $child } را پیش ما جشن بگیرید؟
phrase-we-celebrate-birthday = تولد { $person } را جشن می‌گیریم.
phrase-dress-up-child = { $child } می‌تواند با لباس نمایشی بیاید.
phrase-say-farewell = { $person } از پیش ما می‌رود و ما خداحافظی می‌کنیم.
phrase-treat-no-sweets = ترجیح می‌دهیم برای پذیرایی آب‌نبات و شیرینی نیاورید.
phrase-keep-weeks = می‌توانید { $things } را { $count } هفته نگه دارید.
phrase-home-ask-does-most = { $child } در خانه بیش از همه دوست دارد چه کار کند؟
phrase-phone-ask-new = شماره تلفن جدید شما چیست؟
phrase-phone-ask = شماره تلفن شما چیست؟
phrase-mail-ask = نشانی ایمیل شما چیست؟
phrase-address-ask = نشانی شما چیست؟
phrase-contact-let-know = به شما خبر می‌دهیم.
phrase-look-new-group = { $child } می‌رود گروه جدید را ببیند.
phrase-talk-have-about = درباره { $child } یک گفتگو داریم.
phrase-gate-closed = درِ حیاط باید همیشه بسته بماند.
phrase-talk-ask-speak = می‌توانم چند لحظه با شما صحبت کنم؟
phrase-office-mail = لطفاً به دفتر ایمیل بزنید.
phrase-contact-tried-call = سعی کردیم با شما تماس بگیریم.
phrase-contact-not-answered = شما تلفن را جواب ندادید.
phrase-pickup-put-on-list = آن وقت این شخص را در فهرست می‌گذاریم.
phrase-ask-who-along = چه کسی می‌تواند همراه ما بیاید؟
phrase-staff-meeting = جلسه داریم.
phrase-make-nice-day = روز خوبی می‌سازیم.
phrase-lovely-child = { $child } بچه خیلی دوست‌داشتنی‌ای است.
phrase-nice-in-group = خوشحالیم که { $child } در گروه ماست.
phrase-contact-we-call = با شما تماس می‌گیریم.
phrase-thanks-patience = از صبر شما سپاسگزاریم.
phrase-had-good-time = به { $child } خوش گذشت.
phrase-leave-home-thing = { $things } می‌تواند در خانه بماند.
phrase-drinks-from = { $child } از { $item } می‌نوشد.
phrase-all-well-child = همه چیز برای { $child } خوب پیش می‌رود.
phrase-books-about = { $child } کتاب‌های درباره { $things } را دوست دارد.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = ما همین الان دمای بدن { $child } را اندازه گرفتیم.
phrase-ill-temperature-was = دمای بدن { $child } { $temperature } درجه بود.
phrase-ill-fever-rose = تب بالاتر رفته است.
phrase-ill-fever-still = { $child } هنوز تب دارد.
phrase-ill-ask-fever-still = { $child } هنوز تب دارد؟
phrase-ill-measure-again = یک بار دیگر دمای بدن را اندازه می‌گیریم.
phrase-ill-shivers = { $child } می‌لرزد.
phrase-ill-breathes-hard = { $child } به سختی نفس می‌کشد.
phrase-ill-short-of-breath = { $child } تنگی نفس دارد.
phrase-ill-short-of-breath-was = { $child } تنگی نفس داشت.
phrase-ill-short-of-breath-bit = { $child } کمی تنگی نفس داشت.
phrase-ill-drowsy = { $child } گیج و خواب‌آلود است.
phrase-ill-not-drowsy = { $child } گیج و خواب‌آلود نیست.
phrase-ill-alert = { $child } به طور عادی واکنش نشان می‌دهد.
phrase-ill-not-vomited = { $child } استفراغ نکرد.
phrase-ill-feels-bit-better = حال { $child } کمی بهتر است.
phrase-ill-not-well = حال { $child } خوب نیست.
phrase-ill-getting-worse = حال { $child } بدتر می‌شود.
phrase-ill-was = { $child } بیمار بود.
phrase-ill-wants-lap = { $child } می‌خواهد بغل ما بنشیند.
phrase-ill-wants-not-eat = { $child } نمی‌خواهد غذا بخورد.
phrase-ill-wants-not-eat-yet = { $child } هنوز نمی‌خواهد غذا بخورد.
phrase-ill-wants-not-drink = { $child } نمی‌خواهد چیزی بنوشد.
phrase-ill-drinks = { $child } نوشیدنی می‌خورد.
phrase-ill-drinks-well = { $child } خوب می‌نوشد.
phrase-ill-only-drank = { $child } فقط { $things } نوشید.
phrase-ill-stays-with = ما پیش { $child } می‌مانیم.
phrase-ill-must-go-home = { $child } باید به خانه برود.
phrase-ill-goes-home = { $child } به خانه می‌رود.
phrase-ill-may-come = { $child } اجازه دارد بیاید.
phrase-ill-may-not-come = { $child } اجازه ندارد بیاید.
phrase-ill-may-stay = { $child } اجازه دارد بماند.
phrase-ill-may-come-with = { $child } حتی با { $item } هم اجازه دارد بیاید.
phrase-ill-child-may-come = فرزندتان اجازه دارد بیاید.
phrase-ill-child-may-not-come = فرزندتان اجازه ندارد بیاید.
phrase-ill-child-may-come-with = فرزندتان حتی با { $item } هم اجازه دارد بیاید.
phrase-ill-child-may-not-come-with = فرزندتان با { $item } اجازه ندارد بیاید.
phrase-ill-ask-watch = لطفاً خوب مراقب { $child } باشید.
phrase-ill-watched = ما خوب مراقب { $child } بودیم.
phrase-ill-clothes-bag = لباس‌های کثیف در یک کیسه پلاستیکی هستند.
phrase-ill-blood-poo = در مدفوع خون بود.
phrase-ill-pee-hurts = { $child } هنگام ادرار درد دارد.
phrase-ill-ointment = ما { $item } مالیدیم ({ $body }).
phrase-ill-ask-home-too = آیا { $child } این را در خانه هم دارد؟
phrase-ill-ask-see-home = آیا شما این را در خانه هم می‌بینید؟

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: قرمزی ({ $body }).
phrase-body-red-bit = { $child }: کمی قرمزی ({ $body }).
phrase-body-red-very = { $child }: قرمزی زیاد ({ $body }).
phrase-body-swollen = { $child }: ورم ({ $body }).
phrase-body-swollen-bit = { $child }: کمی ورم ({ $body }).
phrase-body-swollen-blue = { $child }: کمی ورم و کبودی ({ $body }).
phrase-body-blue = { $child }: کبودی ({ $body }).
phrase-body-blue-bit = { $child }: کمی کبودی ({ $body }).
phrase-body-spot-red = آن محل قرمز است.
phrase-body-spot-red-swollen = آن محل قرمز و کمی متورم است.
phrase-body-skin-whole = پوست زخم نشده است.
phrase-body-skin-broken = پوست زخم شده است.
phrase-body-moves = { $child } می‌تواند این را عادی حرکت دهد: { $body }.
phrase-body-moves-not = { $child } نمی‌تواند این را خوب حرکت دهد: { $body }.
phrase-body-walks = { $child } دوباره عادی راه می‌رود.
phrase-body-limps = { $child } لنگ می‌زند.
phrase-body-fluid = { $child }: مایع بیرون می‌آید ({ $body }).
phrase-body-fluid-yellow = { $child }: مایع زرد بیرون می‌آید ({ $body }).
phrase-body-eyes-red-sticky = چشم‌های { $child } قرمز است و ترشح چسبنده دارد.
phrase-body-cleaned = ما این را تمیز کردیم: { $body }.
phrase-body-rubs = { $child } اینجا را می‌مالد: { $body }.
phrase-body-touches = { $child } به اینجا دست می‌زند: { $body }.
phrase-body-grabs = { $child } دستش را به اینجا می‌برد: { $body }.
phrase-body-no-pain = { $child } درد ندارد.
phrase-body-pain-gone = { $child } دیگر درد ندارد.

## Ongelukjes

phrase-hurt-nosebleed-minutes = خون‌دماغ { $minutes } دقیقه طول کشید.
phrase-hurt-nosebleed-about = خون‌دماغ حدود { $minutes } دقیقه طول کشید.
phrase-hurt-bleeding-stopped = خونریزی بند آمده است.
phrase-hurt-bled-over = { $child } مدت کوتاهی خونریزی داشت: { $body }. الان دیگر خون نمی‌آید.
phrase-hurt-stung-wasp-at = زنبور { $child } را نیش زد: { $body }.
phrase-hurt-sting-out = ما نیش را بیرون آوردیم.
phrase-hurt-splinter-failed = ما نتوانستیم تراشه را بیرون بیاوریم.
phrase-hurt-tooth-lip = دندان { $child } در لبش فرو رفت.
phrase-hurt-tooth-chipped = یک تکه کوچک از دندان { $child } شکسته است.
phrase-hurt-conscious = { $child } بیهوش نشده است.
phrase-hurt-fainted = { $child } غش کرد.
phrase-hurt-swallowed = { $child } { $item } را قورت داد.
phrase-hurt-not-seen = ما ندیدیم چطور اتفاق افتاد.
phrase-hurt-first-aid = ما کمک‌های اولیه دادیم.
phrase-hurt-emergency-called = ما با 112 (اورژانس) تماس گرفتیم.
phrase-hurt-ambulance = آمبولانس می‌آید.
phrase-hurt-go-with = ما با { $child } به { $item } می‌رویم.
phrase-hurt-bruise-coming = ممکن است کبودی ایجاد شود.
phrase-hurt-plaster-off = می‌توانید چسب زخم را بردارید.
phrase-hurt-look-worse = لطفاً دقت کنید که آیا بدتر می‌شود.

## Dokter, medicijn en allergie

phrase-care-unknown = ما نمی‌دانیم چیست.
phrase-care-ask-look = لطفاً به آن نگاه کنید.
phrase-care-ask-look-tonight = لطفاً امشب به آن نگاه کنید.
phrase-care-advise-visit = توصیه می‌کنیم به { $item } بروید.
phrase-care-advise-call = توصیه می‌کنیم به پزشک خانواده تلفن کنید.
phrase-care-appointment = { $child } وقت ملاقات دارد: { $item }.
phrase-care-called-relative = ما به { $relative } تلفن کردیم.
phrase-care-you-may-call = می‌توانید به ما تلفن کنید.
phrase-care-tell-how = لطفاً به ما بگویید حال { $child } چطور است.
phrase-care-ask-what-do = ما باید چه کار کنیم؟
phrase-care-allergy-in-group = در گروه کودکی هست که به { $item } حساسیت (آلرژی) دارد.
phrase-care-no-treats-with = لطفاً خوراکی جشن که { $item } دارد نفرستید.
phrase-care-reaction = { $child } واکنش آلرژیک داشت.
phrase-care-ask-medicine-item-often = { $child } هر چند وقت یک بار اجازه دارد { $item } بگیرد؟
phrase-care-medicine-name = نام فرزندتان باید روی بسته نوشته شده باشد.
phrase-care-medicine-first-home = بار اول باید خودتان دارو را در خانه بدهید.
phrase-care-medicine-not-got = به { $child } دارو داده نشد.
phrase-care-medicine-not-given = ما هیچ دارویی ندادیم.
phrase-care-paracetamol-not-got = به { $child } پاراستامول (استامینوفن) داده نشد.
phrase-care-medicine-forgotten = ما فراموش کردیم دارو را به { $child } بدهیم.
phrase-care-medicine-refused = { $child } دارو را نخواست.
phrase-care-medicine-spat = { $child } دارو را تف کرد.
phrase-care-ask-paracetamol-time = { $child } ساعت چند پاراستامول (استامینوفن) گرفت؟
phrase-care-ask-medicine-time-had = { $child } ساعت چند دارو را گرفت؟
phrase-care-medicine-goes-home = دارو دوباره به خانه برمی‌گردد.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = در گروه فرزندتان شپش پیدا شده است.
phrase-spread-wash-child = لطفاً دست‌های فرزندتان را خوب بشویید.
phrase-spread-toys = ما اسباب‌بازی‌ها را با دقت بیشتری تمیز می‌کنیم.
phrase-spread-hygiene = ما بیش از پیش به بهداشت توجه می‌کنیم.
phrase-spread-ask-vaccinations = فرزندتان چه واکسن‌هایی زده است؟

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = آیا { $child } اسهال دارد؟
phrase-ask-fever-child = آیا { $child } تب دارد؟
phrase-ask-vomits = آیا { $child } استفراغ می‌کند؟
phrase-ask-worse = آیا بدتر می‌شود؟
phrase-ask-worried = آیا نگران هستید؟
phrase-ask-pregnant = آیا باردار هستید؟
phrase-ask-pain = آیا { $child } درد دارد؟

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } سرماخوردگی شدید دارد.
phrase-more-bit-cold = { $child } کمی سرما خورده است.
phrase-more-phlegm-up = { $child } با سرفه خلط بالا آورد.
phrase-more-hoarse = صدای { $child } گرفته است.
phrase-more-little-energy = { $child } کم‌انرژی است.
phrase-more-lie-only = { $child } فقط می‌خواست دراز بکشد.
phrase-more-lay-lap = { $child } در بغل ما دراز کشید.
phrase-more-keeps-nothing = { $child } هر چه می‌خورد و می‌نوشد بالا می‌آورد.
phrase-more-pees-little = { $child } کم ادرار می‌کند.
phrase-more-ask-drinks = لطفاً دقت کنید که { $child } به اندازه کافی بنوشد.
phrase-more-temperature-is = دمای بدن { $temperature } درجه است.
phrase-more-who-collects = چه کسی می‌تواند دنبال { $child } بیاید؟
phrase-more-lies-calm = { $child } آرام دراز کشیده است.
phrase-more-extra-sleep = ما گذاشتیم { $child } بیشتر بخوابد.
phrase-more-spat-food = { $child } غذا را تف کرد.
phrase-more-glad-better = خوشحالیم که بهتر شده است.
phrase-more-bites-all = { $child } همه چیز را گاز می‌گیرد.
phrase-more-tubes = قرار است در گوش‌های { $child } لوله تهویه بگذارند.
phrase-more-operated = { $child } عمل جراحی شده است.
phrase-more-cast = { $child } گچ دارد: { $body }.
phrase-more-takes-few-days = معمولاً چند روز طول می‌کشد.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } از داخل { $item } افتاد.
phrase-more-fell-with = { $child } با { $item } افتاد.
phrase-more-hurt-item = { $child } با { $item } به خودش آسیب زد.
phrase-more-blood-from = { $child }: خون آمد ({ $body }).
phrase-more-teeth-whole = دندان‌های { $child } سالم است.
phrase-more-pushed = کودک دیگری { $child } را هل داد.
phrase-more-scratched-at = { $child } را چنگ زده‌اند: { $body }.
phrase-more-injury-near = این دیده می‌شود: { $injury }. محل: نزدیک { $body }.
phrase-more-only-injury = فقط این است: { $injury }.
phrase-more-plaster-gone = چسب زخم کنده شده است.
phrase-more-plaster-new = ما چسب زخم تازه زدیم.
phrase-more-cried-hard = { $child } شدید گریه کرد.
phrase-more-cried-not-long = { $child } مدت زیادی گریه نکرد.
phrase-more-much-pain = { $child } درد زیادی دارد.
phrase-more-had-much-pain = { $child } درد زیادی داشت.
phrase-more-form-accident = ما یک فرم درباره حادثه پر کردیم.
phrase-more-swelling-less = ورم کمتر می‌شود.
phrase-more-stung-unknown = چیزی { $child } را نیش زد. نمی‌دانیم چه چیزی.
phrase-more-red-swollen = { $child }: قرمزی و ورم ({ $body }).
phrase-more-tick-date = لطفاً تاریخ گزش کنه را یادداشت کنید.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = هیچ واکنشی در { $child } دیده نشد.
phrase-more-ask-dose = چه مقدار دارو باید به { $child } داده شود؟
phrase-more-ask-fridge = آیا دارو باید در یخچال باشد؟
phrase-more-must-fridge = دارو باید در یخچال باشد.
phrase-more-in-fridge = دارو در یخچال است.
phrase-more-eyes-dropped = ما در چشم‌های { $child } قطره ریختیم.
phrase-more-blisters-dry = اول باید تاول‌ها خشک شوند.
phrase-more-follow-health-service = ما از مقررات اداره بهداشت (GGD) پیروی می‌کنیم.
phrase-more-ask-health-service = لطفاً با اداره بهداشت (GGD) تماس بگیرید.
phrase-more-colleague-ill = یکی از کارکنان هم بیمار است.
phrase-more-ask-what-child = لطفاً به ما بگویید فرزندتان چه بیماری‌ای دارد.
phrase-more-nails = لطفاً ناخن‌های فرزندتان را کوتاه کنید.
phrase-more-bedding = لطفاً ملحفه‌ها را در دمای 60 درجه بشویید.
phrase-more-comb-daily = لطفاً مو را هر روز شانه کنید.
phrase-more-has-nits = { $child } رشک (تخم شپش) دارد.
phrase-more-lice-found = در گروه شپش سر پیدا شده است.
phrase-more-hair-tied = لطفاً موهای { $child } را ببندید.

## Van dag tot dag (meer)

phrase-likes-to-come = { $child } با علاقه پیش ما می‌آید.
phrase-often-with = { $child } وقت زیادی با { $names } می‌گذراند.
phrase-looks-forward = { $child } با خوشحالی منتظر آن است.
phrase-we-look-forward = ما با خوشحالی منتظر آن هستیم.
phrase-everyone-welcome = همه خوش‌آمدند.
phrase-siblings-welcome = خواهرها و برادرها هم خوش‌آمدند.
phrase-coffee-tea = قهوه و چای هست.
phrase-need-bring-nothing = لازم نیست چیزی بیاورید.
phrase-need-not-sign-up = لازم نیست ثبت‌نام کنید.
phrase-walk-in-from = از ساعت { $time } می‌توانید وارد شوید.
phrase-door-opens = درِ ورودی ساعت { $time } باز می‌شود.
phrase-mail-this = لطفاً { $things } را برای ما ایمیل کنید.
phrase-we-look-for = دنبال { $things } هستیم.
phrase-ask-call-about = می‌توانم درباره { $child } با شما تماس بگیرم؟
phrase-come-earlier = می‌توانید زودتر بیایید؟
phrase-all-may-join = همه بچه‌ها می‌توانند شرکت کنند.
phrase-has-on-theirs = { $child } لباس‌های ما را به تن دارد.
phrase-may-not-do = { $child } اجازه { $activity } را ندارد.
phrase-wants-not-do = { $child } دلش { $activity } نمی‌خواهد.
phrase-did-not-we = این کار را نکردیم: { $activity }.
phrase-could-not-we = نتوانستیم این کار را بکنیم: { $activity }.
phrase-practise-home = لطفاً { $activity } را در خانه تمرین کنید.
phrase-ask-where-thing = { $child }: { $things } کجاست؟
phrase-thing-is-wet = { $things } خیس است.
phrase-thing-is-dirty = { $things } کثیف است.
phrase-wear-child = لطفاً به { $child } { $things } بپوشانید.
phrase-thing-no-name = روی { $things } اسمی نیست.
phrase-we-need = به { $things } نیاز داریم.
phrase-food-likes-not = { $child } { $things } دوست ندارد.
phrase-food-may = { $child } می‌تواند { $things } بخورد یا بنوشد.
phrase-food-ask-likes-item = آیا { $child } { $things } دوست دارد؟
phrase-eats-halal = { $child } غذای حلال می‌خورد.
phrase-eats-vegetarian = { $child } غذای گیاهی می‌خورد.
phrase-eats-little = { $child } کم غذا می‌خورد.
phrase-drinks-little-now = { $child } کم می‌نوشد.
phrase-sleeps-badly-now = { $child } خوب نمی‌خوابد.
phrase-talks-not-yet = { $child } هنوز حرف نمی‌زند.
phrase-cries-still-goodbye = { $child } هنوز هنگام خداحافظی گریه می‌کند.
phrase-cries-no-more-goodbye = { $child } دیگر هنگام خداحافظی گریه نمی‌کند.
phrase-settle-goes-well = { $child } خوب عادت می‌کند.
phrase-forgot-thing = { $child } { $things } را فراموش کرد.

## Wat al genoemd is

phrase-that-bring = لطفاً آن را بیاورید.
phrase-that-give-along = لطفاً آن را همراه فرزندتان بفرستید.
phrase-that-return = لطفاً آن را برگردانید.
phrase-that-wash = لطفاً آن را بشویید.
phrase-that-return-washed = لطفاً آن را شسته برگردانید.
phrase-that-fill-in = لطفاً آن را پر کنید.
phrase-that-sign = لطفاً آن را امضا کنید.
phrase-that-send = لطفاً آن را بفرستید.
phrase-that-used-up = آن تمام شده است.
phrase-that-lost = آن گم شده است.
phrase-that-not-along = آن همراه وسایل نیامده است.
phrase-that-ask-home = آیا آن را در خانه دارید؟
phrase-that-still-here = آن هنوز اینجاست.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = آیا { $child } پاراستامول (استامینوفن) گرفته است؟
phrase-more-course-done = دوره دارو تمام شده است.
