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


class ResponseTooLarge(httpx2.StreamError):
    pass


class HttpTransport:
    """One connection to ``server``: an asynchronous context manager for the SDK's client."""

    def __init__(self, server: ServerConfig) -> None:
        self._server = server
        self._stack = AsyncExitStack()
        self.ended = asyncio.Event()
        self.reason = ""
        """What was wrong with the last response: one sentence, or "" if nothing was."""

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
        self.reason = _refusal(self._server.name, status) if status >= 400 else ""
        if response.headers.get("content-encoding", "identity") != "identity":
            # Four compressed megabytes may be four gigabytes; the request excluded it.
            self.reason = sentence(
                "The tool server {name} sends compressed responses, which aren't supported.",
                name=self._server.name,
            )
            raise ResponseTooLarge(self.reason)
        events = response.headers.get("content-type", "").startswith("text/event-stream")
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = LimitedStream(response.stream, endless=events)


def _refusal(name: str, status: int) -> str:
    """What a response with this ``status`` (400 or more) means, and what to do."""
    match status:
        case 401:
            return sentence(
                "The tool server {name} requires sign-in. Add its key or token to the headers.",
                name=name,
            )
        case 403:
            return sentence(
                "The tool server {name} rejected the key. Check the headers.", name=name
            )
        case 404:
            return sentence(
                "The tool server {name} has nothing at this address. Check it; it often ends in "
                "/mcp.",
                name=name,
            )
        case 405:
            return sentence(
                "The tool server {name} doesn't support streamable HTTP at this address. Check "
                "it; it often ends in /mcp.",
                name=name,
            )
        case 429:
            return sentence(
                "The tool server {name} is limiting your requests. Try again in a moment.",
                name=name,
            )
        case _ if status < 500:
            return sentence(
                "The tool server {name} refused the request ({status}).", name=name, status=status
            )
    return sentence(
        "The tool server {name} reported an error ({status}). Try again later.",
        name=name,
        status=status,
    )


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
