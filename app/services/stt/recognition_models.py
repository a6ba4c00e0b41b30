"""Speech recognition models in many languages: the catalog, downloads, and those installed.

An entry names a repository of the model hub. The file, its size and its SHA-256 come from the hub's
listing at the time of the download. A model is ``NAME.gguf`` in the folder; for a file of the
user's elsewhere there is ``NAME.json`` with its path.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.config import json_file
from app.engine.contracts.languages import primary_language
from app.errors import DownloadError, TranscriptionError
from app.messages import Sentence, sentence
from app.services.storage import model_hub
from app.services.storage.catalog_file import fetch_files
from app.services.storage.download import Progress
from app.services.stt import model_file

CC_BY = "CC-BY-4.0"
CC_BY_URL = "https://creativecommons.org/licenses/by/4.0/"

HIGH, GOOD, FAIR = sentence("very accurate"), sentence("accurate"), sentence("fairly accurate")
FAST, MEDIUM, SLOW = sentence("fast"), sentence("fairly fast"), sentence("slower")
STREAMS = sentence("immediate")

EUROPEAN = (
    *("en", "de", "es", "fr", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sk", "sl"),
    *("hr", "bg", "ro", "hu", "el", "da", "sv", "fi", "et", "lv", "lt", "mt"),
)


@dataclass(frozen=True, slots=True)
class RecognitionModel:
    name: str
    """Also the name of its file."""
    repository: str
    """On the hub, as ``owner/name``."""
    quantization: str
    size_bytes: int
    """About; for display until the hub has told the exact size."""
    languages: tuple[str, ...]
    """Codes of some, or all if there are few."""
    language_count: int
    accuracy: Sentence
    speed: Sentence
    license: str
    license_url: str


CATALOG = (
    RecognitionModel(
        "parakeet-tdt-0.6b-v3",
        "handy-computer/parakeet-tdt-0.6b-v3-gguf",
        "Q4_K_M",
        502_000_000,
        EUROPEAN,
        25,
        HIGH,
        MEDIUM,
        CC_BY,
        CC_BY_URL,
    ),
    RecognitionModel(
        "canary-180m-flash",
        "handy-computer/canary-180m-flash-gguf",
        "Q4_K_M",
        133_000_000,
        ("en", "de", "es", "fr"),
        4,
        GOOD,
        FAST,
        CC_BY,
        CC_BY_URL,
    ),
    RecognitionModel(
        "nemotron-3.5-asr-streaming-0.6b",
        "handy-computer/nemotron-3.5-asr-streaming-0.6b-gguf",
        "Q5_K_M",
        534_000_000,
        ("en", "de", "fr"),
        32,
        HIGH,
        STREAMS,
        "OpenMDW-1.1",
        "https://openmdw.ai/license/1-1/",
    ),
    RecognitionModel(
        "sensevoice-small",
        "handy-computer/SenseVoiceSmall-gguf",
        "Q5_K_M",
        164_000_000,
        ("zh", "yue", "ja", "ko", "en"),
        5,
        GOOD,
        FAST,
        "FunASR Model License",
        "https://github.com/modelscope/FunASR/blob/main/MODEL_LICENSE",
    ),
    RecognitionModel(
        "whisper-base",
        "handy-computer/whisper-base-gguf",
        "Q8_0",
        81_000_000,
        (*EUROPEAN, "zh", "ja", "ko", "ar", "hi", "tr", "vi", "id", "he", "th"),
        99,
        FAIR,
        SLOW,
        "Apache-2.0",
        "https://www.apache.org/licenses/LICENSE-2.0",
    ),
)
LARGE = "parakeet-tdt-0.6b-v3"
OTHERS = ("canary-180m-flash", "sensevoice-small", "whisper-base")
"""The first that knows a language is recommended where the large one does not run well."""
LARGE_NEEDS_BYTES = 3_500_000_000
"""Memory for a model of 0.5 GB and everything else."""
LARGE_NEEDS_CORES = 4
"""To recognize eight seconds with such a model in one."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    name: str
    path: Path
    size_bytes: int
    """0 if the file of the user's is gone."""
    is_own: bool
    """Whether the file is the user's, outside of the folder."""


