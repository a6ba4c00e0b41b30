"""The frame of the first run: every step can be left forward, backward, or altogether."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.setup.first_run import FirstRun, Step


class RecordingStep(Step):
    """Records the calls of its methods."""

    def __init__(self, title: str) -> None:
        super().__init__(title, "What it is about.")
        self.did: list[str] = []
        self.lacks_something = False

    def enter(self) -> None:
        self.did.append("enter")

    def leave(self) -> None:
        self.did.append("leave")

    def save_choice(self) -> None:
        self.did.append("save")
        if not self.lacks_something:
            self.completed.emit()


@pytest.fixture
def page(qtbot: QtBot) -> FirstRun:
    page = FirstRun([RecordingStep("One"), RecordingStep("Two"), RecordingStep("Three")])
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def did(page: FirstRun, number: int) -> list[str]:
    step = page.steps[number]
    assert isinstance(step, RecordingStep)
    return step.did


def test_next_saves_the_choice_and_skip_does_not(page: FirstRun) -> None:
    page.next.click()
    page.skip.click()
    assert did(page, 0) == ["enter", "save", "leave"]
    assert did(page, 1) == ["enter", "leave"]
    assert did(page, 2) == ["enter"]


def test_a_step_that_lacks_something_stays_but_can_be_skipped(page: FirstRun) -> None:
    step = page.step
    assert isinstance(step, RecordingStep)
    step.lacks_something = True
    page.next.click()
    assert page.index == 0
    page.skip.click()
    assert page.index == 1


def test_back_goes_back_where_there_is_a_step_before(page: FirstRun) -> None:
    assert not page.back.isVisible()
    page.skip.click()
    page.back.click()
    assert page.index == 0


def test_the_last_step_is_done_and_ends_it(page: FirstRun, qtbot: QtBot) -> None:
    page.skip.click()
    page.skip.click()
    assert page.next.text() == "Done"
    assert not page.skip.isVisible()
    with qtbot.waitSignal(page.finished):
        page.next.click()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_all_can_be_skipped_at_any_step(page: FirstRun, qtbot: QtBot, number: int) -> None:
    for _ in range(number):
        page.skip.click()
    with qtbot.waitSignal(page.finished):
        page.skip_all.click()


def test_a_step_goes_on_only_while_it_is_seen(page: FirstRun) -> None:
    page.hide()
    page.show()
    assert did(page, 0) == ["enter", "leave", "enter"]


def test_enter_goes_on_and_does_what_a_button_says_that_has_the_keyboard(
    page: FirstRun, qtbot: QtBot
) -> None:
    page.next.setFocus()
    qtbot.keyClick(page.next, Qt.Key.Key_Return)
    assert page.index == 1
    page.back.setFocus()
    qtbot.keyClick(page.back, Qt.Key.Key_Return)
    assert page.index == 0
    qtbot.keyClick(page, Qt.Key.Key_Enter)
    assert page.index == 0, "the focus is still on Back, which is gone"


def test_enter_in_a_text_field_is_the_fields_own(page: FirstRun, qtbot: QtBot) -> None:
    field = QLineEdit()
    page.step.content.addWidget(field)
    QApplication.processEvents()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.index == 0


def test_progress_is_announced(page: FirstRun) -> None:
    page.skip.click()
    names = [child.accessibleName() for child in page.children() if child.isWidgetType()]
    inner = [w.accessibleName() for w in QApplication.allWidgets() if w.window() is page]
    assert "Step 2 of 3" in names + inner
