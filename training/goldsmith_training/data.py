"""The rows to learn from. One pass looks at every line and keeps where the good ones begin.

Each is read from there when it is wanted, so 30,000 rows take some hundred kilobytes of memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from goldsmith_training.encode import ChatEncoder, Encoded
from goldsmith_training.examples import (
    BadRow,
    Example,
    PopRow,
    examples_of_pop,
    is_pop,
    read_example,
    read_pop_row,
)
from goldsmith_training.lines import Line, parse_row, read_lines
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.skipped import SkippedRows
from goldsmith_training.template import Pack


@dataclass(frozen=True)
class Reading:
    """How rows are read."""

    pack: Pack
    seed: int
    needs_pairs: bool
    """Whether a row without a rejected completion is of no use."""
    has_further: bool
    """Whether POP's rows also give answers and judgements, as iterative preference learning wants them."""

    def examples_of(self, line: Line) -> list[Example]:
        """Raises BadRow."""
        row = parse_row(line.content)
        if is_pop(row):
            return examples_of_pop(read_pop_row(row), self.pack, self.seed, self.has_further)
        return [read_example(row)]


@dataclass(frozen=True)
class EncodedPair:
    chosen: Encoded
    rejected: Encoded | None


@dataclass
class TrainingData:
    """The examples by their number. Raises TrainingProblem where a file changed since it was looked at."""

    paths: list[Path]
    reading: Reading
    encoder: ChatEncoder
    skipped: SkippedRows = field(default_factory=SkippedRows)
    held_out: int = 0
    # Of each example: its file, where its line begins, which of the line's examples it is.
    _files: array = field(default_factory=lambda: array("H"))
    _offsets: array = field(default_factory=lambda: array("Q"))
    _parts: array = field(default_factory=lambda: array("B"))

    def __len__(self) -> int:
        return len(self._offsets)

    def example(self, index: int) -> Example:
        path, offset = self.paths[self._files[index]], self._offsets[index]
        try:
            with path.open("rb") as file:
                file.seek(offset)
                content = file.readline()
            return self.reading.examples_of(Line(0, offset, content))[self._parts[index]]
        except (OSError, BadRow, IndexError) as error:
            raise TrainingProblem(f"{path} has changed since the training began. Start again from the file.") from error

    def pair(self, index: int) -> EncodedPair:
        return encode_pair(self.example(index), self.encoder)

    def examples(self) -> Iterator[Example]:
        return (self.example(index) for index in range(len(self)))

    def keep(self, file: int, offset: int, part: int) -> None:
        self._files.append(file)
        self._offsets.append(offset)
        self._parts.append(part)


def encode_pair(example: Example, encoder: ChatEncoder) -> EncodedPair:
    request = encoder.request(example.messages)
    rejected = None if example.rejected is None else encoder.with_completion(request, example.rejected)
    return EncodedPair(encoder.with_completion(request, example.chosen), rejected)


def read_training_data(paths: list[Path], reading: Reading, encoder: ChatEncoder) -> TrainingData:
    """Looks at every row. Rows that are held out are left out; raises TrainingProblem where no row is left."""
    data = TrainingData(paths, reading, encoder)
    seen: set[str] = set()
    for file, path in enumerate(paths):
        for line in read_lines(path):
            where = f"{path.name}, line {line.number}"
            try:
                examples = reading.examples_of(line)
                _refuse_repeated(examples[0], seen)
            except BadRow as error:
                data.skipped.add(where, str(error))
                continue
            for part, example in enumerate(examples):
                if example.is_held_out:
                    # Rows are counted, of which POP's give two examples.
                    data.held_out += part == 0
                elif (problem := _find_problem(example, data)) is not None:
                    data.skipped.add(where, problem)
                else:
                    data.keep(file, line.offset, part)
    if len(data) == 0:
        raise TrainingProblem(
            f"There is no row to learn from; {data.held_out} are held out.\n{data.skipped.describe()}".rstrip()
        )
    return data


def _refuse_repeated(example: Example, seen: set[str]) -> None:
    if example.id == "":
        return
    # IPL files hold several examples of one row under its id; they differ in what they ask for.
    key = f"{example.id} {example.kind}"
    if key in seen:
        raise BadRow("with an id that stood before")
    seen.add(key)


def _find_problem(example: Example, data: TrainingData) -> str | None:
    if data.reading.needs_pairs and example.rejected is None:
        return "without the key rejected"
    pair = encode_pair(example, data.encoder)
    longest = max(len(pair.chosen.tokens), 0 if pair.rejected is None else len(pair.rejected.tokens))
    if longest > data.encoder.context:
        return f"longer than the context of {data.encoder.context} tokens"
    return None


def read_held_out(paths: list[Path], takes_all: bool) -> tuple[list[PopRow], SkippedRows]:
    """POP's rows that are held out, or all of them, for measuring. Raises TrainingProblem where there is none."""
    skipped = SkippedRows()
    rows: list[PopRow] = []
    seen: set[str] = set()
    for path in paths:
        for line in read_lines(path):
            try:
                content = parse_row(line.content)
                if not is_pop(content):
                    raise BadRow("without the key raw_prompt, which measuring needs")
                row = read_pop_row(content)
                if row.id in seen:
                    raise BadRow("with an id that stood before")
            except BadRow as error:
                skipped.add(f"{path.name}, line {line.number}", str(error))
                continue
            seen.add(row.id)
            if takes_all or row.is_held_out:
                rows.append(row)
    if not rows:
        advice = "" if takes_all else ' Mark rows with "held_out": true, or measure on all with --all.'
        raise TrainingProblem(f"There is no row to measure on.{advice}\n{skipped.describe()}".rstrip())
    return rows, skipped
