"""Why a tool server failed, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.tools.registry import truncate_middle
from app.errors import ToolServerError
from app.messages import sentence

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
    match cause:
        case _ if transport is not None and transport.reason:
            return transport.reason
        case ServerExited() | MCPError(code=mcp_types.CONNECTION_CLOSED) if transport is not None:
            code = await transport.exit_code()
            if code is None:
                return sentence("The tool server {name} stopped. See its output.", name=name)
            return sentence(
                "The tool server {name} stopped with exit code {code}. See its output.",
                name=name,
                code=code,
            )
        case TimeoutError() | TimeoutException():
            return sentence("The tool server {name} didn't respond in time.", name=name)
        case ValidationError():
            return sentence("The tool server {name} sent an invalid list of tools.", name=name)
        case MCPError(message=message):
            said = truncate_middle(" ".join(message.split()), 200)
            return sentence(
                "The tool server {name} returned an error: {said}.", name=name, said=said
            )
        case HTTPError():
            return sentence(
                "Couldn't reach the tool server {name}. Check your connection and its address.",
                name=name,
            )
        case RuntimeError() if "protocol version" in str(cause):
            return sentence(
                "The tool server {name} uses an unsupported version of the protocol. Update it.",
                name=name,
            )
    return sentence(
        "The tool server {name} failed unexpectedly. See the log for details.", name=name
    )
