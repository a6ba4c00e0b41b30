"""The response times in detail, shown at the side of the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QWidget

from app.engine.latency import export
from app.gui.kit.announce import announce
from app.gui.kit.controls import Button
from app.gui.kit.forms import plain_label, tooltip, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.latency.waterfall import INSET_PX


class LatencyPanel(QWidget):
    """A heading over ``meter``, which scrolls, and below it what copies and exports the figures."""

    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, meter: LatencyMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyPanel")
        self._meter = meter
        self.close_button = IconButton("close", self.tr("Close (Esc)"), self, size=18)
        self._empty = wrapped(self.tr("Timings appear after your first question."), "muted")
        self.copy_button = self._link(
            self.tr("Copy"), self.copy, self.tr("Copy the times of this turn")
        )
        self.export_button = self._link(
            self.tr("Export…"), self.export, self.tr("Export all turns")
        )
        self._lay_out()
        meter.changed.connect(self._update)
        self._update()

    def _link(self, text: str, act: Callable[[], None], tip: str) -> Button:
        button = Button(text, act, look="link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(tooltip(tip))
        button.setAccessibleDescription(tip)
        return button

    def _lay_out(self) -> None:
        inner, side = QWidget(), 2 * SPACE - INSET_PX
        vbox(self._meter, None, parent=inner, margins=(side, 0, side, SPACE))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)  # which ``setWidget`` sets
        scroll.viewport().setAutoFillBackground(False)
        heading = plain_label(self.tr("Response time"), "title")
        top = hbox((heading, 1), self.close_button, margins=(2 * SPACE, SPACE, SPACE, SPACE))
        empty = vbox(self._empty, margins=(2 * SPACE, 0, 2 * SPACE, 0))
        links = (self.copy_button, self.export_button, None)
        bottom = hbox(*links, margins=(SPACE + 4, SPACE // 2, SPACE, SPACE))
        parts = (top, empty, (scroll, 1), bottom)
        vbox(*parts, parent=self, spacing=0, margins=(0, SPACE // 2, 0, 0))

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        meter = self._meter
        shown = [self.close_button, meter.waterfall, meter.chart]
        return [*shown, self.copy_button, self.export_button]

    def _update(self) -> None:
        self._empty.setVisible(self._meter.is_empty)
        self._meter.setHidden(self._meter.is_empty)
        any_turn = bool(self._meter.history.records)
        self.copy_button.setVisible(any_turn)
        self.export_button.setVisible(any_turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_button.click()
        else:
            super().keyPressEvent(event)

    # --- the figures for other programs -----------------------------------------------------------

    def copy(self) -> None:
        """Put the turn on display on the clipboard, a line for each figure."""
        records = list(self._meter.history.records)
        text = export.as_text(self._meter.record or records[-1], records)
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))

    def export(self) -> None:
        """Ask for a file and write the session's turns there."""
        dialog = QFileDialog(self.window(), self.tr("Export all turns"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = {self.tr("CSV table (*.csv)"): "csv", self.tr("JSON (*.json)"): "json"}
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[name]))
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile("repartee-turns")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the turns as JSON if the name ends in ``.json``, else as CSV."""
        convert = export.to_json if path.suffix.lower() == ".json" else export.to_csv
        try:
            text = convert(list(self._meter.history.records))
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else self.tr("it is not writable")
            said = self.tr("Couldn't save {file}: {why}.").format(file=path.name, why=why)
            self.trouble.emit("export_failed", said)
