"""What models and servers write that is not for people, wherever it comes from (pure).

The filter of a model's reply and the text that a voice reads both know these.
"""

from __future__ import annotations

import re

CONTROL_TOKEN = re.compile(r"<\|[^\s<>|]{1,60}\|>|<｜[^\s<>｜]{1,60}｜>|\[\|[^\s\[\]|]{1,60}\|\]")
"""A special token of a tokenizer: of most models, of DeepSeek, and of EXAONE."""
CONTROL_TOKEN_PART = re.compile(
    r"<(?:\|[^\s<>|]{0,60}\|?|｜[^\s<>｜]{0,60}｜?)|\[\|[^\s\[\]|]{0,60}\|?"
)
"""The beginning of one."""
CITATION_MARKS = "\ue200-\ue2ff"
"""Private-use characters around the citations of hosted search tools."""
CITATION = re.compile("\ue200[^\ue201\n]*\ue201?")
DATA_URL_HEAD = r"data:[\w.+-]+/[\w.+-]+"
"""What an image in a text begins with; its base64 follows."""
