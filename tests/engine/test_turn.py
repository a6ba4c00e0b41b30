"""One turn, as scripts on virtual time."""

from __future__ import annotations

import asyncio
import itertools
from unittest.mock import ANY

import pytest

from app.engine.contracts.events import (
    AnsweredBy,
    ChunkFinished,
    ChunkReady,
    ChunkStarted,
    FeedbackStarted,
    ListeningStarted,
    Notice,
    ReasoningDelta,
    ReplyDelta,
    ReplyRetracted,
    RequestSent,
    Retrying,
    StillWaiting,
    ToolFinished,
    ToolNotRun,
    ToolProgress,
    ToolStarted,
    TranscriptFinal,
    TranscriptPartial,
    TurnStarted,
    Underrun,
    UserMessage,
)
from app.engine.contracts.ports import (
    Answerer,
    Finish,
    Frame,
    Reasoning,
    Retraction,
    Retry,
    TextDelta,
    ToolCallDelta,
    Usage,
)
from app.engine.tools.registry import Tool, progress
from app.errors import ServerUnreachable, StreamBroken, TranscriptionError
from tests.engine.script import (
    HummingVoice,
    Script,
    ScriptedMicrophone,
    ScriptedModel,
    ScriptedTranscriber,
    VirtualSpeaker,
    call,
    wait,
)

ANSWER = (
    "The kettle was invented a long time ago, in Mesopotamia. It was made of bronze, and people "
    "used it to boil water over a fire. Electric ones came much later."
)


async def weather(town: str) -> str:
    """The weather.

    town: where
    """
    await asyncio.sleep(0.05)
    return f"Sunny in {town}."


async def slow_weather(town: str) -> str:
    """The weather, slowly."""
    await asyncio.sleep(5)
    return f"Sunny in {town}."


def broken() -> str:
    """Always fails."""
    raise RuntimeError("the sensor is unplugged")


def tools(*functions, asks=False, **options):
    return [Tool.from_function(function, asks=asks, **options) for function in functions]


# --- the straight line ----------------------------------------------------------------------------


def test_a_typed_question_is_answered_and_spoken_whole():
    script = Script(ANSWER).asks("Who invented the kettle?").run()
    assert script.end.outcome == "completed"
    assert script.end.text == script.end.heard == ANSWER
    assert script.spoken() == ANSWER
    assert [m.role for m in script.conversation.messages] == ["user", "assistant"]


def test_speech_begins_before_the_reply_is_complete():
    script = Script(ANSWER).asks("Who?").run()
    first_sound = script.of(ChunkStarted)[0].audible_ms
    last_delta = script.of(ReplyDelta)[-1].at_ms
    assert first_sound < last_delta


def test_the_voice_never_runs_dry_while_the_model_is_faster_than_speech():
    script = Script(ANSWER).asks("Who?").run()
    assert script.of(Underrun) == []
    assert script.end.latency.underruns == 0


def test_a_held_key_is_transcribed_while_the_user_speaks():
    script = Script("Noon.", hears="What time is it").presses(0).releases(1.5).run()
    partials = [event.text for event in script.of(TranscriptPartial)]
    assert partials == ["What", "What time", "What time is", "What time is it"]
    assert script.of(TranscriptFinal)[0].text == "What time is it"
    assert script.of(UserMessage)[0].text == "What time is it"
    assert script.end.outcome == "completed"


def test_the_cue_to_talk_comes_when_frames_flow():
    script = Script("Noon.", hears="What time is it").presses(0).releases(1.5).run()
    started = script.of(TurnStarted)[0].at_ms
    assert script.of(ListeningStarted)[0].at_ms > started


def test_the_connection_is_opened_while_the_user_still_talks():
    script = Script("Noon.", hears="What time is it").presses(0).releases(1.5).run()
    assert script.model.opened == 2  # once at the start, once while the key was held
    assert script.model.expected == script.model.requests[0][:-1]  # with what is known already


def test_reasoning_is_reported_and_never_spoken():
    script = Script([Reasoning("They ask about noon."), "It is noon."]).asks("When?").run()
    assert script.of(ReasoningDelta)[0].text == "They ask about noon."
    assert script.end.text == "It is noon."
    assert all("They ask" not in said for said in script.voice.said)


