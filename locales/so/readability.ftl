### locales/nl/readability.ftl tells what the slots hold.

readability-long-sentence = Jumladdani waxay leedahay { $count } eray. Ka dhig laba ama saddex jumladood oo gaagaaban.
readability-passive = Qor cidda samaynaysa: "wij halen op" halkii aad ka qori lahayd "wordt opgehaald".
readability-formal-word = Dooro eray ka fudud, sida "{ $plain }".
readability-difficult-word = Waxaa laga yaabaa in eray ka fudud ku habboon yahay, sida "{ $plain }".
readability-title = Sidee bay u fududdahay in tan la akhriyo?
readability-level = Heer { $level } · { $level ->
    [1] fudud
    [2] fudud ilaa xad
    [3] adag ilaa xad
   *[4] adag
}
readability-too-short = Aad u gaaban in la qiimeeyo
readability-cefr = heerka akhriska { $cefr }
readability-spots = { $count ->
    [0] Meel adag lama helin.
    [one] { $count } meel oo adag
   *[other] { $count } meelood oo adag
}
readability-numbers = Tirooyin
readability-words-per-sentence = Erayo jumladdiiba
readability-longest-sentence = Jumladda ugu dheer, tirada erayada
readability-score = Adayga cabbirka LiNT, 0 ilaa 100
readability-flesch-douma = Flesch-Douma, 0 waa adag, 100 waa fudud
readability-flesch = Flesch, 0 waa adag, 100 waa fudud
readability-legend = Midabka jumladdu wuxuu muujiyaa heerka: 1 waa cagaar, 4 waa guduud.
