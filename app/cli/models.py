"""`repartee models`: list, install, add and remove the language models of this computer."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.output import to_json
from app.cli.progress import ProgressLine, format_size
from app.config.paths import models_folder
from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.errors import DownloadError, ReparteeError
from app.services.llm.models import catalog
from app.services.llm.models import installed as models
from app.services.llm.models.catalog import CatalogModel
from app.services.llm.models.installed import InstalledModel
from app.services.llm.models.pace import Pace
from app.services.storage import model_hub

PACE = {
    "faster": "answers faster than you can listen",
    "same": "answers about as fast as speech",
    "slower": "answers slower than speech",
}


def list_models(*, as_json: bool) -> int:
    """Print the installed models, unfinished downloads, and those that can be installed. Needs no
    network: the hub tells a model's exact size when it is installed."""
    entries = _entries()
    if as_json:
        print(to_json(entries, indent=2))
        return 0
    for entry in entries:
        size = format_size(entry["size_bytes"]) if entry["size_bytes"] else "missing"
        print(f"{entry['name']:32} {size:>7}  {', '.join(_notes(entry))}".rstrip())
    return 0


def _notes(entry: dict[str, Any]) -> Iterator[str]:
    match entry["state"]:
        case "installed":
            yield "installed"
            if entry["verdict"]:
                yield PACE[entry["verdict"]]
        case "partial":
            yield "partly downloaded (install to resume, or remove)"
        case _:
            if entry["recommended"]:
                yield "recommended for this computer"
            if not entry["fits"]:
                yield f"needs {_memory(entry['memory_bytes'])} of memory"
            yield entry["license"]


def _entries() -> list[dict[str, Any]]:
    memory = catalog.computer_memory()
    recommended = catalog.recommended(memory)
    there = models.installed(models_folder())
    partial = models.unfinished(models_folder())
    offered = {model.name: model for model in catalog.CATALOG}
    listed = [_entry(one.name, "installed", one.size_bytes, one) for one in there]
    listed += [_entry(name, "partial", done) for name, done in partial.items()]
    known = {entry["name"] for entry in listed}
    listed += [
        _entry(model.name, "available", model.size_bytes)
        for model in offered.values()
        if model.name not in known
    ]
    for entry in listed:
        model = offered.get(entry["name"])
        entry["recommended"] = entry["name"] == recommended
        entry["memory_bytes"] = model.memory_bytes if model else None
        entry["fits"] = model is None or catalog.fits(model, memory)
        entry["license"] = entry["license"] or (model.license if model else "")
    return listed


def _entry(
    name: str, state: str, size_bytes: int, there: InstalledModel | None = None
) -> dict[str, Any]:
    pace = there.pace if there else None
    return {
        "name": name,
        "state": state,
        "size_bytes": size_bytes,
        "path": str(there.path) if there else None,
        "license": there.license if there else "",
        "pace": asdict(pace) if pace else None,
        "verdict": pace.verdict if pace else None,
    }


def install(name: str, settings: Settings, *, as_json: bool) -> int:
    """Download a model, show the progress on one line, and measure how fast it is."""
    model = catalog.find(name)
    if model is None:
        names = ", ".join(one.name for one in catalog.CATALOG)
        raise DownloadError(
            f"There's no model named {name}. Models: {names}. To use a file of your own, run "
            "'repartee models add FILE.gguf'."
        )
    _warn(model)
    line = ProgressLine(model.name)
    try:
        there = asyncio.run(
            models.install(model, model_hub.hub_url(settings.hub_url), models_folder(), line.show)
        )
    finally:
        line.end()
    return _introduce(there, "Installed", as_json=as_json)


def add(file: Path, *, as_json: bool) -> int:
    """List a model file of the user's, and measure how fast it is."""
    return _introduce(models.add(file, models_folder()), "Added", as_json=as_json)


def remove(name: str, settings: Settings, *, as_json: bool) -> int:
    if name not in models.unfinished(models_folder()):
        there = models.find(name, models_folder())
        name, size, own = there.name, there.size_bytes, there.is_own
        if settings.base_url == LOCAL and settings.model in (there.name, str(there.path)):
            print("repartee: it was in use. Choose another model in Settings.", file=sys.stderr)
    else:
        size, own = models.unfinished(models_folder())[name], False
    models.remove(name, models_folder())
    if as_json:
        print(to_json({"removed": name, "freed_bytes": 0 if own else size}))
    elif own:
        print(f"Removed {name} from the list. Its file was not deleted.")
    else:
        print(f"Removed {name} ({format_size(size)}).")
    return 0


def _warn(model: CatalogModel) -> None:
    """Say on stderr what to know before the download."""
    if not model.is_free:
        print(f"License: {model.license}, {model.license_url}", file=sys.stderr)
    memory = catalog.computer_memory()
    if not catalog.fits(model, memory):
        print(
            f"repartee: {model.name} needs {_memory(model.memory_bytes)} of memory. This computer "
            f"has {_memory(memory)}, so it may not run.",
            file=sys.stderr,
        )


def _introduce(there: InstalledModel, verb: str, *, as_json: bool) -> int:
    """Measure the model, and say how to use it."""
    pace = _measured(there)
    if as_json:
        entry = _entry(there.name, "installed", there.size_bytes, there)
        entry |= {"pace": asdict(pace), "verdict": pace.verdict} if pace else {}
        print(to_json(entry))
        return 0
    use = f"--base-url {LOCAL} --model {there.name}"
    print(f"{verb} {there.name} ({format_size(there.size_bytes)}). Use it with {use}")
    if pace:
        print(
            f"It {PACE[pace.verdict]} (reads {pace.prompt_tokens_per_s:.0f} and writes "
            f"{pace.answer_tokens_per_s:.0f} tokens per second)."
        )
    return 0


def _measured(there: InstalledModel) -> Pace | None:
    from app.wiring import measure_model

    print("Measuring how fast it is…", file=sys.stderr)
    try:
        pace = asyncio.run(measure_model(there.name))
    except ReparteeError as error:
        print(f"repartee: {error}", file=sys.stderr)
        return None
    models.save_pace(there.name, pace, models_folder())
    return pace


def _memory(size_bytes: int) -> str:
    return f"{size_bytes / (1 << 30):.0f} GB"
