"""Servers on this computer, found on the test's own ports."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack

import pytest

from app.services.llm.discovery import FoundServer, find
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, refusal
from tests.loopback_replies import Answer, End, json_answer


def listing(*names: str, owner: str) -> Answer:
    return json_answer({"object": "list", "data": [{"id": n, "owned_by": owner} for n in names]})


async def found(server: LoopbackServer) -> list[FoundServer]:
    async with server:
        return await find((server.port,))


@pytest.mark.parametrize(
    ("owner", "product"),
    [
        ("library", "Ollama"),
        ("vllm", "vLLM"),
        ("llamacpp", "llama.cpp"),
        ("organization_owner", "LM Studio"),
        ("somebody", ""),
    ],
)
async def test_a_server_is_named_by_the_owner_of_its_models(owner, product):
    server = LoopbackServer(answers={"/v1/models": listing("a", "b", owner=owner)})
    assert await found(server) == [FoundServer(server.base_url, product, ("a", "b"))]


async def test_a_server_that_names_itself_is_believed():
    answer = json_answer({"object": "list", "data": []}, Server="llama.cpp")
    (server,) = await found(LoopbackServer(answers={"/v1/models": answer}))
    assert server.product == "llama.cpp"


async def test_an_ollama_without_a_model_is_known_by_its_version():
    empty = json_answer({"object": "list", "data": None})
    version = json_answer({"version": "0.9.1"})
    (server,) = await found(LoopbackServer(answers={"/v1/models": empty, "/api/version": version}))
    assert (server.product, server.models) == ("Ollama", ())


async def test_a_server_that_wants_a_key_is_found_without_its_models():
    (server,) = await found(LoopbackServer(answers={"/v1/models": refusal(401, "No key.")}))
    assert server.wants_key
    assert server.models == ()


@pytest.mark.parametrize(
    "answer",
    [
        FAULTS["web_page"],
        FAULTS["unknown_path"],
        FAULTS["server_error"],
        FAULTS["closed_at_once"],
        FAULTS["redirect"],
        json_answer(["another", "list"]),
        json_answer({"data": "text"}),
        Answer((b"[" * 200_000,)),
        Answer((b" " * 2_000_000,)),
    ],
)
async def test_what_is_no_model_server_is_passed_over(answer):
    assert await found(LoopbackServer(answers={"/v1/models": answer})) == []


async def test_one_that_never_answers_does_not_keep_the_others_waiting():
    mute = LoopbackServer(answers={"/v1/models": Answer((End.STALL,))})
    async with mute, LoopbackServer() as server:
        servers = await find((mute.port, server.port), timeout_s=0.2)
    assert [one.base_url for one in servers] == [server.base_url]


async def test_ports_on_which_nothing_listens_are_no_servers():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        assert await find((closed.getsockname()[1],)) == []


async def test_several_servers_come_in_the_order_of_the_ports_and_none_is_asked_twice():
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(LoopbackServer()) for _ in range(3)]
        ports = [server.port for server in reversed(servers)]
        assert [one.base_url for one in await find(ports)] == [
            server.base_url for server in reversed(servers)
        ]
        for server in servers:
            assert [r.path for r in server.requests] == ["/v1/models", "/api/version"]


async def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert len(await found(LoopbackServer())) == 1


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
async def test_one_that_listens_on_ipv6_only_is_found_there():
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = b'{"object": "list", "data": [{"id": "m"}]}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        writer.close()

    try:
        server = await asyncio.start_server(answer, "::1", 0)
    except OSError:
        pytest.skip("no IPv6 here")
    async with server:
        port = server.sockets[0].getsockname()[1]
        assert await find((port,)) == [FoundServer(f"http://[::1]:{port}/v1", "", ("m",))]
