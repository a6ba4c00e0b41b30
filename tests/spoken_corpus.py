"""Scores how the normalizer's text is said, by the phonemes of the voices' own front end.

    python -m tests.spoken_corpus [--summary] [LANGUAGE...]

The corpus is ``tests/data/spoken/LANGUAGE.tsv``: the class, the text shown (``\\n`` and ``\\uXXXX``
escaped), and what should be said, in words that eSpeak reads rightly; alternatives are separated by
``||``. A row is right if both texts have the same phonemes, apart from stress and pauses.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.engine.text.normalizer import normalize_text

CORPUS = Path(__file__).parent / "data" / "spoken"
VOICES = {"en": "en-us", "de": "de", "fr": "fr", "es": "es", "zh": "cmn", "ja": "ja"}
"""eSpeak's voices."""

_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


@dataclass(frozen=True, slots=True)
class Row:
    language: str
    kind: str
    shown: str
    expected: tuple[str, ...]

    @property
    def spoken(self) -> str:
        return normalize_text(self.shown, self.language)

    @property
    def is_right(self) -> bool:
        said = phonemes(self.spoken, self.language)
        return any(phonemes(text, self.language) == said for text in self.expected)


def read_corpus(languages: list[str] | None = None) -> list[Row]:
    rows = []
    for language in languages or VOICES:
        lines = (CORPUS / f"{language}.tsv").read_text("utf-8").splitlines()
        for line in lines[1:]:
            kind, shown, said = line.split("\t")
            shown = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), shown)
            # A line break, not the beginning of a LaTeX command.
            shown = re.sub(r"\\n(?=\|)", "\n", shown)
            rows.append(Row(language, kind, shown, tuple(said.split(" || "))))
    return rows


@cache
def phonemes(text: str, language: str) -> str:
    """Without stress, length of pauses, and blanks."""
    sentences = _phonemizer().phonemize(VOICES[language], text)
    said = "".join(sound for sentence in sentences for sound in sentence)
    said = said.replace("ʔ", "").replace("ʲ", "")
    return "".join(
        sign for sign in said if sign not in "ˈˌ-_" and unicodedata.category(sign)[0] not in "PZ"
    )


@cache
def _phonemizer():  # type: ignore[no-untyped-def]
    from piper.phonemize_espeak import EspeakPhonemizer

    return EspeakPhonemizer()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    parser.add_argument("--summary", action="store_true", help="do not list the failures")
    options = parser.parse_args()
    rows = read_corpus(options.languages)
    right, all_rows = Counter[str](), Counter[str]()
    for row in rows:
        is_right = row.is_right
        for name in (row.language, row.kind, "all"):
            all_rows[name] += 1
            right[name] += is_right
        if not is_right and not options.summary:
            print(f"{row.language} {row.kind}: {row.shown!r}: {row.spoken!r}, not {row.expected}")
            print(f"    {phonemes(row.spoken, row.language)}")
            print(f"    {phonemes(row.expected[0], row.language)}")
    for name in sorted(all_rows, key=lambda name: (name == "all", name not in VOICES, name)):
        share = 100 * right[name] / all_rows[name]
        print(f"{name:12} {right[name]:4} of {all_rows[name]:4}  {share:5.1f} %")


if __name__ == "__main__":
    main()
