"""Pygments' lexers, by the names that people give to languages.

Importing one takes up to a tenth of a second: it happens in a thread, once for each language.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_lexers: dict[str, Lexer | None] = {}


def is_loaded(language: str) -> bool:
    return language in _lexers


def lexer(language: str) -> Lexer | None:
    """The one that was loaded; None for a language that Pygments does not know."""
    return _lexers[language]


def load(language: str, then: Callable[[], None]) -> None:
    """Have ``lexer(language)`` ready; ``then`` is called in the thread when it is."""
    threading.Thread(target=_load, args=(language, then), name="lexers").start()


def _load(language: str, then: Callable[[], None]) -> None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        _lexers[language] = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        _lexers[language] = None
    then()
