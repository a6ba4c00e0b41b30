"""What the built-in helper understands in German, Spanish and Chinese: the templates and words in
the YAML file of the language.

A match becomes a call in the terms of the tools: times and days as English writes them ("30 to 4"
for "halb vier"), units by the names that pint knows, sums in the calculator's signs. A wrong answer
is worse than none: a slot that is no free text matches only what has such a meaning, and a sentence
of which a part is left over is not understood.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.services.llm.helper.intents import IntentMatch
from app.services.llm.helper.normal_form import NormalForm, fold
from app.services.llm.helper.template_patterns import TemplatePatterns
from app.tools.time.time_parser import MONTHS, WEEKDAYS, is_time_of_day
from app.tools.time.time_zones import has_zone

MAX_CHARACTERS = 300

Table = Sequence[Sequence[Any]]
"""Rows of an expression and what it means, in which its groups may occur."""

_NUMBER = r"-?\d+(?:[.,]\d+)*"
_TIMED = ("set_timer", "set_alarm", "remind", "remind_when", "at_what_time", "how_long")
_SMALL_TALK = ("greeting", "thanks")
_SUM = re.compile(r"(?=.*\d)(?:\d+(?:\.\d+)?%?|[-+*/^()!% ]|sqrt|cbrt|mod|pi|of)+")
_OPERATION = re.compile(r"\d%?!? *[-+*/^!]|% of|mod|sqrt|cbrt|\d!")


class Matcher:
    """One language. ``content`` is its YAML file, parsed; compiling it takes 0.2 to 0.5 s."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.language: str = content["language"]
        self._normal = NormalForm(
            self.language, content["before_digits"], content["after_digits"], content["skipped"]
        )
        self._length_units = self._table(content["length_units"])
        self._times = self._table(_time_rows(content))
        self._days = self._table(_day_rows(content))
        self._dates = self._table(_date_rows(content))
        self._units = self._table(content["units"])
        self._choices = {name: self._table(rows) for name, rows in content["choices"].items()}
        units = _any(self._length_units) + (r"\b" if self._normal.space else "")
        join = self._fold(content["length_join"])
        slots = {
            "number": _NUMBER,
            "length": rf"{_NUMBER} ?(?:{units})(?:(?:{join})?{_NUMBER} ?(?:{units}))*",
            "at": (at := self._fold(_time_slot(content))),
            "at_which": at,
            "day": self._fold(_day_slot(content)),
            "date": self._fold(_date_slot(content)),
            "unit": _any(self._units),
            "to": _any(self._units),
            "list_title": self._fold(content["list_title"]),
            **{name: _any(rows) for name, rows in self._choices.items()},
        }
        self._length_part = re.compile(rf"({_NUMBER}) ?({units})")
        patterns = TemplatePatterns(content["rules"], slots, self._normal.space, self._fold)
        compiled = [
            (*patterns.compile(template), entry["intent"], entry.get("slots", {}))
            for entry in content["intents"]
            for template in entry["say"]
        ]
        self._patterns = sorted(compiled, key=lambda one: one[1])  # fewer free texts first
        self._sums = [(re.compile(_sum(self._fold(p))), text) for p, text in content["sums"]]
        self._signs = [(re.compile(self._fold(p)), text) for p, text in content["signs"]]
        self._before_sums = re.compile(self._fold(content["before_sums"]))
        self._between = re.compile(content["between"], re.IGNORECASE)
        self._follow_up = re.compile(content["follow_up"], re.IGNORECASE)
        self._follow_ups: dict[str, list[str]] = content["follow_ups"]
        self._dot = re.compile(content["dot"], re.IGNORECASE)
        self._half_days = self._table(content["half_days"])
        self._asks_half_day: str = content["asks_half_day"]
        self._repeats = re.compile(self._fold(content["repeats"]))
        self._repeated = re.compile(self._fold(content["repeated"]))
        self._no_names = re.compile(self._fold(content["no_names"]))
        self._no_places = re.compile(self._fold(content["no_places"]))
        self._texts: dict[str, Iterator[str]] = {
            key: itertools.cycle(texts) for key, texts in content["answers"].items()
        }

    def has_answer(self, key: str) -> bool:
        """Whether ``key`` is an answer and not a tool."""
        return key in self._texts

    def answer(self, key: str) -> str:
        """The text to say; the texts of a key are used in turn."""
        return next(self._texts[key])

    def match_all(
        self, text: str, earlier: Sequence[str] = (), last_reply: str = ""
    ) -> list[IntentMatch]:
        """What ``text`` asks for, which may be several things; empty if any is not understood.

        ``earlier`` are the user's messages before it, the last one first: "und morgen?" and the
        answers to the helper's questions depend on them.
        """
        if not text.strip() or len(text) > MAX_CHARACTERS:
            return []
        found = self._match_parts(text)
        if earlier and (not found or self._follow_up.match(text)):
            before = self.match_all(earlier[0], earlier[1:3])
            found = (self._match_follow_up(text, before[-1], last_reply) if before else []) or found
        normal = self._normal.of(text)
        timed = any(match.intent in _TIMED for match in found) or (
            not found and self._repeated.search(normal)
        )
        if timed and self._repeats.search(normal):
            return [IntentMatch("no_repeats")]
        return found

    def _match_parts(self, text: str, depth: int = 0) -> list[IntentMatch]:
        """``text`` as one request, or as several if each part is one."""
        whole = self._match(text)
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
                rest = self._match_parts(right, depth + 1)
                if first.intent == "current_time" and "place" in first.arguments and not rest:
                    rest = self._match_follow_up(right, first, "", is_continued=True)
                if rest and not any(self.has_answer(match.intent) for match in rest):
                    return [*([] if first.intent in _SMALL_TALK else [first]), *rest]
        return [] if whole is None or "place" in whole.arguments else [whole]

    def _match(self, text: str) -> IntentMatch | None:
        whole = self._normal.of(text, skips=False)  # "danke" alone says something
        for normal in dict.fromkeys((self._normal.of(text), whole)):
            if normal and (found := self._match_normal(normal, text)):
                return found
        return None

    def _match_normal(self, normal: str, text: str) -> IntentMatch | None:
        """``normal`` is the normal form of ``text``."""
        if expression := self._expression(normal):
            return IntentMatch("calculate", {"expression": expression})
        for pattern, _, intent, fixed in self._patterns:
            found = pattern.fullmatch(normal)
            if not found:
                continue
            arguments = self._arguments(intent, found, text, fixed)
            if arguments is not None:
                return IntentMatch(intent, arguments)
        return None

    def _match_follow_up(
        self, text: str, before: IntentMatch, last_reply: str, *, is_continued: bool = False
    ) -> list[IntentMatch]:
        """``text`` as an answer to the helper's question, or as a variation of ``before``."""
        if last_reply.startswith(self._asks_half_day):
            normal = self._normal.of(text).strip()
            half = _meaning(self._half_days, normal)
            if not half:
                return []
            return [
                IntentMatch(
                    before.intent, before.arguments | {"at": f"{before.arguments['at']} {half}"}
                )
            ]
        rest = self._follow_up.sub("", text).strip(" .!?。？！呢")
        asked = before.intent in ("how_long", "at_what_time", "remind_when")
        if rest == text.strip(" .!?。？！") and not (asked or is_continued):
            return []
        kept = {n: v for n, v in before.arguments.items() if n in ("label", "day")}
        if "what" in before.arguments:
            kept["text"] = before.arguments["what"]
        for template in self._follow_ups.get(before.intent, ()):
            found = self._match(template.format(rest=rest, what=kept.get("text", "")))
            if found is None:
                continue
            if asked:
                return [IntentMatch(found.intent, kept | found.arguments)]
            if "place" not in found.arguments or has_zone(found.arguments["place"]):
                return [found]
        return []

    # --- slots → arguments ----------------------------------------------------------------------

    def _arguments(
        self, intent: str, found: re.Match[str], text: str, fixed: dict[str, Any]
    ) -> dict[str, Any] | None:
        """The tool's arguments; None when a slot has an invalid value."""
        slots = dict(fixed)
        for name, value in found.groupdict().items():
            if value is None:
                continue
            plain = name.rpartition("_")[0] if name[-1:].isdigit() else name
            read = self._value(plain, value.strip(), text)
            if read is None:
                return None
            if plain in _AMOUNTS and plain in slots:
                read += slots[plain]
            slots[plain] = read
        return self._checked(intent, slots)

    def _value(self, name: str, value: str, text: str) -> Any:
        match name:
            case "number":
                return self._number(value)
            case "length":
                parts = self._length_part.findall(value)
                return sum(
                    self._number(n) * float(_meaning(self._length_units, unit) or 0)
                    for n, unit in parts
                )
            case "at" | "at_which":
                read = _meaning(self._times, value)
                return read if read and is_time_of_day(read) else None
            case "day":
                return _meaning(self._days, value)
            case "date":
                return _padded(_meaning(self._dates, value))
            case "unit" | "to":
                return _meaning(self._units, value)
            case _ if name in self._choices:
                return _meaning(self._choices[name], value)
        return self._as_said(value, text)

    def _checked(self, intent: str, slots: dict[str, Any]) -> dict[str, Any] | None:
        for name in ("label", "which"):
            if name in slots and not self._is_name(slots[name]):
                return None
        if "place" in slots and self._no_places.search(self._normal.of(slots["place"])):
            return None
        for alias, name in _ALIASES.items():
            if alias in slots:
                slots[name] = slots.pop(alias)
        length = slots.pop("length", None)
        match intent:
            case "convert_units":
                slots["amount"] = slots.pop("number", 1.0)
            case "set_volume" if "number" in slots:
                slots["percent"] = int(slots.pop("number"))
            case "current_time" if length is not None:
                slots["minutes_from_now"] = length / 60 * slots.pop("sign", 1)
            case "current_date" if length is not None:
                if length % 86_400:
                    return None
                slots["days_from_now"] = int(length / 86_400) * slots.pop("sign", 1)
            case "open_website" | "read_web_page":
                address = self._dot.sub(".", slots["address"])
                if not _ADDRESS.fullmatch(address):
                    return None
                slots["address"] = address
            case "open_application" if _ADDRESS.fullmatch(slots["name"]):
                return None
            case _ if length is not None:
                if not length:
                    return None
                slots["seconds"] = length
        return slots

    def _number(self, text: str) -> float:
        return float(_english_number(text, self.language))

    def _is_name(self, text: str) -> bool:
        """Whether ``text`` can be what a timer is called."""
        normal = self._normal.of(text)
        return len(normal.split()) <= 4 and len(text) <= 40 and not self._no_names.search(normal)

    def _as_said(self, value: str, text: str) -> str:
        """The words of ``text`` whose normal form is ``value``."""
        words = text.split() if self._normal.space else list(text)
        glue = self._normal.space
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                said = glue.join(words[start:end])
                if fold(said.casefold(), self.language).strip(" .,!?。，！？") == value:
                    return said.strip(" .,!?。，！？")
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                said = glue.join(words[start:end])
                if self._normal.of(said).strip() == value:
                    return said.strip(" .,!?。，！？")
        return value

    # --- sums -----------------------------------------------------------------------------------

    def _expression(self, normal: str) -> str | None:
        text = self._before_sums.sub("", normal).strip()
        for pattern, template in self._sums:
            if found := pattern.fullmatch(text):
                return re.sub(_NUMBER, self._plain_number, found.expand(template))
        text = re.sub(_NUMBER, self._plain_number, text)
        for pattern, sign in self._signs:
            text = pattern.sub(sign, text)
        text = " ".join(text.split())
        return text if _SUM.fullmatch(text) and _OPERATION.search(text) else None

    def _plain_number(self, found: re.Match[str]) -> str:
        return _english_number(found[0], self.language)

    # --- tables ---------------------------------------------------------------------------------

    def _fold(self, text: str) -> str:
        return fold(text, self.language)

    def _table(self, rows: Sequence[Sequence[Any]]) -> Table:
        return [(self._fold(pattern), meaning) for pattern, meaning in rows]


