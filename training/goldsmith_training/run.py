"""One training run from its settings to a folder with a model: sft, dpo and ipo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from accelerate import Accelerator, InitProcessGroupKwargs
from transformers import set_seed

from goldsmith_training.data import Reading, TrainingData, read_training_data
from goldsmith_training.exported import FILES, Unpacking, files_of
from goldsmith_training.files import whole_folder, write_json
from goldsmith_training.log import TrainingLog
from goldsmith_training.loop import TrainingLoop
from goldsmith_training.model_card import LearnedFrom, write_card
from goldsmith_training.models import add_lora, context_of, load_encoder, load_model, merged, save_model
from goldsmith_training.objectives import Objective, PreferenceObjective, frozen_copy, supervised
from goldsmith_training.resume import begin
from goldsmith_training.settings import RunFolder, TrainSettings
from goldsmith_training.template import Pack

LONGEST_WAIT = timedelta(days=30)
"""Processes wait while one of them writes the rows of an iteration, which takes hours; half an hour is the default."""


def make_accelerator(settings: TrainSettings) -> Accelerator:
    waiting = InitProcessGroupKwargs(timeout=LONGEST_WAIT)
    return Accelerator(mixed_precision=settings.precision, kwargs_handlers=[waiting])


def take_up(settings: TrainSettings, folder: RunFolder, is_resumed: bool, accelerator: Accelerator) -> list[Path]:
    """Begins the run, or goes on with it; gives the files of its rows."""
    unpacking = Unpacking(FILES[settings.strategy], folder.data, is_anew=False)
    if accelerator.is_main_process:
        begin(folder, settings, is_resumed)
        files_of(settings.data, replace(unpacking, is_anew=not folder.has_begun))
    accelerator.wait_for_everyone()
    return files_of(settings.data, unpacking)


def train(settings: TrainSettings, pack: Pack, folder: RunFolder, is_resumed: bool) -> Path:
    """Trains and gives the folder of the finished model."""
    accelerator = make_accelerator(settings)
    paths = take_up(settings, folder, is_resumed, accelerator)
    model = load_model(settings.model)
    encoder = load_encoder(settings.model, settings.chat_format, context_of(model, settings.context))
    learns_pairs = settings.strategy != "sft"
    reading = Reading(pack, settings.seed, needs_pairs=learns_pairs, has_further=False)
    data = read_training_data(paths, reading, encoder)
    tell_data(data, accelerator)
    log = TrainingLog(folder.log)
    loop = TrainingLoop(settings, data, folder.checkpoints, log, accelerator, learns_pairs)
    trained = train_once(model, settings, loop)
    finish(trained, encoder.tokenizer, settings, seen_of(data), folder, log, accelerator)
    return folder.model


def train_once(model: Any, settings: TrainSettings, loop: TrainingLoop, title: str = "training") -> Any:
    """Trains the model by the loop's data; gives a plain model, in which LoRA's part is merged."""
    if settings.saves_memory:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        model.enable_input_require_grads()
    objective: Objective = supervised
    if settings.strategy != "sft":
        preference = settings.preference if settings.strategy == "ipl" else settings.strategy
        reference = frozen_copy(model).to(loop.accelerator.device) if settings.lora is None else None
        objective = PreferenceObjective(preference, settings.beta, reference, settings.averages_tokens)
    if settings.lora is not None:
        # What LoRA begins with is drawn, and must be the same where the run is resumed.
        set_seed(settings.seed)
        model = add_lora(model, settings.lora)
    return merged(loop.run(model, objective, title))


def tell_data(data: TrainingData, accelerator: Accelerator) -> None:
    if not accelerator.is_main_process:
        return
    print(f"{len(data)} examples to learn from; {data.held_out} are held out.")
    if data.skipped.total:
        print(data.skipped.describe())


def seen_of(data: TrainingData) -> LearnedFrom:
    return LearnedFrom(len(data), data.held_out, data.skipped)


def finish(
    model: Any,
    tokenizer: Any,
    settings: TrainSettings,
    seen: LearnedFrom,
    folder: RunFolder,
    log: TrainingLog,
    accelerator: Accelerator,
) -> None:
    """Saves the model with its card; checkpoints stay until the person deletes them."""
    if not accelerator.is_main_process:
        return
    with whole_folder(folder.model) as partial:
        save_model(model.cpu(), tokenizer, partial)
        write_card(partial, settings, seen, log.read())
        write_json(partial / "skipped.json", seen.skipped.to_json())
    print(f"Done: {folder.model}. Its README.md says what it was made of; loss.svg shows the loss.")
