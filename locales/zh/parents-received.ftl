### locales/nl/parents-received.ftl tells what the slots hold.

parents-received-day = { $date }
parents-received-corrected = 这条消息已更正。
parents-received-machine = 自动翻译
parents-received-untranslated = 这句话还没有翻译。请随时问我们。
parents-received-confirm = 您看完后请点 👍，好吗？
parents-received-sender = { $person }问候您
parents-received-understood = 👍 明白了
parents-received-understood-done = ✓ 明白了
parents-received-question = ❓ 我看不懂
parents-received-dutch = 荷兰语原文
