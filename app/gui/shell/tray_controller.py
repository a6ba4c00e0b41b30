"""The tray icon: the assistant's state, a menu, closing to the tray and starting at login."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.config.settings import Settings
from app.engine.contracts.events import State
from app.gui.kit.controller import Controller
from app.gui.kit.icons import app_icon, paint_icon
from app.gui.shell.window import Window

TRAY_TIMEOUT_MS = 10_000
"""At login the desktop may start its tray after the application."""
_HINT_SHOWN = "told_of_tray"
BACKGROUND, LISTENING_BACKGROUND, GLYPH = "#0b6e63", "#b3261e", "#ffffff"
"""The same on every panel, because its own color is unknown."""
SIZES = (16, 22, 24, 32, 44, 64)
_SHAPES = {
    State.LISTENING: "listening",
    State.THINKING: "thinking",
    State.USING_TOOL: "tool",
    State.ASKING: "listening",
    State.SPEAKING: "speaking",
}


class TrayController(Controller):
    """Shows the icon wherever the desktop has a tray, even one that starts later."""

    muted = Signal()
    """Whether replies are muted, including the one that is being spoken."""

    def __init__(self, window: Window, settings: Settings, store: QSettings) -> None:
        """``store`` remembers that the hint about closing to the tray was shown."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._store = store
        self._hint = window.talk_hint
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show Repartee"), lambda: window.run_command("raise"))
        self.talk_action = self._menu.addAction(
            self.tr("Talk"), lambda: window.run_command("talk toggle")
        )
        self.conversation_action = self._menu.addAction(
            self.tr("Start a conversation"), lambda: window.run_command("talk converse")
        )
        self.mute_action = self._menu.addAction(self.tr("Mute replies"))
        self.mute_action.setCheckable(True)
        self.mute_action.toggled.connect(self._mute)
        self._menu.addSeparator()
        self.quit_action = self._menu.addAction(self.tr("Quit"), window.close)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activate)
        self._hint.changed.connect(self._show_state)
        self._show_state()
        self.icon.show()
        window.hides_on_close = self._hides_on_close

    def is_muted(self) -> bool:
        return self.mute_action.isChecked()

    def show_window(self, *, hidden: bool) -> None:
        """Show the window, or with ``hidden`` only the icon, if a tray is there in time."""
        if not hidden:
            self._window.show()
        elif not self._available:
            QTimer.singleShot(TRAY_TIMEOUT_MS, self, self._show_without_tray)

    def show_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.start_at_login != before.start_at_login:
            from app.services.desktop import login_item

            with self._showing_errors():
                login_item.set_enabled(settings.start_at_login)

    def show_message(self, sentence: str) -> None:
        """Show ``sentence`` beside the icon for a moment."""
        plain = sentence.translate({ord("<"): "‹", ord(">"): "›"})  # desktops may read HTML
        self.icon.showMessage("Repartee", plain, app_icon())

    async def stop(self) -> None:
        self.icon.hide()
        self._menu.deleteLater()

    @property
    def _available(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _hides_on_close(self) -> bool:
        """Whether closing only hides the window; explains that the first time."""
        if not (self._settings.close_to_tray and self._available):
            return False
        if not self._store.value(_HINT_SHOWN, False, type=bool):
            self._store.setValue(_HINT_SHOWN, True)
            self.show_message(
                self.tr("Repartee is still running. To quit, choose Quit in this menu.")
            )
        return True

    def _show_without_tray(self) -> None:
        if not self._window.isVisible() and not self._available:
            self._window.showMinimized()

    def _show_state(self) -> None:
        state, text = self._hint.state, self._hint.word
        if self.is_muted():
            text = self.tr("{state}, muted").format(state=text)
        self.icon.setIcon(state_icon(state, muted=self.is_muted()))
        self.icon.setToolTip(f"Repartee: {text}")
        listening = state is State.LISTENING and not self._hint.awaits_words
        self.talk_action.setText(self.tr("Send what was said") if listening else self.tr("Talk"))
        self.conversation_action.setText(
            self.tr("End the conversation")
            if self._hint.converses
            else self.tr("Start a conversation")
        )

    def _mute(self, on: bool) -> None:
        self._show_state()
        if on:
            self.muted.emit()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._window.run_command("raise")


def state_icon(state: State, *, muted: bool = False) -> QIcon:
    """The application's icon while idle and not muted, else a white glyph on a colored square."""
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
        painter.setBrush(QColor(LISTENING_BACKGROUND if shape == "listening" else BACKGROUND))
        square = QRectF(0, 0, size, size)
        painter.drawRoundedRect(square, size * 0.24, size * 0.24)
        inset = size * 0.1
        paint_icon(painter, shape, GLYPH, square.adjusted(inset, inset, -inset, -inset))
        painter.end()
        result.addPixmap(picture)
    return result
