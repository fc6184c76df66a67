"""The losses of FIPO's three strategies.

Δ = (log π(chosen) − log π(rejected)) − (the same under the reference), each log π summed over the tokens of the
completion, as FIPO's paper does: DPO is −log σ(βΔ) (arXiv 2305.18290), IPO is (Δ − 1/(2β))² (arXiv 2310.12036).
TRL's DPO is the same; its IPO takes the mean over the tokens (since 0.7.11, and so in 1.16), so that its β means
something else. `PreferenceObjective.averages_tokens` is TRL's way; tests/test_trl.py compares with TRL's own values.
"""

from __future__ import annotations

import torch
from torch.nn import functional

IGNORED = -100
"""The label of a token that is not learned: those of the prompt, and padding."""


def completion_log_probabilities(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Σ log π of each row's completion. `logits` [rows, length, vocabulary], `labels` [rows, length]; gives [rows]."""
    following = labels[:, 1:]
    is_learned = following != IGNORED
    wanted = following.masked_fill(~is_learned, 0)
    chances = torch.log_softmax(logits[:, :-1].float(), dim=-1).gather(2, wanted.unsqueeze(2)).squeeze(2)
    return (chances * is_learned).sum(dim=1)


def sft_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """−log π of a token of the completions, averaged over all of the batch's."""
    count = (labels[:, 1:] != IGNORED).sum()
    return -completion_log_probabilities(logits, labels).sum() / count


def preference_margin(policy: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
    """Δ of each pair. Both hold log π of the chosen ones in their first half and of the rejected in their second."""
    chosen, rejected = policy.chunk(2)
    reference_chosen, reference_rejected = reference.chunk(2)
    return (chosen - rejected) - (reference_chosen - reference_rejected)


def dpo_loss(margin: torch.Tensor, beta: float) -> torch.Tensor:
    """−log σ(βΔ), averaged over the pairs."""
    return -functional.logsigmoid(beta * margin).mean()


def ipo_loss(margin: torch.Tensor, beta: float) -> torch.Tensor:
    """(Δ − 1/(2β))², averaged over the pairs."""
    return ((margin - 1 / (2 * beta)) ** 2).mean()
