"""Simulates the time to the first sound and the number of underruns, on virtual time.

    python -m tests.benchmarks.chunking

Each cell: ms from the first delta to the first sound / underruns, for token rates (rows) and
real-time factors of the voice (columns). The voice's pace is known from one earlier reply. The
baseline speaks sentence by sentence with a voice that decodes whole sentences.
"""

from __future__ import annotations

from app.engine.chunking.tts_pace import TtsPaceTracker
from tests.benchmarks.first_audio import REPLY
from tests.engine.speaking import SpokenReply, speak

RATES = (5, 10, 20, 50, 100, 200)
FACTORS = (0.02, 0.1, 0.3, 0.5, 0.7, 0.9)


def adaptive(tokens_per_s: float, factor: float) -> SpokenReply:
    tracker = TtsPaceTracker()
    speak(REPLY, tokens_per_s, factor, tracker=tracker)
    return speak(REPLY, tokens_per_s, factor, tracker=tracker)


def row(tokens_per_s: float) -> str:
    cells = []
    for factor in FACTORS:
        ours = adaptive(tokens_per_s, factor)
        baseline = speak(REPLY, tokens_per_s, factor, "sentence", whole=True)
        ratio = ours.ttfa_s / baseline.ttfa_s
        cells.append(
            f"{ours.ttfa_s * 1000:.0f} / {ours.underruns} "
            f"({baseline.ttfa_s * 1000:.0f} / {baseline.underruns}; {ratio:.2f})"
        )
    return f"| {tokens_per_s} | {' | '.join(cells)} |"


def main() -> None:
    print("Adaptive (baseline; ratio): ms to the first sound / underruns\n")
    print(f"| tokens/s | {' | '.join(f'factor {factor}' for factor in FACTORS)} |")
    print("|---:|" + "---:|" * len(FACTORS))
    for tokens_per_s in RATES:
        print(row(tokens_per_s))


if __name__ == "__main__":
    main()
