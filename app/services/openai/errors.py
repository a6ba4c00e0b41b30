"""Each failure of an OpenAI-compatible server as an error whose sentence a user can read.

The server's own message is quoted as one short line of plain text, without the key.
"""

from __future__ import annotations

import json
import math
import re
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
    ContextOverflow,
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
from app.messages import sentence
from app.services.openai import context_overflow

if TYPE_CHECKING:
    import httpx2

MAX_QUOTE = 200
"""Characters of a server's message."""
AGAIN = sentence("; try again.")

_STATUS_ERRORS: dict[int, type[ModelError]] = {
    401: KeyRejected,
    402: RateLimited,
    403: KeyRejected,
    404: ModelNotFound,
    429: RateLimited,
}
"""For other statuses from 400, ServerFailed."""

_MESSAGE_KEYS = ("error", "message", "detail", "msg", "errors", "error_description", "title")
MAX_DEPTH = 10
"""Objects within objects in which a message is looked for."""
_RETRY_DELAY = re.compile(r'"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"')
_BAD_KEY = re.compile(r"\bAPI.?key\b.{0,20}\b(?:not valid|invalid|expired)", re.IGNORECASE)
"""Gemini answers 400 to a wrong key."""

_E = TypeVar("_E", bound=BaseException)


def network_errors() -> tuple[type[Exception], ...]:
    """What the HTTP stack raises when a connection fails, at any stage; includes TimeoutError."""
    import anyio
    import httpx2
    import openai

    # Some TLS failures arrive unwrapped.
    return (
        openai.APIConnectionError,
        httpx2.HTTPError,
        httpx2.StreamError,
        anyio.EndOfStream,
        OfflineError,
        OSError,
    )


def was_dropped(error: Exception) -> bool:
    """Whether the server closed an established connection, so that a retry may succeed."""
    import httpx2

    dropped = (httpx2.ReadError, httpx2.WriteError, httpx2.RemoteProtocolError)
    return any(_find(error, kind) for kind in dropped)


def retry_after_s(headers: Mapping[str, str], text: str = "") -> float | None:
    """The wait in a Retry-After header of either form, or in the ``text`` of Gemini's error; None
    if there is no usable one."""
    value = headers.get("retry-after", "")
    if not value and (delay := _RETRY_DELAY.search(text)):
        value = delay[1]
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def out_of_credit(text: str) -> bool:
    """Whether the body of a 429 is about money (OpenAI's code), so that waiting does not help."""
    return "insufficient_quota" in text


