"""Base classes of the controllers, which connect views with settings, session and services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.errors import ReparteeError
from app.gui.kit.dialogs import open_dialog
from app.messages import sentence
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.config.settings import Settings


UNEXPECTED = sentence("Something went wrong. You can keep going; the log has the details.")


@contextmanager
def showing_problem(show: Callable[[str], object]) -> Iterator[None]:
    """Give ``show`` the sentence about any error, so that the view does not wait for ever. An
    unexpected error is raised again, for the report."""
    try:
        yield
    except ReparteeError as error:
        show(str(error))
    except Exception:
        show(UNEXPECTED)
        raise


class Controller(QObject):
    failed = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` have just taken effect."""

    async def stop(self) -> None:
        """Cancel the work in progress and wait until it has ended."""
        await self._tasks.stop()

    @contextmanager
    def _showing_errors(self) -> Iterator[None]:
        """Show a ReparteeError to the user instead of raising it."""
        try:
            yield
        except ReparteeError as error:
            self.failed.emit(error.code, str(error))


class DialogController(Controller):
    """Opens one dialog at a time."""

    dialog: QDialog | None = None
    """The open one."""

    def _open_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        open_dialog(dialog)

    def _raise_dialog(self) -> bool:
        """Bring the open dialog to the front. False if there is none."""
        if self.dialog is not None:
            self.dialog.activateWindow()
        return self.dialog is not None

    def _forget_dialog(self) -> None:
        self.dialog = None
