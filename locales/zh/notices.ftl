### locales/nl/notices.ftl tells what the slots hold.

## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = 休息日
notice-closing-day-group = { $date }，{ $group }组全天不开放。
notice-closing-day-all = { $date }，我们全天不开放。
notice-closing-day-because-study-day = 那天员工参加培训。
notice-closing-day-because-holiday = 那天是节假日。
notice-closing-day-because-repairs = 那天楼里有施工。
notice-closing-day-because-few-staff = 那天员工人数不足。
notice-closing-day-because-weather = 那天的天气太危险。
notice-closing-day-reason-study-day = 培训日
notice-closing-day-reason-holiday = 节假日
notice-closing-day-reason-repairs = 楼内施工
notice-closing-day-reason-few-staff = 员工不足
notice-closing-day-reason-weather = 天气

## Closing period: several days in a row

notice-closing-period-heading = 休息日期
notice-closing-period-group = { $group }组从{ $first-date }到{ $last-date }（含首尾两天）不开放。
notice-closing-period-all = 我们从{ $first-date }到{ $last-date }（含首尾两天）不开放。
notice-closing-period-wish = 祝您过得愉快。

## Early closing: today, urgent

notice-early-closing-heading = 我们今天提前关门
notice-early-closing-today = 我们今天{ $time }关门。
notice-early-closing-because-power = 停电了。
notice-early-closing-because-heating = 暖气坏了。
notice-early-closing-because-water = 停水了。
notice-early-closing-because-few-staff = 员工人数不足。
notice-early-closing-because-weather = 天气将变得危险。
notice-early-closing-collect = 请您在{ $time }之前来接孩子，好吗？
notice-early-closing-call = 来不了？请马上给我们打电话。
notice-early-closing-reason-power = 停电
notice-early-closing-reason-heating = 暖气坏了
notice-early-closing-reason-water = 停水
notice-early-closing-reason-few-staff = 员工不足
notice-early-closing-reason-weather = 天气

## Other opening hours

notice-opening-hours-heading = 新的开放时间
notice-opening-hours-from = 从{ $date }起，我们的开放时间有变化。
notice-opening-hours-hours = 届时我们的开放时间是{ $from }到{ $until }。

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = 请带物品
notice-bring-child-date = 请您在{ $date }为{ $child }带来：
notice-bring-child = 请您为{ $child }带来：
notice-bring-date = 请您在{ $date }为您的孩子带来：
notice-bring-all = 请您为您的孩子带来：
notice-bring-item-spare-clothes = 备用衣服
notice-bring-item-nappies = 尿布
notice-bring-item-wipes = 婴儿湿巾
notice-bring-item-rain-boots = 雨靴
notice-bring-item-rain-coat = 一件雨衣
notice-bring-item-warm-coat = 一件暖和的外套
notice-bring-item-gym-shoes = 运动鞋
notice-bring-item-swimwear = 泳衣
notice-bring-item-towel = 一条毛巾
notice-bring-item-sun-hat = 一顶遮阳帽
notice-bring-item-sunscreen = 防晒霜
notice-bring-item-water-bottle = 一个水壶
notice-bring-item-lunch = 一份午餐
notice-bring-item-fruit = 水果
notice-bring-item-cuddly-toy = 一个安抚玩偶
notice-bring-item-dummy = 一个安抚奶嘴
notice-bring-item-photo = 一张您孩子的照片
notice-bring-item-favourite-book = 一本孩子最喜欢的书
notice-bring-item-empty-box = 一个做手工用的空盒子
notice-bring-item-bag = 一个包
notice-bring-name-on-it = 请您在上面写上孩子的名字，好吗？

## Nearly finished: what parents bring for their own child

