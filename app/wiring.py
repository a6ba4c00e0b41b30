"""Builds a session from the settings. Only this module knows every package.

It imports the heavy libraries (openai takes 0.5–1.1 s, then numpy and piper) in a thread, so that a
window that is already open stays responsive.
"""

from __future__ import annotations

import asyncio
import locale
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import network
from app.config.paths import (
    cache_folder,
    data_folder,
    models_folder,
    notes_folder,
    prompts_folder,
    recognition_folder,
    voices_folder,
)
from app.config.sections.model import DEFAULT_PROMPT
from app.config.settings import Settings, parse_assignments
from app.config.web_address import LOCAL
from app.engine.contracts.languages import primary_language
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
from app.engine.conversation_mode import ConversationMode
from app.engine.listening.open_microphone import OpenMicrophone
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.speech.tts_options import Pronunciations, TtsOptions
from app.engine.tools.registry import ToolRegistry
from app.errors import ReparteeError, SettingsError
from app.messages import sentence
from app.services.mcp.client import ServerStatus
from app.services.mcp.servers import ToolServers
from app.services.storage import permission_rules

if TYPE_CHECKING:
    from app.engine.contracts.ports import VoiceRouter
    from app.services.llm.endpoint_probe import RecordedReply, Report
    from app.services.llm.local.local_chat import LocalChat
    from app.services.llm.models.installed import InstalledModel
    from app.services.llm.models.pace import Pace
    from app.services.openai.client import ApiKey
    from app.services.tts.local_voices import LocalVoices
    from app.tools.clipboard import SystemClipboard
    from app.tools.time.timer_store import TimerStore

log = logging.getLogger(__name__)

NOT_APPLIED = sentence(
    "Couldn't apply your new settings, so nothing was sent. See the log for details."
)


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """What a session is connected to. By default, the sound devices named in the settings."""

    recording: Path | None = None
    """An audio file to use in place of the microphone."""
    speech_file: Path | None = None
    """A WAV file to write in place of the speaker; ``save_speech`` puts it in place."""
    listens: bool = True
    """Whether the user may speak; otherwise no microphone or recognizer is loaded."""
    clipboard: SystemClipboard | None = None
    """The window's clipboard; None uses a command-line program."""
    only_speaks: bool = False
    """No model is asked and no tool server started."""
    instructions: str = ""
    """Those for the model in the window's language, for a user who has written none."""
    language: str = ""
    """The code of the language to speak, whatever voice is chosen; "" means the voice's own."""
    interface_language: str = ""
    """The code of the window's language; "" means as the settings and the environment say."""
    rings: bool = False
    """Whether timers ring. A session that answers a single question rings none."""
    screen_reader: Callable[[], bool] = lambda: False
    """Whether a screen reader is active."""
    muted: Callable[[], bool] = lambda: False
    """Whether the user has muted replies."""
    archive: Archive | None = None
    """Where the conversation is stored; None if it is not."""


async def build_session(settings: Settings, options: SessionOptions = SessionOptions()) -> Session:
    """A session that is not open yet, so that callers can subscribe before it shows notices.

    Raises SettingsError for an unusable setting and VoiceError for a missing voice.
    """
    pipeline = await asyncio.to_thread(_pipeline, settings, options)
    conversation = Conversation(_instructions(settings, options), archive=options.archive)
    session = Session(pipeline, conversation, permission_rules.load())
    _forward_notices(session, pipeline)
    if options.rings:
        _ring_timers(session)
    if not options.only_speaks:
        session.tool_sources.append(_tool_servers(session))
    return session


async def replace_settings(
    session: Session, settings: Settings, options: SessionOptions = SessionOptions()
) -> None:
    """Apply changed settings from the next question on. The conversation, timers and subscribers
    are kept.

    Raises like ``build_session``; then questions fail with that reason, because the server that the
    settings named before must not get them.
    """
    try:
        pipeline = await asyncio.to_thread(_pipeline, settings, options)
    except Exception as error:
        session.replace_model(_unusable_model(settings, error))
        raise
    _forward_notices(session, pipeline)
    await session.replace_pipeline(pipeline)
    if settings.offline:
        await tool_servers_of(session).suspend()
    show_warnings(session, settings)