def test_without_a_speaker_the_reply_is_text():
    script = Script(ANSWER, speaker=VirtualSpeaker(missing=True)).asks("Who?").run()
    assert script.end.outcome == "completed"
    assert script.end.heard == ANSWER
    assert script.of(ChunkStarted) == []
    assert "There is no speaker." in {notice.text for notice in script.of(Notice)}


def test_a_voice_that_fails_is_replaced_for_the_same_chunk():
    basic = HummingVoice()
    script = Script(ANSWER, voices=[HummingVoice(fails=True), basic]).asks("Who?").run()
    assert script.end.outcome == "completed"
    assert " ".join(basic.said).split()[-4:] == ["ones", "came", "much", "later."]
    assert script.spoken() == ANSWER


def test_a_speaker_lost_midway_leaves_the_rest_as_text():
    script = Script(ANSWER)
    script.asks("Who?").does(3.0, script.speaker.lose).run()
    assert script.end.outcome == "completed"
    assert script.end.text == ANSWER
    assert "The speaker was lost." in {notice.text for notice in script.of(Notice)}


# --- tools ----------------------------------------------------------------------------------------


def test_a_tool_runs_and_its_result_is_answered():
    script = Script(
        [call("weather", town="Oslo"), Finish("tool_calls")], "It is sunny.", tools=tools(weather)
    )
    script.asks("How is the weather?").run()
    assert script.of(ToolFinished)[0].result == "Sunny in Oslo."
    assert script.end.text == "It is sunny."
    roles = [message.role for message in script.model.requests[1]]
    assert roles == ["system", "user", "assistant", "tool"]


def test_a_quick_tool_needs_no_filler():
    script = Script([call("weather", town="Oslo")], "Sunny.", tools=tools(weather))
    script.asks("Weather?").run()
    assert script.of(FeedbackStarted) == []


def test_one_moment_is_said_at_once_when_the_answer_waits_for_a_tool():
    script = Script([call("slow_weather", town="Oslo")], "Sunny.", tools=tools(slow_weather))
    script.asks("Weather?").run()
    cue, tool = script.of(FeedbackStarted)[0], script.of(ToolStarted)[0]
    assert "moment" in cue.text
    assert cue.audible_ms - tool.at_ms < 300
    assert script.end.latency.first_feedback_ms == pytest.approx(cue.audible_ms)


def test_feedback_is_no_part_of_the_answer_or_of_the_context():
    script = Script([call("slow_weather", town="Oslo")], "Sunny.", tools=tools(slow_weather))
    script.asks("Weather?").run()
    assert script.end.text == "Sunny."
    assert script.end.latency.response_ms > 5_000
    assert all("moment" not in message.content for message in script.conversation.messages)


def test_the_user_never_sits_in_silence_for_two_seconds():
    async def very_slow() -> str:
        """Takes its time."""
        await asyncio.sleep(25)
        return "done"

    script = Script([wait(6), call("very_slow")], [wait(9), "Done."], tools=tools(very_slow))
    script.asks("Work!").run()
    assert script.end.outcome == "completed"
    assert script.end.latency.longest_silence_ms <= 2_000
    said = [cue.text for cue in script.of(FeedbackStarted)]
    assert any("Still working on" in text for text in said)
    assert any("Escape" in text for text in said)


def test_tools_run_in_parallel():
    script = Script(
        [
            call("slow_weather", "a", town="Oslo"),
            ToolCallDelta(1, "b", "slow_weather", '{"town": "Rome"}'),
        ],
        "Sunny in both.",
        tools=tools(slow_weather),
    )
    script.asks("Weather?").run()
    assert script.end.latency.tools_ms == pytest.approx(5_000, abs=1)
    results = [m for m in script.conversation.messages if m.role == "tool"]
    assert [m.tool_call_id for m in results] == ["a", "b"]


def test_a_failing_tool_is_the_models_to_explain():
    script = Script([call("broken")], "The sensor is unplugged.", tools=tools(broken))
    script.asks("Temperature?").run()
    finished = script.of(ToolFinished)[0]
    assert finished.outcome == "error"
    assert "unplugged" in finished.result
    assert script.end.outcome == "completed"


