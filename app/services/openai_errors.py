"""Every way in which an OpenAI-compatible server fails, as an error whose sentence a user may read.

What the server itself says is quoted as one short line of plain text, without the key.
"""

from __future__ import annotations

import json
import math
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from app.errors import (
    KeyRejected,
    ModelError,
    ModelNotFound,
    ModelStalled,
    OfflineError,
    RateLimited,
    ServerFailed,
    ServerUnreachable,
    StreamBroken,
)
from app.sentence import sentence

if TYPE_CHECKING:
    import httpx2

QUOTED_CHARACTERS = 200
AGAIN = sentence("; try again.")

_E = TypeVar("_E", bound=BaseException)


def network_errors() -> tuple[type[Exception], ...]:
    """What the HTTP stack raises for a connection that fails, at any stage."""
    import anyio
    import httpx2
    import openai

    # Some failures of TLS come unwrapped.
    return (
        openai.APIConnectionError,
        httpx2.HTTPError,
        httpx2.StreamError,
        anyio.EndOfStream,
        OfflineError,
        OSError,
    )


def was_dropped(error: Exception) -> bool:
    """Whether the server closed a connection that had been made: asking again may succeed."""
    import httpx2

    dropped = (httpx2.ReadError, httpx2.WriteError, httpx2.RemoteProtocolError)
    return any(_find(error, kind) for kind in dropped)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from a Retry-After header of either form; None without a usable one."""
    value = headers.get("retry-after", "")
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


@dataclass(frozen=True, slots=True)
class Failures:
    """The failures of one server; each method returns the error to raise."""

    base_url: str
    model: str
    key: str = field(repr=False)

    @property
    def place(self) -> str:
        """``host:port``."""
        parts = urlsplit(self.base_url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        return f"{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"

    @contextmanager
    def translated(self, limit_s: float) -> Iterator[None]:
        """Around a plain request, limited to ``limit_s``: its failures become ModelError."""
        import openai

        try:
            yield
        except TimeoutError as error:
            raise self.stalled(limit_s, begun=False) from error
        except openai.APIStatusError as error:
            # Not "from error": its text repeats the body, and a body may repeat the key.
            raise self.status(error.response) from None
        except network_errors() as error:
            raise self.connection(error) from error

    def connection(self, error: Exception) -> ModelError:
        """No connection, or none that lasted until the answer began."""
        import httpx2

        if offline := _find(error, OfflineError):
            return ServerUnreachable(str(offline))
        if _find(error, httpx2.ConnectTimeout):
            return ServerUnreachable(
                sentence(
                    "{place} does not react; check the address in Settings, or the network.",
                    place=self.place,
                )
            )
        if _find(error, ssl.SSLCertVerificationError):
            return ServerUnreachable(
                sentence(
                    "The certificate of {place} is not trusted; check the address, or add the "
                    "authority that signed it to those this computer trusts (SSL_CERT_FILE).",
                    place=self.place,
                )
            )
        if _find(error, ssl.SSLError):
            return ServerUnreachable(
                sentence(
                    "{place} does not speak https; check the address in Settings.", place=self.place
                )
            )
        if _find(error, socket.gaierror):
            host = urlsplit(self.base_url).hostname
            return ServerUnreachable(
                sentence(
                    "Unknown host {host}; check the address in Settings, or the network.", host=host
                )
            )
        if _find(error, ConnectionRefusedError):
            return ServerUnreachable(
                sentence(
                    "Nothing is listening at {place}; start the server, or check the address in "
                    "Settings.",
                    place=self.place,
                )
            )
        if was_dropped(error):
            return StreamBroken(
                sentence(
                    "{place} closed the connection without an answer; try again.", place=self.place
                )
            )
        return ServerUnreachable(
            sentence("{place} cannot be reached; check the network.", place=self.place)
        )

    def status(self, response: httpx2.Response) -> ModelError:
        """An HTTP status other than success."""
        status, headers, text = response.status_code, response.headers, response.text
        body = _json(text)
        said = self._quoted(_message(body))
        match status:
            case 401 if self.key:
                return KeyRejected(
                    sentence(
                        "{place} rejected the API key; check it in Settings.", place=self.place
                    )
                )
            case 401:
                return KeyRejected(
                    sentence("{place} wants an API key; enter it in Settings.", place=self.place)
                )
            case 403:
                return KeyRejected(
                    sentence(
                        "{place} does not permit this with your API key; check the key and the "
                        "model in Settings{said}",
                        place=self.place,
                        said=said,
                    )
                )
            case 404 if self.model and _message(body).strip(" .").lower() not in ("", "not found"):
                return ModelNotFound(
                    sentence(
                        "{place} does not have the model {model}; choose another in Settings{said}",
                        place=self.place,
                        model=self.model,
                        said=said,
                    )
                )
            case 404:
                return ModelNotFound(
                    sentence(
                        "{place} is a server, but not at this path; check the address in Settings "
                        "(most end in /v1).",
                        place=self.place,
                    )
                )
            case 402:
                return RateLimited(
                    sentence("{place} wants to be paid first{said}", place=self.place, said=said)
                )
            case 429 if out_of_credit(text):
                return RateLimited(
                    sentence(
                        "{place} says that your credit is used up{said}",
                        place=self.place,
                        said=said,
                    )
                )
            case 429:
                wait_s = retry_after_s(headers)
                when = sentence("in a moment")
                if wait_s is not None:
                    when = sentence("in {wait_s} s", wait_s=math.ceil(wait_s))
                return RateLimited(
                    sentence(
                        "{place} limits how often you may ask; try again {when}.",
                        place=self.place,
                        when=when,
                    )
                )
            case _ if 300 <= status < 400:
                target = _plain(headers.get("location", "").partition("?")[0]) or sentence(
                    "elsewhere"
                )
                return ServerUnreachable(
                    sentence(
                        "{place} redirects to {target}, and your words and key are not sent on; if "
                        "that is right, set it as the address in Settings.",
                        place=self.place,
                        target=target,
                    )
                )
            case _ if status < 500 and status != 408:
                return ServerFailed(
                    sentence(
                        "{place} refused the request ({status}){said}",
                        place=self.place,
                        status=status,
                        said=said,
                    )
                )
        return ServerFailed(
            sentence(
                "{place} failed ({status}){said}",
                place=self.place,
                status=status,
                said=said or AGAIN,
            )
        )

    def reported(self, body: Any) -> ModelError:
        """An error sent in place of an answer, or inside one."""
        return ServerFailed(
            sentence(
                "{place} failed{said}",
                place=self.place,
                said=self._quoted(_message(body)) or AGAIN,
            )
        )

    def stalled(self, limit_s: float, *, begun: bool) -> ModelError:
        if begun:
            return ModelStalled(
                sentence(
                    "{place} stopped responding: nothing came for {limit_s:g} s; try again.",
                    place=self.place,
                    limit_s=limit_s,
                )
            )
        return ModelStalled(
            sentence(
                "{place} did not begin to answer within {limit_s:g} s; try again.",
                place=self.place,
                limit_s=limit_s,
            )
        )

    def lost(self) -> ModelError:
        return StreamBroken(
            sentence("The connection to {place} was lost midway; try again.", place=self.place)
        )

    def garbled(self) -> ModelError:
        return StreamBroken(
            sentence("{place} sent an answer that cannot be read; try again.", place=self.place)
        )

    def not_a_chat(self, *, page: bool) -> ModelError:
        what = sentence("a web page") if page else sentence("something else")
        return StreamBroken(
            sentence(
                "{place} answered with {what}, not with a chat stream (a login page?); check "
                "the address in Settings.",
                place=self.place,
                what=what,
            )
        )

    def not_sound(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} did not answer with speech (raw PCM); check in Settings that it speaks.",
                place=self.place,
            )
        )

    def empty(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} sent nothing at all; check that the address in Settings is a chat "
                "server's (most end in /v1).",
                place=self.place,
            )
        )

    def _quoted(self, message: str) -> str:
        """``: what it said``, or a full stop."""
        if len(self.key) >= 8:  # shorter ones are placeholders such as "ollama", and words
            message = message.replace(self.key, "…")
        plain = _plain(message)
        return f": {plain}" if plain else ""


def out_of_credit(text: str) -> bool:
    """Whether a 429 is about money (OpenAI's code for it), so that waiting will not help."""
    return "insufficient_quota" in text


def _plain(text: str) -> str:
    """One short line without control characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= QUOTED_CHARACTERS else line[: QUOTED_CHARACTERS - 1] + "…"


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _message(body: Any) -> str:
    """The message in an error's JSON: OpenAI's, Ollama's (``error`` is text), FastAPI's
    (``detail``), vLLM's (``message``)."""
    while isinstance(body, dict):
        body = next((body[key] for key in ("error", "message", "detail") if body.get(key)), "")
    return body if isinstance(body, str) else ""


def _find(error: BaseException, kind: type[_E]) -> _E | None:
    """The first of that kind among an error and its causes."""
    return next((cause for cause in _causes(error) if isinstance(cause, kind)), None)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):  # one for each address of a host
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__
