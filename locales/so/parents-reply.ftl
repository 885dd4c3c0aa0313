### locales/nl/parents-reply.ftl tells what the slots hold.

parents-reply-passed-on = ✓ Waxaa loo gudbiyay kooxda { $child }.
parents-reply-passed-on-all = ✓ Waxaa loo gudbiyay shaqaalaha.
parents-reply-later = Shaqaaluhu fariintan waxay akhrin doonaan { $day }.
parents-reply-which-child = Ilmahee ayay tani ku saabsan tahay?
parents-reply-all-children = Dhammaan carruurta
parents-reply-which-line = Jumladdee ayaadan fahmin?
parents-reply-whole = Fariinta oo dhan
parents-reply-back = ◀ Dib u noqo
parents-reply-asked = ✓ Su'aashaada waannu helnay: “{ $text }” Shaqaale ayaa kuu sharxi doona.
parents-reply-asked-whole = ✓ Su'aashaada waannu helnay. Shaqaale ayaa kuu sharxi doona.
parents-reply-thanks = Mahadsanid!
parents-reply-thanks-again = Hore ayaannu u ogayn. Mahadsanid!
parents-reply-old-button = Badhankani ma shaqeeyo hadda. Fariin waad noo soo diri kartaa.

## What can't be passed on

parents-reply-voice = Fariin cod ah ma gudbin karo. Fadlan ku qor.
parents-reply-other = Tan ma gudbin karo. Fadlan erayo ku qor waxa aad rabto inaad sheegto.
parents-reply-waiting = Shaqaale weli waa inuu ku oggolaado. Ka dib halkan wax waad ku qori kartaa. Ma degdeg baa? Na soo wac.
parents-reply-no-child = Weli laguma xirin ilmo. Shaqaale weydiiso link.
parents-reply-first-finish = Fadlan marka hore su'aashan ka jawaab.
