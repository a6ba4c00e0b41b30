"""Cuts texts with other libraries, in an environment that has them (see ``sentences.py``).

Reads a list of ``[language, text]`` from standard input as JSON, and writes, for each library, its
sentences for each text, or why it could not run. Short sentences are not joined by any of them.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

Cutter = Callable[[str, str], list[str]]
"""Language and text → sentences."""


def pysbd() -> Cutter:
    from pysbd import Segmenter
    from pysbd.languages import LANGUAGE_CODES

    @cache
    def segmenter(language: str) -> Segmenter:
        return Segmenter(language if language in LANGUAGE_CODES else "en", clean=False)

    return lambda language, text: segmenter(language).segment(text)


def blingfire() -> Cutter:
    from blingfire import text_to_sentences

    return lambda language, text: text_to_sentences(text).split("\n")


def stream2sentence() -> Cutter:
    from stream2sentence import generate_sentences

    def cut(language: str, text: str) -> list[str]:
        stream = (text[at : at + 3] for at in range(0, len(text), 3))
        shortest = {"minimum_sentence_length": 1, "minimum_first_fragment_length": 1}
        return list(generate_sentences(stream, language=language, **shortest))

    return cut


def pipecat() -> Cutter:
    from pipecat.utils.text.simple_text_aggregator import SimpleTextAggregator

    async def aggregate(text: str) -> list[str]:
        aggregator = SimpleTextAggregator()
        found = [
            part.text
            for at in range(0, len(text), 3)
            async for part in aggregator.aggregate(text[at : at + 3])
        ]
        rest = await aggregator.flush()
        return found + ([rest.text] if rest else [])

    return lambda language, text: asyncio.run(aggregate(text))


def livekit() -> Cutter:
    # The package itself imports all of WebRTC; its cutter is one file without imports.
    root = importlib.util.find_spec("livekit").submodule_search_locations[0]
    file = Path(root) / "agents" / "tokenize" / "_basic_sent.py"
    spec = importlib.util.spec_from_file_location("livekit_sentences", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return lambda language, text: [
        part[0] for part in module.split_sentences(text, min_sentence_len=1)
    ]


def main() -> None:
    texts = json.load(sys.stdin)
    results = {}
    for make in (pysbd, blingfire, stream2sentence, pipecat, livekit):
        try:
            cut = make()
            results[make.__name__] = [cut(language, text) for language, text in texts]
        except Exception as error:  # whatever a library that may be missing or broken raises
            results[make.__name__] = f"{type(error).__name__}: {error}"
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
