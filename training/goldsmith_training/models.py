"""Loads a model with its tokenizer, and saves what became of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from goldsmith_training.convert.gguf_tokenizer import cut_as_the_file_says
from goldsmith_training.encode import CHAT_FORMATS, ChatEncoder
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.settings import LoraSettings

logging.set_verbosity_error()
logging.disable_progress_bar()


def load_tokenizer(source: str, chat_format: str | None = None) -> Any:
    """From a folder, a GGUF file, or a name on the hub. Raises TrainingProblem."""
    tokenizer = _load(AutoTokenizer, source)
    if Path(source).is_file():
        cut_as_the_file_says(tokenizer, Path(source))
    if chat_format is not None:
        tokenizer.chat_template = CHAT_FORMATS[chat_format]
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def load_model(source: str) -> Any:
    """In 32 bits, ready to be trained: it keeps no cache. Raises TrainingProblem."""
    model = _load(AutoModelForCausalLM, source, dtype=torch.float32)
    if Path(source).is_file():
        _forget_quantization(model)
    model.config.use_cache = False
    return model


def _forget_quantization(model: Any) -> None:
    """A GGUF file's weights are plain numbers once loaded; marked as quantized, the model could not be saved."""
    packed = [name for name, weight in model.named_parameters() if weight.dtype != torch.float32]
    if packed:
        raise TrainingProblem(f"The GGUF file's weights were not unpacked ({packed[0]}), so they cannot be trained.")
    model.hf_quantizer = None
    for name in ("is_quantized", "quantization_method"):
        if name in vars(model):
            delattr(model, name)
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config


def load_encoder(source: str, chat_format: str | None, context: int) -> ChatEncoder:
    return ChatEncoder(load_tokenizer(source, chat_format), context)


def _load(loader: Any, source: str, **options: Any) -> Any:
    path = Path(source)
    looks_local = path.exists() or source.startswith(("/", ".", "~")) or source.count("/") != 1
    if looks_local and not path.exists():
        raise TrainingProblem(f"There is no model at {source}.")
    try:
        if path.is_file():
            return loader.from_pretrained(str(path.parent), gguf_file=path.name, **options)
        return loader.from_pretrained(source, **options)
    except (OSError, ValueError, ImportError, KeyError, json.JSONDecodeError) as error:
        raise TrainingProblem(f"The model {source} cannot be loaded: {error}") from error


def context_of(model: Any, wanted: int) -> int:
    """Tokens that a request and its completion may have: as many as wanted, but no more than the model knows."""
    most = getattr(model.config, "max_position_embeddings", None)
    return wanted if most is None else min(wanted, most)


def add_lora(model: Any, settings: LoraSettings) -> Any:
    """Puts small matrices beside the model's, which alone are trained (arXiv 2106.09685)."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules=list(settings.modules),
        bias="none",
        task_type="CAUSAL_LM",
    )
    try:
        return get_peft_model(model, config)
    except ValueError as error:
        raise TrainingProblem(f"LoRA does not fit this model: {error} Name others with --lora-modules.") from error


def trained_weights(model: Any) -> dict[str, torch.Tensor]:
    """What training changes: all of a model, or what LoRA has put beside it."""
    wanted = {name for name, weight in model.named_parameters() if weight.requires_grad}
    return {name: weight.detach() for name, weight in model.state_dict().items() if name in wanted}


def merged(model: Any) -> Any:
    """A plain model, with what LoRA learned added to its weights."""
    return model.merge_and_unload() if hasattr(model, "merge_and_unload") else model


def save_model(model: Any, tokenizer: Any, folder: Path) -> None:
    """A folder that Transformers loads."""
    # A generation config that comes with settings for sampling is refused where it says that nothing is sampled.
    model.generation_config.do_sample = True
    model.config.use_cache = True
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
