"""One voice in the list: what it is, how far it has come, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words
from app.gui.voices.catalog_controller import CatalogController, Offer
from app.gui.voices.voice_catalog_controller import BASIC
from app.services.tts.voice_licenses import PUBLIC_DOMAIN


def tab_through(first: QWidget, cards: Iterable[VoiceCard]) -> None:
    """Tab goes from ``first`` through the cards as they stand, not as they were made."""
    stops = [first, *(stop for card in cards for stop in card.stops())]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def language_name(code: str) -> str:
    """``de_DE`` as those who speak it write it: Deutsch (Deutschland)."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return code
    language = str(locale.get_language_name(locale.language) or code)
    language = language[:1].upper() + language[1:]
    territory = locale.get_territory_name(locale.language) if locale.territory else ""
    return f"{language} ({territory})" if territory else language


def size_words(size_bytes: int) -> str:
    """63 MB, as the user's country writes it."""
    digits = 0 if size_bytes < 1_000_000_000 else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


class VoiceCard(QFrame):
    """Emits what is asked of it, and shows the ``Offer`` that it is told."""

    listenRequested = Signal()
    hushRequested = Signal()
    installRequested = Signal()
    pauseRequested = Signal()
    cancelRequested = Signal()
    useRequested = Signal()
    removeRequested = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"voice_{offer.name}")
        self.setProperty("look", "notice")
        self._offer = offer
        self._current = False
        self._title = plain_label("")
        self._title.setProperty("look", "title")
        self._state = plain_label("")
        self._state.setProperty("look", "muted")
        self._facts = _wrapped()
        self._facts.setProperty("look", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._problem = _wrapped()
        self.listen = QPushButton()
        self.act = QPushButton()
        self.undo = QPushButton()
        self._card = QPushButton(self.tr("Model card"))
        self._card.setObjectName("modelCard")
        self._card.setProperty("look", "link")
        self.listen.clicked.connect(self._listen)
        self.act.clicked.connect(self._act)
        self.undo.clicked.connect(self._undo)
        self._card.clicked.connect(self._show_card)
        self._lay_out()
        self.show_offer(offer)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def offer(self) -> Offer:
        return self._offer

    @property
    def facts(self) -> str:
        """What is said of it below its name."""
        return self._facts.text()

    @property
    def problem(self) -> str:
        return self._problem.text()

    def stops(self) -> list[QWidget]:
        """Where Tab stops on its way through the card."""
        return [self.act, self.listen, self.undo, self._card]

    def order_from(self, shop: CatalogController) -> None:
        """Let ``shop`` do what this card's buttons ask for."""
        name = self._offer.name
        self.installRequested.connect(lambda: shop.install(name))
        self.pauseRequested.connect(lambda: shop.pause(name))
        self.cancelRequested.connect(lambda: shop.cancel(name))
        self.removeRequested.connect(lambda: shop.remove(name))

    def show_offer(self, offer: Offer) -> None:
        self._offer = offer
        self._title.setText(self._named())
        self._facts.setText(self._described())
        self._show_state()
        self._show_buttons()
        self._problem.setText(words(offer.problem))
        self._problem.setVisible(bool(offer.problem))
        self.setAccessibleName(f"{self._title.text()}, {self._state.text()}".strip(", "))

    def set_current(self, current: bool) -> None:
        """Whether it is the voice that speaks."""
        if current is not self._current:
            self._current = current
            self.show_offer(self._offer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        doings = QHBoxLayout()
        doings.setSpacing(SPACE)
        for button in (self.act, self.listen, self.undo, self._card):
            button.setAutoDefault(False)
            doings.addWidget(button)
        doings.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        for widget in (self._facts, self._bar, self._problem):
            column.addWidget(widget)
        column.addSpacing(SPACE // 2)
        column.addLayout(doings)
        self._paint()

    def _named(self) -> str:
        return self.tr("The basic voice") if self._offer.name == BASIC else _title(self._offer)

    def _described(self) -> str:
        offer = self._offer
        if offer.name == BASIC:
            return self.tr("Comes with Repartee, speaks every language, sounds like a machine.")
        quality = {
            "x_low": self.tr("lowest quality"),
            "low": self.tr("low quality"),
            "medium": self.tr("medium quality"),
            "high": self.tr("high quality"),
        }.get(offer.quality, offer.quality)
        size = size_words(offer.size_bytes) if offer.size_bytes else ""
        if offer.licence == PUBLIC_DOMAIN:
            licence = self.tr("public domain: free for any use")
        elif offer.licence:
            licence = self.tr("licence: {licence}").format(licence=offer.licence)
        else:
            licence = self.tr("licence: see its model card")
        facts = (language_name(offer.language), quality, size, licence)
        return " · ".join(fact for fact in facts if fact)

    def _show_state(self) -> None:
        offer = self._offer
        percent = 100 * offer.done_bytes // offer.size_bytes if offer.size_bytes else 0
        said = {
            "offered": "",
            "waiting": self.tr("Waiting…"),
            "loading": self.tr("{percent} %").format(percent=percent),
            "paused": self.tr("Paused at {percent} %").format(percent=percent),
            "preparing": self.tr("Preparing…"),
            "installed": self.tr("In use") if self._current else self.tr("Installed"),
        }[offer.state]
        self._state.setText(said)
        self._bar.setVisible(offer.state in ("waiting", "loading", "paused", "preparing"))
        self._bar.setRange(0, 0 if offer.state in ("waiting", "preparing") else 100)
        self._bar.setValue(min(percent, 100))
        self._bar.setAccessibleName(said)

    def _show_buttons(self) -> None:
        offer = self._offer
        self.listen.setText(self.tr("Stop") if offer.sounding else self.tr("Listen"))
        self.listen.setVisible(offer.state in ("offered", "paused", "installed"))
        retry = bool(offer.problem) and offer.state in ("offered", "paused")
        self.act.setText(
            {
                "offered": self.tr("Try again") if retry else self.tr("Install"),
                "waiting": self.tr("Pause"),
                "loading": self.tr("Pause"),
                "paused": self.tr("Try again") if retry else self.tr("Resume"),
                "preparing": self.tr("Pause"),
                "installed": self.tr("Use"),
            }[offer.state]
        )
        self.act.setEnabled(offer.state != "preparing")
        self.act.setVisible(not (offer.is_installed and self._current))
        self.undo.setText(self.tr("Remove") if offer.is_installed else self.tr("Cancel"))
        removable = offer.is_installed and not self._current and offer.name != BASIC
        self.undo.setVisible(removable or offer.state in ("waiting", "loading", "paused"))
        self._card.setVisible(bool(offer.card))
        for button in (self.act, self.listen, self.undo, self._card):
            button.setAccessibleName(f"{button.text()} {self._title.text()}")

    def _paint(self) -> None:
        self._problem.setStyleSheet(f"QLabel {{ color: {theme_of(self).error}; }}")

    # --- doing ----------------------------------------------------------------------------------

    def _listen(self) -> None:
        (self.hushRequested if self._offer.sounding else self.listenRequested).emit()

    def _act(self) -> None:
        match self._offer.state:
            case "installed":
                self.useRequested.emit()
            case "waiting" | "loading":
                self.pauseRequested.emit()
            case "offered" | "paused":
                self.installRequested.emit()

    def _undo(self) -> None:
        if not self._offer.is_installed:
            self.cancelRequested.emit()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the voice {name}?").format(name=self._offer.name))
        size = size_words(self._offer.size_bytes)
        box.setInformativeText(
            self.tr("It frees {size}. It can be installed again.").format(size=size)
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(self.removeRequested)
        box.open()

    def _show_card(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("modelCardText")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Model card"))
        box.setText(self._offer.name)
        box.setInformativeText(self._offer.card)
        box.open()


def _title(offer: Offer) -> str:
    data = offer.data.replace("_", " ")
    return data[:1].upper() + data[1:]


def _wrapped() -> QLabel:
    label = plain_label("")
    label.setWordWrap(True)
    return label
