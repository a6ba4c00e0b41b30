"""How a setting is declared, and the checked types that several settings share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from app.config.key_combination import KeyCombination


def in_section(section: str) -> Callable[..., Any]:
    """The function that declares the settings of one section of the dialog."""

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
        """A setting. ``title`` is its label, ``description`` its help text.

        ``hints`` are options for the dialog: ``placeholder`` (what an empty field means), ``lines``
        (the height of a long text), ``choices`` (the name of a list to choose from), ``unit`` (of a
        number), ``control="key"`` (a button that records a key combination).
        """
        extra = {"section": section, **hints} if in_dialog else None
        return Field(
            default, title=title, description=description, ge=ge, le=le, json_schema_extra=extra
        )

    return setting


def _web_address(value: str) -> str:
    value = value.strip().rstrip("/")
    if not value:
        return value
    if not value.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    try:
        parts = urlsplit(value)
        whole = parts.hostname and parts.port != 0 and not any(map(str.isspace, value))
    except ValueError:  # an invalid port or IPv6 address
        whole = False
    if not whole:
        raise ValueError("should be a whole web address, such as http://localhost:11434/v1")
    if parts.username is not None:
        raise ValueError("should not hold a name or password; use the API key")
    return value


def _key_combination(value: str) -> str:
    if not value.strip():
        return ""
    keys = KeyCombination.parse(value)
    if keys.types:
        raise ValueError("should be no key that is typed with; add Ctrl or Alt, or take F9, say")
    return str(keys)


WebAddress = Annotated[str, AfterValidator(_web_address)]
"""An http or https address without credentials or a trailing slash; "" is allowed."""

Keys = Annotated[str, AfterValidator(_key_combination)]
"""A key combination in normalized form that does not type a character; "" means none."""
