"""Iterative preference learning."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import torch
from conftest import ROWS
from test_training import arguments, log_of

from goldsmith_training.command_line import main
from goldsmith_training.data import Reading, TrainingData, read_training_data
from goldsmith_training.encode import ChatEncoder
from goldsmith_training.examples import Making, user
from goldsmith_training.iterate import Renewal, renew_rows
from goldsmith_training.template import Pack
from goldsmith_training.writer import Judge, Written


class FixedLetters:
    """A judge's model that likes slot A, and prompts that say so."""

    device = torch.device("cpu")

    def __init__(self, encoder: ChatEncoder, likes_slot: float) -> None:
        self._encoder, self._likes_slot = encoder, likes_slot

    def __call__(self, input_ids: torch.Tensor, logits_to_keep: int) -> object:
        text = self._encoder.decode(input_ids[0].tolist())
        first, second = text.split("A: ")[1].split("\nB: ")
        logits = torch.zeros(1, 1, 512)
        logits[0, 0, self._encoder.letter("A")] = self._likes_slot + first.count("good")
        logits[0, 0, self._encoder.letter("B")] = second.split("\nA good")[0].count("good")
        return type("Output", (), {"logits": logits})


@pytest.mark.parametrize(
    ("likes_slot", "has_one_order", "verdict"),
    [(0.0, False, "win"), (5.0, False, "tie"), (5.0, True, "win"), (-5.0, True, "loss")],
)
def test_a_judge_with_a_bias_gives_a_tie_in_both_orders_and_its_bias_in_one(
    encoder: ChatEncoder, pack: Pack, likes_slot: float, has_one_order: bool, verdict: str
) -> None:
    judge = Judge(FixedLetters(encoder, likes_slot), encoder, pack)
    assert judge.compare("raw", "a good one", "another", "golden", has_one_order) == verdict


@dataclass
class FixedWriter:
    text: str
    asked: list[str] = field(default_factory=list)
    is_cut_off: bool = False

    def write(self, messages: tuple[dict, ...], seed: int) -> Written:
        self.asked.append(messages[-1]["content"])
        return Written(self.text, self.is_cut_off)


@pytest.fixture
def data(pack: Pack, encoder: ChatEncoder) -> TrainingData:
    return read_training_data([ROWS], Reading(pack, 0, needs_pairs=True, has_further=True), encoder)


def renewal_of(encoder: ChatEncoder, pack: Pack, text: str) -> Renewal:
    judge = Judge(FixedLetters(encoder, 0), encoder, pack)
    return Renewal(FixedWriter(text), judge, pack, 0, False, Counter())


def test_rows_of_pop_also_give_answers_and_judgements(data: TrainingData) -> None:
    kinds = Counter(example.kind for example in data.examples())
    assert kinds["optimize"] == 16
    assert kinds["follow"] > 0 and kinds["discriminate"] > 0 and kinds["follow"] + kinds["discriminate"] == 16


def test_a_prompt_that_wins_stands_in_the_next_request_and_the_pair_stays(
    data: TrainingData, encoder: ChatEncoder, pack: Pack
) -> None:
    example = replace(data.example(0), making=Making("silver", "raw", "golden", "\nOptions: x, y", 0))
    renewed = renewal_of(encoder, pack, "Golden Prompt: a good one").renew(example, 0)
    assert renewed is not None and renewed.making is not None
    assert renewed.making.silver_prompt == "a good one\nOptions: x, y"
    assert "words: a good one\nOptions: x, y\n" in renewed.messages[0]["content"]
    assert (renewed.chosen, renewed.rejected) == (example.chosen, example.rejected)


@pytest.mark.parametrize(("text", "counted"), [("worse", "tie"), ("", "nothing written")])
def test_a_prompt_that_does_not_win_changes_nothing(
    data: TrainingData, encoder: ChatEncoder, pack: Pack, text: str, counted: str
) -> None:
    example = replace(data.example(0), making=Making("silver", "raw", "golden", "", 0))
    renewal = renewal_of(encoder, pack, text)
    renewed = renewal.renew(example, 0)
    assert renewed is not None and renewed.making is not None and renewed.making.silver_prompt == "silver"
    assert renewal.verdicts == {counted: 1}


