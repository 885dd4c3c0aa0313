### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = ኣብዚ ኩነታት ጥራይ ({ $condition }): { $sentence }

## Ziekte

condition-fever = { $gender ->
        [female] { $child } ረስኒ እንተ ኣለዋ
        [male] { $child } ረስኒ እንተ ኣለዎ
       *[unknown] ቆልዓ { $child } ረስኒ እንተ ኣለዎ
    }
condition-fever-gets = { $gender ->
        [female] { $child } ረስኒ እንተ ሒዝዋ
        [male] { $child } ረስኒ እንተ ሒዝዎ
       *[unknown] ቆልዓ { $child } ረስኒ እንተ ሒዝዎ
    }
condition-fever-still = { $gender ->
        [female] { $child } ክሳብ ሕጂ ረስኒ እንተ ኣለዋ
        [male] { $child } ክሳብ ሕጂ ረስኒ እንተ ኣለዎ
       *[unknown] ቆልዓ { $child } ክሳብ ሕጂ ረስኒ እንተ ኣለዎ
    }
condition-fever-higher = እቲ ረስኒ እንተ ወሲኹ
condition-fever-none = { $gender ->
        [female] { $child } ረስኒ እንተ ዘይብላ
        [male] { $child } ረስኒ እንተ ዘይብሉ
       *[unknown] ቆልዓ { $child } ረስኒ እንተ ዘይብሉ
    }
condition-fever-no-more = { $gender ->
    [female] { $child } ረስኒ እንተ ገዲፍዋ
    [male] { $child } ረስኒ እንተ ገዲፍዎ
   *[unknown] ቆልዓ { $child } ረስኒ እንተ ገዲፍዎ
}
condition-fever-gone = እቲ ረስኒ እንተ ጠፊኡ
condition-fever-none-hours = { $gender ->
        [female] { $child } ን{ $hours } ሰዓት ረስኒ እንተ ዘይነበራ
        [male] { $child } ን{ $hours } ሰዓት ረስኒ እንተ ዘይነበሮ
       *[unknown] ቆልዓ { $child } ን{ $hours } ሰዓት ረስኒ እንተ ዘይነበሮ
    }
condition-fever-none-day = { $gender ->
        [female] { $child } ንሓደ መዓልቲ ረስኒ እንተ ዘይነበራ
        [male] { $child } ንሓደ መዓልቲ ረስኒ እንተ ዘይነበሮ
       *[unknown] ቆልዓ { $child } ንሓደ መዓልቲ ረስኒ እንተ ዘይነበሮ
    }
condition-diarrhoea-none = { $gender ->
        [female] { $child } ውጽኣት እንተ ዘይብላ
        [male] { $child } ውጽኣት እንተ ዘይብሉ
       *[unknown] ቆልዓ { $child } ውጽኣት እንተ ዘይብሉ
    }
condition-diarrhoea-none-hours = { $gender ->
        [female] { $child } ን{ $hours } ሰዓት ውጽኣት እንተ ዘይነበራ
        [male] { $child } ን{ $hours } ሰዓት ውጽኣት እንተ ዘይነበሮ
       *[unknown] ቆልዓ { $child } ን{ $hours } ሰዓት ውጽኣት እንተ ዘይነበሮ
    }
condition-diarrhoea-none-day = { $gender ->
        [female] { $child } ንሓደ መዓልቲ ውጽኣት እንተ ዘይነበራ
        [male] { $child } ንሓደ መዓልቲ ውጽኣት እንተ ዘይነበሮ
       *[unknown] ቆልዓ { $child } ንሓደ መዓልቲ ውጽኣት እንተ ዘይነበሮ
    }
condition-vomited-not-hours = { $gender ->
        [female] { $child } ን{ $hours } ሰዓት ተምላስ እንተ ዘይነበራ
        [male] { $child } ን{ $hours } ሰዓት ተምላስ እንተ ዘይነበሮ
       *[unknown] ቆልዓ { $child } ን{ $hours } ሰዓት ተምላስ እንተ ዘይነበሮ
    }
