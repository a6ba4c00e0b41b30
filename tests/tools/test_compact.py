"""The compact built-in tools: fewer words for the model, the same abilities."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.engine.contracts.ports import ToolCall
from app.engine.tools.registry import ToolRegistry
from app.services.desktop.terminal_clipboard import TerminalClipboard
from app.services.llm.context_window import ContextWindow
from app.services.llm.helper.sentences import Sentences
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.compact import COMPACT, as_compact
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers
from tests.helper_corpus import cases

PAGE = {"address": "a.example"}


@pytest.fixture
def registry(tmp_path: Path) -> ToolRegistry:
    tools = builtin_tools(
        Timers(TimerStore(tmp_path / "timers.sqlite")),
        Notes(tmp_path),
        Files(GrantedFolders([])),
        Clipboard(TerminalClipboard()),
    )
    return ToolRegistry(tools, COMPACT)


def meant(registry: ToolRegistry, name: str, **arguments: object) -> tuple[str, dict[str, object]]:
    resolved = registry.resolve(ToolCall("a", name, json.dumps(arguments)))
    return resolved.name, json.loads(resolved.arguments)


def test_they_take_few_tokens() -> None:
    """``python -m tests.benchmarks.prompt_size`` counts them with a model's own tokenizer."""
    assert ContextWindow().tokens([], [tool.spec for tool in COMPACT]) < 850


def test_every_phrase_of_the_corpus_reaches_the_same_tool(registry: ToolRegistry) -> None:
    """What the helper's templates call, said as a call of a compact tool, is the same call."""
    sentences = Sentences()
    reached = set()
    for phrase, _ in cases():
        for match in sentences.match_all(phrase.split(" || ")[0]):
            if sentences.has_answer(match.intent) or match.intent == "repeat":
                continue
            compact = as_compact(ToolCall("a", match.intent, json.dumps(match.arguments)))
            assert compact.name in {tool.spec.name for tool in COMPACT}
            resolved = registry.resolve(compact)
            arguments = json.loads(resolved.arguments)
            assert (resolved.name, arguments) == (match.intent, match.arguments), phrase
            reached.add(resolved.name)
    assert len(reached) > 12


@pytest.mark.parametrize(
    ("name", "arguments", "tool", "given"),
    [
        ("clock", {"show": "time"}, "current_time", {}),
        ("clock", {"show": "date", "in_days": 3}, "current_date", {"days_from_now": 3}),
        ("clock", {"show": "time", "until": "18:00"}, "time_until", {"at": "18:00"}),
        (
            "clock",
            {"show": "date", "until": "7 pm on friday"},
            "time_until",
            {"at": "7 pm", "day": "friday"},
        ),
        ("clock", {"show": "time", "until": "friday"}, "days_until", {"day": "friday"}),
        ("timers", {"action": "set", "seconds": 300}, "set_timer", {"seconds": 300}),
        ("timers", {"action": "set", "kind": "timer", "at": "7 pm"}, "set_alarm", {"at": "7 pm"}),
        ("timers", {"action": "set", "kind": "alarm", "seconds": 60}, "set_timer", {"seconds": 60}),
        (
            "timers",
            {"action": "set", "kind": "reminder", "at": "9:00", "day": "", "label": "call Ann"},
            "remind",
            {"text": "call Ann", "at": "9:00"},
        ),
        ("timers", {"action": "cancel", "at": "7 am"}, "cancel_timer", {"which": "7 am"}),
        (
            "timers",
            {"action": "add", "seconds": "60"},
            "change_timer",
            {"action": "add", "seconds": 60},
        ),
        ("calculate", {"expression": "15% of 80"}, "calculate", {"expression": "15% of 80"}),
        (
            "calculate",
            {"expression": "5.5 feet in meters"},
            "convert_units",
            {"amount": 5.5, "unit": "feet", "to": "meters"},
        ),
        ("notes", {"action": "read"}, "read_note", {}),
        ("notes", {"action": "search", "text": "milk"}, "search_notes", {"words": "milk"}),
        ("files", {"action": "find", "what": "*.md"}, "find_files", {"words": "*.md"}),
        (
            "web",
            PAGE | {"action": "read"},
            "read_web_page",
            PAGE,
        ),
        (
            "web",
            PAGE | {"action": "open"},
            "open_website",
            PAGE,
        ),
        ("clipboard", {}, "read_clipboard", {}),
        ("clipboard", {"copy": "x"}, "write_clipboard", {"text": "x"}),
        ("computer", {"volume": "down 20"}, "set_volume", {"to": "down", "percent": 20}),
        ("computer", {"volume": "unmute"}, "set_volume", {"to": "unmute"}),
        ("computer", {"status": "battery"}, "system_status", {"about": "battery"}),
        ("computer", {"app": "Firefox"}, "open_application", {"name": "Firefox"}),
    ],
)
def test_a_call_means_the_tool_that_it_names(
    registry: ToolRegistry, name: str, arguments: dict, tool: str, given: dict
) -> None:
    assert meant(registry, name, **arguments) == (tool, given)


def test_no_ability_is_lost_and_each_is_the_tool_that_consent_was_given_to(
    registry: ToolRegistry,
) -> None:
    """Every built-in tool is reached, and the ones that ask are what they were when rules about
    them were stored: an earlier Allow covers the same action and no other."""
    names = [tool.spec.name for tool in registry._built_in.values()]
    assert len(names) == 26
    assert set().union(*(tool.covers for tool in COMPACT)) == set(names)
    for name in names:
        compact = as_compact(ToolCall("a", name, "{}"))
        assert [tool.spec.name for tool in COMPACT if name in tool.covers] == [compact.name]
    asking = {
        name: registry.find(name).fingerprint[:8] for name in names if registry.find(name).asks
    }
    assert asking == {
        "read_clipboard": "493c6f72",
        "write_clipboard": "e016b6e8",
        "read_web_page": "3d1c038b",
        "open_website": "71ffc540",
        "open_application": "696b92b0",
    }


def test_the_name_of_a_tool_itself_still_works(registry: ToolRegistry) -> None:
    """As models call it that have seen it in a conversation that was saved earlier."""
    call = ToolCall("a", "set_timer", '{"seconds": 60}')
    assert registry.resolve(call) is call
    assert registry.find("set_timer")
