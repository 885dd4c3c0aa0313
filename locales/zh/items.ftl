### locales/nl/items.ftl tells what the slots hold.

## Eten

item-bread = 面包
item-sandwich = 面包片
item-sandwich-cheese = 奶酪面包片
item-sandwich-peanut-butter = 花生酱面包片
item-sandwich-meat = 肉片面包片
item-sandwich-sweet = 甜味面包片
item-cracker = 咸饼干
item-rice-cake = 米饼
item-breadstick = 面包棒
item-biscuit = 饼干
item-porridge = 麦片粥
item-fruit = 水果
item-fruit-puree = 水果泥
item-vegetable-puree = 蔬菜泥
item-apple = 苹果
item-banana = 香蕉
item-pear = 梨
item-grapes = 葡萄
item-orange = 橙子
item-tangerine = 橘子
item-strawberries = 草莓
item-melon = 甜瓜
item-kiwi = 猕猴桃
item-raisins = 葡萄干
item-vegetables = 蔬菜
item-cucumber = 黄瓜
item-tomato = 西红柿
item-carrot = 胡萝卜
item-pepper = 甜椒
item-broccoli = 西兰花
item-potatoes = 土豆
item-pasta = 意大利面
item-rice = 米饭
item-couscous = 库斯库斯
item-soup = 汤
item-pancakes = 薄煎饼
item-pizza = 比萨饼
item-fish = 鱼
item-chicken = 鸡肉
item-meat = 肉
item-pork = 猪肉
item-egg = 鸡蛋
item-cheese = 奶酪
item-yoghurt = 酸奶
item-nuts = 坚果
item-peanut-butter = 花生酱
item-sweets = 糖果
item-cake = 蛋糕
item-ice-cream = 冰淇淋

## Drinken

item-water = 水
item-milk = 牛奶
item-breast-milk = 母乳
item-formula = 配方奶
item-tea = 茶
item-juice = 果汁
item-squash = 甜果汁饮料
item-bottle = 奶瓶

## Speelgoed

item-blocks = 积木
item-lego = 乐高
item-duplo = 得宝积木
item-train = 玩具火车
item-cars = 玩具汽车
item-dolls = 娃娃
item-animals = 玩具动物
item-ball = 球
item-puzzle = 拼图
item-book = 书
item-clay = 橡皮泥
item-sand = 沙子
item-paint = 颜料
item-bikes = 自行车
item-slide = 滑梯
item-swing = 秋千
item-games = 游戏
item-instruments = 乐器
item-dressing-up = 扮装服
item-bubbles = 泡泡

## Kleren

item-coat = 外套
item-raincoat = 雨衣
item-hat = 保暖帽
item-sun-hat = 遮阳帽
item-gloves = 手套
item-scarf = 围巾
item-shoes = 鞋子
item-boots = 靴子
item-slippers = 室内拖鞋
item-socks = 袜子
item-trousers = 裤子
item-shirt = 上衣
item-jumper = 毛衣
item-vest = 婴儿连体内衣
item-underpants = 内裤
item-pyjamas = 睡衣
item-sleeping-bag = 睡袋

## Meenemen

item-nappies = 尿布
item-wipes = 婴儿湿巾
item-spare-clothes = 备用衣服
item-warm-clothes = 暖和的衣服
item-swimwear = 泳衣
item-towel = 毛巾
item-gym-clothes = 运动服
item-suncream = 防晒霜
item-dummy = 安抚奶嘴
# unsure: cuddly toy
item-cuddly-toy = 安抚玩偶
item-bag = 包
item-lunch-box = 饭盒
item-cup = 杯子
item-packed-lunch = 自带午餐
item-medicine = 药
item-form = 表格
item-photo = 照片
item-treat = 分给小朋友的小点心

## Plaatsen

