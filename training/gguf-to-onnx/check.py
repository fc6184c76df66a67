"""Compares a converted folder with a plain forward pass in numpy over the GGUF file's own weights.

    python check.py model.gguf folder --tokens 504 3575 282 4649 314

Prints, for each file of weights, how many of the likeliest tokens agree, in order, after a whole text and after one
more token on the cached keys and values. Fails where the likeliest token differs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy
import onnxruntime

from read_llama import LlamaFile
from write_graph import WEIGHT_FILES

TOP = 7


def forward(file: LlamaFile, tokens: list[int]) -> numpy.ndarray:
    """Logits after the last token, computed as the LLaMA paper (arXiv 2302.13971) writes it down."""
    shape = file.shape
    size, group = shape.head_size, shape.heads // shape.key_value_heads
    angles = numpy.outer(numpy.arange(len(tokens)), shape.rope_base ** -(numpy.arange(0, size, 2) / size))
    cos, sin = numpy.cos(angles)[:, None], numpy.sin(angles)[:, None]

    def normed(values: numpy.ndarray, name: str) -> numpy.ndarray:
        mean = numpy.mean(values**2, axis=-1, keepdims=True)
        return values / numpy.sqrt(mean + shape.norm_epsilon) * file.weight(name)

    def turned(values: numpy.ndarray) -> numpy.ndarray:
        first, second = values[..., : size // 2], values[..., size // 2 :]
        return numpy.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)

    embedding = file.weight("token_embd.weight")
    stream = embedding[tokens]
    future = numpy.triu(numpy.full((len(tokens), len(tokens)), -numpy.inf), 1)
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        source = normed(stream, f"{block}.attn_norm.weight")
        query, key, value = (
            (source @ file.weight(f"{block}.attn_{name}.weight").T).reshape(len(tokens), -1, size) for name in "qkv"
        )
        query, key = turned(query), numpy.repeat(turned(key), group, axis=1)
        scores = numpy.einsum("qhd,khd->hqk", query, key) / numpy.sqrt(size) + future
        shares = numpy.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        mixed = numpy.einsum("hqk,khd->qhd", shares, numpy.repeat(value, group, axis=1)).reshape(len(tokens), -1)
        stream = stream + mixed @ file.weight(f"{block}.attn_output.weight").T
        source = normed(stream, f"{block}.ffn_norm.weight")
        gate = source @ file.weight(f"{block}.ffn_gate.weight").T
        gated = gate / (1 + numpy.exp(-gate)) * (source @ file.weight(f"{block}.ffn_up.weight").T)
        stream = stream + gated @ file.weight(f"{block}.ffn_down.weight").T
    head = file.weight("output.weight") if file.has("output.weight") else embedding
    return normed(stream[-1:], "output_norm.weight")[0] @ head.T


class Session:
    """A converted model that reads on from what it has read."""

    def __init__(self, path: Path, file: LlamaFile) -> None:
        self._session = onnxruntime.InferenceSession(path)
        empty = numpy.zeros((1, file.shape.key_value_heads, 0, file.shape.head_size), numpy.float32)
        parts = [f"{layer}.{part}" for layer in range(file.shape.layers) for part in ("key", "value")]
        self._names = parts
        self._past = {f"past_key_values.{part}": empty for part in parts}
        self._length = 0

    def read(self, tokens: list[int]) -> numpy.ndarray:
        """Logits after the last token."""
        self._length += len(tokens)
        row = {"input_ids": numpy.array([tokens]), "attention_mask": numpy.ones((1, self._length), numpy.int64)}
        keep = {"num_logits_to_keep": numpy.array(1)}
        logits, *present = self._session.run(None, {**row, **keep, **self._past})
        self._past = {f"past_key_values.{part}": values for part, values in zip(self._names, present)}
        return logits[0, -1]


def best(logits: numpy.ndarray) -> list[int]:
    return [int(token) for token in numpy.argsort(-logits)[:TOP]]


def agreeing(one: list[int], other: list[int]) -> int:
    """How many tokens agree before the first that differs."""
    return next((index for index, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), len(one))


def check(source: Path, folder: Path, tokens: list[int]) -> bool:
    file = LlamaFile(source)
    wanted = best(forward(file, tokens))
    further = best(forward(file, [*tokens, wanted[0]]))
    names = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    names = {index: token for token, index in names.items()}
    print("plain   ", [names[token] for token in wanted], "then", [names[token] for token in further])
    is_right = True
    for dtype, name in WEIGHT_FILES.items():
        path = folder / "onnx" / name
        if not path.exists():
            continue
        session = Session(path, file)
        found = best(session.read(tokens))
        found_further = best(session.read([wanted[0]]))
        print(f"{dtype}      ", [names[token] for token in found], "then", [names[token] for token in found_further])
        print(f"{dtype}: {agreeing(found, wanted)} and {agreeing(found_further, further)} of {TOP} in order")
        is_right &= found[0] == wanted[0] and found_further[0] == further[0]
    return is_right


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tokens", type=int, nargs="+", required=True, help="the text's tokens")
    given = parser.parse_args()
    sys.exit(0 if check(given.source, given.folder, given.tokens) else 1)
