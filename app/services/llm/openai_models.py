"""The models that an OpenAI-compatible server offers."""

from __future__ import annotations

import asyncio

from app.engine.contracts.tools import load_json
from app.messages import sentence
from app.services.openai.client import OpenAIClient


async def list_models(base_url: str, api_key: str | None, *, limit_s: float = 10.0) -> list[str]:
    """The names of a server's models, in the server's order. Raises ModelError."""
    import httpx2

    client = OpenAIClient(base_url, "", api_key, sentence("Model list"))
    try:
        api = await client.connect()
        with client.failures.translated(limit_s):
            async with asyncio.timeout(limit_s):
                response = await api.get("/models", cast_to=httpx2.Response)
    finally:
        await client.close()
    try:
        listed = load_json(response.content)
        models = listed["data"] if isinstance(listed, dict) else listed
        return [model["id"] for model in models or ()]
    except (ValueError, KeyError, TypeError) as error:
        page = response.content.lstrip().startswith(b"<")
        raise client.failures.not_a_chat(page=page) from error
