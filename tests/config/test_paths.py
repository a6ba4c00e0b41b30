"""The folders of what Repartee keeps."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.config import paths
from app.services.storage.history_database import connect

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")

FOLDERS = (paths.config_folder, paths.data_folder, paths.cache_folder, paths.log_folder)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize("folder", FOLDERS)
def test_they_are_the_users_alone_whatever_the_umask(
    folder: Callable[[], Path], generous_umask: None
) -> None:
    assert mode(folder()) == 0o700


@pytest.mark.parametrize("folder", FOLDERS)
def test_one_that_is_open_to_others_is_closed(folder: Callable[[], Path]) -> None:
    folder().chmod(0o755)
    assert mode(folder()) == 0o700


def test_the_history_and_what_stands_beside_it_is_the_users_alone(generous_umask: None) -> None:
    with_log = connect(paths.history_file())
    with_log.execute("CREATE TABLE t (x)")
    files = list(paths.data_folder().glob("history.sqlite*"))
    assert len(files) > 1
    assert {mode(file) for file in files} == {0o600}
    with_log.close()


def test_without_a_place_for_folders_temporary_ones_serve_this_run(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("REPARTEE_HOME", str(file))
    folder = paths.config_folder()
    assert folder == paths.config_folder()
    assert folder.stat().st_mode & 0o077 == 0
    assert paths.wanted_folder(folder) == file / "config"
    assert paths.voices_folder().is_dir()
    assert str(paths.storage_problem()).startswith(
        f"Repartee can't save anything in {file / 'config'}."
    )
    paths.remove_temporary_folders()
    assert not folder.exists()


def test_a_folder_that_can_be_written_is_no_problem(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    assert paths.storage_problem() is None


def test_a_user_without_a_home_gets_a_temporary_one(monkeypatch):
    def no_home() -> None:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setenv("HOME", "")
    monkeypatch.setattr(paths.Path, "home", no_home)
    paths.provide_home()
    home = paths.Path(os.environ["HOME"])
    assert home.is_dir()
    paths.remove_temporary_folders()
    assert not home.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_a_folder_that_its_owner_cannot_write_is_left_so(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    folder = tmp_path / "config"
    folder.mkdir(mode=0o555)
    folder.chmod(0o555)
    assert paths.config_folder().stat().st_mode & 0o777 == 0o500
