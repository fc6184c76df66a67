from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from conftest import ROWS, write_lines

from goldsmith_training.data import Reading, read_held_out, read_training_data
from goldsmith_training.encode import ChatEncoder
from goldsmith_training.losses import IGNORED
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack


@pytest.fixture
def reading(pack: Pack) -> Reading:
    return Reading(pack, seed=0, needs_pairs=True, has_further=False)


def reasons(path: Path, reading: Reading, encoder: ChatEncoder) -> dict[str, int]:
    return dict(read_training_data([path], reading, encoder).skipped.counts)


def test_rows_of_pop_are_learned_but_for_those_held_out(reading: Reading, encoder: ChatEncoder) -> None:
    data = read_training_data([ROWS], reading, encoder)
    assert (len(data), data.held_out, data.skipped.total) == (16, 4, 0)


def test_every_bad_row_is_counted_by_its_reason_and_named_by_its_line(
    tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder
) -> None:
    without = {key: value for key, value in rows[1].items() if key != "gpt4_optimized_prompt"}
    path = write_lines(
        tmp_path / "bad.jsonl",
        [
            rows[0],
            without,
            {**rows[2], "chatgpt_optimized_prompt": "  "},
            {**rows[3], "raw_prompt": 7},
            '{"raw_prompt": "café"}'.encode("latin-1"),
            "{",
            "[]",
            "",
            rows[0],
            {key: value for key, value in rows[5].items() if key != "id"},
            {**rows[6], "raw_prompt": "bees " * 3000},
            json.dumps({**rows[7], "raw_prompt": "half \ud83d"}),
        ],
    )
    data = read_training_data([path], reading, encoder)
    assert len(data) == 1
    assert dict(data.skipped.counts) == {
        "without the key gpt4_optimized_prompt": 1,
        "with an empty chatgpt_optimized_prompt": 1,
        "with something other than text in raw_prompt": 1,
        "not in UTF-8": 1,
        "that is not JSON": 1,
        "that is no JSON object": 1,
        "with an id that stood before": 1,
        "without the key id": 1,
        "longer than the context of 2048 tokens": 1,
        "with half of a letter (a lone surrogate)": 1,
    }
    assert "bad.jsonl, line 9: with an id that stood before" in data.skipped.describe()


def test_an_id_counts_once_in_all_files_and_rows_without_one_are_all_learned(
    tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder
) -> None:
    again = write_lines(tmp_path / "again.jsonl", [rows[0], {**rows[1], "id": "new"}])
    data = read_training_data([ROWS, again], reading, encoder)
    assert len(data) == 17
    assert data.skipped.named == ["again.jsonl, line 1: with an id that stood before"]
    pair = {"prompt": "Rewrite: bees", "chosen": "Explain bees.", "rejected": "Bees."}
    exported = [write_lines(tmp_path / name, [pair, pair]) for name in ("one.jsonl", "other.jsonl")]
    assert len(read_training_data(exported, reading, encoder)) == 4


def test_a_row_is_never_cut(tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder) -> None:
    data = read_training_data([ROWS], reading, encoder)
    for index in range(len(data)):
        example, pair = data.example(index), data.pair(index)
        completion = [token for token in pair.chosen.labels if token != IGNORED]
        assert encoder.decode(completion) == example.chosen
        assert completion[-1] == encoder.tokenizer.eos_token_id


def test_a_byte_order_mark_windows_line_ends_and_a_missing_last_one_are_fine(
    tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder
) -> None:
    path = tmp_path / "windows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(json.dumps(row) for row in rows[:3]).encode())
    data = read_training_data([path], reading, encoder)
    assert [data.example(index).id for index in range(3)] == ["t01", "t02", "t03"]
    assert data.skipped.total == 0


