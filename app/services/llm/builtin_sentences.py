"""What the built-in helper understands: hassil matches a sentence against the templates in the YAML
file of the same name, which contains all words of a language.

text2num first converts number words to digits, so that "twenty-five" and "25" are the same.
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

MAX_CHARACTERS = 300
"""Spoken commands are shorter, and matching time grows with length."""


@dataclass(frozen=True, slots=True)
class IntentMatch:
    """``intent`` is a tool, called with ``arguments``, or the key of an answer."""

    intent: str
    arguments: dict[str, Any] = field(default_factory=dict)


class Sentences:
    """The compiled templates of one language. Loading takes 0.3 s."""

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

    def has_answer(self, key: str) -> bool:
        """Whether ``key`` is an answer and not a tool."""
        return key in self._texts

    def answer(self, key: str) -> str:
        """The text to say; a key's texts take turns."""
        return next(self._texts[key])

    def match(self, text: str) -> IntentMatch | None:
        """The best match of ``text``, or None."""
        from hassil import recognize_all
        from text_to_num import alpha2digit

        if not text.strip() or len(text) > MAX_CHARACTERS:
            return None
        for pattern, replacement in self._before_digits:
            text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
        text = _merge_scales(alpha2digit(" ".join(text.split()), self._language, threshold=0.0))
        results = recognize_all(text, self._intents)
        for result in sorted(results, key=_match_order):
            arguments = self._arguments(result)
            if arguments is not None:
                return IntentMatch(result.intent.name, arguments)
        return None

    # --- slots → arguments ----------------------------------------------------------------------

    def _arguments(self, result: RecognizeResult) -> dict[str, Any] | None:
        """The tool's arguments; None when a slot has an invalid value."""
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
        """A written or spoken web address; None for any other text."""
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
        """``text`` in the calculator's notation; None when it has other words."""
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


def _match_order(result: RecognizeResult) -> tuple[int, int]:
    """Fewer wildcards first, then more literal text, as hassil itself prefers. ``at`` does not
    count: it has to be a valid time of day."""
    wildcards = sum(entity.is_wildcard and entity.name != "at" for entity in result.entities_list)
    return wildcards, -result.text_chunks_matched


def _words(words: Any) -> re.Pattern[str]:
    """Matches any of ``words`` as a whole word, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _merge_scales(text: str) -> str:
    """text2num turns "2.5 million" into "2.5 1000000"; this makes it one number, 2.5e6."""
    return re.sub(
        r"(?<![\d.])(\d+(?:\.\d+)?) 1((?:000)+)\b",
        lambda match: f"{match[1]}e{len(match[2])}",
        text,
    )
