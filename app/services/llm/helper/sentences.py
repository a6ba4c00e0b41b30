"""What the built-in helper understands: hassil matches a sentence against the templates in the YAML
file of the language, which contains all its words.

text2num first converts number words to digits, so that "twenty-five" and "25" are the same.

A wrong answer is worse than none. So a text that the templates explain only by taking half of it
for a name or a place is not understood, unless it is two requests, each of which is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from app.services.llm.helper.intents import IntentMatch
from app.tools import units
from app.tools.time.time_parser import is_time_of_day
from app.tools.time.time_zones import has_zone

if TYPE_CHECKING:
    from hassil.recognize import RecognizeResult

_TIMED = ("set_timer", "set_alarm", "remind", "remind_when", "at_what_time")
_SMALL_TALK = ("greeting", "thanks")
"""What may come before a request, and needs no answer of its own."""

AS_SAID = "as said"
"""The value of a slot that is the words themselves."""

ENGLISH = Path(__file__).with_name("en.yaml")

MAX_CHARACTERS = 300
"""Spoken commands are shorter, and matching time grows with length."""


class Sentences:
    """The compiled templates of one language. Loading takes 0.3 s."""

    def __init__(self, file: Path = ENGLISH) -> None:
        from hassil import Intents

        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        self._language: str = content["language"]
        self._intents = Intents.from_dict(content)
        self._before_digits: list[tuple[str, str]] = content["before_digits"]
        self._after_digits: list[tuple[str, str]] = content["after_digits"]
        self._sums = [(_sum_pattern(p, content["money"]), text) for p, text in content["sums"]]
        self._before_sums = re.compile(f"(?:{content['before_sums']})*", re.IGNORECASE)
        self._between = re.compile(content["between"], re.IGNORECASE)
        self._carried_to = re.compile(content["carried_to"], re.IGNORECASE)
        self._carried = re.compile(content["carried"], re.IGNORECASE)
        self._another = re.compile(f"^{content['another']}", re.IGNORECASE)
        self._follow_up = re.compile(f"^{content['follow_up']}", re.IGNORECASE)
        self._half_day = re.compile(content["half_day"], re.IGNORECASE)
        self._repeats = re.compile(content["repeats"], re.IGNORECASE)
        self._repeated = re.compile(content["repeated"], re.IGNORECASE)
        self._not_new = re.compile(content["not_new"], re.IGNORECASE)
        self._no_names = re.compile(content["no_names"], re.IGNORECASE)
        self._signs: dict[str, str] = content["signs"]
        self._sign_words = _words(self._signs)
        self._functions = set(content["functions"])
        self._amounts: dict[str, float] = content["amounts"]
        self._amount_words = _words(self._amounts)
        self._half = re.compile(rf"(?:an?|1) (\w+) {content['and_a_half']}")
        self._dot = re.compile(rf"\s+{content['dot']}\s+", re.IGNORECASE)
        self._minus = _words(content["minus"])
        self._texts: dict[str, Iterator[str]] = {
            key: itertools.cycle(texts) for key, texts in content["answers"].items()
        }

    def has_answer(self, key: str) -> bool:
        """Whether ``key`` is an answer and not a tool."""
        return key in self._texts

    def answer(self, key: str) -> str:
        """The text to say; the texts of a key are used in turn."""
        return next(self._texts[key])

    def match(self, text: str) -> IntentMatch | None:
        """The best match of ``text`` as one request, or None."""
        text = self._with_digits(text)
        return self._match(text) if text else None

    def match_all(
        self, text: str, earlier: Sequence[str] = (), last_reply: str = ""
    ) -> list[IntentMatch]:
        """What ``text`` asks for, which may be several things; empty if any is not understood.

        ``earlier`` are the user's messages before it, the last one first: "and tomorrow?" and the
        answers to the helper's questions depend on them.
        """
        text = self._with_digits(text)
        if not text:
            return []
        found = self._match_parts(text)
        if earlier and (not found or self._follow_up.match(text)):
            before = self.match_all(earlier[0], earlier[1:3])
            found = (
                self._match_follow_up(text, before[-1], last_reply) or found if before else found
            )
        timed = any(match.intent in _TIMED for match in found) or (
            not found and self._repeated.search(text)
        )
        if timed and self._repeats.search(text):
            return [IntentMatch("no_repeats")]
        return found

    def _with_digits(self, text: str) -> str:
        from text_to_num import alpha2digit

        if not text.strip() or len(text) > MAX_CHARACTERS:
            return ""
        for pattern, replacement in self._before_digits:
            text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
        text = alpha2digit(" ".join(text.split()), self._language, threshold=0.0)
        for pattern, replacement in self._after_digits:
            text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
        return _merge_scales(text)

    def _match(self, text: str) -> IntentMatch | None:
        from hassil import recognize_all

        if expression := self._sum(text):
            return IntentMatch("calculate", {"expression": expression})
        results = recognize_all(text, self._intents)
        for result in sorted(results, key=_match_order):
            arguments = self._arguments(result)
            if arguments is not None:
                intent = result.intent.name
                if intent == "set_timer" and self._not_new.match(text):
                    continue
                if intent == "set_timer" and arguments["seconds"] == 0:
                    intent, arguments = "how_long", {}
                return IntentMatch(intent, arguments)
        return None

    def _match_parts(self, text: str, depth: int = 0) -> list[IntentMatch]:
        """``text`` as one request, or as several if each part is one."""
        whole = self._match(text)
        if whole and whole.intent == "current_time" and "place" in whole.arguments:
            if places := self._places(whole.arguments["place"]):
                return [IntentMatch("current_time", {"place": place}) for place in places]
            whole = None if self._between.search(whole.arguments["place"]) else whole
        if whole and not any(
            isinstance(value, str) and self._between.search(value)
            for value in whole.arguments.values()
        ):
            return [whole]
        if depth < 3:
            for cut in self._between.finditer(text):
                left, right = text[: cut.start()], text[cut.end() :]
                first = self._match(left)
                if first is None or self.has_answer(first.intent) != (first.intent in _SMALL_TALK):
                    continue
                verb = self._carried.match(left)
                if verb and self._carried_to.match(right):
                    right = verb[0] + right
                kind = "alarm" if first.intent == "set_alarm" else "timer"
                right = self._another.sub(rf"set another {kind} \1 ", right)
                rest = self._match_parts(right, depth + 1)
                if first.intent in _TIMED and not self._is_question(right):
                    rest = [] if any(match.intent == "calculate" for match in rest) else rest
                if rest and not any(self.has_answer(match.intent) for match in rest):
                    return [*([] if first.intent in _SMALL_TALK else [first]), *rest]
        if whole is None or (whole.intent == "remind_when" and not _is_plain(whole)):
            return []
        return [whole]

    def _is_question(self, text: str) -> bool:
        """Whether a sum is asked for, rather than the end of a duration: "and a quarter"."""
        asked = self._before_sums.match(text)
        return bool(asked and asked[0])

    def _match_follow_up(
        self, text: str, before: IntentMatch, last_reply: str
    ) -> list[IntentMatch]:
        """``text`` as an answer to the helper's question, or as a variation of ``before``."""
        words = text.strip(" .,!?")
        rest = self._follow_up.sub("", words)
        rest_in = re.sub(r"^(?:in|to|into) ", "", rest)
        slots = before.arguments
        day = f" {slots['day']}" if "day" in slots else ""
        match before.intent:
            case "how_long":
                label = f" for the {slots['label']}" if "label" in slots else ""
                length = re.sub(r"^(?:for|in) ", "", words)
                tries = [("set_timer", f"set a timer for {length}{label}")]
            case "at_what_time":
                time = re.sub(r"^(?:at|for) ", "", words)
                tries = [("set_alarm", f"set an alarm for {time}{day}")]
            case "remind_when":
                what = slots.get("what", "")
                tries = [
                    ("remind", f"remind me {when} to {what}")
                    for when in (f"{day} at {words}", f"{day} {words}", words, f"at {words}")
                    if what
                ]
            case "set_alarm" | "remind" if last_reply.startswith("Please say whether you mean"):
                return self._with_half_day(words, before)
            case "set_timer" | "set_alarm" if self._another.match(rest):
                kind = "alarm" if before.intent == "set_alarm" else "timer"
                new = self._another.sub(rf"set another {kind} \1 ", rest)
                tries = [(before.intent, new)]
            case _ if rest == words:
                return []  # not said as a continuation
            case "current_date":
                tries = [
                    ("current_date", f"what day is {rest}"),
                    ("current_date", f"the date {rest}"),
                    ("days_until", f"when is {rest}"),
                ]
            case "days_until":
                tries = [("days_until", f"how many days until {rest}")]
            case "current_time":
                tries = [("current_time", f"what time is it in {rest_in}")]
            case "time_until":
                tries = [("time_until", f"how long until {rest}")]
            case "convert_units":
                amount, unit, to = slots["amount"], slots["unit"], slots["to"]
                tries = [
                    ("convert_units", f"convert {rest} to {to}"),
                    ("convert_units", f"convert {amount:g} {unit} to {rest_in}"),
                ]
            case _:
                return []
        for intent, attempt in tries:
            found = self._match(" ".join(attempt.split()))
            if found and found.intent == intent:
                return [found] if _names_a_place(found) else []
        return []

    def _with_half_day(self, words: str, before: IntentMatch) -> list[IntentMatch]:
        """ "In the evening", said to the question whether 6 AM or 6 PM was meant."""
        half = self._half_day.fullmatch(words)
        if not half or not (half[1] or half[2]):
            return []
        is_evening = half[1] in ("p", "P") or half[2] in ("afternoon", "evening", "night")
        at = f"{before.arguments['at']} {'pm' if is_evening else 'am'}"
        return [IntentMatch(before.intent, before.arguments | {"at": at})]

    def _places(self, text: str) -> list[str]:
        """The places named in ``text``; empty unless the time zone of each is known."""
        if not self._between.search(text) or has_zone(text):
            return []
        places = [re.sub(r"^(?:in|at) ", "", part) for part in self._between.split(text)]
        return places if all(map(has_zone, places)) else []

    def _sum(self, text: str) -> str | None:
        """A sum that is not said as it is written, in the calculator's notation."""
        text = self._before_sums.sub("", text.strip(" .?!="))
        for pattern, template in self._sums:
            found = pattern.fullmatch(text)
            if not found:
                continue
            if template[0] not in "+*/":
                return found.expand(re.sub(r"\\(\d)", r"\\g<\1>", template)).replace(",", "")
            numbers = re.findall(_NUMBER, "".join(group or "" for group in found.groups()))
            if template[0] == "/":
                return f"({' + '.join(numbers)}) / {len(numbers)}"
            return f" {template[0]} ".join(numbers)
        return None

    # --- slots → arguments ----------------------------------------------------------------------

    def _arguments(self, result: RecognizeResult) -> dict[str, Any] | None:
        """The tool's arguments; None when a slot has an invalid value."""
        slots: dict[str, Any] = {}
        for entity in result.entities_list:
            value = entity.value.strip(" .,!?") if isinstance(entity.value, str) else entity.value
            if value == AS_SAID:
                value = re.sub(r"^on ", "", entity.text.strip(" .,!?").casefold())
            if isinstance(value, int | float) and entity.name in slots:
                value += slots[entity.name]  # an hour and 30 minutes
            if entity.name == "label":
                value = re.sub(r"(?i)^(?:an?|the|my) ", "", value)
            slots[entity.name] = value
        for name in ("label", "which"):
            if name in slots and not self._is_name(slots[name], result.intent.name, name):
                return None
        match result.intent.name:
            case "calculate":
                expression = self._expression(slots)
                return {"expression": expression} if expression else None
            case "convert_units":
                return self._conversion(slots)
            case "days_until" if "month" in slots:
                day = f"{slots['month']}-{int(slots['day_of_month']):02}"
                return {"day": f"{int(slots['year']):04}-{day}" if "year" in slots else day}
            case "current_date" | "current_time":
                numbers = {name: int(n) for name, n in slots.items() if name.endswith("_from_now")}
                if re.search(r"\d", slots.get("place", "")):
                    return None  # "in 3 weeks" is no place
                return slots | numbers
            case "read_web_page" | "open_website":
                address = self._address(slots["address"])
                return {"address": address} if address else None
            case "open_application" if self._address(slots["name"]):
                return None
            case "set_alarm" | "remind" | "time_until" if not is_time_of_day(
                slots.get("at", "noon")
            ):
                return None
            case "remind" if re.search(r"\b(?:at|in) \d", slots["text"]):
                return None  # there is another time in it
        return slots

    def _is_name(self, text: str, intent: str, slot: str) -> bool:
        """Whether ``text`` can be what a timer is called."""
        if slot == "which" and intent == "cancel_timer":
            return not re.search(r"\b(?:except|but|and|how|what|left)\b", text, re.IGNORECASE)
        if slot == "which" and re.fullmatch(r"\d+ ?(?:st|nd|rd|th|second|minute|hour)s?", text):
            return True
        return len(text.split()) <= 4 and not self._no_names.search(text)

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
        if expression and re.search(r"[+-] *[\d.]+ *%(?! *of).*\d", expression):
            return None  # of what the percentage is taken is not clear
        bare = expression is None or re.fullmatch(r"-?[\d.,]*", expression)
        return None if bare else expression

    def _signed(self, text: str) -> str | None:
        """``text`` in the calculator's notation; None when it has other words."""
        text = _FRACTION_OF.sub(_fraction, text)
        text = re.sub(r"(?<![\d/.])(\d+/\d+) of (?=[\d(])", r"(\1) * ", text)
        text = self._sign_words.sub(lambda word: self._signs[word[0].casefold()], text)
        text = re.sub(r"(?<=\d) ?\. ?(?=\d)", ".", text)
        text = re.sub(r"(?<![\d).])\. ?(?=\d)", "0.", text)
        names = set(re.findall(r"[^\W\d_]+", re.sub(r"\d+e\d+", "", text.casefold())))
        if not names <= self._functions or not re.search(r"\d|pi", text):
            return None
        return " ".join(text.split()).strip(" =?")

    def _conversion(self, slots: dict[str, Any]) -> dict[str, Any] | None:
        text, to = slots["quantity"], slots["to"]
        negative = self._minus.match(text)
        if negative:
            text = text[negative.end() :].strip()
        text = self._half.sub(r"1.5 \1", text)
        sign = -1 if negative else 1
        if words := self._amount_words.match(text):
            amount, unit = self._amounts[words[0].casefold()], text[words.end() :].strip()
            unit = re.sub(r"^of (?:an? )?", "", unit)
            if not (units.is_unit(unit) and units.is_unit(to)):
                return None  # "an apple in French"
            return {"amount": sign * amount, "unit": unit, "to": to}
        parts = _QUANTITY.findall(text)
        if not parts or "".join("".join(part) for part in parts) != text:
            return None
        if any(character.isdigit() for character in to):
            return None
        amounts = [(float(number.replace(",", "")), _plain_unit(unit)) for number, unit in parts]
        if len(amounts) > 1:
            total = units.add_up(amounts)
            return None if total is None else {"amount": total[0], "unit": total[1], "to": to}
        amount, unit = amounts[0]
        return {"amount": sign * amount, "unit": unit, "to": to} if unit else None


