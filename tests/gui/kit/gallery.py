"""Every kind of control in each state, drawn by the kit, for pictures and for tests.

    python -m tests.gui.kit.gallery light|dark ltr|rtl FILE

saves one page, offscreen. ``QT_SCALE_FACTOR`` is its scale.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.controls import ComboBox, Slider, SpinBox, Switch, TextEdit
from app.gui.kit.forms import plain_label
from app.gui.kit.icons import icon
from app.gui.kit.layouts import hbox
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import SPACE, current_theme
from app.gui.kit.widgets import IconButton
from tests import fonts

COLUMN_PX, LABEL_PX, GAP_PX = 176, 112, 12
STATES = ("normal", "hovered", "focused", "pressed", "disabled")


def button(look: str, text: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = QPushButton(text)
        made.setProperty("look", look)
        if look == "chip":
            made.setIcon(icon("clock", "accent"))
        return made

    return make


def menu_button() -> QWidget:
    made = QPushButton("More")
    made.setMenu(QMenu(made))
    return made


def icon_button() -> QWidget:
    return IconButton("settings", "Settings")


def send_button() -> QWidget:
    made = IconButton("send", "Send", color="on_accent", disabled_color="text_muted")
    made.setProperty("look", "primary")
    made.setFixedSize(34, 34)
    return made


def checked(kind: Callable[[str], QCheckBox | QRadioButton], text: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = kind(text)
        made.setChecked(True)
        return made

    return make


def line_edit() -> QWidget:
    return QLineEdit("Kettles")


def selected_text() -> QLineEdit:
    made = QLineEdit("Kettles")
    made.selectAll()
    return made


def placeholder() -> QLineEdit:
    return QLineEdit(placeholderText="Search")


def text_edit() -> QWidget:
    made = TextEdit(lines=2)
    made.setPlainText("Short answers,\nplease.")
    return made


def number() -> SpinBox:
    made = SpinBox([], "ms")
    made.setMaximum(5000)
    made.setValue(900)
    return made


def chosen(*, editable: bool = False) -> ComboBox:
    made = ComboBox(editable=editable)
    made.addItems(["Always", "When I spoke", "Never"])
    made.setCurrentIndex(1)
    return made


def slider() -> QWidget:
    made = Slider()
    made.setRange(0, 100)
    made.setValue(60)
    return made


def progress(value: int, most: int = 100) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = QProgressBar(textVisible=False)
        made.setRange(0, most)
        made.setValue(value)
        return made

    return make


def tabs() -> QWidget:
    made = QTabWidget(documentMode=True)
    for name in ("Models", "Voices"):
        made.addTab(QWidget(), name)
    made.setCurrentIndex(1)
    made.setFixedHeight(48)
    return made


def message() -> QWidget:
    card = QFrame()
    card.setProperty("look", "notice")
    column = QVBoxLayout(card)
    for text, look in (("Joe", "title"), ("American", "muted"), ("Too large", "problem")):
        column.addWidget(plain_label(text, look))
    return card


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": button("", "Change…"),
    "accent": button("primary", "Install"),
    "danger": button("danger", "Remove"),
    "link": button("link", "Model card"),
    "chip": button("chip", "What time is it?"),
    "pill": button("pill", "Latest"),
    "menu button": menu_button,
    "icon button": icon_button,
    "send": send_button,
    "check box": lambda: QCheckBox("Installed only"),
    "checked": checked(QCheckBox, "Installed only"),
    "radio button": lambda: QRadioButton("Not now"),
    "chosen": checked(QRadioButton, "Not now"),
    "switch": lambda: Switch("Offline"),
    "switched on": checked(Switch, "Offline"),
    "line edit": line_edit,
    "placeholder": placeholder,
    "selection": selected_text,
    "text": text_edit,
    "number": number,
    "list": chosen,
    "editable list": lambda: chosen(editable=True),
    "slider": slider,
    "progress": progress(40),
    "busy": progress(0, 0),
    "tabs": tabs,
    "message": message,
}


def picture_of(widget: QWidget, ratio: float = 0) -> QPixmap:
    """``widget`` at ``ratio`` pixels for each of its own; 0: at its screen's ratio."""
    if not ratio:
        return widget.grab()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    widget.render(picture)
    return picture


