import asyncio
import json
import threading
from collections.abc import Callable, Sequence
from typing import Any, Literal

import pytest

from app.engine.contracts.ports import ToolCall, ToolSpec
from app.engine.contracts.tools import ToolResult
from app.engine.tools.function_tool import BadArguments
from app.engine.tools.registry import RESULT_LIMIT, Tool, ToolRegistry, truncate_middle
from app.errors import ToolError


async def run(function: Callable[..., Any], arguments: str = "{}", **options: Any) -> ToolResult:
    box = ToolRegistry([Tool.from_function(function, **options)])
    return await box.run(ToolCall("call_1", function.__name__, arguments))


# --- the schema ---------------------------------------------------------------------------------


def test_the_signature_and_docstring_become_the_spec() -> None:
    def convert(amount: float, unit: str, to: str | None = None, whole: bool = False) -> str:
        """Convert an amount
        to another unit.

        amount: how much
        unit: the unit it is in, e.g. "mile": singular
        """
        return ""

    spec = Tool.from_function(convert).spec
    assert spec.name == "convert"
    assert spec.description == "Convert an amount to another unit."
    assert spec.parameters == {
        "type": "object",
        "properties": {
            "amount": {"type": "number", "description": "how much"},
            "unit": {
                "type": "string",
                "description": 'the unit it is in, e.g. "mile": singular',
            },
            "to": {"type": "string"},
            "whole": {"type": "boolean"},
        },
        "required": ["amount", "unit"],
        "additionalProperties": False,
    }


def test_choices_and_lists_are_in_the_schema() -> None:
    def play(mode: Literal["loud", "soft"], notes: list[int], names: Sequence[str] = ()) -> None:
        """Play."""

    properties = Tool.from_function(play).spec.parameters["properties"]
    assert properties["mode"] == {"type": "string", "enum": ["loud", "soft"]}
    assert properties["notes"] == {"type": "array", "items": {"type": "integer"}}
    assert properties["names"] == {"type": "array", "items": {"type": "string"}}


def test_a_method_is_a_tool_without_its_self() -> None:
    class Lamp:
        def switch(self, on: bool) -> str:
            """Switch the lamp."""
            return "on" if on else "off"

    assert list(Tool.from_function(Lamp().switch).spec.parameters["properties"]) == ["on"]


def test_a_type_that_no_schema_can_tell_is_refused() -> None:
    def bad(when: dict[str, int]) -> None:
        """Bad."""

    with pytest.raises(TypeError, match="no JSON schema"):
        Tool.from_function(bad)


async def test_a_sentence_that_a_tool_fails_with_stands_as_it_is() -> None:
    def read() -> str:
        """Read."""
        raise ToolError("There's no file.")

    assert await run(read) == ToolResult("error", "There's no file.")


def test_a_tool_acts_unless_it_is_marked_as_one_that_only_looks() -> None:
    def look() -> str:
        """Look."""
        return ""

    assert Tool.from_function(look, read_only=True).read_only
    assert not Tool.from_function(look).read_only


def test_the_box_knows_what_to_call_a_tool_aloud() -> None:
    def tell_time() -> str:
        """Tell."""
        return ""

    assert ToolRegistry([Tool.from_function(tell_time)]).spoken_as("tell_time") == "tell time"
    assert ToolRegistry([Tool.from_function(tell_time, spoken_as="the time")]).spoken_as(
        "tell_time"
    ) == ("the time")
    assert ToolRegistry().spoken_as("gone_tool") == "gone tool"


# --- arguments ----------------------------------------------------------------------------------


def take(
    number: float = 0.0,
    count: int = 0,
    text: str = "",
    flag: bool = False,
    mode: Literal["a", "b"] = "a",
    counts: list[int] | None = None,
) -> str:
    """Echo."""
    return repr((number, count, text, flag, mode, counts))


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        ({}, (0.0, 0, "", False, "a", None)),
        ({"number": 2}, (2.0, 0, "", False, "a", None)),
        ({"number": "2.5", "count": "3"}, (2.5, 3, "", False, "a", None)),
        ({"count": 4.0}, (0.0, 4, "", False, "a", None)),
        ({"count": "4.0"}, (0.0, 4, "", False, "a", None)),
        ({"text": 5}, (0.0, 0, "5", False, "a", None)),
        ({"flag": "True"}, (0.0, 0, "", True, "a", None)),
        ({"mode": "b", "counts": ["1", 2.0]}, (0.0, 0, "", False, "b", [1, 2])),
        ({"number": None, "text": None, "counts": None}, (0.0, 0, "", False, "a", None)),
    ],
)
async def test_arguments_are_taken_as_models_send_them(sent: dict, taken: tuple) -> None:
    assert await run(take, json.dumps(sent)) == ToolResult("ok", repr(taken))


@pytest.mark.parametrize("arguments", ["", "{}", "null", " {} "])
async def test_no_arguments_come_in_many_forms(arguments: str) -> None:
    assert (await run(take, arguments)).outcome == "ok"


