### locales/nl/staff-handover.ftl tells what the slots hold.

staff-handover-title = گزارش روز
staff-handover-day = { $date }
staff-handover-children = { $count } کودک
staff-handover-everyone = 👥 همه
staff-handover-several = ☑️ چند کودک
staff-handover-go = ادامه با { $count } کودک ◂
staff-handover-other-group = 🔀 گروه دیگر
staff-handover-ask-group = کدام گروه؟
staff-handover-ask-children = درباره چه کسی است؟
staff-handover-ask-several = روی نام‌ها بزنید و بعد روی ادامه.
staff-handover-no-children = در { $group } هنوز کودکی نیست.

## Questions

staff-handover-ask-meal = { $meal }: غذا خوردن چطور بود؟
staff-handover-ask-kind = کدام وعده؟
staff-handover-ask-foods = { $meal }: چه غذایی بود؟
staff-handover-ask-drink = نوشیدن چطور بود؟ می‌توانید بنویسید: fles 150.
staff-handover-ask-nap = خواب کی بود؟ می‌توانید بنویسید: slaap 12.30-14.
staff-handover-ask-from = چه ساعتی شروع شد؟ یا چقدر طول کشید؟
staff-handover-ask-until = از ساعت { $start }. تا چه ساعتی؟
staff-handover-ask-mood = حال و هوا چطور بود؟
staff-handover-ask-care = پوشک یا دستشویی؟
staff-handover-ask-activity = چه کار کردید؟
staff-handover-ask-friends = با چه کسی بازی کرد؟
staff-handover-ask-skill = چه چیزی جدید بود، یا خوب پیش رفت؟
staff-handover-ask-bring = والدین چه چیزی باید بیاورند؟
staff-handover-ask-who = برای چه کسی متفاوت بود؟

## Overview

staff-handover-empty = هنوز چیزی پر نشده.
staff-handover-nothing-yet = هنوز هیچ
staff-handover-hint = اگر می‌خواهید چیزی اضافه کنید، فقط بنویسید.
staff-handover-only-this = حالا فقط برای { $child } پر می‌کنید.
staff-handover-you-wrote = شما نوشتید: { $text }
staff-handover-no-readers = هنوز والدی نیست که بتواند این را بخواند.
staff-handover-one-child = 👤 یک کودک متفاوت
staff-handover-all-again = 👥 دوباره همه
staff-handover-own-words = ↩ متن خودم
staff-handover-simple-words = ✨ متن ساده
staff-handover-note-away = 🗑 حذف یادداشت
staff-handover-about-meal = 🍽 غذا
staff-handover-about-drink = 🥛 نوشیدنی
staff-handover-about-nap = 😴 خواب
staff-handover-about-mood = 🙂 حال و هوا
staff-handover-about-care = 🧷 پوشک/دستشویی
staff-handover-about-activity = 🎨 فعالیت
staff-handover-about-friends = 👫 همراه با
staff-handover-about-skill = 🌟 تازه‌ها
staff-handover-about-bring = 🎒 وسایل همراه
staff-handover-clear = 🗑 پاک کردن
staff-handover-nothing-to-send = هنوز چیزی در آن نیست. چیزی پر کنید، یا جمله‌ای بنویسید.
staff-handover-silent = درباره { $names } هنوز چیزی نیست. چیزی پر کنید، یا نام را بردارید.
staff-handover-hard = این جمله هنوز سخت است: «{ $sentence }». کوتاه‌ترش کنید، یا دوباره روی ارسال بزنید.
staff-handover-choose-first = اول انتخاب کنید درباره چه کسی است. بعد می‌توانید بنویسید.
staff-handover-unreached = هنوز والدی وصل نشده: { $names }. برای آن‌ها چیزی نفرستادم.
staff-handover-what = گزارش روز { $child }
staff-handover-correcting = گزارشی را اصلاح می‌کنید که قبلاً ارسال شده. والدین می‌بینند که اصلاح شده است.

## Meals and amounts

staff-handover-meal-lunch = 🥪 ناهار
staff-handover-meal-fruit = 🍎 میوه
staff-handover-meal-breakfast = 🥣 صبحانه
staff-handover-meal-snack = 🍪 میان‌وعده
staff-handover-meal-dinner = 🍲 غذای گرم
staff-handover-other-meal = 🔀 وعده دیگر
staff-handover-foods = 🧀 چه چیزی؟
staff-handover-ate-well = 👍 خوب
staff-handover-ate-all = 😋 همه را خورد
staff-handover-ate-little = 🤏 کم
staff-handover-ate-none = 🙅 نخورد
staff-handover-drank-well = 👍 خوب نوشید
staff-handover-drank-little = 🤏 کم نوشید
staff-handover-bottle = 🍼 { $amount } میلی‌لیتر

