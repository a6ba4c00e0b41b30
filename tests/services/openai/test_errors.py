"""Each fault of a chat server, over real HTTP, and the sentence that the user gets."""

from __future__ import annotations

import errno
import logging
import socket
import ssl
import traceback

import pytest
import trustme

from app.engine.contracts.ports import Retry, TextDelta
from app.errors import (
    KeyRejected,
    RateLimited,
    ServerFailed,
    ServerUnreachable,
)
from tests.asking import KEY, ask, chat, matches, text
from tests.fault_sentences import HERE, IMPATIENT, MIDWAY, PASSING, UNANSWERED
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, refusal
from tests.loopback_replies import Answer, json_answer


@pytest.mark.parametrize("fault", UNANSWERED)
async def test_without_an_answer(fault):
    kind, sentence = UNANSWERED[fault]
    async with LoopbackServer([FAULTS[fault]]) as server:
        parts, error = await ask(chat(server, **IMPATIENT.get(fault, {})))
        assert len(server.requests) == 1
    assert parts == []
    assert type(error) is kind
    assert matches(sentence, error)


@pytest.mark.parametrize("fault", MIDWAY)
async def test_what_came_is_kept_when_midway(fault):
    kind, sentence = MIDWAY[fault]
    async with LoopbackServer([FAULTS[fault]]) as server:
        parts, error = await ask(chat(server, **IMPATIENT.get(fault, {})))
        assert len(server.requests) == 1
    assert parts == [TextDelta("One two ")]
    assert type(error) is kind
    assert matches(sentence, error)


@pytest.mark.parametrize("fault", PASSING)
async def test_visible_retries_come_before_the_failure(fault):
    kind, sentence = PASSING[fault]
    async with LoopbackServer([FAULTS[fault]]) as server:
        parts, error = await ask(chat(server))
        assert len(server.requests) == 3
    assert type(error) is kind
    assert matches(sentence, error)
    assert parts == [Retry(1, 2, 0.001, str(error)), Retry(2, 2, 0.002, str(error))]


async def test_waiting_does_not_help_where_the_credit_is_used_up():
    body = {"error": {"message": "You exceeded your quota.", "code": "insufficient_quota"}}
    async with LoopbackServer([json_answer(body, 429)]) as server:
        parts, error = await ask(chat(server))
        assert len(server.requests) == 1
    assert (parts, type(error)) == ([], RateLimited)
    assert matches(
        f"You've run out of credit at {HERE}. The server says: You exceeded your quota.", error
    )


async def test_nobody_listens():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        parts, error = await ask(chat(f"http://localhost:{port}/v1"))
    assert (parts, type(error)) == ([], ServerUnreachable)
    assert matches(f"No server is running at localhost:{port}. Start it, or", error)


