"""What a model says is told from the machinery of its chat template, however the text is split."""

# ruff: noqa: E501 - one example a line

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.engine.contracts.ports import Reasoning, Retraction, TextDelta, ToolCallDelta, ToolSpec
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.services.llm.markup_filter import MarkupFilter

TOWN = {"type": "object", "properties": {"town": {"type": "string"}, "days": {"type": "integer"}}}
TOOLS = [
    ToolSpec("weather", "The weather.", TOWN),
    ToolSpec("clock", "The time.", {"type": "object", "properties": {}}),
]
OSLO = 'weather{"town": "Oslo", "days": 2}'


def read(pieces: Iterable[str], *, unopened: bool = False) -> tuple[str, str, list[str], bool]:
    """The text, the thoughts, the calls, and whether thoughts began without a tag."""
    markup = MarkupFilter(TOOLS, unopened=unopened)
    said, thought, calls = "", "", ToolCallAccumulator()
    parts = [part for piece in pieces for part in markup.feed(piece)] + markup.end()
    for part in parts:
        match part:
            case TextDelta(text=text):
                said += text
            case Retraction(characters=characters):
                assert 0 < characters <= len(said)
                said = said[:-characters]
            case Reasoning(text=text):
                thought += text
            case ToolCallDelta():
                calls.add(part)
    made = [f"{call.name}{call.arguments}" for call in calls.finish()]
    return said, thought, made, markup.unopened


THOUGHTS = {
    "think": "<think>Hm.</think>Hello!",
    "after blank lines": "\n\n<think>\nHm.\n</think>\n\nHello!",
    "thinking": "<thinking>Hm.</thinking>\nHello!",
    "thought": "<thought>Hm.</thought>Hello!",
    "reasoning": "<reasoning>Hm.</reasoning>Hello!",
    "capitals": "<THINK>Hm.</THINK>Hello!",
    "Magistral": "[THINK]Hm.[/THINK]Hello!",
    "MiniMax": "<mm:think>Hm.</mm:think>Hello!",
    "Seed": "<seed:think>Hm.</seed:think>Hello!",
    "Kimi": "◁think▷Hm.◁/think▷Hello!",
    "Command": "<|START_THINKING|>Hm.<|END_THINKING|><|START_RESPONSE|>Hello!<|END_RESPONSE|>",
    "Gemma 4": "<|channel>thought\nHm.<channel|>Hello!",
    "Harmony": "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final"
    "<|message|>Hello!<|return|>",
    "Harmony without its tokens": "analysisHm.assistantfinalHello!",
    "Harmony without its tokens, with a role": "assistantanalysisHm.assistantfinalHello!",
    "Granite": "Here is my thought process:\nHm.\n\nHere is my response:\nHello!",
    "Apriel": "Here are my reasoning steps:\nHm.\n[BEGIN FINAL RESPONSE]\nHello!\n[END FINAL RESPONSE]",
    "MedGemma": "<unused94>thought\nHm.<unused95>Hello!",
    "attributes": '<think duration="3">Hm.</think>Hello!',
    "Claude's": "<antThinking>Hm.</antThinking>Hello!",
    "Hermes": "<scratch_pad>\nHm.\n</scratch_pad>\nHello!",
    "Hunyuan": "<think>\nHm.\n</think>\n<answer>\nHello!\n</answer>",
    "Ernie": "<think>\nHm.\n</think>\n\n<response>\nHello!\n</response>",
    "Harmony without an end": "<|channel|>analysis<|message|>Hm.<|start|>assistant<|channel|>final"
    "<|message|>Hello!",
}


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("text", THOUGHTS.values(), ids=THOUGHTS)
def test_thoughts_are_told_from_the_answer_in_every_mark(text, size):
    said, thought, calls, _ = read(cut(text, size))
    assert (said.strip(), thought.strip().removeprefix("thought\n"), calls) == ("Hello!", "Hm.", [])


@pytest.mark.parametrize(
    ("text", "said", "thought"),
    [
        ("Sure.\n\n<think>Hm.</think>\n\nOslo.", "Sure.\n\nOslo.", "Hm."),
        ("Sure. <think>Hm.</think> Oslo.", "Sure.  Oslo.", "Hm."),
        ("Sure <think>hm</think>: Oslo.", "Sure : Oslo.", "hm"),
        ("<think>A.</think>One. <think>B.</think>Two.", "One. Two.", "A.B."),
        ("<think>One `<b>` and </thi</think>Yes.", "Yes.", "One `<b>` and </thi"),
        ("<think>Hm", "", "Hm"),
        ("</think>\n\nHello!", "Hello!", ""),
    ],
)
def test_thoughts_may_begin_anywhere(text, said, thought):
    for size in (1, 2, 7, 1000):
        assert read(cut(text, size))[:3] == (said, thought, [])


