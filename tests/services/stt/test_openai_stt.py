"""Speech recognition by a server, over real HTTP."""

from __future__ import annotations

import asyncio
import io
import re
import traceback
import wave
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import numpy as np
import pytest

from app.engine.contracts.ports import Frame, Transcript
from app.errors import TranscriptionError
from app.services.stt.openai_stt import PIECE_S, OpenAITranscriber
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Answer, End, json_answer

PATH = "/v1/audio/transcriptions"
KEY = "sk-canary-0123456789"


async def spoken(*pcm: bytes) -> AsyncIterator[Frame]:
    for block in pcm:
        yield Frame(block, 0.1)


PIECE_SAMPLES = round(PIECE_S * 16_000)


async def transcripts(
    server: LoopbackServer, *pcm: bytes, key: str | None = KEY, **options: Any
) -> list[Transcript]:
    transcriber = OpenAITranscriber(server.base_url, "whisper-1", key, **options)
    try:
        await transcriber.open()
        async with aclosing(transcriber.transcribe(spoken(*pcm))) as heard:
            return [transcript async for transcript in heard]
    finally:
        await transcriber.close()


def form(body: bytes) -> dict[str, bytes]:
    """The fields of a multipart body."""
    boundary = body.partition(b"\r\n")[0]
    fields = {}
    for part in body.split(boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="(\w+)"', head)
        assert name
        fields[name[1].decode()] = content.removesuffix(b"\r\n")
    return fields


async def test_the_whole_recording_becomes_one_final_transcript():
    async with LoopbackServer(transcript=" What time is it?\n") as server:
        heard = await transcripts(server, b"\1\0" * 320, b"\2\0" * 320, b"\3\0" * 100)
        request = server.requests[0]
    assert heard == [Transcript("What time is it?", final=True)]
    assert (request.method, request.path) == ("POST", PATH)
    assert request.headers["authorization"] == f"Bearer {KEY}"
    fields = form(request.body)
    assert (fields["model"], fields["response_format"]) == (b"whisper-1", b"json")
    assert "language" not in fields
    with wave.open(io.BytesIO(fields["file"])) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 16_000)
        assert sound.readframes(740) == b"\1\0" * 320 + b"\2\0" * 320 + b"\3\0" * 100


async def test_a_language_is_passed_on():
    async with LoopbackServer(transcript="Ja.") as server:
        await transcripts(server, bytes(640), language="de")
        assert form(server.requests[0].body)["language"] == b"de"


async def test_no_sound_is_not_sent():
    async with LoopbackServer(transcript="Thank you.") as server:
        assert await transcripts(server) == [Transcript("", final=True)]
        assert not server.requests


async def test_a_long_recording_is_sent_in_pieces_that_are_cut_in_pauses():
    samples = np.tile(np.array([8_000, -8_000], "<i2"), PIECE_SAMPLES * 3 // 4)  # 1.5 pieces
    pause = PIECE_SAMPLES - 5 * 16_000  # 5 s before the first must end
    samples[pause : pause + 3_200] = 0
    async with LoopbackServer(transcript="One.") as server:
        heard = await transcripts(server, samples.tobytes())
        sent = []
        for request in server.requests:
            with wave.open(io.BytesIO(form(request.body)["file"])) as sound:
                sent.append(sound.readframes(sound.getnframes()))
    assert heard == [Transcript("One. One.", final=True)]
    assert b"".join(sent) == samples.tobytes()
    assert pause < len(sent[0]) // 2 < pause + 3_200


async def test_without_a_key_no_header_is_sent():
    async with LoopbackServer(transcript="Hi.") as server:
        await transcripts(server, bytes(640), key=None)
        assert "authorization" not in server.requests[0].headers


async def test_nothing_is_sent_before_the_recording_ends():
    async with LoopbackServer(transcript="Hi.") as server:

        async def recording() -> AsyncIterator[Frame]:
            for _ in range(3):
                assert not server.requests
                yield Frame(bytes(640), 0.0)

        transcriber = OpenAITranscriber(server.base_url, "whisper-1", None)
        heard = [transcript async for transcript in transcriber.transcribe(recording())]
        await transcriber.close()
    assert heard == [Transcript("Hi.", final=True)]


FAILURES = {
    "bad_key": "rejected the API key. Check it in Settings.",
    "unknown_model": "doesn't have the model whisper-1. Choose another one in Settings",
    "unknown_path": "has nothing at this path. Check the address",
    "server_error": r"reported an error \(500\). The server says: Something broke.",
    "limited_121_s": "is limiting your requests. Try again in 121 seconds.",
    "redirect": "redirects to http://127.0.0.1:9/",
    "stall_at_once": "didn't start answering within 0.2 seconds",
    "reset_at_once": "closed the connection without answering",
    "cut_midway": "closed the connection without answering",
    "web_page": "didn't return a transcript. Check in Settings",
    "empty": "didn't return a transcript. Check in Settings",
    "error_body": "didn't return a transcript. Check in Settings",
}


@pytest.mark.parametrize("fault", FAILURES)
async def test_a_failure_is_one_sentence(fault):
    async with LoopbackServer(answers={PATH: FAULTS[fault]}) as server:
        with pytest.raises(TranscriptionError, match=FAILURES[fault]) as raised:
            await transcripts(server, bytes(640), limit_s=0.2 if "stall" in fault else 10.0)
        assert len(server.requests) == 1
    assert KEY not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize("body", [[], {"text": None}, {"words": []}, "hi"])
async def test_json_that_is_no_transcript(body):
    async with LoopbackServer(answers={PATH: json_answer(body)}) as server:
        with pytest.raises(TranscriptionError, match="didn't return a transcript"):
            await transcripts(server, bytes(640))


async def test_a_key_that_no_header_can_carry_is_told_on_opening():
    transcriber = OpenAITranscriber("http://127.0.0.1:9/v1", "whisper-1", "sk-ca\nnary")
    with pytest.raises(TranscriptionError, match="Copy it again") as raised:
        await transcriber.open()
    assert "nary" not in "".join(traceback.format_exception(raised.value))


async def test_a_transcriber_can_be_used_again_after_a_failure():
    async with LoopbackServer(transcript="Hi.", answers={PATH: FAULTS["overloaded"]}) as server:
        transcriber = OpenAITranscriber(server.base_url, "whisper-1", None)
        with pytest.raises(TranscriptionError):
            await anext(transcriber.transcribe(spoken(bytes(640))))
        server.answers.clear()
        assert await anext(transcriber.transcribe(spoken(bytes(640)))) == Transcript("Hi.", True)
        await transcriber.close()


async def test_closing_the_transcription_closes_the_request():
    async with LoopbackServer(answers={PATH: Answer((End.STALL,))}) as server:
        asking = asyncio.create_task(transcripts(server, bytes(640)))
        request = await server.request()
        asking.cancel()
        await asyncio.wait({asking})
        await request.ended.wait()
        assert request.cancelled
