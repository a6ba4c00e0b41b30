"""Trying out microphone and speaker: levels, a test sound, a recording played back, the echo."""

from __future__ import annotations

import asyncio
import collections
import math
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Voice
from app.engine.speech.sounds import chime
from app.errors import SpeakerError
from app.services.audio import audio_devices
from app.services.audio.echo_detection import Echo, find_echo
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.speaker import DeviceSpeaker

REMEMBERED_S = 12.0
"""Of the microphone: longer than the test sound."""
RECORDED_S = 3.0
STEP_S = 0.04
AFTER_S = 0.5
"""What was played last may reach the microphone so late."""

LOST = "The speaker was lost; choose another one, or press Rescan."

SENTENCES = {
    "en": "This is how I will sound.",
    "de": "So werde ich klingen.",
    "fr": "Voici le son de ma voix.",
    "es": "Así sonará mi voz.",
    "it": "Ecco come suonerà la mia voce.",
    "pt": "É assim que a minha voz vai soar.",
    "nl": "Zo zal ik klinken.",
}
"""By the voice's language; a voice of another one only rings."""

_UNNAMED = ("default", "pulse", "pipewire", "sysdefault")
"""Stand for whatever the system's default is, and would tell the user nothing."""

Level = Callable[[float], None]
"""Takes a level in dB of full scale."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The devices of one direction."""

    names: list[str]
    default: str
    """The name of the system's default; "" where it has none that would help."""


class SoundCheck:
    """While it is used, nothing else should hold the devices."""

    def __init__(self, input_level: Level, output_level: Level) -> None:
        self._input_level = input_level
        self._output_level = output_level
        frames = round(REMEMBERED_S * CAPTURE_RATE_HZ / FRAME_SAMPLES)
        self._heard: collections.deque[bytes] = collections.deque(maxlen=frames)

    async def devices(self) -> tuple[Listed, Listed]:
        """Microphones and speakers there are now. Raises AudioDeviceError."""
        return await asyncio.to_thread(_devices)

    async def listen(self, device: str) -> None:
        """Report the microphone's level until cancelled. Raises AudioDeviceError."""
        microphone = DeviceMicrophone(device, pre_roll=False)
        try:
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    self._heard.append(frame.pcm)
                    self._input_level(peak_dbfs(np.frombuffer(frame.pcm, np.int16)))
        finally:
            await microphone.close()

    async def play_test_sound(self, device: str, voice: Voice | None) -> Echo | None:
        """Ring, and have the voice say a sentence; the echo of it, if the microphone was listened
        to meanwhile. Raises AudioDeviceError, VoiceError."""
        pieces = [chime()]
        if voice and (sentence := SENTENCES.get(voice.language[:2])):
            await voice.open()
            async with aclosing(voice.speak(sentence)) as speaking:
                pieces += [audio async for audio in speaking]
        self._heard.clear()
        await self._play(device, pieces)
        await asyncio.sleep(AFTER_S)
        heard = np.frombuffer(b"".join(self._heard), np.int16)
        if not len(heard):
            return None
        played = np.concatenate([_at_capture_rate(audio) for audio in pieces])
        return await asyncio.to_thread(find_echo, played, heard, CAPTURE_RATE_HZ)

    async def record_and_play_back(self, device: str, recorded: Callable[[], None]) -> None:
        """Three seconds of the microphone that is listened to; ``recorded`` is called when they
        are over. Raises AudioDeviceError."""
        self._heard.clear()
        await asyncio.sleep(RECORDED_S)
        heard = b"".join(self._heard)
        recorded()
        if heard:
            await self._play(device, [Audio(heard, CAPTURE_RATE_HZ)])

    @property
    def silent(self) -> bool:
        """Whether the microphone has delivered nothing but zeros of late, or nothing at all."""
        return not any(any(pcm) for pcm in self._heard)

    async def _play(self, device: str, pieces: Sequence[Audio]) -> None:
        speaker = DeviceSpeaker(device)
        loop = asyncio.get_running_loop()
        try:
            await speaker.open()
            playing = [(audio, speaker.play(audio)) for audio in pieces]
            last = playing[-1][1].done
            while not last.done():
                await asyncio.wait([last], timeout=STEP_S)
                now = loop.time()
                levels = (_level(audio, playback.heard_s(now)) for audio, playback in playing)
                self._output_level(max(levels))
            if last.exception():
                raise SpeakerError(LOST) from last.exception()
        finally:
            self._output_level(-math.inf)
            await speaker.close()


def peak_dbfs(samples: np.ndarray) -> float:
    """The loudest of 16-bit samples in dB of full scale; -inf for silence."""
    peak = int(np.abs(samples.astype(np.int32)).max(initial=0))
    return 20 * math.log10(min(peak / 32_767, 1.0)) if peak else -math.inf


def _level(audio: Audio, heard_s: float) -> float:
    """While ``audio`` sounds: the peak of what has just been heard of it."""
    if not 0 < heard_s < audio.duration_s:
        return -math.inf
    end = int(heard_s * audio.rate_hz)
    begin = max(end - int(STEP_S * audio.rate_hz), 0)
    return peak_dbfs(np.frombuffer(audio.pcm, np.int16)[begin:end])


def _at_capture_rate(audio: Audio) -> np.ndarray:
    samples = np.frombuffer(audio.pcm, np.int16)
    return np.asarray(soxr.resample(samples, audio.rate_hz, CAPTURE_RATE_HZ))


def _devices() -> tuple[Listed, Listed]:
    listed = audio_devices.devices(anew=True)
    return (
        _listed([device.name for device in listed if device.inputs], "input"),
        _listed([device.name for device in listed if device.outputs], "output"),
    )


def _listed(names: list[str], direction: audio_devices.Direction) -> Listed:
    default = audio_devices.default_name(direction)
    return Listed(list(dict.fromkeys(names)), "" if default in _UNNAMED else default)
