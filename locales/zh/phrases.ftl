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
phrase-food-item-time = { $child }在 { $time } 吃了{ $item }。
phrase-food-time = { $child }在 { $time } 吃了饭。
phrase-food-bread = { $child }吃了 { $count } 片面包。
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
phrase-drink-ml = { $child }喝了 { $count } 毫升。
phrase-drink-ml-time = { $child }在 { $time } 喝了 { $count } 毫升。
phrase-drink-cups = { $child }喝了 { $count } 杯。
phrase-bottle-empty = { $child }把奶瓶喝完了。
phrase-bottle-not-empty = { $child }没有把奶瓶喝完。
phrase-bottle-half = { $child }喝了半瓶奶。
phrase-bottle-refused = { $child }不想喝奶瓶里的奶。
phrase-bottle-time = { $child }在 { $time } 喝了奶瓶里的奶。
phrase-bottle-next = 下一瓶奶是 { $time }。
phrase-bottle-ask-amount = { $child }在家喝多少？
phrase-bottle-ask-time = 最后一瓶奶是几点喝的？

## Slapen

phrase-sleep-from-until = { $child }从 { $from } 睡到 { $until }。
phrase-sleep-minutes = { $child }睡了 { $minutes } 分钟。
phrase-sleep-hours = { $child }睡了 { $hours } 小时。
phrase-sleep-hours-minutes = { $child }睡了 { $hours } 小时 { $minutes } 分钟。
phrase-sleep-half-hour = { $child }睡了半个小时。
phrase-sleep-hour-and-half = { $child }睡了一个半小时。
phrase-sleep-times = { $child }睡了 { $count } 次。
phrase-sleep-well = { $child }睡得很好。
phrase-sleep-badly = { $child }睡得不好。
phrase-sleep-short = { $child }睡的时间很短。
phrase-sleep-long = { $child }睡的时间很长。
phrase-sleep-none = { $child }没有睡觉。
phrase-sleep-refused = { $child }不想睡觉。
phrase-sleep-rested = { $child }休息了，但没有睡着。
phrase-sleep-now = { $child }现在在睡觉。
phrase-sleep-bed-time = { $child }在 { $time } 上床了。
phrase-sleep-asleep-time = { $child }在 { $time } 睡着了。
phrase-sleep-awake-time = { $child }在 { $time } 醒了。
phrase-sleep-woken-time = 我们在 { $time } 叫醒了{ $child }。
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

phrase-nappy-times = 我们给{ $child }换了 { $count } 次尿布。
phrase-nappy-poo = { $child }大便了。
phrase-nappy-poo-times = { $child }大便了 { $count } 次。
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
phrase-toilet-potty-pee = { $child }在小便盆里小便了。
phrase-toilet-potty-sat = { $child }坐了小便盆。
phrase-toilet-dry = { $child }一整天都没有尿湿裤子。
phrase-toilet-wet = { $child }尿在裤子里了。
phrase-toilet-wet-trousers = { $child }的裤子湿了。
phrase-toilet-clothes = 我们给{ $child }换了干净衣服。
phrase-toilet-practise = 我们和{ $child }练习用小便盆。
phrase-toilet-ask-practise = 您在家练习用小便盆吗？
phrase-toilet-ask-start = 我们一起开始练习用小便盆，好吗？

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
phrase-mood-minutes-happy = { $minutes } 分钟后{ $child }又开心了。
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
phrase-new-counts = { $child }会数到 { $count }。
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

