"""All layouts of one model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from goldsmith_training.convert.gguf_file import write_gguf_file
from goldsmith_training.convert.llama_folder import LlamaFolder
from goldsmith_training.convert.mlc_folder import write_mlc_folder
from goldsmith_training.convert.onnx_folder import write_onnx_folder


@dataclass(frozen=True)
class ConvertSettings:
    model: Path
    out: Path
    targets: tuple[str, ...] = ("onnx", "gguf", "mlc")
    name: str | None = None
    """What the files and folders are called; the model's own folder where it is not said."""
    onnx: tuple[str, ...] = ("q4",)
    gguf: str = "q8_0"
    mlc: str = "q4f32_1"


def convert(settings: ConvertSettings) -> list[Path]:
    """Gives what was written; each is whole or not there."""
    source = LlamaFolder(settings.model)
    name = settings.name or source.name
    written = []
    if "onnx" in settings.targets:
        written.append(settings.out / f"{name}-onnx")
        write_onnx_folder(source, written[-1], settings.onnx)
    if "gguf" in settings.targets:
        written.append(settings.out / f"{name}-{settings.gguf}.gguf")
        write_gguf_file(source, written[-1], settings.gguf)
    if "mlc" in settings.targets:
        written.append(settings.out / f"{name}-mlc")
        write_mlc_folder(source, written[-1], settings.mlc)
    return written
