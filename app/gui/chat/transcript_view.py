"""The transcript: the conversation, in which the text that is being spoken is marked."""

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
from PySide6.QtWidgets import QFrame, QPushButton, QTextBrowser, QTextEdit, QWidget

from app.engine.contracts.events import Event
from app.engine.contracts.ports import Message
from app.gui.chat.message_actions import MessageActions
from app.gui.chat.passage import Kind, ShownMessage
from app.gui.chat.syntax_highlighter import SyntaxHighlighter
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_painter import paint_background
from app.gui.chat.transcript_scroller import TranscriptScroller
from app.gui.chat.transcript_search import TranscriptSearch
from app.gui.chat.transcript_writer import TranscriptWriter
from app.gui.kit.dialogs import Question, open_dialog
from app.gui.kit.icons import icon
from app.gui.kit.theme import SPACE, current_theme

_STYLE_CHANGES = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
}


class TranscriptView(QTextBrowser):
    """Shows the session's events."""

    retryRequested = Signal()
    settingsRequested = Signal()
    content_added = Signal()
    """The transcript is no longer empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zoom = 1.0
        self._document = document = TranscriptDocument(self._zoomed_font())
        document.setParent(self)
        self.setDocument(document)
        SyntaxHighlighter(document)
        self.anchorClicked.connect(self._follow_link)

        self._scroller = TranscriptScroller(self, document)
        self.message_actions = MessageActions(self, document)
        self.search = TranscriptSearch(self, document, self._scroller)
        self.search.marked.connect(lambda cursors: self._mark("found", cursors))
        self._marks: dict[str, list[QTextCursor]] = {"highlight": [], "found": []}
        self._writer = TranscriptWriter(document, self)
        self._writer.spoken.connect(lambda cursors: self._mark("highlight", cursors))
        self._writer.user_message_added.connect(self._scroller.scroll_to_newest)
        self._writer.content_added.connect(self.content_added)

        self.pill = QPushButton(icon("arrow-down", "text"), self.tr("Latest"), self)
        self.pill.setProperty("look", "pill")
        self.pill.setAccessibleName(self.tr("Jump to the latest message"))
        self.pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pill.clicked.connect(self._scroller.scroll_to_newest)
        self.pill.hide()
        self._scroller.following_changed.connect(self.pill.setHidden)
        self._apply_style()

    def show_event(self, event: Event) -> None:
        self._writer.show_event(event)

    def show_conversation(self, messages: Iterable[Message]) -> None:
        """Show another conversation, of any length, from its end."""
        self._writer.show_conversation(messages)

    def mark_next_replay(self, message: ShownMessage) -> None:
        """Mark in ``message`` what the next replay speaks."""
        self._writer.replay_next(message.passages)

    def set_zoom(self, percent: int) -> None:
        self._zoom = percent / 100
        self._apply_style()

    def _mark(self, color: str, cursors: list[QTextCursor]) -> None:
        """Move the marks of a ``color`` of the theme to what ``cursors`` select."""
        theme = current_theme()
        self._marks[color] = cursors
        selections = []
        for name, marked in self._marks.items():
            for cursor in marked:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format.setBackground(QColor(getattr(theme, name)))
                selection.format.setForeground(QColor(theme.text))
                selections.append(selection)
        self.setExtraSelections(selections)

    # --- links and actions ----------------------------------------------------------------------

    def _follow_link(self, address: QUrl) -> None:
        match address.toString():
            case "action:retry":
                self._writer.clear_failed()
                self.retryRequested.emit()
            case "action:settings":
                self.settingsRequested.emit()
            case "action:reasoning":
                self._toggle_reasoning()
            case _ if address.scheme() in ("http", "https") and address.host():
                self._confirm_opening(address)

    def _toggle_reasoning(self) -> None:
        position = self.textCursor().position()
        for passage in [*self._document.passages_at(position, position)]:
            if passage.kind is Kind.REASONING:
                passage.folded = not passage.folded
                self._document.rerender(passage)

    def _confirm_opening(self, address: QUrl) -> None:
        question = Question(
            "openLink",
            self.tr("Open this page in your browser?"),
            address.toString(QUrl.ComponentFormattingOption.FullyEncoded),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(address),
            self,
            danger=False,
        )
        open_dialog(question)

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in view."""
        return self._scroller.following

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window talks on Space
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfLine):
            self._scroller.scroll_to_oldest()
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfLine):
            self._scroller.scroll_to_newest()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.message_actions.menu(event)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._scroller.keep_only_near()
        self._scroller.save_place()
        super().resizeEvent(event)
        self._document.set_width(self.viewport().width())
        self._scroller.restore_place()
        self._place_pill()

    def showEvent(self, event: QShowEvent) -> None:
        self._scroller.save_place()  # Qt scrolls to the text cursor when it first shows
        super().showEvent(event)
        self._scroller.restore_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLE_CHANGES:
            self._apply_style()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        visible = QRectF(event.rect()).translated(0, scrolled)
        paint_background(painter, self._document, current_theme(), visible)
        painter.end()
        super().paintEvent(event)

    def _apply_style(self) -> None:
        self._document.set_style(
            current_theme(), self._zoomed_font(), mirrored=self.isRightToLeft()
        )
        self._place_pill()

    def _zoomed_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.1 * self._zoom)
        return font

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        area = self.viewport().geometry()
        x = area.center().x() - self.pill.width() // 2
        self.pill.move(x, area.bottom() - self.pill.height() - SPACE)
