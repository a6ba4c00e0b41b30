"""The license of a Piper voice.

The catalog does not include it. Each voice has a model card (``MODEL_CARD``, half a kilobyte),
which names the license of the recordings it was trained on. Cards are downloaded on demand and
cached. What a card names is not always a license, so the voices below were reviewed by hand.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
from pathlib import Path

from app.services.storage.download import fetch_bytes
from app.services.tts.voice_catalog import CatalogVoice, split_name

CARD_LIMIT = 50_000
"""Bytes."""

PUBLIC_DOMAIN = "Public domain"

REVIEWED = {
    # The recordings are in the public domain and the voice was trained from scratch, on nothing
    # else. Sources: the cards, and brycebeattie.com/files/tts.
    "ljspeech": PUBLIC_DOMAIN,
    "norman": PUBLIC_DOMAIN,
    # Its card has only a link: the terms of the Blizzard Challenge 2013, for research.
    "lessac": "Research only (Blizzard 2013)",
    # Bundled, not in the catalog: the package hibari-tts.
    "heart": "Apache-2.0",
}
"""By data set."""

RECOMMENDED = {"en": "en_US-ljspeech-medium"}
"""By language: a voice that may be used for any purpose."""


def license_of(name: str, card: str) -> str:
    """The license that the voice's card names, else the reviewed one; "" if neither is known."""
    return license_in(card) or REVIEWED.get(split_name(name)[1], "")


def is_free(license_name: str) -> bool:
    """Whether it permits any use without attribution."""
    return license_name == PUBLIC_DOMAIN or license_name.upper().replace("-", " ").startswith("CC0")


@functools.cache
def license_in(card: str) -> str:
    """The license on one line of a model card; "" if there is none, or only a link."""
    found = re.search(r"(?im)^\s*[*-]?\s*licen[cs]e\s*:\s*(.{1,80}?)\s*$", card)
    named = found[1] if found else ""
    if not named or re.match(r"(?i)https?:|see\b|unknown", named):
        return ""
    return PUBLIC_DOMAIN if named.lower() == "public domain" else named


@functools.cache
def number_in(card: str, field: str) -> int:
    """The number in a field of a model card, such as ``Speakers`` or ``Samplerate``; 0 if it has
    none."""
    found = re.search(rf"(?im)^\W*{field}\s*:\s*([\d,]{{1,9}})", card)
    return int(found[1].replace(",", "") or 0) if found else 0


def read_cards(folder: Path) -> dict[str, str]:
    """All cards in ``folder``, by the name of the voice."""
    names = (path.stem for path in folder.glob("*.MODEL_CARD"))
    return {name: read_card(name, folder) for name in names}


def read_card(name: str, folder: Path) -> str:
    """The card of a voice in ``folder``; "" if there is none."""
    try:
        return (folder / f"{name}.MODEL_CARD").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


async def fetch_card(voice: CatalogVoice, url: str, folder: Path) -> str:
    """The card of a voice in the catalog at ``url``, cached in ``folder``. Raises DownloadError."""
    if voice.card is None:
        return ""
    if card := read_card(voice.name, folder):
        return card
    content = await fetch_bytes(f"{url}/{voice.card.path}", CARD_LIMIT)
    with contextlib.suppress(OSError):  # it will be downloaded again
        await asyncio.to_thread(_store, content, folder, voice.name)
    return content.decode("utf-8", errors="replace")


def _store(content: bytes, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.MODEL_CARD").write_bytes(content)
