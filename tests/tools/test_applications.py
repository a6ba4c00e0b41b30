"""Desktop entries on Linux; what macOS and Windows print, simulated."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.tools import applications
from app.tools.applications import Application, installed_applications
from app.tools.launcher import Launcher

linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Linux only")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    own, shared = tmp_path / "own", tmp_path / "shared"
    monkeypatch.setenv("XDG_DATA_HOME", str(own))
    monkeypatch.setenv("XDG_DATA_DIRS", f"{shared}:/nowhere")
    for folder in (own, shared):
        (folder / "applications" / "kde").mkdir(parents=True)
    return own / "applications", shared / "applications"


def write(folder: Path, name: str, *lines: str, title: str = "Editor") -> None:
    entry = ["[Desktop Entry]", "Type=Application", f"Name={title}", "Name[de]=Bearbeiter"]
    (folder / name).write_text("\n".join([*entry, *lines, "[Desktop Action x]", "Exec=false"]))


@linux
def test_an_entry_is_an_application_and_its_command(folders: tuple[Path, Path]) -> None:
    write(folders[1], "editor.desktop", 'Exec=sh -c "two words" %U --new-window %% %f')
    assert installed_applications() == [
        Application("Editor", ("sh", "-c", "two words", "--new-window", "%"), ("Bearbeiter",))
    ]


@linux
@pytest.mark.parametrize(
    "lines",
    [
        ("Exec=sh", "NoDisplay=true"),
        ("Exec=sh", "Hidden=true"),
        ("Exec=sh", "Terminal=true"),
        ("Exec=sh", "Type=Link"),
        ("Exec=sh", "TryExec=/nowhere/editor"),
        ("Exec=/nowhere/editor",),
        ("Exec=sh 'not closed",),
        ("Exec=%U",),
        (),
    ],
)
def test_what_no_menu_would_show_is_left_out(
    folders: tuple[Path, Path], lines: tuple[str, ...]
) -> None:
    write(folders[1], "editor.desktop", *lines)
    assert installed_applications() == []


@linux
def test_the_users_own_entry_hides_the_shared_one(folders: tuple[Path, Path]) -> None:
    write(folders[1], "editor.desktop", "Exec=sh shared")
    write(folders[1], "other.desktop", "Exec=sh other", title="Other")
    write(folders[0], "editor.desktop", "Exec=sh own")
    write(folders[0], "other.desktop", "Exec=sh", "NoDisplay=true", title="Other")
    assert installed_applications() == [Application("Editor", ("sh", "own"), ("Bearbeiter",))]


@linux
def test_a_name_is_listed_once_and_folders_inside_are_searched(
    folders: tuple[Path, Path],
) -> None:
    write(folders[1] / "kde", "editor.desktop", "Exec=sh one")
    write(folders[1], "editor2.desktop", "Exec=sh two", title="EDITOR")
    write(folders[1], "a.desktop", "Exec=sh", title="Archive")
    assert [application.name.casefold() for application in installed_applications()] == [
        "archive",
        "editor",
    ]


@linux
def test_a_broken_entry_spoils_no_other(folders: tuple[Path, Path]) -> None:
    (folders[1] / "broken.desktop").write_bytes(b"\xff\xfe not an entry")
    (folders[1] / "empty.desktop").touch()
    (folders[1] / "dangling.desktop").symlink_to("/nowhere")
    write(folders[1], "editor.desktop", "Exec=sh")
    assert len(installed_applications()) == 1


# --- names in the user's language ---------------------------------------------------------------

NAMES = (
    "Name[de]=Taschenrechner",
    "Name[pt_BR]=Calculadora",
    "Name[sr@latin]=Kalkulator",
    "GenericName=Calculator",
    "GenericName[de]=Wissenschaftlicher Rechner",
)


@linux
@pytest.mark.parametrize(
    ("variable", "locale", "name"),
    [
        ("LANG", "C", "KCalc"),
        ("LANG", "de_AT.UTF-8", "Taschenrechner"),
        ("LC_MESSAGES", "pt_BR", "Calculadora"),
        ("LANG", "pt_PT.UTF-8", "KCalc"),
        ("LC_ALL", "sr_RS.UTF-8@latin", "Kalkulator"),
    ],
)
def test_an_application_has_the_name_that_the_menu_shows(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, variable, locale, name
) -> None:
    monkeypatch.setenv(variable, locale)
    write(folders[1], "kcalc.desktop", "Exec=sh", *NAMES, title="KCalc")
    (found,) = installed_applications()
    assert found.name == name
    names = {"KCalc", "Taschenrechner", "Calculadora", "Kalkulator", "Calculator"}
    assert names - {name} <= set(found.aliases)


@linux
@pytest.mark.parametrize("asked", ["Calculator", "taschenrechner", "Rechner", "KCalc", "Calculad"])
def test_it_is_opened_by_any_of_its_names(folders: tuple[Path, Path], asked: str) -> None:
    write(folders[1], "kcalc.desktop", "Exec=sh kcalc", *NAMES, title="KCalc")
    write(folders[1], "editor.desktop", "Exec=sh editor")
    launched: list[list[str]] = []
    launcher = Launcher(lambda command: launched.append(list(command)))
    assert launcher.open_application(asked) == "I opened KCalc."
    assert launched == [["sh", "kcalc"]]


def prints(monkeypatch: pytest.MonkeyPatch, platform: str, output: bytes | Exception) -> None:
    """Simulate a system on which a program prints ``output``."""

    def run(command, **_):
        if isinstance(output, Exception):
            raise output
        return subprocess.CompletedProcess(command, 0, output, b"")

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(applications.subprocess, "run", run)


STORE = [
    {"Name": "Rechner", "AppID": "Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"},
    {"Name": "Excel", "AppID": "Microsoft.Office.EXCEL.EXE.15"},
    {"Name": "Uninstall Game", "AppID": "Game.Uninstall"},
    {"Name": None, "AppID": None},
]


@pytest.fixture
def start_menu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    root.mkdir(parents=True)
    for name in ("Excel", "Old Tool", "Uninstall Tool"):
        (root / f"{name}.lnk").touch()
    monkeypatch.setenv("APPDATA", str(tmp_path))
    monkeypatch.setenv("PROGRAMDATA", str(tmp_path / "none"))
    return root


def test_windows_lists_apps_of_the_store_by_their_localized_names(start_menu, monkeypatch) -> None:
    prints(monkeypatch, "win32", b"\xef\xbb\xbf" + json.dumps(STORE).encode())
    assert installed_applications() == [
        Application("Excel", ("shell:AppsFolder\\Microsoft.Office.EXCEL.EXE.15",)),
        Application("Old Tool", (str(start_menu / "Old Tool.lnk"),)),
        Application(
            "Rechner", ("shell:AppsFolder\\Microsoft.WindowsCalculator_8wekyb3d8bbwe!App",)
        ),
    ]


@pytest.mark.parametrize(
    "output",
    [b"", b"not JSON", FileNotFoundError(), subprocess.TimeoutExpired("powershell", 8)],
    ids=["nothing", "a message", "no PowerShell", "too slow"],
)
def test_without_powershell_windows_has_its_shortcuts(start_menu, monkeypatch, output) -> None:
    prints(monkeypatch, "win32", output)
    assert [one.name for one in installed_applications()] == ["Excel", "Old Tool"]


def test_a_single_app_is_no_list(start_menu, monkeypatch) -> None:
    prints(monkeypatch, "win32", json.dumps(STORE[0]).encode())
    assert "Rechner" in [one.name for one in installed_applications()]


@pytest.mark.parametrize("spotlight", [True, False])
def test_macos_names_applications_as_the_finder_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spotlight: bool
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    folder = tmp_path / "Applications"
    for name in ("Calculator", "Chess"):
        (folder / f"{name}.app").mkdir(parents=True)
    listed = (
        f"{folder}/Calculator.app   kMDItemDisplayName = Rechner.app\n"
        f"{folder}/Chess.app   kMDItemDisplayName = (null)\n"
    )
    prints(monkeypatch, "darwin", listed.encode() if spotlight else FileNotFoundError())
    command = ("open", "-a", f"{folder}/Calculator.app")
    chess = Application("Chess", ("open", "-a", f"{folder}/Chess.app"))
    if spotlight:
        calculator = Application("Rechner", command, ("Calculator",))
        assert installed_applications() == [chess, calculator]
    else:
        assert installed_applications() == [Application("Calculator", command), chess]
