### Days as an answer to "when"; locales/nl/days.ftl tells more.

day-on-monday = يوم الاثنين
day-on-tuesday = يوم الثلاثاء
day-on-wednesday = يوم الأربعاء
day-on-thursday = يوم الخميس
day-on-friday = يوم الجمعة
day-on-saturday = يوم السبت
day-on-sunday = يوم الأحد
