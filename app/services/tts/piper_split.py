"""Splits a Piper voice's ONNX model in two, so that a sentence can be played while it is decoded.

The model turns phoneme ids into latent frames and decodes these into samples, all in one run; the
decoder is nearly all of the work. It is purely convolutional: a sample depends on a few frames
around it. So the graph is split at the decoder's input. The text half runs once a sentence, the
decoder half block by block (``piper_streaming_graph.py``).

Splitting takes a second or two. The halves are cached together with the voice's SHA-256. Those of
the bundled voice may have been made when Repartee was installed; the voice's own file is not needed
then.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from app.config import json_file
from app.services.tts.piper_streaming_graph import Layer, NotStreamable, StreamingGraph

log = logging.getLogger(__name__)

FORMAT_VERSION = 2
"""Increment it when the halves change: cached ones of another version are replaced."""

PREPARED = Path(sys.prefix) / "share" / "repartee"
"""A read-only cache, made when Repartee was installed: in the program's folder or the environment
(``packaging/prepare_voice.py``)."""


@dataclass(frozen=True, slots=True)
class ModelHalves:
    """The folder of the two graphs, and how to run one after the other."""

    folder: Path
    entry: str
    """The tensor between them, ``[1, channels, frames]``."""
    samples_per_frame: int
    delay: int
    """Samples by which the decoder half's output lags behind its input."""
    layers: tuple[Layer, ...]
    """The decoder's layers that carry state from block to block."""
    inputs: tuple[str, ...]
    """Further inputs of the decoder: ``sid``, the speaker, in a voice of several."""

    @property
    def text(self) -> Path:
        return self.folder / "text.onnx"

    @property
    def decoder(self) -> Path:
        return self.folder / "decoder.onnx"


def is_prepared(voice: Path) -> bool:
    """Whether the voice's halves were made when Repartee was installed."""
    return _index(voice, PREPARED).is_file()


def load_halves(voice: Path, cache: Path) -> tuple[ModelHalves | None, bool]:
    """The cached halves of the voice, and whether the cache has an answer.

    ``(None, True)`` is a voice that cannot be split, ``(None, False)`` one that was not split yet
    or whose halves are damaged.
    """
    for place in (cache, PREPARED):
        halves, known = _load_halves(voice, place)
        if known:
            return halves, True
    return None, False


def _load_halves(voice: Path, cache: Path) -> tuple[ModelHalves | None, bool]:
    index = _index(voice, cache)
    try:
        stored = json.loads(index.read_text(encoding="utf-8"))
        if stored["form"] != FORMAT_VERSION:
            return None, False
        is_needed = cache != PREPARED or voice.is_file()
        if is_needed and stored["voice"] != _hash(voice):
            return None, False
        if stored["halves"] is None:
            return None, True
        layers = tuple(Layer(**layer) for layer in stored["halves"].pop("layers"))
        found = ModelHalves(folder=index.parent, layers=layers, **stored["halves"])
        if [_hash(found.text), _hash(found.decoder)] == stored["hashes"]:
            return found, True
    except (OSError, ValueError, TypeError, KeyError):
        pass  # missing or damaged: the voice is split again
    return None, False


def save_halves(halves: ModelHalves | None, voice: Path, cache: Path) -> None:
    """Cache the result of ``split_model``. Raises OSError when the cache cannot be written."""
    hashes = [_hash(halves.text), _hash(halves.decoder)] if halves else []
    fields = asdict(halves) if halves else None
    if fields:
        del fields["folder"]  # it may be copied elsewhere
    stored = {
        "form": FORMAT_VERSION,
        "voice": _hash(voice),
        "halves": fields,
        "hashes": hashes,
    }
    index = _index(voice, cache)
    index.parent.mkdir(parents=True, exist_ok=True)
    json_file.write(index, stored)


def split_model(voice: Path, cache: Path) -> ModelHalves | None:
    """Write the two halves of the voice. None if the graph has no single decoder input, or the
    decoder has layers other than convolutions. Raises OSError when the cache cannot be written."""
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
        streaming = StreamingGraph(decoder.graph, entry, channels)
    except NotStreamable as reason:
        log.info("%s is decoded whole: %s", voice.stem, reason)
        return None
    decoder.graph.CopyFrom(streaming.graph)
    folder = _index(voice, cache).parent
    folder.mkdir(parents=True, exist_ok=True)
    halves = ModelHalves(
        folder=folder,
        entry=entry,
        samples_per_frame=streaming.samples_per_frame,
        delay=streaming.delay,
        layers=tuple(streaming.layers),
        inputs=tuple(tensor.name for tensor in decoder.graph.input if tensor.name == "sid"),
    )
    for file, half in ((halves.text, text), (halves.decoder, decoder)):
        part = Path(f"{file}.{os.getpid()}")
        try:
            onnx.save(half, str(part))
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    return halves


def remove_halves(name: str, cache: Path) -> None:
    """Delete the cached halves of a removed voice."""
    shutil.rmtree(cache / "voices" / name, ignore_errors=True)


def _index(voice: Path, cache: Path) -> Path:
    return cache / "voices" / voice.stem / "halves.json"


def _hash(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
