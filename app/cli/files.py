"""Checks of the files that are named on the command line, before anything is written."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from app.config.settings import Settings
from app.errors import SettingsError


def check_output(
    out: Path | None, settings: Settings, recording: Path | None = None, *, prints: bool
) -> None:
    """Raise SettingsError if writing ``out`` would destroy a file that the command reads.

    ``prints``: the command writes text to standard output, which must not be ``out`` either. Files
    are compared, not names: links and other spellings count.
    """
    if out is None or (target := _status(out)) is None or stat.S_ISCHR(target.st_mode):
        return
    read = [recording, *_voice_files(settings.voice)]
    inputs = [*map(_status, filter(None, read)), _stream_status(sys.stdin)]
    if _is_among(target, inputs):
        raise SettingsError(f"This command reads {out}. Choose another name for --out.")
    if prints and _is_among(target, [_stream_status(sys.stdout)]):
        raise SettingsError(f"Text output also goes to {out}. Choose another name for --out.")


def _voice_files(voice: str) -> list[Path]:
    if not voice.endswith(".onnx"):
        return []
    return [Path(name).expanduser() for name in (voice, f"{voice}.json")]


def _is_among(target: os.stat_result, others: Iterable[os.stat_result | None]) -> bool:
    return any(other is not None and os.path.samestat(target, other) for other in others)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):  # ValueError: a null byte
        return None


def _stream_status(stream: IO[str] | None) -> os.stat_result | None:
    try:
        return os.fstat(stream.fileno()) if stream else None
    except (OSError, ValueError):  # closed, or replaced by an object in memory
        return None
