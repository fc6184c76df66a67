"""Writes a llama decoder as the ONNX graph that transformers.js runs: cached keys and values go in and come out."""

from __future__ import annotations

import numpy
from onnx import ModelProto, TensorProto, helper, numpy_helper

from quantize import BLOCK, Blocks, to_blocks, to_columns, to_rows
from read_llama import LlamaFile

CONTRIB = "com.microsoft"

WEIGHT_FILES = {"fp32": "model.onnx", "q4": "model_q4.onnx", "q8": "model_quantized.onnx"}
"""What transformers.js calls a graph of each kind."""


class GraphWriter:
    """Collects nodes and weights. `dtype` is "fp32", "q4" (MatMulNBits) or "q8" (dynamic quantization, for processors)."""

    def __init__(self, dtype: str) -> None:
        self.dtype = dtype
        self.nodes: list = []
        self.weights: list = []
        self.sums: set[str] = set()

    def constant(self, name: str, values: numpy.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", outputs: tuple[str, ...] = (), **attributes) -> str:
        name = f"/{output}/{kind}"
        self.nodes.append(helper.make_node(kind, inputs, [output, *outputs], name, domain=domain, **attributes))
        return output

    def multiply(self, source: str, matrix: numpy.ndarray, output: str, bits: int = 4) -> str:
        """source [..., in] times the transposed matrix [out, in]."""
        if self.dtype == "fp32":
            return self.node("MatMul", [source, self.constant(f"{output}.weight", numpy.ascontiguousarray(matrix.T))], output)
        if self.dtype == "q4":
            return self._multiply_blocks(source, to_blocks(matrix, bits), output)
        return self._multiply_integers(source, matrix, output)

    def _multiply_blocks(self, source: str, blocks: Blocks, output: str) -> str:
        rows, count, _ = blocks.values.shape
        inputs = [
            source,
            self.constant(f"{output}.weight", blocks.values),
            self.constant(f"{output}.scales", blocks.scales),
            self.constant(f"{output}.zero_points", blocks.zero_points),
        ]
        # Level 4 lets the processor compute with 8-bit activations.
        settings = {"K": count * BLOCK, "N": rows, "bits": blocks.bits, "block_size": BLOCK, "accuracy_level": 4}
        self.node("MatMulNBits", inputs, f"{output}.steps", CONTRIB, **settings)
        # A block's offset counts once for the sum of the numbers that it meets: floating-point zero points would say the
        # same, and make ONNX Runtime seven times as slow.
        offsets = self.constant(f"{output}.offsets", numpy.ascontiguousarray(blocks.offsets.T))
        self.node("MatMul", [self._sum_blocks(source, count), offsets], f"{output}.offset")
        return self.node("Add", [f"{output}.steps", f"{output}.offset"], output)

    def _sum_blocks(self, source: str, count: int) -> str:
        """[..., in] to [..., blocks]; made once for each source."""
        name = f"{source}.sums"
        if name in self.sums:
            return name
        self.sums.add(name)
        parted = self.constant(f"{source}.parted", numpy.array([0, 0, count, BLOCK], numpy.int64))
        last = self.constant(f"{source}.last", numpy.array([3], numpy.int64))
        self.node("Reshape", [source, parted], f"{source}.blocks")
        return self.node("ReduceSum", [f"{source}.blocks", last], name, keepdims=0)

    def _multiply_integers(self, source: str, matrix: numpy.ndarray, output: str) -> str:
        steps, scales = to_columns(matrix)
        scale, zero = f"{source}.scale", f"{source}.zero"
        if not any(scale in node.output for node in self.nodes):
            self.node("DynamicQuantizeLinear", [source], f"{source}.steps", outputs=(scale, zero))
        weight = self.constant(f"{output}.weight", steps)
        self.node("MatMulInteger", [f"{source}.steps", weight, zero], f"{output}.integers")
        self.node("Cast", [f"{output}.integers"], f"{output}.floats", to=TensorProto.FLOAT)
        self.node("Mul", [scale, self.constant(f"{output}.scales", scales)], f"{output}.scale")
        return self.node("Mul", [f"{output}.floats", f"{output}.scale"], output)

    def embed(self, tokens: str, table: numpy.ndarray, output: str) -> str:
        """The rows of the table, kept in eight bits: it is a fifth of a small model."""
        steps, scales = to_rows(table)
        rows, columns = table.shape
        self.node("Gather", [self.constant("embedding.weight", steps), tokens], "embedding.steps")
        self.node("Gather", [self.constant("embedding.scales", scales), tokens], "embedding.row_scales")
        self.node("Cast", ["embedding.steps"], "embedding.floats", to=TensorProto.FLOAT)
        blocks = self.constant("embedding.blocks", numpy.array([0, 0, columns // BLOCK, BLOCK], numpy.int64))
        self.node("Reshape", ["embedding.floats", blocks], "embedding.by_block")
        self.node("Unsqueeze", ["embedding.row_scales", self.constant("last_axis", numpy.array([3], numpy.int64))], "embedding.by_scale")
        self.node("Mul", ["embedding.by_block", "embedding.by_scale"], "embedding.scaled")
        flat = self.constant("embedding.flat", numpy.array([0, 0, columns], numpy.int64))
        return self.node("Reshape", ["embedding.scaled", flat], output)

    def normalize(self, source: str, weight: numpy.ndarray, epsilon: float, output: str) -> str:
        scale = self.constant(f"{output}.weight", weight)
        return self.node("SimplifiedLayerNormalization", [source, scale], output, axis=-1, epsilon=epsilon, stash_type=1)


def write_graph(file: LlamaFile, dtype: str) -> ModelProto:
    """The whole model; logits are computed for the last `num_logits_to_keep` positions, or for all where that is 0."""
    shape, graph = file.shape, GraphWriter(dtype)
    _write_positions(graph, file)
    embedding = file.weight("token_embd.weight")
    stream = graph.embed("input_ids", embedding, "embedded")
    for layer in range(shape.layers):
        stream = _write_layer(graph, file, layer, stream)

    graph.node("Neg", ["num_logits_to_keep"], "keep.start")
    one = graph.constant("keep.axis", numpy.array([1], numpy.int64))
    graph.node("Reshape", ["keep.start", one], "keep.starts")
    ends = graph.constant("keep.ends", numpy.array([2**31 - 1], numpy.int64))
    graph.node("Slice", [stream, "keep.starts", ends, one], "kept")
    final = graph.normalize("kept", file.weight("output_norm.weight"), shape.norm_epsilon, "final_norm")
    head = file.weight("output.weight") if file.has("output.weight") else embedding
    # Four bits would blur which of 50,000 tokens comes first.
    graph.multiply(final, head, "logits", bits=8)
    return _wrap(graph, file)


def _write_positions(graph: GraphWriter, file: LlamaFile) -> None:
    shape = file.shape
    turns = shape.rope_base ** -(numpy.arange(0, shape.head_size, 2) / shape.head_size)
    angles = numpy.outer(numpy.arange(shape.context), turns)
    graph.constant("cos_cache", numpy.cos(angles).astype(numpy.float32))
    graph.constant("sin_cache", numpy.sin(angles).astype(numpy.float32))
    axis = graph.constant("mask.axis", numpy.array([1], numpy.int64))
    graph.node("ReduceSum", ["attention_mask", axis], "mask.count", keepdims=0)
    graph.node("Sub", ["mask.count", axis], "mask.last")
    graph.node("Cast", ["mask.last"], "last_position", to=TensorProto.INT32)
    graph.node("Shape", ["attention_mask"], "mask.shape", start=1, end=2)
    scalar = graph.constant("mask.scalar", numpy.array([], numpy.int64))
    graph.node("Reshape", ["mask.shape", scalar], "mask.length")
    graph.node("Cast", ["mask.length"], "total_length", to=TensorProto.INT32)


def _write_layer(graph: GraphWriter, file: LlamaFile, layer: int, stream: str) -> str:
    shape, block, here = file.shape, f"blk.{layer}", f"layers.{layer}"
    normed = graph.normalize(stream, file.weight(f"{block}.attn_norm.weight"), shape.norm_epsilon, f"{here}.attention_norm")
    query, key, value = (
        graph.multiply(normed, file.weight(f"{block}.attn_{name}.weight"), f"{here}.{name}") for name in "qkv"
    )
    attended = graph.node(
        "GroupQueryAttention",
        [query, key, value, f"past_key_values.{layer}.key", f"past_key_values.{layer}.value", "last_position", "total_length", "cos_cache", "sin_cache"],
        f"{here}.attended",
        CONTRIB,
        outputs=(f"present.{layer}.key", f"present.{layer}.value"),
        num_heads=shape.heads,
        kv_num_heads=shape.key_value_heads,
        do_rotary=1,
        rotary_interleaved=0,
    )
    projected = graph.multiply(attended, file.weight(f"{block}.attn_output.weight"), f"{here}.o")
    stream = graph.node("Add", [stream, projected], f"{here}.after_attention")

    normed = graph.normalize(stream, file.weight(f"{block}.ffn_norm.weight"), shape.norm_epsilon, f"{here}.feed_norm")
    gate = graph.multiply(normed, file.weight(f"{block}.ffn_gate.weight"), f"{here}.gate")
    up = graph.multiply(normed, file.weight(f"{block}.ffn_up.weight"), f"{here}.up")
    graph.node("Sigmoid", [gate], f"{here}.sigmoid")
    graph.node("Mul", [gate, f"{here}.sigmoid"], f"{here}.swish")
    graph.node("Mul", [f"{here}.swish", up], f"{here}.gated")
    down = graph.multiply(f"{here}.gated", file.weight(f"{block}.ffn_down.weight"), f"{here}.down")
    return graph.node("Add", [stream, down], f"{here}.after_feed")


def _wrap(graph: GraphWriter, file: LlamaFile) -> ModelProto:
    shape = file.shape

    def floats(name: str, *sizes: str | int):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes)

    def integers(name: str, *sizes: str | int):
        return helper.make_tensor_value_info(name, TensorProto.INT64, sizes)

    def caches(prefix: str, length: str):
        for layer in range(shape.layers):
            for part in ("key", "value"):
                yield floats(f"{prefix}.{layer}.{part}", "batch_size", shape.key_value_heads, length, shape.head_size)

    inputs = [
        integers("input_ids", "batch_size", "sequence_length"),
        integers("attention_mask", "batch_size", "total_sequence_length"),
        integers("num_logits_to_keep"),
        *caches("past_key_values", "past_sequence_length"),
    ]
    outputs = [
        floats("logits", "batch_size", "kept_length", shape.vocabulary),
        *caches("present", "total_sequence_length"),
    ]
    made = helper.make_graph(graph.nodes, "llama", inputs, outputs, graph.weights)
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=10, producer_name="goldsmith")
