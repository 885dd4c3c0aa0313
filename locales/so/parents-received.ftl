### locales/nl/parents-received.ftl tells what the slots hold.

parents-received-day = { $date }
parents-received-corrected = Fariintan waa la saxay.
parents-received-machine = si otomaatig ah ayaa loo turjumay
parents-received-untranslated = jumladdan weli lama turjumin. Na weydii, waa hagaag.
parents-received-confirm = Fadlan taabo 👍 marka aad tan akhrido.
parents-received-sender = Salaan ka timid { $person }
parents-received-understood = 👍 Waan fahmay
parents-received-understood-done = ✓ Waan fahmay
parents-received-question = ❓ Tan ma fahmin
parents-received-dutch = Qoraalka Nederlands-ka
