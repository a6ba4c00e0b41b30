"""What the user's language lacks is offered, once each, with a button to where it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QSettings
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import ChunkSynthesised, Notice
from app.gui.kit.bridge import Bridge
from app.gui.kit.controls import Button
from app.gui.shell.notice_bar import NoticeBar
from app.gui.voices.language_offers import LanguageOffers, hears_only_english


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


class Scene:
    def __init__(self, store: QSettings, settings: Settings) -> None:
        self.owner, bridge = QObject(), Bridge()
        self.notices: list[Notice] = []
        bridge.event_received.connect(self.notices.append)
        self.offers = LanguageOffers(bridge, store, self.owner)
        self.offers.show_settings(settings)

    def codes(self) -> list[str]:
        return [notice.code for notice in self.notices]


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_a_german_user_is_told_once_that_only_english_is_understood(german, store):
    scene = Scene(store, Settings())
    scene.offers.offer_listening()
    scene.offers.offer_listening()
    assert scene.codes() == ["listening_language"]
    assert "German" in scene.notices[0].text or "Deutsch" in scene.notices[0].text
    later = Scene(store, Settings())
    later.offers.offer_listening()
    assert later.codes() == []


@pytest.mark.parametrize(
    ("settings", "only_english"),
    [
        ({}, True),
        ({"local_stt_model": "base-en"}, True),
        ({"local_stt_model": "base-es"}, False),
        ({"local_stt_model": "parakeet-tdt-0.6b-v3"}, False),
        ({"stt": "server", "base_url": "http://127.0.0.1:1/v1"}, False),
    ],
)
def test_nothing_is_offered_where_the_language_is_understood(german, store, settings, only_english):
    assert hears_only_english(Settings(**settings)) is only_english
    scene = Scene(store, Settings(**settings))
    scene.offers.offer_listening()
    assert bool(scene.codes()) is only_english


def test_english_lacks_no_model(store):
    scene = Scene(store, Settings())
    scene.offers.offer_listening()
    assert scene.codes() == []


def test_a_voice_is_offered_once_for_each_language_that_the_basic_one_speaks(store):
    scene = Scene(store, Settings())
    for language in ("de", "de", "es", "ja", ""):
        scene.offers.show_event(ChunkSynthesised(1, "basic", language))
    scene.offers.show_event(ChunkSynthesised(1, "fr_FR-siwis-medium", "fr"))
    assert scene.codes() == ["voice_language", "voice_language"]
    assert "German" in scene.notices[0].text
    assert "Spanish" in scene.notices[1].text


def test_no_voice_is_offered_to_a_user_of_the_basic_one_or_of_a_servers(store):
    for settings in (Settings(voice="basic"), Settings(tts="server")):
        scene = Scene(store, settings)
        scene.offers.show_event(ChunkSynthesised(1, "basic", "de"))
        assert scene.codes() == []


def test_its_button_opens_where_it_is_installed(qtbot: QtBot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    wanted: list[str] = []
    bar.choiceRequested.connect(wanted.append)
    for code in ("listening_language", "voice_language"):
        bar.show_event(Notice(code=code, text="Something is missing."))
        bar.dismiss_outdated()
        (button,) = [one for one in bar.findChildren(Button) if one.text() == "Models and voices…"]
        button.click()
        assert bar.isHidden()
        button.setParent(None)
    assert wanted == ["local_stt_model", "voice"]
