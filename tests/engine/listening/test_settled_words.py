"""Which words of a partial transcript have settled, and what a model does with them ahead."""

from __future__ import annotations

from app.engine.contracts.events import RequestSent
from app.engine.contracts.ports import Finish, TextDelta, Usage
from app.engine.listening.settled_words import SettledWords
from tests.engine.script import Script, ScriptedModel, ScriptedTranscriber


def settled(*partials: str) -> list[str]:
    told: list[str] = []
    words = SettledWords(told.append)
    for partial in partials:
        words.add(partial)
    return told


def test_words_settle_once_two_partials_agree_and_another_word_follows():
    assert settled("What", "What is", "What is the", "What is the time") == [
        "What", "What is", "What is the",
    ]  # fmt: skip


def test_the_last_word_and_a_word_that_changed_have_not_settled():
    assert settled("I scream", "Ice cream", "Ice cream is", "Ice cream is good") == [
        "Ice cream", "Ice cream is",
    ]  # fmt: skip
    assert settled("No", "No", "No") == []


class PrefillingScript(ScriptedModel):
    def __init__(self, replies):
        super().__init__(replies)
        self.prefilled: list[tuple[list[str], str]] = []

    def prefill(self, messages, tools, partial=""):
        self.prefilled.append(([message.content for message in messages], partial))

    def prefilled_tokens(self, messages, tools):
        return 7 * len(self.prefilled)


def test_what_has_settled_is_evaluated_while_the_user_talks_and_the_past_after_the_answer():
    reply = [TextDelta("Noon."), Usage(10, 2, 12.5, 8), Finish("stop")]
    script = Script(reply, hears=ScriptedTranscriber("What time is it"))
    model = script.session.pipeline.model = PrefillingScript([reply])
    script.presses(0).releases(2.5).run()
    ahead = [partial for _, partial in model.prefilled if partial]
    assert ahead == ["What", "What time", "What time is"]
    assert model.prefilled[-1] == (["Be brief.", "What time is it", "Noon."], "")
    [request] = script.of(RequestSent)
    assert request.prefilled_tokens == 21
    assert script.end.latency.prompt_ms == 12.5


def test_a_model_that_cannot_do_that_tells_nothing():
    script = Script("Noon.", hears=ScriptedTranscriber("What time is it"))
    script.presses(0).releases(2.5).run()
    assert script.of(RequestSent)[0].prefilled_tokens is None
    assert script.end.latency.prompt_ms is None
