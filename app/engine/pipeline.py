"""What a turn passes through, from the microphone to the speaker."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.chunking.modes import Mode
from app.engine.chunking.tts_pace import TtsPaceTracker
from app.engine.contracts.ports import (
    ChatModel,
    Microphone,
    Speaker,
    SpeechDetector,
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
    """One set, owned by the session; what is None is missing, and the turn does without."""

    model: ChatModel
    tool_registry: ToolRegistry = field(default_factory=ToolRegistry)
    voices: list[Voice] = field(default_factory=list)
    """The chosen one first, then what takes over when it fails; empty: text only."""
    voice_router: VoiceRouter | None = None
    """Voices of other languages, which speak what is in theirs."""
    tts_pace: TtsPaceTracker = field(default_factory=TtsPaceTracker)
    tts_options: TtsOptions = field(default_factory=TtsOptions)
    """The voices' own; it may change at any time."""
    speaker: Speaker | None = None
    microphone: Microphone | None = None
    transcriber: Transcriber | None = None
    speech_detector: SpeechDetector | None = None
    """With one, listening that a tap began ends by itself …"""
    end_of_speech_s: float = 0.9
    """… after so much silence."""
    fillers: Fillers | None = None
    text_only: Callable[[], bool] = lambda: False
    """Asked before each reply: whether it is text only. What rings is heard all the same."""
    chunking: Mode = "adaptive"
    early_start: bool = False
    """Ask the model at the release, before the final transcript is there."""
    model_used_at: float | None = None
    """When the model was last at work (loop time, s); None: not yet."""

    def model_idle_s(self, now: float) -> float | None:
        """For how long it has had nothing to do: after a pause it may have to be loaded again."""
        return None if self.model_used_at is None else round(now - self.model_used_at, 1)

    async def prewarm(self, conversation: Conversation) -> None:
        """Have the model ready for the conversation's next question, and the speaker awake."""
        if self.speaker:
            with contextlib.suppress(AudioDeviceError):  # the answer will meet it again, and tell
                await self.speaker.open()
        await self.model.open(conversation.request(), self.tool_registry.specs())
