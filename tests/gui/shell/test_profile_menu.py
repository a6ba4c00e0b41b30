"""Profiles in the window: chosen, kept, renamed and deleted from the menu in its head."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.config import profiles
from app.config import settings as all_settings
from app.config.settings import Settings
from app.gui.shell.profile_controller import ProfileController
from app.gui.shell.profile_menu import ProfileMenu

WORK = {
    "base_url": "https://office.example/v1",
    "model": "qwen3",
    "system_prompt": "Be formal.",
    "voice": "",
}


class Kept:
    """The menu with what stands behind it, and what came of it."""

    def __init__(self, menu: ProfileMenu) -> None:
        self.menu = menu
        self.settings = all_settings.load()
        self.troubles: list[str] = []
        behind = ProfileController(menu, lambda: self.settings)
        behind.changed.connect(self._put_in_force)
        behind.trouble.connect(lambda code, sentence: self.troubles.append(sentence))

    def _put_in_force(self, settings: Settings) -> None:
        self.settings = settings
        self.menu.show_model(settings.model, settings.profile, settings.offline)

    def do(self, text: str) -> None:
        self.menu.menu().aboutToShow.emit()
        (action,) = (one for one in self.menu.menu().actions() if one.text() == text)
        action.trigger()

    def offered(self) -> list[str]:
        self.menu.menu().aboutToShow.emit()
        return [one.text() for one in self.menu.menu().actions() if one.text()]


@pytest.fixture
def kept(qtbot: QtBot) -> Kept:
    menu = ProfileMenu()
    qtbot.addWidget(menu)
    return Kept(menu)


@pytest.fixture
def name_it(kept: Kept) -> Callable[[str], None]:
    def answer(name: str) -> None:
        dialog = kept.menu.findChild(QInputDialog, "profileName")
        dialog.setTextValue(name)
        dialog.accept()

    return answer


def test_without_profiles_it_shows_what_answers(kept: Kept) -> None:
    assert kept.menu.text() == "Built-in helper"
    assert kept.offered() == ["No profile", "Save as profile…"]


def test_what_is_in_force_is_kept_under_a_name_and_in_use(
    kept: Kept, name_it: Callable[[str], None]
) -> None:
    kept.settings = all_settings.save(kept.settings, WORK)
    kept.do("Save as profile…")
    name_it("Work & play")
    assert kept.settings.profile == "Work & play"
    assert kept.menu.text() == "Work & play · qwen3"
    assert kept.menu.accessibleName() == "Profile and model: Work & play · qwen3"


def test_choosing_one_puts_it_in_force_and_none_takes_it_back(kept: Kept) -> None:
    profiles.save("Work", WORK)
    kept.do("Work")
    assert kept.settings.base_url == WORK["base_url"]
    kept.do("No profile")
    assert kept.settings.base_url == ""


def test_the_one_in_use_is_renamed_and_deleted(kept: Kept, name_it: Callable[[str], None]) -> None:
    profiles.save("Work", WORK)
    kept.do("Work")
    kept.do("Rename “Work”…")
    name_it("Office")
    assert profiles.names() == ["Office"]
    assert kept.settings.profile == "Office"
    kept.do("Delete “Office”…")
    box = kept.menu.findChild(QMessageBox, "removeProfile")
    (delete,) = (one for one in box.buttons() if one.text() == "Delete")
    delete.click()
    assert profiles.names() == []
    assert (kept.settings.profile, kept.settings.base_url) == ("", "")


def test_a_name_that_is_taken_is_told(kept: Kept, name_it: Callable[[str], None]) -> None:
    profiles.save("Work", WORK)
    kept.do("Save as profile…")
    name_it("Work")
    assert kept.troubles == ["There is a profile Work already."]
