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
item-bikes = 儿童自行车
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
