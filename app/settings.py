"""Every setting, declared once. The file, the environment, the flags, the dialog and the docs
follow from this one list (the idea is qutebrowser's ``configdata.yml``).

Order of precedence: what the administrator has locked, flag, ``REPARTEE_…`` variable, the chosen
profile, ``settings.json``, the administrator's default, ours. The API key is no setting: it comes
from the environment or the keyring (``app/services/keys.py``) and is never written to the file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, PrivateAttr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from app import policy, profiles, settings_file
from app.errors import SettingsError
from app.key_combination import KeyCombination
from app.policy import Policy
from app.sentence import sentence

DEFAULT_PROMPT = (
    "You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, "
    "lead with the answer, and use lists, code or tables only when asked for them."
)

VOICES_URL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"


class Settings(BaseSettings):
    """The settings; each field's title is its label and its description its help text.

    What the dialog needs beside those is in ``json_schema_extra``: the ``section`` it stands in
    (none: not in the dialog), the ``placeholder`` that says what empty means, the number of
    ``lines`` of a long text, ``choices``, the name of a list of what there is to choose from, the
    ``unit`` of a number, and ``control``: ``key`` is one to press a key combination on.
    """

    model_config = SettingsConfigDict(
        env_prefix="REPARTEE_", extra="ignore", validate_assignment=True, protected_namespaces=()
    )

    profile: str = Field(
        "",
        title="Profile",
        description="Name of the profile in use: a server, model, instructions and voice that were "
        "kept together. Empty: none.",
    )
    base_url: str = Field(
        "",
        title="Server",
        description="Address of an OpenAI-compatible server, e.g. http://localhost:11434/v1. "
        "Empty: the built-in helper answers.",
        json_schema_extra={"section": "Model", "placeholder": "The built-in helper"},
    )
    model: str = Field(
        "",
        title="Model",
        description="Name of the model as the server knows it.",
        json_schema_extra={"section": "Model", "choices": "models"},
    )
    system_prompt: str = Field(
        DEFAULT_PROMPT,
        title="Instructions",
        description="What the model is told to be.",
        json_schema_extra={"section": "Model", "lines": 5},
    )
    warm_up: bool = Field(
        True,
        title="Keep a local model warm",
        description="Have a model on this computer load and read its instructions before the first "
        "question, and again after a pause. Other servers are never asked ahead.",
        json_schema_extra={"section": "Model"},
    )
    voice: str = Field(
        "",
        title="Voice",
        description="Name of an installed Piper voice, a path to an .onnx file, or 'basic'. "
        "Empty: the first installed voice, else the basic one.",
        json_schema_extra={
            "section": "Voice",
            "choices": "voices",
            "placeholder": "The first installed voice",
        },
    )
    chunking: Literal["adaptive", "phrase", "sentence", "word"] = Field(
        "adaptive",
        title="Speak by",
        description="How soon speech starts: adaptive (soonest that sounds natural), phrase, "
        "sentence or word.",
        json_schema_extra={"section": "Voice"},
    )
    tts: Literal["local", "server"] = Field(
        "local",
        title="Speech by",
        description="local (a voice on this computer) or server (/audio/speech; while it fails, "
        "the basic voice speaks).",
        json_schema_extra={"section": "Voice"},
    )
    tts_model: str = Field(
        "tts-1",
        title="Speech model",
        description="The server's text-to-speech model, used when speech is by the server.",
        json_schema_extra={"section": "Voice"},
    )
    tts_voice: str = Field(
        "alloy",
        title="Server's voice",
        description="The voice's name as the server knows it.",
        json_schema_extra={"section": "Voice"},
    )
    speed: int = Field(
        100,
        ge=50,
        le=200,
        title="Speed",
        description="How fast the voice speaks, in percent; it holds from the next sentence on.",
        json_schema_extra={"section": "Voice", "unit": "%"},
    )
    volume: int = Field(
        100,
        ge=0,
        le=100,
        title="Volume",
        description="How loud Repartee is, in percent of what the system gives it; it holds at "
        "once.",
        json_schema_extra={"section": "Voice", "unit": "%"},
    )
    pronunciations: str = Field(
        "",
        title="Pronunciation",
        description="Words and how to say them, one a line: SQL = sequel. The conversation shows "
        "them as they are written.",
    )
    language_voices: str = Field(
        "",
        title="Voices of other languages",
        description="Which installed voice speaks a reply in another language, one a line: "
        "de = de_DE-thorsten-medium. Empty: the one voice speaks them all.",
    )
    speak_replies: Literal["always", "unless_screen_reader", "never"] = Field(
        "always",
        title="Speak replies",
        description="Whether the voice speaks; a screen reader reads the replies that it does not.",
        json_schema_extra={"section": "Voice"},
    )
    input_device: str = Field(
        "",
        title="Microphone",
        description="Name, or part of it. Empty: the system's default.",
        json_schema_extra={
            "section": "Sound",
            "choices": "inputs",
            "placeholder": "The system's default",
        },
    )
    output_device: str = Field(
        "",
        title="Speaker",
        description="Name, or part of it. Empty: the system's default.",
        json_schema_extra={
            "section": "Sound",
            "choices": "outputs",
            "placeholder": "The system's default",
        },
    )
    pre_roll: bool = Field(
        True,
        title="Keep the microphone ready",
        description="Hold the last third of a second in memory, so that the first syllable is "
        "never lost. Off: the microphone opens when the talk key is pressed.",
        json_schema_extra={"section": "Sound"},
    )
    stt: Literal["moonshine", "server"] = Field(
        "moonshine",
        title="Speech recognition",
        description="moonshine (on this computer, English) or server (/audio/transcriptions).",
        json_schema_extra={"section": "Sound"},
    )
    early_start: bool = Field(
        False,
        title="Start the answer early",
        description="Ask the model the moment the talk key is let go, with what was understood by "
        "then; if the last words change it, it is asked again, which costs a second request.",
        json_schema_extra={"section": "Sound"},
    )
    stt_model: str = Field(
        "whisper-1",
        title="Recognition model",
        description="The server's speech-to-text model, used when recognition is 'server'.",
        json_schema_extra={"section": "Sound"},
    )
    local_stt_model: str = Field(
        "",
        title="Recognition model on this computer",
        description="Name of an installed Moonshine model, used when recognition is 'moonshine'. "
        "Empty: the small English one that comes with Repartee.",
    )
    talk_mode: Literal["auto", "hold", "tap"] = Field(
        "auto",
        title="Talk by",
        description="hold (listen while the key is down), tap (listen from one tap to the next) or "
        "auto: a long press is a hold, a short one a tap.",
        json_schema_extra={"section": "Talking"},
    )
    talk_key: str = Field(
        "F9",
        title="Talk key",
        description="The key that talks anywhere in the window. Outside the text field Space does "
        "the same. Empty: Space alone.",
        json_schema_extra={"section": "Talking", "control": "key", "placeholder": "Space alone"},
    )
    hotkey: str = Field(
        "",
        title="Desktop-wide key",
        description="The key that talks while another program has the keyboard, e.g. "
        "Ctrl+Alt+Space. Empty: none.",
        json_schema_extra={"section": "Talking", "control": "key", "placeholder": "None"},
    )
    hands_free: bool = Field(
        False,
        title="Hands-free",
        description="After a tap, stop listening when you stop talking: no second tap is needed.",
        json_schema_extra={"section": "Talking"},
    )
    end_of_speech_ms: int = Field(
        900,
        ge=300,
        le=5_000,
        title="End of speech",
        description="Hands-free: so much silence ends what you say, in milliseconds.",
        json_schema_extra={"section": "Talking", "unit": "ms"},
    )
    notes_folder: str = Field(
        "",
        title="Notes",
        description="Folder of the notes, which are Markdown files. Empty: 'Repartee' in your "
        "documents.",
        json_schema_extra={"section": "Tools", "placeholder": "Documents/Repartee"},
    )
    granted_folders: str = Field(
        "",
        title="Folders it may read",
        description="Folders whose text files may be searched and read, one a line (a variable or "
        "flag joins them as PATH does). Hidden files, keys and passwords are left out. Empty: "
        "none.",
        json_schema_extra={"section": "Tools", "lines": 3, "placeholder": "None"},
    )
    private: bool = Field(
        False,
        title="Private mode",
        description="Store nothing of what is said. Turning it on or off begins a new "
        "conversation.",
        json_schema_extra={"section": "History"},
    )
    keep_history_days: int = Field(
        365,
        ge=0,
        le=36_500,
        title="Keep conversations for",
        description="Conversations that nobody goes on with or has pinned are deleted after so "
        "many days. 0: they are kept for ever.",
        json_schema_extra={"section": "History", "unit": "days"},
    )
    offline: bool = Field(
        False,
        title="Offline mode",
        description="Contact no other computer: only servers on this one are used, and tool "
        "servers that are programs are not started.",
        json_schema_extra={"section": "Privacy"},
    )
    updates_url: str = Field(
        "",
        title="Newer versions",
        description="Address that is asked once a day for the newest version, in the form of "
        "https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed by "
        "itself. Empty: nobody is asked.",
        json_schema_extra={"section": "Privacy", "placeholder": "Nobody is asked"},
    )
    theme: Literal["system", "light", "dark"] = Field(
        "system",
        title="Appearance",
        description="system, light or dark.",
        json_schema_extra={"section": "Window"},
    )
    language: Literal["system", "en", "de", "es", "zh"] = Field(
        "system",
        title="Language",
        description="Of the window: the system's, or another. It changes with the next start.",
        json_schema_extra={"section": "Window"},
    )
    motion: Literal["system", "full", "reduced"] = Field(
        "system",
        title="Motion",
        description="Whether rings and charts move: as the system says, full or reduced.",
        json_schema_extra={"section": "Window"},
    )
    close_to_tray: bool = Field(
        False,
        title="Go on in the tray",
        description="Closing the window leaves Repartee in the desktop's tray, where there is one; "
        "the desktop-wide key goes on working.",
        json_schema_extra={"section": "Window"},
    )
    start_at_login: bool = Field(
        False,
        title="Start at login",
        description="Start in the tray when you log in.",
        json_schema_extra={"section": "Window"},
    )
    voices_url: str = Field(
        VOICES_URL, title="Voice downloads", description="Where voices are downloaded from."
    )

    _flags: dict[str, Any] = PrivateAttr(default_factory=dict)
    """What was given for this run only, and what the user has not changed since."""

    def voices_by_language(self) -> dict[str, str]:
        """``language_voices`` as a table: primary language → voice."""
        return {code.lower(): name for code, name in assignments(self.language_voices).items()}

    def granted(self) -> list[Path]:
        """``granted_folders`` one by one: a variable or flag may join them as ``PATH`` is."""
        given = self.granted_folders.replace(os.pathsep, "\n").splitlines()
        return [Path(folder.strip()) for folder in given if folder.strip()]

    @field_validator("base_url", "voices_url", "updates_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        value = value.strip().rstrip("/")
        if not value:
            return value
        if not value.startswith(("http://", "https://")):
            raise ValueError("should start with http:// or https://")
        try:
            parts = urlsplit(value)
            whole = parts.hostname and parts.port != 0 and not any(map(str.isspace, value))
        except ValueError:  # a port or an IPv6 address that is none
            whole = False
        if not whole:
            raise ValueError("should be a whole web address, such as http://localhost:11434/v1")
        if parts.username is not None:
            raise ValueError("should not hold a name or password; use the API key")
        return value

    @field_validator("talk_key", "hotkey")
    @classmethod
    def _key_combination(cls, value: str) -> str:
        if not value.strip():
            return ""
        keys = KeyCombination.parse(value)
        if keys.types:
            raise ValueError(
                "should be no key that is typed with; add Ctrl or Alt, or take F9, say"
            )
        return str(keys)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        stored = settings_file.read()
        given = {**stored, **env_settings(), **init_settings()}
        set_for_all = in_force()
        layers = (
            set_for_all.fixed,
            init_settings,
            env_settings,
            profiles.values(stored, str(given.get("profile", ""))),
            stored,
            set_for_all.defaults,
        )
        return tuple(
            InitSettingsSource(settings_cls, init_kwargs=layer)
            if isinstance(layer, dict)
            else layer
            for layer in layers
        )


def assignments(text: str) -> dict[str, str]:
    """What ``text`` says in lines of ``one = other``; lines that say nothing are passed over."""
    pairs = (line.partition("=") for line in text.splitlines())
    stripped = ((one.strip(), other.strip()) for one, _, other in pairs)
    return {one: other for one, other in stripped if one and other}


def as_lines(table: Mapping[str, str]) -> str:
    """The text of which ``assignments`` makes ``table``."""
    return "\n".join(f"{one} = {other}" for one, other in table.items())


def load(**flags: Any) -> Settings:
    """The settings in force; ``flags`` that are None were not given.

    Raises SettingsError naming the setting, its value and what would be valid.
    """
    flags = {name: value for name, value in flags.items() if value is not None}
    try:
        settings = Settings(**flags)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error
    profiles.check(settings_file.read(), settings.profile)
    settings._flags = flags
    return settings


def save(settings: Settings, changes: dict[str, Any]) -> Settings:
    """Write ``changes`` to the file (whole or not at all) and return the settings with them.

    Only what the user changed is stored: a flag or variable of this run stays out of the file,
    and a default may still improve later. What belongs to the chosen profile is kept there. Keys
    of a newer version are kept. Raises SettingsError.
    """
    try:
        changed = settings.model_copy()
        for name, value in changes.items():
            setattr(changed, name, value)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error
    kept = {name: getattr(changed, name) for name in changes}
    stored = settings_file.read()
    theirs = {name: kept[name] for name in kept if settings.profile and name in profiles.FIELDS}
    stored |= _without(kept, set(theirs))
    if theirs:
        profile = profiles.values(stored, settings.profile) | theirs
        stored = profiles.with_values(stored, settings.profile, profile)
    settings_file.write(stored)
    return again(settings, kept)


def reset(settings: Settings, names: Iterable[str]) -> Settings:
    """Forget what is stored for ``names``: their defaults hold again. Raises SettingsError."""
    dropped = set(names)
    stored = settings_file.read()
    profile = profiles.values(stored, settings.profile)
    stored = profiles.with_values(stored, settings.profile, _without(profile, dropped))
    settings_file.write(_without(stored, dropped))
    return again(settings, dropped)


def again(settings: Settings, changed: Iterable[str]) -> Settings:
    """``settings`` as they are in the file by now; flags of this run hold, but for ``changed``."""
    return load(**_without(settings._flags, set(changed)))


def in_force() -> Policy:
    """The administrator's policy, without what in it would be no valid setting."""
    said = policy.read()
    sound = Settings.model_construct()
    bad = [
        name
        for name, value in said.values.items()
        if name in Settings.model_fields and problem(sound, name, value)
    ]
    values = {
        name: value
        for name, value in said.values.items()
        if name in Settings.model_fields and name not in bad
    }
    told = said.problem
    if bad:
        told = sentence(
            "Your administrator has set values that cannot be used: {names}; tell them.",
            names=", ".join(sorted(bad)),
        )
    return Policy(values, said.locked & values.keys(), told)


