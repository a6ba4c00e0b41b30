"""The list of voices, operated by clicks, with a repository on a loopback server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.config.paths import voices_folder
from app.gui.kit.dialogs import Question, TextDialog
from app.gui.voices.catalog_picker import CatalogCard, format_size, language_name
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voice_picker import VoicePicker
from app.services.audio.audio_file import read_recording
from tests.gui.voices.voice_repository import catalog_at, recording, repository, until
from tests.loopback import LoopbackServer
from tests.voices import tiny_voice

LJSPEECH = "en_US-ljspeech-medium"
CORI = "en_GB-cori-high"
MODEL = "/en/en_US/ljspeech/medium/en_US-ljspeech-medium.onnx"


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
def picker(qtbot: QtBot, catalog: VoiceCatalogController) -> VoicePicker:
    picker = VoicePicker(catalog)
    qtbot.addWidget(picker)
    picker.show()
    return picker


def click(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    button.click()


async def listed(catalog: VoiceCatalogController, picker: VoicePicker) -> None:
    catalog.refresh()
    await until(lambda: not picker.note and picker.cards["basic"].action.isVisible())


async def installed(picker: VoicePicker, name: str = LJSPEECH) -> CatalogCard:
    card = picker.cards[name]
    click(card.action)
    await until(lambda: card.item.is_installed)
    return card


async def test_the_voices_of_the_language_are_listed_recommended_one_first(catalog, picker):
    assert picker.note == "Looking which voices there are…"
    await listed(catalog, picker)
    assert picker.shown == [LJSPEECH, CORI, "en_US-amy-low", "basic"]
    assert not picker.note


async def test_all_languages_are_listed_without_a_filter(catalog, picker):
    await listed(catalog, picker)
    picker.show_language("de")
    assert picker.shown == ["de_DE-thorsten-medium", "basic"]
    picker.show_language("")
    assert len(picker.shown) == 5
    picker.show_only(lambda item: item.quality == "high")
    assert picker.shown == [CORI, "basic"]


async def test_a_card_shows_quality_and_license(catalog, picker):
    await listed(catalog, picker)
    assert "medium quality" in picker.cards[LJSPEECH].facts
    assert "public domain: free for any use" in picker.cards[LJSPEECH].facts
    card = picker.cards[CORI]
    await until(lambda: card.item.model_card)
    assert "licence: CC0" in card.facts
    card.findChild(QPushButton, "modelCard").click()
    box = card.findChild(TextDialog, "modelCardText")
    assert "* License: CC0" in box.text.toPlainText()
    box.close()


async def test_a_voice_is_installed_and_then_chosen(catalog, picker, qtbot):
    await listed(catalog, picker)
    card = await installed(picker)
    assert (voices_folder() / f"{LJSPEECH}.onnx").is_file()
    assert card.action.text() == "Use"
    with qtbot.waitSignal(picker.chosen) as chosen:
        click(card.action)
    assert chosen.args == [LJSPEECH]
    assert card.accessibleName() == "Ljspeech, In use"
    assert not card.action.isVisible()


async def test_a_download_is_paused_and_resumed(catalog, picker, server):
    server.file_faults[MODEL] = "slow"
    await listed(catalog, picker)
    card = picker.cards[LJSPEECH]
    click(card.action)
    await until(lambda: card.item.state == "downloading" and card.item.done_bytes > 50_000)
    assert card.action.text() == "Pause"
    click(card.action)
    await until(lambda: card.action.text() == "Resume")
    server.file_faults.clear()
    click(card.action)
    await until(lambda: card.item.is_installed)
    assert server.requests[-1].headers["range"].startswith("bytes=")


async def test_a_download_of_an_earlier_run_can_be_resumed(catalog, picker, server):
    (voices_folder() / f"{LJSPEECH}.onnx.part").write_bytes(b"x" * 1000)
    await listed(catalog, picker)
    card = picker.cards[LJSPEECH]
    assert card.action.text() == "Resume"
    click(card.action)
    await until(lambda: card.item.is_installed)


async def test_a_canceled_download_leaves_nothing(catalog, picker, server):
    server.file_faults[MODEL] = "truncated"
    await listed(catalog, picker)
    card = picker.cards[LJSPEECH]
    click(card.action)
    await until(lambda: card.action.text() == "Try again")
    assert "Try again to resume it" in card.problem
    assert card.item.state == "paused"
    click(card.discard)
    await until(lambda: card.action.text() == "Install")
    assert list(voices_folder().iterdir()) == []


async def test_removing_a_voice_is_confirmed(catalog, picker):
    await listed(catalog, picker)
    card = await installed(picker)
    click(card.discard)
    box = card.findChild(Question, "removeVoice")
    assert box.question == f"Remove the voice {LJSPEECH}?"
    box.confirm.click()
    await until(lambda: card.item.state == "available")
    assert list(voices_folder().iterdir()) == []
    assert catalog.disk_bytes == 0


async def test_a_voice_in_use_cannot_be_removed(catalog, picker):
    await listed(catalog, picker)
    card = await installed(picker)
    picker.set_current(LJSPEECH)
    assert not card.discard.isVisible()


async def test_an_installed_voice_speaks_its_sample(catalog, picker, home):
    await listed(catalog, picker)
    card = await installed(picker)
    said: list[str] = []
    catalog.item_changed.connect(lambda _: said.append(card.listen.text()))
    click(card.listen)
    await until(lambda: "Stop" in said and card.listen.text() == "Listen")
    assert len(read_recording(home / "heard.wav")) > 1_000


async def test_the_sample_of_an_uninstalled_voice_is_a_recording(catalog, picker, server, home):
    server.files["/en/en_US/ljspeech/medium/samples/speaker_0.mp3"] = recording()
    await listed(catalog, picker)
    card = picker.cards[LJSPEECH]
    click(card.listen)
    await until(lambda: (home / "heard.wav").exists() and not card.item.is_playing)
    assert len(read_recording(home / "heard.wav")) > 1_000
    assert not card.problem


async def test_a_missing_sample_is_a_problem(catalog, picker):
    await listed(catalog, picker)
    card = picker.cards[LJSPEECH]
    click(card.listen)
    await until(lambda: "wasn't found on" in card.problem)


async def test_offline_the_installed_voices_can_be_chosen(picker, catalog, server, qtbot):
    tiny_voice(voices_folder(), "en_US-amy-low")
    del server.files["/voices.json"]
    catalog.refresh()
    await until(lambda: "wasn't found on" in picker.note)
    assert picker.shown == ["en_US-amy-low", "basic"]
    with qtbot.waitSignal(picker.chosen):
        click(picker.cards["basic"].action)
    server.files |= {"/voices.json": b"{}"}
    click(next(one for one in picker.findChildren(QPushButton) if one.text() == "Try again"))
    await until(lambda: not picker.note)


async def test_everything_can_be_reached_by_the_keyboard_and_has_a_name(catalog, picker, qtbot):
    await listed(catalog, picker)
    reached = set()
    picker.cards[LJSPEECH].action.setFocus()
    for _ in range(20):
        focused = picker.focusWidget()
        reached.add(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"Install Ljspeech", "Listen Ljspeech", "Install Cori", "Use The basic voice"} <= reached


def test_languages_and_sizes_are_readable():
    assert language_name("de_DE") == "Deutsch (Deutschland)"
    assert language_name("en") == "English"
    assert language_name("zz") == "zz"
    assert format_size(63_201_294) == "63 MB"
