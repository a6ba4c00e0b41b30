"""Scores where Repartee and other libraries cut sentences, on the same texts.

    python -m tests.benchmarks.sentences                # the corpus of this repository
    python -m tests.benchmarks.sentences --cases FILE   # JSON: [{language, text, sentences}, …]

The other libraries are installed into an environment in a temporary folder. A text counts if all
of its sentences are right. Repartee, stream2sentence and Pipecat get it three characters at a
time, the others get it whole; livekit and pySBD know no streams.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

from tests.sentence_corpus import Case, cut, in_pieces, read_corpus, same

PEERS = Path(__file__).with_name("sentence_peers.py")
PACKAGES = ["pysbd", "blingfire", "numpy", "stream2sentence"]
PIPECAT_REQUIRES = ["sentencex", "loguru", "pydantic", "wait_for2"]
WITHOUT_REQUIREMENTS = ["pipecat-ai", "livekit-agents"]
"""Their cutters need little of all that these require."""

NAMES = {
    "pysbd": "pySBD, whole texts",
    "blingfire": "BlingFire, whole texts",
    "stream2sentence": "stream2sentence",
    "pipecat": "Pipecat",
    "livekit": "LiveKit Agents, whole texts",
}


def peers(cases: list[Case]) -> dict[str, Any]:
    """For each library, its sentences for each case, or why it did not run."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        install = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
        for package in PACKAGES + PIPECAT_REQUIRES:
            subprocess.run([*install, package], check=False)
        subprocess.run([*install, "--no-deps", *WITHOUT_REQUIREMENTS], check=False)
        texts = json.dumps([[case.language, case.text] for case in cases])
        done = subprocess.run(
            [str(python), str(PEERS)], input=texts, stdout=subprocess.PIPE, text=True, check=True
        )
    results: dict[str, Any] = json.loads(done.stdout)
    return results


def row(name: str, cases: list[Case], results: list[list[str]], halves: list[str]) -> str:
    right = [same(case.sentences, got) for case, got in zip(cases, results, strict=True)]
    cells = [name]
    for half in [*halves, ""]:
        chosen = [ok for case, ok in zip(cases, right, strict=True) if half in ("", case.half)]
        cells.append(f"{sum(chosen) / len(chosen):.1%} ({sum(chosen)} of {len(chosen)})")
    return f"| {' | '.join(cells)} |"


def read_cases(file: Path) -> list[Case]:
    found = json.loads(file.read_text(encoding="utf-8"))
    return [Case(case["language"], "", case["text"], case["sentences"]) for case in found]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=Path)
    file = parser.parse_args().cases
    cases = read_cases(file) if file else read_corpus()
    halves = [] if file else ["kept", "tuned"]
    print(f"{len(cases)} texts in {len({case.language for case in cases})} languages\n")
    columns = ["cut by", *(f"{half} half" for half in halves), "all"]
    print(f"| {' | '.join(columns)} |\n|---|{'---:|' * (len(columns) - 1)}")
    ours = [cut(in_pieces(case.text, 3)) for case in cases]
    print(row("**Repartee**", cases, ours, halves))
    skipped = []
    for name, results in peers(cases).items():
        if isinstance(results, str):
            skipped.append(f"{NAMES[name]}: not measured ({results}).")
        else:
            print(row(NAMES[name], cases, results, halves))
    print("\n".join(["", *skipped]))


if __name__ == "__main__":
    main()