@pytest.mark.parametrize("tag", ["</think>", "</thinking>", "[/THINK]", "</mm:think>"])
def test_a_closing_tag_alone_takes_back_what_came_before_it(tag):
    text = f"The user greets me. I answer briefly.\n{tag}\n\nHello!"
    thought = "The user greets me. I answer briefly.\n"
    for size in (1, 5, 1000):
        assert read(cut(text, size)) == ("Hello!", thought, [], True)
        # The next time, the thoughts are expected and nothing is taken back.
        markup = MarkupFilter(unopened=True)
        parts = [part for piece in cut(text, size) for part in markup.feed(piece)] + markup.end()
        assert not any(isinstance(part, Retraction) for part in parts)
        assert read(cut(text, size), unopened=True) == ("Hello!", thought, [], True)


def test_what_was_expected_to_be_thoughts_may_be_the_answer():
    for size in (1, 1000):
        assert read(cut("Hello. `<think>`", size), unopened=True)[::3] == (
            "Hello. `<think>`",
            False,
        )
        assert read(cut("<think>Hm.</think>Hello.", size), unopened=True) == (
            "Hello.",
            "Hm.",
            [],
            False,
        )
        said, _, calls, _ = read(
            cut('<tool_call>{"name": "clock"}</tool_call>', size), unopened=True
        )
        assert (said, calls) == ("", ["clock{}"])


def test_an_answer_that_ends_with_a_closing_tag_is_kept():
    assert read(["Hello!</think>"])[0] == "Hello!"


@pytest.mark.parametrize(
    "text",
    [
        "Hello there.<|im_end|>",
        "Hello there.<|im_end|>\n<|endoftext|>",
        "Hello there.<end_of_turn>\n<end_of_turn>",
        "<|start_header_id|>assistant<|end_header_id|>\n\nHello there.<|eot_id|>",
        "<|im_start|>assistant\nHello there.<|im_end|>\n<|im_start|>user\nAnd now?<|im_end|>",
        "Hello there.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAnd now?",
        "<start_of_turn>model\nHello there.<end_of_turn>\n<start_of_turn>user\nAnd?",
        "<s>Hello there.</s>",
        "[INST]Hello there.[/INST]",
        "<bos>Hello there.<eos>",
        "Hello there.<｜end▁of▁sentence｜>",
        "Hello there.<|return|>",
        "Hello there. <|eot_id|>",
        "<|assistant|>Hello there.<|user|>\nAnd now?",
        "Hello there.<|file-abc123|>",
        "Hello there.[e~[\n]~b]user\nAnd now?",
        "[|assistant|]Hello there.[|endofturn|]",
        "<|begin_of_box|>Hello there.<|end_of_box|>",
        "<|START_RESPONSE|><co>Hello</co: 0:[1]> there.<|END_RESPONSE|>",
        "<co: 0>Hello there</co: 0>.",
        "finalHello there.",
        "\ue200cite\ue202turn0search5\ue201Hello there.",
    ],
)
def test_control_tokens_are_nothing(text):
    for size in (1, 4, 1000):
        said, thought, calls, _ = read(cut(text, size))
        assert (said.strip(), thought, calls) == ("Hello there.", "", [])


