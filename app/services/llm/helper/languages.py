"""The languages of the built-in helper, each loaded when it is first needed."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from app.engine.contracts.languages import SPOKEN, detect_language, primary_language
from app.services.llm.helper.intents import IntentMatch
from app.tools.wording import ENGLISH, Wording


class HelperLanguage(Protocol):
    """What the helper understands and says in one language."""

    def match_all(
        self, text: str, earlier: Sequence[str] = (), last_reply: str = ""
    ) -> list[IntentMatch]:
        """What ``text`` asks for, after the ``earlier`` messages; empty if it is not understood."""

    def has_answer(self, key: str) -> bool:
        """Whether ``key`` is an answer and not a tool."""

    def answer(self, key: str) -> str:
        """The text to say."""


class HelperLanguages:
    """``interface`` is the code of the window's language. May be called in any thread."""

    def __init__(self, interface: str = "en") -> None:
        code = primary_language(interface, "en")
        self._interface = code if code in SPOKEN else "en"
        self._loaded: dict[str, HelperLanguage] = {}
        self._loading = threading.Lock()
        self._understood: tuple[Any, tuple[str, list[IntentMatch]]] | None = None

    def load(self) -> None:
        """Load the window's language ahead: 0.3 to 0.6 s, and 0.1 to 0.3 s for the first match."""
        self._language(self._interface).match_all("1 + 1 = 2?")

    def understand(
        self, question: str, earlier: Sequence[str] = (), last_reply: str = ""
    ) -> tuple[str, list[IntentMatch]]:
        """The language of ``question``, and what it asks for: in the window's language, else in the
        language that its words seem to be, else in English. No matches: not understood."""
        asked = (question, *earlier), last_reply
        if self._understood and self._understood[0] == asked:
            return self._understood[1]  # asked again, with the results of its tools
        understood = self._understand(question, earlier, last_reply)
        self._understood = asked, understood
        return understood

    def _understand(
        self, question: str, earlier: Sequence[str], last_reply: str
    ) -> tuple[str, list[IntentMatch]]:
        detected = detect_language(question, self._interface)
        for code in dict.fromkeys((self._interface, detected, "en")):
            if matches := self._language(code).match_all(question, earlier, last_reply):
                return code, matches
        return detected, []

    def has_answer(self, code: str, key: str) -> bool:
        return self._language(code).has_answer(key)

    def answer(self, code: str, key: str) -> str:
        return self._language(code).answer(key)

    def say(self, code: str, result: str) -> str:
        """A tool's ``result`` in the language ``code``."""
        return wording(code).say(result)

    def _language(self, code: str) -> HelperLanguage:
        with self._loading:
            if code not in self._loaded:
                self._loaded[code] = _load(code)
            return self._loaded[code]


def wording(code: str) -> Wording:
    """How results of tools are said in the language ``code``; in English if there is no other."""
    if code not in _wordings:
        _wordings[code] = _load_wording(code) if code in SPOKEN and code != "en" else ENGLISH
    return _wordings[code]


_wordings: dict[str, Wording] = {}


def _load(code: str) -> HelperLanguage:
    if code == "en":
        from app.services.llm.helper.sentences import Sentences

        return Sentences()
    from app.services.llm.helper.matcher import Matcher

    return Matcher(read_yaml(f"{code}.yaml"))


def _load_wording(code: str) -> Wording:
    content = read_yaml(f"results.{code}.yaml")
    corrections = [(re.compile(pattern), text) for pattern, text in content["corrections"]]
    return Wording(code, content["templates"], corrections)


def read_yaml(name: str) -> Any:
    import yaml

    # The parser in C takes a tenth of the time.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(Path(__file__).with_name(name).read_text(encoding="utf-8"), Loader=loader)
