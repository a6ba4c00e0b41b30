"""A shop with a repository of small real voices, on a server of this computer."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from app.config.paths import cache_folder, voices_folder
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.services.audio.audio_file import FileSpeaker
from tests.loopback import LoopbackServer
from tests.voices import tiny_voice

NAMES = (
    "de_DE-thorsten-medium",
    "en_GB-cori-high",
    "en_US-amy-low",
    "en_US-ljspeech-medium",
)
CARD = "# Model card for {name}\n\n## Dataset\n\n* URL: https://example.org\n* License: {licence}\n"
LICENCES = {"ljspeech": "Public Domain"}


def recording() -> bytes:
    """A tenth of a second of a tone, as MP3."""
    import soundfile

    file = io.BytesIO()
    tone = np.sin(np.arange(2_205) / 8).astype(np.float32)
    soundfile.write(file, tone, 22_050, format="MP3")
    return file.getvalue()


def repository(folder: Path, names: tuple[str, ...] = NAMES) -> dict[str, bytes]:
    """The files of a repository, by path; ``folder`` is for making them in."""
    folder.mkdir()
    files: dict[str, bytes] = {}
    catalogue = {}
    for name in names:
        language, data, quality = name.split("-")
        where = f"{language[:2]}/{language}/{data}/{quality}"
        model = _padded(tiny_voice(folder, name))
        contents = {
            f"{name}.onnx": model.read_bytes(),
            f"{name}.onnx.json": Path(f"{model}.json").read_bytes(),
            "MODEL_CARD": CARD.format(name=data, licence=LICENCES.get(data, "CC0")).encode(),
        }
        files |= {f"/{where}/{file}": content for file, content in contents.items()}
        catalogue[name] = {
            "language": {"code": language},
            "quality": quality,
            "files": {
                f"{where}/{file}": {
                    "size_bytes": len(content),
                    "md5_digest": hashlib.md5(content).hexdigest(),
                }
                for file, content in contents.items()
            },
        }
    files["/voices.json"] = json.dumps(catalogue).encode()
    return files


def _padded(model: Path) -> Path:
    """The model, large enough that its download can be watched."""
    import onnx

    graph = onnx.load(str(model))
    graph.metadata_props.add(key="padding", value="x" * 200_000)
    onnx.save(graph, str(model))
    return model


def shop_at(server: LoopbackServer, home: Path) -> VoiceCatalogController:
    """The shop of a server; what it lets be heard is written to a file."""
    heard = home / "heard.wav"
    return VoiceCatalogController(
        server.root_url, voices_folder(), cache_folder(), lambda: FileSpeaker(heard)
    )


async def until(condition: Callable[[], object]) -> None:
    """Wait for it; Qt lays out and shows what was added meanwhile."""
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0.01)
            QApplication.processEvents()
