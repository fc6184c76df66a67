"""What the app knows and Python does not: its template packs, and its checks. Both are asked through Node.

So a model is measured by the same code that judges its candidates in the app.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack, check_pack

PROJECT = Path(__file__).resolve().parents[2]
SCRIPT = PROJECT / "tools" / "training-bridge.mjs"


@dataclass(frozen=True)
class Rewriting:
    """What a model wrote for a row."""

    silver_prompt: str
    golden_response: str
    written: str
    is_cut_off: bool
    """Whether the room for it was used up before it ended."""


@dataclass(frozen=True)
class Checked:
    """What the app makes of it."""

    prompt: str | None
    """The prompt that the app reads from what was written; None where it finds none."""
    failure: str | None
    """Why there is none, by the app's name of that failure."""
    findings: list[dict[str, str]]
    """`check` and `severity` of each finding."""

    @property
    def passes(self) -> bool:
        """A prompt in which no check finds what would keep it from being called golden."""
        return self.prompt is not None and all(finding["severity"] != "blocking" for finding in self.findings)


def builtin_pack(name: str) -> Pack:
    """One of the app's own packs. Raises TrainingProblem where it has none of that name."""
    packs = {pack["id"]: pack for pack in json.loads(_ask("packs", ""))}
    if name not in packs:
        raise TrainingProblem(f"The app has no template pack {name}; it has {', '.join(packs)}. Or give a file.")
    return check_pack(packs[name], name)


def check_rewritings(rewritings: Iterable[Rewriting]) -> list[Checked]:
    """Reads and checks each as the app would, in the same order."""
    lines = [
        json.dumps(
            {
                "silverPrompt": rewriting.silver_prompt,
                "goldenResponse": rewriting.golden_response or None,
                "written": rewriting.written,
                "isCutOff": rewriting.is_cut_off,
            }
        )
        for rewriting in rewritings
    ]
    answer = _ask("check", "".join(f"{line}\n" for line in lines))
    return [Checked(**json.loads(line)) for line in answer.split("\n") if line]


def _ask(question: str, text: str) -> str:
    node = os.environ.get("GOLDSMITH_NODE", "node")
    try:
        done = subprocess.run(
            [node, str(SCRIPT), question], input=text.encode(), capture_output=True, cwd=PROJECT, check=False
        )
    except OSError as error:
        raise TrainingProblem(f"Node is wanted for this and was not found ({node}). Set GOLDSMITH_NODE.") from error
    if done.returncode != 0:
        raise TrainingProblem(f"{SCRIPT.name} {question} failed:\n{done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode()
