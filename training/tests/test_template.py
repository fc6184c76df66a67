from __future__ import annotations

import json
from pathlib import Path

import pytest

from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack, fill, read_pack

AWKWARD = "O_C S_P $& \\1 `G_N`\r\n🐝 مرحبا"


def test_what_fills_a_place_holder_is_never_read_again() -> None:
    assert fill("S_P and O_C", {"S_P": AWKWARD, "O_C": "S_P"}) == f"{AWKWARD} and S_P"


def test_a_request_has_the_blocks_whose_responses_are_given(pack: Pack) -> None:
    assert pack.optimizer_request("raw", "one two three", None, None).endswith("fewer than 3 words: raw\n")
    assert pack.optimizer_request("raw", "one", "bad", "good").endswith("\nA poor answer:\nbad\nA good answer:\ngood")
    assert "A good answer:\ngood" in pack.optimizer_request("raw", "one", None, "good")


def test_the_judge_is_told_where_no_golden_response_is_known(pack: Pack) -> None:
    assert "(None is given." in pack.discriminator_request("raw", "a", "b", "")


def test_a_pack_that_lacks_a_text_or_a_place_holder_is_refused_by_name(tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "pack.json"
    file.write_text(json.dumps({**pack.texts, "s_r": None}), encoding="utf-8")
    with pytest.raises(TrainingProblem, match="lacks the texts s_r"):
        read_pack(file)
    file.write_text(json.dumps({**pack.texts, "discriminator": "R_P P_A G_R"}), encoding="utf-8")
    with pytest.raises(TrainingProblem, match="discriminator lacks P_B"):
        read_pack(file)
    file.write_text("{", encoding="utf-8")
    with pytest.raises(TrainingProblem, match="not JSON"):
        read_pack(file)