def shown(control: QWidget, state: str = "normal", ratio: float = 0) -> QPixmap:
    """``control`` in ``state``, on a window of its own."""
    stage = QWidget()
    hbox(control, parent=stage, margins=SPACE // 2)
    stage.setFixedWidth(COLUMN_PX - GAP_PX)
    stage.show()
    stage.activateWindow()
    control.setEnabled(state != "disabled")
    target = control.tabBar() if isinstance(control, QTabWidget) else control
    if state == "focused":
        target.setFocus()
    elif control.focusPolicy() or isinstance(control, QTabWidget):
        stage.setFocus()
    if state == "pressed" and hasattr(control, "setDown"):
        control.setDown(True)
    if state == "pressed" and isinstance(control, Slider):
        control.setSliderDown(True)
    QApplication.processEvents()
    target.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hovered")
    picture = picture_of(stage, ratio)
    stage.hide()
    control.setParent(None)  # it outlives its window
    return picture


def open_list(row: int, *, editable: bool = False, ratio: float = 0) -> QPixmap:
    """An open list, ``row`` its current one."""
    stage = QWidget()
    box = chosen(editable=editable)
    hbox(box, parent=stage)
    stage.show()
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(row, 0))
    QApplication.processEvents()
    picture = picture_of(box.view().window(), ratio)
    box.hidePopup()
    stage.hide()
    return picture


def open_menu(ratio: float = 0) -> QPixmap:
    menu = QMenu()
    actions = [menu.addAction(text) for text in ("Export…", "Import…", "Offline", "Reset…")]
    actions[2].setCheckable(True)
    actions[2].setChecked(True)
    menu.insertSeparator(actions[3])
    actions[3].setEnabled(False)
    menu.popup(QPoint())
    menu.setActiveAction(actions[1])
    QApplication.processEvents()
    picture = picture_of(menu, ratio)
    menu.hide()
    return picture


def tooltip(ratio: float = 0) -> QPixmap:
    stage = QWidget()
    stage.show()
    QToolTip.showText(QPoint(), "Settings (Ctrl+,)", stage)
    QApplication.processEvents()
    (tip,) = (w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
    picture = picture_of(tip, ratio)
    QToolTip.hideText()
    stage.hide()
    return picture


POPUPS: dict[str, Callable[[], QPixmap]] = {
    "open list": lambda: open_list(1),
    "another row": lambda: open_list(2),
    "open, editable": lambda: open_list(1, editable=True),
    "menu": open_menu,
    "tooltip": tooltip,
}


def page() -> QPixmap:
    """Kinds from top to bottom, states from left to right, below them what pops up."""
    rows = [
        (kind, [(state, shown(make(), state)) for state in STATES]) for kind, make in KINDS.items()
    ]
    popups = [(name, make()) for name, make in POPUPS.items()]
    ratio = popups[0][1].devicePixelRatio()
    width = LABEL_PX + COLUMN_PX * len(STATES)
    high = max(picture.deviceIndependentSize().height() for _, picture in popups)
    heights = [
        max(picture.deviceIndependentSize().height() for _, picture in row) for _, row in rows
    ]
    total = 24 + int(sum(heights) + 4 * len(heights) + high + 4 * GAP_PX)
    result = QPixmap(int(width * ratio), int(total * ratio))
    result.setDevicePixelRatio(ratio)
    theme = current_theme()
    result.fill(QColor(theme.window))
    painter = QPainter(result)
    painter.setPen(QColor(theme.text_muted))
    for at, state in enumerate(STATES):
        painter.drawText(LABEL_PX + at * COLUMN_PX, 16, state)
    y = 24.0
    for (kind, row), height in zip(rows, heights, strict=True):
        painter.drawText(int(GAP_PX), int(y + height / 2 + 4), kind)
        for at, (_, picture) in enumerate(row):
            painter.drawPixmap(LABEL_PX + at * COLUMN_PX, int(y), picture)
        y += height + 4
    x = LABEL_PX
    for name, picture in popups:
        painter.drawText(x, int(y + 2 * GAP_PX), name)
        painter.drawPixmap(x, int(y + 3 * GAP_PX), picture)
        x += COLUMN_PX
    painter.end()
    return result


def main() -> None:
    theme, direction, file = sys.argv[1:]
    app = QApplication([])
    fonts.set_application_font()
    if direction == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Appearance(app, theme)
    page().save(file)


if __name__ == "__main__":
    main()
