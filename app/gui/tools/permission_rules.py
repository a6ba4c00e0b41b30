"""The lasting permissions in the settings: what was decided of which tool, and its revocation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.engine.contracts.tools import Rule, plain
from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import declared, marked
from app.gui.tools.tool_call_text import human_name

NONE_YET = marked(
    "PermissionRules", "None. A tool that acts asks first; what you answer for good stands here."
)


class PermissionRules(QWidget):
    """A line for each rule. Revoking holds at once, as adding did."""

    revoked = Signal(object)
    """The ``Rule``."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        super().__init__()
        self.setObjectName("permissionRules")
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._none = plain_label(declared("PermissionRules", NONE_YET))
        self._none.setWordWrap(True)
        self._none.setProperty("look", "muted")
        self._column.addWidget(self._none)
        self._left = len(rules)
        for rule in rules:
            self._add(rule)
        self._none.setVisible(not rules)

    def _add(self, rule: Rule) -> None:
        name = human_name(rule.tool.split("__", 1)[-1] if rule.origin else rule.tool)
        place = f" ({plain(rule.origin)})" if rule.origin else ""
        said = self.tr("Always: {tool}") if rule.allows else self.tr("Never: {tool}")
        words = plain_label(said.format(tool=f"{name}{place}"))
        words.setWordWrap(True)
        button = QPushButton(self.tr("Revoke"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Revoke {rule}").format(rule=words.text()))
        self.buttons.append(button)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(words, 1)
        line.addWidget(button)
        self._column.addWidget(row)
        button.clicked.connect(lambda: self._revoke(rule, row))

    def _revoke(self, rule: Rule, row: QWidget) -> None:
        row.hide()
        self._left -= 1
        self._none.setVisible(self._left == 0)
        self.revoked.emit(rule)