item-petting-farm = 儿童农场
item-forest = 森林
item-park = 公园
item-playground = 游乐场
item-library = 图书馆
item-zoo = 动物园
item-swimming-pool = 游泳池
item-gym-hall = 体操室
item-museum = 博物馆
item-theatre = 剧院
item-beach = 海滩
item-market = 集市
item-care-home = 养老院
item-school = 学校

## Wat wij doen en vieren

item-music = 音乐
item-gymnastics = 体操
item-drawing = 画画
item-cooking = 做饭
item-hide-and-seek = 捉迷藏
item-swimming-lesson = 游泳课
item-spring = 春天
item-summer = 夏天
item-autumn = 秋天
item-winter = 冬天
item-family = 家庭
item-food-theme = 饮食
item-colours = 颜色
item-my-body = 我的身体
item-traffic = 交通
item-birthday-party = 生日
item-sinterklaas = 圣尼古拉斯节
item-christmas = 圣诞节
item-easter = 复活节
item-sugar-feast = 开斋节
item-sacrifice-feast = 宰牲节
item-summer-party = 夏日节
item-carnival = 狂欢节

## Wat er op de groep heerst

item-head-lice = 头虱
item-chickenpox = 水痘
item-impetigo = 脓疱疮
item-hand-foot-mouth = 手足口病
item-fifth-disease = 第五病（传染性红斑）
item-pink-eye = 眼部感染
item-stomach-flu = 肠胃炎
item-scarlet-fever = 猩红热
item-worms = 蛲虫病
item-flu = 流感

## Eten (meer)

item-spread-cheese = 涂抹奶酪
item-ham = 火腿
item-sausage = 香肠
item-hagelslag = 巧克力碎（hagelslag）
item-jam = 果酱
item-honey = 蜂蜜
item-butter = 黄油
item-apple-syrup = 苹果糖浆
item-hummus = 鹰嘴豆泥
item-egg-salad = 鸡蛋沙拉
item-bun = 小面包
item-croissant = 可颂
item-currant-bun = 葡萄干小面包
item-toast = 荷兰脆圆饼
item-crusts = 面包边
item-breakfast-cereal = 早餐麦片
item-oatmeal = 燕麦片
item-ontbijtkoek = 荷兰香料蛋糕
item-gingerbread-nuts = 圣尼古拉斯小香料饼（pepernoten）
item-speculaas = 香料饼干
item-oliebollen = 荷兰油炸球（oliebollen）
item-cupcake = 小蛋糕
item-popcorn = 爆米花
item-crisps = 薯片
item-chocolate = 巧克力
item-lolly = 棒棒糖
item-ice-lolly = 冰棍
item-custard = 荷兰奶糊（vla）
item-cottage-cheese = 夸克奶酪
item-pudding = 甜点
item-blueberries = 蓝莓
item-raspberries = 树莓
item-cherries = 樱桃
item-plum = 李子
item-peach = 桃子
item-mango = 芒果
item-pineapple = 菠萝
item-watermelon = 西瓜
item-avocado = 牛油果
item-snack-vegetables = 生蔬菜小零食
item-snack-tomatoes = 小番茄
item-cauliflower = 花椰菜
item-green-beans = 四季豆
item-peas = 豌豆
item-spinach = 菠菜
item-courgette = 西葫芦
item-pumpkin = 南瓜
item-sweet-potato = 红薯
item-corn = 玉米
item-lettuce = 生菜
item-mushrooms = 蘑菇
item-onion = 洋葱
item-lentils = 小扁豆
item-beans = 豆子
item-olives = 橄榄
item-mash = 土豆泥
item-fries = 薯条
item-spaghetti = 细意大利面
item-macaroni = 通心粉
item-lasagne = 千层面
item-noodles = 面条
item-fried-rice = 炒饭
item-wraps = 卷饼
item-tomato-sauce = 番茄酱汁
item-sauce = 酱汁
item-apple-sauce = 苹果泥
item-meatballs = 肉丸
item-minced-meat = 肉末
item-fish-fingers = 炸鱼条
item-tofu = 豆腐
item-halal-meat = 清真肉
item-vegetable-soup = 蔬菜汤
item-tomato-soup = 番茄汤
item-pea-soup = 豌豆汤
item-chicken-soup = 鸡汤
item-rice-porridge = 牛奶米粥
item-solid-food = 辅食
item-snack = 加餐
item-warm-meal = 热饭
item-lunch = 午饭
item-breakfast = 早饭
item-baby-puree = 瓶装婴儿辅食
item-peanuts = 花生
item-cow-milk = 鲜牛奶
item-oat-milk = 燕麦奶
item-soy-milk = 豆奶
item-buttermilk = 酪乳
item-chocolate-milk = 巧克力牛奶
item-smoothie = 果昔
item-apple-juice = 苹果汁
item-orange-juice = 橙汁
item-wasp-food = 甜饮料

