### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Лише { $condition }: { $sentence }

## Ziekte

condition-fever = якщо у дитини ({ $child }) гарячка
condition-fever-gets = якщо у дитини ({ $child }) почнеться гарячка
condition-fever-still = якщо у дитини ({ $child }) ще є гарячка
condition-fever-higher = якщо гарячка підвищиться
condition-fever-none = якщо у дитини ({ $child }) немає гарячки
condition-fever-no-more = якщо у дитини ({ $child }) більше немає гарячки
condition-fever-gone = якщо гарячка минула
condition-fever-none-hours = якщо у дитини ({ $child }) немає гарячки вже { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }
condition-fever-none-day = якщо у дитини ({ $child }) немає гарячки вже один день
condition-diarrhoea-none = якщо у дитини ({ $child }) немає проносу
condition-diarrhoea-none-hours = якщо у дитини ({ $child }) немає проносу вже { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }
condition-diarrhoea-none-day = якщо у дитини ({ $child }) немає проносу вже один день
condition-vomited-not-hours = якщо у дитини ({ $child }) не було блювання { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }
condition-vomits-no-more = якщо у дитини ({ $child }) більше немає блювання
condition-vomits = якщо у дитини ({ $child }) буде блювання
condition-vomits-again = якщо у дитини ({ $child }) знову буде блювання
condition-vomits-or-drowsy = якщо у дитини ({ $child }) буде блювання або вона стане млявою і сонною
condition-drowsy = якщо дитина ({ $child }) стане млявою і сонною
condition-complaints-none = якщо у дитини ({ $child }) немає симптомів
condition-worse = якщо стане гірше
condition-child-worse = якщо стан дитини ({ $child }) погіршиться
condition-feels-better = якщо дитина ({ $child }) почуватиметься краще
condition-feels-well = якщо дитина ({ $child }) добре почувається
condition-recovered = якщо дитина ({ $child }) одужала
condition-ill = якщо дитина ({ $child }) хвора
condition-ill-gets = якщо дитина ({ $child }) захворіє
condition-pain = якщо у дитини ({ $child }) щось болить
condition-short-of-breath = якщо дитині ({ $child }) важко дихати
condition-short-of-breath-gets = якщо дитині ({ $child }) стане важко дихати
condition-reaction = якщо у дитини ({ $child }) почнеться алергічна реакція
condition-tired = якщо дитина ({ $child }) втомлена
condition-sad = якщо дитині ({ $child }) сумно
condition-cries = якщо дитина ({ $child }) плаче
condition-awake = якщо дитина ({ $child }) не спить
condition-child-fever = якщо у Вашої дитини гарячка
condition-child-fever-none = якщо у Вашої дитини немає гарячки
condition-child-fever-none-hours = якщо у Вашої дитини немає гарячки вже { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }
condition-child-feels-well = якщо Ваша дитина добре почувається
condition-child-ill = якщо Ваша дитина хвора
condition-child-recovered = якщо Ваша дитина одужала
condition-home-still = якщо сьогодні ввечері так і залишиться

## U en wij

condition-questions = якщо у Вас є запитання
condition-worried = якщо Ви хвилюєтеся
condition-doubt = якщо Ви сумніваєтеся
condition-you-want = якщо Ви цього хочете
condition-you-agree = якщо Ви не проти
condition-not-possible = якщо не вийде
condition-needed = якщо це потрібно
condition-something = якщо щось станеться
condition-changes = якщо щось зміниться
condition-you-come = коли Ви прийдете
condition-you-collect = коли Ви забиратимете дитину ({ $child })
condition-you-late = якщо Ви прийдете пізніше
condition-other-collects = якщо дитину ({ $child }) забирає хтось інший
condition-not-coming = якщо { $child } не прийде
condition-form = якщо Ви заповнили бланк
condition-pregnant = якщо Ви вагітні
condition-when-child-awake = щойно { $child } прокинеться
condition-when-we-know = щойно ми знатимемо більше
condition-when-you-can = щойно зможете
condition-until-you-there = до Вашого приходу
condition-until-recovered = доки { $child } не одужає

## Toen

condition-then-woke = коли дитина ({ $child }) прокинулася
condition-then-fell = коли дитина ({ $child }) впала
condition-then-you-left = коли Ви пішли
condition-then-you-came = коли Ви прийшли
condition-then-we-outside = коли ми були надворі
condition-then-played = коли дитина ({ $child }) гралася

## Wat er verder kan zijn

condition-too-late = якщо Ви запізнитеся
condition-you-do-not-want = якщо Ви цього не бажаєте
condition-possible = якщо це можливо
condition-you-cannot-come = якщо Ви не можете прийти
condition-your-child-not-comes = якщо Ваша дитина не прийде
condition-other-collects-yours = якщо Вашу дитину забирає хтось інший
condition-help = якщо Вам потрібна допомога
condition-know-more = якщо Ви хочете дізнатися більше
condition-you-collect-yours = коли Ви забираєте свою дитину
condition-you-bring-yours = коли Ви приводите свою дитину
condition-well = якщо все йде добре
condition-not-well = якщо щось іде не так

## Het weer

condition-rain = якщо йде дощ
condition-even-rain = навіть якщо йде дощ
condition-warm = якщо тепло
condition-cold = якщо холодно
condition-nice-weather = за гарної погоди
condition-bad-weather = за поганої погоди

## Bij ziekte (meer)

condition-fever-above = якщо гарячка підніметься вище { $temperature } °C
condition-drinks-not = якщо дитина ({ $child }) не п’є
condition-bleeding-goes-on = якщо кровотеча не зупиняється
condition-you-read = коли Ви це прочитаєте
condition-form-there = коли бланк буде в нас
