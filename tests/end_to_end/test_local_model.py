"""The program as it is started from a terminal, with a real model and a real voice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
import soundfile

from tests.local_model import model_file

pytest.importorskip("xllamacpp")


def test_a_model_on_this_computer_answers_aloud_and_no_process_remains(tmp_path: Path) -> None:
    speech = tmp_path / "speech.wav"
    arguments = ["Say hello in three words.", "--base-url", "local", "--model", str(model_file())]
    engines: list[psutil.Process] = []
    events = []
    with subprocess.Popen(
        [sys.executable, "-m", "app", "ask", *arguments, "--json", "--out", str(speech)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "REPARTEE_HOME": str(tmp_path / "home")},
    ) as program:
        assert program.stdout
        assert program.stderr
        for line in program.stdout:
            events.append(json.loads(line))
            if events[-1]["event"] == "reply_delta" and not engines:
                engines = psutil.Process(program.pid).children(recursive=True)
        assert program.stderr.read() == ""
    assert program.returncode == 0
    assert engines
    assert not any(engine.is_running() for engine in engines)
    ended = events[-1]
    assert (ended["event"], ended["outcome"]) == ("turn_ended", "completed")
    assert ended["heard"] == ended["text"] != ""
    voices = {event["voice"] for event in events if event["event"] == "chunk_synthesised"}
    assert voices == {"en_US-joe-medium"}
    samples, rate_hz = soundfile.read(speech)
    assert len(samples) / rate_hz > 0.03 * len(ended["text"])  # people need 0.07 s a character
    assert abs(samples).max() > 0.1
