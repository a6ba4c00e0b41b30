"""The services and options that a turn uses, from the microphone to the speaker."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.engine.chunking.modes import Mode
from app.engine.chunking.tts_pace import TtsPaceTracker
from app.engine.contracts.ports import (
    ChatModel,
    Microphone,
    PrefillingModel,
    Speaker,
    SpeechDetector,
    ToolSpec,
    Transcriber,
    Voice,
    VoiceRouter,
)
from app.engine.conversation import Conversation
from app.engine.speech.fillers import Fillers
from app.engine.speech.tts_options import TtsOptions
from app.engine.tools.registry import ToolRegistry
from app.errors import AudioDeviceError


@dataclass(slots=True)
class Pipeline:
    """Owned by the session. What is None is missing, and a turn works without it."""

    model: ChatModel
    tool_registry: ToolRegistry = field(default_factory=ToolRegistry)
    voices: list[Voice] = field(default_factory=list)
    """The selected voice first, then its fallbacks; empty: text only."""
    voice_router: VoiceRouter | None = None
    """Chooses voices for text in other languages."""
    tts_pace: TtsPaceTracker = field(default_factory=TtsPaceTracker)
    tts_options: TtsOptions = field(default_factory=TtsOptions)
    """Shared with the voices; may change at any time."""
    speaker: Speaker | None = None
    microphone: Microphone | None = None
    transcriber: Transcriber | None = None
    speech_detector: SpeechDetector | None = None
    """Finds the user's speech and its end, ``end_of_speech_s`` of silence."""
    end_of_speech_s: float = 0.9
    hands_free: bool = True
    """Whether listening that a tap of the talk key has begun ends with the speech."""
    heard_language: str = ""
    """The language that the transcriber recognizes. With it, the words decide, too, whether the
    user has finished; if empty, only the silence does."""
    listens_to_file: bool = False
    """Whether the microphone is a recording, which may be long and ends by itself."""
    language: str = "en"
    """The user interface's: of fillers and questions, if the voice speaks any language."""
    fillers: Fillers | None = None
    text_only: Callable[[], bool] = lambda: False
    """Checked before each reply; announcements are spoken in any case."""
    chunking: Mode = "adaptive"
    system_prompt: str | None = None
    """The instructions to the model; None: the conversation keeps its own."""
    early_start: bool = False
    """Ask the model at the release, before the final transcript."""
    prepares_reply: bool = False
    """Hands-free: ask the model at a pause, before it is long enough to be the end."""
    model_used_at: float | None = None
    """Loop time (s) at which the model was last at work; None: not yet."""

    @property
    def ports(self) -> list[Speaker | VoiceRouter | Microphone | Transcriber | SpeechDetector]:
        """The available ones, apart from model and voices."""
        ports = (
            self.speaker,
            self.voice_router,
            self.microphone,
            self.transcriber,
            self.speech_detector,
        )
        return [port for port in ports if port is not None]

    def model_idle_s(self, now: float) -> float | None:
        """Seconds since the model was last at work. After a pause it may have to load again."""
        return None if self.model_used_at is None else round(now - self.model_used_at, 1)

    async def prewarm(self, conversation: Conversation, tools: Sequence[ToolSpec]) -> None:
        """Prepare the model for the conversation's next question, which offers it ``tools``, and
        open the speaker."""
        if self.speaker:
            with contextlib.suppress(AudioDeviceError):  # the answer will report it
                await self.speaker.open()
        self.instruct(conversation)
        await self.model.open(conversation.request_messages(), tools)

    def prefill(self, conversation: Conversation, partial: str = "") -> None:
        """Let a model that can do so evaluate the conversation's next question ahead, of which
        ``partial`` are the first words."""
        if isinstance(self.model, PrefillingModel):
            self.instruct(conversation)
            tools = self.tool_registry.specs()
            self.model.prefill(conversation.request_messages(), tools, partial)

    def prefilled_tokens(self, conversation: Conversation) -> int | None:
        """How much of the request that is made now has been evaluated ahead, if that is known."""
        if not isinstance(self.model, PrefillingModel):
            return None
        tools = self.tool_registry.specs()
        return self.model.prefilled_tokens(conversation.request_messages(), tools)

    def instruct(self, conversation: Conversation) -> None:
        """Use this pipeline's instructions in ``conversation`` from now on."""
        if self.system_prompt is not None:
            conversation.system_prompt = self.system_prompt


class CurrentPipeline:
    """The pipeline in effect. While settings change, questions wait for the new one: it may name
    another server, and the old one must not get them."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.pipeline = pipeline
        self._settled = asyncio.Event()
        self._settled.set()

    @property
    def is_settled(self) -> bool:
        return self._settled.is_set()

    def begin_change(self) -> None:
        self._settled.clear()

    def end_change(self) -> None:
        self._settled.set()

    async def settled(self) -> Pipeline:
        """The pipeline for a question that begins now."""
        while not self._settled.is_set():
            await self._settled.wait()
        return self.pipeline
