"""Finds language model servers on this computer, by a request to each of their usual ports.

Nothing leaves the loopback interface: there are no name lookups, proxies or redirects.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app import network
from app.engine.contracts.tools import load_json
from app.messages import sentence

if TYPE_CHECKING:
    import httpx2

PORTS = (11434, 1234, 8080, 8000, 1337)
"""Documented defaults of Ollama, LM Studio, llama.cpp, vLLM and Jan."""
HOSTS = ("127.0.0.1", "[::1]")
TIMEOUT_S = 0.5
"""For all requests to a port. A local server responds within milliseconds."""
BODY_LIMIT = 1_000_000
"""Most bytes of a list of models."""

_OWNERS = {
    "library": "Ollama",
    "llamacpp": "llama.cpp",
    "vllm": "vLLM",
    "organization_owner": "LM Studio",
    "organization-owner": "LM Studio",
}
"""The products by the ``owned_by`` of their models."""
_OWN_PORTS = {1337: "Jan"}
"""Ports that only one product uses."""


@dataclass(frozen=True, slots=True)
class FoundServer:
    """``product`` is "" when it is unknown."""

    base_url: str
    product: str
    models: tuple[str, ...]
    wants_key: bool = False
    """Whether it lists its models only to clients with an API key."""


class _Response(NamedTuple):
    status: int
    server: str
    """The ``Server`` header."""
    body: Any
    """The parsed JSON; None if it is not JSON."""


async def find(ports: Sequence[int] = PORTS, timeout_s: float = TIMEOUT_S) -> list[FoundServer]:
    """The servers on these ports, in this order. One on both IPv4 and IPv6 is listed once."""
    places = [(port, host) for port in ports for host in HOSTS]
    async with await asyncio.to_thread(_client) as http:
        probes = [_probe(http, host, port, timeout_s) for port, host in places]
        results = await asyncio.gather(*probes)
    found: dict[tuple[int, tuple[str, ...]], FoundServer] = {}
    for (port, _), server in zip(places, results, strict=True):
        if server is not None:
            found.setdefault((port, server.models), server)
    return list(found.values())


async def _probe(
    http: httpx2.AsyncClient, host: str, port: int, timeout_s: float
) -> FoundServer | None:
    root = f"http://{host}:{port}"
    listed, product = None, ""
    try:
        async with asyncio.timeout(timeout_s):
            listed = await _get(http, f"{root}/v1/models")
            product = _product(listed, port)
            if not product and await _is_ollama(http, root):  # it may have no models yet
                product = "Ollama"
    except TimeoutError:
        pass
    if listed is None:
        return None
    if listed.status in (401, 403):
        return FoundServer(f"{root}/v1", product, (), wants_key=True)
    models = _models(listed.body)
    if listed.status != 200 or models is None:
        return None
    return FoundServer(f"{root}/v1", product, tuple(m["id"] for m in models))


async def _is_ollama(http: httpx2.AsyncClient, root: str) -> bool:
    response = await _get(http, f"{root}/api/version")
    return bool(response and isinstance(response.body, dict) and list(response.body) == ["version"])


def _product(response: _Response | None, port: int) -> str:
    if response is None:
        return ""
    for name in ("llama.cpp", "Ollama", "vLLM", "LM Studio", "Jan"):
        if response.server.lower().startswith(name.lower()):
            return name
    owners = {str(model.get("owned_by")).lower() for model in _models(response.body) or ()}
    named = {_OWNERS[owner] for owner in owners if owner in _OWNERS}
    return named.pop() if len(named) == 1 else _OWN_PORTS.get(port, "")


def _models(body: Any) -> list[dict[str, Any]] | None:
    """The entries of an OpenAI list of models; None for anything else."""
    data = body.get("data") if isinstance(body, dict) else None
    if data is None and isinstance(body, dict) and body.get("object") == "list":
        return []  # Ollama without models sends null
    if not isinstance(data, list):
        return None
    return [m for m in data if isinstance(m, dict) and isinstance(m.get("id"), str)]


async def _get(http: httpx2.AsyncClient, url: str) -> _Response | None:
    """None when there is no HTTP server, or its response is too long."""
    import httpx2

    content = bytearray()
    try:
        async with http.stream("GET", url) as response:
            async for piece in response.aiter_bytes():
                content += piece
                if len(content) > BODY_LIMIT:
                    return None
    except (httpx2.HTTPError, httpx2.StreamError, OSError):
        return None
    try:
        body = load_json(content)
    except (ValueError, RecursionError):
        body = None
    return _Response(response.status_code, response.headers.get("server", ""), body)


def _client() -> httpx2.AsyncClient:
    import ssl

    import httpx2

    # A custom transport ignores the environment's proxies. Plain HTTP needs no certificates, which
    # would take 0.1 s to load.
    transport = httpx2.AsyncHTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    why = sentence("Models on this computer")
    return network.client(why, transport=transport, follow_redirects=False, timeout=None)
