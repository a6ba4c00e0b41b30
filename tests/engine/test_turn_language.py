"""One language through the turn: what was heard decides voice, fillers, questions and consent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from app.engine.contracts.events import (
    ChunkSynthesised,
    FeedbackStarted,
    PermissionAnswered,
    PermissionAsked,
)
from app.engine.contracts.languages import detect_language
from app.engine.contracts.ports import Frame, Transcript, Voice
from app.engine.contracts.tools import Verdict
from app.engine.tools.registry import Tool
from tests.engine.script import (
    HummingVoice,
    MixingVirtualSpeaker,
    Script,
    ScriptedTranscriber,
    call,
    wait,
)


class Polyglot:
    """A router with a voice for German and Spanish besides the session's English one."""

    def __init__(self) -> None:
        self.voices = {code: HummingVoice(code) for code in ("de", "es")}

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def language_of(self, question: str) -> str:
        return detect_language(question, "")

    async def voice_in(self, language: str) -> Voice | None:
        return self.voices.get(language)

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        return self.voices.get(detect_language(text, current.language if current else "en"))

    def fallbacks(self, voice: Voice) -> list[Voice]:
        return []


class Hears(ScriptedTranscriber):
    """Recognizes one text after the other, each with its language."""

    def __init__(self, *heard: tuple[str, str]) -> None:
        super().__init__()
        self.heard = list(heard)

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        async for _ in frames:
            pass
        text, language = self.heard.pop(0)
        yield Transcript(text, final=True, language=language)


def tool(seconds: float = 1.0, **options) -> Tool:
    async def open_door(which: str) -> str:
        """Open a door."""
        await asyncio.sleep(seconds)
        return "It is open."

    return Tool.from_function(
        open_door, action={"en": "open the {which} door", "de": "die Tür öffnen"}, **options
    )


def spoken_by(script: Script) -> list[str]:
    return [event.language for event in script.of(ChunkSynthesised)]


def fed_back(script: Script) -> list[str]:
    return [event.text for event in script.of(FeedbackStarted) if event.text]


def test_the_language_that_was_heard_decides_even_where_the_words_do_not_tell_it():
    hears = Hears(("OK", "de"), ("OK", "es"), ("OK", "en"))
    script = Script("22.", "22.", "22.", voice_router=Polyglot(), hears=hears)
    for at in (0, 10, 20):
        script.presses(at).releases(at + 1)
    assert spoken_by(script.run()) == ["de", "es", "en"]


def test_until_anything_was_heard_the_language_is_the_interfaces_then_that_of_the_last_question():
    script = Script("22.", "22.", "22.", voice_router=Polyglot(), language="de")
    script.asks("OK").asks("¿Qué hora es?", at=10).asks("OK", at=20)
    assert spoken_by(script.run()) == ["de", "es", "es"]


def test_mixed_languages_in_one_conversation_each_get_their_own_fillers():
    slow = tool(asks=False, filler={"en": "Let me see."})
    replies = []
    for answer in ("Sie ist offen.", "It is open.", "Está abierta."):
        replies += [[wait(1.0), call("open_door", "a", which="front")], answer]
    router = Polyglot()
    script = Script(*replies, tools=[slow], voice_router=router, language="de")
    script.asks("Kannst du bitte die Tür öffnen?").asks("Open the door, please.", at=15)
    script.asks("¿Puedes abrir la puerta?", at=30).run(90)
    phrases = ["Einen Moment, ich sehe nach.", "Let me see.", "Un momento, lo estoy buscando."]
    assert fed_back(script) == phrases
    assert spoken_by(script) == ["de", "en", "es"]
    assert phrases[0] in router.voices["de"].said
    assert phrases[2] in router.voices["es"].said


def test_a_permission_question_is_in_the_language_of_the_question_and_by_its_voice():
    router = Polyglot()
    hears = Hears(("Öffne die Tür", "de"), ("Ja, bitte.", "de"))
    replies = [call("open_door", "a", which="front")], "Sie ist offen."
    script = Script(*replies, tools=[tool()], voice_router=router, hears=hears)
    script.presses(0).releases(1).presses(10).releases(11).run()
    (asked,) = {(event.question, event.yes) for event in script.of(PermissionAsked)}
    assert asked == ("Darf ich die Tür öffnen?", "ja")
    assert "Darf ich die Tür öffnen?" in router.voices["de"].said
    assert script.of(PermissionAnswered)[0].verdict is Verdict.ONCE


def test_consent_counts_in_the_language_it_is_said_in_and_in_the_interfaces():
    for hears, language in ((("Claro.", "es"), "en"), (("Klar.", ""), "de")):
        replies = [call("open_door", "a", which="front")], "It is open."
        listens = Hears(("Open the front door", "en"), hears)
        script = Script(*replies, tools=[tool()], hears=listens, language=language)
        script.presses(0).releases(1).presses(10).releases(11).run()
        assert script.of(PermissionAnswered)[0].verdict is Verdict.ONCE


def test_a_timer_rings_in_the_interfaces_language_also_over_an_answer():
    router, speaker = Polyglot(), MixingVirtualSpeaker()
    answer = [wait(0.2), "The answer is a rather long sentence that goes on for several seconds."]
    script = Script(answer, voice_router=router, language="de", speaker=speaker)
    script.asks("What is the answer?").does(2, lambda: script.session.announce("Fertig.")).run()
    assert router.voices["de"].said[-1] == "Fertig."
    assert "Fertig." not in script.voice.said
