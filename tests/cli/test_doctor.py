"""The doctor, asked on the command line, without a screen and with whatever sound there is."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.diagnostics import examination, probes
from app.engine.contracts.ports import ChatModel
from app.services.llm.endpoint_probe import RecordedReply
from tests.loopback import ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply
from tests.voices import tiny_voice

pytest.importorskip("moonshine_voice")

NUMBERS = "One, two, three, four, five, six, seven, eight, nine, ten, and so on. " * 4


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    for variable in ("OPENAI_API_KEY", "REPARTEE_API_KEY", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(probes, "RECORDING_S", 1.2)  # it is heard at the pace of speech
    for limit in ("LONGEST_S", "PART_TIMEOUT_S", "VOICE_S"):
        monkeypatch.setattr(examination, limit, 60.0)  # a busy machine needs longer


def doctor(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    main(["doctor", "--json", *map(str, arguments)])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def finding(report: dict[str, Any], subject: str) -> dict[str, Any]:
    (found,) = [found for found in report["findings"] if found["subject"] == subject]
    return dict(found)


def let_answers_take(monkeypatch: pytest.MonkeyPatch, *times_ms: float) -> None:
    """Set the time to the first word of each answer, so that a busy machine changes no verdict."""
    remaining, ask = iter(times_ms), probes.ask

    async def ask_and_set_time(model: ChatModel, system_prompt: str) -> RecordedReply:
        seen = await ask(model, system_prompt)
        later_ms = next(remaining) - seen.ttft_ms
        parts = tuple((at_ms + later_ms, part) for at_ms, part in seen.parts)
        return RecordedReply(parts, seen.ended_ms + later_ms)

    monkeypatch.setattr(probes, "ask", ask_and_set_time)


def at(server) -> tuple[str, ...]:
    return ("--base-url", server.base_url, "--model", "test-model")


def test_it_tries_every_part_and_says_what_is_missing(capsys):
    assert main(["doctor"]) == 1
    report = capsys.readouterr().out
    assert "✗ window" in report
    assert "✗ voice" not in report
    assert " voice " in report
    assert "Built-in helper: first word after" in report
    assert re.search(r"(: |\()transcription ", report), "the whole answer, or what was measured"
    assert "missing" in report.splitlines()[-1]


def test_what_was_measured_makes_a_turns_latency(capsys):
    with ThreadedLoopback([Reply(NUMBERS, ttft_s=0.1, tokens_per_s=50)]) as server:
        report = doctor(capsys, *at(server))
    latency = report["latency"]
    assert latency["ttft_ms"] >= 100
    assert latency["transcription_ms"] > 0
    assert latency["synthesis_ms"] > 0
    assert latency["tokens_per_second"] > 0
    assert (
        finding(report, "speech recognition")["figures"]["final_ms"]
        == (latency["transcription_ms"])
    )
    if latency["playback_ms"] is None:
        assert latency["response_ms"] is None
    assert report["missing"] == sum(f["state"] == "missing" for f in report["findings"])


def test_the_server_is_asked_three_tiny_questions_and_none_is_read_to_its_end(capsys):
    with ThreadedLoopback([Reply(NUMBERS * 20, tokens_per_s=50)]) as server:
        report = doctor(capsys, *at(server))
        asked = server.chat_requests
        while not all(request.ended.is_set() for request in asked):
            time.sleep(0.01)
        assert ["tools" in request.json for request in asked] == [False, False, True]
        assert all(len(request.body) < 1_000 for request in asked)
        assert all(request.cancelled for request in asked)
    told = {badge["subject"]: badge["state"] for badge in report["endpoint"]}
    assert (told["Streaming"], told["Tools"]) == ("ok", "limited")


def test_it_tells_what_the_server_can_do(capsys):
    calls = [("get_temperature", {"city": city}) for city in ("Paris", "Rome")]

    def reply(asked: dict[str, Any]) -> Reply:
        return Reply(tool_calls=calls) if "tools" in asked else Reply(NUMBERS, tokens_per_s=50)

    with ThreadedLoopback(reply) as server:
        main(["doctor", *at(server)])
    report = capsys.readouterr().out
    assert "✓ · Streaming" in report
    assert "✓ · Parallel calls" in report


def test_a_model_that_is_always_slow_is_told_from_one_that_was_cold(capsys, monkeypatch):
    let_answers_take(monkeypatch, 1_000, 1_000, 1_500, 300)
    with ThreadedLoopback([Reply(NUMBERS)]) as server:
        slow = doctor(capsys, *at(server))
        cold = doctor(capsys, *at(server))
    assert finding(slow, "model")["state"] == finding(cold, "model")["state"] == "slow"
    assert "A smaller model, or a server nearby, is faster" in "".join(slow["explanation"])
    assert "once loaded. Keep it loaded on the server" in "".join(cold["explanation"])
    figures = finding(cold, "model")["figures"]
    assert figures["ttft_ms"] > figures["warm_ttft_ms"]


def test_sentences_say_what_would_help_the_worst_first(capsys, monkeypatch):
    let_answers_take(monkeypatch, 90_000, 90_000)  # longer than any other part is waited for
    with ThreadedLoopback([Reply(NUMBERS)]) as server:
        main(["doctor", *at(server)])
    report = capsys.readouterr().out
    assert "Suggestions:\n  → The model took 90.0 s to start" in report


@pytest.mark.parametrize(
    ("fault", "words"), [("bad_key", "key"), ("unknown_model", "test-model"), ("web_page", "")]
)
def test_a_server_that_refuses_is_missing_and_why_is_told(capsys, monkeypatch, fault, words):
    monkeypatch.setenv("REPARTEE_API_KEY", "sk-canary-123")
    with ThreadedLoopback([FAULTS[fault]]) as server:
        report = doctor(capsys, *at(server))
    found = finding(report, "model")
    assert found["state"] == "missing"
    assert words in found["text"]
    assert "canary" not in json.dumps(report)
    assert report["latency"]["ttft_ms"] is None


def test_a_server_that_is_not_there_is_missing(capsys):
    report = doctor(capsys, "--base-url", "http://127.0.0.1:9/v1", "--model", "m")
    found = finding(report, "model")
    assert (found["state"], found["text"][:12]) == ("missing", "No server is")


def test_a_server_that_never_answers_is_not_waited_for(capsys, monkeypatch):
    monkeypatch.setattr(examination, "LONGEST_S", 4.0)
    with ThreadedLoopback([FAULTS["stall_at_once"]]) as server:
        report = doctor(capsys, *at(server))
    found = finding(report, "model")
    assert found["state"] == "slow"
    assert found["text"].startswith("no response within ")


def test_nothing_is_sent_where_that_is_not_wanted(capsys):
    with ThreadedLoopback([Reply(NUMBERS)]) as server:
        report = doctor(capsys, *at(server), "--stt", "server", "--no-model")
        assert [request.method for request in server.requests if request.body] == []
    assert finding(report, "model")["state"] == "skipped"
    assert finding(report, "speech recognition")["state"] == "skipped"


def test_the_servers_recogniser_is_given_a_recording(capsys):
    with ThreadedLoopback([Reply(NUMBERS)], transcript="Ever tried.") as server:
        report = doctor(capsys, *at(server), "--stt", "server")
    assert finding(report, "speech recognition")["state"] in ("ok", "slow")
    (sent,) = [r for r in server.requests if r.path == "/v1/audio/transcriptions"]
    assert len(sent.body) > 2 * 16_000


def test_a_voice_that_is_not_there_is_told_and_the_rest_is_tried(capsys):
    report = doctor(capsys, "--voice", "nobody")
    subjects = [found["subject"] for found in report["findings"]]
    assert subjects[0] == "voice"
    assert report["findings"][0]["state"] == "missing"
    assert "model" in subjects


def test_a_piper_voice_is_timed(capsys, tmp_path):
    report = doctor(capsys, "--voice", tiny_voice(tmp_path))
    figures = finding(report, "voice")["figures"]
    assert figures["first_samples_ms"] > 0
