"""Small widgets: a button and a label with an icon, the logo, and a label that is shortened.

``color`` names a field of ``Theme``.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QToolTip, QWidget

from app.gui.kit.forms import tooltip
from app.gui.kit.icons import app_icon, icon, paint_icon
from app.gui.kit.theme import SPACE, current_theme

TOOLTIP_LIMIT = 2000
"""Characters in the tooltip."""


class IconButton(QToolButton):
    """``accessible_name`` defaults to ``tip``, the tooltip, without the keys in parentheses."""

    def __init__(
        self,
        icon_name: str,
        tip: str,
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
        self.setToolTip(tip)
        self.setAccessibleName(accessible_name or tip.partition(" (")[0])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.underMouse():
            QToolTip.hideText()  # which Qt would show for some seconds more


def set_menu(button: QToolButton, menu: QMenu) -> None:
    """Let ``button`` open ``menu`` when it is pressed."""

    def update_hover() -> None:
        # Qt tells no button that the mouse has left it while its menu was open.
        inside = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, inside)
        button.update()

    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, button, update_hover))


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


class ElidedLabel(QLabel):
    """One line of plain text, elided to its width; the tooltip shows all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self._full_text = text
        self.setToolTip(tooltip(text[:TOOLTIP_LIMIT] + "…" * (len(text) > TOOLTIP_LIMIT)))
        self._elide()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._full_text[:200]) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()
        super().resizeEvent(event)

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._full_text, mode, self.width()))
