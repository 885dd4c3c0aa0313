### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = luni
day-on-tuesday = marți
day-on-wednesday = miercuri
day-on-thursday = joi
day-on-friday = vineri
day-on-saturday = sâmbătă
day-on-sunday = duminică