CALLS = {
    "Hermes": '<tool_call>\n{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}\n</tool_call>',
    "Hermes without an end": '<tool_call>{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}',
    "arguments as text": '<tool_call>{"name": "weather", "arguments": "{\\"town\\": \\"Oslo\\", \\"days\\": 2}"}</tool_call>',
    "OpenAI's form": '<tool_call>{"type": "function", "function": {"name": "weather", "arguments": {"town": "Oslo", "days": 2}}}</tool_call>',
    "function_call": '<function_call>{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}</function_call>',
    "Qwen-Coder": "<tool_call>\n<function=weather>\n<parameter=town>\nOslo\n</parameter>\n<parameter=days>\n2\n</parameter>\n</function>\n</tool_call>",
    "Qwen-Coder without tool_call": "<function=weather>\n<parameter=town>\nOslo\n</parameter>\n<parameter=days>\n2\n</parameter>\n</function>",
    "Llama's function": '<function=weather>{"town": "Oslo", "days": 2}</function>',
    "Llama's JSON": '{"name": "weather", "parameters": {"town": "Oslo", "days": 2}}',
    "Llama's JSON, typed": '{"type": "function", "name": "weather", "parameters": {"town": "Oslo", "days": 2}}',
    "python_tag": '<|python_tag|>{"name": "weather", "parameters": {"town": "Oslo", "days": 2}}<|eom_id|>',
    "Python's quotes": "<tool_call>{'name': 'weather', 'arguments': {'town': 'Oslo', 'days': 2}}</tool_call>",
    "Phi": "<|tool_call|>weather(town='Oslo', days=2)<|end|>",
    "Llama 4": "[weather(town='Oslo', days=2)]",
    "xLAM": '[{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}]',
    "Mistral": '[TOOL_CALLS][{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}]',
    "Mistral, newer": '[TOOL_CALLS]weather[ARGS]{"town": "Oslo", "days": 2}',
    "Mistral, with an id": '[TOOL_CALLS]weather[CALL_ID]abcdefghi[ARGS]{"town": "Oslo", "days": 2}</s>',
    "DeepSeek 3": '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>weather\n```json\n{"town": "Oslo", "days": 2}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
    "DeepSeek 3.1": '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>weather<｜tool▁sep｜>{"town": "Oslo", "days": 2}<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
    "DeepSeek 3.2": '<｜DSML｜function_calls>\n<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="town" string="true">Oslo</｜DSML｜parameter>\n<｜DSML｜parameter name="days" string="false">2</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>',
    "MiniMax": '<minimax:tool_call>\n<invoke name="weather">\n<parameter name="town">Oslo</parameter>\n<parameter name="days">2</parameter>\n</invoke>\n</minimax:tool_call>',
    "Claude's": '<function_calls>\n<invoke name="weather">\n<parameter name="town">Oslo</parameter>\n<parameter name="days">2</parameter>\n</invoke>\n</function_calls>',
    "Kimi": '<|tool_calls_section_begin|><|tool_call_begin|>functions.weather:0<|tool_call_argument_begin|>{"town": "Oslo", "days": 2}<|tool_call_end|><|tool_calls_section_end|>',
    "GLM": "<tool_call>weather\n<arg_key>town</arg_key>\n<arg_value>Oslo</arg_value>\n<arg_key>days</arg_key>\n<arg_value>2</arg_value>\n</tool_call>",
    "LFM2": '<|tool_call_start|>[weather(town="Oslo", days=2)]<|tool_call_end|>',
    "Gemma": '```tool_code\nprint(weather(town="Oslo", days=2))\n```',
    "FunctionGemma": "<start_function_call>call:weather{town:<escape>Oslo<escape>,days:2}<end_function_call>",
    "Gemma 4": '<|tool_call>call:weather{town:<|"|>Oslo<|"|>,days:2}<tool_call|>',
    "Granite": '<|tool_call|>[{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}]',
    "Nemotron": '<TOOLCALL>[{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}]</TOOLCALL>',
    "Command": '<|START_ACTION|>[{"tool_call_id": "0", "tool_name": "weather", "parameters": {"town": "Oslo", "days": 2}}]<|END_ACTION|>',
    "InternLM": '<|action_start|><|plugin|>{"name": "weather", "parameters": {"town": "Oslo", "days": 2}}<|action_end|>',
    "Harmony without its tokens": 'commentary to=functions.weather json{"town": "Oslo", "days": 2}',
    "Hermes, not closed": '<tool_call>\n{"name": "weather", "arguments": {"town": "Oslo", "days": 2}\n</tool_call>',
    "Hermes, escaped": '<tool_call>{{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}}</tool_call>',
    "Kimi, with blanks": '<|tool_calls_section_begin|> <|tool_call_begin|> functions.weather:0 <|tool_call_argument_begin|> {"town": "Oslo", "days": 2} <|tool_call_end|> <|tool_calls_section_end|><|im_end|>',
    "GLM in one line": "<tool_call>weather<arg_key>town</arg_key><arg_value>Oslo</arg_value><arg_key>days</arg_key><arg_value>2</arg_value></tool_call>",
    "Mistral, without its mark": '[TOOL_CALLS]weather{"town": "Oslo", "days": 2}',
    "Llama's function, in the tag": '<function=weather{"town": "Oslo", "days": 2}></function>',
    "ReAct": '{"action": "weather", "action_input": {"town": "Oslo", "days": 2}}',
    "OpenAI's list": '{"tool_calls": [{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}]}',
    "Llama's built-in": '<|python_tag|>weather.call(town="Oslo", days=2)<|eom_id|>',
    "OLMo": '<function_calls>\nweather(town="Oslo", days=2)\n</function_calls>',
    "Harmony": '<|channel|>commentary to=functions.weather <|constrain|>json<|message|>{"town": "Oslo", "days": 2}<|call|>',
    "Harmony, recipient first": '<|start|>assistant to=functions.weather<|channel|>commentary json<|message|>{"town": "Oslo", "days": 2}<|call|>',
}  # fmt: skip


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("text", CALLS.values(), ids=CALLS)
def test_a_call_as_text_is_a_call_in_every_dialect(text, size):
    befores = [("", ""), ("Let me see.\n", ""), ("<think>Hm.</think>\n", "\n")]
    if text.startswith("commentary"):  # only the first words of a reply, or after its thoughts
        befores = [("", ""), ("analysisHm.assistant", "")]
    for before, after in befores:
        said, _, calls, _ = read(cut(before + text + after, size))
        assert said.strip() == re.sub("<think>.*</think>|analysis.*", "", before).strip()
        assert [call.replace(" ", "") for call in calls] == [OSLO.replace(" ", "")]


