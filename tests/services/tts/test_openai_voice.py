"""A server's voice, over real HTTP."""

from __future__ import annotations

import traceback
from contextlib import aclosing
from typing import Any

import pytest

from app.engine.contracts.ports import Audio
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceUnavailable
from app.services.tts.openai_voice import OpenAIVoice
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer, At, End, json_answer

PATH = "/v1/audio/speech"
KEY = "sk-canary-0123456789"
PCM = bytes(range(256)) * 60
SOUND = {"Content-Type": "audio/pcm"}


def server_of(*steps: Any, **headers: str) -> LoopbackServer:
    return LoopbackServer(answers={PATH: Answer(steps, headers={**SOUND, **headers})})


def voice_at(server: LoopbackServer, **options: Any) -> OpenAIVoice:
    return OpenAIVoice(server.base_url, "tts-1", "alloy", KEY, **options)


async def said(voice: OpenAIVoice, text: str = "Good morning.") -> list[Audio]:
    try:
        async with aclosing(voice.speak(text)) as pieces:
            return [piece async for piece in pieces]
    finally:
        await voice.close()


async def failure(voice: OpenAIVoice) -> str:
    with pytest.raises(VoiceUnavailable) as caught:
        await said(voice)
    assert KEY not in "".join(traceback.format_exception(caught.value))
    return str(caught.value)


async def test_it_asks_for_raw_sound_and_plays_it_as_it_comes() -> None:
    async with server_of(PCM, At(0.1), PCM[:101], PCM[101:]) as server:
        pieces = await said(voice_at(server))
    (request,) = server.requests
    assert request.json == {
        "input": "Good morning.",
        "model": "tts-1",
        "voice": "alloy",
        "response_format": "pcm",
    }
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert b"".join(piece.pcm for piece in pieces) == PCM * 2
    assert {piece.rate_hz for piece in pieces} == {24_000}
    assert len(pieces) > 1
    assert all(len(piece.pcm) % 2 == 0 for piece in pieces)


async def test_the_first_sound_is_there_before_the_last() -> None:
    async with server_of(PCM, End.STALL) as server:
        voice = voice_at(server)
        async with aclosing(voice.speak("A long story.")) as pieces:
            assert (await anext(pieces)).pcm == PCM
        await voice.close()
        request = await server.request()
        await request.ended.wait()
        assert request.cancelled  # breaking off ends the request, too


async def test_speed_is_asked_for_where_it_is_not_the_voices_own() -> None:
    async with server_of(PCM) as server:
        await said(voice_at(server, tts_options=TtsOptions(speed=1.5)))
    assert server.requests[0].json["speed"] == 1.5


async def test_a_server_that_refuses_is_a_sentence_and_is_left_alone_for_a_while() -> None:
    body = json_answer({"error": {"message": f"Incorrect key {KEY}"}}, status=401)
    async with LoopbackServer(answers={PATH: body}) as server:
        voice = voice_at(server)
        first = await failure(voice)
        assert "rejected the API key" in first
        assert await failure(voice) == first
        assert len(server.requests) == 1


async def test_after_a_while_it_is_asked_again() -> None:
    async with LoopbackServer() as server:
        voice = voice_at(server, rest_s=0.0)
        assert "nothing at this path" in await failure(voice)
        server.answers[PATH] = Answer((PCM,), headers=SOUND)
        voice = voice_at(server, rest_s=0.0)
        assert await said(voice)


@pytest.mark.parametrize(
    "answer",
    [
        json_answer({"status": "ok"}),
        Answer((b"<html>Log in</html>",), headers={"Content-Type": "text/html"}),
        Answer((b"RIFF\x00\x00\x00\x00WAVEfmt ",), headers={"Content-Type": "audio/wav"}),
        Answer((b"\xff\xfb\x90\x00" * 99,), headers={"Content-Type": "audio/mpeg"}),
        Answer((b"\xff\xf1\x50\x80" * 99,), headers={"Content-Type": "audio/x-aac; rate=24000"}),
        Answer((), headers=SOUND),
    ],
    ids=["json", "page", "wav", "mp3", "aac", "nothing"],
)
async def test_what_is_no_raw_sound_is_not_played(answer: Answer) -> None:
    async with LoopbackServer(answers={PATH: answer}) as server:
        assert "didn't return speech" in await failure(voice_at(server))


async def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    async with server_of(End.STALL) as server:
        said = await failure(voice_at(server, idle_s=0.1))
    assert "didn't start answering within 0.1 seconds" in said


async def test_sound_that_breaks_off_is_played_as_far_as_it_came() -> None:
    async with server_of(PCM, End.CUT) as server:
        voice = voice_at(server)
        pieces = voice.speak("A story.")
        assert (await anext(pieces)).pcm == PCM
        with pytest.raises(VoiceUnavailable, match="Lost the connection"):
            await anext(pieces)
        await voice.close()


async def test_where_nothing_listens_that_is_said() -> None:
    voice = OpenAIVoice("http://127.0.0.1:9/v1", "tts-1", "alloy", None)
    assert "No server is running at 127.0.0.1:9" in await failure(voice)
