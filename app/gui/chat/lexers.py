"""Pygments' lexers, by the names that people give to languages.

Importing one takes up to a tenth of a second: it happens in a thread, once for each language.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_lexers: dict[str, Lexer | None] = {}
_asked: set[str] = set()


def is_loaded(language: str) -> bool:
    """Whether ``lexer(language)`` may be called. If not, the lexer is on its way from now on."""
    if language not in _asked:
        _asked.add(language)
        threading.Thread(target=_load, args=(language,), name="lexers").start()
    return language in _lexers


def lexer(language: str) -> Lexer | None:
    """The one that was loaded; None for a language that Pygments does not know."""
    return _lexers[language]


def _load(language: str) -> None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    found = None
    try:
        found = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        pass
    finally:
        _lexers[language] = found
