"""The recipe's losses beside those of TRL's own trainers, which record_trl.py recorded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from sine_model import sine_model

from goldsmith_training.batches import Batch
from goldsmith_training.losses import IGNORED
from goldsmith_training.objectives import PreferenceObjective, supervised
from goldsmith_training.settings import Preference

RECORDED = json.loads((Path(__file__).parent / "trl.json").read_text(encoding="utf-8"))


def batch_of(name: str) -> Batch:
    """The batch that TRL made."""
    recorded = RECORDED[name]
    tokens = torch.tensor(recorded["input_ids"])
    if "labels" in recorded:
        labels = torch.tensor(recorded["labels"])
    else:
        labels = tokens.masked_fill(torch.tensor(recorded["completion_mask"]) == 0, IGNORED)
    return Batch(tokens=tokens, mask=torch.ones_like(tokens), labels=labels)


def objective_of(preference: Preference, averages_tokens: bool) -> PreferenceObjective:
    return PreferenceObjective(preference, RECORDED["beta"], sine_model(), averages_tokens)


def loss_of(name: str, objective: PreferenceObjective) -> float:
    loss, _ = objective(sine_model(RECORDED["shift"]), batch_of(name))
    return loss.item()


def test_sft_is_as_trl_has_it() -> None:
    loss, _ = supervised(sine_model(RECORDED["shift"]), batch_of("sft"))
    assert loss.item() == pytest.approx(RECORDED["sft"]["loss"], rel=1e-5)


def test_dpo_is_as_trl_has_it() -> None:
    assert loss_of("sigmoid", objective_of("dpo", False)) == pytest.approx(RECORDED["sigmoid"]["loss"], rel=1e-5)


def test_ipo_is_as_trl_has_it_where_tokens_are_averaged_and_the_papers_where_they_are_not() -> None:
    assert loss_of("ipo", objective_of("ipo", True)) == pytest.approx(RECORDED["ipo"]["loss"], rel=1e-5)
    assert loss_of("ipo", objective_of("ipo", False)) != pytest.approx(RECORDED["ipo"]["loss"], rel=1e-2)


def test_the_reference_is_another_model_than_the_policy() -> None:
    # Else the values above would be those of no difference at all: log 2, and (1/(2β))².
    assert RECORDED["sigmoid"]["loss"] != pytest.approx(0.693147, rel=1e-3)
    assert RECORDED["ipo"]["loss"] != pytest.approx((1 / (2 * RECORDED["beta"])) ** 2, rel=1e-3)
