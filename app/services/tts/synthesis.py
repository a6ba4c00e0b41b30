"""What the voices on this computer have in common: synthesis in a thread, as an async stream."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import Future
from contextlib import suppress

from app.engine.contracts.ports import Audio
from app.errors import VoiceError

log = logging.getLogger(__name__)

Emit = Callable[[Audio], None]


def speakable(text: str) -> str:
    """``text`` with a space for each character that a phonemizer cannot take, so that positions
    stay the same: NUL would end the text, 1 begins a command to eSpeak, a lone surrogate has no
    UTF-8."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", " ", text)


async def stream_synthesis(
    submit: Callable[[Callable[[Emit], None], Emit], Future[None]],
    synthesize: Callable[[Emit], None],
    stop: Callable[[], None],
    failure: str,
) -> AsyncGenerator[Audio, None]:
    """The audio that ``synthesize`` emits in the thread of ``submit``, each piece as it comes.

    ``stop`` is called when the iterator is closed and has to end ``synthesize`` early. Raises
    VoiceError: the one that ``synthesize`` raised, or ``failure`` for any other exception.
    """
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[Audio | None] = asyncio.Queue()

    def put(piece: Audio | None) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is listening
            loop.call_soon_threadsafe(pieces.put_nowait, piece)

    work = submit(synthesize, put)
    work.add_done_callback(lambda _: put(None))  # also when the work was canceled
    try:
        while (piece := await pieces.get()) is not None:
            yield piece
    finally:
        stop()
    error = None if work.cancelled() else work.exception()
    if isinstance(error, VoiceError):
        raise error
    if error is not None:
        log.error("synthesis failed: %s", type(error).__name__)
        raise VoiceError(failure) from error
