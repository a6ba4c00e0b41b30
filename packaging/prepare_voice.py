"""Split the bundled Piper voice for streaming, so that no start of the program has to.

    python packaging/prepare_voice.py FOLDER

Run it in the project's environment. FOLDER is a cache as in ``app/services/tts/piper_split.py``:
the environment's ``share/repartee``, or the one that is added to the bundle.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.services.tts import bundled_voices, piper_split  # noqa: E402
from app.services.tts.piper_voice import Piper  # noqa: E402


def main(folder: Path) -> None:
    """Raises SystemExit if the voice cannot be split, and VoiceError if it is damaged."""
    voice = next(voice for voice in bundled_voices.installed() if voice.is_piper)
    piper_split.PREPARED = folder  # earlier halves elsewhere are of no use
    asyncio.run(_open(voice.path, folder))
    halves, _ = piper_split.load_halves(voice.path, folder)
    if halves is None:
        sys.exit(f"The voice {voice.name} could not be split.")
    for file in halves.folder.iterdir():
        file.chmod(0o644)  # the program may belong to another user


async def _open(voice: Path, cache: Path) -> None:
    piper = Piper(voice, cache)
    await piper.open()
    await piper.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
