"""What the tests share: tiny rows, a tiny pack, and a tiny model that is made once."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import torch
from tiny_model import texts_of, write_tiny_model

from goldsmith_training.encode import ChatEncoder
from goldsmith_training.models import load_encoder
from goldsmith_training.template import Pack, read_pack

HERE = Path(__file__).parent
ROWS = HERE / "rows.jsonl"
PACK = HERE / "pack.json"

# A tiny model computes no faster on more cores, and others may be using them.
torch.set_num_threads(1)
os.environ["OMP_NUM_THREADS"] = "1"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("tiny"), texts_of(ROWS))


@pytest.fixture(scope="session")
def encoder(tiny: Path) -> ChatEncoder:
    return load_encoder(str(tiny), None, 2048)


@pytest.fixture(scope="session")
def pack() -> Pack:
    return read_pack(PACK)


@pytest.fixture
def rows() -> list[dict]:
    return [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]


def write_lines(path: Path, rows: list) -> Path:
    """Objects as JSON; bytes and strings as they are."""
    lines = [row if isinstance(row, bytes) else _text(row).encode() for row in rows]
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


def _text(row: object) -> str:
    return row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)