@pytest.mark.parametrize(
    "text",
    [
        '<tool_call>{"name": "weather", "arguments": {"town": "A"}}</tool_call>\n'
        '<tool_call>{"name": "clock", "arguments": {}}</tool_call>',
        '<tool_call>[{"name": "weather", "arguments": {"town": "A"}}, {"name": "clock"}]</tool_call>',
        '{"name": "weather", "parameters": {"town": "A"}}; {"name": "clock", "parameters": {}}',
        '[weather(town="A"), clock()]',
        '[TOOL_CALLS]weather[ARGS]{"town": "A"}[TOOL_CALLS]clock[ARGS]{}',
        "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>weather\n```json\n"
        '{"town": "A"}\n```<｜tool▁call▁end｜>\n<｜tool▁call▁begin｜>function<｜tool▁sep｜>clock\n'
        "```json\n{}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
        '<function=weather>{"town": "A"}</function><function=clock>{}</function>',
        "<tool_call>weather\n<arg_key>town</arg_key>\n<arg_value>A</arg_value>\n</tool_call>"
        "<tool_call>clock\n</tool_call>",
    ],
)
def test_several_calls_as_text_are_all_made(text):
    for size in (1, 6, 1000):
        said, _, calls, _ = read(cut(text, size))
        assert said.strip() == ""
        assert [call.replace(" ", "") for call in calls] == ['weather{"town":"A"}', "clock{}"]


def test_a_call_without_marks_may_follow_a_sentence_on_its_line():
    call = '{"name": "weather", "arguments": {"town": "Oslo", "days": 2}}'
    for size in (1, 4, 1000):
        for end in ("", "\n", " \n\n"):
            said, _, calls, _ = read(cut(f"Let me check. {call}{end}", size))
            assert (said.strip(), calls) == ("Let me check.", [OSLO])
        for text in (f"Let me check. {call} is what I send.", f"I would send {call}"):
            assert read(cut(text, size)) == (text, "", [], False)


def test_a_heading_of_thoughts_without_an_answer_is_the_answer():
    text = "Here is my thought process:\n1. Add the two.\n2. Done."
    for size in (1, 9, 1000):
        assert read(cut(text, size))[0] == text


def test_a_call_that_is_broken_goes_back_to_the_model_and_not_to_the_voice():
    said, _, calls, _ = read(
        ['<tool_call>{"name": "weather", "arguments": {"town": }}</tool_call>']
    )
    assert not said
    assert calls[0].startswith("weather{")


