"""Settings → a ready session. The only file that knows every room.

The heavy libraries (openai 0.5–1.1 s, numpy, piper) are imported here, in a thread, so that a
window that is already open stays alive.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import network
from app.config.paths import (
    cache_folder,
    data_folder,
    notes_folder,
    recognition_folder,
    voices_folder,
)
from app.config.settings import Settings, parse_assignments
from app.engine.contracts.ports import (
    Archive,
    ChatModel,
    Microphone,
    Speaker,
    SpeechDetector,
    Transcriber,
    Voice,
)
from app.engine.conversation import Conversation
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.speech.tts_options import Pronunciations, TtsOptions
from app.engine.tools.registry import ToolRegistry
from app.errors import SettingsError
from app.messages import sentence
from app.services.mcp.client import ServerStatus
from app.services.mcp.servers import ToolServers
from app.services.storage import permission_rules

if TYPE_CHECKING:
    from app.engine.contracts.ports import VoiceRouter
    from app.services.llm.endpoint_probe import Observed, Report
    from app.tools.clipboard import SystemClipboard
    from app.tools.time.timer_store import TimerStore

log = logging.getLogger(__name__)

BASIC_VOICE = "basic"


@dataclass(frozen=True, slots=True)
class Devices:
    """What a session has around it: by default both sound devices, as the settings name them."""

    recording: Path | None = None
    """A WAV file in the microphone's place."""
    speech_file: Path | None = None
    """A WAV file in the speaker's place."""
    listens: bool = True
    """Whether anything will be spoken to it at all."""
    clipboard: SystemClipboard | None = None
    """The window's; without one it is reached from the terminal."""
    rings: bool = False
    """Whether it stays and rings the timers; one that only answers a question does not."""
    screen_reader: Callable[[], bool] = lambda: False
    """Whether one is reading now."""
    muted: Callable[[], bool] = lambda: False
    """Whether the user wants no reply spoken now."""
    archive: Archive | None = None
    """Where the conversation is kept; None: nowhere."""


async def build(settings: Settings, devices: Devices = Devices()) -> Session:
    """A session that still has to be opened, so that its notices can be heard.

    Raises SettingsError for a setting that cannot be used, VoiceError for a missing voice.
    """
    pipeline = await asyncio.to_thread(_stations, settings, devices)
    conversation = Conversation(settings.system_prompt, archive=devices.archive)
    session = Session(pipeline, conversation, permission_rules.load())
    _hear_of_devices(session, pipeline)
    if devices.rings:
        _ring_timers(session)
    session.tool_sources.append(_tool_servers(session))
    return session


async def rewire(session: Session, settings: Settings, devices: Devices = Devices()) -> None:
    """Put changed settings into force: the conversation, the timers and all watchers stay.

    Raises as ``build``, before anything has changed.
    """
    pipeline = await asyncio.to_thread(_stations, settings, devices)
    session.conversation.system_prompt = settings.system_prompt
    _hear_of_devices(session, pipeline)
    await session.refit(pipeline)
    if settings.offline:
        await tool_servers(session).suspend()
    warn(session, settings)


def warn(session: Session, settings: Settings) -> None:
    """Tell what the user should know before talking, once the session's notices are heard."""
    if network.is_unprotected(settings.base_url):
        session.tell(
            "plain_http",
            sentence(
                "What you say goes to {host} unencrypted, and so does your API key: use an https "
                "address, if there is one.",
                host=urlsplit(settings.base_url).hostname,
            ),
        )


async def look_for_newer(url: str, tell: Callable[[str, str], None]) -> None:
    """Have the user told when ``url`` knows a newer version; once a day at most."""
    from app.services.desktop import updates

    await updates.check_for_update(url, tell)


async def give_back_memory() -> None:
    """Give back to the system what loading and speaking have left over."""
    from app.services.desktop import memory

    await asyncio.to_thread(memory.trim_heap)


def tool_servers(session: Session) -> ToolServers:
    """The tool servers of a session that was built here."""
    return next(source for source in session.tool_sources if isinstance(source, ToolServers))


async def models(base_url: str, key: str = "") -> list[str]:
    """The names of the models that the server has. Raises ModelError.

    ``key`` is one that is not stored yet; empty: the one that is.
    """
    from app.services.llm.openai_models import list_models

    stored = await asyncio.to_thread(_key, base_url)
    return await list_models(base_url, key or stored)


