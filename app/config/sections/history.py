"""Whether conversations are stored, and for how long."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("History")


class HistorySettings(BaseModel):
    private: bool = setting(
        False,
        "Private mode",
        "Save nothing you say. Turning it on or off starts a new conversation.",
        help="Saves nothing you say, and starts a new conversation",
    )
    keep_history_days: int = setting(
        365,
        "Keep conversations for",
        "Days after which a conversation that nobody has continued is deleted, unless it is "
        "pinned. 0: never.",
        ge=0,
        le=36_500,
        unit="days",
        zero="Forever",
        help="Pinned conversations are always kept",
    )
