import pytest

from app.tools.clipboard import LONGEST_READ, LONGEST_WRITTEN, Clipboard


class Board:
    text = ""

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> None:
        self.text = text


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def clipboard(board: Board) -> Clipboard:
    return Clipboard(board)


def test_what_is_copied_can_be_read(clipboard: Clipboard, board: Board) -> None:
    assert clipboard.read_clipboard() == "There's no text on the clipboard."
    board.text = "Grüße\n"
    assert clipboard.read_clipboard() == "Grüße\n"


def test_a_text_can_be_put_there(clipboard: Clipboard, board: Board) -> None:
    assert clipboard.write_clipboard("two\nlines") == "Copied to the clipboard."
    assert board.text == "two\nlines"


def test_nothing_does_not_replace_what_is_there(clipboard: Clipboard, board: Board) -> None:
    board.text = "kept"
    assert clipboard.write_clipboard("") == "There's nothing to copy."
    assert clipboard.write_clipboard("x" * (LONGEST_WRITTEN + 1)).startswith("That's too much")
    assert board.text == "kept"


def test_a_long_text_is_cut_and_says_so(clipboard: Clipboard, board: Board) -> None:
    board.text = "x" * (LONGEST_READ + 5)
    assert clipboard.read_clipboard().endswith("x\n[… 5 characters more …]")
