"""What was not used, and why: nothing is left out in silence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

MOST_NAMED = 20


@dataclass
class SkippedRows:
    """Counts every row that was not used by its reason, and names the first twenty."""

    counts: Counter[str] = field(default_factory=Counter)
    named: list[str] = field(default_factory=list)

    def add(self, where: str, reason: str) -> None:
        self.counts[reason] += 1
        if len(self.named) < MOST_NAMED:
            self.named.append(f"{where}: {reason}")

    @property
    def total(self) -> int:
        return self.counts.total()

    def describe(self) -> str:
        """Sentences for the person; empty where all rows were used."""
        if self.total == 0:
            return ""
        by_reason = [f"  {count} {reason}" for reason, count in self.counts.most_common()]
        more = self.total - len(self.named)
        named = [f"    {line}" for line in self.named] + ([f"    … and {more} more"] if more > 0 else [])
        return "\n".join([f"Skipped {self.total} rows:", *by_reason, "  The first ones:", *named])

    def to_json(self) -> dict:
        return {"total": self.total, "by_reason": dict(self.counts), "first": self.named}
