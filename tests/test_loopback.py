"""The loopback server, tested with a plain HTTP client."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import LoopbackServer, ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Answer, At, End, Reply, json_answer, tokens

ROOT = Path(__file__).parents[1]


def get(url: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(
        url, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, dict(response.headers), response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def ask(base_url: str, **fields: Any) -> list[Any]:
    """Return the data of all events of a chat request, parsed if it is JSON."""
    asked = {"model": "m", "messages": [], "stream": True, **fields}
    request = urllib.request.Request(f"{base_url}/chat/completions", json.dumps(asked).encode())
    with urllib.request.urlopen(request, timeout=10) as response:
        assert response.headers["Content-Type"] == "text/event-stream"
        lines = re.findall(r"^data: (.*)$", response.read().decode(), re.MULTILINE)
    return [json.loads(line) if line.startswith("{") else line for line in lines]


def text(events: list[Any]) -> str:
    choices = [c for event in events if isinstance(event, dict) for c in event["choices"]]
    return "".join(choice["delta"].get("content") or "" for choice in choices)


def test_a_reply_is_cut_into_tokens_that_join_to_the_same_text():
    said = " Hello, wonderful world!\n\n- yes  "
    assert tokens(said)[:3] == [" Hell", "o,", " wond"]
    assert "".join(tokens(said)) == said


def test_replies_come_in_order_and_the_last_one_again_and_again():
    with ThreadedLoopback([Reply("One."), Reply("Two.")]) as server:
        assert [text(ask(server.base_url)) for _ in range(3)] == ["One.", "Two.", "Two."]


def test_a_function_answers_what_was_asked():
    def reply(asked: dict[str, Any]) -> Reply:
        return Reply(asked["messages"][-1]["content"].upper())

    with ThreadedLoopback(reply) as server:
        events = ask(server.base_url, messages=[{"role": "user", "content": "hi"}])
    assert text(events) == "HI"


def test_a_stream_ends_with_its_reason_usage_where_asked_for_and_done():
    with ThreadedLoopback([Reply("Hello!")]) as server:
        plain = ask(server.base_url)
        counted = ask(server.base_url, stream_options={"include_usage": True})
    assert plain[0]["choices"][0]["delta"]["role"] == "assistant"
    assert plain[0]["model"] == "m"
    assert plain[-2]["choices"][0]["finish_reason"] == "stop"
    assert plain[-1] == counted[-1] == "[DONE]"
    assert counted[-2]["choices"] == []
    assert counted[-2]["usage"]["completion_tokens"] == 2


def test_the_ends_of_a_stream_can_be_left_out():
    with ThreadedLoopback([Reply("Hi.", finish_reason=None, done=False)]) as server:
        events = ask(server.base_url)
    assert [event["choices"][0]["finish_reason"] for event in events] == [None, None]


async def test_a_paced_reply_is_sent_on_schedule(monkeypatch):
    waited: list[float] = []
    sleep = asyncio.sleep

    async def note(seconds: float) -> None:
        waited.append(seconds)
        await sleep(0)

    monkeypatch.setattr("tests.loopback.asyncio.sleep", note)
    async with LoopbackServer([Reply("one two", ttft_s=100.0, tokens_per_s=0.01)]) as server:
        events = await asyncio.to_thread(ask, server.base_url)
    assert text(events) == "one two"
    assert [round(seconds, -2) for seconds in waited] == [100, 100, 200]


def test_every_request_is_recorded():
    with ThreadedLoopback() as server:
        ask(server.base_url, temperature=1)
        get(f"{server.base_url}/models", Authorization="Bearer x")
        chat, models = server.requests
    assert (chat.method, chat.path, chat.json["temperature"]) == (
        "POST",
        "/v1/chat/completions",
        1,
    )
    assert (models.method, models.path) == ("GET", "/v1/models")
    assert models.headers["authorization"] == "Bearer x"
    assert server.chat_requests == [chat]


def test_models_and_transcripts():
    with ThreadedLoopback(models=["a", "b"], transcript="Hello.") as server:
        listed = json.loads(get(f"{server.base_url}/models")[2])
        request = urllib.request.Request(f"{server.base_url}/audio/transcriptions", b"sound")
        with urllib.request.urlopen(request, timeout=10) as response:
            assert json.load(response) == {"text": "Hello."}
        assert get(f"{server.root_url}/elsewhere")[0] == 404
    assert [model["id"] for model in listed["data"]] == ["a", "b"]


def test_what_a_path_answers_can_be_replaced():
    with ThreadedLoopback(answers={"/v1/models": json_answer({}, 503, Retry_After="1")}) as server:
        status, headers, body = get(f"{server.base_url}/models")
    assert (status, headers["Retry-After"], body) == (503, "1", b"{}")


def test_a_connection_is_kept_alive():
    with ThreadedLoopback() as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        for method in ("GET", "HEAD", "GET"):
            connection.request(method, "/v1/models")
            assert bool(connection.getresponse().read()) is (method == "GET")
        connection.close()
        get(f"{server.base_url}/models")
        assert [request.connection for request in server.requests] == [0, 0, 0, 1]


async def test_a_client_that_leaves_midway_is_noticed():
    async with LoopbackServer([FAULTS["stall_midway"], Reply("Hello!")]) as server:
        _, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")
        request = await server.request()
        assert not request.ended.is_set()
        writer.close()
        await request.ended.wait()
        assert request.cancelled
        await asyncio.to_thread(ask, server.base_url)
        whole = await server.request(1)
        await whole.ended.wait()
        assert not whole.cancelled


@pytest.mark.parametrize(
    ("ending", "error"),
    [(End.CUT, http.client.IncompleteRead), (End.RESET, ConnectionResetError)],
)
def test_an_answer_can_break_off(ending, error):
    answer = Answer((b"some", At(0.05), ending), headers={"Content-Length": "100"})
    with ThreadedLoopback(answers={"/x": answer}) as server, pytest.raises(error):
        get(f"{server.root_url}/x")


# --- files --------------------------------------------------------------------------------------

CONTENT = bytes(range(256)) * 200


def test_a_file_comes_whole_or_from_an_offset():
    with ThreadedLoopback(files={"/a.bin": CONTENT}) as server:
        url = f"{server.root_url}/a.bin"
        status, headers, body = get(url)
        assert (status, headers["Content-Length"], body) == (200, str(len(CONTENT)), CONTENT)
        status, ranged, body = get(url, Range="bytes=1000-", If_Range=headers["ETag"])
        assert (status, body) == (206, CONTENT[1000:])
        assert ranged["Content-Range"] == f"bytes 1000-{len(CONTENT) - 1}/{len(CONTENT)}"
        assert get(url, Range=f"bytes={len(CONTENT)}-")[0] == 416
        server.files["/a.bin"] = b"changed"
        assert get(url, Range="bytes=1000-", If_Range=headers["ETag"])[::2] == (200, b"changed")


def test_the_faults_of_files():
    faults = {"/cut": "truncated", "/slow": "slow", "/whole": "ignores_range"}
    files = dict.fromkeys(faults, CONTENT)
    with ThreadedLoopback(files=files, file_faults=faults) as server:
        with pytest.raises(http.client.IncompleteRead) as raised:
            get(f"{server.root_url}/cut")
        assert raised.value.partial == CONTENT[: len(CONTENT) // 2]
        assert get(f"{server.root_url}/slow")[2] == CONTENT
        assert get(f"{server.root_url}/whole", Range="bytes=9-")[::2] == (200, CONTENT)


# --- as a program -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "said"),
    [(None, "Hello there!"), ([{"text": "From a file.", "reasoning": "Hm."}], "From a file.")],
)
def test_as_a_program_it_prints_its_address_first(tmp_path, script, said):
    arguments = ["--port", "0", "--ttft-ms", "1", "--tokens-per-s", "5000", "--reply", said]
    if script:
        path = tmp_path / "script.json"
        path.write_text(json.dumps([*script, {"fault": "overloaded"}]), encoding="utf-8")
        arguments = ["--script", str(path), "--model", "other"]
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.loopback", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    with program:
        assert program.stdout
        base_url = program.stdout.readline().strip()
        assert text(ask(base_url)) == said
        if script:
            with pytest.raises(urllib.error.HTTPError) as raised:
                ask(base_url)
            raised.value.close()
        program.send_signal(signal.SIGINT)
    assert program.returncode == 0
