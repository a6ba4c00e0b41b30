"""A file from the web, whole or not at all: resumed where it stopped, checked, put in place."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import ipaddress
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from app.errors import DownloadError

log = logging.getLogger(__name__)

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
    progress: Progress = lambda done, total: None,
    patience_s: float = PATIENCE_S,
) -> None:
    """Download ``url`` to ``target``; ``progress`` gets the bytes done and in all.

    What has come is kept beside it as ``.part`` when it fails or is cancelled, and the next call
    goes on from there if the server still has the same file. Raises DownloadError.
    """
    import httpx2

    part = target.with_name(target.name + ".part")
    tag_file = target.with_name(target.name + ".part.etag")
    _check_room(target.parent, size)
    try:
        async with httpx2.AsyncClient(timeout=patience_s) as client:
            await _receive(client, url, part, tag_file, size, progress)
    except httpx2.HTTPError as error:
        raise DownloadError(
            f"The download of {target.name} stopped ({_cause(error)}); try again to go on."
        ) from error
    except OSError as error:
        raise DownloadError(f"{target.name} could not be stored: {error.strerror}.") from error
    await asyncio.to_thread(_put_in_place, part, target, size, md5)
    tag_file.unlink(missing_ok=True)


async def fetch_bytes(url: str, limit: int, patience_s: float = PATIENCE_S) -> bytes:
    """A small file's content. Raises DownloadError, also when it is larger than ``limit`` bytes."""
    import httpx2

    host = urlsplit(url).netloc
    try:
        async with (
            httpx2.AsyncClient(timeout=patience_s) as client,
            _get(client, url, {}) as response,
        ):
            content = bytearray()
            async for piece in response.aiter_bytes():
                content += piece
                if len(content) > limit:
                    raise DownloadError(f"What {host} sent is too large to be a catalogue.")
            return bytes(content)
    except httpx2.HTTPError as error:
        raise DownloadError(
            f"{host} cannot be reached ({_cause(error)}); check the network and try again."
        ) from error


async def _receive(client, url, part, tag_file, size, progress) -> None:  # type: ignore[no-untyped-def]
    begun = part.stat().st_size if part.exists() and tag_file.exists() else 0
    if size is not None and begun >= size:
        if begun == size:
            return
        begun = 0
    headers = {"Accept-Encoding": "identity"}
    if begun:
        headers |= {"Range": f"bytes={begun}-", "If-Range": tag_file.read_text()}
    async with _get(client, url, headers) as response:
        if response.status_code != 206:
            begun = 0
        tag = response.headers.get("etag", "")
        if tag and not tag.startswith("W/"):
            tag_file.write_text(tag)
        else:
            tag_file.unlink(missing_ok=True)
        total = size or begun + int(response.headers.get("content-length", 0))
        done = begun
        with part.open("ab" if begun else "wb") as file:
            async for piece in response.aiter_bytes(65_536):
                file.write(piece)
                done += len(piece)
                if size is not None and done > size:
                    break
                progress(done, total)


@contextlib.asynccontextmanager
async def _get(client, url, headers):  # type: ignore[no-untyped-def]
    """The answer to a GET, redirects followed only to where they may lead."""
    for _ in range(HOPS):
        async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            if response.is_redirect:
                following = urljoin(url, response.headers.get("location", ""))
                if not _may_lead(url, following):
                    host = urlsplit(following).netloc or "nowhere"
                    raise DownloadError(f"The server leads on to {host}, which is not safe.")
                url = following
                continue
            if response.status_code not in (200, 206):
                host = urlsplit(url).netloc
                what = (
                    "has no such file"
                    if response.status_code == 404
                    else (f"answered with error {response.status_code}; try again later")
                )
                raise DownloadError(f"{host} {what}.")
            yield response
            return
    raise DownloadError(f"{urlsplit(url).netloc} leads round in circles.")


def _may_lead(url: str, following: str) -> bool:
    """On to https; or, between addresses of this computer, as it came."""
    if urlsplit(following).scheme == "https":
        return True
    return _is_here(url) and _is_here(following) and following.startswith("http://")


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_room(folder: Path, size: int | None) -> None:
    free = shutil.disk_usage(folder).free
    if size is not None and free < size + SPARE_BYTES:
        raise DownloadError(
            f"There is not enough room: it takes {size / 1e6:.0f} MB, {free / 1e6:.0f} MB are free."
        )


def _put_in_place(part: Path, target: Path, size: int | None, md5: str | None) -> None:
    if size is not None and part.stat().st_size < size:
        raise DownloadError(f"The download of {target.name} is not complete; try again to go on.")
    with part.open("rb") as file:
        right = md5 is None or hashlib.file_digest(file, "md5").hexdigest() == md5
    if not right or (size is not None and part.stat().st_size != size):
        part.unlink()
        raise DownloadError(f"What came for {target.name} is damaged; try again from the start.")
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(target)


def _cause(error: Exception) -> str:
    return {"ConnectError": "no connection", "ConnectTimeout": "no answer"}.get(
        type(error).__name__,
        "the connection broke" if "Error" in type(error).__name__ else "no answer",
    )
