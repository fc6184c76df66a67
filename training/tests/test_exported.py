"""What the app exports, taken as it comes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from conftest import PACK, ROWS, write_lines

from goldsmith_training.command_line import main
from goldsmith_training.exported import FILES, HELD_OUT, Unpacking, files_of, pack_of
from goldsmith_training.find_pack import find_pack
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack

SFT = {"messages": [{"role": "user", "content": "Rewrite: bees"}, {"role": "assistant", "content": "Explain bees."}]}
DPO = {"prompt": "Rewrite: bees", "chosen": "Explain bees.", "rejected": "Bees."}


def archive(folder: Path, pack: Pack, files: dict[str, str] | None = None) -> Path:
    """As “Export for training…” writes it."""
    path = folder / "goldsmith-training-2026-01-02.zip"
    files = files or {"sft.jsonl": f"{json.dumps(SFT)}\n", "dpo.jsonl": f"{json.dumps(DPO)}\n"}
    about = {"files": list(files), "pack": {"id": pack.id, "name": "Its name", "texts": pack.texts}}
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w") as zipped:
        for name, text in {**files, "about.json": json.dumps(about)}.items():
            zipped.writestr(name, text)
    return path


def unpacked(path: Path, folder: Path) -> Path:
    with zipfile.ZipFile(path) as zipped:
        zipped.extractall(folder)
    return folder


def lines_of(path: Path, strategy: str, folder: Path, is_anew: bool = True) -> list[dict]:
    [file] = files_of([str(path)], Unpacking(FILES[strategy], folder, is_anew))
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("strategy", "row"), [("sft", SFT), ("dpo", DPO), ("ipo", DPO)])
def test_each_strategy_takes_its_own_file_of_the_archive_or_of_its_folder(
    tmp_path: Path, pack: Pack, strategy: str, row: dict
) -> None:
    path = archive(tmp_path / "downloads", pack)
    assert lines_of(path, strategy, tmp_path / "run") == [row]
    assert lines_of(unpacked(path, tmp_path / "folder"), strategy, tmp_path / "run") == [row]


def test_an_archive_without_the_file_says_what_to_do(tmp_path: Path, pack: Pack) -> None:
    path = archive(tmp_path, pack)
    with pytest.raises(TrainingProblem, match=r"has no ipl.jsonl.*holds dpo.jsonl, sft.jsonl.*export again"):
        lines_of(path, "ipl", tmp_path)
    with pytest.raises(TrainingProblem, match="holds no rows to measure by"):
        files_of([str(path)], Unpacking(HELD_OUT, tmp_path, True))
    path.write_bytes(path.read_bytes().replace(b"Explain", b"Exclaim"))
    with pytest.raises(TrainingProblem, match=r"damaged .*Export it again"):
        lines_of(path, "sft", tmp_path)


def test_the_array_of_fipos_scripts_becomes_lines_however_it_is_broken(tmp_path: Path, pack: Pack) -> None:
    rows = [{"id": number, "conversations": [{"role": "user", "value": "é"}]} for number in (1, 2)]
    as_the_app_does = f"[\n{json.dumps(rows[0])},\n{json.dumps(rows[1])}\n]\n"
    path = archive(tmp_path, pack, {"sft_train_data_3W.json": as_the_app_does})
    assert lines_of(path, "sft", tmp_path / "run") == rows
    as_fipo_does = tmp_path / "sft_train_data_3W.json"
    as_fipo_does.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    assert lines_of(as_fipo_does, "sft", tmp_path / "other") == rows
    # What only looks like one is left to those who read lines.
    half = tmp_path / "half.jsonl"
    half.write_text("[]\n{}\n", encoding="utf-8")
    assert files_of([str(half)], Unpacking(FILES["sft"], tmp_path, True)) == [half]


def test_a_resumed_run_reads_what_it_has_unpacked(tmp_path: Path, pack: Pack) -> None:
    first = archive(tmp_path, pack)
    assert lines_of(first, "sft", tmp_path / "run") == [SFT]
    archive(tmp_path, pack, {"sft.jsonl": json.dumps(DPO)})
    assert lines_of(first, "sft", tmp_path / "run", is_anew=False) == [SFT]
    assert lines_of(first, "sft", tmp_path / "run", is_anew=True) == [DPO]


def test_the_pack_is_that_of_the_exported_files(tmp_path: Path, pack: Pack) -> None:
    path = archive(tmp_path, pack)
    folder = unpacked(path, tmp_path / "folder")
    assert [pack_of([str(each)]) for each in (path, folder, folder / "dpo.jsonl")] == [pack] * 3
    assert pack_of([str(ROWS)]) is None
    stranger = write_lines(folder / "mine.jsonl", [DPO])
    assert pack_of([str(stranger)]) is None
    assert find_pack(None, [str(ROWS), str(path)], "model") == pack
    with pytest.raises(TrainingProblem, match=r"made with the template pack full, not short.*Leave --pack out"):
        find_pack("short", [str(path)], "model")
    other = archive(tmp_path / "other", Pack("other", {**pack.texts, "s_r": "S_R!"}))
    with pytest.raises(TrainingProblem, match="different template packs"):
        pack_of([str(path), str(other)])


def test_without_exported_files_it_is_the_one_that_the_model_was_trained_on(tmp_path: Path) -> None:
    assert find_pack(None, [str(ROWS)], "someone/model").id == "full"
    (tmp_path / "goldsmith.json").write_text('{"pack": "short"}', encoding="utf-8")
    assert find_pack(None, [str(ROWS)], str(tmp_path)).id == "short"
    assert find_pack("full", [str(ROWS)], str(tmp_path)).id == "full"
    (tmp_path / "goldsmith.json").write_text('{"pack": "mine"}', encoding="utf-8")
    with pytest.raises(TrainingProblem, match="template pack mine, which is not the app's own"):
        find_pack(None, [str(ROWS)], str(tmp_path))
    assert find_pack(str(PACK), [str(ROWS)], str(tmp_path)).id == "full"


def test_one_command_makes_a_file_for_the_app_of_an_archive_as_it_was_downloaded(
    tiny: Path, tmp_path: Path, pack: Pack
) -> None:
    mine = Pack("mine", pack.texts)
    command = ["sft", "--model", str(tiny), "--data", str(archive(tmp_path, mine)), "--out", str(tmp_path / "run")]
    assert main([*command, "--epochs", "1", "--to", "gguf"]) == 0
    from read_llama import LlamaFile

    assert LlamaFile(tmp_path / "run" / "run-q8_0.gguf").field("goldsmith.pack") == "mine"
    model = tmp_path / "run" / "model"
    assert json.loads((model / "goldsmith.json").read_text()) == {"pack": "mine"}
    assert "1 examples of goldsmith-training-2026-01-02.zip" in (model / "README.md").read_text(encoding="utf-8")
