"""Rewrites the ONNX graph of a convolutional decoder so that it runs block by block, exactly.

Given one block, an ordinary graph pads both ends with zeros in every layer, where the neighboring
blocks should be. In the rewritten graph each convolution gets the end of its own input from the
previous block as an input, and returns the end of this block as an output for the next one. Nothing
is computed twice, and the samples equal those of a single run. Output that depends on the next
block comes one block later; where two branches are added, the earlier one is delayed. (Cached
convolutions: Caillon and Esling, arXiv:2204.07064.)

Additional inputs and outputs of the graph, for each layer ``i`` with a ``Layer`` record:

    past_i → next_i    state: zeros of ``Layer.past`` positions before the first block, then next_i
    tail_i             "conv": zeros to append, ``Layer.padding`` in the last block, else none
    start_i, end_i     bounds of the layer's output, which differ in the first and the last block
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

POINTWISE = {
    *("Add", "Sub", "Mul", "Div", "Neg", "LeakyRelu", "Relu", "Tanh", "Sigmoid"),
    *("Identity", "Cast", "Squeeze", "Unsqueeze"),
}
"""Operators that compute each position from that position alone."""

TO_THE_END = 2**62
"""A ``Slice`` end beyond any length."""


class NotStreamable(Exception):
    """The graph has a layer that cannot run block by block, such as a norm over the sequence."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that carries state from block to block."""

    number: int
    kind: Literal["conv", "transposed", "wait"]
    channels: int
    past: int
    """Positions of zeros that are its state before the first block."""
    padding: int
    """Positions of padding at each end. ``wait``: the positions by which it delays."""
    overlap: int = 0
    """``transposed``: output positions that the state produces a second time."""


class Stream(NamedTuple):
    """A tensor along the sequence: positions per frame, delay in positions, channels."""

    scale: int
    delay: int
    channels: int


