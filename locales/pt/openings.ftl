## Van dag tot dag

opening-remember = Por favor, lembre-se: { $sentence }
opening-noticed = Reparámos nisto: { $sentence }
opening-glad = Ficamos contentes com isto: { $sentence }
opening-glad-to-hear = Ficamos contentes por saber isto: { $sentence }
opening-pity = É pena: { $sentence }
opening-sorry = Pedimos desculpa por isto: { $sentence }
opening-hope = Esperamos o seguinte: { $sentence }
opening-think = Pensamos isto: { $sentence }
opening-tell = Queremos informar do seguinte: { $sentence }
opening-important = Isto é importante: { $sentence }
opening-heard = Ouvimos isto: { $sentence }
opening-may-be = Isto é possível: { $sentence }
opening-ask-right = Isto está certo? { $sentence }

## Een vraag over het kind

opening-ask-whether = Uma pergunta: é assim? { $sentence }
