"""Asks a server for the size of a model's context.

llama.cpp tells it in ``/props``, Ollama in ``/api/ps`` (a loaded model) and ``/api/show`` (its
settings), LM Studio in ``/api/v0/models``, vLLM and many online services in ``/v1/models``.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.contracts.tools import load_json
from app.network import is_loopback

if TYPE_CHECKING:
    import httpx2

LIMIT_S = 2.0
MAX_BODY = 5_000_000
"""Bytes: OpenRouter lists its models in 1 MB."""
OLLAMA_DEFAULT = 4_096
"""Ollama cuts every request to this size, unless it is told otherwise; it reports no error."""

_SIZES = (
    "loaded_context_length",
    "max_model_len",
    "context_length",
    "context_window",
    "max_context_length",
    "max_input_tokens",
)
"""The fields of a model's entry, the most reliable first. ``n_ctx_train`` is not among them: it is
what the model could do, not what the server has loaded."""


@dataclass(frozen=True, slots=True)
class ContextSize:
    tokens: int
    is_assumed: bool = False
    """Ollama tells it only once the model is loaded: until then it is the usual size."""


async def find_context_size(
    http: httpx2.AsyncClient, base_url: str, model: str
) -> ContextSize | None:
    """The size of the model's context; None if the server does not tell. Raises nothing."""
    base = base_url.rstrip("/")
    root = base.removesuffix("/v1")
    requests = {"models": _fetch(http, "GET", f"{base}/models")}
    if is_loopback(base_url) or base.startswith("http://"):  # these servers run on own computers
        requests |= {
            "props": _fetch(http, "GET", f"{root}/props"),
            "ps": _fetch(http, "GET", f"{root}/api/ps"),
            "show": _fetch(http, "POST", f"{root}/api/show", {"model": model}),
            "studio": _fetch(http, "GET", f"{root}/api/v0/models"),
        }
    tasks = {name: asyncio.create_task(request) for name, request in requests.items()}
    try:
        await asyncio.wait(tasks.values(), timeout=LIMIT_S)
    finally:
        for task in tasks.values():
            task.cancel()
    bodies = {name: task.result() for name, task in tasks.items() if _has_result(task)}
    return next(_sizes(bodies, model), None)


def _sizes(bodies: dict[str, Any], model: str) -> Iterator[ContextSize]:
    """The sizes that the servers' answers tell, the most reliable first."""
    props = _dict(bodies.get("props"))
    yield from _size(_dict(props.get("default_generation_settings")), "n_ctx")
    yield from _size(props, "n_ctx")
    for entry in _entries(_dict(bodies.get("ps")).get("models"), model):
        yield from _size(entry, "context_length")
    show = _dict(bodies.get("show"))
    if found := re.search(r"^num_ctx\s+(\d+)", str(show.get("parameters", "")), re.M):
        yield ContextSize(int(found[1]))
    info = _dict(show.get("model_info"))
    for name in info:
        if name.endswith(".context_length"):
            for size in _size(info, name):
                yield ContextSize(min(size.tokens, OLLAMA_DEFAULT), is_assumed=True)
    for listed in (bodies.get("studio"), bodies.get("models")):
        models = listed if isinstance(listed, list) else _dict(listed).get("data")
        for entry in _entries(models, model):
            for name in _SIZES:
                yield from _size(entry, name)
            yield from _size(_dict(entry.get("meta")), "n_ctx")


def _entries(listed: Any, model: str) -> Iterator[dict[str, Any]]:
    """The entries of ``model``; a name without a tag means the latest (Ollama)."""
    for entry in listed if isinstance(listed, list) else ():
        names = {str(_dict(entry).get(field)) for field in ("id", "name", "model")}
        if names & {model, f"{model}:latest", f"models/{model}"}:
            yield entry


def _size(entry: dict[str, Any], name: str) -> Iterator[ContextSize]:
    value = entry.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        yield ContextSize(value)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _has_result(task: asyncio.Task[Any]) -> bool:
    return task.done() and not task.cancelled() and not task.exception()


async def _fetch(
    http: httpx2.AsyncClient, method: str, url: str, body: dict[str, Any] | None = None
) -> Any:
    """The JSON of the answer. Raises any error of the request."""
    async with http.stream(method, url, json=body) as response:
        response.raise_for_status()
        content = b""
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > MAX_BODY:
                raise ValueError("too long")
    return load_json(content)
