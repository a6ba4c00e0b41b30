"""Phrases that recognizers invent are dropped, and the same words are kept when they are said."""

from __future__ import annotations

import pytest

from app.services.stt.invented import without_invented


@pytest.mark.parametrize(
    ("text", "voiced_s"),
    [
        ("Thank you for watching!", 0.3),
        ("Thank you.", 0.1),
        ("you", 0.1),
        ("Untertitel im Auftrag des ZDF für funk, 2017", 0.5),
        ("Vielen Dank fürs Zuschauen!", 0.4),
        ("Subtítulos realizados por la comunidad de Amara.org", 0.8),
        ("字幕由Amara.org社区提供", 0.3),
        ("ご視聴ありがとうございました", 0.4),
        ("[Music]", 2.0),
        ("(applause)", 2.0),
        ("♪", 2.0),
        ("A whole sentence that nobody can say in a tenth of a second.", 0.1),
        ("...", 1.0),
    ],
)
def test_what_was_not_said_is_dropped(text, voiced_s):
    assert without_invented(text, voiced_s) == ""


@pytest.mark.parametrize(
    ("text", "voiced_s"),
    [
        ("Ja.", 0.2),
        ("Yes.", 0.2),
        ("Stop!", 0.15),
        ("可以", 0.3),
        ("Thank you.", 0.5),
        ("Thank you for watching my cat.", 1.5),
        ("You", 0.2),
        ("Die Untertitel sind zu klein.", 1.6),
        ("No, no, no!", 0.8),
    ],
)
def test_what_was_said_is_kept(text, voiced_s):
    assert without_invented(text, voiced_s) == text


def test_endless_repetition_becomes_one():
    assert without_invented("I see. I see. I see. I see. I see. I see. I see.", 3.0) == "I see."


def test_descriptions_and_marks_are_removed_from_what_was_said():
    assert without_invented("<de-DE> Hallo [lacht] Welt ♪", 1.0) == "Hallo Welt"
