"""A tool server fails during a turn: its call is never repeated, and the turn continues or ends as
the user wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.contracts.events import PermissionAsked, ToolFinished, ToolProgress
from app.engine.contracts.tools import Verdict
from app.services.mcp.servers import ToolServers
from tests import tool_servers
from tests.engine.script import ScriptedModel, call
from tests.faults.talk import PATIENCE_S, Talk, talking
from tests.tool_servers import Notes


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notes:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return Notes(tmp_path / "notes")


@pytest.fixture
async def here(notes: Notes, caplog: Any) -> AsyncIterator[Talk]:
    """A talk with a server's tools, whose user allows every call."""
    talk = Talk(ScriptedModel([]))
    session = talk.session

    def allow(event: object) -> None:
        if isinstance(event, PermissionAsked):
            asyncio.get_running_loop().call_soon(session.answer, event.call_id, Verdict.ONCE)

    session.subscribe(allow)
    servers = ToolServers()
    session.tool_sources.append(servers)
    async with talking(talk, caplog):
        await servers.configure([tool_servers.plain(notes)])
        async with asyncio.timeout(PATIENCE_S):
            while not session.pipeline.tool_registry.specs():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        yield talk


def model(here: Talk, *replies: Any) -> ScriptedModel:
    model = here.session.pipeline.model
    assert isinstance(model, ScriptedModel)
    model.replies = list(replies)
    return model


async def test_a_call_in_which_the_server_dies_is_not_made_again(here: Talk, notes: Notes):
    asked = model(here, [call("plain__crash")], "Sorry.", "Still here.")
    end = await here.asks()
    assert (end.outcome, end.text) == ("completed", "Sorry.")
    (finished,) = here.of(ToolFinished)
    assert finished.outcome == "error"
    assert asked.requests[1][-1].content == (
        "The tool server plain stopped with exit code 3. See its output."
    )
    assert len(notes.pids) == 1
    assert (await here.still_works()).outcome == "completed"


async def test_a_call_that_hangs_is_cancelled_there_too_when_the_user_barges_in(
    here: Talk, notes: Notes
):
    model(here, [call("plain__wait")], "Still here.")
    here.session.say("Wait.")
    await here.until(ToolProgress)
    here.session.interrupt()
    end = await here.ended()
    assert end.outcome == "interrupted"
    assert [finished.outcome for finished in here.of(ToolFinished)] == ["cancelled"]
    async with asyncio.timeout(PATIENCE_S):
        while "cancelled" not in notes.lines:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert (await here.still_works()).outcome == "completed"
