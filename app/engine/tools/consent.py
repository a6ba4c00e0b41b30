"""The wording of permission questions and of the user's answers (pure)."""

from __future__ import annotations

import re

from app.engine.contracts.languages import primary_language
from app.engine.contracts.tools import (
    ToolResult,
    named_sites,
    parse_arguments,
    readable_arguments,
    single_line,
)
from app.engine.contracts.web_hosts import is_address, is_plain, sites
from app.engine.tools.registry import Tool

REFUSED = ToolResult("refused", "The user did not allow this call.")
FORBIDDEN = ToolResult("refused", "The user has turned this tool off in the settings.")

REQUEST_WORDS = 4
"""An answer of this many words that is not a plain yes is a new request. It stops the call and goes
to the model, so that "no, open the other one" is not lost."""

LONGEST_SPOKEN = 20_000
"""Characters of JSON that are searched for what to speak."""

SPOKEN_ARGUMENTS = 80
"""Characters of the arguments that are spoken; longer ones are only shown."""


# --- the question -------------------------------------------------------------------------------

QUESTIONS = {
    "en": ("Should I {action}?", "use {tool}", "Please say yes or no."),
    "de": ("Darf ich {action}?", "{tool} verwenden", "Bitte sag Ja oder Nein."),
    "fr": ("Puis-je {action} ?", "utiliser {tool}", "Dites oui ou non, s'il vous plaît."),
    "es": ("¿Puedo {action}?", "usar {tool}", "Di sí o no, por favor."),
    "zh": ("可以{action}吗？", "使用{tool}", "请说“可以”或“不可以”。"),
}
"""The question, the action of a tool that declares none, and the prompt after an unclear answer."""


def permission_question(tool: Tool, arguments: str, language: str) -> str:
    """The question for the user, in the voice's language."""
    language = _question_language(language)
    name = single_line(tool.spoken_as or tool.spec.name.replace("_", " "))
    if tool.origin:
        name = f"{name} ({single_line(tool.origin)})"
    ask, use, _ = QUESTIONS[language]
    declared = tool.action.get(language, "")
    return ask.format(action=_action(declared, use.format(tool=name), arguments))


def permission_title(tool: Tool, arguments: str) -> str:
    """The question as the window shows it above the arguments; "" if the tool declares none."""
    if tool.title is None or len(arguments) > LONGEST_SPOKEN:
        return ""
    given = {name: _cut(single_line(value)) for name, value in readable_arguments(arguments)}
    found = named_sites(arguments)
    if len(found) == 1:
        given["site"] = found[0]
    try:
        return tool.title(given)
    except KeyError:  # the model left an argument out, or named several sites
        return ""


def yes_word(language: str) -> str:
    """The word that the user is told to say."""
    return _YES[_question_language(language)].split()[0]


def yes_or_no_prompt(language: str) -> str:
    return QUESTIONS[_question_language(language)][2]


def _action(declared: str, use: str, arguments: str) -> str:
    """Completes "Should I …": the tool's ``declared`` action, filled in, or else ``use`` with the
    arguments if they are short."""
    if len(arguments) > LONGEST_SPOKEN:
        return use
    given = parse_arguments(arguments) or {}
    values = {
        name: _spoken(name, value)
        for name, value in readable_arguments(arguments)
        if given.get(name, "") is not None
    }
    if declared:
        try:
            return declared.format_map({name: _cut(value) for name, value in values.items()})
        except (KeyError, ValueError, IndexError):  # the model left an argument out
            return use
    listed = ", ".join(
        f"{name} {value}" if len(values) > 1 else value for name, value in values.items()
    )
    return f"{use}: {listed}" if listed and len(listed) <= SPOKEN_ARGUMENTS else use


def _spoken(name: str, value: str) -> str:
    """``value`` on one line; of an address that could be mistaken for another one, the site."""
    if is_address(name, value) and (len(value) > SPOKEN_ARGUMENTS or not is_plain(value)):
        value = next(iter(sites({name: value})), value)
    return single_line(value)


def _cut(value: str) -> str:
    return value if len(value) <= SPOKEN_ARGUMENTS else value[:SPOKEN_ARGUMENTS].rstrip() + "…"


def _question_language(language: str) -> str:
    primary = primary_language(language)
    return primary if primary in QUESTIONS else "en"


# --- the answer ---------------------------------------------------------------------------------

_YES = {
    "en": "yes yeah yep yup sure ok okay alright right fine course do ahead certainly absolutely "
    "definitely",
    "de": "ja jawohl jep klar gern gerne ok okay sicher natürlich mach",
    "fr": "oui ouais daccord ok okay bien sûr vas volontiers",
    "es": "sí si claro vale ok okay bueno adelante hazlo dale supuesto",
    "zh": "可以 可以的 好 好的 好吧 行 是 是的 对 对的 嗯 同意 允许 确定 当然可以 没问题 ok",
}
_YES_FILLER = {
    "en": "please it that thats is go thanks thank you of all so by means i you may",
    "de": "bitte das es doch nur danke",
    "fr": "s sil il te vous plaît plait merci y le",
    "es": "por favor gracias lo que",
    "zh": "请 请吧 吧 谢谢",
}
_NO = {
    "en": "no nope nah not dont never stop cancel wait nevermind",
    "de": "nein nee nö nicht nie niemals stopp stop halt warte abbrechen",
    "fr": "non pas jamais arrête arrêtez stop annule annulez attends attendez",
    "es": "no nunca jamás para cancela espera",
    "zh": "不 不可以 不行 不要 不用 不是 不对 不同意 不允许 别 算了 取消 停 停止 等等 等一下",
}

_NO_ANSWER = re.compile(
    r"^\W*(?:(?:so|ok|okay)\W+)*(?:is|may|do\W+(?:you|i)|you\W+sure)\b|[?？]\W*$|^\W*merci bien\W*$"
)
"""A question, also without its mark, which recognizers leave out; and a thank-you that declines."""


def parse_yes_or_no(text: str, *languages: str) -> bool | None:
    """Whether ``text`` says yes or no, in one of ``languages`` or English; None: neither, or yes in
    one language and no in another.

    A yes must contain nothing else, and is no question: "Is that right?" A no may be anywhere in a
    few words.
    """
    answers = {_yes_or_no(text, language) for language in languages or ("en",)} - {None}
    return answers.pop() if len(answers) == 1 else None


def _yes_or_no(text: str, language: str) -> bool | None:
    words = _split(text)
    yes, filler, no = (_known(table, language) for table in (_YES, _YES_FILLER, _NO))
    if yes & set(words) and yes | filler >= set(words) and not _NO_ANSWER.search(text.casefold()):
        return True
    if len(words) < REQUEST_WORDS and no & set(words):
        return False
    return None


def reads_as_request(text: str) -> bool:
    """Whether an unclear answer is long enough to be a new request."""
    return len(_split(text)) >= REQUEST_WORDS


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['’]", "", text.casefold()))


def _known(words: dict[str, str], language: str) -> set[str]:
    return set(f"{words['en']} {words.get(primary_language(language), '')}".split())
