"""The desktop-wide key under Wayland, from the desktop's portal.

``org.freedesktop.portal.GlobalShortcuts`` on the session's D-Bus: create a session and bind one
shortcut in it (the desktop may ask the user, and may choose other keys); it is then signaled. The
desktop may close the session, and the portal may restart, which forgets it: then it is bound again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from typing import TYPE_CHECKING, Any

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence
from app.services.desktop.hotkey import KeyCallback, unsupported_desktop
from app.services.desktop.keysyms import keysym_name

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

_log = logging.getLogger(__name__)

DESKTOP = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "org.freedesktop.portal.Session"
APP_ID = "repartee"
SHORTCUT_ID = "talk"
REPLY_TIMEOUT_S = 5.0
"""For the portal itself; there is no limit on how long the user may take to decide."""
BIND_AGAIN_S = (0.5, 2.0, 8.0, 30.0)
"""How long to wait before each attempt to bind a closed session again; the last one repeats."""


class PortalHotkey:
    def __init__(self, callback: KeyCallback) -> None:
        self._callback = callback
        self._exit_stack = contextlib.AsyncExitStack()
        self._router: Any = None
        self._session = ""
        self._watching: asyncio.Task[None] | None = None
        self._down = False
        self._attempts = 0
        """To bind again, since the key was last used."""

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError if there is no portal, or the user refused."""
        from jeepney import DBusErrorResponse
        from jeepney.io.asyncio import open_dbus_router

        try:
            self._router = await self._exit_stack.enter_async_context(open_dbus_router("SESSION"))
            await self._watch(keys)
            return await self._bind(keys)
        except (DBusErrorResponse, OSError, KeyError, ValueError, TimeoutError) as error:
            raise unsupported_desktop() from error

    async def close(self) -> None:
        if self._watching:
            self._watching.cancel()
            await asyncio.wait([self._watching])
        if self._session:
            from jeepney import DBusAddress

            session = DBusAddress(self._session, DESKTOP, SESSION)
            with contextlib.suppress(Exception):
                await self._call(session, "Close")
        await self._exit_stack.aclose()

    async def _bind(self, keys: KeyCombination) -> str:
        from jeepney import DBusAddress, DBusErrorResponse

        portal = DBusAddress(PATH, DESKTOP, SHORTCUTS)
        registry = DBusAddress(PATH, DESKTOP, "org.freedesktop.host.portal.Registry")
        with contextlib.suppress(DBusErrorResponse):  # older portals have none
            await self._call(registry, "Register", "sa{sv}", (APP_ID, {}))
        token = ("s", f"repartee_{secrets.token_hex(8)}")
        created = await self._request(portal, "CreateSession", "a{sv}", session_handle_token=token)
        self._session = str(created["session_handle"][1])
        shortcut = {
            "description": ("s", "Talk to Repartee"),
            "preferred_trigger": ("s", trigger(keys)),
        }
        arguments = (self._session, [(SHORTCUT_ID, shortcut)], "")
        bound = await self._request(portal, "BindShortcuts", "oa(sa{sv})sa{sv}", *arguments)
        for name, properties in bound.get("shortcuts", ("", []))[1]:
            if name == SHORTCUT_ID:
                return str(properties.get("trigger_description", ("s", ""))[1])
        return ""

    async def _watch(self, keys: KeyCombination) -> None:
        from jeepney import MatchRule

        queue: asyncio.Queue[Message] = asyncio.Queue()
        shortcuts: dict[str, str] = {"interface": SHORTCUTS, "path": PATH}
        closed = {"interface": SESSION, "member": "Closed"}
        for signal in (shortcuts, closed):
            rule = MatchRule(type="signal", **signal)
            self._exit_stack.enter_context(self._router.filter(rule, queue=queue))
            # The bus matches the portal's well-known name, but its signals carry the unique name.
            await self._add_match(MatchRule(type="signal", sender=DESKTOP, **signal))
        started = MatchRule(
            type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged"
        )
        started.add_arg_condition(0, DESKTOP)
        self._exit_stack.enter_context(self._router.filter(started, queue=queue))
        await self._add_match(started)
        self._watching = asyncio.create_task(self._receive(queue, keys))

    async def _receive(self, queue: asyncio.Queue[Message], keys: KeyCombination) -> None:
        from jeepney import HeaderFields

        while True:
            signal = await queue.get()
            match signal.header.fields[HeaderFields.member]:
                case "Closed" if signal.header.fields[HeaderFields.path] == self._session:
                    await self._bind_again(keys)
                case "NameOwnerChanged" if self._session and signal.body[2]:
                    await self._bind_again(keys)
                case "Activated" | "Deactivated" as member:
                    if signal.body[:2] == (self._session, SHORTCUT_ID):
                        self._set_down(member == "Activated")

    def _set_down(self, down: bool) -> None:
        if down != self._down:  # a held key that repeats is activated again
            self._down = down
            self._attempts = 0
            self._callback(down)

    async def _bind_again(self, keys: KeyCombination) -> None:
        from jeepney import DBusErrorResponse

        self._session = ""
        self._set_down(False)
        while True:
            await asyncio.sleep(BIND_AGAIN_S[min(self._attempts, len(BIND_AGAIN_S) - 1)])
            self._attempts += 1
            try:
                await self._bind(keys)
                return
            except HotkeyError:
                _log.warning("the user has taken back the keys to talk")
                return
            except (DBusErrorResponse, OSError, KeyError, ValueError, TimeoutError) as error:
                _log.info("the portal does not bind: %s", type(error).__name__)

    async def _request(
        self, portal: DBusAddress, method: str, signature: str, *arguments: Any, **options: Any
    ) -> dict[str, Any]:
        """The response to a request, which the portal signals once the user has decided."""
        from jeepney import MatchRule

        token = f"repartee_{secrets.token_hex(8)}"
        sender = self._router.unique_name.removeprefix(":").replace(".", "_")
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.portal.Request",
            member="Response",
            path=f"{PATH}/request/{sender}/{token}",
        )
        options["handle_token"] = ("s", token)
        with self._router.filter(rule) as responses:
            await self._add_match(rule)
            await self._call(portal, method, signature, (*arguments, options))
            refused, results = (await responses.get()).body
        if refused:
            raise HotkeyError(
                sentence("Your desktop didn't assign the talk key to Repartee. Choose it again.")
            )
        return dict(results)

    async def _call(
        self, address: DBusAddress, method: str, signature: str | None = None, body: Any = ()
    ) -> Any:
        from jeepney import new_method_call

        return await self._send(new_method_call(address, method, signature, body))

    async def _add_match(self, rule: Any) -> None:
        from jeepney import message_bus

        await self._send(message_bus.AddMatch(rule))

    async def _send(self, message: Message) -> Any:
        from jeepney.wrappers import unwrap_msg

        async with asyncio.timeout(REPLY_TIMEOUT_S):
            return unwrap_msg(await self._router.send_and_get_reply(message))


def trigger(keys: KeyCombination) -> str:
    """In the syntax of the freedesktop.org shortcuts specification: ``CTRL+ALT+space``."""
    names = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
    modifiers = [names[name] for name in names if name in keys.modifiers]
    return "+".join([*modifiers, keysym_name(keys.key)])
