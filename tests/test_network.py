"""Network policy: recorded connections and offline mode."""

from __future__ import annotations

import ast
import asyncio
import ipaddress
import socket
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from app import network
from app.errors import (
    DownloadError,
    OfflineError,
    ServerUnreachable,
    SettingsError,
    ToolServerError,
)
from app.messages import sentence
from app.services.llm.openai_models import list_models
from app.services.mcp.client import ServerConnection
from app.services.mcp.config import ServerConfig
from app.services.tts import voice_catalog
from app.tools.launcher import Launcher
from app.tools.web.public_address import Address
from app.tools.web.web_page import WebPages
from tests.loopback import LoopbackServer

ANSWERS = sentence("Answers")
ELSEWHERE = "http://192.0.2.7"
"""A reserved address (RFC 5737)."""


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Start without recorded connections, and turn offline mode off after the test."""
    monkeypatch.setattr(network, "_contacts", {})
    yield
    network.set_offline(False)


@pytest.fixture
def offline(session: None) -> None:
    network.set_offline(True)


# --- who was contacted ----------------------------------------------------------------------------


async def test_a_host_is_listed_with_why_and_how_often():
    async with LoopbackServer() as server, network.client(ANSWERS) as http:
        for _ in range(3):
            await http.get(f"{server.base_url}/models")
        (contact,) = network.contacts()
        assert (contact.host, contact.why, contact.times) == (
            server.root_url.removeprefix("http://"),
            "Answers",
            3,
        )
        assert contact.here
        assert contact.first <= contact.last


async def test_a_host_that_does_not_answer_is_listed_too():
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        async with network.client(ANSWERS) as http:
            with pytest.raises(httpx2.ConnectError):
                await http.get(f"http://127.0.0.1:{unheard.getsockname()[1]}")
    assert len(network.contacts()) == 1


async def test_a_page_is_listed_by_its_name_and_not_by_the_address_that_was_judged():
    async with LoopbackServer() as server:
        port = server.root_url.rpartition(":")[2]
        tool = WebPages(this_computer, lambda address: address.is_loopback)
        with pytest.raises(Exception, match=r"site\.test"):
            await tool.read_web_page(f"http://site.test:{port}/nothing")
    assert [contact.host for contact in network.contacts()] == [f"site.test:{port}"]


async def this_computer(host: str, port: int) -> list[Address]:
    return [ipaddress.ip_address("127.0.0.1")]


async def test_each_reason_stands_by_itself_and_the_newest_comes_last():
    async with LoopbackServer() as server:
        for why in (ANSWERS, sentence("Speech"), ANSWERS):
            async with network.client(why) as http:
                await http.get(server.root_url)
    assert [(str(one.why), one.times) for one in network.contacts()] == [
        ("Speech", 1),
        ("Answers", 2),
    ]


def test_no_other_part_makes_an_http_client_of_its_own():
    app = Path(network.__file__).parent
    made = {
        path.name
        for path in app.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith(("AsyncClient", "httpx2.Client", "urlopen"))
    }
    assert made == {"network.py"}


# --- offline mode ---------------------------------------------------------------------------------


async def test_offline_a_request_is_refused_with_a_sentence_that_names_the_host(offline):
    async with network.client(ANSWERS) as http:
        with pytest.raises(
            OfflineError, match=r"so Repartee didn't contact example\.org:81\. You can turn it"
        ):
            await http.get("https://example.org:81/v1/models?q=words")
    assert network.contacts() == []


async def test_offline_this_computer_is_still_asked(offline):
    async with LoopbackServer(models=["qwen3:4b"]) as server:
        assert await list_models(server.base_url, None) == ["qwen3:4b"]


async def test_a_redirect_does_not_lead_out(offline):
    def lead_out(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(307, headers={"location": f"{ELSEWHERE}/v1"})

    transport = httpx2.MockTransport(lead_out)
    async with network.client(ANSWERS, transport=transport, follow_redirects=True) as http:
        with pytest.raises(OfflineError, match=r"192\.0\.2\.7"):
            await http.get("http://127.0.0.1/v1")


async def test_back_online_requests_go_out_again():
    network.set_offline(True)
    network.set_offline(False)
    network.check("example.org")


async def test_every_part_says_so_in_its_own_error(offline):
    with pytest.raises(ServerUnreachable, match="Offline mode is on"):
        await list_models(f"{ELSEWHERE}/v1", "key")
    with pytest.raises(DownloadError, match="Offline mode is on"):
        await voice_catalog.fetch_catalog(ELSEWHERE)
    with pytest.raises(OfflineError, match=r"so Repartee didn't contact example\.org"):
        await WebPages().read_web_page("example.org")
    with pytest.raises(OfflineError, match=r"so Repartee didn't contact example\.org"):
        Launcher(lambda command: pytest.fail("opened")).open_website("example.org")


@pytest.mark.parametrize(
    "server", [ServerConfig("far", url=f"{ELSEWHERE}/mcp"), ServerConfig("program", sys.executable)]
)
async def test_tool_servers_elsewhere_and_programs_stay_out(offline, server):
    connection = ServerConnection(server, None, lambda status: None)
    with pytest.raises(ToolServerError, match=f"tool server {server.name} can't be used"):
        await connection.connect()
    assert connection.status.state == "idle"


def send_to(host: str) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as any_socket:
        any_socket.sendto(b"words", (host, 53))


def listen_at(host: str) -> None:
    with socket.socket() as any_socket:
        any_socket.bind((host, 0))


@pytest.mark.parametrize(
    "leave",
    [
        lambda: urllib.request.urlopen(ELSEWHERE, timeout=1),
        lambda: socket.create_connection(("192.0.2.7", 80), timeout=1),
        lambda: socket.create_connection(("2001:db8::1", 80), timeout=1),
        lambda: send_to("192.0.2.7"),
        lambda: socket.getaddrinfo("example.org", 443),
        lambda: socket.gethostbyname("example.org"),
        lambda: listen_at("0.0.0.0"),
    ],
    ids=["urllib", "IPv4", "IPv6", "datagram", "name", "old name", "listening"],
)
def test_whatever_library_opens_a_socket_it_leads_nowhere_else(offline, leave):
    with pytest.raises(OSError, match="offline mode"):
        leave()


def test_it_holds_in_every_thread(offline):
    refused = []

    def leave() -> None:
        try:
            socket.create_connection(("192.0.2.7", 80), timeout=1)
        except PermissionError as error:
            refused.append(error)

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert refused


@pytest.mark.skipif(sys.platform == "win32", reason="asyncio has no such sockets there")
async def test_sockets_of_this_computer_are_left_alone(offline, tmp_path):
    server = await asyncio.start_unix_server(lambda reader, writer: writer.close(), tmp_path / "s")
    async with server:
        reader, writer = await asyncio.open_unix_connection(tmp_path / "s")
        assert await reader.read() == b""
        writer.close()
    for name in ("localhost", "127.0.0.1", "::1", None):
        assert socket.getaddrinfo(name, 80)


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.2/v1", True),
        ("http://[::1]:80/v1", True),
        ("http://192.168.1.2/v1", False),
        ("https://api.openai.com/v1", False),
    ],
)
def test_whether_a_server_is_on_this_computer(url, here):
    assert network.is_loopback(url) is here


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("models.localhost", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("localhost.example.org", False),
        ("127.0.0.1.example.org", False),
        ("0.0.0.0", False),
        ("192.168.1.2", False),
        ("", False),
    ],
)
def test_what_this_computer_is(host, here):
    assert network.is_local_host(host) is here


def test_a_key_is_stripped_of_what_copying_adds() -> None:
    assert network.clean_api_key(" sk-1\n") == "sk-1"
    assert network.clean_api_key("") == ""


@pytest.mark.parametrize("key", ["sk 1", "sk\n1", "skä", "sk\x7f1"])
def test_a_key_unfit_for_a_header_is_refused(key: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        network.clean_api_key(key)
    assert refusal.value.__cause__ is None
    assert "sk" not in str(refusal.value)
