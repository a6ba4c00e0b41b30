"""Behind the first run: when it is due, what its steps are told, and what they do."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal

from app.config.settings import Settings
from app.config.settings_file import settings_file
from app.engine.contracts.events import Event, TalkReleased, TurnEnded, TurnStarted
from app.errors import ReparteeError
from app.gui.kit.theme import Theme
from app.gui.settings.endpoint_test import show_test
from app.gui.setup.microphone_trial import Trial
from app.gui.setup.set_up_bar import SetUpBar
from app.gui.shell.window import Window
from app.gui.voices.voices_controller import VoicesController
from app.services.llm import discovery

if TYPE_CHECKING:
    from app.engine.pipeline import Pipeline
    from app.gui.setup.first_run import FirstRun

DONE = "setUpDone"


class Equipped(Protocol):
    """What is used of a session."""

    pipeline: Pipeline


class SetupController(QObject):
    """Shows the first run in ``window``; ``store`` remembers that it was done."""

    chosen = Signal(dict, object)
    """Settings to save, and the new API key of the server in them (None: as it is)."""

    def __init__(
        self,
        window: Window,
        store: QSettings,
        voices: VoicesController,
        ports: Sequence[int] = discovery.PORTS,
    ) -> None:
        """``voices`` has the shop; servers on this computer are looked for at ``ports``."""
        super().__init__(window)
        self._voices = voices
        self._ports = ports
        self._window = window
        self._store = store
        self._settings = Settings.model_construct()
        self._session: Equipped | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._test: asyncio.Task[None] | None = None
        self.page: FirstRun | None = None
        self._begun = False
        self._bar = SetUpBar(window)
        self._trial = Trial(self)
        window.bars.addWidget(self._bar)
        window.transcript.content_added.connect(self._give_way)
        self._bar.continued.connect(self._go_on)
        self._bar.dismissed.connect(self._finish)

    def is_due(self, settings: Settings) -> bool:
        """Whether nobody has set anything up here yet."""
        done = bool(self._store.value(DONE, False, type=bool))
        return not (done or settings.base_url or settings_file().exists())

    def open(self, settings: Settings) -> None:
        """Show it from its first step on."""
        self._settings = settings
        if self.page is None:
            self.page = self._build()
        self.model.show_settings(settings)
        self.page.start_over()
        self._go_on()
        self.page.next.setFocus()

    def attach(self, session: Equipped | None) -> None:
        """The session is ready for use; None: it is not, or is about to be refitted."""
        self._session = session
        self._trial.stop()
        if self._is_trying_microphone():
            self.microphone.enter()

    async def stop(self) -> None:
        """End what goes on for it."""
        self._trial.stop()
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._settings = settings

    def show_event(self, event: Event) -> None:
        """The session's own listening comes before a trial."""
        match event:
            case TurnStarted(source="spoken"):
                self._trial.stop()
            case TalkReleased() | TurnEnded() if self._is_trying_microphone():
                self._measure()

    def set_theme(self, theme: Theme) -> None:
        if self.page is not None:
            self.model.set_theme(theme)
            self.microphone.set_theme(theme)

    # --- the page -------------------------------------------------------------------------------

    def _build(self) -> FirstRun:
        from app.gui.setup.first_run import FirstRun
        from app.gui.setup.first_run_microphone import MicrophoneStep
        from app.gui.setup.first_run_model import ModelStep
        from app.gui.setup.first_run_voice import VoiceStep
        from app.gui.voices.voice_catalog_controller import BASIC

        shop = self._voices.shop(self._settings)
        self.voice = VoiceStep(shop, self._settings.voice or BASIC)
        self.model, self.microphone = ModelStep(), MicrophoneStep()
        page = FirstRun((self.model, self.voice, self.microphone), self._window)
        page.finished.connect(self._finish)
        self.model.lookRequested.connect(lambda: self._do(self._look()))
        self.model.chosen.connect(self._choose_model)
        form = self.model.form
        form.modelsRequested.connect(lambda *asked: self._do(self._list_models(*asked)))
        form.testRequested.connect(self._begin_test)
        self.voice.chosen.connect(lambda name: self._choose({"voice": name}))
        step, trial = self.microphone, self._trial
        step.entered.connect(self._measure)
        step.exited.connect(trial.stop)
        step.tried.connect(self._try_out)
        step.deviceRequested.connect(lambda name: self._choose({"input_device": name}))
        trial.level.connect(step.show_level)
        trial.partial.connect(step.show_partial)
        trial.understood.connect(step.show_understood)
        trial.trouble.connect(step.show_trouble)
        return page

    def _go_on(self) -> None:
        assert self.page is not None
        self._begun = True
        self._bar.hide()
        self._window.middle.show_page(self.page)

    def _give_way(self) -> None:
        """The conversation has begun, and is shown: the page waits."""
        if self._begun and not self._is_seen():
            self._bar.show()

    def _finish(self) -> None:
        self._store.setValue(DONE, True)
        self._begun = False
        self._bar.hide()
        if self._test is not None:
            self._test.cancel()
        if self.page is not None:
            self._window.middle.leave_page(self.page)

    def _is_seen(self) -> bool:
        return self.page is not None and self.page.isVisible()

    def _is_trying_microphone(self) -> bool:
        return self.page is not None and self._is_seen() and self.page.step is self.microphone

    # --- the model ------------------------------------------------------------------------------

    async def _look(self) -> None:
        self.model.show_found(await discovery.find(self._ports))

    async def _list_models(self, base_url: str, key: str) -> None:
        from app.wiring import models

        try:
            names = await models(base_url, key)
        except ReparteeError as error:
            self.model.form.show_models_problem(base_url, str(error))
        else:
            self.model.form.show_models(base_url, names)

    def _begin_test(self, base_url: str, model: str, key: str) -> None:
        if self._test is not None:
            self._test.cancel()
        self._test = self._do(show_test(self.model.form.card, base_url, model, key))

    def _choose_model(self, base_url: str, model: str, key: str) -> None:
        self._choose({"base_url": base_url, "model": model}, key or None)

    def _choose(self, changes: dict[str, Any], key: str | None = None) -> None:
        """Save what differs from what is in force."""
        new = {name: to for name, to in changes.items() if to != getattr(self._settings, name)}
        if new or key is not None:
            self.chosen.emit(new, key)

    # --- the microphone -------------------------------------------------------------------------

    def _measure(self) -> None:
        self._do(self._show_devices())
        if self._session is not None and (found := self._session.pipeline.microphone):
            self._trial.start(found)

    async def _show_devices(self) -> None:
        from app.wiring import choices

        _, inputs, _ = await choices()
        self.microphone.show_devices(inputs, self._settings.input_device)

    def _try_out(self, listening: bool) -> None:
        if not listening:
            self._trial.finish()
        elif self._session is not None and (ear := self._session.pipeline.transcriber):
            self._trial.listen(ear)

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
        return task
