"""What is different in PyInstaller's bundle: the environment, and how a child process starts."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
WORKER = "--worker"
"""The bundled program's first argument, before the name of the module to run in its place."""
OURS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def restore_environment(environment: MutableMapping[str, str]) -> None:
    """Restore ``environment`` to what the user had, before any child process is started.

    The bootloader puts the bundled libraries first on the search path and marks the process as its
    own; a browser, a tool server or a second Repartee would otherwise load incompatible libraries.
    This process has already read the variables, and Qt finds its plugins relative to its own
    library.
    """
    for name in LIBRARY_PATHS:
        environment.pop(name, None)
        if original := environment.pop(f"{name}_ORIG", ""):
            environment[name] = original
    for name in [name for name in environment if name in OURS or name.startswith("_PYI_")]:
        del environment[name]


def worker_command(module: str) -> list[str]:
    """The command that runs ``main()`` of ``module`` in a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER, module]
    return [sys.executable, "-m", module]


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """``environment``, in which Python finds ``app`` whatever the working folder is."""
    if getattr(sys, "frozen", False):
        return dict(environment)
    folders = [str(Path(__file__).parents[1]), environment.get("PYTHONPATH", "")]
    return {**environment, "PYTHONPATH": os.pathsep.join(filter(None, folders))}
