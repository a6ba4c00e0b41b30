"""`repartee voices`: list, install and remove voices."""

from __future__ import annotations

import asyncio
import sys

from app.cli.output import write_control
from app.config.paths import cache_folder, voices_folder
from app.config.settings import Settings
from app.errors import DownloadError
from app.services.tts import piper_split, voice_catalog


def list_voices(language: str, settings: Settings) -> int:
    """Print the installed voices, then, if the catalog is reachable, those that can be
    installed."""
    installed = {voice.name for voice in voice_catalog.installed(voices_folder())}
    for name in ["basic", *sorted(installed)]:
        print(f"{name:40} installed")
    try:
        catalogue = asyncio.run(voice_catalog.fetch_catalog(settings.voices_url))
    except DownloadError as error:
        print(f"repartee: {error}", file=sys.stderr)
        return 1
    for voice in catalogue:
        if voice.name not in installed and voice.language.lower().startswith(language.lower()):
            print(f"{voice.name:40} {voice.size_bytes / 1e6:4.0f} MB")
    return 0


def install(name: str, settings: Settings) -> int:
    """Download a voice and show the progress on one line."""
    line = _ProgressLine(name)
    try:
        asyncio.run(voice_catalog.install(name, settings.voices_url, voices_folder(), line.show))
    finally:
        line.end()
    print(f"{name} is installed. Use it with --voice {name}, or choose it in the settings.")
    return 0


def remove(name: str) -> int:
    voice_catalog.remove(name, voices_folder())
    piper_split.remove_halves(name, cache_folder())
    print(f"{name} is removed.")
    return 0


class _ProgressLine:
    """Progress on one line that is overwritten; in a file or pipe, a line for each 10 %."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = -1
        self._terminal = sys.stderr.isatty()

    def show(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` bytes."""
        percent = 100 * done // total if total else 0
        step = percent if self._terminal else percent // 10 * 10
        if step != self._shown:
            self._shown = step
            text = f"{self._name}: {step} % of {total / 1e6:.0f} MB"
            end = "" if self._terminal else "\n"
            if self._terminal:
                write_control("\r", sys.stderr)
            print(text, end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._terminal and self._shown >= 0:
            print(file=sys.stderr)
