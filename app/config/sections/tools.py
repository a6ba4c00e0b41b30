"""What the built-in tools may use."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Tools")


class ToolSettings(BaseModel):
    notes_folder: str = setting(
        "",
        "Notes",
        "Folder of the notes, which are Markdown files. Empty: 'Repartee' in your documents.",
        placeholder="Documents/Repartee",
    )
    granted_folders: str = setting(
        "",
        "Folders it may read",
        "Folders whose text files may be searched and read, one a line (a variable or "
        "flag joins them as PATH does). Hidden files, keys and passwords are left out. Empty: "
        "none.",
        lines=3,
        placeholder="None",
    )
