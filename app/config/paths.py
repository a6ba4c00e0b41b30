"""The folders Repartee uses. Each is accessible to the user only (mode 0700).

Where a folder cannot be made (a read-only home, or none), an empty temporary one serves this run.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import stat
import tempfile
from pathlib import Path

import platformdirs

from app.messages import sentence

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
if not RESOURCES.is_dir():  # installed as a wheel: the folder is inside the package
    RESOURCES = Path(__file__).resolve().parents[1] / "resources"


_temporary: dict[Path, Path] = {}
"""The folders that are used for this run in place of those that cannot be made."""


def _folder(kind: str, standard: str) -> Path:
    home = os.environ.get("REPARTEE_HOME")
    folder = Path(home) / kind if home else Path(standard)
    try:
        folder = folder.expanduser()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = folder.stat().st_mode
        if os.name == "posix" and mode & 0o077:  # made by another program
            with contextlib.suppress(OSError):
                folder.chmod(mode & 0o700)
    except (OSError, RuntimeError, ValueError):  # RuntimeError: no such user
        return _temporary_folder(folder)
    return folder


def _temporary_folder(wanted: Path) -> Path:
    """An empty folder that is deleted when the program ends. If even that cannot be made, it is
    ``wanted`` itself, in which nothing is found."""
    if wanted not in _temporary:
        try:
            _temporary[wanted] = Path(tempfile.mkdtemp(prefix="repartee-"))
        except OSError:
            return wanted
        if len(_temporary) == 1:
            atexit.register(remove_temporary_folders)
    return _temporary[wanted]


def remove_temporary_folders() -> None:
    for folder in _temporary.values():
        shutil.rmtree(folder, ignore_errors=True)
    _temporary.clear()


def provide_home() -> None:
    """Set ``HOME`` to a temporary folder if the user has none, as in a container: libraries and
    tools look for it."""
    try:
        Path.home()
    except RuntimeError:
        os.environ["HOME"] = str(_temporary_folder(Path("~")))


def storage_problem() -> str | None:
    """One sentence if nothing can be stored, because a folder cannot be made or written."""
    for folder in (config_folder(), data_folder()):
        wanted = wanted_folder(folder)
        if wanted != folder or not os.access(folder, os.W_OK):
            return sentence(
                "Repartee can't save anything in {folder}. Your settings, timers, and "
                "conversations will be lost when you quit.",
                folder=wanted,
            )
    return None


def wanted_folder(folder: Path) -> Path:
    """The folder that ``folder`` is used in place of: itself, unless it is temporary."""
    replaced = (one for one, made in _temporary.items() if folder.is_relative_to(made))
    return next(replaced, folder)


def config_folder() -> Path:
    """Settings: ``$REPARTEE_HOME/config`` if that variable is set, else the platform's folder."""
    return _folder("config", platformdirs.user_config_dir("repartee", appauthor=False))


def socket_folders() -> list[Path]:
    """Folders for a local socket, the best one first. Nobody else can put a socket there: only the
    user can open them, and nobody else owns them."""
    candidates = [Path(os.environ.get("XDG_RUNTIME_DIR", ""))]
    if wanted_folder(config_folder()) == config_folder():
        candidates.append(config_folder())
    if os.name == "posix":
        shared = Path(tempfile.gettempdir()) / f"repartee-{os.getuid()}"
        with contextlib.suppress(OSError):
            shared.mkdir(mode=0o700, exist_ok=True)
        candidates.append(shared)
    return [folder for folder in candidates if folder.is_absolute() and is_private(folder)]


def is_private(folder: Path) -> bool:
    """Whether ``folder`` is a folder, not a link, that belongs to the user, who alone can open
    it."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    if os.name != "posix":
        return stat.S_ISDIR(status.st_mode)
    private = status.st_uid == os.getuid() and not status.st_mode & 0o077
    return stat.S_ISDIR(status.st_mode) and private


def data_folder() -> Path:
    """Data the user would miss: voices, timers, the history."""
    return _folder("data", platformdirs.user_data_dir("repartee", appauthor=False))


def history_file() -> Path:
    return data_folder() / "history.sqlite"


def cache_folder() -> Path:
    """Data that can be recreated."""
    return _folder("cache", platformdirs.user_cache_dir("repartee", appauthor=False))


def prompts_folder() -> Path:
    """Instructions that a model on this computer has evaluated."""
    return _subfolder(cache_folder() / "prompts")


def log_folder() -> Path:
    return _folder("log", platformdirs.user_log_dir("repartee", appauthor=False))


def notes_folder() -> Path:
    """The default folder for notes. It is created with the first note."""
    home = os.environ.get("REPARTEE_HOME")
    if home:
        return config_folder().parent / "notes"
    return platformdirs.user_documents_path() / "Repartee"


def voices_folder() -> Path:
    return _subfolder(data_folder() / "voices")


def recognition_folder() -> Path:
    """Downloaded speech recognition models."""
    return _subfolder(data_folder() / "recognition")


def models_folder() -> Path:
    """Language models: each a ``NAME.gguf``, with what is known of it in ``NAME.json``."""
    return _subfolder(data_folder() / "models")


def _subfolder(folder: Path) -> Path:
    with contextlib.suppress(OSError):  # read-only: then it has nothing, or what is there
        folder.mkdir(exist_ok=True)
    return folder
