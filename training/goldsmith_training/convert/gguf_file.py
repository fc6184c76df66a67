"""One GGUF file, as llama.cpp and wllama read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy
from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType, TokenType
from gguf.quants import QuantError, quantize
from write_tokenizer import CUTS

from goldsmith_training.convert.llama_folder import LAYER_NAMES, LlamaFolder
from goldsmith_training.files import whole_path
from goldsmith_training.problem import TrainingProblem

KINDS = {
    "f16": (GGMLQuantizationType.F16, LlamaFileType.MOSTLY_F16),
    "q8_0": (GGMLQuantizationType.Q8_0, LlamaFileType.MOSTLY_Q8_0),
    "q4_0": (GGMLQuantizationType.Q4_0, LlamaFileType.MOSTLY_Q4_0),
    "q4_1": (GGMLQuantizationType.Q4_1, LlamaFileType.MOSTLY_Q4_1),
}


def write_gguf_file(source: LlamaFolder, target: Path, kind: str) -> None:
    """Raises TrainingProblem where the tokenizer is of a kind that is not converted."""
    stored, file_type = KINDS[kind]
    with whole_path(target) as partial:
        writer = GGUFWriter(partial, "llama")
        writer.add_name(source.name)
        writer.add_file_type(file_type)
        _add_shape(writer, source)
        _add_tokenizer(writer, source)
        pack = _read_pack_name(source.folder)
        if pack is not None:
            # The file is alone on its way, so the name of the pack goes with it.
            writer.add_string("goldsmith.pack", pack)
        for name in tensor_names(source):
            _add_tensor(writer, name, _in_order(source, name), stored)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()


def tensor_names(source: LlamaFolder) -> list[str]:
    layers = [f"blk.{layer}.{kind}.weight" for layer in range(source.shape.layers) for kind in LAYER_NAMES]
    head = ["output.weight"] if source.has("output.weight") else []
    return ["token_embd.weight", *layers, "output_norm.weight", *head]


def _in_order(source: LlamaFolder, name: str) -> numpy.ndarray:
    """llama.cpp turns neighbouring rows of queries and keys together, Transformers a row and one half a head below."""
    values = source.weight(name)
    heads = {"attn_q": source.shape.heads, "attn_k": source.shape.key_value_heads}.get(name.split(".")[-2])
    if heads is None:
        return values
    rows, columns = values.shape
    halves = values.reshape(heads, 2, rows // heads // 2, columns)
    return numpy.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, columns))


def _add_tensor(writer: GGUFWriter, name: str, values: numpy.ndarray, stored: GGMLQuantizationType) -> None:
    if values.ndim == 1:
        writer.add_tensor(name, values)
        return
    try:
        writer.add_tensor(name, quantize(values, stored), raw_dtype=stored)
    except QuantError:
        # Rows that are no whole number of blocks.
        writer.add_tensor(name, values.astype(numpy.float16))


def _add_shape(writer: GGUFWriter, source: LlamaFolder) -> None:
    shape = source.shape
    writer.add_block_count(shape.layers)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.hidden)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_value_heads)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_key_length(shape.head_size)
    writer.add_value_length(shape.head_size)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.norm_epsilon)
    writer.add_vocab_size(shape.vocabulary)


def _add_tokenizer(writer: GGUFWriter, source: LlamaFolder) -> None:
    tokenizer, config = source.read_json("tokenizer.json"), source.read_json("tokenizer_config.json")
    model = tokenizer["model"]
    added = {token["id"]: token for token in tokenizer.get("added_tokens", [])}
    tokens = {index: token for token, index in model["vocab"].items()}
    tokens |= {index: token["content"] for index, token in added.items()}
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(find_cut(tokenizer))
    texts = [tokens.get(index, f"[unused{index}]") for index in range(source.shape.vocabulary)]
    writer.add_token_list(texts)
    writer.add_token_types([_type_of(index, tokens, added) for index in range(len(texts))])
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]])
    ids = {token: index for index, token in tokens.items()}
    for role, add in {
        "bos": writer.add_bos_token_id,
        "eos": writer.add_eos_token_id,
        "unk": writer.add_unk_token_id,
        "pad": writer.add_pad_token_id,
    }.items():
        index = ids.get(_text_of(config.get(f"{role}_token")))
        if index is not None:
            add(index)
    writer.add_add_bos_token(False)
    template = source.chat_template()
    if template is not None:
        writer.add_chat_template(template)


def find_cut(tokenizer: dict[str, Any]) -> str:
    """How texts are cut before the merges, by llama.cpp's name (`tokenizer.ggml.pre`). Raises TrainingProblem."""
    pre = tokenizer.get("pre_tokenizer") or {}
    parts = pre.get("pretokenizers", [pre])
    kind = tokenizer["model"].get("type")
    for name, cut in CUTS.items():
        if kind == "BPE" and [_settings(part) for part in parts] == [_settings(part) for part in cut]:
            return name
    raise TrainingProblem(
        "The tokenizer is of a kind that is not converted to GGUF; those of SmolLM2, GPT-2 and Llama 3 are. "
        "Convert to onnx and mlc alone: --to onnx mlc."
    )


def _settings(part: dict[str, Any]) -> dict[str, Any]:
    # It says only what offsets into the text mean.
    return {key: value for key, value in part.items() if key != "trim_offsets"}


def _type_of(index: int, tokens: dict[int, str], added: dict[int, dict[str, Any]]) -> TokenType:
    if index in added:
        return TokenType.CONTROL if added[index].get("special") else TokenType.USER_DEFINED
    return TokenType.NORMAL if index in tokens else TokenType.UNUSED


def _text_of(token: Any) -> str | None:
    return token.get("content") if isinstance(token, dict) else token


def _read_pack_name(folder: Path) -> str | None:
    path = folder / "goldsmith.json"
    return json.loads(path.read_text(encoding="utf-8")).get("pack") if path.exists() else None
