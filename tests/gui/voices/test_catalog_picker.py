"""The list of voices and its details, operated by clicks and keys, with a repository on a loopback
server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.config.paths import recognition_folder, voices_folder
from app.gui.kit.dialogs import Question, TextDialog
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_delegate import Part
from app.gui.voices.catalog_kind import format_progress, format_size, language_name
from app.gui.voices.catalog_model import ROW_ROLE
from app.gui.voices.catalog_picker import CatalogPicker
from app.gui.voices.catalog_view import ENTER
from app.gui.voices.listening_page import SttKind
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_page import VoiceKind
from app.services.audio.audio_file import read_recording
from tests.gui.voices.rows import click, row, spoken
from tests.gui.voices.voice_repository import catalog_at, recording, repository, until
from tests.loopback import LoopbackServer
from tests.voices import tiny_voice

LJSPEECH = "en_US-ljspeech-medium"
CORI = "en_GB-cori-high"
AMY = "en_US-amy-low"
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
def picker(qtbot: QtBot, catalog: VoiceCatalogController) -> CatalogPicker:
    picker = CatalogPicker(catalog, VoiceKind(), "", language="en")
    qtbot.addWidget(picker)
    picker.resize(600, 500)
    picker.show()
    return picker


async def listed(catalog: VoiceCatalogController, picker: CatalogPicker) -> None:
    catalog.refresh()
    await until(lambda: not picker.note)


async def installed(picker: CatalogPicker, name: str = LJSPEECH) -> None:
    click(picker, name)
    await until(lambda: row(picker, name).action == "Use")


def press(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    button.click()


async def test_the_voices_of_the_language_are_listed_recommended_one_first(catalog, picker):
    assert picker.note == "Loading voices…"
    await listed(catalog, picker)
    assert picker.shown == [LJSPEECH, CORI, AMY, "basic"]


async def test_the_list_is_filtered_by_language_quality_and_words(catalog, picker):
    await listed(catalog, picker)
    picker.model.filter("de", "", "")
    assert picker.shown == ["de_DE-thorsten-medium", "basic"]
    picker.model.filter("", "", "")
    assert len(picker.shown) == 5
    picker.model.filter("", "high", "")
    assert picker.shown == [CORI]
    picker.model.filter("", "", "german")
    assert picker.shown == ["de_DE-thorsten-medium"]
    picker.model.filter("", "", "british CORI")
    assert picker.shown == [CORI]
    picker.model.filter("", "", "nobody")
    assert picker.shown == []
    assert picker.note == "No voices found"


async def test_a_row_says_what_it_offers(catalog, picker):
    await listed(catalog, picker)
    shown = row(picker, CORI)
    assert (shown.title, shown.action, shown.sample) == ("Cori", "Install", "play")
    assert shown.facts.startswith("British · high · ")
    picker.model.filter("", "", "")
    assert row(picker, CORI).facts.startswith("British English · high · ")
    assert row(picker, "basic").facts == "Robotic, supports every language"


async def test_a_screen_reader_reads_a_row_and_its_keys(catalog, picker):
    await listed(catalog, picker)
    catalog.items[AMY] = CatalogItem(AMY, "en_US", "medium", 60_000_000)
    assert (
        spoken(picker, AMY)
        == "Amy, American English, medium, 60 megabytes, not installed. Space: Play. Enter: Install"
    )
    list_of_rows = QAccessible.queryAccessibleInterface(picker.view)
    first = list_of_rows.child(0).text(QAccessible.Text.Name)
    assert first == spoken(picker, LJSPEECH)


async def test_the_license_is_shown_before_anything_is_downloaded(catalog, picker):
    await listed(catalog, picker)
    click(picker, CORI, None)
    await until(lambda: picker.details.license.text() == "License: CC0, free for any use")
    assert catalog.items[CORI].state == "available"
    press(picker.details.card)
    box = picker.details.findChild(TextDialog, "modelCardText")
    assert "* License: CC0" in box.text.toPlainText()
    box.close()


async def test_what_the_card_and_the_configuration_tell_is_shown(catalog, picker):
    await listed(catalog, picker)
    await installed(picker)
    facts = picker.details.facts.text()
    assert "Hz" in facts
    assert facts.endswith("1 speaker")
    assert str(voices_folder()) in picker.details.folder.accessibleName()


async def test_installing_from_a_row_shows_its_details(catalog, picker):
    await listed(catalog, picker)
    await installed(picker)
    assert picker.details.title.text() == "Ljspeech"
    assert picker.details.license.text() == "License: Public domain, free for any use"


async def test_a_voice_is_installed_and_then_chosen(catalog, picker, qtbot):
    await listed(catalog, picker)
    await installed(picker)
    assert (voices_folder() / f"{LJSPEECH}.onnx").is_file()
    with qtbot.waitSignal(picker.chosen) as chosen:
        click(picker, LJSPEECH)
    assert chosen.args == [LJSPEECH]
    assert row(picker, LJSPEECH).status == "In use"
    assert not row(picker, LJSPEECH).action
    assert "In use" in spoken(picker, LJSPEECH)


async def test_a_download_is_paused_and_resumed(catalog, picker, server):
    server.file_faults[MODEL] = "slow"
    await listed(catalog, picker)
    click(picker, LJSPEECH)
    await until(lambda: catalog.items[LJSPEECH].done_bytes > 50_000)
    assert " of " in row(picker, LJSPEECH).status
    assert 0 < (row(picker, LJSPEECH).progress or 0) < 1
    click(picker, LJSPEECH)  # Pause
    await until(lambda: row(picker, LJSPEECH).action == "Resume")
    assert row(picker, LJSPEECH).status.startswith("Paused, ")
    server.file_faults.clear()
    click(picker, LJSPEECH)
    await until(lambda: row(picker, LJSPEECH).action == "Use")
    assert server.requests[-1].headers["range"].startswith("bytes=")


async def test_a_download_of_an_earlier_run_can_be_resumed(catalog, picker, server):
    (voices_folder() / f"{LJSPEECH}.onnx.part").write_bytes(b"x" * 1000)
    await listed(catalog, picker)
    assert row(picker, LJSPEECH).action == "Resume"
    click(picker, LJSPEECH)
    await until(lambda: row(picker, LJSPEECH).action == "Use")


async def test_a_canceled_download_leaves_nothing(catalog, picker, server):
    server.file_faults[MODEL] = "truncated"
    await listed(catalog, picker)
    click(picker, LJSPEECH)
    await until(lambda: row(picker, LJSPEECH).action == "Try again")
    assert row(picker, LJSPEECH).status == "Failed"
    assert "Try again to resume it" in picker.details.problem.text()
    press(picker.details.discard)
    await until(lambda: row(picker, LJSPEECH).action == "Install")
    assert list(voices_folder().iterdir()) == []


async def test_removing_a_voice_is_confirmed(catalog, picker):
    await listed(catalog, picker)
    await installed(picker)
    press(picker.details.discard)
    box = picker.details.findChild(Question, "removeItem")
    assert box.question == "Remove the voice Ljspeech?"
    assert box.details.startswith("This frees ")
    box.confirm.click()
    await until(lambda: row(picker, LJSPEECH).action == "Install")
    assert list(voices_folder().iterdir()) == []
    assert catalog.disk_bytes == 0


@pytest.mark.parametrize("enter", ENTER)
async def test_enter_never_removes_a_voice(enter, catalog, picker, qtbot):
    await listed(catalog, picker)
    await installed(picker)
    qtbot.keyClick(picker.view, Qt.Key.Key_Delete)
    box = picker.details.findChild(Question, "removeItem")
    qtbot.keyClick(box, enter)
    await until(lambda: not box.isVisible())
    qtbot.keyClick(picker.view, enter)
    assert catalog.items[LJSPEECH].is_installed


async def test_a_voice_in_use_cannot_be_removed(catalog, picker, qtbot):
    await listed(catalog, picker)
    await installed(picker)
    picker.set_current(LJSPEECH)
    assert not picker.details.discard.isVisible()
    qtbot.keyClick(picker.view, Qt.Key.Key_Delete)
    assert picker.details.findChild(Question, "removeItem") is None


async def test_arrows_move_enter_installs_and_uses_space_plays(catalog, picker, qtbot, home):
    await listed(catalog, picker)
    picker.choose_row(CORI)
    qtbot.keyClick(picker.view, Qt.Key.Key_Up)
    assert picker.view.current == LJSPEECH
    qtbot.keyClick(picker.view, Qt.Key.Key_Return)
    await until(lambda: row(picker, LJSPEECH).action == "Use")
    qtbot.keyClick(picker.view, Qt.Key.Key_Space)
    await until(lambda: (home / "heard.wav").exists())
    await until(lambda: row(picker, LJSPEECH).sample == "play")
    with qtbot.waitSignal(picker.chosen):
        qtbot.keyClick(picker.view, Qt.Key.Key_Enter)
    qtbot.keyClick(picker.view, Qt.Key.Key_Return)  # it is in use: nothing is left to do
    assert catalog.items[LJSPEECH].is_installed


async def test_an_installed_voice_speaks_its_sample(catalog, picker, home):
    await listed(catalog, picker)
    await installed(picker)
    icons: list[str] = []
    catalog.item_changed.connect(lambda _: icons.append(row(picker, LJSPEECH).sample))
    click(picker, LJSPEECH, Part.SAMPLE)
    await until(lambda: "stop" in icons and row(picker, LJSPEECH).sample == "play")
    assert len(read_recording(home / "heard.wav")) > 1_000


async def test_the_sample_of_an_uninstalled_voice_is_a_recording(catalog, picker, server, home):
    server.files["/en/en_US/ljspeech/medium/samples/speaker_0.mp3"] = recording()
    await listed(catalog, picker)
    click(picker, LJSPEECH, Part.SAMPLE)
    await until(lambda: (home / "heard.wav").exists() and not catalog.items[LJSPEECH].is_playing)
    assert len(read_recording(home / "heard.wav")) > 1_000
    assert not catalog.items[LJSPEECH].problem


async def test_a_missing_sample_is_a_problem(catalog, picker):
    await listed(catalog, picker)
    click(picker, LJSPEECH, Part.SAMPLE)
    await until(lambda: "wasn't found" in picker.details.problem.text())


async def test_offline_the_sample_of_an_unfinished_voice_is_a_problem(catalog, picker, server):
    (voices_folder() / f"{LJSPEECH}.onnx.part").write_bytes(b"x" * 1000)
    del server.files["/voices.json"]
    catalog.refresh()
    await until(lambda: picker.retry.isVisible())
    click(picker, LJSPEECH, Part.SAMPLE)
    await until(lambda: "wasn't found" in picker.details.problem.text())


async def test_offline_the_installed_voices_can_be_chosen(picker, catalog, server, qtbot):
    tiny_voice(voices_folder(), AMY)
    del server.files["/voices.json"]
    catalog.refresh()
    await until(lambda: "wasn't found" in picker.note)
    assert picker.shown == [AMY, "basic"]
    with qtbot.waitSignal(picker.chosen):
        click(picker, "basic")
    server.files |= {"/voices.json": b"{}"}
    press(picker.retry)
    await until(lambda: not picker.note)
    assert not picker.retry.isVisible()


async def test_a_refresh_keeps_the_chosen_row_and_the_scroll_position(catalog, picker):
    await listed(catalog, picker)
    picker.resize(500, 260)
    picker.choose_row("basic")
    await until(lambda: picker.view.verticalScrollBar().value() > 0)
    position = picker.view.verticalScrollBar().value()
    resets: list[None] = []
    picker.model.modelReset.connect(lambda: resets.append(None))
    await listed(catalog, picker)
    assert resets == []
    assert picker.view.current == "basic"
    tiny_voice(voices_folder(), "en_US-new-medium")
    await listed(catalog, picker)
    assert len(resets) == 1
    assert picker.view.current == "basic"
    assert picker.view.verticalScrollBar().value() == position


async def test_rows_stay_where_they_are_while_a_voice_is_installed(catalog, picker):
    await listed(catalog, picker)
    before = list(picker.shown)
    await installed(picker, AMY)
    assert picker.shown == before


async def test_no_widget_is_made_for_a_row(catalog, picker):
    await listed(catalog, picker)
    assert picker.view.viewport().children() == []


async def test_a_voice_named_like_the_basic_one_is_not_listed_a_second_time(catalog, picker):
    tiny_voice(voices_folder(), "basic")
    await listed(catalog, picker)
    assert picker.shown.count("basic") == 1
    assert catalog.items["basic"].is_bundled
    click(picker, "basic", None)
    assert not picker.details.discard.isVisible()


async def test_a_voice_file_is_a_row_of_its_own(catalog, picker, tmp_path, qtbot):
    path = tiny_voice(tmp_path, "my voice")
    picker.set_current(str(path))
    catalog.list_file(str(path))
    await listed(catalog, picker)
    assert row(picker, str(path)).title == "my voice"
    assert row(picker, str(path)).status == "In use"
    assert len(picker.shown) == 5
    click(picker, str(path), None)
    assert str(tmp_path) in picker.details.folder.accessibleName()
    assert not picker.details.discard.isVisible()


async def test_a_voice_file_that_is_missing_says_so(catalog, picker, tmp_path):
    path = str(tmp_path / "gone.onnx")
    catalog.list_file(path)
    await listed(catalog, picker)
    assert row(picker, path).status == "Failed"
    click(picker, path, None)
    assert "There's no voice file" in picker.details.problem.text()


@pytest.mark.parametrize("width", [416, 480, 720])
@pytest.mark.parametrize("scale", [1, 2])
def test_the_facts_of_a_row_are_not_cut_off(qtbot, home, width, scale):
    hearing = SttCatalogController(recognition_folder())
    for name in ("small-streaming-en", "medium-streaming-en", "base-es"):
        _, _, language = name.rpartition("-")
        quality = name.partition("-")[0]
        hearing.items[name] = CatalogItem(name, language, quality, 188_000_000)
    picker = CatalogPicker(hearing, SttKind(hearing), "", language="")
    font = picker.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    picker.setFont(font)
    qtbot.addWidget(picker)
    picker.resize(width * scale, 500)
    picker.show()
    hearing.list_changed.emit()
    for name in picker.shown:
        index = picker.model.index_of(name)
        facts = index.data(ROW_ROLE).facts
        place = picker.view.row_layout(index)
        assert picker.view.fontMetrics().horizontalAdvance(facts) <= place.facts.width(), facts
        assert place.rect.contains(place.facts)
        assert not place.facts.intersects(place.title)
        assert not place.facts.intersects(place.action)


def test_languages_are_named_in_the_language_of_the_window():
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de"))
        assert language_name("de_AT") == "Österreichisches Deutsch"
        assert language_name("fr_FR") == "Französisch (Frankreich)"
        QLocale.setDefault(QLocale("es"))
        assert language_name("fr_FR") == "Francés (Francia)"
    finally:
        QLocale.setDefault(before)


def test_languages_and_sizes_are_readable():
    assert language_name("de_DE") == "German (Germany)"
    assert language_name("en_US") == "American English"
    assert language_name("en") == "English"
    assert language_name("zz") == "zz"
    assert format_size(63_201_294) == "63 MB"
    assert format_progress(34_000_000, 60_000_000) == ("34", "60 MB")
    assert format_progress(340_000, 60_000_000) == ("340 kB", "60 MB")
