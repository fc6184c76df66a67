"""What is made smaller: by supervised fine-tuning, or by one of the two preference losses."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import torch

from goldsmith_training.batches import Batch
from goldsmith_training.losses import (
    completion_log_probabilities,
    dpo_loss,
    ipo_loss,
    preference_margin,
    sft_loss,
)
from goldsmith_training.settings import Preference

Objective = Callable[[Any, Batch], tuple[torch.Tensor, dict[str, float]]]
"""The loss of a batch under the model, and figures for the log."""


def supervised(model: Any, batch: Batch) -> tuple[torch.Tensor, dict[str, float]]:
    return sft_loss(_logits(model, batch), batch.labels), {}


@dataclass
class PreferenceObjective:
    """DPO or IPO against the model as it was at the start."""

    preference: Preference
    beta: float
    reference: Any
    """A copy that never learns; None where the model is one with LoRA, which is its own reference without it."""

    def __call__(self, model: Any, batch: Batch) -> tuple[torch.Tensor, dict[str, float]]:
        policy = completion_log_probabilities(_logits(model, batch), batch.labels)
        with torch.no_grad():
            reference = completion_log_probabilities(self._reference_logits(model, batch), batch.labels)
        margin = preference_margin(policy, reference)
        loss = dpo_loss(margin, self.beta) if self.preference == "dpo" else ipo_loss(margin, self.beta)
        # How much likelier the chosen have become than the rejected, and how often.
        figures = {"margin": margin.mean().item(), "preferred": (margin > 0).float().mean().item()}
        return loss, figures

    def _reference_logits(self, model: Any, batch: Batch) -> torch.Tensor:
        if self.reference is not None:
            return _logits(self.reference, batch)
        plain = getattr(model, "module", model)
        was_training = plain.training
        plain.eval()
        with plain.disable_adapter() if hasattr(plain, "disable_adapter") else nullcontext():
            logits = _logits(plain, batch)
        plain.train(was_training)
        return logits


def frozen_copy(model: Any) -> Any:
    """The model as it is now."""
    reference = copy.deepcopy(model).eval()
    return reference.requires_grad_(False)


def _logits(model: Any, batch: Batch) -> torch.Tensor:
    return model(input_ids=batch.tokens, attention_mask=batch.mask).logits
