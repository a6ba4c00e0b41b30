"""The transcript: what both said, with what is being spoken marked, as far as the reader reads."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from app.engine.contracts.events import Event
from app.engine.contracts.ports import Message
from app.gui.chat.highlighter import Highlighter
from app.gui.chat.message_actions import MessageActions
from app.gui.chat.passage import Kind
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_painter import paint_behind
from app.gui.chat.transcript_said import Said
from app.gui.chat.transcript_scroller import TranscriptReader
from app.gui.chat.transcript_search import TranscriptSearch
from app.gui.chat.transcript_writer import TranscriptWriter
from app.gui.kit.icons import icon
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE

_RESTYLING = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
}


class TranscriptView(QTextBrowser):
    """Shows events; asks for a retry or the settings where an error's card offers them."""

    retryRequested = Signal()
    settingsRequested = Signal()
    filled = Signal()
    """Something is there to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zoom = 1.0
        self._pages = TranscriptDocument(self._reading_font())
        self._pages.setParent(self)
        self.setDocument(self._pages)
        Highlighter(self._pages)
        self.anchorClicked.connect(self._follow_link)

        self._reader = TranscriptReader(self, self._pages)
        self._reader.followed.connect(self._show_pill)
        self.actions_of_messages = MessageActions(self, self._pages)
        self.search = TranscriptSearch(self, self._pages, self._reader)
        self.search.marked.connect(self._mark_found)
        self._spoken: list[QTextCursor] = []
        self._found: list[QTextCursor] = []
        self._writer = TranscriptWriter(self._pages, self)
        self._writer.spoken.connect(self._mark_spoken)
        self._writer.userSpoke.connect(self.jump_to_latest)
        self._writer.filled.connect(self.filled)

        self.pill = QPushButton(self.tr("Latest"), self)
        self.pill.setProperty("look", "pill")
        self.pill.setAccessibleName(self.tr("Jump to the latest message"))
        self.pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pill.clicked.connect(self.jump_to_latest)
        self.pill.hide()
        self._restyle()

    def show_event(self, event: Event) -> None:
        self._writer.show_event(event)

    def show_conversation(self, messages: Iterable[Message]) -> None:
        """A conversation that has been, in place of what is shown; from its end, however long."""
        self._writer.show_conversation(messages)

    def show_as_spoken(self, said: Said) -> None:
        """What the next replay says is ``said``, and marked as it is spoken."""
        self._writer.replay_next(said.passages)

    def set_zoom(self, percent: int) -> None:
        self._zoom = percent / 100
        self._restyle()

    def _mark_spoken(self, cursors: list[QTextCursor]) -> None:
        self._spoken = cursors
        self._mark()

    def _mark_found(self, cursors: list[QTextCursor]) -> None:
        self._found = cursors
        self._mark()

    def _mark(self) -> None:
        theme = theme_of(self)
        marks = []
        for cursors, ground in ((self._spoken, theme.highlight), (self._found, theme.found)):
            for cursor in cursors:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(ground))
                mark.format.setForeground(QColor(theme.text))
                marks.append(mark)
        self.setExtraSelections(marks)

    # --- links and actions ----------------------------------------------------------------------

    def _follow_link(self, address: QUrl) -> None:
        match address.toString():
            case "action:retry":
                self._retry()
            case "action:settings":
                self.settingsRequested.emit()
            case "action:reasoning":
                self._toggle_reasoning()
            case _ if address.scheme() in ("http", "https") and address.host():
                self._ask_to_open(address)

    def _retry(self) -> None:
        self._writer.clear_failed()
        self.retryRequested.emit()

    def _toggle_reasoning(self) -> None:
        passage = self._pages.at(self.textCursor().position())
        if passage is not None and passage.kind is Kind.REASONING:
            passage.folded = not passage.folded
            self._pages.rewrite(passage)

    def _ask_to_open(self, address: QUrl) -> None:
        box = QMessageBox(self)
        box.setObjectName("openLink")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Open a web page?"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # the address is the model's: no HTML
        box.setText(self.tr("Open this page in your browser?"))
        box.setInformativeText(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: QDesktopServices.openUrl(address))
        box.open()

    # --- scrolling ------------------------------------------------------------------------------

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in sight."""
        return self._reader.following

    def jump_to_latest(self) -> None:
        self._reader.jump_to_latest()

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # to talk, not to scroll
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfLine):
            self._reader.jump_to_oldest()
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfLine):
            self._reader.jump_to_latest()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.actions_of_messages.menu(event)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._reader.keep_only_near()
        self._reader.remember()
        super().resizeEvent(event)
        self._pages.set_width(self.viewport().width())
        self._reader.restore()
        self._place_pill()

    def showEvent(self, event: QShowEvent) -> None:
        self._reader.remember()  # Qt scrolls to the text cursor when it first shows
        super().showEvent(event)
        self._reader.restore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLING:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        seen = QRectF(event.rect()).translated(0, scrolled)
        paint_behind(painter, self._pages, theme_of(self), seen)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        theme = theme_of(self)
        self._pages.set_style(theme, self._reading_font(), mirrored=self.isRightToLeft())
        self.pill.setIcon(icon("arrow-down", theme.text))
        self._place_pill()

    def _reading_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.1 * self._zoom)
        return font

    def _show_pill(self, following: bool) -> None:
        self.pill.setVisible(not following)

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        area = self.viewport().geometry()
        self.pill.move(
            area.center().x() - self.pill.width() // 2,
            area.bottom() - self.pill.height() - SPACE,
        )
