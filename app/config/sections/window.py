"""How the window looks and starts."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Window")


class WindowSettings(BaseModel):
    theme: Literal["system", "light", "dark"] = setting(
        "system",
        "Appearance",
        "system, light or dark.",
    )
    language: Literal["system", "en", "de", "es", "zh"] = setting(
        "system",
        "Language",
        "Of the window: the system's, or another. It changes with the next start.",
    )
    motion: Literal["system", "full", "reduced"] = setting(
        "system",
        "Motion",
        "Whether rings and charts move: as the system says, full or reduced.",
    )
    close_to_tray: bool = setting(
        False,
        "Go on in the tray",
        "Closing the window leaves Repartee in the desktop's tray, where there is one; "
        "the desktop-wide key goes on working.",
    )
    start_at_login: bool = setting(
        False,
        "Start at login",
        "Start in the tray when you log in.",
    )
