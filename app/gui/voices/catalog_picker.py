"""A list of catalog items, to install and to choose from: the base of both pickers."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QWidget,
)

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Question, TextDialog, open_dialog
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.voices.catalog_controller import CatalogController, CatalogItem


def language_name(code: str) -> str:
    """The language's own name: Deutsch (Deutschland) for ``de_DE``."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return code
    language = str(locale.get_language_name(locale.language) or code)
    language = language[:1].upper() + language[1:]
    territory = locale.get_territory_name(locale.language) if locale.territory else ""
    return f"{language} ({territory})" if territory else language


def format_size(size_bytes: int) -> str:
    """63 MB, in the format of the user's country."""
    digits = 0 if size_bytes < 1_000_000_000 else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


class CatalogCard(QFrame):
    """One item: its description, its state, and the buttons that act on it."""

    useRequested = Signal()

    def __init__(self, item: CatalogItem, catalog: CatalogController) -> None:
        super().__init__()
        self.setObjectName(f"voice_{item.name}")
        self.setProperty("look", "notice")
        self.item = item
        self._catalog = catalog
        self._is_current = False
        self._title = plain_label("")
        self._title.setProperty("look", "title")
        self._state = plain_label("")
        self._state.setProperty("look", "muted")
        self._facts = wrapped("", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._problem = wrapped("", "problem")
        self.action = Button(act=self._run_action)
        self.listen = Button()
        self.listen.hide()
        self.discard = Button(act=self._discard)
        self._model_card = Button(
            self.tr("Model card"), self._show_model_card, look="link", name="modelCard"
        )
        self.buttons = (self.action, self.listen, self.discard, self._model_card)
        self._lay_out()
        self.show_item(item)

    @property
    def facts(self) -> str:
        """The description below the title."""
        return self._facts.text()

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_item(self, item: CatalogItem) -> None:
        self.item = item
        self._title.setText(self._item_title())
        self._facts.setText(" · ".join(fact for fact in self._item_facts() if fact))
        self._show_state()
        self._show_buttons()
        for button in self.buttons:
            button.setAccessibleName(f"{button.text()} {self._title.text()}")
        self._problem.setText(translated(item.problem))
        self._problem.setVisible(bool(item.problem))
        self.setAccessibleName(f"{self._title.text()}, {self._state.text()}".strip(", "))

    def set_current(self, is_current: bool) -> None:
        if is_current is not self._is_current:
            self._is_current = is_current
            self.show_item(self.item)

    # --- what a subclass provides ---------------------------------------------------------------

    def _item_title(self) -> str:
        raise NotImplementedError

    def _item_facts(self) -> Iterable[str]:
        raise NotImplementedError

    def _lay_out(self) -> None:
        vbox(
            hbox((self._title, 1), self._state),
            self._facts,
            self._bar,
            self._problem,
            SPACE // 2,
            hbox(*self.buttons, None),
            parent=self,
            spacing=SPACE // 2,
            margins=(2 * SPACE, SPACE, 2 * SPACE, SPACE + SPACE // 2),
        )

    def _show_state(self) -> None:
        item = self.item
        percent = 100 * item.done_bytes // item.size_bytes if item.size_bytes else 0
        state = {
            "available": "",
            "waiting": self.tr("Waiting…"),
            "downloading": self.tr("{percent} %").format(percent=percent),
            "paused": self.tr("Paused at {percent} %").format(percent=percent),
            "preparing": self.tr("Preparing…"),
            "installed": self.tr("In use") if self._is_current else self.tr("Installed"),
        }[item.state]
        self._state.setText(state)
        self._bar.setVisible(item.state not in ("available", "installed"))
        self._bar.setRange(0, 0 if item.state in ("waiting", "preparing") else 100)
        self._bar.setValue(min(percent, 100))
        self._bar.setAccessibleName(state)

    def _show_buttons(self) -> None:
        item = self.item
        action = {
            "available": self.tr("Install"),
            "paused": self.tr("Resume"),
            "installed": self.tr("Use"),
        }.get(item.state, self.tr("Pause"))
        if item.problem and item.state in ("available", "paused"):
            action = self.tr("Try again")
        self.action.setText(action)
        self.action.setEnabled(item.state != "preparing")
        self.action.setVisible(not (item.is_installed and self._is_current))
        self.discard.setText(self.tr("Remove") if item.is_installed else self.tr("Cancel"))
        removable = item.is_installed and not self._is_current and not item.is_bundled
        self.discard.setVisible(removable or item.state in ("waiting", "downloading", "paused"))
        self._model_card.setVisible(bool(item.model_card))

    # --- the buttons ----------------------------------------------------------------------------

    def _run_action(self) -> None:
        match self.item.state:
            case "installed":
                self.useRequested.emit()
            case "waiting" | "downloading":
                self._catalog.pause(self.item.name)
            case "available" | "paused":
                self._catalog.install(self.item.name)

    def _discard(self) -> None:
        name = self.item.name
        if not self.item.is_installed:
            self._catalog.cancel(name)
            return
        size = format_size(self.item.size_bytes)
        note = self.tr("It frees {size}. It can be installed again.").format(size=size)
        question = Question(
            "removeVoice",
            self.tr("Remove the voice {name}?").format(name=name),
            note,
            self.tr("Remove"),
            lambda: self._catalog.remove(name),
            self,
        )
        open_dialog(question)

    def _show_model_card(self) -> None:
        dialog = TextDialog("modelCardText", self.tr("Model card"), self.item.name, self)
        dialog.text.setPlainText(self.item.model_card)
        open_dialog(dialog)


class CatalogPicker(QWidget):
    """Cards of a catalog's items, which a subclass lists."""

    chosen = Signal(str)
    """The name of an installed item."""

    def __init__(
        self, catalog: CatalogController, current: str, parent: QWidget | None = None
    ) -> None:
        """``current`` is the name of the item in use."""
        super().__init__(parent)
        self.cards: dict[str, CatalogCard] = {}
        self._catalog = catalog
        self._current = current
        self._list = vbox()
        catalog.list_changed.connect(self._show_list)
        catalog.item_changed.connect(self._show_item)
        catalog.refreshed.connect(self._show_refreshed)

    def set_current(self, name: str) -> None:
        self._current = name
        for card in self.cards.values():
            card.set_current(card.item.name == name)

    def _create_card(self, item: CatalogItem) -> CatalogCard:
        raise NotImplementedError

    def _show_list(self) -> None:
        raise NotImplementedError

    def _show_refreshed(self, problem: str) -> None:
        raise NotImplementedError

    def _show_item(self, item: CatalogItem) -> None:
        if card := self.cards.get(item.name):
            card.show_item(item)

    def _card(self, item: CatalogItem) -> CatalogCard:
        """The item's card; a new one is connected."""
        if item.name in self.cards:
            return self.cards[item.name]
        card = self._create_card(item)
        card.set_current(item.name == self._current)
        card.useRequested.connect(lambda: self._choose(item.name))
        return card

    def _choose(self, name: str) -> None:
        self.set_current(name)
        self.chosen.emit(name)

    def _set_tab_order(self, first: QWidget) -> None:
        """Tab goes from ``first`` through the cards from top to bottom."""
        stops = [first, *(button for card in self.cards.values() for button in card.buttons)]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
