"""Whether animations are reduced, by the user's choice or the desktop's setting."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

Choice = Literal["system", "full", "reduced"]
_PROPERTY = "reducedMotion"
_SPI_GETCLIENTAREAANIMATION = 0x1042
PORTAL_TIMEOUT_MS = 1_000
"""A desktop that does not answer within this time has no preference."""


def is_reduced() -> bool:
    """Whether to leave out motion that is not needed."""
    app = QApplication.instance()
    return bool(app is not None and app.property(_PROPERTY))


class Motion(QObject):
    """Applies the user's choice; "system" is the desktop's setting."""

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._desktop_reduces = False
        match sys.platform:
            case "win32":
                self._desktop_reduces = _windows_reduces()
            case "darwin":
                self._desktop_reduces = _macos_reduces()
            case _:
                self._ask_portal()
        self.choose(choice)

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        reduced = self._desktop_reduces if choice == "system" else choice == "reduced"
        self._app.setProperty(_PROPERTY, reduced)

    def _ask_portal(self) -> None:
        """Read GNOME's switch for animations, which other desktops share, from the portal."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        message = QDBusMessage.createMethodCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            "Read",
        )
        message.setArguments(["org.gnome.desktop.interface", "enable-animations"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, PORTAL_TIMEOUT_MS), self)
        watcher.finished.connect(lambda: self._read_portal_reply(watcher.reply().arguments()))

    def _read_portal_reply(self, reply: list[object]) -> None:
        """``reply`` is a variant in a variant, or empty if the portal does not know."""
        value = reply[0] if reply else True
        while hasattr(value, "variant"):
            value = value.variant()
        self._desktop_reduces = value is False
        self.choose(self._choice)


def _windows_reduces() -> bool:
    animated = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value


def _macos_reduces() -> bool:
    """``NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion``."""
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    arguments = (ctypes.c_void_p, ctypes.c_void_p)
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, *arguments)(("objc_msgSend", objc))
    send_bool = ctypes.CFUNCTYPE(ctypes.c_bool, *arguments)(("objc_msgSend", objc))
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    selector = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(send_bool(workspace, selector))
