"""How the window looks and starts."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Appearance")


class AppearanceSettings(BaseModel):
    theme: Literal["system", "light", "dark"] = setting(
        "system",
        "Theme",
        "Colors of the window: those of the system, light, or dark.",
        labels={"system": "System", "light": "Light", "dark": "Dark"},
    )
    language: Literal["system", "en", "de", "es", "zh"] = setting(
        "system",
        "Language",
        "Language of the window: the system's, or another one. Applies at the next start.",
        labels={"system": "System"},
        help="Changes when Repartee restarts",
    )
    motion: Literal["system", "full", "reduced"] = setting(
        "system",
        "Motion",
        "Whether rings and charts move: as the system says, full, or reduced.",
        labels={"system": "System", "full": "Full", "reduced": "Reduced"},
    )
    close_to_tray: bool = setting(
        False,
        "Keep running in the tray",
        "Closing the window leaves Repartee in the desktop's tray, if there is one, and the talk "
        "key for other apps keeps working.",
        help="After you close the window",
    )
    start_at_login: bool = setting(
        False,
        "Start at login",
        "Start in the tray when you log in.",
        help="Starts in the tray",
    )
