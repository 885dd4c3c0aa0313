## Van dag tot dag

opening-remember = በጃኹም ኣስተውዕሉ: { $sentence }
opening-noticed = እዚ ኣስተብሂልና: { $sentence }
opening-glad = በዚ ተሓጒስና: { $sentence }
opening-glad-to-hear = እዚ ብምስማዕና ተሓጒስና: { $sentence }
opening-pity = እዚ የሕዝነና: { $sentence }
opening-sorry = ብዛዕባ እዚ ይቕሬታ ንሓትት: { $sentence }
opening-hope = እዚ ተስፋ ንገብር: { $sentence }
opening-think = ከምዚ ንሓስብ: { $sentence }
opening-tell = እዚ ክንሕብረኩም ንደሊ: { $sentence }
opening-important = እዚ ኣገዳሲ እዩ: { $sentence }
opening-heard = እዚ ሰሚዕና: { $sentence }
opening-may-be = እዚ ክኸውን ይኽእል እዩ: { $sentence }
opening-ask-right = እዚ ቅኑዕ ድዩ? { $sentence }

## Een vraag over het kind

opening-ask-whether = ሕቶ: ከምኡ ድዩ? { $sentence }
