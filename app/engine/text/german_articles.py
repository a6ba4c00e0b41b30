"""Guesses the gender of a German noun, for "ein Mann" and "eine Frau" where "1" is written."""

from __future__ import annotations

import re

_FEMININE = re.compile(
    r"(?:frau|stadt|person|nacht|hand|tür|bahn|fahrt|zahl|antwort|wand|bank|mutter|tochter|schwester"
    r"|nummer|welt|zeit|arbeit|mail|app|website|kartoffel|zwiebel|gabel|tafel|regel|insel|maus|kuh"
    r"|angst|nachricht|wahl|form|schicht|(?:ärzt|lehrer|freund|schüler|kolleg|nachbar)in)$"
)
_FEMININE_ENDING = re.compile(r"(?:e|ung|heit|keit|schaft|ion|tät|ik|enz|anz|erei)$")
_NOT_FEMININE = re.compile(
    r"(?:gebäude|gemüse|getränke|getreide|auge|ende|interesse|name|gedanke|wille|buchstabe|kollege"
    r"|(?<!se)(?<!ur)kunde|junge|neffe|erbe|experte|zeuge|löwe|affe|hase|käse|see|tee|kaffee|klee"
    r"|knie|mosaik|spion|stadion|champion|skorpion|sprung|schwung|tanz|kranz|schwanz)$"
)
_NEUTER = re.compile(
    r"(?:kilo|kilogramm|gramm|pfund|jahr|glas|stück|dutzend|brot|huhn|ei|prozent|päckchen|bund|blatt"
    r"|haus|buch|bier|wasser|hähnchen)$"
)
_DATIVE = frozenset(("mit", "von", "bei", "nach", "aus", "zu", "seit", "außer", "in", "vor", "ab"))


def article(noun: str, before: str) -> str:
    """The indefinite article of ``noun``: in the dative after such a preposition, and otherwise as
    the subject of a sentence has it."""
    noun, dative = noun.lower(), before.lower() in _DATIVE
    if _FEMININE.search(noun) or (_FEMININE_ENDING.search(noun) and not _NOT_FEMININE.search(noun)):
        return "einer" if dative else "eine"
    return "einem" if dative else "ein"


def half(noun: str) -> str:
    """ "eine halbe Stunde", "ein halber Liter", "ein halbes Jahr"."""
    one = article(noun, "")
    ending = "e" if one == "eine" else "es" if _NEUTER.search(noun.lower()) else "er"
    return f"{one} halb{ending} {noun}"
