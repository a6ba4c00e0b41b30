"""The model: server, name, instructions."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from app.config.sections.declaration import WebAddress, in_section

DEFAULT_PROMPT = (
    "You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, "
    "lead with the answer, and use lists, code or tables only when asked for them. Answer in the "
    "language of the question."
)

setting = in_section("Model")


class ModelSettings(BaseModel):
    profile: str = setting(
        "",
        "Profile",
        "Name of the profile in use: a server, model, instructions, and voice that were saved "
        "together. Empty: none.",
        in_dialog=False,
    )
    base_url: WebAddress = setting(
        "",
        "Server",
        "Address of an OpenAI-compatible server, such as http://localhost:11434/v1. A missing "
        "http:// or https:// is added. The word local: a model installed on this computer, which "
        "Repartee runs itself. Empty: the built-in helper answers.",
        help="Address of any OpenAI-compatible server",
        placeholder="Built-in helper",
    )
    model: str = setting(
        "",
        "Model",
        "Name of the model, as the server knows it. With the server local: the name of an "
        "installed model, or the path of a .gguf file.",
        choices="models",
    )
    system_prompt: str = setting(
        DEFAULT_PROMPT,
        "Instructions",
        "What the model is told at the start of every request.",
        lines=5,
        help="What the model should know about its role and its answers",
        translated=True,
    )
    patience_s: int = setting(
        0,
        "Wait for an answer",
        "Seconds to wait for a model that sends nothing. 0: automatic, which is long for a server "
        "in your network, because it may have to load the model.",
        ge=0,
        le=7_200,
        unit="s",
        zero="Automatic",
    )
    helper_first: Literal["local", "always", "never"] = setting(
        "local",
        "Built-in helper answers",
        "Whether the built-in helper, instead of the model, answers what it understands for "
        "certain, such as the time, timers, and sums: with a model on this computer (local), with "
        "every model (always), or never.",
        help="The time, timers, and sums at once, without the model",
        labels={
            "local": "With a model on this computer",
            "always": "With every model",
            "never": "Never",
        },
    )
    warm_up: bool = setting(
        True,
        "Load local models before your first question",
        "Let a model on this computer load and read its instructions before the first question, "
        "and again after a break. Models on other servers are never loaded ahead of time.",
    )
    hub_url: WebAddress = setting(
        "",
        "Model downloads",
        "Address of the model hub, or of a mirror of it, that models are downloaded from. Empty: "
        "the HF_ENDPOINT variable, or else https://huggingface.co.",
        in_dialog=False,
    )
