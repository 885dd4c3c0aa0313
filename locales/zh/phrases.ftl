### locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child }吃得很好。
phrase-food-normal = { $child }吃得正常。
phrase-food-little = { $child }吃得很少。
phrase-food-nothing = { $child }什么都没吃。
phrase-food-refused = { $child }不想吃。
phrase-food-all = { $child }全部吃完了。
phrase-food-almost-all = { $child }几乎全部吃完了。
phrase-food-half = { $child }吃了一半。
phrase-food-item = { $child }吃了{ $item }。
phrase-food-item-time = { $child }在{ $time }吃了{ $item }。
phrase-food-time = { $child }在{ $time }吃了饭。
phrase-food-bread = { $child }吃了{ $count }片面包。
phrase-food-refused-item = { $child }不想吃{ $item }。
phrase-food-liked-item = { $child }觉得{ $item }好吃。
phrase-food-disliked-item = { $child }觉得{ $item }不好吃。
phrase-food-liked = { $child }觉得饭菜好吃。
phrase-food-hungry = { $child }很饿。
phrase-food-no-appetite = { $child }不太饿。
phrase-food-first-time = { $child }第一次吃了{ $item }。
phrase-food-tasted = { $child }尝了{ $item }。
phrase-food-warm = { $child }吃了热餐。
phrase-food-menu = 我们今天吃{ $item }。
phrase-food-ask-breakfast = { $child }吃早餐了吗？
phrase-food-ask-likes = { $child }在家喜欢吃什么？
phrase-food-ask-may = { $child }可以吃{ $item }吗？
phrase-food-ask-not = { $child }不可以吃什么？
phrase-food-ask-allergy = { $child }对什么过敏吗？
phrase-food-no-nuts = 请不要给孩子带含坚果的食物。

## Drinken en de fles

phrase-drink-well = { $child }喝得很好。
phrase-drink-little = { $child }喝得很少。
phrase-drink-item = { $child }喝了{ $item }。
phrase-drink-ml = { $child }喝了{ $count }毫升。
phrase-drink-ml-time = { $child }在{ $time }喝了{ $count }毫升。
phrase-drink-cups = { $child }喝了{ $count }杯。
phrase-bottle-empty = { $child }把奶瓶喝完了。
phrase-bottle-not-empty = { $child }没有把奶瓶喝完。
phrase-bottle-half = { $child }喝了半瓶奶。
phrase-bottle-refused = { $child }不想喝奶瓶里的奶。
phrase-bottle-time = { $child }在{ $time }喝了奶瓶里的奶。
phrase-bottle-next = 下一瓶奶是{ $time }。
phrase-bottle-ask-amount = { $child }在家喝多少？
phrase-bottle-ask-time = 最后一瓶奶是几点喝的？

## Slapen

phrase-sleep-from-until = { $child }从{ $from }睡到{ $until }。
phrase-sleep-minutes = { $child }睡了{ $minutes }分钟。
phrase-sleep-hours = { $child }睡了{ $hours }小时。
phrase-sleep-hours-minutes = { $child }睡了{ $hours }小时{ $minutes }分钟。
phrase-sleep-half-hour = { $child }睡了半个小时。
phrase-sleep-hour-and-half = { $child }睡了一个半小时。
phrase-sleep-times = { $child }睡了{ $count }次。
phrase-sleep-well = { $child }睡得很好。
phrase-sleep-badly = { $child }睡得不好。
phrase-sleep-short = { $child }睡的时间很短。
phrase-sleep-long = { $child }睡的时间很长。
phrase-sleep-none = { $child }没有睡觉。
phrase-sleep-refused = { $child }不想睡觉。
phrase-sleep-rested = { $child }休息了，但没有睡着。
phrase-sleep-now = { $child }现在在睡觉。
phrase-sleep-bed-time = { $child }在{ $time }上床了。
phrase-sleep-asleep-time = { $child }在{ $time }睡着了。
phrase-sleep-awake-time = { $child }在{ $time }醒了。
phrase-sleep-woken-time = 我们在{ $time }叫醒了{ $child }。
phrase-sleep-awake-happy = { $child }醒来时很开心。
phrase-sleep-awake-crying = { $child }哭着醒来。
phrase-sleep-slow = { $child }过了很久才睡着。
phrase-sleep-quick = { $child }很快就睡着了。
phrase-sleep-tired = { $child }累了。
phrase-sleep-very-tired = { $child }非常累。
phrase-sleep-ask-night = { $child }昨晚睡得好吗？
phrase-sleep-ask-awake = { $child }今天早上几点醒的？
phrase-sleep-ask-nap = { $child }在家白天还睡觉吗？

## Luier en wc

phrase-nappy-times = 我们给{ $child }换了{ $count }次尿布。
phrase-nappy-poo = { $child }大便了。
phrase-nappy-poo-times = { $child }大便了{ $count }次。
phrase-nappy-no-poo = { $child }没有大便。
phrase-nappy-thin = { $child }的大便很稀。
phrase-nappy-hard = { $child }的大便很硬。
phrase-nappy-red = { $child }的屁股发红。
phrase-nappy-cream = 我们给屁股涂了护臀霜。
phrase-nappy-low = { $child }的尿布快用完了。
phrase-nappy-out = { $child }的尿布用完了。
phrase-toilet-pee = { $child }在厕所小便了。
phrase-toilet-poo = { $child }在厕所大便了。
phrase-toilet-first = { $child }第一次在厕所小便了。
phrase-toilet-potty-pee = { $child }在小马桶里小便了。
phrase-toilet-potty-sat = { $child }坐了小马桶。
phrase-toilet-dry = { $child }一整天都没有尿湿裤子。
phrase-toilet-wet = { $child }尿在裤子里了。
phrase-toilet-wet-trousers = { $child }的裤子湿了。
phrase-toilet-clothes = 我们给{ $child }换了干净衣服。
phrase-toilet-practise = 我们和{ $child }练习用小马桶。
phrase-toilet-ask-practise = 您在家练习用小马桶吗？
phrase-toilet-ask-start = 我们一起开始练习用小马桶，好吗？

## Stemming en gedrag

phrase-mood-happy = { $child }很开心。
phrase-mood-very-happy = { $child }非常开心。
phrase-mood-good-day = { $child }度过了愉快的一天。
phrase-mood-hard-day = { $child }今天过得不容易。
phrase-mood-calm = { $child }很平静。
phrase-mood-quiet = { $child }很安静。
phrase-mood-sad = { $child }很伤心。
phrase-mood-bit-sad = { $child }有点伤心。
phrase-mood-clingy = { $child }很黏人。
phrase-mood-angry = { $child }生气了。
phrase-mood-often-angry = { $child }经常生气。
phrase-mood-busy = { $child }很好动。
phrase-mood-cried = { $child }哭了。
phrase-mood-cried-short = { $child }哭了一小会儿。
phrase-mood-cried-goodbye = { $child }告别时哭了。
phrase-mood-goodbye-well = 告别很顺利。
phrase-mood-soon-happy = { $child }很快又开心了。
phrase-mood-later-happy = 之后{ $child }又开心了。
phrase-mood-minutes-happy = { $minutes }分钟后{ $child }又开心了。
phrase-mood-comfort = 我们安慰了{ $child }。
phrase-mood-cuddle = { $child }很想要抱抱。
phrase-mood-missed = { $child }想您了。
phrase-mood-laughed = { $child }笑了很多。
phrase-mood-enjoyed = { $child }玩得很享受。
phrase-mood-proud = { $child }很自豪。
phrase-mood-well = { $child }很好。
phrase-mood-better = { $child }好一些了。
phrase-mood-well-again = { $child }又好起来了。
phrase-mood-sharing = { $child }觉得分享很难。
phrase-mood-quarrel = { $child }和另一个孩子吵架了。
phrase-mood-solved = 孩子们一起解决了。
phrase-mood-talked = 我们和{ $child }谈过这件事。
phrase-mood-bit-other = { $child }咬了另一个孩子。
phrase-mood-hit-other = { $child }打了另一个孩子。
phrase-mood-ask-home = { $child }在家怎么样？
phrase-mood-ask-how = { $child }怎么样？
phrase-mood-ask-change = 家里有什么变化吗？

## Spelen

phrase-play-well = { $child }玩得很开心。
phrase-play-outside = { $child }在户外玩了。
phrase-play-inside = { $child }在室内玩了。
phrase-play-with-item = { $child }玩了{ $item }。
phrase-play-with-child = { $child }和{ $person }一起玩了。
phrase-play-together = { $child }和其他孩子一起玩了。
phrase-play-alone = { $child }自己一个人玩了。
phrase-play-sand = { $child }在沙坑里玩了。
phrase-play-house = { $child }在过家家角玩了。
phrase-play-water = { $child }玩了水。
phrase-play-built = { $child }搭了一座塔。
phrase-play-hut = { $child }搭了一个小屋。
phrase-play-puzzle = { $child }拼了一幅拼图。
phrase-play-painted = { $child }用颜料画了画。
phrase-play-drew = { $child }画了一幅画。
phrase-play-crafted = { $child }做了手工。
phrase-play-danced = { $child }跳了舞。
phrase-play-sang = { $child }唱了歌。
phrase-play-cycled = { $child }骑了车。
phrase-play-football = { $child }踢了足球。
phrase-play-read = 我们给{ $child }读了书。
phrase-play-favourite = { $child }最喜欢{ $item }。
phrase-play-homework = { $child }做了作业。
phrase-play-all-outside = 我们在户外玩了。
phrase-play-all-sang = 我们唱了歌。
phrase-play-all-read = 我们读了一本书。
phrase-play-all-painted = 我们用颜料画了画。
phrase-play-all-crafted = 我们做了手工。
phrase-play-all-danced = 我们跳了舞。
phrase-play-all-baked = 我们烤了点心。
phrase-play-all-item = 孩子们玩了{ $item }。
phrase-play-all-visited = 我们去了{ $item }。
phrase-play-theme = 主题是{ $item }。

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child }学会了新东西。
phrase-new-first-steps = { $child }迈出了最初的几步。
phrase-new-walks = { $child }会自己走路了。
phrase-new-stands = { $child }会自己站了。
phrase-new-crawls = { $child }会爬了。
phrase-new-rolls = { $child }会翻身了。
phrase-new-sits = { $child }会自己坐了。
phrase-new-climbs = { $child }攀爬得很好。
phrase-new-cycles = { $child }会骑车了。
phrase-new-spoon = { $child }会自己用勺子吃饭了。
phrase-new-cup = { $child }会自己用杯子喝东西了。
phrase-new-coat = { $child }会自己穿外套了。
phrase-new-shoes = { $child }会自己穿鞋了。
phrase-new-tooth = { $child }长了一颗新牙。
phrase-new-word = { $child }学会了一个新词。
phrase-new-talks = { $child }说话越来越多了。
phrase-new-dutch = { $child }的荷兰语说得越来越好了。
phrase-new-counts = { $child }会数到{ $count }。
phrase-new-colours = { $child }认识颜色了。
phrase-new-name = { $child }会写自己的名字了。
phrase-new-circle = { $child }在围圈活动中参与得很好。
phrase-new-joins = { $child }参与得很好。
phrase-new-listens = { $child }很会听话。
phrase-new-tidied = { $child }帮忙收拾了东西。
phrase-new-helped = { $child }帮助了另一个孩子。
phrase-new-likes-help = { $child }喜欢帮忙。
phrase-new-shares = { $child }很会分享。
phrase-new-turn = { $child }会等轮到自己。
phrase-new-plays-more = { $child }越来越多地和其他孩子玩。
phrase-new-friends = { $child }在交朋友。
phrase-new-dares = { $child }越来越勇敢了。
phrase-new-proud = 我们为{ $child }感到骄傲。

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child }发烧{ $temperature }度。
phrase-health-temperature = { $child }的体温是{ $temperature }度。
phrase-health-fever = { $child }发烧了。
phrase-health-no-fever = { $child }没有发烧。
phrase-health-warm = { $child }摸起来热热的。
phrase-health-unwell = { $child }不舒服。
phrase-health-vomited = { $child }呕吐了。
phrase-health-vomited-times = { $child }呕吐了{ $count }次。
phrase-health-diarrhoea = { $child }腹泻了。
phrase-health-coughs = { $child }咳嗽。
phrase-health-coughs-much = { $child }咳得很厉害。
phrase-health-cold = { $child }感冒了。
phrase-health-runny-nose = { $child }流鼻涕。
phrase-health-teething = { $child }在长牙。
phrase-health-earache = { $child }耳朵疼。
phrase-health-stomach = { $child }肚子疼。
phrase-health-headache = { $child }头疼。
phrase-health-spots = { $child }的皮肤上有小斑点。
phrase-health-fell = { $child }摔倒了。
phrase-health-scrape = { $child }有一处擦伤。
phrase-health-bump = { $child }头上有一个肿包。
phrase-health-bruise = { $child }有一块瘀青。
phrase-health-bitten = 另一个孩子咬了{ $child }。
phrase-health-nosebleed = { $child }流鼻血了。
phrase-health-tick = { $child }身上有一只蜱虫。
phrase-health-tick-removed = 我们已经取下了蜱虫。
phrase-health-plaster = 我们贴了创可贴。
phrase-health-cooled = 我们冷敷了那个地方。
phrase-health-plays-again = { $child }又在玩了。
phrase-health-watch = 我们会好好留意{ $child }。
phrase-health-collect = 请您来接{ $child }，好吗？
phrase-health-collect-soon = 请您尽快来接{ $child }，好吗？
phrase-health-called = 我们给您打过电话。
phrase-health-no-answer = 我们没能联系到您。
phrase-health-stay-home = 请让{ $child }留在家里，直到退烧。
phrase-health-if-ill = 您的孩子生病了吗？
phrase-health-keep-home = 请让孩子留在家里。
phrase-health-doctor = 如果您担心，请给家庭医生打电话。
phrase-health-medicine-time = { $child }在{ $time }用了药。
phrase-health-medicine-form = 只有您填了表格，我们才可以给孩子用药。
phrase-health-ask-paracetamol = { $child }在家用过扑热息痛（对乙酰氨基酚）吗？
phrase-health-on-group = 组里有人得了{ $item }。
phrase-health-lice-check = 请您检查一下孩子有没有头虱，好吗？
phrase-health-get-well = 祝{ $child }早日康复。
phrase-health-welcome-back = { $child }又回来了，真好。
phrase-health-ask-ill = { $child }生病了吗？
phrase-health-ask-better = { $child }好了吗？
phrase-health-ask-return = { $child }什么时候再来？
phrase-health-suncream = 我们给{ $child }涂了防晒霜。
phrase-health-suncream-home = 请您在家给孩子涂好防晒霜，好吗？
phrase-health-no-worry = 您不用担心。

## Meenemen en spullen

