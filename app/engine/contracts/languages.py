"""Language codes, and the language of a short text.

Voices, recognizers and Qt name languages in their own ways: ``de_DE``, ``en-gb``, ``cmn`` for
Mandarin, ``mul`` for any. Everything that has words by language asks here for the code.
"""

from __future__ import annotations

import re

SPOKEN = ("en", "de", "es", "zh")
"""The languages of the window, in which Repartee itself says something."""

_CHINESE = ("zh", "cmn", "yue")
_NONE = ("", "mul", "und", "auto", "system")


def primary_language(code: str, default: str = "") -> str:
    """The ISO 639-1 code of ``code``: "de" for "de_AT", "zh" for "cmn"; ``default`` if it names no
    single language."""
    main = re.split(r"[-_.]", code.strip().lower())[0]
    if main in _NONE:
        return default
    return "zh" if main in _CHINESE else main


_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_LETTERS = {"de": re.compile("[äöüß]"), "es": re.compile("[¿¡ñáéíóú]")}
_WORDS = {
    "en": "the a an is are was what what's how when where who which do does did can could you i my "
    "me it its of to for at on please set tell and this that with from be not will would there "
    "wake remind turn many much hello thanks about if or your again o'clock",
    "de": "der die das den dem ein eine einen einem ist sind war was wie wann wo wer welche "
    "welcher welches kann kannst du ich mir mich mein meine es von zu für fuer auf um und bitte "
    "stell stelle nicht mit bis noch heute morgen uhr wieviel viele wecke weck mach dann wird "
    "erinnere hallo danke über ueber im am zum zur nach aus hast haben dich dir warum",
    "es": "el la los las un una es son era qué que cómo como cuándo cuando dónde donde quién quien "
    "cuál cual cuánto cuanto cuánta cuántos cuántas cuantos cuantas puedes puede yo mi me tu te se "
    "lo de del a al en para por y con no pon ponme hora horas hoy mañana manana minutos favor "
    "hola gracias dime está esta hay más mas si sí avísame recuérdame recuerdame eres",
}
_KNOWN = {language: frozenset(words.split()) for language, words in _WORDS.items()}


def detect_language(text: str, default: str) -> str:
    """The language of ``text`` among SPOKEN, by its letters and its common words; ``default`` where
    they do not tell. It is for a sentence: a library's model takes 1 s and 120 MB to load."""
    if _HAN.search(text) and not _KANA.search(text):
        return "zh"
    lowered = text.lower().replace("’", "'")
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", lowered)
    scores: dict[str, float] = {
        language: sum(word in known for word in words)
        + (2 if language in _LETTERS and _LETTERS[language].search(lowered) else 0)
        for language, known in _KNOWN.items()
    }
    if default in scores:
        scores[default] += 0.5  # the more likely one, if the words do not tell
    best = max(scores.values())
    found = [language for language, score in scores.items() if score == best]
    return found[0] if len(found) == 1 else default
