### Words before a statement that say how it is meant: "Vergeet niet dat wij vrijdag dicht zijn".
###
### $sentence is a whole sentence. Attributes (.also-1, ...) exist in Dutch only: the words that stand there, up to "dat".

## Van dag tot dag

opening-remember = Denk hieraan: { $sentence }
    .also-1 = vergeet niet dat
    .also-2 = vergeet u niet dat
    .also-3 = denk eraan dat
    .also-4 = denkt u eraan dat
    .also-5 = onthoud dat
    .also-6 = let op dat
    .also-7 = let er op dat
    .also-8 = houd er rekening mee dat
    .also-9 = houdt u er rekening mee dat
    .also-10 = let erop dat
opening-noticed = Dit valt ons op: { $sentence }
    .also-1 = wij merken dat
    .also-2 = wij zien dat
    .also-3 = wij hebben gemerkt dat
    .also-4 = wij hebben gezien dat
    .also-5 = het valt ons op dat
    .also-6 = ik merk dat
    .also-7 = ik zie dat
opening-glad = Dit vinden wij fijn: { $sentence }
    .also-1 = fijn dat
    .also-2 = wat fijn dat
    .also-3 = het is fijn dat
    .also-4 = wij vinden het fijn dat
    .also-5 = leuk dat
    .also-6 = wat leuk dat
    .also-7 = wij zijn blij dat
    .also-8 = ik ben blij dat
    .also-9 = goed dat
    .also-10 = wat goed dat
    .also-11 = wij vinden het leuk dat
opening-glad-to-hear = Dit horen wij graag: { $sentence }
    .also-1 = goed om te horen dat
    .also-2 = fijn om te horen dat
    .also-3 = wat fijn om te horen dat
    .also-4 = leuk om te horen dat
    .also-5 = wat leuk om te horen dat
opening-pity = Dit vinden wij jammer: { $sentence }
    .also-1 = jammer dat
    .also-2 = wat jammer dat
    .also-3 = het is jammer dat
    .also-4 = wij vinden het jammer dat
opening-sorry = Het spijt ons: { $sentence }
    .also-1 = het spijt ons dat
    .also-2 = sorry dat
    .also-3 = het spijt mij dat
opening-hope = Dit hopen wij: { $sentence }
    .also-1 = wij hopen dat
    .also-2 = ik hoop dat
opening-think = Dit denken wij: { $sentence }
    .also-1 = wij denken dat
    .also-2 = ik denk dat
opening-tell = Dit willen wij u laten weten: { $sentence }
    .also-1 = wij willen u laten weten dat
    .also-2 = wij laten u weten dat
    .also-3 = hierbij laten wij u weten dat
    .also-4 = wij willen u vertellen dat
    .also-5 = goed om te weten is dat
opening-important = Dit is belangrijk: { $sentence }
    .also-1 = het is belangrijk dat
    .also-2 = belangrijk is dat
    .also-3 = wij vinden het belangrijk dat
opening-heard = Dit hebben wij gehoord: { $sentence }
    .also-1 = wij hebben gehoord dat
    .also-2 = wij hoorden dat
    .also-3 = ik hoorde dat
    .also-4 = ik heb gehoord dat
opening-may-be = Dit is mogelijk: { $sentence }
    .also-1 = het kan zijn dat
    .also-2 = het kan gebeuren dat
opening-ask-right = Klopt dit? { $sentence }
    .also-1 = klopt het dat
    .also-2 = is het juist dat
    .also-3 = is het waar dat

## Een vraag over het kind

opening-ask-whether = Een vraag: is dit zo? { $sentence }
