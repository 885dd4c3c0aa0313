### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = Pazartesi günü
day-on-tuesday = Salı günü
day-on-wednesday = Çarşamba günü
day-on-thursday = Perşembe günü
day-on-friday = Cuma günü
day-on-saturday = Cumartesi günü
day-on-sunday = Pazar günü
