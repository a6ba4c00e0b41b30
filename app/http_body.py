"""Limits the body of every HTTP response, whatever it is: a list of models, an error, a page.

A few kilobytes may decompress to gigabytes, so bytes are counted after decompression. Only
charsets of the web are decoded: Python knows others that take quadratic time (punycode).
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import AsyncIterator, Iterator

import httpx2

BODY_LIMIT = 16_000_000
"""Bytes, also of a compressed body before decompression."""
EVENTS_LIMIT = 128_000_000
"""For an event stream, which is read event by event. The longest reply that is read (a million
characters) takes 60 MB if each token is an event."""
ERROR_LIMIT = 1_000_000
"""The rest of an error's body is not read: one line of it is quoted."""

_PIECE = 65_536
_COMPRESSED = ("gzip", "x-gzip", "deflate")


CHARSETS = frozenset(
    (
        *("ascii", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp866", "koi8-r"),
        *("koi8-u", "mac-roman", "mac-cyrillic", "tis-620", "gb2312", "gbk", "gb18030", "big5"),
        *("big5hkscs", "shift_jis", "cp932", "euc_jp", "iso2022_jp", "euc_kr", "cp949"),
        *(f"iso8859-{part}" for part in (*range(1, 12), 13, 14, 15, 16)),
        *(f"cp{page}" for page in (874, *range(1250, 1259))),
    )
)
"""Those of the Encoding Standard, by Python's names; each is decoded in linear time."""


def known_charset(name: str | None) -> str | None:
    """Python's name of a charset in CHARSETS; None for any other."""
    try:
        found = codecs.lookup(name or "").name
    except (LookupError, ValueError):  # unknown, or no name at all
        return None
    return found if found in CHARSETS else None


class BodyTooLarge(httpx2.DecodingError):
    pass


def limit_body(response: httpx2.Response, limit: int | None = None) -> None:
    """Make reading ``response`` raise BodyTooLarge after ``limit`` bytes; the default depends on
    the kind of response. Its ``text`` is decoded with a known charset or as UTF-8.

    Raises DecodingError for a compression that was not asked for.
    """
    encoding = response.headers.get("content-encoding", "identity").strip().casefold()
    if encoding not in (*_COMPRESSED, "identity", ""):
        raise httpx2.DecodingError(f"The encoding {encoding[:40]!r} was not asked for.")
    kind = response.headers.get("content-type", "").strip().casefold()
    is_error = response.status_code >= 400
    if is_error:
        limit = ERROR_LIMIT
    elif limit is None:
        limit = EVENTS_LIMIT if kind.startswith("text/event-stream") else BODY_LIMIT
    assert isinstance(response.stream, httpx2.AsyncByteStream)
    response.stream = _LimitedBody(
        response.stream, limit, compressed=encoding in _COMPRESSED, cuts=is_error
    )
    response.headers.pop("content-encoding", None)  # httpx would decompress again
    response.encoding = known_charset(response.charset_encoding) or "utf-8"


class _LimitedBody(httpx2.AsyncByteStream):
    """Decompresses ``body``. Longer ones are cut if it ``cuts``, else they raise BodyTooLarge."""

    def __init__(
        self, body: httpx2.AsyncByteStream, limit: int, *, compressed: bool, cuts: bool
    ) -> None:
        self._body = body
        self._limit = limit
        self._decompressor = zlib.decompressobj(wbits=47) if compressed else None  # gzip or zlib
        self._cuts = cuts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        received = size = 0
        async for chunk in self._body:
            received += len(chunk)
            for piece in self._decompressed(chunk):
                size += len(piece)
                if size > self._limit and self._cuts:
                    yield piece[: self._limit - size]
                    return
                if size > self._limit:
                    raise BodyTooLarge(f"more than {self._limit} bytes")
                yield piece
            if received > self._limit and self._decompressor:  # it may contain nothing at all
                raise BodyTooLarge(f"more than {self._limit} bytes")

    def _decompressed(self, chunk: bytes) -> Iterator[bytes]:
        if self._decompressor is None:
            yield chunk
            return
        try:
            while piece := self._decompressor.decompress(chunk, _PIECE):
                yield piece
                chunk = self._decompressor.unconsumed_tail
        except zlib.error as error:
            raise httpx2.DecodingError(str(error)) from error

    async def aclose(self) -> None:
        await self._body.aclose()
