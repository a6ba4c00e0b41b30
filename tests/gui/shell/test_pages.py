"""Pages over the conversation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import ConversationOpened, TurnStarted, UserMessage
from app.engine.contracts.ports import Message
from app.gui.shell.pages import Pages
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession


@pytest.fixture
def welcome(qtbot: QtBot) -> QWidget:
    return QWidget()


@pytest.fixture
def pages(qtbot: QtBot, welcome: QWidget) -> Pages:
    pages = Pages(welcome, QWidget(), None)  # type: ignore[arg-type]
    qtbot.addWidget(pages)
    return pages


def test_closing_a_page_brings_back_the_one_below(pages: Pages, welcome: QWidget) -> None:
    setup, history = QWidget(), QWidget()
    pages.show_page(setup)
    pages.show_page(history)
    pages.close_page(history)
    assert pages.currentWidget() is setup
    assert pages.pinned
    pages.close_page(setup)
    assert pages.currentWidget() is welcome
    assert not pages.pinned


def test_closing_the_page_below_leaves_the_one_above(pages: Pages, welcome: QWidget) -> None:
    setup, history = QWidget(), QWidget()
    pages.show_page(setup)
    pages.show_page(history)
    pages.close_page(setup)
    assert pages.currentWidget() is history
    pages.show_conversation()
    assert pages.currentWidget() is history
    pages.close_page(history)
    assert pages.shows_conversation


def test_a_page_shown_twice_is_closed_once(pages: Pages, welcome: QWidget) -> None:
    setup, history = QWidget(), QWidget()
    for page in (history, setup, history):
        pages.show_page(page)
    pages.close_page(history)
    assert pages.currentWidget() is setup
    pages.close_page(setup)
    assert pages.currentWidget() is welcome


def test_a_turn_takes_the_place_of_all_pages(window: Window, session: RecordedSession) -> None:
    window.pages.show_page(QWidget())
    window.pages.show_page(QWidget())
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(UserMessage(turn=1, text="Hello"))
    assert window.pages.shows_conversation


def test_an_opened_conversation_takes_the_place_of_the_page_it_was_opened_over(
    window: Window, session: RecordedSession
) -> None:
    setup, history = QWidget(), QWidget()
    window.pages.show_page(setup)
    window.pages.show_page(history)
    window.pages.close_page(history)
    session.publish(ConversationOpened(messages=(Message("user", "Hi"),)))
    assert window.pages.shows_conversation
