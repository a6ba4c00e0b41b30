"""A real model in its own process: answers, prompts evaluated ahead, failures."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing, suppress
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from app.engine.contracts.ports import Message, TextDelta, ToolSpec, ToolsRefused, Usage
from app.errors import ModelError
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.local import engine, local_chat
from app.services.llm.local.engine import LocalEngine
from app.services.llm.local.local_chat import LocalChat
from tests.local_model import model_file
from tests.rig import wait_until

pytest.importorskip("xllamacpp")

SYSTEM = Message("system", "You are a helpful assistant. You answer in a few words. " * 12)
QUESTION = "What is the capital of France?"
TOOL = ToolSpec("tell_time", "Tells the time.", {"type": "object", "properties": {}})


def user(text: str) -> Message:
    return Message("user", text)


class Chat(LocalChat):
    """Keeps what it has noticed."""

    def __init__(self, file: Path, states: Path) -> None:
        super().__init__(LocalEngine(file, states), BuiltinChat())
        self.notices: list[tuple[str, str]] = []
        self.on_notice = lambda code, text: self.notices.append((code, str(text)))
        self.usage: Usage | None = None

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self._engine.pid)

    async def answer(self, *messages: Message, tools=()) -> str:
        text = ""
        async with aclosing(self.stream([SYSTEM, *messages], tools)) as parts:
            async for part in parts:
                if isinstance(part, TextDelta):
                    text += part.text
                    if text.count(" ") > 5:  # a small model may go on for long
                        return text
                elif isinstance(part, Usage):
                    self.usage = part
        return text

    async def prefilled(self, messages, partial="") -> None:
        self.prefill(messages, (), partial)
        await self._chat._prefiller._task


@pytest_asyncio.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = Chat(model_file(), tmp_path)
    yield chat
    await chat.close()


async def until(condition, what: str) -> None:
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110  (the state of another process)
            await asyncio.sleep(0.02)


async def test_what_was_evaluated_ahead_is_the_beginning_of_the_real_request(chat, monkeypatch):
    monkeypatch.setattr(engine, "MAX_ANSWER_TOKENS", 16)  # a small model may go on for long
    await chat.open([SYSTEM], ())
    assert await chat.answer(user("Say hello."))
    past = [SYSTEM, user("Say hello."), Message("assistant", "Hello there, my friend. " * 10)]
    ask = [*past, user("Answer with one word only: what is the capital of France?")]
    await chat.prefilled(past)
    of_the_past = chat.prefilled_tokens(ask, ())
    await chat.prefilled(past, "Answer with one word only:")
    ahead = chat.prefilled_tokens(ask, ())
    assert ahead > of_the_past > 200
    assert chat.prefilled_tokens([*past, user("Something else")], ()) == of_the_past
    assert chat.prefilled_tokens([SYSTEM, user("Hi")], ()) > 0
    await chat.prefilled(past, "Answer with one word only:")
    async with aclosing(chat._chat.stream(ask, ())) as parts:
        [usage] = [part async for part in parts if isinstance(part, Usage)]
    assert usage.cached_tokens >= ahead - 1
    assert usage.prompt_tokens - usage.cached_tokens < 20
    assert usage.prompt_ms is not None


async def test_the_next_start_restores_the_instructions_and_a_damaged_file_is_deleted(tmp_path):
    async def start() -> int:
        chat = Chat(model_file(), tmp_path)
        try:
            await chat.open([SYSTEM], ())
            assert await chat.answer(user(QUESTION))
            return chat.prefilled_tokens([SYSTEM, user(QUESTION)], ())
        finally:
            await chat.close()

    tokens = await start()
    [state] = tmp_path.glob("*.bin")
    assert tokens > 100
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}
    written = state.stat().st_ino
    assert await start() == tokens
    assert state.stat().st_ino == written  # read, not written again
    content = state.read_bytes()
    state.write_bytes(content[: len(content) // 2])  # which ends llama.cpp's process if it reads it
    assert await start() == tokens
    [again] = tmp_path.glob("*.bin")
    assert again.read_bytes()[:4] == content[:4]
    assert again.stat().st_size == len(content)


async def test_a_canceled_turn_stops_computing(chat):
    await chat.open()
    await chat.answer(user("Hello."))
    long = "".join(f"The {number}th of many words. " for number in range(700))
    stream = chat.stream([SYSTEM, user(long)], ())
    waiting = asyncio.create_task(anext(stream))
    before = sum(chat.process.cpu_times()[:2])
    await until(lambda: sum(chat.process.cpu_times()[:2]) > before + 0.3, "it computes")
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await stream.aclose()
    spent = sum(chat.process.cpu_times()[:2])
    assert await chat.answer(user("Hello."))  # which waits until the other request has ended
    # All of the canceled request takes 70 s of processor time.
    assert sum(chat.process.cpu_times()[:2]) - spent < 10


async def test_a_crash_is_one_sentence_and_the_next_turn_works(chat):
    await chat.open([SYSTEM], ())

    async def crash_midway(by: signal.Signals) -> None:
        async for part in chat.stream([SYSTEM, user("Count from one to a hundred.")], ()):
            if isinstance(part, TextDelta):
                with suppress(psutil.NoSuchProcess):
                    chat.process.send_signal(by)

    for by in (signal.SIGABRT, getattr(signal, "SIGKILL", signal.SIGTERM)):
        with pytest.raises(ModelError, match=r"SmolLM2 .* stopped unexpectedly") as raised:
            await crash_midway(by)
        assert raised.value.retryable
        assert await chat.answer(user(QUESTION))
    chat.process.kill()  # between two turns: nobody notices
    await until(lambda: not chat._engine.is_running, "the end")
    assert await chat.answer(user(QUESTION))
    assert not any("helper" in text for _, text in chat.notices)


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP")
async def test_a_question_that_waits_for_the_model_says_so(chat, monkeypatch):
    monkeypatch.setattr(local_chat, "SHOW_LOADING_S", 0.1)
    await chat.open([SYSTEM], ())
    await until(lambda: chat._engine.is_running, "the start")
    chat.process.send_signal(signal.SIGSTOP)
    await until(lambda: chat.notices, "the first notice")
    answering = asyncio.create_task(chat.answer(user(QUESTION)))
    await until(lambda: len(chat.notices) == 2, "the second notice")
    chat.process.send_signal(signal.SIGCONT)
    assert await answering
    loading, waiting, ready = (text for _, text in chat.notices)
    assert loading.startswith("Loading SmolLM2")
    assert waiting.endswith("is still loading and answers then.")
    assert ready.endswith("is ready.")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux counts them")
async def test_a_process_that_the_system_ended_for_lack_of_memory_is_told_so(chat, monkeypatch):
    await chat.open([SYSTEM], ())
    await chat.answer(user("Hello."))
    process = chat._engine._process
    process.kill()
    process.wait()
    assert "stopped unexpectedly" in str(chat._engine.failure())
    monkeypatch.setattr(engine, "_kills_for_memory", lambda: 1_000_000)
    assert "There isn't enough memory" in str(chat._engine.failure())


async def test_an_idle_model_is_unloaded_and_loaded_again(tmp_path):
    chat = Chat(model_file(), tmp_path)
    chat._engine._idle_s = 0.2
    try:
        await chat.answer(user("Hello."))
        await until(lambda: not chat._engine.is_running, "it is unloaded")
        assert await chat.answer(user("Hello."))
    finally:
        await chat.close()


async def test_a_template_without_tools_is_told_and_answers_without(chat):
    parts = []
    async with aclosing(chat.stream([SYSTEM, user("Say hello.")], [TOOL])) as stream:
        async for part in stream:
            parts.append(part)
            if isinstance(part, TextDelta):
                break
    assert parts[0] == ToolsRefused(once=False)
    assert isinstance(parts[-1], TextDelta)


def damaged(folder: Path, kind: str) -> Path:
    whole, file = model_file(), folder / f"{kind}.gguf"
    with whole.open("rb") as content:
        begin = content.read(2_000_000)
    match kind:
        case "no_model":
            file.write_text("<html>404</html>")
        case "truncated":
            file.write_bytes(begin)
        case "other_kind":
            file.write_bytes(begin.replace(b"llama", b"zzama", 1))
            os.truncate(file, whole.stat().st_size)
    return file


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("no_model", "isn't a model in GGUF format"),
        ("truncated", "The model truncated is damaged"),
        ("other_kind", "of a kind that this version can't run"),
        ("missing", "Couldn't read the model missing"),
        ("too_large", "There isn't enough memory"),
    ],
)
async def test_while_a_model_cannot_be_loaded_the_helper_answers(
    tmp_path, monkeypatch, kind, sentence
):
    file = damaged(tmp_path, kind)
    if kind == "too_large":
        file = model_file()
        few = type("Memory", (), {"available": 300_000_000})
        monkeypatch.setattr(psutil, "virtual_memory", few)
    chat = Chat(file, tmp_path)
    try:
        await chat.open([SYSTEM], ())
        fallback = await chat.answer(user("What can you do?"))
        assert fallback
        code, text = chat.notices[-1]
        assert code == local_chat.NOTICE
        assert sentence in text
        assert text.endswith("the built-in helper answers.")
    finally:
        await chat.close()


PARENT = """
import asyncio, sys
from pathlib import Path
from app.services.llm.local.engine import LocalEngine

async def main():
    engine = LocalEngine(Path(sys.argv[1]), Path(sys.argv[2]))
    endpoint = await engine.ready()
    print(engine.pid, endpoint.key, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_the_process_ends_with_a_parent_that_was_killed_and_nobody_sees_the_key(tmp_path):
    command = [sys.executable, "-c", PARENT, str(model_file()), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        pid, key = parent.stdout.readline().split()
        child = psutil.Process(int(pid))
        seen = json.dumps([child.cmdline(), child.environ()])
        assert key not in seen
        assert child.nice() > psutil.Process().nice()
        parent.kill()
        wait_until(lambda: not child.is_running(), "the end of the engine")
