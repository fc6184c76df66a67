"""Weights and config for WebLLM: all but the compiled library, which only MLC's own compiler makes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy

from goldsmith_training.convert.conversation import to_conversation
from goldsmith_training.convert.llama_folder import LlamaFolder
from goldsmith_training.convert.onnx_folder import copy_small_files
from goldsmith_training.files import whole_folder
from goldsmith_training.models import load_tokenizer
from goldsmith_training.problem import TrainingProblem

GROUP = 32
LARGEST_SHARD = 32 * 2**20
KINDS = {"q4f32_1": numpy.float32, "q4f16_1": numpy.float16, "q0f32": numpy.float32, "q0f16": numpy.float16}


def write_mlc_folder(source: LlamaFolder, target: Path, kind: str) -> None:
    with whole_folder(target) as partial:
        copy_small_files(source, partial)
        config = chat_config(source, kind)
        (partial / "mlc-chat-config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
        shards = Shards(partial)
        for name, values in joined_weights(source):
            for part, array in store(name, values, kind):
                shards.add(part, array)
        (partial / "tensor-cache.json").write_text(json.dumps(shards.finish(), indent=1), encoding="utf-8")


def joined_weights(source: LlamaFolder) -> Iterator[tuple[str, numpy.ndarray]]:
    """MLC's names of a llama, with queries, keys and values joined, and gate and up."""
    yield "model.embed_tokens.weight", source.weight("token_embd.weight")
    for layer in range(source.shape.layers):
        block, here = f"blk.{layer}", f"model.layers.{layer}"
        yield f"{here}.self_attn.qkv_proj.weight", _joined(source, block, "attn_q", "attn_k", "attn_v")
        yield f"{here}.self_attn.o_proj.weight", source.weight(f"{block}.attn_output.weight")
        yield f"{here}.mlp.gate_up_proj.weight", _joined(source, block, "ffn_gate", "ffn_up")
        yield f"{here}.mlp.down_proj.weight", source.weight(f"{block}.ffn_down.weight")
        yield f"{here}.input_layernorm.weight", source.weight(f"{block}.attn_norm.weight")
        yield f"{here}.post_attention_layernorm.weight", source.weight(f"{block}.ffn_norm.weight")
    yield "model.norm.weight", source.weight("output_norm.weight")
    if source.has("output.weight"):
        yield "lm_head.weight", source.weight("output.weight")


def _joined(source: LlamaFolder, block: str, *kinds: str) -> numpy.ndarray:
    return numpy.concatenate([source.weight(f"{block}.{kind}.weight") for kind in kinds])


def store(name: str, values: numpy.ndarray, kind: str) -> list[tuple[str, numpy.ndarray]]:
    """The tensors that a weight becomes: in four bits its steps and scales, else itself."""
    number = KINDS[kind]
    if values.ndim == 1 or kind.startswith("q0"):
        return [(name, values.astype(number))]
    steps, scales = quantize_groups(values)
    plain = name.removesuffix(".weight")
    return [(f"{plain}.q_weight", steps), (f"{plain}.q_scale", scales.astype(number))]


def quantize_groups(values: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """
    Groups of 32 along the rows: uint32 [rows, columns / 8] of eight steps each, the first in the lowest bits, and
    float32 [rows, columns / 32]. A number is (step − 7) × scale.
    """
    rows, columns = values.shape
    if columns % GROUP != 0:
        raise TrainingProblem(f"A matrix has {columns} columns, which are no whole groups of {GROUP}. Use --mlc q0f32.")
    groups = values.reshape(rows, columns // GROUP, GROUP)
    scales = numpy.abs(groups).max(axis=2) / 7
    divisors = numpy.where(scales == 0, 1, scales)[..., None]
    steps = numpy.clip(numpy.rint(groups / divisors + 7), 0, 14).astype(numpy.uint32)
    eights = steps.reshape(rows, columns // 8, 8) << numpy.arange(0, 32, 4, dtype=numpy.uint32)
    return numpy.bitwise_or.reduce(eights, axis=2), scales.astype(numpy.float32)


class Shards:
    """Writes tensors one after the other into files of some 32 MB, and lists them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shards: list[dict[str, Any]] = []
        self._records: list[dict[str, Any]] = []
        self._content = bytearray()

    def add(self, name: str, array: numpy.ndarray) -> None:
        content = numpy.ascontiguousarray(array).tobytes()
        if self._content and len(self._content) + len(content) > LARGEST_SHARD:
            self._write()
        self._records.append(
            {
                "name": name,
                "shape": list(array.shape),
                "dtype": str(array.dtype),
                "format": "raw",
                "nbytes": len(content),
                "byteOffset": len(self._content),
            }
        )
        self._content += content

    def finish(self) -> dict[str, Any]:
        """The content of tensor-cache.json."""
        self._write()
        size = sum(shard["nbytes"] for shard in self._shards)
        count = sum(len(shard["records"]) for shard in self._shards)
        return {"metadata": {"ParamSize": count, "ParamBytes": float(size)}, "records": self._shards}

    def _write(self) -> None:
        name = f"params_shard_{len(self._shards)}.bin"
        (self._folder / name).write_bytes(self._content)
        self._shards.append(
            {
                "dataPath": name,
                "format": "raw-shard",
                "nbytes": len(self._content),
                "md5sum": hashlib.md5(self._content, usedforsecurity=False).hexdigest(),
                "records": self._records,
            }
        )
        self._records, self._content = [], bytearray()


def chat_config(source: LlamaFolder, kind: str) -> dict[str, Any]:
    """mlc-chat-config.json"""
    shape = source.shape
    context = min(shape.context, 4096)
    tokenizer = load_tokenizer(str(source.folder))
    sizes = {"context_window_size": context, "prefill_chunk_size": min(context, 1024), "tensor_parallel_shards": 1}
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": kind,
        "model_config": {
            "hidden_size": shape.hidden,
            "intermediate_size": shape.feed_forward,
            "num_attention_heads": shape.heads,
            "num_hidden_layers": shape.layers,
            "num_key_value_heads": shape.key_value_heads,
            "head_dim": shape.head_size,
            "rms_norm_eps": shape.norm_epsilon,
            "vocab_size": shape.vocabulary,
            "tie_word_embeddings": source.is_tied,
            "position_embedding_base": shape.rope_base,
            "max_batch_size": 1,
            **sizes,
        },
        "vocab_size": shape.vocabulary,
        **sizes,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "temperature": 0.8,
        "top_p": 0.95,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalty": 1.0,
        "tokenizer_files": ["tokenizer.json", "tokenizer_config.json"],
        "tokenizer_info": {
            "token_postproc_method": "byte_level",
            "prepend_space_in_encode": False,
            "strip_space_in_decode": False,
        },
        "conv_template": to_conversation(tokenizer),
        "pad_token_id": tokenizer.pad_token_id,
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
    }
