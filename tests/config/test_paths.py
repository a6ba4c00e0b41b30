"""The folders of what Repartee keeps."""

from __future__ import annotations

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
