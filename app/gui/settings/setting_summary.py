"""What the settings show of a value that is chosen in another dialog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.config.settings import parse_assignments

translate = QCoreApplication.translate


def summary(name: str, value: str, voices: Sequence[str] | None) -> str:
    """The setting's value in words; "" for a setting that its own row shows. ``voices`` are the
    installed ones; None: not known yet."""
    match name:
        case "voice":
            return _voice_name(value, voices)
        case "local_stt_model":
            included = translate("SettingsDialog", "Included with Repartee · English")
            return _recognition_name(value) or included
        case "pronunciations":
            count = len(parse_assignments(value))
            if not count:
                return translate("SettingsDialog", "No words yet")
            one = translate("SettingsDialog", "One word")
            return (
                translate("SettingsDialog", "{count} words").format(count=count)
                if count > 1
                else one
            )
    return ""


def _voice_name(value: str, voices: Sequence[str] | None) -> str:
    installed = [name for name in voices or () if name != "basic"]
    name = value or next(iter(installed), "" if voices is None else "basic")
    if name == "basic":
        return translate("SettingsDialog", "Basic voice")
    if name.endswith(".onnx"):
        return Path(name).name
    language, _, rest = name.partition("-")
    voice = rest.rpartition("-")[0] or rest or language
    spoken = QLocale(language).nativeLanguageName() if rest else ""
    return " · ".join(filter(None, (voice.replace("_", " ").capitalize(), spoken)))


def _recognition_name(name: str) -> str:
    """Small · Deutsch for ``small-de``, the name of any other model; empty for the one that comes
    with Repartee."""
    if name and not re.fullmatch(r"(tiny|base|small|medium)(-streaming)?-[a-z]{2}", name):
        return Path(name).name
    size, _, language = name.replace("-streaming", "").rpartition("-")
    spoken = QLocale(language).nativeLanguageName() if size else ""
    return " · ".join(filter(None, (size.capitalize() or name, spoken)))
