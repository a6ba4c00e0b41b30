"""The card with what a model can do."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui.settings.endpoint_card import EndpointCard
from app.services.llm.endpoint_badges import Badge

BADGES = [
    Badge("Streaming", "ok", "The answer comes as it is written."),
    Badge("Tools", "missing", "It refuses tools."),
]


@pytest.fixture
def card(qtbot: QtBot) -> EndpointCard:
    card = EndpointCard()
    qtbot.addWidget(card)
    card.show()
    return card


def sentences(card: EndpointCard) -> list[str]:
    QApplication.processEvents()  # Qt shows what is new when it is laid out
    labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
    return [label.accessibleName() for label in labels if label.accessibleName()]


def test_the_button_asks_for_the_test(card: EndpointCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.testRequested):
        card.button.click()


def test_nothing_can_be_asked_twice_at_once(card: EndpointCard) -> None:
    card.show_testing()
    assert not card.button.isEnabled()
    card.show_badges(BADGES)
    assert card.button.isEnabled()


def test_a_screen_reader_gets_each_badge_with_its_state(card: EndpointCard) -> None:
    card.show_testing()
    card.show_badges(BADGES)
    assert sentences(card) == [
        "Streaming: good. The answer comes as it is written.",
        "Tools: missing. It refuses tools.",
    ]


def test_a_problem_takes_the_badges_place(card: EndpointCard) -> None:
    card.show_testing()
    card.show_badges(BADGES)
    card.show_testing()
    assert sentences(card) == []
    card.show_problem("<b>No</b>")
    assert card.text == "<b>No</b>"


def test_the_results_of_another_model_are_not_shown(card: EndpointCard) -> None:
    card.show_testing()
    card.clear()
    card.show_badges(BADGES)
    assert sentences(card) == []
    card.show_problem("No")
    assert card.text.startswith("Checks speed")
