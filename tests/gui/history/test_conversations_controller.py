"""The history in the window: what is continued, restored and never stored."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.config.settings import Settings
from app.engine.contracts.events import ConversationOpened, TurnStarted, UserMessage
from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.stored_conversation import (
    StoredConversation,
    to_json,
    to_markdown,
    to_text,
)
from app.engine.conversation import Conversation
from app.gui.history.conversations_controller import ConversationsController
from app.gui.shell.window import Window
from app.services.storage.history import ConversationRecorder, History
from tests.gui.recorded_session import RecordedSession

Script = Callable[[ConversationsController], Coroutine[Any, Any, None]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


async def store(file: Path, *said: str, answered: bool = True) -> int:
    """Store an earlier conversation."""
    history = History(file)
    recorder = history.recorder()
    conversation = Conversation(archive=recorder)
    for text in said:
        conversation.add_user(text)
        if answered:
            conversation.add_reply(f"You said: {text}")
    await conversation.flush()
    await history.close()
    assert recorder.number is not None
    return recorder.number


@pytest.fixture
def play(
    loop: asyncio.AbstractEventLoop, window: Window, session: RecordedSession, file: Path
) -> Callable[..., None]:
    """Run a script with the history in the window."""

    def run(script: Script, settings: Settings | None = None) -> None:
        async def both() -> None:
            conversations = ConversationsController(window, settings or Settings(), file)
            window._bridge.event_received.connect(conversations.show_event)
            conversations.failed.connect(window._bridge.show_notice)
            try:
                async with asyncio.timeout(10):
                    await script(conversations)
            finally:
                await conversations.stop()

        loop.run_until_complete(both())

    return run


async def settled(conversations: ConversationsController) -> None:
    while conversations._tasks.running:  # one may start another
        await conversations._tasks.finished()
        await asyncio.sleep(0)


async def shown(conversations: ConversationsController) -> list[str]:
    """The titles that a search finds."""
    conversations.sidebar.search_now()
    await settled(conversations)
    return titles(conversations)


def titles(conversations: ConversationsController) -> list[str]:
    """The titles in the sidebar."""
    panel = conversations.sidebar
    heads = [panel.list.topLevelItem(n) for n in range(panel.list.topLevelItemCount())]
    return [head.child(n).text(0) for head in heads for n in range(head.childCount())]


def test_the_next_start_offers_to_go_on(play, window, session, file):
    async def script(conversations):
        await store(file, "Where were we?")
        conversations.attach(session)
        await settled(conversations)
        bar = conversations.continue_bar
        assert bar.words.text() == "Your last chat: “Where were we?”"
        bar.button.click()
        await settled(conversations)
        assert bar.isHidden()
        assert "You said: Where were we?" in window.transcript.toPlainText()
        assert isinstance(session.archive, ConversationRecorder)
        assert session.commands == []

    play(script)


def test_a_conversation_opened_before_there_is_a_session_opens_with_it(play, window, session, file):
    async def script(conversations):
        number = await store(file, "Where were we?")
        conversations.toggle()
        conversations.sidebar.opened.emit(number)
        await settled(conversations)
        assert session.archive is None
        conversations.attach(session)
        await settled(conversations)
        assert "You said: Where were we?" in window.transcript.toPlainText()
        assert isinstance(session.archive, ConversationRecorder)
        assert conversations.continue_bar.isHidden()

    play(script)


def test_a_question_that_was_not_answered_is_answered_when_one_goes_on(play, session, file):
    async def script(conversations):
        await store(file, "Are you there?", answered=False)
        conversations.attach(session)
        await settled(conversations)
        assert "before the answer" in conversations.continue_bar.words.text()
        conversations.continue_bar.button.click()
        await settled(conversations)
        assert session.commands == [("retry",)]

    play(script)


def test_a_conversation_of_last_week_is_not_offered(play, session, file):
    async def script(conversations):
        await store(file, "Where were we?")
        database = sqlite3.connect(file)
        with database:
            database.execute("UPDATE conversations SET changed = ?", (time.time() - 7 * 86_400,))
        database.close()
        conversations.attach(session)
        await settled(conversations)
        assert conversations.continue_bar.isHidden()

    play(script)


def test_nothing_is_offered_after_a_turn_has_started(play, session, file):
    async def script(conversations):
        await store(file, "Where were we?", answered=False)
        conversations.attach(session)
        session.publish(TurnStarted(turn=1, source="typed"))
        await settled(conversations)
        assert conversations.continue_bar.isHidden()

    play(script)


def test_the_offer_disappears_when_a_turn_starts(play, window, session, file):
    async def script(conversations):
        await store(file, "Where were we?")
        conversations.attach(session)
        await settled(conversations)
        session.publish(TurnStarted(turn=1, source="typed"))
        assert conversations.continue_bar.isHidden()

    play(script)


def test_ctrl_n_begins_a_new_conversation_with_an_empty_window(play, window, session, qtbot):
    async def script(conversations):
        conversations.attach(session)
        session.publish(TurnStarted(turn=1, source="typed"))
        session.publish(UserMessage(turn=1, text="Hello"))
        assert window.transcript.isVisible()
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert window.welcome.isVisible()
        assert window.transcript.toPlainText().strip() == ""
        assert isinstance(session.archive, ConversationRecorder)

    play(script)


def test_the_sidebar_is_searched_on_ctrl_h_finds_renames_pins_and_leaves(
    play, window, session, qtbot, file
):
    async def script(conversations):
        conversations.attach(session)
        tea = await store(file, "How long does tea draw?")
        await store(file, "Will it rain?")
        qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        await settled(conversations)
        panel = conversations.sidebar
        assert panel.search_field.hasFocus()
        assert await shown(conversations) == ["Will it rain?", "How long does tea draw?"]
        panel.pinned.emit(tea, True)
        await settled(conversations)
        assert await shown(conversations) == ["How long does tea draw?", "Will it rain?"]
        panel.renamed.emit(tea, "Tea")
        await settled(conversations)
        panel.search_field.setText("draw")
        assert await shown(conversations) == ["Tea"]
        panel.opened.emit(tea)
        await settled(conversations)
        assert panel.current().number == tea
        assert "How long does tea draw?" in window.transcript.toPlainText()

    play(script)


def test_a_new_conversation_is_in_the_sidebar_before_its_first_answer(play, window, session):
    async def script(conversations):
        conversations.attach(session)
        window.sidebar.open_pane()
        await settled(conversations)
        assert titles(conversations) == []
        conversation = Conversation(archive=conversations.archive())
        conversation.add_user("What is tea?")
        await conversation.flush()
        conversations.show_event(UserMessage("What is tea?"))
        await settled(conversations)
        assert titles(conversations) == ["What is tea?"]
        assert conversations.sidebar.current().title == "What is tea?"

    play(script)


def test_a_deleted_conversation_comes_back_by_undo_and_else_is_gone(play, window, session, file):
    async def script(conversations):
        conversations.attach(session)
        numbers = [await store(file, text) for text in ("Unspeakable one", "Unspeakable two")]
        conversations.toggle()
        await settled(conversations)
        panel = conversations.sidebar
        for number, title in zip(numbers, ("Unspeakable one", "Unspeakable two"), strict=True):
            panel.deleted.emit(number, title)
            await settled(conversations)
        assert await shown(conversations) == []
        panel.undo_button.click()
        await settled(conversations)
        assert await shown(conversations) == ["Unspeakable two"]
        panel.deleted.emit(numbers[1], "Unspeakable two")
        await settled(conversations)
        window.sidebar.close_pane()
        await settled(conversations)

    play(script)
    assert b"nspeakable" not in file.read_bytes()


def test_deleting_the_current_conversation_starts_a_new_one(play, window, session, file):
    async def script(conversations):
        conversations.attach(session)
        number = await store(file, "Hello")
        conversations.toggle()
        await conversations._open(number)
        recorder = session.archive
        assert recorder.number == number
        opened: list[object] = []
        window._bridge.event_received.connect(opened.append)
        conversations.toggle()
        conversations.sidebar.deleted.emit(number, "Hello")
        await settled(conversations)
        assert ConversationOpened() in opened
        assert session.archive is not recorder
        recorder.save([Message("user", "What its turn leaves behind")])
        await recorder.flush()
        assert await shown(conversations) == []
        window._bridge.event_received.disconnect(opened.append)

    play(script)


async def branched(
    conversations: ConversationsController, session: RecordedSession, archive: object
) -> Conversation:
    """Ask the first of two questions again."""
    conversation = Conversation(archive=archive)
    for text in ("One?", "Two?"):
        conversation.add_user(text)
        conversation.add_reply("Well.")
    branch = conversation.branch_at(0, with_question=True)
    assert branch is not None
    session.publish(ConversationOpened(messages=tuple(branch.messages), is_branch=True))
    session.publish(TurnStarted(turn=1, source="typed"))
    branch.add_reply("Other.")
    await settled(conversations)
    return branch


def test_what_an_earlier_question_leaves_out_is_told_and_comes_back(play, session):
    async def script(conversations):
        conversations.attach(session)
        await settled(conversations)
        await branched(conversations, session, conversations.archive())
        bar = conversations.branch_bar
        assert bar.isVisible()
        assert bar.words.text() == "The messages after it are in your history as “One?”."
        conversations.toggle()
        assert await shown(conversations) == ["One? (2)", "One?"]
        bar.button.click()
        await settled(conversations)
        assert session.commands == [("leave_branch",)]
        assert await shown(conversations) == ["One?"]
        assert conversations._history.current_recorder.source is None
        session.publish(ConversationOpened())
        assert bar.isHidden()

    play(script)


def test_the_offer_to_undo_ends_with_the_next_turn(play, session):
    async def script(conversations):
        conversations.attach(session)
        await settled(conversations)
        await branched(conversations, session, conversations.archive())
        session.publish(TurnStarted(turn=2, source="announcement"))
        assert conversations.branch_bar.isVisible()
        session.publish(TurnStarted(turn=3, source="spoken"))
        assert conversations.branch_bar.isHidden()

    play(script)


def test_in_private_mode_what_followed_comes_back_from_memory(play, session):
    async def script(conversations):
        conversations.attach(session)
        await settled(conversations)
        await branched(conversations, session, None)
        assert "not in your history" in conversations.branch_bar.words.text()
        conversations.branch_bar.button.click()
        await settled(conversations)
        assert session.commands == [("leave_branch",)]

    play(script, Settings(private=True))


SAID = [
    Message("user", "Delete it."),
    Message("assistant", "Let me see.", (ToolCall("a", "delete_file", '{"name": "`x`"}'),)),
    Message("tool", "The user did not allow this call.", tool_call_id="a", outcome="refused"),
    Message("assistant", "It is still there. Shall I ask again?", interrupted=True, heard=18),
    Message("user", "No."),
    Message("assistant", "All right.", interrupted=True, heard=0),
]


def test_an_export_has_the_tool_calls_and_marks_what_was_not_heard() -> None:
    stored = StoredConversation(1, "Delete it.", 0.0)
    assert (
        to_markdown(stored, SAID).partition("*\n\n")[2]
        == """\
