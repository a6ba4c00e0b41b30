"""The theme as a Qt palette and one style sheet for the whole application.

A widget that paints itself uses ``theme_of(self)`` and repaints on ``QEvent.PaletteChange``.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.kit.theme import DARK, LIGHT, RADIUS, SPACE, Theme

Choice = Literal["system", "light", "dark"]
FORM = "form"
"""The ``look`` of a dialog or page whose fields are styled as those of a form."""


def theme_of(widget: QWidget) -> Theme:
    """The theme in which ``widget`` is shown."""
    # Not from the widget's own palette: a rule that makes a button transparent turns that black.
    # When the application's palette changes, Qt notifies widgets in no particular order, so the
    # window may still have the old one.
    window = widget.window()
    own = window.testAttribute(Qt.WidgetAttribute.WA_SetPalette)
    shown = window.palette() if own else QApplication.palette()
    return DARK if shown.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def set_look(widget: QWidget, look: str) -> None:
    """Give ``widget`` another ``look`` of the style sheet, now that it is shown already."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Appearance(QObject):
    """Applies the chosen theme to the application; "system" follows the system's theme."""

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        app.setStyle("Fusion")  # the only style that applies a palette on every platform
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self._choice == "system" else self._choice == "dark"
        theme = DARK if dark else LIGHT
        if self._app.property("themeIsDark") != theme.dark:
            self._app.setProperty("themeIsDark", theme.dark)
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
    return result


def style_sheet(theme: Theme) -> str:
    """Rules by class and by the dynamic property ``look``."""
    half = SPACE // 2
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.border};
    padding: {half}px {SPACE}px; }}
QLabel[look="problem"] {{ color: {theme.error}; }}
QLabel[look="muted"] {{ color: {theme.text_muted}; }}
QLabel[look="accent"] {{ color: {theme.accent}; }}
QLabel[look="listening"] {{ color: {theme.listening}; }}
QLabel[look="hint"] {{ color: {theme.text_muted}; font-size: 9pt; }}
QLabel[look="title"] {{ font-weight: 600; }}
QLabel[look="heading"] {{ font-size: 17pt; font-weight: 600; }}

QPushButton {{ color: {theme.text}; background: {theme.surface}; min-height: 20px;
    border: 1px solid {theme.border}; border-radius: {SPACE}px; padding: 5px {2 * SPACE}px; }}
QPushButton:hover {{ border-color: {theme.accent}; }}
QPushButton:pressed {{ background: {theme.highlight}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: {half}px {2 * SPACE - 1}px; }}
QPushButton:disabled {{ color: {theme.text_muted}; background: transparent; }}
QPushButton[look="primary"], QPushButton:default {{ color: {theme.on_accent};
    background: {theme.accent}; border-color: {theme.accent}; }}
QPushButton:default:disabled {{ color: {theme.text_muted}; background: transparent;
    border-color: {theme.border}; }}
QPushButton[look="primary"]:focus, QPushButton:default:focus {{ border-color: {theme.text}; }}
QPushButton[look="link"] {{ color: {theme.accent}; background: transparent;
    border: 2px solid transparent; padding: 0 {half}px; text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border-color: {theme.accent}; }}
QPushButton[look="chip"] {{ padding: {SPACE + 1}px {2 * SPACE - 2}px; border-radius: {RADIUS}px; }}
QPushButton[look="chip"]:focus {{ padding: {SPACE}px {2 * SPACE - 3}px; }}
QPushButton[look="pill"] {{ border-radius: 16px; padding: 5px {2 * SPACE}px 5px {SPACE + half}px;
    min-height: 20px; }}
QPushButton[look="pill"]:focus {{ padding: {half}px {2 * SPACE - 1}px {half}px {SPACE + 3}px; }}

QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: {SPACE}px;
    padding: {half}px; }}
