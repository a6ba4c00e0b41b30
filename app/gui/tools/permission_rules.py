"""The lasting permissions in the settings, to read and to revoke."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.engine.contracts.tools import PermissionRule, single_line
from app.gui.chat.tool_call_text import display_name
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.translation import tr_declared, tr_noop

NONE_YET = tr_noop(
    "PermissionRules", "Tools that change something ask first. Choices you remember appear here."
)


class PermissionRules(QWidget):
    """One row per rule. Revoking takes effect at once."""

    revoked = Signal(object)
    """The ``PermissionRule``."""

    def __init__(self, rules: Sequence[PermissionRule]) -> None:
        super().__init__()
        self.setObjectName("permissionRules")
        self.buttons: list[QPushButton] = []
        self._none = wrapped(tr_declared("PermissionRules", NONE_YET), "muted")
        self._rows = vbox(self._none, parent=self)
        self._count = len(rules)
        for rule in rules:
            self._add_row(rule)
        self._none.setVisible(not rules)

    def _add_row(self, rule: PermissionRule) -> None:
        name = display_name(rule.tool.split("__", 1)[-1] if rule.origin else rule.tool)
        origin = f" ({single_line(rule.origin)})" if rule.origin else ""
        text = self.tr("Always allow {tool}") if rule.allows else self.tr("Never allow {tool}")
        label = wrapped(text.format(tool=f"{name}{origin}"))
        button = QPushButton(self.tr("Remove"), autoDefault=False)
        button.setAccessibleName(self.tr("Remove: {rule}").format(rule=label.text()))
        self.buttons.append(button)
        row = QWidget()
        hbox((label, 1), button, parent=row)
        self._rows.addWidget(row)
        button.clicked.connect(lambda: self._revoke(rule, row))

    def _revoke(self, rule: PermissionRule, row: QWidget) -> None:
        row.hide()
        self._count -= 1
        self._none.setVisible(self._count == 0)
        self.revoked.emit(rule)
