"""Whether things may move by themselves. What does, asks ``is_reduced()``."""

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
PATIENCE_MS = 1_000
"""The desktop is asked beside the window's work; one that does not answer has no wish."""


def is_reduced() -> bool:
    """Whether nothing should move that need not."""
    app = QApplication.instance()
    return bool(app is not None and app.property(_PROPERTY))


class Motion(QObject):
    """Keeps to the user's choice, or to the desktop's setting where that is chosen."""

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._wished = False
        """By the desktop."""
        match sys.platform:
            case "win32":
                self._wished = _windows_wishes()
            case "darwin":
                self._wished = _macos_wishes()
            case _:
                self._ask_portal()
        self.choose(choice)

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        reduced = self._wished if choice == "system" else choice == "reduced"
        self._app.setProperty(_PROPERTY, reduced)

    def _ask_portal(self) -> None:
        """GNOME's switch for animations, which other desktops keep, too."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        question = QDBusMessage.createMethodCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            "Read",
        )
        question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question, PATIENCE_MS), self)
        watcher.finished.connect(lambda: self._hear_portal(watcher.reply().arguments()))

    def _hear_portal(self, answer: list[object]) -> None:
        """``answer`` is a variant in a variant, or empty where nobody knows."""
        value = answer[0] if answer else True
        while hasattr(value, "variant"):
            value = value.variant()
        self._wished = value is False
        self.choose(self._choice)


def _windows_wishes() -> bool:
    animated = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value


def _macos_wishes() -> bool:
    """``NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion``."""
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    arguments = (ctypes.c_void_p, ctypes.c_void_p)
    tell = ctypes.CFUNCTYPE(ctypes.c_void_p, *arguments)(("objc_msgSend", objc))
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, *arguments)(("objc_msgSend", objc))
    shared = tell(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    wish = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(ask(shared, wish))
