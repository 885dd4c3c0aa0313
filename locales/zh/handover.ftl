### locales/nl/handover.ftl tells what the slots hold.

## Marks in front of the sentences

handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing

handover-breakfast-well = 早餐：{ $child }吃得很好。
handover-breakfast-all = 早餐：{ $child }全部吃完了。
handover-breakfast-little = 早餐：{ $child }吃得很少。
handover-breakfast-none = 早餐：{ $child }没有吃。
handover-breakfast-foods = 早餐有：{ $items }。
handover-fruit-well = 水果：{ $child }吃得很好。
handover-fruit-all = 水果：{ $child }全部吃完了。
handover-fruit-little = 水果：{ $child }吃得很少。
handover-fruit-none = 水果：{ $child }没有吃。
handover-fruit-foods = 水果有：{ $items }。
handover-lunch-well = 午餐：{ $child }吃得很好。
handover-lunch-all = 午餐：{ $child }全部吃完了。
handover-lunch-little = 午餐：{ $child }吃得很少。
handover-lunch-none = 午餐：{ $child }没有吃。
handover-lunch-foods = 午餐有：{ $items }。
handover-snack-well = 点心：{ $child }吃得很好。
handover-snack-all = 点心：{ $child }全部吃完了。
handover-snack-little = 点心：{ $child }吃得很少。
handover-snack-none = 点心：{ $child }没有吃。
handover-snack-foods = 点心有：{ $items }。
handover-dinner-well = 热餐：{ $child }吃得很好。
handover-dinner-all = 热餐：{ $child }全部吃完了。
handover-dinner-little = 热餐：{ $child }吃得很少。
handover-dinner-none = 热餐：{ $child }没有吃。
handover-dinner-foods = 热餐有：{ $items }。

## Foods, as they stand in a list

handover-food-bread = 面包
handover-food-cheese = 奶酪
handover-food-peanut-butter = 花生酱
handover-food-egg = 鸡蛋
handover-food-cracker = 咸饼干
handover-food-banana = 香蕉
handover-food-apple = 苹果
handover-food-pear = 梨
handover-food-grapes = 葡萄
handover-food-cucumber = 黄瓜
handover-food-tomato = 西红柿
handover-food-carrot = 胡萝卜
handover-food-soup = 汤
handover-food-pasta = 意大利面
handover-food-rice = 米饭
handover-food-potatoes = 土豆
handover-food-vegetables = 蔬菜
handover-food-chicken = 鸡肉
handover-food-fish = 鱼
handover-food-yoghurt = 酸奶
handover-food-porridge = 麦片粥

## Drinking

handover-drink-well = { $child }喝得很好。
handover-drink-little = { $child }喝得很少。
handover-bottle = { $child }喝了一瓶奶，{ $amount }毫升。
handover-bottle-at = { $child }在{ $time }喝了一瓶奶，{ $amount }毫升。

## Sleeping

handover-slept = { $child }从{ $from }睡到{ $until }。
handover-slept-minutes = { $child }睡了{ $minutes }分钟。
handover-not-slept = { $child }今天没有睡觉。

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child }很开心。
handover-mood-calm = { $child }很平静。
handover-mood-lively = { $child }精力充沛。
handover-mood-tired = { $child }累了。
handover-mood-close = { $child }喜欢待在我们身边。
handover-mood-tearful = { $child }有时伤心，我们安慰了孩子。
handover-mood-goodbye = { $child }觉得告别很难，但之后就好了。
handover-mood-cross = { $child }有时生气。
handover-mood-unwell = { $child }有点不舒服。

## Nappy and toilet

handover-care-usual = { $child }的尿布情况和平时一样。
handover-care-wet = { $child }小便了。
handover-care-stool = { $child }大便了。
handover-care-loose = { $child }大便很稀。
handover-care-potty = { $child }坐了小马桶。
handover-care-toilet = { $child }上了厕所。
handover-care-dry = { $child }一整天都没有尿湿裤子。
handover-care-accident = { $child }没来得及上厕所，我们给{ $child }换了干净衣服。

## Activities

handover-activity-outside = { $child }在户外玩了。
handover-activity-craft = { $child }做了手工。
handover-activity-reading = 我们给{ $child }读了书。
handover-activity-singing = { $child }唱了歌。
handover-activity-building = { $child }搭了积木。
handover-activity-pretend = { $child }在玩具厨房里玩了。
handover-activity-puzzle = { $child }拼了拼图。
handover-activity-sand = { $child }在沙坑里玩了。
handover-activity-water = { $child }玩了水。
handover-activity-walk = { $child }散了步。
handover-activity-cycling = { $child }骑了车。
handover-activity-ball = { $child }玩了球。
handover-activity-dancing = { $child }跳了舞。
handover-activity-gym = { $child }做了体操。
handover-activity-cooking = { $child }帮忙做了饭。
handover-friends = { $child }和{ $items }一起玩了。

## New skills and small successes

handover-skill-words = { $child }学会了一个新词。
handover-skill-shared = { $child }和别人分享了玩具。
handover-skill-coat = { $child }自己穿上了外套。
handover-skill-shoes = { $child }自己穿上了鞋子。
handover-skill-spoon = { $child }自己用勺子吃了饭。
handover-skill-cup = { $child }自己用杯子喝了东西。
handover-skill-potty = { $child }在小马桶里小便了。
handover-skill-tidied = { $child }帮忙收拾了东西。
handover-skill-turn = { $child }耐心等到轮到自己。
handover-skill-helped = { $child }帮助了别的孩子。
handover-skill-counted = { $child }数了数。
handover-skill-colours = { $child }说出了颜色的名称。
handover-skill-dared = { $child }勇敢地尝试了新事物。
handover-skill-rolled = { $child }会翻身了。
handover-skill-sat = { $child }会自己坐了。
handover-skill-crawled = { $child }会爬了。
handover-skill-stood = { $child }会站了。
handover-skill-walked = { $child }迈出了最初的几步。

## To bring

handover-bring-nappies = 请您带尿布来，好吗？
handover-bring-clothes = 请您带干净衣服来，好吗？
handover-bring-wipes = 请您带婴儿湿巾来，好吗？
handover-bring-coat = 请您带一件暖和的外套来，好吗？
handover-bring-boots = 请您带雨靴来，好吗？
handover-bring-cuddly = 请您带孩子的安抚玩偶来，好吗？
handover-bring-dummy = 请您带安抚奶嘴来，好吗？
handover-bring-milk = 请您带奶瓶用的奶来，好吗？
handover-bring-suncream = 请您带防晒霜来，好吗？
handover-bring-hat = 请您带一顶帽子来，好吗？
handover-bring-slippers = 请您带室内拖鞋来，好吗？
handover-bring-swimwear = 请您带泳衣泳具来，好吗？
handover-bring-mittens = 请您带手套来，好吗？
