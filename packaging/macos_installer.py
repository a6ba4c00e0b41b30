"""Builds the disk image for macOS; signs and notarizes it if the secrets are available.

``MACOS_IDENTITY`` names a "Developer ID Application" certificate in the keychain; PyInstaller signs
the bundle with it, too. ``NOTARY_KEY`` is the file of a key for Apple's notary service, identified
by ``NOTARY_KEY_ID`` and ``NOTARY_ISSUER``. No secret is passed on a command line. Without these
variables the image is unsigned, and the user has to allow it in the system's settings.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).resolve().parent / "macos"
ENTITLEMENTS = SOURCES / "entitlements.plist"
IDENTIFIER = "org.repartee.Repartee"
OLDEST = "13.0"
NOTARY = ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")


def information(version: str) -> dict[str, Any]:
    """Return the entries of the application's ``Info.plist``."""
    return {
        "CFBundleDisplayName": "Repartee",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": "Repartee listens when you use the talk key.",
        # macOS shows its own text for this permission; some administration tools show this one.
        "NSAccessibilityUsageDescription": "The desktop-wide key is pressed in other programs.",
        "NSHumanReadableCopyright": "GPL-3.0-or-later, the Repartee authors",
    }


def write(application: Path, output: Path, version: str) -> Path:
    """Build the image in ``output`` from ``Repartee.app``. Raises SystemExit."""
    image = output / f"repartee-{version}-macos-{os.uname().machine}.dmg"
    image.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shown = Path(folder) / "Repartee"
        shown.mkdir()
        shutil.copytree(application, shown / application.name, symlinks=True)
        (shown / "Applications").symlink_to("/Applications")
        run(create(shown, image))
    for command in seal(image, os.environ):
        run(command)
    return image


def create(folder: Path, image: Path) -> list[str]:
    made = ["hdiutil", "create", "-volname", "Repartee", "-srcfolder", str(folder)]
    return [*made, "-format", "UDZO", "-fs", "HFS+", str(image)]


def seal(image: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """Return the commands that sign and notarize ``image``, as far as secrets are available."""
    commands = []
    if identity := environment.get("MACOS_IDENTITY"):
        commands.append(["codesign", "--sign", identity, "--timestamp", str(image)])
        if all(environment.get(name) for name in NOTARY):
            key, key_id, issuer = (environment[name] for name in NOTARY)
            submit = ["xcrun", "notarytool", "submit", str(image), "--wait"]
            account = ["--key", key, "--key-id", key_id, "--issuer", issuer]
            commands += [[*submit, *account], ["xcrun", "stapler", "staple", str(image)]]
    return commands


def run(command: list[str]) -> None:
    """Raises SystemExit."""
    if subprocess.run(command).returncode:
        sys.exit(f"{' '.join(command[:2])} failed; the lines above say why.")
