"""Where sentences end, in many languages, however the text arrives."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.chunking import abbreviations
from app.engine.chunking.boundaries import BoundaryScanner
from app.engine.chunking.sentence_end import Strength
from tests.sentence_corpus import cut, in_pieces, read_corpus, same

CORPUS = read_corpus()


@pytest.mark.parametrize(("half", "at_least"), [("tuned", 370), ("kept", 355)])
def test_as_many_texts_are_cut_right_as_before(half: str, at_least: int) -> None:
    wrong = [
        (case.sentences, got)
        for case in CORPUS
        if case.half == half and not same(case.sentences, got := cut(in_pieces(case.text, 3)))
    ]
    right = sum(case.half == half for case in CORPUS) - len(wrong)
    assert right >= at_least, "\n".join(f"{expected} {got}" for expected, got in wrong)


def test_the_corpus_has_enough_texts_in_enough_languages() -> None:
    assert len(CORPUS) >= 600
    counts = Counter(case.language for case in CORPUS)
    assert len(counts) >= 30
    assert min(counts.values()) >= 10


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("1) Rinse it 2) Boil it", 2),
        ("A) Paris B) Rome C) Bern", 3),
        ("The steps: 1. Wash it 2. Dry it", 2),
        ("Lost . . . and found . . . again.", 1),
        ("She sang at Yahoo! in May.", 1),
        ("Only you and I. Did you see Ann I. Poe?", 2),
        ("It is at N°. 1026. Look there.", 2),
        ("— Who is it? — asked Ann.", 1),
        ('"The hall [...] was old [...]" (Marsh 12).', 1),
        ("He said: “Go. Now. Run.” Then he left.", 2),
        ("The line goes\non here.", 1),
        ("A heading\nText begins.", 2),
        ("- a first item\nb) another one", 2),
        ("It has your DNA. Genes matter.", 2),
        ("Ich danke dir. Zusammen geht es.", 2),
        ("Ο καφές; Ναι.", 2),
        ("Գնա: Արի:", 2),
    ],
)
@pytest.mark.parametrize("size", [1, 4, 100])
def test_a_text_has_so_many_sentences(text: str, sentences: int, size: int) -> None:
    assert len(cut(in_pieces(text, size))) == sentences


TEXTS = st.lists(
    st.sampled_from([case.text for case in CORPUS] + ["...", "- ", "1. ", "(", "“", '"', "\n"]),
    min_size=1,
    max_size=4,
)


@given(parts=TEXTS, glue=st.sampled_from([" ", "\n", ""]), data=st.data())
def test_the_cuts_do_not_depend_on_the_pieces(
    parts: list[str], glue: str, data: st.DataObject
) -> None:
    text = glue.join(parts)
    sizes = data.draw(st.lists(st.integers(1, 12), min_size=len(text), max_size=len(text)))
    pieces, at = [], 0
    for size in sizes:
        pieces.append(text[at : at + size])
        at += size
    assert cut(pieces) == cut([text]) == cut(text)


@given(parts=TEXTS, data=st.data())
def test_what_was_found_early_is_found_in_the_whole_text(
    parts: list[str], data: st.DataObject
) -> None:
    text = " ".join(parts)
    end = data.draw(st.integers(0, len(text)))
    scanner = BoundaryScanner()
    early = scanner.feed(text[:end])
    settled = scanner.settled
    whole = BoundaryScanner().feed(text)
    assert early == whole[: len(early)]
    assert [b for b in whole if b.at <= settled] == [b for b in early if b.at <= settled]


@pytest.mark.parametrize("text", ["It works. ", "What now? ", "Stop! ", "Give me the book\n"])
def test_a_clause_is_known_to_end_before_the_sentence_is(text: str) -> None:
    scanner = BoundaryScanner()
    end = len(text.strip())
    assert (end, Strength.CLAUSE) in scanner.feed(text)
    assert (end, Strength.SENTENCE) in scanner.feed("N")


CATEGORIES = {kind.value for kind in abbreviations.Kind} | {
    *("suffix", "starter", "leaning", "month", "before-ordinal", "after-daytime")
}


@pytest.mark.parametrize(
    "file", sorted(abbreviations.LANGUAGES.glob("*.txt")), ids=lambda f: f.stem
)
def test_a_language_has_known_categories_and_names_each_word_once(file: Path) -> None:
    for line in file.read_text(encoding="utf-8").splitlines():
        category, _, words = line.partition(": ")
        assert category in CATEGORIES
        assert [word for word, count in Counter(words.split()).items() if count > 1] == []
