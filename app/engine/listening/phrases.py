"""Short phrases with a meaning of their own, in English, German, Spanish and Chinese."""

from __future__ import annotations

import re

_BACK_CHANNELS = """
uh huh hum hm hmm mhm mm mmm mmhmm mhmm uhhuh um ah aha oh ooh yeah yep yes yup okay ok right sure
wow nice cool good great i see ja jo genau klar stimmt gut schön ach so sí si ya vale claro bien
bueno ajá exacto 嗯 嗯嗯 哦 噢 啊 对 对对 是 是的 好 好的 行 呵呵 哈 哈哈
"""
"""Words of someone who listens (Yngve, 1970)."""

_FAREWELLS = """
goodbye | good bye | bye | bye bye | see you | see you later | good night | that's all
| that is all | stop listening | end the conversation
| tschüss | tschüs | auf wiedersehen | auf wiederhören | bis später | bis bald | bis dann
| gute nacht | das war's | das war alles | hör auf zuzuhören
| adiós | hasta luego | hasta pronto | hasta mañana | buenas noches | chao | eso es todo
| 再见 | 拜拜 | 回头见 | 晚安 | 就这样吧
"""

_POLITE = r"(?:(?:okay|ok|well|thanks|thank you|danke|vielen dank|gracias|muchas gracias|谢谢) )+"

BACK_CHANNELS = frozenset(_BACK_CHANNELS.split())
FAREWELLS = frozenset(phrase.strip() for phrase in _FAREWELLS.split("|"))


def is_back_channel(text: str) -> bool:
    """Whether ``text`` only shows that the user listens, as "uh-huh" does; also if it is empty."""
    words = re.findall(r"\w+", text.casefold())
    return len(words) <= 3 and all(word in BACK_CHANNELS for word in words)


def is_echo(text: str, spoken: str) -> bool:
    """Whether ``text`` was recognized from what is left of the assistant's voice, which says
    ``spoken``: it has the same words, in the same order. The last one may be incomplete."""
    sounding = iter(_units(spoken))
    *words, last = _units(text) or [""]
    return all(word in sounding for word in words) and any(
        word.startswith(last) for word in sounding
    )


def _units(text: str) -> list[str]:
    """The words; each Chinese character is one."""
    return re.findall(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+", text.casefold())


def is_farewell(text: str) -> bool:
    """Whether ``text`` ends the conversation. Thanks may come before."""
    said = " ".join(re.findall(r"[\w']+", text.casefold().replace("’", "'")))
    return re.sub(f"^{_POLITE}", "", said) in FAREWELLS
