"""Turns a trained folder into what Goldsmith's page of models takes "from disk"."""

import sys
from pathlib import Path

_GGUF_TO_ONNX = str(Path(__file__).resolve().parents[2] / "gguf-to-onnx")
if _GGUF_TO_ONNX not in sys.path:
    # Shapes, graph and tokenizers are those of the code that converts GGUF files.
    sys.path.append(_GGUF_TO_ONNX)
