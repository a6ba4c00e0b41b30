"""The transcript: what both said, with what is being spoken marked, as far as the reader reads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
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

from app.engine.events import Event
from app.gui.icons import icon, paint_icon
from app.gui.markdown import is_code
from app.gui.stylesheet import theme_of
from app.gui.theme import RADIUS, SPACE
from app.gui.transcript_document import (
    ICON_PX,
    PADDING_PX,
    Kind,
    Passage,
    TranscriptDocument,
)
from app.gui.transcript_writer import TranscriptWriter

KEPT = 200
"""Passages kept on the screen; a long transcript makes opening and resizing slow."""


class TranscriptView(QTextBrowser):
    """Shows events; asks for a retry or the settings where an error's card offers them."""

    retryRequested = Signal()
    settingsRequested = Signal()
    filled = Signal()
    """The first passage is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName("Conversation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = TranscriptDocument(self._reading_font())
        self._pages.setParent(self)
        self.setDocument(self._pages)
        self.anchorClicked.connect(self._follow_link)

        self._writer = TranscriptWriter(self._pages, self)
        self._writer.spoken.connect(self._mark_spoken)
        self._writer.userSpoke.connect(self.jump_to_latest)
        self._writer.filled.connect(self.filled)
        self._writer.ended.connect(self._trim)

        self._following = True
        self._pill = QPushButton("Latest", self)
        self._pill.setProperty("look", "pill")
        self._pill.setAccessibleName("Jump to the latest message")
        self._pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pill.clicked.connect(self.jump_to_latest)
        self._pill.hide()
        self.verticalScrollBar().valueChanged.connect(self._note_position)
        self.verticalScrollBar().rangeChanged.connect(self._keep_position)
        self._restyle()

    def show_event(self, event: Event) -> None:
        self._writer.show_event(event)

    def _mark_spoken(self, cursor: QTextCursor | None) -> None:
        if cursor is None:
            self.setExtraSelections([])
            return
        theme = theme_of(self)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(theme.highlight))
        mark.format.setForeground(QColor(theme.text))
        self.setExtraSelections([mark])

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
        position = self.textCursor().position()
        for passage in self._pages.passages:
            frame = passage.frame
            if (
                passage.kind is Kind.REASONING
                and frame is not None
                and frame.firstPosition() <= position <= frame.lastPosition()
            ):
                passage.folded = not passage.folded
                self._pages.rewrite(passage)

    def _ask_to_open(self, address: QUrl) -> None:
        box = QMessageBox(self)
        box.setObjectName("openLink")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Open a web page?")
        box.setTextFormat(Qt.TextFormat.PlainText)  # the address is the model's: no HTML
        box.setText("Open this page in your browser?")
        box.setInformativeText(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: QDesktopServices.openUrl(address))
        box.open()

    # --- scrolling ------------------------------------------------------------------------------

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in sight."""
        return self._following

    def jump_to_latest(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._following = True
        self._pill.hide()

    def _note_position(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - SPACE
        self._pill.setVisible(not self._following)

    def _keep_position(self) -> None:
        if self._following:
            self.jump_to_latest()

    def _trim(self) -> None:
        """Let the oldest go; what the reader looks at stays where it is."""
        spare = self._pages.passages[:-KEPT]
        if not spare:
            return
        first_kept = self._pages.passages[len(spare)]
        before = self._pages.rect(first_kept).top()
        for passage in spare:
            self._pages.remove(passage)
        if not self._following:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(before - self._pages.rect(first_kept).top()))

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # to talk, not to scroll
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.cursorForPosition(self.viewport().rect().topLeft())
        following = self._following
        super().resizeEvent(event)
        self._pages.set_width(self.viewport().width())
        if following:
            self.jump_to_latest()
        else:
            self.verticalScrollBar().setValue(
                self.verticalScrollBar().value() + self.cursorRect(top).top()
            )
        self._place_pill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        seen = QRectF(event.rect()).translated(0, scrolled)
        for passage in self._pages.passages:
            rect = self._pages.rect(passage)
            if rect.intersects(seen):
                self._paint_behind(painter, passage, rect)
        painter.end()
        super().paintEvent(event)

    def _paint_behind(self, painter: QPainter, passage: Passage, rect: QRectF) -> None:
        theme = theme_of(self)
        card = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(theme.surface))
        match passage.kind:
            case Kind.USER:
                painter.setPen(QColor(theme.border))
                painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
            case Kind.PARTIAL:
                painter.setPen(QPen(QColor(theme.listening), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
            case Kind.ERROR:
                painter.setPen(QColor(theme.error))
                painter.drawRoundedRect(card, RADIUS, RADIUS)
                corner = rect.topLeft() + QPointF(PADDING_PX, PADDING_PX)
                paint_icon(painter, "alert", theme.error, QRectF(corner, QSizeF(ICON_PX, ICON_PX)))
                painter.setPen(QColor(theme.border))
                for run in self._pages.action_rects(passage):
                    pill = run.adjusted(-SPACE * 1.25, -5, SPACE * 1.25, 5)
                    painter.drawRoundedRect(pill, SPACE, SPACE)
            case Kind.REPLY if passage.sources:
                self._paint_code(painter, passage, rect)

    def _paint_code(self, painter: QPainter, passage: Passage, rect: QRectF) -> None:
        theme = theme_of(self)
        layout = self._pages.documentLayout()
        code = QRectF()
        for block in self._pages.blocks(passage):
            lines = layout.blockBoundingRect(block)
            if is_code(block):
                code = code.united(lines)
                if not (block.next().isValid() and is_code(block.next())):
                    painter.setPen(QColor(theme.border))
                    card = QRectF(rect.left(), code.top(), rect.width(), code.height())
                    painter.drawRoundedRect(card.adjusted(0.5, -9.5, -0.5, 9.5), SPACE, SPACE)
                    code = QRectF()
            elif block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
                bar = QRectF(rect.left() + 2, lines.top(), 3, lines.height())
                painter.fillRect(bar, QColor(theme.border))

    def _restyle(self) -> None:
        theme = theme_of(self)
        self._pages.restyle(theme, self._reading_font())
        self._pages.set_width(self.viewport().width())
        self.setExtraSelections([])
        self._pill.setIcon(icon("arrow-down", theme.text))
        self._place_pill()

    def _reading_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.1)
        return font

    def _place_pill(self) -> None:
        self._pill.adjustSize()
        area = self.viewport().geometry()
        self._pill.move(
            area.center().x() - self._pill.width() // 2,
            area.bottom() - self._pill.height() - SPACE,
        )
