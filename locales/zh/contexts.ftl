### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence }（{ $context }）
context-because = { $first }原因：{ $second }

## Wanneer

context-when-morning = 今天上午
context-when-afternoon = 今天下午
context-when-evening = 今天晚上
context-when-night = 夜里
context-when-yesterday = 昨天
context-when-yesterday-afternoon = 昨天下午
context-when-yesterday-evening = 昨天晚上
context-when-tomorrow = 明天
context-when-tomorrow-morning = 明天上午
context-when-tomorrow-afternoon = 明天下午
context-when-this-week = 这周
context-when-last-week = 上周
context-when-next-week = 下周
context-when-weekend = 这个周末
context-when-every-day = 每天
context-when-all-day = 一整天
context-when-all-morning = 整个上午
context-when-all-afternoon = 整个下午
context-when-lately = 最近
context-when-now = 现在
context-when-mornings = 上午
context-when-afternoons = 下午
context-when-evenings = 晚上
context-when-start-of-day = 一天开始时
context-when-end-of-day = 一天结束时
context-when-breakfast = 吃早饭时
context-when-lunch = 吃午饭时
context-when-dinner = 吃晚饭时
context-when-hot-meal = 吃热餐时
context-when-meal = 吃饭时
context-when-fruit = 吃水果时
context-when-before-meal = 吃饭前
context-when-after-meal = 吃饭后
context-when-before-sleep = 睡觉前
context-when-after-sleep = 睡醒后
context-when-during-sleep = 睡觉时
context-when-bottle = 喝完奶后
context-when-after-school = 放学后
context-when-circle = 围圈活动时
context-when-bringing = 送来时
context-when-goodbye = 告别时
context-when-collecting = 来接时
context-when-outdoor-play = 在户外玩时
context-when-playing = 玩的时候
context-when-changing = 换尿布时
context-when-walk = 散步时
context-when-spring = 春天
context-when-summer = 夏天
context-when-autumn = 秋天
context-when-winter = 冬天
context-when-school-holidays = 学校放假期间
context-when-summer-holidays = 暑假期间
context-when-autumn-holidays = 秋假期间
context-when-christmas-holidays = 圣诞假期期间
context-when-spring-holidays = 二月假期期间
context-when-may-holidays = 五月假期期间
context-when-study-day = 学校教师培训日
context-when-first = 先
context-when-then = 然后
context-when-later = 之后
context-when-in-between = 中间的时候
context-when-time = { $time }
context-when-around-time = { $time }左右
context-when-from-time = 从{ $time }开始
context-when-before-time = { $time }之前
context-when-at-latest = 最晚{ $time }
context-when-after-time = { $time }之后
context-when-until-time = 到{ $time }为止
context-when-from-until = { $from }到{ $until }
context-when-weekday = { $weekday }
context-when-every-weekday = 每个{ $weekday }
context-when-date = { $date }
context-when-from-date = 从{ $date }开始
context-when-until-date = 到{ $date }，含当天
context-when-before-date = { $date }之前
context-when-dates = { $first-date }到{ $last-date }，含首尾两天
context-when-in-weeks = { $count }周后
context-when-in-days = { $count }天后

## Hoe en hoe vaak

context-first-time = 第一次
context-again = 又一次
context-times = { $count }次
context-several-times = 好几次
context-often = 经常
context-sometimes = 有时
context-self = 自己独立完成
context-together = 一起
context-with-names = 和{ $names }一起
context-with-children = 和其他孩子一起
context-with-group = 和全组一起
context-with-staff = 和老师一起
context-with-pleasure = 非常开心
context-bit = 一点点
context-very = 非常
context-minutes = { $minutes }分钟
context-half-hour = 半小时
context-hour = 一小时
context-long = 很久
context-for-child = 给{ $names }
context-of-child = { $names }的
context-agreed = 按照约定
context-therefore = 因此
context-maybe = 可能
context-birthday = 过生日用
context-rain = 因为下雨
context-storm = 因为大风
context-heat = 因为天热
context-cold = 因为天冷
context-illness = 因为生病

## Waar

