"""Fuzzes the filter of a model's text: the result does not depend on how the text is split, and a
retraction never takes back more than was said.

    python -m pip install atheris
    python -m tests.fuzz.markup -max_total_time=300
"""

from __future__ import annotations

import atheris

with atheris.instrument_imports(include=["app"]):
    from app.services.llm.markup_filter import MarkupFilter

from tests.fuzz.corpus import fuzz
from tests.services.llm.test_markup_filter import CALLS, PIECES, THOUGHTS, UNTOUCHED, cut, read


def one(data: bytes) -> None:
    source = atheris.FuzzedDataProvider(data)
    unopened, size = source.ConsumeBool(), source.ConsumeIntInRange(1, 9)
    pieces = []
    while source.remaining_bytes():
        pieces.append(source.PickValueInList([*PIECES, source.ConsumeUnicodeNoSurrogates(8)]))
    text = "".join(pieces)
    assert read(cut(text, size), unopened=unopened) == read([text], unopened=unopened)


if __name__ == "__main__":
    assert MarkupFilter
    fuzz(one, [text.encode() for text in (*CALLS.values(), *THOUGHTS.values(), *UNTOUCHED)])