def conversation_mode(session: Session, settings: Settings) -> ConversationMode:
    """Hands-free conversation over ``session``, not active yet."""
    mode = ConversationMode(session)
    apply_conversation_options(mode, settings)
    return mode


def apply_conversation_options(mode: ConversationMode, settings: Settings) -> None:
    mode.silence_s = settings.conversation_silence_s
    mode.plays_cue = settings.conversation_cue


def save_speech(session: Session) -> None:
    """Put the speech file in place, if there is one. Call it when the turn has completed, before
    the session is closed. Raises RecordingError."""
    speaker = session.pipeline.speaker
    if speaker is not None and hasattr(speaker, "save"):
        speaker.save()


def show_warnings(session: Session, settings: Settings) -> None:
    """Show what the user should know before talking. Call it after subscribing to the session."""
    if network.is_unprotected(settings.base_url):
        session.show_notice(
            "plain_http",
            sentence(
                "Your messages and API key are sent to {host} without encryption. Use an https "
                "address if you can.",
                host=urlsplit(settings.base_url).hostname,
            ),
        )


async def check_for_updates(url: str, tell: Callable[[str, str], None]) -> None:
    """Show a notice if ``url`` announces a newer version. Checks once a day at most."""
    from app.services.desktop import updates

    await updates.check_for_update(url, tell)


async def release_memory() -> None:
    """Return memory that loading and speaking no longer need to the system."""
    from app.services.desktop import memory

    await asyncio.to_thread(memory.trim_heap)


def tool_servers_of(session: Session) -> ToolServers:
    """The tool servers of a session built by ``build_session``."""
    return next(source for source in session.tool_sources if isinstance(source, ToolServers))


async def list_models(base_url: str, key: str = "") -> list[str]:
    """The names of the server's models. Raises ModelError.

    ``key`` overrides the stored API key.
    """
    if base_url == LOCAL:
        return [model.name for model in await asyncio.to_thread(installed_models)]
    from app.services.llm import openai_models

    stored = await asyncio.to_thread(_stored_key, base_url)
    return await openai_models.list_models(base_url, key or stored)


def installed_models() -> list[InstalledModel]:
    """The language models on this computer. Blocks."""
    from app.services.llm.models import installed

    return installed.installed(models_folder())


async def measure_model(model: str) -> Pace:
    """How quickly an installed model reads and answers. Raises ModelError."""
    from app.services.llm.models import pace

    settings = Settings.model_construct(base_url=LOCAL, model=model)
    chat = await asyncio.to_thread(_local_model, settings, "en")
    chat.falls_back = False
    try:
        return await pace.measure(chat)
    finally:
        await chat.close()


async def probe_model(
    base_url: str,
    model: str,
    key: str = "",
    answers: tuple[RecordedReply, RecordedReply] | None = None,
) -> Report:
    """Find out what the model can do. Fields it refuses are stored, and not sent again.

    ``key`` overrides the stored API key. Given two ``answers``, only tools are tested. Raises
    ModelError.
    """
    from app.services.llm import compatibility, endpoint_probe
    from app.services.llm.openai_chat import OpenAIChat

    stored = await asyncio.to_thread(_stored_key, base_url)
    chat = OpenAIChat(base_url, model, key or stored, retries=0)
    try:
        report = await endpoint_probe.probe(chat, answers)
    finally:
        await chat.close()
    await asyncio.to_thread(
        compatibility.save_quirks, base_url, model, chat.quirks | report.fields_to_omit
    )
    return report


async def list_choices() -> tuple[list[str], list[str], list[str]]:
    """The names of the available voices, microphones and speakers."""
    return await asyncio.to_thread(_choices)


def _choices() -> tuple[list[str], list[str], list[str]]:
    from app.services.audio import audio_devices
    from app.services.tts.bundled_voices import BASIC
    from app.services.tts.local_voices import LocalVoices

    names = LocalVoices(voices_folder(), cache_folder()).names()
    devices = audio_devices.list_devices()
    inputs = [device.name for device in devices if device.inputs]
    outputs = [device.name for device in devices if device.outputs]
    return [BASIC, *names], inputs, outputs