@pytest.mark.parametrize(
    ("sent", "complaint"),
    [
        ('{"number": "many"}', "number should be a number"),
        ('{"number": NaN}', "number should be a finite number"),
        ('{"number": 1e999}', "number should be a finite number"),
        ('{"number": true}', "number should be of type number"),
        ('{"count": 2.5}', "count should be a whole number"),
        ('{"count": 1' + "0" * 400 + "}", "count should be a number"),
        ('{"count": true}', "count should be of type integer"),
        ('{"text": ["x"]}', "text should be of type string"),
        ('{"flag": "maybe"}', "flag should be of type boolean"),
        ('{"mode": "c"}', "mode should be one of a, b"),
        ('{"counts": "1"}', "counts should be of type array"),
        ('{"counts": ["x"]}', "each of counts should be a number"),
        ('{"colour": 1, "age": 2}', "unknown age, colour"),
    ],
)
async def test_what_does_not_fit_is_not_run_and_said(sent: str, complaint: str) -> None:
    result = await run(take, sent)
    assert result == ToolResult("error", f"take cannot take these arguments: {complaint}")


async def test_a_missing_argument_is_said() -> None:
    def need(this: str, that: str) -> str:
        """Need."""
        return this + that

    result = await run(need, '{"that": null}')
    assert result == ToolResult("error", "need cannot take these arguments: missing that, this")


@pytest.mark.parametrize("arguments", ["{", "[1]", "7", '"x"', "[" * 100_000, '{"a": 1}{'])
async def test_arguments_that_are_no_object_are_not_run(arguments: str) -> None:
    result = await run(take, arguments)
    text = "The arguments of take were not a JSON object; nothing was run."
    assert result == ToolResult("error", text)


async def test_an_unknown_tool_is_answered_with_the_known_ones() -> None:
    box = ToolRegistry([Tool.from_function(take)])
    result = await box.run(ToolCall("1", "fly", "{}"))
    assert result == ToolResult("error", "There is no tool 'fly'. The tools are: take.")
    assert "The tools are: none." in (await ToolRegistry().run(ToolCall("1", "fly", "{}"))).text


# --- running ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is", "as it is"),
        ({"a": [1, "ü"]}, '{"a": [1, "ü"]}'),
        (None, "null"),
        (float("nan"), "nan"),
        (b"bytes", "b'bytes'"),
        ({1}, "{1}"),
    ],
)
async def test_any_value_becomes_text(value: object, text: str) -> None:
    async def give() -> Any:
        """Give."""
        return value

    assert await run(give) == ToolResult("ok", text)


async def test_a_value_that_holds_itself_becomes_text() -> None:
    def give() -> Any:
        """Give."""
        circle: list[Any] = []
        circle.append(circle)
        return circle

    assert await run(give) == ToolResult("ok", "[[...]]")


async def test_a_long_result_keeps_head_and_tail() -> None:
    def give() -> str:
        """Give."""
        return "head" + "x" * 1_000_000 + "tail"

    text = (await run(give)).text
    assert len(text) <= RESULT_LIMIT
    assert text.startswith("headx")
    assert text.endswith("xtail")
    assert "characters left out" in text


@pytest.mark.parametrize("limit", [0, 1, 10, 40, 41, 100])
def test_shortening_says_what_it_leaves_out(limit: int) -> None:
    assert truncate_middle("x" * 1000, 2000) == "x" * 1000
    assert "characters left out" in truncate_middle("x" * 1000, limit)


async def test_a_synchronous_function_leaves_the_event_loop_free() -> None:
    go = threading.Event()

    def wait() -> str:
        """Wait."""
        return "went" if go.wait(5) else "never"

    running = asyncio.create_task(run(wait))
    await asyncio.sleep(0)
    go.set()
    assert await running == ToolResult("ok", "went")


async def test_a_coroutine_runs_on_the_event_loop() -> None:
    here = threading.get_ident()

    async def where() -> bool:
        """Where."""
        return threading.get_ident() == here

    assert await run(where) == ToolResult("ok", "true")


@pytest.mark.parametrize("error", [ValueError("boom"), StopIteration(), TimeoutError("own")])
async def test_what_a_tool_raises_is_the_models_to_explain(error: Exception) -> None:
    def fail() -> None:
        """Fail."""
        raise error

    async def fail_too() -> None:
        """Fail."""
        raise error

    for function in (fail, fail_too):
        result = await run(function)
        assert result.outcome == "error"
        assert result.text.startswith(f"{function.__name__} failed: ")


async def test_a_value_that_cannot_be_told_is_a_failure() -> None:
    class Mute:
        def __str__(self) -> str:
            raise RuntimeError("mute")

    def give() -> Any:
        """Give."""
        return Mute()

    assert await run(give) == ToolResult("error", "give failed: mute")


async def test_a_tool_past_its_deadline_is_given_up() -> None:
    never = threading.Event()

    def hang() -> None:
        """Hang."""
        never.wait()

    async def hang_too() -> None:
        """Hang."""
        await asyncio.Event().wait()

    for function in (hang, hang_too):
        result = await run(function, timeout_s=0.02)
        assert result == ToolResult("timed_out", f"{function.__name__} took longer than 0.02 s.")
    never.set()


