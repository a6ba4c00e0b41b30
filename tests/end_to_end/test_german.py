"""A German interface, a German question from the microphone, a German answer from the speaker.

Every part is real: Whisper base recognizes, the built-in helper answers, eSpeak speaks.
"""

from __future__ import annotations

import re
import wave
from pathlib import Path

import pytest

from app import wiring
from app.config.settings import load
from app.engine.contracts.events import (
    ChunkSynthesised,
    Notice,
    TranscriptFinal,
    TurnEnded,
)
from app.services.audio.audio_file import read_recording
from app.services.tts.espeak_voice import EspeakVoice

pytest.importorskip("transcribe_cpp")


async def record(text: str, file: Path) -> Path:
    pieces = [audio async for audio in EspeakVoice("de").speak(text)]
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(pieces[0].rate_hz)
        silence = bytes(pieces[0].rate_hz)
        sound.writeframes(silence + b"".join(piece.pcm for piece in pieces) + silence)
    return file


async def test_a_german_question_is_answered_aloud_in_german(whisper: Path, tmp_path: Path):
    recording = await record("Stelle einen Timer auf zehn Minuten.", tmp_path / "question.wav")
    settings = load(language="de", local_stt_model=str(whisper), spoken_language="interface")
    options = wiring.SessionOptions(recording, tmp_path / "answer.wav")
    session = await wiring.build_session(settings, options)
    events = []
    session.subscribe(events.append)
    await session.open()
    try:
        session.press()
        await session.finished()
        codes = {event.code for event in events if isinstance(event, Notice)}
        assert codes <= {"slow_recognition"}  # on a busy computer
        (question,) = [event.text for event in events if isinstance(event, TranscriptFinal)]
        (end,) = [event for event in events if isinstance(event, TurnEnded)]
        # Whisper base understands eSpeak's German well enough to tell its language and the end of
        # the sentence. Its first words differ from run to run, and so does the answer.
        assert "Minuten" in question
        assert re.search(r"Der .*Timer.* läuft|eingebaute Helfer", end.text), end
        chunks = [event for event in events if isinstance(event, ChunkSynthesised)]
        assert {chunk.language for chunk in chunks} == {"de"}
        wiring.save_speech(session)
        answer = read_recording(tmp_path / "answer.wav")
        assert len(answer) > 16_000  # a second of it
    finally:
        await session.close()
