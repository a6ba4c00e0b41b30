"""One tool server in the list: its state, its tools, and buttons to test, edit and remove it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.engine.contracts.tools import single_line
from app.gui.kit.controls import Button, Switch, TextEdit
from app.gui.kit.forms import plain_label, tooltip, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_declared, tr_noop, translated
from app.gui.kit.widgets import TOOLTIP_LIMIT, ElidedLabel, IconLabel

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
    tool_toggled = Signal(str, bool)
    """The server's own name of a tool, and whether the model may have it."""
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
        self._choose = Button(self.tr("Choose tools"), self._toggle_choices, look="link")
        self._choose.setCheckable(True)
        self._choose.setAccessibleName(
            self.tr("Choose tools of {server}").format(server=server.name)
        )
        self._choices = QWidget()
        self._choices_column = vbox(parent=self._choices, spacing=SPACE // 2)
        self._choices.hide()
        self.switches: dict[str, Switch] = {}
        """For each tool by its own name, while they are shown."""
        self._tool_list: ToolList | None = None
        self._log = TextEdit(read_only=True)
        self._log.setAccessibleName(self.tr("Output of {server}").format(server=server.name))
        self._log.setFixedHeight(self._log.fontMetrics().lineSpacing() * LOG_LINES + 2 * SPACE)
        self._log.hide()
        self._test = Button(self.tr("Test"))
        self._lay_out()
        self.show_status(status)

    def show_server(self, server: ServerConfig, status: ServerStatus) -> None:
        """Show what has changed. What is unfolded stays unfolded."""
        self.server = server
        with QSignalBlocker(self._enabled):
            self._enabled.setChecked(server.enabled)
        self.show_status(status)

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
            self._show_tools(trial.tool_list, self.tr("Works."))
        self._log.setPlainText(trial.log.strip())
        self._log.setVisible(bool(trial.log.strip()))
        bar = self._log.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _lay_out(self) -> None:
        name = plain_label(self.server.name)
        name.setProperty("look", "title")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._enabled = Switch(self.tr("Use"))
        self._enabled.setChecked(self.server.enabled)
        self._enabled.setAccessibleName(self.tr("Use {server}").format(server=self.server.name))
        self._enabled.toggled.connect(self.toggled)
        buttons = hbox()
        for button, signal in (
            (self._test, self.testRequested),
            (Button(self.tr("Edit")), self.editRequested),
            (Button(self.tr("Remove")), self.removeRequested),
        ):
            button.clicked.connect(signal)
            button.setAccessibleName(f"{button.text()} {self.server.name}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        vbox(
            hbox(self._icon, (name, 1), self._enabled),
            self._state_label,
            self._place,
            self._tools,
            hbox(self._choose, None),
            self._choices,
            self._problem,
            self._log,
            SPACE // 2,
            buttons,
            parent=self,
            spacing=SPACE // 2,
            margins=(2 * SPACE, SPACE, SPACE, SPACE),
        )

    def _show_tools(self, tool_list: ToolList | None, prefix: str = "") -> None:
        self._tool_list = tool_list
        self._choose.setVisible(bool(tool_list and tool_list.tools))
        if tool_list is None:
            self._tools.hide()
            self._choices.hide()
            return
        disabled = self.server.disabled_tools
        names = [tool.title or tool.name for tool in tool_list.tools if tool.name not in disabled]
        shown = ", ".join(names[:MAX_NAMES]) + (", …" if len(names) > MAX_NAMES else "")
        count, total = len(names), len(tool_list.tools)
        if not total:
            text = self.tr("No tools.")
        elif count < total:
            text = (
                self.tr("{count} of {total} tools: {names}.")
                if count
                else self.tr("All tools are off.")
            )
        else:
            text = self.tr("1 tool: {names}.") if total == 1 else self.tr("{count} tools: {names}.")
        text = text.format(count=count, total=total, names=shown)
        self._tools.setText(f"{prefix} {text} {translated(tool_list.note)}".strip())
        self._tools.show()
        self._show_choices()

    def _toggle_choices(self) -> None:
        self._choices.setVisible(self._choose.isChecked())
        self._show_choices()

    def _show_choices(self) -> None:
        """A switch for each tool, made only once they are unfolded: there may be a hundred."""
        if not self._choose.isChecked() or self._tool_list is None:
            return
        self._choices.show()
        tools = {tool.name: tool for tool in self._tool_list.tools}
        for name in self.switches.keys() - tools.keys():
            switch = self.switches.pop(name)
            switch.hide()
            switch.deleteLater()
        for name, tool in tools.items():
            if name not in self.switches:
                switch = self.switches[name] = Switch(single_line(tool.title or name))
                switch.setToolTip(tooltip(tool.description[:TOOLTIP_LIMIT]))
                switch.setAccessibleDescription(tool.description[:TOOLTIP_LIMIT])
                switch.toggled.connect(lambda on, name=name: self.tool_toggled.emit(name, on))
                self._choices_column.addWidget(switch)
            with QSignalBlocker(self.switches[name]):
                self.switches[name].setChecked(name not in self.server.disabled_tools)
        for one, following in pairwise([self._choose, *self.switches.values(), self._test]):
            self.setTabOrder(one, following)

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(translated(sentence))
        self._problem.setVisible(bool(sentence))
