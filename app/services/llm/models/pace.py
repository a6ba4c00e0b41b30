"""How quickly a language model reads and answers on this computer."""

from __future__ import annotations

import asyncio
import contextlib
import time
from contextlib import aclosing
from dataclasses import dataclass
from typing import Literal

from app.engine.contracts.ports import ChatModel, Message, TextDelta, Usage

SECONDS = 10.0
"""The measurement ends after this, however slow the model is."""
SPEECH_TOKENS_PER_S = 4.0
"""About 160 words a minute."""
FASTER, SLOWER = 1.5, 0.85
"""The pace is that of speech between these parts of it."""

_WARM_UP = "Say OK."
_QUESTION = (
    "Here is a text. "
    + "A kettle is a pot with a lid, a spout and a handle, in which people boil water for tea. " * 8
    + "Now count from one to fifty in words, with commas."
)
_CHARACTERS_PER_TOKEN = 4.3
"""In English, where the model does not report the length of the question."""
MIN_TOKENS = 8
"""Fewer tell no pace."""

Verdict = Literal["faster", "same", "slower"]


@dataclass(frozen=True, slots=True)
class Pace:
    prompt_tokens_per_s: float
    answer_tokens_per_s: float

    @property
    def verdict(self) -> Verdict:
        """The pace of the answer compared with that of speech."""
        part = self.answer_tokens_per_s / SPEECH_TOKENS_PER_S
        return "faster" if part >= FASTER else "same" if part >= SLOWER else "slower"


async def measure(model: ChatModel, seconds: float = SECONDS) -> Pace:
    """Let the model read about 200 tokens and answer, for at most ``seconds`` after it has loaded.

    Raises ModelError, for example if it cannot be loaded.
    """
    async with aclosing(model.stream([Message("user", _WARM_UP)], ())) as parts:
        async for _ in parts:
            break  # loaded
    began = time.perf_counter()
    times: list[float] = []
    prompt_tokens = len(_QUESTION) / _CHARACTERS_PER_TOKEN
    with contextlib.suppress(TimeoutError):
        async with (
            asyncio.timeout(seconds),
            aclosing(model.stream([Message("user", _QUESTION)], ())) as parts,
        ):
            async for part in parts:
                match part:
                    case TextDelta():
                        times.append(time.perf_counter())
                    case Usage(prompt_tokens=counted) if counted:
                        prompt_tokens = counted
    first = times[0] if times else time.perf_counter()
    span = times[-1] - first if len(times) >= MIN_TOKENS else 0.0
    spent = time.perf_counter() - began
    return Pace(
        round(prompt_tokens / max(first - began, 0.001), 1),
        round((len(times) - 1) / span if span else len(times) / spent, 1),
    )
