"""Piper voices for tests: a tiny one that hums, made here, and one of real cost where there is."""

from __future__ import annotations

import json
import lzma
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
REAL = ROOT.parent / "shared" / "voices"

RATE_HZ = 22_050
SAMPLES_PER_ID = 512
"""The tiny voice hums this long for each phoneme id: 23 ms."""


def tiny_voice(folder: Path, name: str = "en_US-tiny-medium", *, speakers: int = 1) -> Path:
    """A voice of Piper's form (inputs, outputs, configuration) that hums at 220 Hz."""
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
    return path


def real_voice(quality: str = "medium") -> Path | None:
    """A voice of the real architecture and cost (random weights: it hums), if it is at hand."""
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
