"""The language models on this computer: those in the models folder, and files of the user's.

A model is ``NAME.gguf``, or its parts, ``NAME-00001-of-00002.gguf``. Beside it, ``NAME.json`` has
what the catalog said about it, and how fast it is here. For a file elsewhere there is only the
``NAME.json``, with its path.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.config import json_file
from app.config.providers import model_title
from app.errors import DownloadError, ModelFileError
from app.messages import sentence
from app.services.llm.models import catalog, gguf
from app.services.llm.models.catalog import CatalogModel
from app.services.llm.models.pace import Pace
from app.services.storage import model_hub
from app.services.storage.catalog_file import CatalogFile, fetch_files
from app.services.storage.download import Progress

_FILE = re.compile(r"(.+?)(?:-\d{5}-of-\d{5})?\.gguf(?:\.part(?:\.etag)?)?")


@dataclass(frozen=True, slots=True)
class InstalledModel:
    name: str
    """Also the value of the setting ``model`` if it is chosen."""
    path: Path
    """Its file, or the first of them."""
    size_bytes: int
    """0 if the file of the user's is gone."""
    about: dict[str, Any]
    """What ``NAME.json`` tells; empty if there is none."""
    is_own: bool = False
    """Whether the file is the user's, outside of the models folder."""

    @property
    def license(self) -> str:
        return str(self.about.get("license") or "")

    @property
    def pace(self) -> Pace | None:
        """None if it was not measured."""
        try:
            return Pace(**{key: float(value) for key, value in self.about["pace"].items()})
        except (KeyError, TypeError, ValueError, AttributeError):
            return None


def installed(folder: Path) -> list[InstalledModel]:
    """The models in ``folder``, and the user's files that were added to it, by name."""
    found: dict[str, InstalledModel] = {}
    for path in sorted(folder.glob("*.gguf")):
        name = _name(path)
        if name not in found:
            found[name] = InstalledModel(name, path, _size(name, folder), _about(name, folder))
    for name in {file.stem for file in folder.glob("*.json")} - found.keys():
        about = _about(name, folder)
        if "path" in about:
            file = Path(str(about["path"]))
            found[name] = InstalledModel(name, file, _bytes(file), about, is_own=True)
    partial = unfinished(folder)
    whole = (model for name, model in found.items() if name not in partial)
    return sorted(whole, key=lambda model: model.name.casefold())


def find(name_or_path: str, folder: Path) -> InstalledModel:
    """An installed model by its name, in upper or lower case, or by its path.

    Raises ModelFileError, which lists those that are there.
    """
    models = installed(folder)
    for model in models:
        if name_or_path.casefold() in (model.name.casefold(), str(model.path).casefold()):
            return model
    names = ", ".join(model.name for model in models)
    raise ModelFileError(
        sentence(
            "The model {name} isn't installed. Installed models: {names}.",
            name=name_or_path,
            names=names,
        )
        if names
        else sentence("The model {name} isn't installed.", name=name_or_path)
    )


async def install(
    model: CatalogModel,
    hub_url: str,
    folder: Path,
    progress: Progress = lambda done, total: None,
) -> InstalledModel:
    """Download the model from the hub and check it. What was downloaded stays when this is
    canceled, and the next call resumes there. Raises DownloadError and ModelFileError."""
    files = await model_hub.find_files(model, hub_url)
    await fetch_files(files, model_hub.files_url(model, hub_url), folder, progress)
    return await asyncio.to_thread(_register, model, files, folder)


def _register(model: CatalogModel, files: tuple[CatalogFile, ...], folder: Path) -> InstalledModel:
    """Check the model and describe it in ``NAME.json``. Deletes it if it is none."""
    try:
        header = gguf.read_header(folder / files[0].name)
    except ModelFileError:
        remove(model.name, folder)
        raise
    about = asdict(model) | {
        "title": model_title(model.name),
        "size_bytes": sum(file.size_bytes for file in files),
        "sha256": {file.name: file.sha256 for file in files},
        "architecture": header.architecture,
        "context_tokens": header.context_tokens,
    }
    _write_about(model.name, about, folder)
    return find(model.name, folder)


def add(file: Path, folder: Path) -> InstalledModel:
    """List a model file of the user's, which stays where it is. Blocks.

    Raises ModelFileError if it is not a language model.
    """
    file = Path(file).expanduser().resolve()
    header = gguf.read_header(file)
    for model in installed(folder):
        if model.path.resolve() == file:
            return model
    stem = _name(file)
    taken = {path.stem.casefold() for path in folder.glob("*.json")}
    taken |= {_name(path).casefold() for path in folder.glob("*.gguf*")}
    taken |= {model.name.casefold() for model in catalog.CATALOG}
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name.casefold() not in taken)
    about = {
        "path": str(file),
        "title": model_title(stem),
        "size_bytes": file.stat().st_size,
        "license": header.license,
        "architecture": header.architecture,
        "context_tokens": header.context_tokens,
    }
    _write_about(name, about, folder)
    return find(name, folder)


def remove(name: str, folder: Path) -> None:
    """Delete a model, or its unfinished download. A file of the user's stays where it is.

    Raises ModelFileError when there is neither.
    """
    files = [*_files(name, folder), folder / f"{name}.json"]
    if not _is_plain(name) or not any(file.is_file() for file in files):
        raise ModelFileError(sentence("The model {name} isn't installed.", name=name))
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise ModelFileError(
            sentence(
                "Couldn't remove the model {name}: {reason}.", name=name, reason=error.strerror
            )
        ) from error


def unfinished(folder: Path) -> dict[str, int]:
    """The models with an unfinished download, and the bytes downloaded of each."""
    names = {_name(path) for path in folder.glob("*.gguf.part")}
    return {name: _size(name, folder) for name in sorted(names)}


def save_pace(name: str, pace: Pace, folder: Path) -> None:
    """Store what was measured. Does nothing if that fails: it can be measured again."""
    with contextlib.suppress(DownloadError):
        _write_about(name, _about(name, folder) | {"pace": asdict(pace)}, folder)


def _name(path: Path) -> str:
    found = _FILE.fullmatch(path.name)
    return found[1] if found else path.stem


def _files(name: str, folder: Path) -> list[Path]:
    """All files of a model, also the parts of downloads."""
    return [path for path in sorted(folder.glob("*.gguf*")) if _name(path) == name]


def _size(name: str, folder: Path) -> int:
    return sum(map(_bytes, _files(name, folder)))


def _bytes(file: Path) -> int:
    """The size of the file; 0 if it is gone, for example because its download has ended."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _about(name: str, folder: Path) -> dict[str, Any]:
    try:
        about = json_file.read(folder / f"{name}.json")
    except (OSError, ValueError, RecursionError):
        return {}
    return about if isinstance(about, dict) else {}


def _write_about(name: str, about: dict[str, Any], folder: Path) -> None:
    try:
        json_file.write(folder / f"{name}.json", about)
    except OSError as error:
        raise DownloadError(
            sentence("Couldn't save {name}: {reason}.", name=name, reason=error.strerror)
        ) from error


def _is_plain(name: str) -> bool:
    """Whether the name cannot lead out of its folder."""
    return bool(name) and name == Path(name).name and name not in (".", "..")
