"""A folder of desktop entries, as a Linux system has them."""

import sys
from pathlib import Path

import pytest

from app.tools.applications import Application, installed_applications

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Linux only")


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


def test_an_entry_is_an_application_and_its_command(folders: tuple[Path, Path]) -> None:
    write(folders[1], "editor.desktop", 'Exec=sh -c "two words" %U --new-window %% %f')
    assert installed_applications() == [
        Application("Editor", ("sh", "-c", "two words", "--new-window", "%"))
    ]


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


def test_the_users_own_entry_hides_the_shared_one(folders: tuple[Path, Path]) -> None:
    write(folders[1], "editor.desktop", "Exec=sh shared")
    write(folders[1], "other.desktop", "Exec=sh other", title="Other")
    write(folders[0], "editor.desktop", "Exec=sh own")
    write(folders[0], "other.desktop", "Exec=sh", "NoDisplay=true", title="Other")
    assert installed_applications() == [Application("Editor", ("sh", "own"))]


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


def test_a_broken_entry_spoils_no_other(folders: tuple[Path, Path]) -> None:
    (folders[1] / "broken.desktop").write_bytes(b"\xff\xfe not an entry")
    (folders[1] / "empty.desktop").touch()
    (folders[1] / "dangling.desktop").symlink_to("/nowhere")
    write(folders[1], "editor.desktop", "Exec=sh")
    assert len(installed_applications()) == 1