_AMOUNTS = ("number", "length")
_ALIASES = {
    "kinds": "kind",
    "list_title": "title",
    "at_which": "which",
    "position": "which",
    "date": "day",
}
"""Slots that become an argument of another name."""

_ADDRESS = re.compile(r"(?i)(https?://)?([\w-]+\.)+[^\W\d_]{2,}(/\S*)?")


def _time_rows(content: dict[str, Any]) -> list[tuple[str, str]]:
    """Times alone, and with the part of the day before or after them."""
    prefix, rows = content["time_prefix"], content["times"]
    alone = [(f"{prefix}{time}", meaning) for time, meaning in rows]
    with_part = [
        (
            f"{part} ?{prefix}{time}" if content["day_part_first"] else f"{prefix}{time} ?{part}",
            f"{meaning} {half}",
        )
        for time, meaning in rows
        for part, half in content["day_parts"]
    ]
    return alone + with_part


def _day_rows(content: dict[str, Any]) -> list[tuple[str, str]]:
    rows = list(content["days"])
    for name, weekday in zip(content["weekdays"], WEEKDAYS, strict=True):
        rows += [
            (pattern.replace("{weekday}", name), meaning.replace("{weekday}", weekday))
            for pattern, meaning in content["weekday_days"]
        ]
    for name, month in zip(content["months"], MONTHS, strict=True):
        rows += [
            (pattern.replace("{month}", name), rf"{month} \g<day>")
            for pattern in content["date_patterns"]
        ]
    return rows


