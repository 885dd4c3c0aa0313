### locales/nl/staff-notice.ftl tells what the slots hold.

staff-notice-title = Ogeysiis
staff-notice-ask-kind = Maxaad rabtaa inaad ogeysiiso?
staff-notice-ask-child = Ilmahee?
staff-notice-today = maanta
staff-notice-tomorrow = berri

## Questions, by the name of the field

staff-notice-field-date = Maalintee?
staff-notice-field-dates = Laga bilaabo maalintee?
staff-notice-field-time = Saacaddee?
staff-notice-field-times = Laga bilaabo saacaddee?
staff-notice-field-reason = Waa maxay sababtu?
staff-notice-field-note = Ma rabtaa inaad wax ku darto?
staff-notice-field-what = Maxaa dhacay?
staff-notice-field-where = Xaggee?
staff-notice-field-care = Maxaad samayseen?
staff-notice-field-after = Hadda sidee yahay?
staff-notice-field-count = Imisa?
staff-notice-field-birthday-count = Imisa sano ayuu ilmuhu jirsanayaa?
staff-notice-field-extra = Maxaad kale oo aad ku dari kartaa?
staff-notice-field-item = Maxay waalidku keenayaan?
staff-notice-field-signs = Maxaad ilmaha ku aragtaa?
staff-notice-field-temperature = Qandhadu waa imisa digrii?
staff-notice-field-person = Waa kee?
staff-notice-field-feast = Xafladdee?
staff-notice-field-group = Kooxdee?
staff-notice-field-illness = Cudurkee?
staff-notice-field-advice = Waa maxay taladu?
staff-notice-field-topic = Maxay ku saabsan tahay?
staff-notice-field-place = Xaggee ayaad u socotaan?
staff-notice-field-travel = Sidee baad u socotaan?
staff-notice-field-amount = Imisa euro ayay ku kacaysaa?
staff-notice-field-bring = Maxay carruurtu keenayaan?
staff-notice-field-known = Carruurtu shaqaalahan ma yaqaanaan?
staff-notice-field-away = Maalintee ayaanu ilmuhu imanayn?
staff-notice-field-swap-day-away = Maalintee ayaanu ilmuhu imanayn?
staff-notice-field-swap-day-date = Maalintee ayuu ilmuhu imanayaa?
staff-notice-field-substitute-away = Shaqaalahee ayaan joogin?
staff-notice-until-date = Laga bilaabo { $first }. Ilaa iyo maalintee (maalintaasna way ku jirtaa)?
staff-notice-until-time = Laga bilaabo saacadda { $first }. Ilaa saacaddee?

## Hints under a question

staff-notice-hint-date = Ama qor: 12 dec
staff-notice-hint-time = Ama qor: 15.30 ama half vier
staff-notice-hint-number = Ama qor tiro.
staff-notice-hint-several = Wax ka badan hal ayaad dooran kartaa.
staff-notice-hint-name = Ama qor magac.
staff-notice-hint-text = Erayadaada ku qor.

## When typing was not understood

staff-notice-not-a-date = Maalintaas ma fahmin. Qor tusaale ahaan 12 dec, ama dooro badhan.
staff-notice-not-a-time = Wakhtigaas ma fahmin. Qor tusaale ahaan 15.30, ama dooro badhan.
staff-notice-not-a-number = Tiradaas ma fahmin. Qor tusaale ahaan 3 ama 38,5.
staff-notice-too-long = Taasi aad bay u dheer tahay. Gaabi.
staff-notice-use-buttons = Halkan badhan ka dooro.
staff-notice-which-time = Wakhtigee ayaad ula jeeddaa?

## Preview

staff-notice-careful = Tani waxay ku saabsan tahay caafimaad ama badbaado. Ma hubtid in waalidku fahmayo? Markaas sidoo kale wac.
staff-notice-correcting = Waxaad saxaysaa ogeysiis hore loo diray. Waalidku way arki doonaan in la saxay.
staff-notice-change-date = ✏️ Maalin
staff-notice-change-date-range = ✏️ Maalmo
staff-notice-change-time = ✏️ Wakhti
staff-notice-change-time-range = ✏️ Wakhtiyo
staff-notice-change-number = ✏️ Tiro
staff-notice-change-money = ✏️ Lacag
staff-notice-change-choice = ✏️ Doorasho
staff-notice-change-choices = ✏️ Doorashooyin
staff-notice-change-text = 📝 Qoraal
staff-notice-change-person = ✏️ Magac
staff-notice-change-group = ✏️ Koox
staff-notice-remind = Xusuusin: { $moment }
