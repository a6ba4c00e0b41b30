"""Models of a hub on the loopback interface, and files of the user's."""

from __future__ import annotations

import asyncio
import errno
import json
import shutil
from collections import namedtuple
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import DownloadError, ModelFileError
from app.services.llm.models import installed
from app.services.llm.models.pace import Pace
from app.services.storage import download, model_hub
from tests.loopback_replies import Answer, json_answer
from tests.model_hub import QWEN, ModelHub, file_name, gguf

HTML = Answer((b"<html>Sign in</html>",), 200, {"Content-Type": "text/html; charset=utf-8"})


@pytest.fixture
async def server() -> AsyncIterator[ModelHub]:
    async with ModelHub() as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


async def get(server: ModelHub, folder: Path, **how: Any) -> installed.InstalledModel:
    return await installed.install(QWEN, server.root_url, folder, **how)


async def test_a_model_is_its_file_and_what_the_catalog_says(server, folder):
    told: list[tuple[int, int]] = []
    model = await get(server, folder, progress=lambda *progress: told.append(progress))
    size = len(gguf())
    assert {path.name for path in folder.iterdir()} == {"Qwen3.5-2B.gguf", "Qwen3.5-2B.json"}
    assert (model.name, model.size_bytes) == ("Qwen3.5-2B", size)
    assert model.about["title"] == "Qwen3.5 2B"
    assert model.about["architecture"] == "qwen35"
    assert model.about["repository"] == QWEN.repository
    assert told[-1] == (size, size)
    assert installed.installed(folder) == [model]


async def test_an_interrupted_download_is_resumed_where_it_stopped(server, folder):
    server.file_faults[server.path_of()] = "truncated"
    with pytest.raises(DownloadError, match="Try again to resume it"):
        await get(server, folder)
    kept = installed.unfinished(folder)["Qwen3.5-2B"]
    assert kept > 50_000
    assert installed.installed(folder) == []
    server.file_faults.clear()
    await get(server, folder)
    assert server.requests[-1].headers["range"].startswith("bytes=")
    assert installed.unfinished(folder) == {}


async def test_a_canceled_download_keeps_what_has_come(server, folder):
    server.file_faults[server.path_of()] = "slow"
    some = asyncio.Event()
    task = asyncio.create_task(get(server, folder, progress=lambda *_: some.set()))
    await some.wait()
    task.cancel()
    await asyncio.wait([task])
    assert installed.unfinished(folder)["Qwen3.5-2B"] > 0


async def test_parts_of_a_model_are_one_model(server, folder):
    whole = gguf()
    stem = file_name(QWEN).removesuffix(".gguf")
    parts = {f"q4/{stem}-0000{number}-of-00002.gguf": whole for number in (1, 2)}
    server.publish(QWEN.repository, parts)
    model = await get(server, folder)
    assert model.name == "Qwen3.5-2B"
    assert model.size_bytes == 2 * len(whole)
    assert model.path == folder / "Qwen3.5-2B-00001-of-00002.gguf"
    installed.remove("Qwen3.5-2B", folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (HTML, "didn't send a list of files"),
        (json_answer({"error": "no"}), "didn't send a list of files"),
        (json_answer([{"type": "file", "path": "x-Q4_K_M.gguf"}]), "didn't send a list"),
        (json_answer([]), "no longer has the model Qwen3.5-2B"),
        (json_answer([{"path": "x-Q4_K_M-00001-of-00002.gguf"}]), "no longer has the model"),
        (json_answer({}, status=404), "The file wasn't found on"),
        (json_answer({}, status=401), "has no such file, or it needs an account"),
        (json_answer({}, status=503), "returned error 503. Try again later"),
    ],
)
async def test_a_hub_without_a_listing_is_told_in_one_sentence(server, folder, answer, says):
    server.answers[server.listing_of()] = answer
    with pytest.raises(DownloadError, match=says):
        await get(server, folder)
    assert list(folder.iterdir()) == []


async def test_a_page_in_place_of_the_file_leaves_what_has_come(server, folder):
    server.file_faults[server.path_of()] = "truncated"
    with pytest.raises(DownloadError):
        await get(server, folder)
    kept = installed.unfinished(folder)
    for page in (HTML, Answer((b"Sign in",), 200, {"Content-Length": "7"})):
        server.answers[server.path_of()] = page
        with pytest.raises(DownloadError, match="sent something other than"):
            await get(server, folder)
        assert installed.unfinished(folder) == kept


async def test_a_file_with_another_hash_is_not_installed(server, folder):
    server.files[server.path_of()] = gguf()[::-1]
    with pytest.raises(DownloadError, match="is damaged"):
        await get(server, folder)
    assert list(folder.iterdir()) == []


