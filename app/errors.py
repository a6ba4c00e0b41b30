"""The error tree: each error has a code for programs and a sentence a user may read.

The shape follows httpx's ``_exceptions.py``: one root, one class for each thing that a caller
would handle differently. Adapters raise these ``from`` the library's own exception.
"""

from __future__ import annotations

from typing import ClassVar


class ReparteeError(Exception):
    """Something failed that the user should hear of.

    ``str(error)`` is one sentence: what happened, and what to do about it. It never holds a key,
    a traceback or anything the user said.
    """

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False
    """Whether asking again unchanged may succeed: the window then offers Retry."""

    def __str__(self) -> str:
        """The sentence as it was given: a ``Sentence`` stays one, and can be translated."""
        match self.args:
            case (str() as sentence,):
                return sentence
        return super().__str__()


class SettingsError(ReparteeError):
    """A setting, flag or environment variable that cannot be used."""

    code = "bad_setting"


class ModelError(ReparteeError):
    """The chat model could not answer."""

    code = "model_failed"
    retryable = True


class ServerUnreachable(ModelError):
    """No server at the address, unknown host, or an untrusted certificate."""

    code = "server_unreachable"


class KeyRejected(ModelError):
    """401 or 403: the key is wrong, missing or not permitted."""

    code = "key_rejected"
    retryable = False


class ModelNotFound(ModelError):
    """404: the server does not know the model, or the path."""

    code = "model_not_found"
    retryable = False


class RateLimited(ModelError):
    """429: too many requests, or no credit."""

    code = "rate_limited"


class ServerFailed(ModelError):
    """5xx, or an error sent inside the stream."""

    code = "server_failed"


class ModelStalled(ModelError):
    """Nothing came for longer than the limit, before or during the reply."""

    code = "model_stalled"


class StreamBroken(ModelError):
    """The stream was cut, or was not a Chat Completions stream."""

    code = "stream_broken"


class TranscriptionError(ReparteeError):
    """Speech could not be turned into text."""

    code = "transcription_failed"
    retryable = True


class OfflineError(ReparteeError):
    """Offline mode kept another computer from being contacted."""

    code = "offline"


class NothingHeard(ReparteeError):
    """The recording was too short or silent: there is nothing to answer."""

    code = "nothing_heard"


class VoiceError(ReparteeError):
    """A voice is missing, damaged or failed to speak."""

    code = "voice_failed"


class VoiceAway(VoiceError):
    """A voice cannot speak for now; the next in line does meanwhile."""

    code = "voice_away"


class DownloadError(ReparteeError):
    """A voice could not be fetched whole."""

    code = "download_failed"
    retryable = True


class AudioDeviceError(ReparteeError):
    """PortAudio is missing, or the device is absent, busy or lost."""

    code = "audio_device"


class SpeakerError(AudioDeviceError):
    """There is no speaker to be heard from."""

    code = "speaker"


class MicrophoneError(AudioDeviceError):
    """There is no microphone to listen to."""

    code = "microphone"


class ToolError(ReparteeError):
    """A tool could not do what it was asked to."""

    code = "tool_failed"


class RecordingError(ReparteeError):
    """A WAV file cannot be read or written."""

    code = "bad_recording"


class ToolServerError(ReparteeError):
    """A tool server could not be declared, started or used."""

    code = "tool_server"
    retryable = True


class HotkeyError(ReparteeError):
    """The desktop-wide key cannot be had."""

    code = "hotkey"


class HistoryError(ReparteeError):
    """Conversations can be neither kept nor read."""

    code = "history"
