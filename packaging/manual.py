"""Write the manual page from the command-line parser.

    python packaging/manual.py FILE

Every command accepts the settings as flags; the page lists them once.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from argparse_manpage.manpage import Manpage

from app import __version__
from app.cli.main import build_parser
from app.config.settings import Settings

SYNOPSIS = "[SETTINGS] [COMMAND [ARGUMENTS]]"


def page(version: str = __version__) -> str:
    parser = build_parser()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            action.metavar = "COMMAND"
            for command in action.choices.values():
                forget_settings(command)
    parser.usage = f"%(prog)s {SYNOPSIS}"
    about = {
        "project_name": "Repartee",
        "version": version,
        "manual_title": "Repartee",
        "description": "voice assistant for the desktop",
    }
    return str(Manpage(parser, about))


def forget_settings(command: argparse.ArgumentParser) -> None:
    """Remove the settings from ``command``, so that only its own options remain."""
    command._actions = own(command._actions)
    for group in command._action_groups:
        group._group_actions = own(group._group_actions)
    command._action_groups = [group for group in command._action_groups if group._group_actions]
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                forget_settings(each)


def own(actions: list[argparse.Action]) -> list[argparse.Action]:
    return [action for action in actions if action.dest not in Settings.model_fields]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(*sys.argv[2:]), encoding="utf-8")
