"""How quickly a model reads and answers, measured on a loopback server."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import wiring
from app.config.paths import models_folder
from app.errors import ModelError
from app.services.llm.models.catalog import CATALOG, fits, recommended
from app.services.llm.models.pace import Pace, measure
from app.services.llm.openai_chat import OpenAIChat
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply

COUNT = " ".join(["one,"] * 30)


async def pace_of(*replies, seconds: float = 10) -> Pace:
    async with LoopbackServer([Reply("OK."), *replies]) as server:
        chat = OpenAIChat(server.base_url, "test-model", None, retries=0)
        try:
            return await measure(chat, seconds)
        finally:
            await chat.close()


async def test_loading_is_not_measured_and_both_paces_are() -> None:
    pace = await pace_of(Reply(COUNT, ttft_s=0.2, tokens_per_s=100))
    assert 20 < pace.answer_tokens_per_s <= 110
    assert 0 < pace.prompt_tokens_per_s < 5_000
    assert pace.verdict == "faster"


async def test_a_model_that_takes_too_long_is_slower_than_speech() -> None:
    pace = await pace_of(Reply(COUNT, ttft_s=60), seconds=0.3)
    assert pace.answer_tokens_per_s == 0
    assert pace.verdict == "slower"


async def test_a_model_that_cannot_answer_is_told() -> None:
    with pytest.raises(ModelError):
        await pace_of(FAULTS["unknown_model"])


async def test_a_model_that_cannot_be_loaded_is_not_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    (models_folder() / "large.gguf").write_text("<html>404</html>")
    with pytest.raises(ModelError, match=r"large.gguf isn't a model in GGUF format"):
        await wiring.measure_model("large")


@pytest.mark.parametrize(
    ("tokens_per_s", "verdict"),
    [(20, "faster"), (6, "faster"), (5, "same"), (3.5, "same"), (3, "slower"), (0, "slower")],
)
def test_a_pace_is_compared_with_that_of_speech(tokens_per_s: float, verdict: str) -> None:
    assert Pace(100, tokens_per_s).verdict == verdict


@pytest.mark.parametrize(
    ("gigabytes", "name"),
    [(16, "Qwen3.5-2B"), (5.6, "Qwen3.5-2B"), (3.8, "Qwen3.5-0.8B"), (2, "")],
)
def test_the_model_that_suits_the_memory_is_recommended(gigabytes: float, name: str) -> None:
    assert recommended(int(gigabytes * (1 << 30))) == name


def test_a_computer_reports_less_memory_than_it_has() -> None:
    gemma = CATALOG[-1]
    assert fits(gemma, int(7.6 * (1 << 30)))
    assert not fits(gemma, 6 << 30)
