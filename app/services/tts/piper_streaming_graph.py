"""A convolutional decoder's graph made to run over a sequence block by block, exactly.

Fed a block, an ordinary graph pads its ends with zeros at every layer, where the neighbouring
blocks should be. Here each layer is given the end of its own input in the block before, and gives
the end of this one to the next: so nothing is computed twice, and the samples are those of one run.
What a layer cannot finish without the next block comes out one block later; the branches of a sum
wait for each other. (Streaming by cached convolutions: Caillon and Esling, arXiv:2204.07064.)

Extra inputs and outputs of the graph, for each layer ``i`` that looks around:

    past_i → next_i           what it remembers; ``Layer.past`` zeros before the first block
    tail_i, start_i, end_i    where its output begins and ends: not alike in the last block
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

POINTWISE = {
    *("Add", "Sub", "Mul", "Div", "Neg", "LeakyRelu", "Relu", "Tanh", "Sigmoid"),
    *("Identity", "Cast", "Squeeze", "Unsqueeze"),
}
"""What a sample passes through without looking at its neighbours."""

TO_THE_END = 2**62


class NotStreamable(Exception):
    """A layer that is none of those known here: a norm over the sequence, say."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that remembers."""

    number: int
    kind: Literal["conv", "transposed", "wait"]
    channels: int
    past: int
    """Samples it remembers before the first block, all zero."""
    padding: int
    """Of its own output at each end; for ``wait`` the samples that it holds back."""
    overlap: int = 0
    """``transposed``: output samples that the remembered ones make again."""


class Stream(NamedTuple):
    """A tensor on its way: samples a frame, samples behind the graph's input, channels."""

    scale: int
    delay: int
    channels: int


class Streamed:
    """Takes the decoder's graph, whose input ``entry`` is ``[1, channels, frames]``.

    Afterwards ``graph`` is the streaming one. Raises NotStreamable.
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
            self._take(node)
        output = self._streams.get(graph.output[0].name)
        if output is None:
            raise NotStreamable("the output does not depend on the frames")
        self.samples_per_frame = output.scale
        self.delay = output.delay
        """Samples that come out one block later."""
        self.graph = self._made(graph)

    def _take(self, node: Any) -> None:
        streams = [self._streams[name] for name in node.input if name in self._streams]
        if not streams:
            self._nodes.append(node)
        elif node.op_type == "Conv":
            self._conv(node)
        elif node.op_type == "ConvTranspose":
            self._transposed(node)
        elif node.op_type in POINTWISE:
            self._pointwise(node, streams)
        else:
            raise NotStreamable(node.op_type)

    def _conv(self, node: Any) -> None:
        source = self._streams[node.input[0]]
        out, into, kernel = self._shape(node)
        values = _integers(node)
        span = values.get("dilations", [1])[0] * (kernel - 1)
        padding = span // 2
        if values.get("strides", [1]) != [1] or values.get("pads", [0, 0]) != [padding, padding]:
            raise NotStreamable("Conv that changes the length")
        self._streams[node.output[0]] = Stream(source.scale, source.delay + padding, out)
        if not padding:
            self._nodes.append(node)
            return
        channels = into * _group(node)
        i = self._layer("conv", channels, padding, padding)
        self._input(f"tail_{i}", channels)
        self._add("Concat", [f"past_{i}", node.input[0]], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-2 * padding)
        self._add("Concat", [f"seen_{i}", f"tail_{i}"], f"padded_{i}", axis=2)
        self._again(node, f"padded_{i}", node.output[0])

    def _transposed(self, node: Any) -> None:
        source = self._streams[node.input[0]]
        into, out, kernel = self._shape(node)
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
        out *= _group(node)
        self._streams[node.output[0]] = Stream(source.scale * stride, delay, out)
        if not padding:
            self._nodes.append(node)
            return
        remembered = overlap // stride
        i = self._layer("transposed", into, remembered, padding, overlap)
        self._input(f"start_{i}")
        self._input(f"end_{i}")
        self._add("Concat", [f"past_{i}", node.input[0]], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-remembered)
        self._again(node, f"seen_{i}", f"full_{i}")
        bounds = [f"start_{i}", f"end_{i}", self._constant(2)]
        self._add("Slice", [f"full_{i}", *bounds], node.output[0])

    def _pointwise(self, node: Any, streams: list[Stream]) -> None:
        latest = max(streams, key=lambda stream: stream.delay)
        if any(stream.scale != latest.scale for stream in streams):
            raise NotStreamable("a sum of two rates")
        inputs = [self._waiting(name, latest.delay) for name in node.input]
        channels = max(stream.channels for stream in streams)
        self._streams[node.output[0]] = latest._replace(channels=channels)
        renamed = type(node)()
        renamed.CopyFrom(node)
        del renamed.input[:]
        renamed.input.extend(inputs)
        self._nodes.append(renamed)

    def _waiting(self, name: str, delay: int) -> str:
        """The tensor, held back until it is as late as the other branch of the sum."""
        stream = self._streams.get(name)
        if stream is None or stream.delay == delay:
            return name
        held = delay - stream.delay
        i = self._layer("wait", stream.channels, 0, held)
        self._input(f"end_{i}")
        self._add("Concat", [f"past_{i}", name], f"seen_{i}", axis=2)
        self._slice(f"seen_{i}", f"next_{i}", start=-held)
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
        """An input of samples; without channels, of one position."""
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

    def _again(self, node: Any, source: str, target: str) -> None:
        """The same convolution, without padding."""
        copied = type(node)()
        copied.CopyFrom(node)
        copied.input[0], copied.output[0] = source, target
        for attribute in copied.attribute:
            if attribute.name == "pads":
                attribute.ints[:] = [0, 0]
        self._nodes.append(copied)

    def _made(self, graph: Any) -> Any:
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
