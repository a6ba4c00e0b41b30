"""The list of conversations: every action emits a signal."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.history.conversation_delegate import CONVERSATION_ROLE
from app.gui.history.sidebar import Sidebar
from app.gui.kit.theme import LIGHT

TODAY = date(2026, 11, 23)


def at(day: int, month: int = 11) -> float:
    return datetime(2026, month, day, 12).timestamp()


PINNED = StoredConversation(1, "Trip to Bern", at(1), pinned=True)
TEA = StoredConversation(2, "How long does tea draw?", at(23))
RAIN = StoredConversation(3, "Will it rain?", at(22))
BOOK = StoredConversation(4, "A book for the holidays", at(18))
BREAD = StoredConversation(6, "Bread", at(30, month=10), preview="Mix, **wait**,\n\nfold.")
OLD = StoredConversation(5, "Old", at(23, month=9))
LAST_YEAR = StoredConversation(7, "Last year", datetime(2025, 11, 23).timestamp())


@pytest.fixture
def panel(qtbot: QtBot) -> Sidebar:
    panel = Sidebar()
    qtbot.addWidget(panel)
    panel.resize(480, 700)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_conversations("", [PINNED, TEA, RAIN, BOOK, BREAD, OLD, LAST_YEAR], TODAY)
    return panel


def rows(panel: Sidebar) -> list[tuple[str, list[str]]]:
    heads = [panel.list.topLevelItem(n) for n in range(panel.list.topLevelItemCount())]
    return [
        (head.text(0), [head.child(n).text(0) for n in range(head.childCount())]) for head in heads
    ]


def choose(panel: Sidebar, conversation: StoredConversation) -> QTreeWidgetItem:
    (item,) = panel.list.findItems(conversation.title, Qt.MatchFlag.MatchRecursive)
    panel.list.setCurrentItem(item)
    panel.list.setFocus()
    return item


def action(panel: Sidebar, text: str) -> QAction:
    """An action of the selected conversation's menu."""
    place = panel.list.visualItemRect(panel.list.currentItem()).center()
    panel.list.customContextMenuRequested.emit(place)
    (menu,) = panel.findChildren(QMenu)
    (found,) = [one for one in menu.actions() if one.text() == text]
    return found


def test_conversations_are_grouped_by_day(panel: Sidebar) -> None:
    assert rows(panel) == [
        ("Pinned", ["Trip to Bern"]),
        ("Today", ["How long does tea draw?"]),
        ("Yesterday", ["Will it rain?"]),
        ("Previous 7 days", ["A book for the holidays"]),
        ("Previous 30 days", ["Bread"]),
        ("September", ["Old"]),
        ("November 2025", ["Last year"]),
    ]


def test_typing_searches_once_it_pauses(panel: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.searched) as searched:
        qtbot.keyClicks(panel.search_field, "tea")
    assert searched.args == ["tea"]


