"""The figures of each update, one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from goldsmith_training.files import telling_full_disk


@dataclass
class TrainingLog:
    path: Path

    def begin_at(self, update: int) -> None:
        """Drops what was written after that update, as it will be written again."""
        kept = [json.dumps(entry) for entry in self.read() if entry["update"] <= update]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")

    def add(self, entry: dict[str, float]) -> None:
        with telling_full_disk(self.path), self.path.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(entry)}\n")

    def read(self) -> list[dict[str, float]]:
        """Whole lines only: a killed run may leave half of one."""
        if not self.path.exists():
            return []
        entries = []
        for line in self.path.read_text(encoding="utf-8").splitlines():
            try:
                entries.append(json.loads(line))
            except ValueError:
                break
        return entries