def apply_voice_options(session: Session, settings: Settings) -> None:
    """Apply speed, volume and pronunciations, even in the middle of a reply."""
    for pipeline in session.pipelines:
        _apply_tts_options(pipeline, settings)


def _apply_tts_options(pipeline: Pipeline, settings: Settings) -> None:
    pipeline.tts_options.speed = settings.speed / 100
    pipeline.tts_options.pronunciations = Pronunciations(parse_assignments(settings.pronunciations))
    if pipeline.speaker is not None and hasattr(pipeline.speaker, "volume"):
        pipeline.speaker.volume = settings.volume / 100


def _pipeline(settings: Settings, options: SessionOptions) -> Pipeline:
    from app.services.tts.local_voices import LocalVoices

    tts_options = TtsOptions()
    language = primary_language(options.interface_language, _own_language(settings))
    voices = LocalVoices(voices_folder(), cache_folder(), tts_options)
    speaking = _voices(settings, voices, tts_options, options.language)
    speaker = _speaker(settings, options)
    pipeline = Pipeline(
        system_prompt=_instructions(settings, options),
        model=_model_and_helper(settings, language, only_speaks=options.only_speaks),
        language=language,
        tool_registry=_tool_registry(settings, options),
        voices=speaking,
        voice_router=None if options.language else _voice_router(settings, speaking[0], voices),
        tts_options=tts_options,
        speaker=speaker,
        microphone=_microphone(settings, options, speaker) if options.listens else None,
        transcriber=_transcriber(settings) if options.listens else None,
        speech_detector=_speech_detector() if options.listens else None,
        end_of_speech_s=settings.end_of_speech_ms / 1000,
        hands_free=settings.hands_free,
        heard_language=_heard_language(settings) if options.listens else "",
        listens_to_file=options.recording is not None,
        chunking=settings.chunking,
        early_start=settings.early_start,
        prepares_reply=_applies_to_model(settings, settings.prepare_reply),
        text_only=_text_only(settings, options),
    )
    _apply_tts_options(pipeline, settings)
    return pipeline


def _instructions(settings: Settings, options: SessionOptions) -> str:
    own = settings.system_prompt
    return options.instructions or own if own == DEFAULT_PROMPT else own


def _text_only(settings: Settings, options: SessionOptions) -> Callable[[], bool]:
    match settings.speak_replies:
        case "unless_screen_reader":
            return lambda: options.muted() or options.screen_reader()
        case choice:
            return lambda: options.muted() or choice == "never"


def _model(settings: Settings, language: str = "en", *, only_speaks: bool) -> ChatModel:
    if only_speaks or not settings.base_url:
        from app.services.llm.helper.chat import BuiltinChat

        return BuiltinChat(language)
    if not settings.model:
        raise SettingsError(
            sentence("No model selected. Choose one of the server's models (--model).")
        )
    if settings.base_url == LOCAL:
        return _local_model(settings, language)
    from app.services.llm import compatibility
    from app.services.llm.openai_chat import OpenAIChat
    from app.services.llm.patience import patience_for
    from app.services.llm.tool_choice import tool_choice_for

    return OpenAIChat(
        settings.base_url,
        settings.model,
        _key(settings.base_url),
        patience=patience_for(settings.base_url, settings.patience_s),
        warms_up=settings.warm_up and network.is_loopback(settings.base_url),
        quirks=compatibility.quirks(settings.base_url, settings.model),
        on_quirks=partial(compatibility.save_quirks, settings.base_url, settings.model),
        context_tokens=compatibility.context_tokens(settings.base_url, settings.model),
        on_context_tokens=partial(
            compatibility.save_context_tokens, settings.base_url, settings.model
        ),
        choose_tools=tool_choice_for(settings.base_url, settings.model),
    )


def _local_model(settings: Settings, language: str) -> LocalChat:
    from app.services.llm.helper.chat import BuiltinChat
    from app.services.llm.local import model_file
    from app.services.llm.local.local_chat import LocalChat, engine_for
    from app.services.llm.tool_choice import tool_choice_for

    path = model_file.find(settings.model, models_folder())
    choose_tools = tool_choice_for(LOCAL, settings.model)
    return LocalChat(engine_for(path, prompts_folder()), BuiltinChat(language), choose_tools)


