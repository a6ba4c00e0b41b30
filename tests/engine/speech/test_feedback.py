"""What is said while the user waits, and when."""

from __future__ import annotations

import asyncio
import re
from array import array

import pytest

from app.engine.chunking.tts_pace import TtsPaceTracker
from app.engine.speech.feedback import GRACE_S, QUIET_S, Wait, next_cue, parse_percent
from app.engine.speech.fillers import PHRASES, Fillers
from app.engine.speech.sounds import chime, tick
from app.engine.tools.canceling import asks_to_cancel
from tests.engine.script import HummingVoice


async def at_once() -> None: ...


def wait(**changes):
    values = {
        "since": 0.0,
        "quiet_since": 0.0,
        "tool_since": None,
        "spoken": (),
        "answer_begun": False,
    }
    return Wait(**{**values, **changes})


def test_a_slow_model_gets_one_moment_before_two_seconds_are_up():
    assert next_cue(wait()) == (QUIET_S, "moment")


def test_a_tool_gets_its_filler_as_soon_as_it_is_not_quick():
    assert next_cue(wait(tool_since=0.4)) == (0.4 + GRACE_S, "lookup")


def test_a_tool_after_the_answer_has_begun_gets_no_filler_until_it_is_quiet():
    cue = next_cue(wait(tool_since=0.4, quiet_since=3.0, answer_begun=True))
    assert cue == (3.0 + QUIET_S, "working")


def test_after_the_words_ticks_follow():
    assert next_cue(wait(quiet_since=2.5, spoken=("moment",))) == (2.5 + QUIET_S, "tick")


def test_what_is_running_is_said_once():
    spoken = ("lookup",)
    assert next_cue(wait(quiet_since=2.0, tool_since=0.1, spoken=spoken))[1] == "working"
    spoken = ("lookup", "working")
    assert next_cue(wait(quiet_since=4.0, tool_since=0.1, spoken=spoken))[1] == "tick"


def test_after_eight_seconds_the_user_is_told_how_to_stop_and_again_after_sixteen():
    assert next_cue(wait(quiet_since=7.0, spoken=("moment",)))[1] == "stop"
    assert next_cue(wait(quiet_since=10.0, spoken=("moment", "stop")))[1] == "tick"
    assert next_cue(wait(quiet_since=15.0, spoken=("moment", "stop")))[1] == "stop"


def test_progress_is_said_after_two_ticks_and_not_sooner():
    waits = {"quiet_since": 4.0, "tool_since": 0.1, "progressed": True}
    spoken = ("lookup", "working", "tick")
    assert next_cue(wait(**waits, spoken=spoken))[1] == "tick"
    assert next_cue(wait(**waits, spoken=(*spoken, "tick")))[1] == "progress"
    assert next_cue(wait(**{**waits, "progressed": False}, spoken=(*spoken, "tick")))[1] == "tick"


@pytest.mark.parametrize(
    ("progress", "share"),
    [
        ("60%", 60),
        ("Copied 12.5 % so far", 12),
        ("3 of 5", 60),
        ("page 2/8", 25),
        ("1 of 0", None),
        ("7 of 5", None),
        ("reading", None),
        ("", None),
    ],
)
def test_a_share_is_read_off_the_tools_own_words(progress, share):
    assert parse_percent(progress) == share


def test_phrases_are_synthesised_ahead_and_rotated():
    voice = HummingVoice()
    fillers = Fillers(voice, TtsPaceTracker())
    asyncio.run(fillers.prepare(at_once))
    prepared = len(voice.said)
    texts = [fillers.next_phrase("lookup")[0] for _ in range(4)]
    assert len(set(texts)) == 3
    assert texts[0] == texts[3]
    assert len(voice.said) == prepared


def test_the_first_turn_has_its_phrases_before_the_others_are_made():
    voice = HummingVoice()
    fillers = Fillers(voice, TtsPaceTracker())
    asyncio.run(fillers.prepare_first())
    assert len(voice.said) == 2
    first = fillers.next_phrase("lookup")[0]
    assert first
    assert fillers.next_phrase("lookup")[0] == first


def test_a_phrase_that_is_not_ready_gives_way_to_a_tick():
    assert Fillers(HummingVoice(fails=True), TtsPaceTracker()).next_phrase("lookup") == ("", tick())


def test_each_language_has_every_kind_of_phrase():
    assert all(PHRASES[language].keys() == PHRASES["en"].keys() for language in PHRASES)


def test_what_is_offered_to_stop_a_call_does_stop_it():
    for phrases in PHRASES.values():
        (words,) = re.findall(r"[“„«](.+?)[”“»]", phrases["stop_one"][0])
        assert asks_to_cancel(words), words


def test_the_tools_own_phrases_are_made_last_and_in_the_voices_language():
    english, german = HummingVoice(), HummingVoice("de")
    own = {"en": "Let me see.", "de": "Ich sehe nach."}
    for voice in (english, german):
        asyncio.run(Fillers(voice, TtsPaceTracker(), [own, {"en": "Wait."}]).prepare(at_once))
    assert english.said[-2:] == ["Let me see.", "Wait."]
    assert german.said[-1] == "Ich sehe nach."
    assert "Wait." not in german.said


def test_the_phrases_are_in_the_voices_language():
    fillers = Fillers(HummingVoice("de"), TtsPaceTracker())
    asyncio.run(fillers.prepare(at_once))
    assert fillers.next_phrase("moment")[0] == "Einen Moment."


def test_a_timers_chime_is_loud_and_does_not_clip():
    samples = array("h", chime().pcm)
    assert 8_000 < max(samples) < 30_000
    assert abs(samples[-1]) < 10


def test_the_tick_is_soft_and_begins_and_ends_in_silence():
    samples = array("h", tick().pcm)
    assert abs(samples[0]) < 10
    assert abs(samples[-1]) < 10
    assert 500 < max(samples) < 3_300