## You

Delete it.

## Repartee

Let me see.

**Tool call: delete_file** (not allowed)

```json
{"name": "`x`"}
```

```
The user did not allow this call.
```

## Repartee

It is still there.

*(you heard up to here)*

Shall I ask again?

## You

No.

## Repartee

*(you heard up to here)*

All right.
"""
    )
    assert (
        to_text(stored, SAID).partition("\n\n")[2]
        == """\
You: Delete it.

Repartee: Let me see.

Tool call: delete_file {"name": "`x`"} (not allowed)
The user did not allow this call.

Repartee: It is still there.

[you heard up to here]

Shall I ask again?

You: No.

Repartee: [you heard up to here]

All right.
"""
    )
    messages = json.loads(to_json(stored, SAID))["messages"]
    assert messages[2]["outcome"] == "refused"
    assert [one.get("heard") for one in messages] == [None, None, None, 18, None, 0]


def test_a_conversation_is_exported_as_markdown_and_as_json(play, session, file, tmp_path):
    async def script(conversations):
        conversations.attach(session)
        number = await store(file, "Hello")
        (conversation,) = await conversations._history.find()
        assert conversation.number == number
        await conversations.export(conversation, tmp_path / "one.md")
        await conversations.export(conversation, tmp_path / "one.json")
        text = (tmp_path / "one.md").read_text(encoding="utf-8")
        assert text.startswith("# Hello\n")
        assert "## You\n\nHello\n\n## Repartee\n\nYou said: Hello\n" in text
        whole = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
        assert [one["role"] for one in whole["messages"]] == ["user", "assistant"]

    play(script)


def test_a_failed_export_shows_an_error(play, window, session, file, tmp_path):
    async def script(conversations):
        conversations.attach(session)
        await store(file, "Hello")
        (conversation,) = await conversations._history.find()
        errors: list[str] = []
        conversations.failed.connect(lambda code, words: errors.append(words))
        conversations._start(conversations.export(conversation, tmp_path / "nowhere" / "one.md"))
        await settled(conversations)
        assert errors == ["Couldn't save one.md: No such file or directory. Choose another folder."]

    play(script)


def test_private_mode_stores_nothing_and_shows_that(play, window, session, file):
    async def script(conversations):
        conversations.attach(session)
        assert conversations.archive() is None
        assert conversations.private_bar.isVisible()
        chosen: list[dict[str, object]] = []
        conversations.settings_changed.connect(chosen.append)
        conversations.private_bar.button.click()
        assert chosen == [{"private": False}]
        conversations.show_settings(Settings(private=False))
        assert conversations.private_bar.isHidden()
        assert isinstance(session.archive, ConversationRecorder)
        conversations.show_settings(Settings(private=True))
        assert session.archive is None

    play(script, Settings(private=True))


def test_turning_off_saving_in_the_settings_leaves_the_chat_open_and_saves_no_more_of_it(
    play, window, session, file
):
    async def script(conversations):
        conversations.attach(session)
        archive = conversations.archive()
        conversations.show_event(ConversationOpened())
        session.archive = archive
        conversations.show_event(UserMessage(text="Hello"))
        archive.save([Message("user", "Hello")])
        await archive.flush()
        conversations.show_settings(Settings(private=True))
        assert session.archive is archive, "the same chat"
        assert conversations.private_bar.isVisible()
        archive.save([Message("user", "Hello"), Message("user", "A secret")])
        archive.fork().save([Message("user", "A secret")])
        await archive.flush()
        conversations.show_settings(Settings(private=False))
        assert session.archive is archive
        assert conversations.private_bar.isVisible(), "this chat is still not saved"
        (kept,) = await conversations._history.find()
        assert await conversations._history.read(kept.number) == [Message("user", "Hello")]
        conversations.private_bar.button.click()
        assert session.archive is not archive
        assert conversations.private_bar.isHidden()

    play(script)


def test_private_mode_is_chosen_in_the_menu(play, window, session):
    async def script(conversations):
        conversations.attach(session)
        chosen: list[dict[str, object]] = []
        conversations.settings_changed.connect(chosen.append)
        window.header.private_action.trigger()
        assert chosen == [{"private": True}]

    play(script)


def test_a_history_of_a_newer_version_is_reported_in_the_sidebar(play, window, session, file):
    database = sqlite3.connect(file)
    database.execute("PRAGMA user_version = 99")
    database.close()

    async def script(conversations):
        conversations.attach(session)
        conversations.toggle()
        await settled(conversations)
        assert "newer version of Repartee" in conversations.sidebar.message.text()

    play(script)
