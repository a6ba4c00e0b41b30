import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from app.errors import ToolError
from app.tools.time.timer_store import Timer, TimerStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "timers.sqlite"


def test_what_is_added_is_there_for_the_next_program(file: Path) -> None:
    tea = TimerStore(file).add("timer", "tea", 300.0, 200.0)
    bread = TimerStore(file).add("reminder", "bread", 200.0)
    assert TimerStore(file).pending() == (bread, tea)
    assert TimerStore(file).next_due() == 200.0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_may_read_the_file(file: Path) -> None:
    TimerStore(file).add("reminder", "the doctor", 1.0)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_is_due_is_claimed_by_one_program_only_and_stays_until_it_was_told(
    file: Path,
) -> None:
    tea = TimerStore(file).add("timer", "tea", 100.0, 100.0)
    TimerStore(file).add("timer", "eggs", 101.0, 100.0)
    assert TimerStore(file).claim_due(100.0) == (tea,)
    assert TimerStore(file).claim_due(100.0) == ()
    assert TimerStore(file).next_due(100.0) == 101.0
    assert [timer.label for timer in TimerStore(file).pending()] == ["tea", "eggs"]
    TimerStore(file).delete(tea)
    assert [timer.label for timer in TimerStore(file).pending()] == ["eggs"]


def test_a_claim_ends_by_itself_or_is_given_back(file: Path) -> None:
    tea = TimerStore(file).add("timer", "tea", 100.0, 100.0)
    store = TimerStore(file)
    store.claim_due(100.0)
    store.set_claims(300.0, [tea])
    assert store.claim_due(299.0) == ()
    assert store.claim_due(300.0) == (tea,)
    store.set_claims(0.0, [tea])
    assert store.claim_due(301.0) == (tea,)


def test_a_file_of_the_first_release_is_read_and_extended(file: Path) -> None:
    old = sqlite3.connect(file)
    old.execute(
        "CREATE TABLE timers (number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
        " label TEXT NOT NULL, due REAL NOT NULL, seconds REAL NOT NULL)"
    )
    old.execute("INSERT INTO timers (kind, label, due, seconds) VALUES ('timer', 'tea', 9, 5)")
    old.commit()
    old.close()
    assert TimerStore(file).pending() == (Timer(1, "timer", "tea", 9.0, 5.0),)


def test_what_is_dropped_is_gone_and_may_be_dropped_again(file: Path) -> None:
    store = TimerStore(file)
    tea = store.add("timer", "tea", 100.0)
    store.delete(tea)
    store.delete(tea)
    assert store.pending() == ()
    assert store.next_due() is None


def test_a_damaged_file_is_set_aside(file: Path) -> None:
    file.write_bytes(b"not a database, but long enough to be taken for one" * 10)
    store = TimerStore(file)
    assert store.pending() == ()
    store.add("timer", "tea", 1.0)
    assert len(store.pending()) == 1
    assert file.with_name("timers.sqlite.bad").read_bytes().startswith(b"not a database")


def test_a_file_that_another_program_holds_is_a_sentence(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.tools.time.timer_store._BUSY_TIMEOUT_S", 0.01)
    TimerStore(file).add("timer", "tea", 1.0)
    other = sqlite3.connect(file)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ToolError, match=r"I couldn't save or read your timers: .*locked\."):
        TimerStore(file).add("timer", "eggs", 1.0)
    other.close()
    assert len(TimerStore(file).pending()) == 1


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="I couldn't save or read your timers"):
        TimerStore(tmp_path / "gone" / "timers.sqlite").pending()
