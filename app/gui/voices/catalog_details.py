"""The details of the item that is chosen in a catalog's list: its license first of all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Question, TextDialog, breakable, open_dialog
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.kit.widgets import ElidedLabel
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, Row


class CatalogDetails(QFrame):
    """A page may add widgets to its ``links`` and ``extras``."""

    actionRequested = Signal(str)
    """An item's name."""

    def __init__(self, catalog: CatalogController, kind: CatalogKind) -> None:
        super().__init__()
        self.setObjectName("catalogDetails")
        self.setProperty("look", "notice")
        self.item: CatalogItem | None = None
        self._is_in_use = False
        self._catalog = catalog
        self._kind = kind
        self.title = plain_label("", "title")
        self.problem = wrapped("", "problem")
        self.facts = wrapped("", "muted")
        self.license = wrapped("")
        self.description = wrapped("", "muted")
        self.folder = ElidedLabel("")
        self.folder.setProperty("look", "muted")
        self.action = Button(act=self._run_action, look="primary", name="detailsAction")
        self.discard = Button(act=self.remove_or_cancel, name="detailsDiscard")
        self.card = Button(self.tr("Model card"), self._show_card, look="link", name="modelCard")
        self.links = hbox(self.card)
        self.extras = vbox()
        self._buttons = QWidget()
        vbox(SPACE // 2, hbox(self.action, self.discard, None), parent=self._buttons)
        vbox(
            hbox((self.title, 1), self.links),
            self.problem,
            self.license,
            self.facts,
            self.description,
            self.folder,
            self.extras,
            self._buttons,
            parent=self,
            spacing=SPACE // 2,
            margins=(2 * SPACE, SPACE, 2 * SPACE, SPACE + SPACE // 2),
        )
        self.hide()

    def show_item(self, item: CatalogItem | None, row: Row | None) -> None:
        """None: nothing is chosen."""
        self.item = item
        self.setVisible(item is not None)
        if item is None or row is None:
            return
        self.setAccessibleName(self.tr("Details of {name}").format(name=row.title))
        self.title.setText(row.title)
        self.problem.setText(breakable(translated(item.problem)))
        self.problem.setVisible(bool(item.problem))
        self.license.setText(self._kind.license(item))
        self.license.setVisible(bool(item.license or not item.is_bundled) and not item.is_file)
        self.facts.setText(self._kind.details(item))
        self.description.setText(self._kind.description(item))
        self.description.setVisible(bool(self.description.text()))
        self.folder.show_text(self.tr("Folder: {folder}").format(folder=item.folder))
        self.folder.setVisible(bool(item.folder))
        self.card.setVisible(bool(item.model_card))
        self.action.setText(row.action)
        self.action.setVisible(bool(row.action))
        self._is_in_use = item.is_installed and not row.action
        keeps = self._is_in_use and not self._kind.removes_in_use
        self.discard.setText(self.tr("Remove…") if item.is_installed else self.tr("Cancel"))
        is_partial = item.state in ("waiting", "downloading", "paused")
        self.discard.setVisible(is_partial or (item.is_removable and not keeps))
        self._buttons.setHidden(self.action.isHidden() and self.discard.isHidden())
        for button in (self.action, self.discard, self.card):
            button.setAccessibleName(f"{button.text()} {row.title}")

    def remove_or_cancel(self) -> None:
        """Ask whether to remove the item if it can be removed, or cancel its download."""
        item = self.item
        if item is None or self.discard.isHidden():
            return
        if not item.is_installed:
            self._catalog.cancel(item.name)
            return
        question = Question(
            "removeItem",
            self._kind.remove_question(item),
            self._kind.remove_note(item, in_use=self._is_in_use),
            self.tr("Remove"),
            lambda: self._catalog.remove(item.name),
            self,
        )
        open_dialog(question)

    def _run_action(self) -> None:
        if self.item is not None:
            self.actionRequested.emit(self.item.name)

    def _show_card(self) -> None:
        if self.item is not None:
            title = self._kind.title(self.item)
            dialog = TextDialog("modelCardText", self.tr("Model card"), title, self)
            dialog.text.setPlainText(self.item.model_card)
            open_dialog(dialog)