def _model_and_helper(settings: Settings, language: str, *, only_speaks: bool) -> ChatModel:
    """The model, with the built-in helper before it if the settings say so."""
    model = _model(settings, language, only_speaks=only_speaks)
    wanted = _applies_to_model(settings, settings.helper_first)
    if only_speaks or not settings.base_url or not wanted:
        return model
    from app.services.llm.helper.chat import BuiltinChat
    from app.services.llm.helper.helper_first import HelperFirst

    return HelperFirst(model, BuiltinChat(language))


def _applies_to_model(settings: Settings, choice: str) -> bool:
    """Whether the choice "local", "always" or "never" applies to the model."""
    is_local = settings.base_url == LOCAL or network.is_loopback(settings.base_url)
    return choice == "always" or (choice == "local" and is_local)


def _unusable_model(settings: Settings, error: Exception) -> ChatModel:
    from app.services.llm.unusable_chat import UnusableChat

    reason = error if isinstance(error, ReparteeError) else ReparteeError(NOT_APPLIED)
    return UnusableChat(settings.model, reason)


def _voices(
    settings: Settings, voices: LocalVoices, tts_options: TtsOptions, language: str
) -> list[Voice]:
    """The chosen voice and those that replace it if it fails; of ``language``, if one is given."""
    if settings.tts == "server":
        return [_server_voice(settings, tts_options), *voices.chain("", _own_language(settings))]
    if language:
        code = primary_language(language)
        preferred = (settings.voice, settings.voices_by_language().get(code))
        return voices.for_language(language, preferred)
    if settings.is_flag("voice") and settings.voice:
        voices.create(settings.voice)  # a wrong name is an error; a voice that has gone is not
    return voices.chain(settings.voice, _own_language(settings))


def _voice_router(settings: Settings, main: Voice, voices: LocalVoices) -> VoiceRouter | None:
    """The voices of other languages; None if a server speaks them all."""
    if settings.tts == "server":
        return None
    from app.services.tts.voice_router import VoiceRouter

    mine = primary_language(main.language)
    chosen = settings.voices_by_language()
    there = voices.names()
    others = {
        code: voices.create(name) for code, name in chosen.items() if name in there and code != mine
    }
    return VoiceRouter(mine, others, lambda code: voices.for_language(code, (chosen.get(code),))[0])


def _own_language(settings: Settings) -> str:
    """The primary language of the window, or of the system."""
    if settings.language != "system":
        return settings.language
    return primary_language(locale.getlocale()[0] or "", "en")


def _server_voice(settings: Settings, tts_options: TtsOptions) -> Voice:
    if settings.base_url in ("", LOCAL):
        raise SettingsError(sentence("To use the server's voice, set a server first (--base-url)."))
    from app.services.tts.openai_voice import OpenAIVoice

    key = _key(settings.base_url)
    return OpenAIVoice(settings.base_url, settings.tts_model, settings.tts_voice, key, tts_options)


def _speaker(settings: Settings, options: SessionOptions) -> Speaker:
    if options.speech_file:
        from app.services.audio.audio_file import FileSpeaker

        return FileSpeaker(options.speech_file)
    from app.services.audio.speaker import DeviceSpeaker

    return DeviceSpeaker(settings.output_device)


def _microphone(settings: Settings, options: SessionOptions, speaker: Speaker) -> Microphone:
    if options.recording:
        from app.services.audio.audio_file import FileMicrophone

        return FileMicrophone(options.recording)
    from app.services.audio.microphone import DeviceMicrophone

    played = getattr(speaker, "played", None)
    return OpenMicrophone(
        DeviceMicrophone(
            settings.input_device,
            pre_roll=settings.pre_roll,
            played=played,
            cancel_echo=settings.echo_cancellation,
            suppress_noise=settings.noise_suppression,
        )
    )


