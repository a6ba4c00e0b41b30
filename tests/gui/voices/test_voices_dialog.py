"""The dialog of models and voices, operated by clicks, with a repository on a loopback server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.config.paths import recognition_folder, voices_folder
from app.config.settings import Settings
from app.gui.shell.window import Window
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_controller import VoicesController
from app.gui.voices.voices_dialog import VoicesDialog
from app.services.stt import stt_models
from tests.gui.voices.voice_repository import catalog_at, repository, until
from tests.loopback import LoopbackServer
from tests.services.stt.test_stt_models import model, server_of
from tests.voices import tiny_voice

LJSPEECH = "en_US-ljspeech-medium"
THORSTEN = "de_DE-thorsten-medium"


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[LoopbackServer]:
    async with LoopbackServer(files=repository(tmp_path / "repository")) as server:
        yield server


@pytest.fixture
async def catalog(server: LoopbackServer, home: Path) -> AsyncIterator[VoiceCatalogController]:
    catalog = catalog_at(server, home)
    yield catalog
    await catalog.stop()


@pytest.fixture
async def stt(home: Path) -> AsyncIterator[SttCatalogController]:
    catalog = SttCatalogController(recognition_folder())
    yield catalog
    await catalog.stop()


@pytest.fixture
def dialog(
    qtbot: QtBot, catalog: VoiceCatalogController, stt: SttCatalogController
) -> VoicesDialog:
    dialog = VoicesDialog(catalog, stt, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


async def listed(catalog: VoiceCatalogController, dialog: VoicesDialog) -> None:
    catalog.refresh()
    await until(lambda: not dialog.voices.picker.note)


async def test_voices_are_filtered_by_language_quality_and_installed(catalog, dialog):
    await listed(catalog, dialog)
    filters, picker = dialog.voices.filters, dialog.voices.picker
    assert filters.chosen_language == "en"
    filters.quality.setCurrentIndex(filters.quality.findData("low"))
    assert picker.shown == ["en_US-amy-low", "basic"]
    filters.quality.setCurrentIndex(0)
    filters.language.setCurrentIndex(filters.language.findData("de"))
    assert picker.shown == [THORSTEN, "basic"]
    filters.installed.click()
    assert picker.shown == ["basic"]


async def test_free_voices_are_listed_once_their_cards_are_read(catalog, dialog):
    await listed(catalog, dialog)
    filters, picker = dialog.voices.filters, dialog.voices.picker
    filters.license.setCurrentIndex(filters.license.findData(True))
    await until(lambda: "en_GB-cori-high" in picker.shown)  # CC0, as its card says
    assert LJSPEECH in picker.shown


async def test_using_a_voice_changes_settings(catalog, dialog):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(catalog, dialog)
    changes: list[dict[str, str]] = []
    dialog.changed.connect(changes.append)
    dialog.show_settings(Settings(voice="basic"))
    dialog.voices.picker.cards[LJSPEECH].action.click()
    assert changes == [{"voice": LJSPEECH}]
    dialog.show_settings(Settings(voice="basic", tts="server"))
    dialog.voices.picker.cards[LJSPEECH].action.click()
    assert changes[-1] == {"voice": LJSPEECH, "tts": "local"}


async def test_each_other_language_may_have_a_voice_of_its_own(catalog, dialog):
    for name in (LJSPEECH, THORSTEN):
        tiny_voice(voices_folder(), name)
    dialog.show_settings(Settings(voice=LJSPEECH))
    await listed(catalog, dialog)
    (box,) = dialog.voices.language_voices.values()
    assert box.accessibleName() == "Voice for Deutsch"
    changes: list[dict[str, str]] = []
    dialog.changed.connect(changes.append)
    box.setCurrentIndex(box.findData(THORSTEN))
    box.activated.emit(1)
    assert changes == [{"language_voices": f"de = {THORSTEN}"}]
    assert Settings(**changes[0]).voices_by_language() == {"de": THORSTEN}


async def test_disk_use_is_shown(catalog, dialog):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(catalog, dialog)
    assert "voices 0" not in dialog.disk.text()
    assert "speech recognition 0" in dialog.disk.text()


async def test_stt_models_are_listed_with_the_bundled_one_in_use(stt, dialog):
    stt.refresh()
    dialog.tabs.setCurrentWidget(dialog.stt)
    await until(lambda: dialog.stt.cards)
    tiny = dialog.stt.cards["tiny-en"]
    assert "comes with Repartee" in tiny.facts
    assert "In use" in tiny.accessibleName()
    assert "MIT" in tiny.facts
    assert "non-commercial" in dialog.stt.cards["base-es"].facts


async def test_an_stt_model_is_installed_used_and_removed(
    home, qtbot, catalog, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(stt_models, "catalog", lambda: (model(),))
    async with server_of() as server:
        stt = SttCatalogController(recognition_folder(), server.root_url)
        dialog = VoicesDialog(catalog, stt, Settings())
        qtbot.addWidget(dialog)
        changes: list[dict[str, str]] = []
        dialog.changed.connect(changes.append)
        dialog.tabs.setCurrentWidget(dialog.stt)
        dialog.show()
        stt.refresh()
        await until(lambda: dialog.stt.cards)
        card = dialog.stt.cards["small-en"]
        card.action.click()
        await until(lambda: card.item.is_installed)
        card.action.click()
        assert changes == [{"local_stt_model": "small-en"}]
        stt.remove("small-en")
        await until(lambda: card.item.state == "available")
        await stt.stop()


async def test_the_dialog_opens_by_its_key_once_and_closes_by_escape(
    qtbot: QtBot, window: Window, server: LoopbackServer
):
    controller = VoicesController(window)
    window.voicesRequested.connect(lambda: controller.open(Settings(voices_url=server.root_url)))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_V, keys)
    dialog = controller.dialog
    assert dialog is not None
    qtbot.keyClick(window, Qt.Key.Key_V, keys)
    assert controller.dialog is dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert controller.dialog is None
    await controller.stop()
