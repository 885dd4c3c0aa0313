### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = el lunes
day-on-tuesday = el martes
day-on-wednesday = el miércoles
day-on-thursday = el jueves
day-on-friday = el viernes
day-on-saturday = el sábado
day-on-sunday = el domingo