class StreamingGraph:
    """Rewrites ``graph``, whose input ``entry`` is ``[1, channels, frames]``, into ``self.graph``.

    Raises NotStreamable.
    """

    def __init__(self, graph: Any, entry: str, channels: int) -> None:
        self.layers: list[Layer] = []
        self._weights = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
        self._streams = {entry: Stream(1, 0, channels)}
        self._nodes: list[Any] = []
        self._inputs: list[Any] = []
        self._outputs: list[Any] = []
        self._constants: dict[str, list[int]] = {}
        for node in graph.node:
            self._convert(node)
        output = self._streams.get(graph.output[0].name)
        if output is None:
            raise NotStreamable("the output does not depend on the frames")
        self.samples_per_frame = output.scale
        self.delay = output.delay
        """Samples that come out with the next block."""
        self.graph = self._build(graph)

    def _convert(self, node: Any) -> None:
        streams = [self._streams[name] for name in node.input if name in self._streams]
        if not streams:
            self._nodes.append(node)
        elif node.op_type == "Conv":
            self._conv(node)
        elif node.op_type == "ConvTranspose":
            self._conv_transpose(node)
        elif node.op_type in POINTWISE:
            self._pointwise(node, streams)
        else:
            raise NotStreamable(node.op_type)

    def _conv(self, node: Any) -> None:
        source = self._streams[node.input[0]]
        out_channels, in_channels, kernel = self._shape(node)
        values = _integers(node)
        span = values.get("dilations", [1])[0] * (kernel - 1)
        padding = span // 2
        if values.get("strides", [1]) != [1] or values.get("pads", [0, 0]) != [padding, padding]:
            raise NotStreamable("Conv that changes the length")
        self._streams[node.output[0]] = Stream(source.scale, source.delay + padding, out_channels)
        if not padding:
            self._nodes.append(node)
            return
        channels = in_channels * _group(node)
        i = self._layer("conv", channels, padding, padding)
        self._input(f"tail_{i}", channels)
        self._add("Concat", [f"past_{i}", node.input[0]], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-2 * padding)
        self._add("Concat", [f"seen_{i}", f"tail_{i}"], f"padded_{i}", axis=2)
        self._copy(node, [f"padded_{i}", *node.input[1:]], node.output[0])

    def _conv_transpose(self, node: Any) -> None:
        source = self._streams[node.input[0]]
        in_channels, out_channels, kernel = self._shape(node)
        values = _integers(node)
        stride, padding = values.get("strides", [1])[0], values.get("pads", [0, 0])[0]
        overlap = kernel - stride
        regular = (
            values.get("pads", [0, 0]) == [padding, padding]
            and overlap == 2 * padding
            and overlap % stride == 0
            and values.get("dilations", [1]) == [1]
            and values.get("output_padding", [0]) == [0]
        )
        if not regular:
            raise NotStreamable("ConvTranspose of an unusual length")
        delay = source.delay * stride + padding
        out_channels *= _group(node)
        self._streams[node.output[0]] = Stream(source.scale * stride, delay, out_channels)
        if not padding:
            self._nodes.append(node)
            return
        remembered = overlap // stride
        i = self._layer("transposed", in_channels, remembered, padding, overlap)
        self._input(f"start_{i}")
        self._input(f"end_{i}")
        self._add("Concat", [f"past_{i}", node.input[0]], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-remembered)
        self._copy(node, [f"seen_{i}", *node.input[1:]], f"full_{i}")
        bounds = [f"start_{i}", f"end_{i}", self._constant(2)]
        self._add("Slice", [f"full_{i}", *bounds], node.output[0])

    def _pointwise(self, node: Any, streams: list[Stream]) -> None:
        latest = max(streams, key=lambda stream: stream.delay)
        if any(stream.scale != latest.scale for stream in streams):
            raise NotStreamable("a sum of two rates")
        inputs = [self._delayed(name, latest.delay) for name in node.input]
        channels = max(stream.channels for stream in streams)
        self._streams[node.output[0]] = latest._replace(channels=channels)
        self._copy(node, inputs, node.output[0])

    def _delayed(self, name: str, delay: int) -> str:
        """The tensor, delayed to ``delay``, that of the other branch of a sum."""
        stream = self._streams.get(name)
        if stream is None or stream.delay == delay:
            return name
        held_back = delay - stream.delay
        i = self._layer("wait", stream.channels, 0, held_back)
        self._input(f"end_{i}")
        self._add("Concat", [f"past_{i}", name], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-held_back)
        bounds = [self._constant(0), f"end_{i}", self._constant(2)]
        self._add("Slice", [f"seen_{i}", *bounds], f"waited_{i}")
        return f"waited_{i}"

    # --- the new graph --------------------------------------------------------------------------

    def _shape(self, node: Any) -> list[int]:
        shape = self._weights.get(node.input[1], [])
        if len(shape) != 3:
            raise NotStreamable("a convolution whose weights are computed, or in two dimensions")
        return shape

    def _layer(self, kind: Any, channels: int, past: int, padding: int, overlap: int = 0) -> int:
        number = len(self.layers)
        self.layers.append(Layer(number, kind, channels, past, padding, overlap))
        self._input(f"past_{number}", channels)
        self._outputs.append(_value(f"next_{number}", channels))
        return number

    def _input(self, name: str, channels: int = 0) -> None:
        """Add an input ``[1, channels, …]``; without channels, one integer."""
        self._inputs.append(_value(name, channels))

    def _constant(self, value: int) -> str:
        self._constants[f"constant_{value}"] = [value]
        return f"constant_{value}"

    def _slice(self, source: str, target: str, start: int) -> None:
        bounds = [self._constant(start), self._constant(TO_THE_END), self._constant(2)]
        self._add("Slice", [source, *bounds], target)

    def _add(self, kind: str, inputs: list[str], output: str, **values: Any) -> None:
        from onnx import helper

        self._nodes.append(helper.make_node(kind, inputs, [output], f"/stream/{output}", **values))

    def _copy(self, node: Any, inputs: list[str], output: str) -> None:
        """Add a copy of the node on other tensors, without padding."""
        copied = type(node)()
        copied.CopyFrom(node)
        copied.input[:], copied.output[0] = inputs, output
        for attribute in copied.attribute:
            if attribute.name == "pads":
                attribute.ints[:] = [0, 0]
        self._nodes.append(copied)

    def _build(self, graph: Any) -> Any:
        from onnx import TensorProto, helper

        constants = [
            helper.make_tensor(name, TensorProto.INT64, [1], value)
            for name, value in self._constants.items()
        ]
        return helper.make_graph(
            self._nodes,
            f"{graph.name}, block by block",
            [*graph.input, *self._inputs],
            [*graph.output, *self._outputs],
            [*graph.initializer, *constants],
        )


def _value(name: str, channels: int) -> Any:
    from onnx import TensorProto, helper

    if channels:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, channels, f"{name}_t"])
    return helper.make_tensor_value_info(name, TensorProto.INT64, [1])


def _integers(node: Any) -> dict[str, list[int]]:
    return {attribute.name: list(attribute.ints) for attribute in node.attribute if attribute.ints}


def _group(node: Any) -> int:
    return next((attribute.i for attribute in node.attribute if attribute.name == "group"), 1)
