## Van dag tot dag

opening-remember = Fadlan xusuusnow: { $sentence }
opening-noticed = Waxaannu aragnay arrintan: { $sentence }
opening-glad = Arrintan waannu ku faraxsannahay: { $sentence }
opening-glad-to-hear = Waannu ku faraxnay inaannu maqalno: { $sentence }
opening-pity = Arrintan waannu ka xunnahay: { $sentence }
opening-sorry = Arrintan raalli nooga noqo: { $sentence }
opening-hope = Waxaannu rajaynaynaa: { $sentence }
opening-think = Waxaannu u malaynaynaa: { $sentence }
opening-tell = Waxaannu rabnaa inaannu kuu sheegno: { $sentence }
opening-important = Arrintani waa muhiim: { $sentence }
opening-heard = Waxaannu maqalnay: { $sentence }
opening-may-be = Arrintani way dhici kartaa: { $sentence }
opening-ask-right = Ma saxbaa arrintani? { $sentence }

## Een vraag over het kind

opening-ask-whether = Su'aal: ma sidaas baa? { $sentence }
