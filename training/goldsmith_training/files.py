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
def telling_full_disk(path: Path) -> Iterator[None]:
    """Raises TrainingProblem where what is done in it, for the sake of this path, finds the disk full."""
    try:
        yield
    except BaseException as error:
        if _is_disk_full(error):
            raise disk_full(path) from error
        raise


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """
    A folder under a temporary name, which takes its own when all of it is written. Raises TrainingProblem where the
    disk is full; what was half written is gone then, and what stood there before still stands.
    """
    partial = path.with_name(f"{path.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    with telling_full_disk(path):
        try:
            partial.mkdir(parents=True)
            yield partial
            for file in partial.rglob("*"):
                if file.is_file():
                    _flush(file)
            shutil.rmtree(path, ignore_errors=True)
            partial.rename(path)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise


@contextmanager
def whole_path(path: Path) -> Iterator[Path]:
    """
    The temporary name of a file, which takes its own when all of it is written. Raises TrainingProblem where the disk
    is full; what was half written is gone then.
    """
    partial = path.with_name(f"{path.name}.partial")
    with telling_full_disk(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            yield partial
            _flush(partial)
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """The same for a text file, open to be written."""
    with whole_path(path) as partial, partial.open("w", encoding="utf-8") as file:
        yield file


def write_whole(path: Path, text: str) -> None:
    with whole_file(path) as file:
        file.write(text)


def write_json(path: Path, content: Any) -> None:
    write_whole(path, json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def _is_disk_full(error: BaseException | None) -> bool:
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
