"""Files named on the command line: what is read is never overwritten."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.main import main
from tests.loopback import ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.voices import tiny_voice

SENTENCE = "This command reads {out}. Choose another name for --out."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def recording(home: Path) -> Path:
    path = home / "a.wav"
    path.write_bytes(b"what was said")
    return path


def hard_link(path: Path) -> Path:
    link = path.with_name("hard.wav")
    link.hardlink_to(path)
    return link


def symbolic_link(path: Path) -> Path:
    link = path.with_name("soft.wav")
    link.symlink_to(path)
    return link


SPELLINGS = {
    "same": lambda path: path,
    "dots": lambda path: path.parent / "home" / ".." / path.name,
    "symbolic link": symbolic_link,
    "hard link": hard_link,
}


@pytest.mark.parametrize("spelled", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_a_recording_is_not_overwritten_by_the_answer(recording, capsys, spelled):
    (recording.parent / "home").mkdir(exist_ok=True)
    for given, out in ((recording, spelled(recording)), (spelled_again(recording), recording)):
        assert main(["ask", "--listen", str(given), "--out", str(out)]) == 2
        assert capsys.readouterr().err == f"repartee: {SENTENCE.format(out=out)}\n"
        assert recording.read_bytes() == b"what was said"


def spelled_again(path: Path) -> Path:
    return path.parent / "." / path.name


@pytest.mark.parametrize("suffix", ["", ".json"])
@pytest.mark.parametrize("command", [["ask", "Hi"], ["say", "Hi"]])
def test_a_voice_is_not_overwritten_by_its_speech(home, capsys, command, suffix):
    voice = tiny_voice(home)
    content = Path(f"{voice}{suffix}").read_bytes()
    assert main([*command, "--voice", str(voice), "--out", f"{voice}{suffix}"]) == 2
    assert SENTENCE.partition("}")[2] in capsys.readouterr().err
    assert Path(f"{voice}{suffix}").read_bytes() == content


def test_a_text_on_standard_input_is_not_overwritten(home):
    text = home / "letter.txt"
    text.write_text("Dear Ann")
    with text.open() as given:
        done = subprocess.run(
            [sys.executable, "-m", "app", "say", "-", "--voice=basic", "--out", str(text)],
            stdin=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd=Path(__file__).resolve().parents[2],
        )
    assert (done.returncode, done.stderr) == (2, f"repartee: {SENTENCE.format(out=text)}\n")
    assert text.read_text() == "Dear Ann"


@pytest.mark.skipif(sys.platform == "win32", reason="no /dev/stdout")
def test_speech_and_text_do_not_go_into_one_file(home):
    out = home / "both.txt"
    with out.open("w") as given:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "app",
                "ask",
                "What is 2 plus 2?",
                "--voice=basic",
                "--out",
                "/dev/stdout",
            ],
            stdout=given,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
            cwd=Path(__file__).resolve().parents[2],
        )
    assert done.returncode == 2
    assert "Text output also goes to /dev/stdout" in done.stderr


def test_an_answer_that_fails_leaves_the_old_file(home, capsys):
    out = home / "out.wav"
    out.write_bytes(b"old")
    with ThreadedLoopback([FAULTS["cut_midway"]]) as server:
        address = ("--base-url", server.base_url, "--model", "m")
        assert main(["ask", "Hi", *address, "--out", str(out)]) == 1
    assert out.read_bytes() == b"old"
    assert [path.name for path in home.iterdir() if path.is_file()] == ["out.wav"]


def test_an_answer_that_completes_replaces_the_old_file(home, monkeypatch):
    out = home / "out.wav"
    out.write_bytes(b"old")
    monkeypatch.setattr(sys, "stdin", io.StringIO("Hello"))
    assert main(["say", "-", "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"RIFF")


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "What is 2 plus 2?"],
        ["say", "Hi"],
        ["voices", "--voices-url", "http://127.0.0.1:9"],
        ["doctor", "--report"],
        ["chat"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_where_nothing_can_be_stored_every_command_says_so_once_and_works(
    home, monkeypatch, capsys, arguments
):
    file = home / "file"
    file.touch()
    monkeypatch.setenv("REPARTEE_HOME", str(file))
    monkeypatch.setattr(sys, "stdin", io.StringIO("What is 2 plus 2?\n"))
    out = ["--out", str(home / "out.wav")] if arguments[0] in ("ask", "say") else []
    assert main([*arguments, *out]) == (1 if arguments[0] == "voices" else 0)
    said = capsys.readouterr()
    assert said.err.count("Repartee can't save anything") == 1
    if arguments[0] in ("ask", "chat"):
        assert said.out == "The answer is 4.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no /dev/stdout")
def test_speech_can_go_to_a_pipe():
    done = subprocess.run(
        [sys.executable, "-m", "app", "say", "Hi", "--voice=basic", "--out", "/dev/stdout"],
        capture_output=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"RIFF")


def test_a_recording_that_is_not_there_is_told_once_also_without_a_speaker(capsys):
    assert main(["ask", "--listen", "gone.wav", "--output-device", "none"]) == 1
    assert capsys.readouterr().err.count("There's no file at gone.wav.") == 1