condition-vomits-no-more = { $gender ->
    [female] { $child } ተምላስ እንተ ገዲፍዋ
    [male] { $child } ተምላስ እንተ ገዲፍዎ
   *[unknown] ቆልዓ { $child } ተምላስ እንተ ገዲፍዎ
}
condition-vomits = { $gender ->
        [female] { $child } ተምላስ እንተ መጺእዋ
        [male] { $child } ተምላስ እንተ መጺእዎ
       *[unknown] ቆልዓ { $child } ተምላስ እንተ መጺእዎ
    }
condition-vomits-again = { $gender ->
        [female] { $child } እንደገና ተምላስ እንተ መጺእዋ
        [male] { $child } እንደገና ተምላስ እንተ መጺእዎ
       *[unknown] ቆልዓ { $child } እንደገና ተምላስ እንተ መጺእዎ
    }
# unsure
condition-vomits-or-drowsy = { $gender ->
        [female] { $child } ተምላስ እንተ መጺእዋ ወይ እንተ ደንዚዛ
        [male] { $child } ተምላስ እንተ መጺእዎ ወይ እንተ ደንዚዙ
       *[unknown] ቆልዓ { $child } ተምላስ እንተ መጺእዎ ወይ እንተ ደንዚዙ
    }
# unsure
condition-drowsy = { $gender ->
        [female] { $child } እንተ ደንዚዛ
        [male] { $child } እንተ ደንዚዙ
       *[unknown] ቆልዓ { $child } እንተ ደንዚዙ
    }
condition-complaints-none = { $gender ->
        [female] { $child } ምልክት ሕማም እንተ ዘይብላ
        [male] { $child } ምልክት ሕማም እንተ ዘይብሉ
       *[unknown] ቆልዓ { $child } ምልክት ሕማም እንተ ዘይብሉ
    }
condition-worse = እንተ ገዲዱ
condition-child-worse = { $gender ->
        [female] ኩነታት { $child } እንተ ገዲዱ
        [male] ኩነታት { $child } እንተ ገዲዱ
       *[unknown] ኩነታት ቆልዓ { $child } እንተ ገዲዱ
    }
condition-feels-better = { $gender ->
        [female] { $child } እንተ ተሓሺዋ
        [male] { $child } እንተ ተሓሺዎ
       *[unknown] ቆልዓ { $child } እንተ ተሓሺዎ
    }
condition-feels-well = { $gender ->
        [female] { $child } ጽቡቕ እንተ ተሰሚዕዋ
        [male] { $child } ጽቡቕ እንተ ተሰሚዕዎ
       *[unknown] ቆልዓ { $child } ጽቡቕ እንተ ተሰሚዕዎ
    }
condition-recovered = { $gender ->
        [female] { $child } እንተ ሓውያ
        [male] { $child } እንተ ሓውዩ
       *[unknown] ቆልዓ { $child } እንተ ሓውዩ
    }
condition-ill = { $gender ->
        [female] { $child } ሓሚማ እንተ ኣላ
        [male] { $child } ሓሚሙ እንተ ኣሎ
       *[unknown] ቆልዓ { $child } ሓሚሙ እንተ ኣሎ
    }
condition-ill-gets = { $gender ->
        [female] { $child } እንተ ሓሚማ
        [male] { $child } እንተ ሓሚሙ
       *[unknown] ቆልዓ { $child } እንተ ሓሚሙ
    }
condition-pain = { $gender ->
        [female] { $child } ቃንዛ እንተ ኣለዋ
        [male] { $child } ቃንዛ እንተ ኣለዎ
       *[unknown] ቆልዓ { $child } ቃንዛ እንተ ኣለዎ
    }
# unsure
condition-short-of-breath = { $gender ->
        [female] { $child } ትንፋስ እንተ ሓጺርዋ
        [male] { $child } ትንፋስ እንተ ሓጺርዎ
       *[unknown] ቆልዓ { $child } ትንፋስ እንተ ሓጺርዎ
    }
