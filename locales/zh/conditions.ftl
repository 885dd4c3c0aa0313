### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }：{ $sentence }
condition-only = 仅限这种情况（{ $condition }）：{ $sentence }

## Ziekte

condition-fever = 如果{ $child }发烧
condition-fever-gets = 如果{ $child }发起烧来
condition-fever-still = 如果{ $child }还在发烧
condition-fever-higher = 如果烧得更高了
condition-fever-none = 如果{ $child }没有发烧
condition-fever-no-more = 如果{ $child }不再发烧了
condition-fever-gone = 如果烧退了
condition-fever-none-hours = 如果{ $child }已经{ $hours }小时没有发烧
condition-fever-none-day = 如果{ $child }已经一天没有发烧
condition-diarrhoea-none = 如果{ $child }没有腹泻
condition-diarrhoea-none-hours = 如果{ $child }已经{ $hours }小时没有腹泻
condition-diarrhoea-none-day = 如果{ $child }已经一天没有腹泻
condition-vomited-not-hours = 如果{ $child }已经{ $hours }小时没有呕吐
condition-vomits-no-more = 如果{ $child }不再呕吐了
condition-vomits = 如果{ $child }呕吐
condition-vomits-again = 如果{ $child }再次呕吐
condition-vomits-or-drowsy = 如果{ $child }呕吐或变得昏昏沉沉
condition-drowsy = 如果{ $child }变得昏昏沉沉
condition-complaints-none = 如果{ $child }没有症状
condition-worse = 如果情况变得更糟
condition-child-worse = 如果{ $child }的情况变差
condition-feels-better = 如果{ $child }感觉好些了
condition-feels-well = 如果{ $child }感觉良好
condition-recovered = 如果{ $child }病好了
condition-ill = 如果{ $child }生病了
condition-ill-gets = 如果{ $child }生起病来
condition-pain = 如果{ $child }觉得疼
condition-short-of-breath = 如果{ $child }喘不上气
condition-short-of-breath-gets = 如果{ $child }变得喘不上气
condition-reaction = 如果{ $child }出现过敏反应
condition-tired = 如果{ $child }累了
condition-sad = 如果{ $child }难过
condition-cries = 如果{ $child }哭
condition-awake = 如果{ $child }醒着
condition-child-fever = 如果您的孩子发烧
condition-child-fever-none = 如果您的孩子没有发烧
condition-child-fever-none-hours = 如果您的孩子已经{ $hours }小时没有发烧
condition-child-feels-well = 如果您的孩子感觉良好
condition-child-ill = 如果您的孩子生病了
condition-child-recovered = 如果您的孩子病好了
condition-home-still = 如果今晚还是这样

## U en wij

condition-questions = 如果您有问题
condition-worried = 如果您担心
condition-doubt = 如果您不确定
condition-you-want = 如果您愿意
condition-you-agree = 如果您同意
condition-not-possible = 如果不行
condition-needed = 如果有必要
condition-something = 如果有什么事
condition-changes = 如果有什么变化
condition-you-come = 您来的时候
condition-you-collect = 您来接{ $child }的时候
condition-you-late = 如果您会晚到
condition-other-collects = 如果由别人来接{ $child }
condition-not-coming = 如果{ $child }不来
condition-form = 如果您已填好表格
condition-pregnant = 如果您怀孕了
condition-when-child-awake = 等{ $child }一醒
condition-when-we-know = 我们一有更多消息
condition-when-you-can = 您一方便
condition-until-you-there = 在您到来之前
condition-until-recovered = 在{ $child }病好之前

## Toen

condition-then-woke = { $child }醒来的时候
condition-then-fell = { $child }摔倒的时候
condition-then-you-left = 您离开的时候
condition-then-you-came = 您到的时候
condition-then-we-outside = 我们在外面的时候
condition-then-played = { $child }玩的时候

## Wat er verder kan zijn

condition-too-late = 如果您迟到
condition-you-do-not-want = 如果您不愿意
condition-possible = 如果可以的话
condition-you-cannot-come = 如果您不能来
condition-your-child-not-comes = 如果您的孩子不来
condition-other-collects-yours = 如果由别人来接您的孩子
condition-help = 如果您需要帮助
condition-know-more = 如果您想了解更多
condition-you-collect-yours = 您来接孩子的时候
condition-you-bring-yours = 您送孩子来的时候
condition-well = 如果顺利
condition-not-well = 如果不顺利

## Het weer

condition-rain = 如果下雨
condition-even-rain = 即使下雨
condition-warm = 如果天气热
condition-cold = 如果天气冷
condition-nice-weather = 天气好的时候
condition-bad-weather = 天气不好的时候

## Bij ziekte (meer)

condition-fever-above = 如果烧到{ $temperature }度以上
condition-drinks-not = 如果{ $child }不喝东西
condition-bleeding-goes-on = 如果血止不住
condition-you-read = 您看到这条消息的时候
condition-form-there = 等表格有了以后
