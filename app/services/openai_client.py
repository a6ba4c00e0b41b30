"""The connection to an OpenAI-compatible server, shared by chat, speech recognition and speech."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import urlsplit

from app import network
from app.errors import KeyRejected, ServerUnreachable, SettingsError
from app.sentence import Sentence, sentence
from app.services.openai_errors import Failures
from app.settings import clean_key

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

KEEP_ALIVE_S = 30.0
"""How long an idle connection is kept: about the pause between two turns."""


class Connection(NamedTuple):
    """The API and the HTTP client below it, which share one pool of connections."""

    api: AsyncOpenAI
    http: httpx2.AsyncClient


class OpenAIClient:
    """One server. It never retries and never follows a redirect, and only connecting has a limit:
    callers limit the wait for the answer, because httpx counts each comment in a stream as one.

    ``purpose`` is listed with the server's name (``network.contacts``).
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: str | None,
        purpose: Sentence,
        *,
        connect_s: float = 5.0,
    ) -> None:
        self.failures = Failures(base_url, model, (api_key or "").strip())
        self._purpose = purpose
        self._connect_s = connect_s
        self._connection: Connection | None = None
        self._connecting = asyncio.Lock()

    async def connect(self) -> Connection:
        """Load the library, in a thread because that takes up to a second. Sends nothing yet.

        Raises KeyRejected for a key that does not fit into an HTTP header, and ServerUnreachable
        for an invalid address.
        """
        async with self._connecting:
            if self._connection is None:
                self._connection = await asyncio.to_thread(self._connect)
            return self._connection

    async def post(
        self, path: str, body: dict[str, Any], accept: str = "application/json"
    ) -> httpx2.Response:
        """The response as soon as its headers have arrived. The caller reads and closes it.

        ``body`` is sent unchanged. Raises the library's errors, see ``Failures.translated``.
        """
        import httpx2
        import openai

        api, _ = await self.connect()
        response = await api.post(
            path,
            body=body,
            options={"headers": {"Accept": accept}},
            cast_to=httpx2.Response,
            stream=True,
            stream_cls=openai.AsyncStream[Any],  # required by the signature; cast_to decides
        )
        return cast(httpx2.Response, response)

    async def close(self) -> None:
        if self._connection:
            await self._connection.http.aclose()

    def _connect(self) -> Connection:
        import httpx2
        import openai

        base_url = self.failures.base_url
        try:
            key = clean_key(self.failures.key)
        except SettingsError as error:
            raise KeyRejected(str(error)) from error

        async def authorize(request: httpx2.Request) -> None:
            # Without a key, the library takes OPENAI_API_KEY from the environment for any server,
            # or fails; a server without keys may reject a made-up one.
            request.headers.pop("Authorization", None)
            if key and "x-api-key" not in request.headers:
                request.headers["Authorization"] = f"Bearer {key}"

        limits = httpx2.Limits(keepalive_expiry=KEEP_ALIVE_S)
        timeout = httpx2.Timeout(None, connect=self._connect_s)
        options: dict[str, Any] = {}
        if network.is_loopback(base_url):
            # An own transport ignores the environment's proxies, which cannot reach this computer.
            # Loading the trusted authorities takes 0.1 s; an empty context trusts none.
            plain = urlsplit(base_url).scheme == "http"
            trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else True
            options["transport"] = httpx2.AsyncHTTPTransport(verify=trusted, limits=limits)
        try:
            http = network.client(
                self._purpose,
                event_hooks={"request": [authorize]},
                follow_redirects=False,
                limits=limits,
                timeout=timeout,
                **options,
            )
            api = openai.AsyncOpenAI(
                base_url=base_url,
                api_key="unused",
                max_retries=0,
                timeout=timeout,
                http_client=http,
            )
        except httpx2.InvalidURL as error:
            raise ServerUnreachable(
                sentence("{base_url} is not a web address; mend it in Settings.", base_url=base_url)
            ) from error
        return Connection(api, http)