@dataclass(frozen=True, slots=True)
class Failures:
    """The failures of one server. Each method returns the error to raise."""

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
        """Turns the failures of a request, which is limited to ``limit_s``, into ModelError."""
        import openai

        try:
            yield
        except TimeoutError as error:
            raise self.stalled(limit_s, begun=False) from error
        except openai.APIStatusError as error:
            # Not "from error": its text repeats the body, which may repeat the key.
            raise self.status(error.response) from None
        except network_errors() as error:
            raise self.connection(error) from error

    def connection(self, error: Exception) -> ModelError:
        """No connection, or one that ended before the answer began."""
        import httpx2

        if offline := _find(error, OfflineError):
            return ServerUnreachable(str(offline))
        values = {"place": self.place, "host": urlsplit(self.base_url).hostname}
        reasons = {
            httpx2.ConnectTimeout: sentence(
                "{place} does not react; check the address in Settings, or the network.", **values
            ),
            ssl.SSLCertVerificationError: sentence(
                "The certificate of {place} is not trusted; check the address, or add the "
                "authority that signed it to those this computer trusts (SSL_CERT_FILE).",
                **values,
            ),
            ssl.SSLError: sentence(
                "{place} does not speak https; check the address in Settings.", **values
            ),
            socket.gaierror: sentence(
                "Unknown host {host}; check the address in Settings, or the network.", **values
            ),
            ConnectionRefusedError: sentence(
                "Nothing is listening at {place}; start the server, or check the address in "
                "Settings.",
                **values,
            ),
        }
        for kind, why in reasons.items():
            if _find(error, kind):
                return ServerUnreachable(why)
        if _is_too_large(error):
            return self._too_large()
        if was_dropped(error):
            return StreamBroken(
                sentence("{place} closed the connection without an answer; try again.", **values)
            )
        return ServerUnreachable(
            sentence("{place} cannot be reached; check the network.", **values)
        )

    def status(self, response: httpx2.Response) -> ModelError:
        """An HTTP status other than success."""
        status, headers, text = response.status_code, response.headers, response.text
        message = _message(_json(text))
        if context_overflow.is_overflow(text):
            return self._too_long(message or text, _json(text))
        if status == 400 and _BAD_KEY.search(message):
            status = 401
        said = self._quoted(message)
        values = {"place": self.place, "model": self.model, "status": status, "said": said}
        match status:
            case 401 if self.key:
                why = sentence("{place} rejected the API key; check it in Settings.", **values)
            case 401:
                why = sentence("{place} wants an API key; enter it in Settings.", **values)
            case 402:
                why = sentence("{place} wants to be paid first{said}", **values)
            case 403:
                why = sentence(
                    "{place} does not permit this with your API key; check the key and the "
                    "model in Settings{said}",
                    **values,
                )
            case 404 if self.model and message.strip(" .").lower() not in ("", "not found"):
                why = sentence(
                    "{place} does not have the model {model}; choose another in Settings{said}",
                    **values,
                )
            case 404:
                why = sentence(
                    "{place} is a server, but not at this path; check the address in Settings "
                    "(most end in /v1).",
                    **values,
                )
            case 429 if out_of_credit(text):
                why = sentence("{place} says that your credit is used up{said}", **values)
            case 429:
                when = sentence("in a moment")
                if (wait_s := retry_after_s(headers, text)) is not None:
                    when = sentence("in {wait_s} s", wait_s=math.ceil(wait_s))
                why = sentence(
                    "{place} limits how often you may ask; try again {when}.", when=when, **values
                )
            case _ if 300 <= status < 400:
                target = _plain(headers.get("location", "").partition("?")[0])
                why = sentence(
                    "{place} redirects to {target}, and your words and key are not sent on; if "
                    "that is right, set it as the address in Settings.",
                    target=target or sentence("elsewhere"),
                    **values,
                )
                return ServerUnreachable(why)
            case _ if status < 500 and status != 408:
                why = sentence("{place} refused the request ({status}){said}", **values)
            case _:
                values["said"] = said or AGAIN
                why = sentence("{place} failed ({status}){said}", **values)
        return _STATUS_ERRORS.get(status, ServerFailed)(why)

    def reported(self, body: Any) -> ModelError:
        """An error sent in place of an answer, or inside one."""
        message = _message(body)
        if context_overflow.is_overflow(message or json.dumps(body)):
            return self._too_long(message, body)
        said = self._quoted(message) or AGAIN
        return ServerFailed(sentence("{place} failed{said}", place=self.place, said=said))

    def _too_long(self, message: str, body: Any) -> ContextOverflow:
        limit, requested = context_overflow.figures(message, body)
        return ContextOverflow(
            sentence(
                "{model} cannot read this much text at once: send a shorter message, or choose a "
                "model with a longer context{said}",
                model=self.model or self.place,
                said=self._quoted(message) or ".",
            ),
            limit,
            requested,
        )

    def stalled(self, limit_s: float, *, begun: bool) -> ModelError:
        values = {"place": self.place, "limit_s": limit_s}
        if begun:
            return ModelStalled(
                sentence(
                    "{place} stopped responding: nothing came for {limit_s:g} s; try again.",
                    **values,
                )
            )
        return ModelStalled(
            sentence("{place} did not begin to answer within {limit_s:g} s; try again.", **values)
        )

    def lost(self, error: Exception | None = None) -> ModelError:
        """The body ended early, because of ``error`` if there was one."""
        if error and _is_too_large(error):
            return self._too_large()
        return StreamBroken(
            sentence("The connection to {place} was lost midway; try again.", place=self.place)
        )

    def _too_large(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} sent far too much and was stopped; check the address in Settings.",
                place=self.place,
            )
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
        """The server's ``message`` as the end of a sentence: ``: message``, or nothing."""
        if len(self.key) >= 8:  # shorter ones are words or placeholders such as "ollama"
            message = message.replace(self.key, "…")
        plain = _plain(message)
        return f": {plain}" if plain else ""


def _plain(text: str) -> str:
    """One short line without control characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= MAX_QUOTE else line[: MAX_QUOTE - 1] + "…"


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _message(body: Any) -> str:
    """The message in the JSON of an error from OpenAI, Ollama (``error`` is text), Gemini (a list),
    FastAPI (``detail``: a text, or a list that names fields) or vLLM (``message``)."""
    place = ""
    for _ in range(MAX_DEPTH):
        if isinstance(body, list):
            return "; ".join(filter(None, map(_message, body[:3])))
        if not isinstance(body, dict):
            break
        if isinstance(where := body.get("loc"), list) and where:
            place = f"{where[-1]}: "
        body = next((body[key] for key in _MESSAGE_KEYS if body.get(key)), "")
    return place + body if isinstance(body, str) and body else ""


def _is_too_large(error: Exception) -> bool:
    from app.http_body import BodyTooLarge

    return _find(error, BodyTooLarge) is not None


def _find(error: BaseException, kind: type[_E]) -> _E | None:
    """The first error of a kind among ``error`` and its causes."""
    return next((cause for cause in _causes(error) if isinstance(cause, kind)), None)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):  # one error for each address of a host
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__
