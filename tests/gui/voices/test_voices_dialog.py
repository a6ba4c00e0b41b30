"""The room of models and voices, by gesture, with a repository on a real server behind it."""

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
from tests.gui.voices.voice_repository import repository, shop_at, until
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
async def shop(server: LoopbackServer, home: Path) -> AsyncIterator[VoiceCatalogController]:
    shop = shop_at(server, home)
    yield shop
    await shop.close()


@pytest.fixture
async def hearing(home: Path) -> AsyncIterator[SttCatalogController]:
    shop = SttCatalogController(recognition_folder())
    yield shop
    await shop.close()


@pytest.fixture
def room(qtbot: QtBot, shop: VoiceCatalogController, hearing: SttCatalogController) -> VoicesDialog:
    room = VoicesDialog(shop, hearing, Settings())
    qtbot.addWidget(room)
    room.show()
    return room


async def listed(shop: VoiceCatalogController, room: VoicesDialog) -> None:
    shop.refresh()
    await until(lambda: not room.voices.picker.note)


async def test_voices_are_filtered_by_language_quality_licence_and_what_is_here(shop, room):
    await listed(shop, room)
    filters, picker = room.voices.filters, room.voices.picker
    assert filters.chosen_language == "en"
    filters.quality.setCurrentIndex(filters.quality.findData("low"))
    assert picker.shown == ["en_US-amy-low", "basic"]
    filters.quality.setCurrentIndex(0)
    filters.language.setCurrentIndex(filters.language.findData("de"))
    assert picker.shown == [THORSTEN, "basic"]
    filters.installed.click()
    assert picker.shown == ["basic"]


async def test_voices_free_for_any_use_come_as_their_cards_are_read(shop, room):
    await listed(shop, room)
    filters, picker = room.voices.filters, room.voices.picker
    filters.licence.setCurrentIndex(filters.licence.findData(True))
    await until(lambda: "en_GB-cori-high" in picker.shown)  # CC0, as its card says
    assert LJSPEECH in picker.shown


async def test_using_a_voice_is_a_setting(shop, room):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(shop, room)
    changes: list[dict[str, str]] = []
    room.changed.connect(changes.append)
    room.show_settings(Settings(voice="basic"))
    room.voices.picker.cards[LJSPEECH].act.click()
    assert changes == [{"voice": LJSPEECH}]
    room.show_settings(Settings(voice="basic", tts="server"))
    room.voices.picker.cards[LJSPEECH].act.click()
    assert changes[-1] == {"voice": LJSPEECH, "tts": "local"}


async def test_each_other_language_may_have_a_voice_of_its_own(shop, room):
    for name in (LJSPEECH, THORSTEN):
        tiny_voice(voices_folder(), name)
    room.show_settings(Settings(voice=LJSPEECH))
    await listed(shop, room)
    (box,) = room.voices.speakers.values()
    assert box.accessibleName() == "Voice for Deutsch"
    changes: list[dict[str, str]] = []
    room.changed.connect(changes.append)
    box.setCurrentIndex(box.findData(THORSTEN))
    box.activated.emit(1)
    assert changes == [{"language_voices": f"de = {THORSTEN}"}]
    assert Settings(**changes[0]).voices_by_language() == {"de": THORSTEN}


async def test_what_all_takes_on_the_disk_is_said(shop, room):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(shop, room)
    assert "voices 0" not in room.disk.text()
    assert "speech recognition 0" in room.disk.text()


async def test_recognition_models_are_listed_the_one_that_comes_along_in_use(hearing, room):
    hearing.refresh()
    room.tabs.setCurrentWidget(room.hearing)
    await until(lambda: room.hearing.cards)
    tiny = room.hearing.cards["tiny-en"]
    assert "comes with Repartee" in tiny.facts
    assert "In use" in tiny.accessibleName()
    assert "MIT" in tiny.facts
    assert "non-commercial" in room.hearing.cards["base-es"].facts


async def test_a_recognition_model_is_installed_used_and_removed(
    home, qtbot, shop, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(stt_models, "catalog", lambda: (model(),))
    async with server_of() as server:
        hearing = SttCatalogController(recognition_folder(), server.root_url)
        room = VoicesDialog(shop, hearing, Settings())
        qtbot.addWidget(room)
        changes: list[dict[str, str]] = []
        room.changed.connect(changes.append)
        room.tabs.setCurrentWidget(room.hearing)
        room.show()
        hearing.refresh()
        await until(lambda: room.hearing.cards)
        card = room.hearing.cards["small-en"]
        card.act.click()
        await until(lambda: card.offer.is_installed)
        card.act.click()
        assert changes == [{"local_stt_model": "small-en"}]
        hearing.remove("small-en")
        await until(lambda: card.offer.state == "offered")
        await hearing.close()


async def test_the_room_opens_by_its_key_once_and_closes_by_escape(
    qtbot: QtBot, window: Window, server: LoopbackServer
):
    rooms = VoicesController(window)
    window.voicesRequested.connect(lambda: rooms.open(Settings(voices_url=server.root_url)))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_V, keys)
    room = rooms.room
    assert room is not None
    qtbot.keyClick(window, Qt.Key.Key_V, keys)
    assert rooms.room is room
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert rooms.room is None
    await rooms.stop()
