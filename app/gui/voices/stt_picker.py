"""The models that recognise speech, to install and to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import Offer
from app.gui.voices.catalog_picker import VoiceCard, language_name, size_words, tab_through
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.services.stt.stt_models import BUNDLED, FREE


class SttCard(VoiceCard):
    def _named(self) -> str:
        size = {
            "tiny": self.tr("Tiny"),
            "base": self.tr("Base"),
            "small": self.tr("Small"),
            "medium": self.tr("Medium"),
        }.get(self.offer.quality, self.offer.quality)
        if "-streaming-" in self.offer.name:
            size = self.tr("{size}, streaming").format(size=size)
        # The size first: a title that begins in Arabic would be laid out from right to left.
        return self.tr("{size} · {language}").format(
            language=language_name(self.offer.language), size=size
        )

    def _described(self) -> str:
        licence = self.offer.licence
        facts = [
            self.tr("comes with Repartee")
            if self.offer.name == BUNDLED
            else size_words(self.offer.size_bytes),
            self.tr("licence: MIT, free for any use")
            if licence == FREE
            else self.tr("licence: {licence}").format(licence=licence),
        ]
        return " · ".join(facts)

    def _show_buttons(self) -> None:
        super()._show_buttons()
        self.listen.hide()
        if self.offer.name == BUNDLED:
            self.undo.hide()


class SttPicker(QWidget):
    """The shop's models, English ones first, from small to large."""

    chosen = Signal(str)
    """The name of an installed model."""

    def __init__(
        self, shop: SttCatalogController, current: str = "", parent: QWidget | None = None
    ) -> None:
        """``current`` is the model in use; "" is the one that comes with the program."""
        super().__init__(parent)
        self.setObjectName("hearingPicker")
        self._shop = shop
        self._current = current or BUNDLED
        self.cards: dict[str, SttCard] = {}
        self._intro = plain_label(
            self.tr(
                "Larger models understand better and take longer. Streaming ones work while you "
                "speak. All run on this computer."
            )
        )
        self._intro.setWordWrap(True)
        self._intro.setProperty("look", "muted")
        self._none = plain_label(
            self.tr("Speech recognition is not available on this computer; a server's may be.")
        )
        self._none.setWordWrap(True)
        self._none.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE, SPACE, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._intro)
        column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        column.addLayout(self._list)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        shop.listed.connect(self._show_list)
        shop.changed.connect(self._show_offer)
        shop.reached.connect(self._show_reached)
        self._show_list()

    def set_current(self, name: str) -> None:
        """``name`` is the model in use."""
        self._current = name or BUNDLED
        for card in self.cards.values():
            card.set_current(card.offer.name == self._current)

    def _show_list(self) -> None:
        for name, offer in self._shop.offers.items():
            if name not in self.cards:
                self.cards[name] = self._card(offer)
                self._list.addWidget(self.cards[name])
            self.cards[name].show_offer(offer)
        tab_through(self._scroll, self.cards.values())

    def _show_reached(self) -> None:
        self._none.setVisible(not self._shop.offers)

    def _show_offer(self, offer: Offer) -> None:
        if card := self.cards.get(offer.name):
            card.show_offer(offer)

    def _card(self, offer: Offer) -> SttCard:
        name = offer.name
        card = SttCard(offer)
        card.set_current(name == self._current)
        card.order_from(self._shop)
        card.useRequested.connect(lambda: self._choose(name))
        return card

    def _choose(self, name: str) -> None:
        self.set_current(name)
        self.chosen.emit(name)
