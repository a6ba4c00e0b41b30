"""Servers of language models on this computer, found by asking the ports they usually listen on.

Nothing leaves the loopback interface: no name is looked up, no proxy asked, no redirect followed.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app import network
from app.messages import sentence

if TYPE_CHECKING:
    import httpx2

PORTS = (11434, 1234, 8080, 8000, 1337)
"""Those of Ollama, LM Studio, llama.cpp, vLLM and Jan, as their documentation gives them."""
HOSTS = ("127.0.0.1", "[::1]")
LIMIT_S = 0.5
"""For each port, all its questions together: what is on this computer answers in milliseconds."""
BODY_LIMIT = 1_000_000
"""Bytes of a list of models."""

_OWNERS = {
    "library": "Ollama",
    "llamacpp": "llama.cpp",
    "vllm": "vLLM",
    "organization_owner": "LM Studio",
    "organization-owner": "LM Studio",
}
"""Whom the servers name as ``owned_by`` of their models."""
_ALONE = {1337: "Jan"}
"""Ports that nobody else uses."""


@dataclass(frozen=True, slots=True)
class FoundServer:
    """``product`` is empty where it cannot be told."""

    base_url: str
    product: str
    models: tuple[str, ...]
    wants_key: bool = False
    """It tells its models only to those who have its key."""


class _Answer(NamedTuple):
    status: int
    server: str
    """Its ``Server`` header."""
    body: Any
    """None where it is no JSON."""


async def find(ports: Sequence[int] = PORTS, limit_s: float = LIMIT_S) -> list[FoundServer]:
    """The servers at these ports, in their order; one that listens on both IPv4 and IPv6 once."""
    places = [(port, host) for port in ports for host in HOSTS]
    async with await asyncio.to_thread(_client) as http:
        asked = [_ask(http, host, port, limit_s) for port, host in places]
        answers = await asyncio.gather(*asked)
    found: dict[tuple[int, tuple[str, ...]], FoundServer] = {}
    for (port, _), server in zip(places, answers, strict=True):
        if server is not None:
            found.setdefault((port, server.models), server)
    return list(found.values())


async def _ask(
    http: httpx2.AsyncClient, host: str, port: int, limit_s: float
) -> FoundServer | None:
    root = f"http://{host}:{port}"
    listed, product = None, ""
    try:
        async with asyncio.timeout(limit_s):
            listed = await _get(http, f"{root}/v1/models")
            product = _product(listed, port)
            if not product and await _is_ollama(http, root):  # one without any model, say
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
    answer = await _get(http, f"{root}/api/version")
    return bool(answer and isinstance(answer.body, dict) and list(answer.body) == ["version"])


def _product(answer: _Answer | None, port: int) -> str:
    if answer is None:
        return ""
    for name in ("llama.cpp", "Ollama", "vLLM", "LM Studio", "Jan"):
        if answer.server.lower().startswith(name.lower()):
            return name
    owners = {str(model.get("owned_by")).lower() for model in _models(answer.body) or ()}
    named = {_OWNERS[owner] for owner in owners if owner in _OWNERS}
    return named.pop() if len(named) == 1 else _ALONE.get(port, "")


def _models(body: Any) -> list[dict[str, Any]] | None:
    """The models of a list in OpenAI's form; None for anything else."""
    data = body.get("data") if isinstance(body, dict) else None
    if data is None and isinstance(body, dict) and body.get("object") == "list":
        return []  # Ollama without a model says null
    if not isinstance(data, list):
        return None
    return [m for m in data if isinstance(m, dict) and isinstance(m.get("id"), str)]


async def _get(http: httpx2.AsyncClient, url: str) -> _Answer | None:
    """None where there is no server of the web."""
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
        body = json.loads(content)
    except (ValueError, RecursionError):
        body = None
    return _Answer(response.status_code, response.headers.get("server", ""), body)


def _client() -> httpx2.AsyncClient:
    import ssl

    import httpx2

    # A transport of its own leaves the environment's proxies out, and the authorities to trust,
    # which take 0.1 s to load, are not needed for plain http.
    transport = httpx2.AsyncHTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    why = sentence("Models on this computer")
    return network.client(why, transport=transport, follow_redirects=False, timeout=None)
