"""The download of the model that the user has asked for in the first run: the bar above the
conversation, and the switch to the model when it is ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.config.providers import model_title
from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.gui.chat.conversation_bar import ConversationBar
from app.gui.kit.announce import announce
from app.gui.kit.translation import translated
from app.gui.kit.widgets import IconButton

if TYPE_CHECKING:
    from app.gui.voices.catalog_controller import CatalogItem
    from app.gui.voices.model_catalog_controller import ModelCatalogController

WANTED_KEY = "wantedModel"
"""The model that is to answer once it is installed, so that a later start offers to resume it."""


class DownloadBar(ConversationBar):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("downloadBar", "arrow-down", "", "", parent)
        self.close_button = IconButton("close", self.tr("Dismiss"), self)
        self.close_button.setObjectName("dismissDownload")
        self.row.addWidget(self.close_button)

    def show_state(self, words: str, verb: str) -> None:
        """``verb``: the label of the button; "": there is none."""
        self.words.setText(words)
        self.button.setText(verb)
        self.button.setAccessibleName(f"{verb}: {words}")
        self.button.setVisible(bool(verb))
        self.show()


class ModelDownload(QObject):
    """Installs one model and then lets it answer, unless the user has chosen otherwise."""

    chosen = Signal(dict)
    """Settings to save."""

    def __init__(
        self, parent: QWidget, store: QSettings, catalog: Callable[[], ModelCatalogController]
    ) -> None:
        """``catalog`` returns the one catalog of models, which is created at its first use."""
        super().__init__(parent)
        self.bar = DownloadBar(parent)
        self._store = store
        self._get_catalog = catalog
        self._catalog: ModelCatalogController | None = None
        self._settings = Settings.model_construct()
        self._name = ""
        """The model that is wanted; "" if none is."""
        self._before = "", ""
        """The server and the model when it was asked for."""
        self._act: Callable[[], object] = lambda: None
        """What the button in the bar does."""
        self._is_dismissed = False
        """Whether the user has hidden the bar while the download continues."""
        self._is_told = False
        """Whether the bar tells that the model answers."""
        self.bar.button.clicked.connect(lambda: self._act())
        self.bar.close_button.clicked.connect(self._dismiss)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings

    def request(self, name: str) -> None:
        """Install the model, and let it answer then."""
        self._want(name)
        self._store.setValue(WANTED_KEY, name)
        self._models.install(name)

    def restore(self) -> None:
        """Offer to resume a download that an earlier run has not finished."""
        name = str(self._store.value(WANTED_KEY, "", type=str))
        if name and not self._settings.base_url:
            self._want(name)
            self._show(self._models.items.get(name))

    def _want(self, name: str) -> None:
        self._name = name
        self._is_dismissed = self._is_told = False
        self._before = self._settings.base_url, self._settings.model

    @property
    def _models(self) -> ModelCatalogController:
        if self._catalog is None:
            self._catalog = self._get_catalog()
            self._catalog.item_changed.connect(self._show)
            self._catalog.installed.connect(self._finish)
        return self._catalog

    def _show(self, item: CatalogItem | None) -> None:
        """Show the state of the wanted model."""
        if item is None or item.name != self._name:
            return
        from app.gui.voices.catalog_kind import format_progress

        done, size = format_progress(item.done_bytes, item.size_bytes)
        words = {"name": model_title(item.name), "done": done, "size": size}
        match item.state:
            case "waiting" | "downloading":
                text = self.tr("Downloading {name}: {done} of {size}. You can talk meanwhile.")
                if not self._is_dismissed:
                    self._offer(text.format(**words), self.tr("Pause"), self._models.pause)
            case "preparing":
                text = self.tr("Measuring how fast {name} is…")
                if not self._is_dismissed:
                    self._offer(text.format(**words), "", self._models.pause)
            case _ if item.problem:
                verb = "" if item.is_installed else self.tr("Try again")
                self._offer(translated(item.problem), verb, self._models.install)
                announce(self.bar, translated(item.problem))
            case "paused":
                text = self.tr("{name} is paused at {done} of {size}")
                self._offer(text.format(**words), self.tr("Resume"), self._models.install)
            case "available":  # canceled or removed elsewhere
                self._dismiss()

    def _offer(self, words: str, verb: str, act: Callable[[str], object]) -> None:
        name = self._name
        self._act = lambda: act(name)
        self.bar.show_state(words, verb)

    def _finish(self, name: str) -> None:
        """The model is ready: let it answer, unless another one was chosen in the meantime."""
        if name != self._name:
            return
        self._forget()
        model, chosen = model_title(name), {"base_url": LOCAL, "model": name}
        if (self._settings.base_url, self._settings.model) == self._before:
            before = dict(zip(("base_url", "model"), self._before, strict=True))
            text = self.tr("{name} is installed and answers from now on")
            self.bar.show_state(text.format(name=model), self.tr("Undo"))
            self._is_told = True
            self._act = lambda: self._switch(before)
            self.chosen.emit(chosen)
        else:
            text = self.tr("{name} is ready")
            self.bar.show_state(text.format(name=model), self.tr("Use"))
            self._act = lambda: self._switch(chosen)
        announce(self.bar, self.bar.words.text())

    def begin_turn(self) -> None:
        """The user asks something: they know by now that the model answers."""
        if self._is_told:
            self._is_told = False
            self.bar.hide()

    def _switch(self, settings: dict[str, str]) -> None:
        self.bar.hide()
        self.chosen.emit(settings)

    def _dismiss(self) -> None:
        """Hide the bar until there is news. A paused download is no longer offered."""
        self.bar.hide()
        item = self._models.items.get(self._name)
        if item is not None and item.state in ("waiting", "downloading", "preparing"):
            self._is_dismissed = True
        else:
            self._forget()

    def _forget(self) -> None:
        self._name = ""
        self._store.remove(WANTED_KEY)
