"""The transcript: the conversation, in which the text that is being spoken is marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMargins, QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from app.engine.contracts.events import Event
from app.engine.contracts.ports import Message
from app.gui.chat import transcript_reply
from app.gui.chat.markdown import plain_text
from app.gui.chat.message_actions import MessageActions
from app.gui.chat.passage import Kind, Passage, ShownMessage
from app.gui.chat.syntax_highlighter import SyntaxHighlighter
from app.gui.chat.transcript_copy import conversation_text, selected_text
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_painter import paint_background, paint_focus
from app.gui.chat.transcript_scroller import TranscriptScroller
from app.gui.chat.transcript_search import TranscriptSearch
from app.gui.chat.transcript_tail import TranscriptTail
from app.gui.chat.transcript_writer import TranscriptWriter
from app.gui.kit.announce import announce
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Question, open_dialog
from app.gui.kit.icons import icon
from app.gui.kit.theme import SPACE, Theme, current_theme

_STYLE_CHANGES = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
}
QUOTED_WORDS = 6
QUOTED_CHARACTERS = 60
"""How much of what was heard a request to go on quotes."""


class TranscriptView(QTextBrowser):
    """Shows the session's events."""

    retryRequested = Signal()
    settingsRequested = Signal()
    continueRequested = Signal(int, str)
    """Continue the interrupted reply to the user's message with that index; if the model must be
    asked to, in these words of the user's."""
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
        self._style_applied: tuple[Theme, QFont, bool] | None = None
        self._all_selected = False
        """Whether the whole conversation is selected, also what is not laid out."""
        self._link: QTextCursor | None = None
        """Selects the link that the keyboard has chosen."""
        self._document = document = TranscriptDocument(self._zoomed_font())
        document.setParent(self)
        self.setDocument(document)
        SyntaxHighlighter(document)
        self.anchorClicked.connect(self._follow_link)

        self.tail = TranscriptTail(self)
        """What follows the last message."""
        self.tail.resized.connect(self._update_margins)
        self._scroller = TranscriptScroller(self, document)
        self.verticalScrollBar().rangeChanged.connect(self._update_margins)
        self.verticalScrollBar().valueChanged.connect(self._place_tail)
        document.documentLayout().documentSizeChanged.connect(self._place_tail)
        self.message_actions = MessageActions(self, document)
        self.search = TranscriptSearch(self, document, self._scroller)
        self.search.marked.connect(lambda cursors: self._mark("found", cursors))
        self._marks: dict[str, list[QTextCursor]] = {"highlight": [], "found": []}
        self._writer = TranscriptWriter(document, self)
        self._writer.spoken.connect(lambda cursors: self._mark("highlight", cursors))
        self._scroller.voice = self._writer.voice_place
        self._writer.spoken.connect(self._follow_voice)
        self._writer.voice_ended.connect(self._scroller.stop_following)
        self._writer.voice_ended.connect(self._name_pill)
        self._writer.replay_started.connect(self._scroller.return_to_voice)
        self._writer.user_message_added.connect(self._scroller.scroll_to_newest)
        self._writer.content_added.connect(self.content_added)
        self.calls = self._writer.calls
        self.calls.ended.connect(lambda text: announce(self, text))

        self.pill = Button(look="pill")
        self.pill.setParent(self)
        self.pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pill.clicked.connect(self._scroller.return_to_voice)
        self._name_pill()
        self.pill.hide()
        self._scroller.following_changed.connect(self.pill.setHidden)
        self._apply_style()

    def show_event(self, event: Event) -> None:
        self._writer.show_event(event)
        self.tail.dots.show_event(event)

    def show_conversation(self, messages: Iterable[Message]) -> None:
        """Show another conversation, of any length, from its end."""
        self._writer.show_conversation(messages)

    def mark_next_replay(self, message: ShownMessage) -> None:
        """Mark in ``message`` what the next replay speaks."""
        self._writer.replay_next(message.passages)

    def follow_text(self) -> None:
        """The voice has been silenced: follow the newest line instead."""
        followed = self.following
        self._writer.end_voice()
        if followed:
            self._scroller.scroll_to_newest()

    def _follow_voice(self) -> None:
        self._name_pill()
        self._scroller.follow()

    def _name_pill(self) -> None:
        """Say where the pill leads."""
        is_spoken = self._writer.voice_place() is not None
        text = self.tr("Back to the voice") if is_spoken else self.tr("Latest")
        if text != self.pill.text():
            self.pill.setText(text)
            self.pill.setIcon(icon("speaking" if is_spoken else "arrow-down", "text"))
            name = text if is_spoken else self.tr("Jump to the latest message")
            self.pill.setAccessibleName(name)
            self._place_pill()

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
            case transcript_reply.CONTINUE:
                self._continue_reply()
            case "action:reasoning":
                self._toggle_reasoning()
            case link if link.startswith("action:"):
                for passage in [*self._passages_at_cursor()]:
                    if passage.kind is Kind.TOOL:
                        self._writer.calls.follow_link(link, passage)
                        self._choose_link(None)
            case _ if address.scheme() in ("http", "https") and address.host():
                self._confirm_opening(address)

    def _continue_reply(self) -> None:
        passages = self._document.passages
        last = max(at for at, one in enumerate(passages) if one.kind is Kind.REPLY and one.actions)
        asked = [at for at, one in enumerate(passages[:last]) if one.kind is Kind.USER]
        reply = [one for one in passages[asked[-1] : last + 1] if one.kind is Kind.REPLY]
        heard = "".join(passage.text[: passage.heard] for passage in reply)
        while reply[1:] and not reply[0].is_ruled:
            del reply[0]
        self._writer.replay_next(reply, reply[0].heard)
        request = self.tr("Please go on.")
        if words := plain_text(heard).split():
            end = " ".join(words[-QUOTED_WORDS:])[-QUOTED_CHARACTERS:]
            request = self.tr("Please go on from “…{words}”.").format(words=end)
        self.continueRequested.emit(len(asked) - 1, request)

    def _toggle_reasoning(self) -> None:
        for passage in [*self._passages_at_cursor()]:
            if passage.kind is Kind.REASONING:
                passage.folded = not passage.folded
                self._document.rerender(passage)

    def _passages_at_cursor(self) -> Iterator[Passage]:
        position = self.textCursor().position()
        return self._document.passages_at(position, position)

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
        """Whether the view moves with the voice or the newest line."""
        return self._scroller.following

    # --- Qt -------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """All of the conversation if all was selected, though only a part of it is laid out."""
        if self._all_selected:
            text: str | None = conversation_text(self._document.passages)
        else:
            text = selected_text(self._document, self.textCursor())
        if text is None:
            return super().createMimeDataFromSelection()
        copied = QMimeData()
        copied.setText(text)
        return copied

    def selectAll(self) -> None:
        super().selectAll()
        self._all_selected = True

    def setTextCursor(self, cursor: QTextCursor) -> None:
        self._all_selected = False
        super().setTextCursor(cursor)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Choose the next link, if there is one. Qt would draw its own dotted frame around it."""
        self._restore_link()
        moved = super().focusNextPrevChild(forward)
        chosen = self.textCursor()
        is_link = self.hasFocus() and chosen.hasSelection() and self._link != chosen
        self._choose_link(chosen if moved and is_link else None)
        return moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:  # it comes back
            self._choose_link(None)

    def _restore_link(self) -> None:
        """Select the chosen link as Qt does, which goes on from there or follows it."""
        if self._link is not None and self._link.hasSelection():
            super().setTextCursor(self._link)

    def _choose_link(self, link: QTextCursor | None) -> None:
        if link is not None or self._link is not None:
            self._link = link
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            super().setTextCursor(cursor)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose_link(None)
        if event.button() is Qt.MouseButton.LeftButton:
            self._all_selected = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:  # it changes the selection
            self._all_selected = False
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window talks on Space
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._restore_link()
            super().keyPressEvent(event)
            self._choose_link(self._link)
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
        self._update_margins()
        self._place_tail()
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
        if self._link is not None and self._link.hasSelection():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -scrolled)
            paint_focus(painter, self._document, current_theme(), self._link)
            painter.end()

    def _apply_style(self) -> None:
        """Lay out again if the theme, the font or the direction is another one. Qt announces each
        change of the theme several times."""
        style = current_theme(), self._zoomed_font(), self.isRightToLeft()
        if style != self._style_applied:
            self._style_applied = style
            theme, font, mirrored = style
            self._document.set_style(theme, font, mirrored=mirrored)
            self._place_pill()

    def _update_margins(self) -> None:
        """Reserve the room of the scroll bar, so that the column never moves, and of the tail."""
        bar = self.verticalScrollBar()
        gutter = 0 if bar.maximum() > bar.minimum() else bar.sizeHint().width()
        left, right = (gutter, 0) if self.isRightToLeft() else (0, gutter)
        margins = QMargins(left, 0, right, self.tail.height_for(round(self._document.column)))
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        self._place_tail()

    def _place_tail(self) -> None:
        """Put the tail below the last message, or at the bottom if that is below the view."""
        area, column = self.viewport().geometry(), round(self._document.column)
        end = round(self._document.size().height()) - self.verticalScrollBar().value()
        height = self.tail.height_for(column)
        top = area.top() + min(max(end, 0), area.height())
        left = area.left() + (area.width() - column) // 2
        self.tail.setGeometry(left, top, column, height)

    def _zoomed_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.1 * self._zoom)
        return font

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        area = self.viewport().geometry()
        x = area.center().x() - self.pill.width() // 2
        self.pill.move(x, area.bottom() - self.pill.height() - SPACE)
