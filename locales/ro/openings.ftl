## Van dag tot dag

opening-remember = Vă rugăm să nu uitați: { $sentence }
opening-noticed = Am observat următorul lucru: { $sentence }
opening-glad = Ne bucurăm de acest lucru: { $sentence }
opening-glad-to-hear = Ne bucurăm să auzim acest lucru: { $sentence }
opening-pity = Ne pare rău că este așa: { $sentence }
opening-sorry = Ne cerem scuze pentru acest lucru: { $sentence }
opening-hope = Sperăm acest lucru: { $sentence }
opening-think = Credem acest lucru: { $sentence }
opening-tell = Dorim să vă anunțăm: { $sentence }
opening-important = Acest lucru este important: { $sentence }
opening-heard = Am auzit acest lucru: { $sentence }
opening-may-be = Acest lucru este posibil: { $sentence }
opening-ask-right = Este corect? { $sentence }

## Een vraag over het kind

opening-ask-whether = O întrebare: este așa? { $sentence }
