"""What every built-in tool promises to a model, and to whoever lets it call."""

from pathlib import Path

import pytest

from app.engine.tools.consent import QUESTIONS
from app.engine.tools.registry import Tool
from app.services.desktop.terminal_clipboard import TerminalClipboard
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers
from app.tools.web.mentioned_sites import is_named

ACTING = {
    *(
        "set_timer",
        "set_alarm",
        "remind",
        "change_timer",
        "cancel_timer",
        "add_note",
        "write_clipboard",
    ),
    *("open_website", "open_application", "set_volume"),
}


@pytest.fixture
def tools(tmp_path: Path) -> list[Tool]:
    return builtin_tools(
        Timers(TimerStore(tmp_path / "timers.sqlite")),
        Notes(tmp_path),
        Files(GrantedFolders([])),
        Clipboard(TerminalClipboard()),
    )


def test_those_that_act_are_known(tools: list[Tool]) -> None:
    assert {tool.spec.name for tool in tools if not tool.read_only} == ACTING


def test_what_opens_or_replaces_something_asks_and_what_may_reveal_something(
    tools: list[Tool],
) -> None:
    asking = {tool.spec.name: tool for tool in tools if tool.asks}
    clipboard = {"read_clipboard", "write_clipboard"}
    assert asking.keys() == clipboard | {"open_website", "open_application", "read_web_page"}
    unless = {tool.spec.name: tool.preapproved for tool in tools if tool.preapproved}
    assert unless == {"read_web_page": is_named}
    for tool in asking.values():
        assert tool.action.keys() == QUESTIONS.keys()
        for argument in tool.spec.parameters["properties"]:
            assert all(f"{{{argument}}}" in action for action in tool.action.values())


def test_each_has_a_name_of_its_own_and_a_name_to_say(tools: list[Tool]) -> None:
    names = [tool.spec.name for tool in tools]
    assert len(set(names)) == len(names)
    assert all(tool.spoken_as.startswith("the ") for tool in tools)


def test_each_says_what_it_does_and_what_it_takes(tools: list[Tool]) -> None:
    for tool in tools:
        assert tool.spec.description.endswith("."), tool.spec.name
        for name, schema in tool.spec.parameters["properties"].items():
            assert schema.get("description"), (tool.spec.name, name)
