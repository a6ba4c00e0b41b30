"""The desktop-wide key follows the settings."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.errors import HotkeyError
from app.gui.talk.hotkey_controller import HotkeyController
from app.services.desktop import hotkey, hotkey_factory


class Key:
    """A desktop's way to a key, written down."""

    log: list[str]

    def __init__(self, report: hotkey.KeyCallback) -> None:
        self.report = report

    async def open(self, keys: object) -> str:
        self.log.append(f"open {keys}")
        if "F12" in str(keys):
            await asyncio.Event().wait()  # the desktop asks the user, who does not answer
        if "F11" in str(keys):
            raise HotkeyError("Another program has it.")
        return "Super+Space" if "Meta" in str(keys) else ""

    async def close(self) -> None:
        self.log.append("close")


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    Key.log = []
    monkeypatch.setattr(hotkey_factory, "create_hotkey", Key)
    return Key.log


@pytest.fixture
def key(qapp: QApplication, log: list[str]) -> HotkeyController:
    key = HotkeyController()
    key.failed.connect(lambda code, text: log.append(text))
    return key


async def test_another_choice_lets_go_of_the_one_before(
    key: HotkeyController, log: list[str]
) -> None:
    key.show_settings(Settings(hotkey="Ctrl+F8"))
    await key.settled()
    key.show_settings(Settings(hotkey="Ctrl+F8", theme="dark"))
    key.show_settings(Settings(hotkey="Ctrl+F7"))
    await key.settled()
    key.show_settings(Settings())
    await key.settled()
    assert log == ["open Ctrl+F8", "close", "open Ctrl+F7", "close"]
    await key.stop()


async def test_what_cannot_be_had_is_told(key: HotkeyController, log: list[str]) -> None:
    key.show_settings(Settings(hotkey="F11"))
    await key.settled()
    assert log == ["open F11", "Another program has it.", "close"]
    await key.stop()


async def test_other_keys_than_were_asked_for_are_told(
    key: HotkeyController, log: list[str]
) -> None:
    key.show_settings(Settings(hotkey="Meta+F8"))
    await key.settled()
    assert log[1:] == ["Your desktop uses Super+Space as the talk key."]
    await key.stop()


async def test_a_question_without_an_answer_keeps_nothing_waiting(
    key: HotkeyController, log: list[str]
) -> None:
    key.show_settings(Settings(hotkey="F12"))
    await asyncio.sleep(0)
    key.show_settings(Settings(hotkey="F7"))
    await key.settled()
    assert log == ["open F12", "close", "open F7"]
    await key.stop()
    assert log[-1] == "close"