## Speelgoed en knutselen (meer)

item-playdough = 面团彩泥
item-beads = 珠子
item-bracelets = 手链
item-crown = 皇冠
item-lantern = 灯笼
item-slime = 史莱姆
item-rattle = 摇铃
item-soft-toys = 毛绒玩具
item-baby-toys = 婴儿玩具
item-toys-kitchen = 玩具厨房
item-shop-toys = 玩具商店
item-doll-pram = 娃娃推车
item-doctor-kit = 玩具医生箱
item-tractor = 拖拉机
item-digger = 挖掘机
item-fire-engine = 消防车
item-train-track = 玩具火车轨道
item-garage = 玩具车库
item-tricycle = 三轮车
item-balance-bike = 平衡车
item-scooter = 滑板车
item-hoops = 呼啦圈
item-skipping-rope = 跳绳
item-trampoline = 蹦床
item-climbing-frame = 攀爬架
item-sandpit-toys = 玩沙工具
item-water-cups = 小杯子
item-water-table = 玩水桌
item-chalk = 地面粉笔
item-pencils = 铅笔
item-felt-pens = 水彩笔
item-scissors = 剪刀
item-glue = 胶水
item-stickers = 贴纸
item-paper = 纸
item-cardboard = 硬纸板
item-toilet-rolls = 卫生纸卷筒
item-egg-boxes = 鸡蛋盒
item-jars = 玻璃罐
item-cushions = 靠垫
item-cloths = 布
item-balloons = 气球
item-drum = 鼓
item-magnets = 磁铁
item-memory = 记忆翻牌
item-board-game = 桌面游戏
item-cards = 纸牌
item-tablet = 平板电脑
item-film = 电影
item-comic = 漫画书
item-baby-gym = 婴儿健身架
item-playpen = 围栏床
item-bouncer = 婴儿摇椅

## Kleren (meer)

item-coat-winter = 冬季外套
item-coat-summer = 薄外套
item-mittens-pair = 一只手套
item-cap = 鸭舌帽
item-winter-things = 帽子和围巾
item-rain-suit = 雨衣套装
item-ski-suit = 滑雪服
item-rubber-boots = 雨靴
item-sandals = 凉鞋
item-trainers = 运动鞋
item-indoor-shoes = 室内鞋
item-tights = 连裤袜
item-dress = 连衣裙
item-skirt = 半身裙
item-shorts = 短裤
item-long-trousers = 长裤
item-cardigan = 开衫
item-t-shirt = 短袖上衣
item-swim-nappy = 游泳尿布
item-swim-trunks = 泳裤
item-swimsuit = 连体泳衣
item-clothes = 衣服
item-clothes-set = 一套衣服
item-old-clothes = 旧衣服
item-costume = 扮装衣服
item-bib = 围兜
item-hair-clip = 发夹
item-glasses = 眼镜
item-sunglasses = 太阳镜
item-earrings = 耳环
item-necklace = 项链
item-bracelet = 手镯

## Meenemen (meer)

