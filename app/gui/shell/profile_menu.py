"""Which profile is in use, in the window's head: what answers, and the menu to change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QInputDialog,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.gui.kit.icons import paint_icon
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE

CHEVRON_PX = 14


class ProfileMenu(QToolButton):
    """Shows what answers; its menu asks by signals."""

    chosen = Signal(str)
    """A profile's name; empty: none."""
    keepRequested = Signal(str)
    """Keep what is in force under this name."""
    renameRequested = Signal(str, str)
    removeRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profileMenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._profile = ""
        self.names: Callable[[], Sequence[str]] = list
        """Which profiles there are, when the menu is opened."""
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.show_model("", "")

    def show_model(self, model: str, profile: str, offline: bool = False) -> None:
        """``model`` that answers (empty: the built-in helper does), by the ``profile`` in use."""
        self._profile = profile
        parts = [profile, model or self.tr("Built-in helper"), self.tr("Offline") * offline]
        self.setText(" · ".join(filter(None, parts)))
        said = self.tr("Profile and model: {name}").format(name=self.text())
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name in ("", *self.names()):
            action = menu.addAction(name.replace("&", "&&") or self.tr("No profile"))
            action.setCheckable(True)
            action.setChecked(name == self._profile)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Save as profile…"), self._ask_for_name)
        if self._profile:
            shown = self._profile.replace("&", "&&")
            rename = self.tr("Rename “{name}”…").format(name=shown)
            remove = self.tr("Delete “{name}”…").format(name=shown)
            menu.addAction(rename, self._ask_for_new_name)
            menu.addAction(remove, self._ask_to_remove)

    def _ask_for_name(self) -> None:
        label = self.tr("Keep server, model, instructions and voice as:")
        self._ask(self.tr("Save as profile"), label, "", self.keepRequested.emit)

    def _ask_for_new_name(self) -> None:
        before = self._profile
        title, label = self.tr("Rename profile"), self.tr("New name:")
        self._ask(title, label, before, lambda name: self.renameRequested.emit(before, name))

    def _ask(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self.window())
        dialog.setObjectName("profileName")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _ask_to_remove(self) -> None:
        name = self._profile
        box = QMessageBox(self.window())
        box.setObjectName("removeProfile")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Delete profile?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the profile “{name}”?").format(name=name))
        box.setInformativeText(self.tr("The settings below it come back into force."))
        remove = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self.removeRequested.emit(name))
        box.open()

    # --- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + CHEVRON_PX + SPACE
        return QSize(width, metrics.height() + SPACE // 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.hasFocus()
        colour = theme.text if lively else theme.text_muted
        painter.setPen(QColor(colour))
        metrics = self.fontMetrics()
        room = self.width() - CHEVRON_PX - SPACE // 2
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        used = metrics.horizontalAdvance(words)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - used if mirrored else 0
        painter.drawText(start, 0, used, self.height(), Qt.AlignmentFlag.AlignVCenter, words)
        end = start - CHEVRON_PX - SPACE // 2 if mirrored else used + SPACE // 2
        place = QRectF(end, (self.height() - CHEVRON_PX) / 2 + 1, CHEVRON_PX, CHEVRON_PX)
        paint_icon(painter, "chevron-down", colour, place)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawLine(start, self.height() - 1, start + used, self.height() - 1)
        painter.end()