phrase-health-fever-degrees = { $child }发烧 { $temperature } 度。
phrase-health-temperature = { $child }的体温是 { $temperature } 度。
phrase-health-fever = { $child }发烧了。
phrase-health-no-fever = { $child }没有发烧。
phrase-health-warm = { $child }摸起来热热的。
phrase-health-unwell = { $child }不舒服。
phrase-health-vomited = { $child }呕吐了。
phrase-health-vomited-times = { $child }呕吐了 { $count } 次。
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
phrase-health-medicine-time = { $child }在 { $time } 用了药。
phrase-health-medicine-form = 只有您填了表格，我们才可以给孩子用药。
phrase-health-ask-paracetamol = { $child }在家用过扑热息痛（paracetamol）吗？
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
phrase-bring-item-date = 请您在 { $date } 带{ $item }来，好吗？
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
phrase-pickup-before = 请您在 { $time } 之前来接孩子，好吗？
phrase-pickup-child-before = 请您在 { $time } 之前来接{ $child }，好吗？
phrase-pickup-at = 请您在 { $time } 来接{ $child }，好吗？
phrase-pickup-earlier = 您可以早点来接{ $child }吗？
phrase-pickup-late = 您会晚到吗？
phrase-contact-call-then = 请给我们打电话。
phrase-pickup-done = { $child }在 { $time } 被接走了。
phrase-pickup-person = { $person }接走了{ $child }。
phrase-pickup-person-time = { $person }在 { $time } 接走了{ $child }。
phrase-pickup-school = 我们 { $time } 去学校接{ $child }。
phrase-pickup-school-all = 我们 { $time } 去学校接孩子们。
phrase-pickup-not-there = { $child }不在学校。
phrase-pickup-ask-where = 您知道{ $child }在哪里吗？
phrase-pickup-ask-alone = { $child }可以自己回家吗？
phrase-arrive-before = 请您在 { $time } 之前送孩子来，好吗？
phrase-arrive-child-before = 请您在 { $time } 之前送{ $child }来，好吗？
phrase-absent-ask = { $child }今天来吗？
phrase-absent-was = { $child }今天没有来。
phrase-absent-if = 您的孩子不来吗？
phrase-absent-tell-before = 请在 { $time } 之前告诉我们。
phrase-absent-missed = 我们想念{ $child }。
phrase-swap-yes = 可以换到 { $date }。
phrase-swap-no = 很抱歉，不能换到 { $date }。
phrase-swap-ask = 您想换到哪一天？
phrase-extra-yes = 可以在 { $date } 多来一天。
phrase-extra-no = 很抱歉，{ $date } 没有名额。
phrase-holiday-ask = 您什么时候去度假？
phrase-holiday-tell = 请您及时告诉我们您的假期，好吗？
phrase-phone-check = 您的电话号码还对吗？
phrase-phone-new = 请您告诉我们您的新电话号码，好吗？
phrase-talk-ask = 我们想和您谈谈{ $child }。
phrase-talk-invite = 我们邀请您来面谈。
phrase-talk-date = 面谈在 { $date } { $time }。
phrase-talk-ask-date = 您 { $date } { $time } 可以吗？
phrase-talk-minutes = 面谈需要 { $minutes } 分钟。
phrase-talk-interpreter = 您需要口译员吗？
phrase-photo-ask = 我们可以给{ $child }拍照吗？
phrase-form-sign = 请您填写表格并签名，好吗？
phrase-form-date = 请您在 { $date } 之前交表格，好吗？

## Wennen

# unsure: "wennen" (settling in)
phrase-settle-date = { $child } { $date } 第一次来适应环境。
phrase-settle-from-until = { $child }来适应环境的时间是 { $from } 到 { $until }。
phrase-settle-times = 适应时间是 { $from } 到 { $until }。
phrase-settle-stay = 您可以留下来陪孩子。
phrase-settle-familiar = 请带一样{ $child }熟悉的东西，例如安抚玩偶。
phrase-settle-well = 适应得很好。
phrase-settle-hard = 适应起来还有困难。
phrase-settle-better = 适应得越来越好。
phrase-settle-needs-time = { $child }还需要适应。
phrase-settle-goodbye = 您离开时请总是和孩子说再见。
phrase-settle-crying-normal = 孩子告别时哭是正常的。
phrase-settle-first-day = { $child }的第一天是 { $date }。
phrase-settle-group = { $child } { $date } 转到{ $group }组。
# unsure: mentor: the member of staff in charge of one child
phrase-settle-mentor = { $person }是{ $child }的负责老师（mentor）。

