"""The tokenizer and the configs of a GGUF file as the JSON files that transformers.js reads."""

from __future__ import annotations

from read_llama import LlamaFile

# Kinds of tokens in GGUF files (llama.cpp, gguf-py/gguf/constants.py, TokenType).
CONTROL, USER_DEFINED = 3, 4

BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
BYTES_ALONE = {**BYTE_LEVEL, "use_regex": False}


def _split(pattern: str) -> dict:
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False}


# How each family cuts a text before the merges, by GGUF's `tokenizer.ggml.pre` (llama.cpp, src/llama-vocab.cpp).
CUTS = {
    "gpt-2": [BYTE_LEVEL],
    "smollm": [{"type": "Digits", "individual_digits": True}, BYTE_LEVEL],
    "llama-bpe": [
        _split(
            r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
        ),
        BYTES_ALONE,
    ],
}


def make_tokenizer(file: LlamaFile) -> dict:
    """tokenizer.json. Raises ValueError for kinds of tokenizers that this script does not know."""
    kind, cut = file.field("tokenizer.ggml.model"), file.field("tokenizer.ggml.pre", "gpt-2")
    if kind != "gpt2" or cut not in CUTS:
        raise ValueError(f"A tokenizer of the kind {kind}/{cut} is not converted.")
    tokens, kinds = file.field("tokenizer.ggml.tokens"), file.field("tokenizer.ggml.token_type")
    added = [
        {"id": index, "content": token, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": kind == CONTROL}
        for index, (token, kind) in enumerate(zip(tokens, kinds))
        if kind in (CONTROL, USER_DEFINED)
    ]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": CUTS[cut]},
        "post_processor": None,
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": cut == "llama-bpe",
            "vocab": {token: index for index, token in enumerate(tokens)},
            "merges": file.field("tokenizer.ggml.merges"),
        },
    }


def make_tokenizer_config(file: LlamaFile) -> dict:
    tokens = file.field("tokenizer.ggml.tokens")

    def named(role: str) -> str | None:
        index = file.field(f"tokenizer.ggml.{role}_token_id", -1)
        return None if index == -1 else tokens[index]

    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "add_bos_token": file.field("tokenizer.ggml.add_bos_token", False),
        "add_prefix_space": False,
        "clean_up_tokenization_spaces": False,
        "model_max_length": file.shape.context,
        "bos_token": named("bos"),
        "eos_token": named("eos"),
        "unk_token": named("unknown"),
        "pad_token": named("padding") or named("eos"),
        "chat_template": file.field("tokenizer.chat_template"),
    }


def make_config(file: LlamaFile) -> dict:
    shape = file.shape
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.key_value_heads,
        "head_dim": shape.head_size,
        "max_position_embeddings": shape.context,
        "rope_theta": shape.rope_base,
        "rms_norm_eps": shape.norm_epsilon,
        "vocab_size": shape.vocabulary,
        "tie_word_embeddings": not file.has("output.weight"),
        "bos_token_id": file.field("tokenizer.ggml.bos_token_id"),
        "eos_token_id": file.field("tokenizer.ggml.eos_token_id"),
    }
