"""Piper voices for tests: tiny ones, and one as expensive as a real voice, if available."""

from __future__ import annotations

import json
import lzma
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
REAL = ROOT.parent / "shared" / "voices"

RATE_HZ = 22_050
SAMPLES_PER_ID = 512
"""Length of the tiny voice's hum per phoneme id: 23 ms."""


def tiny_voice(folder: Path, name: str = "en_US-tiny-medium", *, speakers: int = 1) -> Path:
    """Create a voice in Piper's format (inputs, outputs, configuration) that hums at 220 Hz."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    at = np.arange(SAMPLES_PER_ID) / RATE_HZ
    hum = (0.1 * np.sin(2 * np.pi * 220 * at)).astype(np.float32).reshape(1, 1, -1)
    nodes = [
        helper.make_node("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["ids", "zero"], ["zeros"]),
        helper.make_node("Add", ["zeros", "one"], ["ones"]),
        helper.make_node("Unsqueeze", ["ones", "last"], ["column"]),
        helper.make_node("Mul", ["column", "hum"], ["hums"]),
        helper.make_node("Reshape", ["hums", "shape"], ["output"]),
    ]
    constants = [
        numpy_helper.from_array(np.array(0.0, np.float32), "zero"),
        numpy_helper.from_array(np.array(1.0, np.float32), "one"),
        numpy_helper.from_array(np.array([2], np.int64), "last"),
        numpy_helper.from_array(hum, "hum"),
        numpy_helper.from_array(np.array([1, 1, 1, -1], np.int64), "shape"),
    ]
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "ids"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    if speakers > 1:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, [1]))
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "samples"])
    graph = helper.make_graph(nodes, "tiny", inputs, [output], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)])
    model.ir_version = 8
    path = folder / f"{name}.onnx"
    onnx.save(model, str(path))
    configure(path, speakers)
    return path


def configure(path: Path, speakers: int) -> None:
    """Write the configuration file of a voice."""
    symbols = [
        "_",
        "^",
        "$",
        " ",
        *"!'(),-.:;?abcdefghijklmnopqrstuvwxyzæçðøħŋœɐɑɒɔəɛɜɡɪɹʃʊʌʒθˈˌːᵻɚɾ",
    ]
    config = {
        "audio": {"sample_rate": RATE_HZ, "quality": "medium"},
        "espeak": {"voice": "en-us"},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "num_symbols": len(symbols),
        "num_speakers": speakers,
        "phoneme_type": "espeak",
        "phoneme_id_map": {symbol: [number] for number, symbol in enumerate(symbols)},
        "speaker_id_map": {},
    }
    Path(f"{path}.json").write_text(json.dumps(config), encoding="utf-8")


def decoding_voice(
    folder: Path,
    *,
    speakers: int = 1,
    kernels: tuple[int, int] = (7, 3),
    dilation: int = 3,
    strides: tuple[int, int] = (8, 4),
    norm: bool = False,
) -> Path:
    """Create a small voice with a decoder like a real one: random weights, noise, and two stages
    of upsampling. With ``norm``, a layer depends on the whole sentence. 8 frames per phoneme id.
    """
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    random = np.random.default_rng(7)
    channels = 8
    nodes, constants = [], []

    def constant(name: str, values: object, dtype: type = np.float32) -> str:
        constants.append(numpy_helper.from_array(np.array(values, dtype), name))
        return name

    def weights(name: str, *shape: int) -> str:
        return constant(name, random.normal(0, 0.3, shape))

    def node(kind: str, inputs: list[str], output: str, name: str = "", **attributes: Any) -> str:
        nodes.append(helper.make_node(kind, inputs, [output], name or f"/{output}", **attributes))
        return output

    def conv(x: str, name: str, into: int, out: int, kernel: int, dilation: int = 1) -> str:
        pad = dilation * (kernel - 1) // 2
        return node(
            "Conv",
            [x, weights(f"{name}.weight", out, into, kernel)],
            f"{name}_out",
            f"/dec/{name}/Conv",
            kernel_shape=[kernel],
            dilations=[dilation],
            pads=[pad, pad],
        )

    def upsample(x: str, name: str, stride: int) -> str:
        return node(
            "ConvTranspose",
            [x, weights(f"{name}.weight", channels, channels, 2 * stride)],
            f"{name}_out",
            f"/dec/{name}/ConvTranspose",
            kernel_shape=[2 * stride],
            strides=[stride],
            pads=[stride // 2, stride // 2],
        )

    letters = node("Gather", [weights("emb", 256, channels * 8), "input"], "letters")
    shaped = constant("shape", [1, -1, channels], np.int64)
    frames = node("Reshape", [letters, shaped], "rows")
    frames = node("Transpose", [frames], "columns", perm=[0, 2, 1])
    loudness = node(
        "Slice",
        ["scales", constant("zero", [0], np.int64), constant("one", [1], np.int64)],
        "noise_scale",
    )
    noise = node("Mul", [node("RandomNormalLike", [frames], "random"), loudness], "noise")
    frames = node("Add", [frames, noise], "frames")
    x = conv(frames, "conv_pre", channels, channels, kernels[0])
    if speakers > 1:
        speaker = node("Gather", [weights("emb_g", speakers, channels), "sid"], "speaker")
        speaker = node("Unsqueeze", [speaker, constant("last", [2], np.int64)], "g")
        x = node("Add", [x, conv(speaker, "cond", channels, channels, 1)], "conditioned")
    for number, stride in enumerate(strides):
        x = node("LeakyRelu", [x], f"relu{number}")
        x = upsample(x, f"ups.{number}", stride)
        x = node(
            "Add",
            [x, conv(x, f"res.{number}", channels, channels, kernels[1], dilation)],
            f"sum{number}",
        )
    if norm:
        x = node(
            "InstanceNormalization",
            [x, constant("scale", [1] * channels), constant("bias", [0] * channels)],
            "norm",
        )
    x = node("Tanh", [conv(x, "conv_post", channels, 1, 7)], "tanh")
    node("Unsqueeze", [x, constant("second", [1], np.int64)], "output")
    integers: dict[str, list[int | str | None]] = {"input": [1, "ids"], "input_lengths": [1]}
    if speakers > 1:
        integers["sid"] = [1]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, d) for n, d in integers.items()]
    inputs.append(helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]))
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "samples"])
    graph = helper.make_graph(nodes, "decoding", inputs, [output], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)])
    model.ir_version = 8
    path = folder / "en_US-decoding-medium.onnx"
    onnx.save(model, str(path))
    configure(path, speakers)
    return path


def real_voice(quality: str = "medium") -> Path | None:
    """Return a voice with the real architecture and cost (random weights), if available."""
    packed = REAL / f"{quality}.onnx.xz"
    if not packed.exists():
        return None
    folder = Path(tempfile.gettempdir()) / "repartee-benchmark-voices"
    folder.mkdir(exist_ok=True)
    path = folder / f"{quality}.onnx"
    if not path.exists():
        part = path.with_suffix(".part")
        part.write_bytes(lzma.decompress(packed.read_bytes()))
        part.replace(path)
        Path(f"{path}.json").write_bytes((REAL / f"{quality}.onnx.json").read_bytes())
    return path
