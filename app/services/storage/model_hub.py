"""A model hub that speaks Hugging Face's protocol: what files a repository has.

``GET /api/models/REPO/tree/main?recursive=1`` lists them with size and SHA-256 (of files in Git
LFS), and ``/REPO/resolve/main/FILE`` is a file.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from pathlib import PurePosixPath
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

from app.errors import DownloadError
from app.messages import sentence
from app.services.storage.catalog_file import CatalogFile
from app.services.storage.download import fetch_bytes

HUB_URL = "https://huggingface.co"
LISTING_LIMIT = 5_000_000
"""Bytes. A repository of many quantizations has about 20,000."""

_PART = re.compile(r"-(\d{5})-of-(\d{5})$")
"""The end of the name of a part of a model in several files."""


class HubModel(Protocol):
    """What a catalog tells of a model."""

    @property
    def name(self) -> str:
        """The name that its files get here."""

    @property
    def repository(self) -> str:
        """On the hub, as ``owner/name``."""

    @property
    def quantization(self) -> str:
        """Such as ``Q4_K_M``: the end of the files' names on the hub."""


def hub_url(chosen: str) -> str:
    """The address of the hub: ``chosen`` in the settings, else that of the variable which
    Hugging Face's own programs read."""
    return (chosen or os.environ.get("HF_ENDPOINT", "").strip() or HUB_URL).rstrip("/")


def files_url(model: HubModel, hub: str) -> str:
    """The address that the paths of its files are relative to."""
    return f"{hub}/{model.repository}/resolve/main"


async def find_files(model: HubModel, hub: str) -> tuple[CatalogFile, ...]:
    """The files of the model in the hub's listing: one, or its parts in order.

    Raises DownloadError.
    """
    host = urlsplit(hub).netloc
    content = await fetch_bytes(
        f"{hub}/api/models/{model.repository}/tree/main?recursive=1", LISTING_LIMIT
    )
    try:
        found = _parts(json.loads(content), model.quantization)
        files = tuple(_file(entry, model.name) for entry in found)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DownloadError(
            sentence(
                "{host} didn't send a list of files. Check your connection and the address of the "
                "model hub.",
                host=host,
            )
        ) from error
    if not files:
        raise DownloadError(
            sentence("{host} no longer has the model {name}.", host=host, name=model.name)
        )
    return files


def _parts(listed: list[dict[str, Any]], quantization: str) -> list[dict[str, Any]]:
    """The entries of the listing that make up the model; none if it is not whole."""
    named = re.compile(rf"(?i)(?:^|[-_.]){re.escape(quantization)}$")
    models: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    sizes: dict[str, int] = {}
    for entry in listed:
        path = PurePosixPath(entry["path"])
        part = _PART.search(path.stem)
        stem = path.stem[: part.start()] if part else path.stem
        if path.suffix != ".gguf" or not named.search(stem) or stem.startswith("mmproj"):
            continue
        key = f"{path.parent}/{stem}"
        models[key][int(part[1]) if part else 1] = entry
        sizes[key] = int(part[2]) if part else 1
    whole = [key for key, parts in models.items() if len(parts) == sizes[key]]
    chosen = min(whole, key=len, default="")
    return [models[chosen][number] for number in sorted(models[chosen])] if chosen else []


def _file(entry: dict[str, Any], name: str) -> CatalogFile:
    """The file, under the name that it gets here."""
    sha256 = str(entry["lfs"]["oid"]).removeprefix("sha256:")
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise ValueError("no SHA-256")
    part = _PART.search(PurePosixPath(entry["path"]).stem)
    return CatalogFile(
        f"{name}{part[0] if part else ''}.gguf",
        quote(entry["path"]),
        int(entry["lfs"]["size"]),
        sha256=sha256,
    )
