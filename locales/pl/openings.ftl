## Van dag tot dag

opening-remember = Prosimy pamiętać: { $sentence }
opening-noticed = Zauważyliśmy to: { $sentence }
opening-glad = Cieszymy się z tego: { $sentence }
opening-glad-to-hear = Cieszymy się z takiej wiadomości: { $sentence }
opening-pity = Szkoda, że tak jest: { $sentence }
opening-sorry = Przepraszamy za to: { $sentence }
opening-hope = Mamy taką nadzieję: { $sentence }
opening-think = Tak myślimy: { $sentence }
opening-tell = Chcemy Państwa poinformować: { $sentence }
opening-important = To ważne: { $sentence }
opening-heard = Słyszeliśmy o tym: { $sentence }
opening-may-be = To możliwe: { $sentence }
opening-ask-right = Czy to się zgadza? { $sentence }

## Een vraag over het kind

opening-ask-whether = Pytanie: czy tak jest? { $sentence }
