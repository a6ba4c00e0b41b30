"""The rows of a catalog's list: the items that pass its filters, in order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, Row, language_name

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ``Row`` of an index."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CatalogModel(QAbstractListModel):
    """The items of ``catalog``. Rows keep their order while they stay the same items, so that
    nothing moves under the pointer."""

    filtered = Signal()
    """Other filters have taken effect."""

    def __init__(
        self,
        catalog: CatalogController,
        kind: CatalogKind,
        current: str,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """``current`` is the name of the item in use, ``language`` that of the listed items, such
        as ``en``; "" lists all."""
        super().__init__(parent)
        self.names: list[str] = []
        """The items that are listed, from top to bottom."""
        self.current = current
        self._catalog = catalog
        self._kind = kind
        self.language = language
        self._quality = ""
        self._words: list[str] = []
        self._accepts: Callable[[CatalogItem], bool] = lambda item: True
        catalog.list_changed.connect(self._update)
        catalog.item_changed.connect(self._show_item)
        self._update()

    def filter(self, language: str, quality: str, words: str) -> None:
        """List only the items of this language and quality that contain the words; "" is any."""
        self.language = language
        self._quality = quality
        self._words = words.casefold().split()
        self._list(self._wanted())
        self.filtered.emit()

    def show_only(self, accepts: Callable[[CatalogItem], bool]) -> None:
        """Of those, list the items that ``accepts`` returns True for."""
        self._accepts = accepts
        self._list(self._wanted())

    def set_current(self, name: str) -> None:
        if name != self.current:
            self.current = name
            self._show_all_again()

    def item(self, index: Index) -> CatalogItem:
        return self._catalog.items[self.names[index.row()]]

    def index_of(self, name: str) -> QModelIndex:
        """Invalid if it is not listed."""
        return self.index(self.names.index(name)) if name in self.names else QModelIndex()

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._kind.title(self.item(index))
            case Qt.ItemDataRole.UserRole:
                return self._row(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                row = self._row(index)
                return ". ".join(part for part in (row.spoken, row.keys) if part)
        return None

    # --- what is listed -------------------------------------------------------------------------

    def _row(self, index: Index) -> Row:
        item = self.item(index)
        return self._kind.row(
            item, is_current=item.name == self.current, with_language=not self.language
        )

    def _update(self) -> None:
        wanted = self._wanted()
        if {item.name for item in wanted} == set(self.names):
            self._show_all_again()
        else:
            self._list(wanted)

    def _list(self, wanted: list[CatalogItem]) -> None:
        self.beginResetModel()
        self.names = [item.name for item in sorted(wanted, key=self._rank)]
        self.endResetModel()

    def _show_all_again(self) -> None:
        if self.names:
            self.dataChanged.emit(self.index(0), self.index(len(self.names) - 1))

    def _show_item(self, item: CatalogItem) -> None:
        if self._is_wanted(item) != (item.name in self.names):
            self._update()
        elif item.name in self.names:
            index = self.index_of(item.name)
            self.dataChanged.emit(index, index)

    def _wanted(self) -> list[CatalogItem]:
        return [item for item in self._catalog.items.values() if self._is_wanted(item)]

    def _is_wanted(self, item: CatalogItem) -> bool:
        # What speaks every language, and the user's own file, are listed for each.
        is_spoken = not (self.language and item.language) or item.is_file
        if not is_spoken and item.language.lower().partition("_")[0] != self.language:
            return False
        if self._quality and item.quality.removeprefix("x_") != self._quality:
            return False
        return self._accepts(item) and self._contains_words(item)

    def _contains_words(self, item: CatalogItem) -> bool:
        if not self._words:
            return True
        language = language_name(item.language) if item.language else ""
        parts = (item.name, self._kind.title(item), self._kind.facts(item), language, item.license)
        text = " ".join(parts).casefold()
        return all(word in text for word in self._words)

    def _rank(self, item: CatalogItem) -> tuple[object, ...]:
        return self._kind.rank(item, is_current=item.name == self.current)
