"""A button and a label whose icon follows the theme. ``color`` names a field of ``Theme``."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.gui.kit.icons import icon, pixmap
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import Theme


class IconButton(QToolButton):
    """``accessible_name`` defaults to ``tooltip`` without the keys in parentheses."""

    def __init__(
        self,
        icon_name: str,
        tooltip: str,
        parent: QWidget | None = None,
        *,
        accessible_name: str = "",
        size: int = 0,
        color: str = "text_muted",
        disabled_color: str = "",
    ) -> None:
        """``size`` is in pixels; 0 is the style's size."""
        super().__init__(parent)
        self._icon_name = icon_name
        self._colors = color, disabled_color
        self._size = size
        self._theme: Theme | None = None
        self.setToolTip(tooltip)
        self.setAccessibleName(accessible_name or tooltip.partition(" (")[0])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if size:
            self.setIconSize(QSize(size, size))
        self._show_theme()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_theme()

    def _show_theme(self) -> None:
        theme = theme_of(self)
        if theme is not self._theme:
            self._theme = theme
            color, disabled = (getattr(theme, name) if name else "" for name in self._colors)
            self.setIcon(icon(self._icon_name, color, self._size or 20, disabled))


class IconLabel(QLabel):
    def __init__(
        self,
        icon_name: str,
        parent: QWidget | None = None,
        *,
        color: str = "text_muted",
        size: int = 20,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.show_icon(icon_name, color)

    def show_icon(self, icon_name: str, color: str) -> None:
        self._icon_name = icon_name
        self._color = color
        self._show_theme()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_theme()

    def _show_theme(self) -> None:
        color = getattr(theme_of(self), self._color)
        self.setPixmap(pixmap(self._icon_name, color, self._size, self.devicePixelRatioF()))