phrase-bring-item = 请您带{ $item }来，好吗？
phrase-bring-item-tomorrow = 请您明天带{ $item }来，好吗？
phrase-bring-item-date = 请您在{ $date }带{ $item }来，好吗？
phrase-bring-need = { $child }需要{ $item }。
phrase-bring-new = { $child }需要新的{ $item }。
phrase-bring-low = { $child }的{ $item }快用完了。
phrase-bring-out = { $child }的{ $item }用完了。
phrase-bring-name = 请您在孩子的衣服上写上名字，好吗？
phrase-bring-lost = 我们在找{ $child }的{ $item }。
phrase-bring-found = 我们找到了{ $child }的{ $item }。
phrase-bring-here = { $child }的{ $item }还在这里。
phrase-bring-too-small = { $child }需要大一号的{ $item }。
phrase-bring-dirty = 脏衣服在包里。
phrase-bring-borrowed = 请您把借用的衣服洗好后带回来，好吗？
phrase-bring-lost-things = 这里有捡到的物品。
phrase-weather-cold = 天要变冷了。
phrase-weather-hot = 天要变热了。
phrase-weather-rain = 要下雨了。
phrase-bring-old-clothes = 请给孩子穿旧衣服。
phrase-bring-no-toys = 请把玩具留在家里。

## Halen, brengen en afspraken

phrase-pickup-ask-who = 谁来接{ $child }？
phrase-pickup-ask-time = 您几点来接{ $child }？
phrase-pickup-other = 由别人来接您的孩子吗？
phrase-contact-tell-us = 请告诉我们。
phrase-pickup-before = 请您在{ $time }之前来接孩子，好吗？
phrase-pickup-child-before = 请您在{ $time }之前来接{ $child }，好吗？
phrase-pickup-at = 请您在{ $time }来接{ $child }，好吗？
phrase-pickup-earlier = 您可以早点来接{ $child }吗？
phrase-pickup-late = 您会晚到吗？
phrase-contact-call-then = 请给我们打电话。
phrase-pickup-done = { $child }在{ $time }被接走了。
phrase-pickup-person = { $person }接走了{ $child }。
phrase-pickup-person-time = { $person }在{ $time }接走了{ $child }。
phrase-pickup-school = 我们{ $time }去学校接{ $child }。
phrase-pickup-school-all = 我们{ $time }去学校接孩子们。
phrase-pickup-not-there = { $child }不在学校。
phrase-pickup-ask-where = 您知道{ $child }在哪里吗？
phrase-pickup-ask-alone = { $child }可以自己回家吗？
phrase-arrive-before = 请您在{ $time }之前送孩子来，好吗？
phrase-arrive-child-before = 请您在{ $time }之前送{ $child }来，好吗？
phrase-absent-ask = { $child }今天来吗？
phrase-absent-was = { $child }今天没有来。
phrase-absent-if = 您的孩子不来吗？
phrase-absent-tell-before = 请在{ $time }之前告诉我们。
phrase-absent-missed = 我们想念{ $child }。
phrase-swap-yes = 可以换到{ $date }。
phrase-swap-no = 很抱歉，不能换到{ $date }。
phrase-swap-ask = 您想换到哪一天？
phrase-extra-yes = 可以在{ $date }多来一天。
phrase-extra-no = 很抱歉，{ $date }没有名额。
phrase-holiday-ask = 您什么时候去度假？
phrase-holiday-tell = 请您及时告诉我们您的假期，好吗？
phrase-phone-check = 您的电话号码还对吗？
phrase-phone-new = 请您告诉我们您的新电话号码，好吗？
phrase-talk-ask = 我们想和您谈谈{ $child }。
phrase-talk-invite = 我们邀请您来面谈。
phrase-talk-date = 面谈在{ $date } { $time }。
phrase-talk-ask-date = 您{ $date } { $time }可以吗？
phrase-talk-minutes = 面谈需要{ $minutes }分钟。
phrase-talk-interpreter = 您需要口译员吗？
phrase-photo-ask = 我们可以给{ $child }拍照吗？
phrase-form-sign = 请您填写表格并签名，好吗？
phrase-form-date = 请您在{ $date }之前交表格，好吗？

## Wennen

# unsure: "wennen" (settling in)
phrase-settle-date = { $child } { $date }第一次来适应环境。
phrase-settle-from-until = { $child }来适应环境的时间是{ $from }到{ $until }。
phrase-settle-times = 适应时间是{ $from }到{ $until }。
phrase-settle-stay = 您可以留下来陪孩子。
phrase-settle-familiar = 请带一样{ $child }熟悉的东西，例如安抚玩偶。
phrase-settle-well = 适应得很好。
phrase-settle-hard = 适应起来还有困难。
phrase-settle-better = 适应得越来越好。
phrase-settle-needs-time = { $child }还需要适应。
phrase-settle-goodbye = 您离开时请总是和孩子说再见。
phrase-settle-crying-normal = 孩子告别时哭是正常的。
phrase-settle-first-day = { $child }的第一天是{ $date }。
phrase-settle-group = { $child } { $date }转到{ $group }组。
# unsure: mentor: the member of staff in charge of one child
phrase-settle-mentor = { $person }是{ $child }的负责老师（mentor）。

## Open, dicht en wie er werkt

phrase-closed-date = { $date }，我们不开放。
phrase-closed-group = { $date }，{ $group }组不开放。
phrase-closed-range = 我们从{ $first-date }到{ $last-date }（含首尾两天）不开放。
phrase-closed-tomorrow = 明天我们不开放。
phrase-closed-early = 我们今天{ $time }关门。
phrase-open-again = { $date }，我们重新开放。
phrase-open-times = 我们的开放时间是{ $from }到{ $until }。
phrase-open-later = 我们今天{ $time }开门。
phrase-open-weekday = { $weekday }我们的开放时间是{ $from }到{ $until }。
phrase-closed-study-day = 那天员工参加培训。
phrase-closed-holiday = 那天是节假日。
phrase-group-together = 今天各组在一起。
phrase-staff-ill = { $person }今天生病了。
phrase-staff-absent = { $person }今天不在。
phrase-staff-today = { $person }今天在组里工作。
phrase-staff-weekday = { $person }在{ $weekday }工作。
phrase-staff-new = { $person }是我们的新同事。
phrase-staff-leaves = { $person }在我们这里工作到{ $date }（含当天）。
phrase-staff-weeks = { $person }这周休假。

## Feesten en uitjes

phrase-event-trip-tomorrow = 我们明天去{ $item }。
phrase-event-trip-date = 我们{ $date }去{ $item }。
phrase-event-leave = 我们{ $time }出发。
phrase-event-back = 我们{ $time }回来。
phrase-event-parents-evening = 家长会在{ $date } { $time }。
phrase-event-celebrate-date = { $date }，我们庆祝{ $item }。
phrase-event-celebrate-today = 今天我们庆祝{ $item }。
phrase-event-begins = { $time }开始。
phrase-event-invited = 非常欢迎您来。
phrase-event-ask-come = 您也来吗？
phrase-event-tell-come = 请您告诉我们您来不来，好吗？
phrase-event-ask-help = 您可以帮忙吗？
phrase-event-answer-before = 请您在{ $date }之前回复，好吗？
phrase-event-photographer = { $date }，摄影师来。
phrase-event-birthday = 今天是{ $child }的生日。
phrase-event-birthday-age = { $child }今天满{ $count }岁了。
phrase-event-congratulations = 恭喜{ $child }。
phrase-event-treat = 您可以带一份小点心来分给孩子们。
phrase-event-no-sweets = 请不要带糖果。

## Geld en kantoor

phrase-money-questions = 您有关于费用的问题吗？
phrase-money-office = 请给我们的办公室打电话。
phrase-money-costs = 费用是{ $amount }。
phrase-money-free = 这是免费的。
phrase-money-pay-before = 请您在{ $date }之前支付{ $amount }，好吗？
phrase-office-hours = 办公室的开放时间是{ $from }到{ $until }。
phrase-office-calls = 办公室会给您打电话。

## Groeten, dank en contact

phrase-hello-morning = 早上好。
phrase-hello-parents = 各位家长：
phrase-bye-tomorrow = 明天见。
phrase-bye-weekday = { $weekday }见。
phrase-bye-weekend = 周末愉快。
phrase-bye-holiday = 假期愉快。
phrase-bye-evening = 祝您晚上愉快。
phrase-bye-feast = 节日快乐。
phrase-thanks-message = 谢谢您的消息。
phrase-thanks-help = 谢谢您的帮助。
phrase-thanks-telling = 谢谢您告诉我们。
phrase-thanks-treat = 谢谢您带来的点心。
phrase-sorry-late = 抱歉，回复晚了。
phrase-contact-questions = 您有问题吗？
phrase-contact-send = 请给我们发消息。
phrase-contact-call = 请您给我们打电话，好吗？
phrase-contact-call-times = 您可以在{ $from }到{ $until }之间给我们打电话。
phrase-contact-call-later = 我们晚些时候给您打电话。
phrase-contact-tomorrow = 我们明天会联系您。
phrase-contact-ask-colleague = 我去问我的同事。
phrase-contact-tell-colleague = 我会转告我的同事。
phrase-contact-read = 我们看了您的消息。
phrase-contact-confirm = 请您确认这条消息，好吗？

## Thuis en taal

phrase-home-own-language = 在家请用您自己的语言和孩子说话。
phrase-home-read = 在家请和孩子一起读书。
phrase-home-sing = 在家请和孩子一起唱歌。
phrase-home-photo = 请您带一张家里的照片来，好吗？

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who }做了这件事：{ $activity }。
phrase-act-did-we = 我们做了这件事：{ $activity }。
phrase-act-did-not = { $who }没有{ $activity }。
# unsure: a plain present: what the child does now, or often does
phrase-act-does = { $child }{ $activity }。
phrase-act-will = { $who }要{ $activity }。
phrase-act-will-we = 我们要{ $activity }。
phrase-act-will-not-we = 我们不{ $activity }。
phrase-act-can = { $child }会{ $activity }了。
phrase-act-can-not-yet = { $child }还不会{ $activity }。
phrase-act-practises = { $child }在练习{ $activity }。
phrase-act-starts = { $child }开始{ $activity }了。
phrase-act-learnt = { $child }学会了{ $activity }。
phrase-act-likes = { $child }喜欢{ $activity }。
phrase-act-liked = { $child }觉得{ $activity }很有意思。
phrase-act-likes-most = { $child }最喜欢{ $activity }。
phrase-act-liked-most = { $child }觉得{ $activity }最有意思。
phrase-act-disliked = { $child }当时不太喜欢{ $activity }。
phrase-act-hard = { $child }觉得{ $activity }还比较难。
phrase-act-exciting = { $child }{ $activity }时有点紧张。
phrase-act-wants = { $child }很想{ $activity }。
phrase-act-wanted = { $child }当时很想{ $activity }。
phrase-act-wanted-not = { $child }当时不想{ $activity }。
phrase-act-helped = { $child }帮忙{ $activity }了。
phrase-act-helped-all = { $who }帮忙{ $activity }了。
phrase-act-dared = { $child }敢{ $activity }了。
phrase-act-dared-not = { $child }还不敢{ $activity }。
phrase-act-allowed = { $who }当时可以{ $activity }。
phrase-act-ask-may = { $child }可以{ $activity }吗？
phrase-act-ask-can = { $child }会{ $activity }吗？
phrase-act-ask-likes = { $child }喜欢{ $activity }吗？
phrase-act-went-well = { $activity }很顺利。
phrase-act-gets-better-child = { $child }做得越来越好：{ $activity }。
phrase-act-gets-better = { $activity }越来越顺利。
phrase-act-together = 我们的活动是：{ $activity }。

## Eten en drinken: lijstjes

phrase-food-list = { $child }吃了{ $things }。
phrase-food-list-well = { $child }吃了不少{ $things }。
phrase-food-list-little = { $child }只吃了一点{ $things }。
phrase-food-list-all = { $child }把{ $things }全部吃完了。
phrase-food-list-almost-all = { $child }把{ $things }几乎全部吃完了。
phrase-food-list-half = { $child }把{ $things }吃了一半。
phrase-food-list-left = { $child }没有吃完{ $things }。
phrase-food-list-none = { $child }没有吃{ $things }。
phrase-food-list-except = { $child }吃得很好，但没有吃{ $things }。
phrase-food-list-likes = { $child }喜欢吃{ $things }。
phrase-food-list-liked = { $child }觉得{ $things }好吃。
phrase-food-list-liked-not = { $child }觉得{ $things }不好吃。
phrase-food-list-refused = { $child }不想吃{ $things }。
phrase-food-list-tasted = { $child }尝了{ $things }。
phrase-food-list-not-allowed = 我们不给{ $child }{ $things }。
phrase-food-list-gets = 我们给{ $child }{ $things }。
phrase-food-list-we = 我们吃了{ $things }。
phrase-food-list-menu = 我们吃{ $things }。
phrase-food-list-all-liked = 孩子们觉得{ $things }好吃。
phrase-food-all-tasted = 所有孩子都尝了。
phrase-food-ask-gets = { $child }在家吃或喝{ $things }吗？
phrase-food-ask-solids = { $child }在家已经吃辅食了吗？
phrase-food-ask-eaten = { $child }吃过饭了吗？
phrase-food-ask-tell-diet = 请您告诉我们{ $child }可以吃什么、不吃什么，好吗？
phrase-food-and-drink-well = { $child }吃得好，喝得也好。
phrase-food-went-well = 吃饭很顺利。
phrase-food-went-less = 吃饭不太顺利。
phrase-drink-list = { $child }喝了{ $things }。
phrase-drink-list-refused = { $child }不想喝{ $things }。
phrase-drink-nothing = { $child }什么都没喝。
phrase-drink-thirst = { $child }口渴了。
phrase-drink-milk-ml = { $child }喝了{ $count }毫升奶。
phrase-bottle-left = 奶瓶里还剩{ $count }毫升。
phrase-bottle-count = { $child }喝了{ $count }瓶奶。
phrase-bottle-well = { $child }用奶瓶喝奶喝得很好。
phrase-bottle-badly = { $child }还不太会用奶瓶喝奶。
phrase-bottle-spat-up = { $child }喝完奶后吐奶了。
phrase-bottle-ask-ml = { $child }可以喝多少毫升？
phrase-bottle-stopped = 我们下午不再给{ $child }喂奶瓶。
phrase-bottle-breast-milk = 请您带够喝{ $count }次的母乳，好吗？

## Slapen (meer)

