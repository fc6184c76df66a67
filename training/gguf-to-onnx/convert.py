"""Turns a GGUF file of the llama architecture into a folder that transformers.js runs.

    python -m pip install -r requirements.txt
    python convert.py model.gguf folder                    # writes q4 and q8
    python check.py model.gguf folder --tokens 504 3575    # compares both with a plain forward pass

The weights are dequantized and quantized anew: four bits in blocks of 32 ("q4", MatMulNBits, for processors and GPUs;
weights that came as Q4_1 stay what they were) and eight bits by columns ("q8", dynamic quantization, for processors
alone; it rounds what flows between the layers too, and loses more by that). The app needs none of this; it is for
watching it with a real model.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnx

from read_llama import LlamaFile
from write_graph import WEIGHT_FILES, write_graph
from write_tokenizer import make_config, make_tokenizer, make_tokenizer_config


def convert(source: Path, folder: Path, dtypes: list[str]) -> None:
    file = LlamaFile(source)
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    config = make_config(file)
    ends = {"bos_token_id": config["bos_token_id"], "eos_token_id": config["eos_token_id"]}
    for name, content in {
        "config.json": config,
        "generation_config.json": ends,
        "tokenizer.json": make_tokenizer(file),
        "tokenizer_config.json": make_tokenizer_config(file),
    }.items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    for dtype in dtypes:
        onnx.save(write_graph(file, dtype), folder / "onnx" / WEIGHT_FILES[dtype])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="a GGUF file")
    parser.add_argument("folder", type=Path, help="where the model's folder is written")
    parser.add_argument("--dtype", choices=list(WEIGHT_FILES), action="append", help="one of them alone")
    given = parser.parse_args()
    convert(given.source, given.folder, given.dtype or ["q4", "q8"])