def _without(values: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def problem(settings: Settings, name: str, value: object) -> str | None:
    """What is wrong with ``value`` for the setting ``name``, in one sentence; None when it fits."""
    try:
        setattr(settings.model_copy(), name, value)
    except ValidationError as error:
        message = _message(error)
        return f"{message[:1].upper()}{message[1:]}."
    return None


def variable(name: str) -> str:
    """The environment variable of the setting ``name``."""
    return f"{Settings.model_config.get('env_prefix', '')}{name}".upper()


def from_environment() -> set[str]:
    """The settings that the environment overrides: what is stored for them has no effect."""
    given = {name.upper() for name in os.environ}
    return {name for name in Settings.model_fields if variable(name) in given}


def clean_key(key: str) -> str:
    """The API key, fit for an HTTP header: stripped of what copying adds.

    Raises SettingsError, which never holds the key, for one with blanks, control or non-ASCII
    characters inside: such a key would break the request, and its traceback would print it.
    """
    key = key.strip()
    if not all("!" <= character <= "~" for character in key):
        raise SettingsError(
            sentence(
                "The API key holds a blank or a character that keys never have; copy it again."
            )
        )
    return key


def _message(error: ValidationError) -> str:
    message = error.errors()[0]["msg"].removeprefix("Value error, ")
    return message.replace("Input should be", "should be")


def _sentence(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else "setting"
    value = "" if _secret(first["input"]) else f"; it was {first['input']!r}"
    return f"The setting {name.replace('_', '-')} {_message(error)}{value}."


def _secret(value: object) -> bool:
    """Whether an address carries a password, which no message may repeat."""
    return isinstance(value, str) and "@" in value