notice-running-out-heading = 快用完了
notice-running-out-low-nappies = { $child }的尿布快用完了。
notice-running-out-low-cream = { $child }的护臀霜快用完了。
notice-running-out-low-wipes = { $child }的婴儿湿巾快用完了。
notice-running-out-low-spare-clothes = { $child }的备用衣服快用完了。
notice-running-out-low-milk-powder = { $child }的奶粉快用完了。
notice-running-out-low-sunscreen = { $child }的防晒霜快用完了。
notice-running-out-low-underwear = { $child }的内裤快用完了。
notice-running-out-low-socks = { $child }的袜子快用完了。
notice-running-out-bring = 请您下次带来，好吗？
notice-running-out-item-nappies = 尿布
notice-running-out-item-cream = 护臀霜
notice-running-out-item-wipes = 湿巾
notice-running-out-item-spare-clothes = 备用衣服
notice-running-out-item-milk-powder = 奶粉
notice-running-out-item-sunscreen = 防晒霜
notice-running-out-item-underwear = 内裤
notice-running-out-item-socks = 袜子

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = 请您来接孩子，好吗？
notice-collect-ill-ill = { $child }不舒服。
notice-collect-ill-temperature = { $child }发烧{ $temperature }度。
notice-collect-ill-sign-fever = { $child }发烧了。
notice-collect-ill-sign-vomited = { $child }呕吐了。
notice-collect-ill-sign-diarrhoea = { $child }腹泻了。
notice-collect-ill-sign-tired = { $child }非常疲倦。
notice-collect-ill-sign-crying = { $child }哭得很厉害。
notice-collect-ill-sign-pain = { $child }感到疼痛。
notice-collect-ill-sign-rash = { $child }的皮肤上有小斑点。
notice-collect-ill-sign-eye = { $child }的一只眼睛发红。
notice-collect-ill-collect-by = 请您在{ $time }之前来接{ $child }，好吗？
notice-collect-ill-collect-soon = 请您尽快来接{ $child }，好吗？
notice-collect-ill-call = 来不了？请给我们打电话。
notice-collect-ill-signs-fever = 发烧
notice-collect-ill-signs-vomited = 呕吐
notice-collect-ill-signs-diarrhoea = 腹泻
notice-collect-ill-signs-tired = 非常疲倦
notice-collect-ill-signs-crying = 哭得多
notice-collect-ill-signs-pain = 疼痛
notice-collect-ill-signs-rash = 小斑点
notice-collect-ill-signs-eye = 眼睛红

## Head lice

notice-head-lice-heading = 头虱
notice-head-lice-seen = 我们在{ $group }组发现了头虱。
notice-head-lice-anyone = 任何人都可能染上头虱。
notice-head-lice-check = 请您今天检查一下孩子的头发，好吗？
notice-head-lice-treat = 发现虱子了？请连续两周每天用虱梳梳头。
notice-head-lice-tell = 发现后也请您告诉我们，好吗？
notice-head-lice-welcome = 您的孩子可以照常来。

## Infection: something that others can catch

notice-infection-heading = 组里有人生病
notice-infection-has-chickenpox = { $group }组有一个孩子得了水痘。
notice-infection-has-hand-foot-mouth = { $group }组有一个孩子得了手足口病。
notice-infection-has-eye-infection = { $group }组有一个孩子得了眼部感染。
notice-infection-has-stomach-flu = { $group }组有一个孩子得了肠胃炎（buikgriep）。
notice-infection-has-impetigo = { $group }组有一个孩子得了脓疱疮。
notice-infection-has-scarlet-fever = { $group }组有一个孩子得了猩红热。
notice-infection-has-fifth-disease = { $group }组有一个孩子得了第五病（传染性红斑）。
notice-infection-has-worms = { $group }组有一个孩子得了蛲虫病。
notice-infection-has-scabies = { $group }组有一个孩子得了疥疮。
notice-infection-has-flu = { $group }组有一个孩子得了流感。
notice-infection-has-whooping-cough = { $group }组有一个孩子得了百日咳。
notice-infection-look = 请您留意孩子是否也生病，好吗？
notice-infection-tip-come = 您的孩子可以照常来。
notice-infection-tip-stay-home = 孩子生病了？请让孩子留在家里。
notice-infection-tip-hands = 在家请经常洗手。
notice-infection-tip-doctor = 孩子有症状？请给家庭医生打电话。
notice-infection-tip-pregnant = 您怀孕了？请给您的助产士或家庭医生打电话。
notice-infection-ask = 有问题吗？请给我们发消息。
notice-infection-advice-come = 可以来
notice-infection-advice-stay-home = 生病请在家
notice-infection-advice-hands = 洗手
notice-infection-advice-doctor = 家庭医生
notice-infection-advice-pregnant = 怀孕
notice-infection-illness-chickenpox = 水痘
notice-infection-illness-hand-foot-mouth = 手足口病
notice-infection-illness-eye-infection = 眼部感染
notice-infection-illness-stomach-flu = 肠胃炎
notice-infection-illness-impetigo = 脓疱疮
notice-infection-illness-scarlet-fever = 猩红热
notice-infection-illness-fifth-disease = 第五病
notice-infection-illness-worms = 蛲虫病
notice-infection-illness-scabies = 疥疮
notice-infection-illness-flu = 流感
notice-infection-illness-whooping-cough = 百日咳

## Small accident

