"""Ordinal numbers: of centuries, of monarchs, and of the parts of fractions."""

from __future__ import annotations


def english(number: int) -> str:
    """``3rd``, which the voices read well."""
    teen = 10 < number % 100 < 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def english_monarch(number: int, _: str) -> str:
    return f"the {english(number)}"


_GERMAN = [
    "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt",
    "elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt",
    "achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst", "zweiundzwanzigst",
    "dreiundzwanzigst",
]  # fmt: skip


def german(number: int) -> str:
    """The stem: "acht" of "der achte"."""
    return _GERMAN[number - 1] if number <= len(_GERMAN) else f"{number}st"


def german_monarch(number: int, before: str) -> str:
    """In the case that the word before the name asks for."""
    before = before.lower()
    dative = before in (
        "von",
        "unter",
        "mit",
        "bei",
        "zu",
        "nach",
        "vor",
        "aus",
        "seit",
        "gegenüber",
    )
    genitive = before in ("des", "wegen")
    accusative = before in ("durch", "für", "gegen", "ohne", "um", "über", "den")
    article = "dem" if dative else "des" if genitive else "den" if accusative else "der"
    return f"{article} {german(number).capitalize()}{'e' if article == 'der' else 'en'}"


_FRENCH = [
    "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
    "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième",
    "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième",
    "vingt-et-unième", "vingt-deuxième", "vingt-troisième",
]  # fmt: skip


def french(number: int) -> str:
    return _FRENCH[number - 1] if number <= len(_FRENCH) else f"{number}ème"


def french_monarch(number: int, _: str) -> str:
    return "premier" if number == 1 else str(number)


_SPANISH = [
    "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo",
    "noveno", "décimo",
]  # fmt: skip


def spanish(number: int) -> str:
    return _SPANISH[number - 1] if number <= len(_SPANISH) else str(number)


def spanish_monarch(number: int, _: str) -> str:
    return spanish(number)
