"""A repository of small real voices, and the catalog of a loopback server that serves it."""

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
CARD = "# Model card for {name}\n\n## Dataset\n\n* URL: https://example.org\n* License: {license}\n"
LICENSES = {"ljspeech": "Public Domain"}


def recording() -> bytes:
    """A tenth of a second of a tone, as MP3."""
    import soundfile

    file = io.BytesIO()
    tone = np.sin(np.arange(2_205) / 8).astype(np.float32)
    soundfile.write(file, tone, 22_050, format="MP3")
    return file.getvalue()


def repository(folder: Path, names: tuple[str, ...] = NAMES) -> dict[str, bytes]:
    """The files of a repository, by path. They are created in ``folder``."""
    folder.mkdir()
    files: dict[str, bytes] = {}
    catalog = {}
    for name in names:
        language, data, quality = name.split("-")
        where = f"{language[:2]}/{language}/{data}/{quality}"
        model = _padded(tiny_voice(folder, name))
        contents = {
            f"{name}.onnx": model.read_bytes(),
            f"{name}.onnx.json": Path(f"{model}.json").read_bytes(),
            "MODEL_CARD": CARD.format(name=data, license=LICENSES.get(data, "CC0")).encode(),
        }
        files |= {f"/{where}/{file}": content for file, content in contents.items()}
        catalog[name] = {
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
    files["/voices.json"] = json.dumps(catalog).encode()
    return files


def _padded(model: Path) -> Path:
    """The model, padded so that its download takes several chunks."""
    import onnx

    graph = onnx.load(str(model))
    graph.metadata_props.add(key="padding", value="x" * 200_000)
    onnx.save(graph, str(model))
    return model


class SavingSpeaker(FileSpeaker):
    """Saves what was played when it stops."""

    def stop(self) -> None:
        super().stop()
        self.save()


def catalog_at(server: LoopbackServer, home: Path) -> VoiceCatalogController:
    """The catalog of ``server``; its samples are written to a file instead of a loudspeaker."""
    heard = home / "heard.wav"
    return VoiceCatalogController(
        server.root_url, voices_folder(), cache_folder(), lambda: SavingSpeaker(heard)
    )


async def until(condition: Callable[[], object]) -> None:
    """Wait for ``condition`` while Qt processes its events."""
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0.01)
            QApplication.processEvents()
