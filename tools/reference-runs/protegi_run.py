"""
Records what ProTeGi decides: PYTHONHASHSEED=0 python protegi_run.py CHECKOUT TARGET, with a checkout of microsoft/LMOps
at 4f2a9de, numpy, requests and tqdm. Every candidate meets all rows (--evaluator bf).
"""

import random
import re
import runpy
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

from stand_in import bits, passes, put_module, share_of_child, write

PROGRAM = Path(sys.argv[1]) / "prompt_optimization"
ROWS = [f"row {row}" for row in range(41)]
# In these runs no score stands on both sides of a cut, where the text of a prompt would decide, and no parent is without
# mistakes, where the program asks for reasons all the same.
SEEDS = (12, 25, 52)
SETTINGS = {
    "rounds": 3,
    "beam_size": 3,
    "minibatch_size": 10,
    "n_gradients": 3,
    "errors_per_gradient": 2,
    "mc_samples_per_step": 1,
    "max_expansion_factor": 4,
}


def number(prompt):
    return int(re.search(r"Way (\d+)", prompt).group(1))


class Run:
    def __init__(self, seed):
        self.seed = seed
        self.shares = [0.4]
        self.rounds = []

    def passes(self, way, row):
        return passes(self.seed, way, row, self.shares[way])

    def evaluate(self, model, prompt, rows, n=100):
        """Of the task: on the rows that show mistakes, and at the end of a round on the rows of a test."""
        if rows:
            self.rounds[-1].setdefault("minibatch", [ROWS.index(row) for row in rows])
            parent = {"parent": number(prompt), "shown": [], "edits": [], "said": []}
            self.rounds[-1].setdefault("expanded", []).append(parent)
        return 0.0, rows, [1] * len(rows), [int(self.passes(number(prompt), row)) for row in rows]

    def chatgpt(self, asked, n=1, **kwargs):
        expanded = self.rounds[-1]["expanded"][-1]
        if "reasons why" in asked:
            expanded["shown"].append([ROWS.index(row) for row in re.findall(r'Text: "(row \d+)"', asked)])
            return ["<START>It is unclear.<END>"] * n
        kind = "edits" if "improved prompts" in asked else "said"
        made = []
        for _ in range(n):
            self.shares.append(share_of_child(self.seed, len(self.shares), self.shares[expanded["parent"]]))
            made.append(len(self.shares) - 1)
        expanded[kind] += made
        texts = [f"Way {one}" for one in made]
        return [f"<START>{text}<END>" for text in texts] if kind == "edits" else texts

    def score(self, predictor, prompts, rows, max_threads=1):
        self.rounds[-1]["scored"] = sorted(map(number, prompts))
        return [sum(self.passes(number(prompt), row) for row in rows) / len(rows) for prompt in prompts]


def record(seed):
    run = Run(seed)
    random.seed(seed)
    modules = {
        "tasks": {"EthosBinaryTask": lambda *args: task, "DefaultHFBinaryTask": None, "JailbreakBinaryTask": None},
        "scorers": {"Cached01Scorer": lambda: run.score, "CachedLogLikelihoodScorer": None},
        "predictors": {"BinaryPredictor": lambda config: None},
        "config": {},
    }
    task = SimpleNamespace(
        evaluate=run.evaluate,
        get_train_examples=lambda: ROWS,
        get_test_examples=list,
        stringify_prediction=str,
    )
    for name, held in modules.items():
        put_module(name, **held)
    sys.path.insert(0, str(PROGRAM))
    import optimizers
    import utils

    utils.chatgpt = run.chatgpt
    expanding = optimizers.ProTeGi.expand_candidates

    def expand(self, prompts, *args):
        run.rounds.append({"beam": [number(prompt) for prompt in prompts]})
        return expanding(self, prompts, *args)

    optimizers.ProTeGi.expand_candidates = expand
    with tempfile.TemporaryDirectory() as folder:
        prompts, out = Path(folder, "prompt.md"), Path(folder, "out.txt")
        prompts.write_text("# Task\nWay 0\n", encoding="utf-8")
        options = {**SETTINGS, "prompts": prompts, "out": out, "evaluator": "bf", "samples_per_eval": 1000}
        sys.argv = ["main.py", *(part for key, value in options.items() for part in (f"--{key}", str(value)))]
        runpy.run_path(str(PROGRAM / "main.py"), run_name="__main__")
        beams = [line for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("(")][::2]
    optimizers.ProTeGi.expand_candidates = expanding
    last = [int(way) for way in re.findall(r"Way (\d+)", beams[-1])]
    table = [bits(run.passes(way, row) for row in ROWS) for way in range(len(run.shares))]
    return {"row": table, "rounds": run.rounds, "beam": last}


if __name__ == "__main__":
    target = sys.argv[2]
    runs = [record(seed) for seed in SEEDS]
    write({"program": "microsoft/LMOps 4f2a9de, prompt_optimization", "settings": SETTINGS, "runs": runs}, target)
