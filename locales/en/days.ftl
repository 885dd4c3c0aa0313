### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = on Monday
day-on-tuesday = on Tuesday
day-on-wednesday = on Wednesday
day-on-thursday = on Thursday
day-on-friday = on Friday
day-on-saturday = on Saturday
day-on-sunday = on Sunday
