"""The colors of the light and the dark theme, and the spacing of layouts."""

from __future__ import annotations

from dataclasses import dataclass, replace

SPACE = 8
"""Margins and gaps are multiples of this many device-independent pixels."""

RADIUS = 10


@dataclass(frozen=True, slots=True)
class Theme:
    """Colors by role. Text roles meet WCAG AA (4.5:1) on ``window``, ``surface``, ``inset``
    and ``sidebar``."""

    dark: bool
    window: str
    surface: str
    """Cards, the composer, the user's bubble."""
    inset: str
    """Background of inline code and table headers."""
    sidebar: str
    border: str
    text: str
    text_muted: str
    text_unheard: str
    """Part of a reply that was not spoken before an interruption."""
    accent: str
    on_accent: str
    highlight: str
    """Background of the text that is being spoken."""
    found: str
    """Background of search matches."""
    error: str
    listening: str
    parts: tuple[str, str, str, str, str, str, str]
    """The latency parts: end of speech, transcription, tools, TTFT, first phrase, synthesis,
    playback."""
    code: tuple[str, str, str, str]
    """Code tokens: keyword, string, number, name. They meet AA on ``surface``."""


LIGHT = Theme(
    dark=False,
    window="#f7f7f5",
    surface="#ffffff",
    inset="#ececea",
    sidebar="#efefec",
    border="#dcdcd6",
    text="#1d1f23",
    text_muted="#5d6169",
    text_unheard="#656971",
    accent="#0b6e63",
    on_accent="#ffffff",
    highlight="#d5efe9",
    found="#fde293",
    error="#b3261e",
    listening="#b4400a",
    parts=("#757a83", "#8a5cd6", "#c2541d", "#2f6fd0", "#b07800", "#0b857a", "#a4478f"),
    code=("#7b2fa8", "#1c6b38", "#97480a", "#1a5fb4"),
)

DARK = Theme(
    dark=True,
    window="#17191c",
    surface="#212429",
    inset="#2a2e34",
    sidebar="#1c1e22",
    border="#363a41",
    text="#eceef1",
    text_muted="#a9aeb8",
    text_unheard="#969ba5",
    accent="#4fd1bf",
    on_accent="#06231f",
    highlight="#1d4a45",
    found="#5e4a08",
    error="#ff8a80",
    listening="#ffab73",
    parts=("#9aa0ab", "#b794f6", "#ff9d66", "#7fb0ff", "#f0bd4f", "#4fd1bf", "#eb9fd8"),
    code=("#cfa6ff", "#8fd694", "#f2b56b", "#8ab8ff"),
)


def high_contrast(theme: Theme) -> Theme:
    """``theme`` for those who ask their system for more contrast: WCAG AAA for text, and borders
    that can be seen."""
    strong = replace(theme, border=theme.text_muted, text_muted=theme.text, text_unheard=theme.text)
    if theme.dark:
        return replace(strong, window="#000000", surface="#000000", text="#ffffff")
    return replace(strong, window="#ffffff", text="#000000", accent="#075049")


_current = LIGHT


def current_theme() -> Theme:
    """The theme in which the application is shown."""
    return _current


def set_current_theme(theme: Theme) -> None:
    """Only for ``Appearance``, which gives Qt the same colors."""
    global _current
    _current = theme
