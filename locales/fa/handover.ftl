### locales/nl/handover.ftl tells what the slots hold.

## Marks in front of the sentences

handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing

handover-breakfast-well = صبحانه: { $child } خوب خورد.
handover-breakfast-all = صبحانه: { $child } همه را خورد.
handover-breakfast-little = صبحانه: { $child } کم خورد.
handover-breakfast-none = صبحانه: { $child } چیزی نخورد.
handover-breakfast-foods = صبحانه: { $items }.
handover-fruit-well = میوه: { $child } خوب خورد.
handover-fruit-all = میوه: { $child } همه را خورد.
handover-fruit-little = میوه: { $child } کم خورد.
handover-fruit-none = میوه: { $child } چیزی نخورد.
handover-fruit-foods = میوه: { $items }.
handover-lunch-well = ناهار: { $child } خوب خورد.
handover-lunch-all = ناهار: { $child } همه را خورد.
handover-lunch-little = ناهار: { $child } کم خورد.
handover-lunch-none = ناهار: { $child } چیزی نخورد.
handover-lunch-foods = ناهار: { $items }.
handover-snack-well = میان‌وعده: { $child } خوب خورد.
handover-snack-all = میان‌وعده: { $child } همه را خورد.
handover-snack-little = میان‌وعده: { $child } کم خورد.
handover-snack-none = میان‌وعده: { $child } چیزی نخورد.
handover-snack-foods = میان‌وعده: { $items }.
handover-dinner-well = غذای گرم: { $child } خوب خورد.
handover-dinner-all = غذای گرم: { $child } همه را خورد.
handover-dinner-little = غذای گرم: { $child } کم خورد.
handover-dinner-none = غذای گرم: { $child } چیزی نخورد.
handover-dinner-foods = غذای گرم: { $items }.

## Foods, as they stand in a list

handover-food-bread = نان
handover-food-cheese = پنیر
handover-food-peanut-butter = کره بادام‌زمینی
handover-food-egg = تخم‌مرغ
handover-food-cracker = کراکر
handover-food-banana = موز
handover-food-apple = سیب
handover-food-pear = گلابی
handover-food-grapes = انگور
handover-food-cucumber = خیار
handover-food-tomato = گوجه‌فرنگی
handover-food-carrot = هویج
handover-food-soup = سوپ
handover-food-pasta = پاستا
handover-food-rice = برنج
handover-food-potatoes = سیب‌زمینی
handover-food-vegetables = سبزیجات
handover-food-chicken = مرغ
handover-food-fish = ماهی
handover-food-yoghurt = ماست
handover-food-porridge = فرنی

## Drinking

handover-drink-well = { $child } خوب نوشید.
handover-drink-little = { $child } کم نوشید.
handover-bottle = { $child } یک شیشه شیر به مقدار { $amount } میلی‌لیتر نوشید.
handover-bottle-at = { $child } ساعت { $time } یک شیشه شیر به مقدار { $amount } میلی‌لیتر نوشید.

## Sleeping

handover-slept = { $child } از ساعت { $from } تا { $until } خوابید.
handover-slept-minutes = { $child } { $minutes } دقیقه خوابید.
handover-not-slept = { $child } امروز نخوابید.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } شاد بود.
handover-mood-calm = { $child } آرام بود.
handover-mood-lively = { $child } پرانرژی بود.
handover-mood-tired = { $child } خسته بود.
handover-mood-close = { $child } دوست داشت نزدیک ما باشد.
handover-mood-tearful = { $child } گاهی غمگین بود و ما او را دلداری دادیم.
handover-mood-goodbye = خداحافظی برای { $child } سخت بود، اما بعد از آن خوب پیش رفت.
handover-mood-cross = { $child } گاهی عصبانی بود.
handover-mood-unwell = { $child } کمی ناخوش بود.

## Nappy and toilet