def test_a_call_tells_of_its_own_progress_while_it_runs():
    late = []

    async def count(to: int) -> str:
        """Count."""
        for number in range(1, to + 1):
            await asyncio.sleep(1)
            progress.get()(f"{number} of {to}")
        late.append(progress.get())
        return "counted"

    script = Script(
        [call("count", "a", to=1), ToolCallDelta(1, "b", "count", '{"to": 2}')],
        "Done.",
        tools=tools(count),
    )
    script.asks("Count.").does(5, lambda: late[0]("too late")).run()
    told = [(event.call_id, event.text) for event in script.of(ToolProgress)]
    assert sorted(told) == [("a", "1 of 1"), ("b", "1 of 2"), ("b", "2 of 2")]


def test_a_tool_past_its_deadline_is_a_result_like_any_other():
    script = Script(
        [call("slow_weather", town="Oslo")],
        "I could not find out.",
        tools=tools(slow_weather, timeout_s=1),
    )
    script.asks("Weather?").run()
    assert script.of(ToolFinished)[0].outcome == "timed_out"
    assert script.end.outcome == "completed"


def test_one_call_can_be_cancelled_alone():
    script = Script(
        [call("slow_weather", "a", town="Oslo")], "Then not.", tools=tools(slow_weather)
    )
    script.asks("Weather?").does(2, lambda: script.session.cancel_tool("a")).run()
    assert script.of(ToolFinished)[0].outcome == "cancelled"
    assert script.end.outcome == "completed"


def test_the_same_call_over_and_over_ends_in_a_round_without_tools():
    loop = [[call("weather", f"id-{i}", town="Oslo")] for i in range(3)]
    script = Script(*loop, "It is sunny.", tools=tools(weather)).asks("Weather?").run()
    assert script.model.offered == [["weather"]] * 3 + [[]]
    assert script.model.declared == [["weather"]] * 4
    assert script.end.text == "It is sunny."


def test_a_model_that_cannot_get_its_calls_right_is_corrected_twice():
    wrong = [[call("fry", f"a{i}", kettle=i)] for i in range(9)]
    script = Script(*wrong[:3], "I cannot.", tools=tools(weather)).asks("Fry it").run()
    assert [bool(offered) for offered in script.model.offered] == [True, True, True, False]
    assert script.end.text == "I cannot."


def test_there_are_at_most_eight_rounds_of_tools():
    rounds = [[call("weather", f"id-{i}", town=f"Town {i}")] for i in range(8)]
    script = Script(*rounds, "Enough.", tools=tools(weather)).asks("Weather?").run()
    assert len(script.of(RequestSent)) == 9
    assert script.model.offered[-1] == []
    assert script.end.text == "Enough."


def test_what_the_model_says_before_a_tool_is_spoken_at_once_and_kept():
    script = Script(
        ["Let me check that.", call("slow_weather", town="Oslo")],
        "It is sunny.",
        tools=tools(slow_weather),
    )
    script.asks("Weather?").run()
    assert script.end.text == "Let me check that.\n\nIt is sunny."
    assert script.spoken() == script.end.text
    assert script.of(ChunkStarted)[0].audible_ms < 1_000
    assert script.end.latency.underruns == 0  # the pause for the tool is none


# --- barge-in -------------------------------------------------------------------------------------


def test_barging_in_while_thinking_cancels_the_request():
    script = Script([wait(5), ANSWER]).asks("Who?").barges_in(1).run()
    assert script.end.outcome == "interrupted"
    assert script.model.closed_midway == 1
    assert script.end.text == ""
    last = script.conversation.messages[-1]
    assert (last.role, last.interrupted) == ("assistant", True)


def test_barging_in_while_speaking_silences_at_once_and_keeps_what_was_heard():
    script = Script(ANSWER).asks("Who?").barges_in(4).run()
    end = script.end
    assert end.outcome == "interrupted"
    assert script.speaker.played[-1][1] <= script.origin + 4.0
    assert end.heard
    assert ANSWER.startswith(end.heard)
    assert len(end.heard) < len(ANSWER)
    last = script.conversation.messages[-1]
    assert last.interrupted
    assert (last.content, last.heard_content) == (end.text, end.heard)


