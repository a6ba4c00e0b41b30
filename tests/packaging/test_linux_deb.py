"""What the .deb brings besides the program."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.test_bootstrap import load

if not sys.platform.startswith("linux"):
    pytest.skip("made on Linux", allow_module_level=True)
linux_deb = load("linux_deb")
archive = load("archive")
build = load("build")
manual = load("manual")

EPOCH = 1_700_000_000


def test_the_desktop_entry_is_valid():
    assert linted("desktop-file-validate", linux_deb.SOURCES / "repartee.desktop") == ""


def test_the_software_centres_text_is_valid(tmp_path):
    file = tmp_path / "repartee.metainfo.xml"
    file.write_text(linux_deb.metadata("1.2.3", EPOCH), encoding="utf-8")
    assert '<release version="1.2.3" date="2023-11-14"/>' in file.read_text(encoding="utf-8")
    # It would like a name made from a domain; the project has none.
    override = "--override=cid-desktopapp-is-not-rdns=info"
    linted("appstreamcli", "validate", "--no-net", override, file)


def test_it_depends_on_what_the_program_needs_and_the_bundle_does_not_carry():
    depends = linux_deb.depends()
    assert f"libc6 (>= {platform.libc_ver()[1]})" in depends
    assert "libportaudio2" in depends
    assert "libegl1" in depends
    assert "libxcb-cursor0" not in depends
    text = linux_deb.description("1.2.3", "amd64", 400_000)
    assert f"Depends: {', '.join(depends)}\n" in text


def test_the_manual_tells_every_command_and_each_setting_once():
    page = manual.page("1.2.3")
    for command in ("ask", "chat", "talk", "voices", "doctor"):
        assert f"'repartee {command}'" in page
    assert page.count(r"\fB\-\-base\-url\fR") == 1
    assert "Repartee 1.2.3" in page


def test_an_archive_depends_on_nothing_but_what_is_in_it(tmp_path):
    archives = []
    for number in (1, 2):
        folder = tmp_path / str(number) / "program"
        folder.mkdir(parents=True)
        for name in ("a", "b") if number == 1 else ("b", "a"):
            (folder / name).write_text(name)
            os.utime(folder / name, (number, number))
        (folder / "a").chmod(0o700 + number)
        archive.write_tar_gz(folder, tmp_path / f"{number}.tar.gz", EPOCH)
        archives.append((tmp_path / f"{number}.tar.gz").read_bytes())
    assert archives[0] == archives[1]


def test_the_time_is_the_commits_or_the_one_given(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    assert build.time_of_sources() == EPOCH
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert build.time_of_sources() >= build.EARLIEST


def test_the_version_stands_in_one_place():
    from app import __version__

    assert build.version() == __version__


def linted(program: str, *arguments: str | Path) -> str:
    if shutil.which(program) is None:
        pytest.fail(f"missing: {program}")
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
