"""Fixtures for all tests: a sound server and a screen for machines that have none."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.gui.shell.garbage import collect_due
from app.services.tts import bundled_voices
from tests import canary, fonts, rig, whisper_base

os.environ.update(fonts.ENVIRONMENT)
settings.register_profile("suite", deadline=None)  # no test measures time
settings.load_profile("suite")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail if a file that the tests wrote (history, settings, log, export, report) has a key."""
    if hasattr(session.config, "workerinput"):
        return  # the main process searches the files of all workers
    folder = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    if left := list(canary.holding(folder)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        lines = "\n".join(map(str, left))
        reporter.write(f"\nA key was written into {len(left)} files:\n{lines}\n", red=True)


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Collect garbage in this thread, as the program does: a widget that another thread collects
    crashes the process."""
    gc.disable()
    yield
    gc.unfreeze()
    collect_due()


@pytest.fixture(autouse=True)
def only_the_basic_voice(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the natural voices, which take seconds to load, except in tests that are marked
    with ``bundled_voices``."""
    if request.node.get_closest_marker("bundled_voices") is None:
        monkeypatch.setattr(bundled_voices, "installed", list)


@pytest.fixture
def generous_umask() -> Iterator[None]:
    """Set the umask to 0: files created without explicit modes are open to everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def _need(programs: tuple[str, ...]) -> None:
    """Skip the test if a program is missing, or fail it if ``CI`` is set. Only Linux has virtual
    screens and sound cards."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs a screen or a sound card that is a program")
    if reason := rig.missing(programs):
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="session")
def sound_server() -> Iterator[rig.Sound]:
    """Start one sound server for all tests; PortAudio finds it at its first use."""
    _need(rig.SOUND_PROGRAMS)
    with rig.sound_server() as sound:
        os.environ.update(sound.env)
        yield sound


@pytest.fixture
def sound(sound_server: rig.Sound) -> rig.Sound:
    """The sound server with both sinks, even if an earlier test has removed one."""
    sinks = sound_server.pactl("list", "short", "sinks")
    for name in ("speaker", "mic"):
        if f"\t{name}\t" not in sinks:
            rig.load_sink(sound_server, name)
    return sound_server


@pytest.fixture(scope="session")
def screen() -> Iterator[rig.Screen]:
    _need(rig.SCREEN_PROGRAMS)
    with rig.screen() as screen:
        yield screen


@pytest.fixture(scope="session")
def whisper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of Whisper base, a speech recognition model, with its real weights."""
    if not whisper_base.available():
        pytest.skip("the packages with the weights are not installed")
    return whisper_base.write(tmp_path_factory.mktemp("models") / "whisper-base.bin")
