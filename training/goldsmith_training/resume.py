"""A run begins in an empty folder, or goes on in its own."""

from __future__ import annotations

import json

from goldsmith_training.files import write_json
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.settings import RunFolder, TrainSettings


def begin(folder: RunFolder, settings: TrainSettings, is_resumed: bool) -> None:
    """
    Keeps the settings in the run's folder. Raises TrainingProblem where a run stands there already that is not to be
    resumed, or was another one.
    """
    file = folder.path / "run.json"
    wanted = json.loads(json.dumps(settings.same_run()))
    if folder.has_begun and file.exists():
        if not is_resumed:
            raise TrainingProblem(
                f"{folder.path} holds a run already. Go on with it by --resume, or name another folder with --out."
            )
        former = json.loads(file.read_text(encoding="utf-8"))
        changed = [key for key in wanted if wanted[key] != former.get(key)]
        if changed:
            words = ", ".join(f"{key}: {former.get(key)} before, {wanted[key]} now" for key in changed)
            raise TrainingProblem(f"The run in {folder.path} had other settings ({words}). Give the same ones.")
    elif is_resumed and not file.exists() and folder.path.exists() and any(folder.path.iterdir()):
        raise TrainingProblem(f"{folder.path} holds no run to resume.")
    write_json(file, wanted)
