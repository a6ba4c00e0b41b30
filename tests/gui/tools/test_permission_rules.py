"""The lasting permissions in the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.config.settings import Settings
from app.engine.contracts.tools import PermissionRule
from app.gui.settings.settings_dialog import SettingsDialog
from app.gui.tools.permission_rules import NONE_YET

RULES = [
    PermissionRule("git__commit", "Git", "f", True),
    PermissionRule("open_website", "", "g", False),
]


def opened(qtbot, rules):
    dialog = SettingsDialog(Settings(), rules=rules)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def texts(dialog) -> list[str]:
    labels = dialog.permissions.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(dialog.permissions)]


def test_each_rule_shows_verdict_and_tool(qtbot):
    dialog = opened(qtbot, RULES)
    assert texts(dialog) == ["Always allow Commit (Git)", "Never allow Open website"]
    names = [button.accessibleName() for button in dialog.permissions.buttons]
    assert names == ["Remove: Always allow Commit (Git)", "Remove: Never allow Open website"]


def test_revoking_takes_effect_at_once(qtbot):
    dialog = opened(qtbot, RULES)
    revoked: list[PermissionRule] = []
    dialog.revocationRequested.connect(revoked.append)
    for button in dialog.permissions.buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert revoked == RULES
    assert texts(dialog) == [NONE_YET]


def test_without_rules_a_note_is_shown(qtbot):
    assert texts(opened(qtbot, [])) == [NONE_YET]
