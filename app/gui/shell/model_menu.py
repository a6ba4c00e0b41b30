"""The profile and model in use, in the header, with a menu to choose and edit profiles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from app.config import profiles
from app.config import settings as all_settings
from app.config.settings import Settings
from app.errors import ReparteeError
from app.gui.kit.dialogs import Question, TextQuestion, open_dialog
from app.gui.kit.forms import tooltip
from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, current_theme

CHEVRON_PX = 14


class ProfileMenu(QToolButton):
    changed = Signal(object)
    """The ``Settings`` that take effect through the user's choice."""
    failed = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profileMenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.show_settings(Settings.model_construct())

    def show_settings(self, settings: Settings) -> None:
        """Show the profile and model of ``settings``, which take effect now."""
        self._settings = settings
        model = settings.model if settings.base_url else ""
        model = model or self.tr("Built-in helper")
        parts = [settings.profile, model, self.tr("Offline") * settings.offline]
        self.setText(" · ".join(filter(None, parts)))
        name = self.tr("Profile and model: {name}").format(name=self.text())
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    # --- the menu -------------------------------------------------------------------------------

    def _fill(self) -> None:
        menu, current = self.menu(), self._settings.profile
        menu.clear()
        try:
            names = profiles.names()
        except ReparteeError:  # the file is broken, which a notice has said at the start
            names = []
        group = QActionGroup(menu)
        for name in ("", *names):
            action = menu.addAction(name.replace("&", "&&") or self.tr("No profile"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, name=name: self._use(lambda: name))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Save as profile…"), self._ask_for_name)
        if current:
            shown = current.replace("&", "&&")
            rename = self.tr("Rename “{name}”…").format(name=shown)
            remove = self.tr("Delete “{name}”…").format(name=shown)
            menu.addAction(rename, self._ask_for_new_name)
            menu.addAction(remove, self._confirm_removal)

    def _ask_for_name(self) -> None:
        label = self.tr("Keep server, model, instructions and voice as:")
        self._ask(self.tr("Save as profile"), label, "", self._save)

    def _ask_for_new_name(self) -> None:
        def rename(name: str) -> None:
            self._use(lambda: profiles.rename(before, name))

        before = self._settings.profile
        self._ask(self.tr("Rename profile"), self.tr("New name:"), before, rename)

    def _ask(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        open_dialog(TextQuestion("profileName", title, label, text, then, self.window()))

    def _confirm_removal(self) -> None:
        name = self._settings.profile
        question = Question(
            "removeProfile",
            self.tr("Delete the profile “{name}”?").format(name=name),
            self.tr("The settings below it come back into force."),
            self.tr("Delete"),
            lambda: self._remove(name),
            self.window(),
        )
        open_dialog(question)

    # --- what it does ---------------------------------------------------------------------------

    def _save(self, name: str) -> None:
        values = {field: getattr(self._settings, field) for field in profiles.FIELDS}
        self._use(lambda: profiles.save(name, values))

    def _use(self, profile: Callable[[], str]) -> None:
        self._change(lambda: all_settings.save(self._settings, {"profile": profile()}))

    def _remove(self, name: str) -> None:
        def remove() -> Settings:
            profiles.remove(name)
            return all_settings.reload(self._settings, ["profile"])

        self._change(remove)

    def _change(self, make: Callable[[], Settings]) -> None:
        try:
            settings = make()
        except ReparteeError as error:
            self.failed.emit(error.code, str(error))
        else:
            self.changed.emit(settings)

    # --- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + CHEVRON_PX + SPACE
        return QSize(width, metrics.height() + SPACE // 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.hasFocus()
        color = theme.text if active else theme.text_muted
        painter.setPen(QColor(color))
        metrics = self.fontMetrics()
        available = self.width() - CHEVRON_PX - SPACE // 2
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, available)
        used = metrics.horizontalAdvance(words)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - used if mirrored else 0
        painter.drawText(start, 0, used, self.height(), Qt.AlignmentFlag.AlignVCenter, words)
        end = start - CHEVRON_PX - SPACE // 2 if mirrored else used + SPACE // 2
        place = QRectF(end, (self.height() - CHEVRON_PX) / 2 + 1, CHEVRON_PX, CHEVRON_PX)
        paint_icon(painter, "chevron-down", color, place)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawLine(start, self.height() - 1, start + used, self.height() - 1)
        painter.end()
