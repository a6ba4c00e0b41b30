"""Cutting a Piper voice in two, so that its first samples are there before its last are made.

Piper decodes a whole sentence before it returns any of it, and the decoder is nearly all of the
work. But the decoder only convolves: a sample depends on few frames around it. So the graph is cut
at the decoder's entry; the first half runs once, the decoder block by block (``piper_streaming_graph.py``).

The halves are kept in the cache, by the hash of the voice: making them takes a second or two.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from app.config import json_file
from app.services.tts.piper_streaming_graph import Layer, NotStreamable, Streamed

log = logging.getLogger(__name__)

FORM = 1
"""Of the halves: raise it when they are cut differently, and they are made anew."""


@dataclass(frozen=True, slots=True)
class Halves:
    """The two graphs' files, and what it takes to join their results."""

    text: str
    decoder: str
    entry: str
    """The tensor between them, ``[1, channels, frames]``."""
    samples_per_frame: int
    delay: int
    """Samples by which the decoder's output lags behind its input."""
    layers: tuple[Layer, ...]
    """Those of the decoder that remember."""
    inputs: tuple[str, ...]
    """What the decoder takes besides: ``sid``, in a voice of several speakers."""


def find_halves(voice: Path, cache: Path) -> tuple[Halves | None, bool]:
    """The halves of the voice, and whether it is known if there are any.

    ``(None, True)`` is a voice that cannot be cut, ``(None, False)`` one that was not yet, or
    whose halves are damaged. Raises OSError when the voice cannot be read.
    """
    try:
        kept = json.loads(_index(voice, cache).read_text(encoding="utf-8"))
        if kept["form"] != FORM or kept["voice"] != _hash(voice):
            return None, False
        if kept["halves"] is None:
            return None, True
        layers = tuple(Layer(**layer) for layer in kept["halves"].pop("layers"))
        found = Halves(layers=layers, **kept["halves"])
        files = (Path(found.text), Path(found.decoder))
        if [_hash(file) for file in files] == kept["hashes"]:
            return found, True
    except (OSError, ValueError, TypeError, KeyError):
        pass  # not there yet, or damaged: they are made again
    return None, False


def keep(halves: Halves | None, voice: Path, cache: Path) -> None:
    """Remember the outcome of a cut. Raises OSError when the cache cannot be written."""
    hashes = [_hash(Path(halves.text)), _hash(Path(halves.decoder))] if halves else []
    kept = {
        "form": FORM,
        "voice": _hash(voice),
        "halves": asdict(halves) if halves else None,
        "hashes": hashes,
    }
    index = _index(voice, cache)
    index.parent.mkdir(parents=True, exist_ok=True)
    json_file.write(index, kept)


def cut(voice: Path, cache: Path) -> Halves | None:
    """Cut the voice in two; None where there is no one place to do it, or the decoder does more
    than convolve. Raises OSError when the cache cannot be written."""
    import onnx
    from onnx.utils import Extractor

    model = onnx.load(str(voice))
    entries = [
        node
        for node in model.graph.node
        if node.op_type == "Conv" and "dec" in node.name and "conv_pre" in node.name
    ]
    if len(entries) != 1:
        return None
    entry, output = entries[0].input[0], model.graph.output[0].name
    channels = next(t.dims[1] for t in model.graph.initializer if t.name == entries[0].input[1])
    model.graph.value_info.append(
        onnx.helper.make_tensor_value_info(entry, onnx.TensorProto.FLOAT, [1, channels, "frames"])
    )
    extractor = Extractor(model)
    inputs = [tensor.name for tensor in model.graph.input]
    text = extractor.extract_model(inputs, [entry])
    decoder = extractor.extract_model([entry, *(["sid"] if "sid" in inputs else [])], [output])
    try:
        streamed = Streamed(decoder.graph, entry, channels)
    except NotStreamable as reason:
        log.info("%s is decoded whole: %s", voice.stem, reason)
        return None
    decoder.graph.CopyFrom(streamed.graph)
    folder = _index(voice, cache).parent
    folder.mkdir(parents=True, exist_ok=True)
    halves = Halves(
        text=str(folder / "text.onnx"),
        decoder=str(folder / "decoder.onnx"),
        entry=entry,
        samples_per_frame=streamed.samples_per_frame,
        delay=streamed.delay,
        layers=tuple(streamed.layers),
        inputs=tuple(tensor.name for tensor in decoder.graph.input if tensor.name == "sid"),
    )
    for file, half in ((halves.text, text), (halves.decoder, decoder)):
        part = Path(f"{file}.{os.getpid()}")
        onnx.save(half, str(part))
        part.replace(file)
    return halves


def forget(name: str, cache: Path) -> None:
    """Delete what is kept of a voice that is no more."""
    shutil.rmtree(cache / "voices" / name, ignore_errors=True)


def size_on_disk(name: str, cache: Path) -> int:
    """Bytes that a voice's halves take."""
    folder = cache / "voices" / name
    return sum(file.stat().st_size for file in folder.glob("*") if file.is_file())


def _index(voice: Path, cache: Path) -> Path:
    return cache / "voices" / voice.stem / "halves.json"


def _hash(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
