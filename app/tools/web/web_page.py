"""Fetches a page of the public web as text.

Redirects are followed here, because each is judged like the first address: it has to be public
(``public_address.py``), and the user is asked about a site that they have not named. The connection
goes to the checked address; the Host header, SNI and the certificate use the name. Neither proxies
nor cookies are used. The result says where it comes from: it is data, not instructions.
"""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import ipaddress
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import network
from app.engine.contracts.tools import collapse_blanks, encodable
from app.engine.tools.registry import consent
from app.errors import ToolError
from app.http_body import CHARSETS, known_charset
from app.messages import sentence
from app.tools.web.public_address import (
    NOT_PUBLIC,
    Address,
    Resolver,
    is_elsewhere,
    resolve_public,
    system_resolver,
)

if TYPE_CHECKING:
    import ssl

    import httpx2

PURPOSE = sentence("Web page you asked for")
LARGEST = 2_000_000
"""Decompressed bytes of a page; the rest is not fetched."""
TIMEOUT_S = 10.0
"""For everything: name resolution, redirects, content."""
CONNECT_TIMEOUT_S = 3.0
MAX_REDIRECTS = 5
LONGEST_TEXT = 20_000
LONGEST_ADDRESS = 2_000
"""Characters."""

_PACKED = "I can't read how this page is encoded."
_TEXTS = re.compile(r"text/.*|application/(json|xml|xhtml\+xml|.*\+json|.*\+xml|javascript)")
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
_PAGES = ("text/html", "application/xhtml+xml")
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Repartee)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class _Page:
    """A fetched page; ``url`` is its address after redirects."""

    url: httpx2.URL
    kind: str
    charset: str | None
    content: bytes
    complete: bool


