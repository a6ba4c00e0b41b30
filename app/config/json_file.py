"""JSON files, read in any encoding; written atomically, readable only by their owner."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any


def read(file: Path) -> Any:
    """The content of ``file``. Raises OSError; ValueError and RecursionError if it is not JSON."""
    return json.loads(decode(file.read_bytes()))


def decode(content: bytes) -> str:
    """The text of a file that a user may have saved with any editor: in UTF-8, -16 or -32, with or
    without a byte order mark, or else in the encoding of old Windows programs."""
    encoding = json.detect_encoding(content)
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        likely = "cp1252" if encoding == "utf-8" else encoding  # others show in the first bytes
        return content.decode(likely, errors="replace")


def write(file: Path, content: object) -> None:
    """Replace ``file`` in one step, so that a full disk or a crash leaves the old content.

    Raises OSError.
    """
    # A new file, with a name that cannot be guessed: the folder of an export may be shared, and a
    # link there would lead elsewhere. It is made with mode 0600.
    handle, name = tempfile.mkstemp(prefix=f"{file.name[:100]}.", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with open(handle, "w", encoding="utf-8") as text:  # noqa: PTH123  (a handle, not a path)
            json.dump(content, text, indent=2, ensure_ascii=False)
            text.write("\n")
            text.flush()
            os.fsync(text.fileno())
        part.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
