# What stands around every message that a parent receives, and what happens when the parent taps a button under it.

# The day the message is about, under its title. $date: "vrijdag 12 december".
parents-received-day = { $date }
# Under the title of a message that staff changed after it was sent.
parents-received-corrected = Dit bericht is verbeterd.
# Footnote that explains the mark ≈ in front of a sentence.
parents-received-machine = automatisch vertaald
# Footnote that explains the mark NL in front of a sentence that stayed in Dutch.
parents-received-untranslated = deze zin is nog niet vertaald. Vraag het ons gerust.
# Under an urgent message.
parents-received-confirm = Wilt u op 👍 tikken als u dit gelezen heeft?
# Who wrote the message.
parents-received-sender = Groet van { $person }

# Buttons under a message.
parents-received-understood = 👍 Begrepen
parents-received-understood-done = ✓ Begrepen
parents-received-question = ❓ Ik begrijp dit niet
# Shows the message in Dutch, as the staff wrote it.
parents-received-dutch = Nederlandse tekst
