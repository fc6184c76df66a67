"""Which rows are learned together, and how they become tensors."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from goldsmith_training.data import EncodedPair
from goldsmith_training.losses import IGNORED


@dataclass(frozen=True)
class Batch:
    """[rows, length] each; of pairs the chosen ones are the first half."""

    tokens: torch.Tensor
    mask: torch.Tensor
    labels: torch.Tensor


def order_of_epoch(count: int, seed: int, epoch: int) -> list[int]:
    """The rows of an epoch in an order of their own; the same at each call, so that a run can go on in the middle."""
    generator = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
    return torch.randperm(count, generator=generator).tolist()


def batches_of_epoch(order: list[int], size: int, share: int = 0, shares: int = 1) -> list[list[int]]:
    """The batches of one of several processes; all have equally many, for which some rows are seen twice."""
    whole = size * shares
    padded = order + order[: -len(order) % whole] if shares > 1 else order
    parts = [padded[start : start + size] for start in range(0, len(padded), size)]
    return parts[share::shares]


def to_batch(pairs: list[EncodedPair], padding: int, device: torch.device, with_rejected: bool) -> Batch:
    rows = [pair.chosen for pair in pairs]
    if with_rejected:
        rows += [pair.rejected for pair in pairs if pair.rejected is not None]
    length = max(len(row.tokens) for row in rows)

    def stack(lists: list[list[int]], filling: int) -> torch.Tensor:
        return torch.tensor([values + [filling] * (length - len(values)) for values in lists], device=device)

    return Batch(
        tokens=stack([row.tokens for row in rows], padding),
        mask=stack([[1] * len(row.tokens) for row in rows], 0),
        labels=stack([row.labels for row in rows], IGNORED),
    )
