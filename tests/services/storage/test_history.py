"""Conversations that outlive the program, whatever happens to their file."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.tools import ToolResult
from app.engine.conversation import Conversation
from app.errors import HistoryError
from app.services.storage import history_database
from app.services.storage.history import DAY_S, History
from app.services.storage.history_database import MIGRATIONS, VERSION, connect

DATA = Path(__file__).parents[2] / "data"
CALL = ToolCall("a", "weather", '{"place": "Bern"}')
Told = list[tuple[str, str]]
Play = Callable[[Callable[[History], Coroutine[Any, Any, Any]]], Any]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def play(file: Path, told: Told) -> Play:
    """Run a script with a history, which is then closed."""

    def run(script: Callable[[History], Awaitable[Any]]) -> Any:
        async def both() -> Any:
            history = History(file, lambda code, words: told.append((code, words)))
            try:
                return await script(history)
            finally:
                await history.close()

        return asyncio.run(both())

    return run


async def talk(history: History, *said: str) -> int:
    """A conversation in which the assistant repeats everything; its number."""
    recorder = history.recorder()
    conversation = Conversation(archive=recorder)
    for text in said:
        conversation.add_user(text)
        conversation.add_reply(f"You said: {text}")
    await conversation.flush()
    assert recorder.number is not None
    return recorder.number


def stored(file: Path) -> list[tuple[str, str]]:
    database = sqlite3.connect(file)
    try:
        return database.execute("SELECT role, content FROM messages ORDER BY id").fetchall()
    finally:
        database.close()


# --- keeping ------------------------------------------------------------------------------------


def test_what_was_said_comes_back_with_calls_and_results_paired(play):
    said = [
        Message("user", "Weather?"),
        Message("assistant", "Let me see.", (CALL,)),
        Message("tool", "Sunny.", tool_call_id="a", outcome="refused"),
        Message("assistant", " It is sunny.", interrupted=True, heard=6, partial=True),
    ]

    async def script(history):
        recorder = history.recorder()
        conversation = Conversation(archive=recorder)
        conversation.add_user("Weather?")
        conversation.add_tool_round("Let me see.", [CALL], [ToolResult("refused", "Sunny.")])
        conversation.add_reply(" It is sunny.")
        conversation.interrupt(len("Let me see. It is"), partial=True)
        await conversation.flush()
        return await history.resume(recorder.number)

    messages, _ = play(script)
    assert messages == said


def test_what_was_shown_but_not_heard_is_found(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("Who made the first kettle?")
        conversation.add_reply("It was made of bronze, in Mesopotamia.")
        conversation.interrupt(len("It was made"))
        await conversation.flush()
        (kept,) = await history.find("mesopotamia")
        return kept.excerpt

    assert play(script) == "It was made of bronze, in Mesopotamia."


def test_nothing_is_written_before_the_first_message(play, file):
    async def script(history):
        history.recorder()
        await history.find()

    play(script)
    assert stored(file) == []


def test_a_question_is_in_the_file_once_it_is_kept(play, file):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("Are you there?")
        await conversation.flush()
        assert stored(file) == [("user", "Are you there?")]
        (kept,) = await history.find()
        assert kept.unanswered

    play(script)


def test_an_answer_given_anew_replaces_the_one_before(play, file):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("One?")
        conversation.add_reply("First.")
        conversation.drop_reply()
        conversation.add_reply("Second.")
        await conversation.flush()

    play(script)
    assert stored(file) == [("user", "One?"), ("assistant", "Second.")]


def test_a_question_edited_in_the_middle_leaves_the_conversation_as_it_was(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        for text in ("One?", "Two?"):
            conversation.add_user(text)
            conversation.add_reply("Well.")
        other = conversation.branch_at(0, with_question=False)
        other.add_user("Three?")
        await other.flush()
        return sorted(kept.title for kept in await history.find())

    assert play(script) == ["One?", "Three?"]


def test_conversations_that_begin_alike_have_different_titles(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        for text in ("One?", "Two?", "Three?"):
            conversation.add_user(text)
            conversation.add_reply("Well.")
        for _ in range(2):
            conversation = conversation.branch_at(0, with_question=True)
            conversation.add_reply("Other.")
            conversation.add_user("And?")
            await conversation.flush()
        await talk(history, "Four?")
        return sorted(kept.title for kept in await history.find())

    assert play(script) == ["Four?", "One?", "One? (2)", "One? (3)"]


def test_a_fork_that_is_discarded_is_gone_and_the_conversation_before_goes_on(play):
    async def script(history):
        recorder = history.recorder()
        conversation = Conversation(archive=recorder)
        for text in ("One?", "Two?"):
            conversation.add_user(text)
            conversation.add_reply("Well.")
        other = conversation.branch_at(0, with_question=True)
        fork = history.current_recorder
        other.add_reply("Other.")
        await history.discard_fork(fork)
        other.interrupt(0)
        conversation.add_user("Three?")
        await conversation.flush()
        assert history.current_recorder is recorder
        (kept,) = await history.find()
        return [message.content for message in await history.read(kept.number)]

    assert play(script) == ["One?", "Well.", "Two?", "Well.", "Three?"]


def test_the_last_question_edited_is_replaced(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("One?")
        conversation.add_reply("Well.")
        other = conversation.branch_at(0, with_question=False)
        other.add_user("Three?")
        conversation.interrupt(0)  # its turn ends a moment later: that is kept no more
        await other.flush()
        return [kept.title for kept in await history.find()]

    assert play(script) == ["Three?"]


def test_a_conversation_goes_on_where_it_was(play, file):
    async def begin(history):
        return await talk(history, "Hello")

    number = play(begin)

    async def go_on(history):
        messages, recorder = await history.resume(number)
        conversation = Conversation(messages=messages, archive=recorder)
        conversation.add_user("Still there?")
        await conversation.flush()
        assert recorder.number == number

    play(go_on)
    assert [content for _, content in stored(file)] == ["Hello", "You said: Hello", "Still there?"]


def test_two_windows_never_mix_one_conversation(play, file):
    async def script(history):
        number = await talk(history, "Hello")
        other = History(file)
        ours, our_recorder = await history.resume(number)
        theirs, their_recorder = await other.resume(number)
        one = Conversation(messages=ours, archive=our_recorder)
        two = Conversation(messages=theirs, archive=their_recorder)
        one.add_user("Mine")
        await one.flush()
        two.add_user("Theirs")
        await two.flush()
        assert [m.content for m in await history.read(number)][-1] == "Mine"
        assert their_recorder.number != number
        assert [m.content for m in await history.read(their_recorder.number)][-1] == "Theirs"
        assert {one.title for one in await history.find()} == {"Hello", "Hello (2)"}
        await other.close()

    play(script)


@pytest.mark.skipif(os.name != "posix", reason="there are no such modes")
def test_nobody_else_may_read_it(play, file):
    async def script(history):
        await talk(history, "Secret")
        return [stat.S_IMODE(one.stat().st_mode) for one in file.parent.glob("history*")]

    assert set(play(script)) == {0o600}


# --- finding ------------------------------------------------------------------------------------


async def found(history: History, words: str) -> list[str]:
    return [kept.title for kept in await history.find(words)]


def test_any_part_of_a_word_is_found_without_accents_and_in_any_order(play):
    async def script(history):
        await talk(history, "Das Regenwetter im Café")
        await talk(history, "Sunshine")
        for words in ("wetter", "cafe regen", "WETTER das", "im", "e"):
            assert "Das Regenwetter im Café" in await found(history, words), words
        assert await found(history, "wetter sunshine") == []
        assert await found(history, '"NEAR( OR*') == []

    play(script)


def test_chinese_is_found_by_two_characters(play):
    async def script(history):
        await talk(history, "今天天气怎么样")
        assert await found(history, "天气") == ["今天天气怎么样"]

    play(script)


def test_the_excerpt_shows_the_words_in_their_sentence(play):
    async def script(history):
        await talk(history, "x " * 200 + "the needle in the hay " + "y " * 200)
        (kept,) = await history.find("needle")
        assert "the needle in the hay" in kept.excerpt
        assert kept.excerpt.startswith("…")

    play(script)


def test_results_of_tools_are_not_searched(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("Weather?")
        conversation.add_tool_round("", [CALL], [ToolResult("ok", "hidden words")])
        await conversation.flush()
        assert await found(history, "hidden") == []

    play(script)


def test_a_given_title_is_found_and_an_empty_one_is_the_first_words_again(play):
    async def script(history):
        number = await talk(history, "Hello there")
        await history.rename(number, "  Greetings\n to all ")
        assert await found(history, "greet") == ["Greetings to all"]
        await history.rename(number, "")
        assert await found(history, "") == ["Hello there"]

    play(script)


def test_pinned_ones_come_first_then_the_newest(play):
    async def script(history):
        first = await talk(history, "First")
        await talk(history, "Second")
        await talk(history, "Third")
        await history.pin(first, True)
        assert await found(history, "") == ["First", "Third", "Second"]

    play(script)


# --- deleting -----------------------------------------------------------------------------------


def test_what_is_deleted_can_come_back_until_it_is_forgotten(play, file):
    async def script(history):
        number = await talk(history, "Unspeakable")
        await history.delete(number)
        assert await found(history, "unspeakable") == []
        await history.purge()
        await history.restore(number)
        assert await found(history, "unspeakable") == ["Unspeakable"]
        await history.delete(number)
        await history.purge_deleted()
        await history.restore(number)
        assert await found(history, "") == []

    play(script)
    assert b"nspeakable" not in file.read_bytes()


def test_old_ones_go_but_for_the_pinned(play, file):
    async def script(history):
        numbers = [await talk(history, text) for text in ("Old", "Old but pinned", "New")]
        await history.pin(numbers[1], True)
        database = sqlite3.connect(file)
        with database:
            old = time.time() - 31 * DAY_S
            database.execute("UPDATE conversations SET changed = ? WHERE number < 3", (old,))
        database.close()
        await history.purge(keep_days=0)
        assert len(await history.find()) == 3
        await history.purge(keep_days=30)
        assert await found(history, "") == ["Old but pinned", "New"]

    play(script)


# --- what may go wrong --------------------------------------------------------------------------


def test_a_full_disk_is_told_once_and_all_is_stored_when_there_is_room(
    play, file, told, monkeypatch
):
    databases = []

    def full(file: Path) -> sqlite3.Connection:
        database = connect(file)
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        databases.append(database)
        return database

    monkeypatch.setattr(history_database, "connect", full)

    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("A long story " * 2_000)
        await conversation.flush()
        conversation.add_reply("Well " * 2_000)
        await conversation.flush()
        await history.find()  # in the thread of the database
        await history._run(lambda store: databases[0].execute("PRAGMA max_page_count = 100000"))
        conversation.add_user("And?")
        await conversation.flush()
        await asyncio.sleep(0)

    play(script)
    assert [words.partition(",")[0] for _, words in told] == [
        "Your disk is full",
        "This conversation is being saved again.",
    ]
    assert [role for role, _ in stored(file)] == ["user", "assistant", "user"]


class FullDisk:
    """A disk that is full from the first conversation on, until ``make_room``."""

    def __init__(self, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
        self._history = history
        self._databases: list[sqlite3.Connection] = []
        monkeypatch.setattr(history_database, "connect", self._connect)

    def _connect(self, file: Path) -> sqlite3.Connection:
        database = connect(file)
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        self._databases.append(database)
        return database

    async def make_room(self) -> None:
        await self._history._run(
            lambda store: self._databases[0].execute("PRAGMA max_page_count = 100000")
        )


@pytest.mark.parametrize("then", ["another conversation", "the end"])
def test_what_a_full_disk_did_not_take_is_stored_with(then, play, file, told, monkeypatch):
    async def script(history):
        disk = FullDisk(history, monkeypatch)
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("A long story " * 2_000)
        await conversation.flush()
        await disk.make_room()
        if then == "another conversation":
            await talk(history, "Hello")

    play(script)
    assert sorted(role for role, content in stored(file) if "A long" in content) == ["user"]
    assert told[0][1].startswith("Your disk is full")


def test_what_was_deleted_while_the_disk_was_full_is_not_stored_later(play, file, monkeypatch):
    async def script(history):
        disk = FullDisk(history, monkeypatch)
        recorder = history.recorder()
        conversation = Conversation(archive=recorder)
        conversation.add_user("A long story " * 2_000)
        await conversation.flush()
        recorder.stop()
        await disk.make_room()
        await talk(history, "Hello")

    play(script)
    assert [content for role, content in stored(file) if role == "user"] == ["Hello"]


def test_text_that_cannot_be_encoded_is_stored_found_and_renamed_with_question_marks(play, told):
    half = "half \ud83d"

    async def script(history):
        conversation = Conversation(archive=history.recorder())
        conversation.add_user(half)
        call = ToolCall(half, half, f'{{"a": "\\ud83d{half}"}}', f'{{"b": "{half}"}}')
        conversation.add_tool_round(half, [call], [ToolResult("error", half)])
        conversation.add_reply(half + "\0")
        conversation.interrupt(2)
        await conversation.flush()
        (kept,) = await history.find(half)
        await history.rename(kept.number, half)
        return kept, [one.title for one in await history.find("")]

    kept, titles = play(script)
    assert told == []
    assert (kept.title, titles) == ("half ?", ["half ?"])


READ_ONLY = """
import asyncio, os, sys
from pathlib import Path
from app.engine.conversation import Conversation
from app.services.storage import history
from app.services.storage import history_recovery
if os.getuid() == 0:  # root may write everywhere
    os.setgid(65534)
    os.setuid(65534)
