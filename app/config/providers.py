"""Online services: their OpenAI-compatible addresses, and where to get an API key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    name: str
    base_url: str
    keys_url: str
    """The page where users create an API key."""


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

_OTHER_USES = (
    "audio", "babbage", "bge-", "dall-e", "davinci", "embed", "guard", "image", "imagen",
    "moderation", "ocr", "realtime", "rerank", "sora", "speech", "transcribe", "tts", "veo",
    "whisper",
)  # fmt: skip
"""Substrings in the names of models that are not chat models."""
_QUICK = ("instant", "flash", "haiku", "mini", "small", "nano", "fast", "lite", "turbo", "8b", "4b")
"""Substrings in the names of fast models, which suit a conversation, the most typical first."""


def chat_models(models: Iterable[str]) -> list[str]:
    """The chat models, judging by their names; all models if none looks like one."""
    offered = list(models)
    others = {name for name in offered for word in _OTHER_USES if word in name.lower()}
    return [name for name in offered if name not in others] or offered


def suggested_model(models: Iterable[str]) -> str:
    """The model to preselect: a fast one, else the first; empty if there are no models."""
    offered = chat_models(models)
    quick = (name for word in _QUICK for name in offered if word in name.lower())
    return next(quick, offered[0] if offered else "")


def model_title(model: str) -> str:
    """A model on this computer as people write it: "Qwen3.5 2B" of ``Qwen3.5-2B`` or of
    ``/models/Qwen3.5-2B.gguf``."""
    name = model.replace("\\", "/").rpartition("/")[2].removesuffix(".gguf")
    return name.replace("-", " ").replace("_", " ").strip()
