"""Microphone, speaker and speech recognition."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Sound")


class SoundSettings(BaseModel):
    input_device: str = setting(
        "",
        "Microphone",
        "Name, or part of it. Empty: the system's default.",
        choices="inputs",
        placeholder="The system's default",
    )
    output_device: str = setting(
        "",
        "Speaker",
        "Name, or part of it. Empty: the system's default.",
        choices="outputs",
        placeholder="The system's default",
    )
    pre_roll: bool = setting(
        True,
        "Keep the microphone ready",
        "Hold the last third of a second in memory, so that the first syllable is "
        "never lost. If off, the microphone opens when the talk key is pressed. A Bluetooth "
        "headset's always does: while it is open, the headset plays like a telephone.",
    )
    stt: Literal["moonshine", "server"] = setting(
        "moonshine",
        "Speech recognition",
        "moonshine (on this computer, English) or server (/audio/transcriptions).",
    )
    early_start: bool = setting(
        False,
        "Start the answer early",
        "Ask the model the moment the talk key is let go, with what was understood by "
        "then; if the last words change it, it is asked again, which costs a second request.",
    )
    stt_model: str = setting(
        "whisper-1",
        "Recognition model",
        "The server's speech-to-text model, used when recognition is 'server'.",
    )
    local_stt_model: str = setting(
        "",
        "Recognition model on this computer",
        "Name of an installed Moonshine model, used when recognition is 'moonshine'. "
        "Empty: the small English one that comes with Repartee.",
        in_dialog=False,
    )
