## Van dag tot dag

opening-remember = Por favor, recuerde: { $sentence }
opening-noticed = Hemos notado esto: { $sentence }
opening-glad = Nos alegra esto: { $sentence }
opening-glad-to-hear = Nos alegra oír esto: { $sentence }
opening-pity = Esto nos da pena: { $sentence }
opening-sorry = Sentimos esto: { $sentence }
opening-hope = Tenemos esta esperanza: { $sentence }
opening-think = Pensamos esto: { $sentence }
opening-tell = Queremos informarle de esto: { $sentence }
opening-important = Esto es importante: { $sentence }
opening-heard = Hemos oído esto: { $sentence }
opening-may-be = Esto es posible: { $sentence }
opening-ask-right = ¿Es correcto esto? { $sentence }
