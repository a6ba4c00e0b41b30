"""All servers together, as the session has them."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.config import json_file
from app.config.paths import cache_folder
from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import ToolResult
from app.engine.tools.registry import ToolRegistry, progress
from app.errors import ToolServerError
from app.services.mcp import config_file
from app.services.mcp.client import ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.servers import ToolServers
from tests import tool_servers
from tests.tool_servers import Notes, rude, runs


@pytest.fixture
def tool_registry() -> ToolRegistry:
    return ToolRegistry()


@pytest.fixture
async def servers(tool_registry: ToolRegistry) -> AsyncIterator[ToolServers]:
    """Those of a session; nothing is declared yet."""
    servers = ToolServers()
    await servers.open(tool_registry)
    yield servers
    await servers.close()


@pytest.fixture
async def fresh() -> AsyncIterator[ToolServers]:
    """Those of a session that is still to be opened."""
    servers = ToolServers()
    yield servers
    await servers.close()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(120):
        while not condition():  # noqa: ASYNC110  (it comes from another thread)
            await asyncio.sleep(0.01)


def names(tool_registry: ToolRegistry) -> list[str]:
    return [spec.name for spec in tool_registry.specs()]


async def ask(tool_registry: ToolRegistry, name: str, arguments: str = "{}") -> ToolResult:
    return await tool_registry.run(ToolCall("1", name, arguments))


async def learned(notes: Notes) -> ServerConfig:
    """A declared server whose tools an earlier session has learned."""
    server = tool_servers.plain(notes)
    config_file.save([server])
    earlier = ToolServers()
    await earlier.open(ToolRegistry())
    await until(lambda: earlier.statuses()[0].state == "ready")
    await until(lambda: (cache_folder() / "mcp_tools.json").exists())
    await earlier.close()
    notes.file.unlink()
    return server


async def test_without_declared_servers_nothing_is_started(
    fresh: ToolServers, tool_registry: ToolRegistry
) -> None:
    await fresh.open(tool_registry)
    assert fresh.statuses() == []
    assert "tool servers" not in [thread.name for thread in threading.enumerate()]


async def test_a_server_that_was_never_asked_is_asked_in_the_background(
    fresh: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig
) -> None:
    config_file.save([plain])
    await fresh.open(tool_registry)
    assert names(tool_registry) == []
    await until(lambda: "plain__greet" in names(tool_registry))
    result = await ask(tool_registry, "plain__greet", '{"name": "Ada"}')
    assert result == ToolResult("ok", "Hello, Ada!")


async def test_another_registry_is_offered_the_same_tools(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig
) -> None:
    await servers.configure([plain])
    await until(lambda: "plain__greet" in names(tool_registry))
    other = ToolRegistry()
    await servers.open(other)
    result = await ask(other, "plain__greet", '{"name": "Ada"}')
    assert result == ToolResult("ok", "Hello, Ada!")


async def test_what_was_learned_is_offered_at_once_and_the_server_starts_when_it_is_called(
    fresh: ToolServers, tool_registry: ToolRegistry, notes: Notes
) -> None:
    await learned(notes)
    await fresh.open(tool_registry)
    assert "plain__greet" in names(tool_registry)
    assert (fresh.statuses()[0].state, notes.lines) == ("idle", [])
    assert (await ask(tool_registry, "plain__greet", '{"name": "Ada"}')).text == "Hello, Ada!"
    assert len(notes.pids) == 1


async def test_a_server_that_is_declared_otherwise_is_asked_anew(
    fresh: ToolServers, tool_registry: ToolRegistry, notes: Notes
) -> None:
    server = await learned(notes)
    config_file.save([replace(server, env={**server.env, "MODE": "new"})])
    await fresh.open(tool_registry)
    await until(lambda: bool(notes.pids))


async def test_a_damaged_memory_of_tools_is_as_none(
    fresh: ToolServers, tool_registry: ToolRegistry, notes: Notes
) -> None:
    await learned(notes)
    kept = cache_folder() / "mcp_tools.json"
    damaged = json.loads(kept.read_text())
    damaged["plain"]["tools"][0].pop("parameters")
    kept.write_text(json.dumps(damaged))
    await fresh.open(tool_registry)
    await until(lambda: "plain__greet" in names(tool_registry))


async def test_closing_ends_every_server(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig, notes: Notes
) -> None:
    await servers.configure([plain])
    await until(lambda: "plain__greet" in names(tool_registry))
    await servers.close()
    assert notes.lines[-1] == "ended"
    assert not runs(notes.pids[0])
    assert (await ask(tool_registry, "plain__greet")).text == (
        "The tool servers have ended with Repartee."
    )


async def test_a_failure_is_one_sentence_in_the_result_and_in_the_status(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig
) -> None:
    told: list[ServerStatus] = []
    leave = servers.subscribe(told.append)
    await servers.configure([plain])
    await until(lambda: "plain__crash" in names(tool_registry))
    sentence = "The tool server plain stopped with exit code 3; what it wrote may tell why."
    assert await ask(tool_registry, "plain__crash") == ToolResult("error", sentence)
    await until(lambda: told[-1].state == "failed")
    assert told[-1].problem == sentence
    await until(lambda: "about to crash" in servers._connections["plain"].log.text)
    assert "plain__greet" in names(tool_registry)  # it may well work again
    leave()


async def test_progress_is_told_and_a_cancelled_turn_cancels_the_call_in_the_server(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig, notes: Notes
) -> None:
    await servers.configure([plain])
    await until(lambda: "plain__wait" in names(tool_registry))
    heard: list[str] = []
    progress.set(heard.append)
    turn = asyncio.create_task(ask(tool_registry, "plain__wait"))
    await until(lambda: heard == ["half of it (1 of 2)"])
    turn.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turn
    await until(lambda: "cancelled" in notes.lines)


async def test_a_dead_server_leaves_the_others_alone(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig
) -> None:
    await servers.configure([rude("dead"), plain])
    await until(lambda: "plain__greet" in names(tool_registry))
    await until(lambda: servers.statuses()[0].state == "failed")
    assert [status.state for status in servers.statuses()] == ["failed", "ready"]


async def test_other_declarations_are_put_into_force_and_unchanged_servers_go_on(
    servers: ToolServers,
    tool_registry: ToolRegistry,
    plain: ServerConfig,
    notes: Notes,
    tmp_path: Path,
) -> None:
    other = Notes(tmp_path / "other.txt")
    second = tool_servers.plain(other, "second")
    await servers.save([plain, second])
    await until(lambda: {"plain__greet", "second__greet"} <= set(names(tool_registry)))
    await servers.save([plain])
    assert names(tool_registry)[0] == "plain__greet"
    assert "second__greet" not in names(tool_registry)
    await until(lambda: "ended" in other.lines)
    assert len(notes.pids) == 1
    assert config_file.load() == servers.configs() == [plain]


async def test_a_server_that_is_switched_off_offers_nothing(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig, notes: Notes
) -> None:
    await servers.configure([plain])
    await until(lambda: "plain__greet" in names(tool_registry))
    off = replace(plain, enabled=False)
    await servers.configure([off])
    assert names(tool_registry) == []
    assert servers.statuses()[0].state == "off"
    await until(lambda: "ended" in notes.lines)
    await servers.configure([plain])
    assert "plain__greet" in names(tool_registry)  # what it listed is still known
    assert len(notes.pids) == 1


async def test_the_end_of_a_server_that_is_switched_off_leaves_its_status_off(
    servers: ToolServers, plain: ServerConfig, notes: Notes
) -> None:
    await servers.configure([plain])
    await until(lambda: servers.statuses()[0].state == "ready")
    told: list[str] = []
    servers.subscribe(lambda status: told.append(status.state))
    await servers.configure([replace(plain, enabled=False)])
    await until(lambda: not servers._closing)
    await asyncio.sleep(0)
    assert servers.statuses()[0].state == "off"
    assert told == ["off"]


async def test_a_tool_that_is_switched_off_is_not_offered_and_its_server_goes_on(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig, notes: Notes
) -> None:
    await servers.save([plain])
    await until(lambda: "plain__greet" in names(tool_registry))
    offered = set(names(tool_registry))
    await servers.save([plain.offering(["greet"])])
    assert set(names(tool_registry)) == offered - {"plain__greet"}
    assert servers.statuses()[0].state == "ready"
    assert config_file.load() == [plain.offering(["greet"])]
    again = ToolServers()
    registry = ToolRegistry()
    await again.open(registry)
    assert set(names(registry)) == offered - {"plain__greet"}
    await again.close()
    await servers.save([plain])
    assert set(names(tool_registry)) == offered
    assert len(notes.pids) == 1


async def test_what_a_server_listed_is_known_before_it_is_on_the_disk(
    servers: ToolServers,
    tool_registry: ToolRegistry,
    plain: ServerConfig,
    notes: Notes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = threading.Event()
    write = json_file.write

    def write_slowly(file: Path, content: object) -> None:
        written.wait()
        write(file, content)

    monkeypatch.setattr(json_file, "write", write_slowly)
    try:
        await servers.configure([plain])
        await until(lambda: "plain__greet" in names(tool_registry))
        await servers.configure([replace(plain, enabled=False)])
        await servers.configure([plain])
        assert "plain__greet" in names(tool_registry)
        assert len(notes.pids) == 1
    finally:
        written.set()


async def test_a_connection_test_shows_the_tools_and_leaves_nothing_behind(
    servers: ToolServers, tool_registry: ToolRegistry, plain: ServerConfig, notes: Notes
) -> None:
    test = await servers.test_connection(plain)
    assert test.tool_list is not None
    assert [tool.name for tool in test.tool_list.tools] == ["greet", "wait", "crash"]
    assert (test.problem, test.log) == ("", "")
    assert "ended" in notes.lines
    assert names(tool_registry) == []


async def test_a_connection_test_that_fails_says_why(servers: ToolServers) -> None:
    test = await servers.test_connection(rude("dead"))
    assert test.tool_list is None
    assert "exit code 7" in test.problem
    assert test.log == "cannot find my configuration\n"


async def test_a_file_that_cannot_be_used_is_an_error_and_no_server(
    fresh: ToolServers, tool_registry: ToolRegistry
) -> None:
    config_file.file().write_text("{")
    with pytest.raises(ToolServerError, match=r"mcp\.json"):
        await fresh.open(tool_registry)
    assert fresh.statuses() == []


async def test_a_call_does_not_reach_a_program_that_was_exchanged_since_the_user_allowed_it(
    fresh: ToolServers, tool_registry: ToolRegistry, notes: Notes, tmp_path: Path
) -> None:
    script = tmp_path / "server.py"
    script.write_bytes((tool_servers.SERVERS / "raw.py").read_bytes())
    server = replace(tool_servers.plain(notes), args=(str(script), "well"))
    config_file.save([server])
    earlier = ToolServers()
    await earlier.open(ToolRegistry())
    await until(lambda: earlier.statuses()[0].state == "ready")
    await until(lambda: (cache_folder() / "mcp_tools.json").exists())
    await earlier.close()
    await fresh.open(tool_registry)
    allowed = tool_registry.find("plain__greet")
    script.write_text(script.read_text(encoding="utf-8") + "\n# evil\n", encoding="utf-8")
    first = await ask(tool_registry, "plain__greet", '{"name": "Ada"}')
    assert "has changed since this was allowed" in first.text
    assert not any(line.startswith("greet") for line in notes.lines)
    now = tool_registry.find("plain__greet")
    assert allowed is not None
    assert now is not None
    assert now.fingerprint != allowed.fingerprint
    assert (await ask(tool_registry, "plain__greet", '{"name": "Ada"}')).text == "Hello, Ada!"
