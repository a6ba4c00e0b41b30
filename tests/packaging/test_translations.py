"""The words of the window are found in the source, and what is missing is noticed."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
sys.modules["translations"] = translations  # its dataclass looks itself up
spec.loader.exec_module(translations)
Text = translations.Text


def found(source: str) -> list[Any]:
    return list(translations._of(ast.parse(source), "", "a.py"))


def test_what_a_widget_says_is_found_under_its_class() -> None:
    source = (
        'class Header(QWidget):\n    def f(self):\n        self.tr("Hello {name}").format(name=1)'
    )
    assert found(source) == [Text("Header", "Hello {name}")]


def test_sentences_and_translations_are_found_anywhere() -> None:
    assert found('raise E(sentence("No {x}.", x=1))') == [Text("Sentence", "No {x}.")]
    assert found('QCoreApplication.translate("Keys", "Quit")') == [Text("Keys", "Quit")]


def test_literals_side_by_side_are_one_text() -> None:
    assert found('sentence("One " "sentence.")') == [Text("Sentence", "One sentence.")]


def test_a_text_that_counts_is_told_apart() -> None:
    source = 'class A:\n    def f(self): self.tr("%n files", "in a folder", n)'
    assert found(source) == [Text("A", "%n files", "in a folder", counts=True)]


@pytest.mark.parametrize("call", ["self.tr(name)", 'self.tr(f"{name}")', "sentence(text)"])
def test_what_cannot_be_collected_is_refused(call: str) -> None:
    with pytest.raises(ValueError, match=r"a\.py:1"):
        found(call)


def test_the_settings_are_among_the_texts() -> None:
    assert Text("Settings", "Keep the microphone ready") in translations.texts()
    assert Text("Settings", "As early as possible") in translations.texts()


def test_an_untranslated_text_and_a_lost_placeholder_are_noticed(tmp_path) -> None:
    file = tmp_path / "repartee_de.ts"
    file.write_text(
        '<TS version="2.1" language="de"><context><name>A</name>'
        '<message><source>One</source><translation type="unfinished"></translation></message>'
        "<message><source>No {x}.</source><translation>Kein.</translation></message>"
        "<message><source>Yes</source><translation>Ja</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert list(translations._faults(file)) == [
        "not translated: 'One'",
        "other placeholders than the English: 'No {x}.'",
    ]


def test_all_is_translated_and_up_to_date() -> None:
    assert translations.problems() == []


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", r"\bTools?\b|Tool-"), ("es", r"\btools?\b"), ("zh", r"\btools?\b")],
)
def test_a_tool_has_one_name_in_each_language(language: str, word: str) -> None:
    file = ROOT / f"resources/translations/repartee_{language}.ts"
    texts = [message.findtext("translation") or "" for message in ET.parse(file).iter("message")]
    named = [re.sub(r"\{\w+\}", "", text) for text in texts]
    assert [text for text in named if re.search(word, text)] == []
