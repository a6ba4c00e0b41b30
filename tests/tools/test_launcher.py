import shutil
import stat
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.errors import ToolError
from app.tools import launcher as launcher_module
from app.tools.applications import Application
from app.tools.launcher import Launcher, launch_process

INSTALLED = [
    Application("Files", ("nautilus", "--new-window")),
    Application("Firefox", ("firefox",)),
    Application("Firefox Developer Edition", ("firefox-dev",)),
    Application("LibreOffice Calc", ("soffice", "--calc")),
    Application("LibreOffice Writer", ("soffice", "--writer")),
]


class Launched(list[list[str]]):
    def __call__(self, command: Sequence[str]) -> None:
        self.append(list(command))


@pytest.fixture
def launched() -> Launched:
    return Launched()


@pytest.fixture
def launcher(launched: Launched, monkeypatch: pytest.MonkeyPatch) -> Launcher:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    return Launcher(launched, lambda: INSTALLED)


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" example.org ", "https://example.org"),
        ("http://localhost:8080/x", "http://localhost:8080/x"),
        ("localhost:8080", "https://localhost:8080"),
        ("https://münchen.example/straße", "https://münchen.example/straße"),
    ],
)
def test_a_site_is_opened_in_the_browser(
    launcher: Launcher, launched: Launched, address: str, url: str
) -> None:
    assert launcher.open_website(address).startswith("I opened ")
    assert [command[-1] for command in launched] == [url]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("file:///etc/passwd", "I can only open http and https addresses|isn't a web address"),
        ("javascript:alert(1)", "isn't a web address"),
        ("vscode://x/y", "I can only open http and https"),
        ("https://bank.example@evil.example/", "contains a user name or password"),
        ("https://a b", "isn't a web address"),
        ("https://a\n--flag", "isn't a web address"),
        ("https://a\x00", "isn't a web address"),
        ("https://\u202eexample.org", "isn't a web address"),
        ("https://evil.example\\.bank.example/", "isn't a web address"),
        ("https://evil.example%2fbank.example/", "isn't a web address"),
        ("https://999.1.1.1/", "isn't a web address"),
        ("http://[", "isn't a web address"),
        ("", "isn't a web address"),
        ("https://example.org/" + "x" * 3_000, "isn't a web address"),
    ],
)
def test_nothing_but_a_site_is_opened(
    launcher: Launcher, launched: Launched, address: str, sentence: str
) -> None:
    with pytest.raises(ToolError, match=sentence):
        launcher.open_website(address)
    assert launched == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Linux only")
def test_where_nothing_opens_sites_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(ToolError, match=r"can't open a web browser .*: xdg-open is missing\."):
        Launcher().open_website("example.org")


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("firefox", ["firefox"]),
        ("Firefox Developer", ["firefox-dev"]),
        ("files", ["nautilus", "--new-window"]),
        ("writer", ["soffice", "--writer"]),
        ("calc libreoffice", ["soffice", "--calc"]),
    ],
)
def test_an_application_is_opened_by_its_name(
    launcher: Launcher, launched: Launched, name: str, command: list[str]
) -> None:
    assert launcher.open_application(name).startswith("I opened ")
    assert launched == [command]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("libreoffice", "Which one? I found: LibreOffice Calc, LibreOffice Writer."),
        ("firefix", "I couldn't find an app called firefix. Did you mean Firefox?"),
        ("rm -rf /", "I couldn't find an app called rm -rf /."),
        ("sh", "I couldn't find an app called sh."),
        ("", "I couldn't find an app called ."),
    ],
)
def test_only_what_is_installed_is_opened(
    launcher: Launcher, launched: Launched, name: str, answer: str
) -> None:
    assert launcher.open_application(name) == answer
    assert launched == []


def test_what_cannot_be_started_is_a_sentence() -> None:
    gone = Launcher(applications=lambda: [Application("Gone", ("/nowhere/gone",))])
    with pytest.raises(ToolError, match=r"couldn't open Gone: "):
        gone.open_application("gone")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_program_lives_on_by_itself_without_our_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = tmp_path / "done"
    program = tmp_path / "program"
    program.write_text(
        f'#!/bin/sh\necho "$1 $REPARTEE_API_KEY" > {done}.part; mv {done}.part {done}'
    )
    monkeypatch.setenv("REPARTEE_API_KEY", "sk-canary")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    launch_process([str(program), "a b; c"])
    while not done.exists():
        time.sleep(0.01)
    assert done.read_text() == "a b; c \n"
    launcher_module._running.pop().wait()