UNTOUCHED = [
    "```xml\n<think>Hm.</think>\n<tool_call>{}</tool_call>\n```\nThat is how.",
    "~~~\n<|im_end|>\n~~~\n",
    "> ```\n> <think>\n> ```\n",
    "- ```\n  <think>\n  ```\nIt <b>thinks</b>.",
    "Write `<think>` first, then `</think>` and `<|im_end|>`.",
    "Write ``<think>`` here.",
    "The <think> tag opens the thoughts, and the </think> tag closes them.",
    'A "<think>" tag; a "<|im_end|>" token.',
    "The token <|im_end|> ends a message, <s> starts one.",
    "x = a[1][2] + b[0]\n",
    '{"name": "Ada", "age": 36}',
    '{\n  "name": "Ada",\n  "parameters": {"a": 1}\n}',
    '{"name": "weather", "description": "A tool", "parameters": {}}',
    '[{"name": "Ada"}, {"name": "Bob"}]',
    "[1, 2, 3]",
    "[weather](https://example.org) is a link.",
    "[think](https://example.org) is a link.",
    '```json\n{"name": "weather", "parameters": {"town": "Oslo"}}\n```',
    "```python\nprint(clock())\n```",
    "if a < b and c > d: x <- y",
    "a <b>bold</b> word, and <s>struck</s> one",
    "<|> is an operator; <$> as well.",
    "The data: it is here. Bad data:image.",
    "[ ] to do\n[x] done",
    "Nothing{curly}[square]~tilde~",
    "😀 Grüße, 你好【4†source】.",
    "He said <i>so</i>.\n\n- `one`\n- two `",
    "Use the <tool_call> tag to call a tool.",
    "analysis of the data",
    "final words, and a commentary to=all of it",
    "Here is my thought: it rains.",
    "<think about it>",
    '{"action": "weather", "note": "not a call"}',
    "I wrap it in <answer>42</answer> tags, or <code>x</code>.",
    "Here you are.\n<response>ok</response>",
    "<details><summary>More</summary>Text</details>",
    "a\n\n    <div>\n",
    "  ",
    "<thin",
    "```",
    "Well`",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_only_looks_alike_is_not_touched(text):
    for size in (1, 2, 3, 5, 8, 1000):
        assert read(cut(text, size)) == (text, "", [], False)


def test_an_image_as_a_data_url_keeps_its_name_only():
    base64 = "iVBORw0KGgo" * 300 + "=="
    text = f"Here:\n![A chart](data:image/png;base64,{base64}) and so on."
    for size in (1, 50, 10_000):
        said = read(cut(text, size))[0]
        assert said == "Here:\n![A chart](data:image/png;base64,) and so on."
    code = f"```html\n<img src='data:image/png;base64,{base64}'>\n```"
    assert read([code])[0] == code


def test_text_comes_at_once():
    markup = MarkupFilter(TOOLS)
    for word in ("One ", "two, ", "a < b, ", "[x], ", "{y}: ", "data ", "end."):
        assert markup.feed(word) == [TextDelta(word)]


PIECES = [
    *(piece for text in (*THOUGHTS.values(), *CALLS.values(), *UNTOUCHED) for piece in [text]),
    "<think>", "</think>", "<tool_call>", "</tool_call>", "`", "```", "\n", "<|channel|>",
    "<|message|>", "<|im_start|>", "<|im_end|>", "user", "assistant", "{", '"', "[", "]", "(",
    "data:", "a/b;base64,", "\ue200", "\ue201", " ", "word", "<", "|", ">", "/",
    "<function=", "[TOOL_CALLS]", "weather", "clock()", "[clock(", ")]", "</s>", "<s>",
    "analysis", "assistantfinal", "assistantcommentary to=functions.clock json{}", "<answer>",
    "</answer>", "Here is my thought process:", "Here is my response:", "final", "Hm.",
    '{"name": ', '"clock", ', '"arguments": {}}',
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.randoms(), st.booleans())
@example("[clock()]", None, False)
def test_how_the_text_is_split_does_not_matter(text, random, unopened):
    whole = read([text], unopened=unopened)
    for _ in range(4):
        rest, pieces = text, []
        while rest:
            size = random.choice([1, 1, 2, 3, 8, 40]) if random else 1
            pieces.append(rest[:size])
            rest = rest[size:]
        assert read(pieces, unopened=unopened) == whole


@pytest.mark.parametrize(
    "text",
    [
        *(
            one * (200_000 // len(one))
            for one in ("[", "<", "`", "{", "<|a", "\n[", "\ue200", "d", " d")
        ),
        *(
            one * 30_000
            for one in (
                "`<think>",
                "<think></think>",
                '{"name": "clock", "a": ',
                'Go. {"name": "clock", "a": ',
                "assistantcommentary to=a",
            )
        ),
        "<tool_call>" + "{" * 200_000,
        "[clock(" + ")]" * 50_000,
    ],
    ids=range(16),
)
def test_no_text_takes_long(text):
    begun = time.process_time()
    read([text])
    read(cut(text[:60_000], 3))
    assert time.process_time() - begun < 5


def cut(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(0, len(text), size)]


def test_arguments_have_the_types_that_the_tool_declares():
    said = (
        "<function=weather><parameter=town>42</parameter><parameter=days>3</parameter></function>"
    )
    call = read([said])[2][0]
    assert json.loads(call.removeprefix("weather")) == {"town": "42", "days": 3}
