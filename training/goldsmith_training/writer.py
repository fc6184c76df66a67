"""A model at work: it writes golden prompts, and judges which of two is better."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

import torch

from goldsmith_training.encode import ChatEncoder
from goldsmith_training.examples import Message, user
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.template import Pack

Verdict = Literal["win", "loss", "tie"]


@dataclass(frozen=True)
class Sampling:
    """A temperature of 0 takes the likeliest token. FIPO's are 0.8 and 0.95."""

    temperature: float = 0.8
    top_p: float = 0.95
    new_tokens: int = 256


@dataclass(frozen=True)
class Written:
    text: str
    """Trimmed."""
    is_cut_off: bool
    """Whether the room was used up before the model ended."""


@dataclass
class Writer:
    model: Any
    encoder: ChatEncoder
    sampling: Sampling

    def write(self, messages: tuple[Message, ...], seed: int) -> Written | None:
        """What comes after the request; None where the request leaves no room."""
        return self.write_all([messages], seed)[0]

    def write_all(self, requests: list[tuple[Message, ...]], seed: int) -> list[Written | None]:
        """The same for several requests at once, which reads the weights once for all of them."""
        encoded = [self.encoder.request(messages) for messages in requests]
        rooms = [min(self.sampling.new_tokens, self.encoder.context - len(request)) for request in encoded]
        fitting = [request for request, room in zip(encoded, rooms, strict=True) if room > 0]
        if not fitting:
            return [None] * len(requests)
        answers = iter(self._generate(fitting, max(rooms), seed))
        return [None if room < 1 else self._written(next(answers)[:room]) for room in rooms]

    def _generate(self, requests: list[list[int]], room: int, seed: int) -> list[list[int]]:
        torch.manual_seed(seed)
        padding = self.encoder.tokenizer.pad_token_id
        length = max(len(request) for request in requests)
        # Before the request, so that the answers of all begin at one place.
        filled = [[padding] * (length - len(request)) + request for request in requests]
        mask = [[0] * (length - len(request)) + [1] * len(request) for request in requests]
        is_sampled = self.sampling.temperature > 0
        options = {"temperature": self.sampling.temperature, "top_p": self.sampling.top_p, "top_k": 0}
        written = self.model.generate(
            torch.tensor(filled, device=self.model.device),
            attention_mask=torch.tensor(mask, device=self.model.device),
            max_new_tokens=room,
            do_sample=is_sampled,
            use_cache=True,
            pad_token_id=padding,
            eos_token_id=self.encoder.tokenizer.eos_token_id,
            **(options if is_sampled else {"temperature": None, "top_p": None, "top_k": None}),
        )
        return written[:, length:].tolist()

    def _written(self, answer: list[int]) -> Written:
        ending = self.encoder.tokenizer.eos_token_id
        is_ended = ending in answer
        own = answer[: answer.index(ending)] if is_ended else answer
        return Written(self.encoder.decode(own).strip(), not is_ended)


def without_label(text: str) -> str:
    """FIPO's optimizers put "Golden Prompt:" before what they write."""
    return re.sub(r"^\s*golden prompt:\s*", "", text, flags=re.IGNORECASE).strip()


@dataclass
class Judge:
    """FIPO's discriminator: the letter that the model finds likelier is the better prompt's."""

    model: Any
    encoder: ChatEncoder
    pack: Pack

    def __post_init__(self) -> None:
        self._letters = [self.encoder.letter(letter) for letter in "AB"]
        if len(set(self._letters)) < 2:
            raise TrainingProblem("The model's tokenizer knows no letters A and B, so that it cannot judge.")

    def compare(
        self, raw_prompt: str, new: str, current: str, golden_response: str, has_one_order: bool = False
    ) -> Verdict | None:
        """
        The new prompt wins where it is preferred in both orders, loses where it is refused in both, else it is a tie.
        With one order, the new one first, there is no tie. None where the request is too long.
        """
        first = self.prefers_first(raw_prompt, new, current, golden_response)
        if first is None:
            return None
        if has_one_order:
            return "win" if first else "loss"
        second = self.prefers_first(raw_prompt, current, new, golden_response)
        if second is None:
            return None
        if first == second:
            return "tie"
        return "win" if first else "loss"

    @torch.no_grad()
    def prefers_first(self, raw_prompt: str, first: str, second: str, golden_response: str) -> bool | None:
        """Whether the letter A is likelier than B."""
        request = self.pack.discriminator_request(raw_prompt, first, second, golden_response)
        tokens = self.encoder.request((user(request),))
        if len(tokens) + 1 > self.encoder.context:
            return None
        asked = torch.tensor([tokens], device=self.model.device)
        logits = self.model(input_ids=asked, logits_to_keep=1).logits[0, -1]
        a, b = (logits[letter].item() for letter in self._letters)
        return a > b
