### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = в понедельник
day-on-tuesday = во вторник
day-on-wednesday = в среду
day-on-thursday = в четверг
day-on-friday = в пятницу
day-on-saturday = в субботу
day-on-sunday = в воскресенье
