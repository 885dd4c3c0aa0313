### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = na segunda-feira
day-on-tuesday = na terça-feira
day-on-wednesday = na quarta-feira
day-on-thursday = na quinta-feira
day-on-friday = na sexta-feira
day-on-saturday = no sábado
day-on-sunday = no domingo
