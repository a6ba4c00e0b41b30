"""The spoken words for numbers, units, symbols and abbreviations, a file for each language."""

from __future__ import annotations

from app.engine.text.languages.de import GERMAN
from app.engine.text.languages.en import ENGLISH
from app.engine.text.languages.es import SPANISH
from app.engine.text.languages.fr import FRENCH

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
