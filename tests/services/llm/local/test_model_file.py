"""Finding a model's file, and the size of the context that fits into memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import ModelFileError
from app.services.llm.local import model_file
from app.services.llm.local.states import MAX_FILES, StateFiles


def test_a_model_is_found_by_name_by_path_in_parts_and_where_its_description_says(tmp_path: Path):
    folder, own = tmp_path / "models", tmp_path / "Own-Q4.gguf"
    folder.mkdir()
    for file in (own, folder / "Plain.gguf", folder / "Big-00001-of-00002.gguf"):
        file.write_bytes(b"GGUF")
    (folder / "Mine.json").write_text(json.dumps({"path": str(own)}), encoding="utf-8")
    assert model_file.find("Plain", folder) == folder / "Plain.gguf"
    assert model_file.find(str(own), folder) == own
    assert model_file.find("Mine", folder) == own
    parts = model_file.find("Big", folder)
    assert (parts.name, model_file.name_of(parts)) == ("Big-00001-of-00002.gguf", "Big")


@pytest.mark.parametrize("name", ["", "Missing", "../Own-Q4", "/etc/passwd", "missing.gguf"])
def test_a_model_that_is_not_there_is_an_error(tmp_path: Path, name: str):
    (tmp_path / "Own-Q4.gguf").write_bytes(b"GGUF")
    with pytest.raises(ModelFileError):
        model_file.find(name, tmp_path / "models")


def test_the_context_is_as_large_as_the_memory_allows():
    gigabyte = 1_000_000_000
    assert model_file.context_tokens(gigabyte // 2, 16 * gigabyte) == 16_384
    assert model_file.context_tokens(3 * gigabyte, 6 * gigabyte) == 8_192
    assert model_file.context_tokens(3 * gigabyte, 9 * gigabyte // 2) == 4_096
    assert model_file.context_tokens(3 * gigabyte, 4 * gigabyte) is None


def test_saved_prompts_are_bounded_and_a_file_without_its_checksum_is_deleted(tmp_path: Path):
    files = StateFiles(tmp_path)
    for number in range(MAX_FILES + 2):
        part = tmp_path / f"{number}.part"
        part.write_bytes(bytes(100 + number))
        files.add(str(number), part)
    kept = {file.stem for file in tmp_path.glob("*.bin")}
    assert len(kept) == MAX_FILES
    assert {file.stem for file in tmp_path.glob("*.json")} == kept
    last = str(MAX_FILES + 1)
    assert files.is_whole(last)
    (tmp_path / f"{last}.json").unlink()
    assert not files.is_whole(last)
    assert not (tmp_path / f"{last}.bin").exists()
