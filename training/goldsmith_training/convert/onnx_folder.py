"""Quantized ONNX in the layout of transformers.js."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import onnx
from write_graph import WEIGHT_FILES, write_graph

from goldsmith_training.convert.llama_folder import LlamaFolder
from goldsmith_training.files import whole_folder

SMALL_FILES = (
    "tokenizer.json",
    "generation_config.json",
    "chat_template.jinja",
    "goldsmith.json",
    "README.md",
)


def write_onnx_folder(source: LlamaFolder, target: Path, dtypes: tuple[str, ...]) -> None:
    """q4 is MatMulNBits in blocks of 32, q8 dynamic quantization by columns; see `gguf-to-onnx/`."""
    with whole_folder(target) as partial:
        (partial / "onnx").mkdir()
        config = {**source.config, "rope_theta": source.shape.rope_base}
        (partial / "config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
        copy_small_files(source, partial)
        for dtype in dtypes:
            onnx.save(write_graph(source, dtype), partial / "onnx" / WEIGHT_FILES[dtype])


def copy_small_files(source: LlamaFolder, target: Path) -> None:
    """Tokenizer, chat template, card; those that are there."""
    for name in SMALL_FILES:
        if (source.folder / name).exists():
            shutil.copyfile(source.folder / name, target / name)
    # Transformers names a class of its own, which others do not know, and keeps the chat template apart.
    config = {**source.read_json("tokenizer_config.json"), "tokenizer_class": "PreTrainedTokenizerFast"}
    template = source.chat_template()
    if template is not None:
        config["chat_template"] = template
    (target / "tokenizer_config.json").write_text(json.dumps(config, ensure_ascii=False, indent=1), encoding="utf-8")
