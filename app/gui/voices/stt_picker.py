"""The models that recognize speech on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_picker import CatalogCard, CatalogPicker, format_size, language_name
from app.gui.voices.stt_catalog_controller import SttCatalogController


class SttCard(CatalogCard):
    def _item_title(self) -> str:
        size = {
            "tiny": self.tr("Tiny"),
            "base": self.tr("Base"),
            "small": self.tr("Small"),
            "medium": self.tr("Medium"),
        }.get(self.item.quality, self.item.quality)
        if "-streaming-" in self.item.name:
            size = self.tr("{size}, streaming").format(size=size)
        # The size comes first: a title that begins in Arabic would be laid out from right to left.
        return self.tr("{size} · {language}").format(
            language=language_name(self.item.language), size=size
        )

    def _item_facts(self) -> tuple[str, ...]:
        return (
            self.tr("comes with Repartee")
            if self.item.is_bundled
            else format_size(self.item.size_bytes),
            self.tr("licence: MIT, free for any use")
            if self.item.license == "MIT"
            else self.tr("licence: {licence}").format(licence=self.item.license),
        )


class SttPicker(CatalogPicker):
    """The models, English ones first, from small to large."""

    def __init__(
        self, catalog: SttCatalogController, current: str = "", parent: QWidget | None = None
    ) -> None:
        """``current`` is the model in use; "" is the bundled one."""
        super().__init__(catalog, current or catalog.bundled, parent)
        self.setObjectName("hearingPicker")
        intro = wrapped(
            self.tr(
                "Larger models understand better and take longer. Streaming ones work while you "
                "speak. All run on this computer."
            ),
            "muted",
        )
        self._none = wrapped(
            self.tr("Speech recognition is not available on this computer; a server's may be.")
        )
        self._none.hide()
        page = QWidget()
        vbox(intro, self._none, self._list, None, parent=page, margins=(0, SPACE, SPACE, 0))
        self._scroll = scroll_area(page)
        vbox(self._scroll, parent=self)
        self._show_list()

    def set_current(self, name: str) -> None:
        super().set_current(name or self._catalog.bundled)

    def _create_card(self, item: CatalogItem) -> SttCard:
        return SttCard(item, self._catalog)

    def _show_list(self) -> None:
        for name, item in self._catalog.items.items():
            if name not in self.cards:
                self.cards[name] = self._card(item)
                self._list.addWidget(self.cards[name])
            self.cards[name].show_item(item)
        self._set_tab_order(self._scroll)

    def _show_refreshed(self, problem: str) -> None:
        self._none.setVisible(not self._catalog.items)
