"""What the user allows (pure): verdicts, the rules made of them, the words of question and answer.

A tool that only looks runs at once; one that acts is asked for, unless it is declared harmless or
a rule has decided. A rule belongs to a tool as it was when the user decided: one whose description,
schema or server has changed is asked for anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from app.engine.contracts.tools import (
    PermissionRule,
    ToolResult,
    Verdict,
    parse_arguments,
    readable_arguments,
    single_line,
)
from app.engine.tools.registry import Tool

REFUSED = ToolResult("cancelled", "The user did not allow this call.")

REQUEST_WORDS = 4
"""From so many words on, what is no plain yes is a new request: it stops the call and goes to the
model, so that "no, open the other one" is not lost."""

SPOKEN_ARGUMENTS = 80
"""Characters of the arguments that are said aloud; what is longer is shown only."""


# --- rules --------------------------------------------------------------------------------------


class PermissionPolicy:
    """What the user has decided so far. ``keep`` is given the lasting rules when they change."""

    def __init__(
        self,
        rules: Iterable[PermissionRule] = (),
        keep: Callable[[list[PermissionRule]], None] = lambda rules: None,
    ) -> None:
        self._lasting = {rule.tool: rule for rule in rules}
        self._keep = keep
        self._conversation: set[str] = set()

    def listed(self) -> list[PermissionRule]:
        """The lasting rules."""
        return list(self._lasting.values())

    def decision(self, tool: Tool, arguments: str = "{}", said: Sequence[str] = ()) -> bool | None:
        """Whether ``tool`` may run without a question, with these ``arguments`` and what the user
        has ``said`` in this conversation; None: ask."""
        rule = self._lasting.get(tool.spec.name)
        if rule is not None and rule.fingerprint == tool.fingerprint:
            return rule.allows
        if tool.fingerprint in self._conversation:
            return True
        if not tool.asks:
            return True
        known = tool.preapproved and tool.preapproved(parse_arguments(arguments) or {}, said)
        return True if known else None

    def note(self, tool: Tool, verdict: Verdict) -> None:
        """Remember as much of ``verdict`` as it says. Raises what ``keep`` raises; the rule is in
        force even so."""
        match verdict:
            case Verdict.CONVERSATION:
                self._conversation.add(tool.fingerprint)
            case Verdict.ALWAYS | Verdict.NEVER:
                name = tool.spec.name
                rule = PermissionRule(
                    name, tool.origin, tool.fingerprint, verdict is Verdict.ALWAYS
                )
                self._lasting[name] = rule
                self._keep(self.listed())

    def revoke(self, rule: PermissionRule) -> None:
        """Forget ``rule``: the tool is asked for again. Raises as ``note``."""
        if self._lasting.get(rule.tool) == rule:
            del self._lasting[rule.tool]
            self._keep(self.listed())


# --- what is asked ------------------------------------------------------------------------------

QUESTIONS = {
    "en": ("Shall I {action}?", "use {tool}", "Please say yes or no."),
    "de": ("Darf ich {action}?", "{tool} benutzen", "Bitte sagen Sie ja oder nein."),
    "fr": ("Puis-je {action} ?", "utiliser {tool}", "Dites oui ou non, s'il vous plaît."),
    "es": ("¿Puedo {action}?", "usar {tool}", "Diga sí o no, por favor."),
}
"""The question, the deed of a tool that has no words for it, and the question's second half."""


def consent_question(tool: Tool, arguments: str, language: str) -> str:
    """What the user is asked, in the voice's language: the deed, as far as it can be said."""
    name = single_line(tool.spoken_as or tool.spec.name.replace("_", " "))
    if tool.origin:
        name = f"{name} ({single_line(tool.origin)})"
    ask, use, _ = QUESTIONS[_asked_in(language)]
    own = tool.action.get(_asked_in(language), "")
    return ask.format(action=_deed(own, use.format(tool=name), arguments))


def yes_or_no_prompt(language: str) -> str:
    return QUESTIONS[_asked_in(language)][2]


def _deed(own: str, use: str, arguments: str) -> str:
    """Completes "Shall I …": the tool's ``own`` words, filled in, else its ``use`` with these
    arguments."""
    given = {name: single_line(value) for name, value in readable_arguments(arguments)}
    if own:
        short = {name: _cut(value) for name, value in given.items()}
        try:
            return own.format_map(short)
        except (KeyError, ValueError, IndexError):  # the model left an argument out
            return use
    told = ", ".join(
        f"{name} {value}" if len(given) > 1 else value for name, value in given.items()
    )
    return f"{use}: {told}" if told and len(told) <= SPOKEN_ARGUMENTS else use


def _cut(value: str) -> str:
    return value if len(value) <= SPOKEN_ARGUMENTS else value[:SPOKEN_ARGUMENTS].rstrip() + "…"


def _asked_in(language: str) -> str:
    """The language of the question where the voice speaks ``language``."""
    spoken = language[:2].lower()
    return spoken if spoken in QUESTIONS else "en"


# --- what is answered ---------------------------------------------------------------------------

_YES = {
    "en": "yes yeah yep yup sure ok okay alright right fine course do ahead certainly absolutely "
    "definitely",
    "de": "ja jawohl jep klar gern gerne ok okay sicher natürlich mach",
    "fr": "oui ouais daccord ok okay bien sûr vas volontiers",
    "es": "sí si claro vale ok okay bueno adelante hazlo dale supuesto",
}
_BESIDE_YES = {
    "en": "please it that thats is go thanks thank you of all so by means i you may",
    "de": "bitte das es doch nur danke",
    "fr": "s sil il te vous plaît plait merci y le",
    "es": "por favor gracias lo que",
}
_NO = {
    "en": "no nope nah not dont never stop cancel wait nevermind",
    "de": "nein nee nö nicht nie niemals stopp stop halt warte abbrechen",
    "fr": "non pas jamais arrête arrêtez stop annule annulez attends attendez",
    "es": "no nunca jamás para cancela espera",
}


def parse_consent(text: str, language: str) -> bool | None:
    """Whether ``text`` says yes or no, in the voice's language or English; None: neither.

    Yes is only what says nothing else; a no anywhere in a few words is a no.
    """
    words = _split(text)
    yes, beside, no = (_known(kind, language) for kind in (_YES, _BESIDE_YES, _NO))
    if yes & set(words) and yes | beside >= set(words):
        return True
    if len(words) < REQUEST_WORDS and no & set(words):
        return False
    return None


def reads_as_request(text: str) -> bool:
    """Whether what is no answer is long enough to be meant as something else."""
    return len(_split(text)) >= REQUEST_WORDS


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['’]", "", text.casefold()))


def _known(words: dict[str, str], language: str) -> set[str]:
    return set(f"{words['en']} {words.get(language[:2].lower(), '')}".split())
