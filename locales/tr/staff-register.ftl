### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Kayıtlar
staff-register-count = Çocuk: { $children }. Grup: { $groups }.
staff-register-closed = 🗂 Kayıtlar kapatıldı. Her şey saklandı.
staff-register-tap = Bir düğmeye dokun. Mesaj mı yazmak istiyorsun? Önce Bitti düğmesine dokun.

## Groups and children
staff-register-groups = 🏠 Gruplar ve çocuklar
staff-register-new-group = ➕ Yeni grup
staff-register-ask-location = Grup hangi binada?
staff-register-ask-group = Grubun adı ne? Adını yaz.
staff-register-new-child = ➕ Çocuk ekle
staff-register-no-children = Bu grupta henüz çocuk yok.
staff-register-ask-children = Çocuğun adını yaz. Birkaç çocuğu birden de yazabilirsin: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” olmaz. Yalnızca henüz kullanılmayan, en fazla { $limit } harfli bir ad yaz.
staff-register-added = ✓ Eklendi: { $names }.
staff-register-double = Zaten vardı: { $names }.
staff-register-parents = Bağlı veli: { $count }
staff-register-male = erkek
staff-register-female = kız
staff-register-unknown = belirtilmedi
staff-register-invite = 🔗 Veli davet et
staff-register-rename = ✏️ Ad
staff-register-ask-name = Doğru adı yaz.
staff-register-move = 🔀 Başka grup
staff-register-ask-move = { $child } hangi gruba geçiyor?
staff-register-moved = ✓ { $child } artık { $group } grubunda.
staff-register-end = 🚪 Bakım sona eriyor
staff-register-end-sure = { $child } için bakım sona mı eriyor? O zaman bu çocuk hakkında artık kimse mesaj almaz.
staff-register-end-yes = 🚪 Evet, sona eriyor
staff-register-ended = ✓ { $child } için bakım sona erdi.

## Colleagues
staff-register-team = 👥 İş arkadaşları
staff-register-new-colleague = ➕ İş arkadaşı davet et
staff-register-ask-role = İş arkadaşının görevi ne olacak?
staff-role-staff = çalışan
staff-role-mentor = mentor
staff-role-manager = yönetici
staff-role-office = ofis
staff-role-guardian = veli
staff-register-link = Bir iş arkadaşı için bağlantı ({ $role }). Bir kez ve { $days } gün boyunca çalışır. İş arkadaşına kendin ver.
staff-register-person = Bu iş arkadaşının çalıştığı gruplara dokun.
staff-register-leaves = 🚪 Erişimi kaldır
staff-register-leaves-sure = { $name } için erişim kaldırılsın mı? Bu hemen geçerli olur.
staff-register-leaves-yes = 🚪 Evet, kaldır
staff-register-left = ✓ { $name } için erişim kaldırıldı.
staff-register-invites = 🔑 Açık davetler ({ $count })
staff-register-no-invites = Açık davet yok.
staff-register-until = son gün: { $date }
staff-register-withdraw = ✖ { $number } iptal et
staff-register-withdrawn = ✓ O bağlantı artık çalışmıyor.
