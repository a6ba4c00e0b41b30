"""The Piper voices: which are installed, which there are, fetching and removing them.

The public repository's catalogue (``voices.json``) names each voice's files with size and MD5; only
what it names is fetched, and a voice's name is never taken for a path.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from app.errors import DownloadError, VoiceError
from app.messages import sentence
from app.services.storage.download import Progress, fetch, fetch_bytes, is_intact

CATALOGUE_LIMIT = 5_000_000
"""Bytes; it is about half a megabyte."""


@dataclass(frozen=True, slots=True)
class InstalledVoice:
    name: str
    path: Path
    size_bytes: int
    """Of the model."""


@dataclass(frozen=True, slots=True)
class VoiceFile:
    path: str
    """In the repository."""
    size_bytes: int
    md5: str


@dataclass(frozen=True, slots=True)
class CatalogVoice:
    """``language`` as in ``en_US``; ``quality`` is x_low, low, medium or high."""

    name: str
    language: str
    quality: str
    files: tuple[VoiceFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def card(self) -> VoiceFile | None:
        """What says where the voice comes from, and under which licence."""
        cards = (file for file in self.files if PurePosixPath(file.path).name == "MODEL_CARD")
        return next(cards, None)

    @property
    def sample(self) -> str:
        """The path, in the repository, of a recording (MP3) of its first speaker."""
        return str(PurePosixPath(self.files[0].path).parent / "samples" / "speaker_0.mp3")


def parts(name: str) -> tuple[str, str, str]:
    """A name's language, data set and quality: ``en_US``, ``lessac``, ``medium``; "" where one of
    these is not in it."""
    language, _, rest = name.partition("-")
    data, _, quality = rest.rpartition("-")
    return (language, data, quality) if data else ("", name, "")


def installed(folder: Path) -> list[InstalledVoice]:
    """The whole voices in ``folder``, by name."""
    return [
        InstalledVoice(path.stem, path, path.stat().st_size)
        for path in sorted(folder.glob("*.onnx"))
        if Path(f"{path}.json").is_file()
    ]


def find(name_or_path: str, folder: Path) -> Path:
    """The ``.onnx`` of an installed voice, or of a path. Raises VoiceError saying what is there."""
    if name_or_path.endswith(".onnx"):
        path = Path(name_or_path).expanduser()
        if path.is_file():
            return path
        raise VoiceError(sentence("There is no voice file {path}.", path=path))
    there = {voice.name: voice.path for voice in installed(folder)}
    if name_or_path in there:
        return there[name_or_path]
    names = ", ".join(["basic", *there])
    raise VoiceError(
        sentence(
            "The voice {name_or_path} is not installed; there are: {names}. `repartee "
            "voices install {name_or_path}` may fetch it.",
            name_or_path=name_or_path,
            names=names,
        )
    )


async def catalogue(url: str) -> list[CatalogVoice]:
    """All voices of the repository at ``url``, by name. Raises DownloadError."""
    content = await fetch_bytes(f"{url}/voices.json", CATALOGUE_LIMIT)
    try:
        listed: dict[str, Any] = json.loads(content)
        voices = [_voice(name, entry) for name, entry in listed.items() if _is_plain(name)]
        return sorted(filter(_can_speak, voices), key=lambda voice: voice.name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DownloadError(
            sentence("What is at {url} is not a catalogue of voices.", url=url)
        ) from error


async def install(
    name: str, url: str, folder: Path, progress: Progress = lambda done, total: None
) -> Path:
    """Fetch the voice of that name, as ``fetch_voice`` does."""
    known = {voice.name: voice for voice in await catalogue(url)}
    if name not in known:
        raise DownloadError(
            sentence("There is no voice named {name}; `repartee voices` lists them.", name=name)
        )
    return await fetch_voice(known[name], url, folder, progress)


async def fetch_voice(
    voice: CatalogVoice, url: str, folder: Path, progress: Progress = lambda done, total: None
) -> Path:
    """Fetch a voice of the catalogue; of one that is there, what is not as it should be.

    The model comes last: until it is there, there is no voice. ``progress`` gets the voice's bytes
    done and in all. What has come stays when it is cancelled, and the next call goes on from there.
    Raises DownloadError.
    """
    done = 0
    for file in sorted(voice.files, key=lambda file: file.path.endswith(".onnx")):
        target = folder / _stored_as(voice.name, file)
        if not await asyncio.to_thread(is_intact, target, file.size_bytes, file.md5):
            await fetch(
                f"{url}/{file.path}",
                target,
                size=file.size_bytes,
                md5=file.md5,
                progress=lambda of_file, _, before=done: progress(  # type: ignore[misc]
                    before + of_file, voice.size_bytes
                ),
            )
        done += file.size_bytes
        progress(done, voice.size_bytes)
    return folder / f"{voice.name}.onnx"


def unfinished(folder: Path) -> dict[str, int]:
    """The voices whose download was begun and not ended, with the bytes that have come."""
    parts = {path.name.removesuffix(".onnx.part"): path for path in folder.glob("*.onnx.part")}
    return {name: path.stat().st_size for name, path in sorted(parts.items())}


def size_on_disk(name: str, folder: Path) -> int:
    """Bytes that a voice, or what has come of it, takes in ``folder``."""
    return sum(file.stat().st_size for file in _files(name, folder) if file.is_file())


def remove(name: str, folder: Path) -> None:
    """Delete a voice, and what an unfinished download left of it.

    Raises VoiceError when there is nothing of that name.
    """
    files = _files(name, folder)
    if not _is_plain(name) or not any(file.is_file() for file in files):
        raise VoiceError(sentence("The voice {name} is not installed.", name=name))
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise VoiceError(
            sentence(
                "The voice {name} could not be removed: {reason}.", name=name, reason=error.strerror
            )
        ) from error


def _files(name: str, folder: Path) -> list[Path]:
    return [
        folder / f"{name}.{kind}{left}"
        for kind in ("onnx", "onnx.json", "MODEL_CARD")
        for left in ("", ".part", ".part.etag")
    ]


def _voice(name: str, entry: dict[str, Any]) -> CatalogVoice:
    files = tuple(
        VoiceFile(path, int(about["size_bytes"]), str(about["md5_digest"]))
        for path, about in entry["files"].items()
        if PurePosixPath(path).name in (f"{name}.onnx", f"{name}.onnx.json", "MODEL_CARD")
    )
    return CatalogVoice(name, str(entry["language"]["code"]), str(entry["quality"]), files)


def _can_speak(voice: CatalogVoice) -> bool:
    """It takes the model and its configuration."""
    names = {PurePosixPath(file.path).name for file in voice.files}
    return {f"{voice.name}.onnx", f"{voice.name}.onnx.json"} <= names


def _stored_as(name: str, file: VoiceFile) -> str:
    last = PurePosixPath(file.path).name
    return f"{name}.{last}" if last == "MODEL_CARD" else last


def _is_plain(name: str) -> bool:
    """A name that stays in its folder whatever the catalogue says."""
    return bool(name) and not name.startswith(".") and all(c.isalnum() or c in "_-." for c in name)
