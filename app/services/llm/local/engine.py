"""Starts and stops the process that runs a model (``child.py``)."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import secrets
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from weakref import WeakSet

from app.bundled import worker_command, worker_environment
from app.config.providers import model_title
from app.environment import without_secrets
from app.errors import ModelError
from app.messages import Sentence, sentence
from app.services.llm.local import model_file
from app.services.llm.local.child import Order
from app.services.llm.models.gguf import MAGIC

log = logging.getLogger(__name__)

IDLE_S = 600.0
"""A model that was not used for this long is unloaded."""
MAX_ANSWER_TOKENS = 2_048
"""Ends the answer of a model that loops: 15 minutes of speech."""
MAX_THREADS = 8
STOP_TIMEOUT_S = 2.0
_ILLEGAL_INSTRUCTION = (-getattr(signal, "SIGILL", 4), 0xC000001D)
_NO_MEMORY = re.compile(r"failed to allocate|bad_alloc|out of memory", re.IGNORECASE)
_UNKNOWN_KIND = re.compile(r"unknown (?:model architecture|pre-tokenizer|tokenizer)|unsupported")
_ENVIRONMENT = {
    # Idle OpenMP threads spin by default. With another busy program on two cores, the prompt then
    # took 26 s instead of 5 s.
    "OMP_WAIT_POLICY": "passive",
    # After a crash, llama.cpp starts a debugger to print where it happened.
    "GGML_NO_BACKTRACE": "1",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server that has loaded the model."""

    url: str
    key: str
    context_tokens: int

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"

    def __repr__(self) -> str:  # without the key
        return f"Endpoint({self.url!r})"


