"""Turns of a session whose settings name a model on this computer."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from app import wiring
from app.config.paths import models_folder, prompts_folder
from app.config.settings import load
from app.engine.contracts.events import RequestSent, TurnEnded
from app.errors import ModelFileError
from app.services.llm.local import engine
from app.wiring import SessionOptions
from tests.local_model import model_file

pytest.importorskip("xllamacpp")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(engine, "MAX_ANSWER_TOKENS", 12)


async def test_what_was_evaluated_ahead_and_how_long_the_rest_took_is_told(tmp_path):
    (models_folder() / "Small.gguf").symlink_to(model_file())
    settings = load(base_url="local", model="Small", speak_replies="never")
    options = SessionOptions(speech_file=tmp_path / "speech.wav", listens=False)
    session = await wiring.build_session(settings, options)
    events = []
    session.subscribe(events.append)
    await session.open()
    for question in ("Say hello.", "And now say goodbye."):
        session.say(question)
        await session.finished()
    [pid] = [
        child.pid
        for child in psutil.Process().children()
        if "app.services.llm.local.child" in child.cmdline()
    ]
    await session.close()
    assert not psutil.pid_exists(pid)
    first, second = (event for event in events if isinstance(event, RequestSent))
    assert (first.model, first.prefilled_tokens) == ("Small", None)  # sent while it was loaded
    assert second.prefilled_tokens
    for ended in (event for event in events if isinstance(event, TurnEnded)):
        assert ended.outcome == "completed"
        assert ended.text
        assert ended.latency.prompt_ms is not None
        assert ended.latency.prompt_ms <= ended.latency.ttft_ms
    assert len(list(prompts_folder().glob("*.bin"))) == 1


async def test_a_model_that_is_not_there_is_told_before_anything_is_asked(tmp_path):
    settings = load(base_url="local", model="Missing")
    options = SessionOptions(speech_file=tmp_path / "speech.wav", listens=False)
    with pytest.raises(ModelFileError, match="The model Missing isn't on this computer"):
        await wiring.build_session(settings, options)
