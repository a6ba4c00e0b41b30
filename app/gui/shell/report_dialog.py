"""What went wrong, to be copied and sent by the user."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from app.config.paths import log_folder
from app.gui.kit.text_dialog import TextDialog


class ReportDialog(TextDialog):
    def __init__(self, parent: QWidget, report: str) -> None:
        said = self.tr(
            "This is all that a report holds: nothing you said, no reply and no key. Nothing is "
            "sent; copy it for whoever looks after your Repartee."
        )
        super().__init__(parent, self.tr("Report"), said)
        self.setObjectName("reportDialog")
        self.text.setPlainText(report)
        self.resize(620, 480)
        logs = QPushButton(self.tr("Show the logs"))
        logs.setObjectName("showLogs")
        logs.setAutoDefault(False)
        logs.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
        )
        self.buttons.insertWidget(1, logs)
        self.setTabOrder(self.copy_button, logs)
