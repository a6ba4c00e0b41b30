"""The words for catalog items: what one row says about a voice or a speech recognition model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QLocale, QObject

from app.gui.kit.translation import LANGUAGES
from app.gui.voices.catalog_controller import CatalogItem


def window_language() -> str:
    """The code of the language in which the window is shown."""
    language = QLocale().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


def language_name(code: str) -> str:
    """The name of ``de_AT`` in the window's language: Austrian German."""
    return _language_name(code, window_language())


def territory_name(code: str) -> str:
    """The country of ``de_AT`` in the window's language; "" if it has none."""
    return _territory_name(code, window_language())


@cache
def _language_name(code: str, shown_in: str) -> str:
    from babel import Locale

    # Only the window's languages are parsed: the installed program has no data of the others.
    names = Locale.parse(shown_in).languages
    language, _, territory = code.partition("_")
    if code in names or language not in names:
        return str(names.get(code, code))
    name = names[language][:1].upper() + names[language][1:]
    return f"{name} ({_territory_name(code, shown_in)})" if territory else name


@cache
def _territory_name(code: str, shown_in: str) -> str:
    from babel import Locale

    territory = code.partition("_")[2]
    return str(Locale.parse(shown_in).territories.get(territory, territory))


def format_size(size_bytes: int) -> str:
    """63 MB, in the format of the user's country."""
    digits = 0 if size_bytes < 1_000_000_000 else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def format_progress(done_bytes: int, size_bytes: int) -> tuple[str, str]:
    """34 and 60 MB: the unit is not repeated if it is the same."""
    done, size = format_size(done_bytes), format_size(size_bytes)
    number, _, unit = done.partition(" ")
    return (number if size.endswith(f" {unit}") else done), size


Look = Literal["muted", "badge", "problem"]
"""That of a row's status."""


@dataclass(frozen=True, slots=True)
class Row:
    """What the row of an item shows, from its start to its end."""

    title: str
    facts: str
    status: str
    """"" if nothing is to be said about its state."""
    look: Look
    action: str
    """The label of its button; "" if it has none."""
    is_quiet: bool
    """Whether the button is to look like text, beside a status that matters more."""
    progress: float | None
    """The part of the download that is done, 0 to 1."""
    sample: Literal["", "play", "stop"]
    """The icon of the button that plays its sample; "" if it has none."""
    spoken: str
    """All of it, for a screen reader."""
    keys: str
    """What Space and Enter do, for a screen reader."""


