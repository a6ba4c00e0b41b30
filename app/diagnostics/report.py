"""The problem report that users can send to developers. It contains no speech, keys or names.

An uncaught exception is reported by type and code locations only: its message might contain any of
those.
"""

from __future__ import annotations

import contextlib
import faulthandler
import locale
import os
import platform
import re
import typing
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from app import __version__
from app.config.paths import log_folder
from app.config.settings import Settings
from app.network import is_loopback

LOG_LINES = 40
LIBRARIES = (
    *("PySide6-Essentials", "qasync", "openai", "httpx2", "sounddevice", "piper-tts"),
    *("onnxruntime", "moonshine-voice", "mcp"),
)
_PLACE = re.compile(r'File "(?P<file>[^"]*)", line (?P<line>\d+)')
_OUR_LOG = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ app\.")
_FATAL = ("Fatal Python error", "access violation", "stack overflow")
"""On Windows, faulthandler also reports exceptions that do not end the process."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An uncaught exception; ``places`` are ``file:line``, innermost last."""

    kind: str
    places: tuple[str, ...]

    @classmethod
    def of(cls, kind: type[BaseException], trace: TracebackType | None) -> Fault:
        frames = extract_tb(trace)
        return cls(kind.__name__, tuple(f"{Path(f.filename).name}:{f.lineno}" for f in frames))

    def __str__(self) -> str:
        return f"{self.kind} at {' > '.join(self.places) or 'unknown'}"


def problem_report(
    settings: Settings, faults: Mapping[Fault, int] = Counter(), crash: str = ""
) -> str:
    """The report as text.

    ``faults`` counts each uncaught exception since the start; ``crash`` comes from ``last_crash``.
    """
    parts = [
        f"Repartee {__version__}, {datetime.now().astimezone():%Y-%m-%d %H:%M %z}",
        f"Python {platform.python_version()}, {platform.platform()}, {_language()}",
        ", ".join(f"{name} {version}" for name, version in _versions()),
        "Settings: " + (", ".join(_changed(settings)) or "defaults"),
    ]
    if crash:
        parts.append(f"Repartee crashed last time:\n{crash}")
    if faults:
        lines = [f"{fault}, {times} ×" for fault, times in faults.items()]
        parts.append("\n".join(["Unhandled errors:", *lines]))
    parts.append("\n".join(["Last lines of the log:", *_log_tail()]))
    return "\n\n".join(parts).replace(str(Path.home()), "~") + "\n"


@contextlib.contextmanager
def recording_crashes() -> Iterator[None]:
    """Within this context a crash writes its traceback to a file that ``last_crash`` reads."""
    with contextlib.ExitStack() as stack:
        if not faulthandler.is_enabled():  # otherwise a debugger or test runner handles crashes
            with contextlib.suppress(OSError):
                file = stack.enter_context(_crash_file().open("a", encoding="utf-8"))
                faulthandler.enable(file)
                stack.callback(faulthandler.disable)
        yield


def last_crash() -> str:
    """The code locations of an earlier crash; "" if there was none."""
    try:
        left = _crash_file().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    if not any(sign in left for sign in _FATAL):
        return ""
    lines = (line for line in left.splitlines() if not line.startswith("Extension modules"))
    return _PLACE.sub(_without_folder, "\n".join(lines)).strip()


def forget_crash() -> None:
    """Delete the record, after the user has seen it."""
    with contextlib.suppress(OSError):
        os.truncate(_crash_file(), 0)


def _without_folder(found: re.Match[str]) -> str:
    return f"{Path(found['file']).name}:{found['line']}"


def _crash_file() -> Path:
    return log_folder() / "crash.txt"


def _versions() -> list[tuple[str, str]]:
    from importlib import metadata

    found = []
    for name in LIBRARIES:
        try:
            found.append((name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            found.append((name, "–"))
    return found


def _changed(settings: Settings) -> list[str]:
    """Settings that differ from their defaults. For free text it only says that a value is set."""
    return [
        f"{name} = {_shown(name, getattr(settings, name))}"
        for name, field in Settings.model_fields.items()
        if getattr(settings, name) != field.default
    ]


def _shown(name: str, value: object) -> str:
    choice = typing.get_origin(Settings.model_fields[name].annotation) is typing.Literal
    if choice or not isinstance(value, str):
        return str(value)
    if value.startswith(("http://", "https://")):
        return "this computer" if is_loopback(value) else "another computer"
    return "set"


def _log_tail() -> list[str]:
    """The last lines by Repartee itself: lines by libraries may contain anything."""
    try:
        text = (log_folder() / "repartee.log").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ["(none)"]
    return [line for line in text.splitlines() if _OUR_LOG.match(line)][-LOG_LINES:] or ["(empty)"]


def _language() -> str:
    return locale.getlocale()[0] or "no language"