notice-accident-heading = 小意外
notice-accident-happened-fell = { $child }摔倒了。
notice-accident-happened-bumped = { $child }碰伤了。
notice-accident-happened-bitten = 另一个孩子咬了{ $child }。
notice-accident-happened-scratched = { $child }有一处划伤。
notice-accident-happened-jammed = { $child }的手指被夹了。
notice-accident-happened-stung = 黄蜂或蜜蜂蜇了{ $child }。
notice-accident-time = 时间是{ $time }。
notice-accident-spot-head = 受伤的地方在头上。
notice-accident-spot-face = 受伤的地方在脸上。
notice-accident-spot-mouth = 受伤的地方在嘴边。
notice-accident-spot-arm = 受伤的地方在胳膊上。
notice-accident-spot-hand = 受伤的地方在手上。
notice-accident-spot-leg = 受伤的地方在腿上。
notice-accident-spot-knee = 受伤的地方在膝盖上。
notice-accident-spot-foot = 受伤的地方在脚上。
notice-accident-spot-back = 受伤的地方在背上。
notice-accident-did-cooled = 我们冷敷了受伤的地方。
notice-accident-did-cleaned = 我们清洗了受伤的地方。
notice-accident-did-plaster = 已经贴了创可贴。
notice-accident-did-comforted = 我们安慰了{ $child }。
notice-accident-now-plays = { $child }又在玩了。
notice-accident-now-rests = { $child }还在休息。
notice-accident-now-watch = 我们今天会特别留意{ $child }。
notice-accident-questions = 有问题吗？请给我们发消息或打电话。
notice-accident-what-fell = 摔倒
notice-accident-what-bumped = 碰伤
notice-accident-what-bitten = 被咬
notice-accident-what-scratched = 划伤
notice-accident-what-jammed = 手指被夹
notice-accident-what-stung = 被蜇
notice-accident-where-head = 头
notice-accident-where-face = 脸
notice-accident-where-mouth = 嘴
notice-accident-where-arm = 胳膊
notice-accident-where-hand = 手
notice-accident-where-leg = 腿
notice-accident-where-knee = 膝盖
notice-accident-where-foot = 脚
notice-accident-where-back = 背
notice-accident-care-cooled = 冷敷
notice-accident-care-cleaned = 清洗
notice-accident-care-plaster = 创可贴
notice-accident-care-comforted = 安慰
notice-accident-after-plays = 又在玩
notice-accident-after-rests = 在休息
notice-accident-after-watch = 我们留意

## Not in today: read back to the parent who told us

notice-absent-heading = 缺席
notice-absent-received = 我们看了您的消息。
notice-absent-date = { $child } { $date }不来。
notice-absent-because-ill = { $child }生病了。
notice-absent-because-day-off = { $child }休息一天。
notice-absent-because-holiday = { $child }在放假。
notice-absent-because-appointment = { $child }有预约。
notice-absent-because-family = { $child }在亲戚家。
notice-absent-because-party = { $child }有聚会。
notice-absent-get-well = 我们祝{ $child }早日康复。
notice-absent-wrong = 不对吗？请给我们发消息。
notice-absent-reason-ill = 生病
notice-absent-reason-day-off = 休息一天
notice-absent-reason-holiday = 放假
notice-absent-reason-appointment = 预约
notice-absent-reason-family = 亲戚
notice-absent-reason-party = 聚会

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = 调换日期
notice-swap-day-done = 调换日期已经安排好了。
notice-swap-day-away = { $child } { $date }不来。
notice-swap-day-comes = { $child } { $date }会来。

## Extra day

notice-extra-day-heading = 额外的一天
notice-extra-day-comes = { $child } { $date }可以额外来一天。
notice-extra-day-times = 那天{ $child }从{ $from }到{ $until }在这里。

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = 您会晚到
notice-late-pickup-known = 我们知道您会晚到。
notice-late-pickup-time = 您{ $time }来接{ $child }。
notice-late-pickup-stays = { $person }会陪着{ $child }。
notice-late-pickup-calm = 您不用着急。

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = 您的孩子还在我们这里
notice-not-collected-here = { $child }还在我们这里。
notice-not-collected-closing = 我们{ $time }关门。
notice-not-collected-when = 您几点来？请给我们发消息或打电话。

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = 由别人来接
notice-other-pickup-who = { $person } { $date }来接{ $child }。
notice-other-pickup-time = { $person } { $time }来。
notice-other-pickup-wrong = 不对吗？请马上给我们打电话。

## Trip

