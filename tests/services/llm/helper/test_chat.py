import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.contracts.ports import (
    Finish,
    Message,
    ModelPart,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.contracts.tools import CANCELLED
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.engine.tools.consent import FORBIDDEN, REFUSED
from app.engine.tools.registry import ToolRegistry
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.helper.sentences import Sentences
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.compact import COMPACT
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers

MONDAY = datetime(2026, 11, 23, 15, 42, tzinfo=ZoneInfo("Europe/Berlin"))
NOT_A_MODEL = ("language model", "Settings")


@pytest.fixture(scope="module")
def sentences() -> Sentences:
    return Sentences()


@pytest.fixture
def chat() -> BuiltinChat:
    return BuiltinChat()


@pytest.fixture
def store(tmp_path: Path) -> TimerStore:
    return TimerStore(tmp_path / "timers.sqlite")


@pytest.fixture
def timers(store: TimerStore) -> Timers:
    return Timers(store, MONDAY.timestamp, MONDAY.tzinfo)


class Board:
    """A clipboard."""

    text = "copied words"

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> None:
        self.text = text


@pytest.fixture
def tool_registry(timers: Timers, tmp_path: Path) -> ToolRegistry:
    documents = tmp_path / "Documents"
    documents.mkdir()
    (documents / "recipe.txt").write_text("Flour and eggs.")
    tools = builtin_tools(
        timers,
        Notes(tmp_path / "notes"),
        Files(GrantedFolders([documents])),
        Clipboard(Board()),
        now=lambda: MONDAY,
    )
    return ToolRegistry(tools, COMPACT)


async def parts_of(
    chat: BuiltinChat, messages: Sequence[Message], tools: Sequence[ToolSpec] = ()
) -> list[ModelPart]:
    return [part async for part in chat.stream(messages, tools)]


def text_of(parts: list[ModelPart]) -> str:
    return "".join(part.text for part in parts if isinstance(part, TextDelta))


def called(parts: list[ModelPart]) -> list[ToolCall]:
    calls = ToolCallAccumulator()
    for part in parts:
        if isinstance(part, ToolCallDelta):
            calls.add(part)
    return calls.finish()


async def ask(chat: BuiltinChat, tool_registry: ToolRegistry, *said: str) -> str:
    """The last answer of a conversation in which the user says each of ``said``."""
    messages = [Message("system", "You are Repartee.")]
    for utterance in said:
        messages.append(Message("user", utterance))
        parts = await parts_of(chat, messages, tool_registry.specs())
        if calls := called(parts):
            messages.append(Message("assistant", "", tuple(calls)))
            for call in calls:
                result = await tool_registry.run(call)
                assert result.outcome == "ok", result.text
                messages.append(Message("tool", result.text, tool_call_id=call.id))
            parts = await parts_of(chat, messages, tool_registry.specs())
        messages.append(Message("assistant", text_of(parts)))
    return messages[-1].content


# --- what is understood -------------------------------------------------------------------------

UNDERSTOOD = [
    # time
    ("What time is it?", "current_time", {}),
    ("what's the time", "current_time", {}),
    ("Tell me the time please", "current_time", {}),
    ("Do you know what time it is?", "current_time", {}),
    ("Hey, what time is it now?", "current_time", {}),
    ("time", "current_time", {}),
    ("Got the time?", "current_time", {}),
    ("what time is it in tokyo", "current_time", {"place": "tokyo"}),
    ("What's the time in New York City right now?", "current_time", {"place": "New York City"}),
    ("Could you tell me the time in Mumbai, please?", "current_time", {"place": "Mumbai"}),
    ("What time is it now in Paris?", "current_time", {"place": "Paris"}),
    # date
    ("What's the date?", "current_date", {}),
    ("What day is it today?", "current_date", {}),
    ("what is today's date", "current_date", {}),
    ("what year is it", "current_date", {}),
    ("What day is it in Sydney?", "current_date", {"place": "Sydney"}),
    ("What day will it be tomorrow?", "current_date", {"days_from_now": 1}),
    ("what day was yesterday", "current_date", {"days_from_now": -1}),
    ("What day is it in ten days?", "current_date", {"days_from_now": 10}),
    ("what day is it in three weeks", "current_date", {"days_from_now": 21}),
    ("What day was it two days ago?", "current_date", {"days_from_now": -2}),
    ("How many days until Christmas?", "days_until", {"day": "12-25"}),
    ("when is Halloween", "days_until", {"day": "10-31"}),
    ("How many days until the fifth of March?", "days_until", {"day": "03-05"}),
    # sums
    ("twelve times four", "calculate", {"expression": "12 * 4"}),
    ("What is twelve times four?", "calculate", {"expression": "12 * 4"}),
    ("15 percent of 80", "calculate", {"expression": "15 % of 80"}),
    ("What's 15% of 80?", "calculate", {"expression": "15% of 80"}),
    ("two hundred plus 5.5", "calculate", {"expression": "200 + 5.5"}),
    ("Calculate three point one four times ten.", "calculate", {"expression": "3.14 * 10"}),
    ("What is the square root of 144?", "calculate", {"expression": "sqrt 144"}),
    ("Two to the power of ten", "calculate", {"expression": "2 ^ 10"}),
    ("what is seven squared", "calculate", {"expression": "7 ^2"}),
    ("How much is 100 divided by 7?", "calculate", {"expression": "100 / 7"}),
    ("what's three million divided by two", "calculate", {"expression": "3000000 / 2"}),
    ("What is 1,250 times 3?", "calculate", {"expression": "1,250 * 3"}),
    ("what's (3 + 4) * 2", "calculate", {"expression": "(3 + 4) * 2"}),
    ("subtract five from twenty", "calculate", {"expression": "(20) - (5)"}),
    ("Divide ten by four.", "calculate", {"expression": "(10) / (4)"}),
    ("what's half of 90", "calculate", {"expression": "0.5 * 90"}),
    ("what is two plus two equal to", "calculate", {"expression": "2 + 2"}),
    # units
    (
        "Convert 5 miles to kilometres.",
        "convert_units",
        {"amount": 5, "unit": "miles", "to": "kilometres"},
    ),
    (
        "how many grams in two pounds",
        "convert_units",
        {"amount": 2, "unit": "pounds", "to": "grams"},
    ),
    (
        "What's 20 degrees Celsius in Fahrenheit?",
        "convert_units",
        {"amount": 20, "unit": "degrees Celsius", "to": "Fahrenheit"},
    ),
    (
        "convert minus 40 fahrenheit to celsius",
        "convert_units",
        {"amount": -40, "unit": "fahrenheit", "to": "celsius"},
    ),
    (
        "How many feet are in a mile?",
        "convert_units",
        {"amount": 1, "unit": "mile", "to": "feet"},
    ),
    (
        "how many ounces are there in half a pound",
        "convert_units",
        {"amount": 0.5, "unit": "pound", "to": "ounces"},
    ),
    (
        "One and a half cups in milliliters",
        "convert_units",
        {"amount": 1.5, "unit": "cups", "to": "milliliters"},
    ),
    (
        "convert 2.5 million meters to miles",
        "convert_units",
        {"amount": 2.5e6, "unit": "meters", "to": "miles"},
    ),
    (
        "what's 100 km/h in mph",
        "convert_units",
        {"amount": 100, "unit": "km/h", "to": "mph"},
    ),
    # timers
    ("Set a timer for five minutes.", "set_timer", {"seconds": 300}),
    ("Set a five-minute timer.", "set_timer", {"seconds": 300}),
    ("a five minute tea timer", "set_timer", {"seconds": 300, "label": "tea"}),
    ("set a ninety second timer", "set_timer", {"seconds": 90}),
    ("Set a timer for one and a half hours.", "set_timer", {"seconds": 5400}),
    ("set a timer for one hour and a half", "set_timer", {"seconds": 5400}),
    ("Can you set a timer for 1.5 hours?", "set_timer", {"seconds": 5400}),
    ("set a timer for half an hour", "set_timer", {"seconds": 1800}),
    ("Set a timer for an hour and thirty minutes.", "set_timer", {"seconds": 5400}),
    ("Timer for 1 hour, 20 minutes and 5 seconds.", "set_timer", {"seconds": 4805}),
    ("Set a pasta timer for nine minutes.", "set_timer", {"seconds": 540, "label": "pasta"}),
    ("set a 10 minute timer for the eggs", "set_timer", {"seconds": 600, "label": "eggs"}),
    ("Remind me in ten minutes.", "set_timer", {"seconds": 600}),
    (
        "remind me to check the oven in 20 minutes",
        "remind",
        {"seconds": 1200, "text": "check the oven"},
    ),
    ("Set an alarm for 5 minutes", "set_timer", {"seconds": 300}),
    ("What timers are running?", "list_timers", {"kind": "timer"}),
    (
        "How much time is left on the tea timer?",
        "list_timers",
        {"which": "tea", "kind": "timer"},
    ),
    ("how long is left on my timer", "list_timers", {"kind": "timer"}),
    ("How much time is left?", "list_timers", {}),
    ("Cancel the timer.", "cancel_timer", {"kind": "timer"}),
    ("Stop the tea timer.", "cancel_timer", {"which": "tea", "kind": "timer"}),
    ("cancel the second timer", "cancel_timer", {"which": "2nd", "kind": "timer"}),
    ("cancel the five minute timer", "cancel_timer", {"seconds": 300, "kind": "timer"}),
    ("Cancel all of my timers.", "cancel_timer", {"which": "all", "kind": "timer"}),
    ("cancel my timers", "cancel_timer", {"which": "all", "kind": "timer"}),
    # alarms
    ("Set an alarm for seven.", "set_alarm", {"at": "7"}),
    ("Set an alarm for 7:30 a.m.", "set_alarm", {"at": "7:30 a.m"}),
    ("set an alarm for tomorrow at 6:30", "set_alarm", {"at": "6:30", "day": "tomorrow"}),
    ("set an alarm for six thirty tomorrow", "set_alarm", {"at": "6 30", "day": "tomorrow"}),
    ("Wake me up at half past six.", "set_alarm", {"at": "half past 6"}),
    ("Wake me at 7 in the morning.", "set_alarm", {"at": "7 in the morning"}),
    ("wake me on Friday at eight", "set_alarm", {"at": "8", "day": "friday"}),
    ("set a gym alarm for 6 am", "set_alarm", {"at": "6 am", "label": "gym"}),
    ("set an alarm", "at_what_time", {}),
    ("What alarms do I have?", "list_timers", {"kind": "alarm"}),
    ("When is my alarm?", "list_timers", {"kind": "alarm"}),
    ("Turn off the alarm.", "cancel_timer", {"kind": "alarm"}),
    ("cancel the 7 o'clock alarm", "cancel_timer", {"which": "7 o'clock", "kind": "alarm"}),
    # reminders
    (
        "Remind me in twenty minutes to take out the bread.",
        "remind",
        {"seconds": 1200, "text": "take out the bread"},
    ),
    ("Remind me to call Ann at six.", "remind", {"at": "6", "text": "call Ann"}),
    (
        "remind me to look at the stars tonight at ten",
        "remind",
        {"day": "tonight", "at": "10", "text": "look at the stars"},
    ),
    (
        "remind me tomorrow at 9 a.m. to call the dentist",
        "remind",
        {"day": "tomorrow", "at": "9 a.m", "text": "call the dentist"},
    ),
    ("set a reminder for 5 pm to write to Bob", "remind", {"at": "5 pm", "text": "write to Bob"}),
    ("Remind me to call Ann.", "remind_when", {"what": "call Ann"}),
    ("What are my reminders?", "list_timers", {"kind": "reminder"}),
    ("Delete all reminders.", "cancel_timer", {"which": "all", "kind": "reminder"}),
    (
        "cancel the reminder to call Ann",
        "cancel_timer",
        {"which": "call Ann", "kind": "reminder"},
    ),
    # notes
    ("Add milk to my shopping list.", "add_note", {"text": "milk", "title": "shopping"}),
    ("Take a note: the key is in the shed", "add_note", {"text": "the key is in the shed"}),
    ("Make a note that Ann called.", "add_note", {"text": "Ann called"}),
    ("write down that Bob owes me lunch", "add_note", {"text": "Bob owes me lunch"}),
    ("Read me my shopping note.", "read_note", {"title": "shopping"}),
    ("What's on the shopping list?", "read_note", {"title": "shopping"}),
    ("read my notes", "read_note", {}),
    ("What notes do I have?", "list_notes", {}),
    ("Search my notes for cake.", "search_notes", {"words": "cake"}),
    # the clipboard, files
    ("What's on the clipboard?", "read_clipboard", {}),
    ("copy hello world to the clipboard", "write_clipboard", {"text": "hello world"}),
    ("Find files called tax.", "find_files", {"words": "tax"}),
    ("Search my files for flour.", "search_files", {"text": "flour"}),
    ("Read the file recipe.txt.", "read_file", {"path": "recipe.txt"}),
    # sites and applications
    ("Open example dot org.", "open_website", {"address": "example.org"}),
    ("go to https://example.org/a", "open_website", {"address": "https://example.org/a"}),
    ("Read the page example.org.", "read_web_page", {"address": "example.org"}),
    ("What does example.org say?", "read_web_page", {"address": "example.org"}),
    ("Open Firefox.", "open_application", {"name": "Firefox"}),
    ("Launch the LibreOffice Writer app", "open_application", {"name": "LibreOffice Writer"}),
    # the computer
    ("How's my battery?", "system_status", {"about": "battery"}),
    ("How much disk space is free?", "system_status", {"about": "disk"}),
    ("How long has the computer been running?", "system_status", {"about": "uptime"}),
    ("How is the computer doing?", "system_status", {}),
    ("Turn the volume up.", "set_volume", {"to": "up"}),
    ("turn down the volume by twenty percent", "set_volume", {"to": "down", "percent": 20}),
    ("Set the volume to 40%.", "set_volume", {"percent": 40}),
    ("mute", "set_volume", {"to": "mute"}),
    # talk
    ("Hello!", "greeting", {}),
    ("Good morning.", "greeting", {}),
    ("How are you?", "how_are_you", {}),
    ("Thank you very much.", "thanks", {}),
    ("Who are you?", "who", {}),
    ("What can you do?", "help", {}),
    ("How do I connect a model?", "connect", {}),
    ("how do i set up ollama", "connect", {}),
    ("What did you say?", "repeat", {}),
    ("never mind", "never_mind", {}),
    ("Can you hear me?", "hearing", {}),
    ("set a timer", "how_long", {}),
]


@pytest.mark.parametrize(("text", "intent", "arguments"), UNDERSTOOD)
def test_understands(sentences: Sentences, text: str, intent: str, arguments: dict) -> None:
    understood = sentences.match(text)
    assert understood is not None
    assert (understood.intent, understood.arguments) == (intent, arguments)


@pytest.mark.parametrize(("text", "intent", "arguments"), UNDERSTOOD)
def test_understands_without_capitals_and_punctuation(
    sentences: Sentences, text: str, intent: str, arguments: dict
) -> None:
    understood = sentences.match(text.upper().rstrip(".?!"))
    assert understood is not None
    assert understood.intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "Who wrote Hamlet?",
        "What's the weather in Berlin?",
        "what's an apple in French",
        "how many people are in a family",
        "convert water to wine",
        "what is love",
        "what is 42",
        "What is the capital of France?",
        "what is the time complexity of quicksort",
        "add milk and eggs",
        "write me an email in 5 minutes",
        "one",
        "",
        "...",
        "what time is it " * 30,
    ],
)
def test_does_not_understand_what_needs_a_model(sentences: Sentences, text: str) -> None:
    assert sentences.match(text) is None


