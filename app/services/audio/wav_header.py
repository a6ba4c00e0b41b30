"""Reads WAV files whose header does not say where the sound ends.

A recorder writes the sizes last, so one that was killed leaves 0, or the size of some moment. A
program that writes to a pipe leaves 0xFFFFFFFF. Some programs also leave out the padding byte that
follows a chunk of odd length.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO

_TAGS = (b"ID3", b"TAG", b"APETAGEX")
"""Other formats' tags, which some programs append to WAV files."""
_COMPRESSED_TAGS = range(0x0010, 0xFFFE)
_UNKNOWN = 0xFFFF_FFFF


def is_wav(head: bytes) -> bool:
    return head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE"


def mend(file: BinaryIO) -> BinaryIO:
    """A WAV file with the right sizes: ``file`` itself if it has them, otherwise a copy."""
    size = file.seek(0, io.SEEK_END)
    layout, data, declared, is_whole = b"", 0, 0, True
    for name, begin, length, padded in _chunks(file, size):
        is_whole = is_whole and padded
        if name == b"ds64" and length >= 16:
            declared = struct.unpack("<8xQ", _read(file, begin, 16))[0]
        elif name == b"fmt ":
            layout = _read(file, begin, min(length, 1_024))
        elif name == b"data":
            data = begin
            declared = declared if length == _UNKNOWN and declared else length
            break
    magic = _read(file, 0, 4)
    ends_there = data + declared <= size and _is_end(file, data + declared, size)
    file.seek(0)
    if not (layout and data) or (is_whole and ends_there and magic != b"BW64"):
        return file
    file.seek(data)
    samples = file.read(declared) if ends_there else file.read()
    chunks = b"WAVE" + _chunk(b"fmt ", layout) + _chunk(b"data", samples)
    return io.BytesIO(_chunk(b"RIFF", chunks))


def is_compressed(head: bytes) -> bool:
    """Whether the format chunk in the first bytes of a WAV file names a codec."""
    tag = int.from_bytes(head.partition(b"fmt ")[2][4:6], "little")
    return tag in _COMPRESSED_TAGS or tag == 0x0002


def _chunks(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int, bool]]:
    """The name, begin and length of each chunk, and whether those before it are padded."""
    position, padded = 12, True
    while found := _chunk_at(file, position, size):
        name, length = found
        yield name, position + 8, length, padded
        end = position + 8 + length
        padded = not length % 2 or _chunk_at(file, end + 1, size) is not None
        position = end + length % 2 if padded else end


def _chunk_at(file: BinaryIO, position: int, size: int) -> tuple[bytes, int] | None:
    """The name and length of the chunk that begins at ``position``, if one does."""
    head = _read(file, position, 8)
    if len(head) < 8:
        return None
    name, length = struct.unpack("<4sI", head)
    fits = name == b"data" or position + 8 + length <= size
    return (name, length) if fits and all(32 <= letter < 127 for letter in name) else None


def _is_end(file: BinaryIO, position: int, size: int) -> bool:
    """Whether the samples end at ``position``: at the end of the file, or before a chunk."""
    rest = _read(file, position, 9)
    return (
        size - position <= 1
        or rest.startswith(_TAGS)
        or _chunk_at(file, position, size) is not None
        or _chunk_at(file, position + position % 2, size) is not None
    )


def _read(file: BinaryIO, position: int, length: int) -> bytes:
    file.seek(position)
    return file.read(length)


def _chunk(name: bytes, content: bytes) -> bytes:
    padding = b"\0" * (len(content) % 2)
    return name + struct.pack("<I", min(len(content), _UNKNOWN)) + content + padding
