"""Conversation mode: the microphone stays open, and turns begin and end by voice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import pytest

from app.engine.contracts.events import (
    ConversationModeChanged,
    Notice,
    TranscriptFinal,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Frame, Transcript
from app.engine.conversation_mode import ConversationMode
from app.engine.listening.open_microphone import OpenMicrophone
from app.errors import AudioDeviceError
from tests.engine.script import Script, VirtualSpeaker

ANSWER = "Here is a long answer that goes on for several seconds, and then for a few more of them."


class Room:
    """What the open microphone hears: ``(begin, end, words)`` in s since the microphone opened. The
    words are recognized evenly over that time. It is the microphone, the detector and the
    transcriber, which know the frames by their bytes."""

    def __init__(self, *said: tuple[float, float, str], level: float = 0.1) -> None:
        self.said = said
        self.level = level
        self.error: AudioDeviceError | None = None
        self._stopped = asyncio.Event()

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def stop(self) -> None:
        self._stopped.set()

    def reset(self) -> None: ...

    async def record(self) -> AsyncGenerator[Frame, None]:
        self._stopped.clear()
        number = 0
        while not self._stopped.is_set():
            await asyncio.sleep(0.02)
            if self.error:
                raise self.error
            speaks = self._speech(number * 0.02) is not None
            yield Frame(number.to_bytes(4, "little") * 160, self.level if speaks else 0.001)
            number += 1

    async def probability(self, frame: Frame) -> float:
        return 0.9 if self._speech(_at(frame)) else 0.1

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        heard: list[Frame] = []
        async for frame in frames:
            heard.append(frame)
            if len(heard) % 15 == 0:
                yield Transcript(self._words(heard))
        await asyncio.sleep(0.1)
        yield Transcript(self._words(heard), final=True)

    def _speech(self, at: float) -> tuple[float, float, str] | None:
        return next((one for one in self.said if one[0] <= at < one[1]), None)

    def _words(self, frames: list[Frame]) -> str:
        found = []
        for begin, end, text in self.said:
            words = text.split()
            for i, word in enumerate(words):
                spoken_at = begin + (end - begin) * (i + 1) / len(words) - 0.02
                if any(abs(_at(frame) - spoken_at) < 0.011 for frame in frames):
                    found.append(word)
        return " ".join(found)


def _at(frame: Frame) -> float:
    return int.from_bytes(frame.pcm[:4], "little") * 0.02


class DuckingVirtualSpeaker(VirtualSpeaker):
    def __init__(self) -> None:
        super().__init__()
        self.changes: list[tuple[float, bool]] = []

    @property
    def ducked(self) -> bool:
        return bool(self.changes) and self.changes[-1][1]

    @ducked.setter
    def ducked(self, ducked: bool) -> None:
        if ducked != self.ducked:
            self.changes.append((asyncio.get_running_loop().time(), ducked))


def conversation(
    room: Room, *replies: str, silence_s: float = 0.0, until: float = 20.0, **options: bool
) -> Script:
    script = Script(
        *(replies or ["It is noon."]),
        hears=room,
        microphone=OpenMicrophone(room),
        speech_detector=room,
        speaker=DuckingVirtualSpeaker(),
        heard_language="en",
        **options,
    )
    mode = ConversationMode(script.session, silence_s)
    script.mode = mode
    script.does(0.0, mode.start)
    script.does(until - 1, mode.stop)
    return script.run(until)


def questions(script: Script) -> list[str]:
    return [event.text for event in script.of(UserMessage)]


def test_speech_begins_a_turn_and_its_end_sends_it():
    script = conversation(Room((1.0, 2.0, "What time is it?")))
    assert questions(script) == ["What time is it?"]
    assert [end.outcome for end in script.ends] == ["completed"]


def test_one_question_follows_another_without_a_key():
    room = Room((1.0, 2.0, "What time is it?"), (8.0, 9.5, "And what day is it today?"))
    script = conversation(room, "It is noon.", "It is Monday.")
    assert questions(script) == ["What time is it?", "And what day is it today?"]


def test_silence_begins_no_turn():
    script = conversation(Room(), until=20.0)
    assert script.of(TurnStarted) == []
    assert script.of(Notice) == []


def test_a_click_begins_no_turn():
    script = conversation(Room((1.0, 1.1, "tick"), (3.0, 3.06, "tock")))
    assert script.of(TurnStarted) == []


def test_words_interrupt_the_answer_and_are_the_next_question():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 6.0, "No wait tell me a joke please."))
    script = conversation(room, ANSWER, "A joke.")
    assert questions(script) == ["Tell me a story.", "No wait tell me a joke please."]
    interrupted, completed = script.ends
    assert interrupted.outcome == "interrupted"
    assert 0 < len(interrupted.heard) < len(ANSWER)
    assert completed.outcome == "completed"


def test_the_interruption_takes_less_than_half_a_second():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 6.0, "No wait tell me a joke please."))
    script = conversation(room, ANSWER, "A joke.")
    stopped = min(at for at in script.speaker.stopped_at if at > script.origin + 3) - script.origin
    assert stopped - 4.0 < 0.6


@pytest.mark.parametrize("words", ["uh-huh", "mm", "okay", "yeah right", "ja genau", "sí claro"])
def test_a_back_channel_only_lowers_the_voice(words):
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 4.5, words))
    script = conversation(room, ANSWER)
    assert [end.outcome for end in script.ends] == ["completed"]
    assert [ducked for at, ducked in script.speaker.changes] == [True, False]


def test_a_cough_lowers_the_voice_for_a_moment():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 4.3, ""))
    script = conversation(room, ANSWER)
    assert [end.outcome for end in script.ends] == ["completed"]
    (began, _), (ended, _) = script.speaker.changes
    assert began - script.origin == pytest.approx(4.08, abs=0.06)
    assert ended - began < 1.0


def test_a_short_command_interrupts():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 4.5, "Stop"))
    script = conversation(room, ANSWER, "Okay.")
    assert questions(script) == ["Tell me a story.", "Stop"]


def test_an_unfinished_sentence_gets_more_time_than_a_finished_one():
    unfinished = conversation(Room((1.0, 2.0, "Set a timer for"), (3.2, 4.0, "ten minutes")))
    assert questions(unfinished) == ["Set a timer for ten minutes"]
    finished = conversation(
        Room((1.0, 2.0, "What time is it?"), (3.2, 4.0, "In Paris?")), "Noon.", "One."
    )
    assert len(questions(finished)) == 2


def test_goodbye_ends_the_conversation_after_the_answer():
    script = conversation(Room((1.0, 2.0, "Okay, goodbye!"), (6.0, 7.0, "Hello?")), "Goodbye.")
    assert questions(script) == ["Okay, goodbye!"]
    assert [end.outcome for end in script.ends] == ["completed"]
    assert [(event.active, event.reason) for event in script.of(ConversationModeChanged)] == [
        (True, "user"),
        (False, "farewell"),
    ]


def test_a_long_silence_ends_the_conversation_and_says_so():
    script = conversation(Room((1.0, 2.0, "What time is it?")), silence_s=10.0)
    assert script.of(ConversationModeChanged)[-1].reason == "silence"
    assert script.of(Notice)[-1].code == "conversation_ended"


def test_a_voice_from_another_room_begins_no_turn():
    class TwoVoices(Room):
        async def record(self):
            async for frame in super().record():
                yield frame if _at(frame) < 5 else Frame(frame.pcm, frame.level / 10)

    room = TwoVoices((1.0, 2.0, "What time is it?"), (8.0, 12.0, "The news at six o'clock."))
    assert questions(conversation(room)) == ["What time is it?"]


def test_a_lost_microphone_ends_the_conversation_with_a_notice():
    room = Room()
    script = Script(
        hears=room, microphone=OpenMicrophone(room), speech_detector=room, heard_language="en"
    )
    mode = ConversationMode(script.session)
    script.does(0.0, mode.start)
    script.does(1.0, lambda: setattr(room, "error", AudioDeviceError("It was unplugged.")))
    script.run(5.0)
    assert script.of(ConversationModeChanged)[-1].reason == "failure"
    assert script.of(Notice)[-1].text == "It was unplugged."
    assert not mode.is_active


def test_without_a_microphone_a_notice_says_what_is_missing():
    script = Script(microphone=None)
    mode = ConversationMode(script.session)
    script.does(0.0, mode.start).run(2.0)
    assert not mode.is_active
    assert "needs a microphone" in script.of(Notice)[-1].text


def test_the_talk_key_still_works():
    room = Room((3.0, 4.0, "What time is it?"))
    script = Script(
        "It is noon.",
        hears=room,
        microphone=OpenMicrophone(room),
        speech_detector=room,
        heard_language="en",
    )
    mode = ConversationMode(script.session)
    script.does(0.0, mode.start).presses(2.5).releases(4.2).does(15, mode.stop).run(20)
    assert [event.text for event in script.of(TranscriptFinal)] == ["What time is it?"]
    assert [end.outcome for end in script.ends] == ["completed"]


def test_what_is_left_of_its_own_voice_does_not_interrupt_the_assistant():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 4.6, "a long answer"))
    script = conversation(room, ANSWER)
    assert [end.outcome for end in script.ends] == ["completed"]


def test_sound_without_words_does_not_interrupt_at_once():
    room = Room((1.0, 2.0, "Tell me a story."), (4.0, 5.5, ""))
    script = conversation(room, ANSWER)
    assert [end.outcome for end in script.ends] == ["completed"]


def test_a_cue_tells_that_it_listens_again():
    class Mixing(DuckingVirtualSpeaker):
        def __init__(self) -> None:
            super().__init__()
            self.cues: list[float] = []

        def play_over(self, audio):
            self.cues.append(asyncio.get_running_loop().time())

    room, speaker = Room((1.0, 2.0, "What time is it?")), Mixing()
    script = Script(
        "It is noon.",
        hears=room,
        microphone=OpenMicrophone(room),
        speech_detector=room,
        speaker=speaker,
        heard_language="en",
    )
    mode = ConversationMode(script.session, plays_cue=True)
    script.does(0.0, mode.start).does(9, mode.stop).run(10)
    begin, after_answer = (at - script.origin for at in speaker.cues)
    assert begin < 1.0
    assert after_answer > 2.0


def test_the_reply_is_prepared_at_a_pause_and_dropped_if_the_user_goes_on():
    room = Room((1.0, 2.0, "Tell me a story."), (2.25, 3.0, "about a dog please."))
    script = conversation(room, "Once upon a time.", "A dog.")
    plain = len(script.model.requests)
    room = Room((1.0, 2.0, "Tell me a story."), (2.25, 3.0, "about a dog please."))
    prepared = conversation(room, "Once upon a time.", "A dog.", prepares_reply=True)
    assert questions(script) == questions(prepared) == ["Tell me a story. about a dog please."]
    assert len(prepared.model.requests) == plain + 1
    assert [end.outcome for end in prepared.ends] == ["completed"]


def test_it_uses_speech_detection_even_if_a_tap_does_not():
    room = Room((1.0, 2.0, "What time is it?"))
    script = conversation(room, hands_free=False)
    assert questions(script) == ["What time is it?"]
