"""A file from the web, whole or not at all, against a real server on this computer."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from app.errors import DownloadError
from app.http_body import BODY_LIMIT
from app.services.storage.download import RESERVED_BYTES, fetch, fetch_bytes, is_intact
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer, End

CONTENT = bytes(range(256)) * 2_000
MD5 = hashlib.md5(CONTENT).hexdigest()
PATH = "/voice.onnx"
TAG = '"the-same"'


@pytest.fixture
async def server():
    async with LoopbackServer(files={PATH: CONTENT}) as server:
        yield server


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "voice.onnx"


def part_of(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def begin(target: Path, content: bytes, tag: str) -> None:
    """What an interrupted download leaves."""
    part_of(target).write_bytes(content)
    target.with_name(target.name + ".part.etag").write_text(tag)


async def get(server: LoopbackServer, target: Path, **how) -> None:
    how = {"size": len(CONTENT), "md5": MD5, **how}
    await fetch(f"{server.root_url}{PATH}", target, **how)


def asked(server: LoopbackServer) -> list[str | None]:
    """The Range of each request."""
    return [request.headers.get("range") for request in server.requests]


async def test_what_is_stored_is_what_the_server_has_and_nothing_beside_it(server, target):
    await get(server, target)
    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]


async def test_a_file_may_be_larger_than_any_other_response(server, target):
    large = bytes(BODY_LIMIT + 1)
    server.files[PATH] = large
    await get(server, target, size=len(large), md5=hashlib.md5(large).hexdigest())
    assert target.stat().st_size == len(large)


async def test_it_tells_how_many_bytes_have_come(server, target):
    told: list[tuple[int, int]] = []
    await get(server, target, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in told] == sorted({done for done, _ in told})


async def test_without_a_size_the_servers_counts(server, target):
    told: list[tuple[int, int]] = []
    url = f"{server.root_url}{PATH}"
    await fetch(url, target, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(CONTENT), len(CONTENT))


async def test_what_came_before_it_broke_is_kept_and_not_asked_for_again(server, target):
    server.file_faults[PATH] = "truncated"
    with pytest.raises(DownloadError, match=r"stopped .*\. Try again to resume it"):
        await get(server, target)
    kept = part_of(target).stat().st_size
    assert not target.exists()
    server.file_faults.clear()
    told: list[int] = []
    await get(server, target, progress=lambda done, total: told.append(done))
    assert asked(server) == [None, f"bytes={kept}-"]
    assert told[0] > kept
    assert target.read_bytes() == CONTENT


async def test_a_whole_part_is_put_in_place_without_asking(server, target):
    begin(target, CONTENT, TAG)
    await get(server, target)
    assert target.read_bytes() == CONTENT
    assert server.requests == []


@pytest.mark.parametrize("tag", ["", 'W/"weak"', '"a\nb"', "none", '"ü"'])
async def test_a_part_of_no_certain_file_is_fetched_anew(server, target, tag):
    begin(target, b"something else", tag)
    await get(server, target)
    assert asked(server) == [None]
    assert target.read_bytes() == CONTENT


async def test_a_part_longer_than_the_file_is_fetched_anew(server, target):
    begin(target, CONTENT + b"more", TAG)
    await get(server, target)
    assert asked(server) == [None]
    assert target.read_bytes() == CONTENT


async def test_when_nothing_follows_the_part_it_is_fetched_anew(server, target):
    await get(server, target)
    server.file_faults[PATH] = "truncated"
    with pytest.raises(DownloadError):
        await get(server, target)
    server.file_faults.clear()
    with part_of(target).open("ab") as part:
        part.write(bytes(len(CONTENT)))
    longer = part_of(target).stat().st_size
    await fetch(f"{server.root_url}{PATH}", target, md5=MD5)
    assert asked(server)[-2:] == [f"bytes={longer}-", None]
    assert target.read_bytes() == CONTENT


async def test_a_part_of_another_range_is_not_appended(server, target):
    begin(target, CONTENT[:1_000], TAG)
    whole = {"Content-Range": f"bytes 0-{len(CONTENT) - 1}/{len(CONTENT)}", "ETag": TAG}
    server.answers[PATH] = Answer((CONTENT,), 206, whole)
    await get(server, target)
    assert target.read_bytes() == CONTENT


async def test_a_server_without_tags_is_never_resumed(server, target):
    server.answers[PATH] = Answer(
        (CONTENT[:1_000], End.CUT), 200, {"Content-Length": str(len(CONTENT))}
    )
    with pytest.raises(DownloadError):
        await get(server, target)
    server.answers.clear()
    await get(server, target)
    assert asked(server) == [None, None]
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize(
    "content", [CONTENT[:-1] + b"!", CONTENT + b"more", b"<html>Sign in</html>"]
)
async def test_what_is_not_the_file_never_takes_its_place(server, target, content):
    target.write_bytes(b"the one before")
    server.files[PATH] = content
    with pytest.raises(DownloadError, match=r"is damaged|sent something other than voice\.onnx"):
        await get(server, target)
    assert target.read_bytes() == b"the one before"


async def test_what_is_damaged_is_thrown_away(server, target):
    server.files[PATH] = CONTENT[::-1]
    with pytest.raises(DownloadError, match=r"is damaged\. Download it again"):
        await get(server, target)
    assert list(target.parent.iterdir()) == []


async def test_a_server_that_falls_silent_is_not_waited_for_for_ever(server, target):
    tagged = {"Content-Length": str(len(CONTENT)), "ETag": TAG}
    server.answers[PATH] = Answer((CONTENT[:100_000], End.STALL), 200, tagged)
    with pytest.raises(DownloadError, match=r"stopped \(no response\)"):
        await get(server, target, timeout_s=0.2)
    assert part_of(target).stat().st_size >= 65_536


@pytest.mark.parametrize("status", [403, 416, 500, 503])
async def test_a_refusal_is_told_with_its_number(server, target, status):
    server.answers[PATH] = Answer((b"no",), status)
    with pytest.raises(DownloadError, match=f"returned error {status}. Try again later"):
        await get(server, target)


async def test_a_refusal_leaves_what_has_come(server, target):
    begin(target, CONTENT[:1_000], TAG)
    server.answers[PATH] = Answer((b"no",), 503)
    with pytest.raises(DownloadError):
        await get(server, target)
    assert part_of(target).read_bytes() == CONTENT[:1_000]


async def test_a_file_that_is_not_there_is_told(server, target):
    with pytest.raises(DownloadError, match=r"^The file wasn't found on 127\.0\.0\.1:\d+\.$"):
        await fetch(f"{server.root_url}/nothing", target)


Usage = namedtuple("Usage", "total used free")


async def test_room_is_looked_for_first_without_counting_what_has_come(server, target, monkeypatch):
    begin(target, CONTENT[:100_000], TAG)
    needed = len(CONTENT) - 100_000 + RESERVED_BYTES
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0, needed - 1))
    with pytest.raises(DownloadError, match="Not enough disk space"):
        await get(server, target)
    assert server.requests == []
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0, needed))
    begin(target, CONTENT[:100_000], "")
    await get(server, target)
    assert target.exists()


async def test_a_folder_that_is_not_there_is_told(server, tmp_path):
    with pytest.raises(DownloadError, match=r"Couldn't save .*: No such file or directory"):
        await get(server, tmp_path / "nowhere" / "voice.onnx")


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("http://192.0.2.1/voice.onnx", "redirects to 192.0.2.1, which isn't secure"),
        ("file:///etc/hostname", "redirects to nowhere, which isn't secure"),
        ("http://[::1/voice.onnx", "redirects to an invalid address"),
        (PATH, "redirects too many times"),
        ("", "redirects too many times"),
    ],
)
async def test_it_is_led_only_where_it_is_safe(server, target, location, says):
    server.answers[PATH] = Answer((), 302, {"Location": location})
    with pytest.raises(DownloadError, match=re.escape(says)):
        await get(server, target)
    assert list(target.parent.iterdir()) == []


async def test_what_led_on_is_resumed_where_it_led(server, target):
    server.answers[PATH] = Answer((), 302, {"Location": "/store/1"})
    server.files["/store/1"] = CONTENT
    server.file_faults["/store/1"] = "truncated"
    with pytest.raises(DownloadError):
        await get(server, target)
    server.file_faults.clear()
    await get(server, target)
    assert server.requests[-1].path == "/store/1"
    assert server.requests[-1].headers["range"].startswith("bytes=")
    assert target.read_bytes() == CONTENT


async def test_a_small_file_is_its_content(server):
    assert await fetch_bytes(f"{server.root_url}{PATH}", len(CONTENT)) == CONTENT


async def test_a_small_file_that_is_large_is_not_read_to_its_end(server):
    with pytest.raises(DownloadError, match="too large"):
        await fetch_bytes(f"{server.root_url}{PATH}", len(CONTENT) - 1)


def test_a_whole_file_has_its_size_and_sum(tmp_path):
    file = tmp_path / "file"
    assert not is_intact(file, None, None)
    file.write_bytes(CONTENT)
    assert is_intact(file, len(CONTENT), MD5)
    assert is_intact(file, None, None)
    assert not is_intact(file, len(CONTENT) + 1, MD5)
    assert not is_intact(file, len(CONTENT), hashlib.md5(b"").hexdigest())
