"""The voices' catalog, downloads and folder, with a real server on this computer."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path

import pytest

from app.errors import DownloadError, VoiceError
from app.services.tts import voice_catalog
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer

NAME = "en_US-lessac-medium"
MODEL = bytes(range(256)) * 2_000
CONFIG = b'{"audio": {"sample_rate": 22050}}'
CARD = b"# Model card\nPublic domain.\n"
WHERE = "en/en_US/lessac/medium"


def entry(model: bytes = MODEL) -> dict[str, object]:
    contents = {f"{NAME}.onnx": model, f"{NAME}.onnx.json": CONFIG, "MODEL_CARD": CARD}
    return {
        "key": NAME,
        "language": {"code": "en_US", "family": "en"},
        "quality": "medium",
        "files": {
            f"{WHERE}/{name}": {
                "size_bytes": len(content),
                "md5_digest": hashlib.md5(content).hexdigest(),
            }
            for name, content in contents.items()
        },
    }


@pytest.fixture
async def server():
    files = {
        "/voices.json": json.dumps({NAME: entry()}).encode(),
        f"/{WHERE}/{NAME}.onnx": MODEL,
        f"/{WHERE}/{NAME}.onnx.json": CONFIG,
        f"/{WHERE}/MODEL_CARD": CARD,
    }
    async with LoopbackServer(files=files) as server:
        yield server


MODEL_PATH = f"/{WHERE}/{NAME}.onnx"


async def test_the_catalogue_tells_what_there_is(server):
    (voice,) = await voice_catalog.fetch_catalog(server.root_url)
    assert (voice.name, voice.language, voice.quality) == (NAME, "en_US", "medium")
    assert voice.size_bytes == len(MODEL) + len(CONFIG) + len(CARD)


async def test_a_voice_is_installed_whole_with_its_licence(server, tmp_path):
    told: list[tuple[int, int]] = []
    path = await voice_catalog.install(
        NAME, server.root_url, tmp_path, lambda done, total: told.append((done, total))
    )
    assert path.read_bytes() == MODEL
    assert (tmp_path / f"{NAME}.MODEL_CARD").read_bytes() == CARD
    assert [voice.name for voice in voice_catalog.installed(tmp_path)] == [NAME]
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert not list(tmp_path.glob("*.part*"))


async def test_a_broken_download_goes_on_where_it_stopped(server, tmp_path):
    server.file_faults[MODEL_PATH] = "truncated"
    with pytest.raises(DownloadError, match="Try again to resume it"):
        await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert voice_catalog.installed(tmp_path) == []
    server.file_faults.clear()
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    ranges = [r.headers.get("range") for r in server.requests if r.path == MODEL_PATH]
    assert ranges[0] is None
    assert ranges[-1].startswith("bytes=")
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


async def test_a_cancelled_download_is_kept_to_go_on(server, tmp_path):
    server.file_faults[MODEL_PATH] = "slow"
    come = asyncio.Event()
    installing = asyncio.create_task(
        voice_catalog.install(
            NAME,
            server.root_url,
            tmp_path,
            lambda done, _: come.set() if done > 100_000 else None,
        )
    )
    await come.wait()
    installing.cancel()
    await asyncio.wait([installing])
    assert (tmp_path / f"{NAME}.onnx.part").stat().st_size >= 65_536
    server.file_faults.clear()
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


async def test_a_server_that_cannot_resume_starts_over(server, tmp_path):
    server.file_faults[MODEL_PATH] = "truncated"
    with pytest.raises(DownloadError):
        await voice_catalog.install(NAME, server.root_url, tmp_path)
    server.file_faults[MODEL_PATH] = "ignores_range"
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


async def test_a_file_that_changed_meanwhile_is_fetched_anew(server, tmp_path):
    server.file_faults[MODEL_PATH] = "truncated"
    with pytest.raises(DownloadError):
        await voice_catalog.install(NAME, server.root_url, tmp_path)
    server.file_faults.clear()
    newer = MODEL[::-1]
    server.files[MODEL_PATH] = newer
    server.files["/voices.json"] = json.dumps({NAME: entry(newer)}).encode()
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == newer


async def test_what_is_not_what_the_catalogue_says_is_thrown_away(server, tmp_path):
    server.files[MODEL_PATH] = MODEL[:-1] + b"!"
    with pytest.raises(DownloadError, match="damaged"):
        await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert not list(tmp_path.glob(f"{NAME}.onnx.part"))
    assert voice_catalog.installed(tmp_path) == []


@pytest.mark.parametrize("kind", ["onnx", "onnx.json"])
async def test_installing_again_mends_a_damaged_voice_of_the_right_size(server, tmp_path, kind):
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    file = tmp_path / f"{NAME}.{kind}"
    whole = file.read_bytes()
    file.write_bytes(b"!" + whole[1:])
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert file.read_bytes() == whole


async def test_a_voice_that_is_there_whole_is_not_fetched_again(server, tmp_path):
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    before = len(server.requests)
    told: list[tuple[int, int]] = []
    await voice_catalog.install(
        NAME, server.root_url, tmp_path, lambda done, total: told.append((done, total))
    )
    assert [request.path for request in server.requests[before:]] == ["/voices.json"]
    assert told[-1] == (len(MODEL + CONFIG + CARD), len(MODEL + CONFIG + CARD))


async def test_the_model_comes_last_however_small_it_is(server, tmp_path):
    server.files[MODEL_PATH] = b"tiny"
    server.files["/voices.json"] = json.dumps({NAME: entry(b"tiny")}).encode()
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    assert server.requests[-1].path == MODEL_PATH


async def test_what_lacks_its_configuration_is_not_in_the_catalogue(server):
    half = entry()
    half["files"] = {path: about for path, about in half["files"].items() if "json" not in path}
    server.files["/voices.json"] = json.dumps({NAME: half}).encode()
    assert await voice_catalog.fetch_catalog(server.root_url) == []


async def test_a_name_in_any_script_is_a_name(server, tmp_path):
    name = "pt_PT-tugão-medium"
    about = {"size_bytes": 1, "md5_digest": hashlib.md5(b"x").hexdigest()}
    files = {f"pt/{name}.onnx": about, f"pt/{name}.onnx.json": about}
    server.files["/voices.json"] = json.dumps({name: {**entry(), "files": files}}).encode()
    (voice,) = await voice_catalog.fetch_catalog(server.root_url)
    assert voice.name == name


async def test_an_unknown_name_is_refused(server, tmp_path):
    with pytest.raises(DownloadError, match="There's no voice named nobody"):
        await voice_catalog.install("nobody", server.root_url, tmp_path)


async def test_a_name_cannot_lead_out_of_the_folder(server, tmp_path):
    name = "../x_Y-z-low"
    server.files["/voices.json"] = json.dumps({name: entry()}).encode()
    with pytest.raises(DownloadError, match="There's no voice named"):
        await voice_catalog.install(name, server.root_url, tmp_path / "voices")


def test_nothing_outside_the_folder_is_removed_or_found(tmp_path):
    folder = tmp_path / "voices"
    folder.mkdir()
    outside = [tmp_path / "x.onnx", tmp_path / "x.onnx.json"]
    for file in outside:
        file.write_text("{}")
    with pytest.raises(VoiceError, match="isn't installed"):
        voice_catalog.remove("../x", folder)
    with pytest.raises(VoiceError, match="isn't installed"):
        voice_catalog.find("../x", folder)
    assert all(file.exists() for file in outside)


@pytest.mark.parametrize(
    "content", [b"<html>", b"[]", b'{"a": 1}', b'{"a": {"files": 3}}', b"\xff", b"[" * 100_000]
)
async def test_what_is_no_catalogue_is_said(server, content):
    server.files["/voices.json"] = content
    with pytest.raises(DownloadError, match="isn't a list of voices"):
        await voice_catalog.fetch_catalog(server.root_url)


@pytest.mark.parametrize(("status", "says"), [(404, "wasn't found on"), (503, "error 503")])
async def test_a_servers_refusal_is_told(server, status, says):
    server.answers["/voices.json"] = Answer((b"no",), status)
    with pytest.raises(DownloadError, match=says):
        await voice_catalog.fetch_catalog(server.root_url)


async def test_no_server_is_told(tmp_path):
    with pytest.raises(DownloadError, match="Couldn't reach"):
        await voice_catalog.fetch_catalog("http://127.0.0.1:9")


@pytest.mark.parametrize(
    ("target", "safe"),
    [
        ("/elsewhere.json", True),
        ("http://192.0.2.1/voices.json", False),
        ("ftp://127.0.0.1/voices.json", False),
    ],
)
async def test_a_redirect_is_followed_only_where_it_is_safe(server, target, safe):
    server.answers["/voices.json"] = Answer((), 302, {"Location": target})
    server.files["/elsewhere.json"] = json.dumps({NAME: entry()}).encode()
    if safe:
        assert len(await voice_catalog.fetch_catalog(server.root_url)) == 1
    else:
        with pytest.raises(DownloadError, match="isn't secure"):
            await voice_catalog.fetch_catalog(server.root_url)


def test_a_voice_is_found_by_name_or_by_path(tmp_path: Path):
    path = tmp_path / "en_US-x-low.onnx"
    path.write_bytes(b"x")
    assert voice_catalog.find(str(path), tmp_path) == path
    with pytest.raises(VoiceError, match=r"isn't installed\. Installed voices: basic"):
        voice_catalog.find("en_US-x-low", tmp_path)  # without its configuration it is no voice
    Path(f"{path}.json").write_text("{}")
    assert voice_catalog.find("en_US-x-low", tmp_path) == path


def test_a_path_that_is_not_there_is_named(tmp_path):
    with pytest.raises(VoiceError, match=r"There's no voice file at .*nothing\.onnx"):
        voice_catalog.find(str(tmp_path / "nothing.onnx"), tmp_path)


async def test_a_removed_voice_leaves_nothing(server, tmp_path):
    await voice_catalog.install(NAME, server.root_url, tmp_path)
    voice_catalog.remove(NAME, tmp_path)
    assert list(tmp_path.glob(f"{NAME}*")) == []
    with pytest.raises(VoiceError, match="isn't installed"):
        voice_catalog.remove(NAME, tmp_path)


async def test_what_an_unfinished_download_left_can_be_removed(server, tmp_path):
    server.file_faults[MODEL_PATH] = "truncated"
    with pytest.raises(DownloadError):
        await voice_catalog.install(NAME, server.root_url, tmp_path)
    voice_catalog.remove(NAME, tmp_path)
    assert list(tmp_path.iterdir()) == []
