"""Records what TRL's own trainers make of a few rows, for test_trl.py, which needs no TRL.

In an environment with the recipe's requirements and trl 1.16.0 (whose datasets and pyarrow nothing else here wants):
PYTHONPATH=training python training/tests/record_trl.py
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import torch
import trl
from datasets import Dataset
from sine_model import sine_model
from tiny_model import make_tokenizer, texts_of

HERE = Path(__file__).parent
SHIFT = 0.001
BETA = 0.1


def main() -> None:
    source = HERE / "rows.jsonl"
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()][:4]
    tokenizer = make_tokenizer(texts_of(source))
    pairs = [
        {
            "prompt": f"Rewrite: {row['raw_prompt']}\n",
            "chosen": row["gpt4_optimized_prompt"],
            "rejected": row["chatgpt_optimized_prompt"],
        }
        for row in rows
    ]
    labelled = [{"prompt": pair["prompt"], "completion": pair["chosen"]} for pair in pairs]
    with tempfile.TemporaryDirectory() as folder:
        common = {
            "output_dir": folder,
            "report_to": [],
            "per_device_train_batch_size": len(rows),
            "use_cpu": True,
            "bf16": False,
            "gradient_checkpointing": False,
        }
        values: dict = {"trl": trl.__version__, "shift": SHIFT, "beta": BETA}
        for loss in ("sigmoid", "ipo"):
            trainer = trl.DPOTrainer(
                model=sine_model(SHIFT),
                ref_model=sine_model(),
                args=trl.DPOConfig(loss_type=[loss], beta=BETA, max_length=None, **common),
                train_dataset=Dataset.from_list(pairs),
                processing_class=tokenizer,
            )
            values[loss] = measure(trainer)
        trainer = trl.SFTTrainer(
            model=sine_model(SHIFT),
            args=trl.SFTConfig(completion_only_loss=True, max_length=None, **common),
            train_dataset=Dataset.from_list(labelled),
            processing_class=tokenizer,
        )
        values["sft"] = measure(trainer)
    (HERE / "trl.json").write_text(json.dumps(values) + "\n", encoding="utf-8")


def measure(trainer: trl.DPOTrainer | trl.SFTTrainer) -> dict:
    """The one batch of all rows, and its loss."""
    batch = next(iter(trainer.get_train_dataloader()))
    trainer.model.eval()
    with torch.no_grad():
        loss = trainer.compute_loss(trainer.model, dict(batch))
    kept = {name: batch[name].tolist() for name in ("input_ids", "completion_mask", "labels") if name in batch}
    return {"loss": loss.item(), **kept}


if __name__ == "__main__":
    main()
