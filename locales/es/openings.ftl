## Van dag tot dag

opening-remember = Por favor, recuerde: { $sentence }
opening-noticed = Hemos notado esto: { $sentence }
opening-glad = Nos alegra esto: { $sentence }
opening-glad-to-hear = Nos alegra oír esto: { $sentence }
opening-pity = Es una pena: { $sentence }
opening-sorry = Lo sentimos: { $sentence }
opening-hope = Esperamos lo siguiente: { $sentence }
opening-think = Pensamos esto: { $sentence }
opening-tell = Queremos informarle de esto: { $sentence }
opening-important = Esto es importante: { $sentence }
opening-heard = Hemos oído esto: { $sentence }
opening-may-be = Esto es posible: { $sentence }
opening-ask-right = ¿Es correcto esto? { $sentence }

## Een vraag over het kind

opening-ask-whether = Una pregunta: ¿es así? { $sentence }
