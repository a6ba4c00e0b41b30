"""Measures the parts of a spoken turn in the real window, for the first turn and later ones.

    python -m tests.benchmarks.spoken_turn [--voices basic medium] [--turns 4]

The application runs on a private X server and a private sound server. The benchmark holds F9 and
plays a recording of a person into the microphone; a loopback model answers (TTFT 200 ms, 50
tokens/s). The baseline of each voice is its own first turn after the start.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
import wave
from pathlib import Path
from typing import Any

import moonshine_voice

from tests import rig
from tests.benchmarks.first_audio import REPLY
from tests.end_to_end.watching import watched_app
from tests.loopback import ThreadedLoopback
from tests.loopback_replies import Reply
from tests.voices import real_voice

PARTS = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")


def question(folder: Path) -> Path:
    """A person says "Ever tried. Ever failed." — 3.6 s."""
    recording = Path(moonshine_voice.__file__).parent / "assets" / "beckett.wav"
    path = folder / "question.wav"
    with wave.open(str(recording)) as source, wave.open(str(path), "wb") as target:
        target.setparams(source.getparams())
        target.writeframes(source.readframes(int(3.6 * source.getframerate())))
    return path


def turns(voice: str, count: int) -> list[dict[str, Any]]:
    """Return the latencies of the first turns after the start of the program, in order."""
    with (
        tempfile.TemporaryDirectory() as folder,
        rig.sound_server() as sound,
        rig.screen() as screen,
        ThreadedLoopback([Reply(REPLY, ttft_s=0.2, tokens_per_s=50)]) as server,
        watched_app(
            Path(folder),
            {**screen.env, **sound.env},
            base_url=server.base_url,
            model="test-model",
            voice=voice,
        ) as app,
    ):
        asked = question(Path(folder))
        window = int(app.wait_for("window")["id"])
        app.wait_for("ready", lambda event: event["ready"])
        screen.focus(window)
        latencies = []
        for number in range(1, count + 1):
            screen.key_down("F9")
            app.wait_for("listening_started", lambda event, n=number: event["turn"] == n)
            sound.say(asked).wait()
            time.sleep(0.3)  # a person lets go a moment after the last word
            screen.key_up("F9")
            app.wait_for("chunk_started", lambda event, n=number: event["turn"] == n)
            time.sleep(3.0)  # and listens for a while before interrupting
            screen.press("Escape")
            ended = app.wait_for("turn_ended", lambda event, n=number: event["turn"] == n)
            latencies.append(ended["latency"])
        return latencies


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--voices", nargs="+", default=["basic", "medium"])
    parser.add_argument("--turns", type=int, default=4)
    arguments = parser.parse_args()
    os.environ.pop("QT_QPA_PLATFORM", None)
    print("| voice | turn | transcription | TTFT | aggregation | synthesis | playback | response |")
    print("|---|---|---:|---:|---:|---:|---:|---:|")
    for name in arguments.voices:
        path = None if name == "basic" else real_voice(name)
        first, *later = turns(str(path or "basic"), arguments.turns)
        medians = {
            part: statistics.median(turn[part] for turn in later)
            for part in (*PARTS, "response_ms")
        }
        for turn, figures in (("first", first), ("later", medians)):
            cells = " | ".join(f"{figures[part]:.0f}" for part in (*PARTS, "response_ms"))
            print(f"| {name} | {turn} | {cells} |", flush=True)
        ratio = first["response_ms"] / medians["response_ms"]
        print(f"| {name} | ratio | | | | | | {ratio:.2f} |", flush=True)


if __name__ == "__main__":
    main()
