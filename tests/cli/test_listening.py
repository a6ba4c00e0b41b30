"""``repartee listening``, with a hub on the loopback interface and real weights."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.cli.main import main, parse
from app.services.stt import recognition_models as models
from app.services.tts.espeak_voice import EspeakVoice
from tests.model_hub import ThreadedHub, gguf

WHISPER = models.in_catalog("whisper-base")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    return tmp_path / "home"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch):
    with ThreadedHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.root_url)
        yield hub


async def spoken(path: Path, text: str) -> Path:
    voice = EspeakVoice("de")
    pieces = [audio async for audio in voice.speak(text)]
    await voice.close()
    samples = np.frombuffer(b"".join(piece.pcm for piece in pieces), np.int16)
    soundfile.write(path, np.pad(samples, 5_000), pieces[0].rate_hz)
    return path


def test_models_are_listed_without_a_network(capsys):
    assert main(["listening", "--json"]) == 0
    listed = {model["name"]: model for model in json.loads(capsys.readouterr().out)}
    assert listed["tiny-en"]["state"] == "installed"
    assert listed["canary-180m-flash"]["about"] == "en de es fr, accurate, fast"
    recommended = [name for name, model in listed.items() if model["recommended"]]
    assert recommended in (["parakeet-tdt-0.6b-v3"], ["canary-180m-flash"])
    assert main(["listening", "list"]) == 0
    assert "25 languages, very accurate" in capsys.readouterr().out


def test_an_unknown_model_is_told_with_those_that_there_are(capsys):
    assert main(["listening", "install", "ear"]) == 1
    assert "no speech recognition model named ear. Models: parakeet" in capsys.readouterr().err


def test_a_download_that_does_not_load_is_told(hub, capsys):
    hub.publish(WHISPER.repository, {"whisper-base-Q8_0.gguf": gguf("llama", data_bytes=2_000_000)})
    assert main(["listening", "install", "whisper-base"]) == 1
    assert "whisper-base is damaged, or isn't a speech" in capsys.readouterr().err


def test_a_german_question_is_heard_by_a_model_that_was_added(whisper, tmp_path, capsys):
    assert main(["listening", "add", str(whisper)]) == 0
    assert "Use it with --stt whisper-base-2" in capsys.readouterr().out
    question = asyncio.run(spoken(tmp_path / "frage.wav", "Stelle einen Timer auf zehn Minuten."))
    heard = ["--stt", "whisper-base-2", "--spoken-language", "de", "--listen", str(question)]
    main(["ask", *heard, "--json", "--out", str(tmp_path / "answer.wav")])
    events = map(json.loads, capsys.readouterr().out.splitlines())
    (final,) = (event["text"] for event in events if event["event"] == "transcript_final")
    assert "Timer auf 10 Minuten" in final.replace("zehn", "10")
    assert main(["listening", "remove", "whisper-base-2"]) == 0
    assert "Its file was not deleted." in capsys.readouterr().out
    assert whisper.is_file()


def test_the_flag_takes_a_model_or_who_recognizes():
    assert parse(["--stt", "server"]).stt == "server"
    chosen = parse(["ask", "x", "--stt", "my.gguf"])
    assert (chosen.stt, chosen.local_stt_model) == ("moonshine", "my.gguf")
