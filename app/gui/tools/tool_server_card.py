"""One tool server in the list: its state, its tools, and buttons to test, edit and remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from app.gui.kit.controls import Switch, TextEdit
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_declared, tr_noop, translated
from app.gui.kit.widgets import ElidedLabel, IconLabel

if TYPE_CHECKING:
    from app.services.mcp.client import ServerState, ServerStatus
    from app.services.mcp.config import ServerConfig
    from app.services.mcp.servers import ConnectionTest
    from app.services.mcp.tool_list import ToolList

ICON_PX = 18
LOG_LINES = 5
MAX_NAMES = 12
"""How many tool names are shown."""
STATES: dict[ServerState, tuple[str, str, str]] = {
    "off": ("stop", "text_muted", tr_noop("ToolServerCard", "Off")),
    "idle": ("idle", "text_muted", tr_noop("ToolServerCard", "Starts when needed")),
    "starting": ("starting", "text_muted", tr_noop("ToolServerCard", "Starting…")),
    "ready": ("tool", "accent", tr_noop("ToolServerCard", "Running")),
    "failed": ("alert", "error", tr_noop("ToolServerCard", "Failed")),
}
"""The icon, its color and the text of each state."""


class ToolServerCard(QFrame):
    toggled = Signal(bool)
    testRequested = Signal()
    editRequested = Signal()
    removeRequested = Signal()

    def __init__(self, server: ServerConfig, status: ServerStatus) -> None:
        super().__init__()
        self.setObjectName(f"toolServer_{server.name}")
        self.setProperty("look", "notice")
        self.server = server
        self._icon = IconLabel("idle", size=ICON_PX)
        self._state_label = plain_label("")
        self._state_label.setProperty("look", "muted")
        self._place = ElidedLabel(server.target)
        self._place.setProperty("look", "muted")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools, self._problem = wrapped(""), wrapped("", "problem")
        for label in (self._tools, self._problem):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.hide()
        self._log = TextEdit(read_only=True)
        self._log.setAccessibleName(self.tr("What {server} wrote").format(server=server.name))
        self._log.setFixedHeight(self._log.fontMetrics().lineSpacing() * LOG_LINES + 2 * SPACE)
        self._log.hide()
        self._test = QPushButton(self.tr("Test"))
        self._lay_out()
        self.show_status(status)

    @property
    def state_text(self) -> str:
        return self._state_label.text()

    @property
    def text(self) -> str:
        """The visible text about tools and problems, one label per line."""
        labels = (self._tools, self._problem)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_status(self, status: ServerStatus) -> None:
        icon, color, text = STATES[status.state]
        self._icon.show_icon(icon, color)
        self._state_label.setText(tr_declared("ToolServerCard", text))
        self._show_tools(status.tool_list)
        self._show_problem(status.problem)

    def show_testing(self) -> None:
        self._test.setEnabled(False)
        self._test.setText(self.tr("Testing…"))
        self._show_problem("")

    def show_trial(self, trial: ConnectionTest) -> None:
        self._test.setEnabled(True)
        self._test.setText(self.tr("Test"))
        self._show_problem(trial.problem)
        if trial.tool_list is not None:
            self._show_tools(trial.tool_list, self.tr("It works."))
        self._log.setPlainText(trial.log.strip())
        self._log.setVisible(bool(trial.log.strip()))
        bar = self._log.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _lay_out(self) -> None:
        name = plain_label(self.server.name)
        name.setProperty("look", "title")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        enabled = Switch(self.tr("Use"))
        enabled.setChecked(self.server.enabled)
        enabled.setAccessibleName(self.tr("Use {server}").format(server=self.server.name))
        enabled.toggled.connect(self.toggled)
        buttons = hbox()
        for button, signal in (
            (self._test, self.testRequested),
            (QPushButton(self.tr("Edit")), self.editRequested),
            (QPushButton(self.tr("Remove")), self.removeRequested),
        ):
            button.clicked.connect(signal)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()} {self.server.name}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        vbox(
            hbox(self._icon, (name, 1), self._state_label, enabled),
            self._place,
            self._tools,
            self._problem,
            self._log,
            SPACE // 2,
            buttons,
            parent=self,
            spacing=SPACE // 2,
            margins=(2 * SPACE, SPACE, SPACE, SPACE),
        )

    def _show_tools(self, tool_list: ToolList | None, prefix: str = "") -> None:
        if tool_list is None:
            self._tools.hide()
            return
        names = [tool.title or tool.name for tool in tool_list.tools]
        shown = ", ".join(names[:MAX_NAMES]) + (", …" if len(names) > MAX_NAMES else "")
        text = self.tr("It offers no tools.")
        if len(names) == 1:
            text = self.tr("1 tool: {names}.").format(names=shown)
        elif names:
            text = self.tr("{count} tools: {names}.").format(count=len(names), names=shown)
        self._tools.setText(f"{prefix} {text} {translated(tool_list.note)}".strip())
        self._tools.show()

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(translated(sentence))
        self._problem.setVisible(bool(sentence))
