"""A tool call in the transcript: one line, which unfolds to the call's arguments and result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.engine.contracts.tools import Outcome
from app.gui.chat.tool_call_text import (
    SIGNS,
    clean_line,
    clean_text,
    display_name,
    format_arguments,
    format_duration,
    outcome_text,
    retry_message,
    summarize_arguments,
)

FOLD = "action:call"
CANCEL = "action:cancel"
TRY_AGAIN = "action:try-again"
COPY_ARGUMENTS = "action:copy-arguments"
COPY_RESULT = "action:copy-result"
"""The addresses of a call's links."""
MAX_SUMMARY = 80
"""Characters of the arguments in the line."""
MAX_SHOWN = 4_000
"""Characters of the arguments or the result that are shown; all of them can be copied."""
translate = QCoreApplication.translate
Look = Literal["sign", "name", "muted"]


@dataclass(slots=True, eq=False)
class ShownCall:
    id: str
    name: str
    arguments: str
    outcome: Outcome | None = None
    """None while it runs."""
    result: str = ""
    took_ms: float | None = None
    """How long it took or, while it runs, has taken; None if that is not known."""
    progress: str = ""
    """What the running tool has reported last."""
    is_canceling: bool = False
    offers_retry: bool = False
    is_folded: bool = True

    @property
    def title(self) -> str:
        return display_name(self.name)

    @property
    def time(self) -> str:
        """``0.18 s``; "" if it is not known."""
        if self.took_ms is None:
            return ""
        return format_duration(self.took_ms, is_running=self.outcome is None)

    @property
    def status(self) -> str:
        """``failed``, at the end of the line; "" if the sign says it all."""
        if self.is_canceling and self.outcome is None:
            return translate("ToolCall", "canceling…")
        return outcome_text(self.outcome) if self.outcome not in ("ok", None) else ""

    @property
    def announcement(self) -> str:
        """What a screen reader says once it has ended."""
        parts = (self.title, outcome_text(self.outcome or "ok"), self.time)
        return ", ".join(part for part in parts if part)

    def line(self) -> Iterator[tuple[str, Look]]:
        """The texts at the beginning of the line, one after the other. While it runs, the view
        paints a clock in place of the sign."""
        sign = SIGNS[self.outcome] if self.outcome else ""
        summary = clean_line(self.progress) or summarize_arguments(self.arguments, self.name)
        if len(summary) > MAX_SUMMARY:
            summary = summary[:MAX_SUMMARY].rstrip() + "…"
        yield f"{sign}\t", "sign"
        yield self.title, "name"
        if summary:
            yield f"  {summary}", "muted"

    def action(self) -> tuple[str, str] | None:
        """The address and the label of the link at the end of the line."""
        if self.outcome is None and not self.is_canceling:
            return CANCEL, translate("ToolCall", "Cancel")
        if self.offers_retry and self.outcome in ("error", "timed_out", "cancelled"):
            return TRY_AGAIN, translate("ToolCall", "Try again")
        return None

    def details(self) -> Iterator[tuple[str, str, str]]:
        """The heading of each part, its text, and the address of the link that copies it."""
        arguments = translate("ToolCall", "Arguments"), format_arguments(self.arguments)
        result = translate("ToolCall", "Result"), self.result
        for (heading, text), copy in ((arguments, COPY_ARGUMENTS), (result, COPY_RESULT)):
            if text:
                if len(text) > MAX_SHOWN:
                    cut = translate("ToolCall", "{part} · first {shown:,} of {all:,} characters")
                    heading = cut.format(part=heading, shown=MAX_SHOWN, all=len(text))
                yield heading, clean_text(text[:MAX_SHOWN]), copy

    def retry_message(self) -> str:
        """The user's message that asks the model to try this call again."""
        summary = summarize_arguments(self.arguments, self.name)
        return retry_message(self.title, summary, self.outcome or "error")
