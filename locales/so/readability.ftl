### locales/nl/readability.ftl tells what the slots hold.

readability-long-sentence = Jumladdani waxay leedahay { $count } eray. Ka dhig laba ama saddex jumladood oo gaagaaban.
readability-passive = Qor cidda samaynaysa: "wij halen op" halkii aad ka qori lahayd "wordt opgehaald".
readability-formal-word = Dooro eray ka fudud, sida "{ $plain }".
readability-difficult-word = Waxaa laga yaabaa in eray ka fudud ku habboon yahay, sida "{ $plain }".
