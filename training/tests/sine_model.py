"""A model whose weights are a formula, so that it is the same wherever it is made."""

from __future__ import annotations

import torch
from transformers import LlamaConfig, LlamaForCausalLM

VOCABULARY = 512


def sine_model(shift: float = 0.0) -> LlamaForCausalLM:
    """Some ten thousand weights; another shift gives other ones."""
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=1024,
        pad_token_id=0,
    )
    model = LlamaForCausalLM(config).eval()
    with torch.no_grad():
        for place, weight in enumerate(model.parameters()):
            if weight.ndim > 1:
                steps = torch.arange(weight.numel(), dtype=torch.float64) * (1.7 + place / 7 + shift)
                weight.copy_((0.4 * torch.sin(steps)).reshape(weight.shape))
    return model
