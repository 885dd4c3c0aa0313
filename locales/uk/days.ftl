### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = у понеділок
day-on-tuesday = у вівторок
day-on-wednesday = у середу
day-on-thursday = у четвер
day-on-friday = у п’ятницю
day-on-saturday = у суботу
day-on-sunday = у неділю
