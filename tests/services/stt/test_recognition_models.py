"""The speech recognition models of the catalog, with a hub on the loopback interface."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import DownloadError, TranscriptionError
from app.services.stt import recognition_models as models
from tests.model_hub import ModelHub, gguf, stored

CANARY = models.in_catalog("canary-180m-flash")
FILE = f"{CANARY.name}-Q4_K_M.gguf"


@pytest.fixture
async def hub():
    files = {FILE: gguf("canary"), FILE.replace("Q4_K_M", "Q8_0"): b"another"}
    async with ModelHub({CANARY.repository: files}) as hub:
        yield hub


@pytest.mark.parametrize(
    ("language", "memory_gb", "cores", "name"),
    [
        ("en", 16, 8, ""),
        ("de", 16, 8, "parakeet-tdt-0.6b-v3"),
        ("de-AT", 2, 8, "canary-180m-flash"),
        ("es", 16, 2, "canary-180m-flash"),
        ("pl", 2, 2, "whisper-base"),
        ("zh", 16, 8, "sensevoice-small"),
        ("tr", 16, 8, "whisper-base"),
        ("xx", 16, 8, "whisper-base"),
    ],
)
def test_a_model_is_recommended_by_language_and_computer(language, memory_gb, cores, name):
    assert models.recommended(language, memory_gb * 10**9, cores) == name


async def test_a_model_is_downloaded_listed_found_and_removed(hub, tmp_path):
    path = await models.install(CANARY, hub.root_url, tmp_path)
    assert path.read_bytes() == gguf("canary")
    (there,) = models.installed(tmp_path)
    assert (there.name, there.path, there.is_own) == (CANARY.name, path, False)
    assert models.find("Canary-180M-Flash", tmp_path) == path
    models.remove(CANARY.name, tmp_path)
    assert models.installed(tmp_path) == []


async def test_a_damaged_download_is_not_installed(hub, tmp_path):
    hub.files[stored(f"/{CANARY.repository}/resolve/main/{FILE}")] = gguf("canery")
    with pytest.raises(DownloadError, match="damaged"):
        await models.install(CANARY, hub.root_url, tmp_path)
    assert models.installed(tmp_path) == []


async def test_the_user_hears_of_a_hub_without_the_model(hub, tmp_path):
    with pytest.raises(DownloadError):
        await models.install(models.in_catalog("whisper-base"), hub.root_url, tmp_path)


def test_a_file_of_the_users_stays_where_it_is(tmp_path):
    folder, own = tmp_path / "recognition", tmp_path / "whisper-base.gguf"
    folder.mkdir()
    own.write_bytes(gguf("whisper", data_bytes=2_000_000))
    added = models.add(own, folder)
    assert added.name == "whisper-base-2"  # the catalog has one of that name
    assert models.add(own, folder) == added
    assert models.find(added.name, folder) == own
    assert models.remove(added.name, folder).is_own
    assert own.is_file()
    assert models.installed(folder) == []


def test_an_unfinished_download_is_listed_and_removed(tmp_path):
    (tmp_path / f"{CANARY.name}.gguf.part").write_bytes(bytes(1000))
    assert models.unfinished(tmp_path) == {CANARY.name: 1000}
    models.remove(CANARY.name, tmp_path)
    assert models.unfinished(tmp_path) == {}
    with pytest.raises(TranscriptionError, match="isn't installed"):
        models.remove(CANARY.name, tmp_path)


def test_moonshine_models_are_not_mistaken_for_files(tmp_path):
    assert models.find("", tmp_path) is None
    assert models.find("base-es", tmp_path) is None
    assert models.find("gone.gguf", tmp_path) == Path("gone.gguf")
    assert models.find(CANARY.name, tmp_path) == tmp_path / f"{CANARY.name}.gguf"


def test_every_entry_has_a_repository_and_a_license():
    for model in models.CATALOG:
        assert model.repository.count("/") == 1
        assert model.license_url.startswith("https://")
        assert len(model.languages) <= model.language_count
