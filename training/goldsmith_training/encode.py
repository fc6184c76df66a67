"""Texts as the model reads them: the request in its own chat format, the completion with the token that ends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goldsmith_training.examples import Message
from goldsmith_training.losses import IGNORED
from goldsmith_training.problem import TrainingProblem

CHAT_FORMATS = {
    # FIPO's own optimizers are fine-tuned from Tulu-2 (model card of allenai/tulu-2-7b).
    "tulu": "{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}"
    "{% if message['role'] == 'assistant' %}{{ eos_token }}{% endif %}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}",
    "chatml": "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}",
}


@dataclass(frozen=True)
class Encoded:
    """One request and one completion. Of `labels` those of the request are ignored."""

    tokens: list[int]
    labels: list[int]


class ChatEncoder:
    """Encodes by the tokenizer's own chat template."""

    def __init__(self, tokenizer: Any, context: int) -> None:
        if tokenizer.chat_template is None:
            raise TrainingProblem(
                "The model's tokenizer has no chat template. Name one: --chat-format tulu, or chatml."
            )
        if tokenizer.eos_token_id is None:
            raise TrainingProblem("The model's tokenizer names no token that ends an answer (eos_token).")
        self.tokenizer = tokenizer
        self.context = context
        """The most tokens that request and completion may have together."""

    def request(self, messages: tuple[Message, ...]) -> list[int]:
        text = self.tokenizer.apply_chat_template(list(messages), add_generation_prompt=True, tokenize=False)
        return self._tokens(text)

    def with_completion(self, request: list[int], completion: str) -> Encoded:
        ending = [*self._tokens(completion), self.tokenizer.eos_token_id]
        return Encoded(request + ending, [IGNORED] * len(request) + ending)

    def letter(self, letter: str) -> int:
        """The token by which an answer begins that is this letter."""
        return self._tokens(letter)[-1]

    def decode(self, tokens: list[int]) -> str:
        return self.tokenizer.decode(tokens, skip_special_tokens=True)

    def _tokens(self, text: str) -> list[int]:
        # The template has put the marks in, so the tokenizer adds none. A mark that a person quotes counts as one, as
        # it does in the app.
        return self.tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]
