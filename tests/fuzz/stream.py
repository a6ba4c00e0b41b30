"""Fuzzes the stream parser: any bytes become parts and an end or a ModelError, and the result does
not depend on how the network splits the bytes.

    python -m pip install atheris
    python -m tests.fuzz.stream -max_total_time=300
"""

from __future__ import annotations

import json

import atheris

with atheris.instrument_imports(include=["app"]):
    from app.engine.contracts.ports import Finish, ModelPart, TextDelta, ToolCallDelta
    from app.engine.contracts.tools import ToolResult
    from app.engine.conversation import Conversation
    from app.engine.text.normalizer import TextNormalizer
    from app.engine.tools.call_accumulator import ToolCallAccumulator
    from app.errors import ModelError
    from app.services.llm.openai_messages import to_messages
    from app.services.llm.openai_stream import ReplyParser
    from app.services.llm.provider_extras import ReplyExtras
    from app.services.openai.errors import Failures

from tests.fuzz.corpus import fuzz, streams

FAILURES = Failures("http://localhost:1/v1", "test-model", "")


def parse(pieces: list[bytes]) -> tuple[list[ModelPart], str]:
    """Return the parts, and the sentence of the error that ended them, if any."""
    parser = ReplyParser(FAILURES, ReplyExtras("here"))
    parts: list[ModelPart] = []
    try:
        for piece in pieces:
            for part in parser.feed(piece):
                parts.append(part)  # noqa: PERF402 - the parts before an error count
            if parser.done:
                break
        for part in parser.end():
            parts.append(part)  # noqa: PERF402
    except ModelError as error:
        return parts, str(error)
    assert isinstance(parts[-1], Finish)
    return parts, ""


def one(data: bytes) -> None:
    parts, error = parse([data])
    step = 1 + len(data) % 7
    cut = [data[at : at + step] for at in range(0, len(data), step)]
    assert parse(cut) == (parts, error)
    calls, text = ToolCallAccumulator(), ""
    for part in parts:
        if isinstance(part, ToolCallDelta):
            calls.add(part)
        elif isinstance(part, TextDelta):
            text += part.text
    made = calls.finish()
    assert len({call.id for call in made}) == len(made)
    TextNormalizer("en").normalize(text)
    conversation = Conversation()
    conversation.add_user("Go on.")
    conversation.add_tool_round(text, made, [ToolResult("ok", "done") for _ in made])
    sent = to_messages(conversation.request_messages(), "here")
    json.dumps(sent, ensure_ascii=False).encode()  # can be sent back


if __name__ == "__main__":
    fuzz(one, streams())
