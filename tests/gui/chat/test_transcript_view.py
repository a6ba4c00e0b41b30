from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    AnsweredBy,
    ChunkFinished,
    ChunkStarted,
    ListeningStarted,
    ReasoningDelta,
    ReplyDelta,
    ReplyFinished,
    ReplyRetracted,
    RequestSent,
    Retrying,
    StillWaiting,
    TranscriptFinal,
    TranscriptPartial,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message
from app.gui.chat.passage import Kind
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_scroller import WINDOW_SIZE
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.dialogs import Question
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import LIGHT
from tests.gui.recorded_session import ended

RULE = "you heard up to here"
MOON = "The Moon is far away. Light takes 1.3 seconds."


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def text(view: TranscriptView) -> str:
    return view.toPlainText()


def ask(view: TranscriptView, question: str, turn: int = 1) -> None:
    view.show_event(TurnStarted(turn=turn, source="typed"))
    view.show_event(UserMessage(turn=turn, text=question))


def reply(view: TranscriptView, answer: str, turn: int = 1) -> None:
    for at in range(0, len(answer), 5):
        view.show_event(ReplyDelta(turn=turn, text=answer[at : at + 5]))
    view.show_event(ReplyFinished(turn=turn, reason="stop"))


def exchange(view: TranscriptView, question: str, answer: str, turn: int = 1) -> None:
    ask(view, question, turn)
    reply(view, answer, turn)
    view.show_event(ended(turn, answer))


def formats(view: TranscriptView, words: str) -> Iterator[object]:
    cursor = view.document().find(words)
    assert not cursor.isNull(), words
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    for position in range(begin + 1, end + 1):
        cursor.setPosition(position)
        yield cursor.charFormat()


def colors(view: TranscriptView, words: str) -> set[str]:
    return {form.foreground().color().name() for form in formats(view, words)}  # type: ignore[attr-defined]


def spoken(view: TranscriptView) -> str:
    return "".join(mark.cursor.selectedText() for mark in view.extraSelections())  # type: ignore[attr-defined]


def test_the_blanks_around_a_chunk_are_not_marked(view: TranscriptView) -> None:
    view.show_event(TurnStarted(turn=1, source="typed"))
    view.show_event(ReplyDelta(turn=1, text="One.\n\nTwo. Three."))
    view.show_event(ChunkStarted(turn=1, chunk=2, start=4, end=11, audible_ms=0))
    assert spoken(view) == "Two."


def press_link(view: TranscriptView, words: str) -> None:
    """As a reader would: a click in the middle of the words."""
    cursor = view.document().find(words)
    assert not cursor.isNull(), words
    middle = QTextCursor(view.document())
    middle.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    spot = view.cursorRect(middle).center()
    from PySide6.QtTest import QTest

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))


# --- streaming ----------------------------------------------------------------------------------


def test_a_reply_streams_in_as_plain_text_and_becomes_markdown_when_it_is_whole(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view, "Hello")
    view.show_event(ReplyDelta(turn=1, text="**Hi**"))
    qtbot.waitUntil(lambda: "**Hi**" in text(view))
    view.show_event(ReplyFinished(turn=1, reason="stop"))
    assert "Hi" in text(view)
    assert "**" not in text(view)


def test_deltas_are_gathered_between_two_repaints(qtbot: QtBot, view: TranscriptView) -> None:
    ask(view, "Hello")
    changes: list[None] = []
    view.document().contentsChanged.connect(lambda: changes.append(None))
    for _ in range(300):
        view.show_event(ReplyDelta(turn=1, text="word "))
    assert changes == []
    qtbot.waitUntil(lambda: text(view).count("word") == 300)
    assert len(changes) <= 2  # a frame, and its text


def test_a_reply_that_continues_after_a_tool_keeps_what_came_before(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view, "Weather?")
    reply(view, "**Let** me see. ")
    view.show_event(ReplyDelta(turn=1, text="Sunny."))
    qtbot.waitUntil(lambda: "Sunny." in text(view))
    view.show_event(ended(1, "**Let** me see. Sunny."))
    assert "Let me see. Sunny." in text(view)


def test_only_the_final_words_of_the_user_are_in_the_transcript(view: TranscriptView) -> None:
    view.show_event(TurnStarted(turn=1, source="spoken"))
    view.show_event(TranscriptPartial(turn=1, text="what time"))
    assert text(view).strip() == ""
    view.show_event(TranscriptFinal(turn=1, text="What time is it?"))
    view.show_event(UserMessage(turn=1, text="What time is it?"))
    assert text(view).strip() == "What time is it?"


