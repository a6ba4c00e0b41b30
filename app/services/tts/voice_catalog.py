"""The Piper voices: which are installed and available, and how to install and remove one.

The public repository's catalog (``voices.json``) lists each voice's files with size and MD5. Only
listed files are downloaded, and a voice's name is never used as a path.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from app.config import json_file
from app.errors import DownloadError, VoiceError
from app.messages import sentence
from app.services.storage.catalog_file import CatalogFile, fetch_files
from app.services.storage.download import Progress, fetch_bytes
from app.services.tts import bundled_voices

CATALOG_LIMIT = 5_000_000
"""Bytes. The catalog has about half a megabyte."""
CONFIG_LIMIT = 5_000_000
"""Bytes. A voice's configuration has a few thousand."""


_FILE_NAME = re.compile(r"(.+?)\.(?:onnx|onnx\.json|MODEL_CARD)(?:\.part)?(?:\.etag)?")


@dataclass(frozen=True, slots=True)
class InstalledVoice:
    name: str
    path: Path
    size_bytes: int
    """Size of all its files, which is that of its download."""


@dataclass(frozen=True, slots=True)
class CatalogVoice:
    """``language`` as in ``en_US``; ``quality`` is x_low, low, medium or high."""

    name: str
    language: str
    quality: str
    files: tuple[CatalogFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def card(self) -> CatalogFile | None:
        """The model card, which names the source of the voice and its license."""
        return next((file for file in self.files if file.name.endswith("MODEL_CARD")), None)

    @property
    def sample(self) -> str:
        """The path in the repository of an MP3 recording of its first speaker."""
        return str(PurePosixPath(self.files[0].path).parent / "samples" / "speaker_0.mp3")


@dataclass(frozen=True, slots=True)
class VoiceConfig:
    """What a voice's ``.onnx.json`` tells; empty where it does not."""

    language: str = ""
    """As in ``en_US``."""
    sample_rate: int = 0
    speakers: int = 0


def read_config(model: Path) -> VoiceConfig:
    """The configuration beside the ``model``. Empty if it cannot be read: opening the voice tells
    why."""
    file = Path(f"{model}.json")
    try:
        if file.stat().st_size > CONFIG_LIMIT:
            return VoiceConfig()
        config = json_file.read(file)
        named = config.get("language") or {"code": config["espeak"]["voice"]}
        language, *territory = re.split("[-_]", str(named["code"]))
        return VoiceConfig(
            "_".join([language.lower(), *(part.upper() for part in territory[:1])]),
            int(config["audio"]["sample_rate"]),
            int(config.get("num_speakers", 1)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return VoiceConfig()


def split_name(name: str) -> tuple[str, str, str]:
    """The language, data set and quality in a name: ``en_US``, ``lessac``, ``medium``; "" for a
    missing one."""
    language, _, rest = name.partition("-")
    data, _, quality = rest.rpartition("-")
    return (language, data, quality) if data else ("", name, "")


def installed(folder: Path) -> list[InstalledVoice]:
    """The complete voices in ``folder``, by name."""
    return [
        InstalledVoice(path.stem, path, size_on_disk(path.stem, folder))
        for path in sorted(folder.glob("*.onnx"))
        if Path(f"{path}.json").is_file()
    ]


def find(name_or_path: str, folder: Path) -> Path:
    """The ``.onnx`` file of an installed voice, or at a path. Raises VoiceError, which lists the
    installed ones."""
    if name_or_path.endswith(".onnx"):
        path = Path(name_or_path).expanduser()
        if path.is_file():
            return path
        raise VoiceError(sentence("There's no voice file at {path}.", path=path))
    paths = {voice.name: voice.path for voice in installed(folder)}
    if name_or_path in paths:
        return paths[name_or_path]
    names = ", ".join([*paths, *bundled_voices.names()])
    raise VoiceError(
        sentence(
            "The voice {name_or_path} isn't installed. Installed voices: {names}. To "
            "install it, run `repartee voices install {name_or_path}`.",
            name_or_path=name_or_path,
            names=names,
        )
    )


async def fetch_catalog(url: str) -> list[CatalogVoice]:
    """All voices of the repository at ``url``, by name. Raises DownloadError."""
    content = await fetch_bytes(f"{url}/voices.json", CATALOG_LIMIT)
    try:
        listed: dict[str, Any] = json.loads(content)
        voices = [_parse_voice(name, entry) for name, entry in listed.items() if _is_plain(name)]
        return sorted(filter(_is_complete, voices), key=lambda voice: voice.name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DownloadError(
            sentence("{url} isn't a list of voices. Check the address in Settings.", url=url)
        ) from error


async def install(
    name: str, url: str, folder: Path, progress: Progress = lambda done, total: None
) -> Path:
    """``fetch_voice`` by name."""
    known = {voice.name: voice for voice in await fetch_catalog(url)}
    if name not in known:
        raise DownloadError(
            sentence(
                "There's no voice named {name}. Run `repartee voices` to see all voices.", name=name
            )
        )
    return await fetch_voice(known[name], url, folder, progress)


async def fetch_voice(
    voice: CatalogVoice, url: str, folder: Path, progress: Progress = lambda done, total: None
) -> Path:
    """Download a voice's files, as ``fetch_files`` does, the model last: without it the voice does
    not count as installed. Returns the model's path. Raises DownloadError."""
    model_last = sorted(voice.files, key=lambda file: file.path.endswith(".onnx"))
    await fetch_files(model_last, url, folder, progress)
    return folder / f"{voice.name}.onnx"


def unfinished(folder: Path) -> dict[str, int]:
    """The voices with an unfinished download, and the bytes downloaded of each."""
    found = (_FILE_NAME.fullmatch(path.name) for path in sorted(folder.glob("*")))
    names = {match[1] for match in found if match} - {voice.name for voice in installed(folder)}
    return {name: size_on_disk(name, folder) for name in sorted(names)}


def size_on_disk(name: str, folder: Path) -> int:
    """Bytes that a voice takes in ``folder``, installed or partly downloaded."""
    return sum(file.stat().st_size for file in _files(name, folder) if file.is_file())


def remove(name: str, folder: Path) -> None:
    """Delete a voice, or its unfinished download. Raises VoiceError when there is neither."""
    files = _files(name, folder)
    if not _is_plain(name) or not any(file.is_file() for file in files):
        raise VoiceError(sentence("The voice {name} isn't installed.", name=name))
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise VoiceError(
            sentence(
                "Couldn't remove the voice {name}: {reason}.", name=name, reason=error.strerror
            )
        ) from error


def _files(name: str, folder: Path) -> list[Path]:
    return [
        folder / f"{name}.{kind}{suffix}"
        for kind in ("onnx", "onnx.json", "MODEL_CARD")
        for suffix in ("", ".part", ".part.etag")
    ]


def _parse_voice(name: str, entry: dict[str, Any]) -> CatalogVoice:
    local = {file: file for file in (f"{name}.onnx", f"{name}.onnx.json")}
    local["MODEL_CARD"] = f"{name}.MODEL_CARD"  # every voice has one of that name
    files = tuple(
        CatalogFile(local[base], path, int(about["size_bytes"]), str(about["md5_digest"]))
        for path, about in entry["files"].items()
        if (base := PurePosixPath(path).name) in local
    )
    return CatalogVoice(name, str(entry["language"]["code"]), str(entry["quality"]), files)


def _is_complete(voice: CatalogVoice) -> bool:
    """Whether the catalog lists the model and its configuration."""
    names = {file.name for file in voice.files}
    return {f"{voice.name}.onnx", f"{voice.name}.onnx.json"} <= names


def _is_plain(name: str) -> bool:
    """Whether the name cannot lead out of its folder, whatever the catalog says."""
    return bool(name) and not name.startswith(".") and all(c.isalnum() or c in "_-." for c in name)
