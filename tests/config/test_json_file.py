"""A JSON file is written whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from app.config import json_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "kept.json"
    json_file.write(file, {"before": True})
    return file


def test_what_was_written_can_be_read(file):
    json_file.write(file, {"straße": [1, None]})
    assert json.loads(file.read_text("utf-8")) == {"straße": [1, None]}
    assert [path.name for path in file.parent.iterdir()] == ["kept.json"]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_what_cannot_be_written_leaves_the_old_file_and_nothing_beside_it(
    file, monkeypatch, failing
):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if failing == "fsync" else (Path, "replace")), full)
    with pytest.raises(OSError, match="No space left"):
        json_file.write(file, {"after": True})
    monkeypatch.undo()
    assert json.loads(file.read_text("utf-8")) == {"before": True}
    assert [path.name for path in file.parent.iterdir()] == ["kept.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_it_is_its_owners_alone_whatever_the_umask(file, generous_umask):
    file.unlink()
    json_file.write(file, {})
    assert file.stat().st_mode & 0o777 == 0o600


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_file_that_was_edited_is_read_in_any_encoding(tmp_path, encoding):
    file = tmp_path / "edited.json"
    content = {"system_prompt": "Ich heiße Jürgen.", "speed": 120}
    file.write_bytes(json.dumps(content, ensure_ascii=False).encode(encoding))
    assert json_file.read(file) == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions and links")
def test_a_link_at_a_name_that_could_be_guessed_is_not_followed(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("mine")
    for name in (f"kept.json.{os.getpid()}.part", "kept.json.part", "kept.json.tmp"):
        (tmp_path / name).symlink_to(secret)
    json_file.write(tmp_path / "kept.json", {"after": True})
    assert secret.read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_what_an_earlier_crash_left_behind_does_not_open_the_file_to_others(tmp_path):
    left = tmp_path / f"kept.json.{os.getpid()}.part"
    left.touch(0o644)
    left.chmod(0o644)
    json_file.write(tmp_path / "kept.json", {})
    assert (tmp_path / "kept.json").stat().st_mode & 0o777 == 0o600
