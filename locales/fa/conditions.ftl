### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = فقط { $condition }: { $sentence }

## Ziekte

condition-fever = اگر { $child } تب داشته باشد
condition-fever-gets = اگر { $child } تب کند
condition-fever-still = اگر { $child } هنوز تب داشته باشد
condition-fever-higher = اگر تب بالاتر برود
condition-fever-none = اگر { $child } تب نداشته باشد
condition-fever-no-more = اگر { $child } دیگر تب نداشته باشد
condition-fever-gone = اگر تب قطع شده باشد
condition-fever-none-hours = اگر { $child } { $hours } ساعت تب نداشته باشد
condition-fever-none-day = اگر { $child } یک روز تب نداشته باشد
condition-diarrhoea-none = اگر { $child } اسهال نداشته باشد
condition-diarrhoea-none-hours = اگر { $child } { $hours } ساعت اسهال نداشته باشد
condition-diarrhoea-none-day = اگر { $child } یک روز اسهال نداشته باشد
condition-vomited-not-hours = اگر { $child } { $hours } ساعت استفراغ نکرده باشد
condition-vomits-no-more = اگر { $child } دیگر استفراغ نکند
condition-vomits = اگر { $child } استفراغ کند
condition-vomits-again = اگر { $child } دوباره استفراغ کند
condition-vomits-or-drowsy = اگر { $child } استفراغ کند یا گیج و خواب‌آلود شود
condition-drowsy = اگر { $child } گیج و خواب‌آلود شود
condition-complaints-none = اگر { $child } علائمی نداشته باشد
condition-worse = اگر بدتر شود
condition-child-worse = اگر حال { $child } بدتر شود
condition-feels-better = اگر حال { $child } بهتر شود
condition-feels-well = اگر حال { $child } خوب باشد
condition-recovered = اگر { $child } خوب شده باشد
condition-ill = اگر { $child } بیمار باشد
condition-ill-gets = اگر { $child } بیمار شود
condition-pain = اگر { $child } درد داشته باشد
condition-short-of-breath = اگر { $child } تنگی نفس داشته باشد
condition-short-of-breath-gets = اگر { $child } دچار تنگی نفس شود
condition-reaction = اگر { $child } واکنش آلرژیک نشان دهد
condition-tired = اگر { $child } خسته باشد
condition-sad = اگر { $child } غمگین باشد
condition-cries = اگر { $child } گریه کند
condition-awake = اگر { $child } بیدار باشد
condition-child-fever = اگر فرزندتان تب داشته باشد
condition-child-fever-none = اگر فرزندتان تب نداشته باشد
condition-child-fever-none-hours = اگر فرزندتان { $hours } ساعت تب نداشته باشد
condition-child-feels-well = اگر حال فرزندتان خوب باشد
condition-child-ill = اگر فرزندتان بیمار باشد
condition-child-recovered = اگر فرزندتان خوب شده باشد
condition-home-still = اگر امشب هنوز همین‌طور باشد

## U en wij

condition-questions = اگر سؤالی دارید
condition-worried = اگر نگران هستید
condition-doubt = اگر شک دارید
condition-you-want = اگر بخواهید
condition-you-agree = اگر با آن موافق باشید
condition-not-possible = اگر نشود
condition-needed = اگر لازم باشد
condition-something = اگر چیزی بود
condition-changes = اگر چیزی تغییر کند
condition-you-come = وقتی می‌آیید
condition-you-collect = وقتی دنبال { $child } می‌آیید
condition-you-late = اگر دیرتر می‌آیید
condition-other-collects = اگر کس دیگری دنبال { $child } بیاید
condition-not-coming = اگر { $child } نیاید
condition-form = اگر فرم را پر کرده باشید
condition-pregnant = اگر باردار هستید
condition-when-child-awake = به محض این که { $child } بیدار شود
condition-when-we-know = به محض این که بیشتر بدانیم
condition-when-you-can = به محض این که بتوانید
condition-until-you-there = تا وقتی شما برسید
condition-until-recovered = تا وقتی { $child } خوب شود

## Toen

condition-then-woke = وقتی { $child } بیدار شد
condition-then-fell = وقتی { $child } افتاد
condition-then-you-left = وقتی شما رفتید
condition-then-you-came = وقتی شما آمدید
condition-then-we-outside = وقتی بیرون بودیم
condition-then-played = وقتی { $child } داشت بازی می‌کرد

## Wat er verder kan zijn

condition-too-late = اگر دیر برسید
condition-you-do-not-want = اگر این را نمی‌خواهید
condition-possible = در صورت امکان
condition-you-cannot-come = اگر نمی‌توانید بیایید
condition-your-child-not-comes = اگر فرزندتان نمی‌آید
condition-other-collects-yours = اگر شخص دیگری دنبال فرزندتان می‌آید
condition-help = اگر به کمک نیاز دارید
condition-know-more = اگر می‌خواهید بیشتر بدانید
condition-you-collect-yours = وقتی دنبال فرزندتان می‌آیید
condition-you-bring-yours = وقتی فرزندتان را می‌آورید
condition-well = اگر خوب پیش برود
condition-not-well = اگر خوب پیش نرود

## Het weer

condition-rain = اگر باران ببارد
condition-even-rain = حتی اگر باران ببارد
condition-warm = اگر هوا گرم باشد
condition-cold = اگر هوا سرد باشد
condition-nice-weather = اگر هوا خوب باشد
condition-bad-weather = اگر هوا بد باشد

## Bij ziekte (meer)

condition-fever-above = اگر تب از { $temperature } درجه بالاتر برود
condition-drinks-not = اگر { $child } چیزی ننوشد
condition-bleeding-goes-on = اگر خونریزی بند نیاید
condition-you-read = وقتی این را می‌خوانید
condition-form-there = وقتی فرم به دست ما برسد
