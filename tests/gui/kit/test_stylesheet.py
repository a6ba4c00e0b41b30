from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.gui.kit.stylesheet import Appearance, style_sheet
from app.gui.kit.theme import DARK, LIGHT, current_theme
from tests.gui.kit.test_theme import contrast


def test_a_choice_stands_whatever_the_system_shows(
    qapp: QApplication, appearance: Appearance
) -> None:
    appearance.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    appearance.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_both_style_sheets_use_only_their_own_colors() -> None:
    assert DARK.window not in style_sheet(LIGHT)
    assert LIGHT.accent not in style_sheet(DARK)


class System(QObject):
    """The system's wishes, as Qt tells them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference
        self.asked: Qt.ColorScheme | None = None

    def accessibility(self) -> System:
        return self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.asked or self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked = None if scheme is Qt.ColorScheme.Unknown else scheme


@pytest.fixture
def system(appearance: Appearance, monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    monkeypatch.setattr(appearance, "_hints", system)
    system.changed.connect(appearance._follow)
    return system


def test_title_bars_and_system_dialogs_follow_the_choice(
    appearance: Appearance, system: System
) -> None:
    for choice, scheme in (("dark", Qt.ColorScheme.Dark), ("light", Qt.ColorScheme.Light)):
        appearance.choose(choice)  # type: ignore[arg-type]
        assert system.asked is scheme
    appearance.choose("system")
    assert system.asked is None


def test_the_systems_theme_is_followed_while_the_window_is_open(
    appearance: Appearance, system: System
) -> None:
    appearance.choose("dark")
    appearance.choose("system")
    assert current_theme() is LIGHT
    system.scheme = Qt.ColorScheme.Dark
    system.changed.emit()
    assert current_theme() is DARK


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_more_contrast_is_shown_as_soon_as_the_system_asks_for_it(
    appearance: Appearance, system: System, choice: str
) -> None:
    appearance.choose(choice)  # type: ignore[arg-type]
    system.contrast = Qt.ContrastPreference.HighContrast
    system.changed.emit()
    theme = current_theme()
    assert contrast(theme.text_muted, theme.window) >= 7
    assert contrast(theme.border, theme.surface) >= 4.5
    assert theme.dark is (choice == "dark")
    system.contrast = Qt.ContrastPreference.NoPreference
    system.changed.emit()
    assert current_theme() is (DARK if choice == "dark" else LIGHT)
