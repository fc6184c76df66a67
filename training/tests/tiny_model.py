"""Writes a model of the llama architecture with some ten thousand weights, and a tokenizer made of the given rows.

python tests/tiny_model.py folder tests/rows.jsonl
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from goldsmith_training.encode import CHAT_FORMATS

VOCABULARY = 512
CONTEXT = 4096
MARKS = ["<|end|>", "<|im_start|>", "<|im_end|>"]


def write_tiny_model(folder: Path, texts: list[str], layers: int = 2) -> Path:
    """The same texts give the same model."""
    torch.manual_seed(7)
    tokenizer = make_tokenizer(texts)
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=64,
        intermediate_size=64,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=CONTEXT,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.convert_tokens_to_ids("<|im_start|>"),
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def make_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=MARKS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|im_end|>", bos_token="<|im_start|>", pad_token="<|end|>"
    )
    fast.chat_template = CHAT_FORMATS["chatml"]
    return fast


def texts_of(rows: Path) -> list[str]:
    lines = rows.read_text(encoding="utf-8").split("\n")
    return [value for line in lines if line for value in json.loads(line).values() if isinstance(value, str)]


if __name__ == "__main__":
    write_tiny_model(Path(sys.argv[1]), texts_of(Path(sys.argv[2])))
