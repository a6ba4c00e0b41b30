"""The process that runs a model: llama.cpp's server on the loopback interface.

The first line of standard input is a JSON object with the fields of ``Order``; the first line of
standard output is ``{"url": …}`` once the model is loaded, or ``{"error": …}``. Errors of llama.cpp
follow on standard error. The process ends when its standard input does, so it never outlives the
program that started it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from dataclasses import dataclass
from typing import Any, NoReturn

NICENESS = 10
"""The engine gets the processor time that speech and the window leave."""
BATCH_TOKENS = 16
"""Tokens of a prompt that are evaluated at a time. Between two batches the server notices that a
request was canceled. Larger batches are no faster on a processor: 11.5 ms per token by 16, 11.0 by
512 (one thread, a model with 135 million parameters)."""
GPU_BATCH_TOKENS = 256
"""On Apple silicon, where the graphics processor evaluates them."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to run. ``key`` is on standard input only, so that other users cannot see it."""

    model: str
    """The path of the file."""
    key: str
    context_tokens: int
    answer_tokens: int
    """The length of an answer, at most."""
    threads: int
    states_folder: str
    """Where evaluated prompts are saved."""


def main() -> NoReturn:
    _end_with_parent()
    if hasattr(os, "umask"):
        os.umask(0o077)  # the saved prompts contain the user's instructions
    if os.name == "posix":
        os.nice(NICENESS)
        for number in (signal.SIGINT, signal.SIGHUP):  # Ctrl+C is for the parent, which ends us
            signal.signal(number, signal.SIG_IGN)
    order = Order(**json.loads(sys.stdin.buffer.readline()))
    threading.Thread(target=_exit_at_end_of_input, daemon=True).start()
    try:
        server = _serve(order)
    except ImportError:
        _tell({"error": "unsupported"})
        os._exit(1)
    except (RuntimeError, MemoryError, OSError):  # llama.cpp has written the reason to stderr
        _tell({"error": "not_loaded"})
        os._exit(1)
    _tell({"url": server.listening_address})
    threading.Event().wait()
    os._exit(0)


def _serve(order: Order) -> Any:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = order.model
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [order.key]
    params.n_ctx = order.context_tokens
    params.n_parallel = 1
    params.n_predict = order.answer_tokens
    params.cache_ram_mib = 0  # one conversation is in the context; 8 GB would be reserved for more
    params.n_batch = params.n_ubatch = (
        GPU_BATCH_TOKENS if sys.platform == "darwin" and os.uname().machine == "arm64"
        else BATCH_TOKENS
    )  # fmt: skip
    for threads in (params.cpuparams, params.cpuparams_batch):
        threads.n_threads = order.threads
    params.slot_save_path = order.states_folder + os.sep
    params.enable_reasoning = 0  # a spoken answer should begin at once
    params.cors_origins = ""
    params.ui = False
    params.verbosity = 1
    return xllamacpp.Server(params)


def _end_with_parent() -> None:
    """On Linux the kernel ends this process with its parent, also while a model is being loaded,
    when no Python thread runs."""
    if sys.platform == "linux":
        import ctypes

        parent = os.getppid()
        set_death_signal = 1  # PR_SET_PDEATHSIG
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def _exit_at_end_of_input() -> None:
    while os.read(0, 1024):
        pass
    os._exit(0)


def _tell(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
