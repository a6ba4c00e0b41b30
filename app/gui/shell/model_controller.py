"""Finds the models for the menu in the header, and applies the choice."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QSettings, Signal

from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.errors import ReparteeError
from app.gui.kit.controller import Controller
from app.gui.shell.model_menu import ModelMenu, ServerModels
from app.services.llm import discovery

LAST_SERVER = "last_server"


class ModelController(Controller):
    """Looks for the models of the server in use and of this computer each time the menu opens."""

    settings_changed = Signal(dict)
    """Settings to save."""

    def __init__(
        self,
        menu: ModelMenu,
        settings: Settings,
        store: QSettings | None = None,
        ports: Sequence[int] = discovery.PORTS,
    ) -> None:
        """``store`` remembers the server in use while the built-in helper answers."""
        super().__init__(menu)
        self._menu = menu
        self._ports = ports
        self._settings = settings
        self._store = store
        menu.opened.connect(self._look)
        menu.chosen.connect(self._choose)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings

    def _look(self) -> None:
        if not self._tasks.running:
            self._tasks.start(self._find())

    async def _find(self) -> None:
        from app.wiring import list_models

        in_use, found, here = await asyncio.gather(
            self._in_use(), discovery.find(self._ports), list_models(LOCAL)
        )
        others = [ServerModels(LOCAL, "", here)] if here and not self._is_local else []
        others += [
            ServerModels(server.base_url, server.product, server.models)
            for server in found
            if server.models and (in_use is None or server.base_url != in_use.base_url)
        ]
        names = {server.base_url: server.product for server in found}
        if in_use is not None:
            in_use = in_use._replace(name=names.get(in_use.base_url, ""))
        self._menu.show_servers([*([in_use] if in_use else ()), *others])

    @property
    def _is_local(self) -> bool:
        return self._settings.base_url == LOCAL

    async def _in_use(self) -> ServerModels | None:
        """The server in use (or this computer), or the last one; only the model if it does not
        answer."""
        from app.wiring import list_models

        base_url = self._settings.base_url.rstrip("/")
        if not base_url and self._store is not None:
            base_url = str(self._store.value(LAST_SERVER, "", type=str))
        if not base_url:
            return None
        try:
            models = await list_models(base_url)
        except ReparteeError:  # the next question will say why
            models = [self._settings.model] if self._settings.model else []
        return ServerModels(base_url, "", models)

    def _choose(self, base_url: str, model: str) -> None:
        has_server = self._settings.base_url and not self._is_local
        if not base_url and has_server and self._store is not None:
            self._store.setValue(LAST_SERVER, self._settings.base_url.rstrip("/"))
        chosen = {"base_url": base_url} if not base_url else {"base_url": base_url, "model": model}
        before = {name: getattr(self._settings, name) for name in chosen}
        if chosen != before:
            self.settings_changed.emit(chosen)