async def test_tools_that_hang_do_not_keep_others_waiting() -> None:
    never = threading.Event()

    def hang() -> None:
        """Hang."""
        never.wait()

    def answer() -> str:
        """Answer."""
        return "here"

    box = ToolRegistry([Tool.from_function(hang, timeout_s=5), Tool.from_function(answer)])
    hanging = [asyncio.create_task(box.run(ToolCall(str(n), "hang", "{}"))) for n in range(40)]
    await asyncio.sleep(0)
    assert await box.run(ToolCall("x", "answer", "{}")) == ToolResult("ok", "here")
    never.set()
    assert {result.outcome for result in await asyncio.gather(*hanging)} == {"ok"}


async def test_calls_run_in_parallel() -> None:
    both = threading.Barrier(2)

    def meet() -> str:
        """Meet."""
        both.wait(5)
        return "met"

    box = ToolRegistry([Tool.from_function(meet)])
    calls = [box.run(ToolCall(identity, "meet", "{}")) for identity in ("1", "2")]
    assert await asyncio.gather(*calls) == [ToolResult("ok", "met")] * 2


async def test_a_late_result_of_a_cancelled_call_is_dropped() -> None:
    go, gone = threading.Event(), threading.Event()

    def late() -> str:
        """Late."""
        go.wait(5)
        gone.set()
        return "late"

    call = asyncio.create_task(run(late))
    await asyncio.sleep(0.01)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    go.set()
    assert await asyncio.to_thread(gone.wait, 5)
    await asyncio.sleep(0.01)


# --- tools that are no functions ----------------------------------------------------------------


def stranger(name: str, description: str = "", value: Any = "done", **options: Any) -> Tool:
    """A tool with a schema of its own, which gives ``value`` or raises it."""

    async def call(arguments: dict[str, Any]) -> Any:
        if isinstance(value, Exception):
            raise value
        return value or arguments

    return Tool(ToolSpec(name, description, {"type": "object"}), call, **options)


async def test_a_tool_with_its_own_schema_gets_the_arguments_as_they_came() -> None:
    box = ToolRegistry([stranger("echo", value="")])
    result = await box.run(ToolCall("1", "echo", '{"deep": {"list": [1, null]}}'))
    assert result == ToolResult("ok", '{"deep": {"list": [1, null]}}')


async def test_a_tool_may_give_its_own_outcome() -> None:
    box = ToolRegistry([stranger("fetch", value=ToolResult("error", "Not there." + "x" * 100_000))])
    result = await box.run(ToolCall("1", "fetch", "{}"))
    assert result.outcome == "error"
    assert result.text.startswith("Not there.")
    assert len(result.text) <= RESULT_LIMIT


async def test_a_tool_may_refuse_arguments_before_anything_is_done() -> None:
    box = ToolRegistry([stranger("fetch", value=BadArguments("where is no address"))])
    assert (await box.run(ToolCall("1", "fetch", "{}"))).text == (
        "fetch cannot take these arguments: where is no address"
    )


def test_an_owners_new_offer_replaces_its_old_one() -> None:
    box = ToolRegistry([stranger("clock")])
    box.offer("notes", [stranger("read"), stranger("write")])
    box.offer("notes", [stranger("search")])
    assert [spec.name for spec in box.specs()] == ["clock", "search"]
    box.offer("notes", [])
    assert [spec.name for spec in box.specs()] == ["clock"]


def test_a_name_that_is_taken_stays_with_whom_it_is() -> None:
    box = ToolRegistry([stranger("clock", "ours")])
    box.offer("first", [stranger("clock", "theirs"), stranger("search", "first")])
    box.offer("second", [stranger("search", "second")])
    assert {spec.name: spec.description for spec in box.specs()} == {
        "clock": "ours",
        "search": "first",
    }
    box.offer("first", [])
    search = box.find("search")
    assert search is not None
    assert search.spec.description == "second"
    assert box.find("gone") is None


def test_a_tool_acts_unless_it_is_known_to_look_only() -> None:
    assert not stranger("write").read_only
    assert not Tool.from_function(take).read_only
    assert Tool.from_function(take, read_only=True).read_only


def test_the_fingerprint_tells_whether_the_model_is_told_something_else() -> None:
    tool = stranger("read", "Read a note.")
    assert tool.fingerprint == stranger("read", "Read a note.", value="else").fingerprint
    assert tool.fingerprint != stranger("read", "Read a note, then send it.").fingerprint
    assert tool.fingerprint != stranger("write", "Read a note.").fingerprint
    wider = Tool(ToolSpec("read", "Read a note.", {"type": "object", "title": "x"}), tool.call)
    assert tool.fingerprint != wider.fingerprint


async def test_half_a_surrogate_pair_reaches_neither_a_tool_nor_the_model():
    given: list[str] = []

    def echo(text: str) -> str:
        """Echo.

        text: what
        """
        given.append(text)
        return "name\udcff"

    box = ToolRegistry([Tool.from_function(echo)])
    result = await box.run(ToolCall("1", "echo", '{"text": "a\\ud83d"}'))
    assert given == ["a?"]
    assert result == ToolResult("ok", "name?")