async def probe(
    base_url: str, model: str, key: str = "", answers: tuple[Observed, Observed] | None = None
) -> Report:
    """What the model can do, found out anew; what it refuses is remembered for the next turns.

    ``key`` is one that is not stored yet; empty: the one that is. With ``answers`` it is asked
    for tools only. Raises ModelError.
    """
    from app.services.llm import compatibility, endpoint_probe
    from app.services.llm.openai_chat import OpenAIChat

    stored = await asyncio.to_thread(_key, base_url)
    chat = OpenAIChat(base_url, model, key or stored, retries=0)
    try:
        report = await endpoint_probe.probe(chat, answers)
    finally:
        await chat.close()
    await asyncio.to_thread(compatibility.note, base_url, model, report.not_to_send)
    return report


async def choices() -> tuple[list[str], list[str], list[str]]:
    """What there is to choose from: voices, microphones, speakers."""
    return await asyncio.to_thread(_choices)


def _choices() -> tuple[list[str], list[str], list[str]]:
    from app.services.audio import audio_devices
    from app.services.tts import voice_catalog

    names = [voice.name for voice in voice_catalog.installed(voices_folder())]
    devices = audio_devices.devices()
    inputs = [device.name for device in devices if device.inputs]
    outputs = [device.name for device in devices if device.outputs]
    return [BASIC_VOICE, *names], inputs, outputs


def speak_as(session: Session, settings: Settings) -> None:
    """Put changed speed, volume and pronunciations into force, also amid a reply."""
    _tune(session.pipeline, settings)


def _tune(pipeline: Pipeline, settings: Settings) -> None:
    pipeline.tts_options.speed = settings.speed / 100
    pipeline.tts_options.pronunciations = Pronunciations(parse_assignments(settings.pronunciations))
    if pipeline.speaker is not None and hasattr(pipeline.speaker, "volume"):
        pipeline.speaker.volume = settings.volume / 100


def _stations(settings: Settings, devices: Devices) -> Pipeline:
    tts_options = TtsOptions()
    speaking = _voices(settings, tts_options)
    pipeline = Pipeline(
        model=_model(settings),
        tool_registry=_toolbox(settings, devices),
        voices=speaking,
        voice_router=_tongues(settings, speaking[0], tts_options),
        tts_options=tts_options,
        speaker=_speaker(settings, devices),
        microphone=_microphone(settings, devices) if devices.listens else None,
        transcriber=_transcriber(settings) if devices.listens else None,
        speech_detector=_speech_detector(settings) if devices.listens else None,
        end_of_speech_s=settings.end_of_speech_ms / 1000,
        chunking=settings.chunking,
        early_start=settings.early_start,
        quiet=_quiet(settings, devices),
    )
    _tune(pipeline, settings)
    return pipeline


def _quiet(settings: Settings, devices: Devices) -> Callable[[], bool]:
    match settings.speak_replies:
        case "unless_screen_reader":
            return lambda: devices.muted() or devices.screen_reader()
        case choice:
            return lambda: devices.muted() or choice == "never"


def _model(settings: Settings) -> ChatModel:
    if not settings.base_url:
        from app.services.llm.builtin_chat import BuiltinChat

        return BuiltinChat()
    if not settings.model:
        raise SettingsError(sentence("No model is chosen: name one that the server has (--model)."))
    from app.services.llm import compatibility
    from app.services.llm.openai_chat import OpenAIChat

    return OpenAIChat(
        settings.base_url,
        settings.model,
        _key(settings.base_url),
        warms_up=settings.warm_up and network.is_loopback(settings.base_url),
        refused=compatibility.refused(settings.base_url, settings.model),
    )


def _voices(settings: Settings, tts_options: TtsOptions) -> list[Voice]:
    from app.services.tts import voice_catalog
    from app.services.tts.espeak_voice import Espeak

    if settings.tts == "server":
        return [_server_voice(settings, tts_options), Espeak(tts_options=tts_options)]
    chosen = settings.voice
    if not chosen:
        installed = voice_catalog.installed(voices_folder())
        chosen = installed[0].name if installed else BASIC_VOICE
    if chosen == BASIC_VOICE:
        return [Espeak(tts_options=tts_options)]
    path = voice_catalog.find(chosen, voices_folder())
    from app.services.tts.piper_voice import Piper

    piper = Piper(path, cache_folder(), tts_options)
    return [piper, Espeak(piper.language, tts_options)]


