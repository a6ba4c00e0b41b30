"""The room of models and voices: what speaks, what listens, and what it takes on the disk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.gui.kit.forms import form_style, plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.voices.catalog_picker import size_words
from app.gui.voices.pronunciation_page import PronunciationPage
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.stt_picker import SttPicker
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_page import VoicesPage
from app.services.stt.stt_models import BUNDLED


class VoicesDialog(QDialog):
    """Show it with ``open()``; what is chosen in it holds at once."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(
        self,
        shop: VoiceCatalogController,
        hearing: SttCatalogController,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("voicesRoom")
        self.setWindowTitle(self.tr("Models and voices"))
        self._shops = (shop, hearing)
        self._settings = settings
        self.voices = VoicesPage(shop, settings)
        self.hearing = SttPicker(hearing, settings.local_stt_model)
        self.pronunciation = PronunciationPage(settings)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Models and voices"))
        self.tabs.addTab(self.voices, self.tr("Voices"))
        self.tabs.addTab(self.hearing, self.tr("Speech recognition"))
        self.tabs.addTab(self.pronunciation, self.tr("Pronunciation"))
        self.disk = plain_label("")
        self.disk.setProperty("look", "muted")
        self.disk.setWordWrap(True)
        self._lay_out()
        self.voices.changed.connect(self.changed)
        self.pronunciation.changed.connect(self.changed)
        self.hearing.chosen.connect(self._choose_hearing)
        for one in self._shops:
            one.listed.connect(self._show_disk)
            one.changed.connect(self._show_disk)
        self._show_disk()
        self.set_theme(theme_of(self))

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._settings = settings
        self.voices.show_settings(settings)
        self.pronunciation.show_settings(settings)
        self.hearing.set_current(settings.local_stt_model)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(form_style(theme) + _tab_style(theme))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.disk, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.setMinimumSize(400, 420)
        self.resize(560, 720)

    def _show_disk(self) -> None:
        voices, models = (size_words(shop.disk_bytes) for shop in self._shops)
        self.disk.setText(
            self.tr("On this disk: voices {voices}, speech recognition {models}").format(
                voices=voices, models=models
            )
        )

    def _choose_hearing(self, name: str) -> None:
        chosen = "" if name == BUNDLED else name
        local = {"stt": "moonshine"} if self._settings.stt == "server" else {}
        self.changed.emit({"local_stt_model": chosen, **local})


def _tab_style(theme: Theme) -> str:
    return f"""
QTableWidget {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; }}
QTableWidget:focus {{ border-color: {theme.accent}; }}
QTableWidget::item {{ padding: 0 {SPACE // 2}px; }}
QTableWidget QLineEdit {{ border: 0; border-radius: 0; padding: 0 2px; min-height: 0; }}
QHeaderView::section {{ background: {theme.surface}; color: {theme.text_muted}; border: 0;
    border-bottom: 1px solid {theme.border}; padding: {SPACE // 2}px {SPACE - 1}px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: {SPACE}px {SPACE + SPACE // 2}px; color: {theme.text_muted}; }}
QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
"""
