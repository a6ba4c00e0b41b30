"""A catalog's list and the details of the chosen item: what the dialog and the first run share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Question, open_dialog
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.gui.voices.catalog_details import CatalogDetails
from app.gui.voices.catalog_kind import CatalogKind, window_language
from app.gui.voices.catalog_model import ROW_ROLE, CatalogModel
from app.gui.voices.catalog_view import CatalogView


class CatalogPicker(QWidget):
    """Installs items of ``catalog`` and chooses among the installed ones."""

    chosen = Signal(str)
    """The name of an installed item."""
    details_shown = Signal(object)
    """The ``CatalogItem`` whose details are shown now; None: no details are."""

    def __init__(
        self,
        catalog: CatalogController,
        kind: CatalogKind,
        current: str,
        *,
        language: str = "",
        max_rows: int = 0,
    ) -> None:
        """``current`` is the name of the item in use, ``language`` as in ``CatalogModel``,
        ``max_rows`` as in ``CatalogView``."""
        super().__init__()
        self._catalog = catalog
        self._kind = kind
        self._problem = ""
        self._is_loading = True
        self.model = CatalogModel(catalog, kind, current, language, self)
        self.view = CatalogView(self.model, max_rows=max_rows)
        self.view.setAccessibleName(kind.name())
        self.details = CatalogDetails(catalog, kind)
        self._note = wrapped("", "muted")
        self.retry = Button(self.tr("Retry"), self._retry, name="retry")
        vbox(
            hbox((self._note, 1), self.retry),
            (self.view, 1),
            self.details,
            parent=self,
            spacing=SPACE,
        )
        self.view.actionRequested.connect(self.act)
        self.view.sampleRequested.connect(self._toggle_sample)
        self.view.removeRequested.connect(lambda _: self.details.remove_or_cancel())
        self.view.row_chosen.connect(self._show_current)
        self.details.actionRequested.connect(self.act)
        self.model.dataChanged.connect(lambda *_: self._show_details())
        self.model.modelReset.connect(self._show_note)
        catalog.refreshed.connect(self._show_refreshed)
        self._show_note()

    @property
    def shown(self) -> list[str]:
        """The names of the listed items, from top to bottom."""
        return self.model.names

    @property
    def note(self) -> str:
        """What is said above the list; "" while there is nothing to say."""
        return self._note.text()

    def show_only(self, accepts: Callable[[CatalogItem], bool]) -> None:
        self.model.show_only(accepts)

    def set_current(self, name: str) -> None:
        self.model.set_current(name)

    def choose_row(self, name: str) -> None:
        """Show the details of an item."""
        self.view.setCurrentIndex(self.model.index_of(name))

    def act(self, name: str) -> None:
        """Do what the button in the row of the item says."""
        self.choose_row(name)  # the license is shown before anything is downloaded
        match self._catalog.items[name].state:
            case "installed":
                self.set_current(name)
                self.chosen.emit(name)
            case "waiting" | "downloading":
                self._catalog.pause(name)
            case "available" | "paused":
                self._install(name)

    def _install(self, name: str) -> None:
        question = self._kind.install_question(self._catalog.items[name])
        if question is None:
            self._catalog.install(name)
            return
        verb = self.tr("Install")
        box = Question(
            "installItem", *question, verb, lambda: self._catalog.install(name), self, danger=False
        )
        open_dialog(box)

    def _toggle_sample(self, name: str) -> None:
        if self._catalog.items[name].is_playing:
            self._catalog.stop_sample()
        else:
            language = self.model.language or window_language()
            self._catalog.play_sample(name, language)

    def _show_current(self, name: str) -> None:
        self._show_details()
        if name:
            self._catalog.show_details(name)

    def _show_details(self) -> None:
        name = self.view.current
        item = self._catalog.items[name] if name else None
        self.details.show_item(item, self.view.currentIndex().data(ROW_ROLE))
        self.details_shown.emit(item)

    def _show_refreshed(self, problem: str) -> None:
        self._is_loading = False
        self._problem = problem
        self._show_note()

    def _retry(self) -> None:
        self._is_loading = True
        self._problem = ""
        self._show_note()
        self.view.setFocus()  # the button is about to hide
        self._catalog.refresh()

    def _show_note(self) -> None:
        note = translated(self._problem)
        if not note and self._is_loading:
            note = self._kind.loading()
        if not note and not self.shown:
            found = self._catalog.items
            note = self._kind.nothing_found() if found else self._kind.none_available()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.retry.setVisible(bool(self._problem))
