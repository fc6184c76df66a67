"""One thing to learn, made of one row of a file: POP's rows, and every shape of training file that the app exports."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Literal

from goldsmith_training.template import Pack, count_spaced

Kind = Literal["optimize", "follow", "discriminate"]
Message = dict[str, str]

POP_KEYS = {
    "raw_prompt": "raw_prompt",
    "silver_response": "text003_response_based_raw",
    "golden_response": "gpt4_response_based_raw",
    "rejected": "chatgpt_optimized_prompt",
    "chosen": "gpt4_optimized_prompt",
}
# What stands in POP where nothing is known is empty; the two prompts of a pair and the raw one may not be.
NEEDED_OF_POP = ("raw_prompt", "chosen", "rejected")

USER_MARK, ASSISTANT_MARK = "<|user|>\n", "<|assistant|>\n"


class BadRow(ValueError):
    """A row that cannot be used; the text says why in few words, the same for all rows with that fault."""


@dataclass(frozen=True)
class Making:
    """What the next round of iterative preference learning makes its request of, under FIPO's keys."""

    silver_prompt: str
    raw_prompt: str
    golden_response: str
    options: str
    case_type: int
    """0 no response, 1 (multiple choice) or 2 the silver one, 3 the golden, 4 or 5 both, 6 or 7 answers, 8 judge."""

    @property
    def shows_silver_response(self) -> bool:
        return self.case_type in (1, 2, 4, 5)

    @property
    def shows_golden_response(self) -> bool:
        return self.case_type in (3, 4, 5)

    @property
    def is_choice(self) -> bool:
        return self.case_type in (1, 4, 6)


@dataclass(frozen=True)
class Example:
    id: str
    """Empty in TRL's files, which name none."""
    kind: Kind
    messages: tuple[Message, ...]
    chosen: str
    rejected: str | None
    """None in files for supervised fine-tuning."""
    making: Making | None = None
    is_held_out: bool = False

    def to_row(self) -> dict:
        """The row under the keys of the app's IPL files."""
        row: dict = {"id": self.id, "kind": self.kind, "prompt": list(self.messages)}
        row |= {"chosen": self.chosen, "rejected": self.rejected}
        if self.making is not None:
            row |= {
                "s_p": self.making.silver_prompt,
                "r_p": self.making.raw_prompt,
                "g_r": self.making.golden_response,
                "p_o": self.making.options,
                "case_type": self.making.case_type,
            }
        return row


@dataclass(frozen=True)
class PopRow:
    """One pair of POP, FIPO's preference data. Responses are empty where none is known."""

    id: str
    raw_prompt: str
    silver_response: str
    golden_response: str
    rejected: str
    chosen: str
    is_held_out: bool


def is_pop(row: dict) -> bool:
    return "raw_prompt" in row


def read_pop_row(row: dict) -> PopRow:
    """Raises BadRow for a key that is missing or empty."""
    texts = {}
    for name, key in POP_KEYS.items():
        is_needed = name in NEEDED_OF_POP
        if is_needed and key not in row:
            raise BadRow(f"without the key {key}")
        value = row.get(key) or ""
        if not isinstance(value, str):
            raise BadRow(f"with something other than text in {key}")
        if is_needed and not value.strip():
            raise BadRow(f"with an empty {key}")
        texts[name] = value
    if "id" not in row:
        raise BadRow("without the key id")
    return PopRow(id=str(row["id"]), is_held_out=row.get("held_out") is True, **texts)


def examples_of_pop(row: PopRow, pack: Pack, seed: int, with_further: bool) -> list[Example]:
    """
    One of the template's shapes, drawn by the seed and the row's id; with `with_further` also what iterative
    preference learning has besides, an answer or a judgement. Multiple choice is left to the app's own exporter.
    """
    draws = random.Random(f"{seed} {row.id}")
    shapes = [(False, False)]
    if row.silver_response:
        shapes.append((True, False))
    if row.golden_response:
        shapes.append((False, True))
    if row.silver_response and row.golden_response:
        shapes.append((True, True))
    has_silver, has_golden = draws.choice(shapes)
    request = pack.optimizer_request(
        row.raw_prompt,
        row.chosen,
        row.silver_response if has_silver else None,
        row.golden_response if has_golden else None,
    )
    case_type = {(False, False): 0, (True, False): 2, (False, True): 3, (True, True): 5}[has_silver, has_golden]
    making = Making(row.raw_prompt, row.raw_prompt, row.golden_response, "", case_type)
    made = [_example(row, "optimize", request, (row.chosen, row.rejected), making)]
    if with_further:
        made.append(_further(row, pack, draws))
    return made