def test_every_intent_is_a_tool_or_has_an_answer(
    sentences: Sentences, tool_registry: ToolRegistry
) -> None:
    for _, intent, _ in UNDERSTOOD:
        assert tool_registry.find(intent) or sentences.has_answer(intent) or intent == "repeat"


# --- through the port, with the real tools ------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("What time is it?", "It is 3:42 PM."),
        ("what time is it in tokyo", "It is 11:42 PM in Tokyo."),
        ("What time is it in Sydney?", "It is 1:42 AM on Tuesday in Sydney."),
        ("What day is it?", "Today is Monday, 23 November 2026."),
        ("What day is tomorrow?", "Tomorrow is Tuesday, 24 November 2026."),
        ("How many days until Christmas?", "It is 32 days until Friday, 25 December 2026."),
        ("What is twelve times four?", "The answer is 48."),
        ("What's 15 percent of 80?", "The answer is 12."),
        ("10 divided by zero", "You can't divide by zero."),
        ("Convert 5 miles to kilometres.", "5 miles is 8.04672 kilometers."),
        ("What's 20 Celsius in Fahrenheit?", "20 degrees Celsius is 68 degrees Fahrenheit."),
        ("How much is 20 dollars in euros?", "I don't know a unit called dollars."),
        ("Set a timer for five minutes.", "The timer is set: five minutes."),
        ("a five minute tea timer", "The timer for tea is set: five minutes."),
        ("What timers are running?", "You have no timers."),
        ("Wake me tomorrow at seven.", "The alarm is set: tomorrow at 7:00 AM."),
        ("Remind me at five to call Ann.", "I will remind you at 5:00 PM: call Ann."),
        ("Add milk to my shopping list.", "I added that to Shopping."),
        ("What notes do I have?", "You have no notes yet."),
        ("What's on the clipboard?", "copied words"),
        ("Copy hello to the clipboard.", "Copied to the clipboard."),
        ("Find the file recipe.", "I found Documents/recipe.txt."),
        ("Search my files for flour.", "Documents/recipe.txt, line 1: Flour and eggs."),
        ("Read the file recipe.txt.", "Documents/recipe.txt:\nFlour and eggs."),
        ("Open Zyzzyva.", "I couldn't find an app called Zyzzyva."),
    ],
)
async def test_answers_with_a_tool(
    chat: BuiltinChat, tool_registry: ToolRegistry, said: str, answer: str
) -> None:
    assert await ask(chat, tool_registry, said) == answer


