"""Gestures on the rows of a catalog's list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.gui.voices.catalog_delegate import Part
from app.gui.voices.catalog_kind import Row
from app.gui.voices.catalog_model import ROW_ROLE
from app.gui.voices.catalog_picker import CatalogPicker


def row(picker: CatalogPicker, name: str) -> Row:
    """What the row of an item shows."""
    assert name in picker.shown
    shown = picker.model.index_of(name).data(ROW_ROLE)
    assert isinstance(shown, Row)
    return shown


def spoken(picker: CatalogPicker, name: str) -> str:
    """What a screen reader says at the row."""
    return str(picker.model.index_of(name).data(Qt.ItemDataRole.AccessibleTextRole))


def click(picker: CatalogPicker, name: str, part: Part | None = Part.ACTION) -> None:
    """Click a button of the row, or the text of the row."""
    view = picker.view
    index = picker.model.index_of(name)
    view.scrollTo(index)
    where = view.part_rect(name, part) if part else view.visualRect(index)
    assert not where.isEmpty(), f"{name} has no {part}"
    assert view.viewport().rect().contains(where.center()), f"{name} is out of sight"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