def test_the_rest_of_an_interrupted_reply_is_said_and_then_counts_as_heard():
    script = Script(ANSWER, "Two.").asks("Who?").barges_in(4)
    script.does(6, lambda: script.session.continue_reply(0, "Go on.")).run()
    first, rest = script.ends
    assert first.heard + rest.text == ANSWER
    assert (rest.outcome, len(script.model.requests)) == ("completed", 1)
    (last,) = script.conversation.messages[1:]
    assert (last.content, last.heard, last.interrupted) == (ANSWER, None, False)


def test_the_rest_may_be_interrupted_as_well():
    script = Script(ANSWER).asks("Who?").barges_in(4)
    script.does(6, lambda: script.session.continue_reply(0, "Go on.")).barges_in(9).run()
    first, rest = script.ends
    assert rest.heard
    last = script.conversation.messages[-1]
    assert (last.heard_content, last.interrupted) == (first.heard + rest.heard, True)
    assert script.conversation.unheard(0) == ANSWER[len(last.heard_content) :]


@pytest.mark.parametrize(
    "reply",
    [
        [wait(0.2), ANSWER[:80], wait(30), ANSWER[80:]],
        [ANSWER[:80], Finish("length")],
        [ANSWER[:80], StreamBroken("It was lost.")],
    ],
    ids=["still arriving", "cut off", "broken"],
)
def test_of_a_reply_that_had_not_arrived_whole_the_model_is_asked_to_go_on(reply):
    script = Script(reply, "And then?").asks("Who?").barges_in(3)
    script.does(6, lambda: script.session.continue_reply(0, "Please go on.")).run()
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]
    assert [m.content for m in script.model.requests[1]] == [
        "Be brief.",
        "Who?",
        script.ends[0].heard.strip(),
        "Please go on.",
    ]


def test_what_was_heard_is_exact_to_the_word_where_the_voice_aligns():
    count = "One two three four five six seven."
    script = Script([count], voice=HummingVoice(aligned=True), chunking="sentence")
    script.asks("Count.").barges_in(1.5).run()
    sounding_s = 1.5 - script.of(ChunkStarted)[0].audible_ms / 1000
    begun = [word for word in count.split() if count.index(word) / 15 <= sounding_s]
    assert len(begun) > 2
    assert script.end.heard == " ".join(begun[:-1])  # the last was cut off


def test_nothing_of_an_old_turn_is_played_in_a_new_one():
    script = Script(ANSWER, "Two.").asks("Who?").asks("And one plus one?", at=3).run()
    first, second = script.ends
    assert (first.outcome, second.outcome) == ("interrupted", "completed")
    begun = [event.turn for event in script.of(ChunkStarted)]
    assert begun == sorted(begun)


def test_the_old_turn_ends_before_the_new_one_starts():
    script = Script(ANSWER, "Two.").asks("Who?").asks("And?", at=3).run()
    order = [(type(e).__name__, e.turn) for e in script.of(TurnStarted) + script.ends]
    positions = {key: i for i, key in enumerate((type(e).__name__, e.turn) for e in script.events)}
    assert len(order) == 4
    assert positions["TurnEnded", 1] < positions["TurnStarted", 2]


def test_barging_in_on_a_running_tool_leaves_one_result_for_each_call():
    script = Script([call("slow_weather", "a", town="Oslo")], "And now?", tools=tools(slow_weather))
    script.asks("Weather?").barges_in(2).asks("Never mind.", at=3).run()
    assert script.of(ToolFinished)[0].outcome == "cancelled"
    request = script.model.requests[1]
    calls = [c.id for message in request for c in message.tool_calls]
    results = [message.tool_call_id for message in request if message.role == "tool"]
    assert calls == results == ["a"]


def test_fifty_rapid_presses_make_one_turn_and_the_last_wins():
    script = Script("Yes.", hears="Are you there")
    for i in range(50):
        script.presses(i * 0.01)
    script.releases(2).run()
    assert [end.outcome for end in script.ends][-1] == "completed"
    assert sum(end.outcome == "completed" for end in script.ends) == 1
    assert len(script.of(TurnStarted)) == len(script.ends)


