"""Fills FIPO's modular template, in one pass: what fills it is never read again, so every text arrives unchanged."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from goldsmith_training.problem import TrainingProblem

PLACE_HOLDERS = {
    "optimizer": ("S_P", "O_C", "G_N"),
    "s_r": ("S_R",),
    "g_r": ("G_R",),
    "discriminator": ("R_P", "P_A", "P_B", "G_R"),
}

UNKNOWN_GOLDEN_RESPONSE = "(None is given. Any correct, complete and useful response will do.)"
"""What the app puts in G_R for the judge where no golden response is known."""


@dataclass(frozen=True)
class Pack:
    """The four texts under FIPO's own keys, and the id by which the app knows the pack."""

    id: str
    texts: dict[str, str]

    def optimizer_request(
        self, silver_prompt: str, chosen: str, silver_response: str | None, golden_response: str | None
    ) -> str:
        """The request for a golden prompt. A response that is None leaves its block out."""
        blocks = ""
        if silver_response is not None:
            blocks += fill(self.texts["s_r"], {"S_R": silver_response})
        if golden_response is not None:
            blocks += fill(self.texts["g_r"], {"G_R": golden_response})
        limit = str(count_spaced(chosen))
        return fill(self.texts["optimizer"], {"S_P": silver_prompt, "O_C": blocks, "G_N": limit})

    def discriminator_request(self, raw_prompt: str, first: str, second: str, golden_response: str) -> str:
        """The request to judge; its answer is A or B."""
        golden = golden_response or UNKNOWN_GOLDEN_RESPONSE
        return fill(self.texts["discriminator"], {"R_P": raw_prompt, "P_A": first, "P_B": second, "G_R": golden})


def fill(template: str, fillings: dict[str, str]) -> str:
    """Puts each text in the place of its place-holder; other letters of that shape stay."""
    parts = re.split(r"\b([A-Z]_[A-Z])\b", template)
    return "".join(fillings.get(part, part) if place % 2 else part for place, part in enumerate(parts))


def count_spaced(text: str) -> int:
    """Space-separated words, as FIPO counts its labels."""
    return len(text.split(" "))


def read_pack(path: Path) -> Pack:
    """A pack from a JSON file with FIPO's four keys, or with `id` and `texts` as the app exports it."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TrainingProblem(f"The template pack cannot be read: {path}: {error.strerror}.") from error
    except ValueError as error:
        raise TrainingProblem(f"The template pack is not JSON in UTF-8: {path}: {error}.") from error
    return check_pack(content, str(path))


def check_pack(content: object, where: str) -> Pack:
    """Raises TrainingProblem for every text or place-holder that is missing."""
    whole = content if isinstance(content, dict) else {}
    texts = whole.get("texts", whole)
    missing = [key for key in PLACE_HOLDERS if not isinstance(texts.get(key), str)]
    if missing:
        raise TrainingProblem(f"The template pack {where} lacks the texts {', '.join(missing)}.")
    for key, names in PLACE_HOLDERS.items():
        found = re.findall(r"\b[A-Z]_[A-Z]\b", texts[key])
        absent = [name for name in names if name not in found]
        if absent:
            raise TrainingProblem(f"In the template pack {where} the text {key} lacks {', '.join(absent)}.")
    return Pack(str(whole.get("id", Path(where).stem)), {key: texts[key] for key in PLACE_HOLDERS})
