"""Undoes the environment changes of PyInstaller's bootloader."""

from __future__ import annotations

from collections.abc import MutableMapping

LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
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
