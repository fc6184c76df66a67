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
    IGNORED,
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
    return sft_loss(*_completions(model, batch)), {}


@dataclass
class PreferenceObjective:
    """DPO or IPO against the model as it was at the start."""

    preference: Preference
    beta: float
    reference: Any
    """A copy that never learns; None where the model is one with LoRA, which is its own reference without it."""
    averages_tokens: bool = False
    """Takes log π as its mean over the tokens, not its sum: TRL's way for IPO."""

    def __call__(self, model: Any, batch: Batch) -> tuple[torch.Tensor, dict[str, float]]:
        policy = completion_log_probabilities(*_completions(model, batch))
        with torch.no_grad():
            reference = self._reference_log_probabilities(model, batch)
        if self.averages_tokens:
            lengths = (batch.labels != IGNORED).sum(dim=1)
            policy, reference = policy / lengths, reference / lengths
        margin = preference_margin(policy, reference)
        loss = dpo_loss(margin, self.beta) if self.preference == "dpo" else ipo_loss(margin, self.beta)
        # How much likelier the chosen have become than the rejected, and how often.
        figures = {"margin": margin.mean().item(), "preferred": (margin > 0).float().mean().item()}
        return loss, figures

    def _reference_log_probabilities(self, model: Any, batch: Batch) -> torch.Tensor:
        if self.reference is not None:
            return completion_log_probabilities(*_completions(self.reference, batch))
        plain = getattr(model, "module", model)
        was_training = plain.training
        plain.eval()
        with plain.disable_adapter() if hasattr(plain, "disable_adapter") else nullcontext():
            known = completion_log_probabilities(*_completions(plain, batch))
        plain.train(was_training)
        return known


def frozen_copy(model: Any) -> Any:
    """The model as it is now."""
    reference = copy.deepcopy(model).eval()
    return reference.requires_grad_(False)


def _completions(model: Any, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """
    Logits and labels from the token before the batch's first completion on. Requests are longer than completions, and
    over a vocabulary of 50,000 their logits, which nobody reads, cost more than half of a small model's time.
    """
    is_learned = (batch.labels != IGNORED).any(dim=0)
    wanted = len(is_learned) - max(0, int(is_learned.int().argmax()) - 1)
    logits = model(input_ids=batch.tokens, attention_mask=batch.mask, logits_to_keep=wanted).logits
    # A model that knows no such wish gives all.
    kept = logits[:, -wanted:]
    return kept, batch.labels[:, -wanted:]
