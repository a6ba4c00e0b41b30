"""What stands beside the installers of a release."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import release_files
import release_notes

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG = """\
# Changelog

## [Unreleased]

## [1.1.0] - 2026-11-30

### Fixed
- A thing.

## [1.0.0] - 2026-10-01

### Added
- Everything.
"""


def test_the_notes_are_the_versions_section():
    assert release_notes.notes(CHANGELOG, "1.1.0") == "### Fixed\n- A thing.\n"
    assert release_notes.notes(CHANGELOG, "1.0.0") == "### Added\n- Everything.\n"


@pytest.mark.parametrize("version", ["2.0.0", "Unreleased", "1.1"])
def test_a_release_without_a_section_is_refused(version):
    with pytest.raises(SystemExit, match=f"says nothing of {version}"):
        release_notes.notes(CHANGELOG, version)


def test_the_changelog_has_sections_that_can_be_found():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert release_notes.notes(changelog, "Unreleased").startswith("### ")


def test_the_checksums_are_of_all_files_and_can_be_checked(tmp_path):
    for name in ("b.deb", "a.exe"):
        (tmp_path / name).write_text(name)
    (tmp_path / "SHA256SUMS").write_text(release_files.sums(tmp_path))
    lines = release_files.sums(tmp_path).splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a.exe", "b.deb"]
    if sys.platform == "linux":
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_the_bill_of_materials_names_all_that_the_program_stands_on():
    told = json.loads(release_files.materials())
    parts = {part["name"]: part for part in told["components"]}
    assert told["metadata"]["component"]["name"] == "repartee"
    for name in ("openai", "piper-tts", "sounddevice", "qasync"):
        assert parts[name]["purl"] == f"pkg:pypi/{name}@{parts[name]['version']}"
    assert parts["piper-tts"]["licenses"]
    assert "pytest" not in parts
    assert told["bomFormat"] == "CycloneDX"
