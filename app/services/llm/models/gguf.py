"""The header of a GGUF file: what model it is, and whether the file is whole."""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from app.errors import ModelFileError
from app.messages import sentence

MAGIC = b"GGUF"
VERSIONS = (2, 3)
LARGEST_FILE = 1 << 42
"""Bytes."""
STRING_LIMIT = 16_000_000
"""Bytes. The longest string, a chat template, has some ten thousand."""
COUNT_LIMIT = 1_000_000
"""Values or tensors in the header. Large models have a few thousand."""

_FORMATS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
_STRING, _ARRAY = 8, 9

_TENSOR_TYPES = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110),
    22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8),
    29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
}  # fmt: skip
"""The numbers in a block, and its bytes, by ggml's type. Of a newer type, no size is known."""

_NOT_CHATTING = re.compile(r"bert|^t5|^clip$|^wavtokenizer")
"""Architectures of embeddings, translators, vision and voices."""


@dataclass(frozen=True, slots=True)
class Header:
    architecture: str
    """As llama.cpp calls it, such as ``qwen35``."""
    title: str
    """"" if the file names none."""
    license: str
    context_tokens: int
    """0 if the file does not tell."""


def read_header(path: Path) -> Header:
    """The header of the language model at ``path``. Blocks, for up to half a second.

    Raises ModelFileError if the file is no GGUF file, is incomplete, or is not a model that chats.
    """
    try:
        with path.open("rb") as file:
            values, end = _read(file, path)
    except (struct.error, EOFError, RecursionError) as error:
        raise _incomplete(path) from error
    except OSError as error:
        raise ModelFileError(
            sentence("Couldn't read {name}: {reason}.", name=path.name, reason=error.strerror)
        ) from error
    if path.stat().st_size < end:
        raise _incomplete(path)
    architecture = str(values.get("general.architecture", ""))
    kind = str(values.get("general.type", "model"))
    if kind != "model" or not architecture or _NOT_CHATTING.search(architecture):
        raise ModelFileError(
            sentence(
                "{name} isn't a language model that can chat ({kind}).",
                name=path.name,
                kind=architecture or "unknown" if kind == "model" else kind,
            )
        )
    context = values.get(f"{architecture}.context_length")
    return Header(
        architecture,
        str(values.get("general.name", "")),
        str(values.get("general.license", "")),
        context if isinstance(context, int) else 0,
    )


def _incomplete(path: Path) -> ModelFileError:
    return ModelFileError(
        sentence("{name} is incomplete. Copy or download it again.", name=path.name)
    )


def _read(file: BinaryIO, path: Path) -> tuple[dict[str, Any], int]:
    """The values of the header, and where the data of the tensors end, as far as is known."""
    if file.read(4) != MAGIC:
        raise ModelFileError(sentence("{name} isn't a GGUF model file.", name=path.name))
    version = _number(file, "I")
    if version not in VERSIONS:
        raise ModelFileError(
            sentence(
                "{name} is in version {version} of the GGUF format, which isn't supported.",
                name=path.name,
                version=version,
            )
        )
    tensors, count = _number(file, "Q"), _number(file, "Q")
    if max(tensors, count) > COUNT_LIMIT:
        raise EOFError
    values = {}
    for _ in range(count):
        name = _string(file)
        values[name] = _value(file, _number(file, "I"))
    end = max((_tensor_end(file) for _ in range(tensors)), default=0)
    alignment = max(int(values.get("general.alignment") or 32), 1)
    begin = math.ceil(file.tell() / alignment) * alignment
    return values, begin + end if tensors else file.tell()


def _tensor_end(file: BinaryIO) -> int:
    """Where the data of the next tensor end, from the start of all data."""
    _string(file)
    shape = [_number(file, "Q") for _ in range(min(_number(file, "I"), 8))]
    block, size = _TENSOR_TYPES.get(_number(file, "I"), (1, 0))
    begin: int = _number(file, "Q")
    return int(begin + math.prod(shape) // block * size)


def _value(file: BinaryIO, kind: int) -> Any:
    """A value of the header; None for an array, which is skipped."""
    if kind == _STRING:
        return _string(file)
    if kind != _ARRAY:
        return _number(file, _format(kind))
    kind, length = _number(file, "I"), _number(file, "Q")
    if kind == _STRING:  # a vocabulary has up to half a million
        for _ in range(length):
            _skip(file, _number(file, "Q"))
    elif kind == _ARRAY:
        for _ in range(length):
            _value(file, kind)
    else:
        _skip(file, struct.calcsize(_format(kind)) * length)
    return None


def _skip(file: BinaryIO, length: int) -> None:
    if length > LARGEST_FILE:
        raise EOFError
    file.seek(length, 1)


def _format(kind: int) -> str:
    if kind not in _FORMATS:
        raise EOFError
    return _FORMATS[kind]


def _number(file: BinaryIO, kind: str) -> Any:
    return struct.unpack(f"<{kind}", file.read(struct.calcsize(f"<{kind}")))[0]


def _string(file: BinaryIO) -> str:
    length = _number(file, "Q")
    content = file.read(min(length, STRING_LIMIT))
    if len(content) < length:
        raise EOFError
    return content.decode("utf-8", "replace")
