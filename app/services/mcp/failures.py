"""Why a tool server failed, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.tools.registry import truncate_middle
from app.errors import ToolServerError

if TYPE_CHECKING:
    from app.services.mcp.http import HttpTransport
    from app.services.mcp.stdio import StdioTransport


class ServerExited(Exception):
    """The server ended by itself."""


async def explain_failure(
    name: str, error: Exception, transport: StdioTransport | HttpTransport | None
) -> str:
    """What the transport observed; else how the program exited; else what was raised."""
    import mcp_types
    from httpx2 import HTTPError, TimeoutException
    from mcp import MCPError
    from pydantic import ValidationError

    cause: BaseException = error
    while isinstance(cause, BaseExceptionGroup):
        cause = cause.exceptions[0]
    if isinstance(cause, ToolServerError):
        return str(cause)
    reason = "failed in a way that nobody foresaw"
    match cause:
        case _ if transport is not None and transport.reason:
            reason = transport.reason
        case ServerExited() | MCPError(code=mcp_types.CONNECTION_CLOSED) if transport is not None:
            code = await transport.exit_code()
            how = "stopped" if code is None else f"stopped with exit code {code}"
            reason = f"{how}; what it wrote may tell why"
        case TimeoutError() | TimeoutException():
            reason = "did not answer in time"
        case ValidationError():
            reason = "sent a list of tools that is not valid"
        case MCPError(message=message):
            reason = f"refused: {truncate_middle(' '.join(message.split()), 200)}"
        case HTTPError():
            reason = "cannot be reached; check its address and the network"
        case RuntimeError() if "protocol version" in str(cause):
            reason = "speaks another version of the protocol"
    return f"The tool server {name} {reason}."
