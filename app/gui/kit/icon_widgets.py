"""A button and a label whose icon follows the theme. ``color`` names a field of ``Theme``."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.gui.kit.icons import app_icon, icon, paint_icon
from app.gui.kit.theme import current_theme


class IconButton(QToolButton):
    """``accessible_name`` defaults to ``tooltip`` without the keys in parentheses."""

    def __init__(
        self,
        icon_name: str,
        tooltip: str,
        parent: QWidget | None = None,
        *,
        accessible_name: str = "",
        size: int = 20,
        color: str = "text_muted",
        disabled_color: str = "text_unheard",
    ) -> None:
        """``size`` is in pixels."""
        super().__init__(parent)
        self.setIcon(icon(icon_name, color, disabled_color))
        self.setIconSize(QSize(size, size))
        self.setToolTip(tooltip)
        self.setAccessibleName(accessible_name or tooltip.partition(" (")[0])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class IconLabel(QWidget):
    def __init__(
        self,
        icon_name: str,
        parent: QWidget | None = None,
        *,
        color: str = "text_muted",
        size: int = 20,
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_icon(icon_name, color)

    def show_icon(self, icon_name: str, color: str) -> None:
        self._icon_name = icon_name
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = getattr(current_theme(), self._color)
        paint_icon(painter, self._icon_name, color, QRectF(self.rect()))
        painter.end()


class Logo(QWidget):
    """The application's icon as a square with sides of ``size`` px."""

    def __init__(self, parent: QWidget | None = None, *, size: int) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        app_icon().paint(painter, self.rect())
        painter.end()