def _forward_notices(session: Session, pipeline: Pipeline) -> None:
    """Show a notice when one device replaces another, and what a model on this computer has to say.
    A recognizer is also told the names and terms of the conversation."""
    model = getattr(pipeline.model, "model", pipeline.model)  # behind the helper
    microphone = pipeline.microphone
    device = microphone.device if isinstance(microphone, OpenMicrophone) else microphone
    for port in (pipeline.speaker, device, pipeline.transcriber, model):
        if port is not None and hasattr(port, "on_notice"):
            port.on_notice = session.show_notice
    transcriber = pipeline.transcriber
    if transcriber is not None and hasattr(transcriber, "vocabulary"):
        from app.services.stt import vocabulary

        transcriber.vocabulary = lambda: vocabulary.terms(
            [message.content for message in session.conversation.messages]
        )


def _transcriber(settings: Settings) -> Transcriber:
    if settings.stt == "moonshine":
        from app.services.stt import recognition_models

        chosen = recognition_models.find(settings.local_stt_model, recognition_folder())
        if chosen:
            from app.services.stt.local_stt import LocalTranscriber

            return LocalTranscriber(chosen, _spoken_languages(settings))
        from app.services.stt.moonshine_stt import MoonshineTranscriber

        return MoonshineTranscriber(settings.local_stt_model, recognition_folder())
    if settings.base_url in ("", LOCAL):
        raise SettingsError(
            sentence("To use the server's speech recognition, set a server first (--base-url).")
        )
    from app.services.stt.openai_stt import OpenAITranscriber

    return OpenAITranscriber(settings.base_url, settings.stt_model, _key(settings.base_url))


def _spoken_languages(settings: Settings) -> tuple[str, ...]:
    """The languages to listen for, the likeliest first; "" is any."""
    match settings.spoken_language.strip().lower():
        case "":
            return ("", interface_language(settings))
        case "interface":
            return (interface_language(settings), "")
        case code:
            return (code, "")


def interface_language(settings: Settings) -> str:
    """The code of the window's language, or else the system's."""
    if settings.language != "system":
        return settings.language
    import babel

    try:
        return (babel.default_locale("LC_MESSAGES") or "en")[:2]
    except (ValueError, TypeError):
        return "en"


def _heard_language(settings: Settings) -> str:
    """The language by whose words the end of an utterance is judged; "" if it is not."""
    if not settings.judge_words or settings.stt != "moonshine":
        return ""
    from app.services.stt import recognition_models, stt_models

    if recognition_models.find(settings.local_stt_model, recognition_folder()):
        return next(filter(None, _spoken_languages(settings)), "")
    return stt_models.language_of(settings.local_stt_model)


def _speech_detector() -> SpeechDetector:
    from app.services.stt.silero_vad import SileroVad

    return SileroVad()


def _stored_key(base_url: str) -> str | None:
    from app.services.storage import api_keys

    key = api_keys.find(base_url)
    return key.value if key else None


def _key(base_url: str) -> ApiKey:
    """The key; if the keyring is locked, the function that looks for it later."""
    from app.services.storage import api_keys

    return _stored_key(base_url) or api_keys.find_later(base_url)


def _tool_registry(settings: Settings, options: SessionOptions) -> ToolRegistry:
    from app.services.desktop.terminal_clipboard import TerminalClipboard
    from app.tools import builtin_tools
    from app.tools.clipboard import Clipboard
    from app.tools.compact import COMPACT
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
            Clipboard(options.clipboard or TerminalClipboard()),
        ),
        COMPACT,
    )


def _ring_timers(session: Session) -> None:
    from app.services.llm.helper.languages import wording
    from app.tools.time.timer_scheduler import TimerScheduler

    scheduler = TimerScheduler(
        _timer_store(),
        session.announce,
        show=session.show_timers,
        wording=lambda: wording(session.pipeline.language),
    )
    session.on_cancel_timer = scheduler.cancel
    session.subscribe(scheduler.handle_event)
    session.tool_sources.append(scheduler)


def _timer_store() -> TimerStore:
    from app.tools.time.timer_store import TimerStore

    return TimerStore(data_folder() / "timers.sqlite")


def _tool_servers(session: Session) -> ToolServers:
    def tell(status: ServerStatus) -> None:
        if status.problem:
            session.show_notice("tool_server", status.problem)

    servers = ToolServers()
    servers.subscribe(tell)
    return servers