def _match_order(result: RecognizeResult) -> tuple[int, int]:
    """Fewer wildcards first, then more literal text, as hassil itself prefers. ``at`` does not
    count: it has to be a valid time of day."""
    wildcards = sum(entity.is_wildcard and entity.name != "at" for entity in result.entities_list)
    return wildcards, -result.text_chunks_matched


_NUMBER = r"-?\d+(?:,\d{3})*(?:\.\d+)?(?:e\d{1,3})?"
_QUANTITY = re.compile(rf"({_NUMBER})([^\d]*)")
_FRACTION_OF = re.compile(
    r"\b(an?|\d+) (half|halves|quarters?|3rds?|4ths?|5ths?|6ths?|7ths?|8ths?|9ths?|10ths?)"
    r"(?: of(?: the)? (?=[\d(])|(?= (?:plus|minus|times|divided|multiplied)|$))",
    re.IGNORECASE,
)


def _fraction(found: re.Match[str]) -> str:
    """ "3 quarters of 200" is 3/4 of it."""
    over = 1 if found[1].casefold() in ("a", "an") else int(found[1])
    under = {"h": 2, "q": 4}.get(found[2][0].casefold()) or int(re.sub(r"\D", "", found[2]))
    return f"({over}/{under})" + (" * " if " of" in found[0] else "")


