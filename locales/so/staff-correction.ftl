staff-correction-improve = ✏️ Hagaaji turjumaadda
staff-correction-what = Turjumaad: { $text }
staff-correction-choose = Jumladdee ayaad rabtaa inaad si ka fiican u turjunto?
staff-correction-type = Qor turjumaad ka fiican. Luqadda: { $language }.
staff-correction-ask = 👥 Weydii qof kula shaqeeya
staff-correction-alone = Weli ma jiro qof kula shaqeeya oo hubin kara. Marka hore casuun qof kula shaqeeya.
staff-correction-waits = ✓ Dadka kula shaqeeya ayaa hubin doona. Marka mid ka mid ahi oggolaado turjumaaddaada, markaas kaddib waan isticmaali doonaa.

staff-correction-lost-name = Halkan magac baa ku jira: { $facts }. Jumladda la hagaajiyay waxaan u isticmaalaa carruurta oo dhan. Taasi waxay suurtagal tahay oo keliya magac la'aan.
staff-correction-lost-facts = Waxan turjumaaddaada kama muuqdaan ama way ka duwan yihiin: { $facts }. Jumladda mar kale qor, adigoo wax walba ku daraya.
staff-correction-lost-negation = Hal jumlad waxaa ku jira diidmo, tan kale kuma jirto. Turjumaadda mar kale qor.
staff-correction-lost-language = Tani uma eka turjumaad. Jumladda oo dhan ku qor luqaddan: { $language }.

staff-correction-question = Turjumaad ka fiican oo ka timid { $name }. Luqadda: { $language }. Turjumaaddani ma sax baa?
staff-correction-yes = ✅ Waa sax
staff-correction-no = ✖ Sax ma aha
staff-correction-own = Tani waa turjumaaddaada. Qof kale oo kula shaqeeya ayaa hubinaya.
staff-correction-approved = ✓ Turjumaaddan waa la oggolaaday. Waxaa hubiyay: { $name }. Hadda wixii ka dambeeya waalidku way akhrinayaan.
staff-correction-refused = ✖ { $name }: turjumaaddani sax ma aha. Waxba isma beddelin.
