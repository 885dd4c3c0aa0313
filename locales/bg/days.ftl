### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = в понеделник
day-on-tuesday = във вторник
day-on-wednesday = в сряда
day-on-thursday = в четвъртък
day-on-friday = в петък
day-on-saturday = в събота
day-on-sunday = в неделя