def test_reasoning_is_folded_away_and_unfolds_on_a_click(view: TranscriptView) -> None:
    ask(view, "Why?")
    view.show_event(ReasoningDelta(turn=1, text="secret musings"))
    assert "Thinking…" in text(view)
    assert "musings" not in text(view)
    reply(view, "Because.")
    view.show_event(ended(1, "Because."))
    press_link(view, "Thought about it")
    assert "secret musings" in text(view)
    press_link(view, "Thought about it")
    assert "musings" not in text(view)


def test_a_visible_retry_goes_once_the_request_is_sent_again(view: TranscriptView) -> None:
    ask(view, "Hello")
    view.show_event(
        Retrying(turn=1, attempt=1, of=2, wait_s=0.5, reason="The server is overloaded. Try again.")
    )
    assert "The server is overloaded. Trying again, 1 of 2" in text(view)
    view.show_event(RequestSent(turn=1, round=1, model="m"))
    assert "overloaded" not in text(view)


def test_a_long_wait_is_told_until_the_model_sends_something(view: TranscriptView) -> None:
    ask(view, "Hello")
    for waited_s in (10.0, 20.0):
        view.show_event(StillWaiting(turn=1, model="big-model", waited_s=waited_s))
    assert "10 s" not in text(view)
    assert "Waiting for big-model, 20 s so far. It may be loading" in text(view)
    view.show_event(ReasoningDelta(turn=1, text="Hm."))
    assert "loading" not in text(view)


@pytest.mark.parametrize("answers_itself", [False, True])
def test_an_answer_of_the_helper_says_so(view: TranscriptView, answers_itself: bool) -> None:
    ask(view, "What time is it?")
    view.show_event(AnsweredBy(turn=1, name="Built-in helper"))
    view.show_event(RequestSent(turn=1, round=2, model="m"))
    if answers_itself:  # rather than leaving the failure of its tool to the model
        view.show_event(AnsweredBy(turn=1, name="Built-in helper"))
    view.show_event(ReplyDelta(turn=1, text="It is noon."))
    view.show_event(ended(1, "It is noon."))
    assert ("Answered by the built-in helper" in text(view)) is answers_itself


# --- speaking and hearing -----------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_being_spoken_is_marked(view: TranscriptView, whole: bool) -> None:
    answer = "🌙 The **Moon** is far. [Light](https://a.b/c) takes *1.3 seconds*. Slow."
    start, end = answer.index("[Light"), answer.index(" Slow")
    ask(view, "How far?")
    view.show_event(ReplyDelta(turn=1, text=answer))
    if whole:
        view.show_event(ReplyFinished(turn=1, reason="stop"))
    view.show_event(ChunkStarted(turn=1, chunk=0, start=start, end=end, audible_ms=1))
    assert spoken(view) == ("Light takes 1.3 seconds." if whole else answer[start:end])
    view.show_event(ChunkFinished(turn=1, chunk=0, ended_ms=2))
    assert spoken(view) == ""


def test_what_was_never_heard_is_greyed_and_the_interruption_marked(view: TranscriptView) -> None:
    ask(view, "How far?")
    reply(view, MOON)
    view.show_event(ended(1, MOON, outcome="interrupted", heard="The Moon is far away."))
    assert LIGHT.text_unheard not in colors(view, "The Moon is far away.")
    assert colors(view, "Light takes 1.3 seconds.") == {LIGHT.text_unheard}
    lines = [line.strip() for line in text(view).splitlines() if line.strip()]
    assert lines == [
        "How far?",
        "The Moon is far away.",
        "you heard up to here",
        "Light takes 1.3 seconds.",
        "Continue",
    ]


