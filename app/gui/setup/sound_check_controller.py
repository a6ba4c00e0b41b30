"""Behind the sound check: the devices are tried out, and those that were chosen are kept."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.errors import AudioDeviceError, ReparteeError
from app.gui.kit.theme import Theme
from app.gui.setup.sound_check_dialog import SoundCheckDialog

if TYPE_CHECKING:
    from app.engine.session import Session
    from app.services.audio.echo_detection import Echo
    from app.services.audio.sound_check import SoundCheck


class SoundCheckController(QObject):
    """Opens the dialog over a window. The session lets go of its devices meanwhile."""

    used = Signal(str, str)
    """Microphone and speaker; "" is the system's default."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: SoundCheckDialog | None = None
        self._check: SoundCheck | None = None
        self._listening: asyncio.Task[None] | None = None
        self._trying: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self, session: Session | None, settings: Settings, over: QWidget) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        self.dialog = dialog = SoundCheckDialog(over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.input_chosen.connect(lambda _: self._listen())
        dialog.testRequested.connect(lambda: self._try(self._test(session)))
        dialog.recordRequested.connect(lambda: self._try(self._record()))
        dialog.rescanRequested.connect(lambda: self._do(self._look_for_devices()))
        dialog.used.connect(self.used)
        dialog.finished.connect(lambda _: self._do(self._finish(session)))
        dialog.open()
        self._do(self._begin(session, settings))

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    # --- beginning and end ----------------------------------------------------------------------

    async def _begin(self, session: Session | None, settings: Settings) -> None:
        from app.services.audio.sound_check import SoundCheck

        dialog = self.dialog
        assert dialog is not None
        self._check = SoundCheck(self._show_input_level, self._show_output_level)
        if session is not None:
            session.interrupt()
            for port in (session.pipeline.microphone, session.pipeline.speaker):
                if port is not None:
                    await port.close()
        await self._look_for_devices(settings.input_device, settings.output_device)

    async def _finish(self, session: Session | None) -> None:
        self.dialog = None
        for task in (self._listening, self._trying):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        self._listening = self._trying = self._check = None
        if session is not None:
            for direction in ("microphone", "speaker"):
                port = getattr(session.pipeline, direction)  # it may be another one by now
                try:
                    if port is not None:
                        await port.open()
                except ReparteeError as error:
                    session.tell(error.code, str(error))

    # --- trying out -----------------------------------------------------------------------------

    async def _look_for_devices(self, chosen_input: str = "", chosen_output: str = "") -> None:
        if self.dialog is None or self._check is None:
            return
        microphone, speaker = self.dialog.microphone, self.dialog.speaker
        chosen_input = chosen_input or microphone.device
        chosen_output = chosen_output or speaker.device
        await self._stop_listening()
        try:
            inputs, outputs = await self._check.devices()
        except AudioDeviceError as error:
            for trial in (microphone, speaker):
                trial.show_devices([], "", "")
                trial.show_sentence(str(error), problem=True)
            return
        if self.dialog is None:
            return
        microphone.show_devices(inputs.names, inputs.default, chosen_input)
        speaker.show_devices(outputs.names, outputs.default, chosen_output)
        speaker.show_sentence("")
        if not outputs.names:
            no_speaker = self.tr("There is no speaker. Connect one, and press Rescan.")
            speaker.show_sentence(no_speaker, problem=True)
        if inputs.names:
            self._listen()
        else:
            no_microphone = self.tr("There is no microphone. Connect one, and press Rescan.")
            microphone.show_sentence(no_microphone, problem=True)

    def _listen(self) -> None:
        self._do(self._listen_anew())

    async def _listen_anew(self) -> None:
        await self._stop_listening()
        if self.dialog is not None and self._check is not None:
            self.dialog.microphone.show_sentence("")
            self.dialog.microphone.meter.set_active(True)
            device = self.dialog.microphone.device
            self._listening = asyncio.get_running_loop().create_task(self._follow(device))

    async def _follow(self, device: str) -> None:
        assert self._check is not None
        try:
            await self._check.listen(device)
        except AudioDeviceError as error:
            if self.dialog is not None:
                self.dialog.microphone.meter.set_active(False)
                self.dialog.microphone.show_sentence(str(error), problem=True)

    async def _stop_listening(self) -> None:
        task, self._listening = self._listening, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        if self.dialog is not None:
            self.dialog.microphone.meter.set_active(False)

    async def _test(self, session: Session | None) -> None:
        assert self.dialog is not None
        assert self._check is not None
        voices = session.pipeline.voices if session is not None else []
        self.dialog.show_test_playing()
        self.dialog.show_advice("")
        echo = await self._check.play_test_sound(
            self.dialog.speaker.device, voices[0] if voices else None
        )
        if self.dialog is not None:
            self.dialog.speaker.show_sentence(
                self.tr("Did you hear it? If not, turn the volume up, or choose another speaker.")
            )
            self.dialog.show_advice(self._advice(echo))

    def _advice(self, echo: Echo | None) -> str:
        if echo is None or self._check is None:
            return ""
        if echo.disturbs:
            return self.tr(
                "The microphone hears the speaker. Use headphones, or turn the volume down: else "
                "the assistant's own words may get into what you say."
            )
        return self.tr("The microphone does not hear the speaker: there will be no echo.")

    async def _record(self) -> None:
        dialog, check = self.dialog, self._check
        assert dialog is not None
        assert check is not None
        dialog.show_recording()
        silent: list[bool] = []

        def recorded() -> None:
            silent.append(check.silent)
            dialog.show_playing_back()

        await check.record_and_play_back(dialog.speaker.device, recorded)
        if self.dialog is not None and any(silent):
            dialog.microphone.show_sentence(
                self.tr("The microphone is silent: it may be muted, or switched off."), problem=True
            )
        elif self.dialog is not None:
            dialog.microphone.show_sentence(self.tr("That was you, as the assistant hears you."))

    def _try(self, trial: Coroutine[Any, Any, None]) -> None:
        if self._trying is not None and not self._trying.done():
            trial.close()
            return
        self._trying = asyncio.get_running_loop().create_task(self._run(trial))

    async def _run(self, trial: Coroutine[Any, Any, None]) -> None:
        if self.dialog is not None:
            self.dialog.speaker.meter.set_active(True)
        try:
            await trial
        except ReparteeError as error:
            if self.dialog is not None:
                self.dialog.speaker.show_sentence(str(error), problem=True)
        finally:
            if self.dialog is not None:
                self.dialog.speaker.meter.set_active(False)
                self.dialog.show_idle()

    def _show_input_level(self, dbfs: float) -> None:
        if self.dialog is not None:
            self.dialog.microphone.meter.set_level(dbfs)

    def _show_output_level(self, dbfs: float) -> None:
        if self.dialog is not None:
            self.dialog.speaker.meter.set_level(dbfs)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
