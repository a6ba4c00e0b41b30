"""All known audio faults, provoked on a real sound server: no words are lost, the turn ends, and
the user gets one sentence."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator

import numpy as np
import pytest
import soxr

from app.engine.contracts.events import (
    ChunkStarted,
    ListeningStarted,
    Notice,
    TalkReleased,
    TranscriptFinal,
    TurnEnded,
)
from app.engine.contracts.ports import Audio, Frame, Playback
from app.engine.listening.user_turn import NOTHING, SILENT, WARNING
from app.errors import MicrophoneError
from app.services.audio import audio_devices, system_devices
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.sample_queue import SampleQueue
from app.services.audio.speaker import LOST, DeviceSpeaker
from app.services.stt.moonshine_stt import MoonshineTranscriber
from app.services.tts.espeak_voice import EspeakVoice
from tests import rig
from tests.engine.script import Script, ScriptedMicrophone, ScriptedModel
from tests.faults.talk import PATIENCE_S, Talk
from tests.rig import RECORDED_HZ, Sound

SHORT = "The first kettles were bronze."


class KeptVoice(EspeakVoice):
    """Stores all its samples, to compare them with the recording."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[Audio] = []

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncIterator[Audio]:
        async for audio in super().speak(text, buffered_s):
            if text in SHORT:  # not "one moment"
                self.made.append(audio)
            yield audio


class DeviceTalk(Talk):
    """A session with real devices and a real voice."""

    def __init__(self, *replies: str) -> None:
        self.voice = KeptVoice()
        self.speaker = DeviceSpeaker()
        self.microphone = DeviceMicrophone()
        super().__init__(
            ScriptedModel(replies),
            voices=[self.voice],
            speaker=self.speaker,
            microphone=self.microphone,
        )
        self.speaker.on_notice = self.microphone.on_notice = self.session.show_notice


@contextlib.asynccontextmanager
async def talk(*replies: str) -> AsyncIterator[DeviceTalk]:
    talk = DeviceTalk(*replies)
    await talk.session.open()
    talk.voice.made.clear()
    try:
        yield talk
    finally:
        await talk.session.close()
    talk.watch.check()


@pytest.fixture
def own_server(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sound]:
    """A sound server that the test may kill."""
    with rig.sound_server() as server:
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture(autouse=True)
def seeks_no_longer_than_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.speech.playback_queue.SEARCH_S", 0.8)
    monkeypatch.setattr("app.services.audio.audio_devices.CLOSE_TIMEOUT_S", 0.3)


async def test_without_a_sound_server_it_is_a_text_assistant(
    sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    async with talk(SHORT) as here:
        assert sorted(here.notices) == [
            "No microphone found. Connect one and try again.",
            "No speaker found. Connect one and try again.",
        ]
        here.session.say("Who?")
        end = await here.ended()
    assert (end.outcome, end.heard) == ("completed", SHORT)


async def test_a_frozen_sound_server_leaves_the_rest_as_text_and_lets_it_end(sound: Sound):
    async with talk(SHORT) as here:
        here.session.say("Who?")
        await here.speaking(0.3)
        with sound.frozen():
            end = await here.ended()
            async with asyncio.timeout(PATIENCE_S):
                await here.session.close()
    assert (end.outcome, here.notices) == ("completed", [LOST])


# --- the speaker --------------------------------------------------------------------------------


def place_of(part: np.ndarray, whole: np.ndarray) -> int:
    """Return the position in ``whole`` at which the samples ``part`` match best."""
    size = len(part) + len(whole)
    spectrum = np.fft.rfft(whole.astype(float), size) * np.conj(
        np.fft.rfft(part.astype(float), size)
    )
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(whole)]))


async def test_an_answer_goes_on_at_the_word_where_its_device_was_unplugged(sound: Sound):
    async with talk(SHORT) as here:
        with sound.recording() as first:
            here.session.say("Who?")
            await here.speaking(0.9)
            first.load_samples()
            sound.lose_speaker()
        rig.load_sink(sound, "spare")
        with sound.recording("spare") as second:
            end = await here.ended()
        sound.unload_sink("spare")
    assert (end.outcome, end.heard, here.notices) == ("completed", SHORT, [])
    said = np.concatenate([np.frombuffer(audio.pcm, np.int16) for audio in here.voice.made])
    said = soxr.resample(said, here.voice.made[0].rate_hz, RECORDED_HZ)
    before, after = loud(first.samples), loud(second.samples)
    stopped_at = place_of(before, said) + len(before)
    went_on_at = place_of(after, said)
    longest_word_s = 0.7
    assert -0.05 < (stopped_at - went_on_at) / RECORDED_HZ < longest_word_s
    assert went_on_at + len(after) == pytest.approx(len(loud(said)), abs=RECORDED_HZ * 0.2)


