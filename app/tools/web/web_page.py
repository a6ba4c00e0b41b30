"""Fetch a page of the public web as text.

Redirects are followed by hand, for each hop is judged anew (``public_address.py``); the connection
goes to the address that was judged, while Host, SNI and certificate keep the name. No proxy and no
cookie is used. What comes back is data: it says where it is from, and is never an instruction.
"""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import re
import zlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import network
from app.errors import ToolError
from app.messages import sentence
from app.tools.web.public_address import Address, Resolver, addresses_of, by_the_system, is_public

if TYPE_CHECKING:
    import ssl

    import httpx2

WHY = sentence("A page that was asked for")
LARGEST = 2_000_000
"""Bytes of a page, unpacked; the rest is not fetched."""
WITHIN_S = 10.0
"""For all of it: names, redirects, content."""
CONNECT_WITHIN_S = 3.0
HOPS = 5
LONGEST_TEXT = 20_000
LONGEST_ADDRESS = 2_000
"""Characters."""

_TEXTS = re.compile(r"text/.*|application/(json|xml|xhtml\+xml|.*\+json|.*\+xml|javascript)")
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
_PAGES = ("text/html", "application/xhtml+xml")
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Repartee)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
}


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came in the end; ``url`` is where it came from."""

    url: httpx2.URL
    kind: str
    charset: str | None
    content: bytes
    whole: bool


class WebPages:
    """The tool. Tests hand in another resolver, other addresses and certificates; the product
    never does."""

    def __init__(
        self,
        resolve: Resolver = by_the_system,
        allowed: Callable[[Address], bool] = is_public,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        self._resolve = resolve
        self._allowed = allowed
        self._verify = verify

    async def read_web_page(self, address: str) -> str:
        """Fetch a page of the public web and return its text.

        address: the page's address, e.g. "https://example.org/news"
        """
        try:
            async with asyncio.timeout(WITHIN_S):
                answer = await self._fetch(address)
                text = await asyncio.to_thread(_text, answer)
        except TimeoutError as error:
            raise ToolError("The page took too long.") from error
        cut = "" if answer.whole and len(text) <= LONGEST_TEXT else "\n[… the page goes on …]"
        return f"Text of {answer.url}:\n\n{text[:LONGEST_TEXT]}{cut}"

    async def _fetch(self, address: str) -> _Answer:
        import httpx2

        url = parsed(address)
        for _ in range(HOPS + 1):
            async with self._response(url) as response:
                target = response.headers.get("location")
                if not response.is_redirect or not target:
                    return await _received(url, response)
            try:
                url = _checked(url.join(target))
            except httpx2.InvalidURL as error:
                raise ToolError("The page leads to an address that is none.") from error
        raise ToolError("The page leads on and on.")

    @contextlib.asynccontextmanager
    async def _response(self, url: httpx2.URL) -> AsyncIterator[httpx2.Response]:
        """The response from the first judged address that can be reached.

        Each has a client of its own: a kept connection or a cookie belongs to an address there,
        which many names may share, and not to the name that was verified.
        """
        import httpx2

        host = url.raw_host.decode("ascii")
        network.check(host)
        port = url.port or (443 if url.scheme == "https" else 80)
        addresses = await addresses_of(host, port, self._resolve, self._allowed)
        patience = httpx2.Timeout(WITHIN_S, connect=CONNECT_WITHIN_S)
        for number, address in enumerate(addresses, 1):
            async with network.client(
                WHY, verify=self._verify, trust_env=False, timeout=patience, headers=_HEADERS
            ) as client:
                request = client.build_request(
                    "GET",
                    url.copy_with(host=str(address)),
                    headers={"Host": url.netloc.decode("ascii")},
                    extensions={"sni_hostname": host},
                )
                try:
                    response = await client.send(request, stream=True, follow_redirects=False)
                except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
                    if number < len(addresses):
                        continue
                    raise ToolError(f"{url.host} cannot be reached.") from error
                except httpx2.HTTPError as error:
                    raise ToolError(f"{url.host} does not answer as a site should.") from error
                try:
                    yield response
                    return
                except httpx2.HTTPError as error:
                    raise ToolError(f"{url.host} stopped in the middle of the page.") from error
                finally:
                    await response.aclose()


def parsed(address: str) -> httpx2.URL:
    """The address as it was said: "example.org" is a page, too. Raises ToolError."""
    import httpx2

    text = address.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE):
        text = f"https://{text.lstrip('/')}"
    try:
        return _checked(httpx2.URL(text))
    except httpx2.InvalidURL as error:
        raise ToolError("That is no web address.") from error


def _checked(url: httpx2.URL) -> httpx2.URL:
    if url.scheme not in ("http", "https"):
        raise ToolError("I can only fetch http and https addresses.")
    named = _HOST.fullmatch(url.raw_host.decode("ascii"))
    if not named or (url.port or 80) > 65_535 or len(str(url)) > LONGEST_ADDRESS:
        raise ToolError("That is no web address.")
    if url.userinfo:
        raise ToolError("That address holds a name or a password, so I leave it alone.")
    return url.copy_with(fragment=None)


async def _received(url: httpx2.URL, response: httpx2.Response) -> _Answer:
    if response.status_code >= 400:
        raise ToolError(f"{url.host} answers {response.status_code} {response.reason_phrase}.")
    header = response.headers.get("content-type", "text/html")
    kind = header.partition(";")[0].strip().casefold()
    if not _TEXTS.fullmatch(kind):
        raise ToolError(f"That is no page but {kind[:60] or 'something unknown'}.")
    packing = response.headers.get("content-encoding", "identity").strip().casefold()
    if packing not in ("identity", "gzip", "deflate", ""):
        raise ToolError("The page is packed in a way that I do not know.")
    unpack = _Unpacking() if packing in ("gzip", "deflate") else None
    content = bytearray()
    async for piece in response.aiter_raw():
        content += unpack(piece, LARGEST + 1 - len(content)) if unpack else piece
        if len(content) > LARGEST:
            break
    charset = response.charset_encoding
    return _Answer(url, kind, charset, bytes(content[:LARGEST]), len(content) <= LARGEST)


class _Unpacking:
    """zlib, bounded: a page of 2 kB may unpack to gigabytes."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(wbits=47)  # gzip or zlib, whichever it begins as

    def __call__(self, piece: bytes, limit: int) -> bytes:
        try:
            return self._zlib.decompress(self._zlib.unconsumed_tail + piece, max(limit, 1))
        except zlib.error as error:
            raise ToolError("The page is packed in a way that I do not know.") from error