phrase-sleep-fell-asleep = { $child }睡着了。
phrase-sleep-woke = { $child }醒了。
phrase-sleep-woken = 我们叫醒了{ $child }。
phrase-sleep-woke-often = { $child }睡觉时总是醒。
phrase-sleep-woke-often-crying = { $child }哭着醒来了好几次。
phrase-sleep-restless = { $child }睡得不安稳。
phrase-sleep-only-minutes = { $child }只睡了{ $minutes }分钟。
phrase-sleep-about-hours = { $child }睡了大约{ $hours }小时。
phrase-sleep-until = { $child }睡到了{ $time }。
phrase-sleep-since = { $child }从{ $time }起一直在睡。
phrase-sleep-short-tired = { $child }睡得很短，今天晚上可能会累。
phrase-sleep-maybe-tired = { $child }今天晚上可能会累。
phrase-sleep-cuddly = { $child }抱着安抚玩偶睡觉。
phrase-sleep-needed-dummy = { $child }需要安抚奶嘴。
phrase-sleep-no-dummy = { $child }不用安抚奶嘴睡觉。
phrase-sleep-big-bed = { $child }睡在大床上。
phrase-sleep-on-back = { $child }仰着睡。
phrase-sleep-no-nap-yet = { $child }还没有睡觉。
phrase-sleep-one-nap = { $child }每天睡{ $count }次。
phrase-sleep-lay-quietly = { $child }安静地躺着。
phrase-sleep-went-well = 睡觉很顺利。
phrase-sleep-went-less = 睡觉不太顺利。
phrase-sleep-used-to-here = { $child }还需要适应在我们这里睡觉。
phrase-sleep-ask-let = 我们让{ $child }多睡一会儿，好吗？
phrase-sleep-ask-may-day = { $child }白天还可以睡觉吗？
phrase-sleep-ask-wake-time = 我们应该几点叫醒{ $child }？
phrase-sleep-ask-how-long = { $child }在家睡多久？
phrase-sleep-ask-how = { $child }在家睡得怎么样？
phrase-sleep-yawned = { $child }打了哈欠。

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child }有{ $count }片湿尿布。
phrase-nappy-changed = 我们给{ $child }换了尿布。
phrase-nappy-dry-count = { $child }的尿布是干的。
phrase-nappy-usual-poo = { $child }的大便正常。
phrase-nappy-cramps = { $child }肚子有点绞痛。
phrase-nappy-cream-done = 我们给{ $child }的屁股涂了护臀霜。
phrase-toilet-potty-poo = { $child }在小马桶里大便了。
phrase-toilet-potty-nothing = { $child }坐了小马桶，但没有小便。
phrase-toilet-asks = { $child }会自己说要上厕所。
phrase-toilet-well = { $child }学上厕所学得很好。
phrase-toilet-no-accident = { $child }没有尿湿裤子。
phrase-toilet-accident = { $child }没来得及上厕所。
phrase-toilet-no-nappy = { $child }白天不再用尿布了。
phrase-toilet-wet-in-bag = 湿衣服在包里。

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child }像个小太阳。
phrase-mood-good-morning = { $child }上午过得很愉快。
phrase-mood-good-afternoon = { $child }下午过得很愉快。
phrase-mood-top-day = { $child }这一天过得特别好。
phrase-mood-had-fun = { $child }玩得很高兴。
phrase-mood-relaxed = { $child }很放松。
phrase-mood-at-home = { $child }在我们这里像在家一样自在。
phrase-mood-quiet-bit = { $child }有点安静。
phrase-mood-excited = { $child }很有热情。
phrase-mood-curious = { $child }很好奇。
phrase-mood-interested = { $child }觉得{ $things }很有意思。
phrase-mood-busy-bit = { $child }有点好动。
phrase-mood-cheeky = { $child }有点调皮。
phrase-mood-sweet = { $child }很乖巧。
phrase-mood-self-again = { $child }完全恢复了。
phrase-mood-sad-relative-left = { $relative }离开时{ $child }很伤心。
phrase-mood-sad-when-left = { $child }告别时很伤心。
phrase-mood-short-sad = 时间不长。
phrase-mood-cry-minutes = 大约哭了{ $minutes }分钟。
phrase-mood-goodbye-no-tears-all = 告别时没有流泪。
phrase-mood-goodbye-no-tears = { $child }告别时没有哭。
phrase-mood-came-in-happy = { $child }高高兴兴地来了。
phrase-mood-waved-to = { $child }向{ $relative }挥手了。
phrase-mood-waved = { $child }挥手告别了。
phrase-mood-waiting = { $child }很盼望有人来接。
phrase-mood-missed-relative = { $child }想念{ $relative }。
phrase-mood-comforted = { $child }很容易就安慰好了。
phrase-mood-close-lap = { $child }想坐在我们腿上。
phrase-mood-hugged = { $child }想要抱抱。
phrase-mood-scared = { $child }有点害怕。
phrase-mood-scared-of = { $child }当时害怕{ $things }。
phrase-mood-new-staff = { $child }见到新老师有点害羞。
phrase-mood-bored = { $child }觉得无聊。
phrase-mood-used-noise = { $child }需要适应热闹的环境。
phrase-mood-back-after-holiday = { $child }放假回来后需要重新适应。
phrase-mood-friends = { $who }是好朋友。
phrase-mood-new-friend = { $child }交到了新朋友。
phrase-mood-friend-of = { $child }和{ $names }是好朋友。
phrase-mood-quarrel-solved = { $child }和另一个孩子吵了架，但已经和好了。
phrase-mood-sorry = { $child }说了对不起。
phrase-mood-angry-share = { $child }要分享时生气了。
phrase-mood-wait-turn-hard = { $child }觉得等待还有点难。
phrase-mood-listened = { $child }听得很认真。
phrase-mood-listen-hard = { $child }觉得认真听有点难。
phrase-mood-pushed = { $child }推了另一个孩子。
phrase-mood-got-pushed = { $child }被推了一下。
phrase-mood-sibling = { $child }为自己当{ $gender ->
        [female] 姐姐
        [male] 哥哥
       *[unknown] 哥哥或姐姐
    }感到骄傲。
phrase-mood-told-about = { $child }和我们说起了{ $things }。
phrase-mood-told-relative = { $child }和我们说起了{ $relative }。
phrase-mood-told-weekend = { $child }和我们说起了周末。
phrase-mood-made-for-you = { $child }为您做了一件漂亮的东西。
phrase-mood-drawing-for-you = { $child }为您画了一幅画。
phrase-mood-won = { $child }赢了。
phrase-mood-called-juf = { $child }第一次叫了“juf”（老师）。

## Op de groep

phrase-group-quiet-day = 这是安静的一天。
phrase-group-busy-day = 这是忙碌的一天。
phrase-group-nice-day = 这是愉快的一天。
phrase-group-busy-nice-day = 这是忙碌但愉快的一天。
phrase-group-child-count = 组里有{ $count }个孩子。
phrase-group-many-ill = 有很多孩子生病。
phrase-group-nothing-special = 没有特别的事情。
phrase-group-all-well = 一切顺利。
phrase-group-day-flew = 这一天过得很快。
phrase-group-all-enjoyed = 孩子们玩得很享受。
phrase-group-child-loved-it = { $child }非常喜欢。
phrase-group-with-older = { $child }和最大的孩子们在一起。
phrase-group-with-other-group = { $child }在{ $group }组。
phrase-group-two-together = { $first-group }组和{ $second-group }组在一起。
phrase-group-merged = 我们把几个组合在一起。
phrase-group-new-toys = 我们有新玩具。
phrase-group-new-item = 我们这里新添了{ $things }。
phrase-group-word-of-week = 这周我们学新单词。
phrase-group-photos-app = 照片在应用里。
phrase-group-photos-later = 照片稍后会有。
phrase-group-crafts-home = { $child }把手工作品带回家。
phrase-group-paint-on = { $child }的{ $things }沾上了颜料。
phrase-group-new-child = 组里会来一个新孩子。
phrase-group-welcome-child = 欢迎你，{ $child }！
phrase-group-stayed-in = 我们留在了室内。
phrase-group-too-cold = 天太冷，不能在外面待很久。
phrase-group-too-hot = 天太热，不能在户外玩。
phrase-group-nice-weather = 天气很好。
phrase-group-bad-weather = 天气不好。
phrase-group-trip-off = 外出活动取消了。
phrase-group-trip-to-off = 外出活动取消了：{ $item }。
phrase-group-item-closed = { $item }当时不开放。
phrase-group-play-at = { $child }去了{ $item }。
phrase-group-went-with = { $who }去了{ $item }。

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child }{ $body }疼。
phrase-health-stomach-complains = { $child }说肚子疼。
phrase-health-headache-complains = { $child }说头疼。
phrase-health-injury-at = { $child }：{ $injury }（{ $body }）。
phrase-health-injury = { $child }有{ $injury }。
phrase-health-injury-visible = 可以看到{ $injury }。
phrase-health-injury-visible-at = 可以看到{ $injury }（{ $body }）。
phrase-health-fell-on = { $child }摔倒了，碰到了{ $body }。
phrase-health-bumped = { $child }碰到了{ $body }。
phrase-health-fell-no-harm = { $child }摔倒了，但看不出有什么伤。
phrase-health-nothing-seen = 看不出有什么异常。
phrase-health-tripped = { $child }绊了一下。
phrase-health-fell-from = { $child }从{ $item }上掉了下来。
phrase-health-cried-recovered = { $child }安慰好了，又在玩了。
phrase-health-wound-cleaned = 我们清洗了伤口。
phrase-health-wound-plaster = 我们清洗了伤口，并贴了创可贴。
phrase-health-has-plaster = { $child }的{ $body }贴了创可贴。
phrase-health-rinsed = 我们用水冲洗了。
phrase-health-sand-eyes = { $child }的眼睛进了沙子。
phrase-health-splinter-out = 我们把木刺拔出来了。
phrase-health-splinter-in = 木刺还在里面。
phrase-health-tick-in = 蜱虫还在皮肤上。
phrase-health-stung-wasp = { $child }被黄蜂蜇了。
phrase-health-stung-bee = { $child }被蜜蜂蜇了。
phrase-health-stung-at = { $child }的{ $body }被蜇了。
phrase-health-bitten-again = { $child }被另一个孩子咬了。
phrase-health-bitten-at = 另一个孩子咬了{ $child }的{ $body }。
phrase-health-nosebleed-had = { $child }流过鼻血。
phrase-health-nosebleed-over = 鼻血很快就止住了。
phrase-health-coughed = { $child }咳嗽得多。
phrase-health-sneezes = { $child }打了很多喷嚏。
phrase-health-blocked-nose = { $child }鼻子不通。
phrase-health-phlegm = { $child }痰多鼻涕多。
phrase-health-unwell-bit = { $child }不太舒服。
phrase-health-pale = { $child }脸色有点苍白。
phrase-health-warm-bit = { $child }摸起来有点热。
phrase-health-jumper-off = 因为{ $child }觉得热，我们给{ $child }脱了一件衣服。
phrase-health-no-fever-now = { $child }现在没有发烧。
phrase-health-raised = { $child }体温略高。
phrase-health-raised-degrees = { $child }体温略高：{ $temperature }度。
phrase-health-fever-had-degrees = { $child }发过烧：{ $temperature }度。
phrase-health-temperature-normal = { $child }的体温正常。
phrase-health-we-measured = 我们给{ $child }量了体温。
phrase-health-vomited-meal = { $child }吃饭后呕吐了。
phrase-health-feels-sick = { $child }觉得恶心。
phrase-health-diarrhoea-home = { $child }腹泻，不能留在这里。
phrase-health-return-after = { $child }没有症状满{ $hours }小时后可以回来。
phrase-health-may-come = { $child }可以再来了。
phrase-health-may-not-come = { $child }不能来。
phrase-health-rash = { $child }起了皮疹。
phrase-health-rash-at = { $child }的{ $body }起了皮疹。
phrase-health-itch = { $child }身上痒。
phrase-health-itch-at = { $child }{ $body }痒。
phrase-health-dry-skin = { $child }皮肤干。
phrase-health-eyes = { $child }眼睛黏黏的。
phrase-health-eyes-red = { $child }眼睛发红。
phrase-health-teeth-trouble = { $child }因为长牙不舒服。
phrase-health-lost-tooth = { $child }掉了一颗牙。
phrase-health-medicine-got = { $child }用过药了。
phrase-health-medicine-gets = { $child }在{ $time }用药。
phrase-health-paracetamol-got = { $child }用过扑热息痛（对乙酰氨基酚）。
phrase-health-paracetamol-time = { $child }在{ $time }用了扑热息痛（对乙酰氨基酚）。
phrase-health-ask-medicine = { $child }用过药吗？
phrase-health-ask-fever = { $child }在家发过烧吗？
phrase-health-medicine-pack = 请您把药放在原包装里带来，好吗？
phrase-health-ask-stays-home = { $child }留在家里吗？
phrase-health-ask-how-now = { $child }现在怎么样？
phrase-health-ask-what-doctor = 医生说了什么？
phrase-health-call-doctor-please = 请您给家庭医生打电话，好吗？
phrase-health-hope-better = 我们希望{ $child }早日康复。
phrase-health-keep-eye-home = 请您在家也留意一下，好吗？
phrase-health-watching = 我们会留意。
phrase-health-illness-in-group = 组里有人得了{ $item }。
phrase-health-check-home = 请您在家检查一下孩子，好吗？
phrase-health-contagious = 这会传染。
phrase-health-not-contagious = 这不会传染。
phrase-health-ask-allergies = { $child }有过敏吗？
phrase-health-first-aid-called = 我们给医生打了电话。
phrase-health-sunscreen-all = 我们给所有孩子都涂了防晒霜。

## Meenemen en spullen (meer)

