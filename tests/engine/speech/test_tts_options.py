"""How the user wants to be spoken to: words said otherwise, and a voice that is away."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import pytest

from app.engine.contracts.events import ChunkReady, ChunkSynthesised, Notice, ReplyDelta
from app.engine.contracts.ports import Audio, Voice
from app.engine.speech.tts_options import Pronunciations, TtsOptions
from app.errors import VoiceUnavailable
from tests.engine.script import HummingVoice, Script

SAID = Pronunciations({"SQL": "sequel", "New York": "the Big Apple", "C++": "see plus plus"})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Ask SQL.", "Ask sequel."),
        ("ask sql, Sql and SQL", "ask sequel, sequel and sequel"),
        ("MySQL and SQLite stay", "MySQL and SQLite stay"),
        ("In new york!", "In the Big Apple!"),
        ("C++ or C", "see plus plus or C"),
        ("", ""),
    ],
)
def test_whole_words_are_said_otherwise_in_any_case_of_letters(written: str, said: str) -> None:
    assert SAID.apply(written).text == said


def test_the_longer_of_two_entries_wins() -> None:
    both = Pronunciations({"New": "fresh", "New York": "the Big Apple"})
    assert both.apply("New York is New.").text == "the Big Apple is fresh."


def test_what_is_put_in_is_not_looked_up_again() -> None:
    assert Pronunciations({"a": "b", "b": "a"}).apply("a b").text == "b a"


def test_every_place_in_what_is_said_has_one_in_what_is_written() -> None:
    pronounced = SAID.apply("In New York, SQL.")
    assert pronounced.text == "In the Big Apple, sequel."
    places = [pronounced.written_position(at) for at in range(len(pronounced.text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == len("In New York, SQL.")
    assert pronounced.written_position(len("In the Big")) == len("In ")  # not yet said whole
    assert pronounced.written_position(len("In the Big Apple")) == len("In New York")


def test_without_entries_all_stays() -> None:
    pronounced = Pronunciations().apply("SQL")
    assert pronounced.text == "SQL"
    assert pronounced.written_position(2) == 2


def test_the_voice_says_the_word_and_the_reply_shows_it_as_it_is_written() -> None:
    script = Script("Ask SQL now.", tts_options=TtsOptions(pronunciations=SAID)).asks("What?").run()
    assert script.voice.said == ["Ask sequel now."]
    assert "".join(event.text for event in script.of(ReplyDelta)) == "Ask SQL now."
    assert [event.spoken for event in script.of(ChunkReady)] == ["Ask sequel now."]
    assert script.end.heard == "Ask SQL now."


@pytest.mark.parametrize("aligned", [True, False])
def test_what_was_heard_is_told_in_the_words_that_were_written(aligned: bool) -> None:
    """ "WHO" takes thirty characters to say: after 1.9 s it sounds still, and nothing after it."""
    long = Pronunciations({"WHO": "the World Health Organization"})
    reply = "Ask WHO about it and tell me then."
    script = Script(
        reply,
        voice=HummingVoice(aligned=aligned),
        tts_options=TtsOptions(pronunciations=long),
        chunking="sentence",
    )
    script.asks("What?").barges_in(at=3.0).run()
    heard = script.end.heard
    assert reply.startswith(heard)
    assert heard.strip() in ("Ask", "Ask WHO")


def test_a_change_holds_from_the_next_chunk_on() -> None:
    tts_options = TtsOptions()
    script = Script("One SQL here.", "Two SQL there.", tts_options=tts_options)
    script.asks("What?").does(5.0, lambda: setattr(tts_options, "pronunciations", SAID))
    script.asks("And?", at=6.0).run()
    assert script.voice.said == ["One SQL here.", "Two sequel there."]


class AwayVoice(HummingVoice):
    """Cannot speak until it ``returns``."""

    name = "distant"
    returns = False

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        if not self.returns:
            raise VoiceUnavailable("No server is running there.")
        async for piece in super().speak(text, buffered_s):
            yield piece


def test_while_the_voice_is_away_the_next_speaks_and_that_is_told_once_a_turn() -> None:
    distant, basic = AwayVoice(), HummingVoice()
    script = Script("First sentence here. Second sentence.", voice=distant, chunking="sentence")
    script.session.pipeline.voices.append(basic)
    script.asks("What?").run()
    assert len(basic.said) == 2
    assert {event.voice for event in script.of(ChunkSynthesised)} == {"humming"}
    assert [event.code for event in script.of(Notice)] == ["voice_away"]
    assert script.session.pipeline.voices == [distant, basic]


def test_the_voice_that_is_back_speaks_again() -> None:
    distant, basic = AwayVoice(), HummingVoice()
    script = Script("First reply.", "Second reply.", voice=distant)
    script.session.pipeline.voices.append(basic)
    script.asks("What?").does(5.0, lambda: setattr(distant, "returns", True))
    script.asks("And?", at=6.0).run()
    assert basic.said == ["First reply."]
    assert distant.said[-1] == "Second reply."


def test_where_nobody_stands_in_the_reply_is_text() -> None:
    script = Script("The reply.", voice=AwayVoice()).asks("What?").run()
    ended = script.end
    assert (ended.outcome, ended.text) == ("completed", "The reply.")


# --- several languages --------------------------------------------------------------------------


class TwoTongues:
    """German is what has "ist" in it."""

    def __init__(self, german: HummingVoice, *others: HummingVoice) -> None:
        self.german = german
        self.others = list(others)

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def language_of(self, question: str) -> str:
        return ""

    async def voice_in(self, language: str) -> Voice | None:
        return self.german if language == "de" else None

    def fallbacks(self, voice: Voice) -> list[Voice]:
        return self.others if voice is self.german else []

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        return self.german if " ist " in text else None


MIXED = "It is 22 °C here. Dort ist es 22 °C warm. And that is all."


def test_each_language_is_spoken_by_its_own_voice_and_read_by_its_own_words() -> None:
    german = HummingVoice("de")
    script = Script(MIXED, voice_router=TwoTongues(german), chunking="sentence").asks("What?").run()
    assert script.voice.said == ["It is 22 degrees Celsius here.", "And that is all."]
    assert german.said == ["Dort ist es 22 Grad Celsius warm."]
    assert script.end.heard == MIXED


def test_where_the_voice_of_a_language_fails_another_one_of_it_speaks() -> None:
    german, basic = HummingVoice("de", fails=True), HummingVoice("de")
    router = TwoTongues(german, basic)
    script = Script(MIXED, voice_router=router, chunking="sentence").asks("What?").run()
    assert basic.said == ["Dort ist es 22 Grad Celsius warm."]
    assert len(script.voice.said) == 2


def test_where_a_language_has_no_other_voice_the_sessions_own_speaks() -> None:
    german = HummingVoice("de", fails=True)
    script = Script(MIXED, voice_router=TwoTongues(german), chunking="sentence").asks("What?").run()
    assert len(script.voice.said) == 3
    assert script.session.pipeline.voices == [script.voice]
    assert [event.code for event in script.of(Notice)] == ["voice_failed"]
