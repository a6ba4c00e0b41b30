"""Names and terms of a conversation, which recognizers would otherwise hear as common words."""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST = 20
"""Terms. More would cost time, and mislead."""
LAST = 12
"""Messages that are read."""

_TERM = re.compile(
    r"""(?x)
    \b(?:
        \w*[a-zß-ÿ]\w*[A-ZÀ-Þ]\w*          # openSUSE, gRPC
      | [A-Z]{2,}\w*                       # ALSA
      | \w*[A-Za-z]\w*\d\w*                # Qt6
      | (?<![.!?:]\s)(?<=\w[ ,]|[,;]\s)[A-ZÀ-Þ][\w'-]{2,}(?:\s[A-ZÀ-Þ][\w'-]{2,})*  # Kubernetes
    )\b"""
)


def terms(texts: Sequence[str]) -> list[str]:
    """What looks like a name or a term in the last ``texts``; the latest first, each once."""
    found: dict[str, None] = {}
    for text in reversed(texts[-LAST:]):
        for match in reversed(list(_TERM.finditer(text))):
            found.setdefault(" ".join(match[0].split()))
    return list(found)[:MOST]
