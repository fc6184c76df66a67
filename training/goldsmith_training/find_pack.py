"""Which template pack a model is asked with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from goldsmith_training.app import builtin_pack
from goldsmith_training.exported import pack_of
from goldsmith_training.model_card import FILE_FOR_APP
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack, read_pack


def find_pack(named: str | None, data: Sequence[str], model: str) -> Pack:
    """
    The one that the person names; else that of exported files, whose requests are filled already; else the one that the
    model was trained on; else the app's first. Raises TrainingProblem where the named one and that of the files differ.
    """
    exported = pack_of(data)
    if named is None:
        return exported or _pack_of_model(model) or builtin_pack("full")
    pack = read_pack(Path(named)) if named.endswith(".json") else builtin_pack(named)
    if exported is not None and exported.texts != pack.texts:
        raise TrainingProblem(
            f"The requests in the exported files were made with the template pack {exported.id}, not {pack.id}. "
            "Leave --pack out, or export them again with that pack."
        )
    return pack


def _pack_of_model(model: str) -> Pack | None:
    """None for a model that says nothing of it."""
    try:
        name = json.loads((Path(model) / FILE_FOR_APP).read_text(encoding="utf-8"))["pack"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    try:
        return builtin_pack(name)
    except TrainingProblem as problem:
        raise TrainingProblem(
            f"{model} was trained on the template pack {name}, which is not the app's own. Name its file with --pack."
        ) from problem