context-outside = 在户外
context-inside = 在室内
context-yard = 在院子里
context-garden = 在花园里
context-sandpit = 在沙坑里
context-home-corner = 在过家家角
context-building-corner = 在积木角
context-reading-corner = 在阅读角
context-gym-hall = 在体操室
context-group = 在组里
context-bso = 在课后托管
context-at-school = 在学校
context-home = 在家
context-at-ours = 在我们这里
context-forest = 在森林里
context-park = 在公园里
context-playground = 在游乐场
context-field = 在草场上
context-table = 在餐桌旁
context-sofa = 在沙发上
context-lap = 在我们腿上
context-playpen = 在围栏床里
context-mat = 在游戏垫上
context-buggy = 在童车里
context-bed = 在床上
context-hallway = 在走廊里
context-pool = 在游泳池
context-paddling-pool = 在戏水池里
context-snow = 在雪地里
context-leaves = 在落叶里
context-kitchen = 在厨房
context-app = 在应用里

## Wanneer (meer)

context-when-day-after-tomorrow = 后天
context-when-yesterday-morning = 昨天上午
context-when-tomorrow-evening = 明天晚上
context-when-this-month = 这个月
context-when-next-month = 下个月
context-when-this-year = 今年
context-when-always = 总是
context-when-weekday-morning = { $weekday }上午
context-when-weekday-afternoon = { $weekday }下午
context-when-weekday-evening = { $weekday }晚上
context-when-coming-weekday = 接下来的{ $weekday }
context-when-last-weekday = 刚过去的{ $weekday }
context-when-month = { $month }
context-when-since-time = 从{ $time }起
context-when-since-this-week = 从这周起
context-when-since-date = 从{ $date }起
context-when-soon = 今天稍后
context-when-in-the-long-run = 不久以后
context-when-right-away = 马上
context-when-quickly = 很快
context-when-at-night = 在夜里
context-when-in-hour = 一小时后
context-when-in-minutes = { $minutes }分钟后
context-when-after-minutes = 过了{ $minutes }分钟
context-when-after-while = 过了一会儿
context-when-tea = 喝茶时
context-when-snack = 吃加餐时
context-when-drink-moment = 喝东西时
context-when-waking = 醒来时
context-when-falling-asleep = 入睡时
context-when-crafting = 做手工时
context-when-football = 踢足球时
context-when-reading = 读故事时
context-when-tidying = 收拾东西时
context-when-singing = 唱歌时
context-when-swimming-lesson = 上游泳课时
context-when-outing = 外出活动时
context-when-settling = 适应期间
context-when-toilet = 在厕所
context-when-holidays = 假期里
context-when-christmas = 圣诞节时
context-when-after-holiday = 假期后

## Hoe (meer)

context-gladly = 很乐意
context-calmly = 安静地
context-nicely = 气氛愉快
context-another-group = 在另一个组
context-with-baby-group = 和宝宝们一起
context-with-toddlers = 和两到四岁的孩子一起
context-with-big-ones = 和大孩子们一起
context-with-mother = 和妈妈一起
context-with-father = 和爸爸一起
context-with-brother-sister = 和兄弟姐妹一起
context-by-bike = 骑自行车
context-by-bus = 坐巴士
context-by-train = 坐火车
context-by-car = 坐汽车
context-on-foot = 步行
context-by-phone = 通过电话
context-by-mail = 通过电子邮件
context-all-together-group = 和{ $group }组一起
context-in-groups = 分成小组
context-hands = 用手
context-warm-reason = 因为天很热
context-cold-reason = 因为天很冷
context-rain-reason = 因为下了雨
context-tired-reason = 因为累了
context-instead = 作为替代
context-besides = 另外
context-without-tears = 没有流泪
context-with-help = 在帮助下

## Waar (meer)

context-vegetable-garden = 在菜园里
context-puddles-place = 在水坑里
context-library = 在图书馆
context-theatre = 在剧院
context-petting-farm = 在儿童农场
context-farm = 在农场
context-zoo = 在动物园
context-beach = 在海滩
context-window = 在窗边
context-door = 在门口
context-gate = 在院门口
context-chair = 在椅子上
context-circle-mat = 在草地上
context-bag = 在包里
context-box = 在饭盒里
context-drawer = 在小篮子里
context-coat-hook = 在衣帽架上
context-climbing-frame = 在攀爬架上
context-slide-place = 在滑梯上
context-swing-place = 在秋千上
context-bath-water = 在水里
context-children-home = 在小朋友家
context-other-location = 在另一个地点

