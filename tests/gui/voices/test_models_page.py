"""The tab of language models, operated by clicks and keys, with a hub on the loopback interface."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.config.paths import models_folder
from app.config.settings import Settings
from app.errors import ModelError
from app.gui.kit.dialogs import Message, Question
from app.gui.voices.catalog_view import ENTER
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.gui.voices.models_page import ModelsPage
from app.services.llm.models import installed
from app.services.llm.models.pace import Pace
from tests.gui.voices.rows import click, row, spoken
from tests.gui.voices.voice_repository import until
from tests.loopback_replies import Answer
from tests.model_hub import QWEN, ModelHub, gguf, measured

QWEN_2B, LFM, GEMMA = "Qwen3.5-2B", "LFM2.5-1.2B", "Gemma-4-E2B"
EIGHT_GB = 8 << 30


@pytest.fixture
async def server() -> AsyncIterator[ModelHub]:
    async with ModelHub() as server:
        yield server


@pytest.fixture
async def catalog(server: ModelHub, home: Path) -> AsyncIterator[ModelCatalogController]:
    catalog = ModelCatalogController(
        server.root_url, models_folder(), measured, memory_bytes=EIGHT_GB
    )
    yield catalog
    await catalog.stop()


@pytest.fixture
async def page(qtbot: QtBot, catalog: ModelCatalogController) -> ModelsPage:
    page = ModelsPage(catalog, Settings())
    qtbot.addWidget(page)
    page.resize(640, 560)
    page.show()
    catalog.refresh()
    return page


def changes_of(page: ModelsPage) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    page.changed.connect(changes.append)
    return changes


async def have(page: ModelsPage, name: str = QWEN_2B) -> None:
    click(page.picker, name)
    await until(lambda: row(page.picker, name).action == "Use")


async def test_the_models_are_listed_without_the_hub(page, server):
    await until(lambda: not page.picker.note)
    assert page.picker.shown == [QWEN_2B, "Qwen3.5-0.8B", "Qwen3.5-4B", LFM, GEMMA]
    first = row(page.picker, QWEN_2B)
    assert (first.title, first.status, first.action) == ("Qwen3.5 2B", "Recommended", "Install")
    assert first.facts == "1.3 GB · needs 6 GB of memory · 100+ languages"
    assert "Recommended. Enter: Install" in spoken(page.picker, QWEN_2B)
    assert server.requests == []


async def test_a_model_is_installed_measured_and_used(page):
    changes = changes_of(page)
    await have(page)
    assert row(page.picker, QWEN_2B).facts == "200 kB · faster than speech · 100+ languages"
    page.picker.choose_row(QWEN_2B)
    assert page.picker.details.description.text() == (
        "Answers faster than you can listen. It reads 210 and writes 24 tokens per second."
    )
    assert json.loads((models_folder() / "Qwen3.5-2B.json").read_text())["pace"] == {
        "prompt_tokens_per_s": 210.0,
        "answer_tokens_per_s": 24.0,
    }
    click(page.picker, QWEN_2B)
    assert changes == [{"base_url": "local", "model": QWEN_2B}]
    page.show_settings(Settings(**changes[0]))
    assert row(page.picker, QWEN_2B).status == "In use"


async def test_a_download_shows_its_progress_and_is_paused_and_resumed(page, catalog, server):
    server.file_faults[server.path_of()] = "slow"
    click(page.picker, QWEN_2B)
    await until(lambda: catalog.items[QWEN_2B].done_bytes > 50_000)
    assert row(page.picker, QWEN_2B).status.endswith(" of 200 kB")
    assert 0 < row(page.picker, QWEN_2B).progress < 1
    click(page.picker, QWEN_2B)
    await until(lambda: row(page.picker, QWEN_2B).action == "Resume")
    server.file_faults.clear()
    await have(page)
    assert server.requests[-1].headers["range"].startswith("bytes=")


async def test_a_download_that_fails_says_why_and_is_tried_again(page, server):
    page_of_hotel = Answer((b"<p>Sign in</p>",), 200, {"Content-Type": "text/html"})
    server.answers[server.listing_of()] = page_of_hotel
    click(page.picker, QWEN_2B)
    await until(lambda: row(page.picker, QWEN_2B).status == "Failed")
    assert "didn't send a list of files" in page.picker.details.problem.text()
    server.publish(QWEN.repository, {"x-Q4_K_M.gguf": gguf()})
    await have(page)


async def test_a_model_that_does_not_run_stays_installed_and_says_why(page, catalog):
    async def fail(model: str) -> Pace:
        raise ModelError("There isn't enough memory for this model.")

    catalog._measure = fail
    await have(page)
    assert page.picker.details.problem.text() == "There isn't enough memory for this model."


async def test_another_license_is_accepted_before_the_download(page, server, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    click(page.picker, LFM)
    (box,) = page.picker.findChildren(Question, "installItem")
    assert box.question == "Install LFM2.5 1.2B?"
    assert "LFM Open License v1.0: https://huggingface.co/LiquidAI" in box.details
    assert page.picker.details.license.text() == "License: LFM Open License v1.0"
    box.reject()
    assert server.requests == []
    page.license_link.click()
    page.page_link.click()
    assert opened[0].endswith("/LICENSE")
    assert opened[1] == f"{server.root_url}/LiquidAI/LFM2.5-1.2B-Instruct-GGUF"
    click(page.picker, LFM)
    page.picker.findChildren(Question, "installItem")[-1].confirm.click()
    await until(lambda: row(page.picker, LFM).action == "Use")


@pytest.mark.parametrize("enter", ENTER)
async def test_enter_accepts_no_license(page, server, qtbot, enter):
    page.picker.choose_row(LFM)
    qtbot.keyClick(page.picker.view, enter)
    (box,) = page.picker.findChildren(Question, "installItem")
    qtbot.keyClick(box, enter)
    await until(lambda: not box.isVisible())
    assert server.requests == []


async def test_too_little_memory_is_told_before_the_download(qtbot, server, home):
    small = ModelCatalogController(server.root_url, models_folder(), measured, memory_bytes=4 << 30)
    page = ModelsPage(small, Settings())
    qtbot.addWidget(page)
    page.show()
    small.refresh()
    await until(lambda: not page.picker.note)
    assert row(page.picker, "Qwen3.5-0.8B").status == "Recommended"
    click(page.picker, GEMMA)
    (box,) = page.picker.findChildren(Question, "installItem")
    assert box.details == (
        "It needs a computer with 8 GB of memory. This one has 4 GB, so it may not run."
    )
    await small.stop()


async def test_the_model_in_use_is_stopped_and_removed_but_never_by_enter(page, qtbot):
    await have(page)
    changes = changes_of(page)
    page.show_settings(Settings(base_url="local", model=QWEN_2B))
    qtbot.keyClick(page.picker.view, Qt.Key.Key_Delete)
    (box,) = page.picker.details.findChildren(Question, "removeItem")
    assert box.question == "Remove the model Qwen3.5 2B?"
    assert box.details == (
        "This frees 200 kB. You can install it again. The built-in helper answers then."
    )
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(lambda: not box.isVisible())
    assert installed.installed(models_folder())
    page.picker.details.discard.click()
    page.picker.details.findChildren(Question, "removeItem")[-1].confirm.click()
    assert changes == [{"base_url": ""}]
    await until(lambda: row(page.picker, QWEN_2B).action == "Install")
    assert list(models_folder().iterdir()) == []


async def test_a_file_of_ones_own_is_added_used_and_only_unlisted(page, catalog, tmp_path):
    mine = tmp_path / "My-Model.gguf"
    mine.write_bytes(gguf("llama"))
    page.add_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(mine))
    dialog.reject()
    name = "My-Model"
    await until(lambda: name in page.picker.shown and row(page.picker, name).action == "Use")
    assert row(page.picker, name).title == "My Model"
    assert row(page.picker, name).facts == "200 kB · faster than speech · your file"
    changes = changes_of(page)
    click(page.picker, name)
    assert changes == [{"base_url": "local", "model": name}]
    assert catalog.disk_bytes == 0
    page.picker.details.discard.click()
    (box,) = page.picker.details.findChildren(Question, "removeItem")
    assert box.details.startswith("Its file is not deleted.")
    box.confirm.click()
    await until(lambda: name not in page.picker.shown)
    assert mine.exists()


async def test_what_is_no_model_is_not_added(page, catalog, tmp_path):
    mine = tmp_path / "holiday.gguf"
    mine.write_bytes(b"\x89PNG")
    catalog.add_file(mine)
    await until(lambda: page.findChildren(Message))
    (told,) = page.findChildren(Message)
    assert told.details == "holiday.gguf isn't a GGUF model file."
    told.reject()


async def test_a_file_that_is_gone_is_missing_and_can_be_removed(page, catalog, tmp_path):
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(gguf())
    installed.add(mine, models_folder())
    mine.unlink()
    catalog.refresh()
    await until(lambda: "mine" in page.picker.shown)
    assert row(page.picker, "mine").status == "Missing"
    click(page.picker, "mine", None)
    assert "There's no model file at" in page.picker.details.problem.text().replace("\u200b", "")
    assert page.picker.details.discard.isVisible()


async def test_the_speed_can_be_measured_again(page, catalog):
    await have(page)

    async def slow(model: str) -> Pace:
        return Pace(9.0, 2.0)

    catalog._measure = slow
    page.picker.choose_row(QWEN_2B)
    page.measure_button.click()
    assert row(page.picker, QWEN_2B).status == "Measuring…"
    await until(lambda: "slower than speech" in row(page.picker, QWEN_2B).facts)
    assert page.picker.details.description.text().endswith("Try a smaller model.")
