"""Behind the settings dialog: what it may choose from, where the key is, and what saving means."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.config import settings as all_settings
from app.config.settings import Settings
from app.engine.contracts.tools import Rule
from app.engine.tools.consent import Rules
from app.errors import ReparteeError
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import Theme
from app.gui.settings.api_key_row import KeySource
from app.gui.settings.connections import ConnectionsDialog
from app.gui.settings.endpoint_test import show_test
from app.gui.settings.settings_transfer import SettingsTransfer
from app.messages import sentence

if TYPE_CHECKING:
    from app.gui.settings.settings_dialog import Choices, SettingsDialog

_log = logging.getLogger(__name__)


class SettingsController(QObject):
    """Opens the dialog over ``window``, answers it, and saves what it says."""

    saved = Signal(object, bool)
    """The ``Settings`` now in force, and whether the API key has changed, too."""
    trouble = Signal(str, object)
    """A code, and one sentence for the user."""
    soundCheckRequested = Signal(object)
    """Check the sound over this widget; answer by ``use_devices``."""
    toolServersRequested = Signal(object)
    """Show the tool servers over this widget."""
    voicesRequested = Signal(object)
    """Show the models and voices over this widget."""
    setUpRequested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._opening = False
        self.rules: Rules | None = None
        """The session's, once there is one."""
        self._settings: Settings | None = None
        self._test: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._transfer = SettingsTransfer(self)
        self._transfer.imported.connect(self._apply)
        self._transfer.trouble.connect(self.trouble)

    def open(self, settings: Settings) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        self._settings = settings
        if self._dialog is not None:
            self._dialog.activateWindow()
        elif not self._opening:
            self._opening = True
            self._do(self._open(settings))

    def use_devices(self, settings: Settings, microphone: str, speaker: str) -> None:
        """They were chosen in the sound check."""
        self._settings = settings
        chosen = {"input_device": microphone, "output_device": speaker}
        self._apply({k: v for k, v in chosen.items() if getattr(settings, k) != v})

    def set_theme(self, theme: Theme) -> None:
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    async def _open(self, settings: Settings) -> None:
        choices, source = await asyncio.gather(_choices(), _key_source(settings))
        self._opening = False
        from app.gui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(
            settings,
            self._window,
            theme=theme_of(self._window),
            choices=choices,
            key_source=source,
            rules=self.rules.listed() if self.rules else (),
        )
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.applied.connect(self._apply)
        dialog.resetRequested.connect(self._reset)
        dialog.keyChanged.connect(self._keep_key)
        dialog.exportRequested.connect(lambda: self._transfer.ask_where_to_export(dialog))
        dialog.importRequested.connect(self._ask_what_to_import)
        dialog.modelsRequested.connect(self._request_models)
        dialog.soundCheckRequested.connect(lambda: self.soundCheckRequested.emit(dialog))
        dialog.voicesRequested.connect(lambda: self.voicesRequested.emit(dialog))
        dialog.toolServersRequested.connect(lambda: self.toolServersRequested.emit(dialog))
        dialog.contactsRequested.connect(lambda: self._show_contacts(dialog))
        dialog.revocationRequested.connect(self._revoke)
        dialog.testRequested.connect(self._begin_test)
        dialog.setUpRequested.connect(self.setUpRequested)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _show_contacts(self, over: SettingsDialog) -> None:
        contacts = ConnectionsDialog(over)
        contacts.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        contacts.open()

    def _forget_dialog(self) -> None:
        self._dialog = None
        if self._test is not None:
            self._test.cancel()

    def _revoke(self, rule: Rule) -> None:
        try:
            if self.rules:
                self.rules.revoke(rule)
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))

    def keep(self, settings: Settings, changes: dict[str, Any], key: str | None) -> None:
        """Save ``changes`` that were made elsewhere, with the server's new key (None: as it is)."""
        self._settings = settings
        self._apply(changes, key)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now, by whatever way."""
        self._settings = settings
        if self._dialog is not None:
            self._dialog.show_settings(settings)

    # --- saving ---------------------------------------------------------------------------------

    def _apply(self, changes: dict[str, Any], key: str | None = None) -> None:
        assert self._settings is not None
        try:
            self._settings = all_settings.save(self._settings, changes)
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))
        if key is not None:
            self._keep_key(key)
        elif changes:
            self.saved.emit(self._settings, False)

    def _reset(self, names: list[str]) -> None:
        assert self._settings is not None
        try:
            self._settings = all_settings.reset(self._settings, names)
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))
        self.saved.emit(self._settings, False)

    def _keep_key(self, key: str) -> None:
        self._do(self._change_key(key))

    async def _change_key(self, key: str) -> None:
        assert self._settings is not None
        try:
            await self._store_key(self._settings.base_url, key)
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))
        self.saved.emit(self._settings, True)
        if self._dialog is not None:
            self._dialog.set_key_source(await _key_source(self._settings))

    def _ask_what_to_import(self) -> None:
        if self._dialog is not None and self._settings is not None:
            self._transfer.ask_what_to_import(self._dialog, self._settings)

    async def _store_key(self, base_url: str, key: str) -> None:
        from app.services.storage import api_keys

        if not key:
            await asyncio.to_thread(api_keys.delete, base_url)
        elif await asyncio.to_thread(api_keys.store, base_url, key) == "session":
            self.trouble.emit(
                "key_not_stored",
                sentence(
                    "There is no keyring to store the API key in: it is kept until Repartee ends."
                ),
            )

    # --- asking the server ----------------------------------------------------------------------

    def _request_models(self, base_url: str) -> None:
        self._do(self._list_models(base_url))

    async def _list_models(self, base_url: str) -> None:
        from app.wiring import models

        dialog = self._dialog
        try:
            names = await models(base_url)
        except ReparteeError as error:
            if dialog is not None and dialog is self._dialog:
                dialog.set_models_error(str(error))
        else:
            if dialog is not None and dialog is self._dialog:
                dialog.set_models(names)

    def _begin_test(self, base_url: str, model: str, key: str) -> None:
        if self._test is not None:
            self._test.cancel()
        if self._dialog is not None:
            self._test = self._do(show_test(self._dialog.card, base_url, model, key))

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
        return task


async def _choices() -> Choices:
    """Voices and devices; empty lists where they cannot be told, which must not hide the rest."""
    from app.gui.settings.settings_dialog import Choices

    try:
        from app.wiring import choices

        return Choices(*await choices())
    except Exception as error:
        _log.warning("no choices for the settings: %s", type(error).__name__)
        return Choices()


async def _key_source(settings: Settings) -> KeySource | None:
    from app.services.storage import api_keys

    try:
        key = await asyncio.to_thread(api_keys.find, settings.base_url)
    except ReparteeError:
        return "environment"  # there is one, if an unusable one: the request will say so
    return key.source if key else None
