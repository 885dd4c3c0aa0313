# The chat page of the stand-in for Telegram, on which somebody plays staff and parents side by side.

# Under the name of the page.
sandbox-tagline = Elke kolom is de telefoon van één persoon
sandbox-people = Mensen
sandbox-add-person = Iemand erbij
sandbox-name = Naam
sandbox-their-language = Taal
sandbox-add = Toevoegen
sandbox-nobody-yet = Er is nog niemand. Voeg iemand toe.
sandbox-page-language = Taal van deze pagina
sandbox-light = Licht
sandbox-dark = Donker
sandbox-close = Sluiten
sandbox-cancel = Annuleren
sandbox-good = Goed
sandbox-bot-away = Ouderbrug luistert nu niet. Berichten blijven bewaard en komen aan als het programma weer draait.

# One person's chat. $name: "Noor".
sandbox-role-staff = medewerker
sandbox-role-parent = ouder van { $name }
sandbox-role-newcomer = nog niet gekoppeld
sandbox-chat-of = Chat van { $name }
sandbox-close-chat = Chat van { $name } sluiten
sandbox-write-as = Schrijf als { $name }
sandbox-write = Schrijf een bericht
sandbox-send = Versturen
sandbox-send-photo = Foto versturen
sandbox-commands = Opdrachten
sandbox-start = Start
# Shown in an empty chat, above the button "Start".
sandbox-not-started = { $name } heeft de chat nog niet geopend. Begin hier, of open een uitnodiging vanuit een andere chat.
sandbox-block = Bot blokkeren
sandbox-unblock = Blokkering opheffen
sandbox-blocked-note = { $name } heeft Ouderbrug geblokkeerd.
sandbox-from-person = Bericht van { $name }
sandbox-from-bot = Bericht aan { $name }
sandbox-reply = Beantwoorden
sandbox-edited = bewerkt
sandbox-typing = Ouderbrug is aan het typen
sandbox-new-messages = Nieuwe berichten
sandbox-unread = { $count } ongelezen
sandbox-picture = Afbeelding
sandbox-enlarge = Afbeelding vergroten
sandbox-file = Bestand

# A link with an invitation was pressed: whose phone opens it?
sandbox-who-opens = Wie opent deze uitnodiging?
sandbox-who-opens-why = In het echt opent de ouder deze link op de eigen telefoon. Kies hier wie dat doet.
sandbox-this-chat = deze chat

# Three steps for somebody who sees the page for the first time.
sandbox-guide = Zo begint u
sandbox-guide-start = Druk bij { $name } op Start.
sandbox-guide-parent = Open de chat van een ouder, met Start of met een uitnodiging.
sandbox-guide-write = Schrijf als { $name } iets aan de ouders, en zie het aankomen.

# The panel that shows what happened on the way.
sandbox-timeline = Wat er gebeurt
sandbox-timeline-lead = Elke stap tussen de telefoons en Ouderbrug, de nieuwste bovenaan.
sandbox-did-text = { $name } schreef een bericht
sandbox-did-photo = { $name } stuurde een foto
sandbox-did-voice = { $name } stuurde een spraakbericht
sandbox-did-contact = { $name } deelde een telefoonnummer
sandbox-did-tap = { $name } drukte op een knop
sandbox-did-block = { $name } blokkeerde de bot
sandbox-did-unblock = { $name } hief de blokkering op
# What Ouderbrug did then.
sandbox-call-send = Bericht naar { $name }
sandbox-call-edit = Bericht bij { $name } bijgewerkt
sandbox-call-answer = Antwoord op de knop
sandbox-no-answer = geen antwoord
# $ms is a number of milliseconds.
sandbox-took = duurde { $ms } ms
sandbox-answered-in = antwoord na { $ms } ms

# The panel that breaks things on purpose.
sandbox-break = Iets stukmaken
sandbox-break-lead = Kijk of er niets verloren gaat. Kies wat er misgaat bij het volgende bericht.
sandbox-for-whom = Bij wie
sandbox-how-often = Hoe vaak
sandbox-everybody = iedereen
sandbox-once = één keer
sandbox-three-times = drie keer
sandbox-until-mended = tot herstel
# $count says how many times more it will go wrong.
sandbox-times-left = nog { $count }×
sandbox-mend = Herstel
sandbox-broken-now = Nu stuk
sandbox-break-lost-answer = Antwoord kwijt
sandbox-break-lost-answer-why = Het bericht komt aan, maar Ouderbrug hoort dat niet.
sandbox-break-busy = Te druk
sandbox-break-busy-why = Telegram vraagt om 3 seconden te wachten (429).
sandbox-break-slow = Traag
sandbox-break-slow-why = Het bericht doet er 3 seconden over.
sandbox-break-gateway = Storing
sandbox-break-gateway-why = Telegram antwoordt met een foutpagina (502).
sandbox-break-cut = Verbinding weg
sandbox-break-cut-why = De verbinding valt weg voordat het bericht aankomt.
sandbox-break-twice = Dubbel
sandbox-break-twice-why = Wat iemand schrijft of aantikt, komt twee keer binnen.

# Why something on the page didn't work, in one sentence.
sandbox-nobody = Deze persoon is er niet meer. Laad de pagina opnieuw.
sandbox-nothing-to-send = Schrijf eerst iets.
sandbox-message-gone = Dit bericht is er niet meer.
sandbox-button-gone = Deze knop is er niet meer.
sandbox-not-our-link = Deze link hoort niet bij Ouderbrug.
sandbox-name-needed = Vul een naam in en kies een taal.
sandbox-too-many-people = Er zijn al 40 mensen. Meer passen er niet op deze pagina.
sandbox-too-many-faults = Er gaat al genoeg mis. Herstel eerst iets.
sandbox-not-a-photo = Dit is geen foto. Kies een afbeelding.
sandbox-photo-too-large = Deze foto is te groot. Kies er een van hoogstens 10 MB.
sandbox-not-possible = Dat lukte niet. Probeer het nog een keer.
