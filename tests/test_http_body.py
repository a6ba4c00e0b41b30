"""No body that is received grows without bound, however it is compressed."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import AsyncIterator

import httpx2
import pytest

from app import http_body, network
from app.errors import ModelError
from app.http_body import BODY_LIMIT, ERROR_LIMIT, BodyTooLarge, known_charset
from app.messages import sentence
from app.services.llm.openai_models import list_models
from app.services.stt.openai_stt import OpenAITranscriber
from app.services.tts.openai_voice import OpenAIVoice
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer

WHY = sentence("A test")
BOMB = gzip.compress(b" " * (BODY_LIMIT * 4))
"""Some kilobytes."""
JSON = {"Content-Type": "application/json"}


async def get(answer: Answer, limit: int | None = None) -> httpx2.Response:
    async with (
        LoopbackServer(answers={"/x": answer}) as server,
        network.client(WHY, limit=limit) as http,
    ):
        return await http.get(f"{server.root_url}/x")


async def test_a_compressed_body_is_counted_after_decompression():
    for encoding, bomb in {
        "gzip": BOMB,
        "x-gzip": BOMB,
        "GZIP": BOMB,
        "deflate": zlib.compress(b" " * (BODY_LIMIT * 4)),
    }.items():
        with pytest.raises(BodyTooLarge):
            await get(Answer((bomb,), headers={**JSON, "Content-Encoding": encoding}))


async def test_no_more_than_the_limit_is_kept_in_memory():
    pieces: list[int] = []
    async with (
        LoopbackServer(
            answers={"/x": Answer((BOMB,), headers={"Content-Encoding": "gzip"})}
        ) as server,
        network.client(WHY) as http,
        http.stream("GET", f"{server.root_url}/x") as response,
    ):
        with pytest.raises(BodyTooLarge):
            pieces.extend([len(piece) async for piece in response.aiter_bytes()])
    assert sum(pieces) <= BODY_LIMIT
    assert max(pieces, default=0) <= 65_536


@pytest.mark.parametrize(
    "encoding", ["br", "zstd", "compress", "gzip, gzip", "identity, gzip", "x"]
)
async def test_a_compression_that_was_not_asked_for_is_refused(encoding: str):
    with pytest.raises(httpx2.DecodingError):
        await get(Answer((BOMB,), headers={**JSON, "Content-Encoding": encoding}))


async def test_a_plain_body_has_the_same_limit():
    chunk = b" " * 1_000_000
    with pytest.raises(BodyTooLarge):
        await get(Answer([chunk] * (BODY_LIMIT // len(chunk) + 1), headers=JSON))
    with pytest.raises(BodyTooLarge):
        await get(Answer((b"x" * 11,), headers=JSON), limit=10)
    assert (await get(Answer((b"x" * 10,), headers=JSON), limit=10)).content == b"x" * 10


async def test_a_body_that_decompresses_to_nothing_ends_too(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(http_body, "BODY_LIMIT", 100_000)
    name = b"\x1f\x8b\x08\x08\0\0\0\0\0\3" + b"x" * 1_000_000  # a file name that never ends
    with pytest.raises(BodyTooLarge):
        await get(Answer((name,), headers={"Content-Encoding": "gzip"}))


async def test_an_error_is_cut_and_can_still_be_quoted():
    for headers, body in (
        ({**JSON, "Content-Encoding": "gzip"}, BOMB),
        (JSON, b" " * (ERROR_LIMIT * 2)),
        ({"Content-Type": "text/event-stream"}, b" " * (ERROR_LIMIT * 2)),
    ):
        response = await get(Answer((body,), status=500, headers=headers))
        assert response.status_code == 500
        assert len(response.content) == ERROR_LIMIT


async def test_an_endless_event_stream_ends(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(http_body, "EVENTS_LIMIT", 100_000)
    events = Answer([b": ping\n\n" * 1_000] * 50, headers={"Content-Type": "text/event-stream"})
    with pytest.raises(BodyTooLarge):
        await get(events)


async def test_what_is_read_normally_is_unchanged():
    body = b'{"a": "\xc3\xa4"}' * 50_000
    packed = Answer((gzip.compress(body),), headers={**JSON, "Content-Encoding": "gzip"})
    assert (await get(packed)).content == body
    assert (await get(Answer((body,), headers=JSON))).content == body
    assert (await get(Answer(headers={"Content-Encoding": "gzip"}))).content == b""


async def test_a_list_of_models_that_is_a_bomb_is_a_sentence():
    bomb = Answer((BOMB,), headers={**JSON, "Content-Encoding": "gzip"})
    for answer in (bomb, Answer((BOMB,), status=500, headers=bomb.headers)):
        async with LoopbackServer(answers={"/v1/models": answer}) as server:
            with pytest.raises(ModelError, match=r"too much data|reported an error \(500\)"):
                await list_models(server.base_url, None)


async def test_speech_that_never_ends_is_stopped_with_a_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(http_body, "BODY_LIMIT", 200_000)
    endless = Answer([b"\x01\x02" * 10_000] * 50, headers={"Content-Type": "audio/pcm"})
    async with LoopbackServer(answers={"/v1/audio/speech": endless}) as server:
        voice = OpenAIVoice(server.base_url, "tts", "x", None)
        with pytest.raises(Exception, match="too much data"):
            assert [piece async for piece in voice.speak("Hello.")]
        await voice.close()


async def test_a_transcript_that_is_a_bomb_is_a_sentence():
    from app.engine.contracts.ports import Frame

    async def frames() -> AsyncIterator[Frame]:
        yield Frame(bytes(640), 0.1)

    bomb = Answer((BOMB,), headers={**JSON, "Content-Encoding": "gzip"})
    async with LoopbackServer(answers={"/v1/audio/transcriptions": bomb}) as server:
        transcriber = OpenAITranscriber(server.base_url, "stt", None)
        with pytest.raises(Exception, match="too much data"):
            assert [transcript async for transcript in transcriber.transcribe(frames())]
        await transcriber.close()


WEB = """utf-8 UTF8 us-ascii latin-1 iso-8859-15 windows-1252 cp1251 GBK gb2312 gb18030 big5
Shift_JIS euc-jp iso-2022-jp euc-kr koi8-r macintosh utf-16le utf-16"""
OTHERS = """punycode idna unicode_escape raw_unicode_escape utf-7 undefined rot13 base64 hex zlib
bz2 uu quopri mbcs oem unknown"""


@pytest.mark.parametrize("name", WEB.split())
def test_the_charsets_of_the_web_are_known(name: str):
    known = known_charset(name)
    assert known
    assert "ascii".encode(known).decode(known) == "ascii"


@pytest.mark.parametrize("name", [*OTHERS.split(), "", None, "x\0y", "a" * 10_000])
def test_no_other_codec_is_used(name: str | None):
    assert known_charset(name) is None


async def test_text_in_a_charset_that_takes_quadratic_time_is_read_as_utf_8():
    headers = {"Content-Type": "text/plain; charset=punycode"}
    response = await get(Answer(("ä-x".encode(),), headers=headers))
    assert response.text == "ä-x"
    failed = await get(Answer((b"a-" + b"z" * 300_000,), status=500, headers=headers))
    assert len(failed.text) == 300_002
