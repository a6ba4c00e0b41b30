"""Runs a command on a computer that is connected to nothing, and writes down how often it, or any
program it started, tried to reach another: ``python -m tests.end_to_end.cut_off COUNT command…``

It is a network namespace whose only device is loopback. Linux counts there what had no route to
take (``OutNoRoutes``, RFC 4293): connections, datagrams and questions to name servers alike.
"""

from __future__ import annotations

import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

SIOCSIFFLAGS = 0x8914
UP_AND_RUNNING = 0x1 | 0x40


def within(count: Path) -> list[str]:
    """What comes before a command that shall run so; ``count`` is the file that tells."""
    own = ["--net"] if os.geteuid() == 0 else ["--net", "--map-root-user"]
    return ["unshare", *own, sys.executable, "-m", "tests.end_to_end.cut_off", str(count)]


def impossible() -> str:
    """Why there can be no such computer here; empty where there can."""
    if not sys.platform.startswith("linux"):
        return "network namespaces are Linux's"
    if not shutil.which("unshare"):
        return "unshare is missing"
    with tempfile.TemporaryDirectory() as folder:
        command = [*within(Path(folder) / "count"), "true"]
        tried = subprocess.run(command, capture_output=True, text=True)
    return tried.stderr.strip() if tried.returncode else ""


def attempts() -> int:
    """How often something tried to leave this computer so far."""
    names, values = (
        line.split()
        for line in Path("/proc/net/snmp").read_text(encoding="ascii").splitlines()
        if line.startswith("Ip:")
    )
    six = Path("/proc/net/snmp6").read_text(encoding="ascii").split()
    return int(values[names.index("OutNoRoutes")]) + int(six[six.index("Ip6OutNoRoutes") + 1])


def _bring_up_loopback() -> None:
    import fcntl

    with socket.socket() as any_socket:
        wanted = struct.pack("16sH14x", b"lo", UP_AND_RUNNING)
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, wanted)


def _keep_writing(count: Path) -> None:
    while True:
        _write_down(count)
        time.sleep(0.1)


def _write_down(count: Path) -> None:
    """Whole, for whoever reads it meanwhile."""
    new = count.with_name(f"{count.name}.{threading.get_ident()}")
    new.write_text(str(attempts()), encoding="ascii")
    new.replace(count)


if __name__ == "__main__":
    count = Path(sys.argv[1])
    _bring_up_loopback()
    threading.Thread(target=_keep_writing, args=(count,), daemon=True).start()
    code = subprocess.run(sys.argv[2:]).returncode
    _write_down(count)
    sys.exit(code)
