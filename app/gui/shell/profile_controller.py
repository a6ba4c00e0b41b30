"""Behind the menu of profiles: keeping, renaming and deleting them, and putting one in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.config import profiles
from app.config import settings as all_settings
from app.config.settings import Settings
from app.errors import ReparteeError
from app.gui.shell.profile_menu import ProfileMenu


class ProfileController(QObject):
    """Answers ``menu``; ``settings`` tells what is in force."""

    changed = Signal(object)
    """The ``Settings`` that are in force by the user's choice."""
    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, menu: ProfileMenu, settings: Callable[[], Settings]) -> None:
        super().__init__(menu)
        self._settings = settings
        menu.names = self._names
        menu.chosen.connect(self._choose)
        menu.keepRequested.connect(self._keep)
        menu.renameRequested.connect(self._rename)
        menu.removeRequested.connect(self._remove)

    def _names(self) -> list[str]:
        try:
            return profiles.names()
        except ReparteeError:  # the file is broken: the settings tell of it
            return []

    def _choose(self, name: str) -> None:
        self._do(lambda now: all_settings.save(now, {"profile": name}))

    def _keep(self, name: str) -> None:
        def keep(now: Settings) -> Settings:
            values = {field: getattr(now, field) for field in profiles.FIELDS}
            return all_settings.save(now, {"profile": profiles.save(name, values)})

        self._do(keep)

    def _rename(self, name: str, to: str) -> None:
        def rename(now: Settings) -> Settings:
            return all_settings.save(now, {"profile": profiles.rename(name, to)})

        self._do(rename)

    def _remove(self, name: str) -> None:
        def remove(now: Settings) -> Settings:
            profiles.remove(name)
            return all_settings.reload(now, ["profile"])

        self._do(remove)

    def _do(self, act: Callable[[Settings], Settings]) -> None:
        try:
            self.changed.emit(act(self._settings()))
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))
