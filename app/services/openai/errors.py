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
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from app.errors import (
    ContextOverflow,
    Filtered,
    KeyRejected,
    ModelError,
    ModelLoading,
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
AGAIN = sentence(" Try again.")

_STATUS_ERRORS: dict[int, type[ModelError]] = {
    401: KeyRejected,
    402: RateLimited,
    403: KeyRejected,
    404: ModelNotFound,
    429: RateLimited,
}
"""For other statuses from 400, ServerFailed."""

_MESSAGE_KEYS = (
    "message",
    "detail",
    "msg",
    "error",
    "errors",
    "error_description",
    "reason",
    "title",
    "base_resp",
    "status_msg",
)
MAX_DEPTH = 10
"""Objects within objects in which a message is looked for."""
_RETRY_DELAY = re.compile(
    r"""["']retry_?(?:delay|after)(?:_seconds)?["']\s*:\s*["']?(?P<s>\d+(?:\.\d+)?)s?\b"""
    r"""|(?:try again|retry) in (?:(?P<m>\d+)m)?(?P<s2>\d+(?:\.\d+)?)(?P<ms>m?)s(?:ec|\b)""",
    re.IGNORECASE,
)
"""A wait within an error: ``"retryDelay": "38s"`` (Gemini), ``try again in 1m2.5s`` (Groq)."""
_BAD_KEY = re.compile(r"\bAPI.?key\b.{0,20}\b(?:not valid|invalid|expired)", re.IGNORECASE)
"""Gemini answers 400 to a wrong key."""
_NO_CREDIT = re.compile(
    r"insufficient_quota|exceeded_current_quota"
    r"|insufficient[ _](?:account )?(?:balance|credit|fund)"
    r"|credit balance is too low|余额不足|欠费",
    re.IGNORECASE,
)
_FILTERED = re.compile(
    r"content_filter|content_policy|content management policy|data_?inspection|prompt_blocked"
    r"|\b(?:was|were|been) flagged\b|usage polic|inappropriate content|敏感内容",
    re.IGNORECASE,
)
_LOADING = re.compile(
    r"\bloading (?:the )?model|model\b.{0,60}\bloading\b|still loading", re.IGNORECASE
)
"""llama.cpp and Hugging Face answer 503 until the model is loaded."""
_LASTING = re.compile("requires more .{0,20}memory|insufficient_system_memory", re.IGNORECASE)
"""Failures of a server that another request would not mend."""
_STATUSES_OF_CONTENT = (200, 400, 403, 422, 451)

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
    """The wait in a Retry-After header of any form, or in the ``text`` of the error; None if there
    is no usable one."""
    with suppress(ValueError):
        return _wait_s(float(headers.get("retry-after-ms", "")) / 1000)
    value = headers.get("retry-after", "")
    if not value and (delay := _RETRY_DELAY.search(text)):
        seconds = float(delay["s"] or delay["s2"])
        return 60 * int(delay["m"] or 0) + (seconds / 1000 if delay["ms"] else seconds)
    try:
        return _wait_s(float(value))
    except ValueError:
        pass
    try:
        return _wait_s((parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _wait_s(seconds: float) -> float | None:
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


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
                "{place} isn't responding. Check your connection and the address in Settings.",
                **values,
            ),
            ssl.SSLCertVerificationError: sentence(
                "The certificate of {place} isn't trusted. Check the address, or add its "
                "certificate authority to this computer (SSL_CERT_FILE).",
                **values,
            ),
            ssl.SSLError: sentence(
                "{place} doesn't support HTTPS. Check the address in Settings.", **values
            ),
            socket.gaierror: sentence(
                "Couldn't find {host}. Check your connection and the address in Settings.", **values
            ),
            ConnectionRefusedError: sentence(
                "No server is running at {place}. Start it, or check the address in Settings.",
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
                sentence("{place} closed the connection without answering. Try again.", **values),
                passes=True,
            )
        return ServerUnreachable(
            sentence("Couldn't reach {place}. Check your connection.", **values)
        )

    def status(self, response: httpx2.Response) -> ModelError:
        """An HTTP status other than success."""
        status, text = response.status_code, response.text
        message = _message(_json(text))
        if status == 400 and _BAD_KEY.search(message):
            status = 401
        if status != 404 and not text.lstrip().startswith(("<", "{", "[", '"')):
            message = text  # a proxy's line
        failure = self._known(status, message, text)
        failure = failure or self._by_status(status, message, response.headers, text)
        self._judge(failure, status, response.headers, text)
        return failure

    def reported(self, body: Any) -> ModelError:
        """An error sent in place of an answer, or inside one."""
        message, text = _message(body), json.dumps(body, ensure_ascii=False)
        failure = self._known(200, message, text)
        if failure is None:
            said = self._quoted(message) or AGAIN
            failure = ServerFailed(
                sentence("{place} reported an error.{said}", place=self.place, said=said)
            )
        self._judge(failure, _code(body), {}, text)
        return failure

    def _known(self, status: int, message: str, text: str) -> ModelError | None:
        """A failure that its words tell, whatever its status."""
        values = {"place": self.place, "said": self._quoted(message)}
        if context_overflow.is_overflow(text):
            return self._too_long(message or text, _json(text))
        if status not in (401, 402) and _NO_CREDIT.search(text):
            return RateLimited(sentence("You've run out of credit at {place}.{said}", **values))
        if status in _STATUSES_OF_CONTENT and _FILTERED.search(text):
            return Filtered(
                sentence(
                    "{place} declined to answer. Try rephrasing your question.{said}", **values
                )
            )
        if status in (200, 500, 503) and _LOADING.search(message):
            return ModelLoading(
                sentence("{place} is still loading the model. Try again in a moment.", **values)
            )
        return None

    @staticmethod
    def _judge(failure: ModelError, status: int, headers: Mapping[str, str], text: str) -> None:
        """Note whether the same request may soon succeed."""
        if isinstance(failure, ContextOverflow | Filtered) or _NO_CREDIT.search(text):
            return
        failure.passes = "tool_use_failed" in text or isinstance(failure, ModelLoading)
        if (status in (408, 429) or status >= 500) and not _LASTING.search(text):
            failure.passes, failure.wait_s = True, retry_after_s(headers, text)

    def _by_status(
        self, status: int, message: str, headers: Mapping[str, str], text: str
    ) -> ModelError:
        said = self._quoted(message)
        values = {"place": self.place, "model": self.model, "status": status, "said": said}
        match status:
            case 401 if self.key:
                why = sentence("{place} rejected the API key. Check it in Settings.", **values)
            case 401:
                why = sentence("{place} requires an API key. Enter it in Settings.", **values)
            case 402:
                why = sentence(
                    "{place} requires payment. Check your account there.{said}", **values
                )
            case 403:
                why = sentence(
                    "Your API key for {place} doesn't allow this. Check the key and the model in "
                    "Settings.{said}",
                    **values,
                )
            case 404 if self.model and message.strip(" .").lower() not in ("", "not found"):
                why = sentence(
                    "{place} doesn't have the model {model}. Choose another one in Settings.{said}",
                    **values,
                )
            case 404:
                why = sentence(
                    "{place} has nothing at this path. Check the address in Settings. Most end in "
                    "/v1.",
                    **values,
                )
            case 429:
                when = sentence("in a moment")
                if (wait_s := retry_after_s(headers, text)) is not None:
                    when = sentence("in {wait_s} seconds", wait_s=math.ceil(wait_s))
                why = sentence(
                    "{place} is limiting your requests. Try again {when}.", when=when, **values
                )
            case _ if 300 <= status < 400:
                target = _plain(headers.get("location", "").partition("?")[0])
                why = sentence(
                    "{place} redirects to {target}. Nothing was sent there. If you trust it, enter "
                    "that address in Settings.",
                    target=target or sentence("another address"),
                    **values,
                )
                return ServerUnreachable(why)
            case _ if status < 500 and status != 408:
                why = sentence("{place} refused the request ({status}).{said}", **values)
            case _:
                values["said"] = said or AGAIN
                why = sentence("{place} reported an error ({status}).{said}", **values)
        return _STATUS_ERRORS.get(status, ServerFailed)(why)

    def _too_long(self, message: str, body: Any) -> ContextOverflow:
        limit, requested = context_overflow.figures(message, body)
        return ContextOverflow(
            sentence(
                "This is too much text for {model}. Send a shorter message or choose a model "
                "with a longer context.{said}",
                model=self.model or self.place,
                said=self._quoted(message),
            ),
            limit,
            requested,
        )

    def stalled(self, limit_s: float, *, begun: bool) -> ModelError:
        values = {"place": self.place, "limit_s": limit_s}
        if begun:
            return ModelStalled(
                sentence(
                    "{place} stopped responding for {limit_s:g} seconds. Try again.",
                    **values,
                )
            )
        return ModelStalled(
            sentence(
                "{place} didn't start answering within {limit_s:g} seconds. Try again.", **values
            )
        )

    def lost(self, error: Exception | None = None) -> ModelError:
        """The body ended early, because of ``error`` if there was one."""
        if error and _is_too_large(error):
            return self._too_large()
        return StreamBroken(
            sentence(
                "Lost the connection to {place} during the answer. Try again.", place=self.place
            )
        )

    def _too_large(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} sent too much data, so Repartee disconnected. Check the address in "
                "Settings.",
                place=self.place,
            )
        )

    def garbled(self) -> ModelError:
        return StreamBroken(
            sentence("{place} sent an answer Repartee couldn't read. Try again.", place=self.place)
        )

    def not_a_chat(self, *, page: bool) -> ModelError:
        what = sentence("a web page") if page else sentence("something else")
        return StreamBroken(
            sentence(
                "{place} answered with {what} instead of a chat response. You may need to sign "
                "in. Check the address in Settings.",
                place=self.place,
                what=what,
            )
        )

    def not_sound(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} didn't return speech as raw PCM. Check in Settings that the server "
                "offers speech.",
                place=self.place,
            )
        )

    def empty(self) -> ModelError:
        return StreamBroken(
            sentence(
                "{place} sent an empty response. Check that the address in Settings is a chat "
                "server. Most end in /v1.",
                place=self.place,
            )
        )

    def _quoted(self, message: str) -> str:
        """A sentence that quotes the server's ``message``, or nothing."""
        if len(self.key) >= 8:  # shorter ones are words or placeholders such as "ollama"
            message = message.replace(self.key, "…")
        plain = _plain(message)
        return sentence(" The server says: {message}", message=plain) if plain else ""


