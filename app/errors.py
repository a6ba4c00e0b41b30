"""The errors that cross package boundaries: each has a code for programs and a sentence for users.

One root and one class for each case that a caller handles differently, as in httpx's
``_exceptions.py``. Adapters raise these ``from`` the library's own exception.
"""

from __future__ import annotations

from typing import ClassVar


class ReparteeError(Exception):
    """A failure that the user should know about.

    ``str(error)`` is one sentence: what happened and what to do about it. It never contains a key,
    a traceback or anything the user said.
    """

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False
    """Whether the same request may succeed later; the window then offers Retry."""

    def __str__(self) -> str:
        """The sentence itself: a ``Sentence`` keeps its template and can be translated."""
        match self.args:
            case (str() as sentence,):
                return sentence
        return super().__str__()


class SettingsError(ReparteeError):
    """A setting, flag or environment variable is not valid."""

    code = "bad_setting"


class ModelError(ReparteeError):
    """The chat model could not answer.

    ``passes``: the same request may succeed in a moment, after ``wait_s`` if the server says so;
    the adapter then asks again by itself.
    """

    code = "model_failed"
    retryable = True

    def __init__(
        self, sentence: str = "", *, passes: bool = False, wait_s: float | None = None
    ) -> None:
        super().__init__(sentence)
        self.passes = passes
        self.wait_s = wait_s


class ServerUnreachable(ModelError):
    """No server at the address, an unknown host, or an untrusted certificate."""

    code = "server_unreachable"


class KeyRejected(ModelError):
    """HTTP 401 or 403: the key is wrong, missing or not permitted."""

    code = "key_rejected"
    retryable = False


class ModelNotFound(ModelError):
    """HTTP 404: the server does not have the model or the path."""

    code = "model_not_found"
    retryable = False


class RateLimited(ModelError):
    """HTTP 429: too many requests, or no credit left."""

    code = "rate_limited"


class ServerFailed(ModelError):
    """HTTP 5xx, or an error inside the stream."""

    code = "server_failed"


class ModelLoading(ServerFailed):
    """The server has not loaded the model yet, and says so."""

    code = "model_loading"


class Filtered(ModelError):
    """The provider's content rules forbid an answer."""

    code = "filtered"
    retryable = False


class ContextOverflow(ModelError):
    """The request is longer than the model's context. ``limit`` and ``requested`` are in tokens, as
    far as the server tells them."""

    code = "context_overflow"
    retryable = False

    def __init__(
        self, sentence: str, limit: int | None = None, requested: int | None = None
    ) -> None:
        super().__init__(sentence)
        self.limit = limit
        self.requested = requested


class ModelStalled(ModelError):
    """No data arrived for longer than the limit, before or during the reply."""

    code = "model_stalled"


class StreamBroken(ModelError):
    """The stream was cut off, or was not a Chat Completions stream."""

    code = "stream_broken"


class ModelFileError(ReparteeError):
    """A model on this computer is missing, damaged or not a language model."""

    code = "bad_model_file"


class TranscriptionError(ReparteeError):
    """Speech could not be turned into text."""

    code = "transcription_failed"
    retryable = True


class OfflineError(ReparteeError):
    """Offline mode blocked a connection to another computer."""

    code = "offline"


class NoSpeechDetected(ReparteeError):
    """The recording was too short or silent."""

    code = "nothing_heard"


class VoiceError(ReparteeError):
    """A voice is missing, damaged or failed to speak."""

    code = "voice_failed"


class VoiceUnavailable(VoiceError):
    """A voice cannot speak right now; the next voice in the list speaks instead."""

    code = "voice_away"


class VoiceTooSlow(VoiceError):
    """This computer cannot synthesize as fast as the voice speaks."""

    code = "voice_too_slow"


class DownloadError(ReparteeError):
    """A file could not be downloaded completely."""

    code = "download_failed"
    retryable = True


class AudioDeviceError(ReparteeError):
    """PortAudio is missing, or the device is missing, busy or lost."""

    code = "audio_device"


class SpeakerError(AudioDeviceError):
    """No speaker is available."""

    code = "speaker"


class MicrophoneError(AudioDeviceError):
    """No microphone is available."""

    code = "microphone"


class ToolError(ReparteeError):
    """A tool call failed."""

    code = "tool_failed"


class RecordingError(ReparteeError):
    """An audio file cannot be read or written."""

    code = "bad_recording"


class ToolServerError(ReparteeError):
    """A tool server could not be configured, started or used."""

    code = "tool_server"
    retryable = True


class HotkeyError(ReparteeError):
    """The global hotkey could not be registered."""

    code = "hotkey"


class HistoryError(ReparteeError):
    """The conversation history cannot be read or written."""

    code = "history"
