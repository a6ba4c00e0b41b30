"""Tests do not depend on the machine's fonts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from tests import fonts


def test_text_is_shown_in_the_font_of_the_tests(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == fonts.FAMILY


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs fontconfig")
def test_no_other_fonts_are_found(qapp: QApplication) -> None:
    generic = {"Monospace", "Sans Serif", "Serif"}
    assert set(QFontDatabase.families()) - generic == {
        *("Inter", "JetBrains Mono", "Noto Sans Arabic", "Noto Sans Hebrew")
    }
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    assert QFontInfo(fixed).family() == "JetBrains Mono"
