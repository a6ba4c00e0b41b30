"""A tool server of the official SDK, over stdio; or, with ``--http``, at an address it prints.

``--notes FILE``: it writes there what happens to it, a line each.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import sys
from pathlib import Path
from typing import Any

import anyio
from mcp.server.mcpserver import Context, Image, MCPServer
from mcp_types import ToolAnnotations

server = MCPServer("polite")
notes: Path | None = None


def note(line: str) -> None:
    if notes is not None:
        with notes.open("a", encoding="utf-8") as text:
            text.write(line + "\n")


@server.tool(title="Adding up", annotations=ToolAnnotations(read_only_hint=True))
def add(a: int, b: int) -> int:
    """Add two whole numbers."""
    return a + b


@server.tool()
def greet(name: str) -> str:
    """Greet somebody."""
    note(f"greet {name}")
    return f"Hello, {name}!"


@server.tool(structured_output=False)
def picture() -> list[Any]:
    """A picture, with a word to it."""
    return ["Here it is.", Image(data=b"\x89PNG" * 5_000, format="png")]


@server.tool()
def forecast(city: str) -> dict[str, Any]:
    """The weather, as data."""
    return {"city": city, "degrees": 21}


@server.tool()
def fail() -> str:
    """Fails each time."""
    raise ValueError("the printer is on fire")


@server.tool()
async def wait(context: Context) -> str:
    """Waits until it is cancelled."""
    note("waiting")
    try:
        await context.report_progress(1, 3, "one of three")
        await anyio.sleep_forever()
    finally:
        note("cancelled")
    return "never"


@server.tool(annotations=ToolAnnotations(read_only_hint=True))
async def ponder(seconds: float, context: Context) -> str:
    """Takes its time."""
    for percent in range(0, 100, 10):
        await context.report_progress(percent, 100, f"{percent}%")
        await anyio.sleep(seconds / 10)
    return "forty-two"


@server.tool()
async def learn(context: Context) -> str:
    """Learns another tool."""

    def sing() -> str:
        """Sing a song."""
        return "la la la"

    server.add_tool(sing)
    await context.notify_tools_changed()
    return "learnt"


@server.tool()
def crash() -> str:
    """Ends the whole server."""
    print("about to crash", file=sys.stderr, flush=True)
    os._exit(3)


@server.tool()
def environment() -> str:
    """The names of what it is given."""
    return " ".join(sorted(os.environ))


async def serve_http() -> None:
    import uvicorn

    listening = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listening.getsockname()[1]}/mcp", flush=True)
    app = server.streamable_http_app()
    await uvicorn.Server(uvicorn.Config(app, log_level="warning")).serve(sockets=[listening])


def main() -> None:
    global notes
    parser = argparse.ArgumentParser()
    parser.add_argument("--http", action="store_true")
    parser.add_argument("--notes", type=Path)
    options = parser.parse_args()
    notes = options.notes
    print("ready to be polite", file=sys.stderr, flush=True)
    note(f"started {os.getpid()}")
    if options.http:
        asyncio.run(serve_http())
    else:
        server.run()
    note("ended")


if __name__ == "__main__":
    main()
