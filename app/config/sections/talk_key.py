"""The keys to talk with."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import Keys, in_section

setting = in_section("Talk key")


class TalkKeySettings(BaseModel):
    talk_key: Keys = setting(
        "F9",
        "Talk key",
        "Key to talk with anywhere in the window. Outside the text field, Space works too. "
        "Empty: only Space.",
        control="key",
        help="Space works too, outside the text field",
        placeholder="Space only",
    )
    talk_mode: Literal["auto", "hold", "tap"] = setting(
        "auto",
        "Hold or tap",
        "How the talk key works: hold (listen while it is down), tap (listen from one tap to the "
        "next), or auto (a long press is a hold, a short one a tap).",
        labels={"auto": "Both", "hold": "Hold to talk", "tap": "Tap to start and stop"},
    )
    hotkey: Keys = setting(
        "",
        "Talk key in other apps",
        "Key to talk with while another program has the keyboard, such as Ctrl+Alt+Space. "
        "Empty: none.",
        control="key",
        help="Works while another app is in front",
        placeholder="None",
    )
