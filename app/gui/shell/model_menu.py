"""Who answers, in the header, with a menu of models, servers on this computer, and profiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from app.config import profiles
from app.config import settings as all_settings
from app.config.providers import model_title
from app.config.settings import Settings, effective_policy, set_by_environment
from app.config.web_address import LOCAL
from app.errors import ReparteeError
from app.gui.kit.dialogs import Question, TextQuestion, open_dialog
from app.gui.kit.forms import tooltip
from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, current_theme
from app.gui.kit.widgets import set_menu

CHEVRON_PX = 14
MAX_MODELS = 12
"""The menu lists this many models of a server; the settings list all."""


class ServerModels(NamedTuple):
    """The models of a server, or with ``LOCAL`` those that Repartee runs. ``name`` is the server's
    product, or "" for its address."""

    base_url: str
    name: str
    models: Sequence[str]


class ModelMenu(QToolButton):
    opened = Signal()
    """Look for models; answer with ``show_servers``."""
    chosen = Signal(str, str)
    """The address and the model that are to answer from now on; both empty: the built-in helper."""
    getRequested = Signal()
    """Show the models that can be installed on this computer."""
    connectRequested = Signal()
    """Set up another server."""
    settingsRequested = Signal()
    """Show all models of the server."""
    changed = Signal(object)
    """The ``Settings`` that take effect through the choice of a profile."""
    failed = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelMenu")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        self._servers: Sequence[ServerModels] | None = None
        """What was found; None while it is looked for."""
        menu = QMenu(self)
        menu.aboutToShow.connect(self._open)
        set_menu(self, menu)
        self.show_settings(Settings.model_construct())

    def show_settings(self, settings: Settings) -> None:
        """Show the profile and model of ``settings``, which take effect now."""
        self._settings = settings
        model = _title(settings.base_url, settings.model) if settings.base_url else ""
        model = model or self.tr("Built-in helper")
        parts = [settings.profile, model, self.tr("Offline") * settings.offline]
        self.setText(" · ".join(filter(None, parts)))
        full = settings.model if settings.base_url else self.text()
        self.setAccessibleName(self.tr("Model: {name}").format(name=self.text()))
        self.setToolTip(tooltip(self.tr("Model: {name}").format(name=full)))
        self.updateGeometry()

    def show_servers(self, servers: Sequence[ServerModels]) -> None:
        """List the models of ``servers``, the first of which is in use."""
        self._servers = servers
        if self.menu().isVisible():
            self._fill()

    # --- the menu -------------------------------------------------------------------------------

    def _open(self) -> None:
        self._fill()
        self.opened.emit()

    def _fill(self) -> None:
        menu, settings = self.menu(), self._settings
        menu.clear()
        group = QActionGroup(menu)
        in_use = settings.base_url.rstrip("/")
        servers = list(self._servers or ())
        if in_use and in_use not in [server.base_url for server in servers]:
            servers.insert(0, ServerModels(in_use, "", [settings.model]))
        for server in servers:
            self._add_server(menu, group, server)
        fixed = {"base_url", "model"} & {*set_by_environment(), *effective_policy().locked}
        group.setEnabled(not fixed)
        if self._servers is None:
            menu.addAction(self.tr("Looking for models…")).setEnabled(False)
        menu.addSeparator()
        helper = self._checkable(menu, group, self.tr("Built-in helper"), not in_use)
        helper.triggered.connect(lambda: self.chosen.emit("", ""))
        helper.setEnabled(not fixed)
        menu.addSeparator()
        self._add_profiles(menu.addMenu(self.tr("Profiles")))
        menu.addAction(self.tr("Get a model for this computer…"), self.getRequested.emit)
        menu.addAction(self.tr("Connect another model…"), self.connectRequested.emit)

    def _add_server(self, menu: QMenu, group: QActionGroup, server: ServerModels) -> None:
        in_use = server.base_url == self._settings.base_url.rstrip("/")
        menu.addSeparator()
        name = server.name or urlsplit(server.base_url).netloc
        if server.base_url == LOCAL:
            name = self.tr("This computer")
        heading = menu.addAction(_escaped(name))
        heading.setEnabled(False)
        models = list(server.models)
        if in_use and self._settings.model not in models:
            models.insert(0, self._settings.model)
        for model in models[:MAX_MODELS]:
            checked = in_use and model == self._settings.model
            title = model_title(model) if server.base_url == LOCAL else model
            action = self._checkable(menu, group, _escaped(title), checked)
            action.triggered.connect(
                lambda _=False, model=model: self.chosen.emit(server.base_url, model)
            )
        if len(models) > MAX_MODELS:
            more = self.tr("All {count} models…").format(count=len(models))
            menu.addAction(more, self.settingsRequested.emit)

    def _checkable(self, menu: QMenu, group: QActionGroup, text: str, checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        return action

    def _add_profiles(self, menu: QMenu) -> None:
        current = self._settings.profile
        try:
            names = profiles.names()
        except ReparteeError:  # the file is broken, which a notice has said at the start
            names = []
        group = QActionGroup(menu)
        for name in ("", *names):
            action = self._checkable(
                menu, group, _escaped(name) or self.tr("No profile"), name == current
            )
            action.triggered.connect(lambda _=False, name=name: self._use(lambda: name))
        menu.addSeparator()
        menu.addAction(self.tr("Save as profile…"), self._ask_for_name)
        if current:
            shown = _escaped(current)
            rename = self.tr("Rename “{name}”…").format(name=shown)
            remove = self.tr("Delete “{name}”…").format(name=shown)
            menu.addAction(rename, self._ask_for_new_name)
            menu.addAction(remove, self._confirm_removal)

    def _ask_for_name(self) -> None:
        label = self.tr("Save the server, model, instructions, and voice as:")
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
            self.tr("Your own server, model, instructions, and voice apply again."),
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
        color = theme.accent if active else theme.text
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


def _escaped(text: str) -> str:
    """``text`` as it is, in a menu, where "&" marks a key."""
    return text.replace("&", "&&")


def _title(base_url: str, model: str) -> str:
    """The name of a model without folders: "qwen3.gguf" of "/models/qwen3.gguf"."""
    if base_url == LOCAL:
        return model_title(model)
    return model.replace("\\", "/").rstrip("/").rpartition("/")[2]
