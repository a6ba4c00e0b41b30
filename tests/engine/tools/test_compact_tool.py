"""Compact tools: what the model calls, what is asked, and what runs."""

from __future__ import annotations

from typing import Literal

from app.engine.contracts.events import PermissionAsked, ToolFinished, ToolStarted
from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import Verdict
from app.engine.tools.compact_tool import CompactTool, Target
from app.engine.tools.registry import MAX_TOOLS, Tool, ToolRegistry
from tests.engine.script import Script, call


def lights_on(room: str) -> str:
    """Turn a light on."""
    return f"The light in the {room} is on."


def doors_open(room: str) -> str:
    """Open a door."""
    return f"The door of the {room} is open."


def house(what: Literal["light", "door"], room: str) -> Target:
    """Light or open a room."""
    return "lights_on" if what == "light" else "doors_open", {"room": room, "later": None}


LIGHT, DOOR = Tool.from_function(lights_on), Tool.from_function(doors_open)
HOUSE = CompactTool.from_function(house, covers=("lights_on", "doors_open"))


def registry() -> ToolRegistry:
    return ToolRegistry([LIGHT, DOOR], [HOUSE])


def script_of(*replies: object) -> Script:
    script = Script(*replies)
    script.session.pipeline.tool_registry = registry()
    return script


def test_the_model_is_told_of_compact_tools_and_of_those_of_servers() -> None:
    tools = registry()
    foreign = Tool.from_function(lights_on, origin="n")
    tools.offer("n", [Tool(foreign.spec.__class__("n__x", "X.", {}), foreign.call), foreign])
    assert [spec.name for spec in tools.specs()] == ["house", "n__x"]
    assert tools.find("lights_on") is LIGHT


def test_a_compact_tool_is_there_while_one_of_its_tools_is_offered() -> None:
    tools = registry()
    assert [spec.name for spec in tools.specs(lambda tool: tool is DOOR)] == ["house"]
    assert tools.specs(lambda tool: False) == []


def test_only_the_entries_that_the_model_gets_count_towards_the_limit() -> None:
    tools = ToolRegistry([LIGHT, DOOR], [HOUSE])
    spec = LIGHT.spec.__class__
    tools.offer("n", [Tool(spec(f"n__{i}", "X.", {}), LIGHT.call) for i in range(MAX_TOOLS)])
    assert len(tools.specs()) == MAX_TOOLS
    assert len(tools.take_left_out()) == 1


def test_a_schema_has_no_words_that_say_nothing() -> None:
    def all_of_it(which: str | None = None) -> Target:
        """All."""
        return "x", {}

    assert HOUSE.spec.parameters.keys() == {"type", "properties", "required"}
    spec = CompactTool.from_function(all_of_it).spec
    assert spec.parameters.keys() == {"type", "properties"}


async def test_arguments_that_do_not_fit_are_told_to_the_model() -> None:
    result = await registry().run(ToolCall("a", "house", '{"what": "roof", "room": "hall"}'))
    assert not result.ran
    assert result.text == "house cannot take these arguments: what should be one of light, door"


async def test_arguments_that_are_no_json_are_told_to_the_model() -> None:
    result = await registry().run(ToolCall("a", "house", "{"))
    assert result.text.endswith("they are not a JSON object")


def test_the_user_is_asked_about_what_will_run_and_sees_it() -> None:
    script = script_of([call("house", "a", what="door", room="hall")], "Done.").asks("Open it.")
    script.does(9, lambda: script.session.answer("a", Verdict.ONCE)).run()
    (asked,) = script.of(PermissionAsked)
    assert (asked.name, asked.arguments) == ("doors_open", '{"room": "hall"}')
    assert [event.name for event in script.of(ToolStarted)] == ["doors_open"]
    assert script.of(ToolFinished)[0].result == "The door of the hall is open."


def test_always_for_one_of_its_tools_allows_no_other() -> None:
    script = script_of(
        [call("house", "a", what="light", room="hall")],
        [call("house", "b", what="light", room="attic")],
        [call("house", "c", what="door", room="hall")],
        "Done.",
    ).asks("Light and open.")
    script.does(9, lambda: script.session.answer("a", Verdict.ALWAYS))
    script.does(15, lambda: script.session.answer("c", Verdict.NO)).run()
    assert [(event.call_id, event.name) for event in script.of(PermissionAsked)] == [
        ("a", "lights_on"),
        ("c", "doors_open"),
    ]
    assert [event.call_id for event in script.of(ToolStarted)] == ["a", "b"]


def test_the_conversation_keeps_what_the_model_wrote_and_is_shown_as_it_ran() -> None:
    script = script_of([call("house", "a", what="light", room="hall")], "Done.").asks("Light.")
    script.does(9, lambda: script.session.answer("a", Verdict.ONCE)).run()
    messages = script.conversation.messages
    kept = [c.name for message in messages for c in message.tool_calls]
    shown = [c.name for message in registry().as_run(messages) for c in message.tool_calls]
    assert (kept, shown) == (["house"], ["lights_on"])
