"""One tool server in the list: how it is with it, what it offers, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from app.gui.kit import icons
from app.gui.kit.controls import TickBox
from app.gui.kit.elided_label import ElidedLabel
from app.gui.kit.forms import plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import declared, marked, words
from app.services.mcp.client import ServerState, ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.servers import ConnectionTest
from app.services.mcp.tool_list import ToolList

ICON_PX = 18
LOG_LINES = 5
LOOKS: dict[ServerState, tuple[str, str]] = {
    "off": ("stop", marked("ToolServerCard", "Off")),
    "idle": ("idle", marked("ToolServerCard", "Starts when needed")),
    "starting": ("starting", marked("ToolServerCard", "Starting…")),
    "ready": ("tool", marked("ToolServerCard", "Running")),
    "failed": ("alert", marked("ToolServerCard", "Failed")),
}


class ToolServerCard(QFrame):
    """Emits what is asked of it, and shows what it is told."""

    switched = Signal(bool)
    tested = Signal()
    edited = Signal()
    removed = Signal()

    def __init__(self, server: ServerConfig, status: ServerStatus) -> None:
        super().__init__()
        self.setObjectName(f"toolServer_{server.name}")
        self.setProperty("look", "notice")
        self.server = server
        self._state: ServerState = status.state
        self._picture = QLabel()
        self._word = plain_label("")
        self._word.setProperty("look", "muted")
        self._place = ElidedLabel(server.target)
        self._place.setProperty("look", "muted")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = _wrapped()
        self._problem = _wrapped()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setAccessibleName(self.tr("What {server} wrote").format(server=server.name))
        self._log.setFixedHeight(self._log.fontMetrics().lineSpacing() * LOG_LINES + 2 * SPACE)
        self._log.hide()
        self._test = QPushButton(self.tr("Test"))
        self._lay_out()
        self.show_status(status)

    @property
    def word(self) -> str:
        """How it is, as it is written."""
        return self._word.text()

    @property
    def text(self) -> str:
        """All that is said of the server, a line each."""
        labels = (self._tools, self._problem)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_status(self, status: ServerStatus) -> None:
        self._state = status.state
        self._word.setText(declared("ToolServerCard", LOOKS[status.state][1]))
        self._show_listing(status.tool_list)
        self._show_problem(status.problem)
        self._paint()

    def test_begins(self) -> None:
        self._test.setEnabled(False)
        self._test.setText(self.tr("Testing…"))
        self._show_problem("")

    def show_trial(self, trial: ConnectionTest) -> None:
        self._test.setEnabled(True)
        self._test.setText(self.tr("Test"))
        self._show_problem(trial.problem)
        if trial.tool_list is not None:
            self._show_listing(trial.tool_list, self.tr("It works."))
        self._log.setPlainText(trial.log.strip())
        self._log.setVisible(bool(trial.log.strip()))
        bar = self._log.verticalScrollBar()
        bar.setValue(bar.maximum())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        name = plain_label(self.server.name)
        name.setProperty("look", "title")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        enabled = TickBox()
        enabled.setText(self.tr("Use"))
        enabled.setChecked(self.server.enabled)
        enabled.setAccessibleName(self.tr("Use {server}").format(server=self.server.name))
        enabled.toggled.connect(self.switched)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._picture)
        head.addWidget(name, 1)
        head.addWidget(self._word)
        head.addWidget(enabled)
        edit, remove = QPushButton(self.tr("Edit")), QPushButton(self.tr("Remove"))
        self._test.clicked.connect(self.tested)
        edit.clicked.connect(self.edited)
        remove.clicked.connect(self.removed)
        doings = QHBoxLayout()
        doings.setSpacing(SPACE)
        for button in (self._test, edit, remove):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()} {self.server.name}")
            doings.addWidget(button)
        doings.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        for widget in (self._place, self._tools, self._problem, self._log):
            column.addWidget(widget)
        column.addSpacing(SPACE // 2)
        column.addLayout(doings)

    def _show_listing(self, tool_list: ToolList | None, before: str = "") -> None:
        if tool_list is None:
            self._tools.hide()
            return
        names = [tool.title or tool.name for tool in tool_list.tools]
        told = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
        said = self.tr("It offers no tools.")
        if len(names) == 1:
            said = self.tr("1 tool: {names}.").format(names=told)
        elif names:
            said = self.tr("{count} tools: {names}.").format(count=len(names), names=told)
        self._tools.setText(f"{before} {said} {words(tool_list.note)}".strip())
        self._tools.show()

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(words(sentence))
        self._problem.setVisible(bool(sentence))

    def _paint(self) -> None:
        theme = theme_of(self)
        colours = {"failed": theme.error, "ready": theme.accent}
        colour = colours.get(self._state, theme.text_muted)
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap(LOOKS[self._state][0], colour, ICON_PX, ratio))
        self._problem.setStyleSheet(f"QLabel {{ color: {theme.error}; }}")


def _wrapped() -> QLabel:
    label = plain_label("")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label
