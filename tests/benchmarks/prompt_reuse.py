"""Counts how much of the prompt a server must evaluate anew in each of forty turns.

    python -m tests.benchmarks.prompt_reuse

A server keeps the evaluated beginning of the last request. Whenever the oldest turns leave, nothing
after the instructions and the tools is reused. "each turn" leaves out as few turns as possible, as
the baseline; the others leave them out in blocks, down to a part of the space. "kept" is how much
of the past was sent, on average, once it no longer fit.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from unittest.mock import patch

from app.engine import conversation
from app.engine.contracts.ports import Message
from app.engine.conversation import Conversation
from app.services.llm import context_window
from app.services.llm.context_window import ContextWindow
from app.tools.compact import COMPACT

TURNS = 40
TOOLS = [tool.spec for tool in COMPACT]
INSTRUCTIONS = "You are Repartee, a voice assistant. " * 5


def talk(turn_characters: int) -> Iterable[Conversation]:
    """The conversation at each question."""
    talking = Conversation(INSTRUCTIONS)
    for number in range(TURNS):
        talking.add_user(f"{number:3} " + "What about this? " * (turn_characters // 100))
        yield talking
        talking.add_reply(f"{number:3} " + "This is about that. " * (turn_characters // 24))


def evaluated(before: Sequence[Message], now: Sequence[Message]) -> Sequence[Message]:
    """The messages of ``now`` that a server which has evaluated ``before`` must evaluate."""
    pairs = zip(before, now, strict=False)
    same = next(
        (at for at, (old, new) in enumerate(pairs) if old != new), min(len(before), len(now))
    )
    return now[same:]


def row(name: str, limit: int | None, fill: float, turn_characters: int) -> None:
    window = ContextWindow(limit)
    anew, kept, before = 0, [], list[Message]()
    with (
        patch.object(context_window, "FILL", fill),
        patch.object(conversation, "FILL", fill),
    ):
        for talking in talk(turn_characters):
            fitted = window.fit(talking.request_messages(), TOOLS)
            if fill == 1.0:
                window._first, talking._begin = None, 0
            anew += window.tokens(evaluated(before, fitted.messages), ())
            if len(fitted.messages) <= len(talking.messages):
                kept.append(window.tokens(fitted.messages, ()))
            before = fitted.messages
    share = f"{statistics.fmean(kept):10,.0f}" if kept else f"{'all':>10}"
    print(f"{name:12}{limit or '-':>10}{anew:12,}{anew // TURNS:12,}{share}")


def main() -> None:
    print(f"{'leave':12}{'context':>10}{'evaluated':>12}{'per turn':>12}{'kept':>10}")
    for limit, turn_characters in ((4_096, 1_000), (8_192, 2_000), (None, 4_000)):
        for name, fill in (
            ("each turn", 1.0),
            ("to 70 %", 0.7),
            ("to 60 %", 0.6),
            ("to 50 %", 0.5),
        ):
            row(name, limit, fill, turn_characters)


if __name__ == "__main__":
    main()
