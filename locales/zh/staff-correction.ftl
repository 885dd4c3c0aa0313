### locales/nl/staff-correction.ftl tells what the slots hold.

staff-correction-improve = ✏️ 改进翻译
staff-correction-what = 翻译：{ $text }
staff-correction-choose = 您想改进哪个句子的翻译？
staff-correction-type = 请输入更好的翻译。语言：{ $language }。
staff-correction-ask = 👥 请同事看
staff-correction-alone = 还没有能一起看的同事。请先邀请一位同事。
staff-correction-waits = ✓ 您的同事会一起看。有一位同事认为翻译好，我从那时起就会使用。

## Why a translation can't be taken

staff-correction-lost-name = 这里有名字：{ $facts }。改进的句子会用于所有孩子，所以不能有名字。
staff-correction-lost-facts = 您的翻译里缺少这些，或者不一样：{ $facts }。请再输入一次，包含全部内容。
staff-correction-lost-negation = 一个句子是否定的（“niet”或“geen”），另一个不是。请再输入一次翻译。
staff-correction-lost-language = 这看起来不是翻译。请用这种语言输入整个句子：{ $language }。

## What a colleague is asked, and the answer

staff-correction-question = { $name }改进了一个句子的翻译。语言：{ $language }。这个翻译对吗？
staff-correction-yes = ✅ 对
staff-correction-no = ✖ 不对
staff-correction-own = 这是您自己的翻译。会有一位同事来看。
staff-correction-approved = ✓ { $name }认为这个翻译好。家长从现在起会读到它。
staff-correction-refused = ✖ { $name }认为这个翻译不对。没有任何改变。