def _plain_unit(text: str) -> str:
    return re.sub(r",|\band\s*$", "", text).strip()


def _sum_pattern(pattern: str, money: str) -> re.Pattern[str]:
    """``N`` is a number, ``M`` one with a currency, ``L`` two or more."""
    several = rf"{_NUMBER}{money}(?:,? and {_NUMBER}{money}|, {_NUMBER}{money})+"
    pattern = re.sub(r"\(L\)", lambda _: f"({several})", pattern)
    pattern = re.sub(r"\(M\)", lambda _: f"({_NUMBER}){money}", pattern)
    return re.compile(re.sub(r"\(N\)", lambda _: f"({_NUMBER})", pattern), re.IGNORECASE)


def _names_a_place(match: IntentMatch) -> bool:
    return "place" not in match.arguments or has_zone(match.arguments["place"])


def _is_plain(match: IntentMatch) -> bool:
    """Whether a reminder without a time is one request."""
    return not re.search(r"\d", str(match.arguments.get("what", "")))


def _words(words: Any) -> re.Pattern[str]:
    """Matches any of ``words`` as a whole word, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _merge_scales(text: str) -> str:
    """text2num turns "2.5 million" into "2.5 1000000"; this makes it one number, 2.5e6."""
    text = re.sub(r"(?<![\d.])(\d+) 100\b", r"\g<1>00", text)
    return re.sub(
        r"(?<![\d.])(\d+(?:\.\d+)?) 1((?:000)+)\b",
        lambda match: f"{match[1]}e{len(match[2])}",
        text,
    )
