"""The error for each fault of ``loopback_faults.py``: its type, and a regular expression for the
beginning of its sentence."""

from __future__ import annotations

from app.errors import (
    KeyRejected,
    ModelNotFound,
    ModelStalled,
    RateLimited,
    ServerFailed,
    ServerUnreachable,
    StreamBroken,
)
from app.services.llm.patience import Patience

HERE = r"127\.0\.0\.1:\d+"

UNANSWERED = {
    "bad_key": (KeyRejected, f"{HERE} rejected the API key; check it in Settings."),
    "forbidden": (
        KeyRejected,
        f"{HERE} does not permit .* Settings: You may not use this model.",
    ),
    "unknown_model": (
        ModelNotFound,
        f"{HERE} does not have the model test-model; choose another",
    ),
    "unknown_path": (ModelNotFound, f"{HERE} is a server, but not at this path; .*end in /v1"),
    "limited_121_s": (RateLimited, f"{HERE} limits .*; try again in 121 s."),
    "redirect": (
        ServerUnreachable,
        f"{HERE} redirects to http://127.0.0.1:9/v1/chat/completions, and .* not sent on",
    ),
    "stall_at_once": (ModelStalled, f"{HERE} did not begin to answer within 0.2 s; try again."),
    "web_page": (StreamBroken, f"{HERE} answered with a web page, .*a login page"),
    "error_body": (ServerFailed, f"{HERE} failed: Out of memory."),
    "empty": (StreamBroken, f"{HERE} sent nothing at all; check"),
    "comments_only": (ModelStalled, f"{HERE} stopped responding: nothing came for 0.1 s"),
}
"""No part arrives, and a retry would not help."""

MIDWAY = {
    "stall_midway": (ModelStalled, f"{HERE} stopped responding: nothing came for 0.1 s"),
    "comments_midway": (ModelStalled, f"{HERE} stopped responding: nothing came for 0.1 s"),
    "reset_midway": (StreamBroken, f"The connection to {HERE} was lost midway; try again."),
    "cut_midway": (StreamBroken, f"The connection to {HERE} was lost midway; try again."),
    "clean_end_midway": (StreamBroken, f"The connection to {HERE} was lost midway"),
    "half_a_line": (StreamBroken, f"The connection to {HERE} was lost midway; try again."),
    "bad_json": (StreamBroken, f"{HERE} sent an answer that cannot be read; try again."),
    "bad_utf8": (StreamBroken, f"{HERE} sent an answer that cannot be read; try again."),
    "error_chunk": (ServerFailed, f"{HERE} failed: Out of memory."),
    "error_event": (ServerFailed, f"{HERE} failed: Out of memory."),
}
""""One two " arrives before the fault."""

PASSING = {
    "timeout": (ServerFailed, rf"{HERE} failed \(408\): Request timed out."),
    "server_error": (ServerFailed, rf"{HERE} failed \(500\): Something broke."),
    "overloaded": (ServerFailed, rf"{HERE} failed \(503\): Try later."),
    "limited_minus_5_s": (RateLimited, f"{HERE} limits .*; try again in a moment."),
    "reset_at_once": (StreamBroken, f"{HERE} closed the connection without an answer"),
    "closed_at_once": (StreamBroken, f"{HERE} closed the connection without an answer"),
}
"""The client retries twice first."""

IMPATIENT = {
    "stall_at_once": {"patience": Patience(first_s=0.2)},
    "stall_midway": {"patience": Patience(stall_s=0.1)},
    "comments_only": {"patience": Patience(alive_s=0.1)},
    "comments_midway": {"patience": Patience(alive_s=0.1)},
}
"""Shorter limits for the faults in which the server stays silent."""
