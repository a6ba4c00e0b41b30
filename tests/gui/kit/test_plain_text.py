"""No text of a model, server or file is shown as HTML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.gui.kit.dialogs import Question
from app.gui.kit.forms import tooltip
from app.gui.shell.model_menu import ModelMenu

SOURCES = sorted(Path("app/gui").rglob("*.py"))
OWN_TEXT = {
    "app/gui/talk/talk_bar.py": "with_keys(text, 'Ctrl+Shift+T')",
    "app/gui/kit/widgets.py": "tip",
    "app/gui/setup/first_run.py": "text",
}
"""Tooltips in a variable that only Repartee's own words reach."""


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if getattr(called, "attr", getattr(called, "id", "")) == name:
                yield node


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_every_tooltip_is_our_own_words_or_plain_text(source: Path) -> None:
    for call in calls(ast.parse(source.read_text(encoding="utf-8")), "setToolTip"):
        shown = ast.unparse(call.args[0])
        translated = "self.tr(" in shown or "hints[" in shown or shown.startswith("f'Repartee: ")
        safe = translated or shown.startswith("tooltip(")
        assert safe or OWN_TEXT.get(source.as_posix()) == shown, shown


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_there_are_no_message_boxes_which_would_show_html(source: Path) -> None:
    assert "QMessageBox" not in source.read_text(encoding="utf-8")


def test_a_question_shows_plain_text(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = Question("q", "<b>Open?</b>", "<i>it</i>", "Open", lambda: None, parent)
    labels = [label for label in question.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("name", ["<b>gpt</b>", "<img src='file:///x'>", "a<br>b", "&lt;"])
def test_a_models_name_is_shown_as_it_is(qtbot: QtBot, name: str) -> None:
    menu = ModelMenu()
    qtbot.addWidget(menu)
    menu.show_settings(Settings(base_url="http://localhost/v1", model=name))
    document = QTextDocument()
    document.setHtml(menu.toolTip())
    assert name in document.toPlainText()


def test_no_text_is_no_tooltip() -> None:
    assert tooltip() == tooltip("") == ""
    assert tooltip("a", "<b>") == "<p>a<br>&lt;b&gt;</p>"
