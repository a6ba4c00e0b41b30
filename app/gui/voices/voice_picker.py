"""A list of voices to listen to, install and choose from; it stands alone or in the voices' room.

shop = VoiceShop(settings.voices_url, voices_folder(), cache_folder(), speaker)
picker = VoicePicker(shop, language="en", current=settings.voice)
picker.chosen.connect(...)
shop.refresh()
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words
from app.gui.voices.catalog_controller import Offer
from app.gui.voices.catalog_picker import VoiceCard, tab_through
from app.gui.voices.voice_catalog_controller import BASIC, VoiceCatalogController
from app.services.tts.voice_licenses import RECOMMENDED

QUALITIES = ("medium", "high", "low", "x_low")
"""In the order in which they are offered: medium speaks at once on any computer of today."""


def speaks(offer: Offer, language: str) -> bool:
    """Whether the voice is of ``language`` (``en`` or ``en_GB``; "" is any)."""
    return not language or (offer.language + "_").lower().startswith(language.lower() + "_")


class VoicePicker(QWidget):
    """The shop's voices of one language, the installed ones first, the basic one last."""

    chosen = Signal(str)
    """The name of an installed voice, or "basic"."""

    def __init__(
        self,
        shop: VoiceCatalogController,
        parent: QWidget | None = None,
        *,
        language: str = "en",
        current: str = "",
        scrolls: bool = True,
    ) -> None:
        """``current`` is the voice in use; ``scrolls``: what is around it does not."""
        super().__init__(parent)
        self.setObjectName("voicePicker")
        self._shop = shop
        self._language = language
        self._current = current
        self._accepts: Callable[[Offer], bool] = lambda offer: True
        self.cards: dict[str, VoiceCard] = {}
        self._note = plain_label(self.tr("Looking which voices there are…"))
        self._note.setWordWrap(True)
        self._again = QPushButton(self.tr("Try again"))
        self._again.setAutoDefault(False)
        self._again.hide()
        self._again.clicked.connect(self._ask_again)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self._lay_out(scrolls)
        shop.listed.connect(self._show_list)
        shop.changed.connect(self._show_offer)
        shop.reached.connect(self._show_reached)
        self._show_list()

    # --- what is shown --------------------------------------------------------------------------

    @property
    def shown(self) -> list[str]:
        """The voices in the list, from top to bottom."""
        return list(self.cards)

    @property
    def note(self) -> str:
        """What is said above the list: that it is being asked for, what went wrong; "" else."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    def show_language(self, language: str) -> None:
        """List the voices of ``language``, as ``en`` or ``en_GB``; "" lists those of all."""
        self._language = language
        self._show_list()

    def show_only(self, accepts: Callable[[Offer], bool]) -> None:
        """List, of the language's voices, those that ``accepts``."""
        self._accepts = accepts
        self._show_list()

    def set_current(self, name: str) -> None:
        """``name`` is the voice in use."""
        self._current = name
        for card in self.cards.values():
            card.set_current(card.offer.name == name)

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self, scrolls: bool) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACE if scrolls else 0, 0)
        column.setSpacing(SPACE)
        line = QHBoxLayout()
        line.addWidget(self._note, 1)
        line.addWidget(self._again)
        column.addLayout(line)
        column.addLayout(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if not scrolls:
            whole.addWidget(page)
            return
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Voices"))
        self._scroll.setWidget(page)
        whole.addWidget(self._scroll)

    def _show_list(self) -> None:
        """Bring the list up to date; what stays in it keeps its place under the user's hands."""
        wanted = [offer for offer in self._shop.offers.values() if self._wanted(offer)]
        names = {offer.name for offer in wanted}
        if names != set(self.cards):
            wanted.sort(key=self._rank)
            for name in set(self.cards) - names:
                card = self.cards.pop(name)
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.cards = {offer.name: self._card(offer) for offer in wanted}
            for place, card in enumerate(self.cards.values()):
                self._list.insertWidget(place, card)
            tab_through(self._again, self.cards.values())
            of_language = [o.name for o in self._shop.offers.values() if speaks(o, self._language)]
            self._shop.read_cards(of_language)  # a licence may decide what is shown
        for name, card in self.cards.items():
            card.show_offer(self._shop.offers[name])

    def _wanted(self, offer: Offer) -> bool:
        if offer.name == BASIC:
            return True
        return speaks(offer, self._language) and self._accepts(offer)

    def _rank(self, offer: Offer) -> tuple[object, ...]:
        quality = QUALITIES.index(offer.quality) if offer.quality in QUALITIES else len(QUALITIES)
        return (
            offer.name == BASIC,
            offer.name != self._current,
            offer.state == "offered",
            offer.name not in RECOMMENDED.values(),
            offer.language,
            quality,
            offer.name,
        )

    def _card(self, offer: Offer) -> VoiceCard:
        if offer.name in self.cards:
            return self.cards[offer.name]
        name, shop = offer.name, self._shop
        card = VoiceCard(offer)
        card.set_current(name == self._current)
        language = self._language or "en"
        card.listenRequested.connect(lambda: shop.listen(name, language))
        card.hushRequested.connect(shop.hush)
        card.order_from(shop)
        card.useRequested.connect(lambda: self._choose(name))
        return card

    # --- doing ----------------------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        self.set_current(name)
        self.chosen.emit(name)

    def _show_offer(self, offer: Offer) -> None:
        if card := self.cards.get(offer.name):
            card.show_offer(offer)

    def _show_reached(self, problem: str) -> None:
        self._note.setText(words(problem))
        self._note.setVisible(bool(problem))
        self._note.setStyleSheet(f"QLabel {{ color: {theme_of(self).error}; }}" if problem else "")
        self._again.setVisible(bool(problem))

    def _ask_again(self) -> None:
        self._again.hide()
        self._note.setStyleSheet("")
        self._note.setText(self.tr("Looking which voices there are…"))
        self._shop.refresh()