phrase-bring-list = 请您带{ $things }来。
phrase-bring-list-child = 请您给{ $child }带{ $things }来。
phrase-bring-not-list = 请不要带{ $things }。
phrase-bring-need-not = 您不用带{ $things }。
phrase-bring-child-may = { $child }可以带{ $things }来。
phrase-bring-wears-ours = { $child }穿着我们的{ $things }。
phrase-bring-return-washed = 请您洗好后带回来，好吗？
phrase-bring-is-wet = { $child }的{ $things }湿了。
phrase-bring-is-dirty = { $child }的{ $things }脏了。
phrase-bring-broken = { $things }坏了。
phrase-bring-in-bag = { $things }在包里。
phrase-bring-left-here = { $things }还在这里。
phrase-bring-whose = 这是谁的：{ $things }？
phrase-bring-missing = 我们找不到{ $things }。
phrase-bring-ask-seen = 您家里有{ $things }吗？
phrase-bring-ask-have = 您带了{ $things }吗？
phrase-bring-almost-out = { $things }快用完了。
phrase-bring-all-out = { $things }用完了。
phrase-bring-swapped = 物品拿错了。
phrase-bring-name-coat = 请您在外套上写上名字，好吗？
phrase-bring-craft-material = 我们可以用来做手工：{ $things }。
phrase-bring-dress-warm = 请给孩子穿暖和的衣服。
phrase-bring-dress-size = 尺码：{ $count }。
phrase-weather-sunny-hat = 请您早上给孩子涂好防晒霜。

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = { $relative }来接{ $child }。
phrase-pickup-was-by-relative = { $relative }接走了{ $child }。
phrase-pickup-brought-relative = { $relative }送{ $child }来了。
phrase-pickup-ask-relative = { $relative }可以来接{ $child }吗？
phrase-pickup-ask-relative-does = 是{ $relative }来接{ $child }吗？
phrase-pickup-with-friend = { $child }跟{ $names }一起走。
phrase-pickup-collected = { $child }被接走了。
phrase-pickup-not-yet = { $child }还没有被接走。
phrase-pickup-ask-earlier = { $child }会早点被接走吗？
phrase-pickup-ask-later = { $child }会晚点来吗？
phrase-pickup-ask-half-hour-later = { $child }会晚半小时来吗？
phrase-pickup-latest = 请您最晚{ $time }来接孩子，好吗？
phrase-pickup-on-time = 请您准时来，好吗？
phrase-pickup-if-late-call = 您会晚到吗？那请给我们打电话。
phrase-pickup-if-other-tell = 由别人来接您的孩子吗？那请告诉我们。
phrase-pickup-taxi = { $child }是坐出租车来的。
phrase-pickup-bus = { $child }是坐巴士来的。
phrase-pickup-fetch-school = 我们去学校接孩子们。
phrase-pickup-fetch-school-child = 我们去学校接{ $child }。
phrase-pickup-not-in-yard = { $child }当时不在学校操场上。
phrase-pickup-may-home-alone = { $child }可以自己回家。
phrase-pickup-ask-permission-alone = { $child }可以自己回家吗？
phrase-pickup-ask-alone-outside = { $child }可以自己在户外玩吗？
phrase-pickup-ask-who-else = 还有谁可以来接{ $child }？
phrase-pickup-id = 请您带身份证件，好吗？
phrase-pickup-entrance-back = 入口在后面。
phrase-pickup-entrance-other = 我们用另一个入口。
phrase-pickup-gate = 请您关好院门，好吗？
phrase-pickup-parking = 请您不要把车停在院门前，好吗？
phrase-absent-today = { $child }不在。
phrase-absent-holiday = { $child }去度假。
phrase-absent-tell-not-coming = 如果{ $child }不来，请您告诉我们，好吗？
phrase-absent-tell-child-not = 如果您的孩子不来，请您告诉我们，好吗？
phrase-absent-call-before = 您可以在{ $time }之前为孩子请假。
phrase-absent-report-app = 您可以在应用里为孩子请假。
phrase-absent-enjoy-days-off = 祝您假日愉快。
phrase-absent-ask-why = { $child }在哪里？
phrase-absent-ask-coming-day = { $child }来吗？
phrase-extra-child = { $child }多来一天。
phrase-extra-ask-app = 请您在应用里申请多来一天，好吗？
phrase-swap-ask-app = 请您在应用里申请换日子，好吗？
phrase-swap-yes-plain = 可以换日子。
phrase-swap-no-plain = 不能换日子。
phrase-extra-place = 还有名额。
phrase-extra-no-place = 没有名额。
phrase-extra-place-weekdays = { $first-weekday }和{ $second-weekday }还有名额。
phrase-book-before = 报名截止到{ $date }（含当天）。
phrase-book-holiday-care = 请您为{ $child }报名假期托管，好吗？
phrase-book-holiday-care-child = 请您为孩子报名假期托管，好吗？
phrase-phone-emergency = 我们需要您的电话号码，以备紧急情况。
phrase-phone-ask-reach = 我们怎样可以联系到您？
phrase-phone-address = 请您告诉我们新地址，好吗？
phrase-talk-how-going = 我们想和您谈谈{ $child }的情况。
phrase-talk-when-time = 您什么时候有时间谈一谈？
phrase-talk-have-minute = 您有一点时间谈一谈吗？
phrase-talk-parent-date = 家长面谈在{ $date } { $time }。
phrase-talk-choose-time = 请您选一个面谈时间，好吗？
phrase-talk-report-ready = 关于{ $child }的报告写好了。
phrase-talk-worried = 我们对{ $child }有一点担心。
phrase-talk-worried-speech = 我们想和您谈谈{ $child }的说话情况。
phrase-talk-nice-talk = 谢谢您，和您谈得很愉快。
phrase-talk-tell-more-pickup = 您来接孩子时，我们再详细告诉您。
phrase-photo-ask-app = 我们可以把{ $child }的照片放在应用里吗？
phrase-form-fill = 请您填写表格，好吗？
phrase-form-return = 请您交表格，好吗？
phrase-form-list-sign = 请您在名单上登记，好吗？
phrase-answer-please = 请您告诉我们，好吗？
phrase-answer-before = 请您在{ $date }之前回复，好吗？
phrase-answer-questions-tell = 您有问题吗？请告诉我们。
phrase-answer-eat-along = { $child }和我们一起吃饭吗？
phrase-answer-ok-for-you = 这样您觉得可以吗？
phrase-answer-may-come-in = 您可以进来。

## Wennen (meer)

phrase-settle-first-day-well = { $child }的第一天很顺利。
phrase-settle-trial-well = { $child }适应得很好。
phrase-settle-trial-date = { $date }上午，{ $child }来适应环境。
phrase-settle-trial = { $child }来适应环境。
phrase-settle-done = { $child }完全适应了。
phrase-settle-moves-group = { $child }换到另一个组。
phrase-settle-moves-to = { $child }换到{ $group }组。
phrase-settle-school = { $child }要上小学了。
phrase-settle-last-day = 这是{ $child }在这里的最后一天。
phrase-settle-will-miss = 我们会想念{ $child }。
phrase-settle-parent-stays = 第一次您可以留下来。
phrase-settle-like-home = { $child }在家伤心时，您怎么做？
phrase-settle-angry-home = { $child }在家生气时，您怎么做？
phrase-settle-home-too = { $child }在家也这样吗？
phrase-settle-which-language = 您在家和{ $child }说什么语言？
phrase-settle-dutch-understands = { $child }已经能听懂很多荷兰语。
phrase-settle-clear = { $child }能清楚表达自己想要什么。
phrase-settle-more-words = { $child }会说的词越来越多。
phrase-settle-grows = { $child }长得很好。
phrase-settle-big-steps = { $child }进步很大。
phrase-settle-confident = { $child }越来越有自信。
phrase-settle-well-done = 做得好，{ $child }！
phrase-settle-swim-diploma = { $child }拿到了游泳证书。
phrase-settle-lights = { $child }喜欢看小灯。
phrase-settle-smiles = { $child }经常笑。

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = 我们不开放。
phrase-open-plain = 我们开放。
phrase-open-again-plain = 我们重新开放了。
phrase-open-all-day = 课后托管（bso）全天开放。
phrase-closed-at = 我们{ $time }关门。
phrase-closed-date-at = { $date }，我们{ $time }关门。
phrase-open-at = 我们{ $time }开门。
phrase-open-until = 我们开放到{ $time }。
phrase-open-hours-are = 开放时间是{ $from }到{ $until }。
phrase-closed-easter-monday = 复活节我们不开放。
phrase-closed-christmas = 圣诞节我们不开放。
phrase-closed-christmas-newyear = 圣诞节到新年之间我们不开放。
phrase-closed-whit-ascension = 耶稣升天节我们不开放。
phrase-closed-kings-day = 国王节我们不开放。
phrase-closed-whitsun = 圣灵降临节我们不开放。
phrase-staff-ill-plain = { $person }生病了。
phrase-staff-away = { $person }不在。
phrase-staff-holiday = { $person }在休假。
phrase-staff-back = { $person }回来了。
phrase-staff-leave = { $person }请假休息。
phrase-staff-not-works-weekday = { $person }{ $weekday }不上班。
phrase-staff-works = { $person }上班。
phrase-staff-replaces = { $person }代替{ $other-person }。
phrase-staff-substitute = 组里有一位代班老师。
phrase-staff-trainee = 组里会来一位实习生。
phrase-staff-trainee-name = { $person }是我们的新实习生。
phrase-staff-birthday = { $person }过生日。
phrase-staff-baby = { $person }家里添了宝宝。
phrase-staff-i-am-off = 我休息。
phrase-staff-i-am-here = 我在。
phrase-staff-new-plain = 组里有一位新同事。

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child }庆祝了生日。
phrase-event-child-birthday = { $child }过生日。
phrase-event-child-treated = { $child }给大家分了小点心。
phrase-event-child-treated-on = { $child }给大家分了：{ $things }。
phrase-event-sang-for = 我们为{ $child }唱了歌。
phrase-event-birthday-hat = { $child }得到了一顶生日帽。
phrase-event-treat-healthy = 分给小朋友的点心请小份而健康。
phrase-event-thanks-treat-child = 谢谢{ $child }带来的小点心。
phrase-event-sinterklaas-comes = 圣尼古拉斯要来看我们。
phrase-event-shoe = 孩子们可以摆鞋子等圣尼古拉斯。
phrase-event-party-is = 我们庆祝{ $item }。
phrase-event-party-date = 庆祝活动在{ $date } { $time }。
phrase-event-dress-up = 孩子们可以扮装来。
phrase-event-pyjamas-day = 孩子们可以穿睡衣来。
phrase-event-congrats-baby = 恭喜宝宝出生！
phrase-event-congrats-plain = 恭喜！
phrase-event-congrats-child-hearty = 衷心祝贺{ $child }生日快乐。
phrase-event-volunteers = 我们想找愿意帮忙的家长。
phrase-event-volunteers-drive = 谁可以开车？
phrase-event-committee = 家长委员会要开会。
phrase-event-parents-evening-topic = 家长会上我们要谈：{ $things }。
phrase-event-parents-evening-sleep = 家长会上我们要谈安全睡眠。
phrase-event-ends = { $time }结束。
phrase-event-begins-activity = { $time }开始{ $activity }。
phrase-event-club-begins = 课程{ $time }开始。
phrase-event-leave-on-time = 我们准时出发。
phrase-event-trip-by = 我们坐火车去{ $item }。
phrase-event-trip-who = { $who }要去{ $item }。
phrase-event-trip-plain = 我们去{ $item }。
phrase-event-ask-trip-may = { $child }可以参加外出活动吗？
phrase-event-trip-back-safe = 我们回来了。

## Geld en kantoor (meer)

phrase-money-invoice-office = 对账单有疑问？请给我们的办公室打电话。
phrase-money-asked = 请您付{ $amount }。
phrase-money-asked-trip = 外出活动请您付{ $amount }。
phrase-money-no-extra = 您不用额外付钱。
phrase-money-debit-day = 款项在每月{ $count }日左右扣除。
phrase-money-year-statement = 您会收到年度费用清单。
phrase-money-invoice-ready = 账单准备好了。
phrase-money-contract-questions = 对合同有疑问？请给我们的办公室打电话。

## Groeten, dank en contact (meer)

phrase-hello-afternoon = 下午好。
phrase-hello-evening = 晚上好。
phrase-hello-morning-plain = 早上好。
phrase-hello-parents-of = { $child }的家长，您好：
phrase-bye-day = 祝您今天愉快！
phrase-bye-afternoon = 祝您下午愉快！
phrase-bye-tomorrow-evening = 明天见，祝您晚上愉快！
phrase-bye-week = 下周见！
phrase-bye-later = 待会儿见！
phrase-bye-night-child = 睡个好觉，{ $child }。
phrase-bye-night = 晚安。
phrase-bye-greetings-team = 全体老师敬上。
phrase-bye-greetings-person = { $person }敬上。
phrase-bye-feast-days = 祝您节日愉快。
phrase-bye-new-year = 新年快乐！
phrase-bye-eid = 节日吉庆（Eid Mubarak）！
phrase-bye-ramadan = 祝您斋月吉祥。
phrase-bye-holiday-wish = 祝您假期愉快。
phrase-bye-see-you-group = 期待再见到{ $child }。
phrase-thanks-understanding = 谢谢您的理解。
phrase-thanks-thinking = 谢谢您和我们一起想办法。
phrase-thanks-quick = 谢谢您这么快就来了。
phrase-thanks-quick-reply = 谢谢您这么快回复。
phrase-thanks-trust = 谢谢您的信任。
phrase-thanks-present = 谢谢您的礼物。
phrase-thanks-card = 谢谢您暖心的卡片。
phrase-thanks-bring = 谢谢您带来{ $things }。
phrase-sorry-plain = 很抱歉。
phrase-sorry-late-message = 抱歉，消息发晚了。
phrase-sorry-lost = 很抱歉，我们找不到{ $child }的{ $things }。
phrase-sorry-forgot = 我们忘记了。
phrase-contact-know = 告诉您一声。
phrase-contact-note = 请注意！
phrase-contact-call-office = 请您和我们联系，好吗？
phrase-contact-reachable = 您可以在{ $time }之前联系我们。
phrase-contact-number = 这个电话号码还对吗？
phrase-contact-ask-received = 您收到我们的消息了吗？
phrase-contact-more-app = 您可以在应用里看到更多内容。
phrase-contact-read-letter = 请您看一下这封信，好吗？
phrase-contact-mail-follows = 您会收到一封电子邮件。
phrase-contact-more-later = 我们之后再告诉您更多。
phrase-contact-will-look = 我们会弄清楚。
phrase-contact-heating = 暖气坏了。
phrase-contact-phone-down = 电话坏了。
phrase-contact-doorbell = 门铃坏了。

## Thuis en taal (meer)

phrase-home-sing-song = 请您在家也唱这首歌，好吗？
phrase-home-read-book-along = { $child }可以带一本书回家。
phrase-home-practise-too = 请您在家也练习，好吗？
phrase-home-talk-about = 请您在家也聊聊这件事。
phrase-home-ask-weekend = 周末过得怎么样？
phrase-home-ask-holiday = 假期过得怎么样？
phrase-home-ask-dentist-child = { $child }，看牙医还好吗？
phrase-home-ask-dentist = 看牙医怎么样？
phrase-home-ask-doctor = 看医生怎么样？
phrase-home-stayed-over = { $child }在{ $relative }那里过了夜。
phrase-home-tired-maybe = { $child }今天晚上可能很早就累了。

## Nog meer over de dag

