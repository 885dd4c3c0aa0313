## Van dag tot dag

opening-remember = Моля, не забравяйте: { $sentence }
opening-noticed = Забелязахме следното: { $sentence }
opening-glad = Радваме се на това: { $sentence }
opening-glad-to-hear = Радваме се да го чуем: { $sentence }
opening-pity = Жалко е, че е така: { $sentence }
opening-sorry = Извиняваме се за това: { $sentence }
opening-hope = Надяваме се на това: { $sentence }
opening-think = Мислим следното: { $sentence }
opening-tell = Искаме да Ви съобщим: { $sentence }
opening-important = Това е важно: { $sentence }
opening-heard = Чухме следното: { $sentence }
opening-may-be = Това е възможно: { $sentence }
opening-ask-right = Вярно ли е това? { $sentence }

## Een vraag over het kind

opening-ask-whether = Въпрос: така ли е? { $sentence }
