"""Converts a model of random weights, which is written here as a GGUF file, and runs what comes out.

    python -m unittest
"""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path

import numpy
from gguf import GGMLQuantizationType, GGUFWriter
from gguf.quants import dequantize, quantize

from check import Session, forward
from convert import convert
from quantize import from_blocks, to_blocks
from read_llama import LlamaFile
from write_graph import WEIGHT_FILES

HIDDEN, FEED, HEADS, KEY_VALUE_HEADS, LAYERS = 128, 192, 4, 2, 2
LETTERS = [chr(code) for code in range(33, 127)]
TOKENS = ["<|end|>", *LETTERS]


def write_random_model(path: Path) -> None:
    random = numpy.random.default_rng(7)
    writer = GGUFWriter(path, "llama")
    writer.add_block_count(LAYERS)
    writer.add_context_length(64)
    writer.add_embedding_length(HIDDEN)
    writer.add_feed_forward_length(FEED)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KEY_VALUE_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_dimension_count(HIDDEN // HEADS)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(TOKENS)
    writer.add_token_types([3] + [1] * len(LETTERS))
    writer.add_token_merges(["a b"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(0)
    writer.add_chat_template("{% for message in messages %}{{ message.content }}<|end|>{% endfor %}")

    def add(name: str, rows: int, columns: int) -> None:
        values = random.normal(0, columns**-0.5, (rows, columns)).astype(numpy.float32)
        kind = GGMLQuantizationType.Q4_1
        writer.add_tensor(name, quantize(values, kind), raw_dtype=kind)

    def add_norm(name: str) -> None:
        writer.add_tensor(name, random.uniform(0.5, 1.5, HIDDEN).astype(numpy.float32))

    add("token_embd.weight", len(TOKENS), HIDDEN)
    add_norm("output_norm.weight")
    for layer in range(LAYERS):
        block, size = f"blk.{layer}", HIDDEN // HEADS
        add_norm(f"{block}.attn_norm.weight")
        add_norm(f"{block}.ffn_norm.weight")
        add(f"{block}.attn_q.weight", HIDDEN, HIDDEN)
        add(f"{block}.attn_k.weight", KEY_VALUE_HEADS * size, HIDDEN)
        add(f"{block}.attn_v.weight", KEY_VALUE_HEADS * size, HIDDEN)
        add(f"{block}.attn_output.weight", HIDDEN, HIDDEN)
        add(f"{block}.ffn_gate.weight", FEED, HIDDEN)
        add(f"{block}.ffn_up.weight", FEED, HIDDEN)
        add(f"{block}.ffn_down.weight", HIDDEN, FEED)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


class Conversion(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        held = tempfile.TemporaryDirectory()
        cls.addClassCleanup(held.cleanup)
        cls.folder = Path(held.name)
        write_random_model(cls.folder / "model.gguf")
        convert(cls.folder / "model.gguf", cls.folder, list(WEIGHT_FILES))
        cls.file = LlamaFile(cls.folder / "model.gguf")

    def test_gives_the_same_logits_as_a_plain_forward_pass(self) -> None:
        tokens = [5, 9, 40, 3, 77, 12]
        wanted = forward(self.file, tokens)
        # The table of embeddings has eight bits in all of them.
        for dtype, least in {"fp32": 0.9998, "q4": 0.999, "q8": 0.995}.items():
            with self.subTest(dtype):
                session = Session(self.folder / "onnx" / WEIGHT_FILES[dtype], self.file)
                session.read(tokens[:-1])
                found = session.read(tokens[-1:])
                self.assertGreater(numpy.corrcoef(found, wanted)[0, 1], least)

    def test_finds_blocks_of_q4_1_back(self) -> None:
        values = numpy.random.default_rng(3).normal(0, 1, (8, 64)).astype(numpy.float32)
        kind = GGMLQuantizationType.Q4_1
        kept = dequantize(quantize(values, kind), kind)
        numpy.testing.assert_allclose(from_blocks(to_blocks(kept, 4)), kept, atol=1e-5)

    def test_writes_the_tokenizer_and_its_template(self) -> None:
        tokenizer = json.loads((self.folder / "tokenizer.json").read_text())
        config = json.loads((self.folder / "tokenizer_config.json").read_text())
        self.assertEqual(tokenizer["model"]["vocab"]["a"], TOKENS.index("a"))
        self.assertEqual([token["content"] for token in tokenizer["added_tokens"]], ["<|end|>"])
        self.assertEqual(config["eos_token"], "<|end|>")
        self.assertIn("messages", config["chat_template"])


if __name__ == "__main__":
    unittest.main()
