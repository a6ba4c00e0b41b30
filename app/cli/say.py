"""Speaks a text in the terminal (`say`), chunk by chunk like a reply; no model is asked."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app import wiring
from app.cli.conversation import Terminal, finish, interrupted_by_ctrl_c
from app.cli.output import to_json
from app.config.settings import Settings
from app.engine.contracts.events import Event, ReplyDelta, TurnEnded
from app.wiring import SessionOptions


def say(
    settings: Settings, text: str, language: str, speech_file: Path | None, *, as_json: bool
) -> int:
    """Speak ``text`` and return the exit code. ``language`` is a code; "" means the voice's own."""
    options = SessionOptions(
        speech_file=speech_file, listens=False, only_speaks=True, language=language
    )
    return asyncio.run(_say(settings, text, options, as_json))


async def _say(settings: Settings, text: str, options: SessionOptions, as_json: bool) -> int:
    session = await wiring.build_session(settings, options)
    terminal = Terminal()
    ended: list[TurnEnded] = []

    def watch(event: Event) -> None:
        if as_json:
            print(to_json(event.to_json()), flush=True)
        elif not isinstance(event, ReplyDelta):  # the user has the text
            terminal.show(event)
        if isinstance(event, TurnEnded):
            ended.append(event)

    session.subscribe(watch)
    try:
        await session.open()
        with interrupted_by_ctrl_c(session):
            session.replay(text)
            await session.finished()
        return finish(session, ended, as_json=as_json)
    finally:
        await session.close()