def test_down_goes_to_the_list_and_enter_opens(panel: Sidebar, qtbot: QtBot) -> None:
    panel.search_field.setFocus()
    qtbot.keyClick(panel.search_field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    choose(panel, TEA)
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_enter_while_searching_opens_the_first(panel: Sidebar, qtbot: QtBot) -> None:
    panel.show_conversations("rain", [RAIN], TODAY)
    panel.search_field.setFocus()
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.search_field, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_f2_renames_in_the_row(panel: Sidebar, qtbot: QtBot) -> None:
    choose(panel, TEA)
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Tea")
    with qtbot.assertNotEmitted(panel.opened), qtbot.waitSignal(panel.renamed) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == [2, "Tea"]


def test_a_pinned_one_can_be_unpinned(panel: Sidebar, qtbot: QtBot) -> None:
    choose(panel, PINNED)
    with qtbot.waitSignal(panel.pinned) as pinned:
        action(panel, "Unpin").trigger()
    assert pinned.args == [1, False]


def test_delete_deletes_and_offers_to_undo(panel: Sidebar, qtbot: QtBot) -> None:
    choose(panel, RAIN)
    with qtbot.waitSignal(panel.deleted) as deleted:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert deleted.args == [3, "Will it rain?"]
    panel.show_deleted("Will it rain?")
    with qtbot.waitSignal(panel.undone):
        panel.undo_button.click()
    assert panel.undo_bar.isHidden()


def test_export_asks_for_the_chosen_one(panel: Sidebar, qtbot: QtBot) -> None:
    choose(panel, BOOK)
    with qtbot.waitSignal(panel.exportRequested) as asked:
        action(panel, "Export…").trigger()
    assert asked.args == [BOOK]


def test_escape_closes_from_everywhere(panel: Sidebar, qtbot: QtBot) -> None:
    for part in (panel.search_field, panel.list, panel.new_button):
        part.setFocus()
        with qtbot.waitSignal(panel.closed):
            qtbot.keyClick(part, Qt.Key.Key_Escape)


def test_what_is_chosen_stays_chosen_while_the_list_changes(panel: Sidebar) -> None:
    choose(panel, BOOK)
    panel.show_conversations("", [TEA, BOOK], TODAY)
    assert panel.current() == BOOK


def test_an_empty_result_is_explained(panel: Sidebar) -> None:
    panel.show_conversations("zebra", [], TODAY)
    assert panel.message.text() == "Nothing found for “zebra”."
    assert panel.list.isHidden()
    panel.show_conversations("", [], TODAY)
    assert panel.message.text() == "Your chats appear here."


def test_what_was_found_is_read_with_its_title(panel: Sidebar) -> None:
    panel.show_conversations(
        "draw", [StoredConversation(2, "Tea", at(23), excerpt="how long does it draw")], TODAY
    )
    item = choose(panel, StoredConversation(2, "Tea", at(23)))
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Tea. how long does it draw"
    assert item.data(0, CONVERSATION_ROLE).number == 2


def test_the_open_conversation_is_selected(panel: Sidebar) -> None:
    panel.select(3)
    assert panel.current() == RAIN
    panel.select(99)
    assert panel.current() is None


def test_a_click_opens_and_a_click_on_a_heading_does_nothing(panel: Sidebar, qtbot: QtBot) -> None:
    opened: list[int] = []
    panel.opened.connect(opened.append)
    item = choose(panel, TEA)
    for row in (item.parent(), item):
        place = panel.list.visualItemRect(row).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2]


def test_the_row_under_the_pointer_has_a_button_for_more(panel: Sidebar, qtbot: QtBot) -> None:
    (item,) = panel.list.findItems(RAIN.title, Qt.MatchFlag.MatchRecursive)
    panel.list.entered.emit(panel.list.indexFromItem(item))
    assert panel.more_button.isVisible()
    panel.more_button.click()
    assert panel.current() == RAIN
    (menu,) = panel.findChildren(QMenu)
    assert [one.text() for one in menu.actions()][:2] == ["Open", "Rename"]
    panel.list.left.emit()  # the pointer is in the menu
    assert panel.more_button.isVisible()
    menu.close()
    panel.list.left.emit()
    assert panel.more_button.isHidden()


def test_the_button_for_more_covers_no_words(panel: Sidebar) -> None:
    words = "Many words that are longer than the sidebar is wide, so that they end in an ellipsis"
    panel.show_conversations("", [StoredConversation(1, words, at(23), preview=words)], TODAY)
    item = choose(panel, StoredConversation(1, words, at(23)))
    panel.list.clearFocus()
    panel.list.entered.emit(panel.list.indexFromItem(item))
    button = panel.more_button.geometry()
    panel.more_button.setParent(panel)  # no longer over the row
    picture = panel.list.viewport().grab(button.adjusted(2, -4, -4, 4)).toImage()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert colors == {LIGHT.surface}


def test_a_row_shows_the_beginning_of_the_newest_reply(panel: Sidebar) -> None:
    item = choose(panel, BREAD)
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Bread. Mix, wait, fold."
    assert "30" in item.toolTip(0), "the day"
    one_line = choose(panel, TEA)
    height = panel.list.visualItemRect
    assert height(item).height() > height(one_line).height()


def test_a_title_is_drawn_in_its_own_direction(panel: Sidebar) -> None:
    """From right to left it is at the other side, but looks the same."""

    def ink() -> QImage:
        item = panel.list.topLevelItem(0).child(0)
        row = panel.list.visualItemRect(item).adjusted(4, 4, -4, -4)
        picture = panel.list.viewport().grab(row).toImage()
        ground = picture.pixel(0, 0)
        spots = [
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixel(x, y) != ground
        ]
        left, top = (min(spot[axis] for spot in spots) for axis in (0, 1))
        right, bottom = (max(spot[axis] for spot in spots) for axis in (0, 1))
        return picture.copy(left, top, right - left + 1, bottom - top + 1)

    panel.show_conversations("", [StoredConversation(1, "Who? Me!", at(23))], TODAY)
    before = ink()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink().size() == before.size()
    assert ink() == before