async def test_the_host_is_unknown(monkeypatch):
    def resolve(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    parts, error = await ask(chat("http://no-such-host.example/v1"))
    assert (parts, type(error)) == ([], ServerUnreachable)
    assert matches("Couldn't find no-such-host.example. Check your connection", error)


@pytest.mark.parametrize("url", ["http://bü..ro/v1", "ftp://127.0.0.1/v1", "http://a..b/v1"])
async def test_an_address_that_cannot_be_one_fails_like_an_unreachable_server(url):
    parts, error = await ask(chat(url))
    assert (parts, type(error)) == ([], ServerUnreachable)


async def test_a_host_that_does_not_react_is_told_from_one_that_refuses():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:  # they fill the queue: further ones are not answered
            client.setblocking(False)
            assert client.connect_ex(silent.getsockname()) in (0, errno.EINPROGRESS)
        place = f"127.0.0.1:{silent.getsockname()[1]}"
        parts, error = await ask(chat(f"http://{place}/v1", connect_s=0.1))
        for client in waiting:
            client.close()
    assert (parts, type(error)) == ([], ServerUnreachable)
    assert matches(f"{place} isn't responding. Check your connection and the address", error)


async def test_a_certificate_that_is_not_trusted_is_never_accepted():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    async with LoopbackServer(tls=context) as server:
        parts, error = await ask(chat(server))
        assert not server.requests
    assert (parts, type(error)) == ([], ServerUnreachable)
    assert matches(f"The certificate of {HERE} isn't trusted", error)


async def test_ones_own_certificate_authority_can_be_trusted(monkeypatch, tmp_path):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    async with LoopbackServer(tls=context) as server:
        parts, error = await ask(chat(server))
    assert error is None
    assert text(parts) == "Hello!"


async def test_https_to_a_server_that_does_not_speak_it():
    async with LoopbackServer() as server:
        parts, error = await ask(chat(server.base_url.replace("http:", "https:")))
    assert (parts, type(error)) == ([], ServerUnreachable)
    assert matches(f"{HERE} doesn't support HTTPS. Check the address in Settings.", error)


async def test_a_redirect_is_not_followed():
    async with LoopbackServer() as other:
        there = Answer((), 307, {"Location": f"{other.base_url}/chat/completions"})
        async with LoopbackServer([there]) as server:
            _, error = await ask(chat(server))
        assert not other.requests
    assert other.root_url in str(error)


async def test_without_a_key_one_is_asked_for():
    async with LoopbackServer([FAULTS["bad_key"]]) as server:
        _, error = await ask(chat(server, key=None))
    assert matches(f"{HERE} requires an API key. Enter it in Settings.", error)


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_a_server_that_repeats_the_key_does_not_get_it_into_a_message_or_a_log(
    status, caplog
):
    caplog.set_level(logging.DEBUG)
    async with LoopbackServer([refusal(status, f"Bad model for {KEY}, sorry")]) as server:
        parts, error = await ask(chat(server, retries=1))
    assert "Bad model for …, sorry" in str(error)
    assert KEY not in "".join(traceback.format_exception(error))
    assert KEY not in repr(parts)
    assert KEY not in caplog.text
    assert "Count." not in caplog.text


async def test_what_the_server_says_is_quoted_as_one_short_plain_line():
    said = "Line\none\x1b[31m\u202e " + "x" * 1000
    async with LoopbackServer([refusal(400, said)]) as server:
        _, error = await ask(chat(server))
    assert matches(
        f"{HERE} refused the request \\(400\\). The server says: Line one \\[31m x+…$", error
    )
    assert len(str(error)) < 270


@pytest.mark.parametrize(
    "body",
    [
        {"error": "No more."},
        {"message": "No more."},
        {"detail": "No more."},
        {"error": {"error": {"message": "No more."}}},
        {"object": "error", "message": "No more."},
    ],
)
@pytest.mark.parametrize("status", [200, 500])
async def test_the_message_is_found_in_any_providers_error(status, body):
    async with LoopbackServer([json_answer(body, status)]) as server:
        _, error = await ask(chat(server, retries=0))
    assert type(error) is ServerFailed
    assert str(error).endswith(": No more.")


@pytest.mark.parametrize("body", [[1, 2], {"hello": 1}, "hi", {"choices": None}])
async def test_json_that_is_no_completion_is_no_chat(body):
    async with LoopbackServer([json_answer(body)]) as server:
        _, error = await ask(chat(server))
    assert matches(f"{HERE} answered with something else instead of a chat response", error)


GEMINI = '[{"error": {"code": %d, "message": "%s", "details": [%s]}}]'


@pytest.mark.parametrize(
    ("body", "quoted"),
    [
        (GEMINI % (400, "Bad request.", ""), "Bad request."),
        (
            '{"detail": [{"loc": ["body", "model"], "msg": "Field required"}]}',
            "model: Field required",
        ),
        ('{"detail": [{"msg": "One."}, {"msg": "Two."}]}', "One.; Two."),
        ('{"detail": {"error": {"message": "Deep."}}}', "Deep."),
        ('{"errors": [{"message": "First."}]}', "First."),
        ("[" * 50 + "]" * 50, "refused the request (400)"),
    ],
)
async def test_the_words_are_found_in_lists_as_well(body, quoted):
    async with LoopbackServer([Answer([body.encode()], 400)]) as server:
        _, error = await ask(chat(server))
    assert quoted in str(error)


async def test_geminis_word_for_a_wrong_key():
    body = GEMINI % (400, "API key not valid. Please pass a valid API key.", "")
    async with LoopbackServer([Answer([body.encode()], 400)]) as server:
        _, error = await ask(chat(server))
    assert isinstance(error, KeyRejected)
    assert matches(f"{HERE} rejected the API key", error)


async def test_the_wait_that_gemini_asks_for_is_kept():
    detail = '{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "38s"}'
    body = GEMINI % (429, "Quota exceeded.", detail)
    async with LoopbackServer([Answer([body.encode()], 429)]) as server:
        parts, error = await ask(chat(server))
        assert len(server.requests) == 1
    assert not parts
    assert "in 38 s" in str(error)
