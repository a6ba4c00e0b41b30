"""X11's names of keys (keysyms), which the Wayland portal uses, too."""

from __future__ import annotations

_NAMED = {
    "Esc": "Escape",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Space": "space",
    "Backspace": "BackSpace",
    "CapsLock": "Caps_Lock",
    "ScrollLock": "Scroll_Lock",
    "Media Play": "XF86AudioPlay",
    "Toggle Media Play/Pause": "XF86AudioPlay",
    "Microphone Mute": "XF86AudioMicMute",
    "Calculator": "XF86Calculator",
    "+": "plus",
    "-": "minus",
    ",": "comma",
    ".": "period",
    "/": "slash",
    ";": "semicolon",
    "'": "apostrophe",
    "`": "grave",
    "[": "bracketleft",
    "]": "bracketright",
    "\\": "backslash",
    "=": "equal",
    "#": "numbersign",
    "<": "less",
    ">": "greater",
}


def keysym_name(key: str) -> str:
    """The keysym of a key as Qt names it: ``space`` for ``Space``, ``t`` for ``T``."""
    return _NAMED.get(key) or (key.lower() if len(key) == 1 else key)