async def test_what_is_no_language_model_is_deleted(server, folder):
    server.publish(QWEN.repository, {file_name(QWEN): gguf("bert")})
    with pytest.raises(ModelFileError, match="isn't a language model"):
        await get(server, folder)
    assert list(folder.iterdir()) == []


async def test_the_disk_is_checked_first(server, folder, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(0, 0, download.RESERVED_BYTES))
    with pytest.raises(DownloadError, match="Not enough disk space"):
        await get(server, folder)
    assert [request.path for request in server.requests] == [f"{server.listing_of()}?recursive=1"]


async def test_a_disk_that_is_full_in_the_middle_keeps_what_has_come(server, folder, monkeypatch):
    class FullDisk:
        """A file on a disk that has room for the first chunks only."""

        def __init__(self, file: Any) -> None:
            self._file, self._left = file, 150_000

        def write(self, data: bytes) -> int:
            if len(data) > self._left:
                raise OSError(errno.ENOSPC, "No space left on device")
            self._left -= len(data)
            return int(self._file.write(data))

        def __enter__(self) -> FullDisk:
            return self

        def __exit__(self, *_: object) -> None:
            self._file.close()

    real = Path.open

    def open_full(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        file = real(path, mode, *arguments, **options)
        return FullDisk(file) if path.suffix == ".part" and "w" in mode else file

    with monkeypatch.context() as full:
        full.setattr(Path, "open", open_full)
        with pytest.raises(DownloadError, match="The disk is full"):
            await get(server, folder)
    assert installed.unfinished(folder)["Qwen3.5-2B"] > 100_000
    await get(server, folder)
    assert server.requests[-1].headers["range"].startswith("bytes=")


def test_the_hub_is_the_one_in_the_settings_or_the_variable(monkeypatch):
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert model_hub.hub_url("") == "https://huggingface.co"
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example/")
    assert model_hub.hub_url("") == "https://mirror.example"
    assert model_hub.hub_url("http://office.example") == "http://office.example"


# --- files of the user's --------------------------------------------------------------------------


def test_a_file_of_ones_own_stays_where_it_is(folder, tmp_path):
    file = tmp_path / "Tiny-Q8.gguf"
    file.write_bytes(gguf("llama"))
    model = installed.add(file, folder)
    assert (model.name, model.path, model.is_own) == ("Tiny-Q8", file, True)
    assert model.license == "apache-2.0"
    assert installed.add(file, folder) == model, "it is listed once"
    assert installed.find("tiny-q8", folder) == installed.find(str(file), folder) == model
    installed.remove("Tiny-Q8", folder)
    assert file.exists()
    assert installed.installed(folder) == []


def test_a_file_does_not_take_the_name_of_another_model(folder, tmp_path):
    (folder / "mine.gguf").write_bytes(gguf())
    for name in ("mine", "Qwen3.5-2B"):
        file = tmp_path / f"{name}.gguf"
        file.write_bytes(gguf())
        assert installed.add(file, folder).name == f"{name}-2"


@pytest.mark.parametrize("content", [b"no model", gguf()[:-10], gguf("bert")])
def test_what_is_no_model_is_not_added(folder, tmp_path, content):
    file = tmp_path / "mine.gguf"
    file.write_bytes(content)
    with pytest.raises(ModelFileError):
        installed.add(file, folder)
    assert list(folder.iterdir()) == []


def test_a_file_that_is_gone_is_still_listed_to_be_removed(folder, tmp_path):
    file = tmp_path / "mine.gguf"
    file.write_bytes(gguf())
    installed.add(file, folder)
    file.unlink()
    (model,) = installed.installed(folder)
    assert model.size_bytes == 0
    installed.remove("mine", folder)
    assert installed.installed(folder) == []


def test_a_pace_is_kept_with_the_model(folder):
    (folder / "mine.gguf").write_bytes(gguf())
    (folder / "mine.json").write_text("[1]")
    assert installed.find("mine", folder).pace is None
    installed.save_pace("mine", Pace(100.0, 9.0), folder)
    assert installed.find("mine", folder).pace == Pace(100.0, 9.0)
    (folder / "mine.json").write_text(json.dumps({"pace": {"answer": "quick"}}))
    assert installed.find("mine", folder).pace is None


@pytest.mark.parametrize("name", ["nobody", "../outside", "", ".."])
def test_a_model_that_is_not_there_is_told(folder, tmp_path, name):
    (tmp_path / "outside.gguf").write_bytes(gguf())
    with pytest.raises(ModelFileError, match="isn't installed"):
        installed.remove(name, folder)
    with pytest.raises(ModelFileError, match="isn't installed"):
        installed.find(name, folder)
    assert (tmp_path / "outside.gguf").exists()
