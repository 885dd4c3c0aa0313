"""Whether a sentence is written in the language that it is said to be in: by its small words, in microseconds.

For deciding "may a Dutch rule touch this?", not for naming a language: that is `detect_language`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from simplify.segmentation import Word, words

# Small words that mark one language among these; words that several share ("in", "was", "me") stand in none.
MARKS = {
    "nl": "de het een en van ik dat die niet zijn op aan met als voor er maar om hem dan zou wat mijn dit zo door "
    "over ze zich bij ook tot je mij uit daar naar heb hoe heeft hebben deze u want nog zal zij nu geen omdat "
    "iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja wordt wie kunnen "
    "werd wij we uw onze ons jullie heel goed vandaag morgen gisteren graag kind kinderen groep niets altijd "
    "kunt wilt bent gaat komt na mag krijgt krijgen weer tussen uur per waar hier jouw haar hij gaan wel elke "
    "dag alleen indien volgende is was of volgens sommige sinds waarbij daarna tijdens nadat waarvan moeten "
    "mensen pas geldt vaak blijft hebt ander te dient dienen wegens gedurende verzoeken gelieve conform "
    "omtrent inzake betreffende tevens echter derhalve aangezien teneinde alle beide diverse vanaf vanwege "
    "middels indienen ouders uitsluitend ter ten",
    "en": "the and of to that is it you he for on with as his they at be this from have or one had by but not what "
    "all we when your can said there use an each which she do how their if up other about out many then them "
    "these so some her would make like him into time has look two more see could no than been who its now did "
    "get please will my our are i'm don't today tomorrow child children thank thanks why yes",
    "de": "der die das und ist ich nicht sie es ein eine mit sich des auf für dem den zu im auch als bei nach wird "
    "aus wenn nur noch wie oder aber hat kann sind wir ihr mein heute morgen bitte einen war zum zur kinder "
    "kind",
    "fr": "le la les et est une dans que qui pas pour sur avec il elle nous vous je des du au ce cette sont mais "
    "plus mon votre bonjour merci demain enfant aujourd'hui ne ma ses",
    "es": "de el los las y es una en que por para con no se su del lo como más pero sus yo mi hola gracias niño mañana",
    "tr": "ve bir bu da de hem için çok ne ama mi mı var yok ben sen biz siz ile daha gibi olarak çocuk bugün yarın "
    "teşekkürler",
    "pl": "i w na nie się przy był była było jest do to z że jak za co tak ale czy dzisiaj jutro dziecko proszę "
    "dziękuję jestem są mnie u o po od",
    "pt": "de da do das dos na no nos nas os as um uma para com não por mais que em foi se eu obrigado ao",
    "ro": "de la și din un o a cu pe în pentru care este sunt nu mai fost al ale cel cea prima să că",
    "sv": "och att som är på för med ett inte till av den det en i var har jag om",
    "no": "og at som er på for med et ikke til av den det en i var har jeg om",
    "so": "waa iyo ka ku oo soo dhe in uu ay lagu ayaa",
    "af": "jy nie 'n baie vir hulle julle",
}
SILENT = 8  # words; so many without one small word of the language are not of the language


@cache
def votes(lang: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return what each small word tells for a language and against it: twice as much where only one side has it."""
    sets = {name: frozenset(marks.split()) for name, marks in MARKS.items()}
    found = {}
    for word in frozenset().union(*sets.values()):
        having = [name for name, marks in sets.items() if word in marks]
        weight = 1 if lang in having and len(having) > 1 else 2
        found[word] = tuple((name, weight) for name in having)
    return found


def written_in(text: str, lang: str, found: Sequence[Word] | None = None) -> bool | None:
    """Tell whether a text is in a language; None when nothing speaks for or against it ("Regenjas meenemen").

    A text mostly in another script than Latin is never Dutch or English.
    """
    if not text.isascii():
        letters = [char for char in text if char.isalpha()]
        if sum(map(str.isascii, letters)) < 0.5 * len(letters):
            return False
    seen = found if found is not None else words(text, lang)
    known, tally = votes(lang), dict[str, int]()
    for word in seen:
        for name, weight in known.get(word.lower, ()):
            tally[name] = tally.get(name, 0) + weight
    mine = tally.pop(lang, 0)
    others = max(tally.values(), default=0)
    if mine == 0 and others == 0:
        return False if len(seen) >= SILENT else None
    return mine >= others and mine > 0
