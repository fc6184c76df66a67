"""What a training run is told. Defaults are those of FIPO's own scripts, but for the size of a batch."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

Strategy = Literal["sft", "dpo", "ipo", "ipl"]
Preference = Literal["dpo", "ipo"]


@dataclass(frozen=True)
class LoraSettings:
    """FIPO's own: rank 8, scale 16, dropout 0.05, on queries and values."""

    rank: int = 8
    alpha: int = 16
    dropout: float = 0.05
    modules: tuple[str, ...] = ("q_proj", "v_proj")


@dataclass(frozen=True)
class TrainSettings:
    strategy: Strategy
    model: str
    data: tuple[str, ...]
    epochs: int = 3
    max_updates: int | None = None
    """Ends sooner than the epochs do. A resumed run may have another, and so end where it was stopped."""
    batch: int = 1
    accumulate: int = 16
    """Batches to an update; FIPO's updates see 16 rows on each of its GPUs."""
    learning_rate: float = 2e-5
    schedule: Literal["linear", "cosine"] = "cosine"
    warmup_share: float = 0.04
    weight_decay: float = 0.0
    beta: float = 0.01
    averages_tokens: bool = False
    """Log π of a completion is its mean over the tokens, not its sum; for IPO alone."""
    context: int = 2048
    precision: Literal["no", "bf16", "fp16"] = "no"
    saves_memory: bool = False
    """Computes activations again in place of keeping them."""
    lora: LoraSettings | None = None
    chat_format: str | None = None
    pack: str = "full"
    seed: int = 0
    save_every: int = 100
    # Iterative preference learning.
    preference: Preference = "ipo"
    iterations: int = 3
    has_one_order: bool = False
    temperature: float = 0.8
    top_p: float = 0.95
    new_tokens: int = 256

    def same_run(self) -> dict:
        """What must not change when a run is resumed."""
        content = asdict(self)
        for name in ("save_every", "max_updates"):
            content.pop(name)
        return content


_PREFERENCE_DEFAULTS = {
    "learning_rate": 5e-7,
    "schedule": "linear",
    "warmup_share": 0.1,
    "weight_decay": 0.05,
}


def defaults_of(strategy: Strategy) -> TrainSettings:
    """FIPO's settings for the strategy; model and data are left empty."""
    settings = TrainSettings(strategy=strategy, model="", data=())
    if strategy == "sft":
        return settings
    settings = replace(settings, **_PREFERENCE_DEFAULTS)
    # An iteration is one epoch.
    return replace(settings, epochs=1) if strategy == "ipl" else settings


@dataclass(frozen=True)
class RunFolder:
    """Where everything of one run stands."""

    path: Path

    @property
    def checkpoints(self) -> Path:
        return self.path / "checkpoints"

    @property
    def log(self) -> Path:
        return self.path / "training.jsonl"

    @property
    def model(self) -> Path:
        return self.path / "model"

    @property
    def data(self) -> Path:
        """Where rows stand that came in an archive."""
        return self.path / "data"

    @property
    def has_begun(self) -> bool:
        """Whether something was learned here; a command that failed before that leaves nothing to lose."""
        kept = (self.checkpoints, self.log, self.model, self.path / "iteration-1")
        return any(path.exists() for path in kept)
