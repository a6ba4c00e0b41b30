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
    judge_words: bool = setting(
        True,
        "Answer sooner after a complete sentence",
        "Hands-free and in a conversation: wait 0.3 s after words that are a complete sentence, "
        "and 1.5 s after words that are not. If off, every pause has the same length. English, "
        "German, Spanish, and Chinese.",
        help="And wait longer in the middle of one",
    )
    prepare_reply: Literal["local", "always", "never"] = setting(
        "local",
        "Prepare the answer at a pause",
        "Hands-free and in a conversation: ask the model when you pause, and drop the answer "
        "unheard if you go on. With a model on this computer (local), with every model (always), "
        "or never. A dropped answer costs a request.",
        help="Faster, but may send a question twice",
        labels={
            "local": "With a model on this computer",
            "always": "With every model",
            "never": "Never",
        },
    )
    conversation_silence_s: int = setting(
        60,
        "End a conversation after silence",
        "Seconds without a word after which a conversation ends and the microphone closes. "
        "0: never.",
        ge=0,
        le=3_600,
        unit="s",
        zero="Never",
    )
    conversation_cue: bool = setting(
        True,
        "Sound when it listens",
        "In a conversation, a soft sound tells that Repartee listens again.",
    )
    echo_cancellation: bool = setting(
        True,
        "Echo cancellation",
        "In a conversation, remove Repartee's own voice from what the microphone hears. A headset "
        "doesn't need it.",
        help="Lets you interrupt by voice without a headset",
    )
    noise_suppression: bool = setting(
        False,
        "Noise suppression",
        "Remove steady noise, such as a fan, from what the microphone hears.",
        help="For a fan, traffic, or a loud computer",
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