## Open, dicht en wie er werkt

phrase-closed-date = { $date }，我们不开放。
phrase-closed-group = { $date }，{ $group }组不开放。
phrase-closed-range = 我们从 { $first-date } 到 { $last-date }（含首尾两天）不开放。
phrase-closed-tomorrow = 明天我们不开放。
phrase-closed-early = 我们今天 { $time } 关门。
phrase-open-again = { $date }，我们重新开放。
phrase-open-times = 我们的开放时间是 { $from } 到 { $until }。
phrase-open-later = 我们今天 { $time } 开门。
phrase-open-weekday = { $weekday }我们的开放时间是 { $from } 到 { $until }。
phrase-closed-study-day = 那天员工参加培训。
phrase-closed-holiday = 那天是节假日。
phrase-group-together = 今天各组在一起。
phrase-staff-ill = { $person }今天生病了。
phrase-staff-absent = { $person }今天不在。
phrase-staff-today = { $person }今天在组里工作。
phrase-staff-weekday = { $person }在{ $weekday }工作。
phrase-staff-new = { $person }是我们的新同事。
phrase-staff-leaves = { $person }在我们这里工作到 { $date }（含当天）。
phrase-staff-weeks = { $person }这周休假。

## Feesten en uitjes

phrase-event-trip-tomorrow = 我们明天去{ $item }。
phrase-event-trip-date = 我们 { $date } 去{ $item }。
phrase-event-leave = 我们 { $time } 出发。
phrase-event-back = 我们 { $time } 回来。
phrase-event-parents-evening = 家长晚会在 { $date } { $time }。
phrase-event-celebrate-date = { $date }，我们庆祝{ $item }。
phrase-event-celebrate-today = 今天我们庆祝{ $item }。
phrase-event-begins = { $time } 开始。
phrase-event-invited = 非常欢迎您来。
phrase-event-ask-come = 您也来吗？
phrase-event-tell-come = 请您告诉我们您来不来，好吗？
phrase-event-ask-help = 您可以帮忙吗？
phrase-event-answer-before = 请您在 { $date } 之前回复，好吗？
phrase-event-photographer = { $date }，摄影师来。
phrase-event-birthday = 今天是{ $child }的生日。
phrase-event-birthday-age = { $child }今天满 { $count } 岁了。
phrase-event-congratulations = 恭喜{ $child }。
phrase-event-treat = 您可以带一份小点心来分给孩子们。
phrase-event-no-sweets = 请不要带糖果。

## Geld en kantoor

phrase-money-questions = 您有关于费用的问题吗？
phrase-money-office = 请给我们的办公室打电话。
phrase-money-costs = 费用是 { $amount }。
phrase-money-free = 这是免费的。
phrase-money-pay-before = 请您在 { $date } 之前支付 { $amount }，好吗？
phrase-office-hours = 办公室的开放时间是 { $from } 到 { $until }。
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
phrase-contact-call-times = 您可以在 { $from } 到 { $until } 之间给我们打电话。
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
reply-coming-time = 我 { $time } 到。
reply-coming-minutes = 我 { $minutes } 分钟后到。
reply-late = 我会晚点来。
reply-late-minutes = 我会迟到 { $minutes } 分钟。
reply-earlier = 我会早点来。
reply-ill-today = { $child }今天生病了。
reply-not-coming-today = { $child }今天不来。
reply-not-coming-tomorrow = { $child }明天不来。
reply-not-coming-date = { $child } { $date } 不来。
reply-coming-today = { $child }今天来。
reply-coming-tomorrow = { $child }明天再来。
reply-child-later = { $child }今天晚点来。
reply-fever-home = { $child }在家发烧。
reply-better = { $child }好了。
reply-slept-badly = { $child }昨晚睡得不好。
reply-slept-well = { $child }昨晚睡得很好。
reply-had-breakfast = { $child }已经吃过早餐了。
reply-no-breakfast = { $child }还没有吃早餐。
reply-paracetamol-none = { $child }没有用过扑热息痛（paracetamol）。
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
