## Van dag tot dag

opening-remember = Пожалуйста, не забудьте: { $sentence }
opening-noticed = Мы заметили следующее: { $sentence }
opening-glad = Мы этому рады: { $sentence }
opening-glad-to-hear = Нам приятно это слышать: { $sentence }
opening-pity = Нам жаль, что так: { $sentence }
opening-sorry = Просим извинить нас за это: { $sentence }
opening-hope = Мы надеемся на это: { $sentence }
opening-think = Мы думаем так: { $sentence }
opening-tell = Хотим Вам сообщить: { $sentence }
opening-important = Это важно: { $sentence }
opening-heard = Мы узнали следующее: { $sentence }
opening-may-be = Это возможно: { $sentence }
opening-ask-right = Это верно? { $sentence }

## Een vraag over het kind

opening-ask-whether = Вопрос: это так? { $sentence }