## Wanneer (nog meer)

context-when-after-half-hour = 半小时后
context-when-after-hour = 一小时后
context-when-after-quarter = 一刻钟后
context-when-just-now = 刚才
context-when-past-days = 最近几天
context-when-each-week = 每周
context-when-times-day = 每天{ $count }次
context-when-times-week = 每周{ $count }次
context-when-gym = 上体育课时
context-when-at-latest-date = 最晚{ $date }
context-when-on-way = 在路上

## Hoe (nog meer)

context-asap = 尽快
context-on-time = 准时
context-mostly = 通常
context-hours = { $hours }小时
context-three-quarters = 四十五分钟
context-hour-and-half = 一个半小时
context-for-relative = 给{ $relative }
context-with-relative = 和{ $relative }一起
context-at-relative = 在{ $relative }那里
context-for-everyone = 给所有人
context-with-all-children = 和所有孩子一起
context-without-trouble = 没有问题
context-by-taxi = 坐出租车
context-bad-weather = 因为天气

## Waar (nog meer)

context-class = 在教室里
context-location = 在中心
context-entrance = 在入口处
context-street = 在街上
context-office-place = 在办公室

## Hoe lang (nog meer)

context-within-hour = 一小时之内
context-when-until-before-date = 到{ $date }为止
context-weeks = { $count }周
context-days = { $count }天
context-week = 一周
context-much = 很多

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday }和{ $second-weekday }
context-when-from-month = 从{ $month }起
context-when-from-next-week = 从下周起
context-when-from-now-on = 从现在起
context-when-rest-of-day = 今天余下的时间
context-when-end-of-afternoon = 下午快结束时

## Van dag tot dag

context-number-about = 大约
context-number-almost = 略少一点
context-number-more = 稍多一点
context-number-only = 只有这么多
context-number-least = 至少
context-number-most = 最多
context-number-not-before = 不早于此
context-with-the-toddlers = 和幼儿一起
context-with-the-babies = 和宝宝们一起
context-with-the-children = 和孩子们一起
context-for-outing = 外出活动用
context-for-party = 聚会用
context-for-crafting = 用来做手工
context-for-outside = 户外用
context-when-that-day = 那天
context-by-accident = 不小心
context-each-time = 每次
context-in-turn = 轮流
context-when-since-today = 从今天开始
context-when-after-summer = 暑假之后
context-when-before-holiday = 假期之前
context-when-end-of-morning = 上午快结束时
context-when-start-of-afternoon = 下午刚开始时
context-when-last-month = 上个月
context-when-next-year = 明年
context-when-end-of-week = 这周快结束时
context-when-beforehand = 提前
context-when-next-time = 下次
context-in-rain = 在雨中
context-in-sun = 在阳光下
context-in-shade = 在阴凉处
context-in-bus = 在巴士上
context-in-hall = 在大厅里

## Bij ziekte en ongelukjes

context-in-that-case = 这种情况下
context-constantly = 一直
context-suddenly = 突然
context-to-be-sure = 以防万一
context-doctor-advice = 按家庭医生的建议
context-from-coughing = 因为咳嗽
context-from-pain = 因为疼
context-from-fever = 因为发烧
context-when-after-running = 跑步之后
context-when-after-vomiting = 呕吐之后
context-with-water = 用水
context-with-wet-cloth = 用湿布
context-under-tap = 在水龙头下
context-with-lice-comb = 用除虱梳
context-when-almost-all-morning = 几乎整个上午
context-when-almost-all-day = 几乎一整天
context-when-for-days = 已经{ $count }天

## Bij ziekte en ongelukjes (meer)

context-from-cold = 因为感冒
context-by-schedule = 按时间表
context-for-pain = 为了止疼
context-near-body = { $body }附近
context-behind-body = { $body }后面
context-few-days = 几天
## Van dag tot dag (meer)

context-when-next-week-weekday = 下周{ $weekday }
context-when-this-week-weekday = 本周{ $weekday }
context-when-next-month-start = 下个月初
context-on-podium = 在舞台上
context-in-line = 排队时
context-in-ball-pit = 在球池里
context-for-now = 暂时
context-so-far = 到目前为止
