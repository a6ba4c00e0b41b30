from __future__ import annotations

from app.gui.talk_key import TAP_MS, Key, Talk, TalkKey


def test_holding_talks_until_the_key_is_let_go() -> None:
    key = TalkKey()
    assert key.feed(Key.DOWN, 0) is Talk.PRESS
    assert key.feed(Key.UP, 1500) is Talk.RELEASE
    assert not key.talking


def test_a_tap_keeps_talking_until_the_next_tap() -> None:
    key = TalkKey()
    assert key.feed(Key.DOWN, 0) is Talk.PRESS
    assert key.feed(Key.UP, TAP_MS - 1) is None
    assert key.talking
    assert key.feed(Key.DOWN, 5000) is Talk.RELEASE
    assert key.feed(Key.UP, 5100) is None
    assert not key.talking


def test_a_press_of_just_the_limit_is_a_hold() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0)
    assert key.feed(Key.UP, TAP_MS) is Talk.RELEASE


def test_losing_the_key_ends_a_hold_however_short() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0)
    assert key.feed(Key.LOST, 10) is Talk.RELEASE
    assert key.feed(Key.UP, 20) is None


def test_losing_the_key_leaves_talking_after_a_tap_alone() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0)
    key.feed(Key.UP, 100)
    assert key.feed(Key.LOST, 200) is None
    assert key.talking


def test_a_second_key_during_a_hold_changes_nothing() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0, "space")
    assert key.feed(Key.DOWN, 100, "f9") is None
    assert key.feed(Key.UP, 900, "f9") is None
    assert key.feed(Key.UP, 1000, "space") is Talk.RELEASE


def test_when_listening_ends_by_itself_the_next_tap_talks_again() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0)
    key.feed(Key.UP, 100)
    assert key.feed(Key.ENDED, 200) is None
    assert key.feed(Key.DOWN, 300) is Talk.PRESS


def test_letting_go_after_listening_has_ended_says_nothing() -> None:
    key = TalkKey()
    key.feed(Key.DOWN, 0)
    key.feed(Key.ENDED, 500)
    assert key.feed(Key.UP, 1000) is None
    assert key.feed(Key.DOWN, 2000) is Talk.PRESS


def test_a_release_without_a_press_says_nothing() -> None:
    assert TalkKey().feed(Key.UP, 0) is None
    assert TalkKey().feed(Key.LOST, 0) is None
