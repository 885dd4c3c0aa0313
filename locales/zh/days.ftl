### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = 星期一
day-on-tuesday = 星期二
day-on-wednesday = 星期三
day-on-thursday = 星期四
day-on-friday = 星期五
day-on-saturday = 星期六
day-on-sunday = 星期日
