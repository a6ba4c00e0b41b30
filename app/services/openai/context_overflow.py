"""Recognizes the refusal of a request that is longer than the model's context (pure).

Every server words it differently, and sends it with any status: 400 (OpenAI, vLLM, llama.cpp), 413
(Anthropic, Groq), 500 (older llama.cpp), or as an event of a stream.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_OVERFLOW = re.compile(
    r"""context_length_exceeded | exceed_context_size | model_max_prompt_tokens_exceeded
    | request_too_large | request\ too\ large\ for
    | maximum\ (allowed\ )?(context|prompt|input|model|sequence)\ (length|size|window)
    | exceed(s|ed|ing)?\ (the\ |its\ )?(available\ |model'?s?\ |maximum\ )*(context|token\ limit)
    | context\ (window|length|size|limit)\ (is\ |was\ |has\ been\ )?(exceed|overflow|too\ small)
    | (prompt|input|request|message|conversation)s?\ (is|are)\ too\ long
    | (prompt|input)\ exceeds\ max(imum)?\ length | prompt\ 超长
    | too\ many\ (input\ |prompt\ )?tokens
    | token\ count\ .{0,40}exceeds
    | too\ large\ for\ model\ with
    | reduce\ (the\ length\ of\ )?(the|your)\ (messages?|prompt|input|context)
    | longer\ than\ the\ (maximum\ )?(model|context)
    | range\ of\ input\ length\ should
    | must\ have\ less\ than\ \d+\ tokens
    | `inputs`\ tokens\ .{0,40}must\ be\ <=
    | context\ the\ overflows | number\ of\ tokens\ to\ keep\ from
    | requested\ tokens\ \(\d+\)""",
    re.I | re.X,
)
_SUBJECT = r"(?:context|prompt|inputs?|messages?|conversation|request|sequence|token(?:s|_count)?)"
_EXCESS = (
    r"(?:exceed|too (?:long|large|big|many)|(?:long|larg|great)er than|overflow|surpass"
    r"|supports? (?:only )?up to)"
)
_LIKELY = re.compile(rf"\b{_SUBJECT}\b.{{0,60}}?{_EXCESS}|{_EXCESS}.{{0,40}}?\b{_SUBJECT}\b", re.I)
_LENGTH = re.compile("token|context|length|long|large", re.I)
_ELSE = re.compile(
    r"rate.?limit|quota|per[ _-](?:min|hour|day|second|month)|try again (?:in|later)|credit|balance"
    r"|concurren|max_(?:completion_)?tokens|(?:completion|output) tokens|images?\b|\bfiles?\b|audio"
    r"|tools?\b|function|timed? ?out|temperature",
    re.I,
)
"""What is likely an overflow in words not seen yet, unless it is about something else."""
_NUMBER = r"(?<![\w.\-/])(\d[\d,]*\d)(?![\w\-])"
_LIMIT = re.compile(
    r"(?:context (?:length|size|window)|(?:prompt|model|input) length|token limit|\blimit|exceed"
    rf"|maximum|less than|<=|of only)\D{{0,32}}?{_NUMBER}",
    re.I,
)
MIN_TOKENS = 256
"""Smaller numbers in a message are statuses and counts of something else."""


def is_overflow(text: str) -> bool:
    """Whether the body of an error says that the request is too long for the context."""
    text = text[:10_000]
    if _OVERFLOW.search(text):
        return True
    return bool(_LIKELY.search(text) and _LENGTH.search(text)) and not _ELSE.search(text)


def figures(message: str, body: Any) -> tuple[int | None, int | None]:
    """The context's size and the request's size in tokens, as far as the error tells them."""
    limit = next(_values(body, "n_ctx"), None)
    requested = next(_values(body, "n_prompt_tokens"), None)
    numbers = [_tokens(number) for number in re.findall(_NUMBER, message)]
    numbers = [number for number in numbers if number >= MIN_TOKENS]
    if limit is None:
        named = [_tokens(number) for number in _LIMIT.findall(message)]
        named = [number for number in named if number >= MIN_TOKENS]
        limit = min(named) if named else min(numbers) if len(numbers) == 2 else None
    if requested is None and limit is not None:
        requested = max((number for number in numbers if number > limit), default=None)
    return limit, requested


def _tokens(number: str) -> int:
    return int(number.replace(",", ""))


def _values(body: Any, name: str) -> Iterator[int]:
    """The positive integers in fields called ``name``, at any depth of a JSON value."""
    if isinstance(body, list):
        for item in body:
            yield from _values(item, name)
    elif isinstance(body, dict):
        value = body.get(name)
        if isinstance(value, int) and value >= MIN_TOKENS:
            yield value
        for item in body.values():
            yield from _values(item, name)
