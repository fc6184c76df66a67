"""A chat template in the words of WebLLM, which knows no Jinja: what stands before and after each message."""

from __future__ import annotations

from typing import Any

from goldsmith_training.problem import TrainingProblem

FIRST, ANSWER, SECOND = "⟦first⟧", "⟦answer⟧", "⟦second⟧"


def to_conversation(tokenizer: Any) -> dict[str, Any]:
    """
    `conv_template` of mlc-chat-config.json. Found by rendering messages with the template and looking at what it puts
    around them; raises TrainingProblem where that is not the same for each turn.
    """
    messages = [("user", FIRST), ("assistant", ANSWER), ("user", SECOND)]
    one, three = (
        tokenizer.apply_chat_template(
            [{"role": role, "content": content} for role, content in messages[:count]],
            add_generation_prompt=True,
            tokenize=False,
        )
        for count in (1, 3)
    )
    begin, answer_head = _around(one, FIRST)
    same_begin, rest = _around(three, FIRST)
    between, rest = _around(rest, ANSWER)
    after_answer, end = _around(rest, SECOND)
    user_head = _common_end(begin, after_answer)
    # What ends a user's turn and begins an answer must do so at each turn.
    if begin != same_begin or not between.endswith(_answer_head(answer_head, between)) or end != answer_head:
        raise TrainingProblem("The chat template treats turns differently; WebLLM cannot say it. Use --to onnx gguf.")
    head = _answer_head(answer_head, between)
    return {
        "name": "custom",
        "system_template": "{system_message}",
        "system_message": begin.removesuffix(user_head),
        "system_prefix_token_ids": None,
        "add_role_after_system_message": True,
        "roles": {"user": user_head, "assistant": head},
        "role_templates": {"user": "{user_message}", "assistant": "{assistant_message}", "tool": "{tool_message}"},
        "messages": [],
        "seps": [answer_head.removesuffix(head), after_answer.removesuffix(user_head)],
        "role_content_sep": "",
        "role_empty_sep": "",
        "stop_str": [tokenizer.eos_token],
        "stop_token_ids": [tokenizer.eos_token_id],
        "function_string": "",
        "use_function_calling": False,
    }


def _answer_head(answer_head: str, between: str) -> str:
    """All of what follows the user's message may begin the answer: WebLLM only joins the pieces."""
    return answer_head if between == answer_head else _common_end(answer_head, between)


def _around(text: str, mark: str) -> tuple[str, str]:
    before, found, after = text.partition(mark)
    if not found:
        raise TrainingProblem("The chat template changes or drops a message; WebLLM cannot say it. Use --to onnx gguf.")
    return before, after


def _common_end(one: str, other: str) -> str:
    length = next((i for i, pair in enumerate(zip(one[::-1], other[::-1], strict=False)) if pair[0] != pair[1]), None)
    shorter = min(len(one), len(other)) if length is None else length
    return one[len(one) - shorter :]
