staff-handover-title = Günlük rapor
staff-handover-day = { $date }
staff-handover-children = { $count } çocuk
staff-handover-everyone = 👥 Herkes
staff-handover-several = ☑️ Birkaç çocuk
staff-handover-go = { $count } çocukla devam ▸
staff-handover-other-group = 🔀 Başka grup
staff-handover-ask-group = Hangi grup?
staff-handover-ask-children = Kimin hakkında?
staff-handover-ask-several = Adlara, sonra Devam düğmesine dokun.
staff-handover-no-children = { $group } grubunda henüz çocuk yok.

## Questions

staff-handover-ask-meal = { $meal }: yemek nasıl geçti?
staff-handover-ask-kind = Hangi öğün?
staff-handover-ask-foods = { $meal }: sofrada ne vardı?
staff-handover-ask-drink = İçmesi nasıldı? Şöyle de yazabilirsin: fles 150.
staff-handover-ask-nap = Uyku ne zamandı? Şöyle de yazabilirsin: slaap 12.30-14.
staff-handover-ask-from = Saat kaçta başladı? Veya ne kadar sürdü?
staff-handover-ask-until = Başlangıç: { $start }. Saat kaça kadar?
staff-handover-ask-mood = Keyfi nasıldı?
staff-handover-ask-care = Bez mi, tuvalet mi?
staff-handover-ask-activity = Neler yaptınız?
staff-handover-ask-friends = Kiminle oynadı?
staff-handover-ask-skill = Ne yeniydi veya ne iyi gitti?
staff-handover-ask-bring = Veliler ne getirmeli?
staff-handover-ask-who = Kimin için farklıydı?

## Overview

staff-handover-empty = Henüz hiçbir şey doldurulmadı.
staff-handover-nothing-yet = henüz yok
staff-handover-hint = Bir şey eklemek istersen doğrudan yaz.
staff-handover-only-this = Şu anda yalnızca şu çocuk için dolduruyorsun: { $child }.
staff-handover-you-wrote = Senin yazdığın: { $text }
staff-handover-no-readers = Bunu okuyabilecek veli henüz yok.
staff-handover-one-child = 👤 Bir çocuk farklı
staff-handover-all-again = 👥 Yeniden herkes
staff-handover-own-words = ↩ Kendi metnim
staff-handover-simple-words = ✨ Sade metin
staff-handover-note-away = 🗑 Notu sil
staff-handover-about-meal = 🍽 Yemek
staff-handover-about-drink = 🥛 İçecek
staff-handover-about-nap = 😴 Uyku
staff-handover-about-mood = 🙂 Keyif
staff-handover-about-care = 🧷 Bez/tuvalet
staff-handover-about-activity = 🎨 Yapılanlar
staff-handover-about-friends = 👫 Kiminle
staff-handover-about-skill = 🌟 Yeni
staff-handover-about-bring = 🎒 Getirilecek
staff-handover-clear = 🗑 Temizle
staff-handover-nothing-to-send = Henüz hiçbir şey yok. Bir bilgi gir veya bir cümle yaz.
staff-handover-silent = Şunlar hakkında henüz hiçbir şey yok: { $names }. Bir bilgi gir veya adı çıkar.
staff-handover-hard = Bu cümle hâlâ zor: “{ $sentence }”. Kısalt veya bir kez daha Gönder düğmesine dokun.
staff-handover-choose-first = Önce kimin hakkında olduğunu seç. Sonra yazabilirsin.
staff-handover-unreached = Henüz velisi eşleştirilmemiş: { $names }. Onlara hiçbir şey göndermedim.
staff-handover-what = Günlük rapor: { $child }
staff-handover-correcting = Gönderilmiş bir raporu düzeltiyorsun. Veliler düzeltildiğini görecek.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Öğle yemeği
staff-handover-meal-fruit = 🍎 Meyve
staff-handover-meal-breakfast = 🥣 Kahvaltı
staff-handover-meal-snack = 🍪 Ara öğün
staff-handover-meal-dinner = 🍲 Sıcak yemek
staff-handover-other-meal = 🔀 Başka öğün
staff-handover-foods = 🧀 Ne?
staff-handover-ate-well = 👍 İyi
staff-handover-ate-all = 😋 Hepsini yedi
staff-handover-ate-little = 🤏 Az
staff-handover-ate-none = 🙅 Hiç
staff-handover-drank-well = 👍 İyi içti
staff-handover-drank-little = 🤏 Az içti
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 Başka saat
staff-handover-awake = 👀 Uyumadı
staff-handover-minutes = { $minutes } dk
staff-handover-now = Şimdi ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Neşeli
staff-handover-mood-calm = 😌 Sakin
staff-handover-mood-lively = ⚡ Çok enerjik
staff-handover-mood-tired = 🥱 Yorgun
staff-handover-mood-close = 🤗 Bize yakın
staff-handover-mood-tearful = 😢 Bazen üzgün
staff-handover-mood-goodbye = 👋 Zor vedalaşma
staff-handover-mood-cross = 😠 Bazen kızgın
staff-handover-mood-unwell = 🤒 Keyifsiz