def in_catalog(name: str) -> RecognitionModel | None:
    """The entry with this name, in upper or lower case."""
    return next((model for model in CATALOG if model.name == name.lower()), None)


def recommended(language: str, memory_bytes: int, cores: int) -> str:
    """The name of the model to install for this language; "" for English, whose model comes with
    Repartee."""
    code = primary_language(language)
    if code == "en":
        return ""
    has_room = memory_bytes >= LARGE_NEEDS_BYTES and cores >= LARGE_NEEDS_CORES
    candidates = [in_catalog(name) for name in ((LARGE, *OTHERS) if has_room else OTHERS)]
    found = (model.name for model in candidates if model and code in model.languages)
    return next(found, OTHERS[-1])


def installed(folder: Path) -> list[InstalledModel]:
    """The models in ``folder``, and the user's files that were added to it, by name."""
    found = {}
    for path in folder.glob("*.gguf"):
        found[path.stem] = InstalledModel(path.stem, path, _size(path), is_own=False)
    for file in folder.glob("*.json"):
        target = _linked(file)
        if target and file.stem not in found:
            found[file.stem] = InstalledModel(file.stem, target, _size(target), is_own=True)
    return sorted(found.values(), key=lambda model: model.name.lower())


def unfinished(folder: Path) -> dict[str, int]:
    """The models with an unfinished download, and the bytes downloaded of each."""
    parts = sorted(folder.glob("*.gguf.part"))
    return {path.name.removesuffix(".gguf.part"): _size(path) for path in parts}


def find(name_or_path: str, folder: Path) -> Path | None:
    """The file of a model: installed, in the catalog (then it may be missing), or anywhere. None
    if it is none of these."""
    if not name_or_path:
        return None
    for model in installed(folder):
        if model.name.lower() == name_or_path.lower():
            return model.path
    if offered := in_catalog(name_or_path):
        return folder / f"{offered.name}.gguf"
    path = Path(name_or_path).expanduser()
    return path if path.suffix in model_file.SUFFIXES or path.is_file() else None


async def install(
    model: RecognitionModel,
    hub: str,
    folder: Path,
    progress: Progress = lambda done, total: None,
) -> Path:
    """Download the model. What was downloaded stays when this is canceled, and the next call
    resumes there. Raises DownloadError."""
    files = await model_hub.find_files(model, hub)
    await fetch_files(files, model_hub.files_url(model, hub), folder, progress)
    return folder / files[0].name


def add(file: Path, folder: Path) -> InstalledModel:
    """List a model's file, which stays where it is. Raises TranscriptionError if it cannot be a
    model, and DownloadError if the list cannot be saved."""
    file = file.expanduser().resolve()
    model_file.check(file)
    there = installed(folder)
    for model in there:
        if model.path.resolve() == file:
            return model
    taken = {model.name.lower() for model in there} | {model.name for model in CATALOG}
    names = (file.stem, *(f"{file.stem}-{number}" for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name.lower() not in taken)
    try:
        json_file.write(folder / f"{name}.json", {"path": str(file)})
    except OSError as error:
        raise DownloadError(
            sentence("Couldn't save {name}: {reason}.", name=name, reason=error.strerror)
        ) from error
    return InstalledModel(name, file, _size(file), is_own=True)


def remove(name: str, folder: Path) -> InstalledModel:
    """Delete a model, or its unfinished download. A file of the user's stays where it is.

    Raises TranscriptionError when there is neither.
    """
    partial = [InstalledModel(key, folder, size, False) for key, size in unfinished(folder).items()]
    known = (one for one in (*installed(folder), *partial) if one.name.lower() == name.lower())
    model = next(known, None)
    if model is None:
        raise TranscriptionError(
            sentence("The speech recognition model {name} isn't installed.", name=name)
        )
    ends = (".json",) if model.is_own else (".gguf", ".gguf.part", ".gguf.part.etag")
    try:
        for end in ends:
            (folder / f"{model.name}{end}").unlink(missing_ok=True)
    except OSError as error:
        raise TranscriptionError(
            sentence(
                "Couldn't remove the speech recognition model {name}: {reason}.",
                name=name,
                reason=error.strerror,
            )
        ) from error
    return model


def _linked(file: Path) -> Path | None:
    try:
        return Path(str(json_file.read(file)["path"]))
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
