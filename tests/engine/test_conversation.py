"""What the model is told of the past."""

from __future__ import annotations

import itertools

from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.tools import ToolResult
from app.engine.conversation import CONTEXT_CHARACTERS, Conversation

CALL = ToolCall("a", "weather", "{}")
RESULT = ToolResult("ok", "Sunny.")


def roles(conversation: Conversation) -> list[str]:
    return [message.role for message in conversation.request_messages()]


def test_the_instructions_come_first():
    conversation = Conversation("Be brief.")
    conversation.add_user("Hello")
    assert [(m.role, m.content) for m in conversation.request_messages()] == [
        ("system", "Be brief."),
        ("user", "Hello"),
    ]


def heard(conversation: Conversation) -> list[str]:
    """What the model is told of each message."""
    return [message.content for message in conversation.request_messages()]


def test_an_interrupted_reply_is_kept_whole_and_the_model_is_told_what_was_heard():
    conversation = Conversation()
    conversation.add_user("Who?")
    conversation.add_reply("It was long ago in Mesopotamia.")
    conversation.interrupt(len("It was long ago"))
    last = conversation.messages[-1]
    assert (last.content, last.interrupted) == ("It was long ago in Mesopotamia.", True)
    assert last.heard_content == "It was long ago"
    assert heard(conversation) == ["Who?", "It was long ago"]
    assert conversation.request_messages()[-1].interrupted


def test_a_reply_of_which_nothing_was_heard_leaves_a_mark_so_that_roles_alternate():
    conversation = Conversation()
    conversation.add_user("Who?")
    conversation.add_reply("It was long ago.")
    conversation.interrupt(0)
    assert roles(conversation) == ["user", "assistant"]
    assert heard(conversation) == ["Who?", ""]
    assert conversation.messages[-1].interrupted


def test_an_interruption_before_any_text_leaves_a_mark():
    conversation = Conversation(messages=[Message("user", "Hi"), Message("assistant", "Hello.")])
    conversation.add_user("Who?")
    conversation.interrupt(0)
    assert heard(conversation) == ["Hi", "Hello.", "Who?", ""]
    assert [message.interrupted for message in conversation.messages] == [False] * 3 + [True]


def test_an_interruption_never_parts_a_call_from_its_result():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see. ", [CALL], [RESULT])
    conversation.add_reply("It is sunny.")
    conversation.interrupt(0)
    assert roles(conversation) == ["user", "assistant", "tool", "assistant"]
    assert heard(conversation) == ["Weather?", "", "Sunny.", ""]
    assert conversation.unheard(0) == "Let me see. It is sunny."


def test_what_was_heard_may_reach_into_the_second_round():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see.", [CALL], [RESULT])
    conversation.add_reply("\n\nIt is sunny.")
    conversation.interrupt(len("Let me see.\n\nIt is"))
    assert heard(conversation)[1::2] == ["Let me see.", "It is"]


def test_what_is_heard_later_moves_the_mark_until_all_is_heard():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see.", [CALL], [RESULT])
    conversation.add_reply("\n\nIt is sunny.")
    conversation.interrupt(len("Let me"))
    conversation.add_user("Never mind.")
    conversation.add_reply("All right.")
    assert conversation.unheard(0) == " see.\n\nIt is sunny."
    conversation.hear(0, len(" see.\n\nIt"))
    assert heard(conversation)[1::2] == ["Let me see.", "It", "All right."]
    assert conversation.unheard(0) == " is sunny."
    conversation.hear(0, len(" is sunny."))
    assert conversation.unheard(0) == ""
    assert not any(m.interrupted or m.heard is not None for m in conversation.messages)


def test_of_a_reply_that_had_not_arrived_whole_there_is_no_rest_to_say():
    conversation = Conversation()
    conversation.add_user("Who?")
    conversation.add_reply("It was long ago in")
    conversation.interrupt(len("It was"), partial=True)
    assert conversation.unheard(0) == ""
    conversation.hear(0, 5)
    assert heard(conversation) == ["Who?", "It was"]


def test_there_is_no_rest_of_a_reply_to_no_question():
    conversation = Conversation()
    assert [conversation.unheard(number) for number in (-1, 0, 1)] == [""] * 3
    conversation.add_user("Who?")
    assert [conversation.unheard(number) for number in (-1, 0, 1)] == [""] * 3


def test_dropping_the_reply_leaves_the_question():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_reply("Sunny.")
    assert conversation.drop_reply() == "Weather?"
    assert [m.role for m in conversation.messages] == ["user"]


def test_what_tools_have_done_stays_when_the_reply_is_dropped_so_that_it_is_not_done_twice():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see. ", [CALL], [RESULT])
    conversation.add_reply("It")
    conversation.interrupt(0)
    assert conversation.drop_reply() == "Weather?"
    assert [m.role for m in conversation.messages] == ["user", "assistant", "tool"]
    conversation.add_reply("It is sunny.")
    conversation.interrupt(len("It is"))
    assert heard(conversation) == ["Weather?", "", "Sunny.", "It is"]
    assert conversation.unheard(0) == " sunny."


def test_there_is_nothing_to_drop_before_the_first_question():
    assert Conversation().drop_reply() is None


def test_the_oldest_turns_are_left_out_whole_when_the_past_is_long():
    conversation = Conversation("Be brief.")
    for i in range(10):
        conversation.add_user(f"Question {i}")
        conversation.add_tool_round("", [CALL], [RESULT])
        conversation.add_reply("x" * (CONTEXT_CHARACTERS // 4))
    request = conversation.request_messages()
    assert request[0].role == "system"
    assert request[1].role == "user"
    assert sum(len(m.content) for m in request) <= CONTEXT_CHARACTERS + len("Be brief.")
    assert request[-1].role == "assistant"


def test_the_oldest_turns_leave_in_blocks_so_that_the_beginning_stays_cached():
    conversation = Conversation("Be brief.")
    begins = []
    for i in range(60):
        conversation.add_user(f"Question {i}")
        begins.append(conversation.request_messages()[1].content)
        assert conversation.is_shortened == (begins[-1] != "Question 0")
        conversation.add_reply("x" * (CONTEXT_CHARACTERS // 12))
    changes = sum(one != other for one, other in itertools.pairwise(begins))
    assert 5 <= changes <= 10
    conversation.drop_reply()
    assert conversation.request_messages()[1].content == begins[-1]


def test_the_last_question_is_sent_however_long_it_is():
    conversation = Conversation()
    conversation.add_user("x" * 2 * CONTEXT_CHARACTERS)
    assert len(conversation.request_messages()) == 1
