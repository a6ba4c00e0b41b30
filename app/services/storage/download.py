"""Downloads files from the web: resumed after an interruption, verified, then moved into place."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import errno
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

PURPOSE = sentence("Voices and models")
MAX_REDIRECTS = 5
TIMEOUT_S = 30.0
"""Without a byte for this long a download fails; it can be resumed."""
LARGEST_FILE = 4_000_000_000
"""Bytes, of a file whose size is not known. A download of known size ends earlier."""
RESERVED_BYTES = 50_000_000
"""Left free on the disk for other programs."""

Progress = Callable[[int, int], None]


async def fetch(
    url: str,
    target: Path,
    *,
    size: int | None = None,
    md5: str | None = None,
    crc32c: str | None = None,
    sha256: str | None = None,
    progress: Progress = lambda done, total: None,
    timeout_s: float = TIMEOUT_S,
) -> None:
    """Download ``url`` to ``target``. ``progress`` gets the bytes received and in total; ``md5``
    and ``sha256`` are hexadecimal, ``crc32c`` is base64, as they are published.

    If it fails or is canceled, what was received stays beside the target as ``.part``, and the
    next call continues from there if the server still has the same file. Raises DownloadError.
    """
    import httpx2

    part = _PartialFile(target)
    is_whole = functools.partial(is_intact, size=size, md5=md5, crc32c=crc32c, sha256=sha256)
    try:
        part.check_disk_space(size or 0)
        async with network.client(
            PURPOSE,
            limit=max(LARGEST_FILE, 2 * (size or 0)),
            timeout=timeout_s,
            verify=await _tls_context(),
        ) as client:
            await _receive(client, url, part, size, progress)
        await asyncio.to_thread(part.move_into_place, target, size, is_whole)
    except OfflineError as error:
        raise DownloadError(str(error)) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadError(
            sentence(
                "The download of {name} stopped ({cause}). Try again to resume it.",
                name=target.name,
                cause=_cause(error),
            )
        ) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DownloadError(
                sentence(
                    "The disk is full. Free some space, then try again to resume the download of "
                    "{name}.",
                    name=target.name,
                )
            ) from error
        raise DownloadError(
            sentence("Couldn't save {name}: {reason}.", name=target.name, reason=error.strerror)
        ) from error


def is_intact(
    path: Path,
    size: int | None,
    md5: str | None,
    crc32c: str | None = None,
    sha256: str | None = None,
) -> bool:
    """Whether the file exists with this size (bytes) and these checksums; None is not checked.

    Reads the whole file: call it in a thread.
    """
    if not path.is_file() or (size is not None and path.stat().st_size != size):
        return False
    if crc32c is not None and _crc32c(path) != crc32c:
        return False
    for algorithm, expected in (("md5", md5), ("sha256", sha256)):
        if expected is not None:
            with path.open("rb") as file:
                if hashlib.file_digest(file, algorithm).hexdigest() != expected:
                    return False
    return True


def _crc32c(path: Path) -> str:
    import google_crc32c

    untyped: Any = google_crc32c
    checksum = untyped.Checksum()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            checksum.update(chunk)
    return str(base64.b64encode(checksum.digest()), "ascii")


async def fetch_bytes(url: str, limit: int, timeout_s: float = TIMEOUT_S) -> bytes:
    """The content of a small file. Raises DownloadError, also if it exceeds ``limit`` bytes."""
    import httpx2

    host = urlsplit(url).netloc
    try:
        async with (
            network.client(PURPOSE, timeout=timeout_s, verify=await _tls_context()) as client,
            _get(client, url, {}) as response,
        ):
            content = bytearray()
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > limit:
                    raise DownloadError(
                        sentence(
                            "The list from {host} is too large. Check the address in Settings.",
                            host=host,
                        )
                    )
            return bytes(content)
    except OfflineError as error:
        raise DownloadError(str(error)) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadError(
            sentence(
                "Couldn't reach {host} ({cause}). Check your connection and try again.",
                host=host,
                cause=_cause(error),
            )
        ) from error


async def _tls_context() -> ssl.SSLContext:
    """Loading the certificate authorities takes 50 ms: done once, and in a thread."""
    return await asyncio.to_thread(_load_tls_context)


@functools.cache
def _load_tls_context() -> ssl.SSLContext:
    import httpx2

    return httpx2.create_ssl_context()


class _PartialFile:
    """What was received of a file so far, and the server's entity tag for the whole file."""

    _STRONG_TAG = re.compile(r'"[!#-~]*"')
    """A weak one (``W/"…"``) does not promise the same bytes (RFC 9110, 8.8.1)."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self._tag_file = target.with_name(target.name + ".part.etag")

    @property
    def tag(self) -> str:
        """The entity tag, or "" if the download cannot be resumed."""
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

    def delete(self) -> None:
        self.path.unlink(missing_ok=True)
        self._tag_file.unlink(missing_ok=True)

    def check_disk_space(self, size: int) -> None:
        """Raise DownloadError if the rest would not fit on the disk."""
        free = shutil.disk_usage(self.path.parent).free
        needed = size - self.size_bytes
        if free < needed + RESERVED_BYTES:
            raise DownloadError(
                sentence(
                    "Not enough disk space. This needs {needed:.0f} MB, but only {free:.0f} MB is "
                    "free and {reserved:.0f} MB must stay free.",
                    needed=needed / 1e6,
                    free=free / 1e6,
                    reserved=RESERVED_BYTES / 1e6,
                )
            )

    def move_into_place(
        self, target: Path, size: int | None, is_whole: Callable[[Path], bool]
    ) -> None:
        """Verify the file, which blocks, and rename it. Raises DownloadError."""
        if size is not None and self.size_bytes < size:
            raise DownloadError(
                sentence(
                    "The download of {name} is incomplete. Try again to resume it.",
                    name=target.name,
                )
            )
        if not is_whole(self.path):
            self.delete()
            raise DownloadError(
                sentence("The download of {name} is damaged. Download it again.", name=target.name)
            )
        with self.path.open("r+b") as file:  # Windows requires write access to sync
            os.fsync(file.fileno())
        self.path.replace(target)
        self.delete()


async def _receive(
    client: httpx2.AsyncClient, url: str, part: _PartialFile, size: int | None, progress: Progress
) -> None:
    """Receive what is missing of ``part``."""
    tag = part.tag
    offset = part.size_bytes if tag else 0
    if size is not None and offset >= size:
        if offset == size:
            return
        offset = 0
    headers = {"Accept-Encoding": "identity"}
    if offset:
        headers |= {"Range": f"bytes={offset}-", "If-Range": tag}
    async with _get(client, url, headers) as response:
        if response.status_code != 416:
            sent = response.headers.get("content-range", "")
            resumes = response.status_code == 206 and sent.startswith(f"bytes {offset}-")
            await _write(response, part, offset if resumes else 0, size, progress)
            return
    part.delete()  # the range is beyond the end of the file
    await _receive(client, url, part, size, progress)


async def _write(
    response: httpx2.Response, part: _PartialFile, done: int, size: int | None, progress: Progress
) -> None:
    """Write the body after the first ``done`` bytes of ``part``.

    Something else, such as a login page, raises DownloadError before it replaces what is there.
    """
    length = response.headers.get("content-length")
    is_page = response.headers.get("content-type", "").startswith("text/html")
    if is_page or (size is not None and length is not None and done + int(length) != size):
        raise DownloadError(
            sentence(
                "{host} sent something other than {name}. Check your connection, then try again.",
                host=response.url.netloc.decode("ascii"),
                name=part.path.stem,
            )
        )
    part.tag = response.headers.get("etag", "")
    total = size or done + int(length or 0)
    with part.path.open("ab" if done else "wb") as file:
        async for chunk in response.aiter_bytes(65_536):
            await asyncio.to_thread(file.write, chunk)  # a disk may be slow
            done += len(chunk)
            if size is not None and done > size:
                break
            progress(done, total)


@contextlib.asynccontextmanager
async def _get(
    client: httpx2.AsyncClient, url: str, headers: Mapping[str, str]
) -> AsyncIterator[httpx2.Response]:
    """The response to a GET request, after safe redirects."""
    for _ in range(MAX_REDIRECTS):
        async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            if response.is_redirect:
                url = _redirect_target(url, response.headers.get("location", ""))
                continue
            if response.status_code not in (200, 206, 416 if "Range" in headers else 200):
                host = urlsplit(url).netloc
                if response.status_code == 404:
                    raise DownloadError(sentence("The file wasn't found on {host}.", host=host))
                if response.status_code == 401:  # of a hub: or there is no such repository
                    raise DownloadError(
                        sentence("{host} has no such file, or it needs an account.", host=host)
                    )
                raise DownloadError(
                    sentence(
                        "{host} returned error {status_code}. Try again later.",
                        host=host,
                        status_code=response.status_code,
                    )
                )
            yield response
            return
    raise DownloadError(
        sentence(
            "{netloc} redirects too many times. Check the address.", netloc=urlsplit(url).netloc
        )
    )


def _redirect_target(url: str, location: str) -> str:
    """The absolute URL of a redirect. Raises DownloadError if it is invalid or unsafe."""
    host = urlsplit(url).netloc
    try:
        target = urljoin(url, location)
        safe = _is_safe_redirect(url, target)
        host = urlsplit(target).hostname or "nowhere"
    except ValueError as error:
        raise DownloadError(
            sentence("{host} redirects to an invalid address.", host=host)
        ) from error
    if not safe:
        raise DownloadError(
            sentence(
                "The server redirects to {host}, which isn't secure, so the download was stopped.",
                host=host,
            )
        )
    return target


def _is_safe_redirect(url: str, target: str) -> bool:
    """Whether it leads to https, or from this computer to this computer."""
    if urlsplit(target).scheme == "https":
        return True
    plain = url.startswith("http://") and target.startswith("http://")
    return plain and network.is_loopback(url) and network.is_loopback(target)


def _cause(error: Exception) -> str:
    name = type(error).__name__
    if name == "ConnectError":
        return sentence("no connection")
    if "Error" in name:
        return sentence("connection lost")
    return sentence("no response")
