"""Names and terms are taken from the conversation, and ordinary words are not."""

from __future__ import annotations

from app.services.stt.vocabulary import MOST, terms


def test_names_and_terms_are_found_the_latest_first():
    texts = [
        "My dog is called Bellatrix and likes cheese.",
        "The server runs openSUSE with gRPC. It uses ALSA and Qt6.",
    ]
    assert terms(texts) == ["Qt6", "ALSA", "gRPC", "openSUSE", "Bellatrix"]


def test_the_first_word_of_a_sentence_is_no_name():
    assert terms(["Where is it? There is nothing. Please look again."]) == []


def test_names_of_several_words_are_one_term():
    assert terms(["I met Grace Hopper in a town near Bad Homburg."]) == [
        "Bad Homburg",
        "Grace Hopper",
    ]


def test_a_long_conversation_gives_few_terms():
    assert len(terms(["and so is x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13"] * 3)) <= MOST
    assert len(terms([f"and so is term{number}" for number in range(50)])) <= MOST
