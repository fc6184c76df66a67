from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from conftest import PACK, ROWS

from goldsmith_training.app import Checked, Rewriting, builtin_pack, check_rewritings
from goldsmith_training.command_line import main
from goldsmith_training.data import read_held_out
from goldsmith_training.encode import ChatEncoder
from goldsmith_training.evaluate import count_checks, count_verdicts, spread
from goldsmith_training.examples import user
from goldsmith_training.models import load_model
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack
from goldsmith_training.writer import Sampling, Writer


def test_the_apps_own_checks_judge_what_was_written() -> None:
    silver = "Translate {{text}} into French for 12 readers, without idioms."
    kept, lost, refused, cut_off = check_rewritings(
        [
            Rewriting(silver, "", f"Golden Prompt: {silver}", False),
            Rewriting(silver, "", "Translate it into French for 15 readers, without idioms.", False),
            Rewriting(silver, "", "", False),
            Rewriting(silver, "", silver, True),
        ]
    )
    assert kept.passes and kept.prompt == silver
    assert not lost.passes
    assert {finding["check"] for finding in lost.findings} >= {"place-holders", "facts"}
    assert (refused.passes, refused.failure) == (False, "output-empty")
    assert cut_off.failure == "output-endless"


def test_the_apps_own_packs_are_known_by_name() -> None:
    assert builtin_pack("short").id == "short"
    with pytest.raises(TrainingProblem, match="it has full, short"):
        builtin_pack("long")


def test_rows_are_spread_over_the_files() -> None:
    rows, _ = read_held_out([ROWS], takes_all=True)
    assert [row.id for row in spread(rows, 4)] == ["t01", "t06", "t11", "t16"]
    assert spread(rows, None) == spread(rows, 100) == rows


def test_what_is_written_does_not_depend_on_what_is_written_beside_it(
    tiny: Path, encoder: ChatEncoder, pack: Pack
) -> None:
    rows, _ = read_held_out([ROWS], takes_all=True)
    requests = [(user(pack.optimizer_request(row.raw_prompt, row.chosen, None, None)),) for row in rows[:5]]
    writer = Writer(load_model(str(tiny)).eval(), encoder, Sampling(temperature=0.0, new_tokens=12))
    assert writer.write_all(requests, 0) == [writer.write(request, 0) for request in requests]
    narrow = Writer(writer.model, ChatEncoder(encoder.tokenizer, 16), writer.sampling)
    assert narrow.write_all(requests, 0) == [None] * 5


def test_shares_are_of_all_rows() -> None:
    blocking = {"check": "facts", "severity": "blocking"}
    warning = {"check": "facts", "severity": "warning"}
    outcomes = [
        Checked("a", None, []),
        Checked("b", None, [warning]),
        Checked("c", None, [blocking, blocking]),
        Checked(None, "output-empty", []),
    ]
    assert count_checks(outcomes) == {
        "passed": 2,
        "passed_share": 0.5,
        "no_prompt": {"output-empty": 1},
        "blocking_by_check": {"facts": 1},
    }


def test_a_tie_counts_half_and_what_was_not_judged_not_at_all() -> None:
    assert count_verdicts(["win", "tie", "tie", "loss", None])["win_rate"] == 0.5
    assert count_verdicts(["win", "win", "tie", "loss"])["win_rate"] == 0.625
    assert count_verdicts([None])["win_rate"] is None


@pytest.mark.parametrize("further", [[], ["--read-bf16", "--batch", "3"]])
def test_a_report_is_written_of_the_rows_that_are_held_out(tiny: Path, tmp_path: Path, further: list[str]) -> None:
    common = ["--data", str(ROWS), "--pack", str(PACK), "--out", str(tmp_path), "--new-tokens", "8", *further]
    assert main(["evaluate", "--model", str(tiny), *common]) == 0
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["rows"] == 4
    # Nothing learned: about as much as a draw of all tokens costs.
    assert report["likelihood"]["rows"] == 4
    vocabulary = json.loads((tiny / "config.json").read_text())["vocab_size"]
    assert report["likelihood"]["loss_of_chosen"] == pytest.approx(math.log(vocabulary), rel=0.1)
    # A model that knows nothing writes no prompt.
    assert sum(report["checks"]["no_prompt"].values()) == 4
    assert report["against_raw_prompt"]["loss"] == 4
    lines = (tmp_path / "written.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["t05", "t10", "t15", "t20"]
