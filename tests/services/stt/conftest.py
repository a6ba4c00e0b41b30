"""Whisper base with its real weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import whisper_base


@pytest.fixture(scope="session")
def whisper(tmp_path_factory) -> Path:
    if not whisper_base.available():
        pytest.skip("the packages with the weights are not installed")
    return whisper_base.write(tmp_path_factory.mktemp("models") / "whisper-base.bin")
