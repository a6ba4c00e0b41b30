"""The menu in the header: models, servers and profiles."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.config import profiles
from app.config import settings as all_settings
from app.config.paths import models_folder
from app.config.settings import Settings
from app.gui.kit.dialogs import Question, TextQuestion
from app.gui.shell.model_controller import ModelController
from app.gui.shell.model_menu import MAX_MODELS, ModelMenu, ServerModels
from tests.loopback import LoopbackServer
from tests.model_hub import gguf

WORK = {
    "base_url": "https://office.example/v1",
    "model": "qwen3",
    "system_prompt": "Be formal.",
    "voice": "",
}


class Profiles:
    """The menu, the settings that it puts into force, and the problems that it reports."""

    def __init__(self, menu: ModelMenu) -> None:
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
        (action,) = (one for one in self._profile_actions() if one.text() == text)
        action.trigger()

    def offered(self) -> list[str]:
        return [one.text() for one in self._profile_actions() if one.text()]

    def _profile_actions(self) -> list[QAction]:
        self.menu.menu().aboutToShow.emit()
        (menu,) = (one.menu() for one in self.menu.menu().actions() if one.text() == "Profiles")
        return menu.actions()


@pytest.fixture
def shown(qtbot: QtBot) -> Profiles:
    menu = ModelMenu()
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
    assert shown.menu.accessibleName() == "Model: Work & play · qwen3"


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


# --- models ---------------------------------------------------------------------------------------

HERE = "http://127.0.0.1:11434/v1"
OFFICE = "https://office.example/v1"


def shown_actions(menu: ModelMenu) -> list[str]:
    return [one.text() for one in menu.menu().actions() if one.text() or one.isSeparator()]


@pytest.fixture
def menu(qtbot: QtBot) -> ModelMenu:
    menu = ModelMenu()
    qtbot.addWidget(menu)
    menu.show_settings(Settings(base_url=OFFICE, model="large"))
    return menu


def test_the_menu_lists_the_models_of_each_server(menu: ModelMenu) -> None:
    menu.show_servers(
        [ServerModels(OFFICE, "", ["small", "large"]), ServerModels(HERE, "Ollama", ["qwen3"])]
    )
    menu.menu().aboutToShow.emit()
    assert [text for text in shown_actions(menu) if text] == [
        *("office.example", "small", "large", "Ollama", "qwen3"),
        *("Built-in helper", "Profiles"),
        *("Get a model for this computer…", "Connect another model…"),
    ]
    (checked,) = (one.text() for one in menu.menu().actions() if one.isChecked())
    assert checked == "large"


def test_a_model_of_another_server_is_chosen_with_its_address(
    menu: ModelMenu, qtbot: QtBot
) -> None:
    menu.show_servers([ServerModels(OFFICE, "", ["large"]), ServerModels(HERE, "", ["qwen3"])])
    menu.menu().aboutToShow.emit()
    (action,) = (one for one in menu.menu().actions() if one.text() == "qwen3")
    with qtbot.waitSignal(menu.chosen) as chosen:
        action.trigger()
    assert chosen.args == [HERE, "qwen3"]


def test_while_it_looks_for_models_the_one_in_use_is_listed(menu: ModelMenu) -> None:
    menu.menu().aboutToShow.emit()
    texts = shown_actions(menu)
    assert "large" in texts
    assert "Looking for models…" in texts


def test_of_many_models_the_menu_shows_some_and_where_the_others_are(
    menu: ModelMenu, qtbot: QtBot
) -> None:
    names = [f"model-{number}" for number in range(300)]
    menu.show_servers([ServerModels(OFFICE, "", names)])
    menu.menu().aboutToShow.emit()
    models = [one for one in shown_actions(menu) if one.startswith("model-")]
    assert len(models) == MAX_MODELS - 1, "beside the one in use"
    (more,) = (one for one in menu.menu().actions() if one.text() == "All 301 models…")
    with qtbot.waitSignal(menu.settingsRequested):
        more.trigger()


def test_what_the_environment_sets_cannot_be_chosen(
    menu: ModelMenu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_MODEL", "large")
    menu.show_servers([ServerModels(OFFICE, "", ["small"])])
    menu.menu().aboutToShow.emit()
    (small,) = (one for one in menu.menu().actions() if one.text() == "small")
    assert not small.isEnabled()


def test_a_file_is_shown_by_its_name(menu: ModelMenu) -> None:
    menu.show_settings(Settings(base_url=HERE, model="/models/qwen3-4b.gguf"))
    assert menu.text() == "qwen3-4b.gguf"
    assert "/models/qwen3-4b.gguf" in menu.toolTip()


def test_a_model_of_this_computer_is_shown_by_its_title(menu: ModelMenu, qtbot: QtBot) -> None:
    menu.show_settings(Settings(base_url="local", model="Qwen3.5-2B"))
    assert menu.text() == "Qwen3.5 2B"
    menu.show_servers([ServerModels("local", "", ["My-Model", "Qwen3.5-2B"])])
    menu.menu().aboutToShow.emit()
    assert [text for text in shown_actions(menu) if text][:3] == (
        ["This computer", "My Model", "Qwen3.5 2B"]
    )
    (action,) = (one for one in menu.menu().actions() if one.text() == "My Model")
    with qtbot.waitSignal(menu.chosen) as chosen:
        action.trigger()
    assert chosen.args == ["local", "My-Model"]


def test_a_model_for_this_computer_can_be_got_from_the_menu(menu: ModelMenu, qtbot: QtBot) -> None:
    menu.menu().aboutToShow.emit()
    (action,) = (one for one in menu.menu().actions() if one.text().startswith("Get a model"))
    with qtbot.waitSignal(menu.getRequested):
        action.trigger()


def test_installed_models_are_listed_whoever_answers(
    menu: ModelMenu, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    (models_folder() / "Qwen3.5-2B.gguf").write_bytes(gguf())

    async def listed(settings: Settings) -> list[str]:
        menu.show_settings(settings)
        controller = ModelController(menu, settings, store, ())
        menu.menu().aboutToShow.emit()
        await controller._tasks.finished()
        menu.menu().aboutToShow.emit()
        menu.chosen.emit("", "")
        await controller.stop()
        return [text for text in shown_actions(menu) if text]

    async def script() -> None:
        models = ["This computer", "Qwen3.5 2B", "Built-in helper"]
        assert (await listed(Settings()))[:3] == models
        assert (await listed(Settings(base_url="local", model="Qwen3.5-2B")))[:3] == models
        assert (await listed(Settings()))[:3] == models, "this computer is no last server"

    loop.run_until_complete(script())


def test_opening_the_menu_asks_this_computers_servers(
    menu: ModelMenu, loop: asyncio.AbstractEventLoop
) -> None:
    async def script(first: LoopbackServer, second: LoopbackServer) -> None:
        ports = [urlsplit(server.base_url).port for server in (first, second)]
        settings = Settings(base_url=first.base_url, model="test-model")
        menu.show_settings(settings)
        controller = ModelController(menu, settings, None, ports)
        changes: list[dict[str, str]] = []
        controller.settings_changed.connect(changes.append)
        menu.menu().aboutToShow.emit()
        await controller._tasks.finished()
        menu.menu().aboutToShow.emit()
        other = f"127.0.0.1:{ports[1]}"
        texts = shown_actions(menu)
        assert other in texts
        model = menu.menu().actions()[texts.index(other) + 1]
        model.trigger()
        assert changes == [{"base_url": second.base_url, "model": model.text()}]
        await controller.stop()

    async def both() -> None:
        async with LoopbackServer([]) as first, LoopbackServer([]) as second:
            await script(first, second)

    loop.run_until_complete(both())


def test_the_server_stays_in_the_menu_while_the_built_in_helper_answers(
    menu: ModelMenu, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    async def script() -> None:
        async with LoopbackServer([]) as server:
            settings = Settings(base_url=server.base_url, model="test-model")
            controller = ModelController(menu, settings, store, ())
            menu.chosen.emit("", "")
            after = Settings(model="test-model")
            menu.show_settings(after)
            controller.show_settings(after)
            menu.menu().aboutToShow.emit()
            await controller._tasks.finished()
            menu.menu().aboutToShow.emit()
            assert urlsplit(server.base_url).netloc in shown_actions(menu)
            await controller.stop()

    loop.run_until_complete(script())
