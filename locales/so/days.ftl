### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = Isniinta
day-on-tuesday = Talaadada
day-on-wednesday = Arbacada
day-on-thursday = Khamiista
day-on-friday = Jimcaha
day-on-saturday = Sabtida
day-on-sunday = Axadda
