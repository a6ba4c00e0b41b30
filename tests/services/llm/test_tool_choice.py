"""Which tools a small model is offered."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contracts.ports import Message, ToolCall, ToolSpec
from app.services.llm.helper.sentences import Sentences
from app.services.llm.tool_choice import choose, is_small, tool_choice_for
from app.tools.compact import COMPACT, as_compact
from tests.asking import chat
from tests.helper_corpus import cases
from tests.loopback import LoopbackServer
from tests.services.llm.helper.test_chat import UNDERSTOOD

FOREIGN = ToolSpec("git__commit", "Commit.", {"type": "object", "properties": {}})
TOOLS = [*(tool.spec for tool in COMPACT), FOREIGN]
ALWAYS = ["clock", "timers", "calculate", "notes", "git__commit"]


def names(*said: str) -> list[str]:
    return [tool.name for tool in choose([Message("user", text) for text in said], TOOLS)]


def test_most_questions_have_the_same_list() -> None:
    assert names() == ALWAYS
    for said in ("What is the capital of France?", "Tell me a joke.", "Wie alt ist die Erde?"):
        assert names(said) == ALWAYS


def test_the_corpora_get_the_tool_that_they_need() -> None:
    """Whatever the helper understands: the tool is among the chosen ones."""
    sentences = Sentences()
    asked = {intent: 0 for _, intent, _ in UNDERSTOOD}
    for phrase in [text for text, _, _ in UNDERSTOOD] + [phrase for phrase, _ in cases()]:
        for match in sentences.match_all(phrase):
            call = as_compact(ToolCall("a", match.intent, json.dumps(match.arguments)))
            if any(tool.name == call.name for tool in TOOLS):
                assert call.name in names(phrase), phrase
                asked[match.intent] = asked.get(match.intent, 0) + 1
    assert sum(asked.values()) > 500


@pytest.mark.parametrize(
    ("said", "tool"),
    [
        ("What does example.org say about it?", "web"),
        ("Look up the height of the Eiffel Tower", "web"),
        ("any news today", "web"),
        ("Was steht auf der Seite beispiel.de?", "web"),
        ("Lies mir die Nachrichten vor", "web"),
        ("¿Qué dice la página de inicio?", "web"),
        ("打开这个网页", "web"),
        ("Can you find my tax return?", "files"),
        ("summarize report.pdf", "files"),
        ("Suche den Vertrag in meinen Dateien", "files"),
        ("busca en mis archivos la factura", "files"),
        ("帮我找一下文件", "files"),
        ("translate what I just copied", "clipboard"),
        ("Kopiere das in die Zwischenablage", "clipboard"),
        ("copia esto al portapapeles", "clipboard"),
        ("把这段话复制一下", "clipboard"),
        ("start Firefox", "computer"),
        ("Could you make it a bit louder", "computer"),
        ("Mach das leiser", "computer"),
        ("Wie voll ist der Akku?", "computer"),
        ("sube el volumen", "computer"),
        ("¿cuánta batería queda?", "computer"),
        ("把音量调大", "computer"),
        ("Открой файл", "files"),  # words that the table does not have: all tools
        ("音楽を止めて", "computer"),
    ],
)
def test_a_question_adds_the_tool_that_it_may_need(said: str, tool: str) -> None:
    assert tool in names(said)


@given(st.lists(st.sampled_from([text for text, _, _ in UNDERSTOOD] + ["Ну?"]), max_size=8))
def test_the_list_only_grows_and_begins_as_before(said: list[str]) -> None:
    """So the beginning of the prompt stays the same, and most turns change nothing in it."""
    before = names()
    for count in range(1, len(said) + 1):
        now = names(*said[:count])
        assert now[: len(before)] == before
        before = now
    assert names(*said) == names(*said)


async def test_a_request_has_the_chosen_tools_and_the_same_ones_first_later() -> None:
    async with LoopbackServer() as server:
        model = chat(server, choose_tools=choose)
        messages = [Message("user", "Hello!")]
        for said in ("Read my file about cats", "And the clock?"):
            assert [part async for part in model.stream(messages, TOOLS)]
            messages += [Message("assistant", "Yes."), Message("user", said)]
        assert [part async for part in model.stream(messages, TOOLS)]
        await model.close()
    sent = [[t["function"]["name"] for t in r.json["tools"]] for r in server.chat_requests]
    assert sent == [ALWAYS, [*ALWAYS, "files"], [*ALWAYS, "files"]]


def test_a_tool_that_was_called_stays() -> None:
    called = Message("assistant", "", (ToolCall("a", "web", "{}"),))
    assert [tool.name for tool in choose([called], TOOLS)] == [*ALWAYS, "web"]


@pytest.mark.parametrize(
    ("model", "small"),
    [
        ("qwen3:4b", True),
        ("Qwen3.5-0.8B-Q4_K_M.gguf", True),
        ("gemma-4-E2B-it", True),
        ("SmolLM2-135M-Instruct", True),
        ("llama3.1:70b", False),
        ("mixtral-8x7b", False),
        ("gpt-5", False),
        ("qwen3-30b-a3b", False),
        ("gpt-4b1", False),
    ],
)
def test_a_small_model_is_told_by_its_name(model: str, small: bool) -> None:
    assert is_small(model) is small


@pytest.mark.parametrize(
    ("address", "model", "chooses"),
    [
        ("local", "qwen-2b", True),
        ("http://localhost:11434/v1", "qwen3:4b", True),
        ("http://localhost:11434/v1", "qwen3:32b", False),
        ("https://models.example/v1", "qwen3:4b", False),
    ],
)
def test_only_a_small_model_on_this_computer_gets_a_choice(
    address: str, model: str, chooses: bool
) -> None:
    choice = tool_choice_for(address, model)
    assert (len(choice([], TOOLS)) < len(TOOLS)) is chooses
