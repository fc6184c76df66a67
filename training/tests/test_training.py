"""Whole runs with a tiny model."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import PACK, ROWS

from goldsmith_training.command_line import main
from goldsmith_training.models import load_model

TRAINING = Path(__file__).parents[1]


def arguments(strategy: str, model: Path, out: Path, *further: str) -> list[str]:
    common = ["--model", str(model), "--data", str(ROWS), "--out", str(out), "--pack", str(PACK)]
    return [strategy, *common, "--accumulate", "1", "--batch", "4", "--save-every", "2", *further]


def log_of(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "training.jsonl").read_text().splitlines()]


def weights_of(out: Path) -> dict:
    return load_model(str(out / "model")).state_dict()


def test_sft_learns_its_rows_and_leaves_a_whole_folder(tiny: Path, tmp_path: Path) -> None:
    assert main(arguments("sft", tiny, tmp_path, "--epochs", "5", "--learning-rate", "1e-2")) == 0
    losses = [entry["loss"] for entry in log_of(tmp_path)]
    assert len(losses) == 20
    # A model that knows nothing is as unsure as its vocabulary is large.
    assert losses[0] == pytest.approx(math.log(512), abs=0.3)
    assert losses[-1] < losses[0] / 2
    card = (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    assert "16 examples of rows.jsonl" in card and str(tiny) not in card
    assert "<polyline" in (tmp_path / "model" / "loss.svg").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "model" / "goldsmith.json").read_text()) == {"pack": "full"}


@pytest.mark.parametrize(("strategy", "first_loss"), [("dpo", math.log(2)), ("ipo", 2500.0)])
def test_preferences_begin_at_a_margin_of_nought_and_grow(
    tiny: Path, tmp_path: Path, strategy: str, first_loss: float
) -> None:
    further = ("--epochs", "3", "--learning-rate", "1e-3", "--schedule", "cosine", "--warmup", "0")
    assert main(arguments(strategy, tiny, tmp_path, *further)) == 0
    log = log_of(tmp_path)
    assert log[0]["loss"] == pytest.approx(first_loss, rel=1e-4)
    assert log[0]["margin"] == pytest.approx(0, abs=1e-3)
    assert log[-1]["margin"] > 1
    assert log[-1]["loss"] < log[0]["loss"]


def test_lora_changes_only_the_weights_that_it_stands_beside(tiny: Path, tmp_path: Path) -> None:
    further = ("--epochs", "1", "--learning-rate", "1e-2", "--lora", "--lora-modules", "q_proj", "v_proj")
    assert main(arguments("dpo", tiny, tmp_path, *further)) == 0
    before, after = load_model(str(tiny)).state_dict(), weights_of(tmp_path)
    assert before.keys() == after.keys()
    changed = {name.split(".")[-2] for name in before if not before[name].equal(after[name])}
    assert changed == {"q_proj", "v_proj"}
    assert log_of(tmp_path)[0]["loss"] == pytest.approx(math.log(2), rel=1e-3)


@pytest.mark.parametrize("lora", [(), ("--lora",)], ids=["full", "LoRA"])
def test_a_killed_run_goes_on_and_ends_as_if_it_had_not_been_killed(
    tiny: Path, tmp_path: Path, lora: tuple[str, ...]
) -> None:
    further = ("--epochs", "6", "--learning-rate", "1e-3", *lora)
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert main(arguments("sft", tiny, whole, *further)) == 0
    command = [sys.executable, "-m", "goldsmith_training", *arguments("sft", tiny, killed, *further)]
    running = subprocess.Popen(command, cwd=TRAINING, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    while running.poll() is None and not (killed / "checkpoints" / "checkpoint-0000004").exists():
        time.sleep(0.01)
    assert running.poll() is None, "it ended before it could be killed"
    running.kill()
    running.wait()
    assert not (killed / "model").exists()
    assert main(arguments("sft", tiny, killed, *further, "--resume")) == 0
    assert log_of(killed) == log_of(whole)
    expected, found = weights_of(whole), weights_of(killed)
    assert all(found[name].equal(expected[name]) for name in expected)


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX does")
def test_a_polite_stop_saves_first(tiny: Path, tmp_path: Path) -> None:
    command = arguments("sft", tiny, tmp_path, "--epochs", "500", "--save-every", "100000")
    running = subprocess.Popen(
        [sys.executable, "-m", "goldsmith_training", *command], cwd=TRAINING, stderr=subprocess.PIPE, text=True
    )
    log = tmp_path / "training.jsonl"
    while running.poll() is None and not (log.exists() and log.stat().st_size > 0):
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, words = running.communicate()
    assert running.returncode == 1
    assert "are saved. Go on with --resume." in words
    assert len(list((tmp_path / "checkpoints").iterdir())) == 1
    # Whoever wants no more of it gets the model as it was when it was stopped.
    stopped = log_of(tmp_path)
    assert main([*command, "--resume", "--max-updates", "1"]) == 0
    assert log_of(tmp_path) == stopped
    assert (tmp_path / "model" / "model.safetensors").exists()


def test_a_run_is_never_written_over_nor_resumed_as_another(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once = arguments("sft", tiny, tmp_path, "--max-updates", "1")
    assert main(once) == 0
    assert main(once) == 1
    assert "holds a run already" in capsys.readouterr().err
    assert main([*once, "--resume", "--seed", "7"]) == 1
    assert "seed: 0 before, 7 now" in capsys.readouterr().err
    assert main([*once, "--resume"]) == 0


def test_what_is_wrong_with_the_command_is_said(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments("sft", tmp_path / "nowhere", tmp_path / "out")) == 1
    assert "There is no model at" in capsys.readouterr().err
    # Nothing has begun there, so that the corrected command runs.
    assert main(arguments("sft", tiny, tmp_path / "out", "--max-updates", "1")) == 0
    assert main(arguments("ipo", tiny, tmp_path / "out", "--beta", "0")) == 1
    assert "--beta must be above 0" in capsys.readouterr().err
