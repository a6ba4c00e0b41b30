"""The local speech recognition models: which are available, and how to install and remove one.

``moonshine_voice`` contains the catalog of its models, each file with size and CRC-32C, so no
network is needed to list them. The smallest English model comes with the library; each of the
others is downloaded into a folder of its own.
"""

from __future__ import annotations

import functools
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import DownloadError, TranscriptionError
from app.messages import sentence
from app.services.storage.catalog_file import CatalogFile, fetch_files
from app.services.storage.download import Progress

MODELS_URL = "https://download.moonshine.ai/model"
"""Where the catalog's files are."""
BUNDLED = "tiny-en"
"""The model that comes with the library."""

FREE = "MIT"
COMMUNITY = "Moonshine Community License (non-commercial)"
"""According to the library's README, only the English models are under MIT."""

SIZES = ("tiny", "base", "small", "medium")
"""Smallest first. Larger ones are more accurate and slower."""


@dataclass(frozen=True, slots=True)
class SttModel:
    """``language`` as in ``en``; ``arch`` is the library's ``ModelArch``."""

    name: str
    language: str
    arch: int
    files: tuple[CatalogFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def quality(self) -> str:
        """One of ``SIZES``."""
        return self.name.partition("-")[0]

    @property
    def license(self) -> str:
        return FREE if self.language == "en" else COMMUNITY


@functools.cache
def catalog() -> tuple[SttModel, ...]:
    """All models: English first, then by language and size. Empty if the library is missing.
    Loads the library, so call it in a thread."""
    try:
        from moonshine_voice import moonshine_api as api
        from moonshine_voice.errors import MoonshineError
    except (ImportError, OSError):
        return ()
    try:
        listed = json.loads(api.moonshine_get_stt_catalog_string())
        models = [
            _parse_model(api, language["code"], int(model["model_arch"]))
            for language in listed["languages"]
            for model in language["models"]
        ]
    except (MoonshineError, OSError, RuntimeError, ValueError, KeyError, TypeError):
        return ()
    return tuple(
        sorted(models, key=lambda model: (model.language != "en", model.language, _rank(model)))
    )


def _parse_model(api: Any, language: str, arch: int) -> SttModel:
    found = api.moonshine_get_stt_dependencies_string(language, {"model_arch": arch})
    group = json.loads(found)["groups"][0]  # the first is the model itself
    files = tuple(
        CatalogFile(
            Path(file["name"]).name,
            str(file["url"]).removeprefix(f"{MODELS_URL}/"),
            int(file["size"]),
            crc32c=file["checksum"] if file.get("checksum_type") == "crc32c" else None,
        )
        for file in group["files"]
    )
    name = group["base_url"].removeprefix(f"{MODELS_URL}/").partition("/")[0]
    return SttModel(name, language, arch, files)


def language_of(name: str) -> str:
    """The language of the model with this name, which ends with it. Loads nothing."""
    return (name or BUNDLED).rpartition("-")[2]


def _rank(model: SttModel) -> int:
    return SIZES.index(model.quality) if model.quality in SIZES else len(SIZES)


def is_installed(model: SttModel, folder: Path) -> bool:
    """Whether all its files are in ``folder``, or it comes with the library."""
    if model.name == BUNDLED:
        return True
    return all((folder / model.name / file.name).is_file() for file in model.files)


def find(name: str, folder: Path) -> tuple[Path, int]:
    """The folder of an installed model, and its ``arch``; "" is the bundled model.

    Raises TranscriptionError when it is not installed.
    """
    name = name or BUNDLED
    known = {model.name: model for model in catalog()}
    if name == BUNDLED and name in known:
        from moonshine_voice import get_model_path

        return Path(str(get_model_path(BUNDLED))), known[name].arch
    if name not in known or not is_installed(known[name], folder):
        raise TranscriptionError(
            sentence(
                "The speech recognition model {name} isn't installed. Choose another in Models "
                "and voices.",
                name=name,
            )
        )
    return folder / name, known[name].arch


async def install(
    model: SttModel,
    folder: Path,
    progress: Progress = lambda done, total: None,
    url: str = MODELS_URL,
) -> Path:
    """Download the model, as ``fetch_files`` does. Returns its folder. Raises DownloadError."""
    target = folder / model.name
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(
            sentence("Couldn't save {name}: {reason}.", name=model.name, reason=error.strerror)
        ) from error
    await fetch_files(model.files, url, target, progress)
    return target


def size_on_disk(model: SttModel, folder: Path) -> int:
    """Bytes that it takes in ``folder``, installed or partly downloaded."""
    return sum(file.stat().st_size for file in (folder / model.name).glob("*") if file.is_file())


def remove(model: SttModel, folder: Path) -> None:
    """Delete it, or its unfinished download. Raises TranscriptionError."""
    try:
        shutil.rmtree(folder / model.name)
    except OSError as error:
        raise TranscriptionError(
            sentence(
                "Couldn't remove the speech recognition model {name}: {reason}.",
                name=model.name,
                reason=error.strerror,
            )
        ) from error
