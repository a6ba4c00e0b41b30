import re
from types import SimpleNamespace

import psutil
import pytest

from app.tools.system import system_status


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ("disk", r"[\d.]+ [kMGT]B of [\d.]+ [GT]B are free on the disk\."),
        ("memory", r"[\d.]+ [MGT]B of [\d.]+ [MGT]B of memory are free\."),
        ("uptime", r"The computer has been running for .+\."),
        ("system", r"This computer runs .+\."),
    ],
)
def test_tells_of_this_computer(about, sentence: str) -> None:
    assert re.fullmatch(sentence, system_status(about))


def test_tells_all_when_nothing_is_named() -> None:
    status = system_status()
    for part in ("battery", "disk", "memory", "running", "runs"):
        assert part in status


@pytest.mark.parametrize(
    ("battery", "sentence"),
    [
        (None, "This computer has no battery."),
        ((55.4, 3 * 3600 + 1, False), "The battery is at 55 percent, for about three hours."),
        ((80, -2, True), "The battery is at 80 percent and plugged in."),
        ((12, -1, False), "The battery is at 12 percent."),
        ((12, None, None), "The battery is at 12 percent."),
    ],
)
def test_tells_of_the_battery(monkeypatch, battery, sentence: str) -> None:
    def sensors() -> object:
        if battery is None:
            return None
        return SimpleNamespace(percent=battery[0], secsleft=battery[1], power_plugged=battery[2])

    monkeypatch.setattr(psutil, "sensors_battery", sensors, raising=False)
    assert system_status("battery") == sentence
