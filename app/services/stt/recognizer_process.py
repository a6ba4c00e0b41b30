"""Starts the recognizer's process, and talks to it.

The library is native code of an early version: in a process of its own, a crash costs one
utterance. The process ends with this one, however this one ends, because it reads from a pipe.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.bundled import worker_command, worker_environment
from app.environment import without_secrets

Message = dict[str, Any]

EXIT_S = 2.0
"""Time to end by itself before it is killed."""


class RecognizerProcess:
    """``messages`` are those of ``recognizer_worker``; the last is ``{"exited": code}``."""

    def __init__(self, model: Path) -> None:
        self.messages: asyncio.Queue[Message] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._writer = ThreadPoolExecutor(1, "recognizer-input")
        self._process = subprocess.Popen(
            worker_command("app.services.stt.recognizer_worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=worker_environment(without_secrets(os.environ)),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows
        )
        threading.Thread(target=self._read, name="recognizer-output", daemon=True).start()
        self.send({"load": str(model)})

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, message: Message, audio: bytes = b"") -> None:
        """Send in a thread: a process that hangs reads nothing, and its pipe gets full."""
        line = json.dumps({**message, "audio": len(audio)} if audio else message)
        with contextlib.suppress(RuntimeError):  # closed
            self._writer.submit(self._write, f"{line}\n".encode() + audio)

    def _write(self, content: bytes) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):  # it has ended, which ``_read`` reports
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                with contextlib.suppress(ValueError):
                    self._put(json.loads(line))
        self._put({"exited": self._process.wait()})

    def _put(self, message: Message) -> None:
        with contextlib.suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self.messages.put_nowait, message)

    def kill(self) -> None:
        self._process.kill()

    async def close(self) -> None:
        self._writer.shutdown(wait=False, cancel_futures=True)
        await asyncio.to_thread(self._end)

    def _end(self) -> None:
        assert self._process.stdin is not None
        closing = threading.Thread(target=self._close_input, daemon=True)
        closing.start()  # blocks while a hung process does not read
        try:
            self._process.wait(EXIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        closing.join()

    def _close_input(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
