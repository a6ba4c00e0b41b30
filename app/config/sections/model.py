"""The model: server, name, instructions."""

from __future__ import annotations

from pydantic import BaseModel

from app.config.sections.declaration import WebAddress, in_section

DEFAULT_PROMPT = (
    "You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, "
    "lead with the answer, and use lists, code or tables only when asked for them."
)

setting = in_section("Model")


class ModelSettings(BaseModel):
    profile: str = setting(
        "",
        "Profile",
        "Name of the profile in use: a server, model, instructions and voice that were "
        "kept together. Empty: none.",
        in_dialog=False,
    )
    base_url: WebAddress = setting(
        "",
        "Server",
        "Address of an OpenAI-compatible server, e.g. http://localhost:11434/v1. "
        "Empty: the built-in helper answers.",
        placeholder="The built-in helper",
    )
    model: str = setting(
        "",
        "Model",
        "Name of the model as the server knows it.",
        choices="models",
    )
    system_prompt: str = setting(
        DEFAULT_PROMPT,
        "Instructions",
        "What the model is told to be.",
        lines=5,
    )
    patience_s: int = setting(
        0,
        "Patience",
        "How long to wait for a model that sends nothing, in seconds. 0: automatic, which is "
        "long for a server in your network, because it may have to load the model.",
        ge=0,
        le=7_200,
        unit="s",
    )
    warm_up: bool = setting(
        True,
        "Keep a local model warm",
        "Have a model on this computer load and read its instructions before the first "
        "question, and again after a pause. Other servers are never asked ahead.",
    )