# unsure
condition-short-of-breath-gets = { $gender ->
        [female] { $child } ትንፋስ ክሓጽራ እንተ ጀሚሩ
        [male] { $child } ትንፋስ ክሓጽሮ እንተ ጀሚሩ
       *[unknown] ቆልዓ { $child } ትንፋስ ክሓጽሮ እንተ ጀሚሩ
    }
# unsure
condition-reaction = { $gender ->
        [female] { $child } ግብረ መልሲ ኣለርጂ እንተ ኣርእያ
        [male] { $child } ግብረ መልሲ ኣለርጂ እንተ ኣርእዩ
       *[unknown] ቆልዓ { $child } ግብረ መልሲ ኣለርጂ እንተ ኣርእዩ
    }
condition-tired = { $gender ->
        [female] { $child } ደኺማ እንተ ኣላ
        [male] { $child } ደኺሙ እንተ ኣሎ
       *[unknown] ቆልዓ { $child } ደኺሙ እንተ ኣሎ
    }
condition-sad = { $gender ->
        [female] { $child } ሓዚና እንተ ኣላ
        [male] { $child } ሓዚኑ እንተ ኣሎ
       *[unknown] ቆልዓ { $child } ሓዚኑ እንተ ኣሎ
    }
condition-cries = { $gender ->
        [female] { $child } እንተ በክያ
        [male] { $child } እንተ በክዩ
       *[unknown] ቆልዓ { $child } እንተ በክዩ
    }
condition-awake = { $gender ->
        [female] { $child } ካብ ድቃስ ተንሲኣ እንተ ኣላ
        [male] { $child } ካብ ድቃስ ተንሲኡ እንተ ኣሎ
       *[unknown] ቆልዓ { $child } ካብ ድቃስ ተንሲኡ እንተ ኣሎ
    }
condition-child-fever = ውላድኩም ረስኒ እንተ ኣለዎ
condition-child-fever-none = ውላድኩም ረስኒ እንተ ዘይብሉ
condition-child-fever-none-hours = ውላድኩም ን{ $hours } ሰዓት ረስኒ እንተ ዘይነበሮ
condition-child-feels-well = ውላድኩም ጽቡቕ እንተ ተሰሚዕዎ
condition-child-ill = ውላድኩም ሓሚሙ እንተ ኣሎ
condition-child-recovered = ውላድኩም እንተ ሓውዩ
condition-home-still = ሎሚ ምሸት ከምኡ እንተ ቀጺሉ

## U en wij

condition-questions = ሕቶ እንተ ኣለኩም
condition-worried = ሻቕሎት እንተ ኣለኩም
condition-doubt = ርግጸኛታት እንተ ዘይኮንኩም
condition-you-want = እንተ ደሊኹም
condition-you-agree = በቲ ነገር እንተ ተሰማሚዕኩም
condition-not-possible = እንተ ዘይተኻእለ
condition-needed = ኣድላዪ እንተ ኾይኑ
condition-something = ገለ ነገር እንተ ኣሎ
condition-changes = ገለ ነገር እንተ ተለዊጡ
condition-you-come = ምስ መጻእኩም
condition-you-collect = { $gender ->
        [female] ን{ $child } ክትወስድዋ ምስ መጻእኩም
        [male] ን{ $child } ክትወስድዎ ምስ መጻእኩም
       *[unknown] ንቆልዓ { $child } ክትወስድዎ ምስ መጻእኩም
    }
condition-you-late = ደንጒኹም ትመጹ እንተ ኾይንኩም
condition-other-collects = { $gender ->
    [female] ን{ $child } ካልእ ሰብ ዝወስዳ እንተ ኾይኑ
    [male] ን{ $child } ካልእ ሰብ ዝወስዶ እንተ ኾይኑ
   *[unknown] ንቆልዓ { $child } ካልእ ሰብ ዝወስዶ እንተ ኾይኑ
}
condition-not-coming = { $gender ->
    [female] { $child } ዘይትመጽእ እንተ ኾይና
    [male] { $child } ዘይመጽእ እንተ ኾይኑ
   *[unknown] ቆልዓ { $child } ዘይመጽእ እንተ ኾይኑ
}
condition-form = ነቲ ፎርም እንተ መሊእኩም
condition-pregnant = ጥንስቲ እንተ ኾንክን
condition-when-child-awake = { $gender ->
        [female] { $child } ካብ ድቃስ ምስ ተንሰአት ብኡንብኡ
        [male] { $child } ካብ ድቃስ ምስ ተንሰአ ብኡንብኡ
       *[unknown] ቆልዓ { $child } ካብ ድቃስ ምስ ተንሰአ ብኡንብኡ
    }
