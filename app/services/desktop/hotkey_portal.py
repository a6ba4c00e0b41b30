"""Wayland gives a program no key but its own window's; the desktop's portal does, if it has one.

``org.freedesktop.portal.GlobalShortcuts`` over the session's D-Bus: make a session, bind one
shortcut in it (the desktop may ask the user, and may choose other keys), hear it go down and up.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence
from app.services.desktop.hotkey import Report, not_here
from app.services.desktop.keysyms import keysym_name

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

DESKTOP = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
APP_ID = "repartee"
SHORTCUT_ID = "talk"
PATIENCE_S = 5.0
"""For the portal's own answers; the user may think as long as they like."""


class PortalHotkey:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._leaving = contextlib.AsyncExitStack()
        self._router: Any = None
        self._session = ""
        self._watching: asyncio.Task[None] | None = None
        self._down = False

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError: there is no portal, or the user has refused."""
        from jeepney import DBusErrorResponse
        from jeepney.io.asyncio import open_dbus_router

        try:
            self._router = await self._leaving.enter_async_context(open_dbus_router("SESSION"))
            return await self._bind(keys)
        except (DBusErrorResponse, OSError, KeyError, ValueError, TimeoutError) as error:
            raise not_here() from error

    async def close(self) -> None:
        if self._watching:
            self._watching.cancel()
            await asyncio.wait([self._watching])
        if self._session:
            from jeepney import DBusAddress

            session = DBusAddress(self._session, DESKTOP, "org.freedesktop.portal.Session")
            with contextlib.suppress(Exception):
                await self._call(session, "Close")
        await self._leaving.aclose()

    async def _bind(self, keys: KeyCombination) -> str:
        from jeepney import DBusAddress, DBusErrorResponse

        portal = DBusAddress(PATH, DESKTOP, SHORTCUTS)
        registry = DBusAddress(PATH, DESKTOP, "org.freedesktop.host.portal.Registry")
        with contextlib.suppress(DBusErrorResponse):  # older portals have none
            await self._call(registry, "Register", "sa{sv}", (APP_ID, {}))
        token = ("s", f"repartee_{secrets.token_hex(8)}")
        made = await self._request(
            lambda options: (
                portal,
                "CreateSession",
                "a{sv}",
                ({**options, "session_handle_token": token},),
            )
        )
        self._session = str(made["session_handle"][1])
        await self._watch()
        shortcut = {
            "description": ("s", "Talk to Repartee"),
            "preferred_trigger": ("s", trigger(keys)),
        }
        bound = await self._request(
            lambda options: (
                portal,
                "BindShortcuts",
                "oa(sa{sv})sa{sv}",
                (self._session, [(SHORTCUT_ID, shortcut)], "", options),
            )
        )
        for name, told in bound.get("shortcuts", ("", []))[1]:
            if name == SHORTCUT_ID:
                return str(told.get("trigger_description", ("s", ""))[1])
        return ""

    async def _watch(self) -> None:
        from jeepney import MatchRule

        queue: asyncio.Queue[Message] = asyncio.Queue()
        signals = MatchRule(type="signal", interface=SHORTCUTS, path=PATH)
        self._leaving.enter_context(self._router.filter(signals, queue=queue))
        # The bus knows the portal by its name; the signals carry its number.
        await self._add_match(
            MatchRule(type="signal", sender=DESKTOP, interface=SHORTCUTS, path=PATH)
        )
        self._watching = asyncio.create_task(self._hear(queue))

    async def _hear(self, queue: asyncio.Queue[Message]) -> None:
        from jeepney import HeaderFields

        while True:
            signal = await queue.get()
            session, name = signal.body[:2]
            if session != self._session or name != SHORTCUT_ID:
                continue
            down = signal.header.fields[HeaderFields.member] == "Activated"
            if down != self._down:  # a held key that repeats is activated again
                self._down = down
                self._report(down)

    async def _request(
        self, call: Callable[[dict[str, Any]], tuple[DBusAddress, str, str, tuple[Any, ...]]]
    ) -> dict[str, Any]:
        """The answer to a portal's request, which comes as a signal once the user has decided."""
        from jeepney import MatchRule

        token = f"repartee_{secrets.token_hex(8)}"
        sender = self._router.unique_name.removeprefix(":").replace(".", "_")
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.portal.Request",
            member="Response",
            path=f"{PATH}/request/{sender}/{token}",
        )
        with self._router.filter(rule) as answers:
            await self._add_match(rule)
            await self._call(*call({"handle_token": ("s", token)}))
            refused, results = (await answers.get()).body
        if refused:
            raise HotkeyError(
                sentence("The desktop has not given Repartee the keys to talk; choose them again.")
            )
        return dict(results)

    async def _call(
        self, address: DBusAddress, method: str, signature: str | None = None, body: Any = ()
    ) -> Any:
        from jeepney import new_method_call
        from jeepney.wrappers import unwrap_msg

        message = new_method_call(address, method, signature, body)
        async with asyncio.timeout(PATIENCE_S):
            return unwrap_msg(await self._router.send_and_get_reply(message))

    async def _add_match(self, rule: Any) -> None:
        from jeepney import message_bus
        from jeepney.wrappers import unwrap_msg

        async with asyncio.timeout(PATIENCE_S):
            unwrap_msg(await self._router.send_and_get_reply(message_bus.AddMatch(rule)))


def trigger(keys: KeyCombination) -> str:
    """As the desktops' shortcuts specification writes it: ``CTRL+ALT+space``."""
    names = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
    modifiers = [names[name] for name in names if name in keys.modifiers]
    return "+".join([*modifiers, keysym_name(keys.key)])
