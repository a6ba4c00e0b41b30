"""A speaker that is lost in the midst of an answer: it goes on where it stopped."""

from __future__ import annotations

import asyncio
from array import array

import pytest

from app.engine.contracts.events import ChunkFinished, ChunkStarted, Notice, Underrun
from app.engine.contracts.ports import Audio, WordMark
from tests.engine.script import CHARACTERS_PER_S, RATE_HZ, Script, VirtualSpeaker

ANSWER = "The first kettles were made of bronze, and the electric ones came very much later."


class CountingVoice:
    """Every sample says which character it belongs to, so that a test can read what was heard."""

    name, language = "counting", "en"

    def __init__(self, *, marks: bool, pieces_s: float = 10.0) -> None:
        self.marks = marks
        self.pieces_s = pieces_s
        self.said: list[str] = []

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def speak(self, text: str, buffered_s: float = 0.0):
        self.said.append(text)
        await asyncio.sleep(0.05)
        samples_a_character = round(RATE_HZ / CHARACTERS_PER_S)
        codes = [0 if c == " " else 1000 + ord(c) for c in text + " "]
        pcm = array("h", [code for code in codes for _ in range(samples_a_character)])
        begins = [i for i, c in enumerate(text) if c != " " and (i == 0 or text[i - 1] == " ")]
        words = [
            WordMark(i, (text + " ").index(" ", i), i * samples_a_character / RATE_HZ)
            for i in begins
        ]
        step = round(self.pieces_s * RATE_HZ)
        for at in range(0, len(pcm), step):
            within = [w for w in words if at <= w.at_s * RATE_HZ < at + step] if self.marks else []
            yield Audio(pcm[at : at + step].tobytes(), RATE_HZ, tuple(within))


