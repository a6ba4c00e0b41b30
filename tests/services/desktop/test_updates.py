"""The look for a newer version."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import __version__, network
from app.config.settings import Settings
from app.services.desktop import updates
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer, End, json_answer

PATH = "/releases/latest"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    monkeypatch.setattr(updates, "__version__", "1.9.0")


def release(tag: object) -> Answer:
    return json_answer({"tag_name": tag, "html_url": "https://example.com"})


async def told(answer: Answer, times: int = 1, clock: float = 1e9) -> tuple[list[str], int]:
    """What is told, and how often the server was asked."""
    sentences: list[str] = []
    async with LoopbackServer(answers={PATH: answer}) as server:
        for _ in range(times):
            await updates.check_for_update(
                server.root_url + PATH, lambda code, words: sentences.append(words), lambda: clock
            )
        return sentences, len(server.requests)


async def test_a_newer_one_is_told_with_both_versions():
    (said,), _ = await told(release("v1.10.0"))
    assert said.startswith("Repartee 1.10.0 is available. You have 1.9.0.")


@pytest.mark.parametrize("tag", ["v1.9.0", "1.8.99", "v2.0.0-rc.1", "nightly", "", None, 3])
async def test_the_same_an_older_or_none_is_not(tag):
    assert (await told(release(tag)))[0] == []


@pytest.mark.parametrize(
    "answer",
    [
        Answer([b"<html>Sign in</html>"]),
        Answer([b"[" * 100_000]),
        json_answer({}),
        json_answer({}, 404),
        json_answer({}, 500),
        Answer(status=302, headers={"Location": "http://192.0.2.7/"}),
        Answer([b"x" * (updates.MAX_BYTES + 1)]),
        Answer([End.RESET]),
    ],
)
async def test_whatever_else_an_address_answers_is_nobodys_trouble(answer):
    assert await told(answer) == ([], 1)


async def test_it_is_asked_once_a_day():
    assert (await told(release("v2.0.0"), times=3))[1] == 1
    async with LoopbackServer(answers={PATH: release("v2.0.0")}) as server:
        for clock in (1e9, 1e9 + updates.DAY_S - 1, 1e9 + updates.DAY_S):
            await updates.check_for_update(
                server.root_url + PATH, lambda *_: None, lambda clock=clock: clock
            )
        assert len(server.requests) == 2


async def test_nothing_of_the_user_is_sent():
    async with LoopbackServer(answers={PATH: release("v2.0.0")}) as server:
        await updates.check_for_update(server.root_url + PATH, lambda *_: None)
    asked = server.requests[0]
    assert (asked.method, asked.body) == ("GET", b"")
    assert __version__ not in json.dumps(asked.headers)
    assert "authorization" not in asked.headers


async def test_offline_nobody_is_asked():
    network.set_offline(True)
    try:
        await updates.check_for_update("http://192.0.2.7/releases/latest", pytest.fail)
    finally:
        network.set_offline(False)


def test_unless_an_address_is_set_nobody_is_asked():
    assert Settings().updates_url == ""