handover-care-usual = پوشک‌های { $child } مثل همیشه بود.
handover-care-wet = { $child } ادرار کرد.
handover-care-stool = { $child } مدفوع کرد.
handover-care-loose = مدفوع { $child } شل بود.
handover-care-potty = { $child } روی لگن کودک نشست.
handover-care-toilet = { $child } به دستشویی رفت.
handover-care-dry = لباس { $child } تمام روز خشک ماند.
handover-care-accident = { $child } خودش را خیس یا کثیف کرد و ما لباس تمیز تنش کردیم.

## Activities

handover-activity-outside = { $child } بیرون بازی کرد.
handover-activity-craft = { $child } کاردستی درست کرد.
handover-activity-reading = ما برای { $child } کتاب خواندیم.
handover-activity-singing = { $child } آواز خواند.
handover-activity-building = { $child } با مکعب‌ها چیزهایی ساخت.
handover-activity-pretend = { $child } در آشپزخانه اسباب‌بازی بازی کرد.
handover-activity-puzzle = { $child } پازل درست کرد.
handover-activity-sand = { $child } شن‌بازی کرد.
handover-activity-water = { $child } آب‌بازی کرد.
handover-activity-walk = { $child } پیاده‌روی کرد.
handover-activity-cycling = { $child } دوچرخه‌سواری کرد.
handover-activity-ball = { $child } توپ‌بازی کرد.
handover-activity-dancing = { $child } رقصید.
handover-activity-gym = { $child } ورزش کرد.
handover-activity-cooking = { $child } در آشپزی کمک کرد.
handover-friends = { $child } با این بچه‌ها بازی کرد: { $items }.

## New skills and small successes

handover-skill-words = { $child } یک کلمه جدید یاد گرفت.
handover-skill-shared = { $child } اسباب‌بازی‌ها را با دیگران تقسیم کرد.
handover-skill-coat = { $child } کاپشنش را خودش پوشید.
handover-skill-shoes = { $child } کفش‌هایش را خودش پوشید.
handover-skill-spoon = { $child } خودش با قاشق غذا خورد.
handover-skill-cup = { $child } خودش با لیوان نوشید.
handover-skill-potty = { $child } در لگن کودک ادرار کرد.
handover-skill-tidied = { $child } در جمع کردن وسایل کمک کرد.
handover-skill-turn = { $child } منتظر نوبت ماند.
handover-skill-helped = { $child } به یک کودک دیگر کمک کرد.
handover-skill-counted = { $child } شمرد.
handover-skill-colours = { $child } نام رنگ‌ها را گفت.
handover-skill-dared = { $child } جرئت کرد کار تازه‌ای انجام دهد.
handover-skill-rolled = { $child } می‌تواند غلت بزند.
handover-skill-sat = { $child } می‌تواند خودش بنشیند.
handover-skill-crawled = { $child } می‌تواند چهار دست و پا راه برود.
handover-skill-stood = { $child } می‌تواند بایستد.
handover-skill-walked = { $child } اولین قدم‌ها را برداشت.

## To bring

handover-bring-nappies = لطفاً پوشک بیاورید.
handover-bring-clothes = لطفاً لباس تمیز بیاورید.
handover-bring-wipes = لطفاً دستمال مرطوب بیاورید.
handover-bring-coat = لطفاً کاپشن گرم بیاورید.
handover-bring-boots = لطفاً چکمه بارانی بیاورید.
handover-bring-cuddly = لطفاً عروسک نرم کودک را بیاورید.
handover-bring-dummy = لطفاً پستانک بیاورید.
handover-bring-milk = لطفاً شیر خشک بیاورید.
handover-bring-suncream = لطفاً کرم ضدآفتاب بیاورید.
handover-bring-hat = لطفاً کلاه بیاورید.
handover-bring-slippers = لطفاً دمپایی روفرشی بیاورید.
handover-bring-swimwear = لطفاً وسایل شنا بیاورید.
handover-bring-mittens = لطفاً دستکش بیاورید.
