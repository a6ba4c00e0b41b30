"""The talk key and hands-free listening."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import Keys, in_section

setting = in_section("Talking")


class TalkingSettings(BaseModel):
    talk_mode: Literal["auto", "hold", "tap"] = setting(
        "auto",
        "Talk by",
        "hold (listen while the key is down), tap (listen from one tap to the next) or "
        "auto: a long press is a hold, a short one a tap.",
    )
    talk_key: Keys = setting(
        "F9",
        "Talk key",
        "The key that talks anywhere in the window. Outside the text field Space does "
        "the same. Empty: Space alone.",
        control="key",
        placeholder="Space alone",
    )
    hotkey: Keys = setting(
        "",
        "Desktop-wide key",
        "The key that talks while another program has the keyboard, e.g. "
        "Ctrl+Alt+Space. Empty: none.",
        control="key",
        placeholder="None",
    )
    hands_free: bool = setting(
        False,
        "Hands-free",
        "After a tap, stop listening when you stop talking: no second tap is needed.",
    )
    end_of_speech_ms: int = setting(
        900,
        "End of speech",
        "Hands-free: so much silence ends what you say, in milliseconds.",
        ge=300,
        le=5_000,
        unit="ms",
    )
