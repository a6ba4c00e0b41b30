"""The connection to an OpenAI-compatible server, shared by chat and speech recognition."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from app import network
from app.errors import KeyRejected, ServerUnreachable, SettingsError
from app.messages import Sentence, sentence
from app.network import clean_api_key

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

KEEP_ALIVE_S = 30.0
"""How long an idle connection is kept: about the pause between two turns."""


class Connection(NamedTuple):
    """The API and the HTTP client underneath it, which share one pool of connections."""

    api: AsyncOpenAI
    http: httpx2.AsyncClient


async def connect(
    base_url: str, api_key: str | None, why: Sentence, *, connect_s: float
) -> Connection:
    """A client that never retries, never follows a redirect and waits as long as it is let.

    ``why`` the server is asked is kept beside its name (``network.contacts``). No request is sent
    yet. Importing openai takes a second, so a thread does that. Raises KeyRejected for a key that
    no HTTP header can carry, ServerUnreachable for no web address.
    """
    try:
        key = clean_api_key(api_key or "")
    except SettingsError as error:
        raise KeyRejected(str(error)) from error
    return await asyncio.to_thread(_connect, base_url, key, why, connect_s)


def _connect(base_url: str, key: str, why: Sentence, connect_s: float) -> Connection:
    import httpx2
    import openai

    limits = httpx2.Limits(keepalive_expiry=KEEP_ALIVE_S)
    # Only a connection has a limit here: whoever waits for an answer counts the seconds, since
    # to httpx every comment in a stream is an answer.
    options: dict[str, Any] = {"timeout": httpx2.Timeout(None, connect=connect_s)}
    if network.is_loopback(base_url):
        # A transport of one's own leaves the environment's proxies out: they cannot get here. The
        # authorities to trust take 0.1 s to load; an empty context trusts none.
        plain = urlsplit(base_url).scheme == "http"
        trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else True
        options["transport"] = httpx2.AsyncHTTPTransport(verify=trusted, limits=limits)

    async def authorise(request: httpx2.Request) -> None:
        # The library always wants a key, and takes the environment's for any server when it is
        # given none; a server without keys may reject a made-up one.
        request.headers.pop("Authorization", None)
        if key and "x-api-key" not in request.headers:
            request.headers["Authorization"] = f"Bearer {key}"

    options["event_hooks"] = {"request": [authorise]}
    try:
        http = network.client(why, follow_redirects=False, limits=limits, **options)
        api = openai.AsyncOpenAI(
            base_url=base_url,
            api_key="unused",
            max_retries=0,
            timeout=options["timeout"],
            http_client=http,
        )
    except httpx2.InvalidURL as error:
        raise ServerUnreachable(
            sentence("{base_url} is not a web address; mend it in Settings.", base_url=base_url)
        ) from error
    # These import their resources when they are first touched (60 ms), so not on the event loop.
    _ = api.chat.completions.with_streaming_response, api.models.with_raw_response
    return Connection(api, http)
