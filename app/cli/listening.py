"""`repartee listening`: list, install, add and remove speech recognition models."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from app.cli.output import to_json
from app.cli.progress import ProgressLine, format_size
from app.config.paths import recognition_folder
from app.config.settings import Settings
from app.errors import TranscriptionError
from app.services.storage import model_hub
from app.services.stt import recognition_models as models
from app.services.stt import stt_models
from app.services.stt.local_stt import LocalTranscriber


def list_models(settings: Settings, *, as_json: bool) -> int:
    """Print the installed models, unfinished downloads, and those that can be installed."""
    entries = [*_multilingual(settings), *_moonshine()]
    entries.sort(key=lambda entry: ("installed", "partial", "available").index(entry["state"]))
    if as_json:
        print(to_json(entries, indent=2))
        return 0
    for entry in entries:
        notes = {
            "installed": "installed",
            "partial": "partly downloaded (install to resume, or remove)",
            "available": "recommended" if entry["recommended"] else "",
        }[entry["state"]]
        size = format_size(entry["size_bytes"]) if entry["size_bytes"] else ""
        columns = ", ".join(filter(None, [notes, entry["about"], entry["license"]]))
        print(f"{entry['name']:32} {size:>7}  {columns}".rstrip())
    return 0


def _multilingual(settings: Settings) -> list[dict[str, Any]]:
    import psutil

    best = models.recommended(
        settings.interface_language(), psutil.virtual_memory().total, os.cpu_count() or 1
    )
    folder = recognition_folder()
    entries = [_entry(one.name, "installed", one.size_bytes) for one in models.installed(folder)]
    entries += [_entry(name, "partial", size) for name, size in models.unfinished(folder).items()]
    known = {entry["name"] for entry in entries}
    for model in models.CATALOG:
        if model.name not in known:
            entries.append(_entry(model.name, "available", model.size_bytes))
    for entry in entries:
        entry["recommended"] = entry["name"] == best
        if found := models.in_catalog(entry["name"]):
            languages = (
                f"{found.language_count} languages"
                if found.language_count > len(found.languages) or found.language_count > 6
                else " ".join(found.languages)
            )
            entry["about"] = f"{languages}, {found.accuracy}, {found.speed}"
            entry["license"] = found.license
    return entries


def _moonshine() -> list[dict[str, Any]]:
    folder = recognition_folder()
    entries = []
    for model in stt_models.catalog():
        there = stt_models.is_installed(model, folder)
        entry = _entry(model.name, "installed" if there else "available", model.size_bytes)
        is_bundled = model.name == stt_models.BUNDLED
        entry["about"] = "comes with Repartee, en" if is_bundled else model.language
        entry["license"] = model.license
        entries.append(entry)
    return entries


def _entry(name: str, state: str, size_bytes: int) -> dict[str, Any]:
    return {
        "name": name,
        "state": state,
        "size_bytes": size_bytes,
        "about": "",
        "license": "",
        "recommended": False,
    }


def install(name: str, settings: Settings) -> int:
    """Download a model, check that it loads, and show the progress on one line."""
    folder = recognition_folder()
    line = ProgressLine(name)
    moonshine = next((one for one in stt_models.catalog() if one.name == name), None)
    model = models.in_catalog(name)
    if moonshine:
        _download(line, lambda: stt_models.install(moonshine, folder, line.show))
    elif model:
        hub = model_hub.hub_url(settings.hub_url)
        path = _download(line, lambda: models.install(model, hub, folder, line.show))
        _check(path)
    else:
        names = ", ".join(one.name for one in models.CATALOG)
        raise TranscriptionError(
            f"There's no speech recognition model named {name}. Models: {names}. To use a file of "
            "your own, run 'repartee listening add FILE'."
        )
    print(f"Installed {name}. Use it with --stt {name}")
    return 0


def _download(line: ProgressLine, download: Callable[[], Coroutine[Any, Any, Path]]) -> Path:
    try:
        return asyncio.run(download())
    finally:
        line.end()


def add(file: Path) -> int:
    """List a model's file, which stays where it is, if it loads."""
    path = file.expanduser().resolve()
    _check(path)
    there = models.add(path, recognition_folder())
    print(f"Added {there.name} ({format_size(there.size_bytes)}). Use it with --stt {there.name}")
    return 0


def _check(path: Path) -> None:
    """Raise TranscriptionError if the model does not load."""

    async def load() -> None:
        transcriber = LocalTranscriber(path)
        try:
            await transcriber.open()
        finally:
            await transcriber.close()

    asyncio.run(load())


def remove(name: str) -> int:
    folder = recognition_folder()
    moonshine = next((one for one in stt_models.catalog() if one.name == name), None)
    if moonshine and stt_models.size_on_disk(moonshine, folder):
        stt_models.remove(moonshine, folder)
        print(f"Removed {name}.")
        return 0
    removed = models.remove(name, folder)
    what = "from the list. Its file was not deleted" if removed.is_own else ""
    print(f"Removed {' '.join(filter(None, [removed.name, what]))}.")
    return 0
