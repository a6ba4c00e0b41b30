"""The step in which a model is chosen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.config.paths import models_folder
from app.config.providers import PROVIDERS
from app.config.settings import Settings
from app.gui.kit.dialogs import Question
from app.gui.setup.first_run_model import ModelStep
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.services.llm.discovery import FoundServer
from tests.model_hub import gguf, measured

OLLAMA = FoundServer("http://127.0.0.1:11434/v1", "Ollama", ("nomic-embed-text", "qwen3:4b"))
LOCKED = FoundServer("http://127.0.0.1:8000/v1", "vLLM", (), wants_key=True)
EMPTY = FoundServer("http://127.0.0.1:1234/v1", "", ())


class Steps:
    """The step, and what it emits."""

    def __init__(self, step: ModelStep) -> None:
        self.step, self.form = step, step.form
        self.said: list[tuple[str, Any]] = []
        step.searchRequested.connect(lambda: self.said.append(("search", None)))
        step.chosen.connect(lambda *chosen: self.said.append(("chosen", chosen)))
        step.completed.connect(lambda: self.said.append(("completed", None)))
        self.form.modelsRequested.connect(lambda *asked: self.said.append(("models", asked)))
        self.form.testRequested.connect(lambda *asked: self.said.append(("test", asked)))

    def choose(self, words: str) -> None:
        (button,) = [one for one in self._shown() if one.text().startswith(words)]
        button.click()

    @property
    def facts(self) -> list[str]:
        return [one.accessibleDescription() for one in self._shown()]

    @property
    def choices(self) -> list[str]:
        return [one.text() for one in self._shown()]

    def _shown(self) -> list[QRadioButton]:
        QApplication.processEvents()  # Qt shows what is new when it is laid out
        shown = [one for one in self.step.findChildren(QRadioButton) if one.isVisible()]
        return sorted(shown, key=lambda one: one.mapTo(self.step, one.pos()).y())


@pytest.fixture
def steps(qtbot: QtBot) -> Steps:
    step = ModelStep()
    qtbot.addWidget(step)
    step.show()
    step.show_settings(Settings())
    return Steps(step)


def test_it_searches_this_computer_when_it_is_entered(steps: Steps) -> None:
    steps.step.enter()
    assert steps.said == [("search", None)]
    assert not steps.step.search_button.isEnabled()
    steps.step.show_found([])
    steps.step.search_button.click()
    assert steps.said == [("search", None)] * 2


def test_the_first_server_with_a_model_is_chosen_and_a_model_that_talks(steps: Steps) -> None:
    steps.step.show_found([EMPTY, OLLAMA, LOCKED])
    assert steps.choices == [
        *("Server on port 1234", "Ollama on this computer", "vLLM on this computer"),
        *("An online service, or another server", "Not now"),
    ]
    assert steps.facts[:3] == [
        *("Found, has no model yet", "Found, with 2 models", "Found, wants a key")
    ]
    steps.step.save_choice()
    assert steps.said == [("chosen", (OLLAMA.base_url, "qwen3:4b", "")), ("completed", None)]


def test_where_nothing_is_found_it_says_so_and_the_helper_is_chosen(steps: Steps) -> None:
    steps.step.show_found([])
    assert steps.step._none_found.isVisible()
    assert steps.step.helper.isChecked()
    steps.step.save_choice()
    assert steps.said == [("chosen", ("", "", "")), ("completed", None)]


def test_what_the_user_has_chosen_meanwhile_stays(steps: Steps) -> None:
    steps.step.elsewhere.click()
    steps.step.show_found([OLLAMA])
    assert steps.step.elsewhere.isChecked()


def test_looking_again_keeps_the_chosen_server_and_model(steps: Steps) -> None:
    steps.step.show_found([OLLAMA])
    steps.form.model.setEditText("my-own")
    steps.step.show_found([EMPTY, OLLAMA])
    steps.step.save_choice()
    assert steps.said[0] == ("chosen", (OLLAMA.base_url, "my-own", ""))


def test_a_server_that_is_gone_is_replaced_by_the_next(steps: Steps) -> None:
    steps.step.show_found([OLLAMA])
    steps.step.show_found([])
    assert steps.step.helper.isChecked()


def test_it_starts_from_the_settings_in_effect(steps: Steps) -> None:
    steps.step.show_settings(Settings(base_url=OLLAMA.base_url, model="llama"))
    steps.step.show_found([EMPTY, OLLAMA])
    steps.step.save_choice()
    assert steps.said[0] == ("chosen", (OLLAMA.base_url, "llama", ""))


def test_a_preset_in_effect_is_shown_by_its_name(steps: Steps) -> None:
    steps.step.show_settings(Settings(base_url=PROVIDERS[3].base_url, model="m"))
    assert steps.form.provider.currentText() == PROVIDERS[3].name
    assert not steps.form.address_row.isVisible()


def test_a_service_lists_its_models_for_a_key_that_is_not_stored_yet(steps: Steps) -> None:
    steps.choose("An online service")
    assert steps.form.key.echoMode() == QLineEdit.EchoMode.Password
    steps.form.key.setText(" sk-canary\n")
    steps.form.load_button.click()
    openai = PROVIDERS[0].base_url
    assert steps.said == [("models", (openai, "sk-canary"))]
    assert not steps.form.load_button.isEnabled()
    steps.form.show_models(openai, ["gpt-5", "whisper-1", "gpt-5-mini"])
    assert steps.form.model_name == "gpt-5-mini"
    steps.step.save_choice()
    assert steps.said[1] == ("chosen", (openai, "gpt-5-mini", "sk-canary"))
    assert steps.form.key.text() == ""


def test_enter_after_the_key_loads_the_models(steps: Steps, qtbot: QtBot) -> None:
    steps.choose("An online service")
    steps.form.key.setText("sk-canary")
    qtbot.keyClick(steps.form.key, Qt.Key.Key_Return)
    assert [name for name, _ in steps.said] == ["models"]


def test_a_refused_key_is_said_beside_the_models_and_skipping_stays_possible(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.load_button.click()
    steps.form.show_models_problem(PROVIDERS[0].base_url, "The key was rejected.")
    assert steps.form.model_row.problem == "The key was rejected."
    assert steps.form.load_button.isEnabled()
    steps.step.save_choice()
    assert steps.form.model_row.problem == "Load the models and choose one, or skip."
    assert ("completed", None) not in steps.said


def test_an_answer_of_a_server_that_is_no_longer_chosen_is_not_shown(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.load_button.click()
    steps.form.provider.setCurrentIndex(1)
    steps.form.show_models(PROVIDERS[0].base_url, ["gpt-5"])
    steps.form.show_models_problem(PROVIDERS[0].base_url, "No")
    assert steps.form.model_name == ""
    assert steps.form.model_row.problem == ""


def test_a_server_without_models_says_so(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.load_button.click()
    steps.form.show_models(PROVIDERS[0].base_url, [])
    assert "lists no models" in steps.form.model_row.problem


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [("", "Enter the server's address"), ("ftp://host", "Should start with")],
)
def test_a_malformed_address_is_explained(steps: Steps, typed: str, wrong: str) -> None:
    steps.choose("An online service")
    steps.form.provider.setCurrentIndex(len(PROVIDERS))
    steps.form.address.setText(typed)
    steps.form.model.setEditText("m")
    steps.step.save_choice()
    assert steps.form.address_row.problem.startswith(wrong)
    assert steps.said == []


def test_an_address_without_a_scheme_is_completed(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.provider.setCurrentIndex(len(PROVIDERS))
    steps.form.address.setText("localhost:8080/v1/")
    steps.form.model.setEditText("m")
    steps.step.save_choice()
    assert steps.said[0] == ("chosen", ("http://localhost:8080/v1", "m", ""))


def test_a_key_that_cannot_be_one_is_not_sent(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.key.setText("sk-can ary")
    steps.form.load_button.click()
    assert "Copy it again" in steps.form.key_row.problem
    assert steps.said == []


def test_a_key_typed_for_a_service_does_not_go_to_a_server_that_wants_none(steps: Steps) -> None:
    steps.choose("An online service")
    steps.form.key.setText("sk-canary")
    steps.step.show_found([OLLAMA, LOCKED])
    steps.choose("Ollama")
    steps.step.save_choice()
    assert steps.said[0] == ("chosen", (OLLAMA.base_url, "qwen3:4b", ""))


def test_a_server_here_that_wants_a_key_is_asked_with_it(steps: Steps) -> None:
    steps.step.show_found([LOCKED])
    steps.choose("vLLM")
    steps.form.key.setText("secret-1")
    steps.form.load_button.click()
    assert steps.said == [("models", (LOCKED.base_url, "secret-1"))]


def test_the_page_with_the_keys_is_the_services_own(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    steps.choose("An online service")
    steps.form.get_key_button.click()
    assert opened == [PROVIDERS[0].keys_url]


def test_the_chosen_model_can_be_tested(steps: Steps) -> None:
    steps.step.show_found([OLLAMA])
    steps.form.card.button.click()
    assert steps.said == [("test", (OLLAMA.base_url, "qwen3:4b", ""))]
    assert not steps.form.card.button.isEnabled()


@pytest.mark.parametrize("width", [340, 480, 1000])
def test_nothing_needs_scrolling_sideways(steps: Steps, width: int) -> None:
    steps.step.show_found([FoundServer("http://127.0.0.1:1/v1", "Ollama", ("m" * 80,))])
    assert steps.step.minimumSizeHint().width() <= 348


# --- a model on this computer ---------------------------------------------------------------------


def with_local(qtbot: QtBot, memory_bytes: int = 8 << 30) -> Steps:
    catalog = ModelCatalogController(
        "http://127.0.0.1:9", models_folder(), measured, memory_bytes=memory_bytes
    )
    step = ModelStep(catalog)
    catalog.setParent(step)
    qtbot.addWidget(step)
    step.show()
    step.show_settings(Settings())
    steps = Steps(step)
    step.model_chosen.connect(lambda name: steps.said.append(("model", name)))
    return steps


def pick(steps: Steps, words: str) -> None:
    """Choose a model from the menu of the card."""
    card = steps.step.local
    assert card is not None
    card.menu_button.menu().aboutToShow.emit()
    (action,) = (one for one in card.menu_button.menu().actions() if one.text().startswith(words))
    action.trigger()


def test_a_model_on_this_computer_is_the_first_offer(qtbot: QtBot) -> None:
    steps = with_local(qtbot)
    steps.step.show_found([OLLAMA])
    assert steps.choices[:2] == ["A model on this computer", "Ollama on this computer"]
    assert steps.facts[0] == "Qwen3.5 2B · 1.3 GB download · private, free, works offline"
    assert steps.step.next_label == "Download and continue"
    assert not steps.form.isVisible()
    steps.step.save_choice()
    assert steps.said == [("model", "Qwen3.5-2B"), ("completed", None)]


def test_a_click_anywhere_on_a_card_chooses_it(qtbot: QtBot) -> None:
    steps = with_local(qtbot)
    qtbot.mouseClick(steps.step._helper_card, Qt.MouseButton.LeftButton)
    assert steps.step.helper.isChecked()
    assert steps.step.next_label == ""
    steps.step.save_choice()
    assert steps.said == [("chosen", ("", "", "")), ("completed", None)]


def test_with_less_memory_the_smaller_model_is_offered(qtbot: QtBot) -> None:
    steps = with_local(qtbot, 4 << 30)
    assert steps.facts[0].startswith("Qwen3.5 0.8B · 533 MB download")


def test_an_installed_model_is_offered_without_a_download(qtbot: QtBot) -> None:
    (models_folder() / "Mine.gguf").write_bytes(gguf())
    steps = with_local(qtbot)
    assert steps.facts[0] == "Mine · installed · private, free, works offline"
    assert steps.step.next_label == ""


def test_another_model_is_chosen_and_its_license_accepted_first(qtbot: QtBot) -> None:
    steps = with_local(qtbot)
    steps.step.elsewhere.click()
    pick(steps, "LFM2.5 1.2B")
    assert steps.facts[0].startswith("LFM2.5 1.2B · 731 MB download")
    steps.step.save_choice()
    (box,) = steps.step.findChildren(Question, "installItem")
    assert "LFM Open License" in box.details
    box.reject()
    assert steps.said == []
    steps.step.save_choice()
    steps.step.findChildren(Question, "installItem")[-1].confirm.click()
    assert steps.said == [("model", "LFM2.5-1.2B"), ("completed", None)]


def test_the_model_in_effect_is_shown(qtbot: QtBot) -> None:
    steps = with_local(qtbot)
    steps.step.show_settings(Settings(base_url="local", model="Qwen3.5-4B"))
    assert steps.facts[0].startswith("Qwen3.5 4B")
    steps.step.show_found([OLLAMA])
    assert steps.step.local is not None
    assert steps.step.local.button.isChecked()


def test_a_server_in_effect_stays_chosen(qtbot: QtBot) -> None:
    steps = with_local(qtbot)
    steps.step.show_settings(Settings(base_url=OLLAMA.base_url, model="qwen3:4b"))
    steps.step.show_found([OLLAMA])
    steps.step.save_choice()
    assert steps.said[0] == ("chosen", (OLLAMA.base_url, "qwen3:4b", ""))
