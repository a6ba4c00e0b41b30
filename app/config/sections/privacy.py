"""What leaves this computer."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import WebAddress, in_section

setting = in_section("Privacy")


class PrivacySettings(BaseModel):
    offline: bool = setting(
        False,
        "Offline mode",
        "Contact no other computer: only servers on this computer are used, and tool servers that "
        "are programs are not started.",
        help="Contacts no other computer",
    )
    updates_url: WebAddress = setting(
        "",
        "Check for updates",
        "Address that is asked once a day for the newest version, such as "
        "https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed "
        "automatically. Empty: no check.",
        help="Address to check once a day; nothing installs by itself",
        placeholder="Off",
    )
