import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ToolError
from app.tools.files.notes import Notes, _file_name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Documents" / "Notes"


@pytest.fixture
def notes(folder: Path) -> Notes:
    return Notes(folder)


def test_a_note_is_a_markdown_file(notes: Notes, folder: Path) -> None:
    assert notes.add_note("milk", "shopping") == "I added that to Shopping."
    notes.add_note("eggs", "Shopping")
    assert (folder / "Shopping.md").read_text() == "# Shopping\n\n- milk\n- eggs\n"
    assert notes.read_note("shopping") == "# Shopping\n\n- milk\n- eggs"


def test_without_a_title_it_goes_to_the_general_note(notes: Notes, folder: Path) -> None:
    assert notes.add_note("The spare key is with Ann.") == "I added that to Notes."
    assert "- The spare key is with Ann." in notes.read_note()


def test_several_lines_stay_several_lines(notes: Notes) -> None:
    notes.add_note("milk", "Shopping")
    notes.add_note("## Saturday\n\nBread and wine.", "Shopping")
    assert notes.read_note("Shopping").endswith("- milk\n\n## Saturday\n\nBread and wine.")


def test_what_another_program_wrote_is_kept(notes: Notes, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "Ideas.md").write_text("no newline at the end, Ünïcode")
    notes.add_note("more", "ideas")
    assert (folder / "Ideas.md").read_text() == "no newline at the end, Ünïcode\n- more\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["", "\n"])
def test_a_note_keeps_the_encoding_of_its_file(
    notes: Notes, folder: Path, encoding: str, end: str
) -> None:
    folder.mkdir(parents=True)
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    text = f"Größe und Gewicht der Türen für das Café in der Straße prüfen{end}"
    (folder / "Ideas.md").write_bytes(f"{mark}{text}".encode(encoding))
    notes.add_note("Äpfel", "ideas")
    written = (folder / "Ideas.md").read_bytes().decode(encoding).removeprefix("\ufeff")
    assert written == f"{text.rstrip()}\n- Äpfel\n"
    assert notes.read_note("ideas") == written.strip()


def test_words_that_an_old_encoding_lacks_are_refused(notes: Notes, folder: Path) -> None:
    folder.mkdir(parents=True)
    before = "Größe und Gewicht der Türen für das Café in der Straße prüfen\n".encode("cp1252")
    (folder / "Ideas.md").write_bytes(before)
    with pytest.raises(ToolError, match="Save it as UTF-8"):
        notes.add_note("牛奶", "ideas")
    assert (folder / "Ideas.md").read_bytes() == before


def test_a_title_may_be_a_part_of_one(notes: Notes, folder: Path) -> None:
    notes.add_note("Rome", "Travel plans")
    notes.add_note("Oslo", "travel")
    assert notes.read_note("travel").endswith("- Rome\n- Oslo")
    notes.add_note("x", "Travel costs")
    assert notes.read_note("travel") == "There's no note called travel."


def test_lists_the_titles(notes: Notes) -> None:
    assert notes.list_notes() == "You have no notes yet."
    notes.add_note("milk", "shopping")
    assert notes.list_notes() == "There is one note: Shopping."
    notes.add_note("x", "Ideas")
    assert notes.list_notes() == "There are 2 notes: Ideas, Shopping."


def test_finds_the_lines_with_all_the_words(notes: Notes) -> None:
    notes.add_note("call Ann about the cake", "To do")
    notes.add_note("call Bob", "To do")
    notes.add_note("cake: flour, eggs", "Shopping")
    assert notes.search_notes("CAKE ann") == "To do: call Ann about the cake"
    assert notes.search_notes("shopping cake") == "Shopping: cake: flour, eggs"
    assert notes.search_notes("cake").count("\n") == 1
    assert notes.search_notes("bicycle") == "I didn't find anything about that in your notes."
    assert notes.search_notes(" ") == "What should I look for?"


def test_many_finds_are_counted(notes: Notes) -> None:
    for number in range(13):
        notes.add_note(f"cake {number}")
    assert notes.search_notes("cake").endswith("… and 3 more.")