class CatalogKind(QObject):
    """What is particular to one kind of item: its words, and the order in its list."""

    has_samples = False
    removes_in_use = False
    """Whether an item can be removed while it is in use."""

    def name(self) -> str:
        """What the list has."""
        raise NotImplementedError

    def loading(self) -> str:
        raise NotImplementedError

    def nothing_found(self) -> str:
        raise NotImplementedError

    def none_available(self) -> str:
        """What to say if the catalog has nothing at all."""
        return self.nothing_found()

    def qualities(self) -> dict[str, str]:
        """The label of each quality to filter by, in the order of the list."""
        raise NotImplementedError

    def any_quality(self) -> str:
        raise NotImplementedError

    def disk_use(self, size: str) -> str:
        raise NotImplementedError

    def title(self, item: CatalogItem) -> str:
        raise NotImplementedError

    def traits(self, item: CatalogItem) -> list[str]:
        """What is to be said about the item besides its language and its size."""
        raise NotImplementedError

    def accent(self, item: CatalogItem) -> str:
        """The language, in a list of that language only."""
        return ""

    def description(self, item: CatalogItem) -> str:
        """A sentence for the details; "" for none."""
        return ""

    def remove_question(self, item: CatalogItem) -> str:
        raise NotImplementedError

    def remove_note(self, item: CatalogItem, *, in_use: bool) -> str:
        """What the removal means."""
        note = self.tr("This frees {size}. You can install it again.")
        return note.format(size=format_size(item.size_bytes))

    def install_question(self, item: CatalogItem) -> tuple[str, str] | None:
        """What to ask before the item is downloaded, and details; None: nothing."""
        return None

    def rank(self, item: CatalogItem, *, is_current: bool) -> tuple[object, ...]:
        """Its place in the list; items of the same rank keep the catalog's order."""
        return (not is_current,)

    # --- what all kinds have in common ----------------------------------------------------------

    def facts(self, item: CatalogItem, *, with_language: bool = True) -> str:
        language = language_name(item.language) if item.language and with_language else ""
        if item.is_bundled:
            size = self.tr("included")
        else:
            size = format_size(item.size_bytes) if item.size_bytes else ""
        words = (language or self.accent(item), *self.traits(item), size)
        return " · ".join(word for word in words if word)

    def license(self, item: CatalogItem) -> str:
        if not item.license:
            return self.tr("License: not named")
        text = self.tr("License: {license}")
        if item.is_free:
            text = self.tr("License: {license}, free for any use")
        return text.format(license=item.license)

    def details(self, item: CatalogItem) -> str:
        """More about the item than its row shows."""
        rate = self.tr("{rate} Hz").format(rate=QLocale().toString(item.sample_rate))
        count = QLocale().toString(item.speakers)
        speakers = self.tr("1 speaker")
        if item.speakers > 1:
            speakers = self.tr("{count} speakers").format(count=count)
        words = (
            self.facts(item),
            rate if item.sample_rate else "",
            speakers if item.speakers else "",
        )
        return " · ".join(word for word in words if word)

    def row(self, item: CatalogItem, *, is_current: bool, with_language: bool) -> Row:
        """``is_current``: it is in use. ``with_language``: the list has more than one language."""
        status, look = self._status(item, is_current=is_current)
        action = self._action(item, is_current=is_current)
        progress = None
        if item.state in ("downloading", "paused"):
            progress = min(item.done_bytes / item.size_bytes, 1) if item.size_bytes else 0
        sample: Literal["", "play", "stop"] = ""
        if self.has_samples:
            sample = "stop" if item.is_playing else "play"
        return Row(
            self.title(item),
            self.facts(item, with_language=with_language),
            status,
            look,
            action,
            item.state in ("waiting", "downloading"),
            progress,
            sample,
            self._spoken(item, status or self._spoken_state(item)),
            self._keys(item, action),
        )

    def _status(self, item: CatalogItem, *, is_current: bool) -> tuple[str, Look]:
        done, size = format_progress(item.done_bytes, item.size_bytes)
        if item.problem and (item.is_file or not item.is_installed):
            return self.tr("Failed"), "problem"
        if item.is_installed and is_current:
            return self.tr("In use"), "badge"
        status = {
            "waiting": self.tr("Waiting…"),
            "downloading": self.tr("{done} of {size}").format(done=done, size=size),
            "paused": self.tr("Paused, {done} of {size}").format(done=done, size=size),
            "preparing": self.tr("Preparing…"),
        }.get(item.state, "")
        return status, "muted"

    def _action(self, item: CatalogItem, *, is_current: bool) -> str:
        match item.state:
            case "installed":
                return "" if is_current else self.tr("Use")
            case "waiting" | "downloading":
                return self.tr("Pause")
            case "preparing":
                return ""
            case _ if item.problem:
                return self.tr("Try again")
            case "paused":
                return self.tr("Resume")
        return self.tr("Install")

    def _spoken(self, item: CatalogItem, state: str) -> str:
        language = language_name(item.language) if item.language else ""
        words = (self.title(item), language, *self.traits(item), self._spoken_size(item), state)
        return ", ".join(word for word in words if word)

    def _spoken_size(self, item: CatalogItem) -> str:
        if item.is_bundled or not item.size_bytes:
            return ""
        if item.size_bytes < 1_000_000_000:
            number = QLocale().toString(round(item.size_bytes / 1e6))
            return self.tr("{number} megabytes").format(number=number)
        number = QLocale().toString(item.size_bytes / 1e9, "f", 1)
        return self.tr("{number} gigabytes").format(number=number)

    def _spoken_state(self, item: CatalogItem) -> str:
        return self.tr("installed") if item.is_installed else self.tr("not installed")

    def _keys(self, item: CatalogItem, action: str) -> str:
        if not self.has_samples:
            return self.tr("Enter: {action}").format(action=action) if action else ""
        play = self.tr("Stop") if item.is_playing else self.tr("Play")
        if not action:
            return self.tr("Space: {play}").format(play=play)
        return self.tr("Space: {play}. Enter: {action}").format(play=play, action=action)
