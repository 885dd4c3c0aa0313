### locales/nl/readability.ftl tells what the slots hold.

readability-long-sentence = 这个句子有 { $count } 个词。请分成两三个短句。
readability-passive = 请写明谁来做：用“wij halen op”，不用“wordt opgehaald”。
readability-formal-word = 请选一个更简单的词，例如“{ $plain }”。
readability-difficult-word = 也许更简单的词更合适，例如“{ $plain }”。
readability-title = 这段文字有多容易读？
readability-level = { $level } 级 · { $level ->
    [1] 容易
    [2] 比较容易
    [3] 比较难
   *[4] 难
}
readability-too-short = 太短，无法评估
readability-cefr = 阅读水平 { $cefr }
readability-spots = { $count ->
    [0] 没有发现难懂的地方。
   *[other] { $count } 处难懂的地方
}
readability-numbers = 数据
readability-words-per-sentence = 每句词数
readability-longest-sentence = 最长句子的词数
readability-score = LiNT 难度，0 到 100
readability-flesch-douma = Flesch-Douma，0 为难，100 为容易
readability-flesch = Flesch，0 为难，100 为容易
readability-legend = 句子的颜色表示级别：1 是绿色，4 是红色。
