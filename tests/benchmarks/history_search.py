"""Measures the search in the history, and the cost of storing a message.

    python -m tests.benchmarks.history_search [--messages 10000] [--repeat 20]

Each search runs twice over the same messages in the same run: the product's search, and a plain
``LIKE '%words%'`` over the texts with the same grouping (the baseline). The baseline does less: it
distinguishes accents and word order, and makes no excerpts. Times are medians in ms.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.engine.contracts.ports import Message
from app.services.storage.history_database import connect
from app.services.storage.history_store import HistoryStore

SYLLABLES = ("ba", "ken", "lo", "mir", "ta", "shu", "ver", "pol", "ni", "gra", "dem", "os", "ul")
TURNS = 20
"""Messages per conversation."""
SEARCHES = (
    ("a rare word", "needlework"),
    ("part of a word", "eedlewo"),
    ("a frequent word", "grammar"),
    ("two words", "needlework grammar"),
    ("two characters", "zq"),
    ("in no message", "xylophone"),
)


def text(chance: random.Random, words: int = 40) -> str:
    said = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(words)]
    if chance.random() < 0.2:
        said.insert(words // 2, "grammar")
    if chance.random() < 0.002:
        said.insert(words // 3, "needlework")
    if chance.random() < 0.002:
        said.insert(words // 3, "zq")
    return " ".join(said)


def fill(store: HistoryStore, count: int) -> None:
    chance = random.Random(1)
    for first in range(0, count, TURNS):
        pairs = [
            Message("user" if at % 2 == 0 else "assistant", text(chance)) for at in range(TURNS)
        ]
        store.write(None, 0, pairs, 0, float(first))


def median_ms(deed: Callable[[], object], repeat: int) -> float:
    took = []
    for _ in range(repeat):
        begin = time.perf_counter()
        deed()
        took.append((time.perf_counter() - begin) * 1000)
    return statistics.median(took)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "history.sqlite"
        database = connect(file)
        store = HistoryStore(database)
        fill(store, options.messages)
        print(f"{options.messages} messages, {file.stat().st_size / 1e6:.1f} MB\n")
        print(f"{'search for':<18}{'found':>7}{'product ms':>12}{'LIKE ms':>10}{'ratio':>8}")

        def scan(words: str) -> list[object]:
            return database.execute(
                "SELECT conversation, max(id) FROM messages WHERE role IN ('user', 'assistant') "
                "AND content LIKE ? GROUP BY conversation ORDER BY max(id) DESC LIMIT 300",
                (f"%{words}%",),
            ).fetchall()

        for name, words in SEARCHES:
            ours = median_ms(lambda words=words: store.find(words), options.repeat)
            theirs = median_ms(lambda words=words: scan(words), options.repeat)
            found = len(store.find(words))
            print(f"{name:<18}{found:>7}{ours:>12.2f}{theirs:>10.2f}{theirs / ours:>7.1f}x")
        listed = median_ms(store.find, options.repeat)
        chance, at = random.Random(2), iter(range(10**6))
        said = [Message("user", text(chance)) for _ in range(options.repeat)]
        number, stamp = store.write(None, 0, [], 0, 0.0)

        def keep() -> None:
            nonlocal stamp
            end = next(at)
            _, stamp = store.write(number, stamp, said[: end + 1], end, 0.0)

        print(f"\nthe whole list {listed:.2f} ms, keeping one message "
              f"{median_ms(keep, options.repeat):.2f} ms")  # fmt: skip
        store.close()


if __name__ == "__main__":
    main()