condition-when-we-know = ዝያዳ ምስ ፈለጥና ብኡንብኡ
condition-when-you-can = ምስ ከኣልኩም ብኡንብኡ
condition-until-you-there = ክሳብ ትመጹ
condition-until-recovered = { $gender ->
        [female] { $child } ክሳብ ትሓዊ
        [male] { $child } ክሳብ ዝሓዊ
       *[unknown] ቆልዓ { $child } ክሳብ ዝሓዊ
    }

## Toen

condition-then-woke = { $gender ->
        [female] { $child } ካብ ድቃስ ምስ ተንሰአት
        [male] { $child } ካብ ድቃስ ምስ ተንሰአ
       *[unknown] ቆልዓ { $child } ካብ ድቃስ ምስ ተንሰአ
    }
condition-then-fell = { $gender ->
        [female] { $child } ምስ ወደቐት
        [male] { $child } ምስ ወደቐ
       *[unknown] ቆልዓ { $child } ምስ ወደቐ
    }
condition-then-you-left = ምስ ከድኩም
condition-then-you-came = እቲ ዝመጻእኩምሉ እዋን
condition-then-we-outside = ኣብ ደገ ከለና
condition-then-played = { $gender ->
        [female] { $child } እናተጻወተት ከላ
        [male] { $child } እናተጻወተ ከሎ
       *[unknown] ቆልዓ { $child } እናተጻወተ ከሎ
    }

## Wat er verder kan zijn

condition-too-late = ካብ ሰዓት እንተደንጒኹም
condition-you-do-not-want = እንተዘይደለኹም
condition-possible = እንተተኻእለ
condition-you-cannot-come = ክትመጹ እንተዘይከኣልኩም
condition-your-child-not-comes = ውላድኩም ዘይመጽእ እንተኾይኑ
condition-other-collects-yours = ንውላድኩም ካልእ ሰብ ዝወስዶ እንተኾይኑ
condition-help = ሓገዝ እንተድልዩኩም
condition-know-more = ዝያዳ ክትፈልጡ እንተደለኹም
condition-you-collect-yours = ንውላድኩም ክትወስዱ ከለኹም
condition-you-bring-yours = ንውላድኩም ከተምጽኡ ከለኹም
condition-well = ጽቡቕ እንተኸይዱ
condition-not-well = ጽቡቕ እንተ ዘይከደ

## Het weer

condition-rain = ዝናብ እንተዘነበ
condition-even-rain = ዝናብ እኳ እንተዘነበ
condition-warm = ውዑይ እንተኾይኑ
condition-cold = ቆራር እንተኾይኑ
condition-nice-weather = ኩነታት ኣየር ጽቡቕ እንተኾይኑ
condition-bad-weather = ኩነታት ኣየር ሕማቕ እንተኾይኑ

## Bij ziekte (meer)

condition-fever-above = እቲ ረስኒ ካብ { $temperature } ዲግሪ ንላዕሊ እንተ ኾይኑ
condition-drinks-not = { $gender ->
    [female] { $child } እንተ ዘይሰተየት
    [male] { $child } እንተ ዘይሰተየ
   *[unknown] ቆልዓ { $child } እንተ ዘይሰተየ
}
condition-bleeding-goes-on = እቲ ደም ደው እንተ ዘይበለ
condition-you-read = ነዚ ምስ ኣንበብኩም
condition-form-there = እቲ ፎርም ምስ መጸ