phrase-act-tries = { $child }在尝试{ $activity }。
phrase-act-wants-help = { $child }想帮忙{ $activity }。
phrase-act-must = { $child }还需要练习{ $activity }。
phrase-act-not-anymore = { $child }不再{ $activity }了。
phrase-act-often = { $child }经常{ $activity }。
phrase-act-may-soon = 孩子们可以{ $activity }。
phrase-act-ask-we-may = 我们可以和{ $child }一起{ $activity }吗？
phrase-act-enjoyed-much = 孩子们觉得{ $activity }很有意思。
phrase-act-will-child-soon = { $child }稍后可以{ $activity }。
phrase-got-things = { $child }得到了{ $things }。
phrase-has-with = { $child }带着{ $things }。
phrase-asks-for = { $child }要了{ $things }。
phrase-needed-things = { $child }当时需要{ $things }。
phrase-proud-of = { $child }为{ $things }感到自豪。
phrase-looked-at = { $child }看了{ $things }。
phrase-saw-we = 我们看到了{ $things }。
phrase-found-things = { $child }找到了{ $things }。
phrase-made-things = { $child }做了{ $things }。
phrase-made-we = 我们做了{ $things }。
phrase-baked-we = 我们烤了{ $things }。
phrase-played-list = { $child }玩了{ $things }。
phrase-played-list-all = 孩子们玩了{ $things }。
phrase-loves-things = { $child }很喜欢{ $things }。
phrase-loved-things = { $child }觉得{ $things }很有意思。
phrase-topic-we = 我们聊了{ $things }。
phrase-theme-new = 新主题是：{ $things }。
phrase-said-words = { $child }说：{ $quote }。
phrase-word-week = 我们在学这个词：{ $quote }。
phrase-book-read = 我们读了这本书：{ $quote }。
phrase-song-sung = 我们唱了这首歌：{ $quote }。
phrase-mood-fine = 一切都好。
phrase-mood-day-well = { $child }这一天过得很好。
phrase-mood-better-then = 情况好些了。
phrase-mood-hard-moment = { $child }有一阵子不容易。
phrase-mood-soon-angry = { $child }容易生气。
phrase-mood-cried-much = { $child }哭了很多。
phrase-mood-cried-little = { $child }哭得很少。
phrase-mood-cried-not = { $child }没有哭。
phrase-mood-laughed-at = { $child }笑了。
phrase-mood-laughed-with = { $child }和{ $names }一起笑了。
phrase-mood-comfort-sought = { $child }来找我们安慰。
phrase-mood-stayed-close = { $child }一直待在我们身边。
phrase-mood-good-together = 孩子们一起玩得很好。
phrase-mood-watch-others = { $child }喜欢看其他孩子玩。
phrase-mood-not-home = { $child }还不想回家。
phrase-mood-happy-to-see = { $child }见到您很开心。
phrase-mood-shy = { $child }有点害羞。
phrase-mood-tired-bit = { $child }有点累。
phrase-mood-stubborn = { $child }想自己做。
phrase-mood-boundary = { $child }在试探规则的界限。
phrase-mood-says-no = { $child }经常说“不”。
phrase-mood-no-worries = 请您不要担心。

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child }吃过了。
phrase-food-later = { $child }晚点吃。
phrase-food-well-again = { $child }又吃得很好了。
phrase-food-badly-now = { $child }吃得不好。
phrase-food-at-table = { $child }好好地坐在餐桌旁。
phrase-food-trying-new = { $child }在尝试吃新的东西。
phrase-food-does-not-eat = { $child }不吃{ $things }。
phrase-food-eats-only = { $child }只吃了{ $things }。
phrase-food-lunch-from-us = 我们给孩子们提供午饭。
phrase-food-know-diet = 我们知道，也会注意。
phrase-bottle-stopped-we = 我们不再喂下午的奶瓶了。
phrase-bottle-went-well = 用奶瓶喝奶很顺利。
phrase-bottle-went-less = 用奶瓶喝奶不顺利。
phrase-bottle-schedule = { $child }的奶瓶时间是{ $time }。
phrase-drink-enough = { $child }需要喝够水。
phrase-sleep-plain = { $child }睡了觉。
phrase-sleep-hour = { $child }睡了一小时。
phrase-sleep-bed-early = { $child }很早就上床睡觉了。
phrase-sleep-longer-than = { $child }比平时睡得久。
phrase-sleep-shorter-than = { $child }比平时睡得短。
phrase-sleep-slow-plain = 过了很久才睡着。
phrase-sleep-not-on-tummy = { $child }没有趴着睡。
phrase-sleep-babies-on-back = 我们让所有宝宝仰着睡。
phrase-sleep-still = { $child }还在睡。
phrase-nappy-cream-on = 我们涂了护肤霜。
phrase-nappy-bit-red = { $child }的屁股有点红。
phrase-nappy-wet-one = { $child }的尿布湿了。
phrase-nappy-plenty = { $child }小便的量足够。
phrase-toilet-training-well = 学上厕所很顺利。
phrase-toilet-almost = { $child }快不用尿布了。
phrase-toilet-trained = { $child }已经不用尿布了。
phrase-toilet-helped = 我们换上了干净的衣服。
phrase-hygiene-hands = 我们经常洗手。

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child }摔倒了。
phrase-health-trouble-at = { $child }的{ $body }不舒服。
phrase-health-trouble-teeth = { $child }因为长牙不舒服。
phrase-health-cooled-at = 我们冷敷了{ $body }。
phrase-health-plaster-on = 我们在{ $body }上贴了创可贴。
phrase-health-plaster-plain = 我们贴了创可贴。
phrase-health-bleeding = { $child }的{ $body }流血了。
phrase-health-scratched = { $child }被另一个孩子抓了。
phrase-health-hit-by = { $child }被另一个孩子打了。
phrase-health-pinched = { $child }的手指被门夹了。
phrase-health-collided = { $child }和另一个孩子撞在一起了。
phrase-health-bumped-into = { $child }撞到了{ $item }（{ $body }）。
phrase-health-not-serious = 情况不严重。
phrase-health-ask-child-fever = 您的孩子发烧吗？
phrase-health-may-not-fever = 孩子发烧时不能来。
phrase-health-come-without-fever = { $child }退烧后可以再来。
phrase-health-no-paracetamol = 我们不可以给扑热息痛（对乙酰氨基酚）。
phrase-group-nothing-further = 此外没有特别的事情。
phrase-pickup-parking-door = 请您不要把车停在门口，好吗？
phrase-arrive-child-on-time = 请您让孩子准时到，好吗？
phrase-extra-day-no-place = 我们没有名额可以多加一天。
phrase-staff-fills-in = { $person }代替一位同事。
phrase-health-cannot-stay = { $child }不能留在组里。
phrase-health-may-not-come-yet = { $child }暂时还不能来。
phrase-food-may-not-eat = { $child }不可以吃{ $things }。
phrase-health-no-medicine = 我们不可以给孩子用药。
phrase-pickup-child-soonest = 请您尽快来接孩子，好吗？
phrase-health-fever-down = 烧退了一些。
phrase-closed-group-plain = 这个组不开放。
phrase-closed-bso-plain = 课后托管（bso）不开放。
phrase-health-doctor-called = 已经给医生打了电话。
phrase-health-rest = { $child }多休息有好处。
phrase-health-look-spots = 请留意小斑点或小水泡。
phrase-health-noticed-home = 您在家注意到什么了吗？
phrase-health-school-doctor = 校医会来。
phrase-health-speech = 言语治疗师会来。
phrase-health-temp-took-we = 我们量了体温。
phrase-health-temp-normal-plain = 体温正常。
phrase-health-fever-gone = 烧退了。
phrase-health-safe-all = 所有孩子都安全。
phrase-health-recovered = { $child }已经好转了。
phrase-health-still-ill = { $child }还在生病。
phrase-health-is-ill = { $child }生病了。
phrase-health-went-home-ill = { $child }因为生病回家了。
phrase-health-hearing-glasses = { $child }戴眼镜。
phrase-health-no-lice = 我们没有发现头虱。
phrase-health-has-lice = { $child }有头虱。
phrase-health-lice-treat = 请您给孩子治疗头虱，好吗？
phrase-health-lice-comb = 请您给孩子仔细梳头，好吗？

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child }把{ $things }留在这里了。
phrase-bring-in-bag-child = { $child }的{ $things }在包里。
phrase-bring-put-in-bag = 我们把{ $things }放进包里了。
phrase-bring-broken-child = { $child }的{ $things }坏了。
phrase-bring-missing-child = { $child }少了{ $things }。
phrase-bring-found-again = 我们又找到了{ $things }。
phrase-bring-found-again-child = 我们又找到了{ $child }的{ $things }。
phrase-bring-ask-seen-thing = 您看到过{ $things }吗？
phrase-bring-ask-taken = 您是不是不小心拿走了{ $things }？
phrase-bring-take-home = 请您把{ $things }带回家，好吗？
phrase-bring-wash = 请您洗一下{ $things }，好吗？
phrase-bring-check = 请您检查一下{ $things }，好吗？
phrase-bring-back = 请您把{ $things }带回来，好吗？
phrase-bring-save = 请您帮我们留着{ $things }，好吗？
phrase-bring-item-is-wet-we = 衣服弄湿了。
phrase-bring-shoes-small = { $child }的鞋子快小了。
phrase-bring-size-child = { $child }穿{ $count }码。
phrase-bring-bag-daily = 请您每天给孩子带一个包，好吗？
phrase-bring-labels = 请您在所有东西上写上名字，好吗？
phrase-bring-own-risk = 自己带的玩具可能会丢。
phrase-clothes-outside = 我们每天都去户外。
phrase-clothes-dirty = 衣服可能会弄脏。
phrase-clothes-easy = 请给孩子穿方便活动的衣服。

## Weer (nog meer)

phrase-weather-is-cold = 天气冷。
phrase-weather-is-warm = 天气热。
phrase-weather-is-hot = 天气非常热。
phrase-weather-rains = 在下雨。
phrase-weather-snows = 下雪了。
phrase-weather-slippery = 地面很滑。
phrase-weather-storm = 要刮大风了。
phrase-weather-stay-in-shade = 我们待在阴凉处。
phrase-weather-inside-between = { $from }到{ $until }我们待在室内。
phrase-weather-code = 有天气警报。

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = 您来得晚了。
phrase-pickup-came-not = { $child }没有来。
phrase-pickup-arrived = { $child }到了。
phrase-pickup-soon = 请您来接{ $child }，好吗？
phrase-pickup-child-plain = 请您来接孩子，好吗？
phrase-pickup-bring-child = 请您送{ $child }来，好吗？
phrase-pickup-not-allowed = 没有您的消息，{ $relative }不可以接走{ $child }。
phrase-pickup-tell-who = 请您告诉我们谁来接{ $child }，好吗？
phrase-pickup-time-changed = 接孩子的时间改了。
phrase-pickup-come-in = 请您进来一下，好吗？
phrase-pickup-say-goodbye = 您离开时，请和孩子说再见。
phrase-pickup-entrance-use-back = 请走后面的入口。
phrase-pickup-bike = 请把自行车停在车架上。
phrase-pickup-shoes-off = 请您在组里脱鞋，好吗？
phrase-absent-day-off-ok = 请假的消息收到了。
phrase-absent-noted = 已经记下了。
phrase-extra-possible = 可以多来一天。
phrase-extra-impossible = 不能多来一天。
phrase-extra-one-place = 还有一个名额。
phrase-extra-waiting-list = 您在等候名单上。
phrase-talk-plan = 我们想和您约一个时间。
phrase-talk-moved = 面谈改期了。
phrase-talk-cancelled = 面谈取消了。
phrase-talk-minutes-child = 到时我们谈谈{ $child }。
phrase-permission-need = 我们需要您的同意。
phrase-form-sign-plain = 请您在表格上签名，好吗？
phrase-question-may-ask = 我有一个问题。
phrase-answer-thinks = 您觉得怎么样？
phrase-answer-which-day = 您哪一天来？
phrase-answer-how-late = 您几点来？
phrase-answer-come-collect-things = 您什么时候来取东西？
phrase-contact-may-call = 我可以给您打电话吗？
phrase-contact-call-freely = 您随时可以给我们打电话。
phrase-contact-check = 我去问一下。
phrase-contact-no-time = 我会给您回电话。
phrase-contact-answer-soon = 您很快会收到回复。
phrase-contact-not-understood = 我们没看懂您的消息。
phrase-contact-repeat = 请您再发一次，好吗？

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = 员工有培训日。
phrase-closed-school-study-day = 学校有教师培训日。
phrase-open-holiday-hours = 假期里，我们的开放时间是{ $from }到{ $until }。
phrase-prices-higher = 价格要上涨。
phrase-pay-invoice-before = 请您在{ $date }之前付账单，好吗？
phrase-pay-invoice-office = 对账单有疑问？请给我们的办公室打电话。
phrase-pay-questions-office = 关于费用的问题，您可以给办公室打电话。
phrase-staff-name-is = 我们的新同事叫{ $person }。
phrase-staff-substitute-stands = 组里有一位代班老师。
phrase-staff-mentor-new = { $child }会有新的负责老师（mentor）。
phrase-staff-mentor-now = { $person }成为{ $child }的负责老师（mentor）。
phrase-group-move-room = 这个组搬到另一个房间。
phrase-group-sits-with = { $child }在{ $group }组。
phrase-group-together-two = 两个组在一起。
phrase-group-drill = 我们进行了消防演习。
phrase-group-clean-up-day = 我们一起收拾了东西。
phrase-group-visit-from = 有客人来看我们。
phrase-group-new-room = 我们有新的游戏区。
phrase-group-outside-long = 我们在外面待了很久。
phrase-group-inside-played = 我们在室内玩了。
phrase-group-went-out = 我们外出了。
phrase-group-music = 我们听了音乐。
phrase-group-circle = 我们围圈坐了。

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child }在尝试走路。
phrase-dev-pulls-up = { $child }会扶着站起来。
phrase-dev-rolls-over = { $child }会从仰卧翻到俯卧。
phrase-dev-rolls-back = { $child }会从俯卧翻到仰卧。
phrase-dev-first-word = { $child }说出了第一个词。
phrase-dev-sentences = { $child }会说短句了。
phrase-dev-many-words = { $child }在学很多新词。
phrase-dev-babbles = { $child }经常咿咿呀呀。
phrase-dev-talks-much = { $child }话很多。
phrase-dev-dutch-home = { $child }在家说另一种语言。
phrase-dev-understands = { $child }很能听懂我们的话。
phrase-dev-plays-alone = { $child }最喜欢自己一个人玩。
phrase-dev-plays-together = { $child }和别人一起玩得很好。
phrase-dev-joins-in = { $child }很愿意参与活动。
phrase-dev-remembers = { $child }什么都记得住。
phrase-dev-concentrates = { $child }很能集中注意力。
phrase-dev-independent = { $child }很多事情自己做。
phrase-dev-swim-lesson = { $child }在上游泳课。
phrase-dev-ask-swim = 您的孩子有游泳证书吗？
phrase-dev-school-soon = { $child }快要上学了。
phrase-dev-toddler-group = { $child }要去两到四岁的组。
phrase-dev-bso-soon = { $child }要去课后托管（bso）。
phrase-dev-settle-trial-first = { $child }第一个适应日表现很好。
phrase-dev-settle-plain-well = 适应日很顺利。
phrase-dev-settle-begins = { $child }开始适应环境。
phrase-dev-settle-group = { $child }来{ $group }组适应环境。
phrase-dev-birthday-soon = { $child }快过生日了。
phrase-dev-birthday-age = { $child }要满{ $count }岁了。
phrase-dev-sibling-born = { $child }有了一个小弟弟。
phrase-dev-sister-born = { $child }有了一个小妹妹。
phrase-congrats-sibling-sister = 恭喜{ $child }有了小妹妹。
phrase-congrats-sibling-brother = 恭喜{ $child }有了小弟弟。
phrase-sang-for-him = 我们给{ $child }唱了好几首歌。
phrase-helps-think = 我们很愿意和您一起想办法。
phrase-ask-parents-join = 您想一起参加外出活动吗？
phrase-ask-parents-help-at = 您可以帮忙吗：{ $things }？
phrase-bye-next-time = 下次见！
phrase-bye-nice-evening = 祝您今晚愉快！
phrase-bye-rest = 请好好休息。
phrase-bye-have-fun = 玩得开心！
phrase-bye-good-luck = 祝您一切顺利！

## Uw kind (zonder naam)

