"""What is said of what is shown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.chunking.modes import make_chunker
from app.engine.text.normalizer import TextNormalizer, normalize_text


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (
            "**Bold**, *soft*, __strong__, _weak_ and ~~gone~~.",
            "Bold, soft, strong, weak and gone.",
        ),
        ("A **half of it", "A half of it"),
        ("# Title #", "Title"),
        ("- milk\n* eggs\n+ [x] tea", "milk. eggs. tea"),
        ("1. First\n2. Then", "1. First. 2. Then"),
        ("> quoted\n>> twice", "quoted. twice"),
        ("One.\n\n---\n\nTwo.", "One. Two."),
        ("Call `run_all()` now.", "Call run all now."),
        ("See [the docs](https://example.com/a_(b)?c=1).", "See the docs."),
        ("[![logo](a.png)](https://example.com) here", "logo here"),
        ("![a cat](cat.png)", "a cat"),
        ("Go to https://www.example.com/a/b?c=d_e.", "Go to example.com."),
        ("<https://example.org/x> and www.python.org/doc", "example.org and python.org"),
        ("<b>Hi</b><br/>there <!-- not this -->", "Hi there"),
        ("1 < 2 and 3 > 2", "1 is less than 2 and 3 is greater than 2"),
        ("Fish &amp; chips", "Fish and chips"),
        ("True.[1] So[^2] it is.", "True. So it is."),
        (r"It is \(x^2\) and $\alpha \times y_1$.", "It is x squared and alpha times y 1."),
        ("It costs $5 and $6.", "It costs 5 dollars and 6 dollars."),
    ],
)
def test_markup_is_not_said(shown: str, said: str) -> None:
    assert normalize_text(shown) == said


@pytest.mark.parametrize(
    "shown", ["", " \n", "...!!!", "---", "***", "**", "😀👍🏽", "🇩🇪 1️⃣", "?", "•"]
)
def test_nothing_is_said_of_what_has_no_letter_or_digit(shown: str) -> None:
    assert normalize_text(shown) == ""


def test_emoji_are_left_out() -> None:
    assert normalize_text(
        "Hi 👩\u200d👩\u200d👧 there 👍🏽! ❤️ Bye 🏴\U000e0067\U000e0062\U000e007f"
    ) == ("Hi there! Bye")


def test_joiners_inside_letters_stay() -> None:
    assert normalize_text("می\u200cخواهم", "fa") == "می\u200cخواهم"


def test_control_characters_and_lone_surrogates_are_left_out() -> None:
    assert normalize_text("a\x00b\ud800c\u202ed\ufeff") == "a b c d"


@pytest.mark.parametrize("shown", ["[[ hɛˈloʊ ]]", "[*[hɛˈloʊ]*]", "[[hɛˈloʊ"])
def test_raw_phonemes_never_reach_the_voice(shown: str) -> None:
    assert "[" not in normalize_text(shown)
    assert "]" not in normalize_text(shown)


def test_punctuation_is_collapsed() -> None:
    assert normalize_text("Well... no!!! Really?!?! , yes") == "Well… no! Really?, yes"


# --- blocks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Code on screen, two lines."),
        ("en-gb", "Code on screen, two lines."),
        ("de_DE", "Code auf dem Bildschirm, zwei Zeilen."),
        ("fr", "Code à l'écran, deux lignes."),
        ("es-419", "Código en pantalla, dos líneas."),
        ("zh", "Code on screen, two lines."),
    ],
)
def test_code_is_announced_in_the_language_of_the_voice(language: str, said: str) -> None:
    assert normalize_text("```python\nx = 1\nprint(x)\n```", language) == said


def test_twelve_lines_are_counted_in_words_and_more_in_digits() -> None:
    assert normalize_text("```\n" + "x\n" * 12 + "```") == "Code on screen, twelve lines."
    assert normalize_text("~~~\n" + "x\n" * 13 + "~~~") == "Code on screen, 13 lines."
    assert normalize_text("```\nx\n```") == "Code on screen, one line."


def test_code_is_announced_once_across_chunks_and_speech_goes_on_after_it() -> None:
    normalizer = TextNormalizer()
    said = [
        normalizer.normalize(text)
        for text in ("Look:\n```py\n", "a = 1\n\n", "b", " = 2\n```\nDone.")
    ]
    assert said == ["Look:", "", "", "Code on screen, three lines. Done."]
    assert normalizer.finish() == ""


def test_an_unclosed_fence_is_announced_at_the_end() -> None:
    normalizer = TextNormalizer()
    assert normalizer.normalize("```\nx = 1") == ""
    assert normalizer.finish() == "Code on screen, one line."
    assert normalizer.normalize("Next.") == "Next."


def test_a_table_is_announced_by_its_rows() -> None:
    table = "| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |"
    assert normalize_text(f"So:\n\n{table}\n\nThere.") == "So: Table on screen, three rows. There."


def test_an_absolute_value_is_no_table() -> None:
    assert normalize_text("|x| is positive") == "the absolute value of x is positive"
    assert normalize_text("|x|") == "the absolute value of x"
    assert normalize_text("|a|b|\n|---|---|\n|1|2|") == "Table on screen, one row."
    assert normalize_text("> | a | b |\n> |---|---|\n> | 1 | 2 |") == "Table on screen, one row."


def test_many_blanks_take_no_time() -> None:
    assert normalize_text(" " * 200_000 + "5 words" + " " * 200_000 + "here") == "5 words here"


def test_words_that_only_look_like_numbers_stay() -> None:
    for text in (
        "You and I know.",
        "An IV drip and a CD",
        "the part I like",
        "a well-known 20-year-old",
        "order 500 units",
        "The I-95 and the A4",
        "It was 2015. 20 years later",
        'He said "I am 5" and left.',
    ):
        assert normalize_text(text) == text


def test_a_table_is_announced_once_across_chunks() -> None:
    normalizer = TextNormalizer()
    assert normalizer.normalize("| a |\n|---|\n| 1 |\n") == "Table on screen, one row."
    assert normalizer.normalize("| 2 |\n") == ""
    assert normalizer.normalize("\nThere.") == "There."


def test_a_dash_in_the_middle_of_a_line_is_no_bullet() -> None:
    normalizer = TextNormalizer()
    assert normalizer.normalize("It takes 2") == "It takes 2"
    assert normalizer.normalize(" + 3 eggs") == "+ 3 eggs"


# --- numbers, units, signs ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("$5.50", "5 dollars and 50 cents"),
        ("$1", "1 dollar"),
        ("$1.01", "1 dollar and 1 cent"),
        ("$0.99", "99 cents"),
        ("$1,000.00", "1,000 dollars"),
        ("€20", "20 euros"),
        ("£3bn", "3 billion pounds"),
        ("$3 million", "3 million dollars"),
        ("$5–$10", "5 to 10 dollars"),
        ("20 °C", "20 degrees Celsius"),
        ("1°F", "1 degree Fahrenheit"),
        ("5 km/h", "5 kilometers per hour"),
        ("10 kg", "10 kilograms"),
        ("1 kg", "1 kilogram"),
        ("3–5 km", "3 to 5 kilometers"),
        ("50%", "50%"),
        ("3-5", "3 to 5"),
        ("2019-2023", "2019 to 2023"),
        ("555-1234", "5 5 5, 1 2 3 4"),
        ("1,000", "1,000"),
        ("1\u202f000", "1000"),
        ("10:30", "10:30"),
        ("10:05", "10 oh 5"),
        ("10:00", "10 o'clock"),
        ("10:00 a.m.", "10 a.m."),
        ("2024-05-01", "May 1st, 2024"),
        ("2024-13-01", "2024-13-01"),
        ("24/7", "24 7"),
        ("1/2", "one half"),
        ("2½", "2.5"),
        ("8/10", "8 out of 10"),
        ("#1", "number 1"),
        ("C#", "C sharp"),
        ("R&D", "R and D"),
        ("me@example.com", "me@example.com"),
        ("2 + 3 = 5", "2 + 3 = 5"),
        ("3 * 4", "3 times 4"),
        ("~5 ≈ 5", "about 5 about 5"),
        ("A → B", "A to B"),
        ("v2.1", "v2.1"),
        ("1st", "1st"),
        ("the 1990s", "the 19 nineties"),
        ("-5", "minus 5"),
        ("m²", "m squared"),
        ("Dr. Smith of the U.S. Army", "Doctor Smith of the U S Army"),
        ("J. K. Rowling", "J K Rowling"),
        ("No. 5", "number 5"),
        ("No. That's it.", "No. That's it."),
        ("e.g. this, i.e. that, etc.", "for example this, that is that, et cetera."),
        ("St. Louis on Jan. 5", "Saint Louis on January 5"),
    ],
)
def test_english_numbers_and_signs_are_read_as_people_do(shown: str, said: str) -> None:
    assert normalize_text(shown, "en-us") == said


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("de", "Es kostet 5,50 € oder 20 €.", "Es kostet 5 Euro 50 oder 20 Euro."),
        ("de", "Am 29. Juli, der 3. Platz", "Am neunundzwanzigsten Juli, der dritte Platz"),
        ("de", "Es waren 29. Dann kam er.", "Es waren 29. Dann kam er."),
        ("de", "z.B. Dr. Weber, d. h. er", "zum Beispiel Doktor Weber, das heißt er"),
        ("de", "um 10:30 Uhr bzw. 10:00 Uhr", "um 10 Uhr 30 beziehungsweise 10 Uhr"),
        ("de", "3–5 km/h bei 20 °C", "3 bis 5 Kilometer pro Stunde bei 20 Grad Celsius"),
        ("de", "3 Mio. € am 2024-05-01", "3 Millionen Euro am ersten Mai 2024"),
        ("fr", "M. Petit & 5,50 €", "Monsieur Petit et 5 euros 50"),
        ("fr", "à 12h30, 14h et -5 °C", "à 12 heures 30, 14 heures et moins 5 degrés Celsius"),
        ("fr", "3 millions € n° 5", "3 millions d'euros numéro 5"),
        ("es", "El Sr. Ruiz & #1 ≈ 5 kg", "El señor Ruiz y número 1 aproximadamente 5 kilogramos"),
        ("es", "5,50 € en EE. UU.", "5 euros con 50 en Estados Unidos"),
    ],
)
def test_other_languages_have_their_own_words(language: str, shown: str, said: str) -> None:
    assert normalize_text(shown, language) == said


def test_numbers_are_left_to_a_voice_whose_language_has_no_table() -> None:
    assert normalize_text("Cena $5.50", "pl") == "Cena $5.50"


# --- what holds for all -------------------------------------------------------------------------

SIGNS = st.sampled_from(
    [
        *["**", "*", "_", "#", "`", "```\n", "~~~\n", "|", "[", "]", "(", "[[", "]]", "- ", "&"],
        *["http://a.b/c", "www.", "<b>", "\\frac{1}{2}", "\\", "{", "}", "\n", " "],
        *["$", "5", "1,000", ".5", "€", "km/h", "-", "–", "½", "10:30", "h", "²", "8/10", "٣"],
        *["2024-05-01", "a", "Word", "Dr.", "29.", "Juli", "z.B.", "...", "!", "…"],
        *["😀", "\u200d", "🇩🇪", "1️⃣", "\ud800", "\0"],
    ]
)
TEXTS = st.one_of(st.lists(SIGNS, max_size=25).map("".join), st.text(max_size=60))
NEVER_SAID = re.compile(
    "[*_#`~|\\[\\]\x00-\x1f\ud800-\udfff\ufe0f\u20e3\u2600-\u27bf\U0001f000-\U0001faff]"
)


@given(
    chunks=st.lists(TEXTS, max_size=4), language=st.sampled_from(["en", "de", "fr", "es", "zh", ""])
)
def test_whatever_is_shown_something_sayable_or_nothing_is_said(
    chunks: list[str], language: str
) -> None:
    normalizer = TextNormalizer(language)
    for said in [*map(normalizer.normalize, chunks), normalizer.finish()]:
        assert said == said.strip()
        assert not said or any(map(str.isalnum, said))
        assert not NEVER_SAID.search(said)


@given(text=TEXTS)
def test_the_chunks_of_a_reply_are_said_without_a_sign_of_markup(text: str) -> None:
    chunker, normalizer = make_chunker("adaptive"), TextNormalizer()
    chunks = [chunk for character in text for chunk in chunker.feed(character)] + chunker.flush()
    for chunk in chunks:
        assert not NEVER_SAID.search(normalizer.normalize(chunk.text))
    assert not NEVER_SAID.search(normalizer.finish())


@pytest.mark.parametrize(
    "shown",
    [
        "It is so.[1][2]",
        "It is so [1][2][3].",
        "It is so[1].",
        "It is so.[[1]](https://a.org)[[2]](https://b.org)",
        "It is so. citeturn0search5",
        "It is so citeturn0search5turn1news2.",
        "It is so.\ue200\ue202\ue201",
        "It is so.【4†source】",
        'It is so. <break time="1s"/>',
        '<emotion value="happy"/>It is so.',
        "<laugh>It is so.",
        "It is so. data:image/png;base64,iVBORw0KGgo=",
    ],
)
def test_marks_that_only_the_eye_or_a_voice_engine_reads_are_silent(shown):
    assert normalize_text(shown).strip() == "It is so."


def test_a_picture_within_the_text_is_said_by_its_name():
    shown = "Here: ![A chart](data:image/png;base64,iVBORw0KGgo=)"
    assert normalize_text(shown) == "Here: A chart"


def test_a_link_by_reference_is_said_by_its_text():
    assert normalize_text("See [the page][1].") == "See the page."


@pytest.mark.parametrize("unit", ['"', "XIV ", "a", "1,", '""a', "I "])
def test_a_long_line_is_read_in_linear_time(unit):
    """A megabyte takes some patterns half an hour if it is read at once."""
    normalize_text(unit * (200_000 // len(unit)))


def test_a_long_line_loses_nothing():
    words = " ".join(f"word{chr(97 + number % 26)}" for number in range(3_000))
    assert normalize_text(words) == words


def test_a_wrapped_line_is_read_on_without_a_stop() -> None:
    long = "This line is so long that whoever wrote it has broken it in two"
    assert normalize_text(f"{long}\nand went on.") == f"{long} and went on."
    assert normalize_text("milk\neggs") == "milk. eggs"
