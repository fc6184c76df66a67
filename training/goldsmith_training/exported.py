"""What the app exports for training, as it comes: its archive, the folder with what was in it, or one file of these.

Beside the rows stands about.json with the template pack that their requests were filled from.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from goldsmith_training.files import whole_file, whole_path
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.settings import Strategy
from goldsmith_training.template import Pack, check_pack

ABOUT = "about.json"
HELD_OUT = ("held-out.jsonl",)
"""The rows to measure by."""

_DPO = ("dpo.jsonl", "dpo_train_data_3W.jsonl")
FILES: dict[Strategy, tuple[str, ...]] = {
    "sft": ("sft.jsonl", "sft_train_data_3W.json"),
    "dpo": _DPO,
    "ipo": _DPO,
    "ipl": ("ipl.jsonl", "ipl_train_data_3W.jsonl"),
}
"""What a strategy learns from, in TRL's formats and in that of FIPO's scripts."""


@dataclass(frozen=True)
class Unpacking:
    """Which file is wanted of an archive or a folder, and where it is put if it cannot be read where it is."""

    wanted: Sequence[str]
    """The first of these names that it has."""
    folder: Path
    is_anew: bool
    """Whether what was unpacked before is unpacked again."""


def files_of(data: Sequence[str], unpacking: Unpacking) -> list[Path]:
    """Files with one row a line, in the same order. Raises TrainingProblem."""
    # Archives of the same day have the same name.
    return [_as_lines(_file_of(Path(path), unpacking, place), unpacking) for place, path in enumerate(data, 1)]


def pack_of(data: Sequence[str]) -> Pack | None:
    """The pack that exported files were filled from; None where none of them says so. Raises TrainingProblem."""
    found = [(path, pack) for path in data if (pack := _pack_beside(Path(path))) is not None]
    for path, pack in found[1:]:
        if pack.texts != found[0][1].texts:
            raise TrainingProblem(
                f"{found[0][0]} and {path} were exported with different template packs. "
                "Export both with the same one, or train on one of them."
            )
    return found[0][1] if found else None


def _file_of(path: Path, unpacking: Unpacking, place: int) -> Path:
    if path.is_dir():
        name = _first_of(unpacking.wanted, [file.name for file in path.iterdir()], path)
        return path / name
    if not zipfile.is_zipfile(path):
        return path
    try:
        with zipfile.ZipFile(path) as archive:
            name = _first_of(unpacking.wanted, archive.namelist(), path)
            target = unpacking.folder / f"{place}-{path.stem}-{name}"
            if unpacking.is_anew or not target.exists():
                with archive.open(name) as source, whole_path(target) as partial, partial.open("wb") as file:
                    shutil.copyfileobj(source, file)
    except zipfile.BadZipFile as error:
        raise TrainingProblem(f"{path} is damaged ({error}). Export it again; nothing has been trained.") from error
    return target


def _first_of(wanted: Sequence[str], names: Sequence[str], path: Path) -> str:
    for name in wanted:
        if name in names:
            return name
    if wanted == HELD_OUT:
        raise TrainingProblem(f"{path} holds no rows to measure by. Name a file of pairs with --data and --all.")
    held = ", ".join(sorted(name for name in names if name.endswith((".jsonl", ".json")) and name != ABOUT))
    raise TrainingProblem(
        f"{path} has no {wanted[0]}, which this command learns from; it holds {held or 'no rows'}. "
        "Tick its file in “Export for training…”, and export again."
    )


def _as_lines(path: Path, unpacking: Unpacking) -> Path:
    """FIPO's own file for fine-tuning is one JSON array; its rows are put on lines."""
    target = unpacking.folder / f"{path.stem}-lines.jsonl"
    if target.exists() and not unpacking.is_anew:
        return target
    try:
        with path.open("rb") as file:
            rows = _read_array(file)
    except OSError:
        # Whoever reads the rows says what is wrong.
        return path
    if rows is None:
        return path
    with whole_file(target) as lines:
        for row in rows:
            lines.write(f"{json.dumps(row)}\n")
    return target


def _read_array(file: BinaryIO) -> list | None:
    """None where it is none: a file of lines, whose rows are looked at one by one."""
    beginning = file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    if not beginning.startswith(b"["):
        return None
    file.seek(0)
    try:
        rows = json.loads(file.read().decode("utf-8-sig"))
    except ValueError:
        return None
    return rows if all(isinstance(row, dict) for row in rows) else None


def _pack_beside(path: Path) -> Pack | None:
    about = _read_about(path)
    pack = about.get("pack")
    if not isinstance(pack, dict) or "id" not in pack:
        return None
    if path.is_file() and not zipfile.is_zipfile(path) and path.name not in about.get("files", []):
        # A file that stands beside by chance.
        return None
    return check_pack(pack, f"of {path}")


def _read_about(path: Path) -> dict:
    """What the export says of itself; nothing where it does not."""
    try:
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                text = archive.read(ABOUT).decode("utf-8")
        else:
            text = ((path if path.is_dir() else path.parent) / ABOUT).read_text(encoding="utf-8")
        about = json.loads(text)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return {}
    return about if isinstance(about, dict) else {}
