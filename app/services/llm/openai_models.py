"""The models that an OpenAI-compatible server offers."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import urlsplit

from app.messages import sentence
from app.services.openai.client import connect
from app.services.openai.errors import Failures


async def list_models(base_url: str, api_key: str | None, *, limit_s: float = 10.0) -> list[str]:
    """The names of the models that a server offers, in its order. Raises ModelError."""
    failures = Failures(base_url, "", (api_key or "").strip())
    connection = await connect(base_url, api_key, sentence("List of models"), connect_s=5.0)
    try:
        with failures.translated(limit_s):
            async with asyncio.timeout(limit_s):
                response = await connection.api.models.with_raw_response.list(
                    extra_headers=listing_headers(base_url, api_key)
                )
    finally:
        await connection.http.aclose()
    content = response.content
    try:
        listed = json.loads(content)
        models = listed["data"] if isinstance(listed, dict) else listed
        return [model["id"] for model in models or ()]
    except (ValueError, KeyError, TypeError) as error:
        raise failures.not_a_chat(page=content.lstrip().startswith(b"<")) from error


def listing_headers(base_url: str, api_key: str | None) -> dict[str, str]:
    """Anthropic's list of models, unlike its chat, takes the key in its own form only."""
    if api_key and urlsplit(base_url).hostname == "api.anthropic.com":
        return {"x-api-key": api_key.strip(), "anthropic-version": "2023-06-01"}
    return {}
