"""How replies are spoken."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import WebAddress, in_section

VOICES_URL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"

setting = in_section("Voice")


class VoiceSettings(BaseModel):
    voice: str = setting(
        "",
        "Voice",
        "Name of an installed Piper voice, a path to an .onnx file, or 'basic'. "
        "Empty: the first installed voice, else the basic one.",
        choices="voices",
        placeholder="The first installed voice",
    )
    chunking: Literal["adaptive", "phrase", "sentence", "word"] = setting(
        "adaptive",
        "Speak by",
        "How soon speech starts: adaptive (soonest that sounds natural), phrase, sentence or word.",
    )
    tts: Literal["local", "server"] = setting(
        "local",
        "Speech by",
        "local (a voice on this computer) or server (/audio/speech; while it fails, "
        "the basic voice speaks).",
    )
    tts_model: str = setting(
        "tts-1",
        "Speech model",
        "The server's text-to-speech model, used when speech is by the server.",
    )
    tts_voice: str = setting(
        "alloy",
        "Server's voice",
        "The voice's name as the server knows it.",
    )
    speed: int = setting(
        100,
        "Speed",
        "How fast the voice speaks, in percent; it holds from the next sentence on.",
        ge=50,
        le=200,
        unit="%",
    )
    volume: int = setting(
        100,
        "Volume",
        "How loud Repartee is, in percent of what the system gives it; it holds at once.",
        ge=0,
        le=100,
        unit="%",
    )
    pronunciations: str = setting(
        "",
        "Pronunciation",
        "Words and how to say them, one a line: SQL = sequel. The conversation shows "
        "them as they are written.",
        in_dialog=False,
    )
    language_voices: str = setting(
        "",
        "Voices of other languages",
        "Which installed voice speaks a reply in another language, one a line: "
        "de = de_DE-thorsten-medium. Empty: the one voice speaks them all.",
        in_dialog=False,
    )
    speak_replies: Literal["always", "unless_screen_reader", "never"] = setting(
        "always",
        "Speak replies",
        "Whether the voice speaks; a screen reader reads the replies that it does not.",
    )
    voices_url: WebAddress = setting(
        VOICES_URL,
        "Voice downloads",
        "Where voices are downloaded from.",
        in_dialog=False,
    )