def _tongues(settings: Settings, main: Voice, tts_options: TtsOptions) -> VoiceRouter | None:
    """A server's voice speaks every language itself."""
    from app.services.tts import voice_catalog

    there = {voice.name: voice.path for voice in voice_catalog.installed(voices_folder())}
    mine = main.language[:2]
    chosen = {code: name for code, name in settings.voices_by_language().items() if name in there}
    chosen.pop(mine, None)
    if settings.tts == "server" or not chosen:
        return None
    from app.services.tts.piper_voice import Piper
    from app.services.tts.voice_router import VoiceRouter

    others = {
        code: Piper(there[name], cache_folder(), tts_options) for code, name in chosen.items()
    }
    return VoiceRouter(mine, others)


def _server_voice(settings: Settings, tts_options: TtsOptions) -> Voice:
    if not settings.base_url:
        raise SettingsError(sentence("Speech by the server needs a server (--base-url)."))
    from app.services.tts.openai_voice import OpenAIVoice

    key = _key(settings.base_url)
    return OpenAIVoice(settings.base_url, settings.tts_model, settings.tts_voice, key, tts_options)


def _speaker(settings: Settings, devices: Devices) -> Speaker:
    if devices.speech_file:
        from app.services.audio.audio_file import WavSpeaker

        return WavSpeaker(devices.speech_file)
    from app.services.audio.speaker import DeviceSpeaker

    return DeviceSpeaker(settings.output_device)


def _microphone(settings: Settings, devices: Devices) -> Microphone:
    if devices.recording:
        from app.services.audio.audio_file import WavMicrophone

        return WavMicrophone(devices.recording)
    from app.services.audio.microphone import DeviceMicrophone

    return DeviceMicrophone(settings.input_device, pre_roll=settings.pre_roll)


def _hear_of_devices(session: Session, pipeline: Pipeline) -> None:
    """Which device stands in for another is said in a notice."""
    for port in (pipeline.speaker, pipeline.microphone):
        if port is not None and hasattr(port, "tell"):
            port.tell = session.tell


def _transcriber(settings: Settings) -> Transcriber:
    if settings.stt == "moonshine":
        from app.services.stt.moonshine_stt import MoonshineTranscriber

        return MoonshineTranscriber(settings.local_stt_model, recognition_folder())
    if not settings.base_url:
        raise SettingsError(
            sentence("Speech recognition by the server needs a server (--base-url).")
        )
    from app.services.stt.openai_stt import OpenAITranscriber

    return OpenAITranscriber(settings.base_url, settings.stt_model, _key(settings.base_url))


def _speech_detector(settings: Settings) -> SpeechDetector | None:
    if not settings.hands_free:
        return None
    from app.services.stt.silero_vad import Silero

    return Silero()


def _key(base_url: str) -> str | None:
    from app.services.storage import api_keys

    key = api_keys.find(base_url)
    return key.value if key else None


def _toolbox(settings: Settings, devices: Devices) -> ToolRegistry:
    from app.services.desktop.terminal_clipboard import TerminalClipboard
    from app.tools import builtin_tools
    from app.tools.clipboard import Clipboard
    from app.tools.files.files import Files
    from app.tools.files.granted_folders import GrantedFolders
    from app.tools.files.notes import Notes
    from app.tools.time.timers import Timers

    chosen = settings.notes_folder
    return ToolRegistry(
        builtin_tools(
            Timers(_timer_store()),
            Notes(Path(chosen).expanduser() if chosen else notes_folder()),
            Files(GrantedFolders(settings.granted_paths())),
            Clipboard(devices.clipboard or TerminalClipboard()),
        )
    )


def _ring_timers(session: Session) -> None:
    from app.tools.time.timer_scheduler import TimerScheduler

    ringer = TimerScheduler(_timer_store(), session.announce)
    session.subscribe(ringer.handle_event)
    ringer.start()


def _timer_store() -> TimerStore:
    from app.tools.time.timer_store import TimerStore

    return TimerStore(data_folder() / "timers.sqlite")


def _tool_servers(session: Session) -> ToolServers:
    def tell(status: ServerStatus) -> None:
        if status.problem:
            session.tell("tool_server", status.problem)

    servers = ToolServers()
    servers.subscribe(tell)
    return servers
