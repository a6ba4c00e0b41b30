"""A model hub on the loopback interface, with small files in GGUF format.

It speaks Hugging Face's protocol: the listing of a repository with the SHA-256 of each file, and
files behind a redirect to a store.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from typing import Any

from app.services.llm.models.catalog import CATALOG, CatalogModel
from app.services.llm.models.pace import Pace
from tests.loopback import LoopbackServer, ThreadedLoopback
from tests.loopback_replies import Answer, json_answer

QWEN = CATALOG[0]
DATA_BYTES = 200_000
"""Of a file's tensor, so that a download takes several chunks."""


def gguf(
    architecture: str = "qwen35",
    *,
    kind: str = "model",
    version: int = 3,
    tensor_type: int = 12,
    data_bytes: int = DATA_BYTES,
) -> bytes:
    """A model with one tensor, of ``Q4_K`` blocks by default."""
    values = [
        _key("general.architecture") + _text_value(architecture),
        _key("general.type") + _text_value(kind),
        _key("general.license") + _text_value("apache-2.0"),
        _key(f"{architecture}.context_length") + struct.pack("<II", 4, 32_768),
        _key("tokenizer.ggml.tokens")
        + struct.pack("<IIQ", 9, 8, 3)
        + b"".join(_text(token) for token in ("<s>", "Hello", "</s>")),
        _key("tokenizer.ggml.scores") + struct.pack("<IIQ3f", 9, 6, 3, 0, 1, 2),
        _key("nested") + struct.pack("<IIQ", 9, 9, 1) + struct.pack("<IQ2B", 0, 2, 1, 2),
    ]
    blocks = data_bytes // 144
    tensor = _text("token_embd.weight")
    tensor += struct.pack("<I2QIQ", 2, 256, blocks, tensor_type, 0)
    header = b"GGUF" + struct.pack("<IQQ", version, 1, len(values)) + b"".join(values) + tensor
    return header + bytes(-len(header) % 32) + bytes(range(144)) * blocks


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text)) + text.encode()


def _key(name: str) -> bytes:
    return _text(name)


def _text_value(text: str) -> bytes:
    return struct.pack("<I", 8) + _text(text)


def file_name(model: CatalogModel) -> str:
    """The name of the model's file on the hub."""
    return f"{model.repository.partition('/')[2].removesuffix('-GGUF')}-{model.quantization}.gguf"


def stored(path: str) -> str:
    """Where the redirect for the file at ``path`` leads."""
    return f"/store/{hashlib.md5(path.encode()).hexdigest()}"


class ModelHub(LoopbackServer):
    """Has the catalog's models, or only ``repositories``: for each its files, by name."""

    def __init__(self, repositories: Mapping[str, Mapping[str, bytes]] | None = None) -> None:
        super().__init__()
        content = gguf()
        for repository, files in (
            repositories
            or {
                model.repository: {
                    "README.md": b"# A model",
                    file_name(model): content,
                    file_name(model).replace("Q4_K_M", "Q8_0"): b"another",
                    "mmproj-Q4_K_M.gguf": b"for pictures",
                }
                for model in CATALOG
            }
        ).items():
            self.publish(repository, files)

    def publish(self, repository: str, files: Mapping[str, bytes]) -> None:
        """Offer exactly these files in a repository."""
        self.answers[f"/api/models/{repository}/tree/main"] = json_answer(
            [_entry(name, content) for name, content in files.items()]
        )
        for name, content in files.items():
            path = f"/{repository}/resolve/main/{name}"
            self.answers[path] = Answer((), 302, {"Location": stored(path)})
            self.files[stored(path)] = content

    def path_of(self, model: CatalogModel = QWEN) -> str:
        """The path of the stored file, for ``file_faults`` and ``answers``."""
        return stored(f"/{model.repository}/resolve/main/{file_name(model)}")

    def listing_of(self, model: CatalogModel = QWEN) -> str:
        return f"/api/models/{model.repository}/tree/main"


def _entry(name: str, content: bytes) -> dict[str, Any]:
    entry = {"type": "file", "oid": "1" * 40, "size": len(content), "path": name}
    if name.endswith(".gguf"):
        digest = hashlib.sha256(content).hexdigest()
        entry["lfs"] = {"oid": digest, "size": len(content), "pointerSize": 135}
    return entry


async def measured(model: str) -> Pace:
    """What the engine, which has tests of its own, would measure."""
    return Pace(210.0, 24.0)


class ThreadedHub(ThreadedLoopback):
    """A ``ModelHub`` in a thread, for the command line."""

    def __init__(self) -> None:
        super().__init__()
        self.hub = self._server = ModelHub()