## Nappy and toilet

staff-handover-care-usual = 👌 Her zamanki gibi
staff-handover-care-wet = 💧 Çiş
staff-handover-care-stool = 💩 Kaka
staff-handover-care-loose = 💦 Cıvık kaka
staff-handover-care-potty = 🪣 Lazımlık
staff-handover-care-toilet = 🚽 Tuvalet
staff-handover-care-dry = ☀️ Kuru kaldı
staff-handover-care-accident = 👖 Altını ıslattı

## Activities

staff-handover-activity-outside = 🌳 Dışarıda
staff-handover-activity-craft = ✂️ El işi
staff-handover-activity-reading = 📖 Kitap okuma
staff-handover-activity-singing = 🎵 Şarkı
staff-handover-activity-building = 🧱 Yapı oyunu
staff-handover-activity-pretend = 🍳 Oyun mutfağı
staff-handover-activity-puzzle = 🧩 Yapboz
staff-handover-activity-sand = 🏖 Kum havuzu
staff-handover-activity-water = 💦 Su
staff-handover-activity-walk = 🚶 Yürüyüş
staff-handover-activity-cycling = 🚲 Bisiklet
staff-handover-activity-ball = ⚽ Top
staff-handover-activity-dancing = 💃 Dans
staff-handover-activity-gym = 🤸 Jimnastik
staff-handover-activity-cooking = 🧁 Yemek yapma

## New skills and small successes

staff-handover-skill-words = 🗣 Yeni kelime
staff-handover-skill-shared = 🤝 Paylaştı
staff-handover-skill-coat = 🧥 Montunu giydi
staff-handover-skill-shoes = 👟 Ayakkabısını giydi
staff-handover-skill-spoon = 🥄 Kaşıkla yedi
staff-handover-skill-cup = 🥤 Bardaktan içti
staff-handover-skill-potty = 🪣 Lazımlığa çiş
staff-handover-skill-tidied = 🧹 Topladı
staff-handover-skill-turn = ⏳ Sırasını bekledi
staff-handover-skill-helped = 💛 Yardım etti
staff-handover-skill-counted = 🔢 Saydı
staff-handover-skill-colours = 🌈 Renkler
staff-handover-skill-dared = 🦁 Cesaret etti
staff-handover-skill-rolled = 🔄 Dönme
staff-handover-skill-sat = 🪑 Oturma
staff-handover-skill-crawled = 🐛 Emekleme
staff-handover-skill-stood = 🧍 Ayakta durma
staff-handover-skill-walked = 👣 İlk adımlar

## To bring

staff-handover-bring-nappies = 🧷 Bebek bezi
staff-handover-bring-clothes = 👕 Yedek kıyafet
staff-handover-bring-wipes = 🧻 Islak mendil
staff-handover-bring-coat = 🧥 Kalın mont
staff-handover-bring-boots = 🥾 Çizme
staff-handover-bring-cuddly = 🧸 Peluş oyuncak
staff-handover-bring-dummy = 🍭 Emzik
staff-handover-bring-milk = 🍼 Biberon maması
staff-handover-bring-suncream = 🧴 Güneş kremi
staff-handover-bring-hat = 🧢 Şapka veya bere
staff-handover-bring-slippers = 🥿 Terlik
staff-handover-bring-swimwear = 🩱 Yüzme eşyası
staff-handover-bring-mittens = 🧤 Eldiven
staff-handover-closed = Merkez bugün kapalı.
