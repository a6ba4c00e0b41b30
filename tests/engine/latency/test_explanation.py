"""Tests of who owns a slow answer, and what would help."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contracts.events import TurnLatency
from app.engine.latency.explanation import SHOWN, explain, is_cold, may_be_cold, warm_ms
from app.engine.latency.records import TurnRecord, TurnSetup
from app.engine.latency.thresholds import PACE_MS

ADAPTIVE = TurnSetup()
WELL = TurnLatency(80.0, 300.0, 170.0, 90.0, 45.0, response_ms=685.0)


def record(turn: int = 9, setup: TurnSetup = ADAPTIVE, **changes: object) -> TurnRecord:
    """Return a turn in which all is well, with ``changes`` to its latency or other fields."""
    figures = {field.name for field in dataclasses.fields(TurnLatency)}
    latency = {name: value for name, value in changes.items() if name in figures}
    known = {"model": "qwen3:4b", "model_idle_s": 20.0, "requests": 1, "voice": "en_US-amy-medium"}
    others = {**known, **{name: value for name, value in changes.items() if name not in figures}}
    return TurnRecord(
        turn=turn,
        source="spoken",
        latency=dataclasses.replace(WELL, **latency),  # type: ignore[arg-type]
        setup=setup,
        **others,  # type: ignore[arg-type]
    )


def warm(turn: int, ttft_ms: float = 300.0) -> TurnRecord:
    return record(turn, ttft_ms=ttft_ms)


def said(turn: TurnRecord, *others: TurnRecord) -> list[str]:
    return [remark.text for remark in explain(turn, others)]


def test_nothing_is_said_when_all_is_well():
    assert explain(record()) == []


def test_nothing_is_said_of_a_turn_without_figures():
    assert explain(TurnRecord()) == []


def test_an_answer_at_peoples_own_pace_is_well_whatever_its_parts():
    assert explain(record(transcription_ms=300.0, response_ms=PACE_MS[1])) == []


SLOW = {
    "the recogniser here": (
        record(transcription_ms=620.0),
        "recognizer",
        "Recognizing your words took 620 ms. Close other demanding apps.",
    ),
    "the recogniser of the server": (
        record(setup=TurnSetup(server_hears=True), transcription_ms=620.0),
        "recognizer",
        "The server took 620 ms to recognize your words. "
        "The built-in recognizer is faster for English.",
    ),
    "a pause that is set long": (
        record(end_of_speech_ms=2000.0),
        "end_of_speech",
        "It took 2.0 s of silence to end your question. "
        "Shorten that silence in Settings › Listening.",
    ),
    "a model that always is": (
        record(ttft_ms=1800.0),
        "model",
        "The model took 1.8 s to start. A smaller model, or a server nearby, is faster.",
    ),
    "a model that may be cold": (
        record(ttft_ms=1800.0, model_idle_s=None),
        "model",
        "The model took 1.8 s to start. It may have been loading. "
        "If the next answer is faster, keep it loaded.",
    ),
    "a model that thinks": (
        record(ttft_ms=4000.0, reasoning_ms=3200.0),
        "model",
        "The model reasoned for 3.2 s before it answered. "
        "Turn its reasoning off, or choose a model without it.",
    ),
    "a server that refuses at first": (
        record(ttft_ms=2500.0, retries_ms=2100.0),
        "model",
        "It took 2.1 s until the server accepted the request. "
        "It is overloaded, or the network is unreliable.",
    ),
    "the helper that loads": (
        record(setup=TurnSetup(helper=True), model_idle_s=None, ttft_ms=1200.0),
        "model",
        "The built-in helper took 1.2 s. It was still loading.",
    ),
    "tools": (
        record(
            ttft_ms=2200.0, tools_awaited_ms=1600.0, requests=2, tools=("current_time", "weather")
        ),
        "tools",
        "The answer waited 1.6 s for tools (current time, weather). "
        "You can stop one that is not needed while it runs.",
    ),
    "chunks that are whole sentences": (
        record(setup=TurnSetup(chunking="sentence"), aggregation_ms=1100.0),
        "chunking",
        "The voice waited 1.1 s for a whole sentence. Let it start earlier in Settings › Voice.",
    ),
    "a model that writes slowly": (
        record(aggregation_ms=900.0, tokens_per_second=8.0),
        "model",
        "The first words took 900 ms to arrive, at 8 tokens a second. "
        "A smaller model writes faster.",
    ),
    "a voice of high quality": (
        record(synthesis_ms=1130.0, voice="en_US-ryan-high"),
        "voice",
        "The voice needed 1.1 s for its first sound. A voice of medium quality is faster.",
    ),
    "a voice on a busy computer": (
        record(synthesis_ms=700.0),
        "voice",
        "The voice needed 700 ms for its first sound. Close other demanding apps.",
    ),
    "a voice with a long first chunk": (
        record(setup=TurnSetup(chunking="phrase"), synthesis_ms=700.0, first_words=140),
        "voice",
        "The voice needed 700 ms for its first sound, of 140 characters. "
        "Let it start earlier in Settings › Voice.",
    ),
    "a speaker far away": (
        record(playback_ms=260.0),
        "speaker",
        "The loudspeaker adds 260 ms. A wired one is faster than Bluetooth.",
    ),
    "a filler in the way": (
        record(playback_ms=700.0, behind_feedback_ms=650.0),
        "feedback",
        "The answer was ready 650 ms before “one moment” had been said. "
        "Repartee says that only when the wait is long.",
    ),
    "a voice that cannot keep up": (
        record(underruns=2, gaps_ms=900.0, voice="en_US-ryan-high"),
        "voice",
        "The voice paused 2 times. It couldn't keep up. Choose a medium-quality voice.",
    ),
    "a model that starves the voice": (
        record(underruns=1, gaps_ms=900.0, tokens_per_second=4.2),
        "model",
        "The voice paused once. The model sends 4 tokens a second. A smaller model is faster.",
    ),
}


@pytest.mark.parametrize(("turn", "owner", "sentence"), SLOW.values(), ids=list(SLOW))
def test_each_slow_part_has_its_owner_and_a_remedy(turn, owner, sentence):
    (remark,) = explain(turn)
    assert (remark.owner, remark.text) == (owner, sentence)
    assert remark.excess_ms > 0


def test_the_worst_comes_first_and_no_more_than_two_are_told():
    turn = record(transcription_ms=600.0, ttft_ms=3000.0, synthesis_ms=900.0, playback_ms=300.0)
    assert [remark.owner for remark in explain(turn)] == ["model", "voice"]


def test_an_answer_that_came_late_after_the_last_word_is_not_quick():
    """A hands-free user waits from their last word on."""
    assert explain(record(transcription_ms=400.0, response_ms=380.0, end_of_speech_ms=900.0))


def test_a_gap_is_told_of_even_after_a_quick_start():
    turn = record(response_ms=300.0, underruns=1, gaps_ms=400.0)
    assert [remark.owner for remark in explain(turn)] == ["voice"]


# --- cold and warm --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("idle_s", "may_be"), [(None, True), (301.0, True), (299.0, False), (0.0, False)]
)
def test_a_model_may_be_cold_at_its_first_request_and_after_five_idle_minutes(idle_s, may_be):
    assert may_be_cold(record(model_idle_s=idle_s)) is may_be


def test_the_helper_is_never_cold_nor_is_a_turn_that_asked_no_model():
    assert not may_be_cold(record(setup=TurnSetup(helper=True), model_idle_s=None))
    assert not may_be_cold(record(model="", model_idle_s=None))


def test_cold_is_only_claimed_where_warm_turns_are_known_and_far_quicker():
    first = record(1, model_idle_s=None, ttft_ms=1800.0)
    assert not is_cold(first, [first])
    assert is_cold(first, [first, warm(2)])
    assert not is_cold(record(1, model_idle_s=None, ttft_ms=320.0), [warm(2)])
    assert not is_cold(record(3, ttft_ms=1800.0), [warm(2)]), "it had just been at work"


def test_once_a_warm_turn_is_known_the_first_turns_sentence_is_certain():
    first = record(1, model_idle_s=None, ttft_ms=1800.0)
    assert said(first, warm(2)) == [
        "The model took 1.8 s to start the first time, 300 ms once loaded. Keep it loaded on the"
        " server."
    ]


def test_after_a_pause_the_sentence_says_so():
    (sentence,) = said(record(model_idle_s=900.0, ttft_ms=1800.0), warm(1), warm(2))
    assert "once loaded. Keep it loaded on the server" in sentence


def test_a_warm_model_that_is_slow_for_once_was_busy():
    assert said(record(ttft_ms=2400.0), warm(1), warm(2), warm(3, 500.0)) == [
        "The model took 2.4 s to start, usually 300 ms. The server or the network was busy."
    ]


def test_other_models_turns_say_nothing_about_this_one():
    other = record(2, model="another", ttft_ms=100.0)
    assert warm_ms(record(), [other]) is None


def test_tools_and_retries_are_not_the_models_own_time():
    turn = record(ttft_ms=3000.0, tools_awaited_ms=2000.0, retries_ms=400.0, requests=2)
    assert turn.model_ms == 300.0


times = st.none() | st.floats(0, 30_000)


@given(
    st.tuples(times, times, times, times, times),
    st.sampled_from(["adaptive", "phrase", "sentence", "word"]),
    st.none() | st.floats(0, 10_000),
    st.none() | st.floats(0.1, 500),
)
def test_whatever_the_figures_it_is_short_and_ordered(parts, chunking, idle_s, rate):
    names = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")
    turn = record(
        setup=TurnSetup(chunking=chunking),
        model_idle_s=idle_s,
        response_ms=None if None in parts else sum(parts),
        tokens_per_second=rate,
        **dict(zip(names, parts, strict=True)),
    )
    remarks = explain(turn, [warm(1)])
    assert len(remarks) <= SHOWN
    assert sorted(remarks, key=lambda remark: -remark.excess_ms) == remarks
    assert all(remark.text.endswith(".") and len(remark.text) < 130 for remark in remarks)
