"""Evaluated instructions on disk, so that the next start need not evaluate them again.

llama.cpp writes and reads the files (``/slots``). Reading a damaged one ends its process, so each
has a checksum beside it, and a file that does not match is deleted.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import importlib.metadata
import json
import logging
from pathlib import Path

from app.config import json_file
from app.services.llm.local.engine import Endpoint
from app.services.openai.client import OpenAIClient
from app.services.openai.errors import network_errors

log = logging.getLogger(__name__)

MAX_FILES = 4
MAX_BYTES = 1_000_000_000


class StateFiles:
    """The files in ``folder``. All methods block."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def is_whole(self, name: str) -> bool:
        """Whether the file can be read. Deletes it if it is damaged."""
        file, described = self.folder / f"{name}.bin", self._checksum(name)
        try:
            if described.is_file() and json_file.read(described) == _checksum(file):
                file.touch()  # used last
                return True
        except (OSError, ValueError, RecursionError):
            pass
        self._remove(name)
        return False

    def add(self, name: str, part: Path) -> None:
        """Keep ``part``, which was just written, and delete the oldest files if it is too much."""
        try:
            json_file.write(self._checksum(name), _checksum(part))
            part.replace(self.folder / f"{name}.bin")
            self._prune()
        except OSError as error:
            log.info("an evaluated prompt was not saved: %s", error.strerror)
            self._remove(name)
            with contextlib.suppress(OSError):
                part.unlink()

    def _prune(self) -> None:
        files = sorted(self.folder.glob("*.bin"), key=lambda file: -file.stat().st_mtime)
        total = 0
        for number, file in enumerate(files, 1):
            total += file.stat().st_size
            if number > MAX_FILES or total > MAX_BYTES:
                self._remove(file.stem)

    def _remove(self, name: str) -> None:
        for file in (self.folder / f"{name}.bin", self._checksum(name)):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)

    def _checksum(self, name: str) -> Path:
        return self.folder / f"{name}.json"


class EngineStates:
    """The ``SavedStates`` of a running engine with ``model``."""

    def __init__(self, client: OpenAIClient, endpoint: Endpoint, model: Path, folder: Path) -> None:
        self._client = client
        self._endpoint = endpoint
        self._model = model
        self._files = StateFiles(folder)

    async def restore(self, prompt: str) -> int:
        name = self._name(prompt)
        if not await asyncio.to_thread(self._files.is_whole, name):
            return 0
        told = await self._request("restore", f"{name}.bin")
        return int(told.get("n_restored", 0))

    async def save(self, prompt: str) -> None:
        name = self._name(prompt)
        if await self._request("save", f"{name}.part"):
            part = self._files.folder / f"{name}.part"
            await asyncio.to_thread(self._files.add, name, part)

    def _name(self, prompt: str) -> str:
        status = self._model.stat()
        version = importlib.metadata.version("xllamacpp")
        parts = (str(self._model), status.st_size, status.st_mtime_ns, version)
        key = json.dumps([*parts, self._endpoint.context_tokens, prompt])
        return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32]

    async def _request(self, action: str, filename: str) -> dict[str, int]:
        """What the server tells; empty if it failed."""
        errors: tuple[type[Exception], ...] = (ValueError, *network_errors())
        url = f"{self._endpoint.url}/slots/0?action={action}"
        try:
            response = await self._client.http.post(url, json={"filename": filename})
            return dict(response.json()) if response.status_code == 200 else {}
        except errors as error:
            log.info("couldn't %s an evaluated prompt: %r", action, error)
            return {}


def _checksum(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, hashlib.blake2b).hexdigest()