@pytest.mark.parametrize(
    ("answer", "heard", "lines"),
    [
        ("One two three four.", "One two", ["One two", RULE, "three four."]),
        ("One.", "", [RULE, "One."]),
        ("One.\n\nTwo.", "One.", ["One.", RULE, "Two."]),
        ("- one two\n- three", "- one", ["one", RULE, "two", "three"]),
        ("- one\n- two", "- one", ["one", RULE, "two"]),
        (
            "# Head\n\nAnd **all of it**.",
            "# Head\n\nAnd **all",
            ["Head", "And all", RULE, "of it."],
        ),
        ("```py\na = 1\nb = 2\n```\nSo.", "```py\na = 1", ["a = 1", RULE, "b = 2", "So."]),
        ("```py\nif a:\n    b\n```", "```py\nif a:\n", ["if a:", RULE, "    b"]),
        (
            "| a | b |\n|---|---|\n| c | d |\n\nSo.",
            "| a | b |\n|---|---|\n| c",
            [*"abcd", RULE, "So."],
        ),
        ("| a | b |\n|---|---|\n| c | d |", "| a", [*"abcd", RULE]),
        ("今天天气很好。明天下雨。", "今天天气很好。", ["今天天气很好。", RULE, "明天下雨。"]),
    ],
)
def test_a_rule_shows_where_hearing_ended_in_any_markdown(
    view: TranscriptView, answer: str, heard: str, lines: list[str]
) -> None:
    view.show_conversation(
        [Message("user", "Go on"), Message("assistant", answer, interrupted=True, heard=len(heard))]
    )
    shown = [line.strip("\ufdd0\ufdd1\xa0").rstrip() for line in text(view).splitlines()]
    assert [line for line in shown if line] == ["Go on", *lines, "   Continue"]
    view.grab()  # paints the rule


def test_what_is_spoken_of_an_interrupted_reply_is_marked_on_both_sides_of_the_rule(
    view: TranscriptView,
) -> None:
    interrupted = Message("assistant", MOON, interrupted=True, heard=21)
    view.show_conversation([Message("user", "How far?"), interrupted])
    press_link(view, "Continue")
    view.show_event(TurnStarted(turn=2, source="replay"))
    view.show_event(ReplyDelta(turn=2, text=MOON[21:]))
    view.show_event(ChunkStarted(turn=2, chunk=0, start=0, end=6, audible_ms=0))
    assert spoken(view) == "Light"
    reply = view._document.passages[-1]
    assert [reply.select(*span).selectedText() for span in ((0, 3), (17, 21), (22, 27))] == [
        "The",
        "way.",
        "Light",
    ]


def test_the_rest_of_an_interrupted_reply_is_asked_for_and_the_rule_moves(
    qtbot: QtBot, view: TranscriptView
) -> None:
    exchange(view, "Hello", "Hi.")
    ask(view, "How far?", turn=2)
    reply(view, MOON, turn=2)
    view.show_event(ended(2, MOON, outcome="interrupted", heard="The Moon is far away."))
    for heard, outcome in ((" Light takes", "interrupted"), (" 1.3 seconds.", "completed")):
        with qtbot.waitSignal(view.continueRequested) as asked:
            press_link(view, "Continue")
        assert asked.args[0] == 1
        view.show_event(TurnStarted(turn=3, source="replay"))
        view.show_event(ReplyDelta(turn=3, text="…"))
        rest = " Light takes 1.3 seconds." if outcome == "interrupted" else heard
        view.show_event(ended(3, rest, outcome=outcome, heard=heard))
        if outcome == "interrupted":
            assert LIGHT.text_unheard not in colors(view, "Light takes")
            assert colors(view, "1.3 seconds.") == {LIGHT.text_unheard}
            assert asked.args[1] == "Please go on from “…The Moon is far away.”."
    assert RULE not in text(view)
    assert "Continue" not in text(view)
    assert LIGHT.text_unheard not in colors(view, MOON)


def test_only_the_last_interrupted_reply_can_be_continued(view: TranscriptView) -> None:
    for turn in (1, 2):
        ask(view, "How far?", turn)
        reply(view, MOON, turn)
        view.show_event(ended(turn, MOON, outcome="interrupted", heard="The Moon"))
    assert text(view).count(RULE) == 2
    assert text(view).count("Continue") == 1
    assert text(view).index("Continue") > text(view).rindex(RULE)
    exchange(view, "Never mind.", "All right.", 3)
    assert "Continue" not in text(view), "another question has been answered since"
    said = [
        Message("user", "How far?"),
        Message("assistant", MOON, interrupted=True, heard=8),
        Message("user", "Never mind."),
        Message("assistant", "All right."),
    ]
    view.show_conversation(said)
    assert "Continue" not in text(view)
    view.show_conversation(said[:2])
    assert "Continue" in text(view)