QToolButton:hover {{ background: {theme.highlight}; }}
QToolButton:focus {{ border-color: {theme.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[look="row"] {{ color: {theme.text}; padding: 7px {SPACE}px; font-weight: 500; }}
QToolButton[look="primary"] {{ background: {theme.accent}; border-radius: 17px; }}
QToolButton[look="primary"]:disabled {{ background: {theme.border}; }}
QToolButton[look="primary"]:focus {{ border-color: {theme.text}; }}

QLineEdit[look="search"] {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; padding: 5px {SPACE}px; min-height: 20px; }}
QLineEdit[look="search"]:focus {{ border-color: {theme.accent}; }}

QCheckBox {{ spacing: {SPACE}px; min-height: {3 * SPACE}px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {theme.text_muted};
    border-radius: {SPACE // 2}px; background: {theme.surface}; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {theme.text}; width: 13px; height: 13px; }}

QListView[look="index"] {{ background: transparent; border: 0; outline: 0; }}
QListView[look="index"]::item {{ color: {theme.text}; padding: 6px {SPACE}px;
    border: 2px solid transparent; border-radius: {SPACE}px; }}
QListView[look="index"]::item:hover {{ background: {theme.surface}; }}
QListView[look="index"]::item:selected {{ color: {theme.text}; background: {theme.highlight}; }}
QListView[look="index"]:focus::item:selected {{ border-color: {theme.accent}; }}

QTreeView[look="rows"] {{ background: transparent; }}
QTreeView[look="rows"]::item:selected {{ color: {theme.text}; background: {theme.highlight}; }}

QTextBrowser#transcript {{ background: {theme.window}; border: 0; }}
QFrame#talkBar {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: 32px; }}
QFrame#talkBar[focused="true"] {{ border: 1px solid {theme.accent}; }}
QFrame#talkBar QPlainTextEdit {{ background: transparent; border: 0; }}
QFrame#drawer {{ background: {theme.inset}; border: 0; }}
QFrame#drawer[side="leading"] {{ border-right: 1px solid {theme.border}; }}
QFrame#drawer[side="trailing"] {{ background: {theme.window};
    border-left: 1px solid {theme.border}; }}
QFrame[look="notice"] {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {RADIUS}px; }}

QProgressBar {{ background: {theme.border}; border: 0; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {theme.border}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {theme.text_muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
{_form_rules(theme)}{_radio_rules(theme)}{_tab_rules(theme)}"""


def _form_rules(theme: Theme) -> str:
    """The fields of a form, and the ``rule`` between its sections.

    They set no text colors: Qt would then fade placeholders until they are illegible.
    """
    form = f'QWidget[look="{FORM}"]'
    text, number = f"{form} QPlainTextEdit", f"{form} QSpinBox"
    fields = (f"{form} QLineEdit", text, f"{form} QComboBox", number)
    focused, disabled = (
        ", ".join(f"{field}:{state}" for field in fields) for state in ("focus", "disabled")
    )
    rules = f"""
{", ".join(fields)} {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; padding: 5px {SPACE}px; min-height: 20px; }}
{text} {{ padding: {SPACE // 2}px; }}
{focused} {{ border-color: {theme.accent}; }}
{disabled} {{ background: {theme.window}; }}
{form} QComboBox QLineEdit, {number} QLineEdit {{ border: 0; padding: 0; background: transparent;
    min-height: 0; }}
{form} QComboBox::drop-down {{ border: 0; width: {4 * SPACE}px; }}
{form} QComboBox::down-arrow {{ image: none; }}
{form} QFrame[look="rule"] {{ background: {theme.border}; border: 0; max-height: 1px; }}
"""
    for direction, leading, trailing in ((0, "left", "right"), (1, "right", "left")):
        here = f'[layoutDirection="{direction}"]'
        rules += f"""
{form} QComboBox{here} {{ padding-{trailing}: {4 * SPACE}px; }}
{form} QComboBox{here}:!editable {{ padding-{leading}: {SPACE + 2}px; }}
{form} QPushButton#keyRecorder{here} {{ text-align: {leading}; padding: 5px {SPACE + 2}px;
    font-weight: normal; }}
"""
    return rules


def _radio_rules(theme: Theme) -> str:
    stops = ((0, theme.accent), (0.5, theme.accent), (0.6, theme.surface), (1, theme.surface))
    dot = ", ".join(f"stop: {at} {color}" for at, color in stops)
    circle = "cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5"
    return f"""
QRadioButton {{ spacing: {SPACE}px; min-height: {3 * SPACE}px; }}
QRadioButton::indicator {{ width: 15px; height: 15px; border: 1px solid {theme.text_muted};
    border-radius: 8px; background: {theme.surface}; }}
QRadioButton::indicator:checked {{ border-color: {theme.accent};
    background: qradialgradient({circle}, {dot}); }}
QRadioButton::indicator:focus {{ border: 2px solid {theme.text}; width: 13px; height: 13px; }}
"""


def _tab_rules(theme: Theme) -> str:
    """Tabs, and the tables in them."""
    return f"""
QTableWidget {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; }}
QTableWidget:focus {{ border-color: {theme.accent}; }}
QTableWidget::item {{ padding: 0 {SPACE // 2}px; }}
QWidget[look="{FORM}"] QTableWidget QLineEdit {{ border: 0; border-radius: 0; padding: 0 2px;
    min-height: 0; }}
QTableWidget QHeaderView::section {{ background: {theme.surface}; color: {theme.text_muted};
    border: 0; border-bottom: 1px solid {theme.border};
    padding: {SPACE // 2}px {SPACE - 1}px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: {SPACE}px {SPACE + SPACE // 2}px; color: {theme.text_muted}; }}
QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
"""
