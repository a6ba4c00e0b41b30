"""Faults of a chat server by name, including streams that only look broken."""

from __future__ import annotations

from tests.loopback_replies import (
    DONE,
    EVENT_STREAM,
    STOP,
    Answer,
    At,
    End,
    chunk,
    event,
    json_answer,
    say,
)


def stream(*steps: bytes | At | End) -> Answer:
    """Return a stream with exactly these steps."""
    return Answer(steps, headers=EVENT_STREAM)


def refusal(status: int, message: str, **headers: str) -> Answer:
    """Return an error in OpenAI's format. Underscores in header names become hyphens."""
    return json_answer({"error": {"message": message, "type": "error"}}, status, **headers)


_HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"
_PINGS = [step for i in range(1000) for step in (At(0.02 * i), b": ping\n\n")]
_BEGUN = say("One two ")
_SETTLED = At(0.05)
"""Gives the client time to read the data before a reset discards it."""

_COMPLETION = {
    "object": "chat.completion",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "All at once."},
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7},
}

FAULTS: dict[str, Answer] = {
    "bad_key": refusal(401, "Incorrect API key provided."),
    "forbidden": refusal(403, "You may not use this model."),
    "unknown_model": refusal(404, "The model does not exist."),
    "unknown_path": Answer((b"404 page not found",), 404, {"Content-Type": "text/plain"}),
    "timeout": refusal(408, "Request timed out."),
    "server_error": refusal(500, "Something broke."),
    "overloaded": refusal(503, "Try later."),
    "limited_1_s": refusal(429, "Slow down.", Retry_After="1"),
    "limited_121_s": refusal(429, "Slow down.", Retry_After="121"),
    "limited_minus_5_s": refusal(429, "Slow down.", Retry_After="-5"),
    "redirect": Answer((), 307, {"Location": "http://127.0.0.1:9/v1/chat/completions?token=1"}),
    "stall_at_once": Answer((End.STALL,)),
    "stall_midway": stream(_BEGUN, End.STALL),
    "comments_only": stream(*_PINGS),
    "comments_midway": stream(_BEGUN, *_PINGS),
    "reset_at_once": Answer((End.RESET,)),
    "closed_at_once": Answer((End.CUT,)),
    "reset_midway": stream(_BEGUN, _SETTLED, End.RESET),
    "cut_midway": stream(_BEGUN, End.CUT),
    "clean_end_midway": stream(_BEGUN),
    "half_a_line": stream(_BEGUN, b'data: {"choices": [{"del'),
    "bad_json": stream(_BEGUN, event(b"{oops"), STOP, DONE),
    "bad_utf8": stream(_BEGUN, event(b'{"choices": "\xff\xfe"}'), STOP, DONE),
    "error_chunk": stream(_BEGUN, event({"error": {"message": "Out of memory.", "code": 500}})),
    "error_event": stream(_BEGUN, b"event: error\n" + event({"message": "Out of memory."})),
    "error_body": json_answer({"error": {"message": "Out of memory."}}),
    "web_page": Answer((_HTML,), 200, {"Content-Type": "text/html"}),
    "empty": Answer(()),
    # These look broken and are not:
    "whole_completion": json_answer(_COMPLETION),
    "meta_only_event": stream(b"retry: 3000\n\n", b"id: 7\n\n", _BEGUN, STOP, DONE),
    "no_done": stream(_BEGUN, STOP),
    "no_finish_reason": stream(_BEGUN, DONE),
    "odd_chunks": stream(
        event({"choices": []}),
        event({"choices": None}),
        event(chunk(None)),
        event(None),
        event(chunk({"content": None, "surprise": {"deep": [1]}}, surprise=1)),
        b": ping\r\n\r\n",
        _BEGUN.replace(b"\n", b"\r\n"),
        STOP,
        event({"choices": None, "usage": {"prompt_tokens": 3, "completion_tokens": 4}}),
        DONE,
    ),
    "refusal": stream(event(chunk({"refusal": "I cannot help with that."})), STOP, DONE),
    "cut_off": stream(_BEGUN, event(chunk({}, "length")), DONE),
    "filtered": stream(_BEGUN, event(chunk({}, "content_filter")), DONE),
}
