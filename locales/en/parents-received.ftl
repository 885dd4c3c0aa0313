# What stands around every message that a parent receives, and what happens when the parent taps a button under it.

# The day the message is about, under its title. $date: "Friday, December 12".
parents-received-day = { $date }
# Under the title of a message that staff changed after it was sent.
parents-received-corrected = This message was corrected.
# Footnote that explains the mark ≈ in front of a sentence.
parents-received-machine = automatic translation
# Footnote that explains the mark NL in front of a sentence that stayed in Dutch.
parents-received-untranslated = this sentence is not translated yet. Please ask us.
# Under an urgent message.
parents-received-confirm = Please tap 👍 when you have read this.
# Who wrote the message.
parents-received-sender = From { $person }

# Buttons under a message.
parents-received-understood = 👍 Understood
parents-received-understood-done = ✓ Understood
parents-received-question = ❓ I don't understand this
# Shows the message in Dutch, as the staff wrote it.
parents-received-dutch = Dutch original
