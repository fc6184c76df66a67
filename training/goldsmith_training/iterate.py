"""Iterative preference learning, as FIPO does it (arXiv 2402.11811, section 3.4, and its reference's scripts).

An iteration trains for one epoch. Between two of them the model writes a new prompt for each request and judges it
against the current one; where the new one wins it stands in the place of the silver prompt of the next iteration. The
pair to learn stays. What differs here: the judge is asked in both orders, as one order favours a slot, and a prompt
that does not win in both, or was cut off, changes nothing. `has_one_order` is the reference's way.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tqdm import tqdm

from goldsmith_training.data import TrainingData
from goldsmith_training.examples import Example, Making, user
from goldsmith_training.files import telling_full_disk, whole_file, write_json
from goldsmith_training.template import Pack
from goldsmith_training.writer import Judge, Writer, without_label

KEPT_JUDGEMENTS = 0.5
"""The reference drops half of the judge's rows from one iteration to the next, as they are the easier task."""


@dataclass
class Renewal:
    """Makes the rows of the next iteration."""

    writer: Writer
    judge: Judge
    pack: Pack
    seed: int
    has_one_order: bool
    verdicts: Counter[str]

    def renew(self, example: Example, place: int) -> Example | None:
        """The example as the next iteration learns it; None where it is dropped."""
        making = example.making
        draws = Random(f"{self.seed} {place}")
        seed = draws.getrandbits(31)
        if example.kind == "discriminate":
            return example if draws.random() < KEPT_JUDGEMENTS else None
        if making is None:
            # A row that does not say what it was made of is learned again as it is.
            self.verdicts["without sources"] += 1
            return example
        if example.kind == "follow":
            answer = self._answer(example.messages[-1]["content"], making, seed)
            return example if answer is None else replace(example, rejected=answer)
        return self._renew_request(example, making, seed)

    def _renew_request(self, example: Example, making: Making, seed: int) -> Example:
        silver_prompt = self._better_prompt(example, making, seed)
        silver_response = None
        if making.shows_silver_response:
            silver_response = self._answer(silver_prompt, making, seed + 1)
            if silver_response is None:
                return example
        golden_response = making.golden_response if making.shows_golden_response else None
        request = self.pack.optimizer_request(silver_prompt, example.chosen, silver_response, golden_response)
        return replace(example, messages=(user(request),), making=replace(making, silver_prompt=silver_prompt))

    def _better_prompt(self, example: Example, making: Making, seed: int) -> str:
        written = self.writer.write(example.messages, seed)
        new = "" if written is None else without_label(written.text)
        if not new:
            self.verdicts["nothing written"] += 1
            return making.silver_prompt
        if written.is_cut_off:
            # Half a prompt, on which the judge has no word to say.
            self.verdicts["cut off"] += 1
            return making.silver_prompt
        new += making.options
        verdict = self.judge.compare(
            making.raw_prompt, new, making.silver_prompt, making.golden_response, self.has_one_order
        )
        self.verdicts[verdict or "too long to judge"] += 1
        return new if verdict == "win" else making.silver_prompt

    def _answer(self, prompt: str, making: Making, seed: int) -> str | None:
        """What the model answers; to multiple choice with a letter. None where it answers nothing."""
        written = self.writer.write((user(prompt),), seed)
        if written is None or not written.text:
            return None
        answer = written.text
        if not making.is_choice:
            return answer
        letter = answer[:1].upper()
        return letter if letter in ("A", "B") else Random(seed).choice("AB")


def renew_rows(data: TrainingData, target: Path, renewal: Renewal, title: str) -> None:
    """
    Writes the next iteration's rows. What a killed run has written already is kept: each row is drawn by its own seed,
    so that it comes out the same.
    """
    begun = target.with_name(f"{target.stem}.begun.jsonl")
    target.parent.mkdir(parents=True, exist_ok=True)
    done = _take_up(begun, renewal.verdicts)
    with begun.open("a", encoding="utf-8") as file:
        for place in tqdm(range(done, len(data)), desc=title, unit="row", initial=done, total=len(data)):
            before = Counter(renewal.verdicts)
            renewed = renewal.renew(data.example(place), place)
            row = None if renewed is None else renewed.to_row()
            entry = {"row": row, "verdicts": dict(renewal.verdicts - before)}
            with telling_full_disk(begun):
                file.write(f"{json.dumps(entry, ensure_ascii=False)}\n")
                file.flush()
    with whole_file(target) as file:
        for entry in _read_begun(begun):
            if entry["row"] is not None:
                file.write(f"{json.dumps(entry['row'], ensure_ascii=False)}\n")
    write_json(target.with_name("verdicts.json"), dict(renewal.verdicts))
    begun.unlink()


def _take_up(begun: Path, verdicts: Counter[str]) -> int:
    """Counts what is there already, and cuts off the half of a line that a kill leaves."""
    if not begun.exists():
        return 0
    done, end = 0, 0
    for line in begun.open("rb"):
        if not line.endswith(b"\n"):
            break
        verdicts.update(json.loads(line)["verdicts"])
        done, end = done + 1, end + len(line)
    os.truncate(begun, end)
    return done


def _read_begun(begun: Path) -> Iterator[dict]:
    with begun.open("rb") as file:
        yield from (json.loads(line) for line in file)
