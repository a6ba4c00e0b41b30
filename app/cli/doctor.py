"""`repartee doctor`: prints what works, what is missing, what is slow, and what to do about it."""

from __future__ import annotations

import asyncio
import dataclasses
import platform
from typing import Any

from app import __version__
from app.cli import output
from app.config.settings import Settings
from app.diagnostics.examination import Examination, Finding
from app.engine.contracts.events import TurnLatency
from app.engine.latency.records import parts_of
from app.services.llm.endpoint_badges import Badge

PART_NAMES = ("transcription", "first token", "first chunk", "synthesis", "playback")
"""The parts of a response in the report, in the order of ``latency.records.PARTS``."""


def examine(settings: Settings, *, as_json: bool = False, ask_server: bool = True) -> int:
    """Print the report; returns 1 if something is missing.

    Without ``ask_server`` nothing is sent to the server.
    """
    examination = Examination(settings, _silent if as_json else _print, ask_server)
    if not as_json:
        print(f"Repartee {__version__}, Python {platform.python_version()}, {platform.platform()}")
    asyncio.run(examination.run())
    if as_json:
        print(output.to_json(to_json(examination), indent=2))
    else:
        print(summary(examination))
    return 1 if examination.count("missing") else 0


def summary(examination: Examination) -> str:
    lines = [*_badge_lines(examination.badges), "", *_turn_lines(examination.turn.latency)]
    if sentences := examination.explanation():
        lines += ["Suggestions:", *(f"  → {sentence}" for sentence in sentences)]
    missing, slow = examination.count("missing"), examination.count("slow")
    lines.append(f"{missing} missing, {slow} slow." if missing or slow else "Everything works.")
    return "\n".join(lines)


def to_json(examination: Examination) -> dict[str, Any]:
    """``latency`` is from a turn with a warm model; unknown figures are null."""
    return {
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "findings": [dataclasses.asdict(finding) for finding in examination.findings],
        "endpoint": [
            {"subject": badge.subject, "state": badge.state, "text": badge.text}
            for badge in examination.badges
        ],
        "latency": dataclasses.asdict(examination.turn.latency),
        "explanation": examination.explanation(),
        "missing": examination.count("missing"),
        "slow": examination.count("slow"),
    }


def _badge_lines(badges: list[Badge]) -> list[str]:
    marks = {"ok": "✓", "limited": "~", "missing": "✗"}
    return [f"  {marks[badge.state]} · {badge.subject:18} {badge.text}" for badge in badges]


def _turn_lines(latency: TurnLatency) -> list[str]:
    known = zip(PART_NAMES, parts_of(latency), strict=True)
    parts = ", ".join(f"{name} {ms:.0f} ms" for name, ms in known if ms is not None)
    if latency.response_ms is not None:
        return [f"Estimated response time: {latency.response_ms:.0f} ms ({parts})."]
    return [f"Measured so far: {parts}."] if parts else []


def _silent(finding: Finding) -> None:
    pass


def _print(finding: Finding) -> None:
    mark = {"ok": "✓", "slow": "~", "missing": "✗", "skipped": "–"}[finding.state]
    print(f"  {mark} {finding.subject:20} {finding.text}", flush=True)
    if finding.advice:
        print(f"    {'':20} → {finding.advice}", flush=True)
