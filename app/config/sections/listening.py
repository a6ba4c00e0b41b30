"""Microphone and speech recognition."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Listening")


class ListeningSettings(BaseModel):
    input_device: str = setting(
        "",
        "Microphone",
        "Name of the microphone, or part of it. Empty: the system's default.",
        choices="inputs",
        placeholder="System default",
    )
    local_stt_model: str = setting(
        "",
        "Speech recognition",
        "Name of an installed speech recognition model, or the path of a model's file, used unless "
        "speech recognition is 'server'. Empty: the small English model that comes with Repartee.",
        control="dialog",
        needs=("stt", "moonshine"),
    )
    stt: Literal["moonshine", "server"] = setting(
        "moonshine",
        "Use a server’s speech recognition",
        "Who recognizes speech: moonshine (on this computer) or server (/audio/transcriptions of "
        "the model's server). The flag also takes the name or file of a model on this computer.",
        on="server",
        help="Sends recordings of your voice to the model’s server",
    )
    spoken_language: str = setting(
        "",
        "Language you speak",
        "Language that a speech recognition model on this computer listens for: its code, such as "
        "de, or interface for the window's language. Empty: the model detects it, if it can.",
        in_dialog=False,
    )
    stt_model: str = setting(
        "whisper-1",
        "Server’s recognition model",
        "The server's speech-to-text model, used when speech recognition is 'server'.",
        needs=("stt", "server"),
    )
    hands_free: bool = setting(
        False,
        "Hands-free",
        "After a tap, stop listening when you stop talking, without a second tap.",
        help="Stops listening when you stop talking",
    )
    end_of_speech_ms: int = setting(
        900,
        "Pause that ends your question",
        "Hands-free: milliseconds of silence after which Repartee stops listening.",
        ge=300,
        le=5_000,
        unit="ms",
        needs=("hands_free", True),
    )
    pre_roll: bool = setting(
        True,
        "Keep the microphone ready",
        "Keep the last third of a second in memory, so that your first syllable is never lost. If "
        "off, the microphone opens when you press the talk key. A Bluetooth headset's microphone "
        "always does, because it makes the headset play in telephone quality.",
        help="Never misses your first syllable",
    )
    early_start: bool = setting(
        False,
        "Start answering early",
        "Ask the model as soon as you let go of the talk key, with the words understood so far. If "
        "the last words change them, the model is asked again, which costs a second request.",
        help="Faster, but may send a question twice",
    )
