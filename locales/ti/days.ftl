### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = ሰኑይ
day-on-tuesday = ሰሉስ
day-on-wednesday = ረቡዕ
day-on-thursday = ሓሙስ
day-on-friday = ዓርቢ
day-on-saturday = ቀዳም
day-on-sunday = ሰንበት