## Sleeping

staff-handover-other-time = 🕐 زمان دیگر
staff-handover-awake = 👀 نخوابید
staff-handover-minutes = { $minutes } دقیقه
staff-handover-now = الان ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 شاد
staff-handover-mood-calm = 😌 آرام
staff-handover-mood-lively = ⚡ پرانرژی
staff-handover-mood-tired = 🥱 خسته
staff-handover-mood-close = 🤗 نزدیک ما
staff-handover-mood-tearful = 😢 گاهی غمگین
staff-handover-mood-goodbye = 👋 خداحافظی سخت
staff-handover-mood-cross = 😠 گاهی عصبانی
staff-handover-mood-unwell = 🤒 ناخوش

## Nappy and toilet

staff-handover-care-usual = 👌 مثل همیشه
staff-handover-care-wet = 💧 ادرار
staff-handover-care-stool = 💩 مدفوع
staff-handover-care-loose = 💦 مدفوع شل
staff-handover-care-potty = 🪣 لگن کودک
staff-handover-care-toilet = 🚽 دستشویی
staff-handover-care-dry = ☀️ خشک ماند
staff-handover-care-accident = 👖 خیس کرد

## Activities

staff-handover-activity-outside = 🌳 بیرون
staff-handover-activity-craft = ✂️ کاردستی
staff-handover-activity-reading = 📖 کتاب‌خوانی
staff-handover-activity-singing = 🎵 آواز
staff-handover-activity-building = 🧱 ساختن
staff-handover-activity-pretend = 🍳 آشپزخانه بازی
staff-handover-activity-puzzle = 🧩 پازل
staff-handover-activity-sand = 🏖 شن‌بازی
staff-handover-activity-water = 💦 آب‌بازی
staff-handover-activity-walk = 🚶 پیاده‌روی
staff-handover-activity-cycling = 🚲 دوچرخه
staff-handover-activity-ball = ⚽ توپ
staff-handover-activity-dancing = 💃 رقص
staff-handover-activity-gym = 🤸 ورزش
staff-handover-activity-cooking = 🧁 آشپزی

## New skills and small successes

staff-handover-skill-words = 🗣 کلمه جدید
staff-handover-skill-shared = 🤝 تقسیم کرد
staff-handover-skill-coat = 🧥 خودش کاپشن
staff-handover-skill-shoes = 👟 خودش کفش
staff-handover-skill-spoon = 🥄 خودش قاشق
staff-handover-skill-cup = 🥤 از لیوان
staff-handover-skill-potty = 🪣 ادرار در لگن
staff-handover-skill-tidied = 🧹 جمع کرد
staff-handover-skill-turn = ⏳ منتظر نوبت
staff-handover-skill-helped = 💛 کمک به کودک
staff-handover-skill-counted = 🔢 شمرد
staff-handover-skill-colours = 🌈 رنگ‌ها
staff-handover-skill-dared = 🦁 جرئت کرد
staff-handover-skill-rolled = 🔄 غلت زدن
staff-handover-skill-sat = 🪑 نشستن
staff-handover-skill-crawled = 🐛 چهار دست و پا
staff-handover-skill-stood = 🧍 ایستادن
staff-handover-skill-walked = 👣 اولین قدم‌ها

## To bring

staff-handover-bring-nappies = 🧷 پوشک
staff-handover-bring-clothes = 👕 لباس تمیز
staff-handover-bring-wipes = 🧻 دستمال مرطوب
staff-handover-bring-coat = 🧥 کاپشن گرم
staff-handover-bring-boots = 🥾 چکمه
staff-handover-bring-cuddly = 🧸 عروسک نرم
staff-handover-bring-dummy = 🍭 پستانک
staff-handover-bring-milk = 🍼 شیر خشک
staff-handover-bring-suncream = 🧴 ضدآفتاب
staff-handover-bring-hat = 🧢 کلاه
staff-handover-bring-slippers = 🥿 دمپایی
staff-handover-bring-swimwear = 🩱 وسایل شنا
staff-handover-bring-mittens = 🧤 دستکش
staff-handover-closed = امروز مهدکودک تعطیل است.
