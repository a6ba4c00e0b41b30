"""What the model is told of the past."""

from __future__ import annotations

from app.engine.contracts.ports import ToolCall
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


def test_an_interrupted_reply_keeps_what_was_heard_and_is_marked():
    conversation = Conversation()
    conversation.add_user("Who?")
    conversation.add_reply("It was long ago in Mesopotamia.")
    conversation.interrupt(len("It was long ago"))
    last = conversation.messages[-1]
    assert (last.content, last.interrupted) == ("It was long ago", True)


def test_a_reply_of_which_nothing_was_heard_leaves_a_mark_so_that_roles_alternate():
    conversation = Conversation()
    conversation.add_user("Who?")
    conversation.add_reply("It was long ago.")
    conversation.interrupt(0)
    assert roles(conversation) == ["user", "assistant"]
    assert conversation.messages[-1].content == ""
    assert conversation.messages[-1].interrupted


def test_an_interruption_never_parts_a_call_from_its_result():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see. ", [CALL], [RESULT])
    conversation.add_reply("It is sunny.")
    conversation.interrupt(0)
    assert roles(conversation) == ["user", "assistant", "tool", "assistant"]
    assert [m.content for m in conversation.messages] == ["Weather?", "", "Sunny.", ""]


def test_what_was_heard_may_reach_into_the_second_round():
    conversation = Conversation()
    conversation.add_user("Weather?")
    conversation.add_tool_round("Let me see.", [CALL], [RESULT])
    conversation.add_reply("\n\nIt is sunny.")
    conversation.interrupt(len("Let me see.\n\nIt is"))
    assert [m.content.strip() for m in conversation.messages][1::2] == ["Let me see.", "It is"]


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
    assert conversation.messages[-1].content == "It is"


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


def test_the_last_question_is_sent_however_long_it_is():
    conversation = Conversation()
    conversation.add_user("x" * 2 * CONTEXT_CHARACTERS)
    assert len(conversation.request_messages()) == 1
