"""Set Repartee up and run it, on a machine that has Python 3.11 or newer and nothing else.

    python3 packaging/bootstrap.py run [ARGUMENTS…]   the program; ARGUMENTS go to `repartee`
    python3 packaging/bootstrap.py test [ARGUMENTS…]  lint, types and tests; with ARGUMENTS only
                                                      pytest, which gets them

Only the standard library. Makes `.venv` from the hashed lock, brings the system's libraries through
its package manager where that is permitted, and does nothing at all the next time.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (an older Python is what it is for)
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

import system_packages  # noqa: E402  (beside this file, whatever the current folder is)

VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["run", *rest]:
            prepare("run", system_packages.RUN)
            return become([str(PYTHON), "-P", "-m", "app", *rest])
        case ["test", *rest]:
            prepare("test", system_packages.RUN + system_packages.TEST)
            return run_tests(rest)
    print(__doc__, file=sys.stderr)
    return 2


def prepare(purpose: str, needs: tuple[system_packages.Need, ...]) -> None:
    """Bring what is missing. A stamp remembers for which lock and Python all was there."""
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


def fingerprint() -> str:
    """Changes when the environment has to be made again."""
    inputs = LOCK.read_bytes() + sys.version.encode() + str(VENV).encode()
    return hashlib.sha256(inputs + Path(__file__).read_bytes()).hexdigest()


def bring_system_packages(needs: tuple[system_packages.Need, ...]) -> bool:
    """Whether all of ``needs`` are met now; what is not is told, and the rest goes on."""
    missing = system_packages.missing(needs)
    if not missing:
        return True
    say(f"Installing system libraries ({len(missing)} missing) …")
    line = system_packages.install(missing)
    if not line and not (still := system_packages.missing(needs)):
        return True
    line = line or "sudo " + system_packages.install_line(still)
    say(
        f"Some system libraries are missing. Without them some things will not work; run:\n  {line}"
    )
    return False


def make_environment() -> None:
    """`.venv` with exactly what the lock names. Raises SystemExit with one sentence."""
    (VENV / ".installed").unlink(missing_ok=True)
    if not PYTHON.exists() or not has_pip():
        say("Making .venv …")
        shutil.rmtree(VENV, ignore_errors=True)
        create_venv()
    say("Installing packages (a minute or two, once) …")
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    for what in (
        ["--require-hashes", "--no-deps", "-r", str(LOCK)],
        ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)],
    ):
        if subprocess.run([*pip, *what]).returncode:
            sys.exit(
                "The packages could not be installed; the lines above say why. Run this again."
            )


def create_venv() -> None:
    make = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.run(make, capture_output=True).returncode == 0:
        return
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    system_packages.install([system_packages.Need("program", name, name, "python3", "python")])
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run(make, capture_output=True).returncode != 0:
        sys.exit(f"Python cannot make an environment; run: sudo apt-get install -y {name}")


def has_pip() -> bool:
    return (
        subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True).returncode == 0
    )


def run_tests(arguments: list[str]) -> int:
    """Lint, types and tests, each to its end; the tests come last: theirs is the last line."""
    failed = []
    if not arguments:
        for check in CHECKS:
            say(" ".join(check))
            if subprocess.run([str(PYTHON), "-m", *check], cwd=ROOT).returncode:
                failed.append(" ".join(check))
    tests = subprocess.run([str(PYTHON), "-m", "pytest", *arguments], cwd=ROOT).returncode
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return tests or (1 if failed else 0)


def become(command: list[str]) -> int:
    """Go on as ``command``, whose exit code is ours."""
    if os.name != "nt":  # there, exec would leave the caller's console
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.run(command).returncode


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two starts at once must not make the same environment together: the second waits."""
    with (ROOT / ".bootstrap.lock").open("w") as file:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
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