item-nappy-cream = 护臀霜
item-toothbrush = 牙刷
item-toothpaste = 牙膏
item-hairbrush = 梳子
item-bottles = 奶瓶（几个）
item-milk-powder = 奶粉
item-teat = 奶瓶奶嘴
item-blanket = 毯子
item-cloth = 纱布巾
item-sheet = 床单
item-pillow = 枕头
item-rucksack = 双肩包
item-swim-bag = 游泳包
item-swim-things = 游泳用品
item-gym-things = 体操用品
item-water-bottle = 水壶
item-fruit-box = 水果盒
item-lunch-tin = 小饭盒
item-keys = 钥匙
item-pass = 门卡
item-letter = 信
item-list = 清单
item-passport = 身份证件
item-vaccination-book = 儿童健康手册
item-phone = 电话
item-money = 钱
item-batteries = 电池
item-own-toy = 自己的玩具
item-family-photo = 全家照
item-baby-photo = 婴儿时的照片
item-homework = 作业
item-school-bag = 书包
item-school-book = 阅读课本
item-helmet = 头盔
item-car-seat = 汽车安全座椅
item-pram = 婴儿车
item-thermometer = 体温计
item-inhaler = 吸入器
item-epipen = EpiPen（过敏急救针）
item-ointment = 鼻喷剂
item-paracetamol = 扑热息痛（对乙酰氨基酚）
item-antibiotics = 抗生素
item-present = 礼物
item-flowers = 花
item-drawing-thing = 图画
item-craftwork = 手工作品
item-things = 物品

## Plaatsen (meer)

item-farm = 农场
item-duck-pond = 鸭子池塘
item-sea = 大海
item-indoor-play = 室内游乐场
item-cinema = 电影院
item-sports-hall = 体育馆
item-football-pitch = 足球场
item-yard = 校园操场
item-square = 游戏草场
item-supermarket = 超市
item-fire-station = 消防站
item-police = 警察局
item-church = 教堂
item-mosque = 清真寺
item-hospital = 医院
item-dentist = 牙医
item-doctor = 医生
item-windmill = 风车
item-garden = 花园
item-town = 城里
item-station = 火车站
item-restaurant = 餐馆
item-ice-rink = 溜冰场
item-trampoline-park = 蹦床公园
item-city-farm = 马术学校
item-high-chair = 儿童餐椅
item-chair = 椅子
item-sofa = 沙发
item-cupboard = 柜子
item-table = 桌子
item-door = 门
item-wall = 墙
item-bench = 长凳
item-stairs = 楼梯
item-bed = 床

## Dieren en natuur

item-goats = 小山羊
item-sheep = 绵羊
item-rabbit = 兔子
item-chickens = 鸡
item-ducks = 鸭子
item-cow = 奶牛
item-horse = 马
item-dog = 狗
item-cat = 猫
item-fish-animal = 小鱼
item-birds = 鸟
item-snail = 蜗牛
item-worm = 蚯蚓
item-spider = 蜘蛛
item-ladybird = 瓢虫
item-butterfly = 蝴蝶
item-insects = 昆虫
item-plants = 植物
item-chestnuts = 栗子
item-acorns = 橡果
item-leaves = 树叶
item-sticks = 树枝
item-stones = 石头
item-snow = 雪
item-puddles = 水坑
item-moon = 月亮
item-noise = 声音
item-black-pete = 皮特（圣尼古拉斯的助手）

## Thema's en feesten (meer)

item-animals-theme = 动物园的动物
item-farm-theme = 农场生活
item-feelings = 情绪
item-professions = 职业
item-clothes-theme = 今天穿什么
item-house-theme = 房屋和居住
item-space = 太空
item-water-theme = 海洋
item-baby-theme = 宝宝
item-ill-theme = 生病
item-shapes = 形状
item-counting = 数字
item-letters = 字母
item-healthy-food = 健康饮食
item-friendship = 友谊
item-weather = 天气
item-kings-day = 国王节
item-ramadan = 斋月
item-divali = 排灯节
item-new-year = 新年
item-saint-martin = 圣马丁节
item-mothers-day = 母亲节
item-fathers-day = 父亲节
item-animal-day = 动物日
item-book-week = 儿童图书周
item-christmas-dinner = 圣诞聚餐
item-farewell-party = 告别会
item-parents-evening = 家长会
item-summer-holiday = 假期
item-weekend = 周末
item-music-lesson = 音乐课
item-sports-lesson = 体育课
item-cooking-workshop = 烹饪活动课
item-workshop = 活动课

