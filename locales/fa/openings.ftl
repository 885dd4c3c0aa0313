## Van dag tot dag

opening-remember = لطفاً به یاد داشته باشید: { $sentence }
opening-noticed = متوجه این شدیم: { $sentence }
opening-glad = از این خوشحالیم: { $sentence }
opening-glad-to-hear = از شنیدن این خوشحالیم: { $sentence }
opening-pity = از این بابت متأسفیم: { $sentence }
opening-sorry = بابت این عذر می‌خواهیم: { $sentence }
opening-hope = امیدواریم این‌طور باشد: { $sentence }
opening-think = ما این‌طور فکر می‌کنیم: { $sentence }
opening-tell = می‌خواهیم به شما اطلاع دهیم: { $sentence }
opening-important = این مهم است: { $sentence }
opening-heard = این را شنیده‌ایم: { $sentence }
opening-may-be = این ممکن است: { $sentence }
opening-ask-right = آیا این درست است؟ { $sentence }

## Een vraag over het kind

opening-ask-whether = یک سؤال: آیا این‌طور است؟ { $sentence }
