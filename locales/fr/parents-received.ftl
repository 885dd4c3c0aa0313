parents-received-day = { $date }
parents-received-corrected = Ce message a été corrigé.
parents-received-machine = traduction automatique
parents-received-untranslated = cette phrase n’est pas encore traduite. N’hésitez pas à nous demander.
parents-received-confirm = Pouvez-vous toucher 👍 si vous avez lu ce message ?
parents-received-sender = Bien à vous, { $person }

parents-received-understood = 👍 Compris
parents-received-understood-done = ✓ Compris
parents-received-question = ❓ Je ne comprends pas ceci
parents-received-dutch = Texte néerlandais
