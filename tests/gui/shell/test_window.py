"""Every gesture of the user, and the verb that the session hears."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import (
    ChunkStarted,
    ListeningStarted,
    Notice,
    ReplyDelta,
    RequestSent,
    TalkReleased,
    TranscriptPartial,
    TurnLatency,
    TurnStarted,
    UserMessage,
)
from app.gui.kit.bridge import Bridge
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT
from app.gui.kit.widgets import IconButton, IconLabel
from app.gui.shell.window import Window
from tests.gui.recorded_session import Clock, RecordedSession, ended

SPACE, F9 = Qt.Key.Key_Space, Qt.Key.Key_F9


def focus(qtbot: QtBot, part: QWidget) -> None:
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)


# --- talking ------------------------------------------------------------------------------------


def test_holding_space_talks_from_the_first_moment(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    target = QApplication.focusWidget()
    qtbot.keyPress(target, SPACE)
    assert session.commands == [("press",)]
    clock.now += 2
    qtbot.keyRelease(target, SPACE)
    assert session.commands == [("press",), ("release",)]


def test_a_tap_of_space_talks_until_the_next_tap(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    qtbot.keyClick(window.transcript, SPACE)
    clock.now += 5
    assert session.commands == [("press",)]
    qtbot.keyClick(window.transcript, SPACE)
    assert session.commands == [("press",), ("release",)]


def test_a_tap_leaves_the_end_to_the_voice_but_a_hold_does_not(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    qtbot.keyPress(window, F9)
    clock.now += 2
    qtbot.keyRelease(window, F9)
    assert session.kept == 0
    qtbot.keyClick(window, F9)
    assert session.kept == 1


def test_another_talk_key_takes_the_place_of_f9(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    window.show_settings(Settings(talk_key="Ctrl+T", talk_mode="hold"))
    focus(qtbot, window.composer)
    qtbot.keyClick(window.composer, F9)
    assert session.commands == []
    qtbot.keyPress(window.composer, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(window.composer, Qt.Key.Key_T)
    assert session.commands == [("press",), ("release",)]
    assert "Ctrl+T" in window.talk_button.toolTip()


def test_where_keys_are_tapped_the_button_says_so(window: Window) -> None:
    window.show_settings(Settings(talk_mode="tap"))
    assert window.talk_button.label == "Tap to talk"


def test_the_desktops_key_talks_while_another_window_has_the_keyboard(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    window.talk_controller.handle_desktop_key(True)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert session.commands == [("press",)]
    clock.now += 2
    window.talk_controller.handle_desktop_key(False)
    assert session.commands == [("press",), ("release",)]


def test_space_in_the_composer_is_a_space(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    focus(qtbot, window.composer)
    qtbot.keyClicks(window.composer, "a b")
    assert window.composer.toPlainText() == "a b"
    assert session.commands == []


def test_f9_talks_even_in_the_composer(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    focus(qtbot, window.composer)
    qtbot.keyPress(window.composer, F9)
    clock.now += 1
    qtbot.keyRelease(window.composer, F9)
    assert session.commands == [("press",), ("release",)]
    assert window.composer.toPlainText() == ""


def test_auto_repeat_of_a_held_key_is_ignored(
    window: Window, session: RecordedSession, clock: Clock
) -> None:
    def send(kind: QEvent.Type, repeat: bool) -> None:
        event = QKeyEvent(kind, F9, Qt.KeyboardModifier.NoModifier, "", repeat)
        QApplication.sendEvent(window, event)

    send(QEvent.Type.KeyPress, False)
    for _ in range(5):  # X11 repeats as pairs of release and press
        clock.now += 0.5
        send(QEvent.Type.KeyRelease, True)
        send(QEvent.Type.KeyPress, True)
    assert session.commands == [("press",)]
    send(QEvent.Type.KeyRelease, False)
    assert session.commands == [("press",), ("release",)]


def test_a_held_key_is_let_go_when_the_window_loses_the_focus(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    qtbot.keyPress(window, SPACE)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert session.commands == [("press",), ("release",)]


def test_holding_the_talk_button_with_the_mouse_talks(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    qtbot.mousePress(window.talk_button, Qt.MouseButton.LeftButton)
    clock.now += 1
    qtbot.mouseRelease(window.talk_button, Qt.MouseButton.LeftButton)
    assert session.commands == [("press",), ("release",)]


def test_clicking_the_talk_button_keeps_talking_until_the_next_click(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    qtbot.mouseClick(window.talk_button, Qt.MouseButton.LeftButton)
    clock.now += 3
    assert session.commands == [("press",)]
    qtbot.mouseClick(window.talk_button, Qt.MouseButton.LeftButton)
    assert session.commands == [("press",), ("release",)]


def test_enter_on_the_talk_button_is_a_tap(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    qtbot.keyClick(window.talk_button, Qt.Key.Key_Return)
    qtbot.keyClick(window.talk_button, Qt.Key.Key_Return)
    assert session.commands == [("press",), ("release",)]


def test_the_talk_button_stops_a_speaking_assistant(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(ChunkStarted(turn=1, chunk=0, start=0, end=2, audible_ms=1))
    assert window.talk_button.label == "Stop"
    qtbot.mouseClick(window.talk_button, Qt.MouseButton.LeftButton)
    assert session.commands == [("interrupt",)]


def test_escape_stops_wherever_the_focus_is(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    qtbot.keyClick(window.composer, Qt.Key.Key_Escape)
    qtbot.keyClick(window.transcript, Qt.Key.Key_Escape)
    assert session.commands == [("interrupt",), ("interrupt",)]


def test_after_listening_was_stopped_a_tap_talks_again(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    qtbot.keyClick(window, F9)
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ended(1, outcome="interrupted"))
    qtbot.keyClick(window, F9)
    assert session.commands == [("press",), ("press",)]


def test_an_interrupted_answer_is_continued(window: Window, session: RecordedSession) -> None:
    window.transcript.continueRequested.emit(0, "Please go on.")
    assert session.commands == [("continue_reply", "0", "Please go on.")]


def test_the_end_of_the_interrupted_turn_does_not_end_the_listening_that_interrupts_it(
    qtbot: QtBot, window: Window, session: RecordedSession, clock: Clock
) -> None:
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(TalkReleased(turn=1))
    qtbot.keyPress(window, F9)
    session.publish(ended(1, outcome="interrupted"))
    session.publish(TurnStarted(turn=2, source="spoken"))
    clock.now += 1
    qtbot.keyRelease(window, F9)
    assert session.commands == [("press",), ("release",)]


# --- typing -------------------------------------------------------------------------------------


def test_the_model_is_made_ready_once_when_the_user_begins_to_type(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    qtbot.keyClicks(window.composer, "Hello")
    assert session.expected == 1
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    assert session.expected == 1


def test_letters_typed_anywhere_go_to_the_composer(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "H")
    qtbot.waitUntil(window.composer.hasFocus)
    assert window.composer.toPlainText() == "H"


def test_clicking_an_example_asks_it(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    example = next(
        button
        for button in window.welcome.findChildren(QPushButton)
        if button.text() == "What time is it?"
    )
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    assert session.commands == [("say", "What time is it?")]


def test_the_first_message_takes_the_place_of_the_welcome(
    window: Window, session: RecordedSession
) -> None:
    assert window.welcome.isVisible()
    assert not window.transcript.isVisible()
    session.publish(UserMessage(turn=1, text="Hello"))
    assert window.transcript.isVisible()
    assert not window.welcome.isVisible()


# --- before there is a session ------------------------------------------------------------------


def test_what_is_typed_before_the_session_is_there_is_said_when_it_comes(
    qtbot: QtBot, session: RecordedSession
) -> None:
    bridge = Bridge()
    window = Window(bridge, Settings())
    qtbot.addWidget(window)
    qtbot.keyClicks(window.composer, "Hello")
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    assert window.composer.toPlainText() == "Hello"  # no draft is lost
    bridge.attach(session)
    assert session.commands == [("say", "Hello")]
    session.publish(UserMessage(turn=1, text="Hello"))
    assert window.composer.toPlainText() == ""


def test_talking_too_early_says_so_until_the_session_is_there(
    qtbot: QtBot, session: RecordedSession
) -> None:
    bridge = Bridge()
    window = Window(bridge, Settings())
    qtbot.addWidget(window)
    window.show()
    assert window.talk_hint.word == "Getting ready…"
    qtbot.keyClick(window, F9)
    assert window.notices.isVisible()
    bridge.attach(session)
    assert not window.notices.isVisible()
    assert window.talk_hint.word == "Ready"
    qtbot.keyClick(window, F9)
    assert session.commands == [("press",)]


def test_a_key_held_since_before_the_session_was_there_talks_as_soon_as_it_is(
    qtbot: QtBot, session: RecordedSession
) -> None:
    bridge, clock = Bridge(), Clock()
    window = Window(bridge, Settings(), clock=clock)
    qtbot.addWidget(window)
    window.show()
    qtbot.keyPress(window, F9)
    clock.now += 2
    bridge.attach(session)
    assert session.commands == [("press",)]
    clock.now += 0.1
    qtbot.keyRelease(window, F9)
    assert session.commands == [("press",), ("release",)]


def test_a_session_that_cannot_be_made_is_told_and_told_again_on_a_press(
    qtbot: QtBot, window: Window
) -> None:
    bridge = Bridge()
    window = Window(bridge, Settings())
    qtbot.addWidget(window)
    told: list[object] = []
    bridge.event_received.connect(told.append)
    bridge.show_failure("bad_setting", "No model selected.")
    bridge.press()
    assert [event.text for event in told if isinstance(event, Notice)] == [
        "No model selected.",
        "No model selected.",
    ]
    assert window.talk_hint.word == "Not ready"


# --- commands from outside ----------------------------------------------------------------------


def test_verbs_from_outside_start_stop_and_toggle_talking(
    window: Window, session: RecordedSession
) -> None:
    for verb in ("talk start", "talk start", "talk stop", "talk stop", "talk toggle"):
        window.run_command(verb)
    assert session.commands == [("press",), ("release",), ("press",)]


def test_raise_brings_a_minimized_window_back(qtbot: QtBot, window: Window) -> None:
    window.showMinimized()
    window.run_command("raise")
    assert not window.isMinimized()
    assert window.isVisible()


# --- looks and access ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["talkButton", "composer", "transcript", "latencyMeter", "talkHint"],
)
def test_each_part_is_found_by_its_name_and_has_words_for_a_screen_reader(
    window: Window, name: str
) -> None:
    part = window.findChild(QWidget, name)
    assert part is not None
    assert part.accessibleName()
    if hasattr(part, "accessibleIdentifier"):
        assert part.accessibleIdentifier() == name


def test_a_notice_stays_until_it_is_dismissed(qtbot: QtBot, window: Window) -> None:
    window.notices.show_event(Notice(code="audio_device", text="No microphone was found."))
    window.notices.show_event(Notice(code="audio_device", text="No microphone was found."))
    buttons = window.notices.findChildren(QToolButton, "dismissNotice")
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) == 1
    qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert not window.notices.isVisible()


def test_every_button_is_reached_by_tab_and_none_takes_space_after_a_click(
    window: Window,
) -> None:
    for button in window.findChildren(QToolButton) + window.findChildren(QPushButton):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.accessibleName()


def test_icons_and_the_state_take_the_colors_of_a_new_theme(
    window: Window, appearance: Appearance
) -> None:
    window.notices.show_event(Notice(code="audio_device", text="No microphone was found."))
    (icon,) = window.notices.findChildren(IconLabel)
    buttons = window.header.findChildren(IconButton)
    for choice, theme in (("dark", DARK), ("light", LIGHT)):
        appearance.choose(choice)  # type: ignore[arg-type]
        pictures = (button.icon().pixmap(QSize(20, 20), 3.0).toImage() for button in buttons)
        assert {main_color(picture) for picture in pictures} == {theme.text_muted}
        hint = window.talk_hint.palette().windowText().color()
        assert hint.name() == theme.text_muted
        picture = icon.grab().toImage()
        assert theme.accent in {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }


def main_color(picture: QImage) -> str:
    pixels = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colors = (picture.pixelColor(x, y) for x, y in pixels)
    return Counter(color.name() for color in colors if color.alpha() == 255).most_common(1)[0][0]


@pytest.mark.parametrize("width", [380, 1600])
def test_the_window_fits_narrow_and_wide_screens(
    qtbot: QtBot, window: Window, session: RecordedSession, width: int
) -> None:
    session.publish(UserMessage(turn=1, text="Hello"))
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    assert window.talk_bar.width() <= 720
    more = window.header.more_button
    assert window.rect().contains(more.mapTo(window, more.rect().center()))


def test_the_size_and_what_is_shown_are_remembered(
    qtbot: QtBot, session: RecordedSession, home
) -> None:  # type: ignore[no-untyped-def]
    store = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    first = Window(Bridge(), Settings(), store)
    qtbot.addWidget(first)
    first.show()
    first.resize(700, 650)
    first.header.chip_action.setChecked(False)
    first.close()
    second = Window(Bridge(), Settings(), store)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (700, 650)
    assert not second.header.chip_action.isChecked()


def test_the_welcome_leads_to_the_set_up(window: Window, qtbot: QtBot) -> None:
    connect = window.welcome.findChild(QPushButton, "connectModel")
    assert connect is not None
    assert connect.text() == "Connect a language model"
    with qtbot.waitSignal(window.setUpRequested):
        connect.click()
    window.show_settings(Settings(base_url="http://localhost:11434/v1", model="m"))
    assert connect.text() == "Set up again…"


def test_listening_is_told_by_word_and_shape_alike(
    window: Window, session: RecordedSession
) -> None:
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ListeningStarted(turn=1))
    assert window.talk_hint.accessibleName() == "State: Listening"
    assert window.talk_button.accessibleName() == "Listening…"


def test_who_answers_is_named_at_the_start_of_the_header(window):
    for width in (480, 1600):
        window.resize(width, 800)
        QApplication.processEvents()
        menu = window.header.model_menu
        assert menu.mapTo(window.header, menu.rect().topLeft()).x() < 80


def test_a_wide_window_has_a_sidebar_and_a_narrow_one_a_button_for_it(window, qtbot):
    window.resize(1000, 700)
    assert window.sidebar.isVisible()
    assert window.sidebar.is_docked
    assert not window.header.sidebar_button.isVisible()
    window.resize(600, 700)
    assert not window.sidebar.isVisible()
    width = window.talk_bar.width()
    window.header.sidebar_button.click()
    assert window.sidebar.isVisible()
    assert window.talk_bar.width() == width, "it covers the conversation"
    beside = window.childAt(window.rect().topRight() - QPoint(9, -9))
    qtbot.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert not window.sidebar.isVisible()


def test_a_sidebar_that_was_closed_stays_closed(qtbot, home):
    store = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    first = Window(Bridge(), Settings(), store)
    qtbot.addWidget(first)
    first.show()
    first.sidebar.close_pane()
    assert first.header.sidebar_button.isVisible()
    first.close()
    second = Window(Bridge(), Settings(), store)
    qtbot.addWidget(second)
    second.show()
    assert not second.sidebar.isVisible()


def test_the_chip_opens_and_closes_the_response_times(window, session, qtbot):
    assert not window.header.chip.isVisible(), "nothing empty is shown"
    session.publish(TurnStarted(turn=1, source="typed"))
    assert window.header.chip.words.endswith("…")
    session.publish(ended(1, latency=TurnLatency(transcription_ms=0.0, ttft_ms=310.0)))
    assert window.header.chip.isVisible()
    qtbot.mouseClick(window.header.chip, Qt.MouseButton.LeftButton)
    assert window.latency_meter.isVisible()
    window.latency_panel.close_button.click()
    assert not window.latency_meter.isVisible()
    assert not window.header.chip.isChecked()


def test_who_wants_no_response_times_sees_none(window, session):
    session.publish(TurnStarted(turn=1, source="typed"))
    window.header.chip_action.setChecked(False)
    assert not window.header.chip.isVisible()


def test_the_voice_is_silenced_without_stopping_the_reply(window, session, qtbot):
    session.publish(TurnStarted(turn=1, source="typed"))
    assert not window.talk_bar.quiet.isVisible()
    session.publish(ChunkStarted(turn=1, chunk=0, start=0, end=2, audible_ms=1))
    qtbot.mouseClick(window.talk_bar.quiet, Qt.MouseButton.LeftButton)
    assert session.commands == [("hush",)]
    assert not window.talk_bar.quiet.isVisible()


def test_the_bar_shows_what_is_being_said_and_keeps_the_draft(window, session):
    window.composer.setPlainText("A draft")
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ListeningStarted(turn=1))
    session.publish(TranscriptPartial(turn=1, text="What would you"))
    assert window.talk_bar.live_transcript.isVisible()
    assert window.talk_bar.live_transcript.text == "What would you"
    session.publish(TalkReleased(turn=1))
    assert window.talk_bar.live_transcript.isVisible(), "until the words are in the transcript"
    session.publish(UserMessage(turn=1, text="What would you cook?"))
    assert not window.talk_bar.live_transcript.isVisible()
    assert window.composer.toPlainText() == "A draft"


def test_while_the_model_thinks_dots_follow_the_question(window, session):
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(UserMessage(turn=1, text="Why?"))
    session.publish(RequestSent(turn=1, round=1, model="m"))
    dots = window.transcript.tail.dots
    assert dots.isVisible()
    bottom = dots.mapTo(window, dots.rect().bottomLeft()).y()
    assert bottom < window.talk_bar.mapTo(window, window.talk_bar.rect().topLeft()).y()
    session.publish(ReplyDelta(turn=1, text="Because."))
    session.publish(ended(1, text="Because."))
    assert not dots.isVisible()


def test_the_header_fits_the_narrowest_window(window):
    window.resize(window.minimumSize())
    QApplication.processEvents()
    assert window.header.minimumSizeHint().width() <= window.width()


def test_the_sidebar_returns_with_the_large_window(window, qtbot):
    window.resize(1000, 700)
    assert window.sidebar.isVisible()
    window.header.compact_action.trigger()
    window.header.compact_action.trigger()
    window.resize(1000, 700)  # the tests' screen is narrower, and limits what is restored
    qtbot.waitUntil(window.sidebar.isVisible)


def test_after_a_tap_the_hint_says_how_to_send(window, session, qtbot):
    qtbot.keyClick(window, F9)
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ListeningStarted(turn=1))
    assert window.talk_hint.text() == "Let go to send · Esc to cancel"
    window.talk_controller.kept_listening.emit()
    assert window.talk_hint.text() == "Press Space to send · Esc to cancel"
