### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = w poniedziałek
day-on-tuesday = we wtorek
day-on-wednesday = w środę
day-on-thursday = w czwartek
day-on-friday = w piątek
day-on-saturday = w sobotę
day-on-sunday = w niedzielę
