"""The models that recognise speech on this computer: which there are, fetching and removing them.

``moonshine_voice`` carries the catalogue of its own models, each file with size and CRC-32C, so it
is known without a network. The smallest English model comes with the library; the others are
fetched into a folder of their own each.
"""

from __future__ import annotations

import asyncio
import functools
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.errors import DownloadError, TranscriptionError
from app.messages import sentence
from app.services.storage.download import Progress, fetch, is_intact

PLACE = "https://download.moonshine.ai/model"
"""What all addresses of the catalogue begin with."""
BUNDLED = "tiny-en"
"""It comes with the library."""

FREE = "MIT"
COMMUNITY = "Moonshine Community License (non-commercial)"
"""The library's README: English models are under MIT, those of other languages are not."""

SIZES = ("tiny", "base", "small", "medium")
"""From the smallest; a larger one understands better and takes longer."""


class ModelFile(NamedTuple):
    name: str
    path: str
    """Behind ``PLACE``."""
    size_bytes: int
    crc32c: str | None
    """In base64."""


@dataclass(frozen=True, slots=True)
class SttModel:
    """``language`` as in ``en``; ``arch`` is the library's number for the kind of model."""

    name: str
    language: str
    arch: int
    files: tuple[ModelFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def quality(self) -> str:
        """One of ``SIZES``."""
        return self.name.partition("-")[0]

    @property
    def licence(self) -> str:
        return FREE if self.language == "en" else COMMUNITY


@functools.cache
def catalogue() -> tuple[SttModel, ...]:
    """All models, English ones first, then from small to large; none where the library is not to
    be had. Loads the library: call it in a thread."""
    try:
        from moonshine_voice import moonshine_api as api
        from moonshine_voice.errors import MoonshineError
    except (ImportError, OSError):
        return ()
    try:
        listed = json.loads(api.moonshine_get_stt_catalog_string())
        models = [
            _model(api, language["code"], int(model["model_arch"]))
            for language in listed["languages"]
            for model in language["models"]
        ]
    except (MoonshineError, OSError, RuntimeError, ValueError, KeyError, TypeError):
        return ()
    return tuple(sorted(models, key=lambda one: (one.language != "en", one.language, _rank(one))))


def _model(api: Any, language: str, arch: int) -> SttModel:
    asked = api.moonshine_get_stt_dependencies_string(language, {"model_arch": arch})
    group = json.loads(asked)["groups"][0]  # the first is the model itself
    files = tuple(
        ModelFile(
            Path(file["name"]).name,
            str(file["url"]).removeprefix(f"{PLACE}/"),
            int(file["size"]),
            file["checksum"] if file.get("checksum_type") == "crc32c" else None,
        )
        for file in group["files"]
    )
    name = group["base_url"].removeprefix(f"{PLACE}/").partition("/")[0]
    return SttModel(name, language, arch, files)


def _rank(model: SttModel) -> int:
    return SIZES.index(model.quality) if model.quality in SIZES else len(SIZES)


def is_installed(model: SttModel, folder: Path) -> bool:
    """Whether all of it is in ``folder``, or comes with the library."""
    if model.name == BUNDLED:
        return True
    return all((folder / model.name / file.name).is_file() for file in model.files)


def find(name: str, folder: Path) -> tuple[Path, int]:
    """Where the model ``name`` is, and its kind; "" is the one that comes with the library.

    Raises TranscriptionError for one that is not installed.
    """
    name = name or BUNDLED
    known = {model.name: model for model in catalogue()}
    if name == BUNDLED and name in known:
        from moonshine_voice import get_model_path

        return Path(str(get_model_path(BUNDLED))), known[name].arch
    if name not in known or not is_installed(known[name], folder):
        raise TranscriptionError(
            sentence(
                "The recognition model {name} is not installed; choose another under Models and "
                "voices.",
                name=name,
            )
        )
    return folder / name, known[name].arch


async def install(
    model: SttModel,
    folder: Path,
    progress: Progress = lambda done, total: None,
    url: str = PLACE,
) -> Path:
    """Fetch the model from ``url``; of one that is there, what is not as it should be. What has
    come stays when it is cancelled. Raises DownloadError."""
    target = folder / model.name
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(
            sentence(
                "{name} could not be stored: {reason}.", name=model.name, reason=error.strerror
            )
        ) from error
    done = 0
    for file in model.files:
        whole = (target / file.name, file.size_bytes, None, file.crc32c)
        if not await asyncio.to_thread(is_intact, *whole):
            await fetch(
                f"{url}/{file.path}",
                target / file.name,
                size=file.size_bytes,
                crc32c=file.crc32c,
                progress=lambda of_file, _, before=done: progress(  # type: ignore[misc]
                    before + of_file, model.size_bytes
                ),
            )
        done += file.size_bytes
        progress(done, model.size_bytes)
    return target


def size_on_disk(model: SttModel, folder: Path) -> int:
    """Bytes that it, or what has come of it, takes in ``folder``."""
    return sum(file.stat().st_size for file in (folder / model.name).glob("*") if file.is_file())


def remove(model: SttModel, folder: Path) -> None:
    """Delete it, and what an unfinished download left. Raises TranscriptionError."""
    try:
        shutil.rmtree(folder / model.name)
    except OSError as error:
        raise TranscriptionError(
            sentence(
                "The recognition model {name} could not be removed: {reason}.",
                name=model.name,
                reason=error.strerror,
            )
        ) from error
