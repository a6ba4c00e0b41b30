"""The connection to an OpenAI-compatible server, shared by chat, speech recognition and speech."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from app import network
from app.environment import secrets_withheld
from app.errors import KeyRejected, ServerUnreachable, SettingsError
from app.messages import Sentence, sentence
from app.network import clean_api_key
from app.services.openai import headers
from app.services.openai.errors import Failures

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

KEEP_ALIVE_S = 30.0
"""How long an idle connection is kept: about the pause between two turns."""


ApiKey = str | Callable[[], str | None] | None
"""A function looks for a key that could not be read yet. It is called, in a thread, before each
request until there is one."""


class OpenAIClient:
    """One server. It never retries and never follows a redirect.

    Only connecting has a limit, ``connect_s``. Callers limit the wait for an answer themselves,
    because to httpx a comment in a stream is an answer. ``purpose`` is listed with the server's
    name (``network.contacts``).
    """

    http: httpx2.AsyncClient
    """The client below the library, with the same pool of connections. Set by ``connect``."""

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: ApiKey,
        purpose: Sentence,
        *,
        connect_s: float = 5.0,
    ) -> None:
        self._find_key = api_key if callable(api_key) else None
        key = "" if callable(api_key) else (api_key or "").strip()
        self.failures = Failures(base_url, model, key)
        self._purpose = purpose
        self._connect_s = connect_s
        self._api: AsyncOpenAI | None = None
        self._connecting = asyncio.Lock()

    async def connect(self) -> AsyncOpenAI:
        """Load the library, in a thread because that takes up to 1 s. Sends nothing.

        Raises KeyRejected for a key that does not fit into an HTTP header, and ServerUnreachable
        for an invalid address.
        """
        async with self._connecting:
            if self._api is None:
                self._api = await asyncio.to_thread(self._connect)
            return self._api

    async def post(
        self, path: str, body: dict[str, Any], accept: str = "application/json"
    ) -> httpx2.Response:
        """The response as soon as its headers have arrived. The caller reads and closes it.

        ``body`` is sent unchanged. Raises the library's errors, see ``Failures.translated``.
        """
        import httpx2
        import openai

        api = await self.connect()
        response = await api.post(
            path,
            body=body,
            options={"headers": {"Accept": accept}},
            cast_to=httpx2.Response,
            stream=True,
            stream_cls=openai.AsyncStream[Any],  # the signature requires it, but cast_to decides
        )
        return cast(httpx2.Response, response)

    async def close(self) -> None:
        if self._api:
            await self._api.close()

    def _check_key(self) -> str:
        try:
            return clean_api_key(self.failures.key)
        except SettingsError as error:
            raise KeyRejected(str(error)) from error

    def _connect(self) -> AsyncOpenAI:
        import httpx2
        import openai

        base_url = self.failures.base_url
        self._check_key()

        async def set_headers(request: httpx2.Request) -> None:
            if not self.failures.key and self._find_key:
                found = (await asyncio.to_thread(self._find_key) or "").strip()
                self.failures = replace(self.failures, key=found)
            headers.replace(request, base_url, self._check_key())

        limits = httpx2.Limits(keepalive_expiry=KEEP_ALIVE_S)
        transport = None
        if network.is_loopback(base_url):
            # A separate transport ignores the environment's proxies, which cannot reach this
            # computer. Loading the trusted authorities takes 0.1 s; an empty context trusts none.
            plain = urlsplit(base_url).scheme == "http"
            trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else True
            transport = httpx2.AsyncHTTPTransport(verify=trusted, limits=limits)
        try:
            self.http = network.client(
                self._purpose,
                event_hooks={"request": [set_headers]},
                follow_redirects=False,
                limits=limits,
                timeout=httpx2.Timeout(None, connect=self._connect_s),
                transport=transport,
            )
            with secrets_withheld():  # the library would send them to any server
                return openai.AsyncOpenAI(
                    base_url=base_url, api_key="unused", max_retries=0, http_client=self.http
                )
        except httpx2.InvalidURL as error:
            raise ServerUnreachable(
                sentence(
                    "{base_url} isn't a web address. Correct it in Settings.", base_url=base_url
                )
            ) from error
