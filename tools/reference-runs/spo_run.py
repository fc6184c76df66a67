"""
Records what SPO decides: python spo_run.py PACKAGE TARGET, with the unpacked wheel of metagpt==0.8.2, which needs none
of its dependencies here, and pandas and pyyaml. The texts of its requests are not in the wheel; they decide nothing.
"""

import random
import re
import sys
import tempfile
from types import SimpleNamespace

from stand_in import passes, put_module, share_of_child, write

SEEDS = (1, 2, 3)
ROUNDS = 10
SPO = "metagpt.ext.spo"
QUESTIONS = [{"question": f"question {row}", "answer": ""} for row in range(3)]
REQUESTS = SimpleNamespace(OPTIMIZE="optimize", EVALUATE="evaluate", EXECUTE="execute")
quiet = SimpleNamespace(info=print, warning=print, error=print)
model = SimpleNamespace(responser=None)

sys.path.insert(0, sys.argv[1])
put_module("tiktoken", get_encoding=lambda name: SimpleNamespace(encode=list))
put_module("metagpt.logs", logger=quiet)
put_module(f"{SPO}.prompts.evaluate_prompt", EVALUATE_PROMPT="A: {sample}\nB: {new_sample}")
put_module(f"{SPO}.prompts.optimize_prompt", PROMPT_OPTIMIZE_PROMPT="{prompt}")
put_module(
    f"{SPO}.utils.llm_client",
    SPO_LLM=SimpleNamespace(get_instance=lambda: model),
    RequestType=REQUESTS,
    extract_content=lambda text, tag: re.search(f"<{tag}>(.*)</{tag}>", text).group(1),
)
from metagpt.ext.spo.components.optimizer import PromptOptimizer  # noqa: E402
from metagpt.ext.spo.utils import load  # noqa: E402

load.load_meta_data = lambda k=3: ("Way 0", "", QUESTIONS, "")


def number(text):
    return int(re.search(r"Way (\d+)", text).group(1))


def record(seed):
    random.seed(seed)
    shares, rounds = [0.5], []

    async def answer(request_type, messages):
        asked = messages[0]["content"]
        if request_type == REQUESTS.EXECUTE:
            return f"Way {number(asked)}"
        if request_type == REQUESTS.OPTIMIZE:
            parent = number(asked)
            shares.append(share_of_child(seed, len(shares), shares[parent]))
            rounds.append({"best": parent, "written": len(shares) - 1, "won": []})
            return f"<modification>One.</modification><prompt>Way {len(shares) - 1}</prompt>"
        first, second = map(number, asked.split("\nB: "))
        best, new = rounds[-1]["best"], rounds[-1]["written"]
        wins = passes(seed, new, f"vote {len(rounds[-1]['won'])}", 0.5 + shares[new] - shares[best])
        rounds[-1]["won"].append(int(wins))
        return f"<choose>{'A' if (first == new) == wins else 'B'}</choose>"

    model.responser = answer
    with tempfile.TemporaryDirectory() as folder:
        optimizer = PromptOptimizer(optimized_path=folder, max_rounds=ROUNDS)
        optimizer.optimize()
        return {"rounds": rounds, "best": number(optimizer.data_utils.get_best_round()["prompt"])}


if __name__ == "__main__":
    write({"program": "metagpt 0.8.2, ext/spo", "runs": [record(seed) for seed in SEEDS]}, sys.argv[2])
