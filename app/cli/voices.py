"""`repartee voices`: list, install and remove voices."""

from __future__ import annotations

import asyncio
import sys

from app.cli.progress import ProgressLine, format_size
from app.config.paths import cache_folder, voices_folder
from app.config.settings import Settings
from app.errors import DownloadError, VoiceError
from app.messages import sentence
from app.services.tts import bundled_voices, piper_split, voice_catalog


def list_voices(language: str, settings: Settings) -> int:
    """Print the bundled and installed voices and unfinished downloads, then, if the catalog is
    reachable, those that can be installed."""
    installed = {voice.name: voice for voice in voice_catalog.installed(voices_folder())}
    partial = voice_catalog.unfinished(voices_folder())
    bundled = bundled_voices.names()
    for name in bundled:
        if name not in installed:
            print(f"{name:40} {'':>7}  included")
    for voice in installed.values():
        print(f"{voice.name:40} {format_size(voice.size_bytes):>7}  installed")
    for name, done in partial.items():
        print(f"{name:40} {format_size(done):>7}  partly downloaded (install to resume, or remove)")
    try:
        catalogue = asyncio.run(voice_catalog.fetch_catalog(settings.voices_url))
    except DownloadError as error:
        print(f"repartee: {error}", file=sys.stderr)
        return 1
    for offered in catalogue:
        if offered.name not in {*installed, *bundled} and offered.language.lower().startswith(
            language.lower()
        ):
            print(f"{offered.name:40} {format_size(offered.size_bytes):>7}")
    return 0


def install(name: str, settings: Settings) -> int:
    """Download a voice and show the progress on one line."""
    line = ProgressLine(name)
    try:
        asyncio.run(voice_catalog.install(name, settings.voices_url, voices_folder(), line.show))
    finally:
        line.end()
    size = format_size(voice_catalog.size_on_disk(name, voices_folder()))
    use = f"Use it with --voice {name} or choose it in Settings."
    print(f"Installed {name} ({size}). {use}")
    return 0


def remove(name: str) -> int:
    is_installed = any(voice.name == name for voice in voice_catalog.installed(voices_folder()))
    if name in bundled_voices.names() and not is_installed:
        raise VoiceError(
            sentence("The voice {name} comes with Repartee and can't be removed.", name=name)
        )
    size = format_size(voice_catalog.size_on_disk(name, voices_folder()))
    voice_catalog.remove(name, voices_folder())
    piper_split.remove_halves(name, cache_folder())
    print(f"Removed {name} ({size}).")
    return 0
