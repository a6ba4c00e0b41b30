"""What leaves this computer."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import WebAddress, in_section

setting = in_section("Privacy")


class PrivacySettings(BaseModel):
    offline: bool = setting(
        False,
        "Offline mode",
        "Contact no other computer: only servers on this one are used, and tool "
        "servers that are programs are not started.",
    )
    updates_url: WebAddress = setting(
        "",
        "Newer versions",
        "Address that is asked once a day for the newest version, in the form of "
        "https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed by "
        "itself. Empty: nobody is asked.",
        placeholder="Nobody is asked",
    )
