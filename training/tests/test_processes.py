"""A run in several processes, as on several graphics cards or machines."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

from test_training import TRAINING, arguments, log_of, weights_of

from goldsmith_training.command_line import main


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def launch(command: list[str], machines: int = 2) -> None:
    """Each process is a machine of its own to PyTorch, and all are this one."""
    common = ["-m", "torch.distributed.run", "--nproc-per-node", "1", "--nnodes", str(machines)]
    common += ["--master-addr", "127.0.0.1", "--master-port", str(free_port())]
    running = [
        subprocess.Popen(
            [sys.executable, *common, "--node-rank", str(rank), "-m", "goldsmith_training", *command],
            cwd=TRAINING,
            env={**os.environ, "PYTHONPATH": str(TRAINING), "ACCELERATE_USE_CPU": "true"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for rank in range(machines)
    ]
    outputs = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0] * machines, "\n".join(outputs)


def test_two_machines_learn_what_one_learns(tiny: Path, tmp_path: Path) -> None:
    further = ("--epochs", "1", "--learning-rate", "1e-3", "--to", "gguf")
    one, two = tmp_path / "one", tmp_path / "two"
    assert main(arguments("dpo", tiny, one, *further)) == 0
    # Half of the batch for each of them.
    launch([*arguments("dpo", tiny, two, *further), "--batch", "2"])
    assert len(log_of(two)) == len(log_of(one)) == 4
    expected, found = weights_of(one), weights_of(two)
    assert all(found[name].allclose(expected[name], atol=1e-4) for name in expected)
    before = json.loads((one / "run.json").read_text()), json.loads((two / "run.json").read_text())
    assert before[0]["batch"] == 2 * before[1]["batch"]
    assert (two / "two-q8_0.gguf").exists()


def test_two_machines_go_through_the_iterations_together(tiny: Path, tmp_path: Path) -> None:
    further = ("--iterations", "2", "--max-updates", "2", "--new-tokens", "4")
    launch(arguments("ipl", tiny, tmp_path, *further))
    assert [entry["update"] for entry in log_of(tmp_path)] == [1, 2, 3, 4]
    assert (tmp_path / "iteration-2" / "rows.jsonl").exists()
    assert (tmp_path / "model" / "model.safetensors").exists()
