"""The dialog of the tool servers: the list, adding, editing and importing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.gui.kit.dialogs import Question
from app.gui.tools.tool_server_form import ToolServerForm
from app.gui.tools.tool_server_import import ToolServerImport
from app.gui.tools.tool_servers_dialog import ToolServersDialog
from app.services.mcp.client import ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.importers import ImportSource
from app.services.mcp.servers import ConnectionTest
from app.services.mcp.tool_list import ListedTool, ToolList

FILES = ServerConfig(
    "files", "npx", ("-y", "server-files", "~/my notes"), {"KEY": "a=b"}, cwd="/tmp"
)
WEB = ServerConfig("web", url="https://example.com/mcp", headers={"Authorization": "Bearer t0ken"})
LISTING = ToolList((ListedTool("read", "", {}), ListedTool("w", "", {}, title="Write a note")))


@pytest.fixture
def dialog(qtbot: QtBot) -> ToolServersDialog:
    dialog = ToolServersDialog()
    qtbot.addWidget(dialog)
    said: list[Any] = []
    dialog.saved.connect(said.append)
    dialog.testRequested.connect(lambda server: said.append(("test", server)))
    dialog.importRequested.connect(lambda: said.append("take over"))
    dialog.said = said  # type: ignore[attr-defined]
    dialog.show_servers(
        [FILES, WEB], [ServerStatus("files", "idle", LISTING), ServerStatus("web", "off")]
    )
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def said(dialog: ToolServersDialog) -> list[Any]:
    return dialog.said  # type: ignore[attr-defined, no-any-return]


def press(where: Any, text: str) -> None:
    (button,) = (one for one in where.findChildren(QPushButton) if one.text() == text)
    button.click()


def form(dialog: ToolServersDialog) -> ToolServerForm:
    (found,) = (one for one in dialog.findChildren(ToolServerForm) if one.isVisible())
    return found


def save(form: ToolServerForm) -> None:
    press(form, "Save")


def fill(form: ToolServerForm, **texts: str) -> None:
    rows = {"paste": form.paste_row, "name": form.name_row}
    rows |= {"place": form.place_row, "pairs": form.pairs_row}
    for name, text in texts.items():
        match rows[name].control:
            case QLineEdit() as line:
                line.setText(text)
            case QPlainTextEdit() as area:
                area.setPlainText(text)


# --- the list -----------------------------------------------------------------------------------


def test_each_card_shows_state_and_tools(dialog: ToolServersDialog) -> None:
    assert dialog.cards["files"].state_text == "Starts when needed"
    assert dialog.cards["files"].text == "2 tools: read, Write a note."
    assert dialog.cards["web"].state_text == "Off"
    assert dialog.cards["web"].text == ""


def test_a_new_status_is_shown(dialog: ToolServersDialog) -> None:
    dialog.show_status(
        ServerStatus("web", "failed", None, "The tool server web cannot be reached.")
    )
    assert dialog.cards["web"].state_text == "Failed"
    assert dialog.cards["web"].text == "The tool server web cannot be reached."
    dialog.show_status(ServerStatus("web", "ready", LISTING))
    assert dialog.cards["web"].text.startswith("2 tools")
    dialog.show_status(ServerStatus("gone", "ready"))


def test_a_trial_shows_its_result(dialog: ToolServersDialog) -> None:
    press(dialog.cards["files"], "Test")
    assert said(dialog) == [("test", FILES)]
    dialog.show_trial("files", ConnectionTest(LISTING, "", "ready\n"))
    assert dialog.cards["files"].text == "It works. 2 tools: read, Write a note."
    log = dialog.cards["files"].findChild(QPlainTextEdit)
    assert (log.toPlainText(), log.isVisible()) == ("ready", True)
    press(dialog.cards["files"], "Test")
    dialog.show_trial("files", ConnectionTest(None, "The tool server files stopped.", ""))
    assert dialog.cards["files"].text.endswith("The tool server files stopped.")
    assert not log.isVisible()


def test_a_server_is_switched_by_its_box(dialog: ToolServersDialog) -> None:
    dialog.cards["web"].findChild(QCheckBox).setChecked(False)
    (servers,) = said(dialog)
    assert [server.enabled for server in servers] == [True, False]


def test_a_server_is_removed_when_that_is_confirmed(dialog: ToolServersDialog) -> None:
    press(dialog.cards["files"], "Remove")
    box = dialog.findChild(Question)
    assert box.question == "Remove the tool server files?"
    press(box, "Remove")
    assert said(dialog) == [[WEB]]


def test_a_problem_of_saving_is_shown(dialog: ToolServersDialog) -> None:
    dialog.show_problem("The tool servers could not be saved: No space left on device.")
    assert dialog._problem.isVisible()
    dialog.show_problem("")
    assert not dialog._problem.isVisible()


# --- adding and editing -------------------------------------------------------------------------


def test_a_pasted_configuration_fills_the_form(dialog: ToolServersDialog) -> None:
    press(dialog, "Add…")
    fill(form(dialog), paste='{"mcpServers": {"git": {"command": "uvx", "args": ["git mcp"]}}}')
    save(form(dialog))
    assert said(dialog) == [[FILES, WEB, ServerConfig("git", "uvx", ("git mcp",))]]


def test_several_pasted_servers_are_added_at_once(dialog: ToolServersDialog) -> None:
    press(dialog, "Add…")
    fill(form(dialog), paste='{"servers": {"a": {"command": "x"}, "b": {"url": "https://b/m"}}}')
    assert not form(dialog).name_row.isVisible()
    save(form(dialog))
    assert [server.name for server in said(dialog)[0]] == ["files", "web", "a", "b"]


def test_a_server_can_be_typed(dialog: ToolServersDialog) -> None:
    press(dialog, "Add…")
    fill(form(dialog), name="notes", place="notes --all", pairs="KEY=x=y\n\nDEBUG=1\n")
    save(form(dialog))
    added = said(dialog)[0][-1]
    assert added == ServerConfig("notes", "notes", ("--all",), {"KEY": "x=y", "DEBUG": "1"})


def test_an_address_has_headers_where_a_program_has_variables(dialog: ToolServersDialog) -> None:
    press(dialog, "Add…")
    assert form(dialog).pairs_row.label.text() == "Variables"
    fill(form(dialog), name="x", place="https://x/mcp", pairs="Authorization: Bearer a:b")
    assert form(dialog).pairs_row.label.text() == "Headers"
    save(form(dialog))
    headers = {"Authorization": "Bearer a:b"}
    assert said(dialog)[0][-1] == ServerConfig("x", url="https://x/mcp", headers=headers)


@pytest.mark.parametrize("server", [FILES, WEB])
def test_editing_without_a_change_changes_nothing(
    dialog: ToolServersDialog, server: ServerConfig
) -> None:
    press(dialog.cards[server.name], "Edit")
    assert not form(dialog).paste_row.isVisible()
    save(form(dialog))
    assert said(dialog) == [[FILES, WEB]]


def test_a_server_may_be_renamed_and_keeps_its_place(dialog: ToolServersDialog) -> None:
    press(dialog.cards["files"], "Edit")
    fill(form(dialog), name="papers")
    save(form(dialog))
    assert [server.name for server in said(dialog)[0]] == ["papers", "web"]


@pytest.mark.parametrize(
    ("texts", "row", "sentence"),
    [
        ({"name": "", "place": "x"}, "name_row", "needs a name"),
        ({"name": "web", "place": "x"}, "name_row", "There is a tool server web already"),
        ({"name": "x", "place": ""}, "place_row", "needs either a command or a url"),
        ({"name": "x", "place": 'run "it'}, "place_row", "has no pair"),
        ({"name": "x", "place": "x", "pairs": "KEY"}, "place_row", "a name, = and a value"),
        ({"paste": "{"}, "paste_row", "This is not valid JSON"),
    ],
)
def test_a_problem_is_shown_beside_its_field(
    dialog: ToolServersDialog, texts: dict[str, str], row: str, sentence: str
) -> None:
    press(dialog, "Add…")
    shown = form(dialog)
    fill(shown, **texts)
    save(shown)
    assert sentence in getattr(shown, row).problem
    assert shown.isVisible()
    assert said(dialog) == []


# --- importing ----------------------------------------------------------------------------------


def test_servers_of_other_applications_can_be_imported(dialog: ToolServersDialog) -> None:
    press(dialog, "Take over…")
    assert said(dialog) == ["take over"]
    git = ServerConfig("git", "uvx", ("git",))
    found = [
        ImportSource("Cursor", Path("/c"), (git, FILES)),
        ImportSource("VS Code", Path("/v"), (), "VS Code: x"),
    ]
    dialog.show_importable(found)
    chooser = dialog.findChild(ToolServerImport)
    boxes = {box.text(): box for box in chooser.findChildren(QCheckBox)}
    assert boxes["git"].isEnabled()
    assert not boxes["files"].isEnabled()  # it is here already
    ok = chooser.findChild(QPushButton, "add")
    assert not ok.isEnabled()
    boxes["git"].setChecked(True)
    ok.click()
    assert said(dialog)[-1] == [FILES, WEB, git]
