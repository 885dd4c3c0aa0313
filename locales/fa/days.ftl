### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = روز دوشنبه
day-on-tuesday = روز سه‌شنبه
day-on-wednesday = روز چهارشنبه
day-on-thursday = روز پنجشنبه
day-on-friday = روز جمعه
day-on-saturday = روز شنبه
day-on-sunday = روز یکشنبه
