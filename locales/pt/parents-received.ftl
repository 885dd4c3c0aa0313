parents-received-day = { $date }
parents-received-corrected = Esta mensagem foi corrigida.
parents-received-machine = tradução automática
parents-received-untranslated = esta frase ainda não está traduzida. Pergunte-nos à vontade.
parents-received-confirm = Pode tocar em 👍 quando tiver lido isto?
parents-received-sender = Cumprimentos de { $person }

parents-received-understood = 👍 Percebi
parents-received-understood-done = ✓ Percebi
parents-received-question = ❓ Não percebo isto
parents-received-dutch = Texto em neerlandês
