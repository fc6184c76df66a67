"""Lines of a file, read in parts, so that a file of any length takes little memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO

from goldsmith_training.examples import BadRow
from goldsmith_training.problem import TrainingProblem

LONGEST_LINE = 16 * 2**20
UTF_8_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Line:
    number: int
    """From 1, as editors count."""
    offset: int
    """Where it begins in the file, in bytes."""
    content: bytes | None
    """None where it is longer than any row."""


def read_lines(path: Path) -> Iterator[Line]:
    """All lines that are not blank. Raises TrainingProblem where the file cannot be read at all."""
    try:
        with path.open("rb") as file:
            if file.read(2) in WIDE_MARKS:
                raise TrainingProblem(f"{path} is in UTF-16. Save it as UTF-8 and try again; nothing has been trained.")
            file.seek(0)
            if file.read(3) != UTF_8_MARK:
                file.seek(0)
            yield from _lines_of(file)
    except OSError as error:
        raise TrainingProblem(f"{path} cannot be read: {error.strerror}.") from error


def _lines_of(file: BinaryIO) -> Iterator[Line]:
    for number in count(1):
        offset = file.tell()
        content = file.readline(LONGEST_LINE)
        if not content:
            return
        is_too_long = len(content) == LONGEST_LINE and not content.endswith(b"\n")
        while is_too_long and (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
            pass
        if content.strip():
            yield Line(number, offset, None if is_too_long else content)


def parse_row(content: bytes | None) -> dict:
    """The JSON object on one line. Raises BadRow."""
    if content is None:
        raise BadRow("longer than 16 MB")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRow("not in UTF-8") from error
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadRow("that is not JSON") from error
    if not isinstance(row, dict):
        raise BadRow("that is no JSON object")
    if "\\ud" in text.lower():
        _refuse_half_letters(row)
    return row


def _refuse_half_letters(row: object) -> None:
    """JSON can name one half of a letter outside the first plane (\\ud83d); no tokenizer takes it."""
    try:
        json.dumps(row, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadRow("with half of a letter (a lone surrogate)") from error
