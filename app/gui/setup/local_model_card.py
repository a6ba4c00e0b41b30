"""The choice of a model that Repartee runs on this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from app.gui.kit.dialogs import Question, open_dialog
from app.gui.setup.choice_card import ChoiceCard
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import format_size
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.gui.voices.models_page import ModelKind


class LocalModelCard(ChoiceCard):
    """Offers the recommended model; a menu has the others."""

    changed = Signal()
    """Another model is offered, or its state has changed."""

    def __init__(self, catalog: ModelCatalogController) -> None:
        super().__init__(self.tr("A model on this computer"))
        self._catalog = catalog
        self._kind = ModelKind(catalog, self)
        there = (item.name for item in catalog.items.values() if item.is_installed)
        self.model = next(there, catalog.recommended)
        """The name of the model that is offered."""
        self.menu_button = QPushButton(self.tr("Change"))
        self.menu_button.setObjectName("changeModel")
        self.menu_button.setAccessibleName(self.tr("Choose another model"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.menu_button)
        menu.aboutToShow.connect(self._fill)
        self.menu_button.setMenu(menu)
        self.add_control(self.menu_button)
        catalog.list_changed.connect(self._show)
        catalog.item_changed.connect(lambda _: self._show())
        self._show()

    @property
    def verb(self) -> str:
        """What choosing the model does, besides going to the next step; "" for nothing."""
        is_new = self._item is not None and self._item.state in ("available", "paused")
        return self.tr("Download and continue") if is_new else ""

    def choose(self, name: str) -> None:
        """Offer this model, if there is one of this name."""
        if name in self._catalog.items:
            self.model = name
            self._show()

    def confirm(self, then: Callable[[str], object]) -> None:
        """Call ``then`` with the name of the model, after a question if there is one."""
        question = self._kind.install_question(self._item) if self._item is not None else None
        if question is None:
            then(self.model)
            return
        name, verb = self.model, self.tr("Install")
        box = Question(
            "installItem", *question, verb, lambda: then(name), self.window(), danger=False
        )
        open_dialog(box)

    @property
    def _item(self) -> CatalogItem | None:
        return self._catalog.items.get(self.model)

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        if item.is_installed:
            state = self.tr("installed")
        else:
            size = format_size(item.size_bytes)
            state = self.tr("{size} download").format(size=size)
        words = (self._kind.title(item), state, self.tr("private, free, works offline"))
        self.show_facts(" · ".join(words))
        self.show_badge(self.tr("Recommended") if self.model == self._catalog.recommended else "")
        self.changed.emit()

    def _fill(self) -> None:
        menu = self.menu_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for item in self._catalog.items.values():
            words = (self._kind.title(item), self._kind.facts(item))
            action = menu.addAction(" · ".join(words).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(item.name == self.model)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=item.name: self._choose(name))

    def _choose(self, name: str) -> None:
        self.choose(name)
        self.button.click()
