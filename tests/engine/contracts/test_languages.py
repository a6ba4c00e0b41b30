"""Codes of languages, and the language of a sentence."""

from __future__ import annotations

import pytest

from app.engine.contracts.languages import detect_language, primary_language
from app.engine.tools.consent import parse_yes_or_no, permission_question
from app.engine.tools.registry import Tool


@pytest.mark.parametrize(
    ("code", "primary"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("en-gb", "en"),
        ("zh_CN", "zh"),
        ("cmn", "zh"),
        ("cmn-latn-pinyin", "zh"),
        ("es_ES.UTF-8", "es"),
        ("mul", "?"),
        ("", "?"),
    ],
)
def test_a_language_has_one_code_whatever_a_voice_calls_it(code: str, primary: str) -> None:
    assert primary_language(code, "?") == primary


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie wird das Wetter morgen?", "de"),
        ("Wann faehrt der naechste Zug", "de"),
        ("¿Qué tiempo hará mañana?", "es"),
        ("cuando sale el proximo tren", "es"),
        ("What will the weather be tomorrow?", "en"),
        ("明天天气怎么样", "zh"),
        ("Bitcoin", "de"),
        ("42", "de"),
        ("これは何ですか", "de"),
    ],
)
def test_the_language_of_a_sentence_is_told_by_its_words(text: str, language: str) -> None:
    assert detect_language(text, default="de") == language


@pytest.mark.parametrize(
    ("text", "languages", "answer"),
    [
        ("ja", ("mul", "de"), True),
        ("Nein!", ("en", "de"), False),
        ("sí", ("mul", "es"), True),
        ("可以", ("cmn",), True),
        ("不要", ("cmn",), False),
        ("yes please", ("de",), True),
        ("ja", ("en",), None),
        ("no", ("de", "es"), False),
        ("Die Lampe", ("en", "de"), None),
    ],
)
def test_consent_is_understood_in_the_languages_that_are_talked_in(
    text: str, languages: tuple[str, ...], answer: bool | None
) -> None:
    assert parse_yes_or_no(text, *languages) is answer


def test_mandarin_of_espeak_is_asked_in_chinese() -> None:
    def open_it() -> str:
        return ""

    tool = Tool.from_function(open_it, action={"en": "open it", "zh": "打开它"})
    assert permission_question(tool, "{}", "cmn") == "可以打开它吗？"
