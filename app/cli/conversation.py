"""Conversations in the terminal: one turn (`ask`) or many (`chat`)."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from app import wiring
from app.cli.input_lines import InputLines, is_terminal
from app.cli.output import to_json, write_control
from app.cli.pages import pages
from app.config.paths import history_file
from app.config.settings import Settings
from app.engine.contracts.events import (
    AnsweredBy,
    Event,
    Notice,
    PermissionAnswered,
    PermissionAsked,
    ReplyDelta,
    ReplyRetracted,
    RequestSent,
    Retrying,
    StillWaiting,
    ToolStarted,
    TranscriptFinal,
    TurnEnded,
    TurnStarted,
)
from app.engine.contracts.tools import (
    Verdict,
    can_be_shown,
    named_sites,
    readable_arguments,
    single_line,
)
from app.engine.session import Session
from app.services.storage.history import History
from app.wiring import SessionOptions

NO_TERMINAL = (
    "A tool needs your permission, but there's no terminal to ask in. Use --yes, or allow it in "
    "the window."
)
TOO_LONG = "The tool call was too long to show here, so it was refused."


def ask(
    settings: Settings,
    question: str | None,
    recording: Path | None,
    speech_file: Path | None,
    *,
    as_json: bool,
    allows: bool = False,
) -> int:
    """Run one turn, typed or from ``recording``, and return the exit code.

    With ``allows``, tools run without asking, except those that a rule forbids.
    """
    options = SessionOptions(recording, speech_file, listens=recording is not None)
    return asyncio.run(_ask(settings, question, options, as_json, allows))


async def _ask(
    settings: Settings, question: str | None, options: SessionOptions, as_json: bool, allows: bool
) -> int:
    session = await wiring.build_session(settings, options)
    terminal = Terminal()
    ended: list[TurnEnded] = []

    def watch(event: Event) -> None:
        if ended:
            return  # later events, such as a timer's ring, are not part of the output
        if as_json:
            print(to_json(event.to_json()), flush=True)
        else:
            terminal.show(event)
        if isinstance(event, TurnEnded):
            ended.append(event)

    session.subscribe(watch)
    prompt = PermissionPrompt(session, None if allows else InputLines())
    session.subscribe(prompt.handle_event)
    try:
        await session.open()
        wiring.show_warnings(session, settings)
        with interrupted_by_ctrl_c(session):
            if question is not None:
                session.say(question)
            else:
                session.press()
            await session.finished()
        return finish(session, ended, as_json=as_json)
    finally:
        await session.close()


def finish(session: Session, ended: list[TurnEnded], *, as_json: bool) -> int:
    """Save the speech of a turn that has completed, and return the exit code."""
    if ended and ended[0].outcome == "completed":
        wiring.save_speech(session)
        return 0
    if ended and as_json and ended[0].error:
        print(f"repartee: {ended[0].error}", file=sys.stderr)
    return 1


def chat(settings: Settings) -> int:
    """Run a turn for each line of standard input until it ends."""
    return asyncio.run(_chat(settings))


async def _chat(settings: Settings) -> int:
    notices: list[tuple[str, str]] = []
    history = History(history_file(), lambda *notice: notices.append(notice))
    archive = None if settings.private else history.recorder()
    options = SessionOptions(listens=False, rings=True, archive=archive)
    session = await wiring.build_session(settings, options)
    session.subscribe(Terminal().show)
    interactive = is_terminal()
    lines = InputLines()
    session.subscribe(PermissionPrompt(session, lines).handle_event)
    try:
        if interactive:
            print(
                "Type a message and press Enter. Ctrl+C stops the answer, Ctrl+D quits.",
                file=sys.stderr,
            )
        await session.open()
        wiring.show_warnings(session, settings)
        while True:
            if interactive:
                print("\nYou: ", end="", file=sys.stderr, flush=True)
            line = await lines.next()
            if line is None:
                return 0
            with interrupted_by_ctrl_c(session):
                session.say(line)
                await session.finished()
            while notices:
                session.show_notice(*notices.pop(0))
    finally:
        await session.close()
        await history.close()


class PermissionPrompt:
    """Asks for permission at the terminal. If standard input is no terminal, it answers no: lines
    from a pipe or file are messages, never answers.

    A question that is longer than the screen is shown page by page; it can be allowed after the
    last one. If ``lines`` is None, every call is allowed once.
    """

    def __init__(self, session: Session, lines: InputLines | None) -> None:
        self._session = session
        self._lines = lines
        self._waiting: asyncio.Task[None] | None = None

    def handle_event(self, event: Event) -> None:
        match event:
            case PermissionAsked() if self._waiting is None:
                self._ask(event)
            case PermissionAnswered() if self._waiting:
                self._waiting.cancel()
                self._waiting = None

    def _ask(self, asked: PermissionAsked) -> None:
        if self._lines is None:
            self._session.answer(asked.call_id, Verdict.ONCE)
        elif not is_terminal():
            print(f"repartee: {NO_TERMINAL}", file=sys.stderr, flush=True)
            self._session.answer(asked.call_id, Verdict.NO)
        elif not can_be_shown(asked.arguments):
            print(f"repartee: {TOO_LONG}", file=sys.stderr, flush=True)
            self._session.answer(asked.call_id, Verdict.NO)
        else:
            self._waiting = asyncio.create_task(self._read_answer(asked, self._lines))

    async def _read_answer(self, asked: PermissionAsked, lines: InputLines) -> None:
        shown = pages(_question(asked))
        for number, page in enumerate(shown, 1):
            is_last = number == len(shown)
            prompt = "Allow this? [y/N] " if is_last else _more(number, len(shown))
            text = f"{page}\n{prompt}"
            said = await lines.answer(partial(print, text, end="", file=sys.stderr, flush=True))
            word = (said or "").strip().lower()
            if is_last:
                allows = word in ("y", "yes")
                self._session.answer(asked.call_id, Verdict.ONCE if allows else Verdict.NO)
            elif said is None or word in ("n", "no"):
                self._session.answer(asked.call_id, Verdict.NO)
                return


def _more(number: int, count: int) -> str:
    return f"-- {number} of {count} -- Press Enter for more, n to refuse: "


def _question(asked: PermissionAsked) -> str:
    given = "".join(f"\n  connects to {site}" for site in named_sites(asked.arguments))
    for name, value in readable_arguments(asked.arguments):
        given += f"\n  {single_line(name)}: " + value.replace("\n", "\n    | ")
    server = f" (server {single_line(asked.origin)})" if asked.origin else ""
    name = single_line(asked.name.replace("_", " "))
    return f"\n{name}{server}{given}"


class Terminal:
    """Prints events for people: the reply on stdout, everything else on stderr."""

    def __init__(self) -> None:
        self._in_line = False
        self._by_helper = False
        self._problems: set[str] = set()
        """Printed since the last turn ended: the turn may end with one that a notice told."""

    def show(self, event: Event) -> None:
        match event:
            case ReplyDelta(text=text):
                print(text, end="", flush=True)
                self._in_line = not text.endswith("\n")
            case ReplyRetracted():
                self._print_line("[The text above was the model's reasoning, not its answer.]")
            case TranscriptFinal(text=text):
                self._print_line(f"You said: {text}")
            case RequestSent():
                self._by_helper = False
            case AnsweredBy():
                self._by_helper = True
            case ToolStarted(name=name):
                self._print_line(f"[{name.replace('_', ' ')} …]")
            case Retrying(attempt=attempt, of=of, reason=reason):
                self._print_line(f"{reason} Retrying ({attempt} of {of})…")
            case StillWaiting(model=model, waited_s=waited_s):
                self._print_line(
                    f"[No answer from {model} for {waited_s:g} seconds. It may still be loading.]"
                )
            case Notice(text=text):
                self._print_problem(text)
            case TurnStarted(source="announcement"):
                write_control("\a", sys.stdout)
                sys.stdout.flush()
            case TurnEnded(outcome=outcome, error=error):
                self._end_line()
                if self._by_helper:
                    self._print_line("[Answered by the built-in helper]")
                    self._by_helper = False
                if error:
                    self._print_problem(error)
                elif outcome == "interrupted":
                    self._print_line("[stopped]")
                self._problems.clear()

    def _print_problem(self, text: str) -> None:
        if text not in self._problems:
            self._problems.add(text)
            self._print_line(f"repartee: {text}")

    def _print_line(self, text: str) -> None:
        """Print a line on stderr."""
        self._end_line()
        print(text, file=sys.stderr, flush=True)

    def _end_line(self) -> None:
        if self._in_line:
            print(flush=True)
            self._in_line = False


@contextlib.contextmanager
def interrupted_by_ctrl_c(session: Session) -> Iterator[None]:
    """Within this context Ctrl+C stops the turn, not the program."""
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGINT, session.interrupt)
    except NotImplementedError:  # Windows: Ctrl+C ends the program
        yield
        return
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGINT)