async def main():
    kept = history.History(Path(sys.argv[1]), lambda code, words: print(words))
    conversation = Conversation(archive=kept.recorder())
    conversation.add_user("Hello")
    await conversation.flush()
    await asyncio.sleep(0)
    await kept.close()
    print(len(conversation.messages))
asyncio.run(main())
"""
KILLS = int(os.environ.get("REPARTEE_KILLS", "0"))
_rng = random.Random(KILLS)
MOMENTS = [_rng.uniform(0.0, 0.3) for _ in range(KILLS)] or [0.013, 0.047, 0.101]
"""Seconds after the first question."""


@pytest.mark.skipif(os.name != "posix", reason="there are no such modes")
def test_in_a_folder_that_is_read_only_the_conversation_goes_on():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        process = [sys.executable, "-c", READ_ONLY, f"{folder}/history.sqlite"]
        done = subprocess.run(process, capture_output=True, text=True, check=False)
        Path(folder).chmod(0o755)
    assert "isn't being saved. Check the permissions" in done.stdout, done.stderr
    assert done.stdout.endswith("1\n")


def test_a_file_of_a_newer_version_is_left_as_it_is(play, file, told):
    database = connect(file)
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    before = file.read_bytes()

    async def script(history):
        with pytest.raises(HistoryError, match="newer version of Repartee"):
            await history.find()
        conversation = Conversation(archive=history.recorder())
        conversation.add_user("Hello")
        await conversation.flush()
        await asyncio.sleep(0)

    play(script)
    assert [code for code, _ in told] == ["history"]
    assert file.read_bytes() == before


def test_of_a_damaged_file_of_an_older_version_the_conversations_are_saved(play, file, told):
    database = sqlite3.connect(file)
    database.create_function("fold", 1, str.lower, deterministic=True)
    database.executescript((DATA / "history_v1.sql").read_text(encoding="utf-8"))
    (root,) = database.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'by_time'"
    ).fetchone()
    database.close()
    content = bytearray(file.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    file.write_bytes(content)

    async def script(history):
        kept = {one.title: await history.read(one.number) for one in await history.find()}
        assert {title: len(messages) for title, messages in kept.items()} == {
            "Trip to Bern": 4,
            "What time is it?": 1,
        }

    play(script)
    assert [code for code, _ in told] == ["history_damaged"]


def test_a_file_that_is_none_is_set_aside_and_all_begins_afresh(play, file, told):
    file.write_bytes(b"This is no database. " * 100)

    async def script(history):
        await talk(history, "Hello")
        assert await found(history, "") == ["Hello"]

    play(script)
    (aside,) = file.parent.glob("history-damaged-*.sqlite")
    assert aside.read_bytes().startswith(b"This is no database.")
    assert [code for code, _ in told] == ["history_damaged"]
    assert told[0][1].startswith("Your history was damaged. Conversations recovered: 0. ")


def test_what_can_be_read_of_a_damaged_file_is_saved_whole_turns_only(play, file, told):
    async def fill(history):
        for number in range(60):
            await talk(history, *(f"Question {number}.{n} " + "and so on " * 30 for n in range(6)))

    play(fill)
    content = bytearray(file.read_bytes())
    page = 4096 * (len(content) // 4096 // 2)
    content[page : page + 3 * 4096] = b"\xa5" * 3 * 4096
    file.write_bytes(content)

    async def script(history):
        kept = await history.find()
        for one in kept:
            roles = [message.role for message in await history.read(one.number)]
            assert roles.count("tool") == 0
        return len(kept)

    count = play(script)
    assert count > 30
    assert told == [("history_damaged", told[0][1])]
    assert told[0][1].startswith(f"Your history was damaged. Conversations recovered: {count}. ")
    assert len(list(file.parent.glob("history-damaged-*.sqlite"))) == 1


# --- versions -----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_history_of_each_released_version_is_read_and_goes_on(version, play, file):
    database = sqlite3.connect(file)
    database.create_function("fold", 1, str.lower, deterministic=True)
    database.executescript((DATA / f"history_v{version}.sql").read_text(encoding="utf-8"))
    database.close()

    async def script(history):
        assert await found(history, "") == ["Trip to Bern", "What time is it?"]
        (kept,) = await history.find("sunny")
        assert kept.pinned
        messages, recorder = await history.resume(kept.number)
        assert messages[1].tool_calls == (CALL,)
        assert messages[2].tool_call_id == "a"
        assert messages[-1].interrupted
        assert messages[-1].heard_content == "It is sunny in"
        assert messages[-1].partial is (version == 1)  # it has only what was heard
        conversation = Conversation(messages=messages, archive=recorder)
        conversation.add_user("And tomorrow?")
        await conversation.flush()
        assert await found(history, "tomorrow") == ["Trip to Bern"]

    play(script)
    database = sqlite3.connect(file)
    assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)
    database.close()


def test_a_step_that_fails_leaves_the_file_at_its_version(file, monkeypatch):
    connect(file).close()
    steps = (*MIGRATIONS, "CREATE TABLE more (a); INSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(history_database, "MIGRATIONS", steps)
    monkeypatch.setattr(history_database, "VERSION", len(steps))
    with pytest.raises(sqlite3.OperationalError):
        connect(file)
    database = sqlite3.connect(file)
    assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert not database.execute("SELECT * FROM sqlite_master WHERE name = 'more'").fetchall()
    database.close()


# --- kill -9 ------------------------------------------------------------------------------------

TALKING = """
import asyncio, sys
from pathlib import Path
from app.engine.conversation import Conversation
from app.engine.contracts.events import TurnEnded, UserMessage
from app.engine.session import Session
from app.engine.pipeline import Pipeline
from app.engine.tools.registry import Tool, ToolRegistry
from app.services.storage.history import History
from tests.engine.script import ScriptedModel, call

