"""The icon in the desktop's tray: what the assistant does, and a menu while the window is away."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.engine.contracts.events import State
from app.gui.kit.icons import app_icon, paint_icon
from app.gui.shell.state_light import StateLight

GROUND, LISTENING_GROUND, GLYPH = "#0b6e63", "#b3261e", "#ffffff"
"""The same on every panel: its own colour is not known."""
SIZES = (16, 22, 24, 32, 44, 64)
_SHAPES = {
    State.LISTENING: "listening",
    State.THINKING: "thinking",
    State.USING_TOOL: "tool",
    State.ASKING: "listening",
    State.SPEAKING: "speaking",
}


class Tray(QObject):
    """Shown wherever the desktop has a tray, also one that comes later."""

    showRequested = Signal()
    talkRequested = Signal()
    quitRequested = Signal()
    muted = Signal()
    """Replies shall be silent: also the one that sounds."""

    def __init__(self, light: StateLight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._light = light
        self._menu = QMenu()
        show = self._menu.addAction(self.tr("Show Repartee"))
        self.talk_action = self._menu.addAction(self.tr("Talk"))
        self.mute_action = self._menu.addAction(self.tr("Mute replies"))
        self.mute_action.setCheckable(True)
        self._menu.addSeparator()
        leave = self._menu.addAction(self.tr("Quit"))
        show.triggered.connect(self.showRequested)
        self.talk_action.triggered.connect(self.talkRequested)
        self.mute_action.toggled.connect(self._mute)
        leave.triggered.connect(self.quitRequested)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activate)
        light.changed.connect(self._show)
        self._show()
        self.icon.show()

    @property
    def available(self) -> bool:
        """Whether there is a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def is_muted(self) -> bool:
        return self.mute_action.isChecked()

    def tell(self, sentence: str) -> None:
        """Show ``sentence`` beside the icon, for a moment."""
        self.icon.showMessage("Repartee", sentence, app_icon())

    def close(self) -> None:
        self.icon.hide()
        self._menu.deleteLater()

    def _show(self) -> None:
        state = self._light.state
        said = self._light.word
        if self.is_muted():
            said = self.tr("{state}, muted").format(state=said)
        self.icon.setIcon(state_icon(state, muted=self.is_muted()))
        self.icon.setToolTip(f"Repartee: {said}")
        listening = state is State.LISTENING
        self.talk_action.setText(self.tr("Send what was said") if listening else self.tr("Talk"))

    def _mute(self, on: bool) -> None:
        self._show()
        if on:
            self.muted.emit()

    def _activate(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            self.showRequested.emit()


def state_icon(state: State, *, muted: bool = False) -> QIcon:
    """The mark while nothing happens, else a sign on its ground; ``muted`` changes its rest."""
    shape = _SHAPES.get(state, "muted" if muted else "")
    if not shape:
        return app_icon()
    result = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LISTENING_GROUND if shape == "listening" else GROUND))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.24, size * 0.24)
        inset = size * 0.1
        paint_icon(painter, shape, GLYPH, QRectF(0, 0, size, size).adjusted(*_all(inset)))
        painter.end()
        result.addPixmap(picture)
    return result


def _all(inset: float) -> tuple[float, float, float, float]:
    return inset, inset, -inset, -inset
