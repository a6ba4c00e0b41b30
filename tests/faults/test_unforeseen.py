"""A part of the pipeline raises an unexpected exception in the middle of a turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from app.engine.contracts.events import Notice
from app.engine.contracts.ports import Audio, Frame, Transcript
from app.engine.speech.speech import BROKEN
from app.errors import StreamBroken
from tests.engine.script import (
    HummingVoice,
    Script,
    ScriptedMicrophone,
    ScriptedTranscriber,
    VirtualSpeaker,
)
from tests.faults.invariants import Watch

INSIDE = "Something went wrong in Repartee. See the log for details."
STORY = "There was a kettle. It was black. It boiled all day, and nobody knew why."


class BrokenVoice(HummingVoice):
    """Speaks only the beginning of the story."""

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncIterator[Audio]:
        if "kettle" in "".join(self.said) and text in STORY:
            raise ValueError("broken")
        async for audio in super().speak(text, buffered_s):
            yield audio


class BrokenSpeaker(VirtualSpeaker):
    def play(self, audio: Audio) -> Any:
        if len(self.played) > 1:
            raise ValueError("broken")
        return super().play(audio)


class BrokenMicrophone(ScriptedMicrophone):
    async def record(self) -> AsyncIterator[Frame]:
        async for frame in super().record():
            yield frame
            raise ValueError("broken")


class BrokenTranscriber(ScriptedTranscriber):
    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncIterator[Transcript]:
        async for _ in frames:
            raise ValueError("broken")
        yield Transcript("", final=True)


@pytest.fixture(autouse=True)
def the_log_may_tell(caplog):
    yield
    caplog.clear()


@pytest.mark.parametrize(
    "reply",
    [
        [STORY, ValueError("broken")],
        [STORY, ExceptionGroup("several", [ValueError("broken")])],
    ],
)
def test_a_model_that_breaks_leaves_what_came_kept_and_spoken(reply):
    script = Script(reply, "Still here.").asks("Tell me.").asks("And now?", at=30)
    watch = Watch(script.session)
    script.run()
    watch.check()
    broken, after = script.ends
    assert (broken.outcome, broken.error, broken.text) == ("failed", INSIDE, STORY)
    assert script.model.requests[1][-2].content == STORY
    assert [chunk for chunk in script.voice.said if chunk.endswith("knew why.")]
    assert after.outcome == "completed"


@pytest.mark.parametrize("kind", ["voice", "speaker"])
def test_when_the_speech_breaks_nothing_sounds_on_and_the_words_are_kept(kind):
    broken = {"voice": {"voice": BrokenVoice()}, "speaker": {"speaker": BrokenSpeaker()}}[kind]
    script = Script(STORY, "Still here.", **broken).asks("Tell me.").asks("And now?", at=30)
    watch = Watch(script.session)
    script.run()
    watch.check()
    end = script.ends[0]
    assert (end.outcome, end.text) == ("completed", STORY)
    assert [notice.text for notice in script.of(Notice)] == [BROKEN]
    assert script.model.requests[1][-2].content == STORY


@pytest.mark.parametrize(
    "ear", [{"microphone": BrokenMicrophone()}, {"hears": BrokenTranscriber("Hello")}]
)
def test_when_the_hearing_breaks_typing_goes_on(ear):
    script = Script("Still here.", **ear).presses(0).releases(2).asks("And now?", at=5)
    watch = Watch(script.session)
    script.run()
    watch.check()
    broken, after = script.ends
    assert (broken.outcome, broken.error) == ("failed", INSIDE)
    assert (after.outcome, after.text) == ("completed", "Still here.")


def test_a_failure_of_the_model_among_others_keeps_its_own_sentence():
    group = ExceptionGroup("several", [StreamBroken("The connection was lost.")])
    script = Script([STORY, group]).asks("Tell me.").run()
    assert script.end.error == "The connection was lost."
