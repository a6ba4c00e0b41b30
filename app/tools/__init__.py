"""The built-in tools, one file each. A tool is a plain typed function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.engine.tools.registry import Tool
from app.messages import sentence
from app.tools.calculator import calculate
from app.tools.clipboard import Clipboard
from app.tools.files.files import Files
from app.tools.files.notes import Notes
from app.tools.launcher import Launcher
from app.tools.system import system_status
from app.tools.time import clock
from app.tools.time.timers import Timers
from app.tools.units import convert_units
from app.tools.volume import Volume
from app.tools.web.mentioned_sites import is_named
from app.tools.web.web_page import WebPages

FILES = {
    "en": "Let me look through your files.",
    "de": "Ich sehe deine Dateien durch.",
    "fr": "Je regarde dans vos fichiers.",
    "es": "Voy a mirar en tus archivos.",
    "zh": "我看看你的文件。",
}
NOTES = {
    "en": "Let me check your notes.",
    "de": "Ich sehe in deinen Notizen nach.",
    "fr": "Je regarde dans vos notes.",
    "es": "Voy a mirar tus notas.",
    "zh": "我看看你的笔记。",
}
PAGE = {
    "en": "Let me look at that page.",
    "de": "Ich sehe mir die Seite an.",
    "fr": "Je regarde cette page.",
    "es": "Voy a mirar esa página.",
    "zh": "我看看这个网页。",
}


def builtin_tools(
    timers: Timers,
    notes: Notes,
    files: Files,
    clipboard: Clipboard,
    now: Callable[[], datetime] = clock.local_now,
) -> list[Tool]:
    """All tools that need no server.

    ``asks=False`` is for actions that the user notices at once and undoes easily: a timer, a line
    at the end of a note, the volume. Opening something and replacing the clipboard ask. So does
    reading the clipboard, which may hold a password and is sent to the model, and a page of a site
    that the user has not mentioned, because its address may leak something.
    """
    reads, launcher, volume = clock.Clock(now), Launcher(), Volume()
    return [
        Tool.from_function(reads.current_time, spoken_as="the time", read_only=True),
        Tool.from_function(reads.current_date, spoken_as="the date", read_only=True),
        Tool.from_function(reads.days_until, spoken_as="the date", read_only=True),
        Tool.from_function(reads.time_until, spoken_as="the time", read_only=True),
        Tool.from_function(calculate, spoken_as="the calculation", read_only=True, timeout_s=5.0),
        Tool.from_function(convert_units, spoken_as="the conversion", read_only=True),
        Tool.from_function(timers.set_timer, spoken_as="the timer", asks=False),
        Tool.from_function(timers.set_alarm, spoken_as="the alarm", asks=False),
        Tool.from_function(timers.remind, spoken_as="the reminder", asks=False),
        Tool.from_function(timers.list_timers, spoken_as="the timers", read_only=True),
        Tool.from_function(timers.change_timer, spoken_as="the timer", asks=False),
        Tool.from_function(timers.cancel_timer, spoken_as="the timer", asks=False),
        Tool.from_function(notes.add_note, spoken_as="the note", asks=False),
        Tool.from_function(notes.read_note, spoken_as="the note", read_only=True, filler=NOTES),
        Tool.from_function(notes.list_notes, spoken_as="the notes", read_only=True, filler=NOTES),
        Tool.from_function(notes.search_notes, spoken_as="the notes", read_only=True, filler=NOTES),
        Tool.from_function(files.find_files, spoken_as="the files", read_only=True, filler=FILES),
        Tool.from_function(files.search_files, spoken_as="the files", read_only=True, filler=FILES),
        Tool.from_function(files.read_file, spoken_as="the file", read_only=True, filler=FILES),
        Tool.from_function(
            clipboard.read_clipboard,
            spoken_as="the clipboard",
            read_only=True,
            asks=True,
            title=lambda given: sentence("Read your clipboard?"),
            action={
                "en": "read what is on the clipboard",
                "de": "lesen, was in der Zwischenablage ist",
                "fr": "lire le presse-papiers",
                "es": "leer el portapapeles",
                "zh": "读取剪贴板内容",
            },
        ),
        Tool.from_function(
            clipboard.write_clipboard,
            spoken_as="the clipboard",
            title=lambda given: sentence("Copy this text to your clipboard?"),
            action={
                "en": "copy to the clipboard: {text}",
                "de": "in die Zwischenablage kopieren: {text}",
                "fr": "copier dans le presse-papiers : {text}",
                "es": "copiar al portapapeles: {text}",
                "zh": "复制到剪贴板：{text}",
            },
        ),
        Tool.from_function(
            WebPages().read_web_page,
            spoken_as="the page",
            read_only=True,
            filler=PAGE,
            preapproved=is_named,
            title=lambda given: sentence("Read this page of {site}?", site=given["site"]),
            action={
                "en": "read the page {address}",
                "de": "die Seite {address} lesen",
                "fr": "lire la page {address}",
                "es": "leer la página {address}",
                "zh": "读取网页 {address} ",
            },
        ),
        Tool.from_function(
            launcher.open_website,
            spoken_as="the website",
            title=lambda given: sentence("Open {site} in your browser?", site=given["site"]),
            action={
                "en": "open {address}",
                "de": "{address} öffnen",
                "fr": "ouvrir {address}",
                "es": "abrir {address}",
                "zh": "打开 {address} ",
            },
        ),
        Tool.from_function(
            launcher.open_application,
            spoken_as="the app",
            title=lambda given: sentence("Open {name}?", name=given["name"]),
            action={
                "en": "open {name}",
                "de": "{name} öffnen",
                "fr": "ouvrir {name}",
                "es": "abrir {name}",
                "zh": "打开 {name} ",
            },
        ),
        Tool.from_function(system_status, spoken_as="the system status", read_only=True),
        Tool.from_function(volume.set_volume, spoken_as="the volume", asks=False),
    ]
