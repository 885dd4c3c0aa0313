### locales/nl/staff-handover.ftl tells what the slots hold.

staff-handover-title = 每日报告
staff-handover-day = { $date }
staff-handover-children = { $count } 个孩子
staff-handover-everyone = 👥 所有人
staff-handover-several = ☑️ 多个孩子
staff-handover-go = { $count } 个孩子，继续 ▸
staff-handover-other-group = 🔀 另一个组
staff-handover-ask-group = 哪个组？
staff-handover-ask-children = 关于谁？
staff-handover-ask-several = 请点名字，然后点“继续”。
staff-handover-no-children = { $group } 里还没有孩子。

## Questions

staff-handover-ask-meal = { $meal }：吃得怎么样？
staff-handover-ask-kind = 哪一餐？
staff-handover-ask-foods = { $meal }：桌上有什么？
staff-handover-ask-drink = 喝得怎么样？您也可以输入：fles 150。
staff-handover-ask-nap = 什么时候睡的？您也可以输入：slaap 12.30-14。
staff-handover-ask-from = 几点开始的？或者持续了多久？
staff-handover-ask-until = 从 { $start } 开始。到几点？
staff-handover-ask-mood = 心情怎么样？
staff-handover-ask-care = 尿布还是厕所？
staff-handover-ask-activity = 你们做了什么？
staff-handover-ask-friends = 和谁玩了？
staff-handover-ask-skill = 有什么新的，或做得好的？
staff-handover-ask-bring = 家长要带什么来？
staff-handover-ask-who = 谁不一样？

## Overview

staff-handover-empty = 还没有填写。
staff-handover-nothing-yet = 还没有
staff-handover-hint = 想补充的话，直接打字就行。
staff-handover-only-this = 您现在只填写{ $child }的内容。
staff-handover-you-wrote = 您写的是：{ $text }
staff-handover-no-readers = 还没有能读到这个的家长。
staff-handover-one-child = 👤 一个孩子不同
staff-handover-all-again = 👥 重新选所有人
staff-handover-own-words = ↩ 我自己的文字
staff-handover-simple-words = ✨ 简单的文字
staff-handover-note-away = 🗑 删除备注
staff-handover-about-meal = 🍽 吃饭
staff-handover-about-drink = 🥛 饮品
staff-handover-about-nap = 😴 睡觉
staff-handover-about-mood = 🙂 心情
staff-handover-about-care = 🧷 尿布/厕所
staff-handover-about-activity = 🎨 活动
staff-handover-about-friends = 👫 和谁一起
staff-handover-about-skill = 🌟 新进步
staff-handover-about-bring = 🎒 要带的
staff-handover-clear = 🗑 清除
staff-handover-nothing-to-send = 里面还没有内容。请填写，或写一句话。
staff-handover-silent = 关于 { $names } 还没有内容。请填写，或去掉名字。
staff-handover-hard = 这个句子还很难：“{ $sentence }”。请写短一些，或再点一次“发送”。
staff-handover-choose-first = 请先选择关于谁。之后就可以打字。
staff-handover-unreached = 还没有关联家长：{ $names }。我没有给他们发送任何内容。
staff-handover-what = 每日报告 { $child }
staff-handover-correcting = 您在更正一份已发送的报告。家长会看到它已更正。

## Meals and amounts

staff-handover-meal-lunch = 🥪 午餐
staff-handover-meal-fruit = 🍎 水果
staff-handover-meal-breakfast = 🥣 早餐
staff-handover-meal-snack = 🍪 点心
staff-handover-meal-dinner = 🍲 热餐
staff-handover-other-meal = 🔀 另一餐
staff-handover-foods = 🧀 什么？
staff-handover-ate-well = 👍 好
staff-handover-ate-all = 😋 全吃完
staff-handover-ate-little = 🤏 很少
staff-handover-ate-none = 🙅 没吃
staff-handover-drank-well = 👍 喝得好
staff-handover-drank-little = 🤏 喝得少
staff-handover-bottle = 🍼 { $amount } 毫升

