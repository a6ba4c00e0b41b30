"""The settings dialog's connection to the settings file, the keyring, and the server."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.config import settings as all_settings
from app.config import settings_repair
from app.config.settings import Settings
from app.config.settings_repair import ImportPreview
from app.errors import ReparteeError
from app.gui.kit.controller import DialogController, showing_problem
from app.gui.settings.api_key_row import KeySource
from app.gui.settings.connections import ConnectionsDialog
from app.gui.settings.settings_transfer import SettingsTransfer
from app.messages import sentence
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.engine.contracts.tools import ToolPermission
    from app.engine.session import Session
    from app.gui.settings.endpoint_card import EndpointCard
    from app.gui.settings.settings_dialog import SettingsDialog

_log = logging.getLogger(__name__)


class SettingsController(DialogController):
    """Opens the settings dialog over ``window``, and saves what is changed there or elsewhere."""

    dialog: SettingsDialog | None

    saved = Signal(object, bool)
    """The ``Settings`` now in effect, and whether the API key has changed as well."""
    soundCheckRequested = Signal(object)
    """Open the sound check over this widget; answer with ``save_devices``."""
    toolServersRequested = Signal(object)
    """Open the tool servers over this widget."""
    valueRequested = Signal(str, object)
    """Open the dialog in which the user chooses this setting (its name), over this widget."""
    setUpRequested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.session: Session | None = None
        """Once it is open."""
        self._settings = Settings.model_construct()
        self._tests = Tasks()
        self._transfer = SettingsTransfer(self)
        self._transfer.imported.connect(self._import)
        self._transfer.failed.connect(self.failed)

    def open(self, settings: Settings) -> None:
        """Open the dialog, or bring the open one to the front."""
        self._settings = settings
        if not self._raise_dialog():
            self._open(settings)

    def save_settings(self, settings: Settings, changes: dict[str, Any], key: str | None) -> None:
        """Save ``changes`` made elsewhere, and the server's API key (None: unchanged)."""
        self._settings = settings
        self._save(changes, key)

    def save_devices(self, settings: Settings, microphone: str, speaker: str) -> None:
        """Save the devices selected in the sound check."""
        self._settings = settings
        devices = {"input_device": microphone, "output_device": speaker}
        self._save({k: v for k, v in devices.items() if getattr(settings, k) != v})

    def show_settings(self, settings: Settings) -> None:
        """Show ``settings``, which are now in effect, whoever changed them."""
        self._settings = settings
        if self.dialog is not None:
            self.dialog.show_settings(settings)

    async def stop(self) -> None:
        await super().stop()
        await self._tests.stop()

    # --- the dialog -----------------------------------------------------------------------------

    def _open(self, settings: Settings) -> None:
        from app.gui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(settings, self._window, tools=self._permissions())
        dialog.applied.connect(self._save)
        dialog.resetRequested.connect(self._reset)
        dialog.keyChanged.connect(lambda key: self._tasks.start(self._store_key(key)))
        dialog.exportRequested.connect(lambda: self._transfer.export_settings(dialog))
        dialog.importRequested.connect(lambda: self._transfer.import_settings(dialog))
        dialog.server.modelsRequested.connect(
            lambda base_url: self._tasks.start(self._list_models(dialog, base_url))
        )
        dialog.soundCheckRequested.connect(lambda: self.soundCheckRequested.emit(dialog))
        dialog.valueRequested.connect(lambda name: self.valueRequested.emit(name, dialog))
        dialog.toolServersRequested.connect(lambda: self.toolServersRequested.emit(dialog))
        dialog.contactsRequested.connect(lambda: ConnectionsDialog(dialog).open())
        dialog.permission_changed.connect(self._change_permission)
        dialog.server.testRequested.connect(
            lambda *request: self._start_test(dialog.server.card, *request)
        )
        dialog.setUpRequested.connect(self.setUpRequested)
        self._open_dialog(dialog)
        self._follow_tools(dialog)
        self._tasks.start(self._show_choices(dialog))
        self._tasks.start(self._show_key_source())

    async def _show_choices(self, dialog: SettingsDialog) -> None:
        choices = await _choices()
        if dialog is self.dialog:
            dialog.set_choices(choices)

    async def _show_key_source(self) -> None:
        """Show where the key comes from once the keyring has answered, which may take seconds."""
        source = await _key_source(self._settings)
        if self.dialog is not None:
            self.dialog.server.set_key_source(source)

    def _forget_dialog(self) -> None:
        super()._forget_dialog()
        self._tests.cancel()

    # --- saving ---------------------------------------------------------------------------------

    def _save(self, changes: dict[str, Any], key: str | None = None) -> None:
        with self._showing_errors():
            self._settings = all_settings.save(self._settings, changes)
        if key is not None:
            self._tasks.start(self._store_key(key))
        elif changes:
            self.saved.emit(self._settings, False)

    def _import(self, found: ImportPreview) -> None:
        with self._showing_errors():
            self._settings = settings_repair.apply_import(self._settings, found)
            self.saved.emit(self._settings, False)

    def _reset(self, names: list[str]) -> None:
        with self._showing_errors():
            self._settings = all_settings.reset(self._settings, names)
        self.saved.emit(self._settings, False)

    async def _store_key(self, key: str) -> None:
        """Store the API key of the server in effect; empty: delete the stored key."""
        from app.services.storage import api_keys

        base_url = self._settings.base_url
        with self._showing_errors():
            if not key:
                await asyncio.to_thread(api_keys.delete, base_url)
            elif await asyncio.to_thread(api_keys.store, base_url, key) == "session":
                self.failed.emit(
                    "key_not_stored",
                    sentence("There's no keyring, so the API key is kept only until you quit."),
                )
        self.saved.emit(self._settings, True)
        await self._show_key_source()

    # --- tools ----------------------------------------------------------------------------------

    def _permissions(self) -> list[ToolPermission]:
        """Whether each tool of the session may run."""
        if self.session is None:
            return []
        return self.session.rules.permissions(self.session.pipeline.tool_registry)

    def _follow_tools(self, dialog: SettingsDialog) -> None:
        """Show the tools that a server lists while the dialog is open."""
        if self.session is None:
            return
        from app.wiring import tool_servers_of

        def show(_: object) -> None:
            dialog.show_tools(self._permissions())

        dialog.finished.connect(tool_servers_of(self.session).subscribe(show))

    def _change_permission(self, permission: ToolPermission) -> None:
        with self._showing_errors():
            if self.session is not None:
                self.session.rules.change(permission)

    # --- asking the server ----------------------------------------------------------------------

    async def _list_models(self, dialog: SettingsDialog, base_url: str) -> None:
        from app.wiring import list_models

        def show_problem(problem: str) -> None:
            if dialog is self.dialog:
                dialog.server.set_models_error(problem)

        with showing_problem(show_problem):
            names = await list_models(base_url)
            if dialog is self.dialog:
                dialog.server.set_models(names)

    def _start_test(self, card: EndpointCard, base_url: str, model: str, key: str) -> None:
        self._tests.cancel()
        self._tests.start(run_endpoint_test(card, base_url, model, key))


async def run_endpoint_test(card: EndpointCard, base_url: str, model: str, key: str) -> None:
    """Test what ``model`` can do and show it in ``card``. ``key`` is a key that is not stored yet;
    empty: the stored key is used."""
    from app.services.llm.endpoint_badges import badges
    from app.wiring import probe_model

    with showing_problem(card.show_problem):
        card.show_badges(badges(await probe_model(base_url, model, key)))


async def _choices() -> dict[str, list[str]]:
    """The voices and devices; none if they cannot be listed, so that the dialog opens."""
    try:
        from app.wiring import list_choices

        voices, inputs, outputs = await list_choices()
    except Exception as error:
        _log.warning("no choices for the settings: %s", type(error).__name__)
        return {}
    return {"voices": voices, "inputs": inputs, "outputs": outputs}


async def _key_source(settings: Settings) -> KeySource | None:
    from app.services.storage import api_keys

    try:
        key = await asyncio.to_thread(api_keys.find, settings.base_url)
    except ReparteeError:
        return "environment"  # the variable is set but malformed: the next request will say so
    if key and key.variable == "OPENAI_API_KEY":
        return "openai"
    return key.source if key else None
