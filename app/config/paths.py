"""The folders Repartee uses. Each is accessible to the user only (mode 0700)."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
if not RESOURCES.is_dir():  # installed as a wheel: the folder is inside the package
    RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def _folder(kind: str, standard: str) -> Path:
    home = os.environ.get("REPARTEE_HOME")
    folder = Path(home).expanduser() / kind if home else Path(standard)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix" and folder.stat().st_mode & 0o077:  # made by another program
        with contextlib.suppress(OSError):
            folder.chmod(0o700)
    return folder


def config_folder() -> Path:
    """Settings: ``$REPARTEE_HOME/config`` if that variable is set, else the platform's folder."""
    return _folder("config", platformdirs.user_config_dir("repartee", appauthor=False))


def socket_folders() -> list[Path]:
    """Folders for a local socket, the best one first. Nobody else can put a socket there: only the
    user can open them, and nobody else owns them."""
    candidates = [config_folder()]
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        candidates.insert(0, Path(runtime))
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


def log_folder() -> Path:
    return _folder("log", platformdirs.user_log_dir("repartee", appauthor=False))


def notes_folder() -> Path:
    """The default folder for notes. It is created with the first note."""
    home = os.environ.get("REPARTEE_HOME")
    if home:
        return Path(home).expanduser() / "notes"
    return platformdirs.user_documents_path() / "Repartee"


def voices_folder() -> Path:
    folder = data_folder() / "voices"
    folder.mkdir(exist_ok=True)
    return folder


def recognition_folder() -> Path:
    """Downloaded speech recognition models."""
    folder = data_folder() / "recognition"
    folder.mkdir(exist_ok=True)
    return folder
