"""How a setting is declared, and the checked types that several settings share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from app.config.key_combination import KeyCombination
from app.config.web_address import LOCAL, complete_address


def in_section(section: str) -> Callable[..., Any]:
    """The function that declares the settings of one page of the dialog."""

    def setting(
        default: object,
        title: str,
        description: str,
        *,
        ge: int | None = None,
        le: int | None = None,
        in_dialog: bool = True,
        **hints: Any,
    ) -> Any:
        """A setting. ``title`` is its label, ``description`` for ``--help`` and docs/settings.md.

        ``hints`` are options for the dialog: ``help`` (one short line below the label),
        ``placeholder`` (what an empty field means), ``lines`` (the height of a long text),
        ``choices`` (the name of a list to choose from), ``labels`` (a name for each choice), ``on``
        (which of two choices a switch turns on), ``unit`` and ``zero`` (of a number: its unit, and
        what 0 means), ``translated`` (the default applies in the window's language), ``needs``
        (name and value of a setting without which this one has no effect), ``control``: "slider",
        "key" (records a key combination), "folder" (a path), "folders" (one a line), "dialog" (a
        button that opens the dialog in which the value is chosen).
        """
        extra = {"section": section, **hints} if in_dialog else None
        return Field(
            default, title=title, description=description, ge=ge, le=le, json_schema_extra=extra
        )

    return setting


def _web_address(typed: str) -> str:
    address = complete_address(typed)
    if address in ("", LOCAL):
        return address
    if not address.startswith(("http://", "https://")):
        raise ValueError("should start with http:// or https://")
    try:
        parts = urlsplit(address)
        whole = parts.hostname and parts.port != 0 and not any(map(str.isspace, address))
    except ValueError:  # an invalid port or IPv6 address
        whole = False
    if not whole:
        raise ValueError("should be a whole web address, such as http://localhost:11434/v1")
    if parts.username is not None:
        raise ValueError("should not contain a name or password; use the API key")
    return address


def _key_combination(value: str) -> str:
    if not value.strip():
        return ""
    keys = KeyCombination.parse(value)
    if keys.types:
        raise ValueError("should not be a key that types; add Ctrl or Alt, or use a key such as F9")
    return str(keys)


WebAddress = Annotated[str, AfterValidator(_web_address)]
"""An http or https address without credentials or a trailing slash; a missing scheme is added. ""
is allowed."""

Keys = Annotated[str, AfterValidator(_key_combination)]
"""A key combination in normalized form that does not type a character; "" means none."""
