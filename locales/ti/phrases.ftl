### locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $gender ->
    [female] { $child } ጽቡቕ ጌራ በሊዓ።
    [male] { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
phrase-food-normal = { $gender ->
    [female] { $child } ከም ወትሩ በሊዓ።
    [male] { $child } ከም ወትሩ በሊዑ።
   *[other] ቆልዓ { $child } ከም ወትሩ በሊዑ።
}
phrase-food-little = { $gender ->
    [female] { $child } ቁሩብ በሊዓ።
    [male] { $child } ቁሩብ በሊዑ።
   *[other] ቆልዓ { $child } ቁሩብ በሊዑ።
}
phrase-food-nothing = { $gender ->
    [female] { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
phrase-food-refused = { $gender ->
    [female] { $child } ምብላዕ ኣብያ።
    [male] { $child } ምብላዕ ኣብዩ።
   *[other] ቆልዓ { $child } ምብላዕ ኣብዩ።
}
phrase-food-all = { $gender ->
    [female] { $child } ኩሉ መግቢ ወዲኣ።
    [male] { $child } ኩሉ መግቢ ወዲኡ።
   *[other] ቆልዓ { $child } ኩሉ መግቢ ወዲኡ።
}
phrase-food-almost-all = { $gender ->
    [female] { $child } ዳርጋ ኩሉ መግቢ ወዲኣ።
    [male] { $child } ዳርጋ ኩሉ መግቢ ወዲኡ።
   *[other] ቆልዓ { $child } ዳርጋ ኩሉ መግቢ ወዲኡ።
}
phrase-food-half = { $gender ->
    [female] { $child } ፍርቂ መግቢ በሊዓ።
    [male] { $child } ፍርቂ መግቢ በሊዑ።
   *[other] ቆልዓ { $child } ፍርቂ መግቢ በሊዑ።
}
phrase-food-item = { $gender ->
    [female] { $child } እዚ በሊዓ: { $item }።
    [male] { $child } እዚ በሊዑ: { $item }።
   *[other] ቆልዓ { $child } እዚ በሊዑ: { $item }።
}
phrase-food-item-time = { $gender ->
    [female] ሰዓት { $time } { $child } እዚ በሊዓ: { $item }።
    [male] ሰዓት { $time } { $child } እዚ በሊዑ: { $item }።
   *[other] ሰዓት { $time } ቆልዓ { $child } እዚ በሊዑ: { $item }።
}
phrase-food-time = { $gender ->
    [female] { $child } ሰዓት { $time } በሊዓ።
    [male] { $child } ሰዓት { $time } በሊዑ።
   *[other] ቆልዓ { $child } ሰዓት { $time } በሊዑ።
}
phrase-food-bread = { $gender ->
    [female] { $child } { $count } ቁራስ ባኒ በሊዓ።
    [male] { $child } { $count } ቁራስ ባኒ በሊዑ።
   *[other] ቆልዓ { $child } { $count } ቁራስ ባኒ በሊዑ።
}
phrase-food-refused-item = { $gender ->
    [female] { $child } እዚ ኣይደለየትን: { $item }።
    [male] { $child } እዚ ኣይደለየን: { $item }።
   *[other] ቆልዓ { $child } እዚ ኣይደለየን: { $item }።
}
phrase-food-liked-item = { $gender ->
    [female] { $child } እዚ ፈትያ: { $item }።
    [male] { $child } እዚ ፈትዩ: { $item }።
   *[other] ቆልዓ { $child } እዚ ፈትዩ: { $item }።
}
phrase-food-disliked-item = { $gender ->
    [female] { $child } እዚ ኣይፈተወትን: { $item }።
    [male] { $child } እዚ ኣይፈተወን: { $item }።
   *[other] ቆልዓ { $child } እዚ ኣይፈተወን: { $item }።
}
phrase-food-liked = { $gender ->
    [female] { $child } ነቲ መግቢ ፈትያቶ።
    [male] { $child } ነቲ መግቢ ፈትይዎ።
   *[other] ቆልዓ { $child } ነቲ መግቢ ፈትይዎ።
}
phrase-food-hungry = { $gender ->
    [female] { $child } ብዙሕ ጠምያ ነይራ።
    [male] { $child } ብዙሕ ጠምዩ ነይሩ።
   *[other] ቆልዓ { $child } ብዙሕ ጠምዩ ነይሩ።
}
phrase-food-no-appetite = { $gender ->
    [female] { $child } ብዙሕ ኣይጠመየትን።
    [male] { $child } ብዙሕ ኣይጠመየን።
   *[other] ቆልዓ { $child } ብዙሕ ኣይጠመየን።
}
phrase-food-first-time = { $gender ->
    [female] { $child } ንመጀመርታ ግዜ እዚ በሊዓ: { $item }።
    [male] { $child } ንመጀመርታ ግዜ እዚ በሊዑ: { $item }።
   *[other] ቆልዓ { $child } ንመጀመርታ ግዜ እዚ በሊዑ: { $item }።
}
phrase-food-tasted = { $gender ->
        [female] { $child } እዚ ቀሚሳ: { $item }።
        [male] { $child } እዚ ቀሚሱ: { $item }።
       *[other] ቆልዓ { $child } እዚ ቀሚሱ: { $item }።
    }
phrase-food-warm = { $gender ->
    [female] { $child } ውዑይ መግቢ በሊዓ።
    [male] { $child } ውዑይ መግቢ በሊዑ።
   *[other] ቆልዓ { $child } ውዑይ መግቢ በሊዑ።
}
phrase-food-menu = ሎሚ ንበልዖ: { $item }።
phrase-food-ask-breakfast = { $gender ->
    [female] { $child } ቁርሲ በሊዓ ዶ?
    [male] { $child } ቁርሲ በሊዑ ዶ?
   *[other] ቆልዓ { $child } ቁርሲ በሊዑ ዶ?
}
phrase-food-ask-likes = { $gender ->
    [female] { $child } ኣብ ገዛ እንታይ ምብላዕ ትፈቱ?
    [male] { $child } ኣብ ገዛ እንታይ ምብላዕ ይፈቱ?
   *[other] ቆልዓ { $child } ኣብ ገዛ እንታይ ምብላዕ ይፈቱ?
}
phrase-food-ask-may = { $gender ->
    [female] { $child } እዚ ክትበልዕ ትኽእል ዶ: { $item }?
    [male] { $child } እዚ ክበልዕ ይኽእል ዶ: { $item }?
   *[other] ቆልዓ { $child } እዚ ክበልዕ ይኽእል ዶ: { $item }?
}
phrase-food-ask-not = { $gender ->
    [female] { $child } ክትበልዖ ዘይብላ እንታይ እዩ?
    [male] { $child } ክበልዖ ዘይብሉ እንታይ እዩ?
   *[other] ቆልዓ { $child } ክበልዖ ዘይብሉ እንታይ እዩ?
}
phrase-food-ask-allergy = { $gender ->
    [female] { $child } ኣለርጂ ኣለዋ ዶ?
    [male] { $child } ኣለርጂ ኣለዎ ዶ?
   *[other] ቆልዓ { $child } ኣለርጂ ኣለዎ ዶ?
}
# unsure: all nuts, not peanuts alone (allergy)
phrase-food-no-nuts = በጃኹም ለውዝ፣ ፉል ወይ ካልእ ነትስ (noten) ዘለዎ መግቢ ኣይትልኣኹ።

## Drinken en de fles

phrase-drink-well = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ሰትያ።
    [male] { $child } ጽቡቕ ጌሩ ሰትዩ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ሰትዩ።
}
phrase-drink-little = { $gender ->
    [female] { $child } ቁሩብ ሰትያ።
    [male] { $child } ቁሩብ ሰትዩ።
   *[other] ቆልዓ { $child } ቁሩብ ሰትዩ።
}
phrase-drink-item = { $gender ->
    [female] { $child } እዚ ሰትያ: { $item }።
    [male] { $child } እዚ ሰትዩ: { $item }።
   *[other] ቆልዓ { $child } እዚ ሰትዩ: { $item }።
}
phrase-drink-ml = { $gender ->
    [female] { $child } { $count } ml ሰትያ።
    [male] { $child } { $count } ml ሰትዩ።
   *[other] ቆልዓ { $child } { $count } ml ሰትዩ።
}
phrase-drink-ml-time = { $gender ->
    [female] ሰዓት { $time } { $child } { $count } ml ሰትያ።
    [male] ሰዓት { $time } { $child } { $count } ml ሰትዩ።
   *[other] ሰዓት { $time } ቆልዓ { $child } { $count } ml ሰትዩ።
}
phrase-drink-cups = { $gender ->
    [female] { $child } { $count } ኩባያ ሰትያ።
    [male] { $child } { $count } ኩባያ ሰትዩ።
   *[other] ቆልዓ { $child } { $count } ኩባያ ሰትዩ።
}
phrase-bottle-empty = { $gender ->
    [female] { $child } ጡጦ ምሉእ ወዲኣ።
    [male] { $child } ጡጦ ምሉእ ወዲኡ።
   *[other] ቆልዓ { $child } ጡጦ ምሉእ ወዲኡ።
}
phrase-bottle-not-empty = { $gender ->
    [female] { $child } ጡጦ ኣይወድአትን።
    [male] { $child } ጡጦ ኣይወድአን።
   *[other] ቆልዓ { $child } ጡጦ ኣይወድአን።
}
phrase-bottle-half = { $gender ->
    [female] { $child } ፍርቂ ጡጦ ሰትያ።
    [male] { $child } ፍርቂ ጡጦ ሰትዩ።
   *[other] ቆልዓ { $child } ፍርቂ ጡጦ ሰትዩ።
}
phrase-bottle-refused = { $gender ->
    [female] { $child } ጡጦ ኣብያ።
    [male] { $child } ጡጦ ኣብዩ።
   *[other] ቆልዓ { $child } ጡጦ ኣብዩ።
}
phrase-bottle-time = { $gender ->
    [female] { $child } ሰዓት { $time } ጡጦ ወሲዳ።
    [male] { $child } ሰዓት { $time } ጡጦ ወሲዱ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ጡጦ ወሲዱ።
}
phrase-bottle-next = እቲ ዝቕጽል ጡጦ ሰዓት { $time } እዩ።
phrase-bottle-ask-amount = { $gender ->
    [female] { $child } ኣብ ገዛ ክንደይ ትሰቲ?
    [male] { $child } ኣብ ገዛ ክንደይ ይሰቲ?
   *[other] ቆልዓ { $child } ኣብ ገዛ ክንደይ ይሰቲ?
}
phrase-bottle-ask-time = እቲ ናይ መወዳእታ ጡጦ ሰዓት ክንደይ ነይሩ?

## Slapen

phrase-sleep-from-until = { $gender ->
    [female] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሳ።
    [male] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሱ።
   *[other] ቆልዓ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሱ።
}
phrase-sleep-minutes = { $gender ->
    [female] { $child } { $minutes } ደቒቕ ደቂሳ።
    [male] { $child } { $minutes } ደቒቕ ደቂሱ።
   *[other] ቆልዓ { $child } { $minutes } ደቒቕ ደቂሱ።
}
phrase-sleep-hours = { $gender ->
    [female] { $child } { $hours } ሰዓት ደቂሳ።
    [male] { $child } { $hours } ሰዓት ደቂሱ።
   *[other] ቆልዓ { $child } { $hours } ሰዓት ደቂሱ።
}
phrase-sleep-hours-minutes = { $gender ->
    [female] { $child } { $hours } ሰዓትን { $minutes } ደቒቕን ደቂሳ።
    [male] { $child } { $hours } ሰዓትን { $minutes } ደቒቕን ደቂሱ።
   *[other] ቆልዓ { $child } { $hours } ሰዓትን { $minutes } ደቒቕን ደቂሱ።
}
phrase-sleep-half-hour = { $gender ->
    [female] { $child } ፍርቂ ሰዓት ደቂሳ።
    [male] { $child } ፍርቂ ሰዓት ደቂሱ።
   *[other] ቆልዓ { $child } ፍርቂ ሰዓት ደቂሱ።
}
phrase-sleep-hour-and-half = { $gender ->
    [female] { $child } ሰዓትን ፈረቓን ደቂሳ።
    [male] { $child } ሰዓትን ፈረቓን ደቂሱ።
   *[other] ቆልዓ { $child } ሰዓትን ፈረቓን ደቂሱ።
}
phrase-sleep-times = { $gender ->
    [female] { $child } { $count } ግዜ ደቂሳ።
    [male] { $child } { $count } ግዜ ደቂሱ።
   *[other] ቆልዓ { $child } { $count } ግዜ ደቂሱ።
}
phrase-sleep-well = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ደቂሳ።
    [male] { $child } ጽቡቕ ጌሩ ደቂሱ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ደቂሱ።
}
phrase-sleep-badly = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ኣይደቀሰትን።
    [male] { $child } ጽቡቕ ጌሩ ኣይደቀሰን።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ኣይደቀሰን።
}
phrase-sleep-short = { $gender ->
    [female] { $child } ንሓጺር ግዜ ደቂሳ።
    [male] { $child } ንሓጺር ግዜ ደቂሱ።
   *[other] ቆልዓ { $child } ንሓጺር ግዜ ደቂሱ።
}
phrase-sleep-long = { $gender ->
    [female] { $child } ንነዊሕ ግዜ ደቂሳ።
    [male] { $child } ንነዊሕ ግዜ ደቂሱ።
   *[other] ቆልዓ { $child } ንነዊሕ ግዜ ደቂሱ።
}
phrase-sleep-none = { $gender ->
    [female] { $child } ኣይደቀሰትን።
    [male] { $child } ኣይደቀሰን።
   *[other] ቆልዓ { $child } ኣይደቀሰን።
}
phrase-sleep-refused = { $gender ->
    [female] { $child } ምድቃስ ኣብያ።
    [male] { $child } ምድቃስ ኣብዩ።
   *[other] ቆልዓ { $child } ምድቃስ ኣብዩ።
}
phrase-sleep-rested = { $gender ->
    [female] { $child } ኣዕሪፋ፣ ግን ኣይደቀሰትን።
    [male] { $child } ኣዕሪፉ፣ ግን ኣይደቀሰን።
   *[other] ቆልዓ { $child } ኣዕሪፉ፣ ግን ኣይደቀሰን።
}
phrase-sleep-now = { $gender ->
    [female] { $child } ሕጂ ደቂሳ ኣላ።
    [male] { $child } ሕጂ ደቂሱ ኣሎ።
   *[other] ቆልዓ { $child } ሕጂ ደቂሱ ኣሎ።
}
phrase-sleep-bed-time = { $gender ->
    [female] { $child } ሰዓት { $time } ናብ ዓራት ከይዳ።
    [male] { $child } ሰዓት { $time } ናብ ዓራት ከይዱ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ናብ ዓራት ከይዱ።
}
phrase-sleep-asleep-time = { $gender ->
    [female] { $child } ሰዓት { $time } ድቃስ ወሲድዋ።
    [male] { $child } ሰዓት { $time } ድቃስ ወሲድዎ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ድቃስ ወሲድዎ።
}
phrase-sleep-awake-time = { $gender ->
    [female] { $child } ሰዓት { $time } ካብ ድቃስ ተንሲኣ።
    [male] { $child } ሰዓት { $time } ካብ ድቃስ ተንሲኡ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ካብ ድቃስ ተንሲኡ።
}
phrase-sleep-woken-time = { $gender ->
    [female] ሰዓት { $time } ን{ $child } ካብ ድቃስ ኣተንሲእናያ።
    [male] ሰዓት { $time } ን{ $child } ካብ ድቃስ ኣተንሲእናዮ።
   *[other] ሰዓት { $time } ንቆልዓ { $child } ካብ ድቃስ ኣተንሲእናዮ።
}
phrase-sleep-awake-happy = { $gender ->
    [female] { $child } ሕጉስቲ ኮይና ተንሲኣ።
    [male] { $child } ሕጉስ ኮይኑ ተንሲኡ።
   *[other] ቆልዓ { $child } ሕጉስ ኮይኑ ተንሲኡ።
}
phrase-sleep-awake-crying = { $gender ->
    [female] { $child } እናበኸየት ተንሲኣ።
    [male] { $child } እናበኸየ ተንሲኡ።
   *[other] ቆልዓ { $child } እናበኸየ ተንሲኡ።
}
phrase-sleep-slow = { $gender ->
    [female] { $child } ክትድቅስ ነዊሕ ግዜ ወሲዱላ።
    [male] { $child } ክድቅስ ነዊሕ ግዜ ወሲዱሉ።
   *[other] ቆልዓ { $child } ክድቅስ ነዊሕ ግዜ ወሲዱሉ።
}
phrase-sleep-quick = { $gender ->
    [female] { $child } ቀልጢፉ ድቃስ ወሲድዋ።
    [male] { $child } ቀልጢፉ ድቃስ ወሲድዎ።
   *[other] ቆልዓ { $child } ቀልጢፉ ድቃስ ወሲድዎ።
}
phrase-sleep-tired = { $gender ->
    [female] { $child } ደኺማ ነይራ።
    [male] { $child } ደኺሙ ነይሩ።
   *[other] ቆልዓ { $child } ደኺሙ ነይሩ።
}
phrase-sleep-very-tired = { $gender ->
    [female] { $child } ኣዝያ ደኺማ ነይራ።
    [male] { $child } ኣዝዩ ደኺሙ ነይሩ።
   *[other] ቆልዓ { $child } ኣዝዩ ደኺሙ ነይሩ።
}
phrase-sleep-ask-night = { $gender ->
    [female] { $child } ትማሊ ለይቲ ጽቡቕ ጌራ ደቂሳ ዶ?
    [male] { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ደቂሱ ዶ?
   *[other] ቆልዓ { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ደቂሱ ዶ?
}
phrase-sleep-ask-awake = { $gender ->
    [female] { $child } ሎሚ ንግሆ ሰዓት ክንደይ ተንሲኣ?
    [male] { $child } ሎሚ ንግሆ ሰዓት ክንደይ ተንሲኡ?
   *[other] ቆልዓ { $child } ሎሚ ንግሆ ሰዓት ክንደይ ተንሲኡ?
}
phrase-sleep-ask-nap = { $gender ->
    [female] { $child } ኣብ ገዛ ገና ቀትሪ ትድቅስ ዶ?
    [male] { $child } ኣብ ገዛ ገና ቀትሪ ይድቅስ ዶ?
   *[other] ቆልዓ { $child } ኣብ ገዛ ገና ቀትሪ ይድቅስ ዶ?
}

## Luier en wc

phrase-nappy-times = { $gender ->
    [female] ን{ $child } { $count } ግዜ ዳይፐር ቀይርናላ።
    [male] ን{ $child } { $count } ግዜ ዳይፐር ቀይርናሉ።
   *[other] ንቆልዓ { $child } { $count } ግዜ ዳይፐር ቀይርናሉ።
}
phrase-nappy-poo = { $gender ->
    [female] { $child } ቀልቀል ወጺኣ።
    [male] { $child } ቀልቀል ወጺኡ።
   *[other] ቆልዓ { $child } ቀልቀል ወጺኡ።
}
phrase-nappy-poo-times = { $gender ->
    [female] { $child } { $count } ግዜ ቀልቀል ወጺኣ።
    [male] { $child } { $count } ግዜ ቀልቀል ወጺኡ።
   *[other] ቆልዓ { $child } { $count } ግዜ ቀልቀል ወጺኡ።
}
phrase-nappy-no-poo = { $gender ->
    [female] { $child } ቀልቀል ኣይወጸትን።
    [male] { $child } ቀልቀል ኣይወጸን።
   *[other] ቆልዓ { $child } ቀልቀል ኣይወጸን።
}
phrase-nappy-thin = ቀልቀል { $child } ቀጢን ነይሩ።
phrase-nappy-hard = ቀልቀል { $child } ተሪር ነይሩ።
phrase-nappy-red = መቐመጫ { $child } ቀይሑ ኣሎ።
phrase-nappy-cream = ኣብ መቐመጫ ክሬም ለኺና።
phrase-nappy-low = ዳይፐር { $child } ክውድእ ቀሪቡ ኣሎ።
phrase-nappy-out = ዳይፐር { $child } ወዲኡ።
phrase-toilet-pee = { $gender ->
    [female] { $child } ኣብ ሽቓቕ ሸይና።
    [male] { $child } ኣብ ሽቓቕ ሸይኑ።
   *[other] ቆልዓ { $child } ኣብ ሽቓቕ ሸይኑ።
}
phrase-toilet-poo = { $gender ->
    [female] { $child } ኣብ ሽቓቕ ቀልቀል ወጺኣ።
    [male] { $child } ኣብ ሽቓቕ ቀልቀል ወጺኡ።
   *[other] ቆልዓ { $child } ኣብ ሽቓቕ ቀልቀል ወጺኡ።
}
phrase-toilet-first = { $gender ->
    [female] { $child } ንመጀመርታ ግዜ ኣብ ሽቓቕ ሸይና።
    [male] { $child } ንመጀመርታ ግዜ ኣብ ሽቓቕ ሸይኑ።
   *[other] ቆልዓ { $child } ንመጀመርታ ግዜ ኣብ ሽቓቕ ሸይኑ።
}
phrase-toilet-potty-pee = { $gender ->
    [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይና።
    [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይኑ።
   *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይኑ።
}
phrase-toilet-potty-sat = { $gender ->
    [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢላ።
    [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ።
   *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ።
}
phrase-toilet-dry = ክዳን { $child } ምሉእ መዓልቲ ንቑጽ ነይሩ።
phrase-toilet-wet = { $gender ->
    [female] { $child } ኣብ ስረ ሸይና።
    [male] { $child } ኣብ ስረ ሸይኑ።
   *[other] ቆልዓ { $child } ኣብ ስረ ሸይኑ።
}
phrase-toilet-wet-trousers = ስረ { $child } ጥሉል ነይሩ።
phrase-toilet-clothes = { $gender ->
    [female] ን{ $child } ጽሩይ ክዳን ቀይርናላ።
    [male] ን{ $child } ጽሩይ ክዳን ቀይርናሉ።
   *[other] ንቆልዓ { $child } ጽሩይ ክዳን ቀይርናሉ።
}
phrase-toilet-practise = ምስ { $child } ኣጠቓቕማ ናይ ቆልዑ ሽቓቕ (potje) ንለማመድ ኣለና።
phrase-toilet-ask-practise = ኣብ ገዛ ናይ ቆልዑ ሽቓቕ (potje) ትለማመዱ ዲኹም?
phrase-toilet-ask-start = ናይ ቆልዑ ሽቓቕ (potje) ብሓባር ንጀምር ዶ?

## Stemming en gedrag

phrase-mood-happy = { $gender ->
    [female] { $child } ሕጉስቲ ነይራ።
    [male] { $child } ሕጉስ ነይሩ።
   *[other] ቆልዓ { $child } ሕጉስ ነይሩ።
}
phrase-mood-very-happy = { $gender ->
    [female] { $child } ኣዝያ ሕጉስቲ ነይራ።
    [male] { $child } ኣዝዩ ሕጉስ ነይሩ።
   *[other] ቆልዓ { $child } ኣዝዩ ሕጉስ ነይሩ።
}
phrase-mood-good-day = { $gender ->
    [female] { $child } ጽቡቕ መዓልቲ ኣሕሊፋ።
    [male] { $child } ጽቡቕ መዓልቲ ኣሕሊፉ።
   *[other] ቆልዓ { $child } ጽቡቕ መዓልቲ ኣሕሊፉ።
}
phrase-mood-hard-day = { $gender ->
    [female] { $child } ከቢድ መዓልቲ ኣሕሊፋ።
    [male] { $child } ከቢድ መዓልቲ ኣሕሊፉ።
   *[other] ቆልዓ { $child } ከቢድ መዓልቲ ኣሕሊፉ።
}
phrase-mood-calm = { $gender ->
    [female] { $child } ህድእቲ ነይራ።
    [male] { $child } ህዱእ ነይሩ።
   *[other] ቆልዓ { $child } ህዱእ ነይሩ።
}
phrase-mood-quiet = { $gender ->
    [female] { $child } ስቕ ኢላ ነይራ።
    [male] { $child } ስቕ ኢሉ ነይሩ።
   *[other] ቆልዓ { $child } ስቕ ኢሉ ነይሩ።
}
phrase-mood-sad = { $gender ->
    [female] { $child } ጉህይቲ ነይራ።
    [male] { $child } ጉሁይ ነይሩ።
   *[other] ቆልዓ { $child } ጉሁይ ነይሩ።
}
phrase-mood-bit-sad = { $gender ->
    [female] { $child } ቁሩብ ጉህይቲ ነይራ።
    [male] { $child } ቁሩብ ጉሁይ ነይሩ።
   *[other] ቆልዓ { $child } ቁሩብ ጉሁይ ነይሩ።
}
# unsure: "hangerig", clingy: wanted to be near us all the time
phrase-mood-clingy = { $gender ->
    [female] { $child } ኩሉ ግዜ ኣብ ጥቓና ክትከውን ደልያ።
    [male] { $child } ኩሉ ግዜ ኣብ ጥቓና ክኸውን ደልዩ።
   *[other] ቆልዓ { $child } ኩሉ ግዜ ኣብ ጥቓና ክኸውን ደልዩ።
}
phrase-mood-angry = { $gender ->
    [female] { $child } ሕርቕቲ ነይራ።
    [male] { $child } ሕሩቕ ነይሩ።
   *[other] ቆልዓ { $child } ሕሩቕ ነይሩ።
}
phrase-mood-often-angry = { $gender ->
    [female] { $child } ብዙሕ ግዜ ሕርቕቲ ነይራ።
    [male] { $child } ብዙሕ ግዜ ሕሩቕ ነይሩ።
   *[other] ቆልዓ { $child } ብዙሕ ግዜ ሕሩቕ ነይሩ።
}
phrase-mood-busy = { $gender ->
    [female] { $child } ብዙሕ ትንቀሳቐስ ነይራ።
    [male] { $child } ብዙሕ ይንቀሳቐስ ነይሩ።
   *[other] ቆልዓ { $child } ብዙሕ ይንቀሳቐስ ነይሩ።
}
phrase-mood-cried = { $gender ->
    [female] { $child } በኽያ።
    [male] { $child } በኽዩ።
   *[other] ቆልዓ { $child } በኽዩ።
}
phrase-mood-cried-short = { $gender ->
    [female] { $child } ንሓጺር ግዜ በኽያ።
    [male] { $child } ንሓጺር ግዜ በኽዩ።
   *[other] ቆልዓ { $child } ንሓጺር ግዜ በኽዩ።
}
phrase-mood-cried-goodbye = { $gender ->
    [female] { $child } ኣብ ምፍልላይ በኽያ።
    [male] { $child } ኣብ ምፍልላይ በኽዩ።
   *[other] ቆልዓ { $child } ኣብ ምፍልላይ በኽዩ።
}
phrase-mood-goodbye-well = ምፍልላይ ብጽቡቕ ሓሊፉ።
phrase-mood-soon-happy = { $gender ->
    [female] { $child } ቀልጢፋ እንደገና ሕጉስቲ ኮይና።
    [male] { $child } ቀልጢፉ እንደገና ሕጉስ ኮይኑ።
   *[other] ቆልዓ { $child } ቀልጢፉ እንደገና ሕጉስ ኮይኑ።
}
phrase-mood-later-happy = { $gender ->
    [female] ድሕሪኡ { $child } እንደገና ሕጉስቲ ኮይና።
    [male] ድሕሪኡ { $child } እንደገና ሕጉስ ኮይኑ።
   *[other] ድሕሪኡ ቆልዓ { $child } እንደገና ሕጉስ ኮይኑ።
}
phrase-mood-minutes-happy = { $gender ->
    [female] ድሕሪ { $minutes } ደቒቕ { $child } እንደገና ሕጉስቲ ኮይና።
    [male] ድሕሪ { $minutes } ደቒቕ { $child } እንደገና ሕጉስ ኮይኑ።
   *[other] ድሕሪ { $minutes } ደቒቕ ቆልዓ { $child } እንደገና ሕጉስ ኮይኑ።
}
phrase-mood-comfort = { $gender ->
    [female] ን{ $child } ኣጸናኒዕናያ።
    [male] ን{ $child } ኣጸናኒዕናዮ።
   *[other] ንቆልዓ { $child } ኣጸናኒዕናዮ።
}
phrase-mood-cuddle = { $gender ->
    [female] { $child } ክትሕቆፍ ደልያ።
    [male] { $child } ክሕቆፍ ደልዩ።
   *[other] ቆልዓ { $child } ክሕቆፍ ደልዩ።
}
phrase-mood-missed = { $gender ->
    [female] { $child } ናፊቓትኩም።
    [male] { $child } ናፊቑኩም።
   *[other] ቆልዓ { $child } ናፊቑኩም።
}
phrase-mood-laughed = { $gender ->
    [female] { $child } ብዙሕ ስሒቓ።
    [male] { $child } ብዙሕ ስሒቑ።
   *[other] ቆልዓ { $child } ብዙሕ ስሒቑ።
}
phrase-mood-enjoyed = { $gender ->
    [female] { $child } ብዙሕ ተሓጒሳ።
    [male] { $child } ብዙሕ ተሓጒሱ።
   *[other] ቆልዓ { $child } ብዙሕ ተሓጒሱ።
}
phrase-mood-proud = { $gender ->
    [female] { $child } ብዝሰርሓቶ ተሓቢና።
    [male] { $child } ብዝሰርሖ ተሓቢኑ።
   *[other] ቆልዓ { $child } ብዝሰርሖ ተሓቢኑ።
}
phrase-mood-well = { $gender ->
    [female] { $child } ጽቡቕ ኣላ።
    [male] { $child } ጽቡቕ ኣሎ።
   *[other] ቆልዓ { $child } ጽቡቕ ኣሎ።
}
phrase-mood-better = { $gender ->
    [female] { $child } ትሓይሽ ኣላ።
    [male] { $child } ይሓይሽ ኣሎ።
   *[other] ቆልዓ { $child } ይሓይሽ ኣሎ።
}
phrase-mood-well-again = { $gender ->
    [female] { $child } እንደገና ጽቡቕ ኣላ።
    [male] { $child } እንደገና ጽቡቕ ኣሎ።
   *[other] ቆልዓ { $child } እንደገና ጽቡቕ ኣሎ።
}
phrase-mood-sharing = { $gender ->
    [female] ን{ $child } ምክፋል ከቢድዋ ነይሩ።
    [male] ን{ $child } ምክፋል ከቢድዎ ነይሩ።
   *[other] ንቆልዓ { $child } ምክፋል ከቢድዎ ነይሩ።
}
phrase-mood-quarrel = { $gender ->
    [female] { $child } ምስ ካልእ ቆልዓ ተባኢሳ።
    [male] { $child } ምስ ካልእ ቆልዓ ተባኢሱ።
   *[other] ቆልዓ { $child } ምስ ካልእ ቆልዓ ተባኢሱ።
}
phrase-mood-solved = ቆልዑ ባዕላቶም ብሓባር ፈቲሖምዎ።
phrase-mood-talked = ምስ { $child } ብዛዕባኡ ተዛሪብና።
phrase-mood-bit-other = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ነኺሳ።
    [male] { $child } ንኻልእ ቆልዓ ነኺሱ።
   *[other] ቆልዓ { $child } ንኻልእ ቆልዓ ነኺሱ።
}
phrase-mood-hit-other = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ወቒዓ።
    [male] { $child } ንኻልእ ቆልዓ ወቒዑ።
   *[other] ቆልዓ { $child } ንኻልእ ቆልዓ ወቒዑ።
}
phrase-mood-ask-home = { $gender ->
    [female] { $child } ኣብ ገዛ ከመይ ኣላ?
    [male] { $child } ኣብ ገዛ ከመይ ኣሎ?
   *[other] ቆልዓ { $child } ኣብ ገዛ ከመይ ኣሎ?
}
phrase-mood-ask-how = { $gender ->
    [female] { $child } ከመይ ኣላ?
    [male] { $child } ከመይ ኣሎ?
   *[other] ቆልዓ { $child } ከመይ ኣሎ?
}
phrase-mood-ask-change = ኣብ ገዛ ዝተቐየረ ነገር ኣሎ ዶ?

## Spelen

phrase-play-well = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ተጻዊታ።
    [male] { $child } ጽቡቕ ጌሩ ተጻዊቱ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ተጻዊቱ።
}
phrase-play-outside = { $gender ->
    [female] { $child } ኣብ ደገ ተጻዊታ።
    [male] { $child } ኣብ ደገ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኣብ ደገ ተጻዊቱ።
}
phrase-play-inside = { $gender ->
    [female] { $child } ኣብ ውሽጢ ተጻዊታ።
    [male] { $child } ኣብ ውሽጢ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኣብ ውሽጢ ተጻዊቱ።
}
phrase-play-with-item = { $gender ->
    [female] { $child } በዚ ተጻዊታ: { $item }።
    [male] { $child } በዚ ተጻዊቱ: { $item }።
   *[other] ቆልዓ { $child } በዚ ተጻዊቱ: { $item }።
}
phrase-play-with-child = { $gender ->
    [female] { $child } ምስ { $person } ተጻዊታ።
    [male] { $child } ምስ { $person } ተጻዊቱ።
   *[other] ቆልዓ { $child } ምስ { $person } ተጻዊቱ።
}
phrase-play-together = { $gender ->
    [female] { $child } ምስ ካልኦት ቆልዑ ተጻዊታ።
    [male] { $child } ምስ ካልኦት ቆልዑ ተጻዊቱ።
   *[other] ቆልዓ { $child } ምስ ካልኦት ቆልዑ ተጻዊቱ።
}
phrase-play-alone = { $gender ->
    [female] { $child } በይና ተጻዊታ።
    [male] { $child } በይኑ ተጻዊቱ።
   *[other] ቆልዓ { $child } በይኑ ተጻዊቱ።
}
phrase-play-sand = { $gender ->
    [female] { $child } ብሑጻ ተጻዊታ።
    [male] { $child } ብሑጻ ተጻዊቱ።
   *[other] ቆልዓ { $child } ብሑጻ ተጻዊቱ።
}
phrase-play-house = { $gender ->
    [female] { $child } ኣብ ናይ ገዛ ጸወታ ኩርናዕ ተጻዊታ።
    [male] { $child } ኣብ ናይ ገዛ ጸወታ ኩርናዕ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኣብ ናይ ገዛ ጸወታ ኩርናዕ ተጻዊቱ።
}
phrase-play-water = { $gender ->
    [female] { $child } ብማይ ተጻዊታ።
    [male] { $child } ብማይ ተጻዊቱ።
   *[other] ቆልዓ { $child } ብማይ ተጻዊቱ።
}
phrase-play-built = { $gender ->
    [female] { $child } ግምቢ ሃኒጻ።
    [male] { $child } ግምቢ ሃኒጹ።
   *[other] ቆልዓ { $child } ግምቢ ሃኒጹ።
}
# unsure: a hut built in play
phrase-play-hut = { $gender ->
    [female] { $child } ናይ ጸወታ ኣጉዶ ሃኒጻ።
    [male] { $child } ናይ ጸወታ ኣጉዶ ሃኒጹ።
   *[other] ቆልዓ { $child } ናይ ጸወታ ኣጉዶ ሃኒጹ።
}
phrase-play-puzzle = { $gender ->
    [female] { $child } ፓዝል ሰሪሓ።
    [male] { $child } ፓዝል ሰሪሑ።
   *[other] ቆልዓ { $child } ፓዝል ሰሪሑ።
}
phrase-play-painted = { $gender ->
    [female] { $child } ቀለም ቀቢኣ።
    [male] { $child } ቀለም ቀቢኡ።
   *[other] ቆልዓ { $child } ቀለም ቀቢኡ።
}
phrase-play-drew = { $gender ->
    [female] { $child } ስእሊ ስኢላ።
    [male] { $child } ስእሊ ስኢሉ።
   *[other] ቆልዓ { $child } ስእሊ ስኢሉ።
}
phrase-play-crafted = { $gender ->
    [female] { $child } ናይ ኢድ ስራሕ ሰሪሓ።
    [male] { $child } ናይ ኢድ ስራሕ ሰሪሑ።
   *[other] ቆልዓ { $child } ናይ ኢድ ስራሕ ሰሪሑ።
}
phrase-play-danced = { $gender ->
    [female] { $child } ሳዕሲዓ።
    [male] { $child } ሳዕሲዑ።
   *[other] ቆልዓ { $child } ሳዕሲዑ።
}
phrase-play-sang = { $gender ->
    [female] { $child } ደሪፋ።
    [male] { $child } ደሪፉ።
   *[other] ቆልዓ { $child } ደሪፉ።
}
phrase-play-cycled = { $gender ->
    [female] { $child } ብሽክለታ ዘዊራ።
    [male] { $child } ብሽክለታ ዘዊሩ።
   *[other] ቆልዓ { $child } ብሽክለታ ዘዊሩ።
}
phrase-play-football = { $gender ->
    [female] { $child } ኩዕሶ እግሪ ተጻዊታ።
    [male] { $child } ኩዕሶ እግሪ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኩዕሶ እግሪ ተጻዊቱ።
}
phrase-play-read = { $gender ->
    [female] ን{ $child } መጽሓፍ ኣንቢብናላ።
    [male] ን{ $child } መጽሓፍ ኣንቢብናሉ።
   *[other] ንቆልዓ { $child } መጽሓፍ ኣንቢብናሉ።
}
phrase-play-favourite = { $gender ->
    [female] { $child } ካብ ኩሉ ንላዕሊ ዝፈተወቶ: { $item }።
    [male] { $child } ካብ ኩሉ ንላዕሊ ዝፈተዎ: { $item }።
   *[other] ቆልዓ { $child } ካብ ኩሉ ንላዕሊ ዝፈተዎ: { $item }።
}
phrase-play-homework = { $gender ->
    [female] { $child } ናይ ገዛ ዕዮ ሰሪሓ።
    [male] { $child } ናይ ገዛ ዕዮ ሰሪሑ።
   *[other] ቆልዓ { $child } ናይ ገዛ ዕዮ ሰሪሑ።
}
phrase-play-all-outside = ኣብ ደገ ተጻዊትና።
phrase-play-all-sang = ደርፍታት ደሪፍና።
phrase-play-all-read = መጽሓፍ ኣንቢብና።
phrase-play-all-painted = ቀለም ቀቢእና።
phrase-play-all-crafted = ናይ ኢድ ስራሕ ሰሪሕና።
phrase-play-all-danced = ሳዕሲዕና።
phrase-play-all-baked = ባኒ ወይ ኬክ ሰንኪትና።
phrase-play-all-item = ቆልዑ በዚ ተጻዊቶም: { $item }።
phrase-play-all-visited = ናብዚ ቦታ ከይድና ኔርና: { $item }።
phrase-play-theme = እቲ ዛዕባ: { $item }።

## Ontwikkeling en kleine successen

phrase-new-learnt = { $gender ->
    [female] { $child } ሓድሽ ነገር ተማሂራ።
    [male] { $child } ሓድሽ ነገር ተማሂሩ።
   *[other] ቆልዓ { $child } ሓድሽ ነገር ተማሂሩ።
}
phrase-new-first-steps = { $gender ->
    [female] { $child } ናይ መጀመርታ ስጉምትታት ከይዳ።
    [male] { $child } ናይ መጀመርታ ስጉምትታት ከይዱ።
   *[other] ቆልዓ { $child } ናይ መጀመርታ ስጉምትታት ከይዱ።
}
phrase-new-walks = { $gender ->
    [female] { $child } ባዕላ ክትከይድ ትኽእል።
    [male] { $child } ባዕሉ ክኸይድ ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ክኸይድ ይኽእል።
}
phrase-new-stands = { $gender ->
    [female] { $child } ባዕላ ደው ክትብል ትኽእል።
    [male] { $child } ባዕሉ ደው ክብል ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ደው ክብል ይኽእል።
}
phrase-new-crawls = { $gender ->
    [female] { $child } ክትድህድህ ትኽእል።
    [male] { $child } ክድህድህ ይኽእል።
   *[other] ቆልዓ { $child } ክድህድህ ይኽእል።
}
phrase-new-rolls = { $gender ->
    [female] { $child } ክትገላበጥ ትኽእል።
    [male] { $child } ክገላበጥ ይኽእል።
   *[other] ቆልዓ { $child } ክገላበጥ ይኽእል።
}
phrase-new-sits = { $gender ->
    [female] { $child } ባዕላ ኮፍ ክትብል ትኽእል።
    [male] { $child } ባዕሉ ኮፍ ክብል ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ኮፍ ክብል ይኽእል።
}
phrase-new-climbs = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ክትድይብ ትኽእል።
    [male] { $child } ጽቡቕ ጌሩ ክድይብ ይኽእል።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ክድይብ ይኽእል።
}
phrase-new-cycles = { $gender ->
    [female] { $child } ብሽክለታ ክትዝውር ትኽእል።
    [male] { $child } ብሽክለታ ክዝውር ይኽእል።
   *[other] ቆልዓ { $child } ብሽክለታ ክዝውር ይኽእል።
}
phrase-new-spoon = { $gender ->
    [female] { $child } ባዕላ ብማንካ ክትበልዕ ትኽእል።
    [male] { $child } ባዕሉ ብማንካ ክበልዕ ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ብማንካ ክበልዕ ይኽእል።
}
phrase-new-cup = { $gender ->
    [female] { $child } ባዕላ ብኩባያ ክትሰቲ ትኽእል።
    [male] { $child } ባዕሉ ብኩባያ ክሰቲ ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ብኩባያ ክሰቲ ይኽእል።
}
phrase-new-coat = { $gender ->
    [female] { $child } ጃኬት ባዕላ ክትክደን ትኽእል።
    [male] { $child } ጃኬት ባዕሉ ክኽደን ይኽእል።
   *[other] ቆልዓ { $child } ጃኬት ባዕሉ ክኽደን ይኽእል።
}
phrase-new-shoes = { $gender ->
    [female] { $child } ጫማ ባዕላ ክትወዲ ትኽእል።
    [male] { $child } ጫማ ባዕሉ ክወዲ ይኽእል።
   *[other] ቆልዓ { $child } ጫማ ባዕሉ ክወዲ ይኽእል።
}
phrase-new-tooth = { $gender ->
    [female] { $child } ሓዳስ ስኒ ወጺኣታ።
    [male] { $child } ሓዳስ ስኒ ወጺኣቶ።
   *[other] ቆልዓ { $child } ሓዳስ ስኒ ወጺኣቶ።
}
phrase-new-word = { $gender ->
    [female] { $child } ሓድሽ ቃል ተማሂራ።
    [male] { $child } ሓድሽ ቃል ተማሂሩ።
   *[other] ቆልዓ { $child } ሓድሽ ቃል ተማሂሩ።
}
phrase-new-talks = { $gender ->
    [female] { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ትዛረብ።
    [male] { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይዛረብ።
   *[other] ቆልዓ { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይዛረብ።
}
phrase-new-dutch = { $gender ->
    [female] { $child } ሆላንድኛ ካብ ግዜ ናብ ግዜ ብዝሓሸ ትዛረብ።
    [male] { $child } ሆላንድኛ ካብ ግዜ ናብ ግዜ ብዝሓሸ ይዛረብ።
   *[other] ቆልዓ { $child } ሆላንድኛ ካብ ግዜ ናብ ግዜ ብዝሓሸ ይዛረብ።
}
phrase-new-counts = { $gender ->
    [female] { $child } ክሳብ { $count } ክትቆጽር ትኽእል።
    [male] { $child } ክሳብ { $count } ክቖጽር ይኽእል።
   *[other] ቆልዓ { $child } ክሳብ { $count } ክቖጽር ይኽእል።
}
phrase-new-colours = { $gender ->
    [female] { $child } ሕብርታት ትፈልጥ።
    [male] { $child } ሕብርታት ይፈልጥ።
   *[other] ቆልዓ { $child } ሕብርታት ይፈልጥ።
}
phrase-new-name = { $gender ->
    [female] { $child } ስማ ክትጽሕፍ ትኽእል።
    [male] { $child } ስሙ ክጽሕፍ ይኽእል።
   *[other] ቆልዓ { $child } ስሙ ክጽሕፍ ይኽእል።
}
# unsure: the circle in which children sit together
phrase-new-circle = { $gender ->
    [female] { $child } ኣብ ናይ ቆልዑ ክቢ ጽቡቕ ጌራ ተሳቲፋ።
    [male] { $child } ኣብ ናይ ቆልዑ ክቢ ጽቡቕ ጌሩ ተሳቲፉ።
   *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ክቢ ጽቡቕ ጌሩ ተሳቲፉ።
}
phrase-new-joins = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ተሳቲፋ።
    [male] { $child } ጽቡቕ ጌሩ ተሳቲፉ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ተሳቲፉ።
}
phrase-new-listens = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ትሰምዕ።
    [male] { $child } ጽቡቕ ጌሩ ይሰምዕ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ይሰምዕ።
}
phrase-new-tidied = { $gender ->
    [female] { $child } ኣብ ምእላይ ኣቕሑ ሓጊዛ።
    [male] { $child } ኣብ ምእላይ ኣቕሑ ሓጊዙ።
   *[other] ቆልዓ { $child } ኣብ ምእላይ ኣቕሑ ሓጊዙ።
}
phrase-new-helped = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ሓጊዛ።
    [male] { $child } ንኻልእ ቆልዓ ሓጊዙ።
   *[other] ቆልዓ { $child } ንኻልእ ቆልዓ ሓጊዙ።
}
phrase-new-likes-help = { $gender ->
    [female] { $child } ምሕጋዝ ትፈቱ።
    [male] { $child } ምሕጋዝ ይፈቱ።
   *[other] ቆልዓ { $child } ምሕጋዝ ይፈቱ።
}
phrase-new-shares = { $gender ->
    [female] { $child } ምስ ካልኦት ጽቡቕ ጌራ ትካፈል።
    [male] { $child } ምስ ካልኦት ጽቡቕ ጌሩ ይካፈል።
   *[other] ቆልዓ { $child } ምስ ካልኦት ጽቡቕ ጌሩ ይካፈል።
}
phrase-new-turn = { $gender ->
    [female] { $child } ተራኣ ክትጽበ ትኽእል።
    [male] { $child } ተራኡ ክጽበ ይኽእል።
   *[other] ቆልዓ { $child } ተራኡ ክጽበ ይኽእል።
}
phrase-new-plays-more = { $gender ->
    [female] { $child } ምስ ካልኦት ቆልዑ ካብ ግዜ ናብ ግዜ ብዝበዝሐ ትጻወት።
    [male] { $child } ምስ ካልኦት ቆልዑ ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይጻወት።
   *[other] ቆልዓ { $child } ምስ ካልኦት ቆልዑ ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይጻወት።
}
phrase-new-friends = { $gender ->
    [female] { $child } ኣዕሩኽ ተጥሪ ኣላ።
    [male] { $child } ኣዕሩኽ የጥሪ ኣሎ።
   *[other] ቆልዓ { $child } ኣዕሩኽ የጥሪ ኣሎ።
}
phrase-new-dares = { $gender ->
    [female] { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ትደፍር።
    [male] { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይደፍር።
   *[other] ቆልዓ { $child } ካብ ግዜ ናብ ግዜ ብዝበዝሐ ይደፍር።
}
phrase-new-proud = ብ{ $child } ንሕበን ኢና።

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $gender ->
    [female] { $child } { $temperature } ዲግሪ ረስኒ ኣለዋ።
    [male] { $child } { $temperature } ዲግሪ ረስኒ ኣለዎ።
   *[other] ቆልዓ { $child } { $temperature } ዲግሪ ረስኒ ኣለዎ።
}
phrase-health-temperature = መጠን ሙቐት { $child } { $temperature } ዲግሪ እዩ።
phrase-health-fever = { $gender ->
    [female] { $child } ረስኒ ኣለዋ።
    [male] { $child } ረስኒ ኣለዎ።
   *[other] ቆልዓ { $child } ረስኒ ኣለዎ።
}
phrase-health-no-fever = { $gender ->
    [female] { $child } ረስኒ የብላን።
    [male] { $child } ረስኒ የብሉን።
   *[other] ቆልዓ { $child } ረስኒ የብሉን።
}
phrase-health-warm = ኣካላት { $child } ምዉቕ እዩ።
phrase-health-unwell = { $gender ->
    [female] { $child } ጽቡቕ ኣይስምዓን ኣሎ።
    [male] { $child } ጽቡቕ ኣይስምዖን ኣሎ።
   *[other] ቆልዓ { $child } ጽቡቕ ኣይስምዖን ኣሎ።
}
phrase-health-vomited = { $gender ->
    [female] { $child } ተምላስ ነይርዋ።
    [male] { $child } ተምላስ ነይርዎ።
   *[other] ቆልዓ { $child } ተምላስ ነይርዎ።
}
phrase-health-vomited-times = { $gender ->
    [female] { $child } { $count } ግዜ ተምላስ ነይርዋ።
    [male] { $child } { $count } ግዜ ተምላስ ነይርዎ።
   *[other] ቆልዓ { $child } { $count } ግዜ ተምላስ ነይርዎ።
}
phrase-health-diarrhoea = { $gender ->
    [female] { $child } ውጽኣት ኣለዋ።
    [male] { $child } ውጽኣት ኣለዎ።
   *[other] ቆልዓ { $child } ውጽኣት ኣለዎ።
}
phrase-health-coughs = { $gender ->
    [female] { $child } ትስዕል ኣላ።
    [male] { $child } ይስዕል ኣሎ።
   *[other] ቆልዓ { $child } ይስዕል ኣሎ።
}
phrase-health-coughs-much = { $gender ->
    [female] { $child } ብዙሕ ትስዕል ኣላ።
    [male] { $child } ብዙሕ ይስዕል ኣሎ።
   *[other] ቆልዓ { $child } ብዙሕ ይስዕል ኣሎ።
}
phrase-health-cold = { $gender ->
    [female] { $child } ጉንፋዕ ኣለዋ።
    [male] { $child } ጉንፋዕ ኣለዎ።
   *[other] ቆልዓ { $child } ጉንፋዕ ኣለዎ።
}
phrase-health-runny-nose = { $gender ->
    [female] { $child } ኣፍንጫ ይፈስሳ ኣሎ።
    [male] { $child } ኣፍንጫ ይፈስሶ ኣሎ።
   *[other] ቆልዓ { $child } ኣፍንጫ ይፈስሶ ኣሎ።
}
phrase-health-teething = { $gender ->
    [female] { $child } ስኒ ይወጻ ኣሎ።
    [male] { $child } ስኒ ይወጾ ኣሎ።
   *[other] ቆልዓ { $child } ስኒ ይወጾ ኣሎ።
}
phrase-health-earache = { $gender ->
    [female] { $child } ቃንዛ እዝኒ ኣለዋ።
    [male] { $child } ቃንዛ እዝኒ ኣለዎ።
   *[other] ቆልዓ { $child } ቃንዛ እዝኒ ኣለዎ።
}
phrase-health-stomach = { $gender ->
    [female] { $child } ቃንዛ ከብዲ ኣለዋ።
    [male] { $child } ቃንዛ ከብዲ ኣለዎ።
   *[other] ቆልዓ { $child } ቃንዛ ከብዲ ኣለዎ።
}
phrase-health-headache = { $gender ->
    [female] { $child } ቃንዛ ርእሲ ኣለዋ።
    [male] { $child } ቃንዛ ርእሲ ኣለዎ።
   *[other] ቆልዓ { $child } ቃንዛ ርእሲ ኣለዎ።
}
phrase-health-spots = { $gender ->
    [female] { $child } ኣብ ቆርበት ነጠብጣብ ኣለዋ።
    [male] { $child } ኣብ ቆርበት ነጠብጣብ ኣለዎ።
   *[other] ቆልዓ { $child } ኣብ ቆርበት ነጠብጣብ ኣለዎ።
}
phrase-health-fell = { $gender ->
    [female] { $child } ወዲቓ።
    [male] { $child } ወዲቑ።
   *[other] ቆልዓ { $child } ወዲቑ።
}
phrase-health-scrape = { $gender ->
    [female] { $child } ቆርበታ ተላሒጹ።
    [male] { $child } ቆርበቱ ተላሒጹ።
   *[other] ቆልዓ { $child } ቆርበቱ ተላሒጹ።
}
phrase-health-bump = { $gender ->
    [female] { $child } ኣብ ርእሲ ሕበጥ ኣለዋ።
    [male] { $child } ኣብ ርእሲ ሕበጥ ኣለዎ።
   *[other] ቆልዓ { $child } ኣብ ርእሲ ሕበጥ ኣለዎ።
}
# unsure: bruise, described
phrase-health-bruise = { $gender ->
    [female] { $child } ብምውቃዕ ዝሰመየ ቦታ ኣብ ቆርበት ኣለዋ።
    [male] { $child } ብምውቃዕ ዝሰመየ ቦታ ኣብ ቆርበት ኣለዎ።
   *[other] ቆልዓ { $child } ብምውቃዕ ዝሰመየ ቦታ ኣብ ቆርበት ኣለዎ።
}
phrase-health-bitten = { $gender ->
    [female] ካልእ ቆልዓ ን{ $child } ነኺስዋ።
    [male] ካልእ ቆልዓ ን{ $child } ነኺስዎ።
   *[other] ካልእ ቆልዓ ንቆልዓ { $child } ነኺስዎ።
}
phrase-health-nosebleed = { $gender ->
    [female] { $child } ካብ ኣፍንጫ ደም ፈሲስዋ።
    [male] { $child } ካብ ኣፍንጫ ደም ፈሲስዎ።
   *[other] ቆልዓ { $child } ካብ ኣፍንጫ ደም ፈሲስዎ።
}
# unsure: tick: ቁርዲድ
phrase-health-tick = { $gender ->
    [female] { $child } ቁርዲድ (teek) ነይርዋ።
    [male] { $child } ቁርዲድ (teek) ነይርዎ።
   *[other] ቆልዓ { $child } ቁርዲድ (teek) ነይርዎ።
}
phrase-health-tick-removed = ነቲ ቁርዲድ ኣሊናዮ።
phrase-health-plaster = ፕላስተር ጌርናሉ።
phrase-health-cooled = ነቲ ቦታ ኣዝሒልናዮ።
phrase-health-plays-again = { $gender ->
    [female] { $child } እንደገና ትጻወት ኣላ።
    [male] { $child } እንደገና ይጻወት ኣሎ።
   *[other] ቆልዓ { $child } እንደገና ይጻወት ኣሎ።
}
phrase-health-watch = { $gender ->
    [female] ን{ $child } ጽቡቕ ጌርና ንከታተላ ኣለና።
    [male] ን{ $child } ጽቡቕ ጌርና ንከታተሎ ኣለና።
   *[other] ንቆልዓ { $child } ጽቡቕ ጌርና ንከታተሎ ኣለና።
}
phrase-health-collect = { $gender ->
    [female] በጃኹም መጺእኩም ን{ $child } ውሰድዋ።
    [male] በጃኹም መጺእኩም ን{ $child } ውሰድዎ።
   *[other] በጃኹም መጺእኩም ንቆልዓ { $child } ውሰድዎ።
}
phrase-health-collect-soon = { $gender ->
    [female] በጃኹም ን{ $child } ብዝተኻእለ መጠን ቀልጢፍኩም ውሰድዋ።
    [male] በጃኹም ን{ $child } ብዝተኻእለ መጠን ቀልጢፍኩም ውሰድዎ።
   *[other] በጃኹም ንቆልዓ { $child } ብዝተኻእለ መጠን ቀልጢፍኩም ውሰድዎ።
}
phrase-health-called = ደዊልናልኩም።
phrase-health-no-answer = ክንረኽበኩም ኣይከኣልናን።
phrase-health-stay-home = { $gender ->
    [female] ረስኒ ክሳብ ዝጠፍእ { $child } ኣብ ገዛ ትጽናሕ።
    [male] ረስኒ ክሳብ ዝጠፍእ { $child } ኣብ ገዛ ይጽናሕ።
   *[other] ረስኒ ክሳብ ዝጠፍእ ቆልዓ { $child } ኣብ ገዛ ይጽናሕ።
}
phrase-health-if-ill = ውላድኩም ሓሚሙ ድዩ?
phrase-health-keep-home = ውላድኩም ሽዑ ኣብ ገዛ ይጽናሕ።
phrase-health-doctor = ሻቕሎት እንተ ኣለኩም ንሓኪም ስድራ (huisarts) ደውሉ።
phrase-health-medicine-time = { $gender ->
    [female] { $child } ሰዓት { $time } ነቲ መድሃኒት ወሲዳ።
    [male] { $child } ሰዓት { $time } ነቲ መድሃኒት ወሲዱ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ነቲ መድሃኒት ወሲዱ።
}
phrase-health-medicine-form = ነቲ ፎርም እንተ መሊእኩም ጥራይ ኢና መድሃኒት ክንህብ እንኽእል።
phrase-health-ask-paracetamol = { $gender ->
    [female] { $child } ኣብ ገዛ ፓራሲታሞል ወሲዳ ዶ?
    [male] { $child } ኣብ ገዛ ፓራሲታሞል ወሲዱ ዶ?
   *[other] ቆልዓ { $child } ኣብ ገዛ ፓራሲታሞል ወሲዱ ዶ?
}
phrase-health-on-group = ኣብታ ጉጅለ እዚ ኣሎ: { $item }።
phrase-health-lice-check = በጃኹም ኣብ ርእሲ ውላድኩም ቅማል ከይህሉ ርኣዩ።
phrase-health-get-well = { $gender ->
    [female] ን{ $child } ምሕረት ይምጻኣላ።
    [male] ን{ $child } ምሕረት ይምጻኣሉ።
   *[other] ንቆልዓ { $child } ምሕረት ይምጻኣሉ።
}
phrase-health-welcome-back = { $gender ->
    [female] { $child } እንደገና ምሳና ብምህላዋ ደስ ይብለና።
    [male] { $child } እንደገና ምሳና ብምህላዉ ደስ ይብለና።
   *[other] ቆልዓ { $child } እንደገና ምሳና ብምህላዉ ደስ ይብለና።
}
phrase-health-ask-ill = { $gender ->
    [female] { $child } ሓሚማ ድያ?
    [male] { $child } ሓሚሙ ድዩ?
   *[other] ቆልዓ { $child } ሓሚሙ ድዩ?
}
phrase-health-ask-better = { $gender ->
    [female] { $child } ሓውያ ድያ?
    [male] { $child } ሓውዩ ድዩ?
   *[other] ቆልዓ { $child } ሓውዩ ድዩ?
}
phrase-health-ask-return = { $gender ->
    [female] { $child } መዓስ እንደገና ትመጽእ?
    [male] { $child } መዓስ እንደገና ይመጽእ?
   *[other] ቆልዓ { $child } መዓስ እንደገና ይመጽእ?
}
phrase-health-suncream = { $gender ->
    [female] ን{ $child } ክሬም ጸሓይ ለኺናላ።
    [male] ን{ $child } ክሬም ጸሓይ ለኺናሉ።
   *[other] ንቆልዓ { $child } ክሬም ጸሓይ ለኺናሉ።
}
phrase-health-suncream-home = በጃኹም ንውላድኩም ኣብ ገዛ ክሬም ጸሓይ ልከይዎ።
phrase-health-no-worry = ክትሻቐሉ ኣየድልየኩምን እዩ።

## Meenemen en spullen

phrase-bring-item = በጃኹም ኣምጽኡ: { $item }።
phrase-bring-item-tomorrow = በጃኹም ጽባሕ ኣምጽኡ: { $item }።
phrase-bring-item-date = በጃኹም ኣብ { $date } ኣምጽኡ: { $item }።
phrase-bring-need = { $gender ->
    [female] ን{ $child } ዘድልያ: { $item }።
    [male] ን{ $child } ዘድልዮ: { $item }።
   *[other] ንቆልዓ { $child } ዘድልዮ: { $item }።
}
phrase-bring-new = { $gender ->
    [female] ን{ $child } ሓድሽ የድልያ: { $item }።
    [male] ን{ $child } ሓድሽ የድልዮ: { $item }።
   *[other] ንቆልዓ { $child } ሓድሽ የድልዮ: { $item }።
}
phrase-bring-low = ን{ $child } ዝኸውን ክውድእ ቀሪቡ ኣሎ: { $item }።
phrase-bring-out = ን{ $child } ዝኸውን ወዲኡ: { $item }።
phrase-bring-name = በጃኹም ስም ውላድኩም ኣብ ክዳን ጸሓፉ።
phrase-bring-lost = ናይ { $child } ንደልዮ ዘለና: { $item }።
phrase-bring-found = ናይ { $child } ዝረኸብናዮ: { $item }።
phrase-bring-here = ናይ { $child } ገና ኣብዚ ዘሎ: { $item }።
phrase-bring-too-small = { $gender ->
    [female] ን{ $child } ዝዓቢ ዓቐን የድልያ: { $item }።
    [male] ን{ $child } ዝዓቢ ዓቐን የድልዮ: { $item }።
   *[other] ንቆልዓ { $child } ዝዓቢ ዓቐን የድልዮ: { $item }።
}
phrase-bring-dirty = እቲ ረሳሕ ክዳን ኣብ ሳንጣ ኣሎ።
phrase-bring-borrowed = በጃኹም ነቲ ዘለቃሕናኩም ክዳን ሓጺብኩም ኣምጽእዎ።
phrase-bring-lost-things = ዝተረኽበ ኣቕሑ ኣብዚ ኣሎ።
phrase-weather-cold = ክዝሕል እዩ።
phrase-weather-hot = ክውዒ እዩ።
phrase-weather-rain = ማይ ክዘንብ እዩ።
phrase-bring-old-clothes = በጃኹም ንውላድኩም ኣረጊት ክዳን ክደንዎ።
phrase-bring-no-toys = በጃኹም መጻወቲ ኣብ ገዛ ግደፉ።

## Halen, brengen en afspraken

phrase-pickup-ask-who = ን{ $child } መን ክወስድ እዩ?
phrase-pickup-ask-time = ን{ $child } ሰዓት ክንደይ ትወስዱ?
phrase-pickup-other = ንውላድኩም ካልእ ሰብ ክወስዶ ድዩ?
phrase-contact-tell-us = በጃኹም ንገሩና።
phrase-pickup-before = በጃኹም ንውላድኩም ቅድሚ ሰዓት { $time } ውሰዱ።
phrase-pickup-child-before = { $gender ->
    [female] በጃኹም ን{ $child } ቅድሚ ሰዓት { $time } ውሰድዋ።
    [male] በጃኹም ን{ $child } ቅድሚ ሰዓት { $time } ውሰድዎ።
   *[other] በጃኹም ንቆልዓ { $child } ቅድሚ ሰዓት { $time } ውሰድዎ።
}
phrase-pickup-at = { $gender ->
    [female] በጃኹም ን{ $child } ሰዓት { $time } ውሰድዋ።
    [male] በጃኹም ን{ $child } ሰዓት { $time } ውሰድዎ።
   *[other] በጃኹም ንቆልዓ { $child } ሰዓት { $time } ውሰድዎ።
}
phrase-pickup-earlier = ን{ $child } ኣቐዲምኩም ክትወስዱ ትኽእሉ ዲኹም?
phrase-pickup-late = ክትድንጉዩ ዲኹም?
phrase-contact-call-then = ሽዑ ደውሉልና።
phrase-pickup-done = { $gender ->
    [female] { $child } ሰዓት { $time } ተወሲዳ።
    [male] { $child } ሰዓት { $time } ተወሲዱ።
   *[other] ቆልዓ { $child } ሰዓት { $time } ተወሲዱ።
}
phrase-pickup-person = ን{ $child } ዝወሰደ ሰብ: { $person }።
phrase-pickup-person-time = ሰዓት { $time } ን{ $child } ዝወሰደ ሰብ: { $person }።
phrase-pickup-school = ን{ $child } ሰዓት { $time } ካብ ቤት ትምህርቲ ክንወስድ ኢና።
phrase-pickup-school-all = ንቆልዑ ሰዓት { $time } ካብ ቤት ትምህርቲ ክንወስድ ኢና።
phrase-pickup-not-there = { $gender ->
    [female] { $child } ኣብ ቤት ትምህርቲ ኣይነበረትን።
    [male] { $child } ኣብ ቤት ትምህርቲ ኣይነበረን።
   *[other] ቆልዓ { $child } ኣብ ቤት ትምህርቲ ኣይነበረን።
}
phrase-pickup-ask-where = { $gender ->
    [female] { $child } ኣበይ ከም ዘላ ትፈልጡ ዶ?
    [male] { $child } ኣበይ ከም ዘሎ ትፈልጡ ዶ?
   *[other] ቆልዓ { $child } ኣበይ ከም ዘሎ ትፈልጡ ዶ?
}
phrase-pickup-ask-alone = { $gender ->
    [female] { $child } በይና ናብ ገዛ ክትከይድ ትኽእል ዶ?
    [male] { $child } በይኑ ናብ ገዛ ክኸይድ ይኽእል ዶ?
   *[other] ቆልዓ { $child } በይኑ ናብ ገዛ ክኸይድ ይኽእል ዶ?
}
phrase-arrive-before = በጃኹም ንውላድኩም ቅድሚ ሰዓት { $time } ኣምጽእዎ።
phrase-arrive-child-before = { $gender ->
    [female] በጃኹም ን{ $child } ቅድሚ ሰዓት { $time } ኣምጽእዋ።
    [male] በጃኹም ን{ $child } ቅድሚ ሰዓት { $time } ኣምጽእዎ።
   *[other] በጃኹም ንቆልዓ { $child } ቅድሚ ሰዓት { $time } ኣምጽእዎ።
}
phrase-absent-ask = { $gender ->
    [female] { $child } ሎሚ ክትመጽእ ድያ?
    [male] { $child } ሎሚ ክመጽእ ድዩ?
   *[other] ቆልዓ { $child } ሎሚ ክመጽእ ድዩ?
}
phrase-absent-was = { $gender ->
    [female] { $child } ሎሚ ኣይነበረትን።
    [male] { $child } ሎሚ ኣይነበረን።
   *[other] ቆልዓ { $child } ሎሚ ኣይነበረን።
}
phrase-absent-if = ውላድኩም ኣይመጽእን ድዩ?
phrase-absent-tell-before = በጃኹም ቅድሚ ሰዓት { $time } ንገሩና።
phrase-absent-missed = { $gender ->
    [female] { $child } ናፊቕናያ።
    [male] { $child } ናፊቕናዮ።
   *[other] ቆልዓ { $child } ናፊቕናዮ።
}
phrase-swap-yes = እቲ ናይ { $date } ምቕያር መዓልቲ ተፈቒዱ።
phrase-swap-no = ይቕሬታ፣ እቲ ናይ { $date } ምቕያር መዓልቲ ክከኣል ኣይከኣለን።
phrase-swap-ask = ናብ ኣየናይ መዓልቲ ክትቅይሩ ትደልዩ?
phrase-extra-yes = እታ ናይ { $date } ተወሳኺት መዓልቲ ተፈቒዳ።
phrase-extra-no = ይቕሬታ፣ ኣብ { $date } ቦታ የለን።
phrase-holiday-ask = መዓስ ዕረፍቲ (ቫካንሳ) ትወጹ?
phrase-holiday-tell = በጃኹም ናይ ዕረፍቲ መደብኩም ኣብ ግዜኡ ንገሩና።
phrase-phone-check = ቁጽሪ ተሌፎንኩም ገና ቅኑዕ ድዩ?
phrase-phone-new = በጃኹም ሓድሽ ቁጽሪ ተሌፎንኩም ንገሩና።
phrase-talk-ask = ብዛዕባ { $child } ምሳኹም ክንዛረብ ንደሊ።
phrase-talk-invite = ናብ ዝርርብ ንዕድመኩም ኣለና።
phrase-talk-date = እቲ ዝርርብ ኣብ { $date } ሰዓት { $time } እዩ።
phrase-talk-ask-date = ኣብ { $date } ሰዓት { $time } ትኽእሉ ዲኹም?
phrase-talk-minutes = እቲ ዝርርብ { $minutes } ደቒቕ ይወስድ።
phrase-talk-interpreter = ኣስተርጓሚ ትደልዩ ዲኹም?
phrase-photo-ask = { $gender ->
    [female] ን{ $child } ስእሊ ከነልዕላ ንኽእል ዶ?
    [male] ን{ $child } ስእሊ ከነልዕሎ ንኽእል ዶ?
   *[other] ንቆልዓ { $child } ስእሊ ከነልዕሎ ንኽእል ዶ?
}
phrase-form-sign = በጃኹም ነቲ ፎርም መሊእኩም ፈርሙ።
phrase-form-date = በጃኹም ነቲ ፎርም ቅድሚ { $date } ኣረክቡ።

## Wennen

# unsure: "wennen" (settling in): ምልምማድ
phrase-settle-date = { $gender ->
    [female] { $child } ኣብ { $date } ንመጀመርታ ግዜ ንምልምማድ ትመጽእ።
    [male] { $child } ኣብ { $date } ንመጀመርታ ግዜ ንምልምማድ ይመጽእ።
   *[other] ቆልዓ { $child } ኣብ { $date } ንመጀመርታ ግዜ ንምልምማድ ይመጽእ።
}
phrase-settle-from-until = { $gender ->
    [female] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ንምልምማድ ትመጽእ።
    [male] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ንምልምማድ ይመጽእ።
   *[other] ቆልዓ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ንምልምማድ ይመጽእ።
}
phrase-settle-times = ምልምማድ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } እዩ።
phrase-settle-stay = ንስኹም እውን ክትጸንሑ ትኽእሉ ኢኹም።
phrase-settle-familiar = { $gender ->
    [female] { $child } ጽቡቕ ጌራ እትፈልጦ ነገር ኣምጽኡ፣ ንኣብነት ልስሉስ ባምቡላ።
    [male] { $child } ጽቡቕ ጌሩ ዝፈልጦ ነገር ኣምጽኡ፣ ንኣብነት ልስሉስ ባምቡላ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ዝፈልጦ ነገር ኣምጽኡ፣ ንኣብነት ልስሉስ ባምቡላ።
}
phrase-settle-well = ምልምማድ ብጽቡቕ ሓሊፉ።
phrase-settle-hard = ምልምማድ ገና ከቢድ ነይሩ።
phrase-settle-better = ምልምማድ ካብ ግዜ ናብ ግዜ ይሓይሽ ኣሎ።
phrase-settle-needs-time = { $gender ->
    [female] { $child } ገና ክትለማመድ ኣለዋ።
    [male] { $child } ገና ክለማመድ ኣለዎ።
   *[other] ቆልዓ { $child } ገና ክለማመድ ኣለዎ።
}
phrase-settle-goodbye = ክትከዱ ከለኹም ኩሉ ግዜ ቻው በሉ።
phrase-settle-crying-normal = ቆልዓ ኣብ ምፍልላይ ምብካዩ ልሙድ እዩ።
phrase-settle-first-day = ናይ { $child } ቀዳመይቲ መዓልቲ ኣብ { $date } እያ።
phrase-settle-group = { $gender ->
    [female] { $child } ኣብ { $date } ናብ ጉጅለ { $group } ትሰጋገር።
    [male] { $child } ኣብ { $date } ናብ ጉጅለ { $group } ይሰጋገር።
   *[other] ቆልዓ { $child } ኣብ { $date } ናብ ጉጅለ { $group } ይሰጋገር።
}
phrase-settle-mentor = ናይ { $child } ሓላፊ ሰራሕተኛ (mentor): { $person }።

## Open, dicht en wie er werkt

phrase-closed-date = ኣብ { $date } ዕጹዋት ኢና።
phrase-closed-group = ኣብ { $date } ጉጅለ { $group } ዕጽውቲ እያ።
phrase-closed-range = ካብ { $first-date } ክሳብ { $last-date } (እታ መዓልቲ ሓዊስኩም) ዕጹዋት ኢና።
phrase-closed-tomorrow = ጽባሕ ዕጹዋት ኢና።
phrase-closed-early = ሎሚ ሰዓት { $time } ንዓጹ።
phrase-open-again = ኣብ { $date } እንደገና ክፉታት ኢና።
phrase-open-times = ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉታት ኢና።
phrase-open-later = ሎሚ ሰዓት { $time } ንኸፍት።
phrase-open-weekday = { $weekday } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉታት ኢና።
phrase-closed-study-day = ሽዑ ሰራሕተኛታት ናይ ትምህርቲ መዓልቲ ኣለዎም።
phrase-closed-holiday = ሽዑ መዓልቲ በዓል እዩ።
phrase-group-together = ሎሚ ጉጅለታት ብሓባር እየን።
phrase-staff-ill = ሎሚ ሓሚሙ ዘሎ ሰራሕተኛ: { $person }።
phrase-staff-absent = ሎሚ ዘይርከብ ሰራሕተኛ: { $person }።
phrase-staff-today = ሎሚ ኣብታ ጉጅለ ዝሰርሕ ሰራሕተኛ: { $person }።
phrase-staff-weekday = { $weekday } ዝሰርሕ ሰራሕተኛ: { $person }።
phrase-staff-new = ሓድሽ መሳርሕትና: { $person }።
phrase-staff-leaves = { $person }: ምሳና ናይ መወዳእታ መዓልቲ ስራሕ { $date } እያ።
phrase-staff-weeks = ኣብዚ ሰሙን ኣብ ዕረፍቲ ዘሎ ሰራሕተኛ: { $person }።

## Feesten en uitjes

phrase-event-trip-tomorrow = ጽባሕ ናብዚ ክንከይድ ኢና: { $item }።
phrase-event-trip-date = ኣብ { $date } ናብዚ ክንከይድ ኢና: { $item }።
phrase-event-leave = ሰዓት { $time } ንብገስ።
phrase-event-back = ሰዓት { $time } ንምለስ።
phrase-event-parents-evening = ኣኼባ ወለዲ ኣብ { $date } ሰዓት { $time } እዩ።
phrase-event-celebrate-date = ኣብ { $date } ነብዕሎ: { $item }።
phrase-event-celebrate-today = ሎሚ ነብዕሎ: { $item }።
phrase-event-begins = ሰዓት { $time } ይጅምር።
phrase-event-invited = ብደስታ ክንቅበለኩም ኢና።
phrase-event-ask-come = ንስኹም እውን ትመጹ ዲኹም?
phrase-event-tell-come = በጃኹም እንተ ትመጹ ንገሩና።
phrase-event-ask-help = ክትሕግዙና ትኽእሉ ዲኹም?
phrase-event-answer-before = በጃኹም ቅድሚ { $date } መልሱልና።
phrase-event-photographer = ኣብ { $date } ሰኣላይ ክመጽእ እዩ።
phrase-event-birthday = ሎሚ ዕለተ ልደት { $child } እዩ።
phrase-event-birthday-age = { $gender ->
    [female] { $child } ሎሚ { $count } ዓመት መሊኣ።
    [male] { $child } ሎሚ { $count } ዓመት መሊኡ።
   *[other] ቆልዓ { $child } ሎሚ { $count } ዓመት መሊኡ።
}
phrase-event-congratulations = ብ{ $child } እንቋዕ ኣሐጎሰኩም።
phrase-event-treat = ንቆልዑ ዝዕደል ንእሽቶ ምቁር ነገር ከተምጽኡ ትኽእሉ ኢኹም።
phrase-event-no-sweets = በጃኹም ካራሜላ ኣይተምጽኡ።

## Geld en kantoor

phrase-money-questions = ብዛዕባ ገንዘብ ሕቶ ኣለኩም ዶ?
phrase-money-office = ናብ ቤት ጽሕፈትና ደውሉ።
phrase-money-costs = ዋጋኡ { $amount } እዩ።
phrase-money-free = ብናጻ እዩ።
phrase-money-pay-before = በጃኹም { $amount } ቅድሚ { $date } ክፈሉ።
phrase-office-hours = ቤት ጽሕፈት ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉት እዩ።
phrase-office-calls = ቤት ጽሕፈት ክድውለልኩም እዩ።

## Groeten, dank en contact

phrase-hello-morning = ከመይ ሓዲርኩም።
phrase-hello-parents = ክቡራት ወለዲ፣
phrase-bye-tomorrow = ጽባሕ የራኽበና።
phrase-bye-weekday = { $weekday } የራኽበና።
phrase-bye-weekend = ጽቡቕ ቀዳመ-ሰንበት።
phrase-bye-holiday = ጽቡቕ ዕረፍቲ።
phrase-bye-evening = ጽቡቕ ምሸት።
phrase-bye-feast = ርሑስ በዓላት።
phrase-thanks-message = ስለ መልእኽትኹም የቐንየልና።
phrase-thanks-help = ስለ ሓገዝኩም የቐንየልና።
phrase-thanks-telling = ስለ ዝነገርኩምና የቐንየልና።
phrase-thanks-treat = ስለ ዘምጻእኩሞ ምቁር ነገር የቐንየልና።
phrase-sorry-late = መልሲ ስለ ዝደንጎየ ይቕሬታ።
phrase-contact-questions = ሕቶ ኣለኩም ዶ?
phrase-contact-send = መልእኽቲ ስደዱልና።
phrase-contact-call = በጃኹም ደውሉልና።
phrase-contact-call-times = ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክትድውሉልና ትኽእሉ ኢኹም።
phrase-contact-call-later = ጸኒሕና ክንድውለልኩም ኢና።
phrase-contact-tomorrow = ጽባሕ ክንነግረኩም ኢና።
phrase-contact-ask-colleague = ንመሳርሕተይ ክሓትት እየ።
phrase-contact-tell-colleague = ንመሳርሕተይ ክነግር እየ።
phrase-contact-read = መልእኽትኹም ኣንቢብናዮ።
phrase-contact-confirm = በጃኹም ነዚ መልእኽቲ ኣረጋግጹ።

## Thuis en taal

phrase-home-own-language = ኣብ ገዛ ምስ ውላድኩም ብቋንቋኹም ተዛረቡ።
phrase-home-read = ኣብ ገዛ ብሓባር መጽሓፍ ኣንብቡ።
phrase-home-sing = ኣብ ገዛ ብሓባር ደርፊ ድረፉ።
phrase-home-photo = በጃኹም ካብ ገዛ ስእሊ ኣምጽኡ።

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who-number ->
    [several] { $who } እዚ ጌሮም: { $activity }።
   *[single] { $gender ->
        [female] { $who } እዚ ጌራ: { $activity }።
        [male] { $who } እዚ ጌሩ: { $activity }።
       *[other] ቆልዓ { $who } እዚ ጌሩ: { $activity }።
    }
}
phrase-act-did-we = እዚ ጌርና: { $activity }።
phrase-act-did-not = { $who-number ->
    [several] { $who } እዚ ኣይገበሩን: { $activity }።
   *[single] { $gender ->
        [female] { $who } እዚ ኣይገበረትን: { $activity }።
        [male] { $who } እዚ ኣይገበረን: { $activity }።
       *[other] ቆልዓ { $who } እዚ ኣይገበረን: { $activity }።
    }
}
phrase-act-does = { $gender ->
        [female] { $child } እዚ ትገብር: { $activity }።
        [male] { $child } እዚ ይገብር: { $activity }።
       *[other] ቆልዓ { $child } እዚ ይገብር: { $activity }።
    }
phrase-act-will = { $who-number ->
    [several] { $who } እዚ ክገብሩ እዮም: { $activity }።
   *[single] { $gender ->
        [female] { $who } እዚ ክትገብር እያ: { $activity }።
        [male] { $who } እዚ ክገብር እዩ: { $activity }።
       *[other] ቆልዓ { $who } እዚ ክገብር እዩ: { $activity }።
    }
}
phrase-act-will-we = እዚ ክንገብር ኢና: { $activity }።
phrase-act-will-not-we = እዚ ኣይክንገብርን ኢና: { $activity }።
phrase-act-can = { $gender ->
        [female] { $child } { $activity } ትኽእል።
        [male] { $child } { $activity } ይኽእል።
       *[other] ቆልዓ { $child } { $activity } ይኽእል።
    }
phrase-act-can-not-yet = { $gender ->
        [female] { $child } { $activity } ገና ኣይትኽእልን።
        [male] { $child } { $activity } ገና ኣይክእልን።
       *[other] ቆልዓ { $child } { $activity } ገና ኣይክእልን።
    }
phrase-act-practises = { $gender ->
        [female] { $child } { $activity } ትለማመድ ኣላ።
        [male] { $child } { $activity } ይለማመድ ኣሎ።
       *[other] ቆልዓ { $child } { $activity } ይለማመድ ኣሎ።
    }
phrase-act-starts = { $gender ->
        [female] { $child } { $activity } ትጅምር ኣላ።
        [male] { $child } { $activity } ይጅምር ኣሎ።
       *[other] ቆልዓ { $child } { $activity } ይጅምር ኣሎ።
    }
phrase-act-learnt = { $gender ->
        [female] { $child } { $activity } ተማሂራ።
        [male] { $child } { $activity } ተማሂሩ።
       *[other] ቆልዓ { $child } { $activity } ተማሂሩ።
    }
phrase-act-likes = { $gender ->
        [female] { $child } { $activity } ትፈትዎ።
        [male] { $child } { $activity } ይፈትዎ።
       *[other] ቆልዓ { $child } { $activity } ይፈትዎ።
    }
phrase-act-liked = { $gender ->
        [female] { $child } { $activity } ፈትያቶ።
        [male] { $child } { $activity } ፈትይዎ።
       *[other] ቆልዓ { $child } { $activity } ፈትይዎ።
    }
phrase-act-likes-most = { $gender ->
        [female] { $child } ካብ ኩሉ ንላዕሊ እትፈትዎ: { $activity }።
        [male] { $child } ካብ ኩሉ ንላዕሊ ዝፈትዎ: { $activity }።
       *[other] ቆልዓ { $child } ካብ ኩሉ ንላዕሊ ዝፈትዎ: { $activity }።
    }
phrase-act-liked-most = { $gender ->
        [female] { $child } ካብ ኩሉ ንላዕሊ ዝፈተወቶ: { $activity }።
        [male] { $child } ካብ ኩሉ ንላዕሊ ዝፈተዎ: { $activity }።
       *[other] ቆልዓ { $child } ካብ ኩሉ ንላዕሊ ዝፈተዎ: { $activity }።
    }
phrase-act-disliked = { $gender ->
        [female] { $child } { $activity } ኣይፈተወቶን።
        [male] { $child } { $activity } ኣይፈተዎን።
       *[other] ቆልዓ { $child } { $activity } ኣይፈተዎን።
    }
phrase-act-hard = { $gender ->
        [female] ን{ $child } { $activity } ገና ይኸብዳ ኣሎ።
        [male] ን{ $child } { $activity } ገና ይኸብዶ ኣሎ።
       *[other] ንቆልዓ { $child } { $activity } ገና ይኸብዶ ኣሎ።
    }
phrase-act-exciting = { $gender ->
        [female] { $child } ነዚ ቁሩብ ፈሪሓቶ: { $activity }።
        [male] { $child } ነዚ ቁሩብ ፈሪሕዎ: { $activity }።
       *[other] ቆልዓ { $child } ነዚ ቁሩብ ፈሪሕዎ: { $activity }።
    }
phrase-act-wants = { $gender ->
        [female] { $child } { $activity } ብጣዕሚ ትደሊ።
        [male] { $child } { $activity } ብጣዕሚ ይደሊ።
       *[other] ቆልዓ { $child } { $activity } ብጣዕሚ ይደሊ።
    }
phrase-act-wanted = { $gender ->
        [female] { $child } { $activity } ብጣዕሚ ደልያ ነይራ።
        [male] { $child } { $activity } ብጣዕሚ ደልዩ ነይሩ።
       *[other] ቆልዓ { $child } { $activity } ብጣዕሚ ደልዩ ነይሩ።
    }
phrase-act-wanted-not = { $gender ->
        [female] { $child } { $activity } ኣይደለየትን።
        [male] { $child } { $activity } ኣይደለየን።
       *[other] ቆልዓ { $child } { $activity } ኣይደለየን።
    }
phrase-act-helped = { $gender ->
        [female] { $child } ኣብ { $activity } ሓጊዛ።
        [male] { $child } ኣብ { $activity } ሓጊዙ።
       *[other] ቆልዓ { $child } ኣብ { $activity } ሓጊዙ።
    }
phrase-act-helped-all = { $who-number ->
    [several] { $who } ኣብ { $activity } ሓጊዞም።
   *[single] { $gender ->
        [female] { $who } ኣብ { $activity } ሓጊዛ።
        [male] { $who } ኣብ { $activity } ሓጊዙ።
       *[other] ቆልዓ { $who } ኣብ { $activity } ሓጊዙ።
    }
}
phrase-act-dared = { $gender ->
        [female] { $child } { $activity } ደፊራ።
        [male] { $child } { $activity } ደፊሩ።
       *[other] ቆልዓ { $child } { $activity } ደፊሩ።
    }
phrase-act-dared-not = { $gender ->
        [female] { $child } { $activity } ገና ኣይደፈረትን።
        [male] { $child } { $activity } ገና ኣይደፈረን።
       *[other] ቆልዓ { $child } { $activity } ገና ኣይደፈረን።
    }
phrase-act-allowed = { $who-number ->
    [several] ን{ $who } { $activity } ተፈቒዱሎም።
   *[single] { $gender ->
        [female] ን{ $who } { $activity } ተፈቒዱላ።
        [male] ን{ $who } { $activity } ተፈቒዱሉ።
       *[other] ንቆልዓ { $who } { $activity } ተፈቒዱሉ።
    }
}
phrase-act-ask-may = { $gender ->
        [female] { $child } እዚ ክትገብር ይፍቀድ ዶ: { $activity }?
        [male] { $child } እዚ ክገብር ይፍቀድ ዶ: { $activity }?
       *[other] ቆልዓ { $child } እዚ ክገብር ይፍቀድ ዶ: { $activity }?
    }
phrase-act-ask-can = { $gender ->
        [female] { $child } { $activity } ትኽእል ዶ?
        [male] { $child } { $activity } ይኽእል ዶ?
       *[other] ቆልዓ { $child } { $activity } ይኽእል ዶ?
    }
phrase-act-ask-likes = { $gender ->
        [female] { $child } { $activity } ትፈትዎ ዶ?
        [male] { $child } { $activity } ይፈትዎ ዶ?
       *[other] ቆልዓ { $child } { $activity } ይፈትዎ ዶ?
    }
phrase-act-went-well = እዚ ብጽቡቕ ሓሊፉ: { $activity }።
phrase-act-gets-better-child = { $gender ->
        [female] { $child } እዚ ካብ ግዜ ናብ ግዜ ብዝሓሸ ትገብር: { $activity }።
        [male] { $child } እዚ ካብ ግዜ ናብ ግዜ ብዝሓሸ ይገብር: { $activity }።
       *[other] ቆልዓ { $child } እዚ ካብ ግዜ ናብ ግዜ ብዝሓሸ ይገብር: { $activity }።
    }
phrase-act-gets-better = እዚ ካብ ግዜ ናብ ግዜ ይሓይሽ ኣሎ: { $activity }።
phrase-act-together = እቲ ንጥፈት: { $activity }።

## Eten en drinken: lijstjes

phrase-food-list = { $gender ->
        [female] { $child } እዚ በሊዓ: { $things }።
        [male] { $child } እዚ በሊዑ: { $things }።
       *[other] ቆልዓ { $child } እዚ በሊዑ: { $things }።
    }
phrase-food-list-well = { $gender ->
        [female] { $child } ካብዚ ጽቡቕ ጌራ በሊዓ: { $things }።
        [male] { $child } ካብዚ ጽቡቕ ጌሩ በሊዑ: { $things }።
       *[other] ቆልዓ { $child } ካብዚ ጽቡቕ ጌሩ በሊዑ: { $things }።
    }
phrase-food-list-little = { $gender ->
        [female] { $child } ካብዚ ቁሩብ በሊዓ: { $things }።
        [male] { $child } ካብዚ ቁሩብ በሊዑ: { $things }።
       *[other] ቆልዓ { $child } ካብዚ ቁሩብ በሊዑ: { $things }።
    }
phrase-food-list-all = { $gender ->
        [female] { $child } እዚ ምሉእ ወዲኣ: { $things }።
        [male] { $child } እዚ ምሉእ ወዲኡ: { $things }።
       *[other] ቆልዓ { $child } እዚ ምሉእ ወዲኡ: { $things }።
    }
phrase-food-list-almost-all = { $gender ->
        [female] { $child } እዚ ዳርጋ ምሉእ ወዲኣ: { $things }።
        [male] { $child } እዚ ዳርጋ ምሉእ ወዲኡ: { $things }።
       *[other] ቆልዓ { $child } እዚ ዳርጋ ምሉእ ወዲኡ: { $things }።
    }
phrase-food-list-half = { $gender ->
        [female] { $child } ናይዚ ፍርቂ በሊዓ: { $things }።
        [male] { $child } ናይዚ ፍርቂ በሊዑ: { $things }።
       *[other] ቆልዓ { $child } ናይዚ ፍርቂ በሊዑ: { $things }።
    }
phrase-food-list-left = { $gender ->
        [female] { $child } እዚ ኣይወድአትን: { $things }።
        [male] { $child } እዚ ኣይወድአን: { $things }።
       *[other] ቆልዓ { $child } እዚ ኣይወድአን: { $things }።
    }
phrase-food-list-none = { $gender ->
        [female] { $child } እዚ ኣይበልዐትን: { $things }።
        [male] { $child } እዚ ኣይበልዐን: { $things }።
       *[other] ቆልዓ { $child } እዚ ኣይበልዐን: { $things }።
    }
phrase-food-list-except = { $gender ->
        [female] { $child } ጽቡቕ ጌራ በሊዓ፣ እዚ ግን ኣይፋል: { $things }።
        [male] { $child } ጽቡቕ ጌሩ በሊዑ፣ እዚ ግን ኣይፋል: { $things }።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ፣ እዚ ግን ኣይፋል: { $things }።
    }
phrase-food-list-likes = { $gender ->
        [female] { $child } እዚ ምብላዕ ትፈቱ: { $things }።
        [male] { $child } እዚ ምብላዕ ይፈቱ: { $things }።
       *[other] ቆልዓ { $child } እዚ ምብላዕ ይፈቱ: { $things }።
    }
phrase-food-list-liked = { $gender ->
        [female] { $child } ነዚ መግቢ ፈትያቶ: { $things }።
        [male] { $child } ነዚ መግቢ ፈትይዎ: { $things }።
       *[other] ቆልዓ { $child } ነዚ መግቢ ፈትይዎ: { $things }።
    }
phrase-food-list-liked-not = { $gender ->
        [female] { $child } ነዚ መግቢ ኣይፈተወቶን: { $things }።
        [male] { $child } ነዚ መግቢ ኣይፈተዎን: { $things }።
       *[other] ቆልዓ { $child } ነዚ መግቢ ኣይፈተዎን: { $things }።
    }
phrase-food-list-refused = { $gender ->
        [female] { $child } እዚ ምብላዕ ኣይደለየትን: { $things }።
        [male] { $child } እዚ ምብላዕ ኣይደለየን: { $things }።
       *[other] ቆልዓ { $child } እዚ ምብላዕ ኣይደለየን: { $things }።
    }
phrase-food-list-tasted = { $gender ->
        [female] { $child } እዚ ቀሚሳ: { $things }።
        [male] { $child } እዚ ቀሚሱ: { $things }።
       *[other] ቆልዓ { $child } እዚ ቀሚሱ: { $things }።
    }
phrase-food-list-not-allowed = { $gender ->
        [female] ን{ $child } እዚ ኣይንህባን: { $things }።
        [male] ን{ $child } እዚ ኣይንህቦን: { $things }።
       *[other] ንቆልዓ { $child } እዚ ኣይንህቦን: { $things }።
    }
phrase-food-list-gets = { $gender ->
        [female] ን{ $child } እዚ ንህባ: { $things }።
        [male] ን{ $child } እዚ ንህቦ: { $things }።
       *[other] ንቆልዓ { $child } እዚ ንህቦ: { $things }።
    }
phrase-food-list-we = እዚ በሊዕና: { $things }።
phrase-food-list-menu = መግብና: { $things }።
phrase-food-list-all-liked = ቆልዑ ነዚ መግቢ ፈትዮምዎ: { $things }።
phrase-food-all-tasted = ኩሎም ቆልዑ ቀሚሶም።
phrase-food-ask-gets = { $gender ->
        [female] { $child } ኣብ ገዛ እዚ ትበልዕ ወይ ትሰቲ ዶ: { $things }?
        [male] { $child } ኣብ ገዛ እዚ ይበልዕ ወይ ይሰቲ ዶ: { $things }?
       *[other] ቆልዓ { $child } ኣብ ገዛ እዚ ይበልዕ ወይ ይሰቲ ዶ: { $things }?
    }
phrase-food-ask-solids = { $gender ->
        [female] { $child } ኣብ ገዛ ድሮ ተሪር መግቢ ትበልዕ ዶ?
        [male] { $child } ኣብ ገዛ ድሮ ተሪር መግቢ ይበልዕ ዶ?
       *[other] ቆልዓ { $child } ኣብ ገዛ ድሮ ተሪር መግቢ ይበልዕ ዶ?
    }
phrase-food-ask-eaten = { $gender ->
        [female] { $child } ድሮ በሊዓ ዶ?
        [male] { $child } ድሮ በሊዑ ዶ?
       *[other] ቆልዓ { $child } ድሮ በሊዑ ዶ?
    }
phrase-food-ask-tell-diet = { $gender ->
        [female] በጃኹም { $child } እትበልዖን ዘይትበልዖን ንገሩና።
        [male] በጃኹም { $child } ዝበልዖን ዘይበልዖን ንገሩና።
       *[other] በጃኹም ቆልዓ { $child } ዝበልዖን ዘይበልዖን ንገሩና።
    }
phrase-food-and-drink-well = { $gender ->
        [female] { $child } ጽቡቕ ጌራ በሊዓን ሰትያን።
        [male] { $child } ጽቡቕ ጌሩ በሊዑን ሰትዩን።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑን ሰትዩን።
    }
phrase-food-went-well = ምብላዕ ብጽቡቕ ሓሊፉ።
phrase-food-went-less = ምብላዕ ብዙሕ ጽቡቕ ኣይነበረን።
phrase-drink-list = { $gender ->
        [female] { $child } እዚ ሰትያ: { $things }።
        [male] { $child } እዚ ሰትዩ: { $things }።
       *[other] ቆልዓ { $child } እዚ ሰትዩ: { $things }።
    }
phrase-drink-list-refused = { $gender ->
        [female] { $child } እዚ ምስታይ ኣይደለየትን: { $things }።
        [male] { $child } እዚ ምስታይ ኣይደለየን: { $things }።
       *[other] ቆልዓ { $child } እዚ ምስታይ ኣይደለየን: { $things }።
    }
phrase-drink-nothing = { $gender ->
        [female] { $child } ዋላ ሓንቲ ኣይሰተየትን።
        [male] { $child } ዋላ ሓንቲ ኣይሰተየን።
       *[other] ቆልዓ { $child } ዋላ ሓንቲ ኣይሰተየን።
    }
phrase-drink-thirst = { $gender ->
        [female] { $child } ጸሚኣ ነይራ።
        [male] { $child } ጸሚኡ ነይሩ።
       *[other] ቆልዓ { $child } ጸሚኡ ነይሩ።
    }
phrase-drink-milk-ml = { $gender ->
        [female] { $child } { $count } ml ጸባ ሰትያ።
        [male] { $child } { $count } ml ጸባ ሰትዩ።
       *[other] ቆልዓ { $child } { $count } ml ጸባ ሰትዩ።
    }
phrase-bottle-left = ኣብ ጡጦ { $count } ml ተሪፉ።
phrase-bottle-count = { $gender ->
        [female] { $child } { $count ->
        [one] { $count } ጡጦ
       *[other] { $count } ጡጦታት
    } ሰትያ።
        [male] { $child } { $count ->
        [one] { $count } ጡጦ
       *[other] { $count } ጡጦታት
    } ሰትዩ።
       *[other] ቆልዓ { $child } { $count ->
        [one] { $count } ጡጦ
       *[other] { $count } ጡጦታት
    } ሰትዩ።
    }
phrase-bottle-well = { $gender ->
        [female] { $child } ጡጦ ጽቡቕ ጌራ ሰትያ።
        [male] { $child } ጡጦ ጽቡቕ ጌሩ ሰትዩ።
       *[other] ቆልዓ { $child } ጡጦ ጽቡቕ ጌሩ ሰትዩ።
    }
phrase-bottle-badly = { $gender ->
        [female] { $child } ካብ ጡጦ ገና ጽቡቕ ጌራ ኣይትሰትን።
        [male] { $child } ካብ ጡጦ ገና ጽቡቕ ጌሩ ኣይሰትን።
       *[other] ቆልዓ { $child } ካብ ጡጦ ገና ጽቡቕ ጌሩ ኣይሰትን።
    }
phrase-bottle-spat-up = { $gender ->
        [female] { $child } ድሕሪ ጡጦ ቁሩብ ጸባ መሊሳ።
        [male] { $child } ድሕሪ ጡጦ ቁሩብ ጸባ መሊሱ።
       *[other] ቆልዓ { $child } ድሕሪ ጡጦ ቁሩብ ጸባ መሊሱ።
    }
phrase-bottle-ask-ml = { $gender ->
        [female] { $child } ክንደይ ml ክትሰቲ ትኽእል?
        [male] { $child } ክንደይ ml ክሰቲ ይኽእል?
       *[other] ቆልዓ { $child } ክንደይ ml ክሰቲ ይኽእል?
    }
phrase-bottle-stopped = { $gender ->
        [female] ን{ $child } ድሕሪ ሕጂ ናይ ድሕሪ ቀትሪ ጡጦ ኣይንህባን ኢና።
        [male] ን{ $child } ድሕሪ ሕጂ ናይ ድሕሪ ቀትሪ ጡጦ ኣይንህቦን ኢና።
       *[other] ንቆልዓ { $child } ድሕሪ ሕጂ ናይ ድሕሪ ቀትሪ ጡጦ ኣይንህቦን ኢና።
    }
phrase-bottle-breast-milk = በጃኹም ጸባ ኣደ ን{ $count ->
        [one] { $count } ግዜ
       *[other] { $count } ግዜ
    } ኣምጽኡ።

## Slapen (meer)

phrase-sleep-fell-asleep = { $gender ->
        [female] { $child } ድቃስ ወሲድዋ።
        [male] { $child } ድቃስ ወሲድዎ።
       *[other] ቆልዓ { $child } ድቃስ ወሲድዎ።
    }
phrase-sleep-woke = { $gender ->
        [female] { $child } ካብ ድቃስ ተንሲኣ።
        [male] { $child } ካብ ድቃስ ተንሲኡ።
       *[other] ቆልዓ { $child } ካብ ድቃስ ተንሲኡ።
    }
phrase-sleep-woken = { $gender ->
        [female] ን{ $child } ካብ ድቃስ ኣተንሲእናያ።
        [male] ን{ $child } ካብ ድቃስ ኣተንሲእናዮ።
       *[other] ንቆልዓ { $child } ካብ ድቃስ ኣተንሲእናዮ።
    }
phrase-sleep-woke-often = { $gender ->
        [female] { $child } ብተደጋጋሚ ካብ ድቃስ ተንሲኣ።
        [male] { $child } ብተደጋጋሚ ካብ ድቃስ ተንሲኡ።
       *[other] ቆልዓ { $child } ብተደጋጋሚ ካብ ድቃስ ተንሲኡ።
    }
phrase-sleep-woke-often-crying = { $gender ->
        [female] { $child } ቁሩብ ግዜ እናበኸየት ተንሲኣ።
        [male] { $child } ቁሩብ ግዜ እናበኸየ ተንሲኡ።
       *[other] ቆልዓ { $child } ቁሩብ ግዜ እናበኸየ ተንሲኡ።
    }
phrase-sleep-restless = { $gender ->
        [female] { $child } ዘይህዱእ ድቃስ ደቂሳ።
        [male] { $child } ዘይህዱእ ድቃስ ደቂሱ።
       *[other] ቆልዓ { $child } ዘይህዱእ ድቃስ ደቂሱ።
    }
phrase-sleep-only-minutes = { $gender ->
        [female] { $child } { $minutes } ደቒቕ ጥራይ ደቂሳ።
        [male] { $child } { $minutes } ደቒቕ ጥራይ ደቂሱ።
       *[other] ቆልዓ { $child } { $minutes } ደቒቕ ጥራይ ደቂሱ።
    }
phrase-sleep-about-hours = { $gender ->
        [female] { $child } ኣስታት { $hours } ሰዓት ደቂሳ።
        [male] { $child } ኣስታት { $hours } ሰዓት ደቂሱ።
       *[other] ቆልዓ { $child } ኣስታት { $hours } ሰዓት ደቂሱ።
    }
phrase-sleep-until = { $gender ->
        [female] { $child } ክሳብ ሰዓት { $time } ደቂሳ።
        [male] { $child } ክሳብ ሰዓት { $time } ደቂሱ።
       *[other] ቆልዓ { $child } ክሳብ ሰዓት { $time } ደቂሱ።
    }
phrase-sleep-since = { $gender ->
        [female] { $child } ካብ ሰዓት { $time } ጀሚራ ደቂሳ ኣላ።
        [male] { $child } ካብ ሰዓት { $time } ጀሚሩ ደቂሱ ኣሎ።
       *[other] ቆልዓ { $child } ካብ ሰዓት { $time } ጀሚሩ ደቂሱ ኣሎ።
    }
phrase-sleep-short-tired = { $gender ->
        [female] { $child } ንሓጺር ግዜ ደቂሳ፣ ሎሚ ምሸት ክትደክም ትኽእል።
        [male] { $child } ንሓጺር ግዜ ደቂሱ፣ ሎሚ ምሸት ክደክም ይኽእል።
       *[other] ቆልዓ { $child } ንሓጺር ግዜ ደቂሱ፣ ሎሚ ምሸት ክደክም ይኽእል።
    }
phrase-sleep-maybe-tired = { $gender ->
        [female] { $child } ሎሚ ምሸት ክትደክም ትኽእል።
        [male] { $child } ሎሚ ምሸት ክደክም ይኽእል።
       *[other] ቆልዓ { $child } ሎሚ ምሸት ክደክም ይኽእል።
    }
phrase-sleep-cuddly = { $gender ->
        [female] { $child } ምስ ልስሉስ ባምቡላ ትድቅስ።
        [male] { $child } ምስ ልስሉስ ባምቡላ ይድቅስ።
       *[other] ቆልዓ { $child } ምስ ልስሉስ ባምቡላ ይድቅስ።
    }
phrase-sleep-needed-dummy = { $gender ->
        [female] { $child } መጥበዊት (speen) ኣድልይዋ።
        [male] { $child } መጥበዊት (speen) ኣድልይዎ።
       *[other] ቆልዓ { $child } መጥበዊት (speen) ኣድልይዎ።
    }
phrase-sleep-no-dummy = { $gender ->
        [female] { $child } ብዘይ መጥበዊት (speen) ትድቅስ።
        [male] { $child } ብዘይ መጥበዊት (speen) ይድቅስ።
       *[other] ቆልዓ { $child } ብዘይ መጥበዊት (speen) ይድቅስ።
    }
phrase-sleep-big-bed = { $gender ->
        [female] { $child } ኣብ ዓቢ ዓራት ትድቅስ።
        [male] { $child } ኣብ ዓቢ ዓራት ይድቅስ።
       *[other] ቆልዓ { $child } ኣብ ዓቢ ዓራት ይድቅስ።
    }
phrase-sleep-on-back = { $gender ->
        [female] { $child } ብሕቖ ትድቅስ።
        [male] { $child } ብሕቖ ይድቅስ።
       *[other] ቆልዓ { $child } ብሕቖ ይድቅስ።
    }
phrase-sleep-no-nap-yet = { $gender ->
        [female] { $child } ገና ኣይደቀሰትን።
        [male] { $child } ገና ኣይደቀሰን።
       *[other] ቆልዓ { $child } ገና ኣይደቀሰን።
    }
phrase-sleep-one-nap = { $gender ->
        [female] { $child } ኣብ መዓልቲ { $count } ግዜ ትድቅስ።
        [male] { $child } ኣብ መዓልቲ { $count } ግዜ ይድቅስ።
       *[other] ቆልዓ { $child } ኣብ መዓልቲ { $count } ግዜ ይድቅስ።
    }
phrase-sleep-lay-quietly = { $gender ->
        [female] { $child } ብህድኣት በጥ ኢላ።
        [male] { $child } ብህድኣት በጥ ኢሉ።
       *[other] ቆልዓ { $child } ብህድኣት በጥ ኢሉ።
    }
phrase-sleep-went-well = ድቃስ ብጽቡቕ ሓሊፉ።
phrase-sleep-went-less = ድቃስ ብዙሕ ጽቡቕ ኣይነበረን።
phrase-sleep-used-to-here = { $gender ->
        [female] { $child } ኣባና ምድቃስ ገና ክትለማመድ ኣለዋ።
        [male] { $child } ኣባና ምድቃስ ገና ክለማመድ ኣለዎ።
       *[other] ቆልዓ { $child } ኣባና ምድቃስ ገና ክለማመድ ኣለዎ።
    }
phrase-sleep-ask-let = { $gender ->
        [female] { $child } ዝያዳ ክትድቅስ ንሕደጋ ዶ?
        [male] { $child } ዝያዳ ክድቅስ ንሕደጎ ዶ?
       *[other] ቆልዓ { $child } ዝያዳ ክድቅስ ንሕደጎ ዶ?
    }
phrase-sleep-ask-may-day = { $gender ->
        [female] { $child } ቀትሪ ገና ክትድቅስ ይፍቀድ ዶ?
        [male] { $child } ቀትሪ ገና ክድቅስ ይፍቀድ ዶ?
       *[other] ቆልዓ { $child } ቀትሪ ገና ክድቅስ ይፍቀድ ዶ?
    }
phrase-sleep-ask-wake-time = { $gender ->
        [female] ን{ $child } ሰዓት ክንደይ ካብ ድቃስ ነተንስኣ?
        [male] ን{ $child } ሰዓት ክንደይ ካብ ድቃስ ነተንስኦ?
       *[other] ንቆልዓ { $child } ሰዓት ክንደይ ካብ ድቃስ ነተንስኦ?
    }
phrase-sleep-ask-how-long = { $gender ->
        [female] { $child } ኣብ ገዛ ክንደይ ግዜ ትድቅስ?
        [male] { $child } ኣብ ገዛ ክንደይ ግዜ ይድቅስ?
       *[other] ቆልዓ { $child } ኣብ ገዛ ክንደይ ግዜ ይድቅስ?
    }
phrase-sleep-ask-how = { $gender ->
        [female] { $child } ኣብ ገዛ ከመይ ትድቅስ?
        [male] { $child } ኣብ ገዛ ከመይ ይድቅስ?
       *[other] ቆልዓ { $child } ኣብ ገዛ ከመይ ይድቅስ?
    }
phrase-sleep-yawned = { $gender ->
        [female] { $child } ተምብሃቕ ነይራ።
        [male] { $child } የምብሃቕ ነይሩ።
       *[other] ቆልዓ { $child } የምብሃቕ ነይሩ።
    }

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $gender ->
        [female] { $child } { $count } ጥሉል ዳይፐር ነይርዋ።
        [male] { $child } { $count } ጥሉል ዳይፐር ነይርዎ።
       *[other] ቆልዓ { $child } { $count } ጥሉል ዳይፐር ነይርዎ።
    }
phrase-nappy-changed = { $gender ->
        [female] ን{ $child } ዳይፐር ቀይርናላ።
        [male] ን{ $child } ዳይፐር ቀይርናሉ።
       *[other] ንቆልዓ { $child } ዳይፐር ቀይርናሉ።
    }
phrase-nappy-dry-count = ዳይፐር { $child } ንቑጽ ነይሩ።
phrase-nappy-usual-poo = ቀልቀል { $child } ልሙድ ነይሩ።
phrase-nappy-cramps = { $gender ->
        [female] { $child } ቅርጸት ከብዲ ነይርዋ።
        [male] { $child } ቅርጸት ከብዲ ነይርዎ።
       *[other] ቆልዓ { $child } ቅርጸት ከብዲ ነይርዎ።
    }
phrase-nappy-cream-done = ኣብ መቐመጫ { $child } ክሬም ለኺና።
phrase-toilet-potty-poo = { $gender ->
        [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ቀልቀል ወጺኣ።
        [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ቀልቀል ወጺኡ።
       *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ቀልቀል ወጺኡ።
    }
phrase-toilet-potty-nothing = { $gender ->
        [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢላ፣ ግን ኣይሸነትን።
        [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ፣ ግን ኣይሸነን።
       *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ፣ ግን ኣይሸነን።
    }
phrase-toilet-asks = { $gender ->
        [female] { $child } ናብ ሽቓቕ ንምኻድ ባዕላ ትሓትት።
        [male] { $child } ናብ ሽቓቕ ንምኻድ ባዕሉ ይሓትት።
       *[other] ቆልዓ { $child } ናብ ሽቓቕ ንምኻድ ባዕሉ ይሓትት።
    }
phrase-toilet-well = { $gender ->
        [female] { $child } ኣጠቓቕማ ሽቓቕ ኣብ ምምሃር ጽቡቕ ትሰጉም ኣላ።
        [male] { $child } ኣጠቓቕማ ሽቓቕ ኣብ ምምሃር ጽቡቕ ይሰጉም ኣሎ።
       *[other] ቆልዓ { $child } ኣጠቓቕማ ሽቓቕ ኣብ ምምሃር ጽቡቕ ይሰጉም ኣሎ።
    }
phrase-toilet-no-accident = { $gender ->
        [female] { $child } ኣብ ስረ ኣይሸነትን።
        [male] { $child } ኣብ ስረ ኣይሸነን።
       *[other] ቆልዓ { $child } ኣብ ስረ ኣይሸነን።
    }
phrase-toilet-accident = { $gender ->
    [female] { $child } ሽንቲ ወይ ቀልቀል ኣምሊጥዋ።
    [male] { $child } ሽንቲ ወይ ቀልቀል ኣምሊጥዎ።
   *[other] ቆልዓ { $child } ሽንቲ ወይ ቀልቀል ኣምሊጥዎ።
}
phrase-toilet-no-nappy = { $gender ->
        [female] { $child } ቀትሪ ድሕሪ ሕጂ ዳይፐር ኣይትገብርን።
        [male] { $child } ቀትሪ ድሕሪ ሕጂ ዳይፐር ኣይገብርን።
       *[other] ቆልዓ { $child } ቀትሪ ድሕሪ ሕጂ ዳይፐር ኣይገብርን።
    }
phrase-toilet-wet-in-bag = እቲ ጥሉል ክዳን ኣብ ሳንጣ ኣሎ።

## Stemming en gedrag (meer)

phrase-mood-sunny = { $gender ->
        [female] { $child } ከም ጸሓይ ደሚቓ።
        [male] { $child } ከም ጸሓይ ደሚቑ።
       *[other] ቆልዓ { $child } ከም ጸሓይ ደሚቑ።
    }
phrase-mood-good-morning = { $gender ->
        [female] { $child } ጽቡቕ ንግሆ ኣሕሊፋ።
        [male] { $child } ጽቡቕ ንግሆ ኣሕሊፉ።
       *[other] ቆልዓ { $child } ጽቡቕ ንግሆ ኣሕሊፉ።
    }
phrase-mood-good-afternoon = { $gender ->
        [female] { $child } ጽቡቕ ድሕሪ ቀትሪ ኣሕሊፋ።
        [male] { $child } ጽቡቕ ድሕሪ ቀትሪ ኣሕሊፉ።
       *[other] ቆልዓ { $child } ጽቡቕ ድሕሪ ቀትሪ ኣሕሊፉ።
    }
phrase-mood-top-day = { $gender ->
        [female] { $child } ኣዝያ ጽብቕቲ መዓልቲ ኣሕሊፋ።
        [male] { $child } ኣዝያ ጽብቕቲ መዓልቲ ኣሕሊፉ።
       *[other] ቆልዓ { $child } ኣዝያ ጽብቕቲ መዓልቲ ኣሕሊፉ።
    }
phrase-mood-had-fun = { $gender ->
        [female] { $child } ጽቡቕ ግዜ ኣሕሊፋ።
        [male] { $child } ጽቡቕ ግዜ ኣሕሊፉ።
       *[other] ቆልዓ { $child } ጽቡቕ ግዜ ኣሕሊፉ።
    }
phrase-mood-relaxed = { $gender ->
        [female] { $child } ዘና ኢላ ነይራ።
        [male] { $child } ዘና ኢሉ ነይሩ።
       *[other] ቆልዓ { $child } ዘና ኢሉ ነይሩ።
    }
phrase-mood-at-home = { $gender ->
        [female] { $child } ኣባና ከም ገዛ ኮይኑ ይስምዓ።
        [male] { $child } ኣባና ከም ገዛ ኮይኑ ይስምዖ።
       *[other] ቆልዓ { $child } ኣባና ከም ገዛ ኮይኑ ይስምዖ።
    }
phrase-mood-quiet-bit = { $gender ->
        [female] { $child } ቁሩብ ስቕ ኢላ ነይራ።
        [male] { $child } ቁሩብ ስቕ ኢሉ ነይሩ።
       *[other] ቆልዓ { $child } ቁሩብ ስቕ ኢሉ ነይሩ።
    }
phrase-mood-excited = { $gender ->
        [female] { $child } ብሓጎስ ተበራቢራ ነይራ።
        [male] { $child } ብሓጎስ ተበራቢሩ ነይሩ።
       *[other] ቆልዓ { $child } ብሓጎስ ተበራቢሩ ነይሩ።
    }
phrase-mood-curious = { $gender ->
        [female] { $child } ንምፍላጥ ተሃንጥያ ነይራ።
        [male] { $child } ንምፍላጥ ተሃንጥዩ ነይሩ።
       *[other] ቆልዓ { $child } ንምፍላጥ ተሃንጥዩ ነይሩ።
    }
phrase-mood-interested = { $gender ->
        [female] { $child } እዚ ስሒብዋ: { $things }።
        [male] { $child } እዚ ስሒብዎ: { $things }።
       *[other] ቆልዓ { $child } እዚ ስሒብዎ: { $things }።
    }
phrase-mood-busy-bit = { $gender ->
        [female] { $child } ቁሩብ ትንቀሳቐስ ነይራ።
        [male] { $child } ቁሩብ ይንቀሳቐስ ነይሩ።
       *[other] ቆልዓ { $child } ቁሩብ ይንቀሳቐስ ነይሩ።
    }
# unsure: "ondeugend"
phrase-mood-cheeky = { $gender ->
        [female] { $child } ሽርሒት ትገብር ነይራ።
        [male] { $child } ሽርሒት ይገብር ነይሩ።
       *[other] ቆልዓ { $child } ሽርሒት ይገብር ነይሩ።
    }
phrase-mood-sweet = { $gender ->
        [female] { $child } ፍቕርቲ ነይራ።
        [male] { $child } ፍቑር ነይሩ።
       *[other] ቆልዓ { $child } ፍቑር ነይሩ።
    }
phrase-mood-self-again = { $gender ->
        [female] { $child } እንደገና ከም ቀደም ኮይና።
        [male] { $child } እንደገና ከም ቀደም ኮይኑ።
       *[other] ቆልዓ { $child } እንደገና ከም ቀደም ኮይኑ።
    }
phrase-mood-sad-relative-left = { $gender ->
        [female] { $child } ኣብ ምፍልላይ ጉህያ ({ $relative })።
        [male] { $child } ኣብ ምፍልላይ ጉህዩ ({ $relative })።
       *[other] ቆልዓ { $child } ኣብ ምፍልላይ ጉህዩ ({ $relative })።
    }
phrase-mood-sad-when-left = { $gender ->
        [female] { $child } ኣብ ምፍልላይ ጉህያ።
        [male] { $child } ኣብ ምፍልላይ ጉህዩ።
       *[other] ቆልዓ { $child } ኣብ ምፍልላይ ጉህዩ።
    }
phrase-mood-short-sad = ንሓጺር ግዜ ጥራይ ነይሩ።
phrase-mood-cry-minutes = እቲ ብኽያት ኣስታት { $minutes } ደቒቕ ጸኒሑ።
phrase-mood-goodbye-no-tears-all = ምፍልላይ ብዘይ ብኽያት ሓሊፉ።
phrase-mood-goodbye-no-tears = { $gender ->
        [female] { $child } ኣብ ምፍልላይ ኣይበኸየትን።
        [male] { $child } ኣብ ምፍልላይ ኣይበኸየን።
       *[other] ቆልዓ { $child } ኣብ ምፍልላይ ኣይበኸየን።
    }
phrase-mood-came-in-happy = { $gender ->
        [female] { $child } ሕጉስቲ ኮይና ኣትያ።
        [male] { $child } ሕጉስ ኮይኑ ኣትዩ።
       *[other] ቆልዓ { $child } ሕጉስ ኮይኑ ኣትዩ።
    }
phrase-mood-waved-to = { $gender ->
        [female] { $child } ኢድ ኣወዛዊዛ ን: { $relative }።
        [male] { $child } ኢድ ኣወዛዊዙ ን: { $relative }።
       *[other] ቆልዓ { $child } ኢድ ኣወዛዊዙ ን: { $relative }።
    }
phrase-mood-waved = { $gender ->
        [female] { $child } ኢድ ኣወዛዊዛ።
        [male] { $child } ኢድ ኣወዛዊዙ።
       *[other] ቆልዓ { $child } ኢድ ኣወዛዊዙ።
    }
phrase-mood-waiting = { $gender ->
        [female] { $child } ክትውሰድ ብሃንቀውታ ተጸብያ።
        [male] { $child } ክውሰድ ብሃንቀውታ ተጸብዩ።
       *[other] ቆልዓ { $child } ክውሰድ ብሃንቀውታ ተጸብዩ።
    }
phrase-mood-missed-relative = { $gender ->
        [female] { $child } ነዚ ሰብ ናፊቓ: { $relative }።
        [male] { $child } ነዚ ሰብ ናፊቑ: { $relative }።
       *[other] ቆልዓ { $child } ነዚ ሰብ ናፊቑ: { $relative }።
    }
phrase-mood-comforted = { $gender ->
        [female] { $child } ምስ ኣጸናናዕና ቀልጢፋ ሃዲኣ።
        [male] { $child } ምስ ኣጸናናዕና ቀልጢፉ ሃዲኡ።
       *[other] ቆልዓ { $child } ምስ ኣጸናናዕና ቀልጢፉ ሃዲኡ።
    }
phrase-mood-close-lap = { $gender ->
        [female] { $child } ኣብ ሕቝፍና ኮፍ ምባል ደልያ።
        [male] { $child } ኣብ ሕቝፍና ኮፍ ምባል ደልዩ።
       *[other] ቆልዓ { $child } ኣብ ሕቝፍና ኮፍ ምባል ደልዩ።
    }
phrase-mood-hugged = { $gender ->
        [female] { $child } ክትሕቆፍ ደልያ።
        [male] { $child } ክሕቆፍ ደልዩ።
       *[other] ቆልዓ { $child } ክሕቆፍ ደልዩ።
    }
phrase-mood-scared = { $gender ->
        [female] { $child } ቁሩብ ፈሪሓ።
        [male] { $child } ቁሩብ ፈሪሑ።
       *[other] ቆልዓ { $child } ቁሩብ ፈሪሑ።
    }
phrase-mood-scared-of = { $gender ->
        [female] { $child } ካብዚ ፈሪሓ: { $things }።
        [male] { $child } ካብዚ ፈሪሑ: { $things }።
       *[other] ቆልዓ { $child } ካብዚ ፈሪሑ: { $things }።
    }
phrase-mood-new-staff = { $gender ->
        [female] { $child } ምስ ሓድሽ ሰራሕተኛ ቁሩብ ሓኒኻ።
        [male] { $child } ምስ ሓድሽ ሰራሕተኛ ቁሩብ ሓኒኹ።
       *[other] ቆልዓ { $child } ምስ ሓድሽ ሰራሕተኛ ቁሩብ ሓኒኹ።
    }
phrase-mood-bored = { $gender ->
        [female] { $child } ሰልክይዋ።
        [male] { $child } ሰልክይዎ።
       *[other] ቆልዓ { $child } ሰልክይዎ።
    }
phrase-mood-used-noise = { $gender ->
        [female] { $child } ነቲ ጫውጫው ክትለማመዶ ነይርዋ።
        [male] { $child } ነቲ ጫውጫው ክለማመዶ ነይርዎ።
       *[other] ቆልዓ { $child } ነቲ ጫውጫው ክለማመዶ ነይርዎ።
    }
phrase-mood-back-after-holiday = { $gender ->
        [female] { $child } ድሕሪ ዕረፍቲ እንደገና ክትለማመድ ነይርዋ።
        [male] { $child } ድሕሪ ዕረፍቲ እንደገና ክለማመድ ነይርዎ።
       *[other] ቆልዓ { $child } ድሕሪ ዕረፍቲ እንደገና ክለማመድ ነይርዎ።
    }
phrase-mood-friends = ናይ ቀረባ ኣዕሩኽ: { $who }።
phrase-mood-new-friend = { $gender ->
        [female] { $child } ሓድሽ ዓርኪ ኣጥርያ።
        [male] { $child } ሓድሽ ዓርኪ ኣጥርዩ።
       *[other] ቆልዓ { $child } ሓድሽ ዓርኪ ኣጥርዩ።
    }
phrase-mood-friend-of = { $gender ->
        [female] { $child } ምስ { $names } ጽቡቕ ምሕዝነት ኣለዋ።
        [male] { $child } ምስ { $names } ጽቡቕ ምሕዝነት ኣለዎ።
       *[other] ቆልዓ { $child } ምስ { $names } ጽቡቕ ምሕዝነት ኣለዎ።
    }
phrase-mood-quarrel-solved = { $gender ->
        [female] { $child } ተባኢሳ ነይራ፣ ሕጂ ግን ዕርቂ ኮይኑ።
        [male] { $child } ተባኢሱ ነይሩ፣ ሕጂ ግን ዕርቂ ኮይኑ።
       *[other] ቆልዓ { $child } ተባኢሱ ነይሩ፣ ሕጂ ግን ዕርቂ ኮይኑ።
    }
phrase-mood-sorry = { $gender ->
        [female] { $child } ይቕሬታ ኢላ።
        [male] { $child } ይቕሬታ ኢሉ።
       *[other] ቆልዓ { $child } ይቕሬታ ኢሉ።
    }
phrase-mood-angry-share = { $gender ->
        [female] { $child } ኣብ ምክፋል ሓሪቓ።
        [male] { $child } ኣብ ምክፋል ሓሪቑ።
       *[other] ቆልዓ { $child } ኣብ ምክፋል ሓሪቑ።
    }
phrase-mood-wait-turn-hard = { $gender ->
        [female] ን{ $child } ምጽባይ ገና ይኸብዳ ኣሎ።
        [male] ን{ $child } ምጽባይ ገና ይኸብዶ ኣሎ።
       *[other] ንቆልዓ { $child } ምጽባይ ገና ይኸብዶ ኣሎ።
    }
phrase-mood-listened = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ሰሚዓ።
        [male] { $child } ጽቡቕ ጌሩ ሰሚዑ።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ሰሚዑ።
    }
phrase-mood-listen-hard = { $gender ->
        [female] ን{ $child } ምስማዕ ከቢድዋ ነይሩ።
        [male] ን{ $child } ምስማዕ ከቢድዎ ነይሩ።
       *[other] ንቆልዓ { $child } ምስማዕ ከቢድዎ ነይሩ።
    }
phrase-mood-pushed = { $gender ->
        [female] { $child } ንኻልእ ቆልዓ ደፊኣ።
        [male] { $child } ንኻልእ ቆልዓ ደፊኡ።
       *[other] ቆልዓ { $child } ንኻልእ ቆልዓ ደፊኡ።
    }
phrase-mood-got-pushed = { $gender ->
        [female] { $child } ተደፊኣ።
        [male] { $child } ተደፊኡ።
       *[other] ቆልዓ { $child } ተደፊኡ።
    }
phrase-mood-sibling = { $gender ->
        [female] { $child } ዓባይ ሓፍቲ ብምዃና ተሓቢና።
        [male] { $child } ዓቢ ሓው ብምዃኑ ተሓቢኑ።
       *[other] ቆልዓ { $child } ዓቢ ሓው ብምዃኑ ተሓቢኑ።
    }
phrase-mood-told-about = { $gender ->
        [female] { $child } ብዛዕባ እዚ ነጊራትና: { $things }።
        [male] { $child } ብዛዕባ እዚ ነጊሩና: { $things }።
       *[other] ቆልዓ { $child } ብዛዕባ እዚ ነጊሩና: { $things }።
    }
phrase-mood-told-relative = { $gender ->
        [female] { $child } ብዛዕባ እዚ ሰብ ነጊራትና: { $relative }።
        [male] { $child } ብዛዕባ እዚ ሰብ ነጊሩና: { $relative }።
       *[other] ቆልዓ { $child } ብዛዕባ እዚ ሰብ ነጊሩና: { $relative }።
    }
phrase-mood-told-weekend = { $gender ->
        [female] { $child } ብዛዕባ ቀዳመ-ሰንበት ነጊራትና።
        [male] { $child } ብዛዕባ ቀዳመ-ሰንበት ነጊሩና።
       *[other] ቆልዓ { $child } ብዛዕባ ቀዳመ-ሰንበት ነጊሩና።
    }
phrase-mood-made-for-you = { $gender ->
        [female] { $child } ንዓኹም ጽቡቕ ነገር ሰሪሓ።
        [male] { $child } ንዓኹም ጽቡቕ ነገር ሰሪሑ።
       *[other] ቆልዓ { $child } ንዓኹም ጽቡቕ ነገር ሰሪሑ።
    }
phrase-mood-drawing-for-you = { $gender ->
        [female] { $child } ንዓኹም ስእሊ ስኢላ።
        [male] { $child } ንዓኹም ስእሊ ስኢሉ።
       *[other] ቆልዓ { $child } ንዓኹም ስእሊ ስኢሉ።
    }
phrase-mood-won = { $gender ->
        [female] { $child } ተዓዊታ።
        [male] { $child } ተዓዊቱ።
       *[other] ቆልዓ { $child } ተዓዊቱ።
    }
phrase-mood-called-juf = { $gender ->
        [female] { $child } ንመጀመርታ ግዜ “juf” (መምህር) ኢላ።
        [male] { $child } ንመጀመርታ ግዜ “juf” (መምህር) ኢሉ።
       *[other] ቆልዓ { $child } ንመጀመርታ ግዜ “juf” (መምህር) ኢሉ።
    }

## Op de groep

phrase-group-quiet-day = ህድእቲ መዓልቲ ነይራ።
phrase-group-busy-day = ጽዕቕቲ መዓልቲ ነይራ።
phrase-group-nice-day = ጽብቕቲ መዓልቲ ነይራ።
phrase-group-busy-nice-day = ጽዕቕቲ ግን ጽብቕቲ መዓልቲ ነይራ።
phrase-group-child-count = { $count ->
        [one] { $count } ቆልዓ ነይሩ
       *[other] { $count } ቆልዑ ነይሮም
    }።
phrase-group-many-ill = ብዙሓት ቆልዑ ሓሚሞም ኣለዉ።
phrase-group-nothing-special = ፍሉይ ነገር የለን።
phrase-group-all-well = ኩሉ ብጽቡቕ ሓሊፉ።
phrase-group-day-flew = እታ መዓልቲ ቀልጢፋ ሓሊፋ።
phrase-group-all-enjoyed = ቆልዑ ተሓጒሶም።
phrase-group-child-loved-it = { $gender ->
        [female] { $child } ብጣዕሚ ፈትያቶ።
        [male] { $child } ብጣዕሚ ፈትይዎ።
       *[other] ቆልዓ { $child } ብጣዕሚ ፈትይዎ።
    }
phrase-group-with-older = { $gender ->
        [female] { $child } ምስ ዓበይቲ ቆልዑ ነይራ።
        [male] { $child } ምስ ዓበይቲ ቆልዑ ነይሩ።
       *[other] ቆልዓ { $child } ምስ ዓበይቲ ቆልዑ ነይሩ።
    }
phrase-group-with-other-group = { $gender ->
        [female] { $child } ኣብ ጉጅለ { $group } ነይራ።
        [male] { $child } ኣብ ጉጅለ { $group } ነይሩ።
       *[other] ቆልዓ { $child } ኣብ ጉጅለ { $group } ነይሩ።
    }
phrase-group-two-together = ጉጅለ { $first-group }ን ጉጅለ { $second-group }ን ብሓባር እየን።
phrase-group-merged = ጉጅለታት ንሓዋውስ ኣለና።
phrase-group-new-toys = ሓድሽ መጻወቲ ኣለና።
phrase-group-new-item = ኣባና ሓድሽ: { $things }።
phrase-group-word-of-week = ኣብዚ ሰሙን ሓደስቲ ቃላት ንመሃር ኣለና።
phrase-group-photos-app = እቲ ስእልታት ኣብ ኣፕ ኣሎ።
phrase-group-photos-later = እቲ ስእልታት ጸኒሑ ክመጽእ እዩ።
phrase-group-crafts-home = { $gender ->
        [female] { $child } ነቲ ናይ ኢድ ስራሕ ናብ ገዛ ክትወስዶ እያ።
        [male] { $child } ነቲ ናይ ኢድ ስራሕ ናብ ገዛ ክወስዶ እዩ።
       *[other] ቆልዓ { $child } ነቲ ናይ ኢድ ስራሕ ናብ ገዛ ክወስዶ እዩ።
    }
phrase-group-paint-on = { $child }: ኣብዚ ቀለም ኣሎ: { $things }።
phrase-group-new-child = ሓድሽ ቆልዓ ናብ ጉጅለ ክመጽእ እዩ።
phrase-group-welcome-child = { $gender ->
        [female] እንቋዕ ብደሓን መጻእኪ፣ { $child }!
        [male] እንቋዕ ብደሓን መጻእካ፣ { $child }!
       *[other] እንቋዕ ብደሓን መጻእካ፣ ቆልዓ { $child }!
    }
phrase-group-stayed-in = ኣብ ውሽጢ ጸኒሕና።
phrase-group-too-cold = ኣብ ደገ ንነዊሕ ንምጽናሕ ኣዝዩ ዝሑል ነይሩ።
phrase-group-too-hot = ኣብ ደገ ንምጽዋት ኣዝዩ ውዑይ ነይሩ።
phrase-group-nice-weather = ኩነታት ኣየር ጽቡቕ ነይሩ።
phrase-group-bad-weather = ኩነታት ኣየር ሕማቕ ነይሩ።
phrase-group-trip-off = እቲ ዑደት ተሰሪዙ።
phrase-group-trip-to-off = እቲ ዑደት ተሰሪዙ: { $item }።
phrase-group-item-closed = እዚ ቦታ ዕጹው ነይሩ: { $item }።
phrase-group-play-at = { $gender ->
        [female] { $child } ናብዚ ከይዳ: { $item }።
        [male] { $child } ናብዚ ከይዱ: { $item }።
       *[other] ቆልዓ { $child } ናብዚ ከይዱ: { $item }።
    }
phrase-group-went-with = { $who-number ->
    [several] { $who } ናብዚ ከይዶም: { $item }።
   *[single] { $gender ->
        [female] { $who } ናብዚ ከይዳ: { $item }።
        [male] { $who } ናብዚ ከይዱ: { $item }።
       *[other] ቆልዓ { $who } ናብዚ ከይዱ: { $item }።
    }
}

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $gender ->
        [female] { $child } ቃንዛ ኣለዋ: { $body }።
        [male] { $child } ቃንዛ ኣለዎ: { $body }።
       *[other] ቆልዓ { $child } ቃንዛ ኣለዎ: { $body }።
    }
phrase-health-stomach-complains = { $gender ->
        [female] { $child } ቃንዛ ከብዲ ከም ዘሎ ነጊራትና።
        [male] { $child } ቃንዛ ከብዲ ከም ዘሎ ነጊሩና።
       *[other] ቆልዓ { $child } ቃንዛ ከብዲ ከም ዘሎ ነጊሩና።
    }
phrase-health-headache-complains = { $gender ->
        [female] { $child } ቃንዛ ርእሲ ከም ዘሎ ነጊራትና።
        [male] { $child } ቃንዛ ርእሲ ከም ዘሎ ነጊሩና።
       *[other] ቆልዓ { $child } ቃንዛ ርእሲ ከም ዘሎ ነጊሩና።
    }
phrase-health-injury-at = { $child }: { $injury } ({ $body })።
phrase-health-injury = { $gender ->
        [female] { $child } እዚ ኣለዋ: { $injury }።
        [male] { $child } እዚ ኣለዎ: { $injury }።
       *[other] ቆልዓ { $child } እዚ ኣለዎ: { $injury }።
    }
phrase-health-injury-visible = ዝርአ: { $injury }።
phrase-health-injury-visible-at = ዝርአ: { $injury } ({ $body })።
phrase-health-fell-on = { $gender ->
        [female] { $child } ወዲቓ። ዝተሃርመ ቦታ: { $body }።
        [male] { $child } ወዲቑ። ዝተሃርመ ቦታ: { $body }።
       *[other] ቆልዓ { $child } ወዲቑ። ዝተሃርመ ቦታ: { $body }።
    }
phrase-health-bumped = { $gender ->
        [female] { $child } ምስ ሓደ ነገር ተጋጭያ: { $body }።
        [male] { $child } ምስ ሓደ ነገር ተጋጭዩ: { $body }።
       *[other] ቆልዓ { $child } ምስ ሓደ ነገር ተጋጭዩ: { $body }።
    }
phrase-health-fell-no-harm = { $gender ->
        [female] { $child } ወዲቓ፣ ግን ዝርአ የለን።
        [male] { $child } ወዲቑ፣ ግን ዝርአ የለን።
       *[other] ቆልዓ { $child } ወዲቑ፣ ግን ዝርአ የለን።
    }
phrase-health-nothing-seen = ዝርአ ነገር የለን።
phrase-health-tripped = { $gender ->
        [female] { $child } ተዓንቂፋ።
        [male] { $child } ተዓንቂፉ።
       *[other] ቆልዓ { $child } ተዓንቂፉ።
    }
phrase-health-fell-from = { $gender ->
        [female] { $child } ካብዚ ወዲቓ: { $item }።
        [male] { $child } ካብዚ ወዲቑ: { $item }።
       *[other] ቆልዓ { $child } ካብዚ ወዲቑ: { $item }።
    }
phrase-health-cried-recovered = { $gender ->
        [female] { $child } ተጸናኒዓ፣ እንደገና ትጻወት ኣላ።
        [male] { $child } ተጸናኒዑ፣ እንደገና ይጻወት ኣሎ።
       *[other] ቆልዓ { $child } ተጸናኒዑ፣ እንደገና ይጻወት ኣሎ።
    }
phrase-health-wound-cleaned = ነቲ ቁስሊ ኣጽሪናዮ።
phrase-health-wound-plaster = ነቲ ቁስሊ ኣጽሪና ፕላስተር ጌርናሉ።
phrase-health-has-plaster = { $gender ->
        [female] { $child } ፕላስተር ኣለዋ: { $body }።
        [male] { $child } ፕላስተር ኣለዎ: { $body }።
       *[other] ቆልዓ { $child } ፕላስተር ኣለዎ: { $body }።
    }
phrase-health-rinsed = ብማይ ሓጺብናዮ።
phrase-health-sand-eyes = { $gender ->
        [female] { $child } ሑጻ ኣብ ኣዒንቲ ኣትይዋ።
        [male] { $child } ሑጻ ኣብ ኣዒንቲ ኣትይዎ።
       *[other] ቆልዓ { $child } ሑጻ ኣብ ኣዒንቲ ኣትይዎ።
    }
phrase-health-splinter-out = ነቲ ኣሻኹ ዕንጨይቲ ኣውጺእናዮ።
phrase-health-splinter-in = እቲ ኣሻኹ ዕንጨይቲ ገና ኣብ ውሽጢ ኣሎ።
phrase-health-tick-in = እቲ ቁርዲድ ገና ኣሎ።
phrase-health-stung-wasp = { $gender ->
        [female] ዕኮት (wesp) ን{ $child } ነኺስዋ።
        [male] ዕኮት (wesp) ን{ $child } ነኺስዎ።
       *[other] ዕኮት (wesp) ንቆልዓ { $child } ነኺስዎ።
    }
phrase-health-stung-bee = { $gender ->
        [female] ንህቢ ን{ $child } ነኺስዋ።
        [male] ንህቢ ን{ $child } ነኺስዎ።
       *[other] ንህቢ ንቆልዓ { $child } ነኺስዎ።
    }
phrase-health-stung-at = { $gender ->
        [female] ን{ $child } ሓሰኻ ነኺስዋ: { $body }።
        [male] ን{ $child } ሓሰኻ ነኺስዎ: { $body }።
       *[other] ንቆልዓ { $child } ሓሰኻ ነኺስዎ: { $body }።
    }
phrase-health-bitten-again = { $gender ->
        [female] ካልእ ቆልዓ ን{ $child } ነኺስዋ።
        [male] ካልእ ቆልዓ ን{ $child } ነኺስዎ።
       *[other] ካልእ ቆልዓ ንቆልዓ { $child } ነኺስዎ።
    }
phrase-health-bitten-at = { $gender ->
        [female] ካልእ ቆልዓ ን{ $child } ነኺስዋ: { $body }።
        [male] ካልእ ቆልዓ ን{ $child } ነኺስዎ: { $body }።
       *[other] ካልእ ቆልዓ ንቆልዓ { $child } ነኺስዎ: { $body }።
    }
phrase-health-nosebleed-had = { $gender ->
        [female] { $child } ካብ ኣፍንጫ ደም ፈሲስዋ ነይሩ።
        [male] { $child } ካብ ኣፍንጫ ደም ፈሲስዎ ነይሩ።
       *[other] ቆልዓ { $child } ካብ ኣፍንጫ ደም ፈሲስዎ ነይሩ።
    }
phrase-health-nosebleed-over = ደም ኣፍንጫ ቀልጢፉ ደው ኢሉ።
phrase-health-coughed = { $gender ->
        [female] { $child } ብዙሕ ስዒላ።
        [male] { $child } ብዙሕ ስዒሉ።
       *[other] ቆልዓ { $child } ብዙሕ ስዒሉ።
    }
phrase-health-sneezes = { $gender ->
        [female] { $child } ብዙሕ ሃንጢሳ።
        [male] { $child } ብዙሕ ሃንጢሱ።
       *[other] ቆልዓ { $child } ብዙሕ ሃንጢሱ።
    }
phrase-health-blocked-nose = { $gender ->
        [female] { $child } ኣፍንጫ ተዓብሲዋ ኣሎ።
        [male] { $child } ኣፍንጫ ተዓብሲዎ ኣሎ።
       *[other] ቆልዓ { $child } ኣፍንጫ ተዓብሲዎ ኣሎ።
    }
phrase-health-phlegm = { $gender ->
        [female] { $child } ብዙሕ ኣክታ ኣለዋ።
        [male] { $child } ብዙሕ ኣክታ ኣለዎ።
       *[other] ቆልዓ { $child } ብዙሕ ኣክታ ኣለዎ።
    }
phrase-health-unwell-bit = { $gender ->
        [female] { $child } ብዙሕ ጽቡቕ ኣይተሰምዓን።
        [male] { $child } ብዙሕ ጽቡቕ ኣይተሰምዖን።
       *[other] ቆልዓ { $child } ብዙሕ ጽቡቕ ኣይተሰምዖን።
    }
phrase-health-pale = ገጽ { $child } ቁሩብ ሃሲሱ ኣሎ።
phrase-health-warm-bit = ኣካላት { $child } ምዉቕ ነይሩ።
phrase-health-jumper-off = { $gender ->
    [female] ሙቐት ስለ ዝተሰምዓ ን{ $child } ሓደ ክዳን ኣውጺእናላ።
    [male] ሙቐት ስለ ዝተሰምዖ ን{ $child } ሓደ ክዳን ኣውጺእናሉ።
   *[other] ሙቐት ስለ ዝተሰምዖ ንቆልዓ { $child } ሓደ ክዳን ኣውጺእናሉ።
}
phrase-health-no-fever-now = { $gender ->
        [female] { $child } ሕጂ ረስኒ የብላን።
        [male] { $child } ሕጂ ረስኒ የብሉን።
       *[other] ቆልዓ { $child } ሕጂ ረስኒ የብሉን።
    }
# unsure: "verhoging": a little above normal
phrase-health-raised = { $gender ->
        [female] { $child } ቁሩብ ልዑል ሙቐት ኣለዋ።
        [male] { $child } ቁሩብ ልዑል ሙቐት ኣለዎ።
       *[other] ቆልዓ { $child } ቁሩብ ልዑል ሙቐት ኣለዎ።
    }
phrase-health-raised-degrees = { $gender ->
        [female] { $child } ቁሩብ ልዑል ሙቐት ኣለዋ: { $temperature } ዲግሪ።
        [male] { $child } ቁሩብ ልዑል ሙቐት ኣለዎ: { $temperature } ዲግሪ።
       *[other] ቆልዓ { $child } ቁሩብ ልዑል ሙቐት ኣለዎ: { $temperature } ዲግሪ።
    }
phrase-health-fever-had-degrees = { $gender ->
        [female] { $child } { $temperature } ዲግሪ ረስኒ ነይርዋ።
        [male] { $child } { $temperature } ዲግሪ ረስኒ ነይርዎ።
       *[other] ቆልዓ { $child } { $temperature } ዲግሪ ረስኒ ነይርዎ።
    }
phrase-health-temperature-normal = መጠን ሙቐት { $child } ልሙድ እዩ።
phrase-health-we-measured = መጠን ሙቐት { $child } ዓቂንና።
phrase-health-vomited-meal = { $gender ->
        [female] { $child } ድሕሪ መግቢ ተምላስ ነይርዋ።
        [male] { $child } ድሕሪ መግቢ ተምላስ ነይርዎ።
       *[other] ቆልዓ { $child } ድሕሪ መግቢ ተምላስ ነይርዎ።
    }
# unsure: feels sick
phrase-health-feels-sick = { $gender ->
        [female] { $child } ዕግርግር ይብላ ኣሎ።
        [male] { $child } ዕግርግር ይብሎ ኣሎ።
       *[other] ቆልዓ { $child } ዕግርግር ይብሎ ኣሎ።
    }
phrase-health-diarrhoea-home = { $gender ->
        [female] { $child } ውጽኣት ኣለዋ፣ ክትጸንሕ ኣይትኽእልን።
        [male] { $child } ውጽኣት ኣለዎ፣ ክጸንሕ ኣይክእልን።
       *[other] ቆልዓ { $child } ውጽኣት ኣለዎ፣ ክጸንሕ ኣይክእልን።
    }
phrase-health-return-after = { $gender ->
        [female] { $child } ድሕሪ ብዘይ ምልክት ሕማም ዝሓለፈ { $hours } ሰዓት ክትምለስ ትኽእል።
        [male] { $child } ድሕሪ ብዘይ ምልክት ሕማም ዝሓለፈ { $hours } ሰዓት ክምለስ ይኽእል።
       *[other] ቆልዓ { $child } ድሕሪ ብዘይ ምልክት ሕማም ዝሓለፈ { $hours } ሰዓት ክምለስ ይኽእል።
    }
phrase-health-may-come = { $gender ->
        [female] { $child } እንደገና ክትመጽእ ትኽእል።
        [male] { $child } እንደገና ክመጽእ ይኽእል።
       *[other] ቆልዓ { $child } እንደገና ክመጽእ ይኽእል።
    }
phrase-health-may-not-come = { $gender ->
        [female] { $child } ክትመጽእ ኣይትኽእልን።
        [male] { $child } ክመጽእ ኣይክእልን።
       *[other] ቆልዓ { $child } ክመጽእ ኣይክእልን።
    }
# unsure: rash
phrase-health-rash = { $gender ->
        [female] { $child } ሕንፍሩር ቆርበት ኣለዋ።
        [male] { $child } ሕንፍሩር ቆርበት ኣለዎ።
       *[other] ቆልዓ { $child } ሕንፍሩር ቆርበት ኣለዎ።
    }
phrase-health-rash-at = { $gender ->
        [female] { $child } ሕንፍሩር ቆርበት ኣለዋ: { $body }።
        [male] { $child } ሕንፍሩር ቆርበት ኣለዎ: { $body }።
       *[other] ቆልዓ { $child } ሕንፍሩር ቆርበት ኣለዎ: { $body }።
    }
phrase-health-itch = { $gender ->
        [female] { $child } የሕክኻ ኣሎ።
        [male] { $child } የሕክኾ ኣሎ።
       *[other] ቆልዓ { $child } የሕክኾ ኣሎ።
    }
phrase-health-itch-at = { $gender ->
        [female] { $child } የሕክኻ ኣሎ: { $body }።
        [male] { $child } የሕክኾ ኣሎ: { $body }።
       *[other] ቆልዓ { $child } የሕክኾ ኣሎ: { $body }።
    }
phrase-health-dry-skin = ቆርበት { $child } ንቑጽ እዩ።
# unsure: sticky eyes
phrase-health-eyes = ኣዒንቲ { $child } ቁሳሕ ኣለዎ።
phrase-health-eyes-red = ኣዒንቲ { $child } ቀይሑ ኣሎ።
phrase-health-teeth-trouble = { $gender ->
        [female] { $child } ብዝወጽእ ዘሎ ኣስናን ትሽገር ኣላ።
        [male] { $child } ብዝወጽእ ዘሎ ኣስናን ይሽገር ኣሎ።
       *[other] ቆልዓ { $child } ብዝወጽእ ዘሎ ኣስናን ይሽገር ኣሎ።
    }
phrase-health-lost-tooth = { $gender ->
        [female] { $child } ሓንቲ ስኒ ወዲቓታ።
        [male] { $child } ሓንቲ ስኒ ወዲቓቶ።
       *[other] ቆልዓ { $child } ሓንቲ ስኒ ወዲቓቶ።
    }
phrase-health-medicine-got = { $gender ->
        [female] { $child } ነቲ መድሃኒት ወሲዳ።
        [male] { $child } ነቲ መድሃኒት ወሲዱ።
       *[other] ቆልዓ { $child } ነቲ መድሃኒት ወሲዱ።
    }
phrase-health-medicine-gets = { $gender ->
        [female] { $child } ነቲ መድሃኒት ሰዓት { $time } ክትወስድ እያ።
        [male] { $child } ነቲ መድሃኒት ሰዓት { $time } ክወስድ እዩ።
       *[other] ቆልዓ { $child } ነቲ መድሃኒት ሰዓት { $time } ክወስድ እዩ።
    }
phrase-health-paracetamol-got = { $gender ->
        [female] { $child } ፓራሲታሞል ወሲዳ።
        [male] { $child } ፓራሲታሞል ወሲዱ።
       *[other] ቆልዓ { $child } ፓራሲታሞል ወሲዱ።
    }
phrase-health-paracetamol-time = { $gender ->
        [female] { $child } ሰዓት { $time } ፓራሲታሞል ወሲዳ።
        [male] { $child } ሰዓት { $time } ፓራሲታሞል ወሲዱ።
       *[other] ቆልዓ { $child } ሰዓት { $time } ፓራሲታሞል ወሲዱ።
    }
phrase-health-ask-medicine = { $gender ->
        [female] { $child } መድሃኒት ወሲዳ ዶ?
        [male] { $child } መድሃኒት ወሲዱ ዶ?
       *[other] ቆልዓ { $child } መድሃኒት ወሲዱ ዶ?
    }
phrase-health-ask-fever = { $gender ->
        [female] { $child } ኣብ ገዛ ረስኒ ነይርዋ ዶ?
        [male] { $child } ኣብ ገዛ ረስኒ ነይርዎ ዶ?
       *[other] ቆልዓ { $child } ኣብ ገዛ ረስኒ ነይርዎ ዶ?
    }
phrase-health-medicine-pack = በጃኹም ነቲ መድሃኒት ኣብ ናይ ገዛእ ርእሱ ባኮ ኣምጽእዎ።
phrase-health-ask-stays-home = { $gender ->
        [female] { $child } ኣብ ገዛ ክትጸንሕ ድያ?
        [male] { $child } ኣብ ገዛ ክጸንሕ ድዩ?
       *[other] ቆልዓ { $child } ኣብ ገዛ ክጸንሕ ድዩ?
    }
phrase-health-ask-how-now = { $gender ->
        [female] { $child } ሕጂ ከመይ ኣላ?
        [male] { $child } ሕጂ ከመይ ኣሎ?
       *[other] ቆልዓ { $child } ሕጂ ከመይ ኣሎ?
    }
phrase-health-ask-what-doctor = ሓኪም እንታይ ኢሉ?
phrase-health-call-doctor-please = በጃኹም ንሓኪም ስድራ (huisarts) ደውሉ።
phrase-health-hope-better = { $gender ->
        [female] { $child } ቀልጢፋ ክትሓዊ ተስፋ ንገብር።
        [male] { $child } ቀልጢፉ ክሓዊ ተስፋ ንገብር።
       *[other] ቆልዓ { $child } ቀልጢፉ ክሓዊ ተስፋ ንገብር።
    }
phrase-health-keep-eye-home = በጃኹም ኣብ ገዛ ተኸታተልዎ።
phrase-health-watching = ንከታተሎ ኣለና።
phrase-health-illness-in-group = ኣብታ ጉጅለ ሕማም ኣሎ: { $item }።
phrase-health-check-home = በጃኹም ንውላድኩም ኣብ ገዛ ርኣይዎ።
phrase-health-contagious = ተላባዒ እዩ።
phrase-health-not-contagious = ተላባዒ ኣይኮነን።
phrase-health-ask-allergies = { $gender ->
        [female] { $child } ኣለርጂ ኣለዋ ዶ?
        [male] { $child } ኣለርጂ ኣለዎ ዶ?
       *[other] ቆልዓ { $child } ኣለርጂ ኣለዎ ዶ?
    }
phrase-health-first-aid-called = ንሓኪም ደዊልና።
phrase-health-sunscreen-all = ንኩሎም ቆልዑ ክሬም ጸሓይ ለኺናሎም።

## Meenemen en spullen (meer)

phrase-bring-list = በጃኹም ኣምጽኡ: { $things }።
phrase-bring-list-child = በጃኹም ን{ $child } ኣምጽኡ: { $things }።
phrase-bring-not-list = በጃኹም እዚ ኣይተምጽኡ: { $things }።
phrase-bring-need-not = እዚ ከተምጽኡ ኣየድልየኩምን: { $things }።
phrase-bring-child-may = { $gender ->
        [female] { $child } እዚ ከተምጽእ ትኽእል: { $things }።
        [male] { $child } እዚ ከምጽእ ይኽእል: { $things }።
       *[other] ቆልዓ { $child } እዚ ከምጽእ ይኽእል: { $things }።
    }
phrase-bring-wears-ours = { $gender ->
        [female] { $child } ናትና ክዳን ተኸዲና ኣላ: { $things }።
        [male] { $child } ናትና ክዳን ተኸዲኑ ኣሎ: { $things }።
       *[other] ቆልዓ { $child } ናትና ክዳን ተኸዲኑ ኣሎ: { $things }።
    }
phrase-bring-return-washed = በጃኹም ነዚ ሓጺብኩም ምለስዎ።
phrase-bring-is-wet = { $child } – ዝተጠልቀየ: { $things }።
phrase-bring-is-dirty = { $child } – ዝረስሐ: { $things }።
phrase-bring-broken = ዝተሰብረ: { $things }።
phrase-bring-in-bag = ኣብ ሳንጣ ዘሎ: { $things }።
phrase-bring-left-here = ገና ኣብዚ ዘሎ: { $things }።
phrase-bring-whose = እዚ ናይ መን እዩ: { $things }?
phrase-bring-missing = ዝጎደለና: { $things }።
phrase-bring-ask-seen = እዚ ኣብ ገዛኹም ኣሎ ዶ: { $things }?
phrase-bring-ask-have = እዚ ምሳኹም ኣሎ ዶ: { $things }?
phrase-bring-almost-out = ክውድእ ዝቐረበ: { $things }።
phrase-bring-all-out = ዝተወድአ: { $things }።
phrase-bring-swapped = ኣቕሑ ብጌጋ ተለዋዊጡ።
phrase-bring-name-coat = በጃኹም ኣብ ጃኬት ስም ጸሓፉ።
phrase-bring-craft-material = ንናይ ኢድ ስራሕ ዝጠቅመና: { $things }።
phrase-bring-dress-warm = በጃኹም ንውላድኩም ምዉቕ ክዳን ክደንዎ።
phrase-bring-dress-size = ዓቐን: { $count }።
phrase-weather-sunny-hat = በጃኹም ንውላድኩም ንግሆ ክሬም ጸሓይ ልከይዎ።

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = ን{ $child } ዝወስድ ሰብ: { $relative }።
phrase-pickup-was-by-relative = ን{ $child } ዝወሰደ ሰብ: { $relative }።
phrase-pickup-brought-relative = ን{ $child } ዘምጽአ ሰብ: { $relative }።
phrase-pickup-ask-relative = እዚ ሰብ ን{ $child } ክወስድ ይፍቀድ ዶ: { $relative }?
phrase-pickup-ask-relative-does = እዚ ሰብ ን{ $child } ክወስድ ድዩ: { $relative }?
phrase-pickup-with-friend = { $gender ->
        [female] { $child } ምስ { $names } ክትከይድ እያ።
        [male] { $child } ምስ { $names } ክኸይድ እዩ።
       *[other] ቆልዓ { $child } ምስ { $names } ክኸይድ እዩ።
    }
phrase-pickup-collected = { $gender ->
        [female] { $child } ተወሲዳ።
        [male] { $child } ተወሲዱ።
       *[other] ቆልዓ { $child } ተወሲዱ።
    }
phrase-pickup-not-yet = { $gender ->
        [female] { $child } ገና ኣይተወሰደትን።
        [male] { $child } ገና ኣይተወሰደን።
       *[other] ቆልዓ { $child } ገና ኣይተወሰደን።
    }
phrase-pickup-ask-earlier = { $gender ->
        [female] { $child } ኣቐዲማ ክትውሰድ ድያ?
        [male] { $child } ኣቐዲሙ ክውሰድ ድዩ?
       *[other] ቆልዓ { $child } ኣቐዲሙ ክውሰድ ድዩ?
    }
phrase-pickup-ask-later = { $gender ->
        [female] { $child } ክትድንጉ ድያ?
        [male] { $child } ክድንጉ ድዩ?
       *[other] ቆልዓ { $child } ክድንጉ ድዩ?
    }
phrase-pickup-ask-half-hour-later = { $gender ->
        [female] { $child } ፍርቂ ሰዓት ክትድንጉ ድያ?
        [male] { $child } ፍርቂ ሰዓት ክድንጉ ድዩ?
       *[other] ቆልዓ { $child } ፍርቂ ሰዓት ክድንጉ ድዩ?
    }
phrase-pickup-latest = በጃኹም ንውላድኩም እንተ ደንጎየ ሰዓት { $time } ውሰዱ።
phrase-pickup-on-time = በጃኹም ኣብ ግዜኡ ምጹ።
phrase-pickup-if-late-call = ክትድንጉዩ ዲኹም? ሽዑ ደውሉልና።
phrase-pickup-if-other-tell = ንውላድኩም ካልእ ሰብ ክወስዶ ድዩ? ሽዑ ንገሩና።
phrase-pickup-taxi = { $gender ->
        [female] { $child } ብታክሲ መጺኣ።
        [male] { $child } ብታክሲ መጺኡ።
       *[other] ቆልዓ { $child } ብታክሲ መጺኡ።
    }
phrase-pickup-bus = { $gender ->
        [female] { $child } ብኣውቶቡስ መጺኣ።
        [male] { $child } ብኣውቶቡስ መጺኡ።
       *[other] ቆልዓ { $child } ብኣውቶቡስ መጺኡ።
    }
phrase-pickup-fetch-school = ንቆልዑ ካብ ቤት ትምህርቲ ክንወስድ ኢና።
phrase-pickup-fetch-school-child = ን{ $child } ካብ ቤት ትምህርቲ ክንወስድ ኢና።
phrase-pickup-not-in-yard = { $gender ->
        [female] { $child } ኣብ ቀጽሪ ቤት ትምህርቲ ኣይነበረትን።
        [male] { $child } ኣብ ቀጽሪ ቤት ትምህርቲ ኣይነበረን።
       *[other] ቆልዓ { $child } ኣብ ቀጽሪ ቤት ትምህርቲ ኣይነበረን።
    }
phrase-pickup-may-home-alone = { $gender ->
        [female] { $child } በይና ናብ ገዛ ክትከይድ ተፈቒዱ።
        [male] { $child } በይኑ ናብ ገዛ ክኸይድ ተፈቒዱ።
       *[other] ቆልዓ { $child } በይኑ ናብ ገዛ ክኸይድ ተፈቒዱ።
    }
phrase-pickup-ask-permission-alone = { $gender ->
        [female] { $child } ባዕላ ናብ ገዛ ክትከይድ ይፍቀድ ዶ?
        [male] { $child } ባዕሉ ናብ ገዛ ክኸይድ ይፍቀድ ዶ?
       *[other] ቆልዓ { $child } ባዕሉ ናብ ገዛ ክኸይድ ይፍቀድ ዶ?
    }
phrase-pickup-ask-alone-outside = { $gender ->
        [female] { $child } በይና ኣብ ደገ ክትጻወት ይፍቀድ ዶ?
        [male] { $child } በይኑ ኣብ ደገ ክጻወት ይፍቀድ ዶ?
       *[other] ቆልዓ { $child } በይኑ ኣብ ደገ ክጻወት ይፍቀድ ዶ?
    }
phrase-pickup-ask-who-else = ን{ $child } ክወስድ ዝፍቀደሉ ካልእ ሰብ መን እዩ?
phrase-pickup-id = በጃኹም መንነት ወረቐት ኣምጽኡ።
phrase-pickup-entrance-back = መእተዊ ብድሕሪት እዩ።
phrase-pickup-entrance-other = ካልእ መእተዊ ንጥቀም ኣለና።
phrase-pickup-gate = በጃኹም ነቲ ካንሸሎ ጽቡቕ ጌርኩም ዕጸውዎ።
phrase-pickup-parking = በጃኹም ኣብ ቅድሚ ካንሸሎ መኪና ኣይተቐምጡ።
phrase-absent-today = { $gender ->
        [female] { $child } የላን።
        [male] { $child } የለን።
       *[other] ቆልዓ { $child } የለን።
    }
phrase-absent-holiday = { $gender ->
        [female] { $child } ኣብ ዕረፍቲ (ቫካንሳ) ኣላ።
        [male] { $child } ኣብ ዕረፍቲ (ቫካንሳ) ኣሎ።
       *[other] ቆልዓ { $child } ኣብ ዕረፍቲ (ቫካንሳ) ኣሎ።
    }
phrase-absent-tell-not-coming = { $gender ->
        [female] { $child } እንተ ዘይትመጽእ በጃኹም ንገሩና።
        [male] { $child } እንተ ዘይመጽእ በጃኹም ንገሩና።
       *[other] ቆልዓ { $child } እንተ ዘይመጽእ በጃኹም ንገሩና።
    }
phrase-absent-tell-child-not = ውላድኩም እንተ ዘይመጽእ በጃኹም ንገሩና።
phrase-absent-call-before = ውላድኩም ከም ዘይመጽእ ክሳብ ሰዓት { $time } ክትነግሩና ትኽእሉ ኢኹም።
phrase-absent-report-app = ውላድኩም ከም ዘይመጽእ ብኣፕ ክትነግሩና ትኽእሉ ኢኹም።
phrase-absent-enjoy-days-off = ብናይ ዕረፍቲ መዓልታት ተሓጐሱ።
phrase-absent-ask-why = { $gender ->
        [female] { $child } ኣበይ ኣላ?
        [male] { $child } ኣበይ ኣሎ?
       *[other] ቆልዓ { $child } ኣበይ ኣሎ?
    }
phrase-absent-ask-coming-day = { $gender ->
        [female] { $child } ክትመጽእ ድያ?
        [male] { $child } ክመጽእ ድዩ?
       *[other] ቆልዓ { $child } ክመጽእ ድዩ?
    }
phrase-extra-child = { $gender ->
        [female] { $child } ተወሳኺት መዓልቲ ክትመጽእ እያ።
        [male] { $child } ተወሳኺት መዓልቲ ክመጽእ እዩ።
       *[other] ቆልዓ { $child } ተወሳኺት መዓልቲ ክመጽእ እዩ።
    }
phrase-extra-ask-app = በጃኹም ነታ ተወሳኺት መዓልቲ ብኣፕ ሕተቱ።
phrase-swap-ask-app = በጃኹም ምቕያር መዓልቲ ብኣፕ ሕተቱ።
phrase-swap-yes-plain = እቲ ምቕያር መዓልቲ ተፈቒዱ።
phrase-swap-no-plain = እቲ ምቕያር መዓልቲ ክከኣል ኣይከኣለን።
phrase-extra-place = ገና ቦታ ኣሎ።
phrase-extra-no-place = ቦታ የለን።
phrase-extra-place-weekdays = { $first-weekday }ን { $second-weekday }ን ገና ቦታ ኣሎ።
phrase-book-before = ምዝገባ ክሳብ { $date } (እታ መዓልቲ ሓዊስኩም) ይከኣል።
phrase-book-holiday-care = በጃኹም ን{ $child } ንናይ ዕረፍቲ ክንክን ኣመዝግብዎ።
phrase-book-holiday-care-child = በጃኹም ንውላድኩም ንናይ ዕረፍቲ ክንክን ኣመዝግብዎ።
phrase-phone-emergency = ንህጹጽ ኩነታት ቁጽሪ ተሌፎንኩም የድልየና።
phrase-phone-ask-reach = ከመይ ጌርና ክንረኽበኩም ንኽእል?
phrase-phone-address = በጃኹም ሓድሽ ኣድራሻኹም ንገሩና።
phrase-talk-how-going = { $gender ->
        [female] { $child } ከመይ ከም ዘላ ምሳኹም ክንዛረብ ንደሊ።
        [male] { $child } ከመይ ከም ዘሎ ምሳኹም ክንዛረብ ንደሊ።
       *[other] ቆልዓ { $child } ከመይ ከም ዘሎ ምሳኹም ክንዛረብ ንደሊ።
    }
phrase-talk-when-time = ንዝርርብ መዓስ ግዜ ኣለኩም?
phrase-talk-have-minute = ንዝርርብ ቁሩብ ግዜ ኣለኩም ዶ?
phrase-talk-parent-date = ዝርርብ ወለዲ ኣብ { $date } ሰዓት { $time } እዩ።
phrase-talk-choose-time = በጃኹም ንዝርርብ ሰዓት ምረጹ።
phrase-talk-report-ready = ብዛዕባ { $child } ዝምልከት ጸብጻብ ድሉው እዩ።
phrase-talk-worried = ብዛዕባ { $child } ቁሩብ ንሻቐል ኣለና።
phrase-talk-worried-speech = ብዛዕባ ኣዘራርባ { $child } ምሳኹም ክንዛረብ ንደሊ።
phrase-talk-nice-talk = ስለ እቲ ጽቡቕ ዝርርብ የቐንየልና።
phrase-talk-tell-more-pickup = ንውላድኩም ክትወስዱ ክትመጹ ከለኹም ዝያዳ ክንነግረኩም ኢና።
phrase-photo-ask-app = ስእልታት { $child } ኣብ ኣፕ ክንገብሮ ንኽእል ዶ?
phrase-form-fill = በጃኹም ነቲ ፎርም ምልእዎ።
phrase-form-return = በጃኹም ነቲ ፎርም ኣረክቡ።
phrase-form-list-sign = በጃኹም ስምኩም ኣብቲ ዝርዝር ጸሓፉ።
phrase-answer-please = በጃኹም ንገሩና።
phrase-answer-before = በጃኹም ቅድሚ { $date } መልሱልና።
phrase-answer-questions-tell = ሕቶ ኣለኩም ዶ? ንገሩና።
phrase-answer-eat-along = { $gender ->
        [female] { $child } ምሳና ክትበልዕ ድያ?
        [male] { $child } ምሳና ክበልዕ ድዩ?
       *[other] ቆልዓ { $child } ምሳና ክበልዕ ድዩ?
    }
phrase-answer-ok-for-you = ንዓኹም ጽቡቕ ድዩ?
phrase-answer-may-come-in = ክትኣትዉ ትኽእሉ ኢኹም።

## Wennen (meer)

phrase-settle-first-day-well = ናይ { $child } ቀዳመይቲ መዓልቲ ብጽቡቕ ሓሊፋ።
phrase-settle-trial-well = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ተለማሚዳ።
        [male] { $child } ጽቡቕ ጌሩ ተለማሚዱ።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ተለማሚዱ።
    }
phrase-settle-trial-date = ናይ { $child } ንግሆ ምልምማድ: { $date }።
phrase-settle-trial = { $gender ->
        [female] { $child } ንምልምማድ ክትመጽእ እያ።
        [male] { $child } ንምልምማድ ክመጽእ እዩ።
       *[other] ቆልዓ { $child } ንምልምማድ ክመጽእ እዩ።
    }
phrase-settle-done = { $gender ->
        [female] { $child } ምሉእ ብምሉእ ተለማሚዳ።
        [male] { $child } ምሉእ ብምሉእ ተለማሚዱ።
       *[other] ቆልዓ { $child } ምሉእ ብምሉእ ተለማሚዱ።
    }
phrase-settle-moves-group = { $gender ->
        [female] { $child } ናብ ካልእ ጉጅለ ትሰጋገር።
        [male] { $child } ናብ ካልእ ጉጅለ ይሰጋገር።
       *[other] ቆልዓ { $child } ናብ ካልእ ጉጅለ ይሰጋገር።
    }
phrase-settle-moves-to = { $gender ->
        [female] { $child } ናብ ጉጅለ { $group } ትሰጋገር።
        [male] { $child } ናብ ጉጅለ { $group } ይሰጋገር።
       *[other] ቆልዓ { $child } ናብ ጉጅለ { $group } ይሰጋገር።
    }
phrase-settle-school = { $gender ->
        [female] { $child } መባእታዊ ቤት ትምህርቲ ትጅምር።
        [male] { $child } መባእታዊ ቤት ትምህርቲ ይጅምር።
       *[other] ቆልዓ { $child } መባእታዊ ቤት ትምህርቲ ይጅምር።
    }
phrase-settle-last-day = ናይ { $child } መወዳእታ መዓልቲ እያ።
phrase-settle-will-miss = { $gender ->
        [female] ን{ $child } ክንናፍቓ ኢና።
        [male] ን{ $child } ክንናፍቖ ኢና።
       *[other] ንቆልዓ { $child } ክንናፍቖ ኢና።
    }
phrase-settle-parent-stays = ኣብ ቀዳማይ ግዜ ክትጸንሑ ትኽእሉ ኢኹም።
phrase-settle-like-home = { $gender ->
        [female] { $child } ክትጉሂ ከላ ኣብ ገዛ እንታይ ትገብሩ?
        [male] { $child } ክጉሂ ከሎ ኣብ ገዛ እንታይ ትገብሩ?
       *[other] ቆልዓ { $child } ክጉሂ ከሎ ኣብ ገዛ እንታይ ትገብሩ?
    }
phrase-settle-angry-home = { $gender ->
        [female] { $child } ክትሓርቕ ከላ ኣብ ገዛ እንታይ ትገብሩ?
        [male] { $child } ክሓርቕ ከሎ ኣብ ገዛ እንታይ ትገብሩ?
       *[other] ቆልዓ { $child } ክሓርቕ ከሎ ኣብ ገዛ እንታይ ትገብሩ?
    }
phrase-settle-home-too = { $gender ->
        [female] { $child } ኣብ ገዛ እውን ከምዚ ድያ?
        [male] { $child } ኣብ ገዛ እውን ከምዚ ድዩ?
       *[other] ቆልዓ { $child } ኣብ ገዛ እውን ከምዚ ድዩ?
    }
phrase-settle-which-language = ምስ { $child } ኣብ ገዛ ኣየናይ ቋንቋ ትዛረቡ?
phrase-settle-dutch-understands = { $gender ->
        [female] { $child } ድሮ ብዙሕ ሆላንድኛ ይርድኣ።
        [male] { $child } ድሮ ብዙሕ ሆላንድኛ ይርድኦ።
       *[other] ቆልዓ { $child } ድሮ ብዙሕ ሆላንድኛ ይርድኦ።
    }
phrase-settle-clear = { $gender ->
        [female] { $child } እትደልዮ ጽቡቕ ጌራ ትገልጽ።
        [male] { $child } ዝደልዮ ጽቡቕ ጌሩ ይገልጽ።
       *[other] ቆልዓ { $child } ዝደልዮ ጽቡቕ ጌሩ ይገልጽ።
    }
phrase-settle-more-words = { $gender ->
        [female] { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ቃላት ትብል።
        [male] { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ቃላት ይብል።
       *[other] ቆልዓ { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ቃላት ይብል።
    }
phrase-settle-grows = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ትዓቢ ኣላ።
        [male] { $child } ጽቡቕ ጌሩ ይዓቢ ኣሎ።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ይዓቢ ኣሎ።
    }
phrase-settle-big-steps = { $gender ->
        [female] { $child } ጽቡቕ ትሰጉም ኣላ።
        [male] { $child } ጽቡቕ ይሰጉም ኣሎ።
       *[other] ቆልዓ { $child } ጽቡቕ ይሰጉም ኣሎ።
    }
phrase-settle-confident = { $gender ->
        [female] { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ርእሰ ምትእምማን ትረክብ ኣላ።
        [male] { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ርእሰ ምትእምማን ይረክብ ኣሎ።
       *[other] ቆልዓ { $child } ካብ ግዜ ናብ ግዜ ዝያዳ ርእሰ ምትእምማን ይረክብ ኣሎ።
    }
phrase-settle-well-done = ጎበዝ፣ { $child }!
phrase-settle-swim-diploma = { $gender ->
        [female] { $child } ዲፕሎማ ምሕምባስ ረኺባ።
        [male] { $child } ዲፕሎማ ምሕምባስ ረኺቡ።
       *[other] ቆልዓ { $child } ዲፕሎማ ምሕምባስ ረኺቡ።
    }
phrase-settle-lights = { $gender ->
        [female] { $child } መብራህቲ ምርኣይ ትፈቱ።
        [male] { $child } መብራህቲ ምርኣይ ይፈቱ።
       *[other] ቆልዓ { $child } መብራህቲ ምርኣይ ይፈቱ።
    }
phrase-settle-smiles = { $gender ->
        [female] { $child } ብዙሕ ትስሕቕ።
        [male] { $child } ብዙሕ ይስሕቕ።
       *[other] ቆልዓ { $child } ብዙሕ ይስሕቕ።
    }

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = ዕጹዋት ኢና።
phrase-open-plain = ክፉታት ኢና።
phrase-open-again-plain = እንደገና ክፉታት ኢና።
phrase-open-all-day = ክንክን ድሕሪ ቤት ትምህርቲ (bso) ምሉእ መዓልቲ ክፉት እዩ።
phrase-closed-at = ሰዓት { $time } ንዓጹ።
phrase-closed-date-at = ኣብ { $date } ሰዓት { $time } ንዓጹ።
phrase-open-at = ሰዓት { $time } ንኸፍት።
phrase-open-until = ክሳብ ሰዓት { $time } ክፉታት ኢና።
phrase-open-hours-are = ናይ ምኽፋት ሰዓታት ካብ { $from } ክሳብ { $until } እዩ።
phrase-closed-easter-monday = ኣብ ፋሲካ ዕጹዋት ኢና።
phrase-closed-christmas = ኣብ ልደት ዕጹዋት ኢና።
phrase-closed-christmas-newyear = ኣብ መንጎ ልደትን ሓድሽ ዓመትን ዕጹዋት ኢና።
phrase-closed-whit-ascension = ኣብ ዕርገት (Hemelvaart) ዕጹዋት ኢና።
phrase-closed-kings-day = ኣብ መዓልቲ ንጉስ ዕጹዋት ኢና።
phrase-closed-whitsun = ኣብ ጴንጠቆስጠ (Pinksteren) ዕጹዋት ኢና።
phrase-staff-ill-plain = ሓሚሙ ዘሎ ሰራሕተኛ: { $person }።
phrase-staff-away = ዘይርከብ ሰራሕተኛ: { $person }።
phrase-staff-holiday = ኣብ ዕረፍቲ ዘሎ ሰራሕተኛ: { $person }።
phrase-staff-back = ናብ ስራሕ ዝተመልሰ ሰራሕተኛ: { $person }።
phrase-staff-leave = ፍቓድ ዕረፍቲ ዘለዎ ሰራሕተኛ: { $person }።
phrase-staff-not-works-weekday = { $weekday } ዘይሰርሕ ሰራሕተኛ: { $person }።
phrase-staff-works = ዝሰርሕ ዘሎ ሰራሕተኛ: { $person }።
phrase-staff-replaces = ኣብ ክንዲ { $other-person } ዝሰርሕ: { $person }።
phrase-staff-substitute = ኣብታ ጉጅለ ተካኢ ሰራሕተኛ ኣሎ።
phrase-staff-trainee = ናብታ ጉጅለ ተለማማዲ ክመጽእ እዩ።
phrase-staff-trainee-name = ሓድሽ ተለማማዲና: { $person }።
phrase-staff-birthday = ዕለተ ልደት { $person }።
phrase-staff-baby = ህጻን ተወሊዱ ን{ $person }።
phrase-staff-i-am-off = ኣብ ዕረፍቲ ኣለኹ።
phrase-staff-i-am-here = ኣብ ስራሕ ኣለኹ።
phrase-staff-new-plain = ኣብታ ጉጅለ ሓድሽ ሰራሕተኛ ኣሎ።

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $gender ->
        [female] { $child } ዕለተ ልደት ኣብዒላ።
        [male] { $child } ዕለተ ልደት ኣብዒሉ።
       *[other] ቆልዓ { $child } ዕለተ ልደት ኣብዒሉ።
    }
phrase-event-child-birthday = ዕለተ ልደት { $child } እዩ።
phrase-event-child-treated = { $gender ->
        [female] { $child } ንቆልዑ ምቁር ዓዲላ።
        [male] { $child } ንቆልዑ ምቁር ዓዲሉ።
       *[other] ቆልዓ { $child } ንቆልዑ ምቁር ዓዲሉ።
    }
phrase-event-child-treated-on = { $gender ->
        [female] { $child } ንቆልዑ እዚ ዓዲላ: { $things }።
        [male] { $child } ንቆልዑ እዚ ዓዲሉ: { $things }።
       *[other] ቆልዓ { $child } ንቆልዑ እዚ ዓዲሉ: { $things }።
    }
phrase-event-sang-for = { $gender ->
        [female] ን{ $child } ደሪፍናላ።
        [male] ን{ $child } ደሪፍናሉ።
       *[other] ንቆልዓ { $child } ደሪፍናሉ።
    }
phrase-event-birthday-hat = { $gender ->
        [female] { $child } ናይ በዓል ቆብዕ ረኺባ።
        [male] { $child } ናይ በዓል ቆብዕ ረኺቡ።
       *[other] ቆልዓ { $child } ናይ በዓል ቆብዕ ረኺቡ።
    }
phrase-event-treat-healthy = እቲ ምቁር በጃኹም ንእሽቶን ጥዕና ዘለዎን ይኹን።
phrase-event-thanks-treat-child = ስለ ናይ { $child } ምቁር ነገር የቐንየልና።
phrase-event-sinterklaas-comes = Sinterklaas ክመጽእ እዩ።
phrase-event-shoe = ቆልዑ ጫምኦም ን Sinterklaas ከቐምጡ ይኽእሉ።
phrase-event-party-is = እቲ በዓል: { $item }።
phrase-event-party-date = እቲ በዓል ኣብ { $date } ሰዓት { $time } እዩ።
phrase-event-dress-up = ቆልዑ ፍሉይ ክዳን ተኸዲኖም ክመጹ ይኽእሉ።
phrase-event-pyjamas-day = ቆልዑ ብፒጃማ ክመጹ ይኽእሉ።
phrase-event-congrats-baby = እንቋዕ ብውላድኩም ኣሐጎሰኩም!
phrase-event-congrats-plain = እንቋዕ ኣሐጎሰኩም!
phrase-event-congrats-child-hearty = ብ{ $child } ካብ ልቢ እንቋዕ ኣሐጎሰኩም።
phrase-event-volunteers = ክሕግዙ ዝደልዩ ወለዲ ንደሊ ኣለና።
phrase-event-volunteers-drive = ብመኪና ክወስድ ዝኽእል መን ኣሎ?
phrase-event-committee = ኣኼባ ሽማግለ ወለዲ ኣሎ።
phrase-event-parents-evening-topic = ኣብ ኣኼባ ወለዲ ብዛዕባ እዚ ክንዛረብ ኢና: { $things }።
phrase-event-parents-evening-sleep = ኣብ ኣኼባ ወለዲ ብዛዕባ ውሑስ ድቃስ ክንዛረብ ኢና።
phrase-event-ends = ሰዓት { $time } ይውዳእ።
phrase-event-begins-activity = እዚ ሰዓት { $time } ይጅምር: { $activity }።
phrase-event-club-begins = እቲ ትምህርቲ ሰዓት { $time } ይጅምር።
phrase-event-leave-on-time = ኣብ ግዜኡ ንብገስ።
phrase-event-trip-by = ብባቡር ናብዚ ክንከይድ ኢና: { $item }።
phrase-event-trip-who = { $who-number ->
    [several] { $who } ናብዚ ክኸዱ እዮም: { $item }።
   *[single] { $gender ->
        [female] { $who } ናብዚ ክትከይድ እያ: { $item }።
        [male] { $who } ናብዚ ክኸይድ እዩ: { $item }።
       *[other] ቆልዓ { $who } ናብዚ ክኸይድ እዩ: { $item }።
    }
}
phrase-event-trip-plain = ናብዚ ክንከይድ ኢና: { $item }።
phrase-event-ask-trip-may = { $gender ->
        [female] { $child } ናብ ዑደት ክትከይድ ይፍቀድ ዶ?
        [male] { $child } ናብ ዑደት ክኸይድ ይፍቀድ ዶ?
       *[other] ቆልዓ { $child } ናብ ዑደት ክኸይድ ይፍቀድ ዶ?
    }
phrase-event-trip-back-safe = ተመሊስና ኣለና።

## Geld en kantoor (meer)

phrase-money-invoice-office = ብዛዕባ ፋክቱራ ሕቶ ኣለኩም ዶ? ናብ ቤት ጽሕፈትና ደውሉ።
phrase-money-asked = እንሓቶ ገንዘብ: { $amount }።
phrase-money-asked-trip = ንዑደት እንሓቶ ገንዘብ: { $amount }።
phrase-money-no-extra = ተወሳኺ ክትከፍሉ ኣየድልየኩምን።
phrase-money-debit-day = እቲ ገንዘብ ኣብ ከባቢ መበል { $count } መዓልቲ ናይ ወርሒ ካብ ባንክኹም ይውሰድ።
phrase-money-year-statement = ናይ ዓመት ጸብጻብ ክፍሊት ክትቅበሉ ኢኹም።
phrase-money-invoice-ready = ፋክቱራ ድሉው እዩ።
phrase-money-contract-questions = ብዛዕባ ውዕል ሕቶ ኣለኩም ዶ? ናብ ቤት ጽሕፈትና ደውሉ።

## Groeten, dank en contact (meer)

phrase-hello-afternoon = ከመይ ውዒልኩም።
phrase-hello-evening = ከመይ ኣምሲኹም።
phrase-hello-morning-plain = ከመይ ሓዲርኩም።
phrase-hello-parents-of = ክቡራት ወለዲ { $child }፣
phrase-bye-day = ጽቡቕ መዓልቲ!
phrase-bye-afternoon = ጽቡቕ ድሕሪ ቀትሪ!
phrase-bye-tomorrow-evening = ጽባሕ የራኽበና፣ ጽቡቕ ምሸት!
phrase-bye-week = ንዝመጽእ ሰሙን የራኽበና!
phrase-bye-later = ጸኒሕና ንራኸብ!
phrase-bye-night-child = ጽቡቕ ድቃስ፣ { $child }።
phrase-bye-night = ደሓን ሕደሩ።
phrase-bye-greetings-team = ሰላምታ ካብ ሰራሕተኛታት።
phrase-bye-greetings-person = ሰላምታ ካብ { $person }።
phrase-bye-feast-days = ርሑስ በዓላት ንምነየልኩም።
phrase-bye-new-year = ርሑስ ሓድሽ ዓመት!
phrase-bye-eid = ዒድ ሙባረክ!
phrase-bye-ramadan = ቡሩኽ ረመዳን ንምነየልኩም።
phrase-bye-holiday-wish = ጽቡቕ ዕረፍቲ ንምነየልኩም።
phrase-bye-see-you-group = { $gender ->
        [female] ን{ $child } እንደገና ምርኣያ ደስ ይብለና።
        [male] ን{ $child } እንደገና ምርኣዩ ደስ ይብለና።
       *[other] ንቆልዓ { $child } እንደገና ምርኣዩ ደስ ይብለና።
    }
phrase-thanks-understanding = ስለ ዝተረዳእኩምና የቐንየልና።
phrase-thanks-thinking = ምሳና ስለ ዝሓሰብኩም የቐንየልና።
phrase-thanks-quick = ቀልጢፍኩም ብምምጻእኩም ደስ ይብለና።
phrase-thanks-quick-reply = ስለ ቅልጡፍ መልስኹም የቐንየልና።
phrase-thanks-trust = ስለ እምነትኩም የቐንየልና።
phrase-thanks-present = ስለ ህያብኩም የቐንየልና።
phrase-thanks-card = ስለ ጽቡቕ ካርድኹም የቐንየልና።
phrase-thanks-bring = ስለ ዘምጻእኩም የቐንየልና: { $things }።
phrase-sorry-plain = ይቕሬታ ንሓትት።
phrase-sorry-late-message = መልእኽቲ ስለ ዝደንጎየ ይቕሬታ።
phrase-sorry-lost = ይቕሬታ፣ እዚ ናይ { $child } ጠፊኡና: { $things }።
phrase-sorry-forgot = ረሲዕናዮ።
phrase-contact-know = ንሓበሬታኹም።
phrase-contact-note = ኣስተውዕሉ!
phrase-contact-call-office = በጃኹም ምሳና ተራኸቡ።
phrase-contact-reachable = ክሳብ ሰዓት { $time } ክትረኽቡና ትኽእሉ ኢኹም።
phrase-contact-number = እዚ ቁጽሪ ተሌፎን ገና ቅኑዕ ድዩ?
phrase-contact-ask-received = መልእኽትና በጺሕኩም ዶ?
phrase-contact-more-app = ኣብ ኣፕ ዝያዳ ክተንብቡ ትኽእሉ ኢኹም።
phrase-contact-read-letter = በጃኹም ነቲ ደብዳበ ኣንብብዎ።
phrase-contact-mail-follows = ኢመይል ክትቅበሉ ኢኹም።
phrase-contact-more-later = ጸኒሕና ዝያዳ ክንነግረኩም ኢና።
phrase-contact-will-look = ክንምርምሮ ኢና።
phrase-contact-heating = መሙቂ ገዛ ኣይሰርሕን ኣሎ።
phrase-contact-phone-down = ተሌፎን ኣይሰርሕን ኣሎ።
phrase-contact-doorbell = ደወል ማዕጾ ኣይሰርሕን ኣሎ።

## Thuis en taal (meer)

phrase-home-sing-song = በጃኹም ነቲ ደርፊ ኣብ ገዛ እውን ድረፍዎ።
phrase-home-read-book-along = { $gender ->
        [female] { $child } መጽሓፍ ናብ ገዛ ክትወስድ ትኽእል።
        [male] { $child } መጽሓፍ ናብ ገዛ ክወስድ ይኽእል።
       *[other] ቆልዓ { $child } መጽሓፍ ናብ ገዛ ክወስድ ይኽእል።
    }
phrase-home-practise-too = በጃኹም እዚ ኣብ ገዛ እውን ተለማመድዎ።
phrase-home-talk-about = ኣብ ገዛ እውን ብዛዕባኡ ተዛረቡ።
phrase-home-ask-weekend = ቀዳመ-ሰንበት ከመይ ነይሩ?
phrase-home-ask-holiday = ዕረፍቲ ከመይ ነይሩ?
phrase-home-ask-dentist-child = ሓኪም ስኒ ጽቡቕ ድዩ ነይሩ፣ { $child }?
phrase-home-ask-dentist = ምስ ሓኪም ስኒ ከመይ ነይሩ?
phrase-home-ask-doctor = ምስ ሓኪም ከመይ ነይሩ?
phrase-home-stayed-over = { $gender ->
        [female] { $child } ምስዚ ሰብ ሓዲራ: { $relative }።
        [male] { $child } ምስዚ ሰብ ሓዲሩ: { $relative }።
       *[other] ቆልዓ { $child } ምስዚ ሰብ ሓዲሩ: { $relative }።
    }
phrase-home-tired-maybe = { $gender ->
        [female] { $child } ምናልባት ሎሚ ምሸት ቀልጢፉ ድኻም ይስምዓ ይኸውን።
        [male] { $child } ምናልባት ሎሚ ምሸት ቀልጢፉ ድኻም ይስምዖ ይኸውን።
       *[other] ቆልዓ { $child } ምናልባት ሎሚ ምሸት ቀልጢፉ ድኻም ይስምዖ ይኸውን።
    }

## Nog meer over de dag

phrase-act-tries = { $gender ->
        [female] { $child } { $activity } ትፍትን ኣላ።
        [male] { $child } { $activity } ይፍትን ኣሎ።
       *[other] ቆልዓ { $child } { $activity } ይፍትን ኣሎ።
    }
phrase-act-wants-help = { $gender ->
        [female] { $child } ኣብ { $activity } ክትሕግዝ ትደሊ።
        [male] { $child } ኣብ { $activity } ክሕግዝ ይደሊ።
       *[other] ቆልዓ { $child } ኣብ { $activity } ክሕግዝ ይደሊ።
    }
phrase-act-must = { $gender ->
        [female] { $child } { $activity } ገና ክትለማመዶ ኣለዋ።
        [male] { $child } { $activity } ገና ክለማመዶ ኣለዎ።
       *[other] ቆልዓ { $child } { $activity } ገና ክለማመዶ ኣለዎ።
    }
phrase-act-not-anymore = { $gender ->
        [female] { $child } እዚ ድሕሪ ሕጂ ኣይትገብርን: { $activity }።
        [male] { $child } እዚ ድሕሪ ሕጂ ኣይገብርን: { $activity }።
       *[other] ቆልዓ { $child } እዚ ድሕሪ ሕጂ ኣይገብርን: { $activity }።
    }
phrase-act-often = { $gender ->
        [female] { $child } እዚ ብዙሕ ግዜ ትገብር: { $activity }።
        [male] { $child } እዚ ብዙሕ ግዜ ይገብር: { $activity }።
       *[other] ቆልዓ { $child } እዚ ብዙሕ ግዜ ይገብር: { $activity }።
    }
phrase-act-may-soon = ቆልዑ እዚ ክገብሩ ተፈቒዱሎም: { $activity }።
phrase-act-ask-we-may = ምስ { $child } እዚ ክንገብር ትፈቅዱ ዶ: { $activity }?
phrase-act-enjoyed-much = ቆልዑ { $activity } ፈትዮምዎ።
phrase-act-will-child-soon = { $gender ->
        [female] ን{ $child } ሎሚ ጸኒሑ እዚ ክትገብር ተፈቒዱላ: { $activity }።
        [male] ን{ $child } ሎሚ ጸኒሑ እዚ ክገብር ተፈቒዱሉ: { $activity }።
       *[other] ንቆልዓ { $child } ሎሚ ጸኒሑ እዚ ክገብር ተፈቒዱሉ: { $activity }።
    }
phrase-got-things = { $gender ->
        [female] ን{ $child } እዚ ተዋሂቡዋ: { $things }።
        [male] ን{ $child } እዚ ተዋሂቡዎ: { $things }።
       *[other] ንቆልዓ { $child } እዚ ተዋሂቡዎ: { $things }።
    }
phrase-has-with = { $gender ->
        [female] { $child } እዚ ሒዛ ኣላ: { $things }።
        [male] { $child } እዚ ሒዙ ኣሎ: { $things }።
       *[other] ቆልዓ { $child } እዚ ሒዙ ኣሎ: { $things }።
    }
phrase-asks-for = { $gender ->
        [female] { $child } እዚ ሓቲታ: { $things }።
        [male] { $child } እዚ ሓቲቱ: { $things }።
       *[other] ቆልዓ { $child } እዚ ሓቲቱ: { $things }።
    }
phrase-needed-things = { $gender ->
        [female] ን{ $child } እዚ ኣድልይዋ: { $things }።
        [male] ን{ $child } እዚ ኣድልይዎ: { $things }።
       *[other] ንቆልዓ { $child } እዚ ኣድልይዎ: { $things }።
    }
phrase-proud-of = { $gender ->
        [female] { $child } በዚ ተሓቢና: { $things }።
        [male] { $child } በዚ ተሓቢኑ: { $things }።
       *[other] ቆልዓ { $child } በዚ ተሓቢኑ: { $things }።
    }
phrase-looked-at = { $gender ->
        [female] { $child } ነዚ ርእያ: { $things }።
        [male] { $child } ነዚ ርእዩ: { $things }።
       *[other] ቆልዓ { $child } ነዚ ርእዩ: { $things }።
    }
phrase-saw-we = እዚ ርኢና: { $things }።
phrase-found-things = { $gender ->
        [female] { $child } እዚ ረኺባ: { $things }።
        [male] { $child } እዚ ረኺቡ: { $things }።
       *[other] ቆልዓ { $child } እዚ ረኺቡ: { $things }።
    }
phrase-made-things = { $gender ->
        [female] { $child } እዚ ሰሪሓ: { $things }።
        [male] { $child } እዚ ሰሪሑ: { $things }።
       *[other] ቆልዓ { $child } እዚ ሰሪሑ: { $things }።
    }
phrase-made-we = እዚ ሰሪሕና: { $things }።
phrase-baked-we = እዚ ሰንኪትና: { $things }።
phrase-played-list = { $gender ->
        [female] { $child } በዚ ተጻዊታ: { $things }።
        [male] { $child } በዚ ተጻዊቱ: { $things }።
       *[other] ቆልዓ { $child } በዚ ተጻዊቱ: { $things }።
    }
phrase-played-list-all = ቆልዑ በዚ ተጻዊቶም: { $things }።
phrase-loves-things = { $gender ->
    [female] { $child } ነዚ ትፈትዎ: { $things }።
    [male] { $child } ነዚ ይፈትዎ: { $things }።
   *[other] ቆልዓ { $child } ነዚ ይፈትዎ: { $things }።
}
phrase-loved-things = { $gender ->
        [female] { $child } ነዚ ፈትያቶ: { $things }።
        [male] { $child } ነዚ ፈትይዎ: { $things }።
       *[other] ቆልዓ { $child } ነዚ ፈትይዎ: { $things }።
    }
phrase-topic-we = ብዛዕባ እዚ ተዘራሪብና: { $things }።
phrase-theme-new = ሓድሽ ኣርእስቲ: { $things }።
phrase-said-words = { $gender ->
        [female] { $child } ከምዚ ኢላ: { $quote }።
        [male] { $child } ከምዚ ኢሉ: { $quote }።
       *[other] ቆልዓ { $child } ከምዚ ኢሉ: { $quote }።
    }
phrase-word-week = ነዚ ቃል ንመሃሮ ኣለና: { $quote }።
phrase-book-read = ነዚ መጽሓፍ ኣንቢብናዮ: { $quote }።
phrase-song-sung = ነዚ ደርፊ ደሪፍናዮ: { $quote }።
phrase-mood-fine = ኩሉ ጽቡቕ ኣሎ።
phrase-mood-day-well = መዓልቲ { $child } ብጽቡቕ ሓሊፋ።
phrase-mood-better-then = ዝሓሸ ነይሩ።
phrase-mood-hard-moment = { $gender ->
        [female] ን{ $child } ከቢድዋ ነይሩ።
        [male] ን{ $child } ከቢድዎ ነይሩ።
       *[other] ንቆልዓ { $child } ከቢድዎ ነይሩ።
    }
phrase-mood-soon-angry = { $gender ->
        [female] { $child } ቀልጢፋ ትሓርቕ ነይራ።
        [male] { $child } ቀልጢፉ ይሓርቕ ነይሩ።
       *[other] ቆልዓ { $child } ቀልጢፉ ይሓርቕ ነይሩ።
    }
phrase-mood-cried-much = { $gender ->
        [female] { $child } ብዙሕ በኽያ።
        [male] { $child } ብዙሕ በኽዩ።
       *[other] ቆልዓ { $child } ብዙሕ በኽዩ።
    }
phrase-mood-cried-little = { $gender ->
        [female] { $child } ቁሩብ በኽያ።
        [male] { $child } ቁሩብ በኽዩ።
       *[other] ቆልዓ { $child } ቁሩብ በኽዩ።
    }
phrase-mood-cried-not = { $gender ->
        [female] { $child } ኣይበኸየትን።
        [male] { $child } ኣይበኸየን።
       *[other] ቆልዓ { $child } ኣይበኸየን።
    }
phrase-mood-laughed-at = { $gender ->
        [female] { $child } ስሒቓ።
        [male] { $child } ስሒቑ።
       *[other] ቆልዓ { $child } ስሒቑ።
    }
phrase-mood-laughed-with = { $gender ->
        [female] { $child } ምስ { $names } ስሒቓ።
        [male] { $child } ምስ { $names } ስሒቑ።
       *[other] ቆልዓ { $child } ምስ { $names } ስሒቑ።
    }
phrase-mood-comfort-sought = { $gender ->
        [female] { $child } ንክነጸናንዓ ናባና መጺኣ።
        [male] { $child } ንክነጸናንዖ ናባና መጺኡ።
       *[other] ቆልዓ { $child } ንክነጸናንዖ ናባና መጺኡ።
    }
phrase-mood-stayed-close = { $gender ->
        [female] { $child } ኣብ ጥቓና ጸኒሓ።
        [male] { $child } ኣብ ጥቓና ጸኒሑ።
       *[other] ቆልዓ { $child } ኣብ ጥቓና ጸኒሑ።
    }
phrase-mood-good-together = ቆልዑ ብሓባር ጽቡቕ ጌሮም ተጻዊቶም።
phrase-mood-watch-others = { $gender ->
        [female] { $child } ንኻልኦት ቆልዑ ምርኣይ ፈትያ።
        [male] { $child } ንኻልኦት ቆልዑ ምርኣይ ፈትዩ።
       *[other] ቆልዓ { $child } ንኻልኦት ቆልዑ ምርኣይ ፈትዩ።
    }
phrase-mood-not-home = { $gender ->
        [female] { $child } ገና ናብ ገዛ ምኻድ ኣይደለየትን።
        [male] { $child } ገና ናብ ገዛ ምኻድ ኣይደለየን።
       *[other] ቆልዓ { $child } ገና ናብ ገዛ ምኻድ ኣይደለየን።
    }
phrase-mood-happy-to-see = { $gender ->
        [female] { $child } ንዓኹም ብምርኣይ ተሓጒሳ።
        [male] { $child } ንዓኹም ብምርኣይ ተሓጒሱ።
       *[other] ቆልዓ { $child } ንዓኹም ብምርኣይ ተሓጒሱ።
    }
phrase-mood-shy = { $gender ->
        [female] { $child } ሓኒኻ ነይራ።
        [male] { $child } ሓኒኹ ነይሩ።
       *[other] ቆልዓ { $child } ሓኒኹ ነይሩ።
    }
phrase-mood-tired-bit = { $gender ->
        [female] { $child } ቁሩብ ደኺማ ነይራ።
        [male] { $child } ቁሩብ ደኺሙ ነይሩ።
       *[other] ቆልዓ { $child } ቁሩብ ደኺሙ ነይሩ።
    }
phrase-mood-stubborn = { $gender ->
        [female] { $child } ባዕላ ክትገብሮ ደልያ።
        [male] { $child } ባዕሉ ክገብሮ ደልዩ።
       *[other] ቆልዓ { $child } ባዕሉ ክገብሮ ደልዩ።
    }
phrase-mood-boundary = { $gender ->
        [female] { $child } ክሳብ ክንደይ ከም ዝፍቀድ ትፍትን ኣላ።
        [male] { $child } ክሳብ ክንደይ ከም ዝፍቀድ ይፍትን ኣሎ።
       *[other] ቆልዓ { $child } ክሳብ ክንደይ ከም ዝፍቀድ ይፍትን ኣሎ።
    }
phrase-mood-says-no = { $gender ->
        [female] { $child } ብዙሕ ግዜ ኣይፋል ትብል።
        [male] { $child } ብዙሕ ግዜ ኣይፋል ይብል።
       *[other] ቆልዓ { $child } ብዙሕ ግዜ ኣይፋል ይብል።
    }
phrase-mood-no-worries = ኣይትሻቐሉ።

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $gender ->
        [female] { $child } በሊዓ።
        [male] { $child } በሊዑ።
       *[other] ቆልዓ { $child } በሊዑ።
    }
phrase-food-later = { $gender ->
        [female] { $child } ጸኒሑ ክትበልዕ እያ።
        [male] { $child } ጸኒሑ ክበልዕ እዩ።
       *[other] ቆልዓ { $child } ጸኒሑ ክበልዕ እዩ።
    }
phrase-food-well-again = { $gender ->
        [female] { $child } እንደገና ጽቡቕ ጌራ በሊዓ።
        [male] { $child } እንደገና ጽቡቕ ጌሩ በሊዑ።
       *[other] ቆልዓ { $child } እንደገና ጽቡቕ ጌሩ በሊዑ።
    }
phrase-food-badly-now = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ኣይትበልዕን ኣላ።
        [male] { $child } ጽቡቕ ጌሩ ኣይበልዕን ኣሎ።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ኣይበልዕን ኣሎ።
    }
phrase-food-at-table = { $gender ->
        [female] { $child } ኣብ ጣውላ ጽቡቕ ጌራ ኮፍ ኢላ።
        [male] { $child } ኣብ ጣውላ ጽቡቕ ጌሩ ኮፍ ኢሉ።
       *[other] ቆልዓ { $child } ኣብ ጣውላ ጽቡቕ ጌሩ ኮፍ ኢሉ።
    }
phrase-food-trying-new = { $gender ->
        [female] { $child } ሓደስቲ መግብታት ትፍትን ኣላ።
        [male] { $child } ሓደስቲ መግብታት ይፍትን ኣሎ።
       *[other] ቆልዓ { $child } ሓደስቲ መግብታት ይፍትን ኣሎ።
    }
phrase-food-does-not-eat = { $gender ->
        [female] { $child } እዚ ኣይትበልዕን: { $things }።
        [male] { $child } እዚ ኣይበልዕን: { $things }።
       *[other] ቆልዓ { $child } እዚ ኣይበልዕን: { $things }።
    }
phrase-food-eats-only = { $gender ->
        [female] { $child } እዚ ጥራይ በሊዓ: { $things }።
        [male] { $child } እዚ ጥራይ በሊዑ: { $things }።
       *[other] ቆልዓ { $child } እዚ ጥራይ በሊዑ: { $things }።
    }
phrase-food-lunch-from-us = ንቆልዑ ምሳሕ ንሕና ንህቦም።
phrase-food-know-diet = ንፈልጦ ኢና፣ ንጥንቀቐሉ ድማ ኣለና።
phrase-bottle-stopped-we = ናይ ድሕሪ ቀትሪ ጡጦ ኣቋሪጽና።
phrase-bottle-went-well = ጡጦ ብጽቡቕ ሓሊፉ።
phrase-bottle-went-less = ጡጦ ጽቡቕ ኣይነበረን።
phrase-bottle-schedule = ጡጦ { $child } ሰዓት { $time } እዩ።
phrase-drink-enough = { $gender ->
        [female] { $child } እኹል ክትሰቲ ኣለዋ።
        [male] { $child } እኹል ክሰቲ ኣለዎ።
       *[other] ቆልዓ { $child } እኹል ክሰቲ ኣለዎ።
    }
phrase-sleep-plain = { $gender ->
        [female] { $child } ደቂሳ።
        [male] { $child } ደቂሱ።
       *[other] ቆልዓ { $child } ደቂሱ።
    }
phrase-sleep-hour = { $gender ->
        [female] { $child } ሓደ ሰዓት ደቂሳ።
        [male] { $child } ሓደ ሰዓት ደቂሱ።
       *[other] ቆልዓ { $child } ሓደ ሰዓት ደቂሱ።
    }
phrase-sleep-bed-early = { $gender ->
        [female] { $child } ኣቐዲማ ናብ ዓራት ከይዳ።
        [male] { $child } ኣቐዲሙ ናብ ዓራት ከይዱ።
       *[other] ቆልዓ { $child } ኣቐዲሙ ናብ ዓራት ከይዱ።
    }
phrase-sleep-longer-than = { $gender ->
        [female] { $child } ካብ ልሙድ ንዝነውሐ ግዜ ደቂሳ።
        [male] { $child } ካብ ልሙድ ንዝነውሐ ግዜ ደቂሱ።
       *[other] ቆልዓ { $child } ካብ ልሙድ ንዝነውሐ ግዜ ደቂሱ።
    }
phrase-sleep-shorter-than = { $gender ->
        [female] { $child } ካብ ልሙድ ንዝሓጸረ ግዜ ደቂሳ።
        [male] { $child } ካብ ልሙድ ንዝሓጸረ ግዜ ደቂሱ።
       *[other] ቆልዓ { $child } ካብ ልሙድ ንዝሓጸረ ግዜ ደቂሱ።
    }
phrase-sleep-slow-plain = ድቃስ ንምውሳድ ነዊሕ ግዜ ወሲዱ።
phrase-sleep-not-on-tummy = { $gender ->
        [female] { $child } ብከብዲ ኣይደቀሰትን።
        [male] { $child } ብከብዲ ኣይደቀሰን።
       *[other] ቆልዓ { $child } ብከብዲ ኣይደቀሰን።
    }
phrase-sleep-babies-on-back = ንኩሎም ህጻናት ብሕቖኦም ነደቅሶም።
phrase-sleep-still = { $gender ->
        [female] { $child } ገና ደቂሳ ኣላ።
        [male] { $child } ገና ደቂሱ ኣሎ።
       *[other] ቆልዓ { $child } ገና ደቂሱ ኣሎ።
    }
phrase-nappy-cream-on = ክሬም ለኺናሉ።
phrase-nappy-bit-red = መቐመጫ { $child } ቁሩብ ቀይሑ ኣሎ።
phrase-nappy-wet-one = ዳይፐር { $child } ጥሉል ነይሩ።
phrase-nappy-plenty = { $gender ->
        [female] { $child } እኹል ሸይና።
        [male] { $child } እኹል ሸይኑ።
       *[other] ቆልዓ { $child } እኹል ሸይኑ።
    }
phrase-toilet-training-well = ኣጠቓቕማ ሽቓቕ ምምሃር ብጽቡቕ ይኸይድ ኣሎ።
phrase-toilet-almost = { $gender ->
        [female] ን{ $child } ኣብ ቀረባ ግዜ ዳይፐር ኣየድልያን እዩ።
        [male] ን{ $child } ኣብ ቀረባ ግዜ ዳይፐር ኣየድልዮን እዩ።
       *[other] ንቆልዓ { $child } ኣብ ቀረባ ግዜ ዳይፐር ኣየድልዮን እዩ።
    }
phrase-toilet-trained = { $gender ->
        [female] ን{ $child } ድሕሪ ሕጂ ዳይፐር ኣየድልያን።
        [male] ን{ $child } ድሕሪ ሕጂ ዳይፐር ኣየድልዮን።
       *[other] ንቆልዓ { $child } ድሕሪ ሕጂ ዳይፐር ኣየድልዮን።
    }
phrase-toilet-helped = ጽሩይ ክዳን ከዲንና።
phrase-hygiene-hands = ኣእዳውና ብዙሕ ግዜ ንሕጸብ።

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $gender ->
        [female] { $child } ወዲቓ።
        [male] { $child } ወዲቑ።
       *[other] ቆልዓ { $child } ወዲቑ።
    }
phrase-health-trouble-at = { $gender ->
        [female] ን{ $child } የሸግራ ኣሎ: { $body }።
        [male] ን{ $child } የሸግሮ ኣሎ: { $body }።
       *[other] ንቆልዓ { $child } የሸግሮ ኣሎ: { $body }።
    }
phrase-health-trouble-teeth = { $gender ->
        [female] ን{ $child } ዝወጽእ ዘሎ ኣስናን የሸግራ ኣሎ።
        [male] ን{ $child } ዝወጽእ ዘሎ ኣስናን የሸግሮ ኣሎ።
       *[other] ንቆልዓ { $child } ዝወጽእ ዘሎ ኣስናን የሸግሮ ኣሎ።
    }
phrase-health-cooled-at = ነዚ ቦታ ኣዝሒልናዮ: { $body }።
phrase-health-plaster-on = ኣብዚ ቦታ ፕላስተር ጌርና: { $body }።
phrase-health-plaster-plain = ፕላስተር ጌርና።
phrase-health-bleeding = { $gender ->
        [female] { $child } ደም ወጺእዋ: { $body }።
        [male] { $child } ደም ወጺእዎ: { $body }።
       *[other] ቆልዓ { $child } ደም ወጺእዎ: { $body }።
    }
phrase-health-scratched = { $gender ->
        [female] ካልእ ቆልዓ ን{ $child } ጭሒርዋ።
        [male] ካልእ ቆልዓ ን{ $child } ጭሒርዎ።
       *[other] ካልእ ቆልዓ ንቆልዓ { $child } ጭሒርዎ።
    }
phrase-health-hit-by = { $gender ->
        [female] ካልእ ቆልዓ ን{ $child } ሃሪምዋ።
        [male] ካልእ ቆልዓ ን{ $child } ሃሪምዎ።
       *[other] ካልእ ቆልዓ ንቆልዓ { $child } ሃሪምዎ።
    }
phrase-health-pinched = ኣጻብዕ { $child } ኣብ ማዕጾ ተቐርቂሩ።
phrase-health-collided = { $gender ->
        [female] { $child } ምስ ካልእ ቆልዓ ተጋጭያ።
        [male] { $child } ምስ ካልእ ቆልዓ ተጋጭዩ።
       *[other] ቆልዓ { $child } ምስ ካልእ ቆልዓ ተጋጭዩ።
    }
phrase-health-bumped-into = { $gender ->
        [female] { $child } ምስዚ ተጋጭያ: { $item } ({ $body })።
        [male] { $child } ምስዚ ተጋጭዩ: { $item } ({ $body })።
       *[other] ቆልዓ { $child } ምስዚ ተጋጭዩ: { $item } ({ $body })።
    }
phrase-health-not-serious = ከቢድ ኣይኮነን።
phrase-health-ask-child-fever = ውላድኩም ረስኒ ኣለዎ ዶ?
phrase-health-may-not-fever = ውላድኩም ረስኒ እናሃለዎ ክመጽእ ኣይፍቀድን።
phrase-health-come-without-fever = { $gender ->
        [female] { $child } ረስኒ ምስ ጠፍአ እንደገና ክትመጽእ ትኽእል።
        [male] { $child } ረስኒ ምስ ጠፍአ እንደገና ክመጽእ ይኽእል።
       *[other] ቆልዓ { $child } ረስኒ ምስ ጠፍአ እንደገና ክመጽእ ይኽእል።
    }
phrase-health-no-paracetamol = ፓራሲታሞል ክንህብ ኣይተፈቕደልናን።
phrase-group-nothing-further = ካብዚ ሓሊፉ ፍሉይ ነገር የለን።
phrase-pickup-parking-door = በጃኹም ኣብ ቅድሚ ማዕጾ መኪና ኣይተቐምጡ።
phrase-arrive-child-on-time = በጃኹም ውላድኩም ኣብ ግዜኡ ከም ዝመጽእ ኣረጋግጹ።
phrase-extra-day-no-place = ንተወሳኺት መዓልቲ ቦታ የለን።
phrase-staff-fills-in = ኣብ ክንዲ ካልእ መሳርሕቲ ዝሰርሕ: { $person }።
phrase-health-cannot-stay = ን{ $child } ኣብታ ጉጅለ ከነጽንሕ ኣይንኽእልን።
phrase-health-may-not-come-yet =
    { $gender ->
        [female] { $child } ገና ክትመጽእ ኣይተፈቕደላን።
        [male] { $child } ገና ክመጽእ ኣይተፈቕደሉን።
       *[other] ቆልዓ { $child } ገና ክመጽእ ኣይተፈቕደሉን።
    }
phrase-food-may-not-eat = ን{ $child } ዘይፍቀድ መግቢ: { $things }።
phrase-health-no-medicine = መድሃኒት ክንህብ ኣይፍቀደልናን እዩ።
phrase-pickup-child-soonest = በጃኹም ብዝተኻእለ ቅልጣፈ መጺእኩም ንውላድኩም ውሰዱ።
phrase-health-fever-down = እቲ ረስኒ ነክዩ።
phrase-closed-group-plain = እታ ጉጅለ ዕጽውቲ እያ።
phrase-closed-bso-plain = ክንክን ድሕሪ ቤት ትምህርቲ (bso) ዕጹው እዩ።
phrase-health-doctor-called = ንሓኪም ተደዊሉ።
phrase-health-rest = { $gender ->
        [female] { $child } እንተ ኣዕረፈት ጽቡቕ እዩ።
        [male] { $child } እንተ ኣዕረፈ ጽቡቕ እዩ።
       *[other] ቆልዓ { $child } እንተ ኣዕረፈ ጽቡቕ እዩ።
    }
# unsure: spots or blisters: described
phrase-health-look-spots = በጃኹም ነጠብጣብ ወይ ማይ ዝሓዘ ሕበጥ ቆርበት ከይህሉ ተኸታተሉ።
phrase-health-noticed-home = ኣብ ገዛ ዘስተብሃልኩምዎ ነገር ኣሎ ዶ?
phrase-health-school-doctor = ሓኪም ቤት ትምህርቲ ክመጽእ እዩ።
phrase-health-speech = ክኢላ ዘረባ (logopedist) ክመጽእ እዩ።
phrase-health-temp-took-we = መጠን ሙቐት ኣካላት ዓቂንና።
phrase-health-temp-normal-plain = መጠን ሙቐት ኣካላት ንቡር ነይሩ።
phrase-health-fever-gone = እቲ ረስኒ ጠፊኡ።
phrase-health-safe-all = ኩሎም ቆልዑ ብድሕነት ኣለዉ።
phrase-health-recovered = { $gender ->
        [female] { $child } ሓውያ።
        [male] { $child } ሓውዩ።
       *[other] ቆልዓ { $child } ሓውዩ።
    }
phrase-health-still-ill = { $gender ->
        [female] { $child } ገና ሓሚማ ኣላ።
        [male] { $child } ገና ሓሚሙ ኣሎ።
       *[other] ቆልዓ { $child } ገና ሓሚሙ ኣሎ።
    }
phrase-health-is-ill = { $gender ->
        [female] { $child } ሓሚማ ኣላ።
        [male] { $child } ሓሚሙ ኣሎ።
       *[other] ቆልዓ { $child } ሓሚሙ ኣሎ።
    }
phrase-health-went-home-ill = { $gender ->
        [female] { $child } ስለ ዝሓመመት ናብ ገዛ ከይዳ።
        [male] { $child } ስለ ዝሓመመ ናብ ገዛ ከይዱ።
       *[other] ቆልዓ { $child } ስለ ዝሓመመ ናብ ገዛ ከይዱ።
    }
phrase-health-hearing-glasses = { $gender ->
        [female] { $child } መነጽር ኣለዋ።
        [male] { $child } መነጽር ኣለዎ።
       *[other] ቆልዓ { $child } መነጽር ኣለዎ።
    }
phrase-health-no-lice = ቅማል ርእሲ ኣይረኣናን።
phrase-health-has-lice = { $gender ->
        [female] { $child } ቅማል ርእሲ ኣለዋ።
        [male] { $child } ቅማል ርእሲ ኣለዎ።
       *[other] ቆልዓ { $child } ቅማል ርእሲ ኣለዎ።
    }
phrase-health-lice-treat = በጃኹም ንውላድኩም ናይ ቅማል ርእሲ ሕክምና ግበሩሉ።
phrase-health-lice-comb = በጃኹም ጸጉሪ ውላድኩም ጽቡቕ ጌርኩም መሽጡ።

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $gender ->
        [female] { $child } እዚ ኣብዚ ገዲፋቶ: { $things }።
        [male] { $child } እዚ ኣብዚ ገዲፍዎ: { $things }።
       *[other] ቆልዓ { $child } እዚ ኣብዚ ገዲፍዎ: { $things }።
    }
phrase-bring-in-bag-child = { $child } – ኣብ ሳንጣ ዘሎ: { $things }።
phrase-bring-put-in-bag = እዚ ኣብ ሳንጣ ኣእቲናዮ: { $things }።
phrase-bring-broken-child = { $child } – ዝተሰብረ ወይ ዝተበላሸወ: { $things }።
phrase-bring-missing-child = { $gender ->
        [female] ን{ $child } እዚ ጎዲልዋ: { $things }።
        [male] ን{ $child } እዚ ጎዲልዎ: { $things }።
       *[other] ንቆልዓ { $child } እዚ ጎዲልዎ: { $things }።
    }
phrase-bring-found-again = እዚ እንደገና ረኺብናዮ: { $things }።
phrase-bring-found-again-child = ናይ { $child } እንደገና ዝረኸብናዮ: { $things }።
phrase-bring-ask-seen-thing = እዚ ርኢኹምዎ ዶ: { $things }?
phrase-bring-ask-taken = እዚ ብጌጋ ወሲድኩምዎ ዶ: { $things }?
phrase-bring-take-home = በጃኹም እዚ ናብ ገዛ ውሰዱ: { $things }።
phrase-bring-wash = በጃኹም እዚ ሕጸቡ: { $things }።
phrase-bring-check = በጃኹም እዚ ኣረጋግጹ: { $things }።
phrase-bring-back = በጃኹም እዚ መሊስኩም ኣምጽኡ: { $things }።
phrase-bring-save = በጃኹም እዚ ንዓና ዓቅቡልና: { $things }።
phrase-bring-item-is-wet-we = እቲ ክዳን ተጠልቅዩ።
phrase-bring-shoes-small = ጫማ { $child } ይጸብ ኣሎ።
phrase-bring-size-child = ዓቐን { $child }: { $count }።
phrase-bring-bag-daily = በጃኹም መዓልታዊ ምስ ውላድኩም ሳንጣ ስደዱ።
phrase-bring-labels = በጃኹም ኣብ ኩሉ ኣቕሑ ስም ጸሓፉ።
phrase-bring-own-risk = ካብ ገዛ ዝመጸ መጻወቲ ክጠፍእ ይኽእል።
phrase-clothes-outside = መዓልታዊ ናብ ደገ ንወጽእ።
phrase-clothes-dirty = ክዳን ክረስሕ ይኽእል።
phrase-clothes-easy = በጃኹም ምቹእ ክዳን ክደንዎም።

## Weer (nog meer)

phrase-weather-is-cold = ቁሪ ኣሎ።
phrase-weather-is-warm = ምዉቕ እዩ።
phrase-weather-is-hot = ኣዝዩ ሙቐት እዩ።
phrase-weather-rains = ማይ ይዘንብ ኣሎ።
phrase-weather-snows = በረድ ወሪዱ።
phrase-weather-slippery = ምድሪ የንሸራትት ኣሎ።
phrase-weather-storm = ህቦብላ ክመጽእ እዩ።
phrase-weather-stay-in-shade = ኣብ ጽላሎት ንጸንሕ።
phrase-weather-inside-between = ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ኣብ ውሽጢ ንጸንሕ።
phrase-weather-code = ናይ ኩነታት ኣየር መጠንቀቕታ ኣሎ።

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = ደንጒኹም ኔርኩም።
phrase-pickup-came-not = { $gender ->
        [female] { $child } ኣይመጸትን።
        [male] { $child } ኣይመጸን።
       *[other] ቆልዓ { $child } ኣይመጸን።
    }
phrase-pickup-arrived = { $gender ->
        [female] { $child } መጺኣ ኣላ።
        [male] { $child } መጺኡ ኣሎ።
       *[other] ቆልዓ { $child } መጺኡ ኣሎ።
    }
phrase-pickup-soon = { $gender ->
        [female] በጃኹም መጺእኩም ን{ $child } ውሰድዋ።
        [male] በጃኹም መጺእኩም ን{ $child } ውሰድዎ።
       *[other] በጃኹም መጺእኩም ንቆልዓ { $child } ውሰድዎ።
    }
phrase-pickup-child-plain = በጃኹም መጺእኩም ንውላድኩም ውሰዱ።
phrase-pickup-bring-child = { $gender ->
        [female] በጃኹም ን{ $child } ኣምጽእዋ።
        [male] በጃኹም ን{ $child } ኣምጽእዎ።
       *[other] በጃኹም ንቆልዓ { $child } ኣምጽእዎ።
    }
phrase-pickup-not-allowed = ብዘይ መልእኽትኹም ን{ $child } ነዚ ሰብ ኣሕሊፍና ኣይንህብን: { $relative }።
phrase-pickup-tell-who = በጃኹም ን{ $child } መን ከም ዝወስድ ንገሩና።
phrase-pickup-time-changed = ናይ ምውሳድ ሰዓት ተቐይሩ።
phrase-pickup-come-in = በጃኹም ንሓጺር ግዜ ናብ ውሽጢ እተዉ።
phrase-pickup-say-goodbye = ክትከዱ ከለኹም በጃኹም ንውላድኩም ተፋነውዎ።
phrase-pickup-entrance-use-back = በጃኹም በቲ ናይ ድሕሪት መእተዊ እተዉ።
phrase-pickup-bike = በጃኹም ብሽክለታኹም ኣብቲ ናይ ብሽክለታ መቐመጢ ኣቐምጥዋ።
phrase-pickup-shoes-off = በጃኹም ኣብ ጉጅለ ጫማኹም ኣውጽኡ።
phrase-absent-day-off-ok = ናይ ዘይምምጻእ መልእኽትኹም በጺሑና።
phrase-absent-noted = መዝጊብናዮ ኣለና።
phrase-extra-possible = ተወሳኺት መዓልቲ ትከኣል እያ።
phrase-extra-impossible = ተወሳኺት መዓልቲ ኣይትከኣልን እያ።
phrase-extra-one-place = ገና ሓደ ቦታ ኣሎ።
phrase-extra-waiting-list = ኣብ ዝርዝር ተጸበይቲ ኣለኹም።
phrase-talk-plan = ምሳኹም ቆጸራ ክንገብር ንደሊ።
phrase-talk-moved = እቲ ዝርርብ ናብ ካልእ ግዜ ተሰጋጊሩ።
phrase-talk-cancelled = እቲ ዝርርብ ተሰሪዙ።
phrase-talk-minutes-child = ሽዑ ብዛዕባ { $child } ክንዛረብ ኢና።
phrase-permission-need = ፍቓድኩም የድልየና።
phrase-form-sign-plain = በጃኹም ነቲ ፎርም ፈርሙ።
phrase-question-may-ask = ሕቶ ኣለኒ።
phrase-answer-thinks = እንታይ ትብሉ?
phrase-answer-which-day = ኣየናይ መዓልቲ ክትመጹ ኢኹም?
phrase-answer-how-late = ሰዓት ክንደይ ክትመጹ ኢኹም?
phrase-answer-come-collect-things = ነቲ ኣቕሑ ክትወስዱ መዓስ ክትመጹ ኢኹም?
phrase-contact-may-call = ክድውለልኩም ዶ?
phrase-contact-call-freely = ኩሉ ግዜ ክትድውሉልና ትኽእሉ ኢኹም።
phrase-contact-check = ክሓትት እየ።
phrase-contact-no-time = መሊሰ ክድውለልኩም እየ።
phrase-contact-answer-soon = ቀልጢፍኩም መልሲ ክትረኽቡ ኢኹም።
phrase-contact-not-understood = መልእኽትኹም ኣይተረድኣናን።
phrase-contact-repeat = በጃኹም ሓንሳብ እንደገና ስደድዎ።

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = ሰራሕተኛታት ናይ ትምህርቲ መዓልቲ ኣለዎም።
phrase-closed-school-study-day = ኣብ ቤት ትምህርቲ ናይ መምህራን መዓልቲ ትምህርቲ እዩ።
phrase-open-holiday-hours = ኣብ ዕረፍቲ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉታት ኢና።
phrase-prices-higher = ዋጋታት ክውስኽ እዩ።
phrase-pay-invoice-before = በጃኹም ነቲ ፋክቱራ ቅድሚ { $date } ክፈሉ።
phrase-pay-invoice-office = ብዛዕባ ፋክቱራ ሕቶ ኣለኩም ዶ? ናብ ቤት ጽሕፈትና ደውሉ።
phrase-pay-questions-office = ብዛዕባ ገንዘብ ሕቶ እንተ ኣለኩም ናብ ቤት ጽሕፈት ክትድውሉ ትኽእሉ ኢኹም።
phrase-staff-name-is = ስም ሓድሽ መሳርሕትና: { $person }።
phrase-staff-substitute-stands = ኣብታ ጉጅለ ተካኢ ሰራሕተኛ ኣሎ።
phrase-staff-mentor-new = { $gender ->
        [female] { $child } ሓድሽ ሓላፊ ሰራሕተኛ (mentor) ክትረክብ እያ።
        [male] { $child } ሓድሽ ሓላፊ ሰራሕተኛ (mentor) ክረክብ እዩ።
       *[other] ቆልዓ { $child } ሓድሽ ሓላፊ ሰራሕተኛ (mentor) ክረክብ እዩ።
    }
phrase-staff-mentor-now = ናይ { $child } ሓላፊ ሰራሕተኛ (mentor): { $person }።
phrase-group-move-room = እታ ጉጅለ ናብ ካልእ ክፍሊ ክትሰጋገር እያ።
phrase-group-sits-with = { $gender ->
        [female] { $child } ኣብ ጉጅለ { $group } ኣላ።
        [male] { $child } ኣብ ጉጅለ { $group } ኣሎ።
       *[other] ቆልዓ { $child } ኣብ ጉጅለ { $group } ኣሎ።
    }
phrase-group-together-two = ክልተ ጉጅለታት ብሓባር ኣለዋ።
phrase-group-drill = ናይ ሓዊ ልምምድ ጌርና።
phrase-group-clean-up-day = ብሓባር ኣጽሪና።
phrase-group-visit-from = ጋሻ መጺኡና።
phrase-group-new-room = ሓድሽ ቦታ ጸወታ ኣለና።
phrase-group-outside-long = ንነዊሕ ግዜ ኣብ ደገ ኔርና።
phrase-group-inside-played = ኣብ ውሽጢ ተጻዊትና።
phrase-group-went-out = ዑደት ጌርና።
phrase-group-music = ሙዚቃ ሰሚዕና።
phrase-group-circle = ኣብ ናይ ቆልዑ ክቢ ኮፍ ኢልና።

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $gender ->
        [female] { $child } ብእግሪ ክትከይድ ትፍትን ኣላ።
        [male] { $child } ብእግሪ ክከይድ ይፍትን ኣሎ።
       *[other] ቆልዓ { $child } ብእግሪ ክከይድ ይፍትን ኣሎ።
    }
phrase-dev-pulls-up = { $gender ->
        [female] { $child } ነገር ሒዛ ደው ትብል።
        [male] { $child } ነገር ሒዙ ደው ይብል።
       *[other] ቆልዓ { $child } ነገር ሒዙ ደው ይብል።
    }
phrase-dev-rolls-over = { $gender ->
        [female] { $child } ካብ ሕቖ ናብ ከብዲ ትግልበጥ።
        [male] { $child } ካብ ሕቖ ናብ ከብዲ ይግልበጥ።
       *[other] ቆልዓ { $child } ካብ ሕቖ ናብ ከብዲ ይግልበጥ።
    }
phrase-dev-rolls-back = { $gender ->
        [female] { $child } ካብ ከብዲ ናብ ሕቖ ትግልበጥ።
        [male] { $child } ካብ ከብዲ ናብ ሕቖ ይግልበጥ።
       *[other] ቆልዓ { $child } ካብ ከብዲ ናብ ሕቖ ይግልበጥ።
    }
phrase-dev-first-word = { $gender ->
        [female] { $child } ናይ መጀመርታ ቃል ኢላ።
        [male] { $child } ናይ መጀመርታ ቃል ኢሉ።
       *[other] ቆልዓ { $child } ናይ መጀመርታ ቃል ኢሉ።
    }
phrase-dev-sentences = { $gender ->
        [female] { $child } ሓጸርቲ ምሉእ ሓሳባት ትዛረብ።
        [male] { $child } ሓጸርቲ ምሉእ ሓሳባት ይዛረብ።
       *[other] ቆልዓ { $child } ሓጸርቲ ምሉእ ሓሳባት ይዛረብ።
    }
phrase-dev-many-words = { $gender ->
        [female] { $child } ብዙሓት ሓደስቲ ቃላት ትመሃር ኣላ።
        [male] { $child } ብዙሓት ሓደስቲ ቃላት ይመሃር ኣሎ።
       *[other] ቆልዓ { $child } ብዙሓት ሓደስቲ ቃላት ይመሃር ኣሎ።
    }
phrase-dev-babbles = { $gender ->
        [female] { $child } ብዙሕ ናይ ህጻን ድምጺ ትገብር።
        [male] { $child } ብዙሕ ናይ ህጻን ድምጺ ይገብር።
       *[other] ቆልዓ { $child } ብዙሕ ናይ ህጻን ድምጺ ይገብር።
    }
phrase-dev-talks-much = { $gender ->
        [female] { $child } ብዙሕ ትዛረብ።
        [male] { $child } ብዙሕ ይዛረብ።
       *[other] ቆልዓ { $child } ብዙሕ ይዛረብ።
    }
phrase-dev-dutch-home = { $gender ->
        [female] { $child } ኣብ ገዛ ካልእ ቋንቋ ትዛረብ።
        [male] { $child } ኣብ ገዛ ካልእ ቋንቋ ይዛረብ።
       *[other] ቆልዓ { $child } ኣብ ገዛ ካልእ ቋንቋ ይዛረብ።
    }
phrase-dev-understands = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ትርድኣና።
        [male] { $child } ጽቡቕ ጌሩ ይርድኣና።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ይርድኣና።
    }
phrase-dev-plays-alone = { $gender ->
        [female] { $child } ካብ ኩሉ ንላዕሊ በይና ምጽዋት ትፈቱ።
        [male] { $child } ካብ ኩሉ ንላዕሊ በይኑ ምጽዋት ይፈቱ።
       *[other] ቆልዓ { $child } ካብ ኩሉ ንላዕሊ በይኑ ምጽዋት ይፈቱ።
    }
phrase-dev-plays-together = { $gender ->
        [female] { $child } ምስ ካልኦት ጽቡቕ ጌራ ትጻወት።
        [male] { $child } ምስ ካልኦት ጽቡቕ ጌሩ ይጻወት።
       *[other] ቆልዓ { $child } ምስ ካልኦት ጽቡቕ ጌሩ ይጻወት።
    }
phrase-dev-joins-in = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ትሳተፍ።
        [male] { $child } ጽቡቕ ጌሩ ይሳተፍ።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ይሳተፍ።
    }
phrase-dev-remembers = { $gender ->
        [female] { $child } ኩሉ ትዝክር።
        [male] { $child } ኩሉ ይዝክር።
       *[other] ቆልዓ { $child } ኩሉ ይዝክር።
    }
phrase-dev-concentrates = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ከተተኩር ትኽእል።
        [male] { $child } ጽቡቕ ጌሩ ከተኩር ይኽእል።
       *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ከተኩር ይኽእል።
    }
phrase-dev-independent = { $gender ->
        [female] { $child } ብዙሕ ነገር ባዕላ ትገብር።
        [male] { $child } ብዙሕ ነገር ባዕሉ ይገብር።
       *[other] ቆልዓ { $child } ብዙሕ ነገር ባዕሉ ይገብር።
    }
phrase-dev-swim-lesson = { $gender ->
        [female] { $child } ናይ ምሕምባስ ትምህርቲ ኣለዋ።
        [male] { $child } ናይ ምሕምባስ ትምህርቲ ኣለዎ።
       *[other] ቆልዓ { $child } ናይ ምሕምባስ ትምህርቲ ኣለዎ።
    }
phrase-dev-ask-swim = ውላድኩም ናይ ምሕምባስ ዲፕሎማ ኣለዎ ዶ?
phrase-dev-school-soon = { $gender ->
        [female] { $child } ኣብ ቀረባ ግዜ ቤት ትምህርቲ ክትጅምር እያ።
        [male] { $child } ኣብ ቀረባ ግዜ ቤት ትምህርቲ ክጅምር እዩ።
       *[other] ቆልዓ { $child } ኣብ ቀረባ ግዜ ቤት ትምህርቲ ክጅምር እዩ።
    }
phrase-dev-toddler-group = { $gender ->
        [female] { $child } ናብ ጉጅለ ንኣሽቱ ቆልዑ ክትሰጋገር እያ።
        [male] { $child } ናብ ጉጅለ ንኣሽቱ ቆልዑ ክሰጋገር እዩ።
       *[other] ቆልዓ { $child } ናብ ጉጅለ ንኣሽቱ ቆልዑ ክሰጋገር እዩ።
    }
phrase-dev-bso-soon = { $gender ->
        [female] { $child } ክንክን ድሕሪ ቤት ትምህርቲ (bso) ክትጅምር እያ።
        [male] { $child } ክንክን ድሕሪ ቤት ትምህርቲ (bso) ክጅምር እዩ።
       *[other] ቆልዓ { $child } ክንክን ድሕሪ ቤት ትምህርቲ (bso) ክጅምር እዩ።
    }
phrase-dev-settle-trial-first = ናይ { $child } ናይ መጀመርታ መዓልቲ ምልምማድ ብጽቡቕ ሓሊፋ።
phrase-dev-settle-plain-well = መዓልቲ ምልምማድ ብጽቡቕ ሓሊፋ።
phrase-dev-settle-begins = { $gender ->
        [female] { $child } ምልምማድ ትጅምር ኣላ።
        [male] { $child } ምልምማድ ይጅምር ኣሎ።
       *[other] ቆልዓ { $child } ምልምማድ ይጅምር ኣሎ።
    }
phrase-dev-settle-group = { $gender ->
        [female] { $child } ኣብ ጉጅለ { $group } ንምልምማድ ክትመጽእ እያ።
        [male] { $child } ኣብ ጉጅለ { $group } ንምልምማድ ክመጽእ እዩ።
       *[other] ቆልዓ { $child } ኣብ ጉጅለ { $group } ንምልምማድ ክመጽእ እዩ።
    }
phrase-dev-birthday-soon = ዕለተ ልደት { $child } ቀሪቡ ኣሎ።
phrase-dev-birthday-age = { $gender ->
        [female] { $child } { $count } ዓመት ክትመልእ እያ።
        [male] { $child } { $count } ዓመት ክመልእ እዩ።
       *[other] ቆልዓ { $child } { $count } ዓመት ክመልእ እዩ።
    }
phrase-dev-sibling-born = { $gender ->
        [female] { $child } ንእሽቶ ሓው ረኺባ።
        [male] { $child } ንእሽቶ ሓው ረኺቡ።
       *[other] ቆልዓ { $child } ንእሽቶ ሓው ረኺቡ።
    }
phrase-dev-sister-born = { $gender ->
        [female] { $child } ንእሽቶ ሓፍቲ ረኺባ።
        [male] { $child } ንእሽቶ ሓፍቲ ረኺቡ።
       *[other] ቆልዓ { $child } ንእሽቶ ሓፍቲ ረኺቡ።
    }
phrase-congrats-sibling-sister = እንቋዕ ናይ { $child } ንእሽቶ ሓፍቲ ብሰላም ተወልደት።
phrase-congrats-sibling-brother = እንቋዕ ናይ { $child } ንእሽቶ ሓው ብሰላም ተወልደ።
phrase-sang-for-him = { $gender ->
        [female] ን{ $child } ደርፍታት ደሪፍናላ።
        [male] ን{ $child } ደርፍታት ደሪፍናሉ።
       *[other] ንቆልዓ { $child } ደርፍታት ደሪፍናሉ።
    }
phrase-helps-think = ምሳኹም ኮይንና ክንሓስብ ሕጉሳት ኢና።
phrase-ask-parents-join = ምሳና ናብ ዑደት ክትመጹ ትደልዩ ዶ?
phrase-ask-parents-help-at = ኣብዚ ክትሕግዙና ትኽእሉ ዶ: { $things }?
phrase-bye-next-time = ኣብ ዝቕጽል ግዜ የራኽበና!
phrase-bye-nice-evening = ጽቡቕ ምሸት!
phrase-bye-rest = ጽቡቕ ዕረፍቲ ግበሩ።
phrase-bye-have-fun = ተዘናግዑ!
phrase-bye-good-luck = ሰናይ ዕድል!

## Uw kind (zonder naam)

phrase-child-fever-has = ውላድኩም ረስኒ ኣለዎ።
phrase-child-is-ill = ውላድኩም ሓሚሙ ኣሎ።
phrase-child-ate-well = ውላድኩም ጽቡቕ ጌሩ በሊዑ።
phrase-child-ate-little = ውላድኩም ቁሩብ በሊዑ።
phrase-child-slept-well = ውላድኩም ጽቡቕ ጌሩ ደቂሱ።
phrase-child-good-day = ውላድኩም ጽቡቕ መዓልቲ ኣሕሊፉ።
phrase-child-fell = ውላድኩም ወዲቑ።
phrase-child-may-come-back = ውላድኩም እንደገና ክመጽእ ይኽእል።
phrase-child-may-settle-day = ውላድኩም ንሓንቲ መዓልቲ ንምልምማድ ክመጽእ ይኽእል።
phrase-child-stay-home-fever = ውላድኩም ኣብ ገዛ ክጸንሕ ኣለዎ።
phrase-child-may-return-hours = ውላድኩም እንተ ነኣሰ ን{ $hours } ሰዓት ብዘይ ረስኒ ምስ ጸንሐ ክምለስ ይኽእል።
phrase-child-may-return-vomit = ውላድኩም ተምላስ ካብ ዝገብረሉ { $hours } ሰዓት ምስ ሓለፈ እንደገና ክመጽእ ይኽእል።
phrase-child-ask-lice = ውላድኩም ቅማል ርእሲ ኣለዎ ዶ?
phrase-child-treat-then = ሽዑ በጃኹም ንውላድኩም ሕክምና ግበሩሉ።
phrase-child-check-daily = በጃኹም ንውላድኩም መዓልታዊ ርኣይዎ።
phrase-child-check-hair = በጃኹም ጸጉሪ ውላድኩም ጽቡቕ ጌርኩም ርኣዩ።
phrase-child-shoes-sturdy = በጃኹም ንውላድኩም ጽኑዕ ጫማ ኣውድይዎ።
phrase-child-nice-clothes = በጃኹም ንውላድኩም ጽቡቕ ክዳን ክደንዎ።
phrase-child-breakfast-first = በጃኹም ንውላድኩም ቅድም ቁርሲ ሃብዎ።
phrase-child-sleep-enough = ውላድኩም እኹል ክድቅስ በጃኹም ግበሩ።
phrase-child-collect-earlier = ንውላድኩም ኣቐዲምኩም ክትወስዱ ትኽእሉ ዲኹም?
phrase-child-collect-at = በጃኹም ንውላድኩም ሰዓት { $time } ውሰዱ።
phrase-child-collect-or-earlier = በጃኹም ንውላድኩም ሰዓት { $time } ወይ ቅድሚኡ ውሰዱ።
phrase-child-bring-or-earlier = በጃኹም ንውላድኩም ሰዓት { $time } ወይ ቅድሚኡ ኣምጽኡ።
phrase-child-collect-from = ንውላድኩም ካብ ሰዓት { $time } ጀሚርኩም ክትወስዱ ትኽእሉ ኢኹም።
phrase-child-bring-from = ንውላድኩም ካብ ሰዓት { $time } ጀሚርኩም ከተምጽኡ ትኽእሉ ኢኹም።
phrase-child-only-if-known = ንቆልዓ ንእንፈልጦ ሰብ ጥራይ ኢና ኣሕሊፍና ንህብ።
phrase-child-allergic-ask = ውላድኩም ናይ ዝኾነ ነገር ኣለርጂ ኣለዎ ዶ?
phrase-child-phone-reach = ክንረኽበኩም ኢና።

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = ኣብ ጉጅለ ለውዝን ካልእ ነትስን (noten) ኣይንበልዕን።
phrase-rule-child-nut-allergy = ሓደ ቆልዓ ናይ ለውዝን ካልእ ነትስን (noten) ኣለርጂ ኣለዎ።
phrase-rule-no-nuts-give = በጃኹም ለውዝ ወይ ካልእ ነትስ (noten) ዘለዎ መግቢ ኣይትስደዱ።
phrase-rule-no-own-toys = በጃኹም ካብ ገዛ መጻወቲ ኣይተምጽኡ።
phrase-rule-toys-bring-may = ቆልዑ መጻወቲ ከምጽኡ ይኽእሉ።
phrase-rule-cuddly-may = ቆልዑ ልስሉስ ባምቡላ ከምጽኡ ይኽእሉ።
phrase-rule-children-bring-may = ቆልዑ እዚ ከምጽኡ ይኽእሉ: { $things }።
phrase-rule-door-closed = ማዕጾ ተዓጽዩ ክጸንሕ ኣለዎ።
phrase-rule-small-children = በጃኹም ንደቀቕቲ ቆልዑ ተጠንቀቑ።
phrase-rule-drive-slow = በጃኹም ቀስ ኢልኩም ዘውሩ።
phrase-rule-phone-not = በጃኹም ኣብ ጉጅለ ብተሌፎን ኣይትዛረቡ።
phrase-rule-no-dogs = ኣኽላብ ናብ ውሽጢ ክኣትዉ ኣይፍቀድን።
phrase-rule-no-smoking = በጃኹም ኣብ ጥቓ ካንሸሎ ሽጋራ ኣይትስተዩ።
phrase-rule-only-staff-medicine = ሰራሕተኛታትና ጥራይ እዮም መድሃኒት ክህቡ ዝፍቀደሎም።
phrase-rule-form-first = ቅድም ነቲ ፎርም ክትፍርሙ ኣለኩም።
phrase-rule-extra-pay = ሽዑ ተወሳኺ ክትከፍሉ ኣለኩም።
phrase-rule-swap-hours = በጃኹም ምቕያር መዓልቲ እንተ ነኣሰ { $hours } ሰዓት ኣቐዲምኩም ሕተቱ።
phrase-rule-absent-no-swap = ነታ መዓልቲ ኣብ ግዜኡ እንተ ዘይሰሪዝኩምዋ፣ ምቕያር መዓልቲ ኣይትረኽቡን።
phrase-rule-label-clothes = በጃኹም ስም ውላድኩም ኣብ ክዳን ጸሓፉ።
phrase-rule-return-then = ሽዑ ክንመልሰልኩም ንኽእል።
phrase-because-few-staff = ምኽንያቱ ሕጽረት ሰራሕተኛታት እዩ።
phrase-because-illness = ምኽንያቱ ሕማም እዩ።
phrase-because-weather = ምኽንያቱ ኩነታት ኣየር እዩ።
phrase-because-holidays = ምኽንያቱ በዓላት እዩ።
phrase-because-malfunction = ምኽንያቱ ቴክኒካዊ ጸገም እዩ።
phrase-group-closed-early-due = እታ ጉጅለ ኣቐዲማ ክትዕጾ እያ።
phrase-group-together-because = በዚ ምኽንያት ጉጅለታት ብሓባር ኣለዋ።
phrase-group-fruit-all = ኩሎም ቆልዑ ፍረታት ይወሃቡ።
phrase-group-extra-drinks = ቆልዑ ተወሳኺ ዝስተ ይወሃቡ።
phrase-group-eats-at = ሰዓት { $time } ንበልዕ።
phrase-group-sleep-at = ቆልዑ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ይድቅሱ።
phrase-group-bus-leaves = እታ ኣውቶቡስ ሰዓት { $time } ትብገስ።
phrase-group-be-there = በጃኹም ሰዓት { $time } ኣብዚ ኹኑ።
phrase-group-no-school = ትምህርቲ የለን።
phrase-group-school-begins = ቤት ትምህርቲ ኣብ { $date } እንደገና ይጅምር።
phrase-group-gym-is = ትምህርቲ ስፖርት ኣሎ።
phrase-group-cake = ዶልሺ ኣሎ።
phrase-group-sport-day = መዓልቲ ስፖርት እዩ።
phrase-group-almost-summer = ናይ ሙቐት እዋን (ሓጋይ) ቀሪቡ ኣሎ።
phrase-group-almost-christmas = ልደት ቀሪቡ ኣሎ።
phrase-group-almost-holiday = ዕረፍቲ ቀሪቡ ኣሎ።
phrase-group-called = ስም እታ ጉጅለ { $group } እዩ።
phrase-group-lice-in = ኣብ ጉጅለ { $group } ቅማል ርእሲ ኣሎ።
phrase-trip-cancelled-reason = እዚ ተሰሪዙ: { $things }።
phrase-trip-moved-date = እዚ ናብ { $date } ተሰጋጊሩ: { $things }።
phrase-trip-new-date = ሓድሽ ዕለት { $date } ሰዓት { $time } እዩ።
phrase-trip-new-date-only = ሓድሽ ዕለት { $date } እዩ።
phrase-trip-is-on-date = እዚ ኣብ { $date } እዩ: { $things }።
phrase-trip-is-on-date-at = እዚ ኣብ { $date } ሰዓት { $time } እዩ: { $things }።
phrase-trip-not-on-date = እዚ ኣብ { $date } ኣይኮነን: { $things }።
phrase-pay-until = ክሳብ { $date }፣ እታ መዓልቲ ሓዊስኩም፣ ክትከፍሉ ትኽእሉ ኢኹም።
phrase-pay-before-money = በጃኹም ቅድሚ { $date } ክፈሉ።
phrase-pay-bring-money = በጃኹም ምስ ውላድኩም { $amount } ስደዱ።
phrase-sign-up-with = በጃኹም ናብዚ ሰብ ተመዝገቡ: { $person }።
phrase-hand-in-with = በጃኹም ነቲ ፎርም ነዚ ሰብ ሃብዎ: { $person }።
phrase-hand-in-group = በጃኹም ነቲ ፎርም ኣብ ጉጅለ ሃቡ።
phrase-more-questions = ካልእ ሕቶ ኣለኩም ዶ?
phrase-call-or-mail = በጃኹም ደውሉልና ወይ ኢመይል ስደዱልና።
phrase-call-day-every = መዓልታዊ ክትድውሉ ትኽእሉ ኢኹም።
phrase-received-letter = ደብዳቤኹም በጺሑና።
phrase-received-form = እቲ ፎርም በጺሑና።
phrase-received-mail = ኢመይልኩም በጺሑና።
phrase-request-look = ሕቶኹም ንርእዮ ኣለና።
phrase-request-refused = ሕቶኹም ተቐባልነት ኣይረኸበን።
phrase-request-approved = ሕቶኹም ተፈቒዱ።
phrase-if-you-cannot = ክትመጹ ኣይትኽእሉን ዲኹም?
phrase-if-too-late = ክትድንጉዩ ዲኹም?
phrase-tell-then-in-time = ሽዑ በጃኹም ኣብ ግዜኡ ንገሩና።
phrase-call-before = በጃኹም ቅድሚ ሰዓት { $time } ደውሉልና።
phrase-not-want = እዚ ኣይትደልዩን ዲኹም?
phrase-home-same = ኣብ ገዛ እውን ከምዚ ድዩ?
phrase-home-read-this-book = እዚ መጽሓፍ ኣብ ገዛ እውን ከተንብብዎ ትኽእሉ ዶ?
phrase-not-on-wc-yet = { $gender ->
        [female] { $child } ገና ናብ ሽቓቕ ምኻድ ኣይትደልን።
        [male] { $child } ገና ናብ ሽቓቕ ምኻድ ኣይደልን።
       *[other] ቆልዓ { $child } ገና ናብ ሽቓቕ ምኻድ ኣይደልን።
    }
phrase-not-want-sleep = { $gender ->
        [female] { $child } ምድቃስ ኣይትደልን።
        [male] { $child } ምድቃስ ኣይደልን።
       *[other] ቆልዓ { $child } ምድቃስ ኣይደልን።
    }
phrase-has-friend = { $gender ->
        [female] { $child } ኣብ ጉጅለ መሓዛ ኣለዋ።
        [male] { $child } ኣብ ጉጅለ መሓዛ ኣለዎ።
       *[other] ቆልዓ { $child } ኣብ ጉጅለ መሓዛ ኣለዎ።
    }
phrase-had-on = { $gender ->
        [female] { $child } እዚ ተኸዲና ነይራ: { $things }።
        [male] { $child } እዚ ተኸዲኑ ነይሩ: { $things }።
       *[other] ቆልዓ { $child } እዚ ተኸዲኑ ነይሩ: { $things }።
    }
phrase-slept-with = { $gender ->
        [female] { $child } ምስዚ ደቂሳ: { $things }።
        [male] { $child } ምስዚ ደቂሱ: { $things }።
       *[other] ቆልዓ { $child } ምስዚ ደቂሱ: { $things }።
    }
phrase-trousers-wet-plain = እቲ ስረ ጥሉል እዩ።
phrase-ice-on = በረድ ጌርናሉ።
phrase-colleague-plaster = ብመሳርሕትና ፕላስተር ተገይሩሉ።
phrase-ask-wants-call = { $gender ->
        [female] { $child } ክትድውለልኩም ትደሊ።
        [male] { $child } ክድውለልኩም ይደሊ።
       *[other] ቆልዓ { $child } ክድውለልኩም ይደሊ።
    }
phrase-weather-was-warm = ሙቐት ነይሩ።
phrase-weather-was-cold = ቁሪ ነይሩ።
phrase-weather-stays-hot = እቲ ሙቐት ክቕጽል እዩ።
phrase-sleep-slower-usual = ድቃስ ንምውሳድ ካብ ልሙድ ዝነውሐ ግዜ ወሲዱ።
phrase-children-stay-home = ሕሙማት ቆልዑ ኣብ ገዛ ይጸንሑ።
phrase-first-time-you-stay = ኣብ መጀመርታ ግዜ ምስ ውላድኩም ትጸንሑ።
phrase-settling-takes = ምልምማድ { $hours } ሰዓት ይወስድ።
phrase-settling-takes-hour = ምልምማድ ሓደ ሰዓት ይወስድ።
phrase-works-on-days = { $person } – ናይ ስራሕ መዓልታት: { $first-weekday }ን { $second-weekday }ን።
phrase-see-you-on = ኣብ { $date } ክንርእየኩም ብሃንቀውታ ንጽበ።
phrase-see-you-there = ክንርእየኩም ብሃንቀውታ ንጽበ።

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = እዚ ሰዓት { $time } እዩ: { $things }።
phrase-event-starts-at = እዚ ሰዓት { $time } ይጅምር: { $things }።
phrase-event-ends-at = እዚ ሰዓት { $time } ይውድእ: { $things }።
phrase-event-from-until = እዚ ካብ ሰዓት { $from } ክሳብ { $until } እዩ: { $things }።
phrase-event-date-from-until = እዚ ኣብ { $date } ካብ ሰዓት { $from } ክሳብ { $until } እዩ: { $things }።
phrase-event-takes = እዚ { $minutes } ደቒቕ ይወስድ: { $things }።
phrase-event-starts-on = እዚ ኣብ { $date } ይጅምር: { $things }።
phrase-event-stops-on = እዚ ኣብ { $date } ይውድእ: { $things }።
phrase-event-time-now = ሰዓቱ ሕጂ { $time } እዩ።
phrase-event-time-changed = ሰዓቱ ተቐይሩ።
phrase-event-goes-on = እዚ ክግበር እዩ: { $things }።
phrase-event-remember = በጃኹም እዚ ኣይትረስዑ: { $things }።
phrase-event-welcome-at = ናብዚ ክትመጹ ንዕድመኩም ኣለና: { $things }።
phrase-paper-received = እዚ ተቐቢልና: { $things }።
phrase-paper-not-received = እዚ ገና ኣይተቐበልናን: { $things }።
phrase-paper-ready = እዚ ድሉው እዩ: { $things }።
phrase-paper-fill = በጃኹም እዚ ምልኡ: { $things }።
phrase-paper-sign = በጃኹም እዚ ፈርሙ: { $things }።
phrase-paper-pay = በጃኹም እዚ ክፈሉ: { $things }።
phrase-paper-back-on = እዚ ኣብ { $date } ክምለስ ኣለዎ: { $things }።
phrase-paper-read = በጃኹም እዚ ኣንብቡ: { $things }።
phrase-paper-ask-read = እዚ ኣንቢብኩምዶ: { $things }?
phrase-paper-pass-on = በጃኹም እዚ ንገሩና: { $things }።
phrase-paper-you-get = እዚ ካባና ክትቅበሉ ኢኹም: { $things }።
phrase-paper-children-get = ቆልዑ እዚ ይወሃቡ: { $things }።

## Spullen: wat er is en wat niet

phrase-thing-visit = ጋሻ ኣለና: { $things }።
phrase-thing-there-is = እዚ ኣሎ: { $things }።
phrase-thing-there-is-not = እዚ የለን: { $things }።
phrase-thing-not-working = እዚ ኣይሰርሕን እዩ: { $things }።
phrase-thing-closed = እዚ ዕጹው እዩ: { $things }።
phrase-thing-opens-at = እዚ ሰዓት { $time } ይኽፈት: { $things }።
phrase-thing-had-none = { $gender ->
        [female] { $child } እዚ ምስኣ ኣይነበረን: { $things }።
        [male] { $child } እዚ ምስኡ ኣይነበረን: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ምስኡ ኣይነበረን: { $things }።
    }
phrase-thing-only-left = እዚ ጥራይ ተሪፉ: { $things }።
phrase-thing-has = { $gender ->
        [female] { $child } እዚ ኣለዋ: { $things }።
        [male] { $child } እዚ ኣለዎ: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ኣለዎ: { $things }።
    }
phrase-thing-is-too-small = ንእሽቶ ኮይኑ: { $things }።
phrase-thing-ask-make = በጃኹም እዚ ስርሑ: { $things }።
phrase-thing-ask-in-bag = በጃኹም እዚ ኣብ ቦርሳ ኣእትዉ: { $things }።
phrase-thing-ask-wear = በጃኹም ንቆልዓኹም እዚ ኣልብሱዎ: { $things }።
phrase-thing-wear = በጃኹም እዚ ልበሱ: { $things }።
phrase-thing-ask-practise = በጃኹም እዚ ኣብ ገዛ ተለማመዱ: { $things }።
phrase-thing-name-in = በጃኹም ስም ቆልዓኹም ኣብዚ ጽሓፉ: { $things }።

## Eten en slapen (en nog meer)

phrase-food-seconds = { $gender ->
        [female] { $child } ካልኣይ ግዜ መግቢ ወሲዳ።
        [male] { $child } ካልኣይ ግዜ መግቢ ወሲዱ።
       *[unknown] ቆልዓ { $child } ካልኣይ ግዜ መግቢ ወሲዱ።
    }
phrase-food-less-than-usual = { $gender ->
        [female] { $child } ካብ ዝለመደቶ ዝወሓደ በሊዓ።
        [male] { $child } ካብ ዝለመዶ ዝወሓደ በሊዑ።
       *[unknown] ቆልዓ { $child } ካብ ዝለመዶ ዝወሓደ በሊዑ።
    }
phrase-drink-less-than-usual = { $gender ->
        [female] { $child } ካብ ዝለመደቶ ዝወሓደ ሰትያ።
        [male] { $child } ካብ ዝለመዶ ዝወሓደ ሰትዩ።
       *[unknown] ቆልዓ { $child } ካብ ዝለመዶ ዝወሓደ ሰትዩ።
    }
phrase-drink-plain = { $gender ->
        [female] { $child } ሰትያ።
        [male] { $child } ሰትዩ።
       *[unknown] ቆልዓ { $child } ሰትዩ።
    }
phrase-drink-another-ml = { $gender ->
        [female] { $child } ካልእ { $count } ml ሰትያ።
        [male] { $child } ካልእ { $count } ml ሰትዩ።
       *[unknown] ቆልዓ { $child } ካልእ { $count } ml ሰትዩ።
    }
phrase-food-slow = { $gender ->
        [female] { $child } ቀስ ኢላ በሊዓ።
        [male] { $child } ቀስ ኢሉ በሊዑ።
       *[unknown] ቆልዓ { $child } ቀስ ኢሉ በሊዑ።
    }
phrase-food-rather = { $gender ->
        [female] { $child } እዚ መሪጻ: { $things }።
        [male] { $child } እዚ መሪጹ: { $things }።
       *[unknown] ቆልዓ { $child } እዚ መሪጹ: { $things }።
    }
phrase-food-all-well = ቆልዑ ጽቡቕ ጌሮም በሊዖም።
phrase-sleep-all-well = ቆልዑ ጽቡቕ ጌሮም ደቂሶም።
# unsure
phrase-food-choked = { $gender ->
        [female] ን{ $child } መግቢ ወይ መስተ ሓኒቑዋ።
        [male] ን{ $child } መግቢ ወይ መስተ ሓኒቑዎ።
       *[unknown] ንቆልዓ { $child } መግቢ ወይ መስተ ሓኒቑዎ።
    }
phrase-allergic-to = { $gender ->
    [female] { $child } ናይዚ ኣለርጂ ኣለዋ: { $things }።
    [male] { $child } ናይዚ ኣለርጂ ኣለዎ: { $things }።
   *[unknown] ቆልዓ { $child } ናይዚ ኣለርጂ ኣለዎ: { $things }።
}
phrase-sleep-asleep-only = { $gender ->
        [female] { $child } ክሳብ ሰዓት { $time } ኣይደቀሰትን።
        [male] { $child } ክሳብ ሰዓት { $time } ኣይደቀሰን።
       *[unknown] ቆልዓ { $child } ክሳብ ሰዓት { $time } ኣይደቀሰን።
    }
phrase-sleep-early-tonight = { $gender ->
        [female] ምናልባት { $child } ሎሚ ምሸት ቀልጢፋ ክትድቅስ ትኽእል።
        [male] ምናልባት { $child } ሎሚ ምሸት ቀልጢፉ ክድቅስ ይኽእል።
       *[unknown] ምናልባት ቆልዓ { $child } ሎሚ ምሸት ቀልጢፉ ክድቅስ ይኽእል።
    }
phrase-sleep-in-bed = { $gender ->
        [female] { $child } ኣብ ዓራት ኣላ።
        [male] { $child } ኣብ ዓራት ኣሎ።
       *[unknown] ቆልዓ { $child } ኣብ ዓራት ኣሎ።
    }
phrase-sleep-not-without = { $gender ->
        [female] { $child } ብዘይ እዚ ክትድቅስ ኣይትኽእልን: { $item }።
        [male] { $child } ብዘይ እዚ ክድቅስ ኣይክእልን: { $item }።
       *[unknown] ቆልዓ { $child } ብዘይ እዚ ክድቅስ ኣይክእልን: { $item }።
    }
phrase-sleep-went-better = ድቃስ ዝሓሸ ነይሩ።
phrase-food-went-better = ምብላዕ ዝሓሸ ነይሩ።

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $gender ->
        [female] { $child } ገና ቀልቀል ኣይወጸትን።
        [male] { $child } ገና ቀልቀል ኣይወጸን።
       *[unknown] ቆልዓ { $child } ገና ቀልቀል ኣይወጸን።
    }
phrase-nappy-leaked = ዳይፐር { $child } ነጢቡ።
phrase-nappy-better = መቐመጫ { $child } ይሓይሽ ኣሎ።
# unsure: "pufje"
phrase-got-puffs = ን{ $child } { $count } ፓፍ መተንፈሲ ሂብና።
phrase-toilet-accidents = { $gender ->
    [female] { $child } { $count } ግዜ ኣብ ክዳና ሸይና ወይ ቀልቀል ወጺኣ።
    [male] { $child } { $count } ግዜ ኣብ ክዳኑ ሸይኑ ወይ ቀልቀል ወጺኡ።
   *[unknown] ቆልዓ { $child } { $count } ግዜ ኣብ ክዳኑ ሸይኑ ወይ ቀልቀል ወጺኡ።
}

## Stemming (en nog meer)

phrase-mood-in-skin = { $gender ->
        [female] ን{ $child } ጽቡቕ ይስምዓ ነይሩ።
        [male] ን{ $child } ጽቡቕ ይስምዖ ነይሩ።
       *[unknown] ንቆልዓ { $child } ጽቡቕ ይስምዖ ነይሩ።
    }
phrase-mood-cried-you-left = { $gender ->
        [female] { $child } ክትከዱ ከለኹም በኽያ።
        [male] { $child } ክትከዱ ከለኹም በኽዩ።
       *[unknown] ቆልዓ { $child } ክትከዱ ከለኹም በኽዩ።
    }
phrase-mood-exciting-still = { $gender ->
        [female] { $child } ገና ቁሩብ ትፈርህ።
        [male] { $child } ገና ቁሩብ ይፈርህ።
       *[unknown] ቆልዓ { $child } ገና ቁሩብ ይፈርህ።
    }
phrase-mood-asked-relative = { $gender ->
    [female] { $child } ብዛዕባ እዚ ሰብ ሓቲታ: { $relative }።
    [male] { $child } ብዛዕባ እዚ ሰብ ሓቲቱ: { $relative }።
   *[unknown] ቆልዓ { $child } ብዛዕባ እዚ ሰብ ሓቲቱ: { $relative }።
}
phrase-mood-not-joined = { $gender ->
        [female] { $child } ኣይተሳተፈትን።
        [male] { $child } ኣይተሳተፈን።
       *[unknown] ቆልዓ { $child } ኣይተሳተፈን።
    }
phrase-mood-tearful = { $gender ->
        [female] { $child } ቀልጢፋ ትበኪ ነይራ።
        [male] { $child } ቀልጢፉ ይበኪ ነይሩ።
       *[unknown] ቆልዓ { $child } ቀልጢፉ ይበኪ ነይሩ።
    }
phrase-mood-does-well = { $gender ->
    [female] { $child } ጽቡቕ ትገብር ኣላ።
    [male] { $child } ጽቡቕ ይገብር ኣሎ።
   *[unknown] ቆልዓ { $child } ጽቡቕ ይገብር ኣሎ።
}
phrase-mood-made-up = ቆልዑ ተዓሪቖም።
phrase-mood-talked-about-it = ብዛዕባኡ ተዛሪብና።
phrase-mood-we-laughed = ብዙሕ ስሒቕና።
phrase-mood-not-outside = { $gender ->
        [female] { $child } ናብ ደገ ክትወጽእ ኣይተፈቕደላን።
        [male] { $child } ናብ ደገ ክወጽእ ኣይተፈቕደሉን።
       *[unknown] ቆልዓ { $child } ናብ ደገ ክወጽእ ኣይተፈቕደሉን።
    }
phrase-group-plain-day = ልሙድ መዓልቲ ነይሩ።

## Wat kinderen doen (en nog meer)

phrase-act-do-we = እዚ ንገብር: { $activity }።
phrase-act-do-many = { $who-number ->
    [several] { $who } እዚ ይገብሩ: { $activity }።
   *[single] { $gender ->
        [female] { $who } እዚ ትገብር: { $activity }።
        [male] { $who } እዚ ይገብር: { $activity }።
       *[other] ቆልዓ { $who } እዚ ይገብር: { $activity }።
    }
}
phrase-act-not-allowed = { $gender ->
        [female] ን{ $child } { $activity } ኣይተፈቕደላን።
        [male] ን{ $child } { $activity } ኣይተፈቕደሉን።
       *[unknown] ንቆልዓ { $child } { $activity } ኣይተፈቕደሉን።
    }
phrase-act-may = { $gender ->
        [female] ን{ $child } { $activity } ይፍቀደላ።
        [male] ን{ $child } { $activity } ይፍቀደሉ።
       *[unknown] ንቆልዓ { $child } { $activity } ይፍቀደሉ።
    }
phrase-act-does-well = { $gender ->
        [female] { $child } { $activity } ጽቡቕ ትገብር።
        [male] { $child } { $activity } ጽቡቕ ይገብር።
       *[unknown] ቆልዓ { $child } { $activity } ጽቡቕ ይገብር።
    }
phrase-act-going-out = ናብ ደገ ንወጽእ።
phrase-act-not-going-out = ናብ ደገ ኣይንወጽእን።
phrase-act-staying-in = ኣብ ውሽጢ ንተርፍ።
phrase-act-worked-hard = { $gender ->
        [female] { $child } ብዙሕ ጽዒራ።
        [male] { $child } ብዙሕ ጽዒሩ።
       *[unknown] ቆልዓ { $child } ብዙሕ ጽዒሩ።
    }
phrase-act-plays-at = { $gender ->
        [female] { $child } ኣብ ገዛ { $names } ክትጻወት እያ።
        [male] { $child } ኣብ ገዛ { $names } ክጻወት እዩ።
       *[unknown] ቆልዓ { $child } ኣብ ገዛ { $names } ክጻወት እዩ።
    }
phrase-dev-dutch-more = { $gender ->
        [female] { $child } ሆላንድኛ ዝያዳ ትዛረብ ኣላ።
        [male] { $child } ሆላንድኛ ዝያዳ ይዛረብ ኣሎ።
       *[unknown] ቆልዓ { $child } ሆላንድኛ ዝያዳ ይዛረብ ኣሎ።
    }
phrase-dev-says-little = { $gender ->
        [female] { $child } ገና ቁሩብ ጥራይ ትዛረብ።
        [male] { $child } ገና ቁሩብ ጥራይ ይዛረብ።
       *[unknown] ቆልዓ { $child } ገና ቁሩብ ጥራይ ይዛረብ።
    }
phrase-theme-begin = ሓድሽ ኣርእስቲ ንጅምር።

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = እቲ ቦታ ቁሩብ ሓቢጡ።
phrase-health-no-blood = ኣይደመየን።
phrase-health-bit-blood = ቁሩብ ደምዩ።
phrase-health-weak = { $gender ->
        [female] { $child } ደኺማ ሓይሊ የብላን።
        [male] { $child } ደኺሙ ሓይሊ የብሉን።
       *[unknown] ቆልዓ { $child } ደኺሙ ሓይሊ የብሉን።
    }
phrase-health-no-complaints = { $gender ->
    [female] { $child } ሕጂ ምልክት ሕማም የብላን።
    [male] { $child } ሕጂ ምልክት ሕማም የብሉን።
   *[unknown] ቆልዓ { $child } ሕጂ ምልክት ሕማም የብሉን።
}
phrase-health-looks-like = እዚ ይመስል: { $item }።
phrase-health-trouble-of = { $gender ->
        [female] ን{ $child } እዚ የሸግራ: { $item }።
        [male] ን{ $child } እዚ የሸግሮ: { $item }።
       *[unknown] ንቆልዓ { $child } እዚ የሸግሮ: { $item }።
    }
phrase-health-some-children-have = ኣብ ጉጅለ { $count ->
        [one] { $count } ቆልዓ እዚ ሕማም እዚ ኣለዎ
       *[other] { $count } ቆልዑ እዚ ሕማም እዚ ኣለዎም
    }: { $item }።
phrase-health-visit = በጃኹም ናብዚ ኪዱ: { $item }።
phrase-health-visit-child = በጃኹም ምስ { $child } ናብዚ ኪዱ: { $item }።
phrase-health-come-now = በጃኹም ብዝተኻእለ ቅልጡፍ ንዑ።
phrase-health-will-be-fine = ኩሉ ጽቡቕ ክኸውን እዩ።
phrase-health-nothing-serious = ከቢድ ነገር የለን።
phrase-health-eye-sticky = ሓንቲ ዓይኒ { $child } ትጣበቕ ኣላ።
phrase-health-ball = { $gender ->
        [female] ን{ $child } እዚ ሃሪሙዋ: { $item } ({ $body })።
        [male] ን{ $child } እዚ ሃሪሙዎ: { $item } ({ $body })።
       *[unknown] ንቆልዓ { $child } እዚ ሃሪሙዎ: { $item } ({ $body })።
    }
phrase-health-bumped-item = { $gender ->
        [female] { $child } ምስዚ ተጋጭያ: { $item }።
        [male] { $child } ምስዚ ተጋጭዩ: { $item }።
       *[unknown] ቆልዓ { $child } ምስዚ ተጋጭዩ: { $item }።
    }
phrase-health-bumped-body-item = { $gender ->
        [female] { $child } ወዲቓ ምስዚ ተጋጭያ: { $item } ({ $body })።
        [male] { $child } ወዲቑ ምስዚ ተጋጭዩ: { $item } ({ $body })።
       *[unknown] ቆልዓ { $child } ወዲቑ ምስዚ ተጋጭዩ: { $item } ({ $body })።
    }
# unsure
phrase-health-slipped = { $gender ->
        [female] { $child } ሸታሕ ኢላ።
        [male] { $child } ሸታሕ ኢሉ።
       *[unknown] ቆልዓ { $child } ሸታሕ ኢሉ።
    }
phrase-health-hurt-self = { $gender ->
        [female] { $child } ተጐዲኣ።
        [male] { $child } ተጐዲኡ።
       *[unknown] ቆልዓ { $child } ተጐዲኡ።
    }
phrase-health-hurt-body = { $gender ->
        [female] { $child } ኣብዚ ተጐዲኣ: { $body }።
        [male] { $child } ኣብዚ ተጐዲኡ: { $body }።
       *[unknown] ቆልዓ { $child } ኣብዚ ተጐዲኡ: { $body }።
    }
phrase-health-stay-home-child = በጃኹም ን{ $child } ኣብ ገዛ ኣትርፉ።

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = ን{ $child } ክወስድ ዝኽእል ሰብ: { $relative }።
phrase-pickup-need-not = ን{ $child } ክትወስዱ ኣየድልየኩምን።
phrase-pickup-stays-until = { $gender ->
        [female] { $child } ክሳብ ሰዓት { $time } ትጸንሕ።
        [male] { $child } ክሳብ ሰዓት { $time } ይጸንሕ።
       *[unknown] ቆልዓ { $child } ክሳብ ሰዓት { $time } ይጸንሕ።
    }
phrase-pickup-from-until = { $gender ->
        [female] { $child } ካብ ሰዓት { $from } ክሳብ { $until } ትመጽእ።
        [male] { $child } ካብ ሰዓት { $from } ክሳብ { $until } ይመጽእ።
       *[unknown] ቆልዓ { $child } ካብ ሰዓት { $from } ክሳብ { $until } ይመጽእ።
    }
phrase-absent-not-on-list = { $gender ->
        [female] { $child } ኣብ ዝርዝር የላን።
        [male] { $child } ኣብ ዝርዝር የለን።
       *[unknown] ቆልዓ { $child } ኣብ ዝርዝር የለን።
    }
phrase-absent-reported = { $gender ->
        [female] { $child } ከምዘይትመጽእ ተነጊሩ።
        [male] { $child } ከምዘይመጽእ ተነጊሩ።
       *[unknown] ቆልዓ { $child } ከምዘይመጽእ ተነጊሩ።
    }
phrase-arrive-late-child = { $gender ->
        [female] { $child } ደንጕያ።
        [male] { $child } ደንጕዩ።
       *[unknown] ቆልዓ { $child } ደንጕዩ።
    }
phrase-arrive-later = { $gender ->
        [female] { $child } ደሓር ክትመጽእ እያ።
        [male] { $child } ደሓር ክመጽእ እዩ።
       *[unknown] ቆልዓ { $child } ደሓር ክመጽእ እዩ።
    }
phrase-arrive-we-later = { $minutes } ደቒቕ ክንድንጉ ኢና።
phrase-arrive-we-come-later = ደሓር ክንመጽእ ኢና።
phrase-extra-ask = { $gender ->
        [female] { $child } ተወሳኺት መዓልቲ ክትመጽእ ትኽእል ዶ?
        [male] { $child } ተወሳኺት መዓልቲ ክመጽእ ይኽእል ዶ?
       *[unknown] ቆልዓ { $child } ተወሳኺት መዓልቲ ክመጽእ ይኽእል ዶ?
    }
phrase-swap-how-app = መተካእታ መዓልቲ ብኣፕ ክትሓትቱ ትኽእሉ።
phrase-waiting-list-child = { $gender ->
        [female] { $child } ኣብ ዝርዝር መጸበዪ ኣላ።
        [male] { $child } ኣብ ዝርዝር መጸበዪ ኣሎ።
       *[unknown] ቆልዓ { $child } ኣብ ዝርዝር መጸበዪ ኣሎ።
    }
phrase-talk-ask-come = ኣብ { $date } ሰዓት { $time } ንዝርርብ ክትመጹ ትኽእሉ ዲኹም?
phrase-talk-ask-other-time = ኣብ ካልእ ግዜ ትኽእሉ ዲኹም?
phrase-photo-ask-one = ስእሊ { $child } ከነልዕል ንኽእል ዶ?

## Kantoor (en nog meer)

phrase-office-notice-month = ውዕል ንምቁራጽ ሓደ ወርሒ ኣቐዲምኩም ክትሕብሩ ኣለኩም።
phrase-office-allowance = ናይ ቆልዑ ክንክን ሓገዝ (kinderopvangtoeslag) ካብ ቤት ጽሕፈት ግብሪ (Belastingdienst) ክትሓትቱ ትኽእሉ።
phrase-office-allowance-change = በጃኹም ለውጥታት ንቤት ጽሕፈት ግብሪ (Belastingdienst) ንገሩ።
phrase-office-call-number = ክትድውሉልና ትኽእሉ: { $phone }።
phrase-office-mail-to = ኢመይል ክትሰዱልና ትኽእሉ: { $mail }።
phrase-office-inconvenience = ስለ ዝተፈጥረ ሽግር ይቕሬታ።
phrase-office-good-news = ጽቡቕ ዜና ኣሎ።

## School (en nog meer)

phrase-school-earlier = ቤት ትምህርቲ ኣቐዲሙ ይውድእ።
phrase-school-out-at = ቤት ትምህርቲ ሰዓት { $time } ይውድእ።
phrase-school-not-listen = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ኣይሰምዐትን።
        [male] { $child } ጽቡቕ ጌሩ ኣይሰምዐን።
       *[unknown] ቆልዓ { $child } ጽቡቕ ጌሩ ኣይሰምዐን።
    }
phrase-school-drill = ልምምድ ነይሩ።
phrase-school-drill-coming = ናይ ሓዊ ልምምድ ንገብር።

## Weer, groep en contact (en nog meer)

phrase-weather-storms = ብርቱዕ ንፋስ ኣሎ።
phrase-weather-careful = በጃኹም ኣብ መንገዲ ተጠንቀቑ።
phrase-group-at-other = ምስ ጉጅለ { $group } ኣለና።
phrase-contact-ask-may = ይፍቀድ ድዩ?
phrase-contact-ask-right = ልክዕ ድዩ?
phrase-contact-ask-possible = ይከኣል ድዩ?
phrase-contact-language = ኣብ ገዛ እንታይ ቋንቋ ትዛረቡ?
phrase-contact-tell-relative = በጃኹም ነዚ ሰብ ንገሩ: { $relative }።
phrase-contact-nice-help = ክትሕግዙ ምምጻእኩም ጽቡቕ እዩ።
phrase-contact-if-something = ገለ ነገር እንተ ኣሎ በጃኹም ንገሩና።
phrase-contact-look-in = መጺእኩም ክትርእዩ ትኽእሉ።
phrase-contact-call-back = በጃኹም መሊስኩም ደውሉልና።
phrase-contact-answer-please = በጃኹም ነዚ መልእኽቲ መልሱ።
phrase-contact-nothing-to-pay = ክትከፍሉ ኣየድልየኩምን።

## Nog meer van alledag

phrase-bottle-per-time = { $gender ->
        [female] { $child } ኣብ ነፍሲ ወከፍ ግዜ { $count } ml ትሰቲ።
        [male] { $child } ኣብ ነፍሲ ወከፍ ግዜ { $count } ml ይሰቲ።
       *[unknown] ቆልዓ { $child } ኣብ ነፍሲ ወከፍ ግዜ { $count } ml ይሰቲ።
    }
phrase-bottle-per-day = ቁጽሪ ጥርሙዝ { $child } ንመዓልቲ: { $count }።
phrase-food-eats-along = { $gender ->
        [female] { $child } ምሳና ትበልዕ።
        [male] { $child } ምሳና ይበልዕ።
       *[unknown] ቆልዓ { $child } ምሳና ይበልዕ።
    }
phrase-food-eats-not-along = { $gender ->
        [female] { $child } ምሳና ኣይትበልዕን።
        [male] { $child } ምሳና ኣይበልዕን።
       *[unknown] ቆልዓ { $child } ምሳና ኣይበልዕን።
    }
phrase-thing-put-on = { $gender ->
        [female] ን{ $child } እዚ ኣልቢስናያ: { $things }።
        [male] ን{ $child } እዚ ኣልቢስናዮ: { $things }።
       *[unknown] ንቆልዓ { $child } እዚ ኣልቢስናዮ: { $things }።
    }
phrase-mood-happy-with = { $gender ->
        [female] { $child } በዚ ተሓጒሳ: { $things }።
        [male] { $child } በዚ ተሓጒሱ: { $things }።
       *[unknown] ቆልዓ { $child } በዚ ተሓጒሱ: { $things }።
    }
phrase-mood-not-day = { $gender ->
        [female] { $child } ብዙሕ ጽቡቕ ዘይኮነ መዓልቲ ነይሩዋ።
        [male] { $child } ብዙሕ ጽቡቕ ዘይኮነ መዓልቲ ነይሩዎ።
       *[unknown] ቆልዓ { $child } ብዙሕ ጽቡቕ ዘይኮነ መዓልቲ ነይሩዎ።
    }
phrase-mood-wants-home = { $gender ->
        [female] { $child } ናብ ገዛ ክትከይድ ትደሊ።
        [male] { $child } ናብ ገዛ ክኸይድ ይደሊ።
       *[unknown] ቆልዓ { $child } ናብ ገዛ ክኸይድ ይደሊ።
    }
# unsure
phrase-group-enthusiastic = ቆልዑ ብዙሕ ተሓጒሶም ነይሮም።
phrase-group-tired = ቆልዑ ደኺሞም ነይሮም።
phrase-group-lively = ቆልዑ ብዙሕ ይንቀሳቐሱ ነይሮም።
phrase-act-we-practise = { $activity } ንለማመድ።
phrase-dev-knows = { $gender ->
        [female] { $child } እዚ ትፈልጥ: { $things }።
        [male] { $child } እዚ ይፈልጥ: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ይፈልጥ: { $things }።
    }
phrase-dev-loose-tooth = ሓንቲ ስኒ { $child } ትነቓነቕ ኣላ።
phrase-health-sore-throat = { $gender ->
        [female] ን{ $child } ጎሮሮኣ የሕምማ።
        [male] ን{ $child } ጎሮሮኡ የሕምሞ።
       *[unknown] ንቆልዓ { $child } ጎሮሮኡ የሕምሞ።
    }
phrase-health-need-not-come = ክትመጹ ኣየድልየኩምን።
phrase-health-can-come = ክትመጹ ትኽእሉ ዲኹም?
phrase-health-ask-give-paracetamol = ን{ $child } ፓራሲታሞል ክንህብ ንኽእል ዶ?
phrase-health-ask-medicine-often = ን{ $child } እቲ መድሃኒት ክንደይ ግዜ ይወሃብ?
phrase-health-ask-medicine-much = ን{ $child } ክንደይ መድሃኒት ይወሃብ?
phrase-health-ask-medicine-time = ን{ $child } እቲ መድሃኒት ሰዓት ክንደይ ይወሃብ?
phrase-health-ill-count = ቁጽሪ ሕሙማት ቆልዑ: { $count }።
phrase-health-wash-hands = በጃኹም ኢድኩም ጽቡቕ ጌርኩም ተሓጸቡ።
phrase-thing-uses = { $gender ->
        [female] { $child } እዚ ትጥቀም: { $things }።
        [male] { $child } እዚ ይጥቀም: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ይጥቀም: { $things }።
    }
phrase-thing-has-no = { $gender ->
        [female] { $child } እዚ የብላን: { $things }።
        [male] { $child } እዚ የብሉን: { $things }።
       *[unknown] ቆልዓ { $child } እዚ የብሉን: { $things }።
    }
phrase-thing-ask-has = { $gender ->
        [female] { $child } እዚ ኣለዋ ዶ: { $things }?
        [male] { $child } እዚ ኣለዎ ዶ: { $things }?
       *[unknown] ቆልዓ { $child } እዚ ኣለዎ ዶ: { $things }?
    }
phrase-arrive-bus-comes = ኣውቶቡስ ሰዓት { $time } ትመጽእ።
phrase-pickup-stays-longer = { $gender ->
    [female] { $child } ዝያዳ ግዜ ትጸንሕ።
    [male] { $child } ዝያዳ ግዜ ይጸንሕ።
   *[unknown] ቆልዓ { $child } ዝያዳ ግዜ ይጸንሕ።
}
phrase-pickup-ask-until = { $gender ->
        [female] { $child } ክሳብ ሰዓት { $time } ክትጸንሕ ትኽእል ዶ?
        [male] { $child } ክሳብ ሰዓት { $time } ክጸንሕ ይኽእል ዶ?
       *[unknown] ቆልዓ { $child } ክሳብ ሰዓት { $time } ክጸንሕ ይኽእል ዶ?
    }
phrase-pickup-can-bring = ን{ $child } ከተምጽኡ ትኽእሉ።
phrase-pickup-can-collect = ን{ $child } ክትወስዱ ትኽእሉ።
phrase-swap-left = ዝተረፈኩም መተካእታ መዓልታት: { $count }።
phrase-money-thing-costs = ዋጋ እዚ { $amount } እዩ: { $things }።
phrase-money-back = ገንዘብ ክምለሰልኩም እዩ።
phrase-money-not-received = ክፍሊት ገና ኣይተቐበልናን።
phrase-office-ask = በጃኹም ንቤት ጽሕፈት ሕተቱ።
phrase-staff-back-on = ኣብ { $date } ዝምለስ ሰራሕተኛ: { $person }።
phrase-staff-no-longer = ድሕሪ ሕጂ ምሳና ዘይሰርሕ: { $person }።
phrase-closed-hour-early = ሓደ ሰዓት ኣቐዲምና ንዓጹ።
phrase-photo-may = ስእሊ ከተልዕሉ ትኽእሉ።
phrase-photo-not-online = በጃኹም ስእልታት ኣብ ኢንተርነት ኣይተቐምጡ።
phrase-photo-will-app = ስእልታት ኣብ ኣፕ ነቐምጥ።
phrase-event-topic = ኣርእስቱ እዚ እዩ: { $things }።
phrase-talk-which-time = ኣየናይ ሰዓት ይጥዕመኩም?
phrase-talk-interpreter-comes = ተርጓሚ ክህሉ እዩ።
phrase-contact-ask-reachable = ክንረኽበኩም ንኽእል ዶ?
phrase-contact-ask-call-when = መዓስ ክድውለልኩም እኽእል?
phrase-home-ask-plays = { $gender ->
        [female] { $child } ኣብ ገዛ ብምንታይ ክትጻወት ትፈቱ?
        [male] { $child } ኣብ ገዛ ብምንታይ ክጻወት ይፈቱ?
       *[unknown] ቆልዓ { $child } ኣብ ገዛ ብምንታይ ክጻወት ይፈቱ?
    }
phrase-home-ask-does = { $gender ->
        [female] { $child } እንታይ ክትገብር ትፈቱ?
        [male] { $child } እንታይ ክገብር ይፈቱ?
       *[unknown] ቆልዓ { $child } እንታይ ክገብር ይፈቱ?
    }

## Korte antwoorden van medewerkers

phrase-short-good-idea = ጽቡቕ ሓሳብ።
phrase-short-fine = ጽቡቕ እዩ።
phrase-short-can = ይከኣል እዩ።
phrase-short-cannot = ኣይከኣልን እዩ።
phrase-short-may = ይፍቀድ እዩ።
phrase-short-may-not = ኣይፍቀድን እዩ።
phrase-short-right = ልክዕ እዩ።
phrase-short-not-right = ልክዕ ኣይኮነን።
phrase-short-no-problem = ጸገም የለን።
phrase-short-get-well = ምሕረት ይግበረልኩም።
phrase-short-strength = ሓይልን ጽንዓትን ንምነየልኩም።
phrase-short-pity = ዘሕዝን እዩ።
phrase-short-dont-know = ኣይፈልጥን እየ።
phrase-short-is-settled = እዚ ተዳልዩ እዩ።

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $gender ->
        [female] { $child } ገና ጠምያ ነይራ።
        [male] { $child } ገና ጠምዩ ነይሩ።
       *[unknown] ቆልዓ { $child } ገና ጠምዩ ነይሩ።
    }
phrase-sleep-almost-hours = { $gender ->
        [female] { $child } ዳርጋ { $hours } ሰዓት ደቂሳ።
        [male] { $child } ዳርጋ { $hours } ሰዓት ደቂሱ።
       *[unknown] ቆልዓ { $child } ዳርጋ { $hours } ሰዓት ደቂሱ።
    }
phrase-health-had-diarrhoea = { $gender ->
        [female] { $child } ውጽኣት ነይሩዋ።
        [male] { $child } ውጽኣት ነይሩዎ።
       *[unknown] ቆልዓ { $child } ውጽኣት ነይሩዎ።
    }
phrase-mood-quieter = { $gender ->
        [female] { $child } ካብ ዝለመደቶ ስቕ ኢላ ነይራ።
        [male] { $child } ካብ ዝለመዶ ስቕ ኢሉ ነይሩ።
       *[unknown] ቆልዓ { $child } ካብ ዝለመዶ ስቕ ኢሉ ነይሩ።
    }
phrase-act-was-hard = { $gender ->
        [female] ን{ $child } { $activity } ከቢዱዋ።
        [male] ን{ $child } { $activity } ከቢዱዎ።
       *[unknown] ንቆልዓ { $child } { $activity } ከቢዱዎ።
    }
phrase-play-with-friends = { $gender ->
        [female] { $child } ምስ ኣዕሩኽ ተጻዊታ።
        [male] { $child } ምስ ኣዕሩኽ ተጻዊቱ።
       *[unknown] ቆልዓ { $child } ምስ ኣዕሩኽ ተጻዊቱ።
    }
phrase-health-has-coughed = { $gender ->
        [female] { $child } ስዒላ።
        [male] { $child } ስዒሉ።
       *[unknown] ቆልዓ { $child } ስዒሉ።
    }
phrase-health-stung-mosquito = { $gender ->
        [female] ን{ $child } ጣንጡ ነኺሳታ።
        [male] ን{ $child } ጣንጡ ነኺሳቶ።
       *[unknown] ንቆልዓ { $child } ጣንጡ ነኺሳቶ።
    }
phrase-pickup-must = { $gender ->
        [female] { $child } ክትውሰድ ኣለዋ።
        [male] { $child } ክውሰድ ኣለዎ።
       *[unknown] ቆልዓ { $child } ክውሰድ ኣለዎ።
    }
phrase-pickup-planned = { $gender ->
        [female] ን{ $child } ሰብ ክወስዳ እዩ።
        [male] ን{ $child } ሰብ ክወስዶ እዩ።
       *[unknown] ንቆልዓ { $child } ሰብ ክወስዶ እዩ።
    }
phrase-pickup-goes-earlier = { $gender ->
        [female] { $child } ኣቐዲማ ናብ ገዛ ትኸይድ።
        [male] { $child } ኣቐዲሙ ናብ ገዛ ይኸይድ።
       *[unknown] ቆልዓ { $child } ኣቐዲሙ ናብ ገዛ ይኸይድ።
    }
phrase-pickup-tell-time = በጃኹም ሰዓት ክንደይ ከም እትመጹ ንገሩና።
phrase-health-ask-been = { $gender ->
        [female] { $child } ናብ ሓኪም ከይዳ ዶ?
        [male] { $child } ናብ ሓኪም ከይዱ ዶ?
       *[unknown] ቆልዓ { $child } ናብ ሓኪም ከይዱ ዶ?
    }
phrase-thing-ask-may-have = { $gender ->
        [female] ን{ $child } እዚ ይፍቀደላ ዶ: { $things }?
        [male] ን{ $child } እዚ ይፍቀደሉ ዶ: { $things }?
       *[unknown] ንቆልዓ { $child } እዚ ይፍቀደሉ ዶ: { $things }?
    }
phrase-thing-delayed = እዚ ደንጕዩ: { $things }።
phrase-thing-was-nice = እዚ ጽቡቕ ነይሩ: { $things }።
phrase-child-comes-on = { $gender ->
        [female] ካብ ሕጂ { $child } በዚ መዓልቲ ትመጽእ: { $weekday }።
        [male] ካብ ሕጂ { $child } በዚ መዓልቲ ይመጽእ: { $weekday }።
       *[unknown] ካብ ሕጂ ቆልዓ { $child } በዚ መዓልቲ ይመጽእ: { $weekday }።
    }
phrase-child-comes-on-two = { $gender ->
        [female] ካብ ሕጂ { $child } በዘን መዓልታት ትመጽእ: { $first-weekday }ን { $second-weekday }ን።
        [male] ካብ ሕጂ { $child } በዘን መዓልታት ይመጽእ: { $first-weekday }ን { $second-weekday }ን።
       *[unknown] ካብ ሕጂ ቆልዓ { $child } በዘን መዓልታት ይመጽእ: { $first-weekday }ን { $second-weekday }ን።
    }
phrase-child-stops = ክንክን { $child } ኣብ { $date } ይውድእ።
phrase-swap-ask-want = መዓልቲ ክትቅይሩ ትደልዩ ዲኹም?
phrase-contact-see-if = ይከኣል እንተ ኾይኑ ክንርኢ ኢና።
phrase-contact-waiting = ንጽበየኩም ኣለና።
phrase-contact-thanks-coming = ስለ ዝመጻእኩም የቐንየልና።
phrase-contact-hard-to-reach = ክትረኽቡና ኣሸጋሪ እዩ።

## Korte antwoorden van ouders

reply-ok = ሕራይ።
reply-yes = እወ።
reply-no = ኣይፋል።
reply-thanks = የቐንየለይ።
reply-thanks-much = ብጣዕሚ የቐንየለይ።
reply-please = እወ፣ በጃኹም።
reply-welcome = ገንዘብኩም።
reply-good-morning = ከመይ ሓዲርኩም፣ ጽቡቕ መዓልቲ።
reply-greeting = ሰላም።
reply-see-you = ደሓን ጽንሑ፣ ጸኒሕና ንራኸብ።
reply-understood = ተረዲኡኒ።
reply-not-understood = ኣይተረድኣንን።
reply-nice = ጽቡቕ እዩ!
reply-sorry = ይቕሬታ።
reply-coming = ይመጽእ ኣለኹ።
reply-coming-time = ሰዓት { $time } ክመጽእ እየ።
reply-coming-minutes = ድሕሪ { $minutes } ደቒቕ ክበጽሕ እየ።
reply-late = ክድንጉ እየ።
reply-late-minutes = { $minutes } ደቒቕ ክድንጉ እየ።
reply-earlier = ኣቐዲመ ክመጽእ እየ።
reply-ill-today = { $gender ->
    [female] { $child } ሎሚ ሓሚማ ኣላ።
    [male] { $child } ሎሚ ሓሚሙ ኣሎ።
   *[other] ቆልዓ { $child } ሎሚ ሓሚሙ ኣሎ።
}
reply-not-coming-today = { $gender ->
    [female] { $child } ሎሚ ኣይትመጽእን እያ።
    [male] { $child } ሎሚ ኣይመጽእን እዩ።
   *[other] ቆልዓ { $child } ሎሚ ኣይመጽእን እዩ።
}
reply-not-coming-tomorrow = { $gender ->
    [female] { $child } ጽባሕ ኣይትመጽእን እያ።
    [male] { $child } ጽባሕ ኣይመጽእን እዩ።
   *[other] ቆልዓ { $child } ጽባሕ ኣይመጽእን እዩ።
}
reply-not-coming-date = { $gender ->
    [female] { $child } ኣብ { $date } ኣይትመጽእን እያ።
    [male] { $child } ኣብ { $date } ኣይመጽእን እዩ።
   *[other] ቆልዓ { $child } ኣብ { $date } ኣይመጽእን እዩ።
}
reply-coming-today = { $gender ->
    [female] { $child } ሎሚ ክትመጽእ እያ።
    [male] { $child } ሎሚ ክመጽእ እዩ።
   *[other] ቆልዓ { $child } ሎሚ ክመጽእ እዩ።
}
reply-coming-tomorrow = { $gender ->
    [female] { $child } ጽባሕ እንደገና ክትመጽእ እያ።
    [male] { $child } ጽባሕ እንደገና ክመጽእ እዩ።
   *[other] ቆልዓ { $child } ጽባሕ እንደገና ክመጽእ እዩ።
}
reply-child-later = { $gender ->
    [female] { $child } ሎሚ ደንጉያ ክትመጽእ እያ።
    [male] { $child } ሎሚ ደንጉዩ ክመጽእ እዩ።
   *[other] ቆልዓ { $child } ሎሚ ደንጉዩ ክመጽእ እዩ።
}
reply-fever-home = { $gender ->
    [female] { $child } ኣብ ገዛ ረስኒ ኣለዋ።
    [male] { $child } ኣብ ገዛ ረስኒ ኣለዎ።
   *[other] ቆልዓ { $child } ኣብ ገዛ ረስኒ ኣለዎ።
}
reply-better = { $gender ->
    [female] { $child } ሓውያ።
    [male] { $child } ሓውዩ።
   *[other] ቆልዓ { $child } ሓውዩ።
}
reply-slept-badly = { $gender ->
    [female] { $child } ትማሊ ለይቲ ጽቡቕ ጌራ ኣይደቀሰትን።
    [male] { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ኣይደቀሰን።
   *[other] ቆልዓ { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ኣይደቀሰን።
}
reply-slept-well = { $gender ->
    [female] { $child } ትማሊ ለይቲ ጽቡቕ ጌራ ደቂሳ።
    [male] { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ደቂሱ።
   *[other] ቆልዓ { $child } ትማሊ ለይቲ ጽቡቕ ጌሩ ደቂሱ።
}
reply-had-breakfast = { $gender ->
    [female] { $child } ድሮ ቁርሲ በሊዓ።
    [male] { $child } ድሮ ቁርሲ በሊዑ።
   *[other] ቆልዓ { $child } ድሮ ቁርሲ በሊዑ።
}
reply-no-breakfast = { $gender ->
    [female] { $child } ገና ቁርሲ ኣይበልዐትን።
    [male] { $child } ገና ቁርሲ ኣይበልዐን።
   *[other] ቆልዓ { $child } ገና ቁርሲ ኣይበልዐን።
}
reply-paracetamol-none = { $gender ->
    [female] { $child } ፓራሲታሞል ኣይወሰደትን።
    [male] { $child } ፓራሲታሞል ኣይወሰደን።
   *[other] ቆልዓ { $child } ፓራሲታሞል ኣይወሰደን።
}
reply-mother-collects = ኣደ ክትወስድ እያ።
reply-father-collects = ኣቦ ክወስድ እዩ።
reply-grandparent-collects = ኣቦሓጎ ወይ ዓባይ ክወስዱ እዮም።
reply-other-collects = ን{ $child } ዝወስድ ሰብ: { $person }።
reply-bring-tomorrow = ጽባሕ ከምጽኦ እየ።
reply-can-come = ክመጽእ እኽእል እየ።
reply-cannot-come = ክመጽእ ኣይክእልን እየ።
reply-can-help = ክሕግዝ እኽእል እየ።
reply-call-me = በጃኹም ደውሉለይ።
reply-will-call = ክድውለልኩም እየ።
reply-question = ሕቶ ኣለኒ።
reply-how-was-day = መዓልቲ { $child } ከመይ ነይራ?
reply-interpreter = ኣስተርጓሚ እደሊ።
reply-allowed = እወ፣ ይፍቀድ እዩ።
reply-not-allowed = ኣይፋል፣ ኣይፍቀድን እዩ።

## Van dag tot dag

phrase-sleep-could-not = { $gender ->
        [female] { $child } ክትድቅስ ኣይከኣለትን።
        [male] { $child } ክድቅስ ኣይከኣለን።
       *[unknown] ቆልዓ { $child } ክድቅስ ኣይከኣለን።
    }
phrase-sleep-hard-to-start = { $gender ->
        [female] { $child } ንምድቃስ ተጸጊማ።
        [male] { $child } ንምድቃስ ተጸጊሙ።
       *[unknown] ቆልዓ { $child } ንምድቃስ ተጸጊሙ።
    }
phrase-sleep-ask-midday = { $gender ->
        [female] { $child } ኣብ ገዛ ክሳብ ሕጂ ፍርቂ መዓልቲ ትድቅስ ድያ?
        [male] { $child } ኣብ ገዛ ክሳብ ሕጂ ፍርቂ መዓልቲ ይድቅስ ድዩ?
       *[unknown] ቆልዓ { $child } ኣብ ገዛ ክሳብ ሕጂ ፍርቂ መዓልቲ ይድቅስ ድዩ?
    }
phrase-mood-goodbye-hard = { $gender ->
        [female] ን{ $child } ምፍላይ ኣሸጊርዋ።
        [male] ን{ $child } ምፍላይ ኣሸጊርዎ።
       *[unknown] ንቆልዓ { $child } ምፍላይ ኣሸጊርዎ።
    }
phrase-goodbye-take-time = በጃኹም ብዘይ ታህዋኽ ተፋነዉ።
phrase-goodbye-short = በጃኹም ኣፋንዉኹም ሓጺር ይኹን።
phrase-contact-call-how-going = ከመይ ኣሎ ንምሕታት ኩሉ ግዜ ክትድውሉ ትኽእሉ ኢኹም።
phrase-mood-we-miss = { $gender ->
    [female] ን{ $child } ናፊቕናያ።
    [male] ን{ $child } ናፊቕናዮ።
   *[other] ንቆልዓ { $child } ናፊቕናዮ።
}
phrase-mood-is-happy = { $gender ->
        [female] { $child } ሕጉስቲ ኣላ።
        [male] { $child } ሕጉስ ኣሎ።
       *[unknown] ቆልዓ { $child } ሕጉስ ኣሎ።
    }
phrase-mood-is-sad = { $gender ->
        [female] { $child } ሓዚና ኣላ።
        [male] { $child } ሓዚኑ ኣሎ።
       *[unknown] ቆልዓ { $child } ሓዚኑ ኣሎ።
    }
# unsure
phrase-mood-is-clingy = { $gender ->
        [female] { $child } ኩሉ ግዜ ምሳና ክትከውን ትደሊ ኣላ።
        [male] { $child } ኩሉ ግዜ ምሳና ክኸውን ይደሊ ኣሎ።
       *[unknown] ቆልዓ { $child } ኩሉ ግዜ ምሳና ክኸውን ይደሊ ኣሎ።
    }
# unsure
phrase-mood-is-busy = { $gender ->
        [female] { $child } ብዙሕ ትንቀሳቐስ ኣላ።
        [male] { $child } ብዙሕ ይንቀሳቐስ ኣሎ።
       *[unknown] ቆልዓ { $child } ብዙሕ ይንቀሳቐስ ኣሎ።
    }
phrase-mood-is-quiet = { $gender ->
        [female] { $child } ስቕ ኢላ ኣላ።
        [male] { $child } ስቕ ኢሉ ኣሎ።
       *[unknown] ቆልዓ { $child } ስቕ ኢሉ ኣሎ።
    }
phrase-mood-is-angry = { $gender ->
        [female] { $child } ተቖጢዓ ኣላ።
        [male] { $child } ተቖጢዑ ኣሎ።
       *[unknown] ቆልዓ { $child } ተቖጢዑ ኣሎ።
    }
phrase-bit-other-at = { $gender ->
        [female] { $child } ንኻልእ ቆልዓ ነኺሳቶ።
        [male] { $child } ንኻልእ ቆልዓ ነኺስዎ።
       *[unknown] ቆልዓ { $child } ንኻልእ ቆልዓ ነኺስዎ።
    } ቦታ: { $body }።
phrase-hair-pulled-by = ካልእ ቆልዓ ናይ { $child } ጸጉሪ ስሒቡ።
phrase-hair-pulled-other = { $gender ->
        [female] { $child } ናይ ካልእ ቆልዓ ጸጉሪ ስሒባ።
        [male] { $child } ናይ ካልእ ቆልዓ ጸጉሪ ስሒቡ።
       *[unknown] ቆልዓ { $child } ናይ ካልእ ቆልዓ ጸጉሪ ስሒቡ።
    }
phrase-scratched-other = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ጭሒራቶ።
    [male] { $child } ንኻልእ ቆልዓ ጭሒርዎ።
   *[unknown] ቆልዓ { $child } ንኻልእ ቆልዓ ጭሒርዎ።
}
phrase-kicked-other = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ብእግራ ሃሪማቶ።
    [male] { $child } ንኻልእ ቆልዓ ብእግሩ ሃሪምዎ።
   *[unknown] ቆልዓ { $child } ንኻልእ ቆልዓ ብእግሩ ሃሪምዎ።
}
phrase-kicked-by = { $gender ->
    [female] ካልእ ቆልዓ ን{ $child } ብእግሩ ሃሪምዋ።
    [male] ካልእ ቆልዓ ን{ $child } ብእግሩ ሃሪምዎ።
   *[unknown] ካልእ ቆልዓ ንቆልዓ { $child } ብእግሩ ሃሪምዎ።
}
phrase-quarrel-about = { $gender ->
        [female] { $child } ምስ ካልእ ቆልዓ ተበኣሳ።
        [male] { $child } ምስ ካልእ ቆልዓ ተበኢሱ።
       *[unknown] ቆልዓ { $child } ምስ ካልእ ቆልዓ ተበኢሱ።
    } ምኽንያት: { $things }።
phrase-took-toy = { $gender ->
        [female] { $child } ካብ ካልእ ቆልዓ መጻወቲ ወሲዳ።
        [male] { $child } ካብ ካልእ ቆልዓ መጻወቲ ወሲዱ።
       *[unknown] ቆልዓ { $child } ካብ ካልእ ቆልዓ መጻወቲ ወሲዱ።
    }
phrase-explained-hitting = ምውቃዕ ከም ዘቐንዙ ን{ $child } ገሊጽና።
phrase-explained-biting = ምንካስ ከም ዘቐንዙ ን{ $child } ገሊጽና።
phrase-parted-children = ነቶም ቆልዑ ፈላሊናዮም።
phrase-dev-sentences-words = { $gender ->
    [female] { $child } ናይ { $count } ቃላት ምሉእ ሓሳባት ትዛረብ።
    [male] { $child } ናይ { $count } ቃላት ምሉእ ሓሳባት ይዛረብ።
   *[unknown] ቆልዓ { $child } ናይ { $count } ቃላት ምሉእ ሓሳባት ይዛረብ።
}
phrase-dares-more = { $gender ->
        [female] { $child } ነዚ ንምግባር ብዝያዳ ትደፍር ኣላ: { $activity }።
        [male] { $child } ነዚ ንምግባር ብዝያዳ ይደፍር ኣሎ: { $activity }።
       *[unknown] ቆልዓ { $child } ነዚ ንምግባር ብዝያዳ ይደፍር ኣሎ: { $activity }።
    }
# unsure
phrase-does-more-often = { $gender ->
        [female] { $child } ነዚ ብዝያዳ ትገብሮ ኣላ: { $activity }።
        [male] { $child } ነዚ ብዝያዳ ይገብሮ ኣሎ: { $activity }።
       *[unknown] ቆልዓ { $child } ነዚ ብዝያዳ ይገብሮ ኣሎ: { $activity }።
    }
phrase-ready-school = { $gender ->
        [female] { $child } ንመባእታ ቤት ትምህርቲ ድልውቲ እያ።
        [male] { $child } ንመባእታ ቤት ትምህርቲ ድልው እዩ።
       *[unknown] ቆልዓ { $child } ንመባእታ ቤት ትምህርቲ ድልው እዩ።
    }
phrase-ask-registered-school = ን{ $child } ኣብ ቤት ትምህርቲ ድሮ ኣመዝጊብኩም ዶ?
phrase-ask-which-school = { $gender ->
        [female] { $child } ናበየናይ ቤት ትምህርቲ ክትከይድ እያ?
        [male] { $child } ናበየናይ ቤት ትምህርቲ ክኸይድ እዩ?
       *[unknown] ቆልዓ { $child } ናበየናይ ቤት ትምህርቲ ክኸይድ እዩ?
    }
phrase-good-helper = { $gender ->
        [female] { $child } ጽቡቕ ትሕግዘና።
        [male] { $child } ጽቡቕ ይሕግዘና።
       *[unknown] ቆልዓ { $child } ጽቡቕ ይሕግዘና።
    }
phrase-asks-many-questions = { $gender ->
        [female] { $child } ብዙሕ ሕቶታት ትሓትት።
        [male] { $child } ብዙሕ ሕቶታት ይሓትት።
       *[unknown] ቆልዓ { $child } ብዙሕ ሕቶታት ይሓትት።
    }
phrase-talks-clearer = { $gender ->
        [female] { $child } ብዝያዳ ንጹር ትዛረብ ኣላ።
        [male] { $child } ብዝያዳ ንጹር ይዛረብ ኣሎ።
       *[unknown] ቆልዓ { $child } ብዝያዳ ንጹር ይዛረብ ኣሎ።
    }
phrase-mixes-languages = { $gender ->
        [female] { $child } ክልተ ቋንቋታት ትሕውስ።
        [male] { $child } ክልተ ቋንቋታት ይሕውስ።
       *[unknown] ቆልዓ { $child } ክልተ ቋንቋታት ይሕውስ።
    }
phrase-torn-of = እዚ ናይ { $child } ተቐዲዱ: { $things }።
phrase-too-small-of = እዚ ን{ $child } ኣዝዩ ንእሽቶ እዩ: { $things }።
phrase-look-lost-property = በጃኹም ኣብቲ ዝተረኽበ ኣቕሑ ርኣዩ።
phrase-weather-degrees = ሙቐት ኣየር { $temperature } ዲግሪ ክኸውን እዩ።
phrase-out-any-weather = ኣብ ዝኾነ ኩነታት ኣየር ናብ ደገ ንወጽእ።
phrase-suncream-ask-done = ን{ $child } ክሬም ጸሓይ ድሮ ተለኽዩ ዶ?
phrase-only-known-people = ን{ $child } ንንፈልጦም ሰባት ጥራይ ኢና ነረክብ።
phrase-late-minutes = { $minutes } ደቒቕ ደንጒኹም መጺእኩም።
phrase-arrived-safe = { $gender ->
        [female] { $child } ብሰላም በጺሓ።
        [male] { $child } ብሰላም በጺሑ።
       *[unknown] ቆልዓ { $child } ብሰላም በጺሑ።
    }
phrase-child-comes = { $gender ->
        [female] { $child } ክትመጽእ እያ።
        [male] { $child } ክመጽእ እዩ።
       *[unknown] ቆልዓ { $child } ክመጽእ እዩ።
    }
phrase-ask-comes-care = { $gender ->
        [female] { $child } ናብ መውዓሊ ህጻናት ክትመጽእ ድያ?
        [male] { $child } ናብ መውዓሊ ህጻናት ክመጽእ ድዩ?
       *[unknown] ቆልዓ { $child } ናብ መውዓሊ ህጻናት ክመጽእ ድዩ?
    }
phrase-ask-wait = በጃኹም ቁሩብ ተጸበዩ።
phrase-ask-ring = በጃኹም ደወል ኣድውሉ።
phrase-swap-day-for-day = ን{ $first-weekday } ብ{ $second-weekday } ክትቅይሩ ትኽእሉ ኢኹም።
phrase-group-full = እታ ጉጅለ መሊኣ እያ።
phrase-group-full-child = ጉጅለ { $child } መሊኣ እያ።
phrase-closed-group-time = እታ ጉጅለ ሰዓት { $time } ትዕጾ።
phrase-wish-summer-holiday = ጽቡቕ ናይ ሙቐት እዋን ዕረፍቲ (zomervakantie) ንምነየልኩም።
phrase-wish-christmas = ርሑስ በዓል ልደት ንምነየልኩም።
phrase-drivers-wanted = { $count ->
        [one] መኪና ክዝውር ዝኽእል { $count } ወላዲ
       *[other] መኪና ክዝውሩ ዝኽእሉ { $count } ወለዲ
    } ጌና ንደሊ ኣለና።
phrase-helpers-wanted = { $count ->
        [one] ክሕግዝ ዝደሊ { $count } ወላዲ
       *[other] ክሕግዙ ዝደልዩ { $count } ወለዲ
    } ጌና ንደሊ ኣለና።
phrase-ask-how-many-people = ክንደይ ሰብ ክትመጹ ኢኹም?
phrase-ask-alone-or-two = ሓደ ሰብ ዲዩ ዝመጽእ ወይስ ክልተ?
phrase-photo-newsletter = ናይ { $child } ስእሊ ኣብ ናይ ዜና ደብዳበ ከነእቱ ንኽእል ዶ?
phrase-photo-website = ናይ { $child } ስእሊ ኣብ ወብሳይትና ከነእቱ ንኽእል ዶ?
phrase-ask-celebrate-when = ዕለተ ልደት { $child } መዓስ ኣባና ከተብዕሉ ትደልዩ?
phrase-we-celebrate-birthday = ዕለተ ልደት { $person } ነብዕል ኣለና።
phrase-dress-up-child = { $gender ->
    [female] { $child } ፍሉይ ክዳን ተኸዲና ክትመጽእ ትኽእል።
    [male] { $child } ፍሉይ ክዳን ተኸዲኑ ክመጽእ ይኽእል።
   *[unknown] ቆልዓ { $child } ፍሉይ ክዳን ተኸዲኑ ክመጽእ ይኽእል።
}
phrase-say-farewell = ን{ $person } ንፋኖ ኣለና።
phrase-treat-no-sweets = ንቆልዑ ዝዕደል እንተ ኣምጺእኩም፣ በጃኹም ካራሜላ ኣይኹን።
phrase-keep-weeks = እዚ ን{ $count ->
        [one] { $count } ሰሙን
       *[other] { $count } ሰሙናት
    } ምሳኹም ክጸንሕ ይኽእል: { $things }።
phrase-home-ask-does-most = { $gender ->
        [female] { $child } ኣብ ገዛ ካብ ኩሉ ንላዕሊ እንታይ ምግባር ትፈቱ?
        [male] { $child } ኣብ ገዛ ካብ ኩሉ ንላዕሊ እንታይ ምግባር ይፈቱ?
       *[unknown] ቆልዓ { $child } ኣብ ገዛ ካብ ኩሉ ንላዕሊ እንታይ ምግባር ይፈቱ?
    }
phrase-phone-ask-new = ሓድሽ ቁጽሪ ተሌፎንኩም እንታይ እዩ?
phrase-phone-ask = ቁጽሪ ተሌፎንኩም እንታይ እዩ?
phrase-mail-ask = ኢመይል ኣድራሻኹም እንታይ እዩ?
phrase-address-ask = ኣድራሻኹም እንታይ እዩ?
phrase-contact-let-know = ክንሕብረኩም ኢና።
phrase-look-new-group = { $gender ->
    [female] { $child } ነታ ሓዳስ ጉጅለ ክትርኢ ክትከይድ እያ።
    [male] { $child } ነታ ሓዳስ ጉጅለ ክርኢ ክኸይድ እዩ።
   *[unknown] ቆልዓ { $child } ነታ ሓዳስ ጉጅለ ክርኢ ክኸይድ እዩ።
}
phrase-talk-have-about = ብዛዕባ { $child } ዝርርብ ኣለና።
phrase-gate-closed = እቲ ካንሸሎ ኩሉ ግዜ ዕጹው ክኸውን ኣለዎ።
phrase-talk-ask-speak = ቁሩብ ከዘራርበኩም እኽእል ዶ?
phrase-office-mail = በጃኹም ናብ ቤት ጽሕፈት ኢመይል ለኣኹ።
phrase-contact-tried-call = ክንድውለልኩም ፈቲንና።
phrase-contact-not-answered = ተሌፎን ኣየልዓልኩምን።
phrase-pickup-put-on-list = ሽዑ ነዚ ሰብ ኣብቲ ዝርዝር ከነእትዎ ኢና።
phrase-ask-who-along = መን ምሳና ክኸይድ ይኽእል?
phrase-staff-meeting = ኣኼባ ኣለና።
phrase-make-nice-day = ጽቡቕ መዓልቲ ክንገብራ ኢና።
phrase-lovely-child = { $gender ->
        [female] { $child } ፍትውቲ ቆልዓ እያ።
        [male] { $child } ፍቱው ቆልዓ እዩ።
       *[unknown] { $child } ፍቱው ቆልዓ እዩ።
    }
phrase-nice-in-group = { $child } ኣብ ጉጅለና ብምህላው ንሕጎስ።
phrase-contact-we-call = ክንድውለልኩም ኢና።
phrase-thanks-patience = ስለ ትዕግስትኹም የቐንየልና።
phrase-had-good-time = { $gender ->
        [female] { $child } ጽቡቕ ግዜ ኣሕሊፋ።
        [male] { $child } ጽቡቕ ግዜ ኣሕሊፉ።
       *[unknown] ቆልዓ { $child } ጽቡቕ ግዜ ኣሕሊፉ።
    }
phrase-leave-home-thing = እዚ ኣብ ገዛ ክተርፍ ይኽእል: { $things }።
phrase-drinks-from = { $gender ->
        [female] { $child } በዚ ትሰቲ: { $item }።
        [male] { $child } በዚ ይሰቲ: { $item }።
       *[unknown] ቆልዓ { $child } በዚ ይሰቲ: { $item }።
    }
phrase-all-well-child = { $gender ->
    [female] ን{ $child } ኩሉ ጽቡቕ ይኸደላ ኣሎ።
    [male] ን{ $child } ኩሉ ጽቡቕ ይኸደሉ ኣሎ።
   *[other] ንቆልዓ { $child } ኩሉ ጽቡቕ ይኸደሉ ኣሎ።
}
phrase-books-about = { $gender ->
    [female] { $child } ብዛዕባ እዚ ዝገልጹ መጻሕፍቲ ትፈቱ: { $things }።
    [male] { $child } ብዛዕባ እዚ ዝገልጹ መጻሕፍቲ ይፈቱ: { $things }።
   *[unknown] ቆልዓ { $child } ብዛዕባ እዚ ዝገልጹ መጻሕፍቲ ይፈቱ: { $things }።
}

## Ziek: wat wij zien en doen

phrase-ill-measured-just = { $gender ->
        [female] ሕጂ ረስኒ { $child } ዓቂንና።
        [male] ሕጂ ረስኒ { $child } ዓቂንና።
       *[unknown] ሕጂ ረስኒ ቆልዓ { $child } ዓቂንና።
    }
phrase-ill-temperature-was = ሙቐት ኣካላት { $child } { $temperature } ዲግሪ ነይሩ።
phrase-ill-fever-rose = እቲ ረስኒ ወሲኹ።
phrase-ill-fever-still = { $gender ->
        [female] { $child } ክሳብ ሕጂ ረስኒ ኣለዋ።
        [male] { $child } ክሳብ ሕጂ ረስኒ ኣለዎ።
       *[unknown] ቆልዓ { $child } ክሳብ ሕጂ ረስኒ ኣለዎ።
    }
phrase-ill-ask-fever-still = { $gender ->
        [female] { $child } ክሳብ ሕጂ ረስኒ ኣለዋ ዶ?
        [male] { $child } ክሳብ ሕጂ ረስኒ ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ክሳብ ሕጂ ረስኒ ኣለዎ ዶ?
    }
phrase-ill-measure-again = ነቲ ረስኒ ሓንሳብ ደጊምና ክንዕቅኖ ኢና።
phrase-ill-shivers = { $gender ->
        [female] { $child } ብቑሪ ትንቀጥቀጥ ኣላ።
        [male] { $child } ብቑሪ ይንቀጥቀጥ ኣሎ።
       *[unknown] ቆልዓ { $child } ብቑሪ ይንቀጥቀጥ ኣሎ።
    }
phrase-ill-breathes-hard = { $gender ->
        [female] { $child } ብጸገም እያ ትተንፍስ ዘላ።
        [male] { $child } ብጸገም እዩ ዝተንፍስ ዘሎ።
       *[unknown] ቆልዓ { $child } ብጸገም እዩ ዝተንፍስ ዘሎ።
    }
# unsure
phrase-ill-short-of-breath = { $gender ->
        [female] { $child } ትንፋስ ሓጺርዋ ኣሎ።
        [male] { $child } ትንፋስ ሓጺርዎ ኣሎ።
       *[unknown] ቆልዓ { $child } ትንፋስ ሓጺርዎ ኣሎ።
    }
# unsure
phrase-ill-short-of-breath-was = { $gender ->
        [female] { $child } ትንፋስ ሓጺርዋ ነይሩ።
        [male] { $child } ትንፋስ ሓጺርዎ ነይሩ።
       *[unknown] ቆልዓ { $child } ትንፋስ ሓጺርዎ ነይሩ።
    }
# unsure
phrase-ill-short-of-breath-bit = { $gender ->
        [female] { $child } ቁሩብ ትንፋስ ሓጺርዋ ነይሩ።
        [male] { $child } ቁሩብ ትንፋስ ሓጺርዎ ነይሩ።
       *[unknown] ቆልዓ { $child } ቁሩብ ትንፋስ ሓጺርዎ ነይሩ።
    }
# unsure
phrase-ill-drowsy = { $gender ->
        [female] { $child } ደንዚዛ ኣላ።
        [male] { $child } ደንዚዙ ኣሎ።
       *[unknown] ቆልዓ { $child } ደንዚዙ ኣሎ።
    }
# unsure
phrase-ill-not-drowsy = { $gender ->
        [female] { $child } ኣይደንዘዘትን።
        [male] { $child } ኣይደንዘዘን።
       *[unknown] ቆልዓ { $child } ኣይደንዘዘን።
    }
phrase-ill-alert = { $gender ->
        [female] { $child } ብንቡር መልሲ ትህብ ኣላ።
        [male] { $child } ብንቡር መልሲ ይህብ ኣሎ።
       *[unknown] ቆልዓ { $child } ብንቡር መልሲ ይህብ ኣሎ።
    }
phrase-ill-not-vomited = { $gender ->
        [female] { $child } ተምላስ ኣይነበራን።
        [male] { $child } ተምላስ ኣይነበሮን።
       *[unknown] ቆልዓ { $child } ተምላስ ኣይነበሮን።
    }
phrase-ill-feels-bit-better = { $gender ->
        [female] { $child } ቁሩብ ተሓሺዋ ኣሎ።
        [male] { $child } ቁሩብ ተሓሺዎ ኣሎ።
       *[unknown] ቆልዓ { $child } ቁሩብ ተሓሺዎ ኣሎ።
    }
phrase-ill-not-well = { $gender ->
        [female] ኩነታት { $child } ጽቡቕ ኣይኮነን።
        [male] ኩነታት { $child } ጽቡቕ ኣይኮነን።
       *[unknown] ኩነታት ቆልዓ { $child } ጽቡቕ ኣይኮነን።
    }
phrase-ill-getting-worse = { $gender ->
        [female] ኩነታት { $child } ይገድድ ኣሎ።
        [male] ኩነታት { $child } ይገድድ ኣሎ።
       *[unknown] ኩነታት ቆልዓ { $child } ይገድድ ኣሎ።
    }
phrase-ill-was = { $gender ->
        [female] { $child } ሓሚማ ነይራ።
        [male] { $child } ሓሚሙ ነይሩ።
       *[unknown] ቆልዓ { $child } ሓሚሙ ነይሩ።
    }
phrase-ill-wants-lap = { $gender ->
        [female] { $child } ኣብ ሕቑፍና ኮፍ ክትብል ትደሊ።
        [male] { $child } ኣብ ሕቑፍና ኮፍ ክብል ይደሊ።
       *[unknown] ቆልዓ { $child } ኣብ ሕቑፍና ኮፍ ክብል ይደሊ።
    }
phrase-ill-wants-not-eat = { $gender ->
        [female] { $child } ክትበልዕ ኣይትደልን።
        [male] { $child } ክበልዕ ኣይደልን።
       *[unknown] ቆልዓ { $child } ክበልዕ ኣይደልን።
    }
phrase-ill-wants-not-eat-yet = { $gender ->
        [female] { $child } ክሳብ ሕጂ ክትበልዕ ኣይትደልን።
        [male] { $child } ክሳብ ሕጂ ክበልዕ ኣይደልን።
       *[unknown] ቆልዓ { $child } ክሳብ ሕጂ ክበልዕ ኣይደልን።
    }
phrase-ill-wants-not-drink = { $gender ->
        [female] { $child } ክትሰቲ ኣይትደልን።
        [male] { $child } ክሰቲ ኣይደልን።
       *[unknown] ቆልዓ { $child } ክሰቲ ኣይደልን።
    }
phrase-ill-drinks = { $gender ->
        [female] { $child } ትሰቲ ኣላ።
        [male] { $child } ይሰቲ ኣሎ።
       *[unknown] ቆልዓ { $child } ይሰቲ ኣሎ።
    }
phrase-ill-drinks-well = { $gender ->
        [female] { $child } ጽቡቕ ትሰቲ ኣላ።
        [male] { $child } ጽቡቕ ይሰቲ ኣሎ።
       *[unknown] ቆልዓ { $child } ጽቡቕ ይሰቲ ኣሎ።
    }
phrase-ill-only-drank = { $gender ->
        [female] { $child } እዚ ጥራይ ሰትያ: { $things }።
        [male] { $child } እዚ ጥራይ ሰትዩ: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ጥራይ ሰትዩ: { $things }።
    }
phrase-ill-stays-with = { $gender ->
        [female] ምስ { $child } ክንጸንሕ ኢና።
        [male] ምስ { $child } ክንጸንሕ ኢና።
       *[unknown] ምስ ቆልዓ { $child } ክንጸንሕ ኢና።
    }
phrase-ill-must-go-home = { $gender ->
        [female] { $child } ናብ ገዛ ክትከይድ ኣለዋ።
        [male] { $child } ናብ ገዛ ክኸይድ ኣለዎ።
       *[unknown] ቆልዓ { $child } ናብ ገዛ ክኸይድ ኣለዎ።
    }
phrase-ill-goes-home = { $gender ->
        [female] { $child } ናብ ገዛ ትኸይድ ኣላ።
        [male] { $child } ናብ ገዛ ይኸይድ ኣሎ።
       *[unknown] ቆልዓ { $child } ናብ ገዛ ይኸይድ ኣሎ።
    }
phrase-ill-may-come = { $gender ->
        [female] { $child } ክትመጽእ ትኽእል።
        [male] { $child } ክመጽእ ይኽእል።
       *[unknown] ቆልዓ { $child } ክመጽእ ይኽእል።
    }
phrase-ill-may-not-come = { $gender ->
        [female] { $child } ክትመጽእ ኣይተፈቕደላን።
        [male] { $child } ክመጽእ ኣይተፈቕደሉን።
       *[unknown] ቆልዓ { $child } ክመጽእ ኣይተፈቕደሉን።
    }
phrase-ill-may-stay = { $gender ->
        [female] { $child } ክትጸንሕ ትኽእል።
        [male] { $child } ክጸንሕ ይኽእል።
       *[unknown] ቆልዓ { $child } ክጸንሕ ይኽእል።
    }
phrase-ill-may-come-with = { $gender ->
        [female] { $child } ዋላ እዚ ሕማም እዚ እንተ ኣለዋ ክትመጽእ ትኽእል: { $item }።
        [male] { $child } ዋላ እዚ ሕማም እዚ እንተ ኣለዎ ክመጽእ ይኽእል: { $item }።
       *[unknown] ቆልዓ { $child } ዋላ እዚ ሕማም እዚ እንተ ኣለዎ ክመጽእ ይኽእል: { $item }።
    }
phrase-ill-child-may-come = ውላድኩም ክመጽእ ይኽእል።
phrase-ill-child-may-not-come = ውላድኩም ክመጽእ ኣይተፈቕደሉን።
phrase-ill-child-may-come-with = ውላድኩም ዋላ እዚ ሕማም እዚ እንተ ኣለዎ ክመጽእ ይኽእል: { $item }።
phrase-ill-child-may-not-come-with = ውላድኩም እዚ ሕማም እዚ እንተ ኣለዎ ክመጽእ ኣይተፈቕደሉን: { $item }።
phrase-ill-ask-watch = { $gender ->
        [female] በጃኹም ን{ $child } ጽቡቕ ጌርኩም ተኸታተልዋ።
        [male] በጃኹም ን{ $child } ጽቡቕ ጌርኩም ተኸታተልዎ።
       *[unknown] በጃኹም ንቆልዓ { $child } ጽቡቕ ጌርኩም ተኸታተልዎ።
    }
phrase-ill-watched = { $gender ->
        [female] ን{ $child } ጽቡቕ ጌርና ተኸታቲልናያ።
        [male] ን{ $child } ጽቡቕ ጌርና ተኸታቲልናዮ።
       *[unknown] ንቆልዓ { $child } ጽቡቕ ጌርና ተኸታቲልናዮ።
    }
phrase-ill-clothes-bag = እቶም ረሳሕቲ ክዳውንቲ ኣብ ናይ ፕላስቲክ ቦርሳ ኣለዉ።
phrase-ill-blood-poo = ኣብ ቀልቀል ደም ነይሩ።
phrase-ill-pee-hurts = { $gender ->
        [female] { $child } ክትሸይን ከላ ቃንዛ ኣለዋ።
        [male] { $child } ክሸይን ከሎ ቃንዛ ኣለዎ።
       *[unknown] ቆልዓ { $child } ክሸይን ከሎ ቃንዛ ኣለዎ።
    }
phrase-ill-ointment = እዚ ለኪና: { $item } ({ $body })።
phrase-ill-ask-home-too = { $gender ->
        [female] { $child } ኣብ ገዛ እውን ከምኡ ኣለዋ ዶ?
        [male] { $child } ኣብ ገዛ እውን ከምኡ ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ኣብ ገዛ እውን ከምኡ ኣለዎ ዶ?
    }
phrase-ill-ask-see-home = ኣብ ገዛ እውን ትርእይዎ ዶ?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: ምቕያሕ ({ $body })።
phrase-body-red-bit = { $child }: ቁሩብ ምቕያሕ ({ $body })።
phrase-body-red-very = { $child }: ብዙሕ ምቕያሕ ({ $body })።
phrase-body-swollen = { $child }: ምሕባጥ ({ $body })።
phrase-body-swollen-bit = { $child }: ቁሩብ ምሕባጥ ({ $body })።
phrase-body-swollen-blue = { $child }: ቁሩብ ምሕባጥን ሰማያዊ ሕብርን ({ $body })።
phrase-body-blue = { $child }: ሰማያዊ ሕብሪ ({ $body })።
phrase-body-blue-bit = { $child }: ቁሩብ ሰማያዊ ሕብሪ ({ $body })።
phrase-body-spot-red = እቲ ቦታ ቀይሑ ኣሎ።
phrase-body-spot-red-swollen = እቲ ቦታ ቀይሑን ቁሩብ ሓቢጡን ኣሎ።
phrase-body-skin-whole = እቲ ቆርበት ኣይተቐደደን።
phrase-body-skin-broken = እቲ ቆርበት ተቐዲዱ።
phrase-body-moves = { $gender ->
        [female] { $child } ብንቡር ከተንቀሳቕሶ ትኽእል: { $body }።
        [male] { $child } ብንቡር ከንቀሳቕሶ ይኽእል: { $body }።
       *[unknown] ቆልዓ { $child } ብንቡር ከንቀሳቕሶ ይኽእል: { $body }።
    }
phrase-body-moves-not = { $gender ->
        [female] { $child } ጽቡቕ ጌራ ከተንቀሳቕሶ ኣይትኽእልን: { $body }።
        [male] { $child } ጽቡቕ ጌሩ ከንቀሳቕሶ ኣይክእልን: { $body }።
       *[unknown] ቆልዓ { $child } ጽቡቕ ጌሩ ከንቀሳቕሶ ኣይክእልን: { $body }።
    }
phrase-body-walks = { $gender ->
        [female] { $child } እንደገና ብንቡር ትኸይድ ኣላ።
        [male] { $child } እንደገና ብንቡር ይኸይድ ኣሎ።
       *[unknown] ቆልዓ { $child } እንደገና ብንቡር ይኸይድ ኣሎ።
    }
phrase-body-limps = { $gender ->
        [female] { $child } ትሕንክስ ኣላ።
        [male] { $child } ይሕንክስ ኣሎ።
       *[unknown] ቆልዓ { $child } ይሕንክስ ኣሎ።
    }
phrase-body-fluid = { $child }: ፈሳሲ ይወጽእ ኣሎ ({ $body })።
phrase-body-fluid-yellow = { $child }: ብጫ ፈሳሲ ይወጽእ ኣሎ ({ $body })።
phrase-body-eyes-red-sticky = { $gender ->
    [female] ኣዒንቲ { $child } ቀይሐን ይጣበቓ ኣለዋ።
    [male] ኣዒንቲ { $child } ቀይሐን ይጣበቓ ኣለዋ።
   *[unknown] ኣዒንቲ ቆልዓ { $child } ቀይሐን ይጣበቓ ኣለዋ።
}
phrase-body-cleaned = እዚ ኣጽሪና: { $body }።
phrase-body-rubs = { $gender ->
        [female] { $child } ኣብዚ ትሓስስ ኣላ: { $body }።
        [male] { $child } ኣብዚ ይሓስስ ኣሎ: { $body }።
       *[unknown] ቆልዓ { $child } ኣብዚ ይሓስስ ኣሎ: { $body }።
    }
phrase-body-touches = { $gender ->
        [female] { $child } ኢዳ ኣብዚ ትገብር ኣላ: { $body }።
        [male] { $child } ኢዱ ኣብዚ ይገብር ኣሎ: { $body }።
       *[unknown] ቆልዓ { $child } ኢዱ ኣብዚ ይገብር ኣሎ: { $body }።
    }
phrase-body-grabs = { $gender ->
        [female] { $child } ኢዳ ናብዚ ትዝርግሕ ኣላ: { $body }።
        [male] { $child } ኢዱ ናብዚ ይዝርግሕ ኣሎ: { $body }።
       *[unknown] ቆልዓ { $child } ኢዱ ናብዚ ይዝርግሕ ኣሎ: { $body }።
    }
phrase-body-no-pain = { $gender ->
        [female] { $child } ቃንዛ የብላን።
        [male] { $child } ቃንዛ የብሉን።
       *[unknown] ቆልዓ { $child } ቃንዛ የብሉን።
    }
phrase-body-pain-gone = { $gender ->
    [female] { $child } እቲ ቃንዛ ገዲፍዋ።
    [male] { $child } እቲ ቃንዛ ገዲፍዎ።
   *[unknown] ቆልዓ { $child } እቲ ቃንዛ ገዲፍዎ።
}

## Ongelukjes

phrase-hurt-nosebleed-minutes = ደም ኣፍንጫ { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቒቕ
    } ጸኒሑ።
phrase-hurt-nosebleed-about = ደም ኣፍንጫ ኣስታት { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቒቕ
    } ጸኒሑ።
phrase-hurt-bleeding-stopped = እቲ ደም ደው ኢሉ።
phrase-hurt-bled-over = { $gender ->
        [female] { $child } ንሓጺር ግዜ ደም ነይርዋ: { $body }። ሕጂ ደም የለን።
        [male] { $child } ንሓጺር ግዜ ደም ነይርዎ: { $body }። ሕጂ ደም የለን።
       *[unknown] ቆልዓ { $child } ንሓጺር ግዜ ደም ነይርዎ: { $body }። ሕጂ ደም የለን።
    }
phrase-hurt-stung-wasp-at = { $gender ->
        [female] ዕኮት (wesp) ን{ $child } ነኺስዋ: { $body }።
        [male] ዕኮት (wesp) ን{ $child } ነኺስዎ: { $body }።
       *[unknown] ዕኮት (wesp) ንቆልዓ { $child } ነኺስዎ: { $body }።
    }
phrase-hurt-sting-out = ነቲ መንደፊ ኣውጺእናዮ።
phrase-hurt-splinter-failed = ነቲ ኣሻኹ ዕንጨይቲ ከነውጽኦ ኣይከኣልናን።
phrase-hurt-tooth-lip = { $gender ->
        [female] ስኒ { $child } ንከንፈራ ወጊኡ።
        [male] ስኒ { $child } ንከንፈሩ ወጊኡ።
       *[unknown] ስኒ ቆልዓ { $child } ንከንፈሩ ወጊኡ።
    }
phrase-hurt-tooth-chipped = { $gender ->
    [female] ካብ ስኒ { $child } ንእሽቶ ቁራጽ ተሰቢሩ።
    [male] ካብ ስኒ { $child } ንእሽቶ ቁራጽ ተሰቢሩ።
   *[unknown] ካብ ስኒ ቆልዓ { $child } ንእሽቶ ቁራጽ ተሰቢሩ።
}
# unsure
phrase-hurt-conscious = { $gender ->
        [female] { $child } ሃለዋታ ኣየጥፍአትን።
        [male] { $child } ሃለዋቱ ኣየጥፍአን።
       *[unknown] ቆልዓ { $child } ሃለዋቱ ኣየጥፍአን።
    }
phrase-hurt-fainted = { $gender ->
        [female] { $child } ሃለዋታ ኣጥፊኣ።
        [male] { $child } ሃለዋቱ ኣጥፊኡ።
       *[unknown] ቆልዓ { $child } ሃለዋቱ ኣጥፊኡ።
    }
phrase-hurt-swallowed = { $gender ->
        [female] { $child } እዚ ውሒጣ: { $item }።
        [male] { $child } እዚ ውሒጡ: { $item }።
       *[unknown] ቆልዓ { $child } እዚ ውሒጡ: { $item }።
    }
phrase-hurt-not-seen = ብኸመይ ከም ዝኾነ ኣይረኣናን።
phrase-hurt-first-aid = ቀዳማይ ረድኤት ሂብና።
phrase-hurt-emergency-called = ናብ 112 (ህጹጽ ሓገዝ) ደዊልና።
phrase-hurt-ambulance = ኣምቡላንስ ትመጽእ ኣላ።
phrase-hurt-go-with = { $gender ->
        [female] ምስ { $child } ናብዚ ንኸይድ ኣለና: { $item }።
        [male] ምስ { $child } ናብዚ ንኸይድ ኣለና: { $item }።
       *[unknown] ምስ ቆልዓ { $child } ናብዚ ንኸይድ ኣለና: { $item }።
    }
phrase-hurt-bruise-coming = ዝሰመየ ቦታ ክወጽእ ይኽእል እዩ።
phrase-hurt-plaster-off = ነቲ ፕላስተር ከተውጽእዎ ትኽእሉ ኢኹም።
phrase-hurt-look-worse = በጃኹም ይገድድ እንተ ኣሎ ተኸታተሉ።

## Dokter, medicijn en allergie

phrase-care-unknown = እንታይ ምዃኑ ኣይንፈልጥን።
phrase-care-ask-look = በጃኹም ርኣይዎ።
phrase-care-ask-look-tonight = በጃኹም ሎሚ ምሸት ርኣይዎ።
phrase-care-advise-visit = ናብዚ ክትከዱ ንመኽረኩም: { $item }።
phrase-care-advise-call = ንሓኪም ስድራ (huisarts) ክትድውሉ ንመኽረኩም።
phrase-care-appointment = { $gender ->
        [female] { $child } ቆጸራ ኣለዋ: { $item }።
        [male] { $child } ቆጸራ ኣለዎ: { $item }።
       *[unknown] ቆልዓ { $child } ቆጸራ ኣለዎ: { $item }።
    }
phrase-care-called-relative = ነዚ ሰብ ደዊልና: { $relative }።
phrase-care-you-may-call = ክትድውሉልና ትኽእሉ ኢኹም።
phrase-care-tell-how = { $gender ->
        [female] ኩነታት { $child } ከመይ ከም ዘሎ በጃኹም ንገሩና።
        [male] ኩነታት { $child } ከመይ ከም ዘሎ በጃኹም ንገሩና።
       *[unknown] ኩነታት ቆልዓ { $child } ከመይ ከም ዘሎ በጃኹም ንገሩና።
    }
phrase-care-ask-what-do = እንታይ ክንገብር ኣለና?
phrase-care-allergy-in-group = ኣብ ጉጅለ እዚ ኣለርጂ እዚ ዘለዎ ቆልዓ ኣሎ: { $item }።
phrase-care-no-treats-with = በጃኹም እዚ ዘለዎ ንቆልዑ ዝዕደል ምቁር ኣይተምጽኡ: { $item }።
# unsure
phrase-care-reaction = { $gender ->
        [female] { $child } ግብረ መልሲ ኣለርጂ ነይርዋ።
        [male] { $child } ግብረ መልሲ ኣለርጂ ነይርዎ።
       *[unknown] ቆልዓ { $child } ግብረ መልሲ ኣለርጂ ነይርዎ።
    }
phrase-care-ask-medicine-item-often = { $gender ->
        [female] ን{ $child } ክንደይ ግዜ ክወሃባ ይፍቀድ: { $item }?
        [male] ን{ $child } ክንደይ ግዜ ክወሃቦ ይፍቀድ: { $item }?
       *[unknown] ንቆልዓ { $child } ክንደይ ግዜ ክወሃቦ ይፍቀድ: { $item }?
    }
phrase-care-medicine-name = ስም ውላድኩም ኣብቲ መዐሸጊ ክጽሓፍ ኣለዎ።
phrase-care-medicine-first-home = ነቲ መድሃኒት ንመጀመርታ ግዜ ባዕልኹም ኣብ ገዛ ክትህብዎ ኣለኩም።
phrase-care-medicine-not-got = { $gender ->
        [female] ን{ $child } መድሃኒት ኣይተዋህባን።
        [male] ን{ $child } መድሃኒት ኣይተዋህቦን።
       *[unknown] ንቆልዓ { $child } መድሃኒት ኣይተዋህቦን።
    }
phrase-care-medicine-not-given = ዝኾነ መድሃኒት ኣይሃብናን።
phrase-care-paracetamol-not-got = { $gender ->
        [female] ን{ $child } ፓራሲታሞል ኣይተዋህባን።
        [male] ን{ $child } ፓራሲታሞል ኣይተዋህቦን።
       *[unknown] ንቆልዓ { $child } ፓራሲታሞል ኣይተዋህቦን።
    }
phrase-care-medicine-forgotten = { $gender ->
        [female] ን{ $child } እቲ መድሃኒት ምሃብ ረሲዕና።
        [male] ን{ $child } እቲ መድሃኒት ምሃብ ረሲዕና።
       *[unknown] ንቆልዓ { $child } እቲ መድሃኒት ምሃብ ረሲዕና።
    }
phrase-care-medicine-refused = { $gender ->
        [female] { $child } ነቲ መድሃኒት ኣይደለየቶን።
        [male] { $child } ነቲ መድሃኒት ኣይደለዮን።
       *[unknown] ቆልዓ { $child } ነቲ መድሃኒት ኣይደለዮን።
    }
phrase-care-medicine-spat = { $gender ->
    [female] { $child } ነቲ መድሃኒት ተፊኣቶ።
    [male] { $child } ነቲ መድሃኒት ተፊእዎ።
   *[unknown] ቆልዓ { $child } ነቲ መድሃኒት ተፊእዎ።
}
phrase-care-ask-paracetamol-time = { $gender ->
        [female] { $child } ሰዓት ክንደይ ፓራሲታሞል ወሲዳ?
        [male] { $child } ሰዓት ክንደይ ፓራሲታሞል ወሲዱ?
       *[unknown] ቆልዓ { $child } ሰዓት ክንደይ ፓራሲታሞል ወሲዱ?
    }
phrase-care-ask-medicine-time-had = { $gender ->
        [female] { $child } ሰዓት ክንደይ እቲ መድሃኒት ወሲዳ?
        [male] { $child } ሰዓት ክንደይ እቲ መድሃኒት ወሲዱ?
       *[unknown] ቆልዓ { $child } ሰዓት ክንደይ እቲ መድሃኒት ወሲዱ?
    }
phrase-care-medicine-goes-home = እቲ መድሃኒት ናብ ገዛ ክምለስ እዩ።

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = ኣብ ጉጅለ ውላድኩም ቅማል ተረኺቡ።
phrase-spread-wash-child = በጃኹም ኣእዳው ውላድኩም ጽቡቕ ጌርኩም ሕጸቡ።
phrase-spread-toys = ነቲ መጻወቲታት ብተወሳኺ ጥንቃቐ ነጽርዮ ኣለና።
phrase-spread-hygiene = ንጽሬት ብተወሳኺ ንጥንቀቐሉ ኣለና።
phrase-spread-ask-vaccinations = ውላድኩም ኣየኖት ክታበታት ወሲዱ?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $gender ->
        [female] { $child } ውጽኣት ኣለዋ ዶ?
        [male] { $child } ውጽኣት ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ውጽኣት ኣለዎ ዶ?
    }
phrase-ask-fever-child = { $gender ->
        [female] { $child } ረስኒ ኣለዋ ዶ?
        [male] { $child } ረስኒ ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ረስኒ ኣለዎ ዶ?
    }
phrase-ask-vomits = { $gender ->
        [female] { $child } ተምላስ ኣለዋ ዶ?
        [male] { $child } ተምላስ ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ተምላስ ኣለዎ ዶ?
    }
phrase-ask-worse = ይገድድ ኣሎ ዶ?
phrase-ask-worried = ሻቕሎት ኣለኩም ዶ?
phrase-ask-pregnant = ጥንስቲ ዲኽን?
phrase-ask-pain = { $gender ->
        [female] { $child } ቃንዛ ኣለዋ ዶ?
        [male] { $child } ቃንዛ ኣለዎ ዶ?
       *[unknown] ቆልዓ { $child } ቃንዛ ኣለዎ ዶ?
    }

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $gender ->
        [female] { $child } ብርቱዕ ጉንፋዕ ሒዝዋ ኣሎ።
        [male] { $child } ብርቱዕ ጉንፋዕ ሒዝዎ ኣሎ።
       *[unknown] ቆልዓ { $child } ብርቱዕ ጉንፋዕ ሒዝዎ ኣሎ።
    }
phrase-more-bit-cold = { $gender ->
        [female] { $child } ቁሩብ ጉንፋዕ ሒዝዋ ኣሎ።
        [male] { $child } ቁሩብ ጉንፋዕ ሒዝዎ ኣሎ።
       *[unknown] ቆልዓ { $child } ቁሩብ ጉንፋዕ ሒዝዎ ኣሎ።
    }
# unsure
phrase-more-phlegm-up = { $gender ->
        [female] { $child } ኣኽታ ብሰዓል ኣውጺኣ።
        [male] { $child } ኣኽታ ብሰዓል ኣውጺኡ።
       *[unknown] ቆልዓ { $child } ኣኽታ ብሰዓል ኣውጺኡ።
    }
# unsure
phrase-more-hoarse = { $gender ->
        [female] ድምጺ { $child } ተኸሲሑ ኣሎ።
        [male] ድምጺ { $child } ተኸሲሑ ኣሎ።
       *[unknown] ድምጺ ቆልዓ { $child } ተኸሲሑ ኣሎ።
    }
phrase-more-little-energy = { $gender ->
        [female] { $child } ሓይሊ የብላን፣ ድኽምቲ ኣላ።
        [male] { $child } ሓይሊ የብሉን፣ ድኹም ኣሎ።
       *[unknown] ቆልዓ { $child } ሓይሊ የብሉን፣ ድኹም ኣሎ።
    }
phrase-more-lie-only = { $gender ->
        [female] { $child } በጥ ክትብል ጥራይ ደልያ።
        [male] { $child } በጥ ክብል ጥራይ ደልዩ።
       *[unknown] ቆልዓ { $child } በጥ ክብል ጥራይ ደልዩ።
    }
phrase-more-lay-lap = { $gender ->
        [female] { $child } ኣብ ሕቑፍና በጥ ኢላ።
        [male] { $child } ኣብ ሕቑፍና በጥ ኢሉ።
       *[unknown] ቆልዓ { $child } ኣብ ሕቑፍና በጥ ኢሉ።
    }
phrase-more-keeps-nothing = { $gender ->
        [female] { $child } ዝበልዓቶን ዝሰተየቶን ኩሉ ተምልሶ።
        [male] { $child } ዝበልዖን ዝሰተዮን ኩሉ የምልሶ።
       *[unknown] ቆልዓ { $child } ዝበልዖን ዝሰተዮን ኩሉ የምልሶ።
    }
phrase-more-pees-little = { $gender ->
        [female] { $child } ቁሩብ ጥራይ ትሸይን።
        [male] { $child } ቁሩብ ጥራይ ይሸይን።
       *[unknown] ቆልዓ { $child } ቁሩብ ጥራይ ይሸይን።
    }
phrase-more-ask-drinks = { $gender ->
        [female] በጃኹም { $child } እኹል ትሰቲ ከም ዘላ ተኸታተሉ።
        [male] በጃኹም { $child } እኹል ይሰቲ ከም ዘሎ ተኸታተሉ።
       *[unknown] በጃኹም ቆልዓ { $child } እኹል ይሰቲ ከም ዘሎ ተኸታተሉ።
    }
phrase-more-temperature-is = ሙቐት ኣካላት { $temperature } ዲግሪ እዩ።
phrase-more-who-collects = { $gender ->
        [female] ን{ $child } መን ክወስዳ ይኽእል?
        [male] ን{ $child } መን ክወስዶ ይኽእል?
       *[unknown] ንቆልዓ { $child } መን ክወስዶ ይኽእል?
    }
phrase-more-lies-calm = { $gender ->
        [female] { $child } ብህድኣት በጥ ኢላ ኣላ።
        [male] { $child } ብህድኣት በጥ ኢሉ ኣሎ።
       *[unknown] ቆልዓ { $child } ብህድኣት በጥ ኢሉ ኣሎ።
    }
phrase-more-extra-sleep = { $gender ->
        [female] { $child } ተወሳኺ ክትድቅስ ገዲፍናያ።
        [male] { $child } ተወሳኺ ክድቅስ ገዲፍናዮ።
       *[unknown] ቆልዓ { $child } ተወሳኺ ክድቅስ ገዲፍናዮ።
    }
phrase-more-spat-food = { $gender ->
    [female] { $child } ነቲ መግቢ ተፊኣቶ።
    [male] { $child } ነቲ መግቢ ተፊእዎ።
   *[unknown] ቆልዓ { $child } ነቲ መግቢ ተፊእዎ።
}
phrase-more-glad-better = ይመሓየሽ ብምህላዉ ተሓጒስና።
phrase-more-bites-all = { $gender ->
        [female] { $child } ንኹሉ ነገር ትነክስ።
        [male] { $child } ንኹሉ ነገር ይነክስ።
       *[unknown] ቆልዓ { $child } ንኹሉ ነገር ይነክስ።
    }
# unsure
phrase-more-tubes = { $gender ->
        [female] { $child } ኣብ ኣእዛና ቱቦታት ክግበረላ እዩ።
        [male] { $child } ኣብ ኣእዛኑ ቱቦታት ክግበረሉ እዩ።
       *[unknown] ቆልዓ { $child } ኣብ ኣእዛኑ ቱቦታት ክግበረሉ እዩ።
    }
phrase-more-operated = { $gender ->
        [female] { $child } መጥባሕቲ ተገይሩላ።
        [male] { $child } መጥባሕቲ ተገይሩሉ።
       *[unknown] ቆልዓ { $child } መጥባሕቲ ተገይሩሉ።
    }
phrase-more-cast = { $gender ->
        [female] { $child } ጀሶ ኣለዋ: { $body }።
        [male] { $child } ጀሶ ኣለዎ: { $body }።
       *[unknown] ቆልዓ { $child } ጀሶ ኣለዎ: { $body }።
    }
phrase-more-takes-few-days = መብዛሕትኡ ግዜ ንቑሩብ መዓልታት ይጸንሕ።

## Ongelukjes (meer)

phrase-more-fell-out = { $gender ->
        [female] { $child } ካብዚ ወዲቓ: { $item }።
        [male] { $child } ካብዚ ወዲቑ: { $item }።
       *[unknown] ቆልዓ { $child } ካብዚ ወዲቑ: { $item }።
    }
phrase-more-fell-with = { $gender ->
        [female] { $child } ምስዚ ወዲቓ: { $item }።
        [male] { $child } ምስዚ ወዲቑ: { $item }።
       *[unknown] ቆልዓ { $child } ምስዚ ወዲቑ: { $item }።
    }
phrase-more-hurt-item = { $gender ->
        [female] { $child } በዚ ተጎዲኣ: { $item }።
        [male] { $child } በዚ ተጎዲኡ: { $item }።
       *[unknown] ቆልዓ { $child } በዚ ተጎዲኡ: { $item }።
    }
phrase-more-blood-from = { $child }: ደም ወጺኡ ({ $body })።
phrase-more-teeth-whole = { $gender ->
    [female] ኣስናን { $child } ኣይተሰብረን።
    [male] ኣስናን { $child } ኣይተሰብረን።
   *[unknown] ኣስናን ቆልዓ { $child } ኣይተሰብረን።
}
phrase-more-pushed = { $gender ->
        [female] ካልእ ቆልዓ ን{ $child } ደፊእዋ።
        [male] ካልእ ቆልዓ ን{ $child } ደፊእዎ።
       *[unknown] ካልእ ቆልዓ ንቆልዓ { $child } ደፊእዎ።
    }
phrase-more-scratched-at = { $child }: ዝተጫሕረ ቦታ ({ $body })።
phrase-more-injury-near = እዚ ይርአ: { $injury }። ቦታ: ኣብ ጥቓ { $body }።
phrase-more-only-injury = እዚ ጥራይ እዩ: { $injury }።
phrase-more-plaster-gone = እቲ ፕላስተር ወዲቑ።
phrase-more-plaster-new = ሓድሽ ፕላስተር ኣንቢርና።
phrase-more-cried-hard = { $gender ->
    [female] { $child } ብብርቱዕ በክያ።
    [male] { $child } ብብርቱዕ በክዩ።
   *[unknown] ቆልዓ { $child } ብብርቱዕ በክዩ።
}
phrase-more-cried-not-long = { $gender ->
        [female] { $child } ንነዊሕ ግዜ ኣይበኸየትን።
        [male] { $child } ንነዊሕ ግዜ ኣይበኸየን።
       *[unknown] ቆልዓ { $child } ንነዊሕ ግዜ ኣይበኸየን።
    }
phrase-more-much-pain = { $gender ->
        [female] { $child } ብዙሕ ቃንዛ ኣለዋ።
        [male] { $child } ብዙሕ ቃንዛ ኣለዎ።
       *[unknown] ቆልዓ { $child } ብዙሕ ቃንዛ ኣለዎ።
    }
phrase-more-had-much-pain = { $gender ->
        [female] { $child } ብዙሕ ቃንዛ ነይርዋ።
        [male] { $child } ብዙሕ ቃንዛ ነይርዎ።
       *[unknown] ቆልዓ { $child } ብዙሕ ቃንዛ ነይርዎ።
    }
phrase-more-form-accident = ብዛዕባ እቲ ሓደጋ ፎርም መሊእና።
phrase-more-swelling-less = እቲ ምሕባጥ ይንኪ ኣሎ።
phrase-more-stung-unknown = { $gender ->
        [female] ን{ $child } ገለ ነኺስዋ። እንታይ ምዃኑ ኣይንፈልጥን።
        [male] ን{ $child } ገለ ነኺስዎ። እንታይ ምዃኑ ኣይንፈልጥን።
       *[unknown] ንቆልዓ { $child } ገለ ነኺስዎ። እንታይ ምዃኑ ኣይንፈልጥን።
    }
phrase-more-red-swollen = { $child }: ምቕያሕን ምሕባጥን ({ $body })።
phrase-more-tick-date = በጃኹም ቁርዲድ ዝነኸሰሉ ዕለት ጽሓፉ።

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $gender ->
    [female] { $child } ናይ ኣለርጂ ግብረ መልሲ ኣይነበራን።
    [male] { $child } ናይ ኣለርጂ ግብረ መልሲ ኣይነበሮን።
   *[unknown] ቆልዓ { $child } ናይ ኣለርጂ ግብረ መልሲ ኣይነበሮን።
}
phrase-more-ask-dose = { $gender ->
        [female] ን{ $child } ክንደይ መጠን መድሃኒት ክወሃባ ኣለዎ?
        [male] ን{ $child } ክንደይ መጠን መድሃኒት ክወሃቦ ኣለዎ?
       *[unknown] ንቆልዓ { $child } ክንደይ መጠን መድሃኒት ክወሃቦ ኣለዎ?
    }
phrase-more-ask-fridge = እቲ መድሃኒት ኣብ ፍሪጅ ክኸውን ኣለዎ ዶ?
phrase-more-must-fridge = እቲ መድሃኒት ኣብ ፍሪጅ ክኸውን ኣለዎ።
phrase-more-in-fridge = እቲ መድሃኒት ኣብ ፍሪጅ ኣሎ።
phrase-more-eyes-dropped = { $gender ->
        [female] ኣብ ኣዒንቲ { $child } ነጥቢ መድሃኒት ጌርና።
        [male] ኣብ ኣዒንቲ { $child } ነጥቢ መድሃኒት ጌርና።
       *[unknown] ኣብ ኣዒንቲ ቆልዓ { $child } ነጥቢ መድሃኒት ጌርና።
    }
phrase-more-blisters-dry = እቶም ማይ ዝሓዙ ነፍርታት መጀመርታ ክነቕጹ ኣለዎም።
phrase-more-follow-health-service = ንሕና ሕጊ ኣገልግሎት ጥዕና (GGD) ንኽተል።
phrase-more-ask-health-service = በጃኹም ምስ ኣገልግሎት ጥዕና (GGD) ተራኸቡ።
phrase-more-colleague-ill = ሓደ ካብ ሰራሕተኛታት እውን ሓሚሙ ኣሎ።
phrase-more-ask-what-child = ውላድኩም እንታይ ከም ዘለዎ በጃኹም ንገሩና።
phrase-more-nails = በጃኹም ጽፍሪ ውላድኩም ኣሕጽሩ።
phrase-more-bedding = በጃኹም ኣንሶላታት ብ60 ዲግሪ ሕጸቡ።
phrase-more-comb-daily = በጃኹም ነቲ ጸጉሪ መዓልታዊ መሽጥዎ።
phrase-more-has-nits = { $gender ->
        [female] { $child } እንቋቑሖ ቅማል ኣለዋ።
        [male] { $child } እንቋቑሖ ቅማል ኣለዎ።
       *[unknown] ቆልዓ { $child } እንቋቑሖ ቅማል ኣለዎ።
    }
phrase-more-lice-found = ኣብ ጉጅለ ቅማል ርእሲ ተረኺቡ።
phrase-more-hair-tied = { $gender ->
        [female] በጃኹም ጸጉሪ { $child } እሰሩ።
        [male] በጃኹም ጸጉሪ { $child } እሰሩ።
       *[unknown] በጃኹም ጸጉሪ ቆልዓ { $child } እሰሩ።
    }

## Van dag tot dag (meer)

phrase-likes-to-come = { $gender ->
        [female] { $child } ናባና ምምጻእ ትፈቱ።
        [male] { $child } ናባና ምምጻእ ይፈቱ።
       *[unknown] ቆልዓ { $child } ናባና ምምጻእ ይፈቱ።
    }
phrase-often-with = { $gender ->
        [female] { $child } ብዙሕ ግዜ ምስ እዞም ቆልዑ ተሕልፍ: { $names }።
        [male] { $child } ብዙሕ ግዜ ምስ እዞም ቆልዑ የሕልፍ: { $names }።
       *[unknown] ቆልዓ { $child } ብዙሕ ግዜ ምስ እዞም ቆልዑ የሕልፍ: { $names }።
    }
phrase-looks-forward = { $gender ->
        [female] { $child } ብሓጎስ ትጽበዮ ኣላ።
        [male] { $child } ብሓጎስ ይጽበዮ ኣሎ።
       *[unknown] ቆልዓ { $child } ብሓጎስ ይጽበዮ ኣሎ።
    }
phrase-we-look-forward = ብሓጎስ ንጽበዮ ኣለና።
phrase-everyone-welcome = ኩሉ ሰብ ክመጽእ ይኽእል እዩ።
phrase-siblings-welcome = ኣሕዋትን ኣሓትን እውን ክመጹ ይኽእሉ እዮም።
phrase-coffee-tea = ቡንን ሻህን ኣሎ።
phrase-need-bring-nothing = ዋላ ሓንቲ ከተምጽኡ ኣየድልየኩምን።
phrase-need-not-sign-up = ክትምዝገቡ ኣየድልየኩምን።
phrase-walk-in-from = ካብ ሰዓት { $time } ጀሚርኩም ክትኣትዉ ትኽእሉ ኢኹም።
phrase-door-opens = ማዕጾ ሰዓት { $time } ይኽፈት።
phrase-mail-this = በጃኹም እዚ ብኢመይል ስደዱልና: { $things }።
phrase-we-look-for = እዚ ንደሊ ኣለና: { $things }።
phrase-ask-call-about = ብዛዕባ { $child } ክድውለልኩም እኽእል ዶ?
phrase-come-earlier = ኣቐዲምኩም ክትመጹ ትኽእሉ ዶ?
phrase-all-may-join = ኩሎም ቆልዑ ክሳተፉ ይኽእሉ እዮም።
phrase-has-on-theirs = { $gender ->
    [female] { $child } ናትና ክዳን ተኸዲና ኣላ።
    [male] { $child } ናትና ክዳን ተኸዲኑ ኣሎ።
   *[unknown] ቆልዓ { $child } ናትና ክዳን ተኸዲኑ ኣሎ።
}
phrase-may-not-do = { $gender ->
        [female] { $child } እዚ ክትገብር ኣይተፈቕደላን: { $activity }።
        [male] { $child } እዚ ክገብር ኣይተፈቕደሉን: { $activity }።
       *[unknown] ቆልዓ { $child } እዚ ክገብር ኣይተፈቕደሉን: { $activity }።
    }
phrase-wants-not-do = { $gender ->
        [female] { $child } እዚ ክትገብር ኣይትደልን: { $activity }።
        [male] { $child } እዚ ክገብር ኣይደልን: { $activity }።
       *[unknown] ቆልዓ { $child } እዚ ክገብር ኣይደልን: { $activity }።
    }
phrase-did-not-we = እዚ ኣይገበርናን: { $activity }።
phrase-could-not-we = እዚ ክንገብር ኣይከኣልናን: { $activity }።
phrase-practise-home = በጃኹም እዚ ኣብ ገዛ ተለማመዱ: { $activity }።
phrase-ask-where-thing = እዚ ናይ { $child } ኣበይ ኣሎ: { $things }?
phrase-thing-is-wet = እዚ ርሑስ እዩ: { $things }።
phrase-thing-is-dirty = እዚ ረሳሕ እዩ: { $things }።
phrase-wear-child = { $gender ->
    [female] በጃኹም ን{ $child } እዚ ክደንዋ: { $things }።
    [male] በጃኹም ን{ $child } እዚ ክደንዎ: { $things }።
   *[other] በጃኹም ንቆልዓ { $child } እዚ ክደንዎ: { $things }።
}
phrase-thing-no-name = ኣብዚ ስም የለን: { $things }።
phrase-we-need = እዚ የድልየና: { $things }።
phrase-food-likes-not = { $gender ->
        [female] { $child } እዚ ኣይትፈቱን: { $things }።
        [male] { $child } እዚ ኣይፈቱን: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ኣይፈቱን: { $things }።
    }
phrase-food-may = { $gender ->
        [female] { $child } እዚ ክትበልዕን ክትሰትን ትኽእል: { $things }።
        [male] { $child } እዚ ክበልዕን ክሰትን ይኽእል: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ክበልዕን ክሰትን ይኽእል: { $things }።
    }
phrase-food-ask-likes-item = { $gender ->
        [female] { $child } እዚ ትፈቱ ዶ: { $things }?
        [male] { $child } እዚ ይፈቱ ዶ: { $things }?
       *[unknown] ቆልዓ { $child } እዚ ይፈቱ ዶ: { $things }?
    }
phrase-eats-halal = { $gender ->
        [female] { $child } ሓላል መግቢ ትበልዕ።
        [male] { $child } ሓላል መግቢ ይበልዕ።
       *[unknown] ቆልዓ { $child } ሓላል መግቢ ይበልዕ።
    }
phrase-eats-vegetarian = { $gender ->
        [female] { $child } ስጋ ዘይብሉ መግቢ ትበልዕ።
        [male] { $child } ስጋ ዘይብሉ መግቢ ይበልዕ።
       *[unknown] ቆልዓ { $child } ስጋ ዘይብሉ መግቢ ይበልዕ።
    }
phrase-eats-little = { $gender ->
        [female] { $child } ቁሩብ ትበልዕ።
        [male] { $child } ቁሩብ ይበልዕ።
       *[unknown] ቆልዓ { $child } ቁሩብ ይበልዕ።
    }
phrase-drinks-little-now = { $gender ->
        [female] { $child } ቁሩብ ትሰቲ።
        [male] { $child } ቁሩብ ይሰቲ።
       *[unknown] ቆልዓ { $child } ቁሩብ ይሰቲ።
    }
phrase-sleeps-badly-now = { $gender ->
        [female] { $child } ጽቡቕ ኣይትድቅስን።
        [male] { $child } ጽቡቕ ኣይድቅስን።
       *[unknown] ቆልዓ { $child } ጽቡቕ ኣይድቅስን።
    }
phrase-talks-not-yet = { $gender ->
        [female] { $child } ክሳብ ሕጂ ኣይትዛረብን።
        [male] { $child } ክሳብ ሕጂ ኣይዛረብን።
       *[unknown] ቆልዓ { $child } ክሳብ ሕጂ ኣይዛረብን።
    }
phrase-cries-still-goodbye = { $gender ->
        [female] { $child } ኣብ ግዜ ምፍላይ ክሳብ ሕጂ ትበኪ።
        [male] { $child } ኣብ ግዜ ምፍላይ ክሳብ ሕጂ ይበኪ።
       *[unknown] ቆልዓ { $child } ኣብ ግዜ ምፍላይ ክሳብ ሕጂ ይበኪ።
    }
phrase-cries-no-more-goodbye = { $gender ->
    [female] { $child } ሕጂ ኣብ ግዜ ምፍላይ ኣይትበክን።
    [male] { $child } ሕጂ ኣብ ግዜ ምፍላይ ኣይበክን።
   *[unknown] ቆልዓ { $child } ሕጂ ኣብ ግዜ ምፍላይ ኣይበክን።
}
phrase-settle-goes-well = { $gender ->
        [female] { $child } ጽቡቕ ትለምድ ኣላ።
        [male] { $child } ጽቡቕ ይለምድ ኣሎ።
       *[unknown] ቆልዓ { $child } ጽቡቕ ይለምድ ኣሎ።
    }
phrase-forgot-thing = { $gender ->
        [female] { $child } እዚ ረሲዓ: { $things }።
        [male] { $child } እዚ ረሲዑ: { $things }።
       *[unknown] ቆልዓ { $child } እዚ ረሲዑ: { $things }።
    }

## Wat al genoemd is

phrase-that-bring = በጃኹም ነቲ ነገር ኣምጽእዎ።
phrase-that-give-along = በጃኹም ነቲ ነገር ምስ ውላድኩም ስደድዎ።
phrase-that-return = በጃኹም ነቲ ነገር መልስዎ።
phrase-that-wash = በጃኹም ነቲ ነገር ሕጸብዎ።
phrase-that-return-washed = በጃኹም ነቲ ነገር ሓጺብኩም መልስዎ።
phrase-that-fill-in = በጃኹም ነቲ ነገር ምልእዎ።
phrase-that-sign = በጃኹም ኣብኡ ፈርሙ።
phrase-that-send = በጃኹም ነቲ ነገር ስደድዎ።
phrase-that-used-up = እቲ ነገር ወዲኡ።
phrase-that-lost = እቲ ነገር ጠፊኡ።
phrase-that-not-along = እቲ ነገር ኣይመጸን።
phrase-that-ask-home = እቲ ነገር ኣብ ገዛ ኣለኩም ዶ?
phrase-that-still-here = እቲ ነገር ክሳብ ሕጂ ኣብዚ ኣሎ።

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $gender ->
        [female] { $child } ፓራሲታሞል ወሲዳ ዶ?
        [male] { $child } ፓራሲታሞል ወሲዱ ዶ?
       *[unknown] ቆልዓ { $child } ፓራሲታሞል ወሲዱ ዶ?
    }
phrase-more-course-done = እዋን እቲ መድሃኒት ተወዲኡ።
