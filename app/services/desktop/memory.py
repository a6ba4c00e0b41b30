"""Memory that only loading or speaking needed, given back to the system."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Loading a voice and a recogniser leaves glibc with 100 MB of free memory that it keeps for
    later. Blocks for some 10 ms; elsewhere than on glibc it does nothing."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
