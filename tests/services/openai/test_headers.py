"""What a request carries, and what of the environment stays at home."""

from __future__ import annotations

import httpx2
import pytest

from app.engine.contracts.ports import Message
from app.services.llm.openai_chat import OpenAIChat
from app.services.openai import headers
from tests.loopback import LoopbackServer

SECRETS = {
    "OPENAI_API_KEY": "sk-canary-openai",
    "OPENAI_ADMIN_KEY": "sk-canary-admin",
    "OPENAI_ORG_ID": "org-canary",
    "OPENAI_PROJECT_ID": "proj-canary",
    "OPENAI_CUSTOM_HEADERS": "X-Secret: canary\nAccept: canary\nContent-Type: canary",
}
ALLOWED = {*headers.SENT, "user-agent", "authorization"}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("key", ["sk-of-this-server", SECRETS["OPENAI_API_KEY"], None])
async def test_another_server_gets_nothing_of_the_environment(key: str | None) -> None:
    async with LoopbackServer() as server:
        model = OpenAIChat(server.base_url, "m", key)
        async for _ in model.stream([Message("user", "Hi")], []):
            pass
        await model.close()
        request = server.chat_requests[0]
    assert set(request.headers) <= ALLOWED
    assert request.headers.get("authorization") == (f"Bearer {key}" if key else None)
    assert "canary" not in str({**request.headers, "authorization": ""})


@pytest.mark.parametrize(
    ("address", "key", "account"),
    [
        ("https://api.openai.com/v1", SECRETS["OPENAI_API_KEY"], True),
        ("https://api.openai.com/v1", "sk-stored", False),
        ("http://api.openai.com/v1", SECRETS["OPENAI_API_KEY"], False),
        ("https://api.example.com/v1", SECRETS["OPENAI_API_KEY"], False),
    ],
)
def test_the_account_goes_with_its_own_key_to_openai(address: str, key: str, account: bool) -> None:
    request = httpx2.Request("POST", f"{address}/chat/completions")
    headers.replace(request, address, key)
    assert request.headers["Authorization"] == f"Bearer {key}"
    assert ("OpenAI-Organization" in request.headers) is account
    assert ("OpenAI-Project" in request.headers) is account


@pytest.mark.parametrize(
    "elsewhere", ["http://a.example/", "https://a.example:8443/", "https://b/"]
)
def test_a_request_to_another_server_carries_no_key(elsewhere: str) -> None:
    request = httpx2.Request("GET", elsewhere, headers={"Authorization": "Bearer sk-canary"})
    headers.replace(request, "https://a.example/v1", "sk-canary")
    assert "authorization" not in request.headers
