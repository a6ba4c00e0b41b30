"""Finds the file of a local model, and how large a context fits into memory."""

from __future__ import annotations

from pathlib import Path

from app.config import json_file
from app.errors import ModelFileError
from app.messages import sentence

CONTEXTS = (16_384, 8_192, 4_096, 2_048)
"""Sizes in tokens, the preferred one first."""
OVERHEAD_BYTES = 300_000_000
"""The program itself and what it computes with."""
RESERVE_BYTES = 500_000_000
"""Left to other programs."""
_CONTEXT_BYTES = ((1_000_000_000, 40_000), (2_500_000_000, 120_000))
"""What a token of context takes, at most, for files up to a size. Larger ones: ``_LARGE``."""
_LARGE = 160_000


def find(model: str, folder: Path) -> Path:
    """The file of ``model``: the name of one in ``folder``, or a path. Raises ModelFileError."""
    candidates = [Path(model).expanduser()] if model.lower().endswith(".gguf") else []
    if model and Path(model).name == model:
        parts = sorted(folder.glob("*-00001-of-?????.gguf"))
        candidates += [folder / f"{model}.gguf", *(p for p in parts if name_of(p) == model)]
        candidates += _listed(folder / f"{model}.json")
    for path in candidates:
        if path.is_file():
            return path.absolute()
    raise ModelFileError(
        sentence(
            "The model {name} isn't on this computer. Choose another one, or install it again.",
            name=model,
        )
    )


def name_of(path: Path) -> str:
    """The name that is shown: ``Qwen3.5-2B`` of ``/…/Qwen3.5-2B.gguf``."""
    return path.stem.partition("-00001-of-")[0]


def context_tokens(file_bytes: int, available_bytes: int) -> int | None:
    """The size of the context that fits into the available memory with the model; None if not even
    the smallest does."""
    per_token = next((b for size, b in _CONTEXT_BYTES if file_bytes <= size), _LARGE)
    left = available_bytes - file_bytes - OVERHEAD_BYTES - RESERVE_BYTES
    return next((tokens for tokens in CONTEXTS if tokens * per_token <= left), None)


def _listed(description: Path) -> list[Path]:
    """The user's own file that ``NAME.json`` tells the path of."""
    try:
        path = json_file.read(description).get("path")
    except (OSError, ValueError, AttributeError, RecursionError):
        return []
    return [Path(path)] if isinstance(path, str) else []
