"""Reads a GGUF file of the llama architecture: its shape, and its weights as 32-bit floats in Hugging Face's order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy
from gguf import GGUFReader
from gguf.quants import dequantize


@dataclass(frozen=True)
class LlamaShape:
    layers: int
    hidden: int
    feed_forward: int
    heads: int
    key_value_heads: int
    head_size: int
    vocabulary: int
    context: int
    rope_base: float
    norm_epsilon: float


class LlamaFile:
    """One GGUF file. Raises ValueError where it holds what this script does not convert."""

    def __init__(self, path: Path) -> None:
        self._reader = GGUFReader(path)
        self._tensors = {tensor.name: tensor for tensor in self._reader.tensors}
        architecture = self.field("general.architecture")
        if architecture != "llama":
            raise ValueError(f"Only the llama architecture is converted; this is {architecture}.")
        if "rope_freqs.weight" in self._tensors:
            raise ValueError("Models that stretch their positions (rope_freqs) are not converted.")
        heads = self.field("llama.attention.head_count")
        hidden = self.field("llama.embedding_length")
        self.shape = LlamaShape(
            layers=self.field("llama.block_count"),
            hidden=hidden,
            feed_forward=self.field("llama.feed_forward_length"),
            heads=heads,
            key_value_heads=self.field("llama.attention.head_count_kv", heads),
            head_size=self.field("llama.rope.dimension_count", hidden // heads),
            vocabulary=len(self.field("tokenizer.ggml.tokens")),
            context=self.field("llama.context_length"),
            rope_base=self.field("llama.rope.freq_base", 10_000.0),
            norm_epsilon=self.field("llama.attention.layer_norm_rms_epsilon"),
        )

    def field(self, name: str, default=None):
        """A metadata value. Raises KeyError where it is missing and has no default."""
        field = self._reader.get_field(name)
        if field is not None:
            return field.contents()
        if default is None:
            raise KeyError(f"The file does not say {name}.")
        return default

    def has(self, name: str) -> bool:
        return name in self._tensors

    def weight(self, name: str) -> numpy.ndarray:
        """A tensor as float32, [out, in] for a matrix. Queries and keys come with their halves apart."""
        tensor = self._tensors[name]
        values = numpy.ascontiguousarray(dequantize(tensor.data, tensor.tensor_type), dtype=numpy.float32)
        if name.endswith("attn_q.weight"):
            return self._part_halves(values, self.shape.heads)
        if name.endswith("attn_k.weight"):
            return self._part_halves(values, self.shape.key_value_heads)
        return values

    @staticmethod
    def _part_halves(values: numpy.ndarray, heads: int) -> numpy.ndarray:
        """llama.cpp turns neighbouring rows together, Hugging Face (and so ONNX) a row and one half a head below it."""
        rows, columns = values.shape
        pairs = values.reshape(heads, rows // heads // 2, 2, columns)
        return numpy.ascontiguousarray(pairs.swapaxes(1, 2).reshape(rows, columns))
