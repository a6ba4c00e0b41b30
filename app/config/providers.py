"""Hosted providers: their OpenAI-compatible addresses, and where to create an API key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    name: str
    base_url: str
    keys_url: str
    """The page where the user creates a key."""


PROVIDERS = (
    Provider("OpenAI", "https://api.openai.com/v1", "https://platform.openai.com/api-keys"),
    Provider(
        "Anthropic", "https://api.anthropic.com/v1", "https://console.anthropic.com/settings/keys"
    ),
    Provider(
        "Google Gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        "https://aistudio.google.com/apikey",
    ),
    Provider("Mistral", "https://api.mistral.ai/v1", "https://console.mistral.ai/api-keys"),
    Provider("Groq", "https://api.groq.com/openai/v1", "https://console.groq.com/keys"),
    Provider("OpenRouter", "https://openrouter.ai/api/v1", "https://openrouter.ai/settings/keys"),
    Provider("DeepSeek", "https://api.deepseek.com/v1", "https://platform.deepseek.com/api_keys"),
    Provider("xAI", "https://api.x.ai/v1", "https://console.x.ai"),
    Provider(
        "Together", "https://api.together.xyz/v1", "https://api.together.ai/settings/api-keys"
    ),
    Provider("Cerebras", "https://api.cerebras.ai/v1", "https://cloud.cerebras.ai"),
    Provider(
        "Fireworks",
        "https://api.fireworks.ai/inference/v1",
        "https://app.fireworks.ai/settings/users/api-keys",
    ),
)

_DO_NOT_CHAT = (
    "audio", "babbage", "bge-", "dall-e", "davinci", "embed", "guard", "image", "imagen",
    "moderation", "ocr", "realtime", "rerank", "sora", "speech", "transcribe", "tts", "veo",
    "whisper",
)  # fmt: skip
"""Name fragments of models that do not chat."""
_QUICK = ("instant", "flash", "haiku", "mini", "small", "nano", "fast", "lite", "turbo", "8b", "4b")
"""Name fragments of fast models, best first: a spoken conversation needs low latency."""


def that_chat(models: Iterable[str]) -> list[str]:
    """The models whose names suggest that they chat; all of them if none does."""
    offered = list(models)
    return [name for name in offered if not _has(name, _DO_NOT_CHAT)] or offered


def suggested(models: Iterable[str]) -> str:
    """The default choice: a fast model by its name, else the first; "" if there is none."""
    offered = that_chat(models)
    quick = (name for word in _QUICK for name in offered if _has(name, (word,)))
    return next(quick, offered[0] if offered else "")


def _has(name: str, words: tuple[str, ...]) -> bool:
    return any(word in name.lower() for word in words)
