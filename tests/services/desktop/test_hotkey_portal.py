"""The desktop-wide key under Wayland, asked of a portal on a session bus of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop import hotkey_portal
from app.services.desktop.hotkey_portal import DESKTOP, PATH, SHORTCUTS, PortalHotkey

jeepney = pytest.importorskip("jeepney")
KEYS = KeyCombination.parse("Ctrl+Alt+Space")


@pytest.fixture(scope="module")
def bus():
    """The address of a bus without services."""
    if shutil.which("dbus-daemon") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("missing: dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Portal:
    """Answers as xdg-desktop-portal does; ``refuses`` as if the user did."""

    def __init__(self, router) -> None:
        self.router = router
        self.calls: list[tuple[str, tuple]] = []
        self.refuses = False
        self.session = ""

    @property
    def bound(self) -> int:
        """How often."""
        return [name for name, _ in self.calls].count("BindShortcuts")

    async def serve(self) -> None:
        queue: asyncio.Queue = asyncio.Queue()
        with self.router.filter(jeepney.MatchRule(type="method_call"), queue=queue):
            while True:
                await self._answer(await queue.get())

    async def _answer(self, call) -> None:
        fields = call.header.fields
        member = fields[jeepney.HeaderFields.member]
        self.calls.append((member, call.body))
        if member == "Register":
            await self.router.send(
                jeepney.new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
            )
            return
        if member == "Close":
            await self.router.send(jeepney.new_method_return(call))
            return
        options = call.body[-1]
        sender = fields[jeepney.HeaderFields.sender].removeprefix(":").replace(".", "_")
        request = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        await self.router.send(jeepney.new_method_return(call, "o", (request,)))
        if member == "CreateSession":
            self.session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self.session)}
        else:
            told = {"trigger_description": ("s", "Press Super+Space")}
            results = {"shortcuts": ("a(sa{sv})", [("talk", told)])}
        asked = jeepney.DBusAddress(request, interface="org.freedesktop.portal.Request")
        refused = int(self.refuses and member == "BindShortcuts")
        await self._signal(asked, "Response", "ua{sv}", (refused, {} if refused else results))

    async def close_session(self) -> None:
        session = jeepney.DBusAddress(self.session, interface=hotkey_portal.SESSION)
        await self.router.send(jeepney.new_signal(session, "Closed"))

    async def press(self, member: str, session: str = "", name: str = "talk") -> None:
        portal = jeepney.DBusAddress(PATH, interface=SHORTCUTS)
        body = (session or self.session, name, 0, {})
        await self._signal(portal, member, "osta{sv}", body)

    async def _signal(self, emitter, member: str, signature: str, body: tuple) -> None:
        await self.router.send(jeepney.new_signal(emitter, member, signature, body))


@pytest.fixture
async def portal(bus, monkeypatch):
    from jeepney.io.asyncio import open_dbus_router

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    async with open_dbus_router("SESSION") as router:
        await router.send_and_get_reply(jeepney.message_bus.RequestName(DESKTOP))
        portal = Portal(router)
        serving = asyncio.create_task(portal.serve())
        yield portal
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


async def test_it_is_bound_and_heard_down_and_up(portal):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = PortalHotkey(heard.put_nowait)
    assert await key.open(KEYS) == "Press Super+Space"
    session, shortcuts, _, _ = portal.calls[-1][1]
    assert session == portal.session
    ((name, told),) = shortcuts
    assert name == "talk"
    assert told["preferred_trigger"] == ("s", "CTRL+ALT+space")
    for member in ("Activated", "Activated", "Deactivated"):
        await portal.press(member)
    assert [await heard.get(), await heard.get()] == [True, False]
    await key.close()
    assert portal.calls[-1][0] == "Close"


async def restart(portal: Portal) -> None:
    """Lose the portal's name, as if it had crashed, and take it again."""
    for request in (jeepney.message_bus.ReleaseName, jeepney.message_bus.RequestName):
        await portal.router.send_and_get_reply(request(DESKTOP))


@pytest.mark.parametrize(
    "ends", [Portal.close_session, restart], ids=["the session is closed", "the portal restarts"]
)
async def test_a_session_that_ends_is_bound_again_and_the_key_goes_up(portal, monkeypatch, ends):
    monkeypatch.setattr(hotkey_portal, "BIND_AGAIN_S", (0.0,))
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = PortalHotkey(heard.put_nowait)
    await key.open(KEYS)
    before = portal.session
    await portal.press("Activated")
    assert await asyncio.wait_for(heard.get(), 10)
    await ends(portal)
    assert not await asyncio.wait_for(heard.get(), 10)
    async with asyncio.timeout(10):
        while portal.bound < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await portal.press("Activated", session=before)
    await portal.press("Activated")
    assert await asyncio.wait_for(heard.get(), 10)
    assert heard.empty()
    await key.close()


async def test_a_session_that_is_closed_again_and_again_is_given_up_when_it_is_refused(
    portal, monkeypatch
):
    monkeypatch.setattr(hotkey_portal, "BIND_AGAIN_S", (0.0, 0.0, 0.0))
    key = PortalHotkey(print)
    await key.open(KEYS)
    portal.refuses = True
    await portal.close_session()
    async with asyncio.timeout(10):
        while portal.bound < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    assert portal.bound == 2
    await key.close()


async def test_what_is_another_programs_is_not_heard(portal):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = PortalHotkey(heard.put_nowait)
    await key.open(KEYS)
    await portal.press("Activated", session=f"{PATH}/session/other")
    await portal.press("Activated", name="other")
    await portal.press("Activated")
    assert await heard.get()
    assert heard.empty()
    await key.close()


async def test_where_the_user_refuses_it_is_said(portal):
    portal.refuses = True
    key = PortalHotkey(print)
    with pytest.raises(HotkeyError, match="didn't assign"):
        await key.open(KEYS)
    await key.close()


async def test_without_a_portal_the_command_is_named(bus, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    key = PortalHotkey(print)
    with pytest.raises(HotkeyError, match="repartee talk toggle"):
        await key.open(KEYS)
    await key.close()


async def test_without_a_bus_the_command_is_named(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    key = PortalHotkey(print)
    with pytest.raises(HotkeyError, match="repartee talk toggle"):
        await key.open(KEYS)
    await key.close()


async def test_a_portal_that_does_not_answer_is_none(portal, monkeypatch):
    monkeypatch.setattr(hotkey_portal, "REPLY_TIMEOUT_S", 0.05)

    async def nothing(call) -> None: ...

    portal._answer = nothing
    key = PortalHotkey(print)
    with pytest.raises(HotkeyError):
        await key.open(KEYS)
    await key.close()