async def look() -> str:
    "Look."
    return "A result."

def show(event):
    if isinstance(event, UserMessage):
        print("asked", flush=True)
    elif isinstance(event, TurnEnded):
        print("answered", event.outcome, flush=True)

async def main():
    history = History(Path(sys.argv[1]))
    replies = [step for n in range(999) for step in ([call("look")], [f"Answer {n}"])]
    model = ScriptedModel(replies)
    pipeline = Pipeline(model, ToolRegistry([Tool.from_function(look, read_only=True)]))
    session = Session(pipeline, Conversation(archive=history.recorder()))
    session.subscribe(show)
    for turn in range(999):
        session.say(f"Question {turn}")
        await session.finished()

asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no such signal")
@pytest.mark.parametrize("after_s", MOMENTS)
def test_killed_at_any_moment_it_has_lost_nothing_that_was_shown(after_s, play, file, told):
    process = subprocess.Popen(
        [sys.executable, "-c", TALKING, str(file)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    shown = [process.stdout.readline()]
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    shown += process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    asked = sum(line.startswith("asked") for line in shown)
    answered = sum(line.startswith("answered") for line in shown)

    async def script(history):
        (kept,) = await history.find()
        messages = await history.read(kept.number)
        return messages, kept.unanswered

    messages, unanswered = play(script)
    roles = [message.role for message in messages]
    assert roles.count("user") >= asked
    replies = [message for message in messages if message.role == "assistant"]
    assert sum(not message.tool_calls for message in replies) >= answered
    assert sum(bool(message.tool_calls) for message in replies) == roles.count("tool")
    assert unanswered is (roles[-1] != "assistant")
    assert told == []


def test_a_message_with_half_a_surrogate_pair_is_stored_with_its_call(play, file, told):
    call = ToolCall("\ud83d", "look\ud83d", '{"a": "\ud83d"}', '{"id": "\ud83d"}')
    asked = Message("assistant", "One\ud83d", (call,))
    result = Message("tool", "Two\ud83d", tool_call_id="\ud83d")

    async def script(history: History) -> list[Message]:
        recorder = history.recorder()
        recorder.save([Message("user", "Look\ud83d"), asked, result])
        await recorder.flush()
        return await history.read(recorder.number)

    user, asked, result = play(script)
    assert [message.content for message in (user, asked, result)] == ["Look?", "One?", "Two?"]
    assert asked.tool_calls == (ToolCall("?", "look?", '{"a": "?"}', '{"id": "?"}'),)
    assert result.tool_call_id == "?"
    assert told == []


def test_a_message_that_cannot_be_stored_is_told_whatever_the_reason(play, file, told):
    broken: Any = ToolCall("a", "look", object())  # type: ignore[arg-type]

    async def script(history: History) -> list[Message]:
        recorder = history.recorder()
        recorder.save([Message("assistant", "", (broken,))])
        await recorder.flush()
        recorder.save([Message("user", "Hello")])
        await recorder.flush()
        return await history.read(recorder.number)

    assert play(script) == [Message("user", "Hello")]
    assert [code for code, _ in told] == ["history", "history"]
    assert told[1][1] == "This conversation is being saved again."


def test_the_list_shows_the_beginning_of_the_newest_reply(play):
    async def script(history):
        conversation = Conversation(archive=history.recorder())
        for number in (1, 2):
            conversation.add_user(f"Question {number}")
            conversation.add_reply(f"Answer {number}")
        conversation.add_user("Question 3")
        await conversation.flush()
        (kept,) = await history.find()
        return kept.title, kept.preview

    assert play(script) == ("Question 1", "Answer 2")
