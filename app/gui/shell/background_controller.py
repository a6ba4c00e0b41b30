"""Repartee beside the window: the tray, closing into it, and starting with the desktop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from app.config.settings import Settings
from app.errors import ReparteeError
from app.gui.shell.tray import Tray
from app.gui.shell.window import Window

TRAY_WITHIN_MS = 10_000
"""At login the desktop may bring its tray after us."""
_TOLD = "told_of_tray"


class BackgroundController(QObject):
    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, window: Window, settings: Settings, store: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._store = store
        self.tray = Tray(window.header.state_light, self)
        self.tray.showRequested.connect(lambda: window.obey("raise"))
        self.tray.talkRequested.connect(lambda: window.obey("talk toggle"))
        self.tray.quitRequested.connect(window.close)
        window.hides = self._hide

    def show_window(self, *, hidden: bool) -> None:
        """The window, or with ``hidden`` nothing but the tray's icon, if a tray comes."""
        if not hidden:
            self._window.show()
        elif not self.tray.available:
            QTimer.singleShot(TRAY_WITHIN_MS, self, self._show_without_tray)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        before, self._settings = self._settings, settings
        if settings.start_at_login != before.start_at_login:
            from app.services.desktop import login_item

            try:
                login_item.set_enabled(settings.start_at_login)
            except ReparteeError as error:
                self.trouble.emit(error.code, str(error))

    def _hide(self) -> bool:
        """Whether a window that the user closes goes on in the tray; tells so the first time."""
        if not (self._settings.close_to_tray and self.tray.available):
            return False
        if not self._store.value(_TOLD, False, type=bool):
            self._store.setValue(_TOLD, True)
            self.tray.tell(self.tr("Repartee goes on here. To end it, choose Quit in this menu."))
        return True

    def _show_without_tray(self) -> None:
        if not self._window.isVisible() and not self.tray.available:
            self._window.showMinimized()