def test_half_a_prompt_changes_nothing_and_is_not_judged(data: TrainingData, encoder: ChatEncoder, pack: Pack) -> None:
    example = replace(data.example(0), making=Making("silver", "raw", "golden", "", 0))
    renewal = renewal_of(encoder, pack, "a good one, which")
    renewal.writer = FixedWriter("a good one, which", is_cut_off=True)
    renewed = renewal.renew(example, 0)
    assert renewed is not None and renewed.making is not None and renewed.making.silver_prompt == "silver"
    assert renewal.verdicts == {"cut off": 1}


def test_answers_become_the_rejected_ones_and_letters_where_there_is_a_choice(
    data: TrainingData, encoder: ChatEncoder, pack: Pack
) -> None:
    renewal = renewal_of(encoder, pack, "Because of bees")
    example = replace(data.example(0), kind="follow", messages=(user("why?"),))
    renewed = renewal.renew(replace(example, making=Making("s", "r", "g", "", 7)), 0)
    assert renewed is not None and renewed.rejected == "Because of bees"
    chosen = renewal.renew(replace(example, making=Making("s", "r", "A", "", 6)), 0)
    assert chosen is not None and chosen.rejected == "B"


def test_rows_that_were_begun_are_taken_up_again(
    data: TrainingData, encoder: ChatEncoder, pack: Pack, tmp_path: Path
) -> None:
    whole = renewal_of(encoder, pack, "a good one")
    renew_rows(data, tmp_path / "whole" / "rows.jsonl", whole, "rows")
    expected = (tmp_path / "whole" / "rows.jsonl").read_text(encoding="utf-8")
    half_way = tmp_path / "killed" / "rows.jsonl"
    stopped = renewal_of(encoder, pack, "a good one")

    class Killed(BaseException):
        pass

    def write(messages: tuple[dict, ...], seed: int) -> Written:
        if len(stopped.writer.asked) == 5:
            raise Killed
        return FixedWriter.write(stopped.writer, messages, seed)

    stopped.writer.write = write
    with pytest.raises(Killed):
        renew_rows(data, half_way, stopped, "rows")
    begun = half_way.with_name("rows.begun.jsonl")
    with begun.open("ab") as file:
        file.write(b'{"row": {"id": "t')
    resumed = renewal_of(encoder, pack, "a good one")
    renew_rows(data, half_way, resumed, "rows")
    assert half_way.read_text(encoding="utf-8") == expected
    assert resumed.verdicts == whole.verdicts
    assert 0 < len(resumed.writer.asked) < len(whole.writer.asked)


def test_a_whole_run_learns_from_rows_that_it_made(tiny: Path, tmp_path: Path) -> None:
    further = ("--iterations", "2", "--learning-rate", "1e-3", "--new-tokens", "8", "--loss", "dpo")
    assert main(arguments("ipl", tiny, tmp_path, *further)) == 0
    rows = [json.loads(line) for line in (tmp_path / "iteration-2" / "rows.jsonl").read_text().splitlines()]
    assert sum(row["kind"] == "optimize" for row in rows) == 16
    assert {"s_p", "r_p", "g_r", "p_o", "case_type"} <= rows[0].keys()
    assert json.loads((tmp_path / "iteration-2" / "verdicts.json").read_text())
    assert (tmp_path / "model" / "model.safetensors").exists()
    updates = [entry["update"] for entry in log_of(tmp_path)]
    assert updates == list(range(1, len(updates) + 1))
    # What is whole is not done again.
    before = (tmp_path / "iteration-2" / "rows.jsonl").stat().st_mtime_ns
    assert main([*arguments("ipl", tiny, tmp_path, *further), "--resume"]) == 0
    assert (tmp_path / "iteration-2" / "rows.jsonl").stat().st_mtime_ns == before
