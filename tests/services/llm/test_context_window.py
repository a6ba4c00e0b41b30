"""What is sent of a conversation that is longer than the model's context (pure)."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contracts.ports import Message, ToolCall, ToolSpec
from app.errors import ContextOverflow
from app.services.llm.context_window import ANSWER_TOKENS, MIN_RESULT, ContextWindow

SYSTEM = Message("system", "Be brief.")
TOOL = ToolSpec("look", "Look. " * 50, {"type": "object", "properties": {}})
CALL = ToolCall("a", "look", "{}")


def past(turns: int, size: int = 1_000) -> list[Message]:
    messages = []
    for number in range(turns):
        messages += [
            Message("user", f"{number} " + "x" * size),
            Message("assistant", "", (CALL,)),
            Message("tool", "y" * size, tool_call_id="a"),
            Message("assistant", "z" * size),
        ]
    return messages


def test_where_all_fits_all_is_sent():
    messages = [SYSTEM, *past(3)]
    fitted = ContextWindow(100_000).fit(messages, [TOOL])
    assert (fitted.messages, list(fitted.tools)) == (messages, [TOOL])
    assert not fitted.is_shortened


def test_whole_turns_are_left_out_and_the_instructions_stay():
    window = ContextWindow(4_096)
    messages = [SYSTEM, *past(10)]
    fitted = window.fit(messages, [TOOL])
    assert fitted.is_shortened
    assert fitted.messages[0] == SYSTEM
    assert fitted.messages[1].role == "user"
    assert fitted.messages[1:] == messages[-len(fitted.messages) + 1 :]
    assert window.tokens(fitted.messages, [TOOL]) <= 4_096 - ANSWER_TOKENS


def test_the_same_beginning_is_sent_for_several_turns_so_that_the_server_can_reuse_its_work():
    window = ContextWindow(8_192)
    begins = []
    for turns in range(1, 30):
        fitted = window.fit(past(turns), ())
        begins.append(fitted.messages[0])
    changes = sum(one != other for one, other in itertools.pairwise(begins))
    assert 2 <= changes <= 14


def test_a_question_that_was_asked_before_leaves_out_no_more_than_others():
    window = ContextWindow(4_096)
    messages = [Message("user", "Go on."), Message("assistant", "x" * 200)] * 60
    sizes = [len(window.fit(messages, ()).messages) for _ in range(3)]
    assert len(set(sizes)) == 1
    assert sizes[0] > 30


def test_another_conversation_is_sent_from_its_beginning():
    window = ContextWindow(4_096)
    assert window.fit(past(10), ()).is_shortened
    other = [Message("user", "Hello?")]
    assert window.fit(other, ()).messages == other


@given(
    st.integers(300, 5_000),
    st.integers(0, 12),
    st.integers(0, 3_000),
    st.booleans(),
    st.integers(1, 9),
)
def test_whatever_there_is_the_last_question_is_sent_and_repeated_refusals_end(
    limit, turns, size, with_tools, overflows
):
    window = ContextWindow(limit)
    messages = [SYSTEM, *past(turns, size), Message("user", "Hello?")]
    fitted = window.fit(messages, [TOOL] if with_tools else ())
    before = fitted.size + 1
    for _ in range(overflows):
        assert fitted.messages[0] == SYSTEM
        assert fitted.messages[-1] == messages[-1]
        assert fitted.messages[1].role == "user"
        assert fitted.size <= before
        before = fitted.size
        window.shrink(fitted, ContextOverflow("Too long."))
        fitted = window.fit(messages, [TOOL] if with_tools else ())


@pytest.mark.parametrize("limit", [None, 4_096])
@pytest.mark.parametrize("requested", [None, 9_000, 30_000])
def test_one_refusal_is_enough_to_send_a_good_deal_less(limit, requested):
    window = ContextWindow()
    messages = past(12)
    fitted = window.fit(messages, ())
    assert fitted.messages == messages
    window.shrink(fitted, ContextOverflow("Too long.", limit, requested))
    assert window.fit(messages, ()).size < 0.8 * fitted.size


def test_the_servers_count_corrects_the_estimate():
    window = ContextWindow(4_096)
    messages = past(2)
    fitted = window.fit(messages, ())
    assert not fitted.is_shortened
    window.count(fitted, round(fitted.size * 0.6))
    assert window.fit(messages, ()).is_shortened
    window.count(fitted, 3)  # without what was cached
    assert window.fit(messages, ()).is_shortened


def test_results_of_the_last_turn_are_shortened_before_the_tools_are_left_out():
    messages = [*past(1, 100)[:2], Message("tool", "y" * 30_000, tool_call_id="a")]
    fitted = ContextWindow(4_096).fit(messages, [TOOL])
    assert list(fitted.tools) == [TOOL]
    assert MIN_RESULT < len(fitted.messages[-1].content) < 12_000
    assert not fitted.is_shortened
    fitted = ContextWindow(400).fit(messages, [TOOL])
    assert list(fitted.tools) == []
    assert len(fitted.messages[-1].content) < 2 * MIN_RESULT


def test_nothing_is_left_out_of_nothing():
    assert ContextWindow(1).fit([], [TOOL]).messages == []
    assert ContextWindow(1).fit([SYSTEM], ()).messages == [SYSTEM]
