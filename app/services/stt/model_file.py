"""What can be said of a model's file without loading it."""

from __future__ import annotations

from pathlib import Path

from app.errors import TranscriptionError
from app.messages import Sentence, sentence

SUFFIXES = (".gguf", ".bin")
MAGIC = (b"GGUF", b"lmgg")
"""The first bytes of GGUF, and of whisper.cpp's older format."""
SMALLEST = 1_000_000
"""Bytes. A smaller file is a pointer to a model, or an error page."""
SPARE = 300_000_000
"""Bytes of memory that recognition needs beside the model."""


def check(path: Path) -> None:
    """Raise TranscriptionError if the file cannot be a model that fits into the memory."""
    import psutil

    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            magic = file.read(4)
    except FileNotFoundError as error:
        raise TranscriptionError(
            sentence(
                "The speech recognition model {name} isn't installed. Choose another in Models "
                "and voices.",
                name=path.stem,
            )
        ) from error
    except OSError as error:
        raise TranscriptionError(
            sentence("Couldn't read {path}: {reason}.", path=path, reason=error.strerror)
        ) from error
    if magic not in MAGIC or size < SMALLEST:
        raise TranscriptionError(
            sentence(
                "{name} isn't a speech recognition model. Choose a GGUF file made for "
                "transcribe.cpp, or a whisper.cpp model.",
                name=path.name,
            )
        )
    if size + SPARE > psutil.virtual_memory().available:
        raise TranscriptionError(too_large(path.stem))


def too_large(name: str) -> Sentence:
    return sentence(
        "There isn't enough free memory for the speech recognition model {name}. Close other "
        "programs, or choose a smaller model in Models and voices.",
        name=name,
    )
