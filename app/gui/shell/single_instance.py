"""One window for each user and home: a lock says who has it, a local socket carries verbs."""

from __future__ import annotations

import getpass
import hashlib
import logging

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.config.paths import config_folder

VERBS = ("talk start", "talk stop", "talk toggle", "raise", "quit")
_WAIT_MS = 1000
_LINE_LIMIT = 64
_log = logging.getLogger(__name__)


def _server_name() -> str:
    whose = f"{getpass.getuser()}\n{config_folder()}"
    return f"repartee-{hashlib.sha256(whose.encode()).hexdigest()[:16]}"


class SingleInstance(QObject):
    """The running window's end. Only the same user can reach it."""

    verb = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(config_folder() / "window.lock"))
        self._lock.setStaleLockTime(0)  # stale only once its process is gone, however old
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def claim(self) -> bool:
        """Become the one instance; False when another is."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(_server_name())  # a crashed one's; the lock is ours
        if not self._server.listen(_server_name()):
            _log.warning("no local socket: %s", self._server.errorString())
        return True

    def close(self) -> None:
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LINE_LIMIT:
                socket.abort()
            return
        verb = bytes(socket.readLine(_LINE_LIMIT).data()).decode("utf-8", "replace").strip()
        known = verb in VERBS
        socket.write(b"ok\n" if known else b"unknown\n")
        socket.flush()
        socket.disconnectFromServer()
        if known:
            self.verb.emit(verb)


def send_verb(verb: str) -> bool:
    """Ask the running window to do ``verb``; False when there is none, or it does not answer.

    Blocks for at most about two seconds; needs no event loop.
    """
    app = QCoreApplication.instance() or QCoreApplication([])
    socket = QLocalSocket(app)
    try:
        socket.connectToServer(_server_name())
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(verb.encode() + b"\n")
        socket.flush()
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_WAIT_MS):
                return False
        return bytes(socket.readLine().data()).strip() == b"ok"
    finally:
        socket.abort()
        socket.deleteLater()