phrase-child-fever-has = 您的孩子发烧了。
phrase-child-is-ill = 您的孩子生病了。
phrase-child-ate-well = 您的孩子吃得很好。
phrase-child-ate-little = 您的孩子吃得很少。
phrase-child-slept-well = 您的孩子睡得很好。
phrase-child-good-day = 您的孩子今天过得很愉快。
phrase-child-fell = 您的孩子摔倒了。
phrase-child-may-come-back = 您的孩子可以再来了。
phrase-child-may-settle-day = 您的孩子可以来适应一天。
phrase-child-stay-home-fever = 您的孩子必须留在家里。
phrase-child-may-return-hours = 您的孩子退烧至少{ $hours }小时后可以回来。
phrase-child-may-return-vomit = 您的孩子呕吐过后{ $hours }小时可以再来。
phrase-child-ask-lice = 您的孩子有头虱吗？
phrase-child-treat-then = 那请给孩子治疗。
phrase-child-check-daily = 请每天检查孩子。
phrase-child-check-hair = 请仔细看看孩子的头发。
phrase-child-shoes-sturdy = 请给孩子穿结实的鞋子。
phrase-child-nice-clothes = 请给孩子穿漂亮的衣服。
phrase-child-breakfast-first = 请先给孩子吃早饭。
phrase-child-sleep-enough = 请让孩子睡够。
phrase-child-collect-earlier = 请您早点来接孩子，好吗？
phrase-child-collect-at = 请您在{ $time }来接孩子，好吗？
phrase-child-collect-or-earlier = 请您在{ $time }或更早来接孩子，好吗？
phrase-child-bring-or-earlier = 请您在{ $time }或更早送孩子来，好吗？
phrase-child-collect-from = 您可以从{ $time }开始来接孩子。
phrase-child-bring-from = 您可以从{ $time }开始送孩子来。
phrase-child-only-if-known = 我们只把孩子交给我们认识的人。
phrase-child-allergic-ask = 您的孩子对什么过敏吗？
phrase-child-phone-reach = 我们会和您联系。

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = 我们在组里不吃坚果。
phrase-rule-child-nut-allergy = 有一个孩子对坚果过敏。
phrase-rule-no-nuts-give = 请不要给孩子带含坚果的食物。
phrase-rule-no-own-toys = 请不要带自己的玩具。
phrase-rule-toys-bring-may = 孩子们可以带玩具来。
phrase-rule-cuddly-may = 孩子们可以带安抚玩偶来。
phrase-rule-children-bring-may = 孩子们可以带{ $things }来。
phrase-rule-door-closed = 门必须关好。
phrase-rule-small-children = 请注意小孩子。
phrase-rule-drive-slow = 请您慢慢开车，好吗？
phrase-rule-phone-not = 请您不要在组里打电话，好吗？
phrase-rule-no-dogs = 狗不能进来。
phrase-rule-no-smoking = 请您不要在院门口吸烟，好吗？
phrase-rule-only-staff-medicine = 只有员工可以给药。
phrase-rule-form-first = 您必须先在表格上签名。
phrase-rule-extra-pay = 那样您需要另外付费。
phrase-rule-swap-hours = 请至少提前{ $hours }小时申请换日子。
phrase-rule-absent-no-swap = 如果您没有及时请假，就不能换日子。
phrase-rule-label-clothes = 请您在衣服上写上孩子的名字，好吗？
phrase-rule-return-then = 这样我们就可以归还。
phrase-because-few-staff = 原因是人手不够。
phrase-because-illness = 原因是有人生病。
phrase-because-weather = 原因是天气。
phrase-because-holidays = 原因是节日放假。
phrase-because-malfunction = 原因是出了故障。
phrase-group-closed-early-due = 这个组提早关门。
phrase-group-together-because = 所以各组在一起。
phrase-group-fruit-all = 所有孩子都有水果吃。
phrase-group-extra-drinks = 我们让孩子们多喝水。
phrase-group-eats-at = 我们{ $time }吃饭。
phrase-group-sleep-at = 孩子们{ $from }到{ $until }睡觉。
phrase-group-bus-leaves = 巴士{ $time }出发。
phrase-group-be-there = 请您{ $time }到，好吗？
phrase-group-no-school = 学校不上课。
phrase-group-school-begins = 学校在{ $date }重新开学。
phrase-group-gym-is = 有体育课。
phrase-group-cake = 有蛋糕。
phrase-group-sport-day = 有运动日活动。
phrase-group-almost-summer = 夏天快到了。
phrase-group-almost-christmas = 圣诞节快到了。
phrase-group-almost-holiday = 假期快到了。
phrase-group-called = 这个组叫{ $group }。
phrase-group-lice-in = { $group }组有头虱。
phrase-trip-cancelled-reason = { $things }取消了。
phrase-trip-moved-date = { $things }改到{ $date }。
phrase-trip-new-date = 新的时间是{ $date } { $time }。
phrase-trip-new-date-only = 新的日期是{ $date }。
phrase-trip-is-on-date = { $things }在{ $date }。
phrase-trip-is-on-date-at = { $things }在{ $date } { $time }。
phrase-trip-not-on-date = { $things }不在{ $date }。
phrase-pay-until = 您可以付款到{ $date }（含当天）。
phrase-pay-before-money = 请您在{ $date }之前付款，好吗？
phrase-pay-bring-money = 请您让孩子带{ $amount }来，好吗？
phrase-sign-up-with = 请向{ $person }报名。
phrase-hand-in-with = 请您把表格交给{ $person }，好吗？
phrase-hand-in-group = 请您把表格交到组里，好吗？
phrase-more-questions = 还有问题吗？
phrase-call-or-mail = 请给我们打电话或发电子邮件。
phrase-call-day-every = 您每天都可以打电话。
phrase-received-letter = 我们收到了您的信。
phrase-received-form = 我们收到了表格。
phrase-received-mail = 我们收到了您的电子邮件。
phrase-request-look = 我们正在看您的申请。
phrase-request-refused = 您的申请没有通过。
phrase-request-approved = 您的申请通过了。
phrase-if-you-cannot = 您不方便吗？
phrase-if-too-late = 您会迟到吗？
phrase-tell-then-in-time = 那请提早告诉我们。
phrase-call-before = 请在{ $time }之前给我们打电话。
phrase-not-want = 您不想这样吗？
phrase-home-same = 在家也是这样吗？
phrase-home-read-this-book = 您在家也可以读这本书吗？
phrase-not-on-wc-yet = { $child }还不想上厕所。
phrase-not-want-sleep = { $child }不想睡觉。
phrase-has-friend = { $child }在组里有一个朋友。
phrase-had-on = { $child }当时穿着{ $things }。
phrase-slept-with = { $child }带着{ $things }睡觉。
phrase-trousers-wet-plain = 裤子湿了。
phrase-ice-on = 我们用冰敷了。
phrase-colleague-plaster = 一位同事贴了创可贴。
phrase-ask-wants-call = { $child }想给您打电话。
phrase-weather-was-warm = 天气很热。
phrase-weather-was-cold = 天气很冷。
phrase-weather-stays-hot = 天气会继续热。
phrase-sleep-slower-usual = 比平时花了更久才睡着。
phrase-children-stay-home = 生病的孩子要留在家里。
phrase-first-time-you-stay = 第一次请您陪着孩子。
phrase-settling-takes = 适应需要{ $hours }小时。
phrase-settling-takes-hour = 适应需要一小时。
phrase-works-on-days = { $person }在{ $first-weekday }和{ $second-weekday }工作。
phrase-see-you-on = 期待{ $date }见到您。
phrase-see-you-there = 期待见到您。

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = { $things }的时间是{ $time }。
phrase-event-starts-at = { $things }{ $time }开始。
phrase-event-ends-at = { $things }{ $time }结束。
phrase-event-from-until = { $things }的时间是{ $from }到{ $until }。
phrase-event-date-from-until = { $things }的时间是{ $date } { $from }到{ $until }。
phrase-event-takes = { $things }持续{ $minutes }分钟。
phrase-event-starts-on = { $things }{ $date }开始。
phrase-event-stops-on = { $things }{ $date }结束。
phrase-event-time-now = 时间改为{ $time }。
phrase-event-time-changed = 时间改了。
phrase-event-goes-on = { $things }照常进行。
phrase-event-remember = 请您别忘了{ $things }。
phrase-event-welcome-at = 欢迎您参加{ $things }。
phrase-paper-received = 我们收到了{ $things }。
phrase-paper-not-received = 我们还没有收到{ $things }。
phrase-paper-ready = { $things }已经准备好了。
phrase-paper-fill = 请您填写{ $things }。
phrase-paper-sign = 请您在{ $things }上签字。
phrase-paper-pay = 请您付{ $things }。
phrase-paper-back-on = { $things }要在{ $date }还回来。
phrase-paper-read = 请您阅读{ $things }。
phrase-paper-ask-read = 您看过{ $things }吗？
phrase-paper-pass-on = 请您把{ $things }告诉我们。
phrase-paper-you-get = 您会从我们这里收到{ $things }。
phrase-paper-children-get = 孩子们会得到{ $things }。

## Spullen: wat er is en wat niet

phrase-thing-visit = 有客人来访：{ $things }。
phrase-thing-there-is = 有{ $things }。
phrase-thing-there-is-not = 没有{ $things }。
phrase-thing-not-working = { $things }不能用了。
phrase-thing-closed = { $things }关着。
phrase-thing-opens-at = { $things }{ $time }开门。
phrase-thing-had-none = { $child }没有带{ $things }。
phrase-thing-only-left = 只剩下{ $things }。
phrase-thing-has = { $child }有{ $things }。
phrase-thing-is-too-small = { $things }太小了。
phrase-thing-ask-make = 请您做{ $things }。
phrase-thing-ask-in-bag = 请您把{ $things }放进包里。
phrase-thing-ask-wear = 请您给孩子穿戴{ $things }。
phrase-thing-wear = 请穿戴{ $things }。
phrase-thing-ask-practise = 请您在家练习{ $things }。
phrase-thing-name-in = 请您在{ $things }上写上孩子的名字。

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child }又添了一次饭。
phrase-food-less-than-usual = { $child }吃得比平时少。
phrase-drink-less-than-usual = { $child }喝得比平时少。
phrase-drink-plain = { $child }喝了东西。
phrase-drink-another-ml = { $child }又喝了{ $count }毫升。
phrase-food-slow = { $child }吃得很慢。
phrase-food-rather = { $child }更想要{ $things }。
phrase-food-all-well = 孩子们吃得很好。
phrase-sleep-all-well = 孩子们睡得很好。
phrase-food-choked = { $child }呛着了。
phrase-allergic-to = { $child }对{ $things }过敏。
phrase-sleep-asleep-only = { $child }直到{ $time }才睡着。
phrase-sleep-early-tonight = 也许{ $child }今晚可以早点睡。
phrase-sleep-in-bed = { $child }在床上。
phrase-sleep-not-without = { $child }没有{ $item }就睡不着。
phrase-sleep-went-better = 睡觉好一些了。
phrase-food-went-better = 吃饭好一些了。

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child }还没有大便。
phrase-nappy-leaked = { $child }的尿布漏了。
phrase-nappy-better = { $child }的屁股看起来好些了。
phrase-got-puffs = 我们给{ $child }用吸入器喷了{ $count }下。
phrase-toilet-accidents = { $child }尿湿或弄脏了裤子{ $count }次。

## Stemming (en nog meer)

phrase-mood-in-skin = { $child }感觉很好。
phrase-mood-cried-you-left = 您离开时{ $child }哭了。
phrase-mood-exciting-still = { $child }还有一点紧张。
phrase-mood-asked-relative = { $child }问起了{ $relative }。
phrase-mood-not-joined = { $child }没有参加。
phrase-mood-tearful = { $child }很容易哭。
phrase-mood-does-well = { $child }表现很好。
phrase-mood-made-up = 孩子们和好了。
phrase-mood-talked-about-it = 我们谈过这件事了。
phrase-mood-we-laughed = 我们笑了很多。
phrase-mood-not-outside = { $child }当时不可以到外面去。
phrase-group-plain-day = 这是平常的一天。

## Wat kinderen doen (en nog meer)

phrase-act-do-we = 我们{ $activity }。
phrase-act-do-many = { $who }{ $activity }。
phrase-act-not-allowed = { $child }当时不可以{ $activity }。
phrase-act-may = { $child }可以{ $activity }。
phrase-act-does-well = { $child }做得很好：{ $activity }。
phrase-act-going-out = 我们到外面去。
phrase-act-not-going-out = 我们不到外面去。
phrase-act-staying-in = 我们留在室内。
phrase-act-worked-hard = { $child }很努力。
phrase-act-plays-at = { $child }要去{ $names }家玩。
phrase-dev-dutch-more = { $child }说荷兰语越来越多。
phrase-dev-says-little = { $child }说话还不多。
phrase-theme-begin = 我们开始一个新主题。

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = 那个地方有点肿。
phrase-health-no-blood = 没有流血。
phrase-health-bit-blood = 流了一点血。
phrase-health-weak = { $child }浑身发软，精神差。
phrase-health-no-complaints = { $child }没有症状了。
phrase-health-looks-like = 看起来像{ $item }。
phrase-health-trouble-of = { $child }受{ $item }困扰。
phrase-health-some-children-have = 组里有{ $count }个孩子得了{ $item }。
phrase-health-visit = 请您去{ $item }。
phrase-health-visit-child = 请您带{ $child }去{ $item }。
phrase-health-come-now = 请您尽快来。
phrase-health-will-be-fine = 会好起来的。
phrase-health-nothing-serious = 没有什么严重的。
phrase-health-eye-sticky = { $child }有一只眼睛粘粘的。
phrase-health-ball = { $child }的{ $body }被{ $item }打到了。
phrase-health-bumped-item = { $child }撞到了{ $item }。
phrase-health-bumped-body-item = { $child }摔倒时撞到了：{ $item }（{ $body }）。
phrase-health-slipped = { $child }滑倒了。
phrase-health-hurt-self = { $child }弄疼了自己。
phrase-health-hurt-body = { $child }弄疼了{ $body }。
phrase-health-stay-home-child = 请让{ $child }留在家里。

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = { $relative }可以来接{ $child }。
phrase-pickup-need-not = 您不需要来接{ $child }。
phrase-pickup-stays-until = { $child }留到{ $time }。
phrase-pickup-from-until = { $child }从{ $from }到{ $until }来。
phrase-absent-not-on-list = { $child }不在名单上。
phrase-absent-reported = 已经为{ $child }请了假。
phrase-arrive-late-child = { $child }迟到了。
phrase-arrive-later = { $child }会晚一点来。
phrase-arrive-we-later = 我们会晚{ $minutes }分钟。
phrase-arrive-we-come-later = 我们会晚一点到。
phrase-extra-ask = { $child }可以多来一天吗？
phrase-swap-how-app = 您可以在应用里申请换日子。
phrase-waiting-list-child = { $child }在等候名单上。
phrase-talk-ask-come = 您能在{ $date } { $time }来面谈吗？
phrase-talk-ask-other-time = 您能换个时间吗？
phrase-photo-ask-one = 我们可以给{ $child }拍一张照片吗？

## Kantoor (en nog meer)

phrase-office-notice-month = 解约通知期是一个月。
phrase-office-allowance = 您可以向税务局（Belastingdienst）申请托儿补贴（kinderopvangtoeslag）。
phrase-office-allowance-change = 请把变动告诉税务局（Belastingdienst）。
phrase-office-call-number = 您可以给我们打电话：{ $phone }。
phrase-office-mail-to = 您可以给我们发电子邮件：{ $mail }。
phrase-office-inconvenience = 给您带来不便，我们很抱歉。
phrase-office-good-news = 有好消息。

