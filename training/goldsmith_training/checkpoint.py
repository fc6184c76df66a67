"""Checkpoints: where a run that was killed goes on from. Each is written whole or not at all."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
import torch
from safetensors.torch import load_file, save_file

from goldsmith_training.files import disk_full, whole_folder
from goldsmith_training.models import trained_weights
from goldsmith_training.problem import TrainingProblem

KEPT = 2
"""The newest, and the one before it should the newest be unreadable."""


@dataclass
class TrainingState:
    """All that training changes."""

    model: Any
    optimizer: torch.optim.Optimizer
    scheduler: torch.optim.lr_scheduler.LRScheduler


def save_checkpoint(folder: Path, update: int, state: TrainingState) -> None:
    """Writes the checkpoint and drops older ones. Raises TrainingProblem where the disk is full."""
    target = folder / f"checkpoint-{update:07d}"
    weights = {name: weight.cpu().contiguous() for name, weight in trained_weights(state.model).items()}
    # Known beforehand, so that a disk is not filled to the brim for nothing: two moments for each weight.
    needed = 3 * sum(weight.numel() * weight.element_size() for weight in weights.values())
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < needed:
        raise disk_full(target)
    with whole_folder(target) as partial:
        save_file(weights, partial / "weights.safetensors")
        # Through a file of Python's, which says what is wrong with a disk; PyTorch's own says "iostream error".
        with (partial / "state.pt").open("wb") as file:
            torch.save(
                {
                    "optimizer": state.optimizer.state_dict(),
                    "scheduler": state.scheduler.state_dict(),
                    "random": _random_states(),
                },
                file,
            )
        (partial / "checkpoint.json").write_text(json.dumps({"update": update}), encoding="utf-8")
    for old in list_checkpoints(folder)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)


def list_checkpoints(folder: Path) -> list[Path]:
    """Whole ones, the oldest first."""
    return sorted(path for path in folder.glob("checkpoint-*") if path.name[-1].isdigit())


def load_newest_checkpoint(folder: Path, state: TrainingState) -> int:
    """Puts the newest one that can be read into the state. Gives its number of updates, 0 where there is none."""
    for path in reversed(list_checkpoints(folder)):
        try:
            update = json.loads((path / "checkpoint.json").read_text(encoding="utf-8"))["update"]
            weights = load_file(path / "weights.safetensors")
            rest = torch.load(path / "state.pt", weights_only=False)
        except Exception as error:  # Whatever a damaged file makes a library say.
            print(f"{path.name} cannot be read and is passed over: {error}")
            continue
        unknown = state.model.load_state_dict(weights, strict=False).unexpected_keys
        if unknown:
            raise TrainingProblem(f"{path} is of another model: it holds {unknown[0]}.")
        state.optimizer.load_state_dict(rest["optimizer"])
        state.scheduler.load_state_dict(rest["scheduler"])
        _set_random_states(rest["random"])
        return update
    return 0


def _random_states() -> dict[str, Any]:
    return {
        "python": random.getstate(),
        "numpy": numpy.random.get_state(),
        "torch": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
    }


def _set_random_states(states: dict[str, Any]) -> None:
    random.setstate(states["python"])
    numpy.random.set_state(states["numpy"])
    torch.set_rng_state(states["torch"])
    if states["cuda"]:
        torch.cuda.set_rng_state_all(states["cuda"])
