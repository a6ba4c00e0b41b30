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
        "Name of a voice, such as 'en_US-joe-medium', 'heart', or 'basic', or path of an .onnx "
        "file. Empty: the best installed voice.",
        control="dialog",
    )
    speed: int = setting(
        100,
        "Speed",
        "How fast the voice speaks, in percent. Applies from the next sentence.",
        ge=50,
        le=200,
        unit="%",
        control="slider",
    )
    volume: int = setting(
        100,
        "Volume",
        "How loud Repartee is, in percent of the system's volume. Applies at once.",
        ge=0,
        le=100,
        unit="%",
        control="slider",
    )
    output_device: str = setting(
        "",
        "Speaker",
        "Name of the speaker, or part of it. Empty: the system's default.",
        choices="outputs",
        placeholder="System default",
    )
    speak_replies: Literal["always", "unless_screen_reader", "never"] = setting(
        "always",
        "Speak replies",
        "When the voice speaks. A screen reader reads the replies that it does not.",
        labels={
            "always": "Always",
            "unless_screen_reader": "Without a screen reader",
            "never": "Never",
        },
    )
    chunking: Literal["adaptive", "phrase", "sentence", "word"] = setting(
        "adaptive",
        "Start speaking",
        "How soon speech starts: adaptive (as early as it sounds natural), or after a phrase, "
        "sentence, or word.",
        labels={
            "adaptive": "As early as possible",
            "word": "After a word",
            "phrase": "After a phrase",
            "sentence": "After a sentence",
        },
        help="Earliest sounds quickest; full sentences sound smoothest",
    )
    tts: Literal["local", "server"] = setting(
        "local",
        "Use a server’s voice",
        "Who speaks: local (a voice on this computer) or server (/audio/speech of the model's "
        "server; a voice on this computer speaks while it fails).",
        on="server",
        help="Sends replies to the model’s server to be spoken",
    )
    tts_model: str = setting(
        "tts-1",
        "Server’s speech model",
        "The server's text-to-speech model, used when speech is 'server'.",
        needs=("tts", "server"),
    )
    tts_voice: str = setting(
        "alloy",
        "Server’s voice",
        "Name of the voice, as the server knows it.",
        needs=("tts", "server"),
    )
    pronunciations: str = setting(
        "",
        "Pronunciation",
        "Words and how to say them, one per line: SQL = sequel. The conversation shows them as "
        "they are written.",
        control="dialog",
    )
    language_voices: str = setting(
        "",
        "Voices for other languages",
        "Which installed voice speaks replies in another language, one per line: "
        "de = de_DE-thorsten-medium. Empty: one voice speaks all of them.",
        in_dialog=False,
    )
    voices_url: WebAddress = setting(
        VOICES_URL,
        "Voice downloads",
        "Address that voices are downloaded from.",
        in_dialog=False,
    )
