"""Keys in environment variables, which no child process and no library may read."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping

_withheld: dict[str, str] = {}


def is_secret(name: str) -> bool:
    """Whether the variable ``name`` holds a key of Repartee, or what the openai library would send
    to any server. Names of variables have no case on Windows."""
    return name.upper() == "REPARTEE_API_KEY" or name.upper().startswith("OPENAI_")


def secret(name: str) -> str:
    """The value of a secret variable; "" if it is not set."""
    return _withheld.get(name) or os.environ.get(name, "")


def without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """``environment`` for a child process."""
    return {name: value for name, value in environment.items() if not is_secret(name)}


@contextlib.contextmanager
def secrets_withheld() -> Iterator[None]:
    """Within this context, only ``secret`` knows the secret variables: they are not in
    ``os.environ``, which child processes inherit."""
    taken = {name: os.environ.pop(name) for name in list(os.environ) if is_secret(name)}
    _withheld.update(taken)
    try:
        yield
    finally:
        os.environ.update(taken)
        for name in taken:
            _withheld.pop(name, None)