class WebPages:
    """The arguments are for tests."""

    def __init__(
        self,
        resolve: Resolver = system_resolver,
        allowed: Callable[[Address], bool] = is_elsewhere,
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
            async with asyncio.timeout(TIMEOUT_S) as limit:
                page = await self._fetch(parse_url(address), limit)
                text = await asyncio.to_thread(_text, page)
        except TimeoutError as error:
            raise ToolError("The page took too long.") from error
        cut = "" if page.complete and len(text) <= LONGEST_TEXT else "\n[… the page continues …]"
        return f"Text of {page.url}:\n\n{text[:LONGEST_TEXT]}{cut}"

    async def _fetch(self, url: httpx2.URL, limit: asyncio.Timeout) -> _Page:
        """Fetch ``url`` or what it leads to. ``limit`` is not in force while the user is asked."""
        import httpx2

        allowed = {site(url)}
        for _ in range(MAX_REDIRECTS + 1):
            async with self._response(url) as response:
                target = response.headers.get("location")
                if not response.is_redirect or not target:
                    return await _read(url, response)
            try:
                url = _checked(url.join(target))
            except httpx2.InvalidURL as error:
                raise ToolError("The page redirects to an invalid address.") from error
            if site(url) not in allowed:
                limit.reschedule(None)
                if not await consent.get()({"address": str(url)}):
                    raise ToolError(
                        f"The page redirects to {site(url)}, which the user hasn't allowed."
                    )
                limit.reschedule(asyncio.get_running_loop().time() + TIMEOUT_S)
                allowed.add(site(url))
        raise ToolError("The page redirects too many times.")

    @contextlib.asynccontextmanager
    async def _response(self, url: httpx2.URL) -> AsyncIterator[httpx2.Response]:
        """The response from the first address that can be reached.

        Each address has its own client, whose pooled connections and cookies belong to an address:
        many names may share it, but only one was verified.
        """
        import httpx2

        host = url.raw_host.decode("ascii")
        network.check(host)
        port = url.port or (443 if url.scheme == "https" else 80)
        addresses = await resolve_public(host, port, self._resolve, self._allowed)
        timeout = httpx2.Timeout(TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
        for number, address in enumerate(addresses, 1):
            async with network.client(
                PURPOSE, verify=self._verify, trust_env=False, timeout=timeout, headers=_HEADERS
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
                    raise ToolError(f"I couldn't reach {url.host}.") from error
                except httpx2.DecodingError as error:
                    raise ToolError(_PACKED) from error
                except httpx2.HTTPError as error:
                    raise ToolError(f"{url.host} sent an invalid response.") from error
                try:
                    if _peer(response) != address:
                        raise ToolError(NOT_PUBLIC)
                    yield response
                    return
                except httpx2.DecodingError as error:
                    raise ToolError(_PACKED) from error
                except httpx2.HTTPError as error:
                    raise ToolError(
                        f"{url.host} stopped responding partway through the page."
                    ) from error
                finally:
                    await response.aclose()


def _peer(response: httpx2.Response) -> Address:
    """The address at the other end of the connection, whatever the library made of the URL."""
    host, *_ = response.extensions["network_stream"].get_extra_info("server_addr")
    return ipaddress.ip_address(host.partition("%")[0])


def parse_url(address: str) -> httpx2.URL:
    """The URL, https if there is no scheme. Raises ToolError."""
    import httpx2

    text = address.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE):
        text = f"https://{text.lstrip('/')}"
    try:
        return _checked(httpx2.URL(text))
    except httpx2.InvalidURL as error:
        raise ToolError("That isn't a web address.") from error


def site(url: httpx2.URL) -> str:
    """The host in ASCII (punycode), without ``www``: what a permission to read covers."""
    return url.raw_host.decode("ascii").lower().rstrip(".").removeprefix("www.")


def _checked(url: httpx2.URL) -> httpx2.URL:
    if url.scheme not in ("http", "https"):
        raise ToolError("I can only fetch http and https addresses.")
    named = _HOST.fullmatch(url.raw_host.decode("ascii"))
    if not named or (url.port or 80) > 65_535 or len(str(url)) > LONGEST_ADDRESS:
        raise ToolError("That isn't a web address.")
    if url.userinfo:
        raise ToolError("That address contains a user name or password, so I won't open it.")
    return url.copy_with(fragment=None)


async def _read(url: httpx2.URL, response: httpx2.Response) -> _Page:
    if response.status_code >= 400:
        raise ToolError(f"{url.host} returned {response.status_code} {response.reason_phrase}.")
    header = response.headers.get("content-type", "text/html")
    kind = header.partition(";")[0].strip().casefold()
    if not _TEXTS.fullmatch(kind):
        raise ToolError(f"That isn't a web page. It's {kind[:60] or 'something unknown'}.")
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > LARGEST:
            break
    charset = response.charset_encoding
    return _Page(url, kind, charset, bytes(content[:LARGEST]), len(content) <= LARGEST)


# --- content → text -----------------------------------------------------------------------------

_REMOVED = (
    "script, style, noscript, template, svg, iframe, object, form, button, select, dialog, "
    "nav, header, footer, aside"
)
_MAIN = ("main", "article")
_LONGEST_MARKUP = 400_000
"""Characters of HTML that are converted to Markdown, which takes 2 µs each."""


def _text(page: _Page) -> str:
    text = collapse_blanks(encodable(_decode(page)))
    if page.kind in _PAGES:
        text = _to_markdown(text)
    text = "".join(c for c in text if c.isprintable() or c in "\n\t")
    text = re.sub(r"(?<![^\S\n])[^\S\n]+$", "", collapse_blanks(text), flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip() or "The page has no text."


def _decode(page: _Page) -> str:
    """Use the encoding of a BOM, the header or the page itself; otherwise guess it."""
    content = page.content
    charset = page.charset
    if not charset and (found := re.search(rb"<meta[^>]+charset=[\"']?([\w.:-]+)", content[:4096])):
        charset = found[1].decode("ascii")
    for bom, name in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16")):
        charset = name if content.startswith(bom) else charset
    if known := known_charset(charset):
        return content.decode(known, errors="replace")
    with contextlib.suppress(UnicodeDecodeError):
        return content.decode("utf-8")
    from charset_normalizer import from_bytes

    best = from_bytes(content[:100_000], cp_isolation=sorted(CHARSETS)).best()
    return content.decode(best.encoding if best else "latin-1", errors="replace")


def _to_markdown(page: str) -> str:
    """The main part of the page as Markdown."""
    import html2text
    from lxml import etree, html

    try:
        root = html.document_fromstring(
            page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8")
        )
    except etree.ParserError:  # empty
        return ""
    title = " ".join((root.findtext(".//title") or "").split())
    names = _REMOVED.replace(" ", "").split(",")
    unwanted = root.xpath("//body//*[@hidden or @aria-hidden='true']")
    # A header inside an article contains its title.
    unwanted += [
        element
        for element in root.iter(*names)
        if element.tag != "header" or next(element.iterancestors(*_MAIN), None) is None
    ]
    for element in unwanted:
        element.tag = "unwanted"
    etree.strip_elements(root, "unwanted", with_tail=False)  # drop_tree is quadratic in the texts
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