## Wat er op de groep heerst (meer)

item-cold-illness = 感冒
item-diarrhoea = 腹泻
item-measles = 麻疹
item-scabies = 疥疮
item-ringworm = 皮肤癣
item-cough = 咳嗽
item-corona = 新冠

## Lichaam

body-head = 头
body-forehead = 额头
body-face = 脸
body-cheek = 脸颊
body-chin = 下巴
body-nose = 鼻子
body-mouth = 嘴
body-lip = 嘴唇
body-tongue = 舌头
body-teeth = 牙齿
body-eye = 一只眼睛
body-eyes = 双眼
body-ear = 一只耳朵
body-ears = 双耳
body-throat = 喉咙
body-neck = 后颈
body-shoulder = 肩膀
body-arm = 手臂
body-arms = 双臂
body-elbow = 手肘
body-wrist = 手腕
body-hand = 手
body-hands = 双手
body-finger = 手指
body-thumb = 大拇指
body-chest = 胸口
body-tummy = 肚子
body-back = 背
body-bottom = 屁股
body-leg = 腿
body-legs = 双腿
body-knee = 膝盖
body-knees = 双膝
body-ankle = 脚踝
body-foot = 脚
body-feet = 双脚
body-toe = 脚趾
body-skin = 皮肤
body-hair = 头发

## Plekjes en wondjes (wat wij zien)

injury-scrape = 擦伤
injury-bump = 肿包
injury-bruise = 瘀青
injury-red-mark = 红印
injury-wound = 小伤口
injury-scratch = 抓痕
injury-cut = 割伤
injury-splinter = 木刺
injury-blister = 水泡
injury-bite-mark = 咬痕
injury-insect-bite = 虫咬
injury-tick = 蜱虫
injury-swelling = 肿胀
injury-burn = 烫伤水泡
injury-spot = 小疙瘩

## Mensen

relative-mother = 妈妈
relative-father = 爸爸
relative-parents = 爸爸妈妈
relative-grandmother = 奶奶或外婆
relative-grandfather = 爷爷或外公
relative-grandparents = 祖父母或外祖父母
relative-brother = 哥哥或弟弟
relative-sister = 姐姐或妹妹
relative-aunt = 阿姨或姑姑
relative-uncle = 叔叔或舅舅
relative-neighbour-woman = 女邻居
relative-neighbour-man = 男邻居
relative-babysitter = 保姆
relative-friend-parent = 小朋友的妈妈
relative-someone-else = 别人
relative-baby = 小宝宝

## Groepen kinderen

who-children = 孩子们
who-toddlers = 两到四岁的孩子们
who-babies = 宝宝们
who-preschool = 四到六岁的孩子们
who-big = 大孩子们
who-small = 小孩子们
who-bso = 课后托管的孩子们
who-girls = 女孩们
who-boys = 男孩们

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item }（几个）
amount-pieces = { $item }（几小块）
amount-piece = { $item }（一小块）
amount-bites = { $item }（几口）
amount-some = { $item }（一些）
amount-half = { $item }（半个）
amount-whole = { $item }（一整个）
amount-bowl = { $item }（一小碗）
amount-plate = { $item }（一盘）
amount-cup = { $item }（一杯）
amount-two-kinds = { $first }配{ $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item }（红色）
look-blue = { $item }（蓝色）
look-dark-blue = { $item }（深蓝色）
look-green = { $item }（绿色）
look-yellow = { $item }（黄色）
look-orange = { $item }（橙色）
look-pink = { $item }（粉色）
look-purple = { $item }（紫色）
look-black = { $item }（黑色）
look-white = { $item }（白色）
look-grey = { $item }（灰色）
look-brown = { $item }（棕色）
look-clean = { $item }（干净的）
look-new = { $item }（新的）
look-extra = { $item }（额外的）
look-warm = { $item }（暖和的）
look-wet = { $item }（湿的）
look-small = { $item }（小的）
look-big = { $item }（大的）
look-lost-one = { $item }（单只）

