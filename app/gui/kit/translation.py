"""The window's language: Qt Linguist catalogs, which ``packaging/translations.py`` compiles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.config.paths import RESOURCES
from app.gui.kit.units import in_words
from app.messages import Duration, Sentence

FOLDER = RESOURCES / "translations"
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh": "中文"}
"""Each named in the language itself, so that its speakers can read it."""


def set_language(app: QApplication, wanted: str) -> str:
    """Show widgets that are created from now on in ``wanted``: one of LANGUAGES, or "system".

    Returns the language used.
    """
    language = wanted if wanted in LANGUAGES else _system_language()
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt names some catalogs by country: qtbase_zh_CN, but qtbase_de.
    locale = QLocale("zh_CN" if language == "zh" else language)
    for name, folder in (("qtbase", qt), ("repartee", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    system = QLocale.system()  # it knows the country as well
    QLocale.setDefault(system if system.language() is locale.language() else locale)
    return language


def translated(text: str) -> str:
    """``text`` in the window's language if it is a ``Sentence``, else unchanged."""
    if not isinstance(text, Sentence):
        return text
    values = {name: _translated_value(value) for name, value in text.values.items()}
    return QCoreApplication.translate("Sentence", text.template).format(**values)


def _translated_value(value: object) -> object:
    if isinstance(value, Duration):
        return in_words(value)
    return translated(value) if isinstance(value, str) else value


def tr_setting(text: str) -> str:
    """A title, help text, section or choice of ``app/config/sections``."""
    return QCoreApplication.translate("Settings", text) if text else ""


def tr_noop(context: str, text: str) -> str:
    """Mark ``text`` for translation by ``tr_declared``; returns it unchanged. Like
    ``QT_TRANSLATE_NOOP``, whose return type is ``object``."""
    return text


def tr_declared(context: str, text: str) -> str:
    """``text``, which ``tr_noop`` marks where it is declared, in the window's language."""
    return QCoreApplication.translate(context, text)


def tr_shortcut(text: str) -> str:
    """A group or description of ``app/gui/kit/shortcuts.py``, in the window's language."""
    return QCoreApplication.translate("Keys", text)


def _system_language() -> str:
    """The first of the user's languages that is in LANGUAGES."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
