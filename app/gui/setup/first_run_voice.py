"""The step that chooses the voice: a bundled one, or one to install."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.forms import wrapped
from app.gui.kit.stylesheet import set_look
from app.gui.setup.first_run import Step
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_picker import CatalogPicker
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_page import VoiceKind

MAX_ROWS = 7
"""The list is as high as these many; it scrolls if there are more."""


class VoiceStep(Step):
    """The English voices of ``catalog``, at first only the recommended and the installed ones. A
    voice that is installed here is also selected."""

    chosen = Signal(str)
    """The name of an installed voice, or "basic"."""

    def __init__(
        self,
        catalog: VoiceCatalogController,
        current: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("How should it sound?"),
            self.tr(
                "Natural English voices are built in. You can download more, which also work "
                "offline."
            ),
            parent,
        )
        self._catalog = catalog
        self._requested: set[str] = set()
        """The voices to select once they are installed, whichever step is visible by then."""
        catalog.list_file(current)
        self.picker = CatalogPicker(
            catalog, VoiceKind(self), current, language="en", max_rows=MAX_ROWS
        )
        set_look(self.picker.details.action, "")  # the accent is for Next
        # After a click, Space still talks.
        self.picker.view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.picker.show_only(
            lambda item: (
                item.is_installed
                or item.state != "available"
                or (item.is_recommended and item.is_free)
            )
        )
        self.more = QPushButton(self.tr("More English voices"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.content.addWidget(self.picker)
        self.content.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        hint = self.tr("Models and voices (Ctrl+Shift+V) has all languages.")
        self.content.addWidget(wrapped(hint, "muted"))
        self.more.clicked.connect(self._show_all)
        self.picker.chosen.connect(self.chosen)
        catalog.installed.connect(self._choose_installed)
        catalog.item_changed.connect(self._show_item)
        catalog.refreshed.connect(self._show_reached)

    def enter(self) -> None:
        self._catalog.refresh()

    def leave(self) -> None:
        self._catalog.stop_sample()

    def _show_all(self) -> None:
        self.more.hide()
        self.picker.show_only(lambda item: True)

    def _choose_installed(self, name: str) -> None:
        if name in self._requested:
            self._requested.discard(name)
            self.picker.set_current(name)
            self.chosen.emit(name)

    def _show_reached(self) -> None:
        for item in list(self._catalog.items.values()):
            if item.is_recommended:
                self._catalog.show_details(item.name)  # it is recommended if its card agrees

    def _show_item(self, item: CatalogItem) -> None:
        if item.state == "waiting" and self.isVisible():
            self._requested.add(item.name)