notice-trip-heading = 外出活动
notice-trip-date = { $date }，我们有外出活动。
notice-trip-to-farm = 我们去儿童农场。
notice-trip-to-playground = 我们去游乐场。
notice-trip-to-woods = 我们去森林。
notice-trip-to-zoo = 我们去动物园。
notice-trip-to-library = 我们去图书馆。
notice-trip-to-museum = 我们去博物馆。
notice-trip-to-beach = 我们去海滩。
notice-trip-to-theatre = 我们去剧院。
notice-trip-to-shop = 我们去商店。
notice-trip-to-school = 我们去小学。
notice-trip-times = 我们从{ $from }到{ $until }外出。
notice-trip-going-walk = 我们走路去。
notice-trip-going-cart = 孩子们坐手拉车。
notice-trip-going-bicycle = 我们骑自行车去。
notice-trip-going-bus = 我们坐公共汽车去。
notice-trip-going-car = 我们坐汽车去。
notice-trip-going-train = 我们坐火车去。
notice-trip-cost = 外出活动的费用是{ $amount }。
notice-trip-take-coat = 请您给孩子带一件暖和的外套，好吗？
notice-trip-take-boots = 请您给孩子带靴子，好吗？
notice-trip-take-bag = 请您给孩子带一个背包，好吗？
notice-trip-take-lunch = 请您给孩子带午餐，好吗？
notice-trip-take-drink = 请您给孩子带喝的，好吗？
notice-trip-no = 您的孩子不可以去吗？请给我们发消息。
notice-trip-place-farm = 儿童农场
notice-trip-place-playground = 游乐场
notice-trip-place-woods = 森林
notice-trip-place-zoo = 动物园
notice-trip-place-library = 图书馆
notice-trip-place-museum = 博物馆
notice-trip-place-beach = 海滩
notice-trip-place-theatre = 剧院
notice-trip-place-shop = 商店
notice-trip-place-school = 小学
notice-trip-travel-walk = 走路
notice-trip-travel-cart = 手拉车
notice-trip-travel-bicycle = 自行车
notice-trip-travel-bus = 公共汽车
notice-trip-travel-car = 汽车
notice-trip-travel-train = 火车
notice-trip-bring-coat = 暖和的外套
notice-trip-bring-boots = 靴子
notice-trip-bring-bag = 背包
notice-trip-bring-lunch = 午餐
notice-trip-bring-drink = 喝的

## Parent evening

notice-parent-evening-heading = 家长会
notice-parent-evening-date = { $date }有家长会。
notice-parent-evening-times = 家长会从{ $from }到{ $until }。
notice-parent-evening-about-meet = 家长和员工互相认识。
notice-parent-evening-about-language = 我们谈谈孩子的语言。
notice-parent-evening-about-sleep = 我们谈谈睡眠。
notice-parent-evening-about-food = 我们谈谈饮食。
notice-parent-evening-about-play = 我们谈谈玩耍。
notice-parent-evening-about-school = 我们谈谈小学。
notice-parent-evening-about-media = 我们谈谈平板电脑和手机。
notice-parent-evening-also-interpreter = 您需要口译员吗？请给我们发消息。
notice-parent-evening-also-children = 您可以带孩子来。
notice-parent-evening-also-coffee = 有咖啡和茶。
notice-parent-evening-welcome = 非常欢迎您来。
notice-parent-evening-answer = 您来吗？请给我们发消息。
notice-parent-evening-topic-meet = 互相认识
notice-parent-evening-topic-language = 语言
notice-parent-evening-topic-sleep = 睡眠
notice-parent-evening-topic-food = 饮食
notice-parent-evening-topic-play = 玩耍
notice-parent-evening-topic-school = 小学
notice-parent-evening-topic-media = 平板和手机
notice-parent-evening-extra-interpreter = 口译员
notice-parent-evening-extra-children = 可以带孩子
notice-parent-evening-extra-coffee = 咖啡和茶

## Birthday of the child whose parents read this

notice-birthday-heading = 生日
notice-birthday-congratulations = 恭喜！祝{ $child }生日快乐！
notice-birthday-age = { $child }将满{ $count }岁。
notice-birthday-date = 我们在{ $date }庆祝生日。
notice-birthday-time = 庆祝会{ $time }开始。
notice-birthday-also-treat = 您可以带些好吃的来分享。
notice-birthday-also-healthy = 请您选择健康的食物，好吗？
notice-birthday-also-no-treat = 您不用带任何东西。
notice-birthday-also-join = 您可以参加庆祝会。
notice-birthday-extra-treat = 分享点心
notice-birthday-extra-healthy = 健康食物
notice-birthday-extra-no-treat = 不用带
notice-birthday-extra-join = 家长参加

