"""What counts as slow, in one table for the meter, the advice, the doctor and the server's badges.

A ``SLOW_…_MS`` is the time a part takes when all is well, plus a margin; the advice reports
whatever exceeds it.
"""

from __future__ import annotations

PACE_MS = (200.0, 400.0)
"""The target for the whole response. The mean gap between speakers is about 200 ms over ten
languages (Stivers et al., PNAS 2009); the band allows twice that."""

SLOW_END_OF_SPEECH_MS = 1000.0
"""The silence that ends hands-free listening is 900 ms by default."""
SLOW_TRANSCRIPTION_MS = 250.0
"""The bundled recognizer returns the final text 50–130 ms after the last word on two cores."""
SLOW_MODEL_MS = 800.0
"""Hosted models, and small local ones, send the first text 200–600 ms after a request. Reasoning
before the first text counts."""
SLOW_TOOLS_MS = 500.0
"""A local tool takes a few ms, a network lookup a few 100 ms."""
SLOW_AGGREGATION_MS = 350.0
"""Adaptive chunks wait 100–180 ms for their words at 50 tokens/s."""
SLOW_SYNTHESIS_MS = 250.0
"""A medium voice takes 60–120 ms for the first window of a short chunk on two cores."""
SLOW_PLAYBACK_MS = 120.0
"""The device's buffer (30 ms) and the leading silence of a voice add up to 35–50 ms."""
SLOW_FEEDBACK_MS = 300.0
"""A syllable or two; "one moment" takes 600 ms."""
SLOW_GAPS_MS = 200.0
"""All gaps in the voice in one turn. A shorter pause sounds like a comma."""
SLOW_MICROPHONE_MS = 300.0
"""Opening to first frame. A microphone that opens with the talk key and takes longer loses the
first syllable."""

COLD_AFTER_S = 300.0
"""Ollama unloads a model that has been idle for 5 minutes."""
COLD_FACTOR = 2.0
COLD_EXTRA_MS = 300.0
"""A cold model takes more than twice its warm time, and longer than network jitter explains."""

SPEECH_TOKENS_PER_S = 5.0
"""About the pace of speech, 150 words a minute. A slower model leaves gaps."""
STARVING_TOKENS_PER_S = 2 * SPEECH_TOKENS_PER_S
"""Below this the model is to blame for a gap: a chunk has to be complete before it is spoken."""
SLOW_REAL_TIME_FACTOR = 0.9
"""Seconds of synthesis for each second of speech. A slower voice leaves gaps."""
LONG_CHUNK = 80
"""Characters in a first chunk; adaptive ones have 16 to 40."""

BUFFERED_FRACTION = 0.02
"""All deltas arrived within this fraction of the wait for the first one: something on the way
buffered them. The fastest services take three times as long."""
BUFFERED_FROM_MS = 200.0
"""After a shorter wait, buffering and a fast server look alike."""


def is_far_above(ms: float, usual_ms: float) -> bool:
    """Return whether ``ms`` is so far above ``usual_ms`` that something was cold or busy."""
    return ms > usual_ms * COLD_FACTOR and ms > usual_ms + COLD_EXTRA_MS
