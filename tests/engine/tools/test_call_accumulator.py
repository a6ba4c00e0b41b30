"""Tool calls put together, however the provider cuts them; and run, whatever came of it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.contracts.events import Notice, ToolFinished, ToolStarted, TurnEnded, TurnStarted
from app.engine.contracts.ports import Finish, Message, ToolCall
from app.engine.contracts.ports import ToolCallDelta as Delta
from app.engine.contracts.tools import parse_arguments
from app.engine.tools import call_accumulator
from app.engine.tools.call_accumulator import (
    MAX_CALLS,
    NAME_LIMIT,
    ToolCallAccumulator,
    clean_name,
)
from app.engine.tools.registry import Tool
from app.engine.tools.round import MAX_TURN_CALLS, TOO_MANY
from app.errors import StreamBroken
from tests.engine.script import Script, wait

A = ToolCall("a", "time", '{"zone": "Oslo"}')
B = ToolCall("b", "sum", '{"of": [1, 2]}')


def collect(*deltas: Delta) -> list[ToolCall]:
    calls = ToolCallAccumulator()
    for delta in deltas:
        calls.add(delta)
    return calls.finish()


PROVIDERS = {
    "as OpenAI does": [
        Delta(0, "a", "time", ""),
        Delta(0, None, None, '{"zone": '),
        Delta(0, None, None, '"Oslo"}'),
        Delta(1, "b", "sum", ""),
        Delta(1, None, None, '{"of": [1, 2]}'),
    ],
    "interleaved": [
        Delta(0, "a", "time", '{"zone": '),
        Delta(1, "b", "sum", '{"of": '),
        Delta(0, None, None, '"Oslo"}'),
        Delta(1, None, None, "[1, 2]}"),
    ],
    "whole calls without an index": [
        Delta(None, "a", "time", A.arguments),
        Delta(None, "b", "sum", B.arguments),
    ],
    "every call with index 0": [
        Delta(0, "a", "time", A.arguments),
        Delta(0, "b", "sum", B.arguments),
    ],
    "every call with index 0, in pieces": [
        Delta(0, "a", "time", '{"zone": '),
        Delta(0, None, None, '"Oslo"}'),
        Delta(0, "b", "sum", '{"of"'),
        Delta(0, None, None, ": [1, 2]}"),
    ],
    "id and name on every delta": [
        Delta(0, "a", "time", '{"zone": '),
        Delta(0, "a", "time", '"Oslo"}'),
        Delta(1, "b", "sum", '{"of": '),
        Delta(1, "b", "sum", "[1, 2]}"),
    ],
    "the whole arguments once more at the end": [
        Delta(0, "a", "time", A.arguments),
        Delta(0, "a", "time", A.arguments),
        Delta(1, "b", "sum", B.arguments),
    ],
    "arguments null first": [
        Delta(0, "a", "time", None),
        Delta(0, None, None, A.arguments),
        Delta(1, "b", "sum", None),
        Delta(1, None, None, B.arguments),
    ],
    "gaps in the index": [
        Delta(3, "a", "time", A.arguments),
        Delta(7, "b", "sum", B.arguments),
    ],
}


@pytest.mark.parametrize("deltas", PROVIDERS.values(), ids=PROVIDERS.keys())
def test_each_providers_shape_gives_the_same_two_calls(deltas):
    assert collect(*deltas) == [A, B]


def test_missing_ids_are_made_up():
    calls = collect(Delta(0, None, "time", A.arguments), Delta(0, None, "sum", B.arguments))
    assert [(call.name, call.arguments) for call in calls] == [
        ("time", A.arguments),
        ("sum", B.arguments),
    ]
    assert len({call.id for call in calls}) == 2


def test_the_same_call_twice_without_ids_is_two_calls():
    calls = collect(Delta(None, None, "time", "{}"), Delta(None, None, "time", "{}"))
    assert len(calls) == 2


def test_duplicate_ids_are_told_apart():
    calls = collect(Delta(0, "a", "time", "{}"), Delta(1, "a", "sum", "{}"))
    assert len({call.id for call in calls}) == 2


def test_a_call_without_arguments_has_an_empty_object():
    assert collect(Delta(0, "a", "time", None)) == [ToolCall("a", "time", "{}")]


def test_a_call_that_never_got_a_name_is_left_out():
    assert collect(Delta(0, "a", None, "{}")) == []


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12), st.booleans())
def test_arguments_survive_any_cutting(sizes, with_index):
    arguments = json.dumps({"zone": "Oslo", "of": [1, 2, {"three": '\\" 4'}]})
    pieces, begin = [], 0
    for size in sizes:
        pieces.append(arguments[begin : begin + size])
        begin += size
    pieces.append(arguments[begin:])
    index = 0 if with_index else None
    deltas = [Delta(index, "a", "time", ""), *(Delta(index, None, None, p) for p in pieces)]
    assert collect(*deltas) == [ToolCall("a", "time", arguments)]


def test_arguments_too_deep_to_read_are_put_together_all_the_same():
    deep = "[" * 100_000
    assert collect(Delta(0, "a", "time", deep), Delta(0, None, None, deep))[0].name == "time"


@given(st.data(), st.booleans(), st.booleans())
def test_calls_survive_any_splitting_and_interleaving(data, named_again, with_ids):
    """As long as the index tells them apart, whatever else is repeated or missing."""
    calls = [A, B, ToolCall("c", "note", json.dumps({"text": "}{ \\ å", "n": [{}]}))]
    queues = []
    for index, call in enumerate(calls):
        cuts = sorted(data.draw(st.sets(st.integers(1, len(call.arguments) - 1), max_size=6)))
        edges = zip([0, *cuts], [*cuts, len(call.arguments)], strict=True)
        pieces = [call.arguments[begin:end] for begin, end in edges]
        first = Delta(index, call.id if with_ids else None, call.name, data.draw(EMPTY))
        again = (call.id, call.name) if named_again and with_ids else (None, None)
        queues.append([first, *(Delta(index, *again, piece) for piece in pieces)])
    deltas = []
    while any(queues):
        deltas.append(data.draw(st.sampled_from([queue for queue in queues if queue])).pop(0))
    found = {call.name: call.arguments for call in collect(*deltas)}
    assert found == {call.name: call.arguments for call in calls}


EMPTY = st.sampled_from([None, ""])
DELTAS = st.lists(
    st.builds(
        Delta,
        st.none() | st.integers(-1, 3),
        st.none() | st.sampled_from(["", "a", "b"]),
        st.none() | st.sampled_from(["", "time", "slow", "broken", "nowhere"]),
        st.none() | st.text(max_size=8) | st.sampled_from(["{}", '{"a":1}', "{", "null", "[1]"]),
    ),
    max_size=12,
)


@given(DELTAS)
def test_any_deltas_give_named_calls_with_unique_ids(deltas):
    calls = collect(*deltas)
    assert all(call.name and call.id for call in calls)
    assert len({call.id for call in calls}) == len(calls)


# --- run ------------------------------------------------------------------------------------------


async def time() -> str:
    """The time."""
    return "noon"


async def slow() -> str:
    """The time, slowly."""
    await asyncio.sleep(4)
    return "noon"


def broken() -> str:
    """Fails."""
    raise RuntimeError("the clock has stopped")


TOOLS = [Tool.from_function(function, asks=False) for function in (time, slow, broken)]


def assert_paired(messages: list[Message]) -> None:
    """Each call is followed by its one result, and there are no other results."""
    owed: list[str] = []
    for message in messages:
        if message.role == "tool":
            assert message.tool_call_id == owed.pop(0)
        else:
            assert not owed
            owed = [call.id for call in message.tool_calls]
            assert len(set(owed)) == len(owed)
    assert not owed


@settings(max_examples=60)
@given(
    deltas=DELTAS,
    end=st.sampled_from([Finish("tool_calls"), Finish("length"), StreamBroken("It was lost.")]),
    after=st.sampled_from(["Done.", "", [wait(1), StreamBroken("Lost.")], [wait(9), "Done."]]),
    happening=st.sampled_from(["", "escape", "a question", "retry", "cancel that", "cancel"]),
    at=st.floats(0, 8),
)
def test_whatever_a_model_sends_and_the_user_does_each_call_has_one_result(
    deltas, end, after, happening, at
):
    script = Script(["Let me see.", *deltas, end], after, *["Well."] * 9, tools=TOOLS)
    deeds = {
        "": lambda: None,
        "escape": script.session.interrupt,
        "a question": lambda: script.session.say("And now?"),
        "retry": script.session.retry,
        "cancel that": lambda: script.session.say("Cancel that."),
        "cancel": lambda: script.session.cancel_tool("a"),
    }
    script.asks("Go.").does(at, deeds[happening]).asks("Thanks.", at=30).run()
    for request in script.model.requests:
        assert_paired(request)
    assert_paired(list(script.conversation.messages))
    assert len(script.of(ToolStarted)) == len(script.of(ToolFinished))
    assert len(script.of(TurnStarted)) == len(script.of(TurnEnded))


@pytest.mark.parametrize("arguments", ["{", '{"a": 1', "[1]", "3", '"x"', "not JSON", "[" * 9_999])
def test_arguments_that_are_no_object_are_told_to_the_model_once_in_the_calls_result(arguments):
    script = Script([Delta(0, "a", "time", arguments)], "Sorry.", tools=TOOLS).asks("When?").run()
    told = [message.content for message in script.model.requests[1] if message.role == "tool"]
    assert told == ["The arguments of time were not a JSON object; nothing was run."]
    assert script.of(ToolFinished)[0].outcome == "error"
    assert script.end.text == "Sorry."


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("functions.clock", "clock"),
        ("tools/functions.clock", "clock"),
        ("to=functions.clock", "clock"),
        ("tool_call:clock", "clock"),
        ("`clock`", "clock"),
        ('"clock".', "clock"),
        ("clock.call", "clock"),
        ("functions.clock:0", "clock"),
        ("default_api:clock", "clock"),
        ("clock<|channel|>commentary", "clock"),
        ("clock <|constrain|>json", "clock"),
        (" clock\n", "clock"),
        ("server__functions_clock-2", "server__functions_clock-2"),
        ("<|", "<|"),
    ],
)
def test_a_name_is_freed_of_the_marks_of_its_template(sent, name):
    assert clean_name(sent) == name
    assert [call.name for call in collect(Delta(0, "a", sent[:4]), Delta(0, None, sent[4:]))] == [
        name
    ]


def test_a_second_call_may_lack_all_but_its_arguments():
    pieces = ['{"of": ', "[1]}", '{"of": ', "[2]}"]
    calls = collect(Delta(0, "a", "sum", ""), *(Delta(0, None, "", piece) for piece in pieces))
    assert [(call.name, call.arguments) for call in calls] == [
        ("sum", '{"of": [1]}'),
        ("sum", '{"of": [2]}'),
    ]
    assert len({call.id for call in calls}) == 2


def test_the_arguments_of_several_calls_may_come_joined():
    calls = collect(Delta(0, "a", "sum", '{"of": [1]}{"of": [2]}\n{"of": [3]}'))
    assert [json.loads(call.arguments)["of"] for call in calls] == [[1], [2], [3]]
    assert len({call.id for call in calls}) == 3


def test_an_empty_object_may_stand_in_for_the_arguments():
    assert collect(Delta(0, "a", "time", "{}"), Delta(0, None, None, A.arguments)) == [A]


# --- too many, too long ---------------------------------------------------------------------------


def many(count: int, first: int = 0) -> list[Delta]:
    return [Delta(n, f"c{n}", "count", f'{{"n": {first + n}}}') for n in range(count)]


class Counter:
    def __init__(self) -> None:
        self.counted: list[int] = []
        self.tool = Tool.from_function(self.count, asks=False)

    def count(self, n: int) -> str:
        """Count.

        n: how far
        """
        self.counted.append(n)
        return "Counted."


@pytest.mark.parametrize(
    "deltas",
    [
        many(1_000),
        [Delta(None, None, "count", f'{{"n": {n}}}') for n in range(1_000)],
        [Delta(0, f"c{n}", "count", f'{{"n": {n}}}') for n in range(1_000)],
        [Delta(0, "a", "count", "".join(f'{{"n": {n}}}' for n in range(1_000)))],
        [
            part
            for n in range(1_000)
            for part in (Delta(n, f"c{n}", "count"), Delta(n, None, None, f'{{"n": {n}}}'))
        ],
    ],
    ids=["indexed", "bare", "one index", "joined", "in pieces"],
)
def test_of_a_thousand_calls_a_few_are_made_and_the_model_and_the_user_are_told(deltas):
    counter = Counter()
    script = Script(deltas, "Done.", tools=[counter.tool]).asks("Count.").run()
    assert sorted(counter.counted) == list(range(MAX_CALLS))
    told = [message.content for message in script.model.requests[1] if message.role == "tool"]
    assert told[:MAX_CALLS] == ["Counted."] * MAX_CALLS
    assert told[MAX_CALLS:] == [TOO_MANY.text]
    assert_paired(script.model.requests[1])
    (notice,) = script.of(Notice)
    assert notice.code == "too_many_calls"


def test_as_many_as_allowed_are_all_made_without_a_word():
    counter = Counter()
    script = Script(many(MAX_CALLS), "Done.", tools=[counter.tool]).asks("Count.").run()
    assert len(counter.counted) == MAX_CALLS
    assert script.of(Notice) == []


def test_a_turn_has_a_limit_too_and_the_next_turn_begins_anew():
    counter = Counter()
    rounds = [*(many(30, 30 * n) for n in range(4)), "Done.", many(30), "Done."]
    script = Script(*rounds, tools=[counter.tool]).asks("Count.").asks("Again.", at=30).run()
    assert len(counter.counted) == MAX_TURN_CALLS + 30
    assert len(script.of(TurnEnded)) == 2
    assert [end.outcome for end in script.of(TurnEnded)] == ["completed"] * 2


def test_arguments_in_many_pieces_are_parsed_once_each(monkeypatch):
    parsed: list[int] = []

    def parse(arguments: str) -> dict[str, Any] | None:
        parsed.append(len(arguments))
        return parse_arguments(arguments)

    monkeypatch.setattr(call_accumulator, "parse_arguments", parse)
    text = json.dumps({"a": "}" * 5_000 + '\\"{[' * 500, "b": [{"c": {}}] * 500})
    pieces = [Delta(0, None, None, character) for character in text]
    (made,) = collect(Delta(0, "a", "x"), *pieces, *[Delta(0, None, None, " ")] * 500)
    assert made.arguments.rstrip() == text
    assert sum(parsed) <= 2 * len(made.arguments)


def test_a_name_that_never_ends_is_cut():
    (made,) = collect(*[Delta(0, "a", f"n{n}") for n in range(10_000)])
    assert len(made.name) <= NAME_LIMIT
