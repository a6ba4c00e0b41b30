"""The `repartee` command: opens the window, or runs a subcommand.

Exit codes: 0 success, 1 the turn or the command failed (one sentence on stderr), 2 bad usage.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import logging
import logging.handlers
import os
import re
import sys
import typing
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NoReturn

from app import __version__, network
from app.cli.files import check_output
from app.cli.input_lines import read_text
from app.cli.output import filtered_output
from app.config.paths import provide_home, storage_problem
from app.config.settings import Settings, effective_policy, load
from app.config.settings_repair import repair
from app.diagnostics import report
from app.environment import secrets_withheld
from app.errors import ReparteeError, SettingsError
from app.services.storage import api_keys

Command = typing.Callable[[argparse.Namespace, Settings], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code. User errors never raise."""
    with filtered_output():
        return _main(arguments)


def _main(arguments: Sequence[str] | None) -> int:
    options = parse(arguments)
    try:
        provide_home()
        problems = [*filter(None, (storage_problem(), repair(), effective_policy().problem))]
        options.notice = next(iter(problems), None)
        for problem in problems:
            print(f"repartee: {problem}", file=sys.stderr)
        settings = load(**{name: getattr(options, name) for name in Settings.model_fields})
        network.set_offline(settings.offline)
        api_keys.set_own_server(settings.base_url)
        with secrets_withheld(), _logging_to_file(), report.recording_crashes():
            return int(options.run(options, settings))
    except SettingsError as error:
        print(f"repartee: {error}", file=sys.stderr)
        return 2
    except ReparteeError as error:
        print(f"repartee: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output is gone, as with `| head`
        # Python flushes stdout at exit, which would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try '{self.prog} --help'.\n")


class _ChooseStt(argparse.Action):
    """``--stt``: one of the setting's values, or the model to use on this computer."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: typing.Any,
        option_string: str | None = None,
    ) -> None:
        is_model = values not in typing.get_args(Settings.model_fields["stt"].annotation)
        if is_model:
            namespace.local_stt_model = values
        namespace.stt = "moonshine" if is_model else values


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The options; a setting whose flag was not given is None. Exits with 2 on bad usage."""
    defaults = argparse.Namespace(**dict.fromkeys(Settings.model_fields))
    return build_parser().parse_args(arguments, defaults)


def build_parser() -> argparse.ArgumentParser:
    """The parser. Every setting is a flag of the command and of each subcommand."""
    flags = _setting_flags()
    parser = _Parser(
        prog="repartee",
        description="A desktop voice assistant. Without a command, it opens the window.",
        parents=[flags],
    )
    parser.set_defaults(run=open_window)
    parser.add_argument("--version", action="version", version=f"Repartee {__version__}")
    parser.add_argument(
        "--hidden", action="store_true", help="start in the tray without opening the window"
    )
    commands = parser.add_subparsers(title="commands", metavar="", parser_class=_Parser)

    ask = commands.add_parser("ask", parents=[flags], help="ask one question and hear the answer")
    ask.add_argument("question", nargs="?", help="your question (omit it with --listen)")
    ask.add_argument(
        "--listen", type=Path, metavar="FILE.wav", help="ask with a recording instead of text"
    )
    ask.add_argument(
        "--out",
        type=Path,
        metavar="FILE.wav",
        help="save the speech to a file instead of playing it",
    )
    ask.add_argument("--json", action="store_true", help="print each event as a line of JSON")
    ask.add_argument("--yes", action="store_true", help="run tools without asking for permission")
    ask.set_defaults(run=run_ask)

    chat = commands.add_parser("chat", parents=[flags], help="chat in the terminal")
    chat.set_defaults(run=run_chat)

    say = commands.add_parser(
        "say",
        parents=[_setting_flags(without="language")],
        help="read text aloud",
    )
    say.add_argument("text", help="the text to read aloud (- for standard input)")
    say.add_argument(
        "--language",
        dest="spoken_language",
        metavar="CODE",
        default="",
        help="language of the text, such as de (default: the language it is in)",
    )
    say.add_argument(
        "--out",
        type=Path,
        metavar="FILE.wav",
        help="save the speech to a file instead of playing it",
    )
    say.add_argument("--json", action="store_true", help="print each event as a line of JSON")
    say.set_defaults(run=run_say)

    talk = commands.add_parser("talk", help="start or stop talking in the running window")
    talk.add_argument(
        "verb",
        nargs="?",
        choices=("start", "stop", "toggle", "converse"),
        default="toggle",
        help="converse starts or ends a hands-free conversation (default: toggle)",
    )
    talk.set_defaults(run=lambda options, _: run_verb(f"talk {options.verb}"))
    show = commands.add_parser("show", help="bring the running window to the front")
    show.set_defaults(run=lambda *_: run_verb("raise"))
    leave = commands.add_parser("quit", help="quit the running window")
    leave.set_defaults(run=lambda *_: run_verb("quit"))

    voices = commands.add_parser("voices", parents=[flags], help="list, install, or remove voices")
    actions = voices.add_subparsers(dest="action", metavar="", parser_class=_Parser)
    listing = actions.add_parser(
        "list", parents=[flags], help="list installed and available voices"
    )
    listing.add_argument(
        "spoken",
        metavar="language",
        nargs="?",
        default="",
        help="show only this language, such as de",
    )
    for verb in ("install", "remove"):
        action = actions.add_parser(verb, parents=[flags], help=f"{verb} a voice")
        action.add_argument("name", help="name of the voice, such as en_US-lessac-medium")
    voices.set_defaults(run=run_voices)

    _add_models_parser(commands, flags)
    _add_listening_parser(commands, flags)
    doctor = commands.add_parser(
        "doctor", parents=[flags], help="check your setup and suggest fixes"
    )
    doctor.add_argument("--json", action="store_true", help="print the report as JSON")
    doctor.add_argument(
        "--no-model",
        dest="ask_server",
        action="store_false",
        help="don't send the server's model any test questions",
    )
    doctor.add_argument(
        "--report",
        action="store_true",
        help="print a bug report: versions, settings, and log, but no conversations or keys",
    )
    doctor.set_defaults(run=run_doctor)
    return parser


def _add_models_parser(commands: argparse._SubParsersAction[_Parser], flags: _Parser) -> None:
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--json", action="store_true", help="print the result as JSON")
    models = commands.add_parser(
        "models",
        parents=[flags, shared],
        help="list, install, add, or remove language models on this computer",
    )
    actions = models.add_subparsers(dest="action", metavar="", parser_class=_Parser)
    parents = [flags, shared]
    actions.add_parser("list", parents=parents, help="list installed and available models")
    install = actions.add_parser("install", parents=parents, help="download a model")
    install.add_argument("name", help="name of the model, such as Qwen3.5-2B")
    remove = actions.add_parser("remove", parents=parents, help="remove a model")
    remove.add_argument("name", help="name of an installed model")
    add = actions.add_parser("add", parents=parents, help="use a model file of your own")
    add.add_argument("file", type=Path, metavar="FILE.gguf", help="a model in GGUF format")
    models.set_defaults(run=run_models)


def _add_listening_parser(commands: argparse._SubParsersAction[_Parser], flags: _Parser) -> None:
    listening = commands.add_parser(
        "listening",
        parents=[flags],
        help="list, install, add, or remove speech recognition models",
    )
    actions = listening.add_subparsers(dest="action", metavar="", parser_class=_Parser)
    shown = actions.add_parser(
        "list", parents=[flags], help="list installed and available speech recognition models"
    )
    for parser in (listening, shown):
        parser.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="print the list as JSON"
        )
    for verb, help_text in (("install", "download a model"), ("remove", "remove a model")):
        action = actions.add_parser(verb, parents=[flags], help=help_text)
        action.add_argument("name", help="name of the model, such as parakeet-tdt-0.6b-v3")
    add = actions.add_parser("add", parents=[flags], help="use a model file of your own")
    add.add_argument("file", type=Path, metavar="FILE", help="a model made for transcribe.cpp")
    listening.set_defaults(run=run_listening)


