"""Tool calls put together, however the provider cuts them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.ports import ToolCall
from app.engine.ports import ToolCallDelta as Delta
from app.engine.tool_calls import ToolCalls

A = ToolCall("a", "time", '{"zone": "Oslo"}')
B = ToolCall("b", "sum", '{"of": [1, 2]}')


def collect(*deltas: Delta) -> list[ToolCall]:
    calls = ToolCalls()
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


@given(
    st.lists(
        st.builds(
            Delta,
            st.none() | st.integers(-1, 3),
            st.none() | st.sampled_from(["", "a", "b"]),
            st.none() | st.sampled_from(["", "time", "sum"]),
            st.none() | st.text(max_size=8) | st.sampled_from(["{}", '{"a":1}', "{"]),
        ),
        max_size=20,
    )
)
def test_any_deltas_give_named_calls_with_unique_ids(deltas):
    calls = collect(*deltas)
    assert all(call.name and call.id for call in calls)
    assert len({call.id for call in calls}) == len(calls)
