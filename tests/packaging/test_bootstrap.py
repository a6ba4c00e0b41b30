"""Setting up on a machine that has only Python."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests import rig

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


system_packages = load("system_packages")
bootstrap = load("bootstrap")

PORTAUDIO = system_packages.RUN[0]
XVFB = system_packages.TEST[0]


def only(*programs: str):
    """A ``which`` for a machine that has just these."""
    return lambda name: f"/usr/bin/{name}" if name in programs else None


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A project folder of its own, with a lock and a log of what would be run."""
    log: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "INPUTS", (tmp_path / "requirements.lock",))
    monkeypatch.setattr(bootstrap, "make_environment", lambda: log.append(["environment"]))
    monkeypatch.setattr(
        bootstrap, "bring_system_packages", lambda needs: log.append(["system"]) or True
    )
    (tmp_path / ".venv").mkdir()
    (tmp_path / "requirements.lock").write_text("one==1")
    return tmp_path, log


def test_the_first_run_sets_up_and_the_next_does_nothing(place):
    _, log = place
    bootstrap.prepare("run", ())
    bootstrap.prepare("run", ())
    assert log == [["system"], ["environment"]]


def test_a_changed_lock_sets_up_again(place):
    folder, log = place
    bootstrap.prepare("run", ())
    (folder / "requirements.lock").write_text("one==2")
    bootstrap.prepare("run", ())
    assert log.count(["environment"]) == 2


def test_testing_after_running_brings_only_the_programs_for_it(place):
    _, log = place
    bootstrap.prepare("run", ())
    bootstrap.prepare("test", ())
    assert log == [["system"], ["environment"], ["system"]]


def test_what_is_still_missing_is_looked_for_again_the_next_time(place, monkeypatch):
    _, log = place
    monkeypatch.setattr(bootstrap, "bring_system_packages", lambda needs: False)
    bootstrap.prepare("run", ())
    monkeypatch.setattr(
        bootstrap, "bring_system_packages", lambda needs: log.append(["system"]) or True
    )
    bootstrap.prepare("run", ())
    assert log == [["environment"], ["system"]]


@pytest.fixture
def pip(tmp_path, monkeypatch):
    """An environment that is made in no time, and a log of the steps; ``fails``: pip does."""
    venv = tmp_path / ".venv"
    python = venv / "bin" / "python"
    steps: list[str] = []

    class Pip:
        fails = False

        def run(self, command, **_):
            step = "venv" if command[1:3] == ["-m", "venv"] else "install"
            if "--version" not in command:
                steps.append(step)
            if step == "venv":
                python.parent.mkdir()
                python.touch()
            return subprocess.CompletedProcess(command, int(step == "install" and self.fails))

    fake = Pip()
    monkeypatch.setattr(bootstrap, "VENV", venv)
    monkeypatch.setattr(bootstrap, "PYTHON", python)
    monkeypatch.setattr(bootstrap.subprocess, "run", fake.run)
    return fake, steps


def test_an_environment_is_made_then_filled_then_the_project_put_into_it(pip):
    _, steps = pip
    bootstrap.make_environment()
    assert steps == ["venv", "install", "install"]


def test_a_changed_lock_is_installed_over_the_old_one(pip):
    _, steps = pip
    bootstrap.make_environment()
    bootstrap.make_environment()
    assert steps.count("venv") == 1


def test_an_installation_that_broke_off_starts_afresh(pip):
    fake, steps = pip
    fake.fails = True
    with pytest.raises(SystemExit, match="Run this again"):
        bootstrap.make_environment()
    fake.fails = False
    bootstrap.make_environment()
    assert steps.count("venv") == 2


def test_arguments_go_to_the_program(place, monkeypatch):
    became: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "become", lambda command: became.append(command) or 0)
    monkeypatch.setattr(bootstrap, "prepare_voice", lambda: None)
    assert bootstrap.main(["run", "ask", "What time is it?"]) == 0
    assert became[0][-4:] == ["-m", "app", "ask", "What time is it?"]


def test_the_bundled_voice_is_split_once(place, monkeypatch):
    folder, _ = place
    steps: list[list[str]] = []

    def run(command):
        steps.append(command)
        Path(command[-1]).mkdir(parents=True)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    bootstrap.prepare_voice()
    bootstrap.prepare_voice()
    assert [step[-1] for step in steps] == [str(folder / ".venv" / "share" / "repartee")]


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_anything_else_shows_how_it_is_used(arguments, capsys):
    assert bootstrap.main(arguments) == 2
    assert "bootstrap.py run" in capsys.readouterr().err


def test_arguments_to_test_run_only_those_tests(monkeypatch):
    ran: list[list[str]] = []

    class Done:
        returncode = 0

    monkeypatch.setattr(bootstrap.subprocess, "run", lambda c, **_: ran.append(c) or Done)
    assert bootstrap.run_tests(["tests/engine"]) == 0
    assert [command[2:] for command in ran] == [["pytest", "tests/engine"]]


