"""Every setting, declared once. The file, the environment, the flags, the dialog and the docs
follow from this one list (the idea is qutebrowser's ``configdata.yml``).

Order of precedence: flag, ``REPARTEE_…`` variable, ``settings.json``, default. The API key is no
setting: it comes from the environment or the keyring (``app/services/keys.py``) and is never
written to the file.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from app.engine.turn_history import Setup
from app.errors import SettingsError
from app.paths import config_folder

DEFAULT_PROMPT = (
    "You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, "
    "lead with the answer, and use lists, code or tables only when asked for them."
)

VOICES_URL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"


class Settings(BaseSettings):
    """The settings; each field's title is its label and its description its help text.

    What the dialog needs beside those is in ``json_schema_extra``: the ``section`` it stands in
    (none: not in the dialog), the ``placeholder`` that says what empty means, the number of
    ``lines`` of a long text, and ``choices``, the name of a list of what there is to choose from.
    """

    model_config = SettingsConfigDict(
        env_prefix="REPARTEE_", extra="ignore", validate_assignment=True, protected_namespaces=()
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
    theme: Literal["system", "light", "dark"] = Field(
        "system",
        title="Appearance",
        description="system, light or dark.",
        json_schema_extra={"section": "Window"},
    )
    motion: Literal["system", "full", "reduced"] = Field(
        "system",
        title="Motion",
        description="Whether rings and charts move: as the system says, full or reduced.",
        json_schema_extra={"section": "Window"},
    )
    voices_url: str = Field(
        VOICES_URL, title="Voice downloads", description="Where voices are downloaded from."
    )

    def turn_setup(self) -> Setup:
        """What these settings mean for how long an answer takes."""
        return Setup(self.chunking, helper=not self.base_url, server_hears=self.stt == "server")

    def granted(self) -> list[Path]:
        """``granted_folders`` one by one: a variable or flag may join them as ``PATH`` is."""
        given = self.granted_folders.replace(os.pathsep, "\n").splitlines()
        return [Path(folder.strip()) for folder in given if folder.strip()]

    @field_validator("base_url", "voices_url")
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

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        stored = InitSettingsSource(settings_cls, init_kwargs=_stored())
        return init_settings, env_settings, stored


def settings_file() -> Path:
    return config_folder() / "settings.json"


def load(**flags: Any) -> Settings:
    """The settings in force; ``flags`` that are None were not given.

    Raises SettingsError naming the setting, its value and what would be valid.
    """
    try:
        return Settings(**{name: value for name, value in flags.items() if value is not None})
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error


def save(settings: Settings, changes: dict[str, Any]) -> Settings:
    """Write ``changes`` to the file (whole or not at all) and return the settings with them.

    Only what the user changed is stored: a flag or variable of this run stays out of the file,
    and a default may still improve later. Keys of a newer version are kept. Raises SettingsError.
    """
    try:
        changed = settings.model_copy()
        for name, value in changes.items():
            setattr(changed, name, value)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error
    _store({**_stored(), **{name: getattr(changed, name) for name in changes}})
    return changed


def problem(settings: Settings, name: str, value: object) -> str | None:
    """What is wrong with ``value`` for the setting ``name``, in one sentence; None when it fits."""
    try:
        setattr(settings.model_copy(), name, value)
    except ValidationError as error:
        message = _message(error)
        return f"{message[:1].upper()}{message[1:]}."
    return None


def mend() -> str | None:
    """Make a stored file usable again, and say in one sentence what was done (None: nothing).

    A file that holds no settings at all is set aside as ``settings.json.bad``; of one that does,
    a copy is, and only the unusable fields return to their defaults. So the window always opens.
    Raises SettingsError where even that fails.
    """
    file = settings_file()
    bad = file.with_name(file.name + ".bad")
    try:
        stored = _stored()
    except SettingsError as error:
        try:
            file.replace(bad)
        except OSError as refusal:
            raise error from refusal
        return f"The settings could not be read and start afresh; the old file is {bad}."
    sound = Settings.model_construct()
    unusable = [
        name
        for name in Settings.model_fields
        if name in stored and problem(sound, name, stored[name])
    ]
    if not unusable:
        return None
    with suppress(OSError):
        shutil.copyfile(file, bad)
    _store({name: value for name, value in stored.items() if name not in unusable})
    titles = ", ".join(str(Settings.model_fields[name].title) for name in unusable)
    return f"Unusable settings are back to their defaults: {titles}."


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
            "The API key holds a blank or a character that keys never have; copy it again."
        )
    return key


def _stored() -> dict[str, Any]:
    try:
        stored = json.loads(settings_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(
            f"The settings file {settings_file()} cannot be read; mend it or move it away."
        ) from error
    if not isinstance(stored, dict):
        raise SettingsError(f"The settings file {settings_file()} should hold a JSON object.")
    return stored


def _store(stored: dict[str, Any]) -> None:
    """Replace the file in one step, so that a full disk or a crash leaves the old one whole."""
    file = settings_file()
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as text:
            json.dump(stored, text, indent=2, ensure_ascii=False)
            text.flush()
            os.fsync(text.fileno())
        part.replace(file)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise SettingsError(f"The settings could not be saved: {error.strerror}.") from error


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
