"""The presets, and which of a provider's models chat."""

from __future__ import annotations

import pytest

from app.config.providers import PROVIDERS, chat_models, suggested_model
from app.config.settings import Settings


def test_every_preset_is_an_address_that_the_settings_take_and_no_key_goes_in_the_clear():
    for provider in PROVIDERS:
        assert Settings(base_url=provider.base_url).base_url == provider.base_url
        assert provider.base_url.startswith("https://")
        assert provider.keys_url.startswith("https://")
    assert len({provider.name for provider in PROVIDERS}) == len(PROVIDERS)


def test_models_that_do_something_else_are_left_out():
    offered = ["gpt-5", "text-embedding-3-large", "whisper-1", "tts-1", "dall-e-3", "gpt-5-mini"]
    assert chat_models(offered) == ["gpt-5", "gpt-5-mini"]


def test_where_no_name_looks_like_talking_all_are_offered():
    assert chat_models(["nomic-embed-text"]) == ["nomic-embed-text"]


@pytest.mark.parametrize(
    ("offered", "first"),
    [
        (["gpt-5", "gpt-5-mini"], "gpt-5-mini"),
        (["models/gemini-pro", "models/gemini-flash"], "models/gemini-flash"),
        (["nomic-embed-text", "qwen3"], "qwen3"),
        ([], ""),
    ],
)
def test_a_quick_one_is_suggested(offered, first):
    assert suggested_model(offered) == first
