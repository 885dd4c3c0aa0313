## Van dag tot dag

opening-remember = Будь ласка, не забудьте: { $sentence }
opening-noticed = Ми помітили таке: { $sentence }
opening-glad = Ми цьому раді: { $sentence }
opening-glad-to-hear = Нам приємно це чути: { $sentence }
opening-pity = Нам шкода, що так: { $sentence }
opening-sorry = Перепрошуємо за це: { $sentence }
opening-hope = Ми сподіваємося на це: { $sentence }
opening-think = Ми так думаємо: { $sentence }
opening-tell = Хочемо Вам повідомити: { $sentence }
opening-important = Це важливо: { $sentence }
opening-heard = Ми почули таке: { $sentence }
opening-may-be = Таке можливо: { $sentence }
opening-ask-right = Це правильно? { $sentence }

## Een vraag over het kind

opening-ask-whether = Запитання: це так? { $sentence }
