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
phrase-drink-ml-time = { $child } ساعت { $time } { $count } میلی‌لیتر نوشید.
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
phrase-health-warm = بدن { $child } گرم است.
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
phrase-bye-feast = عیدتان مبارک.
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
