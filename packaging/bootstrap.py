"""Set up and run Repartee on a machine that only has Python 3.11 or newer.

    python3 packaging/bootstrap.py run [ARGUMENTS…]   run the program as `repartee ARGUMENTS…`
    python3 packaging/bootstrap.py test [ARGUMENTS…]  run lint, type checks and tests; with
                                                      ARGUMENTS, run only pytest with them

Uses only the standard library. Creates `.venv` from the hashed lock file and, where permitted,
installs system libraries with the package manager. If everything is in place, it does nothing. The
syntax is that of Python 3.6, so that an older Python can print the error message.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (this check is for older versions)
    sys.exit("Repartee needs Python 3.11 or newer; this is " + sys.version.split()[0])

import contextlib
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import system_packages  # noqa: E402  (in this folder)

VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INPUTS = (LOCK, ROOT / "pyproject.toml", Path(__file__), Path(system_packages.__file__))
"""A change to one of these files makes the setup run again."""

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo", "--no-cache"),
)
ALL_TESTS = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile", "--durations=15"]
"""One process per core, because tests of sound and windows mostly wait. All tests of a file run in
one process, which has its own sound server and screen."""


def main(arguments: list[str]) -> int:
    command, rest = arguments[:1], arguments[1:]
    if command == ["run"]:
        prepare("run", system_packages.RUN)
        prepare_voice()
        return become([str(PYTHON), "-P", "-m", "app", *rest])
    if command == ["test"]:
        prepare("test", system_packages.RUN + system_packages.TEST)
        return run_tests(rest)
    say(__doc__)
    return 2


def prepare(purpose: str, needs: tuple[system_packages.Need, ...]) -> None:
    """Install what is missing. A stamp file records the inputs for which all was present."""
    stamp = VENV / f".ready-for-{purpose}"
    wanted = fingerprint()
    if read(stamp) == wanted:
        return
    with only_one_at_a_time():
        complete = bring_system_packages(needs)
        if read(VENV / ".installed") != wanted:
            make_environment()
            (VENV / ".installed").write_text(wanted)
        if complete:
            stamp.write_text(wanted)


def prepare_voice() -> None:
    """Split the bundled voice (4 s, once), so that no start of the program has to. If that fails,
    the program does it."""
    folder = VENV / "share" / "repartee"
    if not folder.exists():
        script = ROOT / "packaging" / "prepare_voice.py"
        subprocess.run([str(PYTHON), str(script), str(folder)])


def fingerprint() -> str:
    """Return a hash that changes when the environment or system libraries must be checked again."""
    place = sys.version.encode() + str(VENV).encode()
    return hashlib.sha256(place + b"".join(file.read_bytes() for file in INPUTS)).hexdigest()


def bring_system_packages(needs: tuple[system_packages.Need, ...]) -> bool:
    """Install missing packages and print those that failed. Returns whether all needs are met."""
    missing = system_packages.missing(needs)
    if missing and system_packages.permission() is not None:
        say("Installing system packages ...")
        system_packages.install(missing)
        missing = system_packages.missing(needs)
    if missing:
        say("Some system packages are missing; what needs them will not work. Run:")
        say("  " + system_packages.remedy(missing))
    return not missing


def make_environment() -> None:
    """Create `.venv` with the locked packages. Raises SystemExit with one sentence.

    A changed lock is installed over the old environment. An interrupted installation may have left
    an incomplete package that looks complete, so it starts with an empty environment.
    """
    if unfinished().exists() or not has_pip():
        say("Making .venv ...")
        create_venv()
    unfinished().touch()
    (VENV / ".installed").unlink(missing_ok=True)
    shutil.rmtree(VENV / "share" / "repartee", ignore_errors=True)  # of an older voice
    say("Installing packages (a minute or two, once) ...")
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    for what in (
        ["--require-hashes", "--no-deps", "-r", str(LOCK)],
        ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)],
    ):
        if subprocess.run([*pip, *what]).returncode:
            sys.exit(
                "The packages could not be installed; the lines above say why. Run this again."
            )
    unfinished().unlink()


def unfinished() -> Path:
    """Return the file that marks a running or interrupted installation."""
    return VENV / ".unfinished"


def create_venv() -> None:
    """Replace `.venv` with an empty environment. Raises SystemExit with one sentence."""
    if make_venv():
        return
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"  # a separate package on Debian
    if system_packages.permission() is not None:
        say("Installing " + name + " ...")
        system_packages.apt_install([name])
    if not make_venv():
        sys.exit(f"Python cannot make an environment here; run: sudo apt-get install -y {name}")


def make_venv() -> bool:
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir(exist_ok=True)
    unfinished().touch()
    command = [sys.executable, "-m", "venv", str(VENV)]
    return subprocess.run(command, capture_output=True).returncode == 0


def has_pip() -> bool:
    if not PYTHON.exists():
        return False
    command = [str(PYTHON), "-m", "pip", "--version"]
    return subprocess.run(command, capture_output=True).returncode == 0


def run_tests(arguments: list[str]) -> int:
    """Run lint, type checks and tests, each to its end. The last line is pytest's summary."""
    failed = [check for check in CHECKS if not arguments and not passes(*check)]
    for check in failed:
        say("Failed: " + " ".join(check))
    chosen = arguments or ALL_TESTS
    tests = subprocess.run([str(PYTHON), "-m", "pytest", *chosen], cwd=ROOT).returncode
    return tests or (1 if failed else 0)


def passes(*check: str) -> bool:
    say(" ".join(check))
    return subprocess.run([str(PYTHON.with_name(check[0])), *check[1:]], cwd=ROOT).returncode == 0


def become(command: list[str]) -> int:
    """Replace this process by ``command``, or run it and return its exit code."""
    if os.name != "nt":  # exec on Windows would detach from the console
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.run(command).returncode


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Lock the setup, so that a second process waits until the first has finished."""
    with (ROOT / ".bootstrap.lock").open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            locked = False
            while not locked:
                with contextlib.suppress(OSError):  # msvcrt gives up after ten seconds
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    locked = True
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:
        return ""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
