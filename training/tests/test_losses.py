"""Values that were computed by hand."""

from __future__ import annotations

import math

import pytest
import torch

from goldsmith_training.losses import (
    IGNORED,
    completion_log_probabilities,
    dpo_loss,
    ipo_loss,
    preference_margin,
    sft_loss,
)


def logits_of(*chances: list[float]) -> torch.Tensor:
    """One row in which each position gives the next token these chances."""
    return torch.log(torch.tensor([chances]))


# Position 0 foretells token 1, position 1 token 2; what the last position foretells stands nowhere.
LOGITS = logits_of([0.1, 0.5, 0.4], [0.2, 0.55, 0.25], [0.3, 0.3, 0.4])


def test_log_probability_is_the_sum_over_the_completion() -> None:
    labels = torch.tensor([[IGNORED, 1, 2]])
    assert completion_log_probabilities(LOGITS, labels).item() == pytest.approx(math.log(0.5) + math.log(0.25))


def test_tokens_of_the_request_do_not_count() -> None:
    labels = torch.tensor([[IGNORED, IGNORED, 2]])
    assert completion_log_probabilities(LOGITS, labels).item() == pytest.approx(math.log(0.25))


def test_log_probability_does_not_depend_on_padding() -> None:
    padded = torch.cat([LOGITS, LOGITS], dim=1)
    labels = torch.tensor([[IGNORED, 1, 2, IGNORED, IGNORED, IGNORED]])
    assert completion_log_probabilities(padded, labels).item() == pytest.approx(math.log(0.125))


def test_sft_averages_over_the_tokens_of_the_completions() -> None:
    labels = torch.tensor([[IGNORED, 1, 2]])
    assert sft_loss(LOGITS, labels).item() == pytest.approx(-(math.log(0.5) + math.log(0.25)) / 2)


def test_margin_is_what_the_policy_prefers_beyond_the_reference() -> None:
    policy = torch.tensor([-10.0, -20.0, -13.0, -19.0])
    reference = torch.tensor([-11.0, -20.0, -12.0, -22.0])
    # (−10 + 13) − (−11 + 12) = 2, and (−20 + 19) − (−20 + 22) = −3.
    assert preference_margin(policy, reference).tolist() == [2.0, -3.0]


@pytest.mark.parametrize(
    ("margin", "beta", "loss"),
    [
        (0.0, 0.01, math.log(2)),
        # −log(1 / (1 + e^−0.02))
        (2.0, 0.01, 0.683197180),
        (-3.0, 0.1, 0.854355244),
    ],
)
def test_dpo_is_minus_log_sigma_of_beta_times_the_margin(margin: float, beta: float, loss: float) -> None:
    assert dpo_loss(torch.tensor([margin]), beta).item() == pytest.approx(loss, rel=1e-6)


@pytest.mark.parametrize(
    ("margin", "beta", "loss"),
    [
        # 1 / (2 × 0.01) = 50
        (0.0, 0.01, 2500.0),
        (2.0, 0.01, 2304.0),
        (50.0, 0.01, 0.0),
        (-3.0, 0.1, 64.0),
    ],
)
def test_ipo_is_the_square_of_the_distance_to_its_target(margin: float, beta: float, loss: float) -> None:
    assert ipo_loss(torch.tensor([margin]), beta).item() == pytest.approx(loss)


def test_losses_are_averaged_over_the_pairs() -> None:
    margins = torch.tensor([0.0, 50.0])
    assert ipo_loss(margins, 0.01).item() == pytest.approx(1250.0)
    one, other = dpo_loss(margins[:1], 0.01), dpo_loss(margins[1:], 0.01)
    assert dpo_loss(margins, 0.01).item() == pytest.approx((one + other).item() / 2)