def _date_rows(content: dict[str, Any]) -> list[tuple[str, str]]:
    """Dates and feasts as the tool reads them: "12-24", "1989-11-9"."""
    rows = [(rf"{content['before_feast']}{feast}", date) for feast, date in content["feasts"]]
    for number, name in enumerate(content["months"], 1):
        for pattern in content["date_patterns"]:
            date = pattern.replace("{month}", name)
            rows.append((date, rf"{number:02}-\g<day>"))
            year = content["year"]
            dated = f"{year}{date}" if content["year_first"] else f"{date}{year}"
            rows.append((dated, rf"\g<year>-{number:02}-\g<day>"))
    return rows


def _padded(date: str) -> str:
    """ "12-4" is "12-04"."""
    return re.sub(r"-(\d)$", r"-0\1", date)


def _time_slot(content: dict[str, Any]) -> str:
    """Matches what ``_time_rows`` do. One expression: a product of them takes long to compile."""
    time = content["time_prefix"] + _any(content["times"])
    part = _any(content["day_parts"])
    return f"(?:{part} ?)?{time}" if content["day_part_first"] else f"{time}(?: ?{part})?"


def _day_slot(content: dict[str, Any]) -> str:
    weekday, month = f"(?:{'|'.join(content['weekdays'])})", f"(?:{'|'.join(content['months'])})"
    days = [*content["days"], *content["weekday_days"]]
    days += [(pattern, "") for pattern in content["date_patterns"]]
    return _any(days).replace("{weekday}", weekday).replace("{month}", month)