## Eten (nog meer)

item-pumpkin-soup = 南瓜汤
item-vegetarian-food = 素食
item-something-nice = 好吃的东西

## Afspraken en feesten (nog meer)

item-study-day = 员工培训日
item-school-trip = 学校郊游
item-trip = 出游
item-party = 聚会
item-performance = 演出
item-information-evening = 说明会
item-parent-talk = 家长面谈
item-short-talk = 十分钟面谈
item-drill = 消防演习
item-settling = 适应期
item-settling-day = 适应日
item-swap-day = 换日子
item-extra-day = 额外的一天
item-holiday-care = 假期托管
item-care = 托儿所
item-bso = 课后托管
item-toddler-group = 幼儿组（2至4岁）
item-baby-group = 婴儿组
item-summer-break = 暑假
item-autumn-holiday = 秋假
item-christmas-holiday = 圣诞假期
item-spring-holiday = 二月假期
item-may-holiday = 五月假期
item-christmas-party = 圣诞聚会
item-lice-check = 检查头虱
item-song = 歌曲
item-story = 故事
item-christmas-decoration = 圣诞装饰
item-upbringing = 养育孩子

## School

item-report = 成绩单
item-test = 测验
item-reading = 阅读
item-arithmetic = 算术
item-little-words = 单词
item-diploma = 证书

## Papieren

item-contract = 合同
item-invoice = 账单
item-questionnaire = 问卷
item-newsletter = 简报
item-email = 电子邮件
item-message = 消息
item-address = 地址
item-phone-number = 电话号码
item-email-address = 电子邮件地址
item-allergies = 过敏情况
item-permission-form = 同意书
item-medicine-form = 用药表
item-schedule = 时间表
item-development-report = 您孩子的报告

## Wie er langskomt

item-photographer = 摄影师
item-book-bus = 图书车
item-music-teacher = 音乐老师
item-nurse = 护士
item-speech-therapist = 言语治疗师
item-health-service = 公共卫生局（GGD）

## In en om het gebouw

item-heating = 暖气
item-lift = 电梯
item-wifi = 无线网络
item-washing-machine = 洗衣机
item-bell = 门铃
item-app = 应用
item-toilet = 厕所
item-light = 灯
item-entrance = 入口
item-gate = 院门
item-hot-water = 热水
item-small-bus = 巴士
item-office = 办公室
item-health-centre = 儿童保健站（consultatiebureau）
item-floor = 地板
item-toy = 玩具

## Spullen (nog meer)

item-drawer = 抽屉
item-basket = 篮子
item-hat-brim = 帽子
item-allergy = 过敏
item-spare-trousers = 备用裤子
item-drink-medicine = 药水
item-library-book = 图书馆的书
item-plastic-bag = 塑料袋
item-plasters = 创可贴
item-tissues = 纸巾
item-laundry = 脏衣服
item-box = 纸箱

## Wat kinderen maken

item-mask = 面具
item-bead-necklace = 珠子项链
item-rocket = 火箭
item-boat = 船
item-painting = 画
item-christmas-card = 圣诞贺卡

## Wat er op de groep heerst (nog meer)

item-virus = 病毒
item-throat-infection = 喉咙发炎
item-ear-infection = 耳朵发炎
item-whooping-cough = 百日咳
item-rs-virus = 呼吸道合胞病毒（RSV）

## Klachten

