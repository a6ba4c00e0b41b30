"""Asks the X server for detectable auto-repeat: a held key repeats as presses without releases.

This is ``XkbSetDetectableAutoRepeat`` of the X keyboard extension, which python-xlib does not have.
"""

from __future__ import annotations

from typing import Any

from Xlib.protocol import rq

_DETECTABLE_AUTO_REPEAT = 1
_CORE_KEYBOARD = 0x100


class _UseExtension(rq.ReplyRequest):  # type: ignore[misc]
    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(0),
        rq.RequestLength(),
        rq.Card16("major"),
        rq.Card16("minor"),
    )
    _reply = rq.Struct(
        rq.ReplyCode(),
        rq.Card8("supported"),
        rq.Card16("sequence_number"),
        rq.ReplyLength(),
        rq.Pad(24),
    )


class _PerClientFlags(rq.ReplyRequest):  # type: ignore[misc]
    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(21),
        rq.RequestLength(),
        rq.Card16("device"),
        rq.Pad(2),
        rq.Card32("change"),
        rq.Card32("value"),
        rq.Pad(12),
    )
    _reply = rq.Struct(
        rq.ReplyCode(),
        rq.Card8("device"),
        rq.Card16("sequence_number"),
        rq.ReplyLength(),
        rq.Card32("supported"),
        rq.Card32("value"),
        rq.Pad(16),
    )


def make_detectable(display: Any) -> bool:
    """Whether the server does so for this connection."""
    from Xlib import error

    extension = display.query_extension("XKEYBOARD")
    if not extension or not extension.present:
        return False
    of = {"display": display.display, "opcode": extension.major_opcode}
    try:
        if not _UseExtension(**of, major=1, minor=0).supported:
            return False
        flags = _PerClientFlags(
            **of,
            device=_CORE_KEYBOARD,
            change=_DETECTABLE_AUTO_REPEAT,
            value=_DETECTABLE_AUTO_REPEAT,
        )
    except error.XError:
        return False
    return bool(flags.value & _DETECTABLE_AUTO_REPEAT)
