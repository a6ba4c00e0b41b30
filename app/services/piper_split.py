"""Cutting a Piper voice in two, so that its first samples are there before its last are made.

Piper decodes a whole sentence before it returns any of it, and the decoder is nearly all of the
work. But the decoder only convolves: a sample depends on few frames around it. So the graph is cut
at the decoder's entry; the first half runs once, the decoder over windows with that much context
on each side (``piper_decoder.py``).

The halves are kept in the cache, by the hash of the voice: making them takes a second or two.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

FORM = 1
"""Of the halves: raise it when they are cut differently, and they are made anew."""

POINTWISE = {
    *("Add", "Sub", "Mul", "Div", "Neg", "LeakyRelu", "Relu", "Tanh", "Sigmoid"),
    *("Identity", "Cast", "Squeeze", "Unsqueeze"),
}
"""What a sample passes through without looking at its neighbours. A decoder that does anything else
(a norm over the sentence, an inverse Fourier transform) is not cut."""


@dataclass(frozen=True, slots=True)
class Halves:
    """The two graphs' files, and what it takes to join their results."""

    text: str
    decoder: str
    cut: str
    """The tensor between them, ``[1, channels, frames]``."""
    context: int
    """Frames on each side that a frame's samples depend on."""
    samples_per_frame: int
    decoder_inputs: tuple[str, ...]
    """Besides the cut: ``sid``, in a voice of several speakers."""


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
        found = Halves(**kept["halves"])
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
    part = index.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps(kept), encoding="utf-8")
    part.replace(index)


def cut(voice: Path, cache: Path) -> Halves | None:
    """Cut the voice in two; None where there is no one place to do it, or the decoder looks
    further than its neighbours. Raises OSError when the cache cannot be written."""
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
    reach = Reach(model.graph, entry)
    radius, samples_per_frame = reach.of(output)
    if samples_per_frame < 1 or math.isinf(radius):
        return None
    channels = next(t.dims[1] for t in model.graph.initializer if t.name == entries[0].input[1])
    model.graph.value_info.append(
        onnx.helper.make_tensor_value_info(entry, onnx.TensorProto.FLOAT, [1, channels, "frames"])
    )
    folder = _index(voice, cache).parent
    halves = Halves(
        text=str(folder / "text.onnx"),
        decoder=str(folder / "decoder.onnx"),
        cut=entry,
        context=math.ceil(radius),
        samples_per_frame=samples_per_frame,
        decoder_inputs=tuple(sorted(reach.inputs)),
    )
    extractor = Extractor(model)
    inputs = [tensor.name for tensor in model.graph.input]
    folder.mkdir(parents=True, exist_ok=True)
    for file, sources, target in (
        (halves.text, inputs, entry),
        (halves.decoder, [entry, *halves.decoder_inputs], output),
    ):
        part = Path(f"{file}.{os.getpid()}")
        onnx.save(extractor.extract_model(sources, [target]), str(part))
        part.replace(file)
    return halves


def forget(name: str, cache: Path) -> None:
    """Delete what is kept of a voice that is no more."""
    shutil.rmtree(cache / "voices" / name, ignore_errors=True)


def _index(voice: Path, cache: Path) -> Path:
    return cache / "voices" / voice.stem / "halves.json"


def _hash(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


class Reach:
    """How far around a frame the tensors behind the cut look, read off the graph itself: so it is
    exact for any decoder, whatever its kernels, dilations and strides."""

    def __init__(self, graph: Any, entry: str) -> None:
        self._made_by = {name: node for node in graph.node for name in node.output}
        self._shapes = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
        self._graph_inputs = {tensor.name for tensor in graph.input} - set(self._shapes)
        self._known: dict[str, tuple[float, int]] = {entry: (0.0, 1)}
        self.inputs: set[str] = set()
        """The whole graph's inputs that are needed behind the cut."""

    def of(self, tensor: str) -> tuple[float, int]:
        """The radius in frames, and the samples per frame; ``(0, 0)`` for what has no frames."""
        pending = [tensor]
        while pending:  # such a graph is too deep for recursion
            name = pending[-1]
            if name in self._known:
                pending.pop()
                continue
            node = self._made_by.get(name)
            if node is None:
                if name in self._graph_inputs:
                    self.inputs.add(name)
                self._known[name] = (0.0, 0)
                continue
            missing = [i for i in node.input if i and i not in self._known]
            if missing:
                pending.extend(missing)
            else:
                self._known[name] = self._through(node)
        return self._known[tensor]

    def _through(self, node: Any) -> tuple[float, int]:
        framed = [self._known[name] for name in node.input if name and self._known[name][1]]
        if not framed:
            return 0.0, 0
        radius, scale = max(r for r, _ in framed), framed[0][1]
        if any(other != scale for _, other in framed):
            return math.inf, scale
        if node.op_type in POINTWISE:
            return radius, scale
        if node.op_type not in ("Conv", "ConvTranspose"):
            return math.inf, scale
        values = {a.name: list(a.ints) for a in node.attribute if a.ints}
        stride = values.get("strides", [1])[0]
        kernel = values.get("kernel_shape", self._shapes.get(node.input[1], [0])[-1:])[0]
        span = values.get("dilations", [1])[0] * (kernel - 1)
        if node.op_type == "ConvTranspose":
            scale *= stride
        elif stride != 1:
            return math.inf, scale
        # Padding may lie on one side only: then all of the span does.
        one_sided = len(set(values.get("pads", [0]))) > 1
        return radius + (span / (1 if one_sided else 2) + stride - 1) / scale, scale
