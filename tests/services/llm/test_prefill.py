"""Only a llama.cpp server on this computer is asked to evaluate a prompt ahead."""

from __future__ import annotations

import asyncio

from app.engine.contracts.ports import Message
from app.services.llm.openai_chat import OpenAIChat
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply

MESSAGES = [Message("system", "Be brief."), Message("user", "Hi"), Message("assistant", "Hello.")]


async def test_another_server_gets_nothing_ahead_and_is_asked_once_what_it_is():
    async with LoopbackServer([Reply("Fine.")]) as server:
        chat = OpenAIChat(server.base_url, "m", None, warms_up=True)
        for partial in ("", "How are", "How are you"):
            chat.prefill(MESSAGES, (), partial)
            async with asyncio.timeout(10):
                await chat._prefiller._task
        assert chat.prefilled_tokens(MESSAGES, ()) is None
        async for _ in chat.stream([*MESSAGES, Message("user", "How are you?")], ()):
            pass
        await chat.close()
        assert [request.path for request in server.requests].count("/props") == 1
        assert not any("completion" in request.path for request in server.requests[:-1])
        assert "return_progress" not in server.chat_requests[0].json
