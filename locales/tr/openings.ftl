## Van dag tot dag

opening-remember = Lütfen unutmayın: { $sentence }
opening-noticed = Şunu fark ettik: { $sentence }
opening-glad = Şuna seviniyoruz: { $sentence }
opening-glad-to-hear = Şunu duyduğumuza sevindik: { $sentence }
opening-pity = Şuna üzülüyoruz: { $sentence }
opening-sorry = Şunun için özür dileriz: { $sentence }
opening-hope = Umudumuz şu: { $sentence }
opening-think = Düşüncemiz şu: { $sentence }
opening-tell = Size şunu bildirmek istiyoruz: { $sentence }
opening-important = Şu önemli: { $sentence }
opening-heard = Şunu duyduk: { $sentence }
opening-may-be = Şu olabilir: { $sentence }
opening-ask-right = Şu doğru mu? { $sentence }

## Een vraag over het kind

opening-ask-whether = Bir soru: durum böyle mi? { $sentence }