def _plain(text: str) -> str:
    """One short line without control characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= MAX_QUOTE else line[: MAX_QUOTE - 1] + "…"


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _message(body: Any, depth: int = 0) -> str:
    """The message in the JSON of an error from OpenAI, Ollama (``error`` is text), Gemini (a list),
    FastAPI (``detail``: a text, or a list that names fields), vLLM (``message``), OpenRouter (the
    provider's own error as ``raw``) or MiniMax (``base_resp``)."""
    if depth > MAX_DEPTH:
        return ""
    if isinstance(body, str):
        inner = _json(body) if body.lstrip().startswith(("{", "[")) else None
        return (_message(inner, depth + 1) if inner else "") or body
    if isinstance(body, list):
        return "; ".join(filter(None, (_message(item, depth + 1) for item in body[:3])))
    if not isinstance(body, dict):
        return ""
    if isinstance(body.get("error"), dict | list) and (words := _message(body["error"], depth + 1)):
        return words
    metadata = body.get("metadata")
    raw = metadata.get("raw") if isinstance(metadata, dict) else None
    words = (_message(raw, depth + 1) if isinstance(raw, str) else "") or next(
        filter(None, (_message(body[key], depth + 1) for key in _MESSAGE_KEYS if body.get(key))), ""
    )
    where = body.get("loc")
    return f"{where[-1]}: {words}" if words and isinstance(where, list) and where else words


def _code(body: Any) -> int:
    """The HTTP status that an error names; 0 if it names none."""
    if isinstance(body, list):
        return next(filter(None, map(_code, body[:3])), 0)
    if not isinstance(body, dict):
        return 0
    for value in (body.get("code"), body.get("status"), body.get("status_code")):
        if isinstance(value, int | str) and re.fullmatch(r"[45]\d\d", str(value)):
            return int(value)
    return _code(body.get("error"))


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
