"""The marks that models and chat templates write into their text (tables for ``markup_filter.py``).

Most are in lower case and count in any case.
"""

from __future__ import annotations

import re

from app.engine.text.machinery import CITATION_MARKS, DATA_URL_HEAD

TAG_LIMIT = 120
"""Characters within which a tag, a message header or a citation ends, or it is text."""

THOUGHTS = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<antthinking>": "</antthinking>",
    "<thought>": "</thought>",
    "<thoughts>": "</thoughts>",
    "<reasoning>": "</reasoning>",
    "<reflection>": "</reflection>",
    "<scratch_pad>": "</scratch_pad>",
    "<scratchpad>": "</scratchpad>",
    "<mm:think>": "</mm:think>",
    "<seed:think>": "</seed:think>",
    "[think]": "[/think]",
    "◁think▷": "◁/think▷",
    "<|start_thinking|>": "<|end_thinking|>",
    "<|begin_of_thought|>": "<|end_of_thought|>",
    "<|channel>thought": "<channel|>",
    "<unused94>thought": "<unused95>",
}
"""Lower case: the tags count in any case."""
_THOUGHT = r"<(?:think(?:ing)?|thoughts?|reasoning) "
THOUGHT_WITH_ATTRIBUTES = re.compile(_THOUGHT + r"[^<>\n]{0,30}=[^<>\n]{0,60}>", re.IGNORECASE)
THOUGHT_PART = re.compile(_THOUGHT + r"[^<>\n]{0,90}", re.IGNORECASE)
CLOSING = re.compile("|".join(map(re.escape, set(THOUGHTS.values()))), re.IGNORECASE)
WRAPPERS = {
    "<answer>": "</answer>",
    "<response>": "</response>",
    "<final_answer>": "</final_answer>",
}
"""Tags around the whole answer of Hunyuan and Ernie."""
CITED = re.compile(r"</?co(?:: ?[\d:,\[\] ]{0,40})?>")
"""Command's marks around a cited phrase."""
CITED_PART = re.compile(r"<(?:/?(?:c(?:o(?:: ?[\d:,\[\] ]{0,40})?)?)?)?")
HARMONY_END = re.compile(r"<\|(?:end|return|call)\|>|(?=<\|(?:channel|start)\|>)")

CALLS = {
    "<tool_call>": "</tool_call>",
    "<tool_calls>": "</tool_calls>",
    "<toolcall>": "</toolcall>",
    "<tools>": "</tools>",
    "<tool_use>": "</tool_use>",
    "<tool_code>": "</tool_code>",
    "<function_call>": "</function_call>",
    "<function_calls>": "</function_calls>",
    "<functioncall>": "</functioncall>",
    "<minimax:tool_call>": "</minimax:tool_call>",
    "<seed:tool_call>": "</seed:tool_call>",
    "<｜dsml｜function_calls>": "</｜dsml｜function_calls>",
    "<｜tool▁calls▁begin｜>": "<｜tool▁calls▁end｜>",
    "<｜tool▁call▁begin｜>": "<｜tool▁call▁end｜>",
    "<|tool_calls_section_begin|>": "<|tool_calls_section_end|>",
    "<|tool_call_begin|>": "<|tool_call_end|>",
    "<|tool_call_start|>": "<|tool_call_end|>",
    "<|tool_call>": "<tool_call|>",
    "<|tool_call|>": "<|/tool_call|>",
    "<|start_action|>": "<|end_action|>",
    "<|action_start|>": "<|action_end|>",
    "<|python_tag|>": "<|eom_id|>",
    "<|python_start|>": "<|python_end|>",
    "<start_function_call>": "<end_function_call>",
    "[tool_calls]": "[/tool_calls]",
    "[tool_call]": "[/tool_call]",
    "[tool_request]": "[end_tool_request]",
}
CALL_END = r"|<\|(?:end|im_end|eot_id|eom_id|end_of_text|endoftext|return|call)\|>|</s>"
"""What ends a call whose own mark is missing."""
CALL_FENCES = ("tool_code", "tool_call", "tool_calls")
"""What a fence is called in which Gemma calls tools."""
OPEN_FUNCTION = re.compile(
    r"<function=[^<>\s{]+>|<function=[\w.-]+(?=\{)|<(?:[\w:｜]*[:｜])?invoke name=[^<>\n]+>"
)
FUNCTION_HEADS = ("<function=", "<invoke name=", "<｜dsml｜invoke name=")

