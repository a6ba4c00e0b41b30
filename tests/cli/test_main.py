"""The command line as programs and people use it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from app.cli.main import main, parse
from app.cli.progress import format_size
from app.config.settings import Settings
from app.gui.voices.catalog_kind import format_size as window_format_size
from app.services.storage import api_keys
from tests.loopback import ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply
from tests.voices import tiny_voice

PARTS = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    for variable in ("OPENAI_API_KEY", "REPARTEE_API_KEY", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "home"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "speech.wav"


def ask(*arguments: object) -> int:
    return main(["ask", *map(str, arguments)])


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


# --- ask ------------------------------------------------------------------------------------------


def test_a_question_is_answered_on_stdout_and_spoken_into_the_file(out, capsys):
    assert ask("What is 12 times 12?", "--out", out) == 0
    assert capsys.readouterr().out == "The answer is 144.\n"
    with wave.open(str(out)) as speech:
        assert speech.getnframes() / speech.getframerate() > 1.0


def test_every_event_is_a_line_of_json_and_the_last_is_the_end(out, capsys):
    assert ask("What is 12 times 12?", "--out", out, "--json") == 0
    lines = events(capsys)
    assert lines[0]["event"] == "turn_started"
    assert lines[-1]["event"] == "turn_ended"
    assert {"event", "turn", "at_ms"} <= set.intersection(*(set(line) for line in lines))
    times = [line["at_ms"] for line in lines]
    assert times == sorted(times)
    end = lines[-1]
    assert {"outcome", "text", "heard", "error", "latency"} <= set(end)
    assert (end["outcome"], end["text"], end["error"]) == ("completed", "The answer is 144.", None)
    latency = end["latency"]
    assert sum(latency[part] for part in PARTS) == pytest.approx(latency["response_ms"], abs=0.05)
    assert latency["transcription_ms"] == 0
    assert {
        "first_feedback_ms",
        "tools_ms",
        "longest_silence_ms",
        "underruns",
        "tokens_per_second",
        "end_of_speech_ms",
        "tools_awaited_ms",
        "permission_ms",
    } <= set(latency)


def test_a_recording_is_heard_and_answered(out, capsys):
    moonshine_voice = pytest.importorskip("moonshine_voice")
    recording = Path(moonshine_voice.__file__).parent / "assets" / "beckett.wav"
    assert ask("--listen", recording, "--out", out, "--json") == 0
    lines = events(capsys)
    names = [line["event"] for line in lines]
    assert names.index("talk_released") < names.index("transcript_final")
    final = lines[names.index("transcript_final")]
    assert "ever tried" in final["text"].lower()
    assert lines[-1]["latency"]["transcription_ms"] > 0


def test_a_silent_recording_makes_no_turn(tmp_path, out, capsys):
    pytest.importorskip("moonshine_voice")
    silence = tmp_path / "silence.wav"
    with wave.open(str(silence), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(32_000))
    assert ask("--listen", silence, "--out", out) == 1
    assert f"{silence} contains no sound." in capsys.readouterr().err


def test_any_servers_answer_is_spoken_by_a_piper_voice(tmp_path, out, capsys):
    with ThreadedLoopback([Reply("Hello from the model.")]) as server:
        voice = tiny_voice(tmp_path)
        address = ("--base-url", server.base_url, "--model", "test-model", "--voice", voice)
        assert ask("Hi", *address, "--out", out) == 0
    assert capsys.readouterr().out == "Hello from the model.\n"
    assert server.chat_requests[0].json["stream"] is True
    assert "authorization" not in server.chat_requests[0].headers


def test_a_slow_tool_is_bridged_by_feedback_that_is_no_answer(out, capsys, monkeypatch):
    import time

    from app.tools.time import clock

    quick = clock.local_now
    monkeypatch.setattr(clock, "local_now", lambda: time.sleep(0.6) or quick())
    monkeypatch.setattr("app.tools.builtin_tools.__defaults__", (clock.local_now,))
    assert ask("What time is it?", "--out", out, "--json") == 0
    lines = events(capsys)
    cues = [line for line in lines if line["event"] == "feedback_started"]
    assert "moment" in cues[0]["text"]
    assert "moment" not in lines[-1]["text"]
    latency = lines[-1]["latency"]
    assert latency["first_feedback_ms"] < latency["response_ms"]
    assert latency["tools_ms"] >= 600


BAD = {
    "no scheme": (["Hi", "--base-url", "127.0.0.1:9/v1", "--model", "m"], 1, "No server is"),
    "no server": (["Hi", "--base-url", "http://127.0.0.1:9/v1", "--model", "m"], 1, "No server is"),
    "no model": (["Hi", "--base-url", "http://127.0.0.1:9/v1"], 2, "No model selected"),
    "no address": (["Hi", "--base-url", "ftp://localhost"], 2, "should start with http"),
    "no recording": (["--listen", "nothing.wav"], 1, "There's no file at nothing.wav"),
    "no voice": (["Hi", "--voice", "nobody"], 1, "The voice nobody isn't installed"),
    "no question": ([], 2, "enter a question"),
    "both": (["Hi", "--listen", "a.wav"], 2, "enter a question"),
}


@pytest.mark.parametrize(("arguments", "code", "says"), BAD.values(), ids=BAD.keys())
def test_bad_input_gets_one_sentence(arguments, code, says, out, capsys):
    assert ask(*arguments, "--out", out) == code
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("flag", ["--chunking=silly", "--flub", "--tts=mouth"])
def test_a_bad_flag_is_a_matter_of_usage(flag, capsys):
    with pytest.raises(SystemExit) as exit_:
        ask("Hi", flag)
    assert exit_.value.code == 2
    assert "--help" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told(tmp_path, capsys):
    assert ask("Hi", "--out", tmp_path / "nowhere" / "a.wav") == 1
    assert capsys.readouterr().err.count("Couldn't save") == 1


def test_a_server_that_fails_midway_keeps_what_came(out, capsys):
    with ThreadedLoopback([FAULTS["cut_midway"]]) as server:
        assert ask("Hi", "--base-url", server.base_url, "--model", "m", "--out", out) == 1
    said = capsys.readouterr()
    assert said.out.startswith("One two")
    assert "Lost the connection" in said.err


def test_no_key_reaches_the_output_or_the_log(out, capsys, monkeypatch, home):
    monkeypatch.setenv("REPARTEE_API_KEY", "sk-canary-123")
    with ThreadedLoopback([FAULTS["bad_key"]]) as server:
        assert ask("Hi", "--base-url", server.base_url, "--model", "m", "--out", out) == 1
        assert server.chat_requests[0].headers["authorization"] == "Bearer sk-canary-123"
    said = capsys.readouterr()
    logs = "".join(path.read_text() for path in home.rglob("*.log"))
    assert "canary" not in said.out + said.err + logs
    assert "key" in said.err


def test_the_key_belongs_to_the_server_of_the_start_and_no_child_inherits_it(monkeypatch, home):
    monkeypatch.setenv("REPARTEE_API_KEY", "sk-canary-123")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    children = []

    def run(options, settings):
        for port in (4321, 4322):
            key = api_keys.find(f"http://127.0.0.1:{port}/v1")
            assert (key is not None) is (port == 4321)
        print_names = [sys.executable, "-c", "import os; print(list(os.environ))"]
        children.append(subprocess.check_output(print_names, text=True))
        return 0

    monkeypatch.setattr(api_keys, "_call_keyring", lambda action: None)
    monkeypatch.setattr("app.cli.main.run_ask", run)
    assert main(["ask", "Hi", "--base-url", "http://127.0.0.1:4321/v1"]) == 0
    assert "REPARTEE_API_KEY" not in children[0]
    assert "OPENAI_" not in children[0]


# --- the rest -------------------------------------------------------------------------------------


def repartee(*arguments: str, home: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )


def test_a_chat_goes_line_by_line_until_the_end_of_input(home):
    done = repartee(
        "chat", "--voice=basic", home=home, given="what is 2 plus 2\n\nwhat is 3 times 3\n"
    )
    assert done.stdout.splitlines() == ["The answer is 4.", "The answer is 9."]
    assert done.returncode == 0
    database = sqlite3.connect(home / "data" / "history.sqlite")
    said = database.execute("SELECT content FROM messages ORDER BY position").fetchall()
    database.close()
    assert said[0] == ("what is 2 plus 2",)
    assert said[-1] == ("The answer is 9.",)


def test_without_a_display_the_conversation_is_in_the_terminal_and_it_says_so(home, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    done = repartee("--voice=basic", home=home, given="what is 2 plus 2\n")
    assert "No display is available" in done.stderr
    assert done.stdout == "The answer is 4.\n"


def test_talking_to_a_window_that_is_not_there_is_told(home):
    done = repartee("talk", "toggle", home=home)
    assert done.returncode == 1
    assert "the window isn't running" in done.stderr


def test_voices_are_listed_and_what_is_installed_is_marked(capsys):
    assert main(["voices", "--voices-url", "http://127.0.0.1:9"]) == 1
    said = capsys.readouterr()
    assert "basic" in said.out
    assert "Couldn't reach" in said.err


@pytest.mark.bundled_voices
def test_the_bundled_voices_are_listed_without_a_network_and_cannot_be_removed(capsys):
    assert main(["voices", "list", "--offline"]) == 1
    listed = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert listed == [[name, "included"] for name in ("en_US-joe-medium", "heart", "basic")]
    for name in ("en_US-joe-medium", "heart", "basic"):
        assert main(["voices", "remove", name]) == 1
        assert f"The voice {name} comes with Repartee" in capsys.readouterr().err


def test_a_voice_is_installed_with_progress_used_and_removed(tmp_path, out, capsys):
    name = "en_US-tiny-medium"
    built = tmp_path / "built"
    built.mkdir()
    model = tiny_voice(built, name)
    contents = {f"{name}.onnx": model, f"{name}.onnx.json": Path(f"{model}.json")}
    files = {f"/{file}": path.read_bytes() for file, path in contents.items()}
    listed = {
        file.strip("/"): {
            "size_bytes": len(content),
            "md5_digest": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        }
        for file, content in files.items()
    }
    entry = {"language": {"code": "en_US"}, "quality": "medium", "files": listed}
    files["/voices.json"] = json.dumps({name: entry}).encode()
    with ThreadedLoopback(files=files) as server:
        where = ("--voices-url", server.root_url)
        assert main(["voices", "list", *where]) == 0
        assert f"{name}" in capsys.readouterr().out
        assert main(["voices", *where, "install", name]) == 0
        said = capsys.readouterr()
    assert "Installed " in said.out
    assert "100%" in said.err
    assert ask("What is 2 plus 2?", "--voice", name, "--out", out) == 0
    assert main(["voices", "remove", name]) == 0


def test_a_partly_downloaded_voice_is_listed_with_its_size_and_can_be_removed(home, capsys):
    folder = home / "data" / "voices"
    folder.mkdir(parents=True)
    (folder / "de_DE-x-low.onnx.json").write_bytes(bytes(2_000))
    (folder / "de_DE-x-low.onnx.part").write_bytes(bytes(61_000))
    main(["voices", "--voices-url", "http://127.0.0.1:9"])
    assert "de_DE-x-low" in (said := capsys.readouterr().out)
    assert "63 kB  partly downloaded" in said
    assert main(["voices", "remove", "de_DE-x-low"]) == 0
    assert capsys.readouterr().out == "Removed de_DE-x-low (63 kB).\n"
    assert not list(folder.iterdir())


@pytest.mark.parametrize("size", [0, 999, 219_000, 63_201_294, 1_234_567_890])
def test_sizes_are_rounded_as_in_the_window(size):
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert window_format_size(size).replace("\u00a0", " ") == format_size(size)
    finally:
        QLocale.setDefault(before)


def test_removing_a_voice_that_is_not_there_is_told(capsys):
    assert main(["voices", "remove", "nobody"]) == 1
    assert "isn't installed" in capsys.readouterr().err


def test_every_setting_is_a_flag_of_the_command_and_of_its_subcommands():
    for command in ([], ["ask", "Hi"], ["chat"]):
        options = parse([*command, "--model", "m", "--no-pre-roll"])
        assert (options.model, options.pre_roll) == ("m", False)
        assert {name for name in Settings.model_fields if not hasattr(options, name)} == set()


def test_a_flag_before_the_command_counts_as_well():
    assert parse(["--model", "m", "ask", "Hi"]).model == "m"


def test_broken_settings_are_set_aside_and_told(home, out, capsys):
    config = home / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text("{broken")
    assert ask("What is 2 plus 2?", "--out", out) == 0
    assert "were reset" in capsys.readouterr().err
    assert (config / "settings.json.bad").exists()