item-nappy-rash = 尿布疹
item-eczema = 湿疹
item-hay-fever = 花粉症
item-cramps = 肠绞痛
item-constipation = 便秘

## Hoeveel en hoe (nog meer)

amount-tube = { $item }（一支）
amount-pack = { $item }（一包）
amount-enough = 足够的{ $item }
look-empty = { $item }（空的）
look-thick = { $item }（厚的）
look-borrowed = { $item }（借来的）
look-own = 自己的{ $item }
look-old = 旧{ $item }
look-healthy = 健康的{ $item }
look-dry = 干的{ $item }
look-dirty = 脏的{ $item }
look-first = 第一次的{ $item }
look-other = 别的{ $item }
look-bigger = 更大的{ $item }
look-smaller = 更小的{ $item }
look-wrong = 拿错的{ $item }
look-spare = 备用{ $item }

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = 肿起的嘴唇
injury-black-eye = 眼眶淤青
injury-mosquito-bite = 蚊子包
injury-tick-bite = 蜱虫叮咬
injury-wasp-sting = 黄蜂蜇伤

## Lichaam (meer)

body-back-of-head = 后脑勺
body-eyebrow = 眉毛
body-eyelid = 眼皮
body-fingers = 几根手指
body-toes = 几个脚趾
body-cheeks = 脸颊
body-little-finger = 小拇指
body-gum = 牙龈

## Plekjes en wondjes (en nog meer)

injury-red-spots = 小红点
injury-little-bumps = 小疙瘩
injury-small-blisters = 小水泡
injury-redness = 发红
injury-scab = 结痂
injury-dry-patch = 皮肤干燥处

## Verzorging (nog meer)

item-ointment-any = 药膏
item-cream-any = 护肤霜
item-zinc-ointment = 锌软膏
item-bandage = 绷带
amount-sips = 几小口{ $item }

## Plekjes en klachten (nog meer)

injury-small-spot = 小斑点
item-nits = 虱卵
## Van dag tot dag (meer)

look-left = 左边的{ $item }
look-right = 右边的{ $item }
item-sponge-cake = 海绵蛋糕
item-shaving-foam = 剃须泡沫
item-ball-pit = 球池
item-tunnel = 隧道
item-candles = 蜡烛
item-garland = 彩带
item-flags = 小旗子
item-brushes = 画笔刷
item-apron = 围裙
item-wool = 毛线
item-rope = 细绳
item-feathers = 羽毛
item-buttons = 纽扣
item-caps = 瓶盖
item-corks = 软木塞
item-newspapers = 报纸
item-mash-dish = 蔬菜土豆泥
item-kale-mash = 羽衣甘蓝
item-mini-pancakes = 迷你松饼
item-waffles = 华夫饼
item-muffin = 玛芬蛋糕
item-crispbread = 脆面包片
item-chicken-slices = 鸡肉片
item-liver-sausage = 肝肠
item-tuna = 金枪鱼
item-radishes = 小萝卜
item-beetroot = 甜菜根
item-leek = 韭葱
item-apricot = 杏
item-dates = 椰枣
item-pita = 皮塔饼
item-falafel = 炸豆丸子
item-curry = 咖喱
item-vest-shirt = 背心
item-leggings = 打底裤
item-flip-flops = 拖鞋
item-water-shoes = 涉水鞋
item-armbands = 游泳臂圈
item-goggles = 泳镜
item-swimming-cap = 泳帽
item-bike-seat = 儿童自行车座椅
item-baby-carrier = 婴儿背带
item-burp-cloth = 口水巾
item-pencil-case = 笔袋
item-notebook = 笔记本
item-hearing-aid = 助听器
item-fair = 游乐集市
item-circus = 马戏团
item-amusement-park = 游乐园
item-community-centre = 社区中心
item-bakery = 面包店
item-hairdresser = 理发店
item-water-playground = 戏水乐园
item-castle = 城堡
item-concert = 音乐会
item-puppet-theatre = 木偶剧场