## Festivity

notice-festivity-heading = 庆祝活动
notice-festivity-date-sinterklaas = { $date }，我们庆祝圣尼古拉斯节。
notice-festivity-date-christmas = { $date }，我们庆祝圣诞节。
notice-festivity-date-new-year = { $date }，我们庆祝新年。
notice-festivity-date-carnival = { $date }，我们庆祝狂欢节。
notice-festivity-date-easter = { $date }，我们庆祝复活节。
notice-festivity-date-eid-al-fitr = { $date }，我们庆祝开斋节。
notice-festivity-date-eid-al-adha = { $date }，我们庆祝宰牲节。
notice-festivity-date-nowruz = { $date }，我们庆祝诺鲁孜节。
notice-festivity-date-diwali = { $date }，我们庆祝排灯节。
notice-festivity-date-spring = { $date }，我们庆祝春日节。
notice-festivity-date-summer = { $date }，我们庆祝夏日节。
notice-festivity-date-autumn = { $date }，我们庆祝秋日节。
notice-festivity-date-lantern = { $date }，我们提着灯笼游行。
notice-festivity-date-grandparents = { $date }，欢迎爷爷奶奶和外公外婆来。
notice-festivity-date-farewell = { $date }，我们举行告别会。
notice-festivity-times = 庆祝活动从{ $from }到{ $until }。
notice-festivity-also-parents-welcome = 非常欢迎您来。
notice-festivity-also-children-only = 庆祝活动只限孩子参加。
notice-festivity-also-bring-food = 您想带些吃的来吗？可以的。
notice-festivity-also-dress-up = 您的孩子可以扮装。
notice-festivity-also-help = 您愿意帮忙吗？请给我们发消息。
notice-festivity-feast-sinterklaas = 圣尼古拉斯节
notice-festivity-feast-christmas = 圣诞节
notice-festivity-feast-new-year = 新年
notice-festivity-feast-carnival = 狂欢节
notice-festivity-feast-easter = 复活节
notice-festivity-feast-eid-al-fitr = 开斋节
notice-festivity-feast-eid-al-adha = 宰牲节
notice-festivity-feast-nowruz = 诺鲁孜节
notice-festivity-feast-diwali = 排灯节
notice-festivity-feast-spring = 春日节
notice-festivity-feast-summer = 夏日节
notice-festivity-feast-autumn = 秋日节
notice-festivity-feast-lantern = 灯笼
notice-festivity-feast-grandparents = 祖父母
notice-festivity-feast-farewell = 告别
notice-festivity-extra-parents-welcome = 欢迎家长
notice-festivity-extra-children-only = 只限孩子
notice-festivity-extra-bring-food = 带吃的
notice-festivity-extra-dress-up = 扮装
notice-festivity-extra-help = 需要帮忙

## Photo day

notice-photo-day-heading = 拍照日
notice-photo-day-date = { $date }，摄影师来。
notice-photo-day-free = 您不必购买照片。
notice-photo-day-no = 您不想给孩子拍照吗？请给我们发消息。

## Another member of staff on the group

notice-substitute-heading = 谁在组里
notice-substitute-away = { $person } { $date }不在。
notice-substitute-comes = { $person }那天在组里工作。
notice-substitute-person-knows = { $person }已经认识孩子们。
notice-substitute-person-new = { $person }对孩子们来说是新面孔。
notice-substitute-known-knows = 认识孩子们
notice-substitute-known-new = 新来的

## New member of staff

notice-new-staff-heading = 团队新成员
notice-new-staff-starts = 从{ $date }起，{ $person }在{ $group }组工作。
notice-new-staff-meet = { $person }很高兴认识您。

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = 两组一起
notice-groups-together-date = { $date }，两个组一起玩。
notice-groups-together-where = 那天您的孩子在{ $group }组。
notice-groups-together-person = { $person }也在。

## Water play

notice-water-play-heading = 玩水
notice-water-play-date = { $date }，我们玩水。
notice-water-play-swimwear = 请您带泳衣和毛巾来，好吗？
notice-water-play-sunscreen = 请您在家先给孩子涂好防晒霜，好吗？
notice-water-play-spare = 请您再带一套备用衣服来，好吗？

## Holiday planning

notice-holiday-planning-heading = 假期安排
notice-holiday-planning-planning = 我们正在安排从{ $first-date }到{ $last-date }（含首尾两天）的日程。
notice-holiday-planning-days = 您的孩子哪几天来？请给我们发消息。
notice-holiday-planning-before = 请您最晚在{ $date }告诉我们。
