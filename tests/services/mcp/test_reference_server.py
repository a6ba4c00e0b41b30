"""The protocol's own reference server, where it is installed: npm's server-everything."""

from __future__ import annotations

import asyncio
import shutil

import pytest

from app.services.mcp.client import ServerConnection
from app.services.mcp.config import ServerConfig

PROGRAM = shutil.which("mcp-server-everything")


@pytest.mark.skipif(PROGRAM is None, reason="mcp-server-everything is not installed")
async def test_the_reference_server_is_understood() -> None:
    connection = ServerConnection(
        ServerConfig("everything", str(PROGRAM)), None, lambda status: None
    )
    try:
        async with asyncio.timeout(120):
            assert "hello" in (await connection.call("echo", {"message": "hello"})).text
            picture = await connection.call("get-tiny-image", {})
            assert "[an image, image/png, " in picture.text
            progress: list[str] = []
            arguments = {"duration": 1, "steps": 4}
            long = "trigger-long-running-operation"
            assert (await connection.call(long, arguments, progress.append)).outcome == "ok"
            assert progress
            assert connection.status.tool_list is not None
            assert connection.status.tool_list.note == ""
    finally:
        await connection.close()
