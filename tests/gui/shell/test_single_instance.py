from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from app.config.paths import is_private
from app.gui.shell.single_instance import (
    COMMANDS,
    TOKEN,
    SingleInstance,
    send_command,
    server_names,
)

SEND = """
import sys
from pathlib import Path
from app.gui.shell.single_instance import send_command
sys.exit(not send_command(sys.argv[1]))
"""


@pytest.fixture
def instance(qtbot: QtBot):  # type: ignore[no-untyped-def]
    instance = SingleInstance()
    assert instance.claim()
    yield instance
    instance.close()


@pytest.mark.parametrize("verb", COMMANDS)
def test_another_process_can_send_every_verb(
    qtbot: QtBot, instance: SingleInstance, verb: str
) -> None:
    with qtbot.waitSignal(instance.command_received, timeout=20_000) as heard:
        sender = subprocess.Popen([sys.executable, "-c", SEND, verb])
    assert heard.args == [verb]
    assert sender.wait(20) == 0


def test_a_second_start_hands_over_the_right_to_take_the_focus(
    qtbot: QtBot, instance: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOKEN, raising=False)
    for verb, given in (("talk stop", None), ("raise", "gnome-shell/repartee/17-2_TIME99")):
        with qtbot.waitSignal(instance.command_received, timeout=20_000) as heard:
            environment = {**os.environ, TOKEN: "gnome-shell/repartee/17-2_TIME99"}
            sender = subprocess.Popen([sys.executable, "-c", SEND, verb], env=environment)
        assert heard.args == [verb]
        assert os.environ.get(TOKEN) == given
        assert sender.wait(20) == 0


def test_an_unknown_verb_is_refused(qtbot: QtBot, instance: SingleInstance) -> None:
    heard: list[str] = []
    instance.command_received.connect(heard.append)
    sender = subprocess.Popen([sys.executable, "-c", SEND, "format disk"])
    qtbot.waitUntil(lambda: sender.poll() is not None, timeout=20_000)
    assert sender.returncode == 1
    assert heard == []


def test_a_flood_without_an_end_is_cut_off(qtbot: QtBot, instance: SingleInstance) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_names()[0])
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"x" * 10_000)


def test_without_a_window_a_verb_fails(qtbot: QtBot) -> None:
    assert not send_command("raise")


def test_only_one_instance_has_the_home(instance: SingleInstance) -> None:
    second = SingleInstance()
    assert not second.claim()
    instance.close()
    assert second.claim()
    second.close()


def test_homes_are_apart(
    instance: SingleInstance,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path_factory.mktemp("other")))
    other = SingleInstance()
    assert other.claim()
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards its pipes otherwise")
def test_the_socket_is_for_this_user_alone(instance: SingleInstance) -> None:
    socket = Path(instance._server.fullServerName())
    assert socket.is_socket()
    assert socket.stat().st_mode & 0o077 == 0
    assert socket.parent.stat().st_mode & 0o077 == 0
    assert socket.parent.stat().st_uid == os.getuid()
    assert not socket.is_relative_to("/tmp") or is_private(socket.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_the_socket_is_the_users_alone(instance: SingleInstance, generous_umask: None) -> None:
    instance.close()
    assert instance.claim()
    assert Path(instance._server.fullServerName()).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
@pytest.mark.parametrize("squatted", ["open", "link", "foreign", "relative", "missing"])
def test_a_folder_that_others_can_use_gets_no_socket(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, squatted: str
) -> None:
    folder = tmp_path / "run"
    match squatted:
        case "open":
            folder.mkdir()
            folder.chmod(0o777)
        case "link":
            (tmp_path / "real").mkdir(mode=0o700)
            folder.symlink_to(tmp_path / "real")
        case "foreign":
            folder.mkdir(mode=0o700)
            mine = os.getuid()
            monkeypatch.setattr(os, "getuid", lambda: mine + 1)
        case "relative":
            folder = Path("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    assert not any("run/" in name for name in server_names())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_a_socket_in_the_shared_temporary_folder_is_not_talked_to(qtbot: QtBot) -> None:
    squatter = QLocalServer()
    name = Path(server_names()[0]).name
    QLocalServer.removeServer(name)
    assert squatter.listen(name)
    assert not send_command("talk start")
    assert not squatter.hasPendingConnections()
    squatter.close()


@pytest.fixture
def no_storage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("REPARTEE_HOME", str(file))


def test_where_nothing_can_be_stored_the_window_can_still_be_reached(
    qtbot: QtBot, no_storage: None, instance: SingleInstance
) -> None:
    with qtbot.waitSignal(instance.command_received, timeout=20_000) as heard:
        sender = subprocess.Popen([sys.executable, "-c", SEND, "raise"])
    assert heard.args == ["raise"]
    assert sender.wait(20) == 0
