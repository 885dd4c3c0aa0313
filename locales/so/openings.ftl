## Van dag tot dag

opening-remember = Fadlan xusuusnow: { $sentence }
opening-noticed = Waxaan aragnay arrintan: { $sentence }
opening-glad = Arrintan waan ku faraxsannahay: { $sentence }
opening-glad-to-hear = Waan ku faraxnay inaan maqalno: { $sentence }
opening-pity = Arrintan waan ka xunnahay: { $sentence }
opening-sorry = Arrintan raalli ka noqo: { $sentence }
opening-hope = Waxaan rajaynaynaa: { $sentence }
opening-think = Waxaan u malaynaynaa: { $sentence }
opening-tell = Waxaan rabnaa inaan kuu sheegno: { $sentence }
opening-important = Arrintani waa muhiim: { $sentence }
opening-heard = Waxaan maqalnay: { $sentence }
opening-may-be = Arrintani way dhici kartaa: { $sentence }
opening-ask-right = Ma saxbaa arrintani? { $sentence }
