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
    "bad_key": (KeyRejected, f"{HERE} rejected the API key. Check it in Settings."),
    "forbidden": (
        KeyRejected,
        f"Your API key for {HERE} doesn't allow this.* says: You may not use this model.",
    ),
    "unknown_model": (
        ModelNotFound,
        f"{HERE} doesn't have the model test-model. Choose another",
    ),
    "unknown_path": (ModelNotFound, f"{HERE} has nothing at this path. .*end in /v1"),
    "limited_121_s": (RateLimited, f"{HERE} is limiting your requests. Try again in 121 seconds."),
    "redirect": (
        ServerUnreachable,
        f"{HERE} redirects to http://127.0.0.1:9/v1/chat/completions. Nothing was sent there",
    ),
    "stall_at_once": (
        ModelStalled,
        f"{HERE} didn't start answering within 0.2 seconds. Try again.",
    ),
    "web_page": (StreamBroken, f"{HERE} answered with a web page .*need to sign in"),
    "error_body": (ServerFailed, f"{HERE} reported an error. The server says: Out of memory."),
    "empty": (StreamBroken, f"{HERE} sent an empty response. Check"),
    "comments_only": (ModelStalled, f"{HERE} stopped responding for 0.1 seconds"),
}
"""No part arrives, and a retry would not help."""

MIDWAY = {
    "stall_midway": (ModelStalled, f"{HERE} stopped responding for 0.1 seconds"),
    "comments_midway": (ModelStalled, f"{HERE} stopped responding for 0.1 seconds"),
    "reset_midway": (StreamBroken, f"Lost the connection to {HERE} during the answer. Try again."),
    "cut_midway": (StreamBroken, f"Lost the connection to {HERE} during the answer. Try again."),
    "clean_end_midway": (StreamBroken, f"Lost the connection to {HERE} during the answer"),
    "half_a_line": (StreamBroken, f"Lost the connection to {HERE} during the answer. Try again."),
    "bad_json": (StreamBroken, f"{HERE} sent an answer Repartee couldn't read. Try again."),
    "bad_utf8": (StreamBroken, f"{HERE} sent an answer Repartee couldn't read. Try again."),
    "error_chunk": (ServerFailed, f"{HERE} reported an error. The server says: Out of memory."),
    "error_event": (ServerFailed, f"{HERE} reported an error. The server says: Out of memory."),
}
""""One two " arrives before the fault."""

PASSING = {
    "timeout": (ServerFailed, rf"{HERE} reported an error \(408\). .* says: Request timed out."),
    "server_error": (ServerFailed, rf"{HERE} reported an error \(500\). .* says: Something broke."),
    "overloaded": (ServerFailed, rf"{HERE} reported an error \(503\). .* says: Try later."),
    "limited_minus_5_s": (RateLimited, f"{HERE} is limiting your requests. Try again in a moment."),
    "reset_at_once": (StreamBroken, f"{HERE} closed the connection without answering"),
    "closed_at_once": (StreamBroken, f"{HERE} closed the connection without answering"),
}
"""The client retries twice first."""

IMPATIENT = {
    "stall_at_once": {"patience": Patience(first_s=0.2)},
    "stall_midway": {"patience": Patience(stall_s=0.1)},
    "comments_only": {"patience": Patience(alive_s=0.1)},
    "comments_midway": {"patience": Patience(alive_s=0.1)},
}
"""Shorter limits for the faults in which the server stays silent."""
