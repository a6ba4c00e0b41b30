"""Every window and dialog, walked as somebody without a mouse or without eyes walks it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import network
from app.config.paths import cache_folder, models_folder, recognition_folder, voices_folder
from app.config.settings import Settings
from app.engine.contracts.events import Notice, PermissionAsked, ToolStarted, TurnStarted
from app.engine.contracts.ports import Message
from app.engine.contracts.stored_conversation import StoredConversation
from app.engine.contracts.tools import PermissionRule, ToolPermission
from app.gui.history.sidebar import Sidebar
from app.gui.kit.dialogs import Question
from app.gui.settings.connections import ConnectionsDialog
from app.gui.settings.settings_dialog import SettingsDialog
from app.gui.shell.fault_reports import ReportDialog
from app.gui.shell.help_page import HelpPage
from app.gui.shell.window import Window
from app.gui.tools.tool_server_form import ToolServerForm
from app.gui.tools.tool_server_import import ToolServerImport
from app.gui.tools.tool_servers_dialog import ToolServersDialog
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.gui.voices.pronunciation_dialog import PronunciationDialog
from app.gui.voices.pronunciation_page import PronunciationsDialog
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_dialog import VoicesDialog
from app.messages import sentence
from app.network import HostContact
from app.services.mcp.client import ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.importers import ImportSource
from tests.gui.recorded_session import RecordedSession
from tests.model_hub import gguf, measured

FILES = ServerConfig("files", "npx")
WEB = ServerConfig("web", url="https://example.com/mcp")


def empty_window(window: Window) -> QWidget:
    return window


def full_window(window: Window) -> QWidget:
    """With all that a turn may bring."""
    window.resize(600, 1000)
    window.transcript.show_conversation([Message("user", f"Message {n}") for n in range(90)])
    window.transcript._scroller.scroll_to_oldest()
    happened = window._bridge.event_received.emit
    for code in ("one", "two"):
        happened(Notice(code=code, text=f"Notice {code}."))
    happened(TurnStarted(turn=1, source="typed"))
    for call in ("first", "second"):
        happened(ToolStarted(turn=1, call_id=call, name=f"look_up_{call}", arguments="{}"))
    window.find_bar.start_search()
    window.find_bar.words.setText("message")
    window.composer.setPlainText("A draft")
    return window


def asking_window(window: Window) -> QWidget:
    window.resize(600, 1000)
    window.transcript.show_conversation([Message("user", "Open it")])
    window._bridge.event_received.emit(TurnStarted(turn=1, source="typed"))
    asked = PermissionAsked(
        turn=1, call_id="a", name="open", arguments='{"what": "it"}', origin="", question="Open?"
    )
    window._bridge.event_received.emit(asked)
    return window


def settings_page(name: str) -> Callable[[Window], QWidget]:
    def settings(window: Window) -> QWidget:
        rules = [
            PermissionRule("add_note", "", "f", True),
            PermissionRule("git__commit", "Git", "f", False),
        ]
        given = Settings(base_url="http://localhost/v1", tts="server", hands_free=True, speed=120)
        dialog = SettingsDialog(given, window, tools=[ToolPermission(rule, None) for rule in rules])
        dialog.pages.show_page(name)
        return dialog

    settings.__name__ = f"settings: {name}"
    return settings


def searched_settings(window: Window) -> QWidget:
    dialog = settings_page("Tools")(window)
    assert isinstance(dialog, SettingsDialog)
    dialog.pages.search.setText("server")
    return dialog


def tool_servers(window: Window) -> QWidget:
    dialog = ToolServersDialog(window)
    dialog.show_servers([FILES, WEB], [ServerStatus("files", "idle"), ServerStatus("web", "off")])
    return dialog


def tool_server_form(window: Window) -> QWidget:
    return ToolServerForm(None, set(), window)


def take_over(window: Window) -> QWidget:
    return ToolServerImport(
        [ImportSource("Another", Path("servers.json"), (FILES, WEB))], set(), window
    )


def help_page(window: Window) -> QWidget:
    return HelpPage(window)


def voices_room(window: Window) -> QWidget:
    shop = VoiceCatalogController(
        "http://127.0.0.1:9", voices_folder(), cache_folder(), lambda: None
    )  # type: ignore[arg-type, return-value]
    shop.items["de_DE-thorsten-medium"] = CatalogItem("de_DE-thorsten-medium", "de_DE", "medium", 9)
    hearing = SttCatalogController(recognition_folder())
    hearing.items["tiny-en"] = CatalogItem(
        "tiny-en", "en", "tiny", 9, state="installed", is_bundled=True
    )
    (models_folder() / "Qwen3.5-2B.gguf").write_bytes(gguf())
    models = ModelCatalogController("http://127.0.0.1:9", models_folder(), measured)
    room = VoicesDialog(shop, hearing, models, Settings(pronunciations="SQL = sequel"), window)
    room.models.picker.choose_row("Qwen3.5-2B")
    room.voices.language.setCurrentIndex(0)
    room.voices.picker.choose_row("de_DE-thorsten-medium")
    return room


def models_room(window: Window) -> QWidget:
    room = voices_room(window)
    assert isinstance(room, VoicesDialog)
    room.show_setting("model")
    return room


def pronunciations(window: Window) -> QWidget:
    dialog = PronunciationsDialog(Settings(pronunciations="SQL = sequel"), window)
    dialog.page.form.word.setText("GIF")
    dialog.page.form.alias.setText("jif")
    dialog.page.table.selectRow(0)
    return dialog


def how_spoken(window: Window) -> QWidget:
    dialog = PronunciationDialog("SQL", window)
    dialog.form.alias.setText("sequel")
    dialog.show_spoken("sequel", "")
    return dialog


def history(window: Window) -> QWidget:
    window.resize(1000, 1000)
    panel = Sidebar(window)
    window.set_sidebar(panel, panel.stops())
    panel.show_conversations(
        "", [StoredConversation(1, "One", 1e9, pinned=True), StoredConversation(2, "Two", 2e9)]
    )
    panel.show_deleted("Three")
    panel.search_field.setFocus()
    return window


def contacts(window: Window) -> QWidget:
    now = datetime.now().astimezone()
    there = HostContact("a", sentence("Answers"), False, now, now)
    with patch.dict(network._contacts, {(there.host, there.why): there}, clear=True):
        return ConnectionsDialog(window)


def report(window: Window) -> QWidget:
    return ReportDialog(window, "Repartee 1.0")


def link_question(window: Window) -> QWidget:
    window.transcript._follow_link(QUrl("https://example.org/"))
    box = window.findChild(Question, "openLink")
    assert box is not None
    return box


PLACES = (
    empty_window,
    full_window,
    asking_window,
    settings_page("Model"),
    settings_page("Voice"),
    settings_page("Listening"),
    settings_page("Talk key"),
    settings_page("Tools"),
    settings_page("History"),
    settings_page("Privacy"),
    settings_page("Appearance"),
    searched_settings,
    tool_servers,
    tool_server_form,
    take_over,
    help_page,
    voices_room,
    models_room,
    pronunciations,
    how_spoken,
    history,
    contacts,
    report,
    link_question,
)


@pytest.fixture(params=PLACES, ids=lambda place: place.__name__)
def place(request: pytest.FixtureRequest, qtbot: QtBot, window: Window) -> QWidget:
    make: Callable[[Window], QWidget] = request.param
    place = make(window)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    QApplication.processEvents()
    return place


def name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def told(widget: QWidget) -> str:
    """How a failure names it."""
    return f"{type(widget).__name__} {widget.objectName()!r} {name(widget)!r}"


def waiting(place: QWidget) -> set[QWidget]:
    """What the keyboard must reach."""
    return {
        one
        for one in place.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is place
        and one.focusProxy() is None
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def walk(qtbot: QtBot, place: QWidget) -> list[QWidget]:
    """Where Tab stops, from the first one until it comes round."""
    stops: list[QWidget] = []
    for _ in range(100):
        here = place.focusWidget()
        assert here is not None
        if here in stops:
            break
        stops.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return stops


def rect(widget: QWidget, place: QWidget) -> QRect:
    return QRect(widget.mapTo(place, QPoint()), widget.size())


COLUMN_PX = 264
"""The width of the sidebar, which is read to its end before what is beside it."""


def follows(before: QRect, after: QRect) -> bool:
    """Whether ``after`` is read after ``before``: beside it in its row, below it, or in it."""
    if before.contains(after) or before.right() < COLUMN_PX <= after.left():
        return True
    if after.center().y() > before.bottom() or before.center().y() < after.top():
        return True
    in_row = after.top() <= before.center().y() <= after.bottom()
    in_row = in_row or before.top() <= after.center().y() <= before.bottom()
    return in_row and after.center().x() > before.center().x()


def test_everything_that_takes_the_focus_has_a_name(place: QWidget) -> None:
    nameless = [told(one) for one in waiting(place) if not name(one).strip()]
    assert nameless == []


def test_no_two_buttons_have_the_same_name(place: QWidget) -> None:
    buttons = (one for one in waiting(place) if isinstance(one, QAbstractButton))
    counted = Counter(name(one) for one in buttons)
    assert [one for one, count in counted.items() if count > 1] == []


def test_tab_reaches_everything_once(qtbot: QtBot, place: QWidget) -> None:
    stops = walk(qtbot, place)
    missed = waiting(place) - set(stops)
    assert [told(one) for one in missed] == []


def test_tab_goes_as_one_reads_and_begins_again_once(qtbot: QtBot, place: QWidget) -> None:
    leaps = []
    for before in walk(qtbot, place):
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        after = place.focusWidget()
        # Compared as they stand now: the step may have scrolled the page.
        if not follows(rect(before, place), rect(after, place)):
            leaps.append(f"{told(before)} → {told(after)}")
    assert len(leaps) <= 1, leaps


def test_scroll_areas_have_a_name_where_they_take_the_focus(place: QWidget) -> None:
    for area in place.findChildren(QAbstractScrollArea):
        if area.isVisible() and isinstance(area, QScrollArea):
            assert area.focusPolicy() == Qt.FocusPolicy.NoFocus or name(area)


@pytest.mark.parametrize(
    "make", [settings_page("Model"), tool_servers, pronunciations], ids=lambda make: make.__name__
)
def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, window: Window, make) -> None:
    place = make(window)
    qtbot.addWidget(place)
    buttons = [one for one in place.findChildren(QPushButton) if one.isVisibleTo(place)]
    assert buttons
    for button in buttons:
        button.setEnabled(True)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_screen_reader_can_press_the_talk_button(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    interface = QAccessible.queryAccessibleInterface(window.talk_button)
    assert interface.role() == QAccessible.Role.Button
    interface.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: session.commands == [("press",)])  # the tap that keeps talking


def test_the_conversation_can_be_read_by_a_screen_reader(window: Window) -> None:
    window.transcript.show_conversation([Message("assistant", "The **Moon** is far.")])
    text = QAccessible.queryAccessibleInterface(window.transcript).textInterface()
    assert "The Moon is far." in text.text(0, text.characterCount())


def test_links_are_reached_and_opened_by_keys(qtbot: QtBot, window: Window) -> None:
    text = "See [one](https://example.org/one) and [two](https://example.org/two)."
    window.transcript.show_conversation([Message("assistant", text)])
    window.transcript.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.transcript, Qt.Key.Key_Tab)
    qtbot.keyClick(window.transcript, Qt.Key.Key_Return)
    box = window.findChild(Question, "openLink")
    assert box is not None
    assert box.details == "https://example.org/two"
    box.close()
    qtbot.keyClick(window.transcript, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.composer
