"""A file from the web, whole or not at all: resumed where it stopped, checked, put in place."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import functools
import hashlib
import logging
import os
import re
import shutil
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from app import network
from app.errors import DownloadError, OfflineError
from app.messages import sentence

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

WHY = sentence("Voices and models")
HOPS = 5
PATIENCE_S = 30.0
"""Without a byte for this long the download has failed, and can be resumed."""
SPARE_BYTES = 50_000_000
"""Room that is left on the disk, so that nothing else fails for want of it."""

Progress = Callable[[int, int], None]


async def fetch(
    url: str,
    target: Path,
    *,
    size: int | None = None,
    md5: str | None = None,
    crc32c: str | None = None,
    progress: Progress = lambda done, total: None,
    patience_s: float = PATIENCE_S,
) -> None:
    """Download ``url`` to ``target``; ``progress`` gets the bytes done and in all. ``md5`` is in
    hexadecimal, ``crc32c`` in base64, as the places that publish them write them.

    What has come is kept beside it as ``.part`` when it fails or is cancelled, and the next call
    goes on from there if the server still has the same file. Raises DownloadError.
    """
    import httpx2

    part = _Part(target)
    try:
        part.check_room(size or 0)
        async with network.client(WHY, timeout=patience_s, verify=await _trust()) as client:
            await _receive(client, url, part, size, progress)
        await asyncio.to_thread(part.put_in_place, target, size, md5, crc32c)
    except OfflineError as error:
        raise DownloadError(str(error)) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadError(
            sentence(
                "The download of {name} stopped ({cause}); try again to go on.",
                name=target.name,
                cause=_cause(error),
            )
        ) from error
    except OSError as error:
        raise DownloadError(
            sentence(
                "{name} could not be stored: {reason}.", name=target.name, reason=error.strerror
            )
        ) from error


def is_whole(path: Path, size: int | None, md5: str | None, crc32c: str | None = None) -> bool:
    """Whether the file at ``path`` is there with this size (bytes) and sums; None is not checked.

    It reads the whole file: call it in a thread.
    """
    if not path.is_file() or (size is not None and path.stat().st_size != size):
        return False
    if crc32c is not None and _crc32c(path) != crc32c:
        return False
    with path.open("rb") as file:
        return md5 is None or hashlib.file_digest(file, "md5").hexdigest() == md5


def _crc32c(path: Path) -> str:
    import google_crc32c

    untyped: Any = google_crc32c
    checksum = untyped.Checksum()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            checksum.update(piece)
    return str(base64.b64encode(checksum.digest()), "ascii")


async def fetch_bytes(url: str, limit: int, patience_s: float = PATIENCE_S) -> bytes:
    """A small file's content. Raises DownloadError, also when it is larger than ``limit`` bytes."""
    import httpx2

    host = urlsplit(url).netloc
    try:
        async with (
            network.client(WHY, timeout=patience_s, verify=await _trust()) as client,
            _get(client, url, {}) as response,
        ):
            content = bytearray()
            async for piece in response.aiter_bytes():
                content += piece
                if len(content) > limit:
                    raise DownloadError(
                        sentence("What {host} sent is too large to be a catalogue.", host=host)
                    )
            return bytes(content)
    except OfflineError as error:
        raise DownloadError(str(error)) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadError(
            sentence(
                "{host} cannot be reached ({cause}); check the network and try again.",
                host=host,
                cause=_cause(error),
            )
        ) from error


async def _trust() -> ssl.SSLContext:
    """The authorities that are trusted: loading them takes 50 ms, so once, and in a thread."""
    return await asyncio.to_thread(_authorities)


@functools.cache
def _authorities() -> ssl.SSLContext:
    import httpx2

    return httpx2.create_ssl_context()


