"""Examines each part of the pipeline with the user's settings, for `repartee doctor`.

The measured times make up a turn's record, which is explained the way the latency meter explains a
turn.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal

from app import wiring
from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.diagnostics import probes
from app.engine.contracts.ports import Voice
from app.engine.latency.explanation import is_cold, remarks
from app.engine.latency.records import TurnRecord, TurnSetup, response_ms
from app.engine.latency.thresholds import SLOW_MICROPHONE_MS, SLOW_REAL_TIME_FACTOR
from app.engine.session import Session
from app.errors import ReparteeError, VoiceError
from app.services.llm.endpoint_badges import Badge, badges
from app.services.llm.endpoint_probe import PIECES, RecordedReply
from app.services.tts.bundled_voices import BASIC

LONGEST_S = 13.0
"""Limit for the whole examination, not counting imports: nobody would wait longer."""
PART_TIMEOUT_S = 5.0
"""Limit for one part; the model gets whatever time is left."""
VOICE_S = 8.0
"""A large voice takes several seconds to load the first time."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``advice`` says what to do about a problem."""

    subject: str
    state: Literal["ok", "slow", "missing", "skipped"]
    text: str
    advice: str = ""
    figures: Mapping[str, float | None] = field(default_factory=dict)
    """The measurements, by names that end in the unit."""


