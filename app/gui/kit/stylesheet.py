"""The theme as a Qt palette, which the style draws with, and as a style sheet for what the style
does not know: labels and surfaces by their ``look``, lists, tabs and scroll bars.

A widget that paints itself uses ``current_theme()``. Qt repaints it when the theme changes; what it
has cached it renews on ``QEvent.PaletteChange``.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.kit.style import KitStyle
from app.gui.kit.theme import (
    DARK,
    LIGHT,
    RADIUS,
    SPACE,
    Theme,
    high_contrast,
    set_current_theme,
)

Choice = Literal["system", "light", "dark"]


def set_look(widget: QWidget, look: str) -> None:
    """Give ``widget`` another ``look``, now that it is shown already."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Appearance(QObject):
    """Applies the chosen theme to the application; "system" follows the system's theme.

    The system decides about high contrast in each of them.
    """

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._style = KitStyle()
        app.setStyle(self._style)
        self._shown: Theme | None = None
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._choice: Choice = choice
        self.choose(choice)

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        # The system draws the title bars and its own dialogs.
        scheme = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
        self._hints.setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
        self._follow()

    def _follow(self) -> None:
        system_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self._choice == "system" else self._choice == "dark"
        theme = DARK if dark else LIGHT
        contrast = self._hints.accessibility().contrastPreference()
        if contrast is Qt.ContrastPreference.HighContrast:
            theme = high_contrast(theme)
        if theme != self._shown:
            self._shown = theme
            set_current_theme(theme)
            self._app.setPalette(palette(theme))
            self._app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Mid: theme.border,
    }
    result = QPalette(QColor(theme.surface), QColor(theme.window))
    for one, color in colors.items():
        result.setColor(one, QColor(color))
    for one in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.text_muted))
    result.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(theme.window))
    return result


def style_sheet(theme: Theme) -> str:
    """Rules by class and by the dynamic property ``look``.

    No rule is about a control that the style draws: from any border or background in a rule, Qt
    draws the whole control by rules, and its text in colors that no rule has set.
    """
    half = SPACE // 2
    points = max(QApplication.font().pointSizeF(), 8)  # the user may have chosen a large font
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.border};
    padding: {half}px {SPACE}px; }}
QLabel[look="problem"] {{ color: {theme.error}; }}
QLabel[look="muted"] {{ color: {theme.text_muted}; }}
QLabel[look="accent"] {{ color: {theme.accent}; }}
QLabel[look="badge"] {{ color: {theme.accent}; background: {theme.highlight};
    border-radius: {SPACE}px; padding: 2px {SPACE}px; }}
QLabel[look="listening"] {{ color: {theme.listening}; }}
QLabel[look="hint"] {{ color: {theme.text_muted}; font-size: {0.9 * points:g}pt; }}
QLabel[look="title"] {{ font-weight: 600; }}
QLabel[look="heading"] {{ font-size: {1.7 * points:g}pt; font-weight: 600; }}

QFrame[look="notice"] {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {RADIUS}px; }}
QFrame[look="choice"] {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {RADIUS}px; }}
QFrame[look="choice"][chosen="true"] {{ border: 2px solid {theme.accent}; }}
QFrame[look="rule"] {{ background: {theme.border}; border: 0; max-height: 1px; }}
QTextBrowser#transcript {{ background: {theme.window}; border: 0; }}
QFrame#talkBar {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: 32px; }}
QFrame#talkBar[focused="true"] {{ border: 1px solid {theme.accent}; }}
QFrame#talkBar QPlainTextEdit {{ background: transparent; border: 0; }}
QFrame#drawer {{ background: {theme.window}; border: 0; }}
QFrame#drawer[look="sidebar"] {{ background: {theme.sidebar}; }}
QFrame#drawer[side="left"] {{ border-right: 1px solid {theme.border}; }}
QFrame#drawer[side="right"] {{ border-left: 1px solid {theme.border}; }}

QListView[look="index"] {{ background: transparent; border: 0; outline: 0; }}
QListView[look="index"]::item {{ color: {theme.text}; padding: 0 {SPACE}px;
    border: 1px solid transparent; border-radius: {SPACE}px; }}
QListView[look="index"]::item:hover {{ background: {theme.window}; }}
QListView[look="index"]::item:selected {{ color: {theme.text}; background: {theme.surface};
    border-color: {theme.border}; }}
QListView[look="index"]::item:selected:focus {{ border: 2px solid {theme.accent}; }}

QTreeView[look="rows"] {{ background: transparent; }}
QTreeView[look="rows"]::item:selected {{ color: {theme.text}; background: {theme.highlight}; }}

QComboBox {{ combobox-popup: 0; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {theme.border}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {theme.text_muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QTableWidget {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; }}
QTableWidget:focus {{ border-color: {theme.accent}; }}
QTableWidget::item {{ padding: 0 {half}px; }}
QTableWidget QHeaderView::section {{ background: {theme.surface}; color: {theme.text_muted};
    border: 0; border-bottom: 1px solid {theme.border}; padding: {half}px {SPACE - 1}px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: {SPACE}px {SPACE + half}px; color: {theme.text_muted}; }}
QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:hover {{ color: {theme.text}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
"""
