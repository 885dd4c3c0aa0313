### locales/nl/parents-received.ftl tells what the slots hold.

parents-received-day = { $date }
parents-received-corrected = እዚ መልእኽቲ ተኣሪሙ እዩ።
parents-received-machine = ብኣውቶማቲክ ዝተተርጎመ
parents-received-untranslated = እዚ ምሉእ ሓሳብ ገና ኣይተተርጎመን። ክትሓቱና ትኽእሉ ኢኹም።
parents-received-confirm = በጃኹም ነዚ ምስ ኣንበብኩም 👍 ጠውቑ።
parents-received-sender = ሰላምታ ካብ { $person }
parents-received-understood = 👍 ተረዲኡኒ
parents-received-understood-done = ✓ ተረዲኡኒ
parents-received-question = ❓ ኣይተረድኣንን
parents-received-dutch = ጽሑፍ ብሆላንድኛ
