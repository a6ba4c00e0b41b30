"""Why a tool server failed, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.tools.registry import shortened
from app.errors import ToolServerError

if TYPE_CHECKING:
    from app.services.mcp.http import HttpTransport
    from app.services.mcp.stdio import StdioTransport


class ServerExited(Exception):
    """The server has ended by itself; ``explain_failure`` finds the words."""


async def explain_failure(
    name: str, error: Exception, transport: StdioTransport | HttpTransport | None
) -> str:
    """The transport knows best; then comes how the program ended; then what was raised."""
    from mcp import MCPError
    from mcp_types import CONNECTION_CLOSED

    cause: BaseException = error
    while isinstance(cause, BaseExceptionGroup):
        cause = cause.exceptions[0]
    if isinstance(cause, ToolServerError):
        return str(cause)
    if transport is not None and transport.why:
        return f"The tool server {name} {transport.why}."
    ended = isinstance(cause, ServerExited) or (
        isinstance(cause, MCPError) and cause.code == CONNECTION_CLOSED
    )
    if ended and transport is not None:
        code = await transport.exit_code()
        how = "stopped" if code is None else f"stopped with exit code {code}"
        return f"The tool server {name} {how}; what it wrote may tell why."
    return f"The tool server {name} {_reason(cause)}."


def _reason(error: BaseException) -> str:
    from httpx2 import HTTPError, TimeoutException
    from mcp import MCPError
    from pydantic import ValidationError

    match error:
        case TimeoutError() | TimeoutException():
            return "did not answer in time"
        case ValidationError():
            return "sent a list of tools that is not valid"
        case MCPError(message=message):
            return f"refused: {shortened(' '.join(message.split()), 200)}"
        case HTTPError():
            return "cannot be reached; check its address and the network"
        case RuntimeError() if "protocol version" in str(error):
            return "speaks another version of the protocol"
    return "failed in a way that nobody foresaw"
