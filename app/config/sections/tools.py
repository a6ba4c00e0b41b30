"""What the built-in tools may use."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import in_section

setting = in_section("Tools")


class ToolSettings(BaseModel):
    notes_folder: str = setting(
        "",
        "Notes folder",
        "Folder for notes, which are Markdown files. Empty: 'Repartee' in your documents.",
        control="folder",
        placeholder="Documents/Repartee",
    )
    granted_folders: str = setting(
        "",
        "Folders Repartee can read",
        "Folders whose text files may be searched and read, one per line (a variable or flag joins "
        "them as in PATH). Hidden files, keys, and passwords are left out. Empty: none.",
        control="folders",
        lines=3,
        help="One per line; hidden files and passwords are left out",
        placeholder="None",
    )