# --- content → text -----------------------------------------------------------------------------

_BESIDE = (
    "script, style, noscript, template, svg, iframe, object, form, button, select, dialog, "
    "nav, header, footer, aside"
)
_MAIN = ("main", "article")
_LONGEST_MARKUP = 400_000
"""Characters that are written as Markdown, which takes 2 µs each."""


def _text(answer: _Answer) -> str:
    text = _decoded(answer)
    if answer.kind in _PAGES:
        text = _readable(text)
    text = re.sub(r"[^\S\n]+\n", "\n", "".join(c for c in text if c.isprintable() or c in "\n\t"))
    return re.sub(r"\n{3,}", "\n\n", text).strip() or "The page holds no text."


def _decoded(answer: _Answer) -> str:
    """By the header, else what the page says of itself, else what it looks like."""
    content = answer.content
    said = answer.charset
    if not said and (found := re.search(rb"<meta[^>]+charset=[\"']?([\w.:-]+)", content[:4096])):
        said = found[1].decode("ascii")
    for bom, name in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16")):
        said = name if content.startswith(bom) else said
    with contextlib.suppress(LookupError):  # a name that nobody knows
        if said and codecs.lookup(said)._is_text_encoding:
            return content.decode(said, errors="replace")
    with contextlib.suppress(UnicodeDecodeError):
        return content.decode("utf-8")
    from charset_normalizer import from_bytes

    best = from_bytes(content[:100_000]).best()
    return content.decode(best.encoding if best else "latin-1", errors="replace")


def _readable(page: str) -> str:
    """The main part as Markdown, without what stands around it."""
    import html2text
    from lxml import etree, html

    try:
        root = html.document_fromstring(
            page.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8")
        )
    except etree.ParserError:  # empty
        return ""
    title = " ".join((root.findtext(".//title") or "").split())
    names = _BESIDE.replace(" ", "").split(",")
    for element in list(root.iter(*names)):
        # A header inside an article holds its title.
        if element.tag != "header" or next(element.iterancestors(*_MAIN), None) is None:
            element.drop_tree()
    for element in root.xpath("//body//*[@hidden or @aria-hidden='true']"):
        element.drop_tree()
    main = root
    for name in _MAIN:
        found = [e for e in root.iter(name) if len(e.text_content()) > 200]
        if len(found) == 1:
            main = found[0]
            break
    writer = html2text.HTML2Text(bodywidth=0)
    writer.ignore_images = True
    writer.ignore_links = True
    writer.unicode_snob = True
    text = writer.handle(html.tostring(main, encoding="unicode")[:_LONGEST_MARKUP])
    return f"{title}\n\n{text}" if title and title not in text[:500] else text
