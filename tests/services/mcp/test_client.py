"""Against real servers: programs that speak the protocol, well or badly."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.engine.contracts.tools import ToolResult
from app.errors import ToolServerError
from app.services.mcp import client as module
from app.services.mcp import stdio
from app.services.mcp.client import ServerConnection, ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.stderr_log import STDERR_LIMIT
from app.services.mcp.tool_list import DESCRIPTION_LIMIT, TOOLS_LIMIT
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer
from tests.tool_servers import Notes, rude, runs

Open = Callable[[ServerConfig], ServerConnection]


@pytest.fixture
async def open_() -> AsyncIterator[Open]:
    """Connections that are closed after the test."""
    made: list[ServerConnection] = []

    def make(server: ServerConfig) -> ServerConnection:
        told: list[ServerStatus] = []
        connection = ServerConnection(server, None, told.append)
        connection.told = told  # type: ignore[attr-defined]
        made.append(connection)
        return connection

    yield make
    for connection in made:
        await connection.close()


def states(connection: Any) -> list[str]:
    return [status.state for status in connection.told]


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(120):
        while not condition():  # noqa: ASYNC110  (a file, a process: nothing tells)
            await asyncio.sleep(0.01)


async def failure(connection: ServerConnection) -> str:
    with pytest.raises(ToolServerError) as error:
        async with asyncio.timeout(120):
            await connection.call("do", {})
    return str(error.value)


# --- a server that behaves ----------------------------------------------------------------------


async def test_a_program_is_started_by_its_first_call_and_then_goes_on(
    open_: Open, polite: ServerConfig, notes: Notes
) -> None:
    connection = open_(polite)
    assert (connection.status.state, notes.lines) == ("idle", [])
    assert await connection.call("add", {"a": 1, "b": 2}) == ToolResult("ok", "3")
    assert await connection.call("greet", {"name": "Ada"}) == ToolResult("ok", "Hello, Ada!")
    assert states(connection) == ["starting", "ready"]
    assert len(notes.pids) == 1
    await until(lambda: "ready to be polite" in connection.log.text)


async def test_calls_at_the_same_time_start_it_once(
    open_: Open, plain: ServerConfig, notes: Notes
) -> None:
    connection = open_(plain)
    calls = [connection.call("greet", {"name": name}) for name in "ABC"]
    texts = [result.text for result in await asyncio.gather(*calls)]
    assert texts == ["Hello, A!", "Hello, B!", "Hello, C!"]
    assert len(notes.pids) == 1


async def test_its_tools_are_told_with_what_it_says_of_them(
    open_: Open, polite: ServerConfig
) -> None:
    connection = open_(polite)
    await connection.connect()
    assert connection.status.tool_list is not None
    tools = {tool.name: tool for tool in connection.status.tool_list.tools}
    assert tools["add"].description == "Add two whole numbers."
    assert tools["add"].title == "Adding up"
    assert tools["add"].read_only
    assert tools["add"].parameters["required"] == ["a", "b"]
    assert not tools["greet"].read_only
    assert connection.status.tool_list.note == ""


async def test_pictures_are_described_and_failures_are_failures(
    open_: Open, polite: ServerConfig
) -> None:
    connection = open_(polite)
    assert (
        await connection.call("picture", {})
    ).text == "Here it is.\n[an image, image/png, 20 kB]"
    assert (await connection.call("fail", {})).outcome == "error"
    assert (await connection.call("fly", {})).outcome == "error"
    assert (await connection.call("add", {"a": "many"})).outcome == "error"


async def test_a_cancelled_call_is_cancelled_there_too_and_progress_is_told(
    open_: Open, polite: ServerConfig, notes: Notes
) -> None:
    connection, progress = open_(polite), []
    call = asyncio.create_task(connection.call("wait", {}, progress.append))
    await until(lambda: bool(progress))
    assert progress == ["one of three (1 of 3)"]
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await until(lambda: "cancelled" in notes.lines)
    assert (await connection.call("add", {"a": 1, "b": 1})).text == "2"
    assert len(notes.pids) == 1


async def test_a_tool_that_it_learns_is_listed(open_: Open, polite: ServerConfig) -> None:
    connection = open_(polite)
    await connection.call("learn", {})

    def names() -> list[str]:
        assert connection.status.tool_list is not None
        return [tool.name for tool in connection.status.tool_list.tools]

    await until(lambda: "sing" in names())
    assert (await connection.call("sing", {})).text == "la la la"


async def test_the_change_of_a_server_of_the_older_protocol_is_heard(
    open_: Open, tmp_path: Path
) -> None:
    connection = open_(rude("changing", str(tmp_path / "changed")))
    await connection.call("do", {})
    await until(lambda: len(connection.status.tool_list.tools) == 2)  # type: ignore[union-attr]


async def test_it_is_not_given_the_keys_of_other_programs(
    open_: Open, polite: ServerConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    monkeypatch.setenv("NOTES_TOKEN", "t0ken")
    server = ServerConfig(
        polite.name, polite.command, polite.args, {"NOTES": "${NOTES_TOKEN}", "MODE": "test"}
    )
    names = (await open_(server).call("environment", {})).text.split()
    assert {"PATH", "NOTES", "MODE"} <= set(names)
    assert not {"OPENAI_API_KEY", "NOTES_TOKEN"} & set(names)


async def test_a_closed_server_has_ended_in_good_order(
    open_: Open, plain: ServerConfig, notes: Notes
) -> None:
    connection = open_(plain)
    await connection.connect()
    await connection.close()
    assert notes.lines[-1] == "ended"
    assert states(connection) == ["starting", "ready", "idle"]
    await connection.close()


async def test_a_server_may_be_closed_while_it_starts(open_: Open, notes: Notes) -> None:
    connection = open_(replace(rude("mute"), env={"NOTES": str(notes.file)}))
    call = asyncio.create_task(connection.call("do", {}))
    await until(lambda: bool(notes.pids))
    await connection.close()
    with pytest.raises(ToolServerError, match="was stopped"):
        await call
    assert not runs(notes.pids[0])


# --- at an address ------------------------------------------------------------------------------


async def test_a_server_at_an_address_is_the_same(
    open_: Open, web: ServerConfig, notes: Notes
) -> None:
    connection, progress = open_(web), []
    assert await connection.call("add", {"a": 1, "b": 2}) == ToolResult("ok", "3")
    call = asyncio.create_task(connection.call("wait", {}, progress.append))
    await until(lambda: bool(progress))
    call.cancel()
    await until(lambda: "cancelled" in notes.lines)
    await connection.call("learn", {})
    await until(
        lambda: "sing" in [tool.name for tool in connection.status.tool_list.tools]  # type: ignore[union-attr]
    )


async def test_an_address_where_nobody_is_fails_in_one_sentence(open_: Open) -> None:
    server = ServerConfig("web", url="http://127.0.0.1:9/mcp")
    assert await failure(open_(server)) == (
        "Couldn't reach the tool server web. Check your connection and its address."
    )


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (401, "requires sign-in. Add its key or token to the headers"),
        (404, "has nothing at this address. Check it; it often ends in /mcp"),
        (500, "reported an error (500). Try again later"),
    ],
)
async def test_a_refusal_says_what_to_do(open_: Open, status: int, sentence: str) -> None:
    answers = {"/mcp": Answer([b"no"], status)}
    async with LoopbackServer(answers=answers) as web:
        url = f"{web.root_url}/mcp"
        server = ServerConfig("web", url=url, headers={"Authorization": "Bearer t0ken"})
        assert await failure(open_(server)) == f"The tool server web {sentence}."
        assert web.requests[0].headers["authorization"] == "Bearer t0ken"


async def test_an_answer_without_end_is_not_read_to_its_end(open_: Open) -> None:
    answers = {
        "/mcp": Answer([b"x" * 1_000_000] * 10, headers={"Content-Type": "application/json"})
    }
    async with LoopbackServer(answers=answers) as web:
        url = f"{web.root_url}/mcp"
        assert (await failure(open_(ServerConfig("web", url=url)))).startswith(
            "The tool server web "
        )


# --- servers that go wrong ----------------------------------------------------------------------


async def test_a_program_that_is_not_there_is_named(open_: Open) -> None:
    assert await failure(open_(ServerConfig("notes", "no-such-program"))) == (
        "Couldn't start the tool server notes: 'no-such-program' wasn't found. Install "
        "it or enter its full path."
    )


async def test_a_value_that_is_not_set_is_named(open_: Open) -> None:
    server = ServerConfig("notes", sys.executable, env={"KEY": "${input:key}"})
    assert "needs a value for ${input:key}" in await failure(open_(server))


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("dead", "stopped with exit code 7. See its output"),
        ("wrong types", "sent an invalid list of tools"),
        ("huge", "sent more than 4 MB at once and was stopped"),
        ("endless line", "sent more than 4 MB at once and was stopped"),
        ("no result", "sent an invalid response. Contact its developer"),
        ("errs", "returned an error: no such thing"),
    ],
)
async def test_what_a_server_does_wrong_is_one_sentence(
    open_: Open, mode: str, sentence: str
) -> None:
    assert await failure(open_(rude(mode))) == f"The tool server rude {sentence}."


async def test_what_a_dead_server_wrote_can_be_read(open_: Open) -> None:
    connection = open_(rude("dead"))
    await failure(connection)
    assert connection.log.text == "cannot find my configuration\n"


async def test_a_server_that_says_nothing_is_given_up(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "START_TIMEOUT_S", 0.3)
    sentence = "The tool server rude didn't respond in time."
    assert await failure(open_(rude("mute"))) == sentence


async def test_a_flood_of_messages_ends_the_server(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stdio, "MESSAGES_PER_S", 100)
    monkeypatch.setattr(stdio, "FLOOD_S", 1)
    assert "sent too many messages" in await failure(open_(rude("flood")))


async def test_an_answer_that_never_comes_can_be_given_up_and_the_server_goes_on(
    open_: Open,
) -> None:
    connection = open_(rude("never answers"))
    await connection.connect()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await connection.call("do", {})
    assert connection.status.state == "ready"


@pytest.mark.parametrize("mode", ["not json", "endless log"])
async def test_noise_beside_the_protocol_is_for_the_log(open_: Open, mode: str) -> None:
    connection = open_(rude(mode))
    assert await connection.call("do", {}) == ToolResult("ok", "done")
    await until(lambda: bool(connection.log.text))  # it comes by another pipe than the answer
    assert len(connection.log.text) <= STDERR_LIMIT


async def test_lies_are_left_out_and_told(open_: Open) -> None:
    connection = open_(rude("lies"))
    await connection.connect()
    assert connection.status.tool_list is not None
    tools = connection.status.tool_list.tools
    assert [tool.name[:4] for tool in tools] == ["do", "word", "café"]
    assert len(tools[1].description) <= DESCRIPTION_LIMIT
    assert connection.status.tool_list.note == (
        "Tools left out: do (duplicate name); bad (invalid schema); odd (invalid schema) "
        "and 1 more."
    )


async def test_of_thousands_of_tools_the_first_are_used(open_: Open) -> None:
    connection = open_(rude("thousands"))
    await connection.connect()
    assert connection.status.tool_list is not None
    assert len(connection.status.tool_list.tools) == TOOLS_LIMIT
    assert "Only the first 100" in connection.status.tool_list.note


async def test_a_server_that_will_not_end_is_killed(open_: Open, tmp_path: Path) -> None:
    connection = open_(rude("stubborn", str(tmp_path / "pid")))
    await connection.connect()
    pid = int((tmp_path / "pid").read_text(encoding="ascii"))
    assert runs(pid)
    await connection.close()
    assert not runs(pid)


async def test_after_a_crash_the_next_call_starts_it_again(
    open_: Open, plain: ServerConfig, notes: Notes
) -> None:
    connection = open_(plain)
    with pytest.raises(ToolServerError, match="stopped with exit code 3"):
        await connection.call("crash", {})
    assert connection.status.state == "failed"
    await until(lambda: "about to crash" in connection.log.text)
    assert (await connection.call("greet", {"name": "Ada"})).text == "Hello, Ada!"
    assert len(notes.pids) == 2


async def test_crash_after_crash_makes_the_pause_longer_and_calls_do_not_wait_for_it(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST_BACKOFF_S", 0.01)
    connection = open_(rude("dead"))
    said = [await failure(connection) for _ in range(12)]
    assert said[0].endswith("See its output.")
    assert "Repartee can try again in" in said[-1]
    assert states(connection).count("starting") < 12


async def test_a_server_dies_with_the_application_even_when_that_is_killed(
    plain: ServerConfig, notes: Notes, tmp_path: Path
) -> None:
    program = (
        "import asyncio, sys\n"
        "from app.services.mcp.client import ServerConnection\n"
        "from app.services.mcp.config import ServerConfig\n"
        f"server = ServerConfig('plain', {plain.command!r}, {plain.args!r}, {plain.env!r})\n"
        "async def main():\n"
        "    await ServerConnection(server, None, lambda status: None).connect()\n"
        "    print('ready', flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    application = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE, env=dict(os.environ)
    )
    assert application.stdout is not None
    assert await application.stdout.readline() == b"ready\n"
    application.kill()
    await application.wait()
    await until(lambda: not runs(notes.pids[0]))
