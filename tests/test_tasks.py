"""Background tasks end with their owner."""

from __future__ import annotations

import asyncio
import gc

from app.tasks import Tasks


async def test_a_task_nobody_references_is_not_collected():
    tasks, done = Tasks(), []

    async def work():
        await asyncio.get_running_loop().create_future()
        done.append("never")

    tasks.start(work())
    await asyncio.sleep(0)
    gc.collect()
    assert len(asyncio.all_tasks()) == 2
    await tasks.stop()
    assert len(asyncio.all_tasks()) == 1
    assert done == []


async def test_it_waits_for_all_including_those_started_meanwhile():
    tasks, done = Tasks(), []

    async def second():
        await asyncio.sleep(0)
        done.append("second")

    async def first():
        tasks.start(second())
        done.append("first")

    assert await tasks.start(asyncio.sleep(0, "result")) == "result"
    tasks.start(first())
    await tasks.finished()
    assert done == ["first", "second"]


async def test_stopping_waits_for_the_cleanup_and_raises_no_errors():
    tasks, done = Tasks(), []

    async def work():
        try:
            await asyncio.sleep(99)
        finally:
            await asyncio.sleep(0)
            done.append("cleaned up")
            raise ValueError("broken cleanup")

    task = tasks.start(work())
    await asyncio.sleep(0)
    await tasks.stop()
    assert done == ["cleaned up"]
    assert isinstance(task.exception(), ValueError)


async def test_canceled_tasks_run_no_further():
    tasks, done = Tasks(), []

    async def work():
        await asyncio.sleep(0)
        done.append("never")

    tasks.start(work())
    await asyncio.sleep(0)
    tasks.cancel()
    await tasks.finished()
    assert done == []