def test_a_link_that_the_keyboard_has_chosen_has_the_ring_of_the_controls(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view, "How far?")
    reply(view, MOON)
    view.show_event(ended(1, MOON, outcome="interrupted", heard="The Moon"))
    view.activateWindow()
    view.setFocus()
    before = view.viewport().grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    after = view.viewport().grab().toImage()
    changed = {
        after.pixelColor(x, y).name()
        for x in range(after.width())
        for y in range(after.height())
        if after.pixel(x, y) != before.pixel(x, y)
    }
    assert LIGHT.accent in changed
    assert LIGHT.text not in changed, "no dotted frame"
    with qtbot.waitSignal(view.continueRequested):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_reply_that_was_heard_as_far_as_it_came_is_continued_if_there_was_more(
    view: TranscriptView,
) -> None:
    ask(view, "How far?")
    view.show_event(ReplyDelta(turn=1, text="The Moon"))
    view.show_event(ended(1, "The Moon", outcome="interrupted", heard="The Moon"))
    assert "Interrupted" in text(view)
    assert RULE not in text(view)
    assert "Continue" in text(view)
    ask(view, "How far?", 2)
    reply(view, MOON, 2)
    view.show_event(ended(2, MOON, outcome="interrupted", heard=MOON))
    assert text(view).count("Interrupted") == 2
    assert "Continue" not in text(view), "all of the second reply was heard"


def test_a_change_of_the_theme_is_laid_out_once(
    view: TranscriptView, appearance: Appearance, qtbot: QtBot
) -> None:
    exchange(view, "How far?", MOON)
    outdated = []
    view._document.outdated.connect(lambda: outdated.append(1))
    appearance.choose("dark")
    assert len(outdated) == 1
    appearance.choose("light")
    assert len(outdated) == 2


def test_a_canceled_recording_leaves_nothing_in_the_transcript(view: TranscriptView) -> None:
    exchange(view, "How far?", MOON)
    before = text(view)
    view.show_event(TurnStarted(turn=2, source="spoken"))
    view.show_event(ListeningStarted(turn=2))
    view.show_event(ended(2, outcome="interrupted"))
    assert text(view) == before


def test_a_question_that_was_interrupted_before_its_answer_says_so(view: TranscriptView) -> None:
    ask(view, "How far?")
    view.show_event(ended(1, outcome="interrupted"))
    assert "Interrupted" in text(view)


def test_an_interrupted_announcement_cannot_be_continued(view: TranscriptView) -> None:
    view.show_event(TurnStarted(turn=1, source="announcement"))
    reply(view, "Your tea timer rings.")
    view.show_event(ended(1, "Your tea timer rings.", outcome="interrupted", heard="Your"))
    assert RULE in text(view)
    assert "Continue" not in text(view)


# --- errors -------------------------------------------------------------------------------------


def fail(view: TranscriptView, code: str, retryable: bool, partial: str = "") -> None:
    view.show_event(
        ended(
            1,
            partial,
            outcome="failed",
            error="No server is running at localhost:11434.",
            error_code=code,
            retryable=retryable,
        )
    )


def test_an_error_is_one_sentence_with_a_retry(qtbot: QtBot, view: TranscriptView) -> None:
    ask(view, "Hello")
    reply(view, "Half an")
    fail(view, "server_unreachable", retryable=True, partial="Half an")
    assert "No server is running at localhost:11434." in text(view)
    assert "Half an" in text(view)
    with qtbot.waitSignal(view.retryRequested):
        press_link(view, "Retry")
    assert "No server is running" not in text(view)
    ask(view, "Hello", turn=2)
    assert text(view).count("Hello") == 1


@pytest.mark.parametrize(
    "code", ["key_rejected", "model_not_found", "server_unreachable", "bad_setting", "offline"]
)
def test_an_error_that_settings_can_mend_leads_there(
    qtbot: QtBot, view: TranscriptView, code: str
) -> None:
    ask(view, "Hello")
    fail(view, code, retryable=False)
    with qtbot.waitSignal(view.settingsRequested):
        press_link(view, "Open settings")
    with qtbot.waitSignal(view.retryRequested):
        press_link(view, "Retry")


@pytest.mark.parametrize("code", ["filtered", "context_overflow"])
def test_what_would_fail_again_offers_no_retry(view: TranscriptView, code: str) -> None:
    ask(view, "Hello")
    fail(view, code, retryable=False)
    assert "Retry" not in text(view)


