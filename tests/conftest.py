"""What every test may use: a sound card and a screen for machines that have none."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from app.gui.shell.garbage import collect_due
from tests import canary, fonts, rig

os.environ.update(fonts.ENVIRONMENT)
settings.register_profile("suite", deadline=None)  # no test measures time
settings.load_profile("suite")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Whatever the tests wrote (histories, settings, logs, exports, reports): no key is in it."""
    if hasattr(session.config, "workerinput"):
        return  # the files of all workers are below the folder of the one who waits for them
    folder = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    if left := list(canary.holding(folder)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        lines = "\n".join(map(str, left))
        reporter.write(f"\nA key was written into {len(left)} files:\n{lines}\n", red=True)


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """As in the program: a widget that another thread collects takes the process with it."""
    gc.disable()
    yield
    gc.unfreeze()
    collect_due()


@pytest.fixture
def generous_umask() -> Iterator[None]:
    """What is made without saying for whom is made for everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def _need(programs: tuple[str, ...]) -> None:
    """Skip where a program is missing; on the build machine that is a failure. Only Linux has
    screens and sound cards that are programs."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs a screen or a sound card that is a program")
    if reason := rig.missing(programs):
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="session")
def sound_server() -> Iterator[rig.Sound]:
    """One sound server for all tests: PortAudio finds it when it is first used."""
    _need(rig.SOUND_PROGRAMS)
    with rig.sound_server() as sound:
        os.environ.update(sound.env)
        yield sound


@pytest.fixture
def sound(sound_server: rig.Sound) -> rig.Sound:
    """The sound server with both sinks, whatever the test before has unplugged."""
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
