from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer

from app.gui.shell.garbage import GarbageCollector, collect_due


class Cycle:
    def __init__(self) -> None:
        self.itself = self


def allocate() -> None:
    assert [[number] for number in range(100_000)]


def test_no_other_thread_collects_what_is_the_windows() -> None:
    owner = QObject()
    GarbageCollector(owner)
    cycle = weakref.ref(Cycle())
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert cycle() is not None
    assert owner.findChild(QTimer).isActive()
    kept = []
    while cycle() is not None:
        kept.append([[number] for number in range(2_000)])
        collect_due()


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.disable()
    gc.collect()
    cycle = weakref.ref(Cycle())
    collect_due()
    assert cycle() is not None


def test_in_a_quiet_moment_what_is_old_is_set_apart_once_and_garbage_goes() -> None:
    owner = QObject()
    collector = GarbageCollector(owner)
    before = weakref.ref(Cycle())
    collector.settle()
    apart = gc.get_freeze_count()
    assert before() is None
    assert apart > 10_000
    after, kept = weakref.ref(Cycle()), Cycle()
    collector.settle()
    assert after() is None
    assert gc.get_freeze_count() <= apart
    assert kept in gc.get_objects()
