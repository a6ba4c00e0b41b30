"""JSON files written atomically, readable only by their owner."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path


def write(file: Path, content: object) -> None:
    """Replace ``file`` in one step, so that a full disk or a crash leaves the old content.

    Raises OSError.
    """
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
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