async def test_a_timer_can_be_set_listed_and_cancelled(
    chat: BuiltinChat, tool_registry: ToolRegistry, store: TimerStore
) -> None:
    said = ["Set a ten minute tea timer.", "How much time is left?", "Stop the tea timer."]
    assert await ask(chat, tool_registry, *said[:2]) == "The tea timer has ten minutes left."
    assert await ask(chat, tool_registry, said[2]) == "I canceled the tea timer."
    assert store.pending() == ()


async def test_why_a_tool_could_not_is_told_in_its_own_words(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    parts = await parts_of(
        chat, [Message("user", "Read the file nothing.txt.")], tool_registry.specs()
    )
    result = await tool_registry.run(called(parts)[0])
    told = [
        Message("assistant", "", tuple(called(parts))),
        Message("tool", result.text, tool_call_id=called(parts)[0].id),
    ]
    answer = text_of(await parts_of(chat, told, tool_registry.specs()))
    assert answer == "I couldn't find that file in the folders I have access to."


async def test_repeats_what_it_said_last(chat: BuiltinChat, tool_registry: ToolRegistry) -> None:
    assert await ask(chat, tool_registry, "Repeat that.") == "I haven't said anything yet."
    repeated = await ask(chat, tool_registry, "What is two plus two?", "What did you say?")
    assert repeated == "The answer is 4."


async def test_a_tool_call_ends_the_first_request(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    parts = await parts_of(chat, [Message("user", "time in Rome?")], tool_registry.specs())
    call, finish = parts
    assert isinstance(call, ToolCallDelta)
    assert finish == Finish("tool_calls")
    arguments = json.loads(call.arguments or "")
    assert (call.name, arguments) == ("clock", {"show": "time", "place": "Rome"})


async def test_every_call_has_an_id_of_its_own(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    asked = [Message("user", "what time is it")]
    ids = {called(await parts_of(chat, asked, tool_registry.specs()))[0].id for _ in range(3)}
    assert len(ids) == 3


async def test_text_comes_word_by_word(chat: BuiltinChat) -> None:
    *words, finish = await parts_of(chat, [Message("user", "what can you do")])
    assert finish == Finish("stop")
    assert len(words) > 20
    assert all(isinstance(word, TextDelta) and len(word.text.split()) == 1 for word in words)
    assert text_of(words) == " ".join(text_of(words).split())


async def test_works_the_same_when_opened_ahead(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    await chat.open()
    await chat.open()
    assert await ask(chat, tool_registry, "what is 2 + 2") == "The answer is 4."
    await chat.close()


# --- what it cannot do --------------------------------------------------------------------------


async def test_says_that_it_is_no_model_and_how_to_connect_one(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    answer = await ask(chat, tool_registry, "Who wrote Hamlet?")
    assert all(part in answer for part in NOT_A_MODEL)


async def test_does_not_say_so_twice_in_the_same_words(
    chat: BuiltinChat, tool_registry: ToolRegistry
) -> None:
    answers = [await ask(chat, tool_registry, "Who wrote Hamlet?") for _ in range(3)]
    assert len(set(answers)) == 3


async def test_calls_no_tool_that_is_not_offered(chat: BuiltinChat) -> None:
    parts = await parts_of(chat, [Message("user", "what time is it")])
    assert not called(parts)
    assert "isn't available" in text_of(parts)


@pytest.mark.parametrize(
    ("result", "answer"),
    [
        ("calculate took longer than 5 s.", "Sorry, that didn't work."),
        ("calculate failed: boom", "Sorry, that didn't work."),
        ("calculate cannot take these arguments: missing expression", "Sorry, that didn't work."),
        (CANCELLED.text, "All right, I stopped that."),
        (REFUSED.text, "All right, I won't."),
        (FORBIDDEN.text, "That's turned off in Settings, under Tools."),
        ("", "Sorry, that didn't work."),
    ],
)
async def test_a_tool_that_fails_is_told_in_a_sentence(
    chat: BuiltinChat, result: str, answer: str
) -> None:
    call = ToolCall("call_1", "calculate", '{"expression": "1+1"}')
    messages = [
        Message("user", "one plus one"),
        Message("assistant", "", (call,)),
        Message("tool", result, tool_call_id="call_1"),
    ]
    assert text_of(await parts_of(chat, messages)).startswith(answer)


async def test_several_results_are_told_in_their_order(chat: BuiltinChat) -> None:
    messages = [
        Message("user", "?"),
        Message("assistant", "", (ToolCall("a", "x", "{}"), ToolCall("b", "y", "{}"))),
        Message("tool", "First.", tool_call_id="a"),
        Message("tool", "Second.", tool_call_id="b"),
    ]
    assert text_of(await parts_of(chat, messages)) == "First. Second."


@pytest.mark.parametrize("messages", [[], [Message("system", "x")], [Message("user", " ")]])
async def test_where_nothing_was_asked_it_asks(chat: BuiltinChat, messages: list[Message]) -> None:
    assert text_of(await parts_of(chat, messages)).startswith("I didn't catch that.")


_VOCABULARY = (
    "what is the a an time timer for in to set minutes half and date percent of five hundred "
    "million minus point 3 -2 1.5 % ( ) . , - x miles convert hour {"
)
_WORDS = st.sampled_from(_VOCABULARY.split())


@settings(max_examples=60)
@given(st.text(max_size=320) | st.lists(_WORDS, max_size=14).map(" ".join))
def test_any_text_is_understood_or_not_but_never_fails(sentences: Sentences, text: str) -> None:
    understood = sentences.match(text)
    if understood is not None:
        assert json.loads(json.dumps(understood.arguments, allow_nan=False)) is not None
