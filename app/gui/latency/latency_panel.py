"""The response times in detail, shown at the side of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton
from app.gui.latency.latency_meter import LatencyMeter


class LatencyPanel(QWidget):
    """A heading over ``meter``, and a sentence in its place while there is no turn to show."""

    def __init__(self, meter: LatencyMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyPanel")
        self._meter = meter
        heading = QLabel(self.tr("Response time"))
        heading.setProperty("look", "title")
        self.close_button = IconButton("close", self.tr("Close (Esc)"), self, size=18)
        self._empty = wrapped(self.tr("Timings appear after your first question."), "muted")
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        vbox(meter, None, parent=inner)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        empty = vbox(self._empty, margins=(2 * SPACE, 0, 2 * SPACE, 0))
        top = hbox((heading, 1), self.close_button, margins=(2 * SPACE, SPACE, SPACE, SPACE))
        vbox(top, empty, (scroll, 1), parent=self, spacing=0, margins=(0, SPACE // 2, 0, 0))
        meter.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        empty = self._meter.is_empty
        self._empty.setVisible(empty)
        self._meter.setHidden(empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_button.click()
        else:
            super().keyPressEvent(event)
