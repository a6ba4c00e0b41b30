"""One window for each user and home folder: a lock file, and a local socket for commands."""

from __future__ import annotations

import getpass
import hashlib
import logging
import os
import sys

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.config.paths import config_folder, socket_folders, wanted_folder

COMMANDS = ("talk start", "talk stop", "talk toggle", "talk converse", "raise", "quit")
LONGEST_PATH = 100
"""Bytes of a socket's path; systems allow 103 or 107."""
_WAIT_MS = 1000
_LINE_LIMIT = 512
TOKEN = "XDG_ACTIVATION_TOKEN"
"""The variable with which a Wayland desktop lets the program that it starts take the focus. Qt uses
it, once, when a window is activated."""
_log = logging.getLogger(__name__)


def server_names() -> list[str]:
    """The names that the socket may have, the best one first. On Windows it is a pipe, which other
    users cannot open; elsewhere a file in a folder that they cannot open."""
    owner = f"{_user()}\n{wanted_folder(config_folder())}"
    name = f"repartee-{hashlib.sha256(owner.encode()).hexdigest()[:16]}"
    if sys.platform == "win32":
        return [name]
    paths = [str(folder / name) for folder in socket_folders()]
    return [path for path in paths if len(os.fsencode(path)) <= LONGEST_PATH]


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in a container
        return str(os.getuid())


class SingleInstance(QObject):
    """Receives commands from other processes of the same user."""

    command_received = Signal(str)
    """One of ``COMMANDS``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(config_folder() / "window.lock"))
        self._lock.setStaleLockTime(0)  # not stale while its process runs, however old it is
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def claim(self) -> bool:
        """Become the one instance. False if another process is. Where no lock file can be shared,
        because nothing can be stored, the socket decides."""
        locked = self._lock.tryLock(0)
        if not locked and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        is_shared = locked and wanted_folder(config_folder()) == config_folder()
        if not is_shared and send_command("raise"):
            return False
        for name in server_names():
            QLocalServer.removeServer(name)  # left by a crash: the lock was free
            if self._server.listen(name):
                return True
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
        command = bytes(socket.readLine(_LINE_LIMIT).data()).decode("utf-8", "replace").strip()
        command, _, token = command.partition("\t")
        known = command in COMMANDS
        if command == "raise" and token and token.isascii() and token.isprintable():
            os.environ[TOKEN] = token
        socket.write(b"ok\n" if known else b"unknown\n")
        socket.flush()
        socket.disconnectFromServer()
        if known:
            self.command_received.emit(command)


def send_command(command: str) -> bool:
    """Make the running window run ``command``, which may take the focus if the desktop has given
    that to this process. False if there is none or it does not answer.

    Blocks for up to about 2 s; needs no event loop.
    """
    return any(_send(command, name) for name in server_names())


def _send(command: str, server: str) -> bool:
    app = QCoreApplication.instance() or QCoreApplication([])
    socket = QLocalSocket(app)
    try:
        socket.connectToServer(server)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        line = f"{command}\t{token}" if (token := os.environ.get(TOKEN)) else command
        socket.write(line.encode() + b"\n")
        socket.flush()
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_WAIT_MS):
                return False
        return bytes(socket.readLine().data()).strip() == b"ok"
    finally:
        socket.abort()
        socket.deleteLater()
