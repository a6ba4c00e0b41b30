"""The built-in tools in words."""

from __future__ import annotations

import json

import pytest

from app.engine.tools.registry import Tool
from app.gui.chat import builtin_tools
from app.gui.chat.shown_call import ShownCall
from app.gui.chat.tool_call_text import summarize_arguments
from tests.tools import test_builtin_tools

tools = test_builtin_tools.tools


def test_every_built_in_tool_has_a_name_and_says_what_it_may_do(tools: list[Tool]) -> None:
    assert {tool.spec.name for tool in tools} == builtin_tools.NAMES
    labels = [builtin_tools.label(name) for name in builtin_tools.NAMES]
    assert len(set(labels)) == len(labels)
    for name in builtin_tools.NAMES:
        assert 10 < len(builtin_tools.help_text(name)) <= 60, "one line"


@pytest.mark.parametrize(
    ("name", "arguments", "short"),
    [
        ("set_timer", {"seconds": 600.0}, "10 min"),
        ("set_timer", {"seconds": 5430, "label": "tea"}, "1 h 30 min 30 s · tea"),
        ("set_timer", {"seconds": 0.5}, "0.5 s"),
        ("set_timer", {"seconds": 0}, "0 s"),
        ("change_timer", {"action": "add", "seconds": -300, "which": None}, "add · −5 min"),
        ("current_time", {"place": "Tokyo", "minutes_from_now": 0.0}, "Tokyo"),
        ("current_time", {"minutes_from_now": 90}, "1 h 30 min"),
        ("current_date", {"days_from_now": 3, "months_from_now": 0}, "3 days from now"),
        ("convert_units", {"amount": 1.50, "unit": "mile", "to": "km"}, "1.5 mile → km"),
        ("set_volume", {"to": "up", "percent": 10}, "up · 10%"),
        ("set_timer", {"seconds": 1e300}, "1e+300"),
        ("set_timer", {"seconds": [1]}, "[1]"),
        ("open_website", {"address": "a.org"}, "a.org"),
        ("git__wait", {"seconds": 600}, "600"),
    ],
)
def test_arguments_are_in_human_form(name: str, arguments: dict, short: str) -> None:
    assert summarize_arguments(json.dumps(arguments), name) == short


def test_a_call_in_the_transcript_is_in_words() -> None:
    texts = [text for text, _ in ShownCall("a", "set_timer", '{"seconds": 600.0}').line()]
    assert texts == ["\t", "Set a timer", "  10 min"]