TOKENS = {
    "<end_of_turn>", "<eos>", "<bos>", "<pad>", "<unk>", "<s>", "</s>", "<end_of_utterance>",
    "<eot>", "<eod>", "<turn|>", "<channel|>", "<tool_call|>", "[inst]", "[/inst]",
    "[system_prompt]", "[/system_prompt]", "[available_tools]", "[/available_tools]",
    "[tool_results]", "[/tool_results]", "</tool_call>", "</tool_calls>", "</function_calls>",
    "</minimax:tool_call>", "<start_function_response>", "<end_function_call>",
    "[end final response]",
}  # fmt: skip
HEADERS = {
    "<|im_start|>": re.compile(r"\n|<\|im_(?:middle|sep)\|>"),
    "<|start_header_id|>": re.compile(r"<\|end_header_id\|>"),
    "<start_of_turn>": re.compile(r"\n"),
    "<|turn>": re.compile(r"\n"),
    "<|start|>": re.compile(r"<\|message\|>"),
    "<|channel|>": re.compile(r"<\|message\|>"),
}
"""What begins a message, and what ends its header: the role, Harmony's channel and recipient."""
OTHER_ROLE = re.compile(r"\s*(?:user|human|system|tool|developer|ipython|observation)\b")
OTHER_SPEAKER = {
    "<|user|>", "<|system|>", "<|observation|>", "<｜user｜>", "[|user|]", "[|system|]", "[e~[",
}  # fmt: skip
"""Who speaks next; the last is MiniMax's end of a turn."""
FIXED = tuple(
    tag.upper() if tag[0] == "[" and tag != "[e~[" else tag  # "[think](…)" is a link
    for tag in (
        *THOUGHTS,
        *THOUGHTS.values(),
        *CALLS,
        *TOKENS,
        *HEADERS,
        *WRAPPERS,
        *WRAPPERS.values(),
        "[e~[",
    )
)
BY_START = {
    start: tuple(tag for tag in FIXED if tag[:2].lower() == start)
    for start in {tag[:2].lower() for tag in FIXED}
}
SECOND = {
    first: {tag[1].lower() for tag in (*FIXED, *FUNCTION_HEADS) if tag[0] == first}
    for first in "<[◁"
}
SECOND["["].add("|")
SECOND["<"].add("c")
"""The characters that may follow the first one of a tag: most that only look alike end there."""

TRIGGER = re.compile(r"[<\[{`~" + CITATION_MARKS + r"◁]|(?<!\w)d(?=ata:|$|a$|at$|ata$)|(?<!\w)d$")
DATA_URL = re.compile(DATA_URL_HEAD + r"(?:;[\w=.-]+)*;base64,")
DATA_URL_PART = re.compile(r"d(?:a(?:t(?:a(?::[\w.+/;=,-]*)?)?)?)?")
BASE64 = re.compile(r"[A-Za-z0-9+/=_%-]*")
BEFORE_MENTION = re.compile(r"[\w,;)–—-][ \t]+$|[\"'“‘«(„]$")
AFTER_MENTION = re.compile(r"[ \t]+[^\sA-Z<]|[ \t]*[\"'”’».,;:!?)]")
BEFORE_CALL = re.compile(r"^\s*$|\w[.:!?…][*_]*[ \t]+$|[。！？：]\s*$")
AFTER_CALL = re.compile(r"[ \t]*[^\s{<\[`;,]")
"""A call without tags, after text on the same line: the text is a sentence, and none follows."""
LINE_START = re.compile(r"\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?")
