from __future__ import annotations

import pytest

from app.gui.chat.markdown_splitter import LIMIT, MIN_LENGTH, split_markdown

SENTENCE = "The Moon is far away, and light takes more than a second to get there. "
PARAGRAPH = SENTENCE * 9 + "\n\n"
CODE = "```python\n" + "".join(f"print({n})\n\n" for n in range(900)) + "```\n"
TABLE = "| n | square |\n|---|---|\n" + "".join(f"| {n} | {n * n} |\n" for n in range(900))


def cut(text: str) -> list[tuple[str, str]]:
    return [tuple(section) for section in split_markdown(text)]


@pytest.mark.parametrize(
    "text",
    ["", "Hello", PARAGRAPH * 20, CODE, TABLE, SENTENCE * 500, "x" * 50_000, CODE + PARAGRAPH * 9],
)
def test_sections_joined_are_the_text_and_none_is_long(text: str) -> None:
    found = list(split_markdown(text))
    assert "".join(section.text for section in found) == text
    assert all(len(section.text) <= LIMIT for section in found)


def test_a_short_reply_is_one_section() -> None:
    assert cut("One.\n\nTwo.") == [("One.\n\nTwo.", "")]


def test_a_section_ends_after_a_blank_line() -> None:
    whole, last = cut(PARAGRAPH * 4)[0], cut(PARAGRAPH * 4)[-1]
    assert len(whole[0]) >= MIN_LENGTH
    assert whole[0].endswith("\n\n")
    assert last[0].startswith("The Moon")


@pytest.mark.parametrize("item", ["- more", "* more", "12. more", "3) more", "    more"])
def test_a_list_stays_together_over_blank_lines(item: str) -> None:
    text = "- one\n\n" + PARAGRAPH * 3 + item + "\n\n" + PARAGRAPH
    assert not any(section.startswith(item) for section, _ in cut(text))


def test_code_is_not_cut_at_its_blank_lines() -> None:
    code = "```\n" + "a = 1\n\n" * 300 + "```\n\n"
    assert cut(code + PARAGRAPH)[0] == (code, "")


def test_very_long_code_continues_in_a_fence_like_its_own() -> None:
    first, *others = cut(CODE)
    assert first[1] == ""
    assert first[0].startswith("```python\n")
    assert first[0].endswith("\n")
    assert {prefix for _, prefix in others} == {"```python\n"}


def test_a_very_long_table_continues_under_the_same_header() -> None:
    _, *others = cut(TABLE)
    assert {prefix for _, prefix in others} == {"| n | square |\n|---|---|\n"}
    assert all(section.startswith("| ") for section, _ in others)


@pytest.mark.parametrize("lines", range(95, 110))
def test_no_section_begins_with_the_end_of_code(lines: int) -> None:
    code = "```\n" + "An instruction of thirty chars\n" * lines + "```\n"
    assert not any(section.startswith("```") for section, prefix in cut(code + PARAGRAPH) if prefix)


def test_after_long_code_has_closed_there_is_no_prefix() -> None:
    assert cut(CODE + "\n" + PARAGRAPH * 9)[-1][1] == ""


def test_one_endless_paragraph_is_cut_between_words() -> None:
    assert all(section.endswith(" ") for section, _ in cut(SENTENCE * 500)[:-1])


def test_what_has_been_cut_stays_as_more_comes() -> None:
    text = PARAGRAPH * 8 + TABLE
    early = [cut(text[:length])[:-1] for length in range(2_000, len(text), 777)]
    final = cut(text)
    assert all(one == final[: len(one)] for one in early)
