"""Deltas → chunks: what is cut where, and when."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.chunking.chunker import NO_TIMING, Chunk, Chunker, Timing
from app.engine.chunking.modes import Mode, make_chunker
from app.engine.chunking.tts_pace import TtsPaceTracker
from tests.engine.speaking import speak

MODES: tuple[Mode, ...] = get_args(Mode)
FAST = Timing(chars_per_s=400.0)
REPLY = (
    "Sure, I can help with that. The capital of France is Paris, which lies on the Seine. "
    "It has been the country's largest city since the Middle Ages, and about two million people "
    "live there today. Would you like to know more about its history?"
)


def run(mode: Mode, text: str, size: int = 0, pace: Timing = NO_TIMING) -> list[Chunk]:
    chunker = make_chunker(mode)
    size = size or len(text) or 1
    chunks = []
    for begin in range(0, len(text), size):
        chunks += chunker.feed(text[begin : begin + size], pace)
    return chunks + chunker.flush()


def texts(chunks: list[Chunk]) -> list[str]:
    return [chunk.text.strip() for chunk in chunks]


# --- what holds for all -------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *["Dr. ", "hello ", "one. ", "two! ", "a.b ", "3. ", "1. ", "- ", "U.S. ", "p.m. ", "The "],
        *["```\n", "```", "~~~", "|a|", "\n", "\n\n", " ", "\t", " " * 50],
        *["`", "[x", "](", "u)", "。", "、", "「", "」", "« ", "» ", "! ", "?", "… ", "é", "😀"],
        *["x" * 90, "y" * 300],
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=60))


def split(text: str, sizes: list[int]) -> list[str]:
    parts = []
    for size in sizes:
        parts.append(text[:size])
        text = text[size:]
    return [*parts, text]


@given(text=TEXTS, sizes=st.lists(st.integers(0, 9), max_size=40), mode=st.sampled_from(MODES))
def test_chunks_joined_are_the_text_and_none_is_blank(
    text: str, sizes: list[int], mode: Mode
) -> None:
    chunker = make_chunker(mode)
    chunks = [chunk for part in split(text, sizes) for chunk in chunker.feed(part)]
    chunks += chunker.flush()
    end = 0
    for chunk in chunks:
        assert chunk.text.strip()
        assert chunk.start == end
        assert chunk.text == text[chunk.start : chunk.end]
        end = chunk.end
    assert not text[end:].strip()


@given(
    text=TEXTS,
    sizes=st.lists(st.integers(0, 9), max_size=40),
    mode=st.sampled_from(["sentence", "phrase", "word"]),
)
def test_the_split_into_deltas_changes_nothing(text: str, sizes: list[int], mode: Mode) -> None:
    chunker = make_chunker(mode)
    chunks = [chunk for part in split(text, sizes) for chunk in chunker.feed(part)]
    chunks += chunker.flush()
    assert chunks == run(mode, text) == run(mode, text, size=1)


@given(text=TEXTS, bank=st.floats(-1, 9), rate=st.floats(0, 999), mode=st.sampled_from(MODES))
def test_idling_loses_and_doubles_nothing(text: str, bank: float, rate: float, mode: Mode) -> None:
    chunker = make_chunker(mode)
    pace = Timing(bank, rate)
    chunks = []
    for character in text:
        chunks += chunker.feed(character, pace)
        chunks += chunker.idle(pace)
    chunks += chunker.flush()
    assert "".join(chunk.text for chunk in chunks).rstrip() == text.rstrip()
    assert all(chunk.text.strip() for chunk in chunks)


@pytest.mark.parametrize("mode", MODES)
def test_a_blank_reply_has_no_chunk(mode: Mode) -> None:
    assert run(mode, "") == run(mode, " \n\t ") == []


@pytest.mark.parametrize("mode", MODES)
def test_leading_blanks_join_the_first_chunk_and_trailing_ones_the_last(mode: Mode) -> None:
    assert run(mode, "\n Hello ") == [Chunk("\n Hello ", 0, 8)]


@pytest.mark.parametrize("mode", MODES)
def test_a_word_without_end_is_cut_at_400_characters(mode: Mode) -> None:
    chunks = run(mode, "x" * 50_000, size=7)
    assert [len(chunk.text) for chunk in chunks] == [400] * 125


@pytest.mark.parametrize("mode", MODES)
def test_a_sentence_without_end_is_cut_between_words(mode: Mode) -> None:
    chunks = run(mode, "word " * 1000, size=11)
    assert max(len(chunk.text.strip()) for chunk in chunks) <= 400
    assert all(text.endswith("word") for text in texts(chunks))


@pytest.mark.parametrize("mode", MODES)
def test_more_may_come_after_a_flush_and_offsets_go_on(mode: Mode) -> None:
    chunker = make_chunker(mode)
    first = chunker.feed("Wait") + chunker.flush()
    second = chunker.feed("\n\nDone") + chunker.flush()
    assert first == [Chunk("Wait", 0, 4)]
    assert second == [Chunk("\n\nDone", 4, 10)]


@pytest.mark.parametrize("mode", MODES)
def test_a_code_fence_is_one_chunk_however_long(mode: Mode) -> None:
    fence = "```python\n" + "print('Hi. You, there!')\n\n" * 200 + "```"
    chunks = run(mode, f"Look:\n{fence}\nDone.", size=5)
    assert texts(chunks) == ["Look:", fence, "Done."]


@pytest.mark.parametrize("mode", MODES)
def test_a_fence_ends_with_its_own_sign_only(mode: Mode) -> None:
    fence = "~~~\n```\ncode. more\n```\n~~~"
    assert texts(run(mode, fence + "\nDone.", size=1)) == [fence, "Done."]


@pytest.mark.parametrize("mode", MODES)
def test_an_unclosed_fence_is_the_last_chunk(mode: Mode) -> None:
    assert texts(run(mode, "Look:\n```\na. b\n\nc", size=2)) == ["Look:", "```\na. b\n\nc"]


@pytest.mark.parametrize("mode", MODES)
def test_the_rows_of_a_table_stay_together(mode: Mode) -> None:
    table = "| a. b | c |\n|---|---|\n| 1 | 2! |"
    assert texts(run(mode, f"So:\n\n{table}\n\nThere.", size=3)) == ["So:", table, "There."]


@pytest.mark.parametrize("size", [0, 1, 3])
def test_an_absolute_value_is_no_table(size: int) -> None:
    text = "|x| is positive. |x| + |y| is not smaller.\n|x - y| < 1\nThat is all."
    assert texts(run("sentence", text, size)) == [
        "|x| is positive.",
        "|x| + |y| is not smaller.",
        "|x - y| < 1",
        "That is all.",
    ]


@pytest.mark.parametrize("size", [0, 1, 3])
def test_a_number_ends_a_sentence_before_another_number(size: int) -> None:
    assert texts(run("sentence", "The answer is 42. 3 more to go.", size)) == [
        "The answer is 42.",
        "3 more to go.",
    ]
    assert texts(run("sentence", "Am 3. 10. 2024 war es so.", size)) == [
        "Am 3. 10. 2024 war es so."
    ]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "whole", ["`a. b, c! d`", "[the docs. Here, now](https://example.com/a,b)", "`` a ` b. c ``"]
)
def test_inline_code_and_links_are_never_cut(mode: Mode, whole: str) -> None:
    chunks = run(mode, f"You should first see {whole} and then go on with the rest.", size=1)
    assert any(whole in chunk.text for chunk in chunks)


def test_a_stray_backtick_does_not_hold_up_the_reply_for_good() -> None:
    chunks = run("sentence", "A ` sign. " + "And more of it. " * 20, size=4)
    assert len(chunks) > 5


# --- word ---------------------------------------------------------------------------------------


def test_word_mode_gives_one_word_at_a_time() -> None:
    assert texts(run("word", "Dr. Smith paid $3.14, then left!")) == (
        ["Dr.", "Smith", "paid", "$3.14,", "then", "left!"]
    )


def test_a_sign_that_stands_alone_goes_with_its_word() -> None:
    assert texts(run("word", "- Bonjour ! Ça va ?")) == ["- Bonjour !", "Ça", "va ?"]


# --- sentence -----------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["Hello!", "Hello?", "Hello?!", "It works."])
def test_a_sentence_ends_as_soon_as_the_next_one_begins(end: str) -> None:
    chunker = make_chunker("sentence")
    assert chunker.feed(f"{end} ") == []
    assert texts(chunker.feed("N")) == [end]


@pytest.mark.parametrize("end", ["Hello!", "Hello?", "Hello?!", "It works."])
def test_the_first_chunk_does_not_wait_for_the_next_sentence(end: str) -> None:
    assert texts(make_chunker("adaptive").feed(f"{end} ", FAST)) == [end]


@pytest.mark.parametrize("begin", ["at 5 p.m.", "see Dr.", "on the 29.", "the U.S."])
def test_a_full_stop_after_a_digit_or_an_abbreviation_waits_for_the_next_word(begin: str) -> None:
    chunker = make_chunker("sentence")
    assert chunker.feed(f"{begin} The") == []


def test_five_pm_ends_a_sentence_only_before_a_capital() -> None:
    assert len(run("sentence", "Come at 5 p.m. today and see.")) == 1
    assert len(run("sentence", "Come at 5 p.m. Then we eat.")) == 2


def test_a_line_end_ends_a_sentence() -> None:
    assert texts(run("sentence", "- Milk\n- Dr. Oetker\n\nDone")) == (
        ["- Milk", "- Dr. Oetker", "Done"]
    )


# --- phrase -------------------------------------------------------------------------------------


def test_phrases_have_at_least_20_characters() -> None:
    text = "Yes, no, well: it depends on the weather, on 1,000.5 things; and on you."
    assert texts(run("phrase", text, size=1)) == [
        "Yes, no, well: it depends on the weather,",
        "on 1,000.5 things; and on you.",
    ]


# --- adaptive -----------------------------------------------------------------------------------


def feed_tokens(chunker: Chunker, text: str, pace: Timing) -> tuple[str, list[Chunk]]:
    """Feed until the first chunk: what had been fed by then, and the chunk."""
    for end in range(4, len(text) + 4, 4):
        if chunks := chunker.feed(text[end - 4 : end], pace):
            return text[:end], chunks
    return text, []


@pytest.mark.parametrize("rate", [20.0, 80.0, 200.0, 800.0])
def test_the_first_chunk_is_a_clause_or_about_four_words(rate: float) -> None:
    text = "The capital of that beautiful country is Paris and it always has been so"
    _, chunks = feed_tokens(make_chunker("adaptive"), text, Timing(None, rate))
    assert 15 <= len(chunks[0].text) <= 40


def test_a_clause_is_the_first_chunk_as_soon_as_it_ends() -> None:
    fed, chunks = feed_tokens(make_chunker("adaptive"), "To be quite honest, I don't know", FAST)
    assert fed == "To be quite honest, "
    assert texts(chunks) == ["To be quite honest,"]


def test_the_first_words_do_not_break_off_after_an_article() -> None:
    text = "The secretary of the committee of the regions"
    _, chunks = feed_tokens(make_chunker("adaptive"), text, Timing(None, 50.0))
    assert not chunks[0].text.endswith((" the", " of"))


def test_a_short_opener_goes_alone_where_the_model_is_fast() -> None:
    _, chunks = feed_tokens(make_chunker("adaptive"), "Sure. The capital is Paris.", FAST)
    assert texts(chunks) == ["Sure."]


def test_a_short_opener_waits_for_what_follows_where_the_model_is_slow() -> None:
    text = "Sure. The capital of France is Paris, as you know."
    fed, _ = feed_tokens(make_chunker("adaptive"), text, Timing(None, 25.0))
    assert len(fed) >= 24


def test_a_short_opener_is_joined_with_a_clause_that_ends_soon() -> None:
    text = "Yes. Of course it is, you know."
    _, chunks = feed_tokens(make_chunker("adaptive"), text, Timing(None, 25.0))
    assert texts(chunks) == ["Yes. Of course it is,"]


def test_two_words_are_never_let_go_alone_while_more_is_coming() -> None:
    chunker = make_chunker("adaptive")
    assert chunker.feed("The capital ", Timing(None, 20.0)) == []


def test_with_little_speech_ahead_it_cuts_at_clauses() -> None:
    chunker = make_chunker("adaptive")
    chunks = []
    for begin in range(0, len(REPLY), 4):
        chunks += chunker.feed(REPLY[begin : begin + 4], Timing(0.3, 60.0))
    assert max(len(chunk.text) for chunk in chunks) <= 90


def test_with_ample_speech_ahead_it_waits_for_sentences() -> None:
    chunker = make_chunker("adaptive")
    chunks = []
    for begin in range(0, len(REPLY), 4):
        chunks += chunker.feed(REPLY[begin : begin + 4], Timing(5.0, 60.0))
    chunks += chunker.flush()
    assert texts(chunks) == texts(run("sentence", REPLY))


def test_of_a_text_that_comes_at_once_all_but_the_beginning_is_whole_sentences() -> None:
    chunks = texts(run("adaptive", REPLY))
    assert len(chunks[0]) <= 40
    assert chunks[-2:] == texts(run("sentence", REPLY))[-2:]


def test_a_very_long_sentence_is_cut_at_a_clause_even_with_time() -> None:
    text = "and so it goes on and on with many words, " * 10
    chunks = run("adaptive", text, size=4, pace=Timing(9.0, 60.0))
    assert all(chunk.text.strip().endswith(",") for chunk in chunks)
    assert max(len(chunk.text) for chunk in chunks) <= 270


def test_characters_that_say_more_count_for_more() -> None:
    chunks = texts(run("adaptive", "今天天气很好，我们去公园吧。然后回家吃饭。", size=1))
    assert chunks[0] == "今天天气很好，"


@pytest.mark.parametrize("tokens_per_s", [5, 10, 20, 50, 100, 200])
@pytest.mark.parametrize("factor", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("opener", ["", "Sure. ", "Yes! Of course, ", "Well, "])
def test_the_voice_never_runs_dry_once_its_pace_is_known(
    tokens_per_s: float, factor: float, opener: str
) -> None:
    tracker = TtsPaceTracker()
    speak(REPLY, tokens_per_s, factor, tracker=tracker)
    spoken = speak(opener + REPLY, tokens_per_s, factor, tracker=tracker)
    assert spoken.underruns == 0
    assert spoken.ttfa_s <= 0.1 + (12 if tokens_per_s > 5 else 30) / tokens_per_s + 1.2 * factor


@pytest.mark.parametrize("tokens_per_s", [10, 50, 200])
def test_a_slower_voice_gets_longer_pieces_first(tokens_per_s: float) -> None:
    known = []
    for factor in (0.1, 0.9):
        tracker = TtsPaceTracker()
        speak(REPLY, tokens_per_s, factor, tracker=tracker)
        known.append(speak(REPLY, tokens_per_s, factor, tracker=tracker))
    assert known[0].ttfa_s < known[1].ttfa_s


def test_a_model_slower_than_speech_is_not_waited_for_in_vain() -> None:
    text = "and so it goes on without any mark that could be taken for an end of anything " * 3
    spoken = speak(text, 2, 0.1)
    assert spoken.chunks > 2


def test_what_reads_as_complete_goes_when_the_model_idles() -> None:
    chunker = make_chunker("adaptive")
    assert chunker.feed("Let me look.") == []
    assert texts(chunker.idle()) == ["Let me look."]
    assert texts(chunker.feed(" Here it is.") + chunker.flush()) == ["Here it is."]


@pytest.mark.parametrize("mode", MODES)
def test_half_a_word_is_kept_when_the_model_idles(mode: Mode) -> None:
    chunker = make_chunker(mode)
    chunks = chunker.feed("Good morn") + chunker.idle()
    assert texts(chunks) == ["Good"]
    assert texts(chunker.feed("ing") + chunker.flush()) == ["morning"]


@pytest.mark.parametrize("text", ["I met Dr. ", "See `the code. ", "```\nx = 1.\n", "The "])
def test_what_leans_on_more_is_kept_when_the_model_idles(text: str) -> None:
    chunker = make_chunker("sentence")
    chunker.feed(text)
    assert all(not chunk.text.endswith(text.strip()[-3:]) for chunk in chunker.idle())
