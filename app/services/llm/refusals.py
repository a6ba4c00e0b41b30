"""What of a request a server refuses, told by the words of its error, at whatever status (pure).

Servers answer 400, 404, 422 and 500 to fields that the model, its chat template or the server's
own flags do not support. The request is then repeated without the feature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NOT_ABOUT_FIELDS = (401, 402, 413, 429)

_NO = (
    r"(?:(?:not|n't|no)\b.{0,40}\b(?:support|enabl|allow|permit|available|implement|recogni|expect)"
    r"|unsupported|unrecogni[sz]ed|unknown|unexpected|disabled|requires?|cannot use|can't use"
    r"|extra inputs|extra fields|additional propert|no endpoints found)"
)
_TOOLS = (
    r"(?:\btools?\b(?!_)|\btool[ _-]?(?:us|call|choic)\w*|\bfunctions?[ _-]?call\w*"
    r"|\bfunctions\b|--jinja)"
)
_SYSTEM = r"(?:\b(?:system|developer)['\"]? ?(?:role|messages?|prompts?|instructions?)\b)"


def _near(subject: str) -> re.Pattern[str]:
    return re.compile(f"(?is){subject}.{{0,80}}{_NO}|{_NO}.{{0,80}}{subject}")


_REFUSALS = {
    "stream_options": re.compile("stream_options|include_usage"),
    "tool_choice": re.compile("tool_choice"),
    "system": re.compile(
        _near(_SYSTEM).pattern + r"|only user and assistant roles|roles must alternate"
        r"|does not support ['\"](?:system|developer)"
    ),
    "tools": re.compile(
        _near(_TOOLS).pattern + r"|(?:generate|unable to).{0,20}parser for this template"
    ),
}
_OTHER_FAULTS = re.compile(
    r"(?i)schema|tool_call_id|tool_use_id|preceding|too (?:long|many|large)|maximum|tools?\.\d+"
)
"""Errors that mention tools, but are about one tool, or about the conversation."""
_PARSER = re.compile(r"(?i)failed to parse|error parsing|parse error|(?:jinja|chat.?template)")
"""A server's own parser or template failed on this request with tools."""


def refused_feature(status: int, text: str, sent: Mapping[str, Any]) -> str | None:
    """``stream_options``, ``tool_choice``, ``system`` or ``tools``, if sent and refused."""
    if status < 400 or status in _NOT_ABOUT_FIELDS:
        return None
    present = {*sent} | ({"system"} if _has_system(sent) else set())
    for feature, refusal in _REFUSALS.items():
        if feature not in present or not refusal.search(text):
            continue
        if feature != "tools" or not _OTHER_FAULTS.search(text):
            return feature
    return None


def is_parser_failure(status: int, text: str) -> bool:
    """Whether the same request may succeed without tools, this once."""
    return status >= 500 and bool(_PARSER.search(text))


def _has_system(request: Mapping[str, Any]) -> bool:
    return any(message.get("role") == "system" for message in request.get("messages", ()))
