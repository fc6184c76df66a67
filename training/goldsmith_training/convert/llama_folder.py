"""A folder of Transformers with a model of the llama architecture: its shape, and its weights by llama.cpp's names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy
from read_llama import LlamaShape
from safetensors import safe_open

from goldsmith_training.problem import TrainingProblem

LAYER_NAMES = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
OTHER_NAMES = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}


class LlamaFolder:
    """Raises TrainingProblem where it holds what is not converted here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = self.read_json("config.json")
        _refuse_unknown(self.config)
        heads, hidden = self.config["num_attention_heads"], self.config["hidden_size"]
        self.shape = LlamaShape(
            layers=self.config["num_hidden_layers"],
            hidden=hidden,
            feed_forward=self.config["intermediate_size"],
            heads=heads,
            key_value_heads=self.config.get("num_key_value_heads") or heads,
            head_size=self.config.get("head_dim") or hidden // heads,
            vocabulary=self.config["vocab_size"],
            context=self.config["max_position_embeddings"],
            rope_base=_rope_of(self.config).get("rope_theta", 10_000.0),
            norm_epsilon=self.config["rms_norm_eps"],
        )
        self._files = self._find_weights()

    @property
    def name(self) -> str:
        return self.folder.resolve().name

    @property
    def is_tied(self) -> bool:
        """Whether the table of embeddings is also the output."""
        return bool(self.config.get("tie_word_embeddings")) or "lm_head.weight" not in self._files

    def read_json(self, name: str) -> dict[str, Any]:
        """Raises TrainingProblem where the file is missing or no JSON."""
        try:
            return json.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise TrainingProblem(f"{self.folder} is no folder of a trained model: {name} is missing.") from error
        except ValueError as error:
            raise TrainingProblem(f"{self.folder / name} is not JSON: {error}.") from error

    def chat_template(self) -> str | None:
        """It stands beside the tokenizer's config, or in it."""
        beside = self.folder / "chat_template.jinja"
        if beside.exists():
            return beside.read_text(encoding="utf-8")
        return self.read_json("tokenizer_config.json").get("chat_template")

    def has(self, name: str) -> bool:
        """Whether there is a tensor of llama.cpp's name."""
        return not self.is_tied if name == "output.weight" else _folder_name(name) in self._files

    def weight(self, name: str) -> numpy.ndarray:
        """A tensor by llama.cpp's name as float32, [out, in] for a matrix, in Transformers' order."""
        wanted = _folder_name(name)
        with safe_open(self._files[wanted], framework="pt") as file:
            return file.get_tensor(wanted).float().numpy()

    def _find_weights(self) -> dict[str, Path]:
        files = sorted(self.folder.glob("*.safetensors"))
        if not files:
            raise TrainingProblem(f"{self.folder} holds no weights (*.safetensors).")
        found: dict[str, Path] = {}
        for path in files:
            with safe_open(path, framework="pt") as file:
                found |= dict.fromkeys(file.keys(), path)
        return found


def _folder_name(name: str) -> str:
    if name in OTHER_NAMES:
        return OTHER_NAMES[name]
    _, layer, kind, _ = name.split(".")
    return f"model.layers.{layer}.{LAYER_NAMES[kind]}.weight"


def _rope_of(config: dict[str, Any]) -> dict[str, Any]:
    """Newer configs keep it apart."""
    apart = config.get("rope_parameters") or {}
    return {"rope_theta": config.get("rope_theta", 10_000.0), **apart}


def _refuse_unknown(config: dict[str, Any]) -> None:
    kind = config.get("model_type")
    if kind != "llama":
        raise TrainingProblem(f"Models of the llama architecture are converted (SmolLM2, TinyLlama …); this is {kind}.")
    scaling = config.get("rope_scaling") or {}
    if (scaling.get("rope_type") or _rope_of(config).get("rope_type") or "default") != "default":
        raise TrainingProblem("Models that stretch their positions (rope scaling) are not converted.")
    if config.get("attention_bias") or config.get("mlp_bias"):
        raise TrainingProblem("Models with biases are not converted.")
    if config.get("hidden_act", "silu") != "silu":
        raise TrainingProblem(f"The activation {config['hidden_act']} is not converted.")
