"""The window in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.gui.kit.translation import set_language, translated
from app.messages import sentence


class Catalog(QTranslator):
    """As Qt asks it; "" where it has nothing."""

    def __init__(self, entries: dict[str, str], parent: QApplication) -> None:
        super().__init__(parent)
        self.entries = entries

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        return self.entries.get(text, "")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    catalog = Catalog(
        {
            "The file wasn't found on {host}.": "Die Datei gibt es auf {host} nicht.",
            "{name}: {problem}": "{name} – {problem}",
        },
        qapp,
    )
    qapp.installTranslator(catalog)
    yield
    qapp.removeTranslator(catalog)


def test_a_sentence_from_elsewhere_is_said_in_the_windows_language(german: None) -> None:
    said = sentence("The file wasn't found on {host}.", host="example.com")
    assert translated(said) == "Die Datei gibt es auf example.com nicht."


def test_so_is_a_sentence_within_a_sentence(german: None) -> None:
    inner = sentence("The file wasn't found on {host}.", host="b.example")
    outer = sentence("{name}: {problem}", name="Ada", problem=inner)
    assert translated(outer) == "Ada – Die Datei gibt es auf b.example nicht."


def test_what_is_no_such_sentence_stays_as_it_is(german: None) -> None:
    assert translated("The file wasn't found on {host}.") == "The file wasn't found on {host}."


def test_an_untranslated_sentence_is_english(qapp: QApplication) -> None:
    assert translated(sentence("Say {word}.", word="no")) == "Say no."


@pytest.mark.parametrize(
    ("language", "cancel"),
    [("de", "Abbrechen"), ("es", "Cancelar"), ("zh", "取消"), ("en", "Cancel")],
)
def test_qts_own_buttons_speak_it_too(qapp: QApplication, language: str, cancel: str) -> None:
    assert set_language(qapp, language) == language
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    set_language(qapp, "en")
    assert said == cancel


def test_a_language_that_is_not_there_is_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.gui.kit.translation.QLocale.uiLanguages", lambda self: ["xx-XX", "yy"])
    assert set_language(qapp, "system") == "en"


def test_numbers_and_dates_follow_the_language(qapp: QApplication) -> None:
    try:
        set_language(qapp, "de")
        assert QLocale().toString(1305.5, "f", 1) == "1.305,5"
    finally:
        set_language(qapp, "en")
    assert QLocale().toString(1305.5, "f", 1) == "1,305.5"