class Examination:
    """``run`` passes each finding to ``tell`` as it is made."""

    def __init__(
        self, settings: Settings, tell: Callable[[Finding], None], ask_server: bool
    ) -> None:
        self._settings = settings
        self._tell = tell
        self._ask_server = ask_server
        self._ends_at = 0.0
        self._spoken: probes.VoiceResult | None = None
        self.findings: list[Finding] = []
        setup = TurnSetup(
            settings.chunking, helper=not settings.base_url, server_hears=settings.stt == "server"
        )
        self.turn = TurnRecord(turn=2, setup=setup, requests=1, model_idle_s=0.0)
        """The measurements as a turn with a warm model."""
        self.first_turn = self.turn
        """The same with the model's first answer."""
        self.badges: list[Badge] = []
        """What the server can do; empty without a server that answers."""
        self._seen: tuple[RecordedReply, RecordedReply] | None = None

    async def run(self) -> None:
        session = await self._session()
        pipeline = session.pipeline
        self._ends_at = asyncio.get_running_loop().time() + LONGEST_S
        try:
            self._add(_window())
            if pipeline.voices:
                await self._try("voice", self._voice(session), VOICE_S)
            await self._try("speaker", self._speaker(session), PART_TIMEOUT_S)
            await self._try("microphone", self._microphone(session), PART_TIMEOUT_S)
            await self._try("speech recognition", self._ear(session), 2 * PART_TIMEOUT_S)
            await self._try("model", self._model(session), LONGEST_S)
            await self._look_at_server()
        finally:
            await session.close()

    async def _session(self) -> Session:
        """Build the session. If the voice asked for is missing, report that and use the best one
        instead."""
        try:
            return await wiring.build_session(self._settings)
        except VoiceError as error:
            self._add(Finding("voice", "missing", str(error), "Checking the next voice."))
            self._settings = self._settings.model_copy(update={"voice": ""})
            return await wiring.build_session(self._settings)

    async def _try(self, subject: str, check: Awaitable[Finding], limit_s: float) -> None:
        left_s = self._ends_at - asyncio.get_running_loop().time()
        limit_s = max(min(limit_s, left_s), 0.1)
        try:
            async with asyncio.timeout(limit_s):
                finding = await check
        except TimeoutError:
            words = f"no response within {limit_s:.0f} seconds"
            advice = "It may still be starting. Try again in a minute."
            finding = Finding(subject, "slow", words, advice)
        except ReparteeError as error:
            finding = Finding(subject, "missing", str(error))
        self._add(finding)

    def _add(self, finding: Finding) -> None:
        self.findings.append(finding)
        self._tell(finding)

    # --- the parts ------------------------------------------------------------------------------

    async def _voice(self, session: Session) -> Finding:
        voice, made = await self._first_that_speaks(session.pipeline.voices)
        self._spoken = made
        self._note(synthesis_ms=made.first_samples_ms)
        self.turn = dataclasses.replace(self.turn, voice=voice.name, first_words=len(probes.PHRASE))
        text = (
            f"{voice.name}: loads in {made.loading_ms:.0f} ms, first sound after "
            f"{made.first_samples_ms:.0f} ms, real-time factor {made.real_time_factor:.2f}"
        )
        advice = ""
        if made.real_time_factor > SLOW_REAL_TIME_FACTOR:
            advice = (
                "This voice is too slow for this computer. Choose a medium-quality voice or the "
                "basic one."
            )
        elif voice.name == BASIC:
            advice = "This is the basic voice. Run `repartee voices` to see natural voices."
        slow = self._is_slow("voice") or made.real_time_factor > SLOW_REAL_TIME_FACTOR
        figures = {
            "loading_ms": made.loading_ms,
            "first_samples_ms": made.first_samples_ms,
            "real_time_factor": made.real_time_factor,
        }
        return Finding("voice", "slow" if slow else "ok", text, advice, figures)

    async def _first_that_speaks(self, voices: list[Voice]) -> tuple[Voice, probes.VoiceResult]:
        """Report the voices that do not speak, and drop them, as a session does."""
        while True:
            try:
                return voices[0], await probes.speak(voices[0])
            except VoiceError as error:
                if len(voices) == 1:
                    raise
                self._add(Finding("voice", "missing", str(error), "Checking the next voice."))
                voices.pop(0)

    async def _speaker(self, session: Session) -> Finding:
        speaker = session.pipeline.speaker
        assert speaker is not None
        opening_ms, held_ms = await probes.sound(speaker)
        silence_ms = self._spoken.leading_silence_ms if self._spoken else 0.0
        self._note(playback_ms=round(held_ms + silence_ms, 1))
        text = f"opens in {opening_ms:.0f} ms, plays sound after {held_ms:.0f} ms"
        figures = {"opening_ms": opening_ms, "latency_ms": held_ms}
        slow = self._is_slow("speaker")
        return Finding("speaker", "slow" if slow else "ok", text, figures=figures)

    async def _microphone(self, session: Session) -> Finding:
        microphone = session.pipeline.microphone
        assert microphone is not None
        found = await probes.listen(microphone)
        figures = {"opening_ms": found.opening_ms, "first_frame_ms": found.first_frame_ms}
        if found.loudest == 0.0:
            advice = "Make sure it isn't muted and that Repartee has access to it."
            return Finding("microphone", "missing", "only silence was recorded", advice, figures)
        text = (
            f"opens in {found.opening_ms:.0f} ms, first frame {found.first_frame_ms:.0f} ms later"
        )
        if not self._settings.pre_roll and found.first_frame_ms > SLOW_MICROPHONE_MS:
            advice = "It opens too slowly to catch your first word. Keep it ready with --pre-roll."
            return Finding("microphone", "slow", text, advice, figures)
        return Finding("microphone", "ok", text, figures=figures)

    async def _ear(self, session: Session) -> Finding:
        subject = "speech recognition"
        transcriber = session.pipeline.transcriber
        assert transcriber is not None
        if self.turn.setup.server_hears and not self._ask_server:
            return Finding(subject, "skipped", "not checked: nothing was sent to the server")
        recording = probes.recording(self._spoken.audio if self._spoken else [])
        heard = await probes.hear(transcriber, recording)
        self._note(transcription_ms=heard.final_ms)
        text = f"loads in {heard.loading_ms:.0f} ms, result after {heard.final_ms:.0f} ms"
        figures = {"loading_ms": heard.loading_ms, "final_ms": heard.final_ms}
        if not heard.text:
            return Finding(
                subject, "missing", "no words were recognized in a test recording", "", figures
            )
        slow = self._is_slow("recognizer")
        return Finding(subject, "slow" if slow else "ok", text, figures=figures)

    async def _model(self, session: Session) -> Finding:
        model, settings = session.pipeline.model, self._settings
        if settings.base_url and not self._ask_server:
            return Finding("model", "skipped", "not checked: nothing was sent to the server")
        self.turn = dataclasses.replace(self.turn, model=model.name)
        await model.open()
        cold_seen = await probes.ask(model, settings.system_prompt)
        first = probes.answered(cold_seen, settings.chunking)
        self._note_answer(first)
        self.first_turn = dataclasses.replace(self.turn, turn=1, model_idle_s=None)
        warm_seen = await probes.ask(model, settings.system_prompt)
        warm = probes.answered(warm_seen, settings.chunking)
        self._note_answer(warm)
        self._seen = (cold_seen, warm_seen)
        rate = warm.tokens_per_second
        text = f"{model.name}: first word after {first.ttft_ms:.0f} ms, then {warm.ttft_ms:.0f} ms"
        text += f", {rate:.0f} tokens per second" if rate else ""
        figures = {
            "ttft_ms": first.ttft_ms,
            "warm_ttft_ms": warm.ttft_ms,
            "tokens_per_second": rate,
        }
        advice = ""
        if not settings.base_url:
            advice = (
                "The built-in helper knows only a few things. Connect a model with --base-url and "
                "--model."
            )
        else:
            text += f" (two test questions, {PIECES} chunks each)"
        slow = self._is_slow("model") or is_cold(self.first_turn, [self.turn])
        return Finding("model", "slow" if slow else "ok", text, advice, figures)

    async def _look_at_server(self) -> None:
        """Send the server one more request, for tools, to learn what it can do. Repartee's own
        engine tells that without one."""
        settings = self._settings
        if self._seen is None or settings.base_url in ("", LOCAL):
            return
        with suppress(TimeoutError, ReparteeError):
            async with asyncio.timeout_at(self._ends_at):
                report = await wiring.probe_model(
                    settings.base_url, settings.model, answers=self._seen
                )
                self.badges = badges(report)

    # --- the measurements as a turn -------------------------------------------------------------

    def _note(self, **figures: Any) -> None:
        latency = dataclasses.replace(self.turn.latency, **figures)
        latency = dataclasses.replace(latency, response_ms=response_ms(latency))
        self.turn = dataclasses.replace(self.turn, latency=latency)

    def _note_answer(self, answered: probes.ModelResult) -> None:
        self._note(
            ttft_ms=answered.ttft_ms,
            aggregation_ms=answered.aggregation_ms,
            tokens_per_second=answered.tokens_per_second,
        )
        self.turn = dataclasses.replace(self.turn, reasoning_ms=answered.reasoning_ms)

    def _is_slow(self, owner: str) -> bool:
        return any(remark.owner == owner for remark in remarks(self.turn))

    def explanation(self) -> list[str]:
        """Return the remedies, for the worst problem first. A cold model is judged by its first
        answer."""
        found = remarks(self.turn, [self.first_turn])
        if is_cold(self.first_turn, [self.turn]):
            cold = remarks(self.first_turn, [self.turn])
            found = [remark for remark in found if remark.owner != "model"]
            found += [remark for remark in cold if remark.owner == "model"]
        return [remark.text for remark in sorted(found, key=lambda remark: -remark.excess_ms)]

    def count(self, state: str) -> int:
        return sum(finding.state == state for finding in self.findings)


def _window() -> Finding:
    from app.diagnostics.preflight import missing_display

    if reason := missing_display():
        return Finding("window", "missing", reason, "Run `repartee chat` to chat in the terminal.")
    return Finding("window", "ok", "a display is available")
