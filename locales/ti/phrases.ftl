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
phrase-contact-tell-us = ሽዑ በጃኹም ንገሩና።
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
