"""`repartee doctor`: what is here, what is missing, what is slow, and what to do about each.

It does what a turn does, station by station, with the user's own settings, and times it.
"""

from __future__ import annotations

import asyncio
import platform
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from app import __version__, wiring
from app.engine.ports import Frame, Message, Microphone, Speaker, TextDelta, Transcriber, Voice
from app.engine.stations import Stations
from app.errors import ReparteeError
from app.settings import Settings

SLOW_VOICE_MS = 600
"""First sound of a short phrase; slower, and the pause before the answer is felt."""
SLOW_EAR_MS = 400
SLOW_MODEL_MS = 1_500

PHRASE = "Here is what I found for you."


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``advice`` says what to do where it is not well."""

    subject: str
    state: Literal["ok", "slow", "missing"]
    text: str
    advice: str = ""


def examine(settings: Settings) -> int:
    """Print the report; 1 when something is missing."""
    print(f"Repartee {__version__}, Python {platform.python_version()}, {platform.platform()}")
    findings = asyncio.run(_examine(settings))
    missing = sum(finding.state == "missing" for finding in findings)
    slow = sum(finding.state == "slow" for finding in findings)
    print(f"\n{missing} missing, {slow} slow." if missing or slow else "\nAll is well.")
    return 1 if missing else 0


async def _examine(settings: Settings) -> list[Finding]:
    session = await wiring.build(settings)
    stations = session.stations
    findings = []
    try:
        for subject, check in _checks(stations, settings):
            try:
                finding = await check()
            except ReparteeError as error:
                finding = Finding(subject, "missing", str(error))
            mark = {"ok": "✓", "slow": "~", "missing": "✗"}[finding.state]
            print(f"  {mark} {finding.subject:20} {finding.text}", flush=True)
            if finding.advice:
                print(f"    {'':20} → {finding.advice}", flush=True)
            findings.append(finding)
    finally:
        await session.close()
    return findings


def _checks(
    stations: Stations, settings: Settings
) -> list[tuple[str, Callable[[], Awaitable[Finding]]]]:
    checks: list[tuple[str, Callable[[], Awaitable[Finding]]]] = [
        ("window", _window),
        ("speaker", lambda: _speaker(stations.speaker)),
        ("microphone", lambda: _microphone(stations.microphone)),
        ("speech recognition", lambda: _ear(stations.transcriber)),
    ]
    checks += [("voice", lambda voice=voice: _voice(voice)) for voice in stations.voices[:1]]  # type: ignore[misc]
    checks.append(("model", lambda: _model(stations, settings)))
    return checks


async def _window() -> Finding:
    from app.gui.display import missing_display

    if reason := missing_display():
        return Finding("window", "missing", reason, "`repartee chat` works in a terminal.")
    return Finding("window", "ok", "a display is there")


async def _speaker(speaker: Speaker | None) -> Finding:
    assert speaker is not None
    took_ms = await _timed(speaker.open())
    return Finding("speaker", "ok", f"opens in {took_ms:.0f} ms")


async def _microphone(microphone: Microphone | None) -> Finding:
    assert microphone is not None
    await microphone.open()
    began, levels = time.monotonic(), []
    first_ms = 0.0
    frames = microphone.record()
    async for frame in frames:
        first_ms = first_ms or (time.monotonic() - began) * 1000
        levels.append(frame.level)
        if len(levels) == 25:
            microphone.stop()
    if max(levels, default=0.0) == 0.0:
        return Finding(
            "microphone",
            "missing",
            "it delivers only silence",
            "Check that it is not muted, and that Repartee may use it.",
        )
    return Finding("microphone", "ok", f"first frame after {first_ms:.0f} ms")


async def _ear(transcriber: Transcriber | None) -> Finding:
    """Half a second of silence through the recogniser: what it costs at the least."""
    assert transcriber is not None
    load_ms = await _timed(transcriber.open())

    async def frames() -> AsyncIterator[Frame]:
        for _ in range(25):
            yield Frame(bytes(640), 0.0)

    began = time.monotonic()
    async for _ in transcriber.transcribe(frames()):
        pass
    took_ms = (time.monotonic() - began) * 1000
    text = f"loads in {load_ms:.0f} ms, answers in {took_ms:.0f} ms"
    if took_ms > SLOW_EAR_MS:
        return Finding("speech recognition", "slow", text, "Close what keeps the processor busy.")
    return Finding("speech recognition", "ok", text)


async def _voice(voice: Voice) -> Finding:
    load_ms = await _timed(voice.open())
    began, first_ms, seconds = time.monotonic(), 0.0, 0.0
    async for audio in voice.speak(PHRASE):
        first_ms = first_ms or (time.monotonic() - began) * 1000
        seconds += audio.duration_s
    factor = (time.monotonic() - began) / seconds if seconds else 0.0
    text = (
        f"{voice.name}: loads in {load_ms:.0f} ms, first sound after {first_ms:.0f} ms, "
        f"{factor:.2f} s of work for each second of speech"
    )
    if factor > 0.9 or first_ms > SLOW_VOICE_MS:
        return Finding("voice", "slow", text, "Choose a voice of medium or low quality.")
    if voice.name == wiring.BASIC_VOICE:
        advice = "It is the basic voice; `repartee voices` lists natural ones."
        return Finding("voice", "ok", text, advice)
    return Finding("voice", "ok", text)


async def _model(stations: Stations, settings: Settings) -> Finding:
    model = stations.model
    await model.open()
    began = time.monotonic()
    question = [Message("user", "Say hello in one word.")]
    async for part in model.stream(question, []):
        if isinstance(part, TextDelta):
            break
    took_ms = (time.monotonic() - began) * 1000
    text = f"{model.name}: first word after {took_ms:.0f} ms"
    if not settings.base_url:
        advice = "It knows only a few things; connect a model with --base-url and --model."
        return Finding("model", "ok", text, advice)
    if took_ms > SLOW_MODEL_MS:
        advice = "It may have been loading: ask again, or keep it loaded on the server."
        return Finding("model", "slow", text, advice)
    return Finding("model", "ok", text)


async def _timed(work: Awaitable[None]) -> float:
    began = time.monotonic()
    await work
    return (time.monotonic() - began) * 1000
