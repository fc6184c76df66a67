"""A tiny model in each layout, read again by others than those that wrote it."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy
import pytest
import torch
from conftest import PACK, ROWS
from safetensors.torch import load_file, save_file

from goldsmith_training.command_line import main
from goldsmith_training.convert.conversation import to_conversation
from goldsmith_training.convert.llama_folder import LlamaFolder
from goldsmith_training.convert.mlc_folder import joined_weights, quantize_groups, store
from goldsmith_training.encode import CHAT_FORMATS, ChatEncoder
from goldsmith_training.examples import user
from goldsmith_training.models import load_model, load_tokenizer

TEXT = "Explain bees to a beginner in 3 sentences. 🐝"


@pytest.fixture(scope="module")
def folder(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model with a note of its pack, in every layout."""
    source = tmp_path_factory.mktemp("source") / "tiny"
    shutil.copytree(tiny, source)
    # Weights as they come out of a random start are all alike: norms of one, nothing that a wrong order would show.
    weights = load_file(source / "model.safetensors")
    torch.manual_seed(3)
    save_file(
        {name: weight + torch.randn_like(weight) / 8 for name, weight in weights.items()},
        source / "model.safetensors",
        metadata={"format": "pt"},
    )
    (source / "goldsmith.json").write_text('{"pack": "full"}', encoding="utf-8")
    out = source.parent / "converted"
    assert (
        main(["convert", "--model", str(source), "--out", str(out), "--onnx", "fp32", "q4", "q8", "--gguf", "f16"]) == 0
    )
    return source.parent


def tokens_of(folder: Path) -> list[int]:
    return load_tokenizer(str(folder))(TEXT)["input_ids"]


def logits_of(folder: Path, tokens: list[int]) -> numpy.ndarray:
    with torch.no_grad():
        return load_model(str(folder))(torch.tensor([tokens])).logits[0, -1].numpy()


@pytest.mark.parametrize(("name", "likeness"), [("model", 0.999), ("model_q4", 0.95), ("model_quantized", 0.95)])
def test_onnx_foretells_what_transformers_does(folder: Path, name: str, likeness: float) -> None:
    # The table of embeddings is in eight bits in all of them; random weights lose the most by fewer bits.
    source = LlamaFolder(folder / "tiny")
    from check import Session

    tokens = tokens_of(folder / "tiny")
    expected = logits_of(folder / "tiny", tokens)
    session = Session(folder / "converted" / "tiny-onnx" / "onnx" / f"{name}.onnx", source)
    session.read(tokens[:-1])
    found = session.read(tokens[-1:])
    assert numpy.corrcoef(found, expected)[0, 1] > likeness


def test_the_onnx_folder_names_chat_format_and_pack(folder: Path) -> None:
    converted = folder / "converted" / "tiny-onnx"
    assert json.loads((converted / "goldsmith.json").read_text()) == {"pack": "full"}
    config = json.loads((converted / "tokenizer_config.json").read_text())
    assert config["chat_template"] == CHAT_FORMATS["chatml"]
    assert config["tokenizer_class"] == "PreTrainedTokenizerFast"


def test_gguf_holds_the_same_weights_tokens_and_words(folder: Path) -> None:
    source = LlamaFolder(folder / "tiny")
    from read_llama import LlamaFile
    from write_tokenizer import make_tokenizer

    file = LlamaFile(folder / "converted" / "tiny-f16.gguf")
    for name in ("token_embd", "blk.0.attn_q", "blk.1.attn_k", "blk.1.ffn_down", "blk.0.attn_norm", "output_norm"):
        expected = source.weight(f"{name}.weight")
        assert numpy.abs(file.weight(f"{name}.weight") - expected).max() < 1e-2
    assert not file.has("output.weight")
    assert file.field("goldsmith.pack") == "full"
    assert file.field("tokenizer.chat_template") == CHAT_FORMATS["chatml"]
    assert file.field("tokenizer.ggml.eos_token_id") == load_tokenizer(str(folder / "tiny")).eos_token_id
    # The reader's own way back gives a tokenizer that cuts texts alike.
    from tokenizers import Tokenizer

    again = Tokenizer.from_str(json.dumps(make_tokenizer(file)))
    assert again.encode(TEXT, add_special_tokens=False).ids == tokens_of(folder / "tiny")


def test_a_gguf_file_can_be_trained_further(folder: Path, tmp_path: Path) -> None:
    source = str(folder / "converted" / "tiny-f16.gguf")
    further = ["--pack", str(PACK), "--max-updates", "1", "--learning-rate", "0"]
    assert main(["sft", "--model", source, "--data", str(ROWS), "--out", str(tmp_path), *further]) == 0
    before, after = (load_model(str(path)).state_dict() for path in (folder / "tiny", tmp_path / "model"))
    # It is the same model, but for what 16 bits round.
    assert before.keys() == after.keys()
    assert all(torch.allclose(before[name], after[name], atol=1e-2) for name in before)
    # Its tokenizer cuts texts as the one from which the file was made: every digit alone.
    assert tokens_of(tmp_path / "model") == tokens_of(folder / "tiny")
    again = ["convert", "--model", str(tmp_path / "model"), "--out", str(tmp_path / "again"), "--to", "gguf"]
    assert main(again) == 0
    from read_llama import LlamaFile

    assert LlamaFile(tmp_path / "again" / "model-q8_0.gguf").field("tokenizer.ggml.pre") == "smollm"


