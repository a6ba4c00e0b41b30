"""Rules, and the words of question and answer."""

from __future__ import annotations

import json

import pytest

from app.engine.contracts.ports import ToolSpec
from app.engine.contracts.tools import (
    MOST_ROWS,
    can_be_shown,
    readable_arguments,
    single_line,
)
from app.engine.tools.consent import (
    LONGEST_SPOKEN,
    parse_yes_or_no,
    permission_question,
    permission_title,
    reads_as_request,
    yes_word,
)
from app.engine.tools.registry import Tool
from app.messages import sentence


async def nothing(arguments: dict) -> str:
    return ""


def tool(name: str = "open_site", description: str = "Open a site.", **more) -> Tool:
    return Tool(ToolSpec(name, description, {"type": "object"}), nothing, **more)


OPEN = {"en": "open {address}", "de": "{address} öffnen"}


# --- what is asked --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "arguments", "words"),
    [
        (tool(action=OPEN), '{"address": "example.org"}', "Should I open example.org?"),
        (tool(action=OPEN), "{}", "Should I use open site?"),
        (tool(action=OPEN), '{"address": "{name}"}', "Should I open {name}?"),
        (tool(), "{}", "Should I use open site?"),
        (tool(), '{"to": "Ann"}', "Should I use open site: Ann?"),
        (tool(), '{"to": "Ann", "n": 2}', "Should I use open site: to Ann, n 2?"),
        (tool(), '{"to": "' + "a" * 90 + '"}', "Should I use open site?"),
        (tool(origin="Git", spoken_as="commit"), "{}", "Should I use commit (Git)?"),
        (tool(), '{"to": "a\\n\\nb\\u202ec"}', "Should I use open site: a b\\u202ec?"),
    ],
)
def test_the_question_says_what_will_be_done(asked, arguments, words):
    assert permission_question(asked, arguments, "en_GB") == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de_DE", "Darf ich open site verwenden?"),
        ("fr", "Puis-je utiliser open site ?"),
        ("es", "¿Puedo usar open site?"),
        ("zh", "可以使用open site吗？"),
        ("ja", "Should I use open site?"),
    ],
)
def test_it_is_asked_in_the_voices_language(language, words):
    assert permission_question(tool(), "{}", language) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de_DE", "Darf ich example.org öffnen?"),
        ("fr", "Puis-je utiliser open site: example.org ?"),
        ("ja", "Should I open example.org?"),
    ],
)
def test_the_deed_is_told_in_that_language_where_it_has_words_for_it(language, words):
    assert permission_question(tool(action=OPEN), '{"address": "example.org"}', language) == words


def test_arguments_are_readable_and_hide_nothing():
    given = '{"path": "a\\u202eb", "deep": {"x": [1]}, "lines": "one\\ntwo", "none": null}'
    assert readable_arguments(given) == [
        ("path", "a\\u202eb"),
        ("deep", '{"x": [1]}'),
        ("lines", "one\ntwo"),
        ("none", "null"),
    ]
    assert readable_arguments("not json") == [("", "not json")]
    assert readable_arguments("") == []
    assert single_line("a\n b") == "a b"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a" + "\n" * 50 + "rm -rf ~", "a\n[50 line breaks]\nrm -rf ~"),
        ("a" + " \n" * 50 + "b", "a \n[50 line breaks]\nb"),
        ("a" + " " * 500 + "b", "a [500 spaces] b"),
        ("a" + "\u00a0" * 500 + "b", "a[500 times \\u00a0]b"),
        ("a\u202eb\u2066c\u200bd\ufeff", "a\\u202eb\\u2066c\\u200bd\\ufeff"),
        ("a\x1b[2J\r\x08b\x7f\x9b", "a\\u001b[2J\\u000d\\u0008b\\u007f\\u009b"),
        ("a\u2028b\u2029c\u3000d", "a\\u2028b\\u2029c\\u3000d"),
        ("e\u0301 a\u0300\u0323\u0301\u0302", "e\u0301 a\u0300\u0323\\u0301\\u0302"),
        ("\u0301a", "\\u0301a"),
        ("a\u115f\u2800\u3164\uffa0\u034fb", "a\\u115f\\u2800\\u3164\\uffa0\\u034fb"),
        ("a\ufe0f\U000e0100\U000e0041", "a\\ufe0f\\ue0100\\ue0041"),
        ("❤\ufe0f Tiếng Việt 漢字 שלום", "❤\ufe0f Tiếng Việt 漢字 שלום"),
    ],
)
def test_nothing_in_an_argument_is_invisible_or_disguised(given, shown):
    assert readable_arguments(json.dumps({"x": given})) == [("x", shown)]
    assert readable_arguments(json.dumps({given: 1}))[0][0] == shown


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://example.org/news", "Should I open https://example.org/news?"),
        ("https://evil.example\\.bank.com/", "Should I open evil.example?"),
        ("https://bank.com@evil.example", "Should I open evil.example?"),
        (
            "https://bank.com." + "a" * 60 + ".evil.example/",
            "Should I open evil.example (bank.com.",
        ),
        ("https://аррӏе.com", "Should I open xn--80ak6aa92e.com (аррӏе.com)?"),
    ],
)
def test_an_address_that_misleads_is_asked_about_by_its_site(address, words):
    arguments = json.dumps({"address": address})
    assert permission_question(tool(action=OPEN), arguments, "en").startswith(words)


