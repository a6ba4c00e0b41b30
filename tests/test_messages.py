"""Sentences for the user, with their template and values."""

from __future__ import annotations

import copy

from app.errors import DownloadError
from app.messages import Sentence, sentence


def test_a_sentence_is_its_english_text():
    assert (
        sentence("The file wasn't found on {host}.", host="example.com")
        == "The file wasn't found on example.com."
    )


def test_it_knows_what_it_was_made_of():
    made = sentence("{size:.0f} MB are free.", size=12.6)
    assert (made, made.template, made.values) == (
        "13 MB are free.",
        "{size:.0f} MB are free.",
        {"size": 12.6},
    )


def test_an_error_keeps_it():
    said = str(DownloadError(sentence("{host} is gone.", host="example.com")))
    assert isinstance(said, Sentence)
    assert said.values == {"host": "example.com"}


def test_what_looks_like_a_placeholder_in_a_value_is_left_alone():
    assert sentence("No such file: {name}.", name="{x}") == "No such file: {x}."


def test_a_copy_knows_it_too():
    copied = copy.deepcopy(sentence("{host} is gone.", host="example.com"))
    assert isinstance(copied, Sentence)
    assert (copied, copied.template) == ("example.com is gone.", "{host} is gone.")
