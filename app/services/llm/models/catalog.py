"""The language models that Repartee offers for this computer, and which of them suits it.

An entry names a repository of a model hub. The file, its exact size and its SHA-256 come from the
hub's listing at the time of the download (``services/storage/model_hub.py``).
"""

from __future__ import annotations

from dataclasses import dataclass

APACHE = "Apache-2.0"
APACHE_URL = "https://www.apache.org/licenses/LICENSE-2.0"


@dataclass(frozen=True, slots=True)
class CatalogModel:
    name: str
    """Also the name of its file. A hyphen stands for a space: ``Qwen3.5-2B``."""
    repository: str
    """On the hub, as ``owner/name``."""
    size_bytes: int
    """About; for display until the hub has told the exact size."""
    memory_bytes: int
    """What a computer should have, for the model and everything else."""
    languages: tuple[str, ...] = ()
    """Codes; empty: more than a hundred."""
    quantization: str = "Q4_K_M"
    license: str = APACHE
    license_url: str = APACHE_URL
    thinks: bool = False
    """Whether it is to reason before it answers, if it can."""

    @property
    def is_free(self) -> bool:
        """Whether it may be used for anything. Other licenses are shown before the download."""
        return self.license == APACHE


CATALOG = (
    CatalogModel("Qwen3.5-2B", "unsloth/Qwen3.5-2B-GGUF", 1_280_000_000, 6 << 30),
    CatalogModel("Qwen3.5-0.8B", "unsloth/Qwen3.5-0.8B-GGUF", 533_000_000, 3 << 30),
    CatalogModel("Qwen3.5-4B", "unsloth/Qwen3.5-4B-GGUF", 2_740_000_000, 8 << 30),
    CatalogModel(
        "LFM2.5-1.2B",
        "LiquidAI/LFM2.5-1.2B-Instruct-GGUF",
        731_000_000,
        4 << 30,
        ("en", "ar", "zh", "fr", "de", "ja", "ko", "es"),
        license="LFM Open License v1.0",
        license_url="https://huggingface.co/LiquidAI/LFM2.5-1.2B-Instruct/blob/main/LICENSE",
    ),
    CatalogModel("Gemma-4-E2B", "unsloth/gemma-4-E2B-it-GGUF", 3_110_000_000, 8 << 30),
)
RECOMMENDED = ("Qwen3.5-2B", "Qwen3.5-0.8B")
"""The best first. A larger one would answer most computers' questions too slowly to talk with."""
USABLE = 0.9
"""The part of the memory built into a computer that it reports, at least: the rest is reserved."""


def fits(model: CatalogModel, memory_bytes: int) -> bool:
    """Whether a computer that reports this much memory has enough for the model."""
    return memory_bytes >= model.memory_bytes * USABLE


def recommended(memory_bytes: int) -> str:
    """The name of the model to recommend; "" if there is too little memory for any."""
    models = {model.name: model for model in CATALOG}
    return next((name for name in RECOMMENDED if fits(models[name], memory_bytes)), "")


def computer_memory() -> int:
    """This computer's memory in bytes."""
    import psutil

    return int(psutil.virtual_memory().total)


def find(name: str) -> CatalogModel | None:
    """The entry with this name, in upper or lower case."""
    wanted = name.casefold()
    return next((model for model in CATALOG if model.name.casefold() == wanted), None)
