"""What the bundle's starter changes for this program, and no other should inherit."""

from __future__ import annotations

from collections.abc import MutableMapping

LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
OURS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def put_back(environment: MutableMapping[str, str]) -> None:
    """Make ``environment`` the user's own again, before anything is started with it.

    PyInstaller's starter has our libraries found first, and marks the process as its own; a
    browser, a tool server or another Repartee would take libraries that do not fit it. This process
    itself has read them by now, and Qt finds its plugins by where it lies.
    """
    for name in LIBRARY_PATHS:
        environment.pop(name, None)
        if original := environment.pop(f"{name}_ORIG", ""):
            environment[name] = original
    for name in [name for name in environment if name in OURS or name.startswith("_PYI_")]:
        del environment[name]
