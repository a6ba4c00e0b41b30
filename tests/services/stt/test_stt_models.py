"""The speech recognition models, downloaded from a real server."""

from __future__ import annotations

import base64
from pathlib import Path

import google_crc32c
import pytest

from app.errors import DownloadError, TranscriptionError
from app.services.storage.catalog_file import CatalogFile
from app.services.stt import stt_models
from app.services.stt.moonshine_stt import MoonshineTranscriber
from app.services.stt.stt_models import SttModel
from tests.loopback import LoopbackServer

CONTENTS = {"encoder.ort": b"encoder" * 20_000, "tokenizer.bin": b"words"}


def crc32c(content: bytes) -> str:
    return base64.b64encode(google_crc32c.Checksum(content).digest()).decode()


def model(name: str = "small-en") -> SttModel:
    files = (
        CatalogFile(file, f"{name}/{file}", len(content), crc32c=crc32c(content))
        for file, content in CONTENTS.items()
    )
    return SttModel(name, "en", 4, tuple(files))


def server_of(name: str = "small-en") -> LoopbackServer:
    return LoopbackServer(files={f"/{name}/{file}": c for file, c in CONTENTS.items()})


def test_the_library_knows_its_models_without_a_network() -> None:
    found = {model.name: model for model in stt_models.catalog()}
    assert [one.language for one in found.values()][:5] == ["en"] * 5
    assert found["medium-streaming-en"].size_bytes > found["tiny-en"].size_bytes > 40_000_000
    assert found["tiny-en"].license == "MIT"
    assert "non-commercial" in found["base-es"].license
    assert all(file.crc32c for one in found.values() for file in one.files)


async def test_a_model_is_fetched_whole_and_its_progress_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    async with server_of() as server:
        await stt_models.install(
            model(), tmp_path, lambda *news: told.append(news), server.root_url
        )
    assert stt_models.is_installed(model(), tmp_path)
    assert told[-1] == (model().size_bytes, model().size_bytes)
    assert stt_models.size_on_disk(model(), tmp_path) == model().size_bytes


async def test_what_is_there_is_not_fetched_again(tmp_path: Path) -> None:
    async with server_of() as server:
        await stt_models.install(model(), tmp_path, url=server.root_url)
        asked = len(server.requests)
        await stt_models.install(model(), tmp_path, url=server.root_url)
        assert len(server.requests) == asked


async def test_a_damaged_file_is_no_model(tmp_path: Path) -> None:
    async with server_of() as server:
        server.files["/small-en/encoder.ort"] = b"x" * len(CONTENTS["encoder.ort"])
        with pytest.raises(DownloadError, match="damaged"):
            await stt_models.install(model(), tmp_path, url=server.root_url)
    assert not stt_models.is_installed(model(), tmp_path)


async def test_a_broken_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    async with server_of() as server:
        server.file_faults["/small-en/encoder.ort"] = "truncated"
        with pytest.raises(DownloadError):
            await stt_models.install(model(), tmp_path, url=server.root_url)
        server.file_faults.clear()
        await stt_models.install(model(), tmp_path, url=server.root_url)
        assert "range" in server.requests[1].headers
    assert stt_models.is_installed(model(), tmp_path)


async def test_a_model_is_removed_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    async with server_of() as server:
        await stt_models.install(model(), tmp_path, url=server.root_url)
    stt_models.remove(model(), tmp_path)
    assert not stt_models.size_on_disk(model(), tmp_path)
    with pytest.raises(TranscriptionError, match="Couldn't remove"):
        stt_models.remove(model(), tmp_path)


async def test_one_that_is_not_installed_is_said_to_be_so(tmp_path: Path) -> None:
    ear = MoonshineTranscriber("medium-streaming-en", tmp_path)
    with pytest.raises(TranscriptionError, match="medium-streaming-en isn't installed"):
        await ear.open()
    await ear.close()


async def test_a_model_whose_files_are_none_is_said_to_be_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "base-en"
    folder.mkdir()
    for name in ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin"):
        (folder / name).write_bytes(b"no model")
    ear = MoonshineTranscriber("base-en", tmp_path)
    with pytest.raises(TranscriptionError, match="damaged"):
        await ear.open()
    await ear.close()
