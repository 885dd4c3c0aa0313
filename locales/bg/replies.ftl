### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = Много добре.
reply-all-good = Всичко е наред.
reply-we-coming = Идваме.
reply-we-coming-time = Ще дойдем в { $time }.
reply-ill = Болен е.
reply-ill-child = { $child } е { $gender ->
        [female] болна
        [male] болен
       *[unknown] болен (-на)
    }.
reply-home = Остава вкъщи.
reply-grandmother-collects = Баба ще го вземе.
reply-grandfather-collects = Дядо ще го вземе.
reply-aunt-collects = Леля ще го вземе.
reply-uncle-collects = Чичо или вуйчо ще го вземе.
reply-neighbour-collects = Съсед ще го вземе.
reply-i-collect = Аз ще го взема.
reply-someone-else-collects = Друг ще го вземе.
reply-what-time = В колко часа?
reply-how-much = Колко?
reply-what-cost = Колко струва?
reply-where = Къде?
reply-which-day = Кой ден?
reply-when = Кога?
reply-who = Кой?
reply-why = Защо?
reply-today = Днес.
reply-not-today = Не днес.
reply-tomorrow = Утре.
reply-not-tomorrow = Не утре.
reply-absent-today = Днес няма да дойде.
reply-absent-tomorrow = Утре няма да дойде.
reply-we-absent-today = Днес няма да дойдем.
reply-we-absent-tomorrow = Утре няма да дойдем.
reply-not-coming = Няма да дойда.
reply-no-problem = Няма проблем.
reply-agreed = Съгласна съм.
reply-not-agreed = Не съм съгласна.
reply-received = Получих съобщението.
reply-not-received = Не получих съобщението.
reply-how-is-child = Как е детето ми?
reply-how-is-it = Как е?
reply-will-do = Ще го направя.
reply-bring = Ще донеса.
reply-of-course = Разбира се.
reply-inshallah = Ако е рекъл Господ.
reply-dont-know = Не знам.
reply-fever = Има температура.
reply-no-fever = Няма температура.
reply-what-happened = Какво стана?
reply-maybe = Може би.
reply-wait = Един момент.
reply-no-thanks = Не, благодаря.
reply-yes-please = Да, моля.
reply-not-yet = Още не.
reply-done = Готово.
reply-paid = Платих.
reply-not-possible = Не е възможно.
reply-get-well = Бързо оздравяване.
reply-great = Чудесно!
reply-pity = Жалко.
reply-forgot = Забравих.
reply-here = Тук съм.
reply-ask-eaten = Яде ли детето ми?
reply-ask-slept = Спа ли детето ми?
reply-doctor = Отиваме на лекар.
reply-holiday = В отпуска сме.
reply-not-good = Не е добре.
reply-right = Правилно.
reply-not-right = Не е правилно.
reply-bye = Довиждане.