def test_nothing_is_written_where_nothing_was_said(notes: Notes, folder: Path) -> None:
    assert notes.add_note(" \n") == "What should I write down?"
    assert not folder.exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "Etc passwd"),
        ("/etc/passwd", "Etc passwd"),
        ("C:\\Windows\\system.ini", "C Windows system ini"),
        (".bashrc", "Bashrc"),
        ("a\x00b\nc", "A b c"),
        ("con", "Con note"),
        ("nul.md", "Nul md"),
        ("Ärzte & Termine", "Ärzte & Termine"),
        ("買い物", "買い物"),
        ("x" * 300, "X" + "x" * 59),
    ],
)
def test_any_title_makes_a_safe_file_name(
    notes: Notes, folder: Path, title: str, name: str
) -> None:
    notes.add_note("x", title)
    assert [path.name for path in folder.iterdir()] == [f"{name}.md"]


@given(st.text(max_size=300))
def test_no_title_leads_out_of_the_folder(title: str) -> None:
    try:
        name = _file_name(title)
    except ToolError:
        return
    assert Path(name).name == name
    assert not name.startswith(".")
    assert len(name.encode()) <= 200


def test_a_title_without_letters_is_a_sentence(notes: Notes) -> None:
    with pytest.raises(ToolError, match=r"A note's title needs a letter or a digit\."):
        notes.add_note("x", "../..")


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and permissions")
def test_a_link_is_neither_read_nor_written(notes: Notes, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hunter2")
    folder.mkdir(parents=True)
    (folder / "Diary.md").symlink_to(secret)
    assert notes.read_note("Diary") == "There's no note called Diary."
    assert "hunter2" not in notes.search_notes("hunter2")
    with pytest.raises(ToolError, match="I couldn't save the note"):
        notes.add_note("x", "Diary")
    assert secret.read_text() == "hunter2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_new_note_is_the_users_own(notes: Notes, folder: Path) -> None:
    notes.add_note("x")
    assert stat.S_IMODE((folder / "Notes.md").stat().st_mode) == 0o600


def test_many_writers_lose_nothing(notes: Notes, folder: Path) -> None:
    notes.add_note("start")
    threads = [threading.Thread(target=notes.add_note, args=(f"entry {n}",)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = (folder / "Notes.md").read_text().splitlines()
    assert sorted(line for line in lines if line.startswith("- entry")) == sorted(
        f"- entry {n}" for n in range(20)
    )


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ToolError, match="I couldn't save the note: "):
        Notes(tmp_path / "file" / "notes").add_note("x")


def test_a_huge_file_is_no_note(notes: Notes, folder: Path) -> None:
    folder.mkdir(parents=True)
    with (folder / "Big.md").open("wb") as file:
        os.truncate(file.fileno(), 3_000_000)
    with pytest.raises(ToolError, match=r"The note Big is too large to read\."):
        notes.read_note("big")


@pytest.mark.skipif(sys.platform == "win32", reason="needs the right to make links")
def test_a_link_that_takes_a_notes_place_after_it_was_found_is_not_read(
    notes: Notes, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes.add_note("milk", "Shopping")
    (tmp_path / "secret.md").write_text("hidden words")

    def find(title: str) -> Path:
        note = folder / "Shopping.md"
        note.unlink()
        note.symlink_to(tmp_path / "secret.md")
        return note

    monkeypatch.setattr(notes, "_find", find)
    with pytest.raises(ToolError, match="cannot be read"):
        notes.read_note("Shopping")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_that_takes_a_notes_place_is_not_waited_for(
    notes: Notes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    os.mkfifo(folder / "Shopping.md")
    monkeypatch.setattr(notes, "_find", lambda title: folder / "Shopping.md")
    with pytest.raises(ToolError, match="no file"):
        notes.read_note("Shopping")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_new_folder_of_notes_is_the_users_own(notes: Notes, folder: Path) -> None:
    notes.add_note("milk")
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("title", ["com¹", "LPT³", "CON", "com1", "aux"])
def test_no_note_is_named_like_a_device_of_windows(title: str) -> None:
    assert _file_name(title).endswith(" note")
