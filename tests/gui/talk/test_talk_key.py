from __future__ import annotations

import pytest

from app.gui.talk.talk_key import DESKTOP, TAP, TAP_MS, Mode, TalkAction, TalkInput, TalkKey


def test_holding_talks_until_the_key_is_let_go() -> None:
    key = TalkKey()
    assert key.handle(TalkInput.DOWN, 0) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, 1500) is TalkAction.RELEASE
    assert not key.talking


def test_a_tap_keeps_talking_until_the_next_tap() -> None:
    key = TalkKey()
    assert key.handle(TalkInput.DOWN, 0) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, TAP_MS - 1) is TalkAction.KEEP_LISTENING
    assert key.talking
    assert key.handle(TalkInput.DOWN, 5000) is TalkAction.RELEASE
    assert key.handle(TalkInput.UP, 5100) is None
    assert not key.talking


def test_a_press_of_just_the_limit_is_a_hold() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    assert key.handle(TalkInput.UP, TAP_MS) is TalkAction.RELEASE


def test_losing_the_key_ends_a_hold_however_short() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    assert key.handle(TalkInput.LOST, 10) is TalkAction.RELEASE
    assert key.handle(TalkInput.UP, 20) is None


def test_losing_the_key_leaves_talking_after_a_tap_alone() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    key.handle(TalkInput.UP, 100)
    assert key.handle(TalkInput.LOST, 200) is None
    assert key.talking


def test_a_key_that_is_held_from_before_there_was_a_listener_talks_once_there_is() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    key.handle(TalkInput.ENDED, 1)  # nobody listens yet
    assert key.handle(TalkInput.READY, 900) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, 1000) is TalkAction.RELEASE


def test_a_key_that_was_let_go_before_there_was_a_listener_is_over() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    key.handle(TalkInput.ENDED, 1)
    key.handle(TalkInput.UP, 800)
    assert key.handle(TalkInput.READY, 900) is None
    assert key.handle(TalkInput.DOWN, 1000) is TalkAction.PRESS


def test_a_second_key_during_a_hold_changes_nothing() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0, "space")
    assert key.handle(TalkInput.DOWN, 100, "f9") is None
    assert key.handle(TalkInput.UP, 900, "f9") is None
    assert key.handle(TalkInput.UP, 1000, "space") is TalkAction.RELEASE


def test_when_listening_ends_by_itself_the_next_tap_talks_again() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    key.handle(TalkInput.UP, 100)
    assert key.handle(TalkInput.ENDED, 200) is None
    assert key.handle(TalkInput.DOWN, 300) is TalkAction.PRESS


def test_letting_go_after_listening_has_ended_says_nothing() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0)
    key.handle(TalkInput.ENDED, 500)
    assert key.handle(TalkInput.UP, 1000) is None
    assert key.handle(TalkInput.DOWN, 2000) is TalkAction.PRESS


def test_a_release_without_a_press_says_nothing() -> None:
    assert TalkKey().handle(TalkInput.UP, 0) is None
    assert TalkKey().handle(TalkInput.LOST, 0) is None


def test_where_keys_are_held_a_short_press_is_a_hold() -> None:
    key = TalkKey("hold")
    assert key.handle(TalkInput.DOWN, 0) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, 10) is TalkAction.RELEASE


def test_where_keys_are_tapped_a_long_press_is_a_tap() -> None:
    key = TalkKey("tap")
    assert key.handle(TalkInput.DOWN, 0) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, 3000) is TalkAction.KEEP_LISTENING
    assert key.handle(TalkInput.DOWN, 9000) is TalkAction.RELEASE
    assert key.handle(TalkInput.UP, 9900) is None


@pytest.mark.parametrize("mode", ["auto", "hold", "tap"])
def test_auto_repeat_never_toggles(mode: Mode) -> None:
    key = TalkKey(mode)
    assert key.handle(TalkInput.DOWN, 0, "f9") is TalkAction.PRESS
    assert [key.handle(TalkInput.DOWN, at, "f9") for at in range(500, 3000, 30)] == [None] * 84


def test_where_keys_are_tapped_losing_the_key_goes_on_talking() -> None:
    key = TalkKey("tap")
    key.handle(TalkInput.DOWN, 0)
    assert key.handle(TalkInput.LOST, 50) is TalkAction.KEEP_LISTENING
    assert key.talking


@pytest.mark.parametrize("mode", ["auto", "hold", "tap"])
def test_what_has_no_duration_is_always_a_tap(mode: Mode) -> None:
    key = TalkKey(mode)
    assert key.handle(TalkInput.DOWN, 0, TAP) is TalkAction.PRESS
    assert key.handle(TalkInput.UP, 0, TAP) is TalkAction.KEEP_LISTENING
    assert key.handle(TalkInput.DOWN, 5000, TAP) is TalkAction.RELEASE
    assert key.handle(TalkInput.UP, 5000, TAP) is None


def test_the_desktops_key_is_not_lost_with_the_window() -> None:
    key = TalkKey()
    key.handle(TalkInput.DOWN, 0, DESKTOP)
    assert key.handle(TalkInput.LOST, 500) is None
    assert key.handle(TalkInput.UP, 1000, DESKTOP) is TalkAction.RELEASE


def test_verbs_begin_and_end_whatever_the_keys_do() -> None:
    key = TalkKey("hold")
    assert key.handle(TalkInput.BEGIN, 0) is TalkAction.PRESS
    assert key.handle(TalkInput.BEGIN, 30) is None
    assert key.handle(TalkInput.END, 60) is TalkAction.RELEASE
    assert key.handle(TalkInput.END, 90) is None