def _date_slot(content: dict[str, Any]) -> str:
    month, year = f"(?:{'|'.join(content['months'])})", content["year"]
    dates = [(f"{content['before_feast']}{feast}", "") for feast, _ in content["feasts"]]
    for date in content["date_patterns"]:
        dates += [(date, ""), (f"{year}{date}" if content["year_first"] else f"{date}{year}", "")]
    return _any(dates).replace("{month}", month)


def _any(rows: Table) -> str:
    """Matches what any of ``rows`` does; without groups, which the rows have."""
    bare = [re.sub(r"\((?!\?)|\(\?P<\w+>", "(?:", pattern) for pattern, _ in rows]
    return f"(?:{'|'.join(bare)})"


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _meaning(table: Table, text: str) -> Any:
    for pattern, meaning in table:
        if found := _compiled(pattern).fullmatch(text):
            return found.expand(meaning) if isinstance(meaning, str) else meaning
    return None


def _sum(pattern: str) -> str:
    """``N`` is a number."""
    return pattern.replace("(N)", f"({_NUMBER})").replace("N", f"(?:{_NUMBER})")


def _english_number(text: str, language: str) -> str:
    """ "1.234,5" in German and Spanish is 1234.5."""
    if language in ("de", "es"):
        if re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
            text = text.replace(".", "")
        return text.replace(",", ".")
    return text.replace(",", "")
