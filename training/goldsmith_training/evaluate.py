"""Measures a model on rows that it has not learned: the app's checks, the judge in both orders, and length."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from tqdm import tqdm

from goldsmith_training.app import Checked, Rewriting, check_rewritings
from goldsmith_training.data import read_held_out
from goldsmith_training.encode import ChatEncoder
from goldsmith_training.examples import PopRow, user
from goldsmith_training.exported import HELD_OUT, Unpacking, files_of
from goldsmith_training.files import whole_file, write_json
from goldsmith_training.likelihood import measure_likelihood
from goldsmith_training.models import context_of, load_encoder, load_model
from goldsmith_training.skipped import SkippedRows
from goldsmith_training.template import Pack
from goldsmith_training.writer import Judge, Sampling, Writer, Written

Json = dict[str, Any]


@dataclass(frozen=True)
class EvaluateSettings:
    model: str
    data: tuple[str, ...]
    out: Path
    judge: str | None = None
    """The model that judges; itself where none is named."""
    takes_all: bool = False
    most_rows: int | None = None
    """So many, spread evenly over the files; all where it is None."""
    batch: int = 8
    """Rows written at once."""
    reads_in_16_bits: bool = False
    """In bfloat16, what is read and not written: pairs, and what is judged. About twice as fast where it is known."""
    context: int = 2048
    chat_format: str | None = None
    sampling: Sampling = field(default_factory=lambda: Sampling(temperature=0.0))
    seed: int = 0


def evaluate(settings: EvaluateSettings, pack: Pack) -> Json:
    """Writes report.json and written.jsonl into the folder, and gives the report."""
    rows, skipped = _read_rows(settings)
    rows = spread(rows, settings.most_rows)
    model, encoder = _load(settings.model, settings)
    rewritings = _write_all(rows, Writer(model, encoder, settings.sampling), pack, settings)
    checked = check_rewritings(rewritings)
    judge_model, judge_encoder = (model, encoder) if settings.judge is None else _load(settings.judge, settings)
    if settings.reads_in_16_bits:
        for each in (model, judge_model):
            each.to(torch.bfloat16)
    judge = Judge(judge_model, judge_encoder, pack)
    verdicts = [_judge(row, outcome, judge) for row, outcome in zip(tqdm(rows, desc="judging"), checked, strict=True)]
    # Tells what the verdicts are worth: a judge that cannot tell these apart says nothing about others.
    known = [judge.compare(row.raw_prompt, row.chosen, row.rejected, row.golden_response) for row in rows]
    report = {
        "model": settings.model,
        "judge": settings.judge or settings.model,
        "pack": pack.id,
        "rows": len(rows),
        "skipped": skipped.to_json(),
        "checks": count_checks(checked),
        "against_raw_prompt": count_verdicts(verdicts),
        "judge_on_known_pairs": count_verdicts(known),
        "likelihood": measure_likelihood(rows, model, encoder, pack),
        "length": measure_lengths(rows, checked),
    }
    settings.out.mkdir(parents=True, exist_ok=True)
    write_json(settings.out / "report.json", report)
    _write_rows(settings.out / "written.jsonl", rows, rewritings, checked, verdicts)
    return report


def describe(report: Json) -> str:
    """The report in sentences."""
    checks, length, likelihood = report["checks"], report["length"], report["likelihood"]
    found = ", ".join(f"{name} {count}" for name, count in checks["blocking_by_check"].items()) or "nothing"
    failures = ", ".join(f"{name} {count}" for name, count in checks["no_prompt"].items()) or "none"
    return "\n".join(
        [
            f"{report['rows']} rows, written by {report['model']}, judged by {report['judge']}.",
            f"Checks: {_percent(checks['passed_share'])} of the prompts pass; found: {found}.",
            f"No prompt at all: {failures}.",
            f"Against the raw prompt: {_describe_verdicts(report['against_raw_prompt'])}.",
            f"The judge on known pairs: {_describe_verdicts(report['judge_on_known_pairs'])}.",
            f"The chosen prompt: {likelihood['loss_of_chosen']:.2f} nats a token; likelier than the rejected one in "
            f"{_percent(likelihood['prefers_chosen'])} of {likelihood['rows']} rows.",
            f"Length: {length['mean_words']:.0f} words on average, {length['mean_ratio']:.2f} × the raw prompt.",
        ]
    )


def spread(rows: list[PopRow], most: int | None) -> list[PopRow]:
    """So many of the rows, evenly spread, so that each file and each language keeps its share; all where None."""
    if most is None or most >= len(rows):
        return rows
    return [rows[place * len(rows) // most] for place in range(most)]


def count_checks(checked: list[Checked]) -> Json:
    """What the app's checks found. The share is of all rows, those without a prompt among them."""
    blocking: Counter[str] = Counter()
    for outcome in checked:
        blocking.update({finding["check"] for finding in outcome.findings if finding["severity"] == "blocking"})
    return {
        "passed": sum(outcome.passes for outcome in checked),
        "passed_share": sum(outcome.passes for outcome in checked) / len(checked),
        "no_prompt": dict(Counter(outcome.failure for outcome in checked if outcome.failure is not None)),
        "blocking_by_check": dict(blocking.most_common()),
    }


