parents-reply-passed-on = ✓ Przekazano do grupy dziecka ({ $child }).
parents-reply-passed-on-all = ✓ Przekazano zespołowi.
parents-reply-later = Zespół przeczyta to: { $day }.
parents-reply-which-child = O które dziecko chodzi?
parents-reply-all-children = Wszystkie dzieci
parents-reply-which-line = Którego zdania Państwo nie rozumieją?
parents-reply-whole = Cała wiadomość
parents-reply-back = ◀ Wstecz
parents-reply-asked = ✓ Otrzymaliśmy Państwa pytanie: „{ $text }” Pracownik to wyjaśni.
parents-reply-asked-whole = ✓ Otrzymaliśmy Państwa pytanie. Pracownik to wyjaśni.
parents-reply-thanks = Dziękujemy!
parents-reply-thanks-again = Już o tym wiedzieliśmy. Dziękujemy!
parents-reply-old-button = Ten przycisk już nie działa. Mogą Państwo wysłać nam wiadomość.

## What can't be passed on

parents-reply-voice = Nie mogę przekazać wiadomości głosowej. Prosimy ją napisać.
parents-reply-other = Nie mogę tego przekazać. Prosimy napisać słowami, co chcą Państwo powiedzieć.
parents-reply-waiting = Pracownik musi Państwa najpierw zaakceptować. Potem można tutaj pisać. Sprawa jest pilna? Prosimy zadzwonić.
parents-reply-no-child = Nie są Państwo jeszcze połączeni z dzieckiem. Prosimy zwrócić się do pracownika o link.
parents-reply-first-finish = Prosimy najpierw odpowiedzieć na to pytanie.
