"""Iterative preference learning from its settings to a folder with a model."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

from accelerate import Accelerator

from goldsmith_training.data import Reading, read_training_data
from goldsmith_training.files import whole_folder
from goldsmith_training.iterate import Renewal, renew_rows
from goldsmith_training.log import TrainingLog
from goldsmith_training.loop import TrainingLoop
from goldsmith_training.models import context_of, load_encoder, load_model, save_model
from goldsmith_training.run import finish, make_accelerator, seen_of, take_up, tell_data, train_once
from goldsmith_training.settings import RunFolder, TrainSettings
from goldsmith_training.template import Pack
from goldsmith_training.writer import Judge, Sampling, Writer


def train_iteratively(settings: TrainSettings, pack: Pack, folder: RunFolder, is_resumed: bool) -> Path:
    """
    Each iteration has a folder of its own with rows, checkpoints and, but for the last, the model that it ended with.
    What is whole there is not done again.
    """
    accelerator = make_accelerator(settings)
    paths = take_up(settings, folder, is_resumed, accelerator)
    source = settings.model
    first_seen = None
    entries: list[dict[str, float]] = []
    for iteration in range(1, settings.iterations + 1):
        is_last = iteration == settings.iterations
        here = RunFolder(folder.path / f"iteration-{iteration}")
        rows = folder.path / f"iteration-{iteration + 1}" / "rows.jsonl"
        # Each iteration orders and draws anew.
        part = replace(settings, seed=settings.seed + iteration - 1)
        model = load_model(source)
        encoder = load_encoder(source, settings.chat_format, context_of(model, settings.context))
        # Rows made of POP keep the shape that the run's own seed has drawn.
        reading = Reading(pack, settings.seed, needs_pairs=True, has_further=True)
        data = read_training_data(paths, reading, encoder)
        tell_data(data, accelerator)
        first_seen = first_seen or seen_of(data)
        log = TrainingLog(here.log)
        if not here.model.exists():
            loop = TrainingLoop(part, data, here.checkpoints, log, accelerator, learns_pairs=True)
            model = train_once(model, part, loop, f"iteration {iteration} of {settings.iterations}")
            if not is_last and accelerator.is_main_process:
                with whole_folder(here.model) as partial:
                    save_model(model, encoder.tokenizer, partial)
        entries += [{**entry, "update": len(entries) + place} for place, entry in enumerate(log.read(), 1)]
        if is_last:
            break
        if not rows.exists() and accelerator.is_main_process:
            model = load_model(str(here.model)).to(accelerator.device).eval()
            sampling = Sampling(settings.temperature, settings.top_p, settings.new_tokens)
            renewal = Renewal(
                Writer(model, encoder, sampling),
                Judge(model, encoder, pack),
                pack,
                part.seed,
                settings.has_one_order,
                Counter(),
            )
            renew_rows(data, rows, renewal, f"rows for iteration {iteration + 1}")
            print(f"The new prompts against the current ones: {_describe(renewal.verdicts)}.")
        _drop_checkpoints(here, accelerator)
        accelerator.wait_for_everyone()
        source, paths = str(here.model), [rows]
    assert first_seen is not None  # There is one iteration at least.
    whole_log = TrainingLog(folder.log)
    if accelerator.is_main_process:
        folder.log.unlink(missing_ok=True)
        for entry in entries:
            whole_log.add(entry)
    finish(model, encoder.tokenizer, settings, first_seen, folder, whole_log, accelerator)
    return folder.model


def _drop_checkpoints(folder: RunFolder, accelerator: Accelerator) -> None:
    """Where the iteration's model and rows stand, nothing goes on from its checkpoints."""
    if accelerator.is_main_process:
        shutil.rmtree(folder.checkpoints, ignore_errors=True)


def _describe(verdicts: Counter[str]) -> str:
    return ", ".join(f"{count} × {name}" for name, count in verdicts.most_common()) or "none"