class LocalEngine:
    """One model. The process is started by ``start`` or ``ready``, and again after it has ended."""

    def __init__(self, path: Path, states_folder: Path, idle_s: float = IDLE_S) -> None:
        self.path = path
        self.name = model_file.name_of(path)
        self.title = model_title(self.name)
        """The name as it is shown."""
        self.states_folder = states_folder
        self.users: WeakSet[object] = WeakSet()
        """The chats that have not been closed."""
        self._idle_s = idle_s
        self._process: subprocess.Popen[bytes] | None = None
        self._loading: asyncio.Task[Endpoint] | None = None
        self._log: deque[bytes] = deque(maxlen=50)
        """The last lines of llama.cpp's errors."""
        self._kills_before = 0
        """How many processes Linux had ended for lack of memory when this one was started."""
        self._uses = 0
        self._idle_timer: asyncio.TimerHandle | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process exists."""
        return self._process is not None and self._process.poll() is None

    @property
    def is_loading(self) -> bool:
        return self._loading is not None and not self._loading.done()

    @property
    def is_in_use(self) -> bool:
        return self._uses > 0

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> asyncio.Task[Endpoint]:
        """Load the model in the background, unless that is done or under way. The task raises
        ModelError."""
        over = self._loading and self._loading.done()
        if self._loading is None or (over and (not self.is_running or self._loading.exception())):
            self._loading = asyncio.create_task(self._load())
            self._loading.add_done_callback(lambda task: task.cancelled() or task.exception())
            self._stop_when_idle()
        return self._loading

    async def ready(self) -> Endpoint:
        """The server, once the model is loaded. Raises ModelError."""
        return await asyncio.shield(self.start())

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """The model is not unloaded within this context."""
        self._uses += 1
        try:
            yield
        finally:
            self._uses -= 1
            self._stop_when_idle()

    async def stop(self) -> None:
        """End the process. ``start`` may follow."""
        if self._idle_timer:
            self._idle_timer.cancel()
        loading, self._loading = self._loading, None
        if loading:
            loading.cancel()
        process, self._process = self._process, None
        if process:
            await asyncio.to_thread(_end, process)

    def failure(self) -> ModelError:
        """Why the process has ended, as one sentence."""
        code = self._process.poll() if self._process else None
        errors = b"".join(self._log).decode("utf-8", "replace")
        log.warning("the model engine ended with %s", code)  # its errors may quote the user
        return ModelError(self._reason(code, errors) or self._crashed())

    # --- loading --------------------------------------------------------------------------------

    async def _load(self) -> Endpoint:
        """Raises ModelError."""
        context = await asyncio.to_thread(self._check)
        order = Order(
            str(self.path),
            secrets.token_urlsafe(24),
            context,
            MAX_ANSWER_TOKENS,
            _threads(),
            str(self.states_folder),
        )
        self._log.clear()
        self._kills_before = _kills_for_memory()
        if self._process:  # it has ended by itself
            _end(self._process)
        try:
            # In this thread: Linux would end the process with the thread that has started it.
            process = self._process = _spawn()
        except OSError as error:
            raise ModelError(
                sentence("Couldn't start the model engine: {reason}.", reason=error.strerror)
            ) from error
        told = await self._hand_over(process, order)
        if "url" not in told:
            await asyncio.to_thread(_end, process)
            raise self._not_loaded(told, process.returncode)
        log.info("the model is loaded, with a context of %d tokens", context)
        return Endpoint(told["url"], order.key, context)

    def _check(self) -> int:
        """The size of the context. Raises ModelError for a file that cannot be loaded."""
        import psutil

        try:
            with self.path.open("rb") as file:
                magic = file.read(len(MAGIC))
            size = sum(part.stat().st_size for part in _parts(self.path))
        except OSError as error:
            raise ModelError(
                sentence(
                    "Couldn't read the model {name}: {reason}.",
                    name=self.title,
                    reason=error.strerror,
                )
            ) from error
        if magic != MAGIC:
            raise ModelError(
                sentence(
                    "{name} isn't a model in GGUF format. Choose another file.", name=self.path.name
                )
            )
        context = model_file.context_tokens(size, psutil.virtual_memory().available)
        if context is None:
            raise ModelError(self._no_memory())
        return context

    async def _hand_over(self, process: subprocess.Popen[bytes], order: Order) -> dict[str, Any]:
        """Send the order and return the first line of the answer; empty if there is none."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[bytes] = loop.create_future()

        def tell(line: bytes) -> None:
            if not answer.done():
                answer.set_result(line)

        def read() -> None:
            assert process.stdin
            assert process.stdout
            line = b""
            with process.stdout, suppress(OSError):
                process.stdin.write(json.dumps(asdict(order)).encode() + b"\n")
                process.stdin.flush()
                line = process.stdout.readline()
                if not line.startswith(b'{"url"'):
                    reading_log.join()  # which tells why
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(tell, line)

        def read_log() -> None:
            assert process.stderr
            with process.stderr:
                for line in process.stderr:
                    self._log.append(line[:1_000])

        reading_log = threading.Thread(target=read_log, daemon=True)
        reading_log.start()
        threading.Thread(target=read, daemon=True).start()
        line = await answer
        return json.loads(line) if line else {}

    # --- what is said of failures -----------------------------------------------------------------

    def _not_loaded(self, told: dict[str, Any], code: int) -> ModelError:
        errors = b"".join(self._log).decode("utf-8", "replace")
        log.warning("the model was not loaded (%s): %s", code, errors[-400:])
        if told.get("error") == "unsupported":
            return ModelError(
                sentence(
                    "Repartee can't run language models on this computer. Connect a server instead."
                )
            )
        reason = self._reason(code, errors)
        if reason is None and told:
            reason = sentence("The model {name} is damaged. Install it again.", name=self.title)
        return ModelError(reason or self._crashed())

    def _reason(self, code: int | None, errors: str) -> Sentence | None:
        if code in _ILLEGAL_INSTRUCTION:
            return sentence(
                "This computer's processor can't run language models. Connect a server instead."
            )
        if _UNKNOWN_KIND.search(errors):
            return sentence(
                "The model {name} is of a kind that this version can't run. Choose another model.",
                name=self.title,
            )
        was_killed = code == -getattr(signal, "SIGKILL", 9)
        if _NO_MEMORY.search(errors) or (was_killed and _kills_for_memory() > self._kills_before):
            return self._no_memory()
        return None

    def _no_memory(self) -> Sentence:
        return sentence(
            "There isn't enough memory for the model {name}. Close other apps, or choose a "
            "smaller model.",
            name=self.title,
        )

    def _crashed(self) -> Sentence:
        return sentence("The model {name} stopped unexpectedly. Ask again.", name=self.title)

    # --- idle -----------------------------------------------------------------------------------

    def _stop_when_idle(self) -> None:
        if self._idle_timer:
            self._idle_timer.cancel()
        loop = asyncio.get_running_loop()
        self._idle_timer = loop.call_later(self._idle_s, self._on_idle)

    def _on_idle(self) -> None:
        if self._uses or self.is_loading:
            self._stop_when_idle()
        elif process := self._process:
            log.info("the model was not used for a while, and is unloaded")
            self._process = self._loading = None
            threading.Thread(target=_end, args=(process,), daemon=True).start()


def _kills_for_memory() -> int:
    """How many processes Linux has ended because memory ran out; 0 on other systems."""
    try:
        counters = Path("/proc/vmstat").read_text()
    except OSError:
        return 0
    found = re.search(r"^oom_kill (\d+)$", counters, re.MULTILINE)
    return int(found[1]) if found else 0


def _spawn() -> subprocess.Popen[bytes]:
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(
        worker_command("app.services.llm.local.child"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=worker_environment(without_secrets(os.environ) | _ENVIRONMENT),
        creationflags=flags,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End ``process`` and wait for that. It keeps nothing that would have to be saved."""
    if process.poll() is None:
        process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(STOP_TIMEOUT_S)
    with suppress(OSError):
        assert process.stdin
        process.stdin.close()


def _parts(path: Path) -> list[Path]:
    """All files of a model."""
    stem, mark, _ = path.name.partition("-00001-of-")
    return sorted(path.parent.glob(f"{stem}-?????-of-?????.gguf")) if mark else [path]


def _threads() -> int:
    """One for each core that this program may use: two threads on one core slow each other."""
    import psutil

    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    cores = psutil.cpu_count(logical=False) or usable or 1
    return max(min(cores, usable or 1, MAX_THREADS), 1)
