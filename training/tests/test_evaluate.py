from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import PACK, ROWS

from goldsmith_training.app import Checked, Rewriting, builtin_pack, check_rewritings
from goldsmith_training.command_line import main
from goldsmith_training.evaluate import count_checks, count_verdicts
from goldsmith_training.problem import TrainingProblem


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


def test_a_report_is_written_of_the_rows_that_are_held_out(tiny: Path, tmp_path: Path) -> None:
    common = ["--data", str(ROWS), "--pack", str(PACK), "--out", str(tmp_path), "--new-tokens", "8"]
    assert main(["evaluate", "--model", str(tiny), *common]) == 0
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["rows"] == 4
    # A model that knows nothing writes no prompt.
    assert sum(report["checks"]["no_prompt"].values()) == 4
    assert report["against_raw_prompt"]["loss"] == 4
    lines = (tmp_path / "written.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["t05", "t10", "t15", "t20"]
