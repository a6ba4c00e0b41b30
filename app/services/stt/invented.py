"""Text that recognizers invent: trained on subtitles, they repeat their phrases on silence.

Audio without speech is never recognized (``growing_window.py``). This is for the rest, such as a
breath that was taken for a word.
"""

from __future__ import annotations

import re

PHRASES = (
    "thank you",
    "thank you for watching",
    "thank you very much",
    "thanks for watching",
    "please subscribe",
    "subscribe to my channel",
    "subtitles by",
    "amara org",
    "vielen dank fürs zuschauen",
    "vielen dank für die aufmerksamkeit",
    "untertitel im auftrag des zdf",
    "untertitelung des zdf",
    "untertitel der amara",
    "bis zum nächsten mal",
    "gracias por ver",
    "subtítulos realizados por",
    "subtítulos por",
    "suscríbete",
    "merci d avoir regardé",
    "sous titres réalisés",
    "sottotitoli creati",
    "legendas pela comunidade",
    "obrigado por assistir",
    "продолжение следует",
    "субтитры",
    "ご視聴ありがとうございました",
    "字幕",
    "请不吝点赞",
    "谢谢观看",
    "感谢观看",
    "시청해주셔서 감사합니다",
    "you",
    "bye",
)
"""Beginnings of such phrases, without punctuation."""

SURELY_SAID_S = 0.12
"""Speech for each syllable below which one of these phrases was not said."""

FASTEST = 30.0
"""Characters a second that nobody exceeds."""

_SOUNDS = re.compile(
    r"\[[^\]]{0,60}\]|\([^)]{0,60}\)|\*[^*]{0,60}\*|♪[^♪]{0,200}♪|<[^>\s]{1,20}>|♪"
)
"""``[Music]``, ``(applause)``, ``*sighs*``, ``♪ la la ♪``, ``<de-DE>``."""
_REPEATED = re.compile(r"\b(.{1,60}?)(?:\W+\1\b){4,}", re.IGNORECASE)
_SYLLABLE = re.compile(r"[aeiouyäöüáéíóúàèêôаеиоуыэюя]+|[\u3040-\u9fff\uac00-\ud7af]")


def without_invented(text: str, voiced_s: float) -> str:
    """What of ``text`` was said in ``voiced_s`` seconds of speech; "" if it was invented."""
    text = _REPEATED.sub(r"\1", without_tags(text))
    plain = re.sub(r"[^\w]+", " ", text.lower()).strip()
    if not plain or _length(plain) > 12 + FASTEST * voiced_s:
        return ""
    known = any(plain == phrase or plain.startswith(phrase + " ") for phrase in PHRASES)
    if known and voiced_s < SURELY_SAID_S * _syllables(plain):
        return ""
    return text


def without_tags(text: str) -> str:
    """``text`` without descriptions of sounds and marks such as ``<de-DE>``."""
    return re.sub(r"\s+", " ", _SOUNDS.sub(" ", text)).strip()


def _length(text: str) -> float:
    """Characters; one of Chinese, Japanese or Korean is a syllable."""
    return len(text) + 2 * len(re.findall(r"[\u3040-\u9fff\uac00-\ud7af]", text))


def _syllables(text: str) -> int:
    return max(1, len(_SYLLABLE.findall(text)))
