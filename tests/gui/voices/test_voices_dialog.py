"""The dialog of models and voices, operated by clicks, with a repository on a loopback server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.config.paths import models_folder, recognition_folder, voices_folder
from app.config.settings import Settings
from app.gui.kit.dialogs import Message, Question
from app.gui.shell.window import Window
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.gui.voices.pronunciation_page import PronunciationsDialog
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_controller import VoicesController
from app.gui.voices.voices_dialog import VoicesDialog
from app.services.stt import recognition_models, stt_models
from app.services.stt.local_stt import LocalTranscriber
from tests.gui.voices.rows import click, row
from tests.gui.voices.voice_repository import catalog_at, repository, until
from tests.loopback import LoopbackServer
from tests.model_hub import ModelHub, gguf, measured
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
async def models(home: Path) -> AsyncIterator[ModelCatalogController]:
    catalog = ModelCatalogController("http://127.0.0.1:9", models_folder(), measured)
    yield catalog
    await catalog.stop()


@pytest.fixture
def dialog(
    qtbot: QtBot,
    catalog: VoiceCatalogController,
    stt: SttCatalogController,
    models: ModelCatalogController,
) -> VoicesDialog:
    dialog = VoicesDialog(catalog, stt, models, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


async def listed(catalog: VoiceCatalogController, dialog: VoicesDialog) -> None:
    catalog.refresh()
    await until(lambda: not dialog.voices.picker.note)


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))


def changes_of(dialog: VoicesDialog) -> list[dict[str, str]]:
    changes: list[dict[str, str]] = []
    dialog.changed.connect(changes.append)
    return changes


async def test_voices_are_filtered_by_language_quality_and_words(catalog, dialog, qtbot):
    await listed(catalog, dialog)
    page, picker = dialog.voices, dialog.voices.picker
    assert page.language.currentData() == "en"
    choose(page.quality, "low")
    assert picker.shown == ["en_US-amy-low"]
    choose(page.quality, "")
    choose(page.language, "de")
    assert page.language.currentText() == "German"
    assert picker.shown == [THORSTEN, "basic"]
    choose(page.language, "")
    qtbot.keyClicks(page.search, "cori")
    assert picker.shown == ["en_GB-cori-high"]


async def test_the_language_of_the_voice_in_use_is_listed_first(qtbot, catalog, stt, models):
    dialog = VoicesDialog(catalog, stt, models, Settings(voice=THORSTEN))
    qtbot.addWidget(dialog)
    await listed(catalog, dialog)
    assert dialog.voices.picker.shown == [THORSTEN, "basic"]


@pytest.mark.bundled_voices
@pytest.mark.parametrize("voice", ["heart", "basic", ""])
async def test_a_voice_without_a_language_in_its_name_lists_that_of_the_window(
    qtbot, catalog, stt, models, voice
):
    dialog = VoicesDialog(catalog, stt, models, Settings(voice=voice))
    qtbot.addWidget(dialog)
    await listed(catalog, dialog)
    assert dialog.voices.language.currentData() == "en"
    assert {"en_US-joe-medium", "heart", "basic"} <= {*dialog.voices.picker.shown}


async def test_the_details_show_only_for_a_chosen_row(catalog, dialog):
    await listed(catalog, dialog)
    assert dialog.focusWidget() is dialog.voices.search
    assert not dialog.voices.picker.details.isVisible()
    click(dialog.voices.picker, "basic", None)
    assert dialog.voices.picker.details.isVisible()
    dialog.voices.search.setText("nobody")
    assert not dialog.voices.picker.details.isVisible()


async def test_using_a_voice_changes_settings(catalog, dialog):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(catalog, dialog)
    changes = changes_of(dialog)
    dialog.show_settings(Settings(voice="basic"))
    click(dialog.voices.picker, LJSPEECH)
    assert changes == [{"voice": LJSPEECH}]
    dialog.show_settings(Settings(voice="basic", tts="server"))
    dialog.voices.picker.details.action.click()
    assert changes[-1] == {"voice": LJSPEECH, "tts": "local"}


async def test_each_other_language_may_have_a_voice_of_its_own(catalog, dialog):
    for name in (LJSPEECH, THORSTEN):
        tiny_voice(voices_folder(), name)
    dialog.show_settings(Settings(voice=LJSPEECH))
    await listed(catalog, dialog)
    switch = dialog.voices.reply_switch
    click(dialog.voices.picker, LJSPEECH, None)
    assert not switch.isVisible()
    choose(dialog.voices.language, "de")
    click(dialog.voices.picker, THORSTEN, None)
    assert switch.isVisible()
    assert switch.text() == "Use for replies in German"
    changes = changes_of(dialog)
    switch.click()
    assert changes == [{"language_voices": f"de = {THORSTEN}"}]
    assert Settings(**changes[0]).voices_by_language() == {"de": THORSTEN}
    dialog.show_settings(Settings(voice=LJSPEECH, **changes[0]))
    assert switch.isChecked()
    switch.click()
    assert changes[-1] == {"language_voices": ""}


async def test_the_pronunciations_open_from_a_voice(catalog, dialog):
    await listed(catalog, dialog)
    click(dialog.voices.picker, "basic", None)
    changes = changes_of(dialog)
    dialog.voices.pronunciations.click()
    (box,) = dialog.findChildren(PronunciationsDialog)
    box.page.form.word.setText("SQL")
    box.page.form.alias.setText("sequel")
    box.page.form.add.click()
    assert changes == [{"pronunciations": "SQL = sequel"}]
    dialog.show_settings(Settings(**changes[0]))
    assert box.page.table.rowCount() == 1
    box.reject()


async def test_a_voice_file_in_the_settings_is_listed_with_all_others(
    qtbot, catalog, stt, models, tmp_path
):
    path = str(tiny_voice(tmp_path, "mine"))
    dialog = VoicesDialog(catalog, stt, models, Settings(voice=path))
    qtbot.addWidget(dialog)
    await listed(catalog, dialog)
    assert dialog.voices.language.currentText() == "English"
    assert row(dialog.voices.picker, path).title == "mine"
    assert row(dialog.voices.picker, path).status == "In use"
    assert LJSPEECH in dialog.voices.picker.shown


async def test_disk_use_is_shown_for_each_tab(catalog, dialog):
    tiny_voice(voices_folder(), LJSPEECH)
    await listed(catalog, dialog)
    assert dialog.disk.text().startswith("Voices use ")
    dialog.tabs.setCurrentWidget(dialog.listening)
    assert dialog.disk.text() == ""


async def test_stt_models_are_listed_with_the_bundled_one_in_use(stt, dialog):
    dialog.tabs.setCurrentWidget(dialog.listening)
    picker = dialog.listening.picker
    assert picker.note == "Loading models…"
    stt.refresh()
    await until(lambda: not picker.note)
    tiny = row(picker, "tiny-en")
    assert (tiny.title, tiny.facts, tiny.status) == ("Tiny", "English · included", "In use")
    click(picker, "tiny-en", None)
    assert picker.details.license.text() == "License: MIT"
    choose(dialog.listening.language, "es")
    click(picker, "base-es", None)
    assert "non-commercial" in picker.details.license.text()


async def test_without_the_library_no_model_can_be_installed(stt, dialog, monkeypatch):
    monkeypatch.setattr(stt_models, "catalog", lambda: ())
    monkeypatch.setattr(recognition_models, "CATALOG", ())
    stt.refresh()
    await until(lambda: "cannot recognize speech" in dialog.listening.picker.note)


async def test_an_stt_model_is_installed_used_and_removed(
    home, qtbot, catalog, models, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(stt_models, "catalog", lambda: (model(),))
    async with server_of() as server:
        stt = SttCatalogController(recognition_folder(), server.root_url)
        dialog = VoicesDialog(catalog, stt, models, Settings())
        qtbot.addWidget(dialog)
        changes = changes_of(dialog)
        dialog.tabs.setCurrentWidget(dialog.listening)
        dialog.show()
        stt.refresh()
        picker = dialog.listening.picker
        await until(lambda: picker.shown)
        click(picker, "small-en")
        await until(lambda: row(picker, "small-en").action == "Use")
        picker.details.discard.click()
        box = picker.details.findChild(Question, "removeItem")
        assert box.question == "Remove the listening model Small, English?"
        box.reject()
        qtbot.keyClick(picker.view, Qt.Key.Key_Space)  # it has no sample to play
        assert changes == [{"local_stt_model": "small-en"}]
        stt.remove("small-en")
        await until(lambda: row(picker, "small-en").action == "Install")
        await stt.stop()


async def test_a_model_for_many_languages_is_listed_for_each_installed_and_used(
    home, qtbot, catalog, models
):
    canary = recognition_models.in_catalog("canary-180m-flash")
    content = gguf("canary")
    async with ModelHub({canary.repository: {f"{canary.name}-Q4_K_M.gguf": content}}) as hub:
        stt = SttCatalogController(recognition_folder(), hub_url=hub.root_url)
        dialog = VoicesDialog(catalog, stt, models, Settings())
        qtbot.addWidget(dialog)
        changes = changes_of(dialog)
        dialog.tabs.setCurrentWidget(dialog.listening)
        dialog.show()
        stt.refresh()
        picker = dialog.listening.picker
        await until(lambda: picker.shown)
        choose(dialog.listening.language, "es")
        assert row(picker, canary.name).facts == (
            "English, German, Spanish, French · accurate · fast · 133 MB"
        )
        assert row(picker, "parakeet-tdt-0.6b-v3").facts.startswith("25 languages · very accurate")
        stt.install(canary.name)
        await until(lambda: row(picker, canary.name).action == "Use")
        assert (recognition_folder() / f"{canary.name}.gguf").read_bytes() == content
        click(picker, canary.name)
        assert changes == [{"local_stt_model": canary.name}]
        await stt.stop()


async def test_the_dialog_fits_a_small_screen_and_close_is_never_the_accent(catalog, dialog):
    await listed(catalog, dialog)
    click(dialog.voices.picker, LJSPEECH, None)
    dialog.resize(960, 500)
    QApplication.processEvents()
    assert dialog.height() == 500
    assert dialog.voices.width() <= 720
    assert dialog.voices.picker.view.height() > 80
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    accents = [b for b in buttons if b.property("look") == "primary"]
    assert [b.objectName() for b in accents] == ["detailsAction"]


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


@pytest.mark.bundled_voices
async def test_the_included_voices_are_listed_in_use_and_cannot_be_removed(catalog, dialog):
    await listed(catalog, dialog)
    picker = dialog.voices.picker
    joe, heart = "en_US-joe-medium", "heart"
    assert picker.shown[:2] == [joe, heart]
    assert row(picker, joe).status == "In use"
    assert row(picker, heart).title == "Heart"
    assert row(picker, heart).action == "Use"
    assert "included" in row(picker, heart).facts
    assert not catalog.items[joe].is_removable
    assert not catalog.items[heart].is_removable
    click(picker, joe, None)
    assert picker.details.license.text() == "License: CC0, free for any use"
    assert "Dataset" in catalog.items[joe].model_card
    assert not picker.details.discard.isVisible()
    click(picker, heart, None)
    assert picker.details.license.text() == "License: Apache-2.0"


async def test_a_file_of_ones_own_is_listed_if_it_loads(dialog, stt, tmp_path, monkeypatch):
    dialog.tabs.setCurrentWidget(dialog.listening)
    stt.refresh()
    picker = dialog.listening.picker
    await until(lambda: picker.shown)
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"no model")
    choose_file(dialog, broken)
    await until(lambda: dialog.findChildren(Message, "modelNotAdded"))
    (message,) = dialog.findChildren(Message, "modelNotAdded")
    assert "broken" in message.details
    message.reject()
    assert "broken" not in picker.shown
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(gguf("canary", data_bytes=2_000_000))

    async def loads(self) -> None: ...

    monkeypatch.setattr(LocalTranscriber, "open", loads)
    choose_file(dialog, mine)
    await until(lambda: "mine" in picker.shown)
    assert row(picker, "mine").facts == "your file · 2 MB"
    changes = changes_of(dialog)
    click(picker, "mine")
    assert changes == [{"local_stt_model": "mine"}]


def choose_file(dialog: VoicesDialog, file: Path) -> None:
    dialog.listening.add_button.click()
    files = dialog.findChildren(QFileDialog)[-1]
    files.fileSelected.emit(str(file))
    files.reject()
