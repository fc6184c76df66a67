from __future__ import annotations

import errno
import os
import shutil
import subprocess
from pathlib import Path
from typing import BinaryIO

import pytest
import torch
from torch import nn

from goldsmith_training.checkpoint import (
    TrainingState,
    list_checkpoints,
    load_newest_checkpoint,
    save_checkpoint,
)
from goldsmith_training.files import write_whole
from goldsmith_training.problem import TrainingProblem


def make_state() -> TrainingState:
    model = nn.Linear(4, 4)
    optimizer = torch.optim.AdamW(model.parameters(), 0.1)
    return TrainingState(model, optimizer, torch.optim.lr_scheduler.ConstantLR(optimizer))


def learn(state: TrainingState) -> None:
    state.model(torch.randn(2, 4)).sum().backward()
    state.optimizer.step()
    state.optimizer.zero_grad()
    state.scheduler.step()


def test_what_is_loaded_is_what_was_saved(tmp_path: Path) -> None:
    state = make_state()
    learn(state)
    save_checkpoint(tmp_path, 1, state)
    learn(state)
    expected = state.model.weight.clone()
    resumed = make_state()
    assert load_newest_checkpoint(tmp_path, resumed) == 1
    # The draws go on where they were, too.
    learn(resumed)
    assert torch.equal(resumed.model.weight, expected)


def test_the_newest_two_are_kept_and_a_damaged_one_is_passed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = make_state()
    for update in (1, 2, 3):
        save_checkpoint(tmp_path, update, state)
    assert [path.name for path in list_checkpoints(tmp_path)] == ["checkpoint-0000002", "checkpoint-0000003"]
    (tmp_path / "checkpoint-0000003" / "weights.safetensors").write_bytes(b"damaged")
    assert load_newest_checkpoint(tmp_path, make_state()) == 2
    assert "checkpoint-0000003 cannot be read" in capsys.readouterr().out


def test_half_a_checkpoint_counts_for_nothing(tmp_path: Path) -> None:
    state = make_state()
    save_checkpoint(tmp_path, 1, state)
    # As a kill in the middle of writing leaves it.
    shutil.copytree(tmp_path / "checkpoint-0000001", tmp_path / "checkpoint-0000002.partial")
    assert load_newest_checkpoint(tmp_path, make_state()) == 1
    save_checkpoint(tmp_path, 2, state)
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".partial")] == []


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        RuntimeError("I/O error: No space left on device (os error 28)"),
    ],
)
def test_a_full_disk_is_named_and_leaves_the_former_checkpoint_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    state = make_state()
    save_checkpoint(tmp_path, 1, state)

    def write_half(content: object, file: BinaryIO) -> None:
        file.write(b"half")
        raise error

    monkeypatch.setattr("goldsmith_training.checkpoint.torch.save", write_half)
    with pytest.raises(TrainingProblem, match=r"disk is full.*--resume"):
        save_checkpoint(tmp_path, 2, state)
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint-0000001"]
    assert load_newest_checkpoint(tmp_path, make_state()) == 1


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can make a small disk")
def test_a_disk_that_is_really_full_does_the_same(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine mounts nothing")
    try:
        state = make_state()
        save_checkpoint(disk, 1, state)
        (disk / "other").write_bytes(b"x" * (shutil.disk_usage(disk).free - 8192))
        with pytest.raises(TrainingProblem, match="disk is full"):
            save_checkpoint(disk, 2, state)
        assert load_newest_checkpoint(disk, make_state()) == 1
        with pytest.raises(TrainingProblem, match="disk is full"):
            write_whole(disk / "rows.jsonl", "x" * 100_000)
        assert not (disk / "rows.jsonl.partial").exists()
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)
