"""When a block of samples was captured or will sound, by the times that PortAudio reports.

Its host APIs differ. For a recording, MME reports only zeros, DirectSound no capture time, and
WASAPI a capture time after the current one. So a time counts only if it moves and is possible;
otherwise the stream's latency does. No delay exceeds ``MAX_DELAY_S``, so that nothing waits forever
for a block from before, or after, a certain time.
"""

from __future__ import annotations

from typing import Any

MAX_DELAY_S = 1.0
"""Device buffers and a Bluetooth link take less."""


class CaptureTimes:
    """Of one stream."""

    def __init__(self) -> None:
        self._last_adc_s = 0.0

    def age_s(self, when: Any, block_s: float, latency_s: float) -> float:
        """How long ago the first sample of a block of ``block_s`` seconds was captured: at least
        ``block_s``, because the callback runs after the last one."""
        adc_s = when.inputBufferAdcTime
        moves = adc_s > self._last_adc_s
        self._last_adc_s = adc_s
        age_s = when.currentTime - adc_s
        if not (moves and 0.0 < age_s <= MAX_DELAY_S):
            age_s = latency_s
        return float(max(age_s, block_s))


def delay_s(when: Any, latency_s: float) -> float:
    """How long after its callback a block sounds."""
    delay_s = when.outputBufferDacTime - when.currentTime
    if not (when.outputBufferDacTime and 0.0 <= delay_s <= MAX_DELAY_S):
        delay_s = latency_s
    return float(delay_s)