async def test_an_answer_goes_on_at_its_word_on_a_new_default_device(
    sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    default = ["pulse"]
    monkeypatch.setattr(system_devices, "POLL_S", 0.05)
    monkeypatch.setattr(system_devices, "default_name", lambda direction: default[0])
    async with talk(SHORT) as here:
        here.session.say("Who?")
        await here.speaking(0.5)
        default[0] = "default"
        end = await here.ended()
        assert here.speaker._name == "default"
    assert (end.outcome, end.heard, here.notices) == ("completed", SHORT, [])


def loud(samples: np.ndarray) -> np.ndarray:
    """Return the samples from the first to the last audible one."""
    at = np.flatnonzero(np.abs(samples.astype(np.int32)) > 300)
    return samples[at[0] : at[-1]]


async def test_when_its_sound_server_dies_the_rest_of_the_answer_is_text(own_server: Sound):
    async with talk(SHORT) as here:
        here.session.say("Who?")
        await here.speaking(0.3)
        own_server.process.kill()
        end = await here.ended()
    assert (end.outcome, end.text) == ("completed", SHORT)
    assert here.notices == [LOST]


async def test_a_suspended_speaker_leaves_the_rest_as_text(sound: Sound):
    async with talk(SHORT) as here:
        here.session.say("Who?")
        await here.speaking(0.3)
        sound.pactl("suspend-sink", "speaker", "1")
        try:
            end = await here.ended()
        finally:
            sound.pactl("suspend-sink", "speaker", "0")
    assert (end.outcome, here.notices) == ("completed", [LOST])


def once(then, fault):
    """Return a function that calls ``fault`` the first time and ``then`` after that."""
    faults = [fault]

    def call(*arguments):
        if faults:
            faults.pop()()
        return then(*arguments)

    return call


def fails() -> None:
    raise ValueError("a fault")


@pytest.mark.parametrize("fault", [fails, lambda: time.sleep(0.7)], ids=["exception", "stall"])
async def test_a_fault_in_the_speakers_callback_is_survived(sound: Sound, fault):
    async with talk("Kettles.") as here:
        here.session.say("Who?")
        await here.speaking()
        playout = here.speaker._queue
        playout.fill = once(playout.fill, fault)
        end = await here.ended()
    assert (end.outcome, end.heard, here.notices) == ("completed", "Kettles.", [])


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 44_100, 48_000, 96_000])
def test_speech_comes_out_at_the_rate_of_the_device(rate_hz):
    async def play() -> int:
        loop = asyncio.get_running_loop()
        playout = SampleQueue(rate_hz, lambda *_: None, lambda *_: None)
        tone = (8_000 * np.sin(np.arange(22_050) * 2 * np.pi * 441 / 22_050)).astype(np.int16)
        playback = Playback(1.0, loop.create_future(), loop.create_future())
        playout.add(Audio(tone.tobytes(), 22_050), playback)
        block = np.zeros(2 * rate_hz, np.int16)
        playout.fill(block, 0.0)
        return len(loud(block))

    assert asyncio.run(play()) == pytest.approx(rate_hz, rel=0.02)


@pytest.mark.parametrize("default_rate", [0.0, 7.0, 768_000.0])
def test_a_device_that_names_no_usable_rate_gets_the_usual_one(default_rate):
    assert audio_devices.usable_rate_hz(default_rate) == 48_000


# --- the microphone -----------------------------------------------------------------------------


async def test_what_was_said_before_the_sound_server_died_is_answered(own_server: Sound):
    async with talk("Kettles.") as here:
        here.session.press()
        await here.until(ListeningStarted)
        await asyncio.sleep(0.5)
        here.microphone._recent.clear()
        own_server.process.kill()
        end = await here.ended()
    assert [e.text for e in here.events if isinstance(e, TranscriptFinal)] == ["Are you there"]
    assert (end.outcome, end.text) == ("completed", "Kettles.")
    assert "The microphone was disconnected. Reconnect it or choose another." in here.notices


async def test_a_suspended_microphone_is_said_to_be_silent(sound: Sound):
    async with talk() as here:
        sound.pactl("suspend-sink", "mic", "1")  # and with it the microphone
        try:
            here.session.press()
            await asyncio.sleep(0.7)
            here.session.release()
            end = await here.ended()
        finally:
            sound.pactl("suspend-sink", "mic", "0")
    assert end.error == SILENT


