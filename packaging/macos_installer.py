"""The disk image for macOS: signed and notarised where the secrets for that are given.

``MACOS_IDENTITY`` names a "Developer ID Application" certificate in the keychain (the bundle is
signed with it by PyInstaller, too). ``NOTARY_KEY`` is the file of a key for Apple's notary,
``NOTARY_KEY_ID`` and ``NOTARY_ISSUER`` say which: no secret stands on a command line. Without them
the image is unsigned, and macOS asks whoever opens it to allow that in the system's settings.
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
    """What belongs into the application's ``Info.plist``."""
    return {
        "CFBundleDisplayName": "Repartee",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": "Repartee listens while you hold the talk key.",
        # macOS shows words of its own for this one; some tools for administrators show these.
        "NSAccessibilityUsageDescription": "The desktop-wide key is pressed in other programs.",
        "NSHumanReadableCopyright": "GPL-3.0-or-later, the Repartee authors",
    }


def write(application: Path, output: Path, version: str) -> Path:
    """Make the image in ``output`` from ``Repartee.app``. Raises SystemExit."""
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
    """The commands that sign and notarise ``image``, as far as the secrets are there."""
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