def _setting_flags(without: str = "") -> _Parser:
    """A parser to inherit from: every setting as a flag, but for the one named ``without``."""
    flags = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = flags.add_argument_group(
        "settings (override REPARTEE_… variables and the settings file)"
    )
    for name, field in Settings.model_fields.items():
        if name == without:
            continue
        flag = "--" + name.replace("_", "-")
        text = (field.description or "").replace("%", "%%")
        if field.annotation is bool:
            both = argparse.BooleanOptionalAction
            group.add_argument(flag, dest=name, action=both, help=text)
        elif name == "stt":
            group.add_argument(flag, dest=name, metavar="NAME", help=text, action=_ChooseStt)
        elif typing.get_origin(field.annotation) is Literal:
            choices = typing.get_args(field.annotation)
            group.add_argument(flag, dest=name, choices=choices, help=text)
        else:
            group.add_argument(flag, dest=name, metavar=name.upper(), help=text)
    return flags


def open_window(options: argparse.Namespace, settings: Settings) -> int:
    from app.diagnostics.preflight import missing_display

    if reason := missing_display():
        print(f"{reason} Starting a chat in the terminal instead.", file=sys.stderr)
        return run_chat(options, settings)
    gc.disable()  # imports make no garbage, and the window collects its own (gui/shell/garbage.py)
    from app.gui.application import run

    return run(settings, notice=options.notice, hidden=options.hidden)


