"""The first run's connection to the settings, the servers, the voices and the microphone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Signal

from app.config.settings import Settings
from app.config.settings_file import settings_file
from app.config.web_address import LOCAL
from app.engine.contracts.events import Event, TalkReleased, TurnEnded, TurnStarted
from app.gui.chat.conversation_bar import SetupBar
from app.gui.kit.controller import Controller, showing_problem
from app.gui.settings.settings_controller import run_endpoint_test
from app.gui.setup.microphone_check import MicrophoneCheck
from app.gui.setup.model_download import ModelDownload
from app.gui.shell.window import Window
from app.gui.voices.voices_controller import VoicesController
from app.services.llm import discovery
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.engine.session import Session
    from app.gui.setup.first_run import FirstRun
    from app.gui.setup.listening_offer import ListeningOffer

DONE_KEY = "setUpDone"


class SetupController(Controller):
    """Shows the first run in ``window``, and remembers in ``store`` that it was done."""

    chosen = Signal(dict, object)
    """Settings to save, and the server's new API key (None: unchanged)."""

    def __init__(
        self,
        window: Window,
        store: QSettings,
        voices: VoicesController,
        ports: Sequence[int] = discovery.PORTS,
    ) -> None:
        """``ports`` are searched for servers on this computer."""
        super().__init__(window)
        self._voices = voices
        self._ports = ports
        self._window = window
        self._store = store
        self._settings = Settings.model_construct()
        self._session: Session | None = None
        self._tests = Tasks()
        self.page: FirstRun | None = None
        self._listening: ListeningOffer | None = None
        self._unfinished = False
        self._bar = SetupBar(window)
        self._check = MicrophoneCheck(self)
        self.download = ModelDownload(window, store, lambda: voices.model_catalog(self._settings))
        self.download.chosen.connect(self._choose)
        window.bars.addWidget(self._bar)
        window.bars.addWidget(self.download.bar)
        window.pages.changed.connect(self._show_bar)
        self._bar.continued.connect(self._show_page)
        self._bar.dismissed.connect(self._finish)

    def is_due(self, settings: Settings) -> bool:
        """Whether nothing has been set up on this computer yet."""
        done = bool(self._store.value(DONE_KEY, False, type=bool))
        return not (done or settings.base_url or settings_file().exists())

    def restore(self, settings: Settings) -> None:
        """Offer what an earlier run has not finished. Call it once, at the start."""
        self.show_settings(settings)
        self.download.restore()

    def open(self, settings: Settings) -> None:
        """Show the first step."""
        self.show_settings(settings)
        if self.page is None:
            self.page = self._build()
        self.model.show_settings(settings)
        self.page.restart()
        self._show_page()
        self.page.next.setFocus()

    def attach(self, session: Session | None) -> None:
        """Use the microphone of ``session``; None: no session is ready, or it is being rebuilt."""
        self._session = session
        self._check.stop()
        if self._shows_microphone():
            self.microphone.enter()

    async def stop(self) -> None:
        await self._check.end()
        await super().stop()
        await self._tests.stop()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        if settings.base_url and not self._bar.isHidden():
            self._finish()  # what was left to set up has been set elsewhere
        self.download.show_settings(settings)
        if self._listening is not None:
            self._listening.show_settings(settings)

    def show_event(self, event: Event) -> None:
        """Leave the microphone to the session while it listens."""
        match event:
            case TurnStarted(source="typed" | "spoken" as source):
                self.download.begin_turn()
                if source == "spoken":
                    self._check.stop()
            case TalkReleased() | TurnEnded() if self._shows_microphone():
                self._start_measuring()

    # --- the page -------------------------------------------------------------------------------

    def _build(self) -> FirstRun:
        from app.gui.setup.first_run import FirstRun
        from app.gui.setup.first_run_microphone import MicrophoneStep
        from app.gui.setup.first_run_model import ModelStep
        from app.gui.setup.first_run_voice import VoiceStep
        from app.gui.setup.listening_offer import ListeningOffer

        catalog = self._voices.voice_catalog(self._settings)
        self.voice = VoiceStep(catalog, catalog.voice_in_use(self._settings.voice))
        self.voice.chosen.connect(lambda name: self._choose({"voice": name}))
        models = self._voices.model_catalog(self._settings)
        self.model = ModelStep(models if models.can_offer else None)
        self.model.model_chosen.connect(self._choose_model)
        self.model.searchRequested.connect(lambda: self._tasks.start(self._find_servers()))
        self.model.chosen.connect(
            lambda base_url, model, key: self._choose(
                {"base_url": base_url, "model": model}, key or None
            )
        )
        form = self.model.form
        form.modelsRequested.connect(
            lambda *request: self._tasks.start(self._list_models(*request))
        )
        form.testRequested.connect(self._start_test)
        stt = self._voices.stt_catalog(self._settings)
        self._listening = ListeningOffer(stt)
        self._listening.show_settings(self._settings)
        self._listening.chosen.connect(self._choose)
        step, check = MicrophoneStep(), self._check
        self.microphone = step
        step.content.insertWidget(0, self._listening)
        step.entered.connect(stt.refresh)
        step.entered.connect(self._start_measuring)
        step.left.connect(check.stop)
        step.listenRequested.connect(self._toggle_listening)
        step.deviceRequested.connect(lambda name: self._choose({"input_device": name}))
        check.level.connect(step.show_level)
        check.partial.connect(step.show_partial)
        check.final.connect(step.show_final)
        check.failed.connect(step.show_problem)
        page = FirstRun((self.model, self.voice, step), self._window)
        page.finished.connect(self._finish)
        return page

    def _show_page(self) -> None:
        assert self.page is not None
        self._unfinished = True
        self._bar.hide()
        self._window.pages.show_page(self.page)

    def _show_bar(self) -> None:
        """The conversation has replaced the page."""
        if self._unfinished and not self._window.pages.pinned:
            self._bar.show()

    def _finish(self) -> None:
        self._store.setValue(DONE_KEY, True)
        self._unfinished = False
        self._bar.hide()
        self._tests.cancel()
        if self.page is not None:
            self._window.pages.close_page(self.page)

    def _shows_microphone(self) -> bool:
        page = self.page
        return page is not None and page.isVisible() and page.step is self.microphone

    # --- the model ------------------------------------------------------------------------------

    async def _find_servers(self) -> None:
        found: list[discovery.FoundServer] = []
        try:
            found = await discovery.find(self._ports)
        finally:
            self.model.show_found(found)

    async def _list_models(self, base_url: str, key: str) -> None:
        from app.wiring import list_models

        form = self.model.form
        with showing_problem(lambda problem: form.show_models_problem(base_url, problem)):
            form.show_models(base_url, await list_models(base_url, key))

    def _start_test(self, base_url: str, model: str, key: str) -> None:
        self._tests.cancel()
        self._tests.start(run_endpoint_test(self.model.form.card, base_url, model, key))

    def _choose_model(self, name: str) -> None:
        """Let a model of this computer answer, once it is installed."""
        if self._voices.model_catalog(self._settings).items[name].is_installed:
            self._choose({"base_url": LOCAL, "model": name})
        else:
            self.download.request(name)

    def _choose(self, changes: dict[str, Any], key: str | None = None) -> None:
        """Save what differs from the settings in effect."""
        new = {name: to for name, to in changes.items() if to != getattr(self._settings, name)}
        if new or key is not None:
            self.chosen.emit(new, key)

    # --- the microphone -------------------------------------------------------------------------

    def _start_measuring(self) -> None:
        self._tasks.start(self._show_devices())
        if self._session is not None and (found := self._session.pipeline.microphone):
            self._check.start(found)

    async def _show_devices(self) -> None:
        from app.wiring import list_choices

        _, inputs, _ = await list_choices()
        self.microphone.show_devices(inputs, self._settings.input_device)

    def _toggle_listening(self, listening: bool) -> None:
        if not listening:
            self._check.end_utterance()
        elif self._session is not None and (found := self._session.pipeline.transcriber):
            self._check.listen(found)
