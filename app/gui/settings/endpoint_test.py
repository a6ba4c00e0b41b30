"""Behind the card: the test is made, and the card told what came of it."""

from __future__ import annotations

from app.errors import ReparteeError
from app.gui.settings.endpoint_card import EndpointCard


async def show_test(card: EndpointCard, base_url: str, model: str, key: str = "") -> None:
    """Test ``model`` with ``key``, which is not stored yet (empty: with the one that is)."""
    from app.services.llm.endpoint_badges import badges
    from app.wiring import probe

    try:
        report = await probe(base_url, model, key)
    except ReparteeError as error:
        card.show_problem(str(error))
    else:
        card.show_badges(badges(report))