class _Part:
    """What has come of a file so far, beside its place, with the server's tag for the whole."""

    _STRONG_TAG = re.compile(r'"[!#-~]*"')
    """A weak one (``W/"…"``) does not promise the same bytes (RFC 9110, 8.8.1)."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self._tag_file = target.with_name(target.name + ".part.etag")

    @property
    def tag(self) -> str:
        """What the server called the file; "" when this part cannot be resumed."""
        try:
            tag = self._tag_file.read_text(encoding="ascii")
        except (FileNotFoundError, UnicodeDecodeError):
            return ""
        return tag if self._STRONG_TAG.fullmatch(tag) else ""

    @tag.setter
    def tag(self, tag: str) -> None:
        if self._STRONG_TAG.fullmatch(tag):
            self._tag_file.write_text(tag, encoding="ascii")
        else:
            self._tag_file.unlink(missing_ok=True)

    @property
    def size_bytes(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def drop(self) -> None:
        self.path.unlink(missing_ok=True)
        self._tag_file.unlink(missing_ok=True)

    def check_room(self, size: int) -> None:
        """Raises DownloadError when what is yet to come would not fit."""
        free = shutil.disk_usage(self.path.parent).free
        needed = size - self.size_bytes + SPARE_BYTES
        if free < needed:
            raise DownloadError(
                sentence(
                    "There is not enough room: it takes {needed:.0f} MB, {free:.0f} MB are free.",
                    needed=needed / 1e6,
                    free=free / 1e6,
                )
            )

    def put_in_place(
        self, target: Path, size: int | None, md5: str | None, crc32c: str | None
    ) -> None:
        """Blocks: the whole file is read. Raises DownloadError when it is not as it should be."""
        if size is not None and self.size_bytes < size:
            raise DownloadError(
                sentence(
                    "The download of {name} is not complete; try again to go on.", name=target.name
                )
            )
        if not is_whole(self.path, size, md5, crc32c):
            self.drop()
            raise DownloadError(
                sentence(
                    "What came for {name} is damaged; try again from the start.", name=target.name
                )
            )
        with self.path.open("r+b") as file:  # Windows syncs only what is open for writing
            os.fsync(file.fileno())
        self.path.replace(target)
        self.drop()


async def _receive(
    client: httpx2.AsyncClient, url: str, part: _Part, size: int | None, progress: Progress
) -> None:
    """Bring ``part`` to its full length."""
    tag = part.tag
    begun = part.size_bytes if tag else 0
    if size is not None and begun >= size:
        if begun == size:
            return
        begun = 0
    headers = {"Accept-Encoding": "identity"}
    if begun:
        headers |= {"Range": f"bytes={begun}-", "If-Range": tag}
    async with _get(client, url, headers) as response:
        nothing_follows = response.status_code == 416
        if not nothing_follows:
            where = response.headers.get("content-range", "")
            resumes = response.status_code == 206 and where.startswith(f"bytes {begun}-")
            await _store(response, part, begun if resumes else 0, size, progress)
    if nothing_follows:
        part.drop()
        await _receive(client, url, part, size, progress)


async def _store(
    response: httpx2.Response, part: _Part, done: int, size: int | None, progress: Progress
) -> None:
    """Write what comes behind the ``done`` bytes of ``part`` that are there."""
    part.tag = response.headers.get("etag", "")
    total = size or done + int(response.headers.get("content-length", 0))
    with part.path.open("ab" if done else "wb") as file:
        async for piece in response.aiter_bytes(65_536):
            file.write(piece)
            done += len(piece)
            if size is not None and done > size:
                break
            progress(done, total)


@contextlib.asynccontextmanager
async def _get(
    client: httpx2.AsyncClient, url: str, headers: Mapping[str, str]
) -> AsyncIterator[httpx2.Response]:
    """The answer to a GET, redirects followed only to where they may lead."""
    for _ in range(HOPS):
        async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            if response.is_redirect:
                url = _following(url, response.headers.get("location", ""))
                continue
            if response.status_code not in (200, 206, 416 if "Range" in headers else 200):
                host = urlsplit(url).netloc
                if response.status_code == 404:
                    raise DownloadError(sentence("{host} has no such file.", host=host))
                raise DownloadError(
                    sentence(
                        "{host} answered with error {status_code}; try again later.",
                        host=host,
                        status_code=response.status_code,
                    )
                )
            yield response
            return
    raise DownloadError(sentence("{netloc} leads round in circles.", netloc=urlsplit(url).netloc))


def _following(url: str, location: str) -> str:
    """Where ``url`` leads on to. Raises DownloadError where it may not be followed."""
    host = urlsplit(url).netloc
    try:
        following = urljoin(url, location)
        safe = _may_lead(url, following)
        host = urlsplit(following).hostname or "nowhere"
    except ValueError as error:
        raise DownloadError(
            sentence("{host} leads on to an address that is none.", host=host)
        ) from error
    if not safe:
        raise DownloadError(
            sentence("The server leads on to {host}, which is not safe.", host=host)
        )
    return following


def _may_lead(url: str, following: str) -> bool:
    """On to https; or, between addresses of this computer, as it came."""
    if urlsplit(following).scheme == "https":
        return True
    plain = url.startswith("http://") and following.startswith("http://")
    return plain and network.is_loopback(url) and network.is_loopback(following)


def _cause(error: Exception) -> str:
    name = type(error).__name__
    if name == "ConnectError":
        return sentence("no connection")
    if "Error" in name:
        return sentence("the connection broke")
    return sentence("no answer")
