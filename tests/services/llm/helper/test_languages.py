"""The helper in several languages: which one it answers in, and that each has all its words."""

from __future__ import annotations

import ast
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

import app.tools
from app.config.paths import RESOURCES
from app.engine.tools.registry import ToolRegistry
from app.gui.chat.welcome import EXAMPLES
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.helper.languages import HelperLanguages, read_yaml, wording
from app.tools.time.clock import Clock, format_when
from app.tools.time.timer_scheduler import TimerScheduler
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Duration
from app.tools.units import convert_units
from tests.helper_corpus import answer_of

LANGUAGES = ("de", "es", "zh")
NOW = datetime(2026, 11, 23, 15, 42, tzinfo=ZoneInfo("Europe/Berlin"))


def result_templates() -> set[str]:
    """The templates of all results in ``app/tools``."""
    found = set()
    for file in Path(app.tools.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name("result"), args=[ast.Constant(str(template))]):
                    found.add(template)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_result_of_a_tool_can_be_said_in_each_language(language: str) -> None:
    templates = result_templates()
    assert len(templates) > 100
    assert templates - read_yaml(f"results.{language}.yaml")["templates"].keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_of_the_helper_exists_in_each_language(language: str) -> None:
    answers = read_yaml(f"{language}.yaml")["answers"]
    assert answers.keys() == read_yaml("en.yaml")["answers"].keys()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Wie spät ist es?", "Es ist 15:42 Uhr."),
        ("¿Qué hora es?", "Son las 15:42."),
        ("现在几点？", "现在是下午3:42。"),
        ("What time is it?", "It is 3:42 PM."),
        ("Stell einen Timer auf zehn Minuten || ¿Qué hora es?", "Son las 15:42."),
        ("¿Qué hora es? || Und in Tokio?", "Sprachmodell"),
    ],
)
@pytest.mark.parametrize("interface", ["en", "de"])
async def test_a_question_is_answered_in_its_own_language(
    interface: str, question: str, answer: str, tmp_path: Path
) -> None:
    assert answer in await answer_of(BuiltinChat(interface), question, tmp_path)


@pytest.mark.parametrize(
    ("interface", "question", "language"),
    [
        ("en", "Wer hat die Mona Lisa gemalt?", "de"),
        ("de", "Who painted the Mona Lisa?", "en"),
        ("de", "¿Quién pintó la Mona Lisa?", "es"),
        ("en", "蒙娜丽莎是谁画的？", "zh"),
        ("de", "Mona Lisa", "de"),
        ("zh_CN", "Mona Lisa", "zh"),
        ("fr", "Mona Lisa", "en"),
    ],
)
def test_what_is_not_understood_is_admitted_in_the_language_of_the_question(
    interface: str, question: str, language: str
) -> None:
    assert HelperLanguages(interface).understand(question) == (language, [])


def test_only_the_languages_that_are_talked_in_are_loaded() -> None:
    languages = HelperLanguages("de")
    languages.load()
    languages.understand("Wie spät ist es?")
    assert list(languages._loaded) == ["de"]
    languages.understand("What time is it?")
    assert list(languages._loaded) == ["de", "en"]


def test_one_of_something_is_singular_and_one_o_clock_is_feminine() -> None:
    spanish, german = wording("es"), wording("de")
    at_one = NOW.replace(hour=1, minute=5)
    assert spanish.say(Clock(lambda: at_one).current_time()) == "Es la 1:05."
    assert spanish.say(format_when(at_one.timestamp(), NOW.timestamp(), NOW.tzinfo)) == "a la 1:05"
    assert german.say(convert_units(1, "hour", "minutes")) == "1 Stunde ist 60 Minuten."
    assert spanish.say(convert_units(1, "hour", "minutes")) == "1 hora es 60 minutos."
    in_a_day = NOW + timedelta(days=1)
    christmas_eve_eve = Clock(lambda: datetime(2026, 12, 23, 12, tzinfo=NOW.tzinfo))
    assert spanish.say(christmas_eve_eve.days_until("12-24")) == (
        "Es mañana, jueves, 24 de diciembre de 2026."
    )
    assert german.say(format_when(in_a_day.timestamp(), NOW.timestamp(), NOW.tzinfo)) == (
        "morgen um 15:42 Uhr"
    )
    assert [german.say(Duration(s)) for s in (1, 60, 5400)] == [
        "1 Sekunde",
        "1 Minute",
        "1 Stunde und 30 Minuten",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_that_the_window_shows_are_understood(language: str) -> None:
    catalog = ElementTree.parse(RESOURCES / "translations" / f"repartee_{language}.ts")
    translations = {
        message.findtext("source"): message.findtext("translation") or ""
        for message in catalog.iter("message")
    }
    helper = HelperLanguages(language)
    for _, example in EXAMPLES:
        found, matches = helper.understand(translations[example])
        assert (found, len(matches)) == (language, 1), translations[example]


async def test_a_timer_rings_in_the_language_of_the_window(tmp_path: Path) -> None:
    store = TimerStore(tmp_path / "timers.sqlite")
    store.add("timer", "Tee", NOW.timestamp())
    said: list[str] = []
    scheduler = TimerScheduler(
        store,
        lambda text, on_end: said.append(text),
        NOW.timestamp,
        NOW.tzinfo,
        wording=lambda: wording("de"),
    )
    await scheduler.open(ToolRegistry())
    await scheduler.close()
    assert said == ["Timer „Tee“: Die Zeit ist um."]