## Sleeping

staff-handover-other-time = 🕐 其他时间
staff-handover-awake = 👀 没睡
staff-handover-minutes = { $minutes } 分钟
staff-handover-now = 现在（{ $time }）

## Mood

staff-handover-mood-cheerful = 😀 开心
staff-handover-mood-calm = 😌 平静
staff-handover-mood-lively = ⚡ 精力充沛
staff-handover-mood-tired = 🥱 累
staff-handover-mood-close = 🤗 黏着我们
staff-handover-mood-tearful = 😢 有时伤心
staff-handover-mood-goodbye = 👋 告别难
staff-handover-mood-cross = 😠 有时生气
staff-handover-mood-unwell = 🤒 不舒服

## Nappy and toilet

staff-handover-care-usual = 👌 和平时一样
staff-handover-care-wet = 💧 小便
staff-handover-care-stool = 💩 大便
staff-handover-care-loose = 💦 稀便
staff-handover-care-potty = 🪣 小马桶
staff-handover-care-toilet = 🚽 厕所
staff-handover-care-dry = ☀️ 没尿湿
staff-handover-care-accident = 👖 弄湿了

## Activities

staff-handover-activity-outside = 🌳 户外
staff-handover-activity-craft = ✂️ 手工
staff-handover-activity-reading = 📖 读书
staff-handover-activity-singing = 🎵 唱歌
staff-handover-activity-building = 🧱 搭积木
staff-handover-activity-pretend = 🍳 玩具厨房
staff-handover-activity-puzzle = 🧩 拼图
staff-handover-activity-sand = 🏖 沙坑
staff-handover-activity-water = 💦 玩水
staff-handover-activity-walk = 🚶 散步
staff-handover-activity-cycling = 🚲 骑车
staff-handover-activity-ball = ⚽ 玩球
staff-handover-activity-dancing = 💃 跳舞
staff-handover-activity-gym = 🤸 体操
staff-handover-activity-cooking = 🧁 做饭

## New skills and small successes

staff-handover-skill-words = 🗣 新词
staff-handover-skill-shared = 🤝 分享
staff-handover-skill-coat = 🧥 自己穿外套
staff-handover-skill-shoes = 👟 自己穿鞋
staff-handover-skill-spoon = 🥄 自己用勺
staff-handover-skill-cup = 🥤 用杯子喝
staff-handover-skill-potty = 🪣 用小马桶
staff-handover-skill-tidied = 🧹 收拾
staff-handover-skill-turn = ⏳ 等轮到自己
staff-handover-skill-helped = 💛 帮助孩子
staff-handover-skill-counted = 🔢 数数
staff-handover-skill-colours = 🌈 颜色
staff-handover-skill-dared = 🦁 勇敢尝试
staff-handover-skill-rolled = 🔄 翻身
staff-handover-skill-sat = 🪑 坐
staff-handover-skill-crawled = 🐛 爬
staff-handover-skill-stood = 🧍 站
staff-handover-skill-walked = 👣 最初几步

## To bring

staff-handover-bring-nappies = 🧷 尿布
staff-handover-bring-clothes = 👕 干净衣服
staff-handover-bring-wipes = 🧻 湿巾
staff-handover-bring-coat = 🧥 暖和的外套
staff-handover-bring-boots = 🥾 靴子
staff-handover-bring-cuddly = 🧸 安抚玩偶
staff-handover-bring-dummy = 🍭 安抚奶嘴
staff-handover-bring-milk = 🍼 奶瓶用的奶
staff-handover-bring-suncream = 🧴 防晒霜
staff-handover-bring-hat = 🧢 帽子
staff-handover-bring-slippers = 🥿 拖鞋
staff-handover-bring-swimwear = 🩱 泳衣泳具
staff-handover-bring-mittens = 🧤 手套
staff-handover-closed = 今天不开放。