# --- failures -------------------------------------------------------------------------------------


def test_a_model_that_cannot_be_reached_fails_the_turn_with_one_sentence():
    script = Script([ServerUnreachable("No server is running at localhost:1.")])
    script.asks("Hello?").run()
    end = script.end
    assert (end.outcome, end.error) == ("failed", "No server is running at localhost:1.")
    assert end.error_code == "server_unreachable"
    assert end.retryable
    assert [m.content for m in script.conversation.messages] == ["Hello?"]


def test_what_came_before_a_cut_is_kept_and_spoken():
    script = Script(["The kettle was invented long ago,", StreamBroken("The connection was lost.")])
    script.asks("Who?").run()
    assert script.end.outcome == "failed"
    assert script.end.text == script.end.heard == "The kettle was invented long ago,"
    assert script.spoken() == script.end.text
    assert script.conversation.messages[-1].content == script.end.text


def test_who_barges_in_on_what_came_before_a_failure_is_not_told_of_the_failure():
    script = Script(["A long story, which breaks off.", StreamBroken("It was lost.")])
    script.asks("Go on").barges_in(1.5).run()
    assert (script.end.outcome, script.end.error, script.end.error_code) == (
        "interrupted",
        None,
        None,
    )


def test_a_burst_of_deltas_leaves_the_others_their_turn():
    beats: list[float] = []

    class Busy(ScriptedModel):
        """Brings 500 deltas at once, each of which takes a millisecond to take in."""

        async def stream(self, messages, tools, *, may_call=True):
            for _ in range(500):
                script.loop._virtual.now += 0.001
                yield TextDelta("word ")
            yield Finish("stop")

    async def beat() -> None:
        while True:
            beats.append(script.loop.time())
            await asyncio.sleep(0.005)

    script = Script()
    script.session.pipeline.model = Busy([])
    script.does(0, lambda: setattr(script, "beating", script.loop.create_task(beat())))
    script.asks("Go on").does(30, lambda: script.beating.cancel()).run()
    assert max(b - a for a, b in itertools.pairwise(beats)) < 0.1


def test_retrying_asks_the_same_again_and_forgets_the_broken_reply():
    script = Script(["It was", StreamBroken("The connection was lost.")], "It was bronze.")
    script.asks("Who?").does(10, lambda: script.session.retry()).run()
    assert [end.outcome for end in script.ends] == ["failed", "completed"]
    assert [m.content for m in script.model.requests[1]][1:] == ["Who?"]
    assert [m.content for m in script.conversation.messages] == ["Who?", "It was bronze."]


def test_what_a_reply_under_way_had_said_is_forgotten_when_it_is_tried_again():
    script = Script(["It was a", wait(5)], "It was bronze.").asks("Which?")
    script.does(3, script.session.retry).run()
    assert [message.content for message in script.model.requests[1]] == ["Be brief.", "Which?"]
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]


def test_a_failed_transcription_can_be_tried_again_from_the_recording():
    transcriber = ScriptedTranscriber("What time is it", TranscriptionError("The server is busy."))
    script = Script("Noon.", hears=transcriber).presses(0).releases(2)
    script.does(5, lambda: script.session.retry()).run()
    assert [end.outcome for end in script.ends] == ["failed", "completed"]
    assert script.conversation.messages[0].content == "What time is it"


def test_an_empty_answer_is_told_and_not_kept():
    script = Script([Finish("stop")]).asks("Hello?").run()
    assert script.end.outcome == "failed"
    assert "empty answer" in script.end.error
    assert [m.role for m in script.conversation.messages] == ["user"]


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ([Finish("content_filter")], "The provider blocked this answer."),
        (
            [Reasoning("Hm."), Finish("length")],
            "The model reached its length limit before it could answer",
        ),
        ([Finish("length")], "The model reached its length limit before it could answer"),
        ([Reasoning("Hm."), Finish("stop")], "The model finished reasoning but gave no answer."),
    ],
)
def test_an_answer_without_words_says_why(parts, sentence):
    script = Script(parts).asks("Kettle?").run()
    assert script.end.outcome == "failed"
    assert script.end.retryable
    assert (script.end.error or "").startswith(sentence)