class ConversationRecorder(VirtualSpeaker):
    """Keeps the samples that have sounded."""

    def __init__(self) -> None:
        super().__init__()
        self._audio: list[tuple[float, Audio]] = []
        self.heard: list[str] = [""]
        """For each device, one after the other, what it played."""

    def play(self, audio: Audio):
        playback = super().play(audio)
        if not self.missing:
            self._audio.append((self.played[-1][0], audio))
        return playback

    def lose(self, for_s: float = float("inf")) -> None:
        self.listen()
        self.heard.append("")
        super().lose(for_s)

    def listen(self) -> None:
        """Read what has sounded by now."""
        now = asyncio.get_running_loop().time()
        samples = array("h")
        for begin, audio in self._audio:
            samples.extend(array("h", audio.pcm)[: max(round((now - begin) * RATE_HZ), 0)])
        width = round(RATE_HZ / CHARACTERS_PER_S)
        characters = samples[width // 2 :: width]
        self.heard[-1] = "".join(chr(c - 1000) if c else " " for c in characters)
        self._audio.clear()


def lost_at(*times: float, marks: bool = True, for_s: float = 0.6, pieces_s: float = 10.0):
    speaker = ConversationRecorder()
    script = Script(ANSWER, voice=CountingVoice(marks=marks, pieces_s=pieces_s), speaker=speaker)
    script.asks("Who?").does(30, speaker.listen)
    for at in times:
        script.does(at, lambda: speaker.lose(for_s))
    return script.run(), [part.split() for part in speaker.heard]


@pytest.mark.parametrize("pieces_s", [10.0, 0.25], ids=["whole chunks", "windows"])
@pytest.mark.parametrize("at", [0.9, 1.7, 2.6, 3.3, 4.1])
def test_the_answer_goes_on_at_the_word_where_it_stopped(at, pieces_s):
    script, (before, after) = lost_at(at, pieces_s=pieces_s)
    words = ANSWER.split()
    assert after == words[len(words) - len(after) :]  # nothing of the rest is missing
    whole = words[: len(words) - len(after)]
    assert before[: len(whole)] == whole  # nor of what came before
    assert len(before) - len(whole) <= 1  # and only the word that was cut comes twice
    assert script.end.outcome == "completed"
    assert script.end.heard == ANSWER


class OpensInVain(VirtualSpeaker):
    """Once lost it can be opened, but is lost again in the moment in which it is given sound."""

    async def open(self) -> None:
        """It is there: what is played to it fails all the same."""


@pytest.mark.parametrize("at", [0.9, 1.7, 2.6, 3.3, 4.1])
def test_a_device_that_is_lost_again_as_it_is_given_sound_leaves_the_rest_as_text(at):
    speaker = OpensInVain()
    script = Script(ANSWER, voice=CountingVoice(marks=True, pieces_s=0.25), speaker=speaker)
    script.asks("Who?").does(at, speaker.lose)
    script.run()
    assert script.end.outcome == "completed"
    assert script.end.text == ANSWER
    assert [notice.code for notice in script.of(Notice)] == ["audio_device"]


@pytest.mark.parametrize("at", [1.7, 3.3])
def test_where_the_words_are_unknown_it_goes_on_at_the_pause_before(at):
    _, (before, after) = lost_at(at, marks=False)
    words = ANSWER.split()
    assert after == words[len(words) - len(after) :]
    assert len(before) + len(after) >= len(words)
    assert len(before) + len(after) <= len(words) + 2


def test_nothing_is_synthesised_or_reported_twice():
    script, _ = lost_at(1.7)
    assert len(script.voice.said) == len(set(script.voice.said))
    for kind in (ChunkStarted, ChunkFinished):
        numbers = [event.chunk for event in script.of(kind)]
        assert numbers == sorted(set(numbers))
    assert script.of(Underrun) == []  # the voice was in time


def test_a_second_loss_is_survived_too():
    script, heard = lost_at(1.5, 4.0)
    assert len(heard) == 3
    assert heard[-1][-1] == "later."
    assert script.of(Notice) == []


def test_without_another_device_the_rest_is_text():
    script, heard = lost_at(1.7, for_s=float("inf"))
    assert heard[1] == []
    assert script.end.outcome == "completed"
    assert script.end.text == ANSWER
    assert [notice.text for notice in script.of(Notice)] == ["The speaker was lost."]


def test_a_device_that_opens_and_plays_nothing_is_not_opened_for_ever():
    speaker = ConversationRecorder()
    script = Script(ANSWER, voice=CountingVoice(marks=True), speaker=speaker)
    script.asks("Who?").does(1.7, lambda: speaker.lose(0.1))

    def plays_nothing(audio: Audio):
        playback = VirtualSpeaker.play(speaker, audio)
        if speaker.played:
            speaker.played.pop()
        asyncio.get_running_loop().call_later(0.01, VirtualSpeaker.lose, speaker, 0.1)
        return playback

    script.does(1.6, lambda: setattr(speaker, "play", plays_nothing))
    script.run()
    assert script.end.outcome == "completed"
    assert len(script.of(Notice)) == 1


def test_it_can_be_interrupted_while_the_next_device_is_sought():
    speaker = ConversationRecorder()
    script = Script(ANSWER, voice=CountingVoice(marks=True), speaker=speaker)
    script.asks("Who?").does(1.7, lambda: speaker.lose(1.0)).barges_in(2.0).run()
    assert script.end.outcome == "interrupted"
    assert 0 < len(script.end.heard) < len(ANSWER)
    assert len(speaker.played) == len([p for p in speaker.played if p[0] < script.origin + 1.7])


def test_a_turn_that_was_stopped_seeks_no_device_and_plays_nothing_more():
    speaker = VirtualSpeaker()
    script = Script(ANSWER, speaker=speaker)
    script.does(0, lambda: script.session.announce("Time is up."))
    script.does(0.1, lambda: speaker.lose(1.0)).barges_in(0.3).run()
    assert script.end.outcome == "interrupted"
    assert max(speaker.opened_at) - script.origin < 0.3
    assert script.events[-1] is script.end