def test_four_bits_are_packed_as_webllm_reads_them() -> None:
    values = numpy.zeros((1, 32), numpy.float32)
    values[0, :9] = [7, -7, 3.5, 0, 1, -1, 2, -2, 6]
    steps, scales = quantize_groups(values)
    assert scales.tolist() == [[1.0]]
    # Seven stands for nought; a half goes to the even step (3.5 + 7 → 10). The first number is in the lowest bits.
    assert [f"{step:08x}" for step in steps[0]] == ["5968" + "7a0e", "7777777d", "77777777", "77777777"]


def test_webllms_folder_lists_every_weight_with_true_sums(folder: Path) -> None:
    converted = folder / "converted" / "tiny-mlc"
    (shard,) = json.loads((converted / "tensor-cache.json").read_text())["records"]
    content = (converted / shard["dataPath"]).read_bytes()
    assert (len(content), hashlib.md5(content).hexdigest()) == (shard["nbytes"], shard["md5sum"])
    source = LlamaFolder(folder / "tiny")
    records = {record["name"]: record for record in shard["records"]}
    for name, values in joined_weights(source):
        for part, array in store(name, values, "q4f32_1"):
            record = records.pop(part)
            start = record["byteOffset"]
            assert record["shape"] == list(array.shape)
            assert content[start : start + record["nbytes"]] == array.tobytes()
    assert records == {}
    joined = dict(joined_weights(source))["model.layers.1.self_attn.qkv_proj.weight"]
    assert numpy.array_equal(joined[64:96], source.weight("blk.1.attn_k.weight"))
    config = json.loads((converted / "mlc-chat-config.json").read_text())
    assert (config["model_type"], config["quantization"]) == ("llama", "q4f32_1")


SYSTEM = "{% if messages[0]['role'] != 'system' %}<|im_start|>system\nYou help.<|im_end|>\n{% endif %}"


@pytest.mark.parametrize("template", [*CHAT_FORMATS.values(), SYSTEM + CHAT_FORMATS["chatml"]])
def test_webllm_joins_its_pieces_to_what_the_chat_template_says(encoder: ChatEncoder, template: str) -> None:
    tokenizer = load_tokenizer(encoder.tokenizer.name_or_path)
    tokenizer.chat_template = template
    said = to_conversation(tokenizer)
    turns = [("user", "first"), ("assistant", "answer"), ("user", "second"), ("assistant", None)]
    joined = said["system_template"].replace("{system_message}", said["system_message"])
    for index, (role, content) in enumerate(turns):
        joined += said["roles"][role]
        joined += "" if content is None else content + said["seps"][index % 2]
    messages = [{"role": role, "content": content} for role, content in turns if content is not None]
    assert joined == tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)


def test_a_template_that_webllm_cannot_say_is_refused(
    encoder: ChatEncoder, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = shutil.copytree(folder / "tiny", tmp_path / "odd")
    (source / "chat_template.jinja").write_text("{{ messages[-1]['content'] | upper }}", encoding="utf-8")
    assert main(["convert", "--model", str(source), "--out", str(tmp_path / "out"), "--to", "mlc"]) == 1
    assert "changes or drops a message" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model_type": "qwen2"}, "this is qwen2"),
        ({"rope_parameters": {"rope_type": "llama3", "rope_theta": 5e5}}, "stretch their positions"),
        ({"attention_bias": True}, "biases"),
        ({"hidden_act": "gelu"}, "activation gelu"),
    ],
)
def test_models_that_would_come_out_wrong_are_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], changes: dict, words: str
) -> None:
    source = shutil.copytree(folder / "tiny", tmp_path / "other")
    config = json.loads((source / "config.json").read_text())
    (source / "config.json").write_text(json.dumps({**config, **changes}))
    assert main(["convert", "--model", str(source), "--out", str(tmp_path / "out")]) == 1
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_tokenizer_that_llama_cpp_would_read_otherwise_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = shutil.copytree(folder / "tiny", tmp_path / "other")
    tokenizer = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["pre_tokenizer"] = {"type": "Whitespace"}
    (source / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    assert main(["convert", "--model", str(source), "--out", str(tmp_path / "out"), "--to", "gguf"]) == 1
    assert "--to onnx mlc" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


def test_the_app_is_asked_in_the_same_chat_format(folder: Path, encoder: ChatEncoder) -> None:
    converted = load_tokenizer(str(folder / "converted" / "tiny-onnx"))
    again = ChatEncoder(converted, 2048)
    assert again.request((user(TEXT),)) == encoder.request((user(TEXT),))