def test_no_words_are_needed_after_a_tool_has_acted():
    script = Script([call("weather", town="Oslo")], [Finish("stop")], tools=tools(weather))
    script.asks("Weather?").run()
    assert (script.end.outcome, script.end.error) == ("completed", None)


def test_after_a_tool_that_failed_words_are_needed():
    script = Script([call("broken")], [Finish("stop")], tools=tools(broken)).asks("Well?").run()
    assert script.end.outcome == "failed"


def test_what_was_no_answer_is_taken_back_and_stops_sounding():
    thought = "The user greets me, so I must think about what a greeting is. Well then. "
    spoken = [wait(0.2), thought, wait(1.5), Retraction(len(thought)), Reasoning(thought)]
    script = Script([*spoken, TextDelta("Hello to you. "), TextDelta("How are you?")])
    script.asks("Hello.").run()
    assert script.of(ReplyRetracted) == [ReplyRetracted(length=0, turn=1, at_ms=ANY)]
    assert script.end.outcome == "completed"
    assert (script.end.text, script.end.heard) == ("Hello to you. How are you?",) * 2
    assert script.conversation.messages[-1].content == "Hello to you. How are you?"
    assert len(script.speaker.stopped_at) == 1
    numbers = [chunk.chunk for chunk in script.of(ChunkStarted)]
    assert numbers == sorted(set(numbers))
    assert len(script.of(ChunkFinished)) == len(numbers)
    *_, first, second = script.of(ChunkStarted)
    text = script.end.text
    assert text[first.start : first.end] + text[second.start : second.end] == text
    assert script.voice.said[-2:] == ["Hello to you.", "How are you?"]


def test_what_was_said_before_a_tool_is_not_taken_back():
    script = Script(
        ["I look.", call("weather", town="Oslo")],
        [wait(0.2), "They want sun. ", Retraction(15), TextDelta("It is sunny.")],
        tools=tools(weather),
    )
    script.asks("Weather?").run()
    assert script.end.text == "I look.\n\nIt is sunny."


def test_what_was_taken_back_before_it_sounded_is_never_said():
    script = Script([TextDelta("Hm. Hm hm. "), Retraction(11), "Hello."]).asks("Hello.").run()
    assert script.voice.said == ["Hello."]
    assert script.end.text == "Hello."


def test_a_reply_cut_off_by_its_length_says_so():
    script = Script(["It was made of", Finish("length")]).asks("What?").run()
    assert script.end.outcome == "completed"
    assert [notice.code for notice in script.of(Notice)] == ["cut_off"]


def test_a_call_cut_off_by_the_length_limit_is_not_run():
    script = Script(
        [ToolCallDelta(0, "a", "weather", '{"town": "Os'), Finish("length")],
        "Sorry.",
        tools=tools(weather),
    )
    script.asks("Weather?").run()
    assert script.of(ToolStarted) == []
    assert [(one.call_id, one.outcome) for one in script.of(ToolNotRun)] == [("a", "error")]
    assert "not run" in script.model.requests[1][-1].content


def test_a_retry_of_the_connection_is_visible():
    script = Script([Retry(1, 2, 0.5, "The server is busy."), wait(0.5), "Noon."])
    script.asks("When?").run()
    retry = script.of(Retrying)[0]
    assert (retry.attempt, retry.of, retry.wait_s) == (1, 2, 0.5)


def test_what_answers_instead_of_the_model_is_told_and_is_no_work_of_the_model():
    instead = [wait(0.1), Answerer("helper"), "Noon."]
    script = Script("Hello.", instead, "Bye.").asks("Hello?")
    script.asks("When?", at=20)
    script.asks("Bye.", at=50).run()
    assert [event.name for event in script.of(AnsweredBy)] == ["helper"]
    first, second, third = (event.idle_s for event in script.of(RequestSent))
    assert first is None
    assert third == pytest.approx(second + 30, abs=1)