async def test_a_stall_in_the_microphones_callback_is_survived(sound: Sound):
    async with talk("Kettles.") as here:
        here.session.press()
        await here.until(ListeningStarted)
        microphone = here.microphone
        microphone._deliver = once(microphone._deliver, lambda: time.sleep(0.6))
        before = len(here.events)
        async with asyncio.timeout(PATIENCE_S):
            while len(here.events) < before + 20:  # noqa: ASYNC110 - it keeps listening
                await asyncio.sleep(0.01)
        here.session.release()
        assert (await here.ended()).outcome == "completed"


FARMERS = (
    "The farmers of the county brought their apples to the market, and then they went together to "
    "the league of the nations, where many other people were waiting for them. "
)


@pytest.fixture
def loudspeaker(sound: Sound) -> Iterator[None]:
    """The microphone hears the speaker, 60 ms late and 18 dB quieter."""
    loop = ("source=speaker.monitor", "sink=mic", "latency_msec=60")
    module = sound.pactl("load-module", "module-loopback", *loop).strip()
    stream = sound.pactl("list", "short", "sink-inputs").splitlines()[-1].split()[0]
    sound.pactl("set-sink-input-volume", stream, "-18dB")
    yield
    sound.pactl("unload-module", module)


async def test_what_the_assistant_says_into_the_microphone_is_not_answered(
    sound: Sound, loudspeaker: None
):
    pytest.importorskip("moonshine_voice")
    speaker = DeviceSpeaker()
    here = Talk(
        ScriptedModel([FARMERS * 2] * 9),
        voices=[EspeakVoice()],
        speaker=speaker,
        microphone=DeviceMicrophone(played=speaker.played),
        transcriber=MoonshineTranscriber(),
    )
    await here.session.open()
    for number, after_s in enumerate((0.9, 1.6, 2.2)):
        here.session.say("What happened?")
        await here.until(ChunkStarted, len(here.of(ChunkStarted)) + 1)
        await asyncio.sleep(after_s)
        here.session.press()
        await asyncio.sleep(0.8)
        here.session.release()
        await here.ended(2 * number + 2)
    assert here.of(TranscriptFinal) == []
    assert [end.error for end in here.of(TurnEnded)[1::2]] == [NOTHING] * 3
    await here.session.close()


# --- the talk key, on virtual time --------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "held_s", "hears", "says"),
    [
        (0.1, 0.2, "Thank you", NOTHING),
        (0.1, 2.0, "", NOTHING),
        (0.0, 2.0, "", SILENT),
        (0.0, 0.2, "", NOTHING),
    ],
    ids=["a slip of the finger", "nothing said", "a muted microphone", "a slip, muted"],
)
def test_what_cannot_be_answered_is_not_sent(level, held_s, hears, says):
    script = Script(hears=hears, microphone=ScriptedMicrophone(level))
    script.presses(0).releases(held_s).run()
    assert script.end.error == says
    assert script.model.requests == []


def test_a_key_held_for_five_minutes_warns_and_then_sends():
    script = Script("Goodness.", hears="A very long story").presses(0).run(until=400)
    warned = next(notice for notice in script.of(Notice) if notice.text == WARNING)
    released = script.of(TalkReleased)[0]
    assert 269_000 < warned.at_ms < 272_000
    assert 299_000 < released.at_ms < 302_000
    assert script.end.outcome == "completed"


def test_a_recording_from_a_file_may_be_longer_than_a_held_key():
    script = Script("Goodness.", hears="A very long story", listens_to_file=True)
    script.presses(0).releases(360).run(until=500)
    assert 359_000 < script.of(TalkReleased)[0].at_ms < 362_000
    assert not [notice for notice in script.of(Notice) if notice.text == WARNING]
    assert script.end.outcome == "completed"


def test_a_file_without_words_is_not_a_matter_of_the_talk_key():
    script = Script(hears="", microphone=ScriptedMicrophone(0.1), listens_to_file=True)
    script.presses(0).releases(2).run()
    assert script.end.error == "No speech was recognized in the recording."


def test_fifty_rapid_presses_make_one_turn_at_most():
    script = Script("Yes.", hears="Are you there")
    for i in range(50):
        script.presses(i * 0.01)
    script.releases(2).run()
    assert sum(end.outcome == "completed" for end in script.ends) == 1
    assert script.ends[-1].outcome == "completed"


def test_a_microphone_lost_at_once_fails_the_turn():
    class Lost(ScriptedMicrophone):
        async def record(self):
            yield Frame(bytes(640), 0.1)
            raise MicrophoneError("It was lost.")

    script = Script(hears="Hello", microphone=Lost()).presses(0).run()
    assert (script.end.outcome, script.end.error) == ("failed", "It was lost.")
