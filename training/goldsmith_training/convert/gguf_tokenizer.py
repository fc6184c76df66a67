"""How a GGUF file's texts are cut before the merges, which Transformers does not read from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gguf import GGUFReader
from tokenizers import Tokenizer
from write_tokenizer import CUTS


def cut_as_the_file_says(tokenizer: Any, path: Path) -> None:
    """
    Gives the tokenizer the cut that `tokenizer.ggml.pre` names: with another one, digits and blank lines become other
    tokens than those that the model has learned. Leaves it as it is where the name is not known.
    """
    field = GGUFReader(path).get_field("tokenizer.ggml.pre")
    cut = CUTS.get("" if field is None else field.contents())
    if cut is None:
        return
    state = json.loads(tokenizer.backend_tokenizer.to_str())
    state["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": cut}
    tokenizer.backend_tokenizer.pre_tokenizer = Tokenizer.from_str(json.dumps(state)).pre_tokenizer
