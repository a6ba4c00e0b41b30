import os
from pathlib import Path

import pytest

from app.errors import ToolError
from app.tools.files.files import LONGEST_PAGE, Files
from app.tools.files.granted_folders import SECRET, GrantedFolders

GERMAN = "Grüße aus München, schöne Wörter: Straße, Öl, Ärger und Übermut. " * 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    (folder / "letters").mkdir(parents=True)
    (folder / "letters" / "Ann.txt").write_text("Dear Ann,\nthe cake was good.\nYours")
    (folder / "tax 2025.md").write_text("# Tax\nthe cake was not deductible\n")
    return folder


@pytest.fixture
def files(folder: Path) -> Files:
    return Files(GrantedFolders([folder]))


def test_a_file_is_read(files: Files) -> None:
    assert files.read_file("letters/Ann.txt") == (
        "Documents/letters/Ann.txt:\nDear Ann,\nthe cake was good.\nYours"
    )


def test_files_are_found_by_words_of_their_names(files: Files) -> None:
    assert files.find_files("ANN") == "I found Documents/letters/Ann.txt."
    assert files.find_files("letters ann") == "I found Documents/letters/Ann.txt."
    assert files.find_files("*.md") == "I found Documents/tax 2025.md."
    assert files.find_files("cake") == "I found no file called cake."
    assert files.find_files(" ") == "What should the file be called?"


def test_the_newest_comes_first_and_many_are_counted(files: Files, folder: Path) -> None:
    for number in range(25):
        (folder / f"report {number}.txt").touch()
        os.utime(folder / f"report {number}.txt", (1000 + number, 1000 + number))
    found = files.find_files("report")
    assert found.startswith("I found Documents/report 24.txt, Documents/report 23.txt")
    assert found.endswith(", and 5 more.")


def test_lines_are_found_by_what_they_hold(files: Files) -> None:
    assert sorted(files.search_files("The CAKE").splitlines()) == [
        "Documents/letters/Ann.txt, line 2: the cake was good.",
        "Documents/tax 2025.md, line 2: the cake was not deductible",
    ]
    assert files.search_files("bicycle") == "I didn't find that in your files."
    assert files.search_files("") == "What should I look for?"


def test_a_search_ends_when_enough_is_found_or_read(
    files: Files, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "many.txt").write_text("cake\n" * 100)
    assert files.search_files("cake").endswith("There may be more.")
    monkeypatch.setattr("app.tools.files.files.MOST_SEARCHED", 10)
    assert files.search_files("bicycle") == "There were too many files to search them all."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_the_encoding_is_found_out(files: Files, folder: Path, encoding: str) -> None:
    (folder / "old.txt").write_bytes(GERMAN.encode(encoding))
    assert files.read_file("old.txt") == f"Documents/old.txt:\n{GERMAN}"


def test_a_binary_file_is_described_and_not_dumped(files: Files, folder: Path) -> None:
    (folder / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(2_000))
    (folder / "blob").write_bytes(bytes(range(256)) * 10)
    assert (
        files.read_file("cat.png") == "Documents/cat.png isn't a text file. It's image/png, 2.0 kB."
    )
    assert files.read_file("blob") == "Documents/blob isn't a text file. It's binary data, 2.6 kB."
    assert files.search_files("IHDR") == "I didn't find that in your files."


def test_a_long_file_is_read_page_by_page(files: Files, folder: Path) -> None:
    lines = [f"line {number}" for number in range(1, 5001)]
    (folder / "long.txt").write_text("\n".join(lines))
    page, first = files.read_file("long.txt"), 1
    read: list[str] = []
    while True:
        assert len(page) < LONGEST_PAGE + 200
        read += [line for line in page.splitlines()[1:] if line.startswith("line")]
        if not page.endswith(".]"):
            break
        first = int(page.rsplit(" ", 1)[1].removesuffix(".]"))
        page = files.read_file("long.txt", first)
    assert read == lines
    assert files.read_file("long.txt", 6000) == "Documents/long.txt has only 5000 lines."
    assert files.read_file("long.txt", -3).startswith("Documents/long.txt, lines 1 to ")


def test_one_endless_line_is_cut(files: Files, folder: Path) -> None:
    (folder / "line.json").write_text("x" * 100_000)
    assert len(files.read_file("line.json")) < LONGEST_PAGE + 100


def test_an_empty_and_a_huge_file_are_said_to_be_so(files: Files, folder: Path) -> None:
    (folder / "empty.txt").touch()
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(11_000_000)
    assert files.read_file("empty.txt") == "Documents/empty.txt is empty."
    assert files.read_file("huge.txt") == "Documents/huge.txt is too large to read."


def test_a_private_key_by_any_name_stays_where_it_is(files: Files, folder: Path) -> None:
    key = "cake\n-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA\n"
    (folder / "harmless.txt").write_text(key)
    with pytest.raises(ToolError, match=SECRET):
        files.read_file("harmless.txt")
    assert "b3Blb" not in files.search_files("b3BlbnNzaA")
