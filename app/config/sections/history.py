"""Whether conversations are stored, and for how long."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("History")


class HistorySettings(BaseModel):
    private: bool = setting(
        False,
        "Private mode",
        "Store nothing of what is said. Turning it on or off begins a new conversation.",
    )
    keep_history_days: int = setting(
        365,
        "Keep conversations for",
        "Conversations that nobody goes on with or has pinned are deleted after so "
        "many days. 0: they are kept for ever.",
        ge=0,
        le=36_500,
        unit="days",
    )
