"""What the reference programs are run on: candidates told by number, whose scores are known."""

import json
import random
import sys
from pathlib import Path
from types import ModuleType


def put_module(name: str, **held) -> None:
    """Has a program import this in place of a module that it names, and that decides nothing here."""
    sys.modules[name] = ModuleType(name)
    vars(sys.modules[name]).update(held)


def passes(seed: int, candidate: int, row: str, share: float) -> bool:
    """Whether a candidate that is right on this share of rows is right on this one; always the same."""
    return random.Random(f"{seed}/{candidate}/{row}").random() < share


def share_of_child(seed: int, child: int, share: float) -> float:
    """The share of rows where a child of such a parent is right: mostly a little more, at times less."""
    return min(0.75, max(0.05, share + random.Random(f"{seed}/{child}").uniform(-0.15, 0.25)))


def bits(values) -> str:
    """Scores of 0 and 1 in one word."""
    return "".join(str(int(value)) for value in values)


def write(record: dict, target: str) -> None:
    """Two levels in lines, the rest of it close together, so that a change can be read."""
    Path(target).write_text(laid_out(record, 2) + "\n", encoding="utf-8")


def laid_out(value, levels: int, indent: str = "") -> str:
    if levels == 0 or not isinstance(value, (dict, list)) or not value:
        return json.dumps(value, separators=(", ", ": "))
    inner = indent + "  "
    if isinstance(value, dict):
        lines = [f"{inner}{json.dumps(key)}: {laid_out(one, levels - 1, inner)}" for key, one in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    lines = [inner + laid_out(one, levels, inner) for one in value]
    return "[\n" + ",\n".join(lines) + f"\n{indent}]"