def errors(view: TranscriptView) -> int:
    """How many red cards there are."""
    document = view.document()
    assert isinstance(document, TranscriptDocument)
    return sum(passage.kind is Kind.ERROR for passage in document.passages)


def test_a_new_question_makes_the_error_of_the_one_before_a_quiet_line(
    view: TranscriptView,
) -> None:
    ask(view, "Hello")
    fail(view, "server_failed", retryable=True)
    assert errors(view) == 1
    ask(view, "And now?", turn=2)
    assert errors(view) == 0
    assert colors(view, "No server is running") == {LIGHT.text_muted}
    assert "Retry" not in text(view)


@pytest.mark.parametrize("again", ["a new question", "retry", "speech that is not understood"])
def test_errors_do_not_pile_up(view: TranscriptView, again: str) -> None:
    for turn in range(1, 5):
        if again == "speech that is not understood":
            view.show_event(TurnStarted(turn=turn, source="spoken"))
        else:
            ask(view, "Hello", turn=turn)
        fail(view, "server_failed", retryable=True)
        if again == "retry":
            press_link(view, "Retry")
            assert errors(view) == 0
        else:
            assert errors(view) == 1
            assert text(view).count("Retry") == 1


def test_an_error_can_be_retried_after_a_press_of_the_key_without_a_word(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view, "Hello")
    fail(view, "server_failed", retryable=True)
    view.show_event(TurnStarted(turn=2, source="spoken"))
    fail(view, "nothing_heard", retryable=False)
    assert errors(view) == 1
    with qtbot.waitSignal(view.retryRequested):
        press_link(view, "Retry")
    assert errors(view) == 0


def test_nothing_heard_is_a_quiet_line_and_no_error(view: TranscriptView) -> None:
    view.show_event(TurnStarted(turn=1, source="spoken"))
    fail(view, "nothing_heard", retryable=False)
    assert colors(view, "No server is running") == {LIGHT.text_muted}
    view.show_event(TurnStarted(turn=2, source="spoken"))
    fail(view, "nothing_heard", retryable=False)
    assert text(view).count("No server is running") == 1  # the line does not pile up


# --- what a model must not do -------------------------------------------------------------------