def test_a_failing_check_fails_the_run_though_the_tests_pass(monkeypatch, capfd):
    def run(command, **_):
        if "pytest" in command:
            print("9 passed", file=sys.stderr)
        return subprocess.CompletedProcess(command, int(command[0].endswith("mypy")))

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    assert bootstrap.run_tests([]) == 1
    assert capfd.readouterr().err.splitlines()[-2:] == ["Failed: mypy", "9 passed"]


def test_the_exit_code_of_the_tests_is_passed_on(monkeypatch):
    monkeypatch.setattr(
        bootstrap.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 3)
    )
    assert bootstrap.run_tests(["tests/engine"]) == 3


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "apt-get install -y --no-install-recommends libportaudio2 xvfb"),
        ("dnf", "dnf install -y portaudio xorg-x11-server-Xvfb"),
        ("pacman", "pacman -S --needed --noconfirm portaudio xorg-server-xvfb"),
    ],
)
def test_each_package_manager_has_its_line(manager, line):
    assert system_packages.install_line([PORTAUDIO, XVFB], only(manager)) == line


def test_an_unknown_package_manager_has_none():
    assert system_packages.install_line([PORTAUDIO], only()) == ""


def test_a_package_that_brings_several_needs_is_named_once():
    xcb = [need for need in system_packages.RUN if need.pacman == "libxcb"]
    assert len(xcb) > 1
    assert system_packages.install_line(xcb, only("pacman")).split()[-1] == "libxcb"
    assert system_packages.install_line(xcb, only("pacman")).count("libxcb") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="wheels carry all elsewhere")
def test_only_what_is_missing_is_brought():
    assert system_packages.missing([PORTAUDIO, XVFB], lambda need: need is XVFB) == [PORTAUDIO]


def test_everything_that_the_tests_run_is_brought():
    packages = {"Xvfb": "xvfb", "xdotool": "xdotool", "pulseaudio": "pulseaudio"}
    packages |= dict.fromkeys(["pactl", "parec", "paplay"], "pulseaudio-utils")
    needed = {packages[program] for program in rig.SOUND_PROGRAMS + rig.SCREEN_PROGRAMS}
    assert needed <= {need.apt for need in system_packages.TEST}


def test_without_permission_nothing_is_installed_and_the_line_is_told(monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "missing", lambda needs: list(needs))
    monkeypatch.setattr(system_packages, "permission", lambda: None)
    monkeypatch.setattr(system_packages, "install_line", lambda needs: "apt-get install -y xvfb")
    monkeypatch.setattr(system_packages, "install", lambda needs: pytest.fail("not permitted"))
    assert not bootstrap.bring_system_packages((XVFB,))
    assert capsys.readouterr().err.splitlines()[-1].strip() == "sudo apt-get install -y xvfb"


def test_without_a_known_package_manager_the_names_are_told(monkeypatch):
    monkeypatch.setattr(system_packages, "install_line", lambda needs: "")
    assert system_packages.remedy([PORTAUDIO, XVFB]).endswith(" portaudio, Xvfb")


@pytest.fixture
def apt(monkeypatch):
    """The commands given to apt-get, of which those in ``failing`` fail."""
    commands: list[list[str]] = []
    failing: list[int] = []

    def quietly(command):
        commands.append(command)
        return len(commands) not in failing

    monkeypatch.setattr(system_packages, "permission", lambda: ["sudo", "-n"])
    monkeypatch.setattr(system_packages.shutil, "which", only("apt-get"))
    monkeypatch.setattr(system_packages, "_quietly", quietly)
    return commands, failing


def test_apt_asks_nothing_even_through_sudo(apt):
    commands, _ = apt
    system_packages.apt_install(["xvfb"])
    assert len(commands) == 1
    assert commands[0][:4] == ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    assert commands[0][-1] == "xvfb"


def test_apt_fetches_its_lists_when_it_does_not_find_a_package(apt):
    commands, failing = apt
    failing.append(1)
    system_packages.apt_install(["xvfb"])
    assert [command[-1] for command in commands] == ["xvfb", "update", "xvfb"]


def test_the_lock_names_no_host():
    lock = (PACKAGING.parent / "requirements.lock").read_text()
    assert "://" not in lock
    assert "--hash=sha256:" in lock


def test_a_python_too_old_can_still_read_it_and_say_so():
    ast.parse((PACKAGING / "bootstrap.py").read_text(), feature_version=(3, 6))


def test_it_needs_nothing_but_the_standard_library():
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(PACKAGING / "bootstrap.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "python3 packaging/bootstrap.py run" in done.stderr
