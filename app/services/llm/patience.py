"""How long to wait for a model."""

from __future__ import annotations

from dataclasses import dataclass

from app.config.web_address import is_nearby


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits in seconds."""

    first_s: float = 60.0
    """Until the first sign of life: headers, a comment, a chunk without content."""
    alive_s: float = 600.0
    """Until the next part of the reply, while the server shows life: hidden reasoning sends
    comments or empty chunks for minutes."""
    stall_s: float = 40.0
    """Of silence after a part. llama.cpp sends a comment every 30 s."""


NEARBY = Patience(first_s=600.0, stall_s=120.0)
"""A computer of one's own may load a model from a slow disk, and read a long prompt slowly. Ollama
gives up loading when the client disconnects, so asking again would begin anew."""


def patience_for(base_url: str, chosen_s: float = 0) -> Patience:
    """``chosen_s``: the user's limit for any wait; 0 chooses by where the server is."""
    if chosen_s:
        return Patience(chosen_s, chosen_s, chosen_s)
    return NEARBY if is_nearby(base_url) else Patience()
