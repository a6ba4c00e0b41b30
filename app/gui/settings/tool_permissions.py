"""The rows of the settings that say which tools may run: one for each tool."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.engine.contracts.tools import ToolPermission, single_line
from app.gui.chat import builtin_tools
from app.gui.chat.tool_call_text import display_name
from app.gui.kit.controls import ComboBox
from app.gui.kit.forms import tooltip
from app.gui.kit.translation import tr_declared, tr_noop
from app.gui.kit.widgets import TOOLTIP_LIMIT
from app.gui.settings.page_row import PageRow
from app.gui.settings.settings_page import SettingsPage

CHOICES = {
    True: tr_noop("ToolPermissions", "Allow"),
    None: tr_noop("ToolPermissions", "Ask"),
    False: tr_noop("ToolPermissions", "Never"),
}
LONGEST_HELP = 80
"""Characters of what a tool server says about a tool."""


class ToolPermissionRow(PageRow):
    changed = Signal(object)
    """The ``ToolPermission`` that the user has chosen."""

    def __init__(self, permission: ToolPermission) -> None:
        combo = self._combo = ComboBox(fits_items=True)
        for allows, text in CHOICES.items():
            combo.addItem(tr_declared("ToolPermissions", text), allows)
        super().__init__(_title(permission), _help(permission), combo)
        self.search_words = permission.rule.tool.replace("_", " ")
        self.setObjectName(f"tool_{permission.rule.tool}")
        self.setToolTip(tooltip(permission.description[:TOOLTIP_LIMIT]))
        combo.activated.connect(self._choose)
        self.show_permission(permission)

    def control_px(self) -> int:
        return self._combo.sizeHint().width()

    def show_permission(self, permission: ToolPermission) -> None:
        self._permission = permission
        self._combo.setCurrentIndex(self._combo.findData(permission.rule.allows))

    def _choose(self) -> None:
        rule = replace(self._permission.rule, allows=self._combo.currentData())
        self._permission = replace(self._permission, rule=rule)
        self.changed.emit(self._permission)


class ToolPermissions(QObject):
    """Adds the rows to a page, and updates them."""

    changed = Signal(object)

    def __init__(self, page: SettingsPage, permissions: Sequence[ToolPermission]) -> None:
        super().__init__(page)
        self._page = page
        self._rows: dict[tuple[str, str], ToolPermissionRow] = {}
        self.show_permissions(permissions)

    def show_permissions(self, permissions: Sequence[ToolPermission]) -> None:
        before, self._rows = self._rows, {}
        for permission in permissions:
            key = permission.rule.tool, permission.description
            if row := before.pop(key, None):
                row.show_permission(permission)
            else:
                row = ToolPermissionRow(permission)
                row.changed.connect(self.changed)
                self._page.add(row)
            self._rows[key] = row
        for row in before.values():
            self._page.remove(row)


def _title(permission: ToolPermission) -> str:
    rule = permission.rule
    if not rule.origin:
        return display_name(rule.tool)
    return f"{display_name(rule.tool.split('__', 1)[-1])} · {single_line(rule.origin)}"


def _help(permission: ToolPermission) -> str:
    rule = permission.rule
    if not rule.origin and rule.tool in builtin_tools.NAMES:
        return builtin_tools.help_text(rule.tool)
    if not permission.description:
        return QCoreApplication.translate("ToolPermissions", "Not available right now")
    said = single_line(permission.description)
    return said if len(said) <= LONGEST_HELP else f"{said[: LONGEST_HELP - 1].rstrip()}…"
