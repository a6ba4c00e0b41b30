"""What a Piper voice's licence is.

The catalogue does not say; each voice has a model card (``MODEL_CARD``, half a kilobyte), which
names the licence of the recordings it was trained on. The cards are read as they are needed, and
kept. Those of the voices below were read in full, for what a card says is not always a licence.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from pathlib import Path

from app.services.storage.download import fetch_bytes
from app.services.tts.voice_catalog import CatalogVoice, parts

CARD_LIMIT = 50_000
"""Bytes."""

PUBLIC_DOMAIN = "Public domain"

REVIEWED = {
    # The recordings are in the public domain, and the voice was trained from scratch on them:
    # nothing of any other data is in it. Their cards, and brycebeattie.com/files/tts.
    "ljspeech": PUBLIC_DOMAIN,
    "norman": PUBLIC_DOMAIN,
    # Its card names only an address: the terms of the Blizzard Challenge 2013, for research.
    "lessac": "Research only (Blizzard 2013)",
}
"""By data set."""

RECOMMENDED = {"en": "en_US-ljspeech-medium"}
"""By language: a voice that is free for any use."""


def licence(name: str, *folders: Path) -> str:
    """The licence of the voice ``name``, as far as it is known here: what its card in one of the
    ``folders`` names, for a card may change, else what was reviewed. "" when only the card could
    tell."""
    cards = (read_card(name, folder) for folder in folders)
    card = next(filter(None, cards), "")
    return named_in(card) or REVIEWED.get(parts(name)[1], "")


def is_free(licence: str) -> bool:
    """Whether whoever has it may use it for anything, without naming anybody."""
    return licence == PUBLIC_DOMAIN or licence.upper().replace("-", " ").startswith("CC0")


def named_in(card: str) -> str:
    """The licence that a model card names, on one line; "" when it names none, or an address."""
    found = re.search(r"(?im)^\s*[*-]?\s*licen[cs]e\s*:\s*(.{1,80}?)\s*$", card)
    named = found[1] if found else ""
    if not named or re.match(r"(?i)https?:|see\b|unknown", named):
        return ""
    return PUBLIC_DOMAIN if named.lower() == "public domain" else named


def read_card(name: str, folder: Path) -> str:
    """The card that is kept in ``folder``; "" when there is none."""
    try:
        return (folder / f"{name}.MODEL_CARD").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


async def fetch_card(voice: CatalogVoice, url: str, folder: Path) -> str:
    """The card of a voice in the catalogue at ``url``; it is kept in ``folder``. Raises
    DownloadError."""
    if voice.card is None:
        return ""
    if kept := read_card(voice.name, folder):
        return kept
    content = await fetch_bytes(f"{url}/{voice.card.path}", CARD_LIMIT)
    with contextlib.suppress(OSError):  # it is fetched again another time
        await asyncio.to_thread(_keep, content, folder, voice.name)
    return content.decode("utf-8", errors="replace")


def _keep(content: bytes, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.MODEL_CARD").write_bytes(content)
