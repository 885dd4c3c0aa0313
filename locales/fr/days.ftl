### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = lundi
day-on-tuesday = mardi
day-on-wednesday = mercredi
day-on-thursday = jeudi
day-on-friday = vendredi
day-on-saturday = samedi
day-on-sunday = dimanche