## School (en nog meer)

phrase-school-earlier = 学校提前放学。
phrase-school-out-at = 学校{ $time }放学。
phrase-school-not-listen = { $child }没有好好听话。
phrase-school-drill = 那是一次演习。
phrase-school-drill-coming = 我们有一次消防演习。

## Weer, groep en contact (en nog meer)

phrase-weather-storms = 风很大。
phrase-weather-careful = 路上请小心。
phrase-group-at-other = 我们和{ $group }组在一起。
phrase-contact-ask-may = 可以吗？
phrase-contact-ask-right = 对吗？
phrase-contact-ask-possible = 可能吗？
phrase-contact-language = 您在家说什么语言？
phrase-contact-tell-relative = 请您转告{ $relative }。
phrase-contact-nice-help = 您来帮忙，太好了。
phrase-contact-if-something = 如果有什么事，请告诉我们。
phrase-contact-look-in = 欢迎您来看看。
phrase-contact-call-back = 请您给我们回电话。
phrase-contact-answer-please = 请您回复这条消息。
phrase-contact-nothing-to-pay = 您不需要付钱。

## Nog meer van alledag

phrase-bottle-per-time = { $child }每次喝{ $count }毫升。
phrase-bottle-per-day = { $child }每天喝{ $count }瓶奶。
phrase-food-eats-along = { $child }和我们一起吃饭。
phrase-food-eats-not-along = { $child }不和我们一起吃饭。
phrase-thing-put-on = 我们给{ $child }穿上了{ $things }。
phrase-mood-happy-with = { $child }因为{ $things }很高兴。
phrase-mood-not-day = { $child }今天过得不太好。
phrase-mood-wants-home = { $child }想回家。
phrase-group-enthusiastic = 孩子们很兴奋。
phrase-group-tired = 孩子们累了。
phrase-group-lively = 孩子们很闹。
phrase-act-we-practise = 我们在练习{ $activity }。
phrase-dev-knows = { $child }认识{ $things }。
phrase-dev-loose-tooth = { $child }有一颗牙松动了。
phrase-health-sore-throat = { $child }嗓子疼。
phrase-health-need-not-come = 您不需要来。
phrase-health-can-come = 您能来吗？
phrase-health-ask-give-paracetamol = 我们可以给{ $child }用扑热息痛（对乙酰氨基酚）吗？
phrase-health-ask-medicine-often = { $child }多久吃一次药？
phrase-health-ask-medicine-much = { $child }吃多少药？
phrase-health-ask-medicine-time = { $child }几点吃药？
phrase-health-ill-count = 有{ $count }个孩子生病。
phrase-health-wash-hands = 请好好洗手。
phrase-thing-uses = { $child }用{ $things }。
phrase-thing-has-no = { $child }没有{ $things }。
phrase-thing-ask-has = { $child }有{ $things }吗？
phrase-arrive-bus-comes = 巴士{ $time }到。
phrase-pickup-stays-longer = { $child }会多留一会儿。
phrase-pickup-ask-until = { $child }可以留到{ $time }吗？
phrase-pickup-can-bring = 您可以送{ $child }来。
phrase-pickup-can-collect = 您可以来接{ $child }。
phrase-swap-left = 您还可以换{ $count }次日子。
phrase-money-thing-costs = { $things }的费用是{ $amount }。
phrase-money-back = 您会拿到退款。
phrase-money-not-received = 我们还没有收到付款。
phrase-office-ask = 请向办公室询问。
phrase-staff-back-on = { $person }在{ $date }回来。
phrase-staff-no-longer = { $person }不再在我们这里工作。
phrase-closed-hour-early = 我们提前一小时关门。
phrase-photo-may = 您可以拍照。
phrase-photo-not-online = 请不要把照片放到网上。
phrase-photo-will-app = 我们会把照片放到应用里。
phrase-event-topic = 主题是：{ $things }。
phrase-talk-which-time = 您什么时间方便？
phrase-talk-interpreter-comes = 会有翻译在场。
phrase-contact-ask-reachable = 能联系到您吗？
phrase-contact-ask-call-when = 我什么时候可以给您打电话？
phrase-home-ask-plays = { $child }在家喜欢玩什么？
phrase-home-ask-does = { $child }喜欢做什么？

## Korte antwoorden van medewerkers

phrase-short-good-idea = 好主意。
phrase-short-fine = 好的。
phrase-short-can = 可以。
phrase-short-cannot = 不行。
phrase-short-may = 这是允许的。
phrase-short-may-not = 这是不允许的。
phrase-short-right = 对的。
phrase-short-not-right = 不对。
phrase-short-no-problem = 没关系。
phrase-short-get-well = 祝早日康复。
phrase-short-strength = 祝您坚强。
phrase-short-pity = 真可惜。
phrase-short-dont-know = 我不知道。
phrase-short-is-settled = 已经安排好了。

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child }还是饿。
phrase-sleep-almost-hours = { $child }睡了将近{ $hours }小时。
phrase-health-had-diarrhoea = { $child }拉肚子了。
phrase-mood-quieter = { $child }比平时安静。
phrase-act-was-hard = { $child }觉得{ $activity }很难。
phrase-play-with-friends = { $child }和朋友一起玩了。
phrase-health-has-coughed = { $child }咳嗽了。
phrase-health-stung-mosquito = { $child }被蚊子咬了。
phrase-pickup-must = 需要有人来接{ $child }。
phrase-pickup-planned = 有人会来接{ $child }。
phrase-pickup-goes-earlier = { $child }提前回家。
phrase-pickup-tell-time = 请告诉我们您几点来。
phrase-health-ask-been = { $child }看过医生了吗？
phrase-thing-ask-may-have = { $child }可以要这个吗：{ $things }？
phrase-thing-delayed = { $things }会晚一些。
phrase-thing-was-nice = { $things }很有意思。
phrase-child-comes-on = 从现在起，{ $child }在{ $weekday }来。
phrase-child-comes-on-two = 从现在起，{ $child }在{ $first-weekday }和{ $second-weekday }来。
phrase-child-stops = { $child }的托管在{ $date }结束。
phrase-swap-ask-want = 您想换一天吗？
phrase-contact-see-if = 我们看看是否可以。
phrase-contact-waiting = 我们在等您。
phrase-contact-thanks-coming = 谢谢您来。
phrase-contact-hard-to-reach = 现在很难联系到我们。

## Korte antwoorden van ouders

reply-ok = 好的。
reply-yes = 是的。
reply-no = 不。
reply-thanks = 谢谢您。
reply-thanks-much = 非常感谢。
reply-please = 好的，麻烦您了。
reply-welcome = 不客气。
reply-good-morning = 早上好，祝您今天愉快。
reply-greeting = 您好。
reply-see-you = 回头见。
reply-understood = 我明白了。
reply-not-understood = 我不明白。
reply-nice = 真好！
reply-sorry = 对不起。
reply-coming = 我正在过来。
reply-coming-time = 我{ $time }到。
reply-coming-minutes = 我{ $minutes }分钟后到。
reply-late = 我会晚点来。
reply-late-minutes = 我会迟到{ $minutes }分钟。
reply-earlier = 我会早点来。
reply-ill-today = { $child }今天生病了。
reply-not-coming-today = { $child }今天不来。
reply-not-coming-tomorrow = { $child }明天不来。
reply-not-coming-date = { $child } { $date }不来。
reply-coming-today = { $child }今天来。
reply-coming-tomorrow = { $child }明天再来。
reply-child-later = { $child }今天晚点来。
reply-fever-home = { $child }在家发烧。
reply-better = { $child }好了。
reply-slept-badly = { $child }昨晚睡得不好。
reply-slept-well = { $child }昨晚睡得很好。
reply-had-breakfast = { $child }已经吃过早餐了。
reply-no-breakfast = { $child }还没有吃早餐。
reply-paracetamol-none = { $child }没有用过扑热息痛（对乙酰氨基酚）。
reply-mother-collects = 妈妈来接。
reply-father-collects = 爸爸来接。
reply-grandparent-collects = 爷爷奶奶或外公外婆来接。
reply-other-collects = { $person }来接{ $child }。
reply-bring-tomorrow = 我明天带来。
reply-can-come = 我能来。
reply-cannot-come = 我不能来。
reply-can-help = 我可以帮忙。
reply-call-me = 请您给我打电话，好吗？
reply-will-call = 我给您打电话。
reply-question = 我有一个问题。
reply-how-was-day = { $child }今天过得怎么样？
reply-interpreter = 我需要口译员。
reply-allowed = 是的，可以。
reply-not-allowed = 不，不可以。

## Van dag tot dag

phrase-sleep-could-not = { $child }睡不着。
phrase-sleep-hard-to-start = { $child }入睡有些困难。
phrase-sleep-ask-midday = { $child }在家中午还睡觉吗？
phrase-mood-goodbye-hard = 告别的时候，{ $child }觉得很难。
phrase-goodbye-take-time = 请您慢慢告别，不用着急。
phrase-goodbye-short = 请您告别时尽量简短。
phrase-contact-call-how-going = 您随时可以打电话询问情况。
phrase-mood-we-miss = 我们想念{ $child }。
phrase-mood-is-happy = { $child }很开心。
phrase-mood-is-sad = { $child }很难过。
phrase-mood-is-clingy = { $child }很黏人。
phrase-mood-is-busy = { $child }很好动。
phrase-mood-is-quiet = { $child }很安静。
phrase-mood-is-angry = { $child }在生气。
phrase-bit-other-at = { $child }咬了另一个孩子的{ $body }。
phrase-hair-pulled-by = 另一个孩子扯了{ $child }的头发。
phrase-hair-pulled-other = { $child }扯了另一个孩子的头发。
phrase-scratched-other = { $child }抓伤了另一个孩子。
phrase-kicked-other = { $child }踢了另一个孩子。
phrase-kicked-by = 另一个孩子踢了{ $child }。
phrase-quarrel-about = { $child }和另一个孩子因为{ $things }吵架了。
phrase-took-toy = { $child }抢了另一个孩子的玩具。
phrase-explained-hitting = 我们向{ $child }解释了打人会让人疼。
phrase-explained-biting = 我们向{ $child }解释了咬人会让人疼。
phrase-parted-children = 我们把孩子们分开了。
phrase-dev-sentences-words = { $child }会说由{ $count }个词组成的句子。
phrase-dares-more = { $child }越来越敢{ $activity }了。
phrase-does-more-often = { $child }越来越常{ $activity }。
phrase-ready-school = { $child }可以上小学了。
phrase-ask-registered-school = 您已经给{ $child }报名上学了吗？
phrase-ask-which-school = { $child }要上哪所学校？
phrase-good-helper = { $child }是个很好的小帮手。
phrase-asks-many-questions = { $child }很爱提问题。
phrase-talks-clearer = { $child }说话越来越清楚。
phrase-mixes-languages = { $child }会把两种语言混着说。
phrase-torn-of = { $child }的{ $things }破了。
phrase-too-small-of = { $things }对{ $child }来说太小了。
phrase-look-lost-property = 请您在失物里找一找。
phrase-weather-degrees = 气温将达到{ $temperature }度。
phrase-out-any-weather = 不管什么天气，我们都会到户外去。
phrase-suncream-ask-done = { $child }已经涂过防晒霜了吗？
phrase-only-known-people = 我们只把{ $child }交给我们认识的人。
phrase-late-minutes = 您迟到了{ $minutes }分钟。
phrase-arrived-safe = { $child }平安到达了。
phrase-child-comes = { $child }会来。
phrase-ask-comes-care = { $child }会来托儿所吗？
phrase-ask-wait = 请您稍等一下，好吗？
phrase-ask-ring = 请按门铃。
phrase-swap-day-for-day = 您可以把{ $first-weekday }换成{ $second-weekday }。
phrase-group-full = 这个组已经满了。
phrase-group-full-child = { $child }所在的组已经满了。
phrase-closed-group-time = 这个组{ $time }关门。
phrase-wish-summer-holiday = 祝您暑假愉快。
phrase-wish-christmas = 祝您圣诞快乐。
phrase-drivers-wanted = 我们还需要{ $count }位愿意开车的家长。
phrase-helpers-wanted = 我们还需要{ $count }位愿意帮忙的家长。
phrase-ask-how-many-people = 您那边一共来几个人？
phrase-ask-alone-or-two = 您是一个人来，还是两个人来？
phrase-photo-newsletter = 我们可以把{ $child }的照片放在简报里吗？
phrase-photo-website = 我们可以把{ $child }的照片放在我们的网站上吗？
phrase-ask-celebrate-when = 您想什么时候在我们这里给{ $child }过生日？
phrase-we-celebrate-birthday = 我们给{ $person }庆祝生日。
phrase-dress-up-child = { $child }可以穿装扮的衣服来。
phrase-say-farewell = { $person }要离开了，我们和{ $person }告别。
phrase-treat-no-sweets = 分给大家的点心请尽量不要选糖果。
phrase-keep-weeks = { $things }您可以保留{ $count }周。
phrase-home-ask-does-most = { $child }在家最喜欢做什么？
phrase-phone-ask-new = 您的新电话号码是多少？
phrase-phone-ask = 您的电话号码是多少？
phrase-mail-ask = 您的电子邮箱是什么？
phrase-address-ask = 您的地址是什么？
phrase-contact-let-know = 我们会告诉您。
phrase-look-new-group = { $child }会去新的组看一看。
phrase-talk-have-about = 我们有一次关于{ $child }的面谈。
phrase-gate-closed = 院门必须一直关着。
phrase-talk-ask-speak = 我可以和您谈一会儿吗？
phrase-office-mail = 请给办公室发电子邮件。
phrase-contact-tried-call = 我们试过给您打电话。
phrase-contact-not-answered = 您没有接电话。
phrase-pickup-put-on-list = 那我们就把这个人写在名单上。
phrase-ask-who-along = 谁可以和我们一起去？
phrase-staff-meeting = 我们有会议。
phrase-make-nice-day = 我们会让这一天过得愉快。
phrase-lovely-child = { $child }是个很可爱的孩子。
phrase-nice-in-group = 组里有{ $child }，我们很高兴。
phrase-contact-we-call = 我们会给您打电话。
phrase-thanks-patience = 谢谢您的耐心。
phrase-had-good-time = { $child }玩得很开心。
phrase-leave-home-thing = { $things }可以留在家里。
phrase-drinks-from = { $child }用{ $item }喝。
phrase-all-well-child = { $child }一切都好。
phrase-books-about = { $child }喜欢看关于{ $things }的书。

## Ziek: wat wij zien en doen

