### The days of the week as an answer to "when", for { $on-date } and { $on-weekday }.
###
### A language may write { $on-date } where Dutch writes { $date }: "во вторник, 16 декабря" for "op dinsdag 16 december".

day-on-monday = op maandag
day-on-tuesday = op dinsdag
day-on-wednesday = op woensdag
day-on-thursday = op donderdag
day-on-friday = op vrijdag
day-on-saturday = op zaterdag
day-on-sunday = op zondag
