"""A list of the voices of one language or of all, for the setup and the dialog of models and
voices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_picker import CatalogCard, CatalogPicker, format_size, language_name
from app.gui.voices.voice_catalog_controller import VoiceCatalogController

QUALITIES = ("medium", "high", "low", "x_low")
"""In the order of the list: medium starts to speak at once on any current computer."""


class VoiceCard(CatalogCard):
    _catalog: VoiceCatalogController

    def __init__(self, item: CatalogItem, catalog: VoiceCatalogController, language: str) -> None:
        """``language`` is what the basic voice speaks in its sample."""
        super().__init__(item, catalog)
        self._language = language
        self.listen.clicked.connect(self._toggle_sample)

    def _item_title(self) -> str:
        if self.item.is_bundled:
            return self.tr("The basic voice")
        title = self.item.dataset.replace("_", " ")
        return title[:1].upper() + title[1:]

    def _item_facts(self) -> tuple[str, ...]:
        item = self.item
        if item.is_bundled:
            return (self.tr("Comes with Repartee, speaks every language, sounds like a machine."),)
        quality = {
            "x_low": self.tr("lowest quality"),
            "low": self.tr("low quality"),
            "medium": self.tr("medium quality"),
            "high": self.tr("high quality"),
        }.get(item.quality, item.quality)
        size = format_size(item.size_bytes) if item.size_bytes else ""
        if item.is_public_domain:
            terms = self.tr("public domain: free for any use")
        elif item.license:
            terms = self.tr("licence: {licence}").format(licence=item.license)
        else:
            terms = self.tr("licence: see its model card")
        return (language_name(item.language), quality, size, terms)

    def _show_buttons(self) -> None:
        super()._show_buttons()
        self.listen.setText(self.tr("Stop") if self.item.is_playing else self.tr("Listen"))
        self.listen.setVisible(self.item.state in ("available", "paused", "installed"))

    def _toggle_sample(self) -> None:
        if self.item.is_playing:
            self._catalog.stop_sample()
        else:
            self._catalog.play_sample(self.item.name, self._language)


class VoicePicker(CatalogPicker):
    """The voices of one language, installed ones first, the basic one last."""

    _catalog: VoiceCatalogController

    def __init__(
        self,
        catalog: VoiceCatalogController,
        parent: QWidget | None = None,
        *,
        language: str = "en",
        current: str = "",
        scrolls: bool = True,
    ) -> None:
        """``current`` is the voice in use; ``scrolls``: the parent widget does not scroll."""
        super().__init__(catalog, current, parent)
        self.setObjectName("voicePicker")
        self._language = language
        self._accepts: Callable[[CatalogItem], bool] = lambda item: True
        self._loading = wrapped(self.tr("Looking which voices there are…"))
        self._problem = wrapped("", "problem")
        self._problem.hide()
        self._retry = QPushButton(self.tr("Try again"), autoDefault=False)
        self._retry.hide()
        self._retry.clicked.connect(self._refresh)
        self._lay_out(scrolls)
        self._show_list()

    @property
    def shown(self) -> list[str]:
        """The voices in the list, from top to bottom."""
        return list(self.cards)

    @property
    def note(self) -> str:
        """The text above the list: that the catalog is being loaded, or why it could not be."""
        labels = (self._loading, self._problem)
        return "".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_language(self, language: str) -> None:
        """List the voices of ``language``, such as ``en`` or ``en_GB``; "" lists all."""
        self._language = language
        self._show_list()

    def show_only(self, accepts: Callable[[CatalogItem], bool]) -> None:
        """Of the voices of the language, list those that ``accepts`` returns True for."""
        self._accepts = accepts
        self._show_list()

    def _lay_out(self, scrolls: bool) -> None:
        head = hbox((self._loading, 1), (self._problem, 1), self._retry, spacing=-1)
        if not scrolls:
            vbox(head, self._list, parent=self)
            return
        page = QWidget()
        vbox(head, self._list, None, parent=page, margins=(0, 0, SPACE, 0))
        scroll = scroll_area(page)
        scroll.setAccessibleName(self.tr("Voices"))
        vbox(scroll, parent=self)

    def _create_card(self, item: CatalogItem) -> VoiceCard:
        return VoiceCard(item, self._catalog, self._language or "en")

    def _show_list(self) -> None:
        """Update the list; the cards that stay keep their order, so that nothing moves under the
        pointer."""
        wanted = [item for item in self._catalog.items.values() if self._is_wanted(item)]
        names = {item.name for item in wanted}
        if names != set(self.cards):
            wanted.sort(key=self._rank)
            for name in set(self.cards) - names:
                card = self.cards.pop(name)
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.cards = {item.name: self._card(item) for item in wanted}
            for place, card in enumerate(self.cards.values()):
                self._list.insertWidget(place, card)
            self._set_tab_order(self._retry)
            # The filter may depend on the license, which only the model card names.
            items = self._catalog.items.values()
            self._catalog.read_cards([item.name for item in items if self._is_spoken(item)])
        for name, card in self.cards.items():
            card.show_item(self._catalog.items[name])

    def _is_wanted(self, item: CatalogItem) -> bool:
        return item.is_bundled or (self._is_spoken(item) and self._accepts(item))

    def _is_spoken(self, item: CatalogItem) -> bool:
        """Whether the voice speaks the language of the list."""
        language = self._language.lower()
        return not language or f"{item.language}_".lower().startswith(f"{language}_")

    def _rank(self, item: CatalogItem) -> tuple[object, ...]:
        quality = QUALITIES.index(item.quality) if item.quality in QUALITIES else len(QUALITIES)
        return (
            item.is_bundled,
            item.name != self._current,
            item.state == "available",
            not item.is_recommended,
            item.language,
            quality,
            item.name,
        )

    def _show_refreshed(self, problem: str) -> None:
        self._loading.hide()
        self._problem.setText(translated(problem))
        for widget in (self._problem, self._retry):
            widget.setVisible(bool(problem))

    def _refresh(self) -> None:
        self._retry.hide()
        self._problem.hide()
        self._loading.show()
        self._catalog.refresh()