def test_a_file_in_utf_16_or_without_a_good_row_is_refused(
    tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder
) -> None:
    wide = tmp_path / "wide.jsonl"
    wide.write_text(json.dumps(rows[0]), encoding="utf-16")
    with pytest.raises(TrainingProblem, match="UTF-16"):
        read_training_data([wide], reading, encoder)
    with pytest.raises(TrainingProblem, match="no row to learn from"):
        read_training_data([write_lines(tmp_path / "empty.jsonl", [""])], reading, encoder)
    with pytest.raises(TrainingProblem, match="cannot be read"):
        read_training_data([tmp_path / "nowhere.jsonl"], reading, encoder)


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Rewrite: bees", "chosen": "Explain bees.", "rejected": "Bees."},
        {
            "prompt": [{"role": "user", "content": "Rewrite: bees"}],
            "chosen": [{"role": "assistant", "content": "Explain bees."}],
            "rejected": [{"role": "assistant", "content": "Bees."}],
        },
        {
            "id": 1,
            "prompt": "<|user|>\nRewrite: bees\n<|assistant|>\n",
            "chosen": "Explain bees.",
            "rejected": "Bees.",
        },
    ],
    ids=["plain", "messages", "FIPO's own"],
)
def test_pairs_come_in_each_shape_that_the_app_exports(
    tmp_path: Path, row: dict, reading: Reading, encoder: ChatEncoder
) -> None:
    example = read_training_data([write_lines(tmp_path / "pairs.jsonl", [row])], reading, encoder).example(0)
    assert example.messages == ({"role": "user", "content": "Rewrite: bees"},)
    assert (example.chosen, example.rejected) == ("Explain bees.", "Bees.")


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Rewrite: bees", "completion": "Explain bees."},
        {
            "messages": [
                {"role": "user", "content": "Rewrite: bees"},
                {"role": "assistant", "content": "Explain bees."},
            ]
        },
        {
            "id": 1,
            "conversations": [
                {"role": "user", "value": "<|user|>\nRewrite: bees\n<|assistant|>\n"},
                {"role": "bot", "value": "Explain bees."},
            ],
        },
    ],
    ids=["plain", "messages", "FIPO's own"],
)
def test_completions_come_in_each_shape_that_the_app_exports(
    tmp_path: Path, row: dict, pack: Pack, encoder: ChatEncoder, reading: Reading
) -> None:
    path = write_lines(tmp_path / "sft.jsonl", [row])
    supervised = Reading(pack, seed=0, needs_pairs=False, has_further=False)
    example = read_training_data([path], supervised, encoder).example(0)
    assert (example.messages, example.chosen) == (({"role": "user", "content": "Rewrite: bees"},), "Explain bees.")
    with pytest.raises(TrainingProblem, match="without the key rejected"):
        read_training_data([path], reading, encoder)


def test_shapes_of_the_template_are_drawn_by_the_seed(pack: Pack, encoder: ChatEncoder) -> None:
    def requests(seed: int) -> list[str]:
        data = read_training_data([ROWS], Reading(pack, seed, True, False), encoder)
        return [example.messages[0]["content"] for example in data.examples()]

    assert requests(1) == requests(1)
    assert requests(1) != requests(2)
    blocks = {("A poor answer" in request, "A good answer" in request) for request in requests(1)}
    assert len(blocks) == 4


def test_30_000_rows_take_little_memory(
    tmp_path: Path, rows: list[dict], reading: Reading, encoder: ChatEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(30_000):
            row = {**rows[0], "id": str(number), "held_out": False, "gpt4_response_based_raw": "x" * 600}
            file.write(f"{json.dumps(row)}\n")
    assert path.stat().st_size > 30_000_000
    # What is counted here is what is kept, not how fast tokens are.
    monkeypatch.setattr("goldsmith_training.data._find_problem", lambda example, data: None)
    tracemalloc.start()
    data = read_training_data([path], reading, encoder)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(data) == 30_000
    assert most < 12_000_000
    assert data.example(29_999).id == "29999"


def test_measuring_wants_rows_that_are_held_out(tmp_path: Path, rows: list[dict]) -> None:
    held_out, _ = read_held_out([ROWS], takes_all=False)
    assert [row.id for row in held_out] == ["t05", "t10", "t15", "t20"]
    learned = write_lines(tmp_path / "learned.jsonl", [row for row in rows if not row["held_out"]])
    with pytest.raises(TrainingProblem, match="--all"):
        read_held_out([learned], takes_all=False)
    assert len(read_held_out([learned], takes_all=True)[0]) == 16
