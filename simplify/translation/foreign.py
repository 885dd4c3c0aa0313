"""Whether an answer is in another language than it should be, also in that of a neighbour."""

from __future__ import annotations

from collections.abc import Sequence

SHORT, FEW = 6, 3  # words: a short text has to be surer, and with too few nothing is told
TOLD = 12  # words; a longer text may hold a name in another language: "La Leona", "Los Patos"
DOUBT, SURE, SURER = 0.5, 0.8, 0.97

# Letters by which neighbours are told apart; the detector takes "Pereții și acoperișurile" for Turkish.
LETTERS = {
    "nl": "ëéïöüèêáóí", "tr": "çğıöşüâî", "pl": "ąćęłńóśźż", "ro": "ăâîșțşţ", "es": "áéíñóúü", "fr": "àâçéèêëîïôœùû",
    "pt": "ãõáâàéêíóôúç", "uk": "іїєґ'", "ru": "ыэёъ", "bg": "ъ",
}  # fmt: skip

# Small words that a language has and its neighbours don't write so: the detector takes "neutrons and protons" for
# French.
SMALL_WORDS = {
    "nl": "de het een en van niet dat met voor", "en": "the and of with was were is are from to this",
    "tr": "bir ve bu için ile olan daha", "pl": "się jest nie przez oraz który która także",
    "ro": "și pe au lui este pentru care din", "es": "el los las y del una fue muy con es su esto está",
    "fr": "le les des est une dans du et aux un d'un d’un s'est s’est ceci cela",
    "pt": "os um uma não em foi foram dos da ao pelo o isto está tem criança crianças número",
    "bg": "има е се са като през беше който ли вкъщи", "ru": "что был было как это его ли дома",
    "uk": "що був було як це його та і з чи вдома",
    "fa": "است را که از به این و تا", "ar": "في من على إلى أن هذا",
}  # fmt: skip

# Words that tell a language from its neighbours where a short text has too few small words: one of them in Cyrillic,
# two in Latin letters. A word that the target has too tells nothing.
TELLING = {
    "uk": "з і чи що", "ru": "что это из если ч", "bg": "това през беше помощ ч дете има може",
    "en": "this the with put", "es": "esto ha en la el los las tiene piel entonces abrimos",
    "pt": "isto em uma não criança crianças tem",
    "fr": "ceci cela à merci", "tr": "şu misiniz mısınız",
}  # fmt: skip
SHARED = {
    "bg": "из", "ro": "la el", "tr": "en el la", "fr": "en la", "nl": "en", "pl": "i", "pt": "los las à", "uk": "може",
}  # fmt: skip


def _told(words: Sequence[str], target: str) -> bool:
    """Tell whether a short text has words that tell another language than its target."""
    own = {*SMALL_WORDS.get(target, "").split(), *TELLING.get(target, "").split(), *SHARED.get(target, "").split()}
    for lang, telling in TELLING.items():
        found = (set(words) & set(telling.split())) - own
        if lang != target and len(found) >= (1 if lang in CYRILLIC else 2):
            return True
    return False


CYRILLIC = frozenset({"uk", "ru", "bg"})


def is_foreign(text: str, words: Sequence[str], target: str) -> bool:
    """Tell whether a text, of which `words` are the words in lower case, is in another language than its target."""
    from simplify.translation.detection import detect

    if len(words) < FEW:
        return False
    if len(words) <= TOLD and _told(words, target):
        return True
    others = [lang for lang in SMALL_WORDS if lang != target and _own_words(words, lang, target)]
    found = detect(text)
    if found.lang in {target, "und"}:
        return found.confidence < DOUBT and bool(others)
    if _own_letters(text, words, target, found.lang) or _own_words(words, target, found.lang):
        return False
    if found.confidence >= (SURER if len(words) < SHORT else SURE):
        return True
    return bool(others) or _own_words(words, found.lang, target, least=1)


def _own_letters(text: str, words: Sequence[str], target: str, other: str) -> bool:
    """Tell whether a text has letters of its target that the other language doesn't write, one in six words or more."""
    telling = set(LETTERS.get(target, "")) - set(LETTERS.get(other, ""))
    found = sum(char in telling for char in text.casefold())
    return found * 6 >= len(words) and found > 0


def _own_words(words: Sequence[str], lang: str, other: str, least: int = 2) -> bool:
    """Tell whether a text has so many small words of a language, and more of them than of the other one's."""
    own = set(words) & set(SMALL_WORDS.get(lang, "").split())
    return len(own) >= max(least, 1 + len(set(words) & set(SMALL_WORDS.get(other, "").split())))
