"""The files of a catalog's entry: a voice, or a model."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.storage.download import Progress, fetch, is_intact


@dataclass(frozen=True, slots=True)
class CatalogFile:
    name: str
    """In the local folder."""
    path: str
    """Relative to the catalog's URL."""
    size_bytes: int
    md5: str | None = None
    """In hexadecimal; None: not checked."""
    crc32c: str | None = None
    """In Base64; None: not checked."""
    sha256: str | None = None
    """In hexadecimal; None: not checked."""

    def is_intact(self, folder: Path) -> bool:
        """Whether it is in ``folder``, unchanged. Reads all of it: call it in a thread."""
        return is_intact(folder / self.name, self.size_bytes, self.md5, self.crc32c, self.sha256)


async def fetch_files(
    files: Sequence[CatalogFile], url: str, folder: Path, progress: Progress
) -> None:
    """Download the files, in this order, except those that are there with the right checksum.

    ``progress`` gets the bytes done and in all. What was downloaded stays when this is canceled,
    and the next call resumes there. Raises DownloadError.
    """
    total = sum(file.size_bytes for file in files)
    done = 0
    for file in files:
        target = folder / file.name
        if not await asyncio.to_thread(file.is_intact, folder):
            await fetch(
                f"{url}/{file.path}",
                target,
                size=file.size_bytes,
                md5=file.md5,
                crc32c=file.crc32c,
                sha256=file.sha256,
                progress=lambda of_file, _, before=done: progress(  # type: ignore[misc]
                    before + of_file, total
                ),
            )
        done += file.size_bytes
        progress(done, total)
