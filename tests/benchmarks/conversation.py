"""Measures conversation mode over a loudspeaker that the microphone hears.

    python -m tests.benchmarks.conversation [--seconds 60] [--voice basic] [--times 5]

The session is the program's own, with its real recognizer and speech detection, on a private sound
server. At each loudness and delay of the echo it tells a story for ``--seconds``, through which a
person coughs and talks. Then the corpus of utterances compares the end of a turn, judged by the
words, with a fixed silence of 900 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
from pathlib import Path

from app.config.settings import load
from app.engine.contracts.events import ChunkStarted, State, TurnEnded
from app.engine.listening.completeness import Completeness, completeness
from app.engine.listening.end_of_turn import COMPLETE_S, INCOMPLETE_S
from tests import conversing, rig
from tests.loopback import ThreadedLoopback
from tests.loopback_replies import Reply

GAINS_DB = (-6, -12, -20)
DELAYS_MS = (40, 120, 250)
CORPUS = Path(__file__).parents[1] / "engine" / "listening" / "completeness.tsv"
FIXED_S, PAUSE_S = 0.9, 1.0
HUMAN_GAIN_DB = 6.0
"""Of the person's recording, whose peaks are then at −10 dB."""


async def measure(
    sound: rig.Sound, folder: Path, seconds: float, times: int, voice: str
) -> tuple[int, int, list[float], list[str]]:
    """Turns that its own speech and coughs have begun, the times until an interruption, and the
    words that were recognized."""
    replies = [Reply(conversing.STORY * 4, ttft_s=0.2)] * 40
    by_itself = by_coughs = 0
    latencies, words = [], []
    with ThreadedLoopback(replies) as server:
        settings = load(base_url=server.base_url, model="test-model", voice=voice)
        async with conversing.conversing(settings) as (session, _, told):
            ends = asyncio.get_running_loop().time() + seconds
            while asyncio.get_running_loop().time() < ends:
                if session.state is State.IDLE:
                    session.say("Tell me a story.")
                await asyncio.sleep(0.1)
            by_itself = told.spoken_turns
            for number in range(times):
                await asyncio.to_thread(conversing.play, sound, conversing.cough(folder, number))
                await asyncio.sleep(1.0)
            by_coughs = told.spoken_turns - by_itself
            wav = conversing.cut(
                folder, conversing.HUMAN_BEGINS_S, conversing.HUMAN_ENDS_S, HUMAN_GAIN_DB
            )
            for _ in range(times):
                started = len(told.of(ChunkStarted))
                if session.state is State.IDLE:
                    session.say("Tell me a story.")
                await told.until(ChunkStarted, started + 1)
                await asyncio.sleep(3.0)
                ended = len(told.of(TurnEnded))
                began_at = await asyncio.to_thread(conversing.play, sound, wav)
                await asyncio.sleep(2.0)
                if len(told.of(TurnEnded)) > ended:
                    latencies.append(told.of(TurnEnded)[ended][0] - began_at)
            words = conversing.finals(told)
    return by_itself, by_coughs, latencies, words


def judge_corpus() -> None:
    """The silence after complete utterances, and how many incomplete ones a pause of 1 s ends."""
    waits_s = {
        Completeness.COMPLETE: COMPLETE_S,
        Completeness.UNSURE: FIXED_S,
        Completeness.INCOMPLETE: INCOMPLETE_S,
    }
    print("language  utterances  mean wait ms (fixed: 900)  cut in, of incomplete (fixed: all)")
    for language in ("en", "de", "es", "zh"):
        lines = [line.split("\t") for line in CORPUS.read_text("utf-8").splitlines()]
        rows = [row for row in lines if row[0] == language]
        waits: dict[str, list[float]] = {label: [] for label in ("complete", "incomplete")}
        for _, label, text in rows:
            waits[label].append(waits_s[completeness(text, language)])
        mean_ms = statistics.mean(waits["complete"]) * 1000
        cut_in = sum(wait_s < PAUSE_S for wait_s in waits["incomplete"])
        print(
            f"{language:8}  {len(rows):10}  {mean_ms:25.0f} "
            f" {cut_in:5} of {len(waits['incomplete'])}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--voice", default="basic")
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    judge_corpus()
    print("echo dB  delay ms  own turns  cough turns  interrupted  median ms  words")
    with tempfile.TemporaryDirectory() as folder, rig.sound_server() as sound:
        os.environ.update(sound.env, REPARTEE_HOME=folder)
        for gain_db in GAINS_DB:
            for delay_ms in DELAYS_MS:
                with conversing.echo(sound, gain_db, delay_ms):
                    by_itself, by_coughs, latencies, words = asyncio.run(
                        measure(sound, Path(folder), options.seconds, options.times, options.voice)
                    )
                median_ms = statistics.median(latencies) * 1000 if latencies else 0
                print(
                    f"{gain_db:7}  {delay_ms:8}  {by_itself:9}  {by_coughs:11}  "
                    f"{len(latencies):6} of {options.times}  {median_ms:9.0f}  {words[-1:]}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
