"""Writing that leaves either the old or the new, never half."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from goldsmith_training.problem import TrainingProblem

FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """
    A folder under a temporary name, which takes its own when all of it is written. Raises TrainingProblem where the
    disk is full; what was half written is gone then, and what stood there before still stands.
    """
    partial = path.with_name(f"{path.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        partial.mkdir(parents=True)
        yield partial
        for file in partial.rglob("*"):
            if file.is_file():
                _flush(file)
        shutil.rmtree(path, ignore_errors=True)
        partial.rename(path)
    except BaseException as error:
        shutil.rmtree(partial, ignore_errors=True)
        if is_disk_full(error):
            raise disk_full(path) from error
        raise


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A text file that takes its name when all of it is written. Raises TrainingProblem where the disk is full."""
    partial = path.with_name(f"{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8") as file:
            yield file
        _flush(partial)
        partial.replace(path)
    except BaseException as error:
        partial.unlink(missing_ok=True)
        if is_disk_full(error):
            raise disk_full(path) from error
        raise


def write_whole(path: Path, text: str) -> None:
    with whole_file(path) as file:
        file.write(text)


def write_json(path: Path, content: Any) -> None:
    write_whole(path, json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def is_disk_full(error: BaseException | None) -> bool:
    """Whether this, or what it came from, is a full disk. Libraries in other languages tell it by words only."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in FULL:
            return True
        if "No space left on device" in str(error) or "(os error 28)" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def disk_full(path: Path) -> TrainingProblem:
    return TrainingProblem(
        f"The disk is full, so {path.name} could not be written to {path.parent}. What was saved before is whole. "
        "Make room and run the same command with --resume."
    )


def _flush(file: Path) -> None:
    with file.open("rb") as handle:
        os.fsync(handle.fileno())
