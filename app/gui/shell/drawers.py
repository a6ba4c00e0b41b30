"""The two drawers of the window: the sidebar, and the panel of response times."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.gui.shell.drawer import Drawer
from app.gui.shell.header import Header

SIDEBAR_MIN_WIDTH_PX = 900
"""A narrower window shows the sidebar over the conversation, and only on request."""
PANEL_MIN_WIDTH_PX = 760
"""The same for the panel of response times, of the width that the sidebar leaves."""
SIDEBAR_PX, PANEL_PX = 264, 340


class Drawers(QObject):
    """Puts each beside the conversation if the window is wide enough, else over it, and keeps the
    buttons of the header in step."""

    def __init__(self, row: QBoxLayout, header: Header, panel: QWidget) -> None:
        """``row`` is the window's outermost layout, ``panel`` that of response times."""
        window = row.parentWidget()
        assert window is not None
        super().__init__(window)
        self._window = window
        self._header = header
        self._suspended = False
        """Whether both are closed because the window is compact."""
        self.sidebar_wanted = True
        """Whether the sidebar is open wherever the window is wide enough."""
        self.sidebar = Drawer(SIDEBAR_PX, row, leading=True)
        self.panel = Drawer(PANEL_PX, row, leading=False)
        self.panel.set_content(panel)
        header.sidebar_button.clicked.connect(self.sidebar.toggle_pane)
        header.chip.clicked.connect(self.panel.toggle_pane)
        for drawer in (self.sidebar, self.panel):
            drawer.changed.connect(self._show_changes)

    @property
    def uppermost(self) -> Drawer | None:
        """The one that covers the conversation, if one does."""
        over = [one for one in (self.sidebar, self.panel) if one.is_open and not one.is_docked]
        return over[-1] if over else None

    def dock(self) -> None:
        """Move them to where the width of the window wants them."""
        if self._suspended:
            return
        width = self._window.width()
        wide = width >= SIDEBAR_MIN_WIDTH_PX
        if wide is not self.sidebar.is_docked:
            self.sidebar.set_docked(wide, is_open=wide and self.sidebar_wanted)
        beside = SIDEBAR_PX if wide and self.sidebar.is_open else 0
        self.panel.set_docked(width - beside >= PANEL_MIN_WIDTH_PX, is_open=self.panel.is_open)

    def suspend(self) -> None:
        """Close both until ``resume``, which opens the sidebar again where it was."""
        wanted = self.sidebar_wanted
        self.sidebar.close_pane()
        self.panel.close_pane()
        self.sidebar_wanted = wanted
        self._suspended = True

    def resume(self) -> None:
        self._suspended = False
        self.dock()
        if self.sidebar.is_docked and self.sidebar_wanted:
            self.sidebar.open_pane()

    def _show_changes(self) -> None:
        """A drawer was opened, closed or moved."""
        header, sidebar = self._header, self.sidebar
        if sidebar.is_docked:
            self.sidebar_wanted = sidebar.is_open
        shown = sidebar.is_docked and sidebar.is_open
        header.sidebar_button.setVisible(not shown)
        header.new_button.setVisible(not shown)
        header.chip.setChecked(self.panel.is_open)
        self.dock()