def test_a_tool_words_the_question_for_the_window():
    asked = tool(title=lambda given: sentence("Open {site}?", site=given["site"]))
    title = permission_title(asked, '{"address": "https://bank.com@evil.example/"}')
    assert (title, title.template) == ("Open evil.example?", "Open {site}?")


@pytest.mark.parametrize(
    "arguments",
    [
        "{}",
        "no JSON",
        '{"address": "a.org", "url": "b.org"}',
        json.dumps({"address": "a.org", "note": "x" * LONGEST_SPOKEN}),
    ],
)
def test_a_title_is_given_only_for_one_site_that_is_named(arguments):
    asked = tool(title=lambda given: sentence("Open {site}?", site=given["site"]))
    assert permission_title(asked, arguments) == ""
    assert permission_title(tool(), '{"address": "a.org"}') == ""


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "zh"])
def test_the_word_that_the_window_suggests_is_understood(language):
    assert parse_yes_or_no(yes_word(language), language) is True


# --- what is answered -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes."),
        ("en", "Yes, please!"),
        ("en", "Yeah, go ahead."),
        ("en", "Do it"),
        ("en", "Of course."),
        ("en", "That's fine, thank you."),
        ("de", "Ja, bitte."),
        ("de", "Mach das."),
        ("zh", "可以。"),
        ("zh", "好的，谢谢"),
        ("de", "yes"),
        ("fr", "Oui, s'il vous plaît."),
        ("fr", "D'accord, vas-y."),
        ("es", "Sí, por favor."),
        ("es", "Si"),
        ("en-us", "OK."),
    ],
)
def test_a_yes_is_understood(language, text):
    assert parse_yes_or_no(text, language) is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No."),
        ("en", "No, don't!"),
        ("en", "Don’t do it."),
        ("en", "Yes no."),
        ("en", "Stop"),
        ("de", "Nein danke."),
        ("de", "Lieber nicht"),
        ("zh", "不可以。"),
        ("zh", "不用，谢谢"),
        ("fr", "Non, jamais."),
        ("es", "No, gracias."),
    ],
)
def test_a_no_is_understood_wherever_it_stands(language, text):
    assert parse_yes_or_no(text, language) is False


@pytest.mark.parametrize(
    "text", ["", "Hmm.", "Maybe", "please", "Yes and delete the rest", "What's the weather like?"]
)
def test_anything_else_is_neither(text):
    assert parse_yes_or_no(text, "en") is None


def test_a_longer_sentence_is_a_request_of_its_own_even_with_a_no_in_it():
    assert parse_yes_or_no("No, open the other one.", "en") is None
    assert reads_as_request("No, open the other one.")
    assert not reads_as_request("Hmm, maybe.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Is that right?"),
        ("en", "is that right"),
        ("en", "Okay, is it fine"),
        ("en", "Do you?"),
        ("en", "do I please"),
        ("en", "You sure"),
        ("en", "Okay?"),
        ("en", "So is that all right?"),
        ("de", "Sicher?"),
        ("fr", "C'est bien ?"),
        ("fr", "Merci bien."),
        ("es", "¿Lo que vale?"),
    ],
)
def test_a_question_is_not_a_yes(language, text):
    assert parse_yes_or_no(text, language) is None


def test_a_call_with_more_rows_than_a_window_can_show_cannot_be_allowed():
    def arguments(count: int) -> str:
        return json.dumps({f"a{number}": 1 for number in range(count)})

    def addresses(count: int) -> str:
        return json.dumps(
            {"text": " ".join(f"http://a{number}.example" for number in range(count))}
        )

    assert can_be_shown(arguments(MOST_ROWS))
    assert not can_be_shown(arguments(MOST_ROWS + 1))
    assert can_be_shown(addresses(MOST_ROWS - 10))
    assert not can_be_shown(addresses(MOST_ROWS))
    assert can_be_shown(json.dumps({"text": "http://a.example " * 2_000}))


def test_an_argument_of_null_is_shown_and_not_spoken():
    assert readable_arguments('{"filter": null}') == [("filter", "null")]
    assert permission_question(tool(), '{"filter": null}', "en") == "Should I use open site?"
