"""The training loop: batches, updates, checkpoints, a progress bar."""

from __future__ import annotations

import math
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from tqdm import tqdm
from transformers import get_scheduler, set_seed

from goldsmith_training.batches import batches_of_epoch, order_of_epoch, to_batch
from goldsmith_training.checkpoint import TrainingState, load_newest_checkpoint, save_checkpoint
from goldsmith_training.data import TrainingData
from goldsmith_training.log import TrainingLog
from goldsmith_training.objectives import Objective
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.settings import TrainSettings
from goldsmith_training.stop_signal import StopSignal

LARGEST_GRADIENT = 1.0


@dataclass
class TrainingLoop:
    settings: TrainSettings
    data: TrainingData
    checkpoints: Path
    log: TrainingLog
    accelerator: Accelerator
    learns_pairs: bool

    def run(self, model: Any, objective: Objective, title: str = "training") -> Any:
        """Trains the model, from its newest checkpoint where there is one. Gives the trained model."""
        settings, accelerator = self.settings, self.accelerator
        set_seed(settings.seed)
        total = self._updates()
        trained = [weight for weight in model.parameters() if weight.requires_grad]
        optimizer = torch.optim.AdamW(trained, settings.learning_rate, weight_decay=settings.weight_decay)
        warmup = math.ceil(settings.warmup_share * total)
        scheduler = get_scheduler(settings.schedule, optimizer, warmup, total)
        model.to(accelerator.device)
        state = TrainingState(model, optimizer, scheduler)
        done = load_newest_checkpoint(self.checkpoints, state)
        if accelerator.is_main_process:
            self.log.begin_at(done)
        wrapped, optimizer = accelerator.prepare(model, optimizer)
        wrapped.train()
        with self._progress(title, done, total) as bar, StopSignal() as stop:
            while done < total:
                figures = self._update(wrapped, optimizer, objective, done)
                scheduler.step()
                done += 1
                self._tell(bar, {"update": done, **figures, "learning_rate": scheduler.get_last_lr()[0]})
                if done % settings.save_every == 0 or done == total or stop.was_given:
                    self._save(done, state)
                if stop.was_given and done < total:
                    raise TrainingProblem(
                        f"Stopped after {done} of {total} updates, which are saved. Go on with --resume."
                    )
        return accelerator.unwrap_model(wrapped)

    def _batches(self, epoch: int) -> list[list[int]]:
        order = order_of_epoch(len(self.data), self.settings.seed, epoch)
        accelerator = self.accelerator
        return batches_of_epoch(order, self.settings.batch, accelerator.process_index, accelerator.num_processes)

    def _updates_per_epoch(self) -> int:
        return math.ceil(len(self._batches(0)) / self.settings.accumulate)

    def _updates(self) -> int:
        total = self._updates_per_epoch() * self.settings.epochs
        most = self.settings.max_updates
        return total if most is None else min(total, most)

    def _update(self, model: Any, optimizer: Any, objective: Objective, done: int) -> dict[str, float]:
        epoch, place = divmod(done, self._updates_per_epoch())
        size = self.settings.accumulate
        parts = self._batches(epoch)[place * size : (place + 1) * size]
        sums: dict[str, float] = {}
        for index, rows in enumerate(parts):
            pairs = [self.data.pair(row) for row in rows]
            padding = self.data.encoder.tokenizer.pad_token_id
            batch = to_batch(pairs, padding, self.accelerator.device, self.learns_pairs)
            is_last = index == len(parts) - 1
            # Processes agree on the gradients once an update.
            with nullcontext() if is_last else self.accelerator.no_sync(model):
                loss, figures = objective(model, batch)
                self.accelerator.backward(loss / len(parts))
            for name, value in {"loss": loss.item(), **figures}.items():
                sums[name] = sums.get(name, 0.0) + value / len(parts)
        if not math.isfinite(sums["loss"]):
            raise TrainingProblem(
                f"The loss is no number after {done} updates. The last checkpoint is whole. "
                "Try a smaller --learning-rate, or --precision no."
            )
        self.accelerator.clip_grad_norm_(model.parameters(), LARGEST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad()
        return sums

    def _save(self, done: int, state: TrainingState) -> None:
        if self.accelerator.is_main_process:
            save_checkpoint(self.checkpoints, done, state)
        self.accelerator.wait_for_everyone()

    def _progress(self, title: str, done: int, total: int) -> tqdm:
        # A file of a log gets a line now and then in place of a bar that is drawn over itself.
        pace = 0.5 if sys.stderr.isatty() else 30.0
        return tqdm(
            total=total,
            initial=done,
            desc=title,
            unit="update",
            mininterval=pace,
            disable=not self.accelerator.is_main_process,
        )

    def _tell(self, bar: tqdm, entry: dict[str, float]) -> None:
        if not self.accelerator.is_main_process:
            return
        self.log.add(entry)
        bar.set_postfix(loss=f"{entry['loss']:.4g}", refresh=False)
        bar.update()
