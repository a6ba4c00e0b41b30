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
from typing import Any, TypeVar
from urllib.parse import urlsplit

from app.errors import (
    KeyRejected,
    ModelError,
    ModelNotFound,
    ModelStalled,
    RateLimited,
    ServerFailed,
    ServerUnreachable,
    StreamBroken,
)

QUOTED_CHARACTERS = 200

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
            response = error.response
            # Not "from error": its text repeats the body, and a body may repeat the key.
            raise self.status(error.status_code, response.headers, response.text) from None
        except network_errors() as error:
            raise self.connection(error) from error

    def connection(self, error: Exception) -> ModelError:
        """No connection, or none that lasted until the answer began."""
        import httpx2

        if _find(error, httpx2.ConnectTimeout):
            return ServerUnreachable(
                f"{self.place} does not react; check the address in Settings, or the network."
            )
        if _find(error, ssl.SSLCertVerificationError):
            return ServerUnreachable(
                f"The certificate of {self.place} is not trusted; check the address, or add the "
                "authority that signed it to those this computer trusts (SSL_CERT_FILE)."
            )
        if _find(error, ssl.SSLError):
            return ServerUnreachable(
                f"{self.place} does not speak https; check the address in Settings."
            )
        if _find(error, socket.gaierror):
            host = urlsplit(self.base_url).hostname
            return ServerUnreachable(
                f"Unknown host {host}; check the address in Settings, or the network."
            )
        if _find(error, ConnectionRefusedError):
            return ServerUnreachable(
                f"Nothing is listening at {self.place}; start the server, or check the address in "
                "Settings."
            )
        if was_dropped(error):
            return StreamBroken(f"{self.place} closed the connection without an answer; try again.")
        return ServerUnreachable(f"{self.place} cannot be reached; check the network.")

    def status(self, status: int, headers: Mapping[str, str], text: str) -> ModelError:
        """An HTTP status other than success, with the body's text."""
        body = _json(text)
        said = self._quoted(_message(body))
        match status:
            case 401 if self.key:
                return KeyRejected(f"{self.place} rejected the API key; check it in Settings.")
            case 401:
                return KeyRejected(f"{self.place} wants an API key; enter it in Settings.")
            case 403:
                return KeyRejected(
                    f"{self.place} does not permit this with your API key; check the key and the "
                    f"model in Settings{said}"
                )
            case 404 if self.model and _message(body).strip(" .").lower() not in ("", "not found"):
                return ModelNotFound(
                    f"{self.place} does not have the model {self.model}; choose another in "
                    f"Settings{said}"
                )
            case 404:
                return ModelNotFound(
                    f"{self.place} is a server, but not at this path; check the address in "
                    "Settings (most end in /v1)."
                )
            case 402:
                return RateLimited(f"{self.place} wants to be paid first{said}")
            case 429 if out_of_credit(text):
                return RateLimited(f"{self.place} says that your credit is used up{said}")
            case 429:
                wait_s = retry_after_s(headers)
                when = "in a moment" if wait_s is None else f"in {math.ceil(wait_s)} s"
                return RateLimited(f"{self.place} limits how often you may ask; try again {when}.")
            case _ if 300 <= status < 400:
                target = _plain(headers.get("location", "elsewhere").partition("?")[0])
                return ServerUnreachable(
                    f"{self.place} redirects to {target}, and your words and key are not sent on; "
                    "if that is right, set it as the address in Settings."
                )
            case _ if status < 500 and status != 408:
                return ServerFailed(f"{self.place} refused the request ({status}){said}")
        return ServerFailed(f"{self.place} failed ({status}){said or '; try again.'}")

    def reported(self, body: Any) -> ModelError:
        """An error sent in place of an answer, or inside one."""
        return ServerFailed(f"{self.place} failed{self._quoted(_message(body)) or '; try again.'}")

    def stalled(self, limit_s: float, *, begun: bool) -> ModelError:
        if begun:
            return ModelStalled(
                f"{self.place} stopped responding: nothing came for {limit_s:g} s; try again."
            )
        return ModelStalled(
            f"{self.place} did not begin to answer within {limit_s:g} s; try again."
        )

    def lost(self) -> ModelError:
        return StreamBroken(f"The connection to {self.place} was lost midway; try again.")

    def garbled(self) -> ModelError:
        return StreamBroken(f"{self.place} sent an answer that cannot be read; try again.")

    def not_a_chat(self, *, page: bool) -> ModelError:
        what = "a web page" if page else "something else"
        return StreamBroken(
            f"{self.place} answered with {what}, not with a chat stream (a login page?); check "
            "the address in Settings."
        )

    def empty(self) -> ModelError:
        return StreamBroken(
            f"{self.place} sent nothing at all; check that the address in Settings is a chat "
            "server's (most end in /v1)."
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
