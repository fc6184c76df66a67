"""README.md and goldsmith.json beside the weights: what the model is, and how the app should ask it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from goldsmith_training.files import write_json, write_whole
from goldsmith_training.plot import draw_loss
from goldsmith_training.settings import TrainSettings
from goldsmith_training.skipped import SkippedRows

FILE_FOR_APP = "goldsmith.json"

STRATEGY_NAMES = {
    "sft": "supervised fine-tuning",
    "dpo": "direct preference optimization: −log σ(βΔ)",
    "ipo": "identity preference optimization: (Δ − 1/(2β))²",
    "ipl": "iterative preference learning",
}


@dataclass(frozen=True)
class LearnedFrom:
    """What a run has seen."""

    examples: int
    held_out: int
    skipped: SkippedRows


def write_card(folder: Path, settings: TrainSettings, seen: LearnedFrom, log: list[dict[str, float]]) -> None:
    """Writes README.md, loss.svg and goldsmith.json into the model's folder."""
    points = [(entry["update"], entry["loss"]) for entry in log]
    write_whole(folder / "loss.svg", draw_loss(f"Loss, {settings.strategy}", points))
    write_whole(folder / "README.md", describe(settings, seen, log))
    write_json(folder / FILE_FOR_APP, {"pack": settings.pack})


def _name_of(model: str) -> str:
    """A model on the hub by its whole name; a folder's path is nobody's business."""
    return Path(model).resolve().name if Path(model).exists() else model


def describe(settings: TrainSettings, seen: LearnedFrom, log: list[dict[str, float]]) -> str:
    """The model card, in Markdown."""
    losses = [entry["loss"] for entry in log]
    first, last = (f"{losses[0]:.4g}", f"{losses[-1]:.4g}") if losses else ("none", "none")
    lora = settings.lora
    how = (
        "all weights"
        if lora is None
        else f"LoRA, merged: rank {lora.rank}, scale {lora.alpha}, dropout {lora.dropout}, on {', '.join(lora.modules)}"
    )
    rows = {
        "trained from": _name_of(settings.model),
        "strategy": STRATEGY_NAMES[settings.strategy],
        "what is trained": how,
        "rows": f"{seen.examples} examples of {', '.join(Path(path).name for path in settings.data)}",
        "left out": f"{seen.held_out} held out, {seen.skipped.total} skipped",
        "updates": f"{len(losses)}, each of {settings.batch * settings.accumulate} examples",
        "learning rate": f"{settings.learning_rate:g}, {settings.schedule}, warm-up {settings.warmup_share:g} of it",
        "weight decay": f"{settings.weight_decay:g}",
        "context": f"{settings.context} tokens",
        "seed": str(settings.seed),
        "loss, first and last update": f"{first}, {last}",
    }
    if settings.strategy != "sft":
        rows["β"] = f"{settings.beta:g}; log π summed over the tokens, as in FIPO's paper"
    if settings.strategy == "ipl":
        order = "one order, as FIPO's reference does" if settings.has_one_order else "both orders"
        rows["iterations"] = f"{settings.iterations}, by {settings.preference}; the judge is asked in {order}"
    packages = ", ".join(f"{name} {version(name)}" for name in ("torch", "transformers", "accelerate", "peft"))
    table = "\n".join(f"| {name} | {value} |" for name, value in rows.items())
    skipped = f"\n\n```\n{seen.skipped.describe()}\n```" if seen.skipped.total else ""
    return f"""# A prompt optimizer, after FIPO

It rewrites prompts as FIPO's optimizers do ([arXiv 2402.11811](https://arxiv.org/abs/2402.11811)). It was trained with
Goldsmith's training recipe, on the template pack “{settings.pack}”; ask it with that pack.

| | |
| --- | --- |
{table}

Made with {packages}.{skipped}

![The loss over the updates](loss.svg)

## Use

`npm run train -- convert --model {{this folder}} --out {{a folder}}` makes a GGUF file, an ONNX folder and weights for
WebLLM of it. On Goldsmith's page of models, choose the file or folder under “From disk”. `goldsmith.json` names the
template pack, the tokenizer the chat format.

## Before you give it to others

It has learned from the rows named above, and it carries the licence of the model that it was trained from. Small
models lose facts: measure it (`npm run train -- evaluate`) and read what it writes.
"""