def count_verdicts(verdicts: list[str | None]) -> Json:
    """Wins, losses and ties; the win rate counts a tie as half, and leaves out what was not judged."""
    counts = Counter(verdicts)
    judged = counts["win"] + counts["loss"] + counts["tie"]
    rate = (counts["win"] + counts["tie"] / 2) / judged if judged else None
    return {name: counts[name] for name in ("win", "tie", "loss")} | {"not_judged": counts[None], "win_rate": rate}


def measure_lengths(rows: list[PopRow], checked: list[Checked]) -> Json:
    """In words, of the rows for which there is a prompt."""
    pairs = [
        (len(outcome.prompt.split()), max(1, len(row.raw_prompt.split())))
        for row, outcome in zip(rows, checked, strict=True)
        if outcome.prompt is not None
    ]
    count = max(1, len(pairs))
    return {
        "mean_words": sum(words for words, _ in pairs) / count,
        "mean_ratio": sum(words / raw for words, raw in pairs) / count,
    }


def _read_rows(settings: EvaluateSettings) -> tuple[list[PopRow], SkippedRows]:
    with TemporaryDirectory() as folder:
        unpacking = Unpacking(HELD_OUT, Path(folder), is_anew=True)
        return read_held_out(files_of(settings.data, unpacking), settings.takes_all)


def _load(source: str, settings: EvaluateSettings) -> tuple[Any, ChatEncoder]:
    model = load_model(source).eval()
    return model, load_encoder(source, settings.chat_format, context_of(model, settings.context))


def _write_all(rows: list[PopRow], writer: Writer, pack: Pack, settings: EvaluateSettings) -> list[Rewriting]:
    """The longest first, so that those written at once are of a length, and what is too long for memory fails soon."""
    # As at the paper's test time neither response is shown; the word limit is that of the row's own label.
    requests = [(user(pack.optimizer_request(row.raw_prompt, row.chosen, None, None)),) for row in rows]
    order = sorted(range(len(rows)), key=lambda place: -len(requests[place][0]["content"]))
    written: dict[int, Written] = {}
    with tqdm(total=len(rows), desc="writing", unit="row") as bar:
        for start in range(0, len(rows), settings.batch):
            places = order[start : start + settings.batch]
            answers = writer.write_all([requests[place] for place in places], settings.seed + start)
            for place, answer in zip(places, answers, strict=True):
                written[place] = answer or Written("", is_cut_off=False)
            bar.update(len(places))
    return [
        Rewriting(row.raw_prompt, row.golden_response, written[place].text, written[place].is_cut_off)
        for place, row in enumerate(rows)
    ]


def _judge(row: PopRow, outcome: Checked, judge: Judge) -> str | None:
    if outcome.prompt is None:
        return "loss"
    return judge.compare(row.raw_prompt, outcome.prompt, row.raw_prompt, row.golden_response)


def _write_rows(
    path: Path,
    rows: list[PopRow],
    rewritings: list[Rewriting],
    checked: list[Checked],
    verdicts: list[str | None],
) -> None:
    with whole_file(path) as file:
        for row, rewriting, outcome, verdict in zip(rows, rewritings, checked, verdicts, strict=True):
            entry = {
                "id": row.id,
                "raw_prompt": row.raw_prompt,
                "written": rewriting.written,
                "prompt": outcome.prompt,
                "failure": outcome.failure,
                "findings": outcome.findings,
                "verdict": verdict,
            }
            file.write(f"{json.dumps(entry, ensure_ascii=False)}\n")


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _describe_verdicts(counts: Json) -> str:
    rate = "not judged" if counts["win_rate"] is None else f"win rate {_percent(counts['win_rate'])}"
    return f"{counts['win']} won, {counts['tie']} tied, {counts['loss']} lost ({rate})"
