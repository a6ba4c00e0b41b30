"""The list of voices, by gesture, with a repository on a real server behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.config.paths import voices_folder
from app.gui.voices.voice_card import VoiceCard, language_name, size_words
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voice_picker import VoicePicker
from app.services.audio.audio_file import read_recording
from tests.gui.voices.voice_repository import recording, repository, shop_at, until
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
async def shop(server: LoopbackServer, home: Path) -> AsyncIterator[VoiceCatalogController]:
    shop = shop_at(server, home)
    yield shop
    await shop.close()


@pytest.fixture
def picker(qtbot: QtBot, shop: VoiceCatalogController) -> VoicePicker:
    picker = VoicePicker(shop)
    qtbot.addWidget(picker)
    picker.show()
    return picker


def click(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    button.click()


async def listed(shop: VoiceCatalogController, picker: VoicePicker) -> None:
    shop.refresh()
    await until(lambda: not picker.note and picker.cards["basic"].act.isVisible())


async def installed(picker: VoicePicker, name: str = LJSPEECH) -> VoiceCard:
    card = picker.cards[name]
    click(card.act)
    await until(lambda: card.offer.is_installed)
    return card


async def test_the_voices_of_the_language_are_listed_the_recommended_one_first(shop, picker):
    assert picker.note == "Looking which voices there are…"
    await listed(shop, picker)
    assert picker.shown == [LJSPEECH, CORI, "en_US-amy-low", "basic"]
    assert not picker.note


async def test_all_languages_are_listed_where_none_is_asked_for(shop, picker):
    await listed(shop, picker)
    picker.show_language("de")
    assert picker.shown == ["de_DE-thorsten-medium", "basic"]
    picker.show_language("")
    assert len(picker.shown) == 5
    picker.show_only(lambda offer: offer.quality == "high")
    assert picker.shown == [CORI, "basic"]


async def test_a_voice_says_what_it_is_and_under_which_licence(shop, picker):
    await listed(shop, picker)
    assert "medium quality" in picker.cards[LJSPEECH].facts
    assert "public domain: free for any use" in picker.cards[LJSPEECH].facts
    card = picker.cards[CORI]
    await until(lambda: card.offer.card)
    assert "licence: CC0" in card.facts
    card.findChild(QPushButton, "modelCard").click()
    box = card.findChild(QMessageBox, "modelCardText")
    assert "* License: CC0" in box.informativeText()
    box.close()


async def test_a_voice_is_installed_and_then_chosen(shop, picker, qtbot):
    await listed(shop, picker)
    card = await installed(picker)
    assert (voices_folder() / f"{LJSPEECH}.onnx").is_file()
    assert card.act.text() == "Use"
    with qtbot.waitSignal(picker.chosen) as chosen:
        click(card.act)
    assert chosen.args == [LJSPEECH]
    assert card.accessibleName() == "Ljspeech, In use"
    assert not card.act.isVisible()


async def test_a_download_is_paused_and_goes_on_where_it_was(shop, picker, server):
    server.file_faults[MODEL] = "slow"
    await listed(shop, picker)
    card = picker.cards[LJSPEECH]
    click(card.act)
    await until(lambda: card.offer.state == "loading" and card.offer.done_bytes > 50_000)
    assert card.act.text() == "Pause"
    click(card.act)
    await until(lambda: card.act.text() == "Resume")
    server.file_faults.clear()
    click(card.act)
    await until(lambda: card.offer.is_installed)
    assert server.requests[-1].headers["range"].startswith("bytes=")


async def test_what_was_paused_before_the_program_ended_can_go_on(shop, picker, server):
    (voices_folder() / f"{LJSPEECH}.onnx.part").write_bytes(b"x" * 1000)
    await listed(shop, picker)
    card = picker.cards[LJSPEECH]
    assert card.act.text() == "Resume"
    click(card.act)
    await until(lambda: card.offer.is_installed)


async def test_a_cancelled_download_leaves_nothing(shop, picker, server):
    server.file_faults[MODEL] = "truncated"
    await listed(shop, picker)
    card = picker.cards[LJSPEECH]
    click(card.act)
    await until(lambda: card.act.text() == "Try again")
    assert "try again to go on" in card.problem
    assert card.offer.state == "paused"
    click(card.undo)
    await until(lambda: card.act.text() == "Install")
    assert list(voices_folder().iterdir()) == []


async def test_a_removed_voice_is_asked_about_and_gone(shop, picker):
    await listed(shop, picker)
    card = await installed(picker)
    click(card.undo)
    box = card.findChild(QMessageBox)
    assert box.text() == f"Remove the voice {LJSPEECH}?"
    next(one for one in box.buttons() if one.text() == "Remove").click()
    await until(lambda: card.offer.state == "offered")
    assert list(voices_folder().iterdir()) == []
    assert shop.disk_bytes == 0


async def test_a_voice_in_use_cannot_be_removed(shop, picker):
    await listed(shop, picker)
    card = await installed(picker)
    picker.set_current(LJSPEECH)
    assert not card.undo.isVisible()


async def test_an_installed_voice_says_how_it_sounds(shop, picker, home):
    await listed(shop, picker)
    card = await installed(picker)
    said: list[str] = []
    shop.changed.connect(lambda _: said.append(card.listen.text()))
    click(card.listen)
    await until(lambda: "Stop" in said and card.listen.text() == "Listen")
    assert len(read_recording(home / "heard.wav")) > 1_000


async def test_of_one_that_is_not_installed_the_repositorys_recording_is_played(
    shop, picker, server, home
):
    server.files["/en/en_US/ljspeech/medium/samples/speaker_0.mp3"] = recording()
    await listed(shop, picker)
    card = picker.cards[LJSPEECH]
    click(card.listen)
    await until(lambda: (home / "heard.wav").exists() and not card.offer.sounding)
    assert len(read_recording(home / "heard.wav")) > 1_000
    assert not card.problem


async def test_a_sample_that_is_not_there_is_said_to_be(shop, picker):
    await listed(shop, picker)
    card = picker.cards[LJSPEECH]
    click(card.listen)
    await until(lambda: "has no such file" in card.problem)


async def test_offline_the_installed_voices_can_be_chosen(picker, shop, server, qtbot):
    tiny_voice(voices_folder(), "en_US-amy-low")
    del server.files["/voices.json"]
    shop.refresh()
    await until(lambda: "no such file" in picker.note)
    assert picker.shown == ["en_US-amy-low", "basic"]
    with qtbot.waitSignal(picker.chosen):
        click(picker.cards["basic"].act)
    server.files |= {"/voices.json": b"{}"}
    click(next(one for one in picker.findChildren(QPushButton) if one.text() == "Try again"))
    await until(lambda: not picker.note)


async def test_everything_can_be_reached_by_the_keyboard_and_has_a_name(shop, picker, qtbot):
    await listed(shop, picker)
    reached = set()
    picker.cards[LJSPEECH].act.setFocus()
    for _ in range(20):
        focused = picker.focusWidget()
        reached.add(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"Install Ljspeech", "Listen Ljspeech", "Install Cori", "Use The basic voice"} <= reached


def test_languages_and_sizes_are_named_for_people():
    assert language_name("de_DE") == "Deutsch (Deutschland)"
    assert language_name("en") == "English"
    assert language_name("zz") == "zz"
    assert size_words(63_201_294) == "63 MB"