phrase-ill-measured-just = 我们刚给{ $child }量了体温。
phrase-ill-temperature-was = { $child }的体温当时是{ $temperature }度。
phrase-ill-fever-rose = 烧得更高了。
phrase-ill-fever-still = { $child }还在发烧。
phrase-ill-ask-fever-still = { $child }还在发烧吗？
phrase-ill-measure-again = 我们会再量一次体温。
phrase-ill-shivers = { $child }在发抖。
phrase-ill-breathes-hard = { $child }呼吸困难。
phrase-ill-short-of-breath = { $child }喘不上气。
phrase-ill-short-of-breath-was = { $child }当时喘不上气。
phrase-ill-short-of-breath-bit = { $child }当时有点喘不上气。
phrase-ill-drowsy = { $child }昏昏沉沉。
phrase-ill-not-drowsy = { $child }没有昏昏沉沉。
phrase-ill-alert = { $child }反应正常。
phrase-ill-not-vomited = { $child }没有呕吐。
phrase-ill-feels-bit-better = { $child }感觉好一点了。
phrase-ill-not-well = { $child }的情况不好。
phrase-ill-getting-worse = { $child }的情况变差了。
phrase-ill-was = { $child }当时病了。
phrase-ill-wants-lap = { $child }想坐在我们腿上。
phrase-ill-wants-not-eat = { $child }不想吃东西。
phrase-ill-wants-not-eat-yet = { $child }还不想吃东西。
phrase-ill-wants-not-drink = { $child }不想喝东西。
phrase-ill-drinks = { $child }还是在喝东西。
phrase-ill-drinks-well = { $child }喝得不错。
phrase-ill-only-drank = { $child }只喝了{ $things }。
phrase-ill-stays-with = 我们陪着{ $child }。
phrase-ill-must-go-home = { $child }需要回家。
phrase-ill-goes-home = { $child }要回家了。
phrase-ill-may-come = { $child }可以来。
phrase-ill-may-not-come = { $child }不可以来。
phrase-ill-may-stay = { $child }可以留下。
phrase-ill-may-come-with = 即使有{ $item }，{ $child }也可以来。
phrase-ill-child-may-come = 您的孩子可以来。
phrase-ill-child-may-not-come = 您的孩子不可以来。
phrase-ill-child-may-come-with = 即使有{ $item }，您的孩子也可以来。
phrase-ill-child-may-not-come-with = 有{ $item }时，您的孩子不可以来。
phrase-ill-ask-watch = 请您好好留意{ $child }，好吗？
phrase-ill-watched = 我们好好留意了{ $child }。
phrase-ill-clothes-bag = 脏衣服装在一个塑料袋里。
phrase-ill-blood-poo = 大便里有血。
phrase-ill-pee-hurts = { $child }小便时疼。
phrase-ill-ointment = 我们涂了{ $item }（{ $body }）。
phrase-ill-ask-home-too = { $child }在家也有这种情况吗？
phrase-ill-ask-see-home = 您在家也看到这种情况吗？

## Wat wij aan het lichaam zien

phrase-body-red = { $child }的{ $body }发红。
phrase-body-red-bit = { $child }的{ $body }有点发红。
phrase-body-red-very = { $child }的{ $body }红得厉害。
phrase-body-swollen = { $child }的{ $body }肿了。
phrase-body-swollen-bit = { $child }的{ $body }有点肿。
phrase-body-swollen-blue = { $child }的{ $body }有点肿，发青。
phrase-body-blue = { $child }的{ $body }发青。
phrase-body-blue-bit = { $child }的{ $body }有点发青。
phrase-body-spot-red = 那个地方发红。
phrase-body-spot-red-swollen = 那个地方发红，有点肿。
phrase-body-skin-whole = 皮肤没有破。
phrase-body-skin-broken = 皮肤破了。
phrase-body-moves = { $child }的{ $body }能正常活动。
phrase-body-moves-not = { $child }的{ $body }活动不便。
phrase-body-walks = { $child }又能正常走路了。
phrase-body-limps = { $child }走路一瘸一拐。
phrase-body-fluid = { $child }的{ $body }有液体流出。
phrase-body-fluid-yellow = { $child }的{ $body }有黄色液体流出。
phrase-body-eyes-red-sticky = { $child }眼睛红，而且黏在一起。
phrase-body-cleaned = 我们清洁了{ $body }。
phrase-body-rubs = { $child }在揉{ $body }。
phrase-body-touches = { $child }用手摸{ $body }。
phrase-body-grabs = { $child }伸手去抓{ $body }。
phrase-body-no-pain = { $child }不疼。
phrase-body-pain-gone = { $child }不疼了。

## Ongelukjes

phrase-hurt-nosebleed-minutes = 鼻血流了{ $minutes }分钟。
phrase-hurt-nosebleed-about = 鼻血流了大约{ $minutes }分钟。
phrase-hurt-bleeding-stopped = 血止住了。
phrase-hurt-bled-over = { $child }的{ $body }流了一会儿血。现在不流了。
phrase-hurt-stung-wasp-at = { $child }的{ $body }被黄蜂蜇了。
phrase-hurt-sting-out = 我们把刺拔出来了。
phrase-hurt-splinter-failed = 我们没能把扎的刺取出来。
phrase-hurt-tooth-lip = { $child }的牙齿把嘴唇咬穿了。
phrase-hurt-tooth-chipped = { $child }的一颗牙掉了一小块。
phrase-hurt-conscious = { $child }没有失去知觉。
phrase-hurt-fainted = { $child }昏倒了。
phrase-hurt-swallowed = { $child }吞下了{ $item }。
phrase-hurt-not-seen = 我们没有看到是怎么发生的。
phrase-hurt-first-aid = 我们做了急救处理。
phrase-hurt-emergency-called = 我们打了112（急救电话）。
phrase-hurt-ambulance = 救护车正在来。
phrase-hurt-go-with = 我们带{ $child }去{ $item }。
phrase-hurt-bruise-coming = 可能会出现瘀青。
phrase-hurt-plaster-off = 您可以取下创可贴。
phrase-hurt-look-worse = 请留意情况是否变糟。

## Dokter, medicijn en allergie

phrase-care-unknown = 我们不知道这是什么。
phrase-care-ask-look = 请您看一下，好吗？
phrase-care-ask-look-tonight = 请您今晚看一下，好吗？
phrase-care-advise-visit = 我们建议您去{ $item }。
phrase-care-advise-call = 我们建议您给家庭医生打电话。
phrase-care-appointment = { $child }有预约：{ $item }。
phrase-care-called-relative = 我们给{ $relative }打了电话。
phrase-care-you-may-call = 您可以给我们打电话。
phrase-care-tell-how = 请告诉我们{ $child }的情况怎么样。
phrase-care-ask-what-do = 我们该怎么做？
phrase-care-allergy-in-group = 组里有一个孩子对{ $item }过敏。
phrase-care-no-treats-with = 请不要带含有{ $item }的分享点心。
phrase-care-reaction = { $child }出现过过敏反应。
phrase-care-ask-medicine-item-often = { $child }可以多久用一次{ $item }？
phrase-care-medicine-name = 包装上必须写有您孩子的名字。
phrase-care-medicine-first-home = 第一次必须由您自己在家给孩子用药。
phrase-care-medicine-not-got = { $child }没有用药。
phrase-care-medicine-not-given = 我们没有给药。
phrase-care-paracetamol-not-got = { $child }没有用过扑热息痛（对乙酰氨基酚）。
phrase-care-medicine-forgotten = 我们忘了给{ $child }用药。
phrase-care-medicine-refused = { $child }不肯吃药。
phrase-care-medicine-spat = { $child }把药吐掉了。
phrase-care-ask-paracetamol-time = { $child }几点用了扑热息痛（对乙酰氨基酚）？
phrase-care-ask-medicine-time-had = { $child }几点用了药？
phrase-care-medicine-goes-home = 药会再带回家。

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = 在您孩子的组里发现了头虱。
phrase-spread-wash-child = 请您把孩子的手洗干净，好吗？
phrase-spread-toys = 我们会格外仔细地清洁玩具。
phrase-spread-hygiene = 我们格外注意卫生。
phrase-spread-ask-vaccinations = 您的孩子打过哪些疫苗？

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $child }腹泻吗？
phrase-ask-fever-child = { $child }发烧吗？
phrase-ask-vomits = { $child }呕吐吗？
phrase-ask-worse = 情况变糟了吗？
phrase-ask-worried = 您担心吗？
phrase-ask-pregnant = 您怀孕了吗？
phrase-ask-pain = { $child }疼吗？

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child }感冒很重。
phrase-more-bit-cold = { $child }有点感冒。
phrase-more-phlegm-up = { $child }咳出了痰。
phrase-more-hoarse = { $child }嗓子哑了。
phrase-more-little-energy = { $child }没什么精神。
phrase-more-lie-only = { $child }只想躺着。
phrase-more-lay-lap = { $child }躺在我们腿上。
phrase-more-keeps-nothing = { $child }吃喝的东西都会吐出来。
phrase-more-pees-little = { $child }小便很少。
phrase-more-ask-drinks = 请您留意让{ $child }喝足够的水或饮料，好吗？
phrase-more-temperature-is = 体温是{ $temperature }度。
phrase-more-who-collects = 谁可以来接{ $child }？
phrase-more-lies-calm = { $child }安静地躺着。
phrase-more-extra-sleep = 我们让{ $child }多睡了一会儿。
phrase-more-spat-food = { $child }把吃的吐了出来（没有咽下）。
phrase-more-glad-better = 很高兴情况好些了。
phrase-more-bites-all = { $child }什么都咬。
phrase-more-tubes = { $child }的耳朵要放通气管。
phrase-more-operated = { $child }做了手术。
phrase-more-cast = { $child }的{ $body }打了石膏。
phrase-more-takes-few-days = 通常要几天。

## Ongelukjes (meer)

phrase-more-fell-out = { $child }从{ $item }里摔了出来。
phrase-more-fell-with = { $child }和{ $item }一起摔倒了。
phrase-more-hurt-item = { $child }被{ $item }弄伤了。
phrase-more-blood-from = { $child }的{ $body }流出了血。
phrase-more-teeth-whole = { $child }的牙齿没有断。
phrase-more-pushed = 另一个孩子推了{ $child }。
phrase-more-scratched-at = { $child }的{ $body }被抓伤了。
phrase-more-injury-near = 能看到{ $injury }。位置：{ $body }旁边。
phrase-more-only-injury = 只是{ $injury }。
phrase-more-plaster-gone = 创可贴掉了。
phrase-more-plaster-new = 我们贴了新的创可贴。
phrase-more-cried-hard = { $child }大哭了。
phrase-more-cried-not-long = { $child }没有哭很久。
phrase-more-much-pain = { $child }很疼。
phrase-more-had-much-pain = { $child }当时很疼。
phrase-more-form-accident = 我们填了一份事故表格。
phrase-more-swelling-less = 肿在消退。
phrase-more-stung-unknown = { $child }被蜇了。我们不知道是什么蜇的。
phrase-more-red-swollen = { $child }的{ $body }又红又肿。
phrase-more-tick-date = 请记下被蜱虫咬的日期。

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child }没有出现反应。
phrase-more-ask-dose = { $child }应该用多大剂量？
phrase-more-ask-fridge = 药必须放在冰箱里吗？
phrase-more-must-fridge = 药必须放在冰箱里。
phrase-more-in-fridge = 药在冰箱里。
phrase-more-eyes-dropped = 我们给{ $child }滴了眼药水。
phrase-more-blisters-dry = 小水泡要先干了才行。
phrase-more-follow-health-service = 我们遵守公共卫生局（GGD）的规定。
phrase-more-ask-health-service = 请您联系公共卫生局（GGD），好吗？
phrase-more-colleague-ill = 有一位工作人员也病了。
phrase-more-ask-what-child = 请您告诉我们孩子得了什么病，好吗？
phrase-more-nails = 请您把孩子的指甲剪短，好吗？
phrase-more-bedding = 请您用 60 度的水洗床单被套，好吗？
phrase-more-comb-daily = 请您每天梳头发，好吗？
phrase-more-has-nits = { $child }头上有虱卵。
phrase-more-lice-found = 组里发现了头虱。
phrase-more-hair-tied = 请您把{ $child }的头发扎起来，好吗？

## Van dag tot dag (meer)

phrase-likes-to-come = { $child }很喜欢来我们这里。
phrase-often-with = { $child }经常和{ $names }在一起。
phrase-looks-forward = { $child }很期待。
phrase-we-look-forward = 我们很期待。
phrase-everyone-welcome = 欢迎所有人。
phrase-siblings-welcome = 也欢迎兄弟姐妹。
phrase-coffee-tea = 有咖啡和茶。
phrase-need-bring-nothing = 您不用带任何东西。
phrase-need-not-sign-up = 您不用报名。
phrase-walk-in-from = { $time }起您可以进来。
phrase-door-opens = 门{ $time }打开。
phrase-mail-this = 请您把{ $things }用电子邮件发给我们，好吗？
phrase-we-look-for = 我们在找{ $things }。
phrase-ask-call-about = 我可以打电话和您谈谈{ $child }吗？
phrase-come-earlier = 您可以早点来吗？
phrase-all-may-join = 所有孩子都可以参加。
phrase-has-on-theirs = { $child }穿着我们这里的衣服。
phrase-may-not-do = { $child }不可以{ $activity }。
phrase-wants-not-do = { $child }不想{ $activity }。
phrase-did-not-we = 我们没有{ $activity }。
phrase-could-not-we = 我们没能{ $activity }。
phrase-practise-home = 请您在家练习{ $activity }，好吗？
phrase-ask-where-thing = { $child }的{ $things }在哪里？
phrase-thing-is-wet = { $things }湿了。
phrase-thing-is-dirty = { $things }脏了。
phrase-wear-child = 请给{ $child }穿上{ $things }。
phrase-thing-no-name = { $things }上没有写名字。
phrase-we-need = 我们需要{ $things }。
phrase-food-likes-not = { $child }不喜欢{ $things }。
phrase-food-may = { $child }可以吃或喝{ $things }。
phrase-food-ask-likes-item = { $child }喜欢{ $things }吗？
phrase-eats-halal = { $child }吃清真食品。
phrase-eats-vegetarian = { $child }吃素。
phrase-eats-little = { $child }吃得很少。
phrase-drinks-little-now = { $child }喝得很少。
phrase-sleeps-badly-now = { $child }睡得不好。
phrase-talks-not-yet = { $child }还不会说话。
phrase-cries-still-goodbye = { $child }告别时还会哭。
phrase-cries-no-more-goodbye = { $child }告别时不再哭了。
phrase-settle-goes-well = { $child }适应得很好。
phrase-forgot-thing = { $child }忘了{ $things }。

## Wat al genoemd is

phrase-that-bring = 请您把那个带来，好吗？
phrase-that-give-along = 请您让孩子把那个带来，好吗？
phrase-that-return = 请您把那个带回来，好吗？
phrase-that-wash = 请您把那个洗一洗，好吗？
phrase-that-return-washed = 请您洗好以后把那个还回来，好吗？
phrase-that-fill-in = 请您填一下那个，好吗？
phrase-that-sign = 请您在那个上面签字，好吗？
phrase-that-send = 请您把那个发过来，好吗？
phrase-that-used-up = 那个用完了。
phrase-that-lost = 那个不见了。
phrase-that-not-along = 那个没有带来。
phrase-that-ask-home = 您家里有那个吗？
phrase-that-still-here = 那个还在这里。

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $child }用过扑热息痛（对乙酰氨基酚）吗？
phrase-more-course-done = 这个疗程的药用完了。