def run_ask(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli.conversation import ask

    if bool(options.question and options.question.strip()) == bool(options.listen):
        print("repartee ask: enter a question or use --listen FILE.wav.", file=sys.stderr)
        return 2
    check_output(options.out, settings, options.listen, prints=True)
    return ask(
        settings,
        options.question,
        options.listen,
        options.out,
        as_json=options.json,
        allows=options.yes,
    )


def run_chat(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli.conversation import chat

    return chat(settings)


def run_say(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli.say import say

    check_output(options.out, settings, prints=options.json)
    text = read_text() if options.text == "-" else options.text
    if not text.strip():
        print("repartee say: enter a text, or use - and standard input.", file=sys.stderr)
        return 2
    if not re.fullmatch(r"(?:[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)?", options.spoken_language):
        print("repartee say: --language needs a code such as de or en-gb.", file=sys.stderr)
        return 2
    return say(settings, text, options.spoken_language, options.out, as_json=options.json)


def run_verb(verb: str) -> int:
    from app.gui.shell.single_instance import send_command

    if send_command(verb):
        return 0
    print("repartee: the window isn't running. Start it with 'repartee'.", file=sys.stderr)
    return 1


def run_voices(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli import voices

    match options.action:
        case "install":
            return voices.install(options.name, settings)
        case "remove":
            return voices.remove(options.name)
        case _:
            return voices.list_voices(getattr(options, "spoken", ""), settings)


def run_models(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli import models

    as_json = getattr(options, "json", False)
    match options.action:
        case "install":
            return models.install(options.name, settings, as_json=as_json)
        case "add":
            return models.add(options.file, as_json=as_json)
        case "remove":
            return models.remove(options.name, settings, as_json=as_json)
        case _:
            return models.list_models(as_json=as_json)


def run_listening(options: argparse.Namespace, settings: Settings) -> int:
    from app.cli import listening

    match options.action:
        case "install":
            return listening.install(options.name, settings)
        case "add":
            return listening.add(options.file)
        case "remove":
            return listening.remove(options.name)
        case _:
            return listening.list_models(settings, as_json=getattr(options, "json", False))


def run_doctor(options: argparse.Namespace, settings: Settings) -> int:
    if options.report:
        print(report.problem_report(settings, crash=report.last_crash()), end="")
        return 0
    from app.cli.doctor import examine

    return examine(settings, as_json=options.json, ask_server=options.ask_server)


@contextlib.contextmanager
def _logging_to_file() -> Iterator[None]:
    """Log to ``repartee.log``: warnings and sizes, never what was said and never a key."""
    from app.config.paths import log_folder

    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            log_folder() / "repartee.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()  # an unwritable folder must not stop the program
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    for name in ("mcp", "client"):  # the MCP SDK logs what servers send
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
