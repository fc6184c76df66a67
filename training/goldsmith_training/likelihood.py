"""How likely a model finds the two prompts of pairs that it has not learned: what its training makes smaller."""

from __future__ import annotations

from typing import Any

import torch
from tqdm import tqdm

from goldsmith_training.encode import ChatEncoder, Encoded
from goldsmith_training.examples import PopRow, user
from goldsmith_training.losses import IGNORED, sft_loss
from goldsmith_training.template import Pack


def measure_likelihood(rows: list[PopRow], model: Any, encoder: ChatEncoder, pack: Pack) -> dict[str, float]:
    """
    `loss_of_chosen` is −log π a token of the chosen prompt, in nats, averaged over the rows; `prefers_chosen` the share
    of rows in which the rejected prompt's is higher. A row longer than the context does not count; `rows` says how many
    do. Both are 0 where none does.
    """
    losses = [
        (_loss(model, chosen), _loss(model, rejected))
        for chosen, rejected in (_encode(row, encoder, pack) for row in tqdm(rows, desc="reading pairs", unit="row"))
        if max(len(chosen.tokens), len(rejected.tokens)) <= encoder.context
    ]
    count = max(1, len(losses))
    return {
        "rows": len(losses),
        "loss_of_chosen": sum(chosen for chosen, _ in losses) / count,
        "prefers_chosen": sum(chosen < rejected for chosen, rejected in losses) / count,
    }


def _encode(row: PopRow, encoder: ChatEncoder, pack: Pack) -> tuple[Encoded, Encoded]:
    # Asked as in measuring: with neither response.
    request = encoder.request((user(pack.optimizer_request(row.raw_prompt, row.chosen, None, None)),))
    return encoder.with_completion(request, row.chosen), encoder.with_completion(request, row.rejected)


@torch.no_grad()
def _loss(model: Any, encoded: Encoded) -> float:
    tokens = torch.tensor([encoded.tokens], device=model.device)
    labels = torch.tensor([encoded.labels], device=model.device)
    wanted = sum(label != IGNORED for label in encoded.labels) + 1
    logits = model(input_ids=tokens, logits_to_keep=wanted).logits
    return sft_loss(logits[:, -wanted:], labels[:, -wanted:]).item()
