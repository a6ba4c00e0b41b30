"""What the built-in helper understands: sentences matched by hassil against the templates beside
this file, in which every word of a language stands.

text2num turns number words into digits first, so that "twenty-five" and "25" are one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from app.tools import units
from app.tools.time.time_parser import is_time_of_day

if TYPE_CHECKING:
    from hassil.recognize import RecognizeResult

ENGLISH = Path(__file__).with_suffix(".yaml")

LONGEST = 300
"""Characters: nobody speaks a command as long, and matching time grows with length."""


@dataclass(frozen=True, slots=True)
class Understood:
    """``intent`` is a tool with its ``arguments``, or the key of an answer."""

    intent: str
    arguments: dict[str, Any] = field(default_factory=dict)


class Sentences:
    """The templates of one language, compiled; takes 0.3 s."""

    def __init__(self, file: Path = ENGLISH) -> None:
        from hassil import Intents

        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        self._language: str = content["language"]
        self._intents = Intents.from_dict(content)
        self._before_digits: list[tuple[str, str]] = content["before_digits"]
        self._signs: dict[str, str] = content["signs"]
        self._sign_words = _words(self._signs)
        self._functions = set(content["functions"])
        self._amounts: dict[str, float] = content["amounts"]
        self._amount_words = _words(self._amounts)
        self._half = _words([content["and_a_half"]])
        self._dot = re.compile(rf"\s+{content['dot']}\s+", re.IGNORECASE)
        self._minus = _words(content["minus"])
        self._texts: dict[str, Iterator[str]] = {
            key: itertools.cycle(texts) for key, texts in content["answers"].items()
        }

    def answers(self, key: str) -> bool:
        """Whether ``key`` is an answer (and no tool)."""
        return key in self._texts

    def answer(self, key: str) -> str:
        """What to say; the answers of one key take turns."""
        return next(self._texts[key])

    def understand(self, text: str) -> Understood | None:
        """The best reading of ``text``, or None where there is none."""
        from hassil import recognize_all
        from text_to_num import alpha2digit

        if not text.strip() or len(text) > LONGEST:
            return None
        for pattern, replacement in self._before_digits:
            text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
        text = _scaled(alpha2digit(" ".join(text.split()), self._language, threshold=0.0))
        results = recognize_all(text, self._intents)
        for result in sorted(results, key=_vagueness):
            arguments = self._arguments(result)
            if arguments is not None:
                return Understood(result.intent.name, arguments)
        return None

    # --- slots → arguments ----------------------------------------------------------------------

    def _arguments(self, result: RecognizeResult) -> dict[str, Any] | None:
        """The tool's arguments; None where a slot does not hold what it should."""
        slots: dict[str, Any] = {}
        for entity in result.entities_list:
            value = entity.value.strip(" .,!?") if isinstance(entity.value, str) else entity.value
            if isinstance(value, int | float) and entity.name in slots:
                value += slots[entity.name]  # an hour and 30 minutes
            slots[entity.name] = value
        match result.intent.name:
            case "calculate":
                expression = self._expression(slots)
                return {"expression": expression} if expression else None
            case "convert_units":
                return self._conversion(slots)
            case "days_until" if "month" in slots:
                return {"day": f"{slots['month']}-{int(slots['day_of_month']):02}"}
            case "current_date" if "days_from_now" in slots:
                return slots | {"days_from_now": int(slots["days_from_now"])}
            case "list_timers":
                return {"kind": slots["kind"]} if "kind" in slots else {}
            case "read_web_page" | "open_website":
                address = self._address(slots["address"])
                return {"address": address} if address else None
            case "open_application" if self._address(slots["name"]):
                return None
            case "set_alarm" | "remind" if not is_time_of_day(slots.get("at", "noon")):
                return None
        return slots

    def _address(self, text: str) -> str | None:
        """A web address, as it is written or spoken; None where it is none."""
        address = self._dot.sub(".", text)
        address = re.sub(r"(?i)^(https?)//", r"\1://", address)  # hassil drops the colon
        whole = re.fullmatch(r"(?i)(https?://)?([\w-]+\.)+[^\W\d_]{2,}(/\S*)?", address)
        return address if whole else None

    def _expression(self, slots: dict[str, Any]) -> str | None:
        if "operator" in slots:
            left, right = self._signed(slots["left"]), self._signed(slots["right"])
            return f"({left}) {slots['operator']} ({right})" if left and right else None
        expression = self._signed(slots["expression"])
        bare = expression is None or re.fullmatch(r"-?[\d.,]*", expression)
        return None if bare else expression

    def _signed(self, text: str) -> str | None:
        """A sum in the calculator's signs; None where other words are left."""
        text = self._sign_words.sub(lambda word: self._signs[word[0].casefold()], text)
        text = re.sub(r"(?<=\d) ?\. ?(?=\d)", ".", text)
        names = set(re.findall(r"[^\W\d_]+", re.sub(r"\d+e\d+", "", text.casefold())))
        if not names <= self._functions or not re.search(r"\d|pi", text):
            return None
        return " ".join(text.split()).strip(" =?")

    def _conversion(self, slots: dict[str, Any]) -> dict[str, Any] | None:
        text, to = slots["quantity"], slots["to"]
        negative = self._minus.match(text)
        if negative:
            text = text[negative.end() :].strip()
        if number := re.match(r"-?\d+(?:,\d{3})*(?:\.\d+)?(?:e\d{1,3})?", text):
            amount = float(number[0].replace(",", ""))
            unit = text[number.end() :].strip()
            if half := self._half.match(unit):
                amount, unit = amount + 0.5, unit[half.end() :].strip()
        elif words := self._amount_words.match(text):
            amount, unit = self._amounts[words[0].casefold()], text[words.end() :].strip()
            if not (units.is_unit(unit) and units.is_unit(to)):
                return None  # "an apple in French"
        else:
            return None
        if not unit or any(character.isdigit() for character in unit + to):
            return None
        return {"amount": -amount if negative else amount, "unit": unit, "to": to}


def _vagueness(result: RecognizeResult) -> tuple[int, int]:
    """Fewer wildcards first, then more literal text (hassil's own order of preference). A time of
    day is no wildcard: it is read, or the sentence is not understood so."""
    wildcards = sum(entity.is_wildcard and entity.name != "at" for entity in result.entities_list)
    return wildcards, -result.text_chunks_matched


def _words(words: Any) -> re.Pattern[str]:
    """Any of ``words``, the longest first, as whole words."""
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _scaled(text: str) -> str:
    """ "2.5 million" comes out of text2num as "2.5 1000000": one number, 2.5e6."""
    return re.sub(
        r"(?<![\d.])(\d+(?:\.\d+)?) 1((?:000)+)\b",
        lambda match: f"{match[1]}e{len(match[2])}",
        text,
    )
