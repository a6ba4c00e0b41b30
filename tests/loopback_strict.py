"""The rules of the strictest chat servers and templates, for the loopback server.

Gemma's and Mistral's templates require alternation after one system message; Mistral's API nine
letters and digits as call ids and an assistant between a tool result and the user; LiteLLM and
Bedrock require ``tools`` while calls are in the past; OpenAI limits names, and ``tools`` to 128.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

FOLLOWERS = {
    "": {"system", "user"},
    "system": {"user"},
    "user": {"assistant", "calls"},
    "assistant": {"user"},
    "calls": {"tool"},
    "tool": {"tool", "assistant", "calls"},
}
MAX_TOOLS = 128


def violations(request: dict[str, Any]) -> Iterator[str]:
    """Yield each rule that the request of a chat completion breaks."""
    last, open_calls, seen = "", [], set()
    for number, message in enumerate(request["messages"]):
        calls = message.get("tool_calls") or []
        kind = "calls" if calls else message["role"]
        if kind not in FOLLOWERS[last]:
            yield f"{number}: {kind} after {last or 'nothing'}"
        if open_calls and kind != "tool":
            yield f"{number}: {open_calls} without a result"
        content = message["content"]
        if not (content or "").strip() and not (calls and content is None):
            yield f"{number}: empty {kind}"
        if kind in ("assistant", "calls") and re.search("interrupted", content or ""):
            yield f"{number}: imitable note {content!r}"
        if kind == "tool":
            call_id = message["tool_call_id"]
            if call_id not in open_calls:
                yield f"{number}: result of {call_id!r}, which is not open"
            open_calls = [other for other in open_calls if other != call_id]
        for call in calls:
            if not re.fullmatch("[a-zA-Z0-9]{9}", call["id"]) or call["id"] in seen:
                yield f"{number}: id {call['id']!r}"
            if not re.fullmatch("[a-zA-Z0-9_-]{1,64}", call["function"]["name"]):
                yield f"{number}: name {call['function']['name']!r}"
            if not isinstance(json.loads(call["function"]["arguments"]), dict):
                yield f"{number}: arguments"
            seen.add(call["id"])
            open_calls.append(call["id"])
        last = kind
    if last not in ("user", "tool") or open_calls:
        yield f"ends with {last}"
    if seen and not request.get("tools"):
        yield "calls in the past but no tools"
    if "tools" in request and not 0 < len(request["tools"]) <= MAX_TOOLS:
        yield f"{len(request['tools'])} tools"
    if "tool_choice" in request and "tools" not in request:
        yield "tool_choice without tools"
