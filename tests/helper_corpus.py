"""Scores the built-in helper on everyday phrases, with the real tools and a clock that stands at
Monday, 23 November 2026, 3:42 PM in Berlin::

    python -m tests.helper_corpus [de|es|zh]

prints how many were answered right, declined, and answered wrongly, and lists what was not right.

Each line of ``data/helper/LANGUAGE/*.tsv`` is a phrase and its answer, with a tab between. ``||``
divides a conversation into what the user says one after the other; the last answer counts. Of the
answer a part is enough; ``&`` joins parts that must all occur, ``|`` divides alternatives. ``=10``
is "The answer is 10." in the language, and ``-`` is for what the helper must not pretend to
understand. The phrases in ``unseen.tsv`` were written without looking at the templates.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from app.engine.contracts.ports import Message, TextDelta, ToolCallDelta
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.engine.tools.registry import ToolRegistry
from app.services.llm.helper.chat import BuiltinChat
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.compact import COMPACT
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers

FOLDER = Path(__file__).parent / "data" / "helper"
NOW = datetime(2026, 11, 23, 15, 42, tzinfo=ZoneInfo("Europe/Berlin"))

Score = Literal["right", "declined", "wrong"]

DECLINED = {
    "en": r"language model|can't|don't (know|understand)|couldn't|doesn't read|no timer like that"
    r"|^(When|For how long|For what time|Which one)\b|please say|say which|has passed|You have no"
    r"|up to 24 hours|measure different things|isn't available|several time zones|that didn't work"
    r"|By how long",
    "de": r"Sprachmodell|nicht verstanden|kenne ich nicht|weiß nicht|verstehe|gibt es (nicht|kein)"
    r"|^(Wann|Wie lange|Auf wie viel|Welche|Um wie viel|Meinst du)|höchstens|kein (Timer|Wecker)"
    r"|keine (Timer|Erinnerungen|App)|mehrere Zeitzonen|schon vorbei|messen Verschiedenes"
    r"|nicht (stellen|ändern|geklappt)",
    "es": r"modelo de lenguaje|no (entiendo|conozco|sé|existe|puedo)|^¿(Cuándo|Cuánto tiempo|A qué "
    r"hora|Cuál|Te refieres)|como máximo|No (tienes|hay|he encontrado|he entendido)|ya ha pasado"
    r"|varias zonas|¿Qué medianoche",
    "zh": r"语言模型|不知道|听不懂|没听懂|不认识|没有(这|叫|计时|闹钟|提醒|找到)|最长|您没有"
    r"|已经过了|^(什么时候|多久|几点|哪一个|您是说)|多个时区|无法|不能",
}
"""Answers that claim nothing and ask for something, or say what is not possible."""


@dataclass(frozen=True, slots=True)
class Result:
    phrase: str
    expected: str
    answer: str
    score: Score


class NoClipboard:
    def read(self) -> str:
        return ""

    def write(self, text: str) -> None: ...


ANSWER = {
    "en": "The answer is {}.",
    "de": "Das Ergebnis ist {}.",
    "es": "El resultado es {}.",
    "zh": "结果是{}。",
}


def cases(language: str = "en") -> list[tuple[str, str]]:
    files = sorted((FOLDER / language).glob("*.tsv"))
    lines = [line for file in files for line in file.read_text("utf-8").split("\n")]
    return [(phrase, answer) for phrase, answer in (line.split("\t") for line in lines if line)]


async def answer_of(chat: BuiltinChat, phrase: str, folder: Path) -> str:
    """The last answer of the conversation ``phrase``."""
    timers = Timers(TimerStore(folder / "timers.sqlite"), NOW.timestamp, NOW.tzinfo)
    files = Files(GrantedFolders([]))
    clipboard = Clipboard(NoClipboard())
    tools = builtin_tools(timers, Notes(folder / "notes"), files, clipboard, now=lambda: NOW)
    registry = ToolRegistry(tools, COMPACT)
    messages: list[Message] = []
    for utterance in phrase.split(" || "):
        messages.append(Message("user", utterance))
        while messages[-1].role != "assistant" or messages[-1].tool_calls:
            calls, text = ToolCallAccumulator(), ""
            async for part in chat.stream(messages, registry.specs()):
                if isinstance(part, ToolCallDelta):
                    calls.add(part)
                elif isinstance(part, TextDelta):
                    text += part.text
            asked = tuple(calls.finish())
            messages.append(Message("assistant", text, asked))
            for call in asked:
                result = await registry.run(call)
                messages.append(Message("tool", result.text, tool_call_id=call.id))
    return messages[-1].content


def score(answer: str, expected: str, language: str = "en") -> Score:
    declined = re.search(DECLINED[language], answer, re.IGNORECASE)
    for alternative in expected.split("|"):
        parts = [
            ANSWER[language].format(part[1:]) if part.startswith("=") else part
            for part in alternative.split("&")
        ]
        if parts == ["-"] and declined:
            return "right"
        if parts != ["-"] and all(part in answer for part in parts):
            return "right"
    return "declined" if declined else "wrong"


async def run(language: str = "en") -> list[Result]:
    chat = BuiltinChat(language)
    await chat.open()
    few = asyncio.Semaphore(8)

    async def result_of(phrase: str, expected: str) -> Result:
        async with few:
            with tempfile.TemporaryDirectory() as folder:
                answer = await answer_of(chat, phrase, Path(folder))
        return Result(phrase, expected, answer, score(answer, expected, language))

    return await asyncio.gather(*(result_of(*case) for case in cases(language)))


def main() -> None:
    results = asyncio.run(run(sys.argv[1] if len(sys.argv) > 1 else "en"))
    for result in sorted(results, key=lambda result: result.score):
        if result.score != "right":
            print(f"{result.score:9}{result.phrase}\n{'':9}expected {result.expected}")
            print(f"{'':9}answered {result.answer}")
    counts = Counter(result.score for result in results)
    share = counts["right"] / len(results)
    print(
        f"{len(results)} phrases: {counts['right']} right ({share:.1%}), "
        f"{counts['declined']} declined, {counts['wrong']} wrong"
    )


if __name__ == "__main__":
    main()
