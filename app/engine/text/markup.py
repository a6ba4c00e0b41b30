"""Strips markup, emoji and whatever else a voice cannot read from the text that is shown."""

from __future__ import annotations

import html
import re

from app.engine.text.machinery import CITATION, CONTROL_TOKEN, DATA_URL_HEAD
from app.engine.text.math_text import strip_latex
from app.engine.text.words import Words

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_UNSPEAKABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\uffff\ud800-\udfff\U000e0100-\U000e01ef]"
)
"""Control and direction characters, lone surrogates, and other things without a sound."""

_EMOJI = re.compile(
    "[0-9#*]\ufe0f?\u20e3"
    "|[\u00a9\u00ae\u2122\u2139\u24c2\u3030\u303d\u3297\u3299\ufe00-\ufe0f\u20e3"
    "\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\U0001f000-\U0001fbff\U000e0000-\U000e007f]"
)
"""Emoji, keycaps and flags with their selectors and skin tones; dingbats, box drawing, arrows."""

_SAID_ARROWS = "→⇒"
"""These have a name in ``Words.signs``."""
_JOINER = re.compile("(?<![\u0600-\u0dff])[\u200c\u200d]")
"""Joiners shape Arabic and Indic letters; elsewhere they only glue emoji."""

_TAG = re.compile(
    r"<!--.*?(?:-->|$)|</?(?:a|abbr|b|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|"
    r"figure|font|h[1-6]|hr|html|body|head|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|samp|"
    r"script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|"
    r"think|tr|u|ul|var|video|break|pause|speak|prosody|emphasis|say-as|phoneme|voice|audio|emotion|"
    r"speed|volume|laughs?|laughter|chuckles?|giggles?|sighs?|coughs?|sniffles?|groans?|yawns?|gasps?|"
    r"whispers?)\b[^<>]*>",
    re.IGNORECASE,
)
_TARGET = r"\((?:[^()\n]|\([^()\n]*\))*\)"
_LINK = re.compile(r"!?\[((?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]" + _TARGET)
_REFERENCE = re.compile(r"!?\[(?!\d{1,3}\])([^\[\]\n]+)\]\[[^\[\]\n]*\]")
_FOOTNOTE = re.compile(
    r"\[\^[^\[\]\s]+\]|(?<=[\w.,!?\"”)])(?:\[\d{1,3}\])+(?!\{|\s?[=+*/]|\.\w|\[\w)|【[^】\n]*】"
    r"|\s?(?:\[\d{1,3}\]){2,}(?!\s?[=+*/]|\.\w|\[\w)"
)
_URL = re.compile(r"<?(?:https?://|ftp://|www\.)[^\s<>\"`]+>?", re.IGNORECASE)
_HOST = re.compile(r"^(?:\w+://)?(?:[^/@]*@)?(?:www\.)?([^/:?#]*)", re.IGNORECASE)

_CITATION = re.compile(r"\s?!?\[(?:\[\d{1,3}\]|\d{1,3})\]" + _TARGET)
"""A link named by a number only."""
_PRIVATE = re.compile(rf"\s?{CITATION.pattern}|[\ue000-\uf8ff]")
"""A citation between private-use characters."""
_FOOTNOTE_SIGN = re.compile(
    r"(?<=[.,!?;:\"”’)])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=\s|$)|(?<=[^\W\d_]{4})[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![\w/^])"
)
_PATH = re.compile(
    r"(?<![\w@/.])((?:[\w-]+\.)+(?:com|org|net|edu|gov|io|dev|ai|app|eu|de|fr|es|uk))/[^\s)>\"]*[^\s)>\".,!?;:]"
)
"""An address without its scheme."""
_TOOL_CITATION = re.compile(r"\s?\b(?:cite)?(?:turn\d+[a-z]+\d+)+\b")
"""A citation by a hosted search tool, such as ``citeturn0search5``."""
_ARROW = re.compile(r"(?<=\s)[-=]>(?=\s)")
_DATA_URL = re.compile(rf"\b{DATA_URL_HEAD}[;,][^\s()<>\"`]*", re.IGNORECASE)


def strip_markup(text: str, words: Words) -> str:
    """One line or paragraph without its markup. ``#`` stays before a number and after a letter,
    where it is read aloud."""
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    text = _UNSPEAKABLE.sub(" ", text)
    is_ascii = text.isascii()
    if not is_ascii:
        text = _JOINER.sub("", text).replace("‼", "!").replace("⁉", "?").replace("\ufe0f", "")
        text = _PRIVATE.sub("", text)
    if "[" in text or "【" in text:
        text = _LINK.sub(r"\1", _CITATION.sub("", text))
        text = _LINK.sub(r"\1", text)  # an image in a link
        text = _REFERENCE.sub(r"\1", _FOOTNOTE.sub("", text))
    if not is_ascii:
        text = _FOOTNOTE_SIGN.sub("", text)
    if "/" in text:
        text = _URL.sub(_host, _DATA_URL.sub(" ", text))
        text = _PATH.sub(r"\1", text)
    elif "www." in text.lower():
        text = _URL.sub(_host, text)
    if "turn" in text:
        text = _TOOL_CITATION.sub("", text)
    if "<" in text:
        text = _TAG.sub(" ", CONTROL_TOKEN.sub(" ", text))
    text = strip_latex(text, words)
    text = _ARROW.sub(lambda match: "→" if match[0] == "->" else "⇒", text)
    if "*" in text:
        text = re.sub(r"(?<=\d)\s*\*\s*(?=\d)|(?<=\w) \* (?=\w)", " × ", text)
    if "~" in text:
        text = re.sub(r"(?<!~)~(?=\d)", "≈ ", text)
    if "_" in text:
        text = re.sub(r"(?<=\w)_+(?=\w)", " ", text)
    return (
        text
        if text.isascii()
        else _EMOJI.sub(lambda match: match[0] if match[0] in _SAID_ARROWS else " ", text)
    )


def _host(match: re.Match[str]) -> str:
    url = match[0].strip("<>")
    bare = url.rstrip(".,;:!?)]}*_'»“”’")
    host = _HOST.match(bare)
    return (host[1] if host else "") + url[len(bare) :]


_ALONE = re.compile(r"[*_#`~|^{}\[\]\\]+")
_BEFORE_MARK = re.compile(r"\s+([,.;:!?…]+)(?=\s|$)")
_LEADING = re.compile(r"^(?:[\s,;:!?…)»”’]|\.(?!\w)|[-–—](?!\w))+")


def tidy(text: str) -> str:
    """Drop leftover markup and collapse punctuation and white space; "" if nothing can be said."""
    text = " ".join(_ALONE.sub(" ", text).split())  # first: the rest is quadratic in blanks
    text = re.sub(r"\.{2,}|…[.…]*", "…", text)
    text = re.sub(r"[!?]{2,}", lambda match: "?" if "?" in match[0] else "!", text)
    text = re.sub(r"([,;:])[,;:]+", r"\1", text)
    text = re.sub(r"\s*(?:-{2,}|—+)\s*", " — ", text)
    text = re.sub(r"\(\s*\)|\"\s*\"", " ", text)
    text = _BEFORE_MARK.sub(r"\1", text)
    text = _LEADING.sub("", " ".join(text.split()))
    return text if any(map(str.isalnum, text)) else ""
