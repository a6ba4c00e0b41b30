"""Profiles in the window: chosen, shown, renamed and deleted from the menu in its head."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.config import profiles
from app.config import settings as all_settings
from app.config.settings import Settings
from app.gui.kit.dialogs import Question, TextQuestion
from app.gui.shell.profile_menu import ProfileMenu

WORK = {
    "base_url": "https://office.example/v1",
    "model": "qwen3",
    "system_prompt": "Be formal.",
    "voice": "",
}


class Profiles:
    """The menu, the settings that it puts into force, and the problems that it reports."""

    def __init__(self, menu: ProfileMenu) -> None:
        self.menu = menu
        self.settings = all_settings.load()
        self.problems: list[str] = []
        menu.show_settings(self.settings)
        menu.changed.connect(self.apply)
        menu.failed.connect(lambda code, sentence: self.problems.append(sentence))

    def apply(self, settings: Settings) -> None:
        self.settings = settings
        self.menu.show_settings(settings)

    def do(self, text: str) -> None:
        self.menu.menu().aboutToShow.emit()
        (action,) = (one for one in self.menu.menu().actions() if one.text() == text)
        action.trigger()

    def offered(self) -> list[str]:
        self.menu.menu().aboutToShow.emit()
        return [one.text() for one in self.menu.menu().actions() if one.text()]


@pytest.fixture
def shown(qtbot: QtBot) -> Profiles:
    menu = ProfileMenu()
    qtbot.addWidget(menu)
    return Profiles(menu)


@pytest.fixture
def name_it(shown: Profiles) -> Callable[[str], None]:
    def answer(name: str) -> None:
        dialog = shown.menu.findChild(TextQuestion, "profileName")
        dialog.field.setText(name)
        dialog.accept()

    return answer


def test_without_profiles_it_shows_what_answers(shown: Profiles) -> None:
    assert shown.menu.text() == "Built-in helper"
    assert shown.offered() == ["No profile", "Save as profile…"]


def test_what_is_in_force_is_kept_under_a_name_and_in_use(
    shown: Profiles, name_it: Callable[[str], None]
) -> None:
    shown.apply(all_settings.save(shown.settings, WORK))
    shown.do("Save as profile…")
    name_it("Work & play")
    assert shown.settings.profile == "Work & play"
    assert shown.menu.text() == "Work & play · qwen3"
    assert shown.menu.accessibleName() == "Profile and model: Work & play · qwen3"


def test_choosing_one_puts_it_in_force_and_none_takes_it_back(shown: Profiles) -> None:
    profiles.save("Work", WORK)
    shown.do("Work")
    assert shown.settings.base_url == WORK["base_url"]
    shown.do("No profile")
    assert shown.settings.base_url == ""


def test_the_one_in_use_is_renamed_and_deleted(
    shown: Profiles, name_it: Callable[[str], None]
) -> None:
    profiles.save("Work", WORK)
    shown.do("Work")
    shown.do("Rename “Work”…")
    name_it("Office")
    assert profiles.names() == ["Office"]
    assert shown.settings.profile == "Office"
    shown.do("Delete “Office”…")
    box = shown.menu.findChild(Question, "removeProfile")
    box.confirm.click()
    assert profiles.names() == []
    assert (shown.settings.profile, shown.settings.base_url) == ("", "")


def test_a_name_that_is_taken_is_told(shown: Profiles, name_it: Callable[[str], None]) -> None:
    profiles.save("Work", WORK)
    shown.do("Save as profile…")
    name_it("Work")
    assert shown.problems == ["A profile named “Work” already exists."]