def test_a_long_wait_for_the_model_is_told_again_and_again_until_it_answers():
    script = Script([wait(41.0), "Noon.", wait(12.0), "Or one."]).asks("When?").run()
    assert [event.waited_s for event in script.of(StillWaiting)] == [10.0, 20.0, 40.0]
    assert script.end.outcome == "completed"


def test_a_wait_that_ended_in_a_failure_is_not_told_while_the_rest_is_spoken():
    first = ["Let me look. " + "It is a long story. " * 20, call("weather", town="Oslo")]
    script = Script(first, [wait(1.0), StreamBroken("It failed.")], tools=tools(weather))
    script.asks("Weather?").run()
    assert script.end.outcome == "failed"
    assert script.of(StillWaiting) == []


@pytest.mark.parametrize(("held_s", "hears"), [(0.2, "Thank you"), (2.0, "")])
def test_a_slip_of_the_finger_or_silence_makes_no_turn(held_s, hears):
    script = Script(hears=hears).presses(0).releases(held_s).run()
    assert script.end.error_code == "nothing_heard"
    assert script.end.error.startswith("I didn't hear anything.")
    assert script.conversation.messages == ()
    assert script.model.requests == []


def test_what_the_microphone_held_before_a_slip_does_not_make_it_longer():
    class HeldBefore(ScriptedMicrophone):
        async def record(self):
            for _ in range(15):
                yield Frame(bytes(640), 0.1)  # 0.3 s of pre-roll
            async for frame in super().record():
                yield frame

    script = Script(hears="Thank you", microphone=HeldBefore()).presses(0).releases(0.1).run()
    assert script.end.error_code == "nothing_heard"


def test_a_key_that_is_stuck_sends_after_five_minutes():
    script = Script("Goodness.", hears="A very long story").presses(0).run(until=400)
    assert script.end.outcome == "completed"


def test_an_unforeseen_failure_ends_the_turn_with_a_sentence(caplog):
    script = Script([ZeroDivisionError("oops")]).asks("Hello?").run()
    assert script.end.outcome == "failed"
    assert script.end.error == "Something went wrong in Repartee. See the log for details."
    assert "turn failed" in caplog.text
    caplog.clear()


# --- the end --------------------------------------------------------------------------------------


def test_every_chunk_that_starts_ends():
    script = Script(ANSWER).asks("Who?").run()
    assert [e.chunk for e in script.of(ChunkStarted)] == [e.chunk for e in script.of(ChunkFinished)]
    assert [e.chunk for e in script.of(ChunkReady)] == [e.chunk for e in script.of(ChunkStarted)]


def test_the_parts_of_the_latency_sum_to_the_response():
    script = Script(ANSWER, hears="Who was it").presses(0).releases(1.5).run()
    latency = script.end.latency
    parts = (
        latency.transcription_ms,
        latency.ttft_ms,
        latency.aggregation_ms,
        latency.synthesis_ms,
        latency.playback_ms,
    )
    assert sum(parts) == pytest.approx(latency.response_ms, abs=0.05)
    assert latency.transcription_ms == pytest.approx(100, abs=25)
    assert latency.ttft_ms == pytest.approx(200, abs=1)


def test_tokens_are_the_providers_where_it_counts_them():
    script = Script(["One two three four five", Usage(10, 41), Finish("stop")]).asks("?").run()
    assert script.end.latency.tokens_per_second == pytest.approx(40 / 0.08, rel=0.01)


def test_an_announcement_waits_until_the_session_is_open():
    script = Script()
    script.session.announce("While I was away: your tea timer was done.")
    script.run()
    assert script.end.text == "While I was away: your tea timer was done."
    assert script.speaker.played


def test_an_announcement_waits_for_the_turn_and_stays_out_of_the_context():
    script = Script(ANSWER).asks("Who?")
    script.does(1, lambda: script.session.announce("Your timer is done.")).run()
    assert [end.text for end in script.ends] == [ANSWER, "Your timer is done."]
    assert len(script.conversation.messages) == 2
    chime = script.of(FeedbackStarted)[-1]
    assert (chime.turn, chime.text) == (2, "")
    assert chime.audible_ms < script.of(ChunkStarted)[-1].audible_ms
