"""The step in which a natural voice is offered; the basic one needs nothing and is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.forms import wrapped
from app.gui.setup.first_run_step import Step
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voice_picker import VoicePicker


class VoiceStep(Step):
    """The shop's English voices, first the one to begin with; installing one chooses it."""

    chosen = Signal(str)
    """The name of an installed voice, or "basic"."""

    def __init__(
        self, shop: VoiceCatalogController, current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("How should it sound?"),
            self.tr(
                "The basic voice is built in. A natural one is a download away, and then speaks on "
                "this computer, offline."
            ),
            parent,
        )
        self._shop = shop
        self._wanted: set[str] = set()
        """What was asked for here: it is chosen when it has come, wherever one is by then."""
        self.picker = VoicePicker(shop, current=current, scrolls=False)
        self.picker.show_only(_is_to_begin_with)
        self.more = QPushButton(self.tr("More English voices"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.room.addWidget(self.picker)
        self.room.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.room.addWidget(
            wrapped(
                self.tr("All languages are in the room of models and voices (Ctrl+Shift+V)."),
                "muted",
            )
        )
        self.more.clicked.connect(self._show_all)
        self.picker.chosen.connect(self.chosen)
        shop.installed.connect(self._take)
        shop.item_changed.connect(self._follow)
        shop.refreshed.connect(self._show_reached)

    def enter(self) -> None:
        self._shop.refresh()

    def leave(self) -> None:
        self._shop.stop_sample()

    def _show_all(self) -> None:
        self.more.hide()
        self.picker.show_only(lambda offer: True)

    def _take(self, name: str) -> None:
        if name in self._wanted:
            self._wanted.discard(name)
            self.picker.set_current(name)
            self.chosen.emit(name)

    def _show_reached(self, problem: str) -> None:
        self.show_trouble(
            self.tr("The basic voice speaks until a natural one is installed.") if problem else ""
        )

    def _follow(self, offer: CatalogItem) -> None:
        if offer.problem and not offer.is_installed:
            self._show_reached(offer.problem)
        elif offer.state == "waiting" and self.isVisible():
            self._wanted.add(offer.name)
            self.show_trouble("")


def _is_to_begin_with(offer: CatalogItem) -> bool:
    if offer.is_installed or offer.state != "available":
        return True
    return offer.is_recommended and offer.is_free
