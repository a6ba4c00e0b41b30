"""The sound check's connection to the devices."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.errors import AudioDeviceError, ReparteeError
from app.gui.kit.controller import DialogController, showing_problem
from app.gui.setup.sound_check_dialog import SoundCheckDialog
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.engine.session import Session
    from app.services.audio.sound_check import SoundCheck

Test = Callable[[], Coroutine[Any, Any, None]]


class SoundCheckController(DialogController):
    """Opens the dialog over a window. Meanwhile, the session's devices are closed."""

    dialog: SoundCheckDialog | None

    used = Signal(str, str)
    """The selected microphone and speaker; "" is the system's default."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listening: asyncio.Task[None] | None = None
        self._testing: asyncio.Task[None] | None = None
        self._dialog_tasks = Tasks()
        """The tasks of the latest dialog, which are canceled when it closes."""

    def open(self, session: Session | None, settings: Settings, parent: QWidget) -> None:
        """Open the dialog, or bring the open one to the front."""
        if self._raise_dialog():
            return
        from app.services.audio.sound_check import SoundCheck

        dialog = SoundCheckDialog(parent)
        check = SoundCheck(
            lambda dbfs: dialog.microphone.meter.set_level(dbfs), self._show_output_level
        )
        tasks = self._dialog_tasks = Tasks()
        dialog.input_chosen.connect(lambda: tasks.start(self._listen(dialog, check)))
        dialog.testRequested.connect(
            lambda: self._start_test(dialog, partial(self._play, dialog, check, session))
        )
        dialog.recordRequested.connect(
            lambda: self._start_test(dialog, partial(self._record, dialog, check))
        )
        dialog.rescanRequested.connect(lambda: tasks.start(self._find_devices(dialog, check)))
        dialog.used.connect(self.used)
        dialog.finished.connect(lambda: self._close(session))
        self._open_dialog(dialog)
        tasks.start(self._begin(dialog, check, session, settings))

    async def stop(self) -> None:
        await self._dialog_tasks.stop()
        await super().stop()

    # --- beginning and end ----------------------------------------------------------------------

    async def _begin(
        self,
        dialog: SoundCheckDialog,
        check: SoundCheck,
        session: Session | None,
        settings: Settings,
    ) -> None:
        if session is not None:
            session.interrupt()
            for port in (session.pipeline.microphone, session.pipeline.speaker):
                if port is not None:
                    await port.close()
        await self._find_devices(dialog, check, settings.input_device, settings.output_device)

    def _close(self, session: Session | None) -> None:
        self._listening = self._testing = None
        self._dialog_tasks.cancel()  # before Qt deletes the dialog
        self._tasks.start(self._reopen_devices(session, self._dialog_tasks))

    async def _reopen_devices(self, session: Session | None, before: Tasks) -> None:
        await before.finished()
        if session is not None:
            for direction in ("microphone", "speaker"):
                port = getattr(session.pipeline, direction)  # may have been replaced meanwhile
                try:
                    if port is not None:
                        await port.open()
                except ReparteeError as error:
                    session.show_notice(error.code, str(error))

    # --- devices --------------------------------------------------------------------------------

    async def _find_devices(
        self,
        dialog: SoundCheckDialog,
        check: SoundCheck,
        chosen_input: str = "",
        chosen_output: str = "",
    ) -> None:
        microphone, speaker = dialog.microphone, dialog.speaker
        chosen_input = chosen_input or microphone.device
        chosen_output = chosen_output or speaker.device
        await self._stop_listening(dialog)
        try:
            inputs, outputs = await check.devices()
        except AudioDeviceError as error:
            for panel in (microphone, speaker):
                panel.show_devices([], "", "")
                panel.show_sentence(str(error), problem=True)
            return
        microphone.show_devices(inputs.names, inputs.default, chosen_input)
        speaker.show_devices(outputs.names, outputs.default, chosen_output)
        speaker.show_sentence("")
        if not outputs.names:
            no_speaker = self.tr("No speaker found. Connect one, then press Rescan.")
            speaker.show_sentence(no_speaker, problem=True)
        if inputs.names:
            await self._listen(dialog, check)
        else:
            no_microphone = self.tr("No microphone found. Connect one, then press Rescan.")
            microphone.show_sentence(no_microphone, problem=True)

    async def _listen(self, dialog: SoundCheckDialog, check: SoundCheck) -> None:
        await self._stop_listening(dialog)
        dialog.microphone.show_sentence("")
        dialog.microphone.meter.set_active(True)
        self._listening = self._dialog_tasks.start(self._follow_level(dialog, check))

    async def _follow_level(self, dialog: SoundCheckDialog, check: SoundCheck) -> None:
        def show_problem(problem: str) -> None:
            dialog.microphone.meter.set_active(False)
            dialog.microphone.show_sentence(problem, problem=True)

        with showing_problem(show_problem):
            await check.listen(dialog.microphone.device)

    async def _stop_listening(self, dialog: SoundCheckDialog) -> None:
        task, self._listening = self._listening, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        dialog.microphone.meter.set_active(False)

    # --- tests ----------------------------------------------------------------------------------

    def _start_test(self, dialog: SoundCheckDialog, test: Test) -> None:
        if self._testing is None or self._testing.done():
            self._testing = self._dialog_tasks.start(self._run_test(dialog, test))

    async def _run_test(self, dialog: SoundCheckDialog, test: Test) -> None:
        dialog.speaker.meter.set_active(True)
        try:
            with showing_problem(lambda said: dialog.speaker.show_sentence(said, problem=True)):
                await test()
        finally:
            if self.dialog is not None:
                dialog.speaker.meter.set_active(False)
                dialog.show_idle()

    async def _play(
        self, dialog: SoundCheckDialog, check: SoundCheck, session: Session | None
    ) -> None:
        voices = session.pipeline.voices if session is not None else []
        dialog.show_test_playing()
        dialog.show_advice("")
        echo = await check.play_test_sound(dialog.speaker.device, voices[0] if voices else None)
        dialog.speaker.show_sentence(
            self.tr("Did you hear it? If not, turn the volume up, or choose another speaker.")
        )
        if echo is not None:
            advice = self.tr("The microphone doesn't hear the speaker, so there's no echo.")
            if echo.disturbs:
                advice = self.tr(
                    "The microphone hears the speaker. Use headphones or turn the volume down, "
                    "or Repartee may hear its own words."
                )
            dialog.show_advice(advice)

    async def _record(self, dialog: SoundCheckDialog, check: SoundCheck) -> None:
        dialog.show_recording()
        silent = False

        def show_recorded() -> None:
            nonlocal silent
            silent = check.silent
            dialog.show_playing_back()

        await check.record_and_play_back(dialog.speaker.device, show_recorded)
        if silent:
            dialog.microphone.show_sentence(
                self.tr("The microphone is silent. It may be muted or turned off."), problem=True
            )
        else:
            dialog.microphone.show_sentence(self.tr("That's how you sound to Repartee."))

    def _show_output_level(self, dbfs: float) -> None:
        if self.dialog is not None:  # a canceled test ends with silence
            self.dialog.speaker.meter.set_level(dbfs)
