"""What nobody caught, as the user meets it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.diagnostics import report
from app.engine.contracts.events import Notice
from app.gui.kit.bridge import Bridge
from app.gui.shell.fault_reports import CRASHED, UNEXPECTED, FaultReporter, ReportDialog
from app.gui.shell.notice_bar import NoticeBar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def bar(qtbot: QtBot, window: QWidget) -> NoticeBar:
    return NoticeBar(window)


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture
def make(window: QWidget, bar: NoticeBar) -> Callable[[], FaultReporter]:
    def make() -> FaultReporter:
        bridge = Bridge(window)
        bridge.event_received.connect(bar.show_event)
        faults = FaultReporter(bridge, window, Settings)
        bar.reportRequested.connect(faults.show_report)
        return faults

    return make


@pytest.fixture
def faults(make: Callable[[], FaultReporter]) -> FaultReporter:
    return make()


def said(bar: NoticeBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def ask_for_the_report(bar: NoticeBar, window: QWidget) -> ReportDialog:
    buttons = bar.findChildren(QPushButton)
    (button,) = (one for one in buttons if one.text() == "Report…" and one.isVisibleTo(window))
    button.click()
    (dialog,) = window.findChildren(ReportDialog)
    return dialog


def fail(faults: FaultReporter, words: str = "sk-secret") -> None:
    try:
        raise ValueError(words)
    except ValueError as error:
        faults.handle(ValueError, error, error.__traceback__)


def test_a_fault_is_one_sentence_with_the_way_to_a_report(faults, bar, window, caplog):
    with caplog.at_level(logging.ERROR):
        fail(faults)
    assert UNEXPECTED in said(bar)
    report = ask_for_the_report(bar, window).text.toPlainText()
    assert "ValueError at test_fault_reports.py:" in report
    assert "sk-secret" not in report + caplog.text


def test_many_faults_are_one_notice_and_a_number(faults, bar, window):
    for _ in range(5):
        fail(faults)
    assert ", 5 ×" in ask_for_the_report(bar, window).text.toPlainText()


def test_the_report_can_be_copied(faults, bar, window):
    fail(faults)
    dialog = ask_for_the_report(bar, window)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.text.toPlainText()


def test_a_fault_of_a_thread_is_told_in_the_windows_own(faults, bar, loop):
    def break_down() -> None:
        raise RuntimeError("words")

    with faults.installed(loop):
        thread = threading.Thread(target=break_down)
        thread.start()
        thread.join()
        assert UNEXPECTED not in said(bar)
        loop.run_until_complete(asyncio.sleep(0))
    assert UNEXPECTED in said(bar)


def test_a_fault_of_a_task_that_nobody_waits_for_is_told(faults, bar, loop):
    with faults.installed(loop):
        loop.call_soon(lambda: 1 / 0)
        loop.run_until_complete(asyncio.sleep(0))
    assert UNEXPECTED in said(bar)


def test_after_a_crash_the_next_start_offers_the_report(make, bar, window, loop, monkeypatch):
    left = ["Fatal Python error: Segmentation fault\n\n  speaker.py:12 in play"]
    monkeypatch.setattr(report, "last_crash", lambda: left[-1])
    monkeypatch.setattr(report, "forget_crash", lambda: left.append(""))
    with make().installed(loop):
        assert CRASHED in said(bar)
    assert "speaker.py:12 in play" in ask_for_the_report(bar, window).text.toPlainText()
    with make().installed(loop):
        bar.dismiss("crashed")
    assert left[-1] == ""


def test_nothing_is_told_when_all_is_well(faults, bar, loop):
    told: list[Notice] = []
    faults._bridge.event_received.connect(told.append)
    with faults.installed(loop):
        loop.run_until_complete(asyncio.sleep(0))
    assert told == []
