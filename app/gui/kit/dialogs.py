"""Dialogs: with a text to read, with a question, and what all of them share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from app.gui.kit.controls import Button, TextEdit
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import AdaptiveRow, hbox, vbox
from app.gui.kit.theme import SPACE

TITLE_BAR_PX = 40
"""About the height of a title bar, which Qt learns only after the window has been shown."""
BREAK_AFTER = 20
"""A longer word may be broken into lines."""


class FormDialog(QDialog):
    """A dialog with a title, never larger than the screen; ``name`` is its object name.

    Enter in a field presses only a button that was made the default one.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)

    def heading(self) -> QLabel:
        """The title, above what the dialog shows."""
        return wrapped(self.windowTitle(), "heading")

    def close_button(self) -> Button:
        return Button(self.tr("Close"), self.reject, name="close")

    def cancel_button(self) -> Button:
        return Button(self.tr("Cancel"), self.reject, name="cancel")

    def showEvent(self, event: QShowEvent) -> None:
        fit_to_screen(self)
        super().showEvent(event)


class Question(FormDialog):
    """Asks whether to do something. Enter and Esc cancel; only the button ``verb`` does it."""

    def __init__(
        self,
        name: str,
        question: str,
        details: str,
        verb: str,
        act: Callable[[], object],
        parent: QWidget,
        *,
        danger: bool = True,
    ) -> None:
        """``danger``: something is lost."""
        super().__init__(name, question, parent)
        self.question, self.details = question, details
        self.setAccessibleDescription(details)
        shown = wrapped(breakable(details), "muted")
        if not details:
            shown.hide()
        text = QWidget()
        vbox(wrapped(question, "title"), shown, None, parent=text, margins=(0, 0, SPACE, 0))
        cancel = self.cancel_button()
        cancel.setDefault(True)
        self.confirm = Button(verb, self.accept, look="danger" if danger else "", name="confirm")
        self.accepted.connect(lambda: act())
        area = scroll_area(text)
        width = 52 * SPACE
        area.setMinimumHeight(min(text.heightForWidth(width - 5 * SPACE), 30 * SPACE))
        row = hbox(None, cancel, self.confirm)
        vbox((area, 1), row, parent=self, spacing=2 * SPACE, margins=2 * SPACE)
        self.setFixedWidth(width)
        cancel.setFocus()


class Message(FormDialog):
    """Tells what there is nothing to do about."""

    def __init__(self, name: str, text: str, details: str, parent: QWidget) -> None:
        super().__init__(name, text, parent)
        self.text, self.details = text, details
        shown = wrapped(breakable(details), "muted")
        if not details:
            shown.hide()
        row = hbox(None, self.close_button())
        parts = (wrapped(breakable(text), "title"), shown, row)
        vbox(*parts, parent=self, spacing=2 * SPACE, margins=2 * SPACE)
        self.setFixedWidth(52 * SPACE)


class TextQuestion(FormDialog):
    """Asks for one line of text; ``answered`` is called with it."""

    def __init__(
        self,
        name: str,
        title: str,
        label: str,
        text: str,
        answered: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(name, title, parent)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(label)
        self.field.selectAll()
        save = Button(self.tr("Save"), self.accept, look="primary", name="confirm")
        save.setDefault(True)
        self.accepted.connect(lambda: answered(self.field.text()))
        row = hbox(None, self.cancel_button(), save)
        vbox(wrapped(label), self.field, SPACE, row, parent=self, margins=2 * SPACE)
        self.setFixedWidth(52 * SPACE)


class TextDialog(FormDialog):
    """A text to read and copy, below an introduction. Subclasses may add to its ``column`` and
    ``buttons``."""

    def __init__(self, name: str, title: str, intro: str, parent: QWidget) -> None:
        super().__init__(name, title, parent)
        self.text = TextEdit(read_only=True)
        self.text.setAccessibleName(title)
        self.copy_button = Button(self.tr("Copy"), self._copy)
        row = AdaptiveRow(self.copy_button, None, self.close_button())
        self.buttons = row.box
        self._intro = self.note(intro)
        if not intro:
            self._intro.hide()
        self.column = vbox(
            self.heading(),
            self._intro,
            (self.text, 1),
            row,
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=2 * SPACE,
        )
        self.setMinimumSize(320, 240)
        self.resize(480, 420)

    def note(self, text: str) -> QWidget:
        return wrapped(text, "muted")

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())


def breakable(text: str) -> str:
    """``text`` with places to break its long words, such as addresses, into lines."""
    words = text.split(" ")
    return " ".join("\u200b".join(word) if len(word) > BREAK_AFTER else word for word in words)


def fit_to_screen(window: QWidget) -> None:
    """Make ``window``, and its minimum, no larger than the available part of its screen."""
    room = window.screen().availableGeometry().size() - QSize(0, TITLE_BAR_PX)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(window.size().boundedTo(room))


def scroll_area(content: QWidget) -> QScrollArea:
    """A frameless area that scrolls ``content`` up and down only, and that Tab skips."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def open_dialog(dialog: QDialog) -> None:
    """Show ``dialog`` modal to its window, and delete it when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
