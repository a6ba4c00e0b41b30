"""The transport to a tool server at a URL: the SDK's streamable HTTP, with a size limit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import httpx2

from app import network
from app.messages import sentence
from app.services.mcp.config import ServerConfig
from app.services.mcp.stdio import MESSAGE_LIMIT

if TYPE_CHECKING:
    from mcp.client._transport import TransportStreams

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 300.0
"""A response may be silent for this long: the server may be busy, or have no events."""

REFUSALS = {
    401: "asks for a sign-in; put its key or token into the headers",
    403: "refuses this key; check the headers",
    404: "has nothing at this address; check it, it often ends in /mcp",
    405: "does not speak streamable HTTP at this address; it often ends in /mcp",
    429: "says that there were too many requests; wait a little",
}


class ResponseTooLarge(httpx2.StreamError):
    pass


class HttpTransport:
    """One connection to ``server``: an asynchronous context manager for the SDK's client."""

    def __init__(self, server: ServerConfig) -> None:
        self._server = server
        self._stack = AsyncExitStack()
        self.ended = asyncio.Event()
        self.reason = ""
        """What was wrong with the last response, to complete "The tool server x …"."""

    async def __aenter__(self) -> TransportStreams:
        from mcp.client.streamable_http import streamable_http_client

        client = network.client(
            sentence("Tool server {name}", name=self._server.name),
            headers={"accept-encoding": "identity", **self._server.headers},
            timeout=httpx2.Timeout(CONNECT_TIMEOUT_S, read=READ_TIMEOUT_S),
            event_hooks={"response": [self._check]},
        )
        await self._stack.enter_async_context(client)
        return await self._stack.enter_async_context(
            streamable_http_client(
                self._server.url, http_client=client, max_sse_event_size=MESSAGE_LIMIT
            )
        )

    async def __aexit__(self, *exc_info: Any) -> bool | None:
        return await self._stack.__aexit__(*exc_info)

    async def exit_code(self) -> None:
        """Only programs have one."""

    async def _check(self, response: httpx2.Response) -> None:
        """Note a refusal, and limit the size: the SDK limits only events."""
        status = response.status_code
        if status >= 500:
            self.reason = f"failed with status {status}; try again later"
        elif status >= 400:
            self.reason = REFUSALS.get(status, f"refused the request with status {status}")
        else:
            self.reason = ""
        if response.headers.get("content-encoding", "identity") != "identity":
            # Four compressed megabytes may be four gigabytes; the request excluded it.
            self.reason = "sends compressed answers, which are not read"
            raise ResponseTooLarge(self.reason)
        events = response.headers.get("content-type", "").startswith("text/event-stream")
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = LimitedStream(response.stream, endless=events)


class LimitedStream(httpx2.AsyncByteStream):
    """Limits a body to ``MESSAGE_LIMIT`` bytes: in total, or per second if it is ``endless``."""

    def __init__(self, body: httpx2.AsyncByteStream, *, endless: bool) -> None:
        self._body = body
        self._endless = endless

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._body:
            size += len(chunk)
            if self._endless:
                await asyncio.sleep(len(chunk) / MESSAGE_LIMIT)
            elif size > MESSAGE_LIMIT:
                raise ResponseTooLarge(f"more than {MESSAGE_LIMIT} bytes")
            yield chunk

    async def aclose(self) -> None:
        await self._body.aclose()