def _further(row: PopRow, pack: Pack, draws: random.Random) -> Example:
    if row.silver_response and row.golden_response and draws.random() < 0.5:
        limit = count_spaced(row.golden_response)
        request = f"Answer the question with no more than {limit} words: {row.raw_prompt}"
        making = Making(row.raw_prompt, row.raw_prompt, row.golden_response, "", 7)
        return _example(row, "follow", request, (row.golden_response, row.silver_response), making)
    is_chosen_last = draws.random() < 0.5
    prompts = (row.rejected, row.chosen) if is_chosen_last else (row.chosen, row.rejected)
    request = pack.discriminator_request(row.raw_prompt, *prompts, row.golden_response)
    making = Making(row.raw_prompt, row.raw_prompt, row.golden_response, "", 8)
    return _example(row, "discriminate", request, ("B", "A") if is_chosen_last else ("A", "B"), making)


def _example(row: PopRow, kind: Kind, request: str, pair: tuple[str, str], making: Making) -> Example:
    chosen, rejected = pair
    return Example(row.id, kind, (user(request),), chosen, rejected, making, row.is_held_out)


def user(content: str) -> Message:
    return {"role": "user", "content": content}


def read_example(row: dict) -> Example:
    """A row of a training file: for TRL (plain or messages), or for FIPO's own scripts. Raises BadRow."""
    messages, completion = _read_conversation(row)
    if messages is not None:
        chosen, rejected = completion, None
    else:
        if "prompt" not in row:
            raise BadRow("without the key prompt")
        messages = _read_messages(row["prompt"])
        has_pair = "chosen" in row
        chosen = _read_text(row, "chosen" if has_pair else "completion")
        rejected = _read_text(row, "rejected") if has_pair else None
    kind = row.get("kind", "optimize")
    making = _read_making(row)
    if making is not None and "kind" not in row:
        kind = "discriminate" if making.case_type == 8 else "follow" if making.case_type > 5 else "optimize"
    if kind not in ("optimize", "follow", "discriminate"):
        raise BadRow(f"of a kind that is not known, {kind}")
    return Example(str(row.get("id", "")), kind, messages, chosen, rejected, making, row.get("held_out") is True)


def _read_conversation(row: dict) -> tuple[tuple[Message, ...] | None, str]:
    """TRL's `messages` and FIPO's `conversations` hold the completion as their last part."""
    if isinstance(row.get("messages"), list):
        parts = row["messages"]
    elif isinstance(row.get("conversations"), list):
        parts = [
            {"role": "user" if part.get("role") == "user" else "assistant", "content": part.get("value")}
            for part in row["conversations"]
            if isinstance(part, dict)
        ]
        if parts and isinstance(parts[0]["content"], str):
            parts[0]["content"] = _without_marks(parts[0]["content"])
    else:
        return None, ""
    if len(parts) < 2 or parts[-1].get("role") != "assistant":
        raise BadRow("whose last message is not the assistant's")
    return _read_messages(parts[:-1]), _read_message(parts[-1])


def _read_text(row: dict, key: str) -> str:
    if key not in row:
        raise BadRow(f"without the key {key}")
    value = row[key]
    text = _read_message(value[-1]) if isinstance(value, list) and value else value
    if not isinstance(text, str):
        raise BadRow(f"with something other than text in {key}")
    if not text.strip():
        raise BadRow(f"with an empty {key}")
    return text


def _read_messages(value: object) -> tuple[Message, ...]:
    if isinstance(value, str):
        if not value.strip():
            raise BadRow("with an empty prompt")
        return (user(_without_marks(value)),)
    if not isinstance(value, list) or not value:
        raise BadRow("with something other than text or messages in prompt")
    return tuple({"role": str(part.get("role")), "content": _read_message(part)} for part in value)


def _read_message(value: object) -> str:
    content = value.get("content") if isinstance(value, dict) else None
    if not isinstance(content, str):
        raise BadRow("with a message that is no text")
    if not content.strip():
        raise BadRow("with an empty message")
    return content


def _without_marks(text: str) -> str:
    """FIPO's own files hold Tulu's chat format; the model's own stands around the request here."""
    if text.startswith(USER_MARK) and text.endswith(ASSISTANT_MARK):
        return text[len(USER_MARK) : -len(ASSISTANT_MARK)].removesuffix("\n")
    return text


def _read_making(row: dict) -> Making | None:
    keys = ("s_p", "r_p", "g_r", "p_o")
    case_type = row.get("case_type")
    if not isinstance(case_type, int) or not 0 <= case_type <= 8:
        return None
    if not all(isinstance(row.get(key), str) for key in keys):
        return None
    return Making(*(row[key] for key in keys), case_type)