def test_no_image_or_html_of_a_model_is_loaded_or_run(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(
        type(view.document()), "loadResource", lambda self, kind, name: loaded.append(name)
    )
    answer = "![](/etc/hosts) ![a](file:///etc/passwd) ![b](http://x/y.png) <img src='/etc/fstab'>"
    exchange(view, "<b>me</b> <img src='file:///etc/passwd'>", answer)
    view.grab()
    assert loaded == []
    assert "[image: a] [image: b] <img src='/etc/fstab'>" in text(view)
    assert "<b>me</b>" in text(view)


def test_a_link_opens_only_after_a_question(
    qtbot: QtBot, view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    exchange(view, "Where?", "See [the manual](https://example.org/a?b=c).")
    press_link(view, "the manual")
    box = view.findChild(Question, "openLink")
    assert box is not None
    assert "https://example.org/a?b=c" in box.details
    assert opened == []
    box.confirm.click()
    assert opened == ["https://example.org/a?b=c"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://a/b"])
def test_other_links_do_nothing(view: TranscriptView, address: str) -> None:
    view.anchorClicked.emit(QUrl(address))
    assert view.findChild(Question, "openLink") is None


# --- reading ------------------------------------------------------------------------------------


@pytest.fixture
def long_view(view: TranscriptView) -> TranscriptView:
    for turn in range(12):
        exchange(view, f"Question {turn}", MOON * 3, turn)
    return view


def at_end(view: TranscriptView) -> bool:
    bar = view.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def pill(view: TranscriptView) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.text() == "Latest")


def test_the_newest_line_stays_in_view(qtbot: QtBot, long_view: TranscriptView) -> None:
    qtbot.waitUntil(lambda: at_end(long_view))
    assert not pill(long_view).isVisible()


def test_a_reader_who_has_scrolled_up_stays_in_place(
    qtbot: QtBot, long_view: TranscriptView
) -> None:
    qtbot.waitUntil(lambda: at_end(long_view))
    long_view.verticalScrollBar().setValue(100)
    long_view.show_event(TurnStarted(turn=50, source="announcement"))
    reply(long_view, MOON * 5, turn=50)
    long_view.show_event(ended(50, MOON * 5))
    assert long_view.verticalScrollBar().value() == 100
    assert pill(long_view).isVisible()


def test_the_pill_leads_back_to_the_newest_line(qtbot: QtBot, long_view: TranscriptView) -> None:
    qtbot.waitUntil(lambda: at_end(long_view))
    long_view.verticalScrollBar().setValue(100)
    qtbot.mouseClick(pill(long_view), Qt.MouseButton.LeftButton)
    assert at_end(long_view)
    assert not pill(long_view).isVisible()


def test_the_reader_keeps_the_place_when_the_window_changes_its_width(
    qtbot: QtBot, long_view: TranscriptView
) -> None:
    qtbot.waitUntil(lambda: at_end(long_view))
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = long_view.cursorForPosition(QPoint(0, 0)).block().text()
    long_view.resize(900, 400)
    qtbot.wait(1)
    assert long_view.cursorForPosition(QPoint(0, 0)).block().text() == seen


def copied(view: TranscriptView) -> str:
    view.copy()
    return QApplication.clipboard().text()


def test_all_of_a_long_conversation_is_copied_with_its_speakers(
    qtbot: QtBot, view: TranscriptView
) -> None:
    said = [
        message
        for number in range(2_500)
        for message in (Message("user", f"How far {number}?"), Message("assistant", "**Far**."))
    ]
    long_reply = "A paragraph.\n\n" * 400
    said += [
        Message("user", "All of it?"),
        Message("assistant", long_reply),
        Message("user", "So?"),
        Message("assistant", MOON, interrupted=True, heard=21),
    ]
    view.show_conversation(said)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)  # more of it is laid out meanwhile
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    whole = QApplication.clipboard().text()
    assert whole.startswith("You: How far 0?\n\nRepartee: **Far**.\n\nYou: How far 1?")
    assert whole.count("You: ") == whole.count("Repartee: ") == 2_502
    assert f"Repartee: {long_reply}" in whole
    assert whole.endswith(f"The Moon is far away.\n\n[{RULE}]\n\nLight takes 1.3 seconds.")


def test_a_part_is_copied_as_it_is_shown_and_of_both_sides_with_their_names(
    view: TranscriptView,
) -> None:
    exchange(view, "How far?", "Very **far** away.")
    cursor = view.document().find("far?")
    end = view.document().find("Very far").selectionEnd()
    view.selectAll()
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert copied(view) == "You: How far?\n\nRepartee: Very far away."  # Qt selects whole frames
    view.setTextCursor(view.document().find("Very far"))
    assert copied(view) == "Very far"


def test_only_the_last_messages_stay_laid_out_and_the_reader_stays_in_place(
    qtbot: QtBot, view: TranscriptView
) -> None:
    for turn in range(WINDOW_SIZE // 2):
        exchange(view, f"Question {turn}", MOON, turn)
    qtbot.waitUntil(lambda: at_end(view))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = view.cursorForPosition(QPoint(0, 0)).block().text()
    view.show_event(TurnStarted(turn=998, source="announcement"))
    reply(view, "Your timer rings.", turn=998)
    view.show_event(ended(998, "Your timer rings."))
    qtbot.waitUntil(lambda: "Question 0" not in text(view))
    assert "Your timer rings." in text(view)
    assert view.cursorForPosition(QPoint(0, 0)).block().text() == seen


def test_odd_characters_keep_every_mark_in_its_place(view: TranscriptView) -> None:
    answer = "a\r\nb\0\u2029c \ufdd0 🌙🌙 marked"
    ask(view, "Odd?")
    view.show_event(ReplyDelta(turn=1, text=answer))
    start = answer.index("marked")
    view.show_event(ChunkStarted(turn=1, chunk=0, start=start, end=start + 6, audible_ms=1))
    assert spoken(view) == "marked"


def test_colors_follow_the_theme(view: TranscriptView, appearance: Appearance) -> None:
    exchange(view, "Hello", "Hi")
    appearance.choose("dark")
    assert QColor(next(iter(colors(view, "Hello")))).lightness() > 128


def test_what_was_no_answer_is_taken_back(view: TranscriptView) -> None:
    ask(view, "Hello?")
    reply(view, "I look.\n\nThey greet me.")
    view.show_event(ReplyRetracted(turn=1, length=9))
    view.show_event(ReplyDelta(turn=1, text="Hello!"))
    view.show_event(ended(1, "I look.\n\nHello!"))
    assert "greet" not in text(view)
    assert text(view).rstrip().endswith("I look.\nHello!")
