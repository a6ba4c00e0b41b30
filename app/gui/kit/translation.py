"""The window's language: Qt Linguist's catalogues, made by ``packaging/translations.py``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.config.paths import RESOURCES
from app.messages import Sentence

FOLDER = RESOURCES / "translations"
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh": "中文"}
"""Their own names: whoever looks for theirs may read no other."""


def speak_language(app: QApplication, wanted: str) -> str:
    """Show the window in ``wanted``, one of LANGUAGES or "system"; returns the one it is now.

    For widgets that are made from now on: those that exist keep their words.
    """
    language = wanted if wanted in LANGUAGES else _systems()
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt's catalogues are named for a country where it matters: qtbase_zh_CN, but qtbase_de.
    locale = QLocale("zh_CN" if language == "zh" else language)
    for name, folder in (("qtbase", qt), ("repartee", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return language


def words(text: str) -> str:
    """``text`` in the window's language, if it is a sentence that can be; else as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {
        name: words(value) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return QCoreApplication.translate("Sentence", text.template).format(**values)


def of_setting(text: str) -> str:
    """A title, help text, section or choice of ``app/config/sections``."""
    return QCoreApplication.translate("Settings", text) if text else ""


def marked(context: str, text: str) -> str:
    """``text``, which is translated where it is shown, by ``declared``: as ``QT_TRANSLATE_NOOP``,
    whose type is ``object``."""
    return text


def declared(context: str, text: str) -> str:
    """``text`` in the window's language; ``marked`` where it is declared."""
    return QCoreApplication.translate(context, text)


def of_keys(text: str) -> str:
    """A group, or what a key does, of ``app/gui/kit/shortcuts.py``."""
    return QCoreApplication.translate("Keys", text)


def _systems() -> str:
    """The first of the user's languages that there is."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
