"""
Records what Plum's searches decide: python plum_run.py CHECKOUT TARGET, with a checkout of research4pan/Plum at cf4eadd,
numpy, nltk, scikit-learn and scipy. Edits and scores are stood in for, and so are its parser and its models.
"""

import random
import sys
import tempfile
from types import SimpleNamespace

import numpy as np

from stand_in import put_module, write

SEEDS = (2, 4, 9)
ROUNDS, PATIENCE, EDITS, DRAWN, POOL = 20, 3, 4, 5, 10
CALLS = SimpleNamespace(count=0)

sys.path.insert(0, sys.argv[1])
put_module("torch", Tensor=type("Tensor", (), {}))
put_module("wandb", log=lambda values: None, save=lambda path: None)
put_module("supar", Parser=SimpleNamespace(load=lambda name: None))
put_module("transformers", PegasusForConditionalGeneration=None, PegasusTokenizer=None)
put_module("utils", __path__=[])
put_module("utils.expanded_encode_instruction")
for size in ("2", "3"):
    put_module(f"utils.nat_inst_gpt{size}", run=None, get_prediction=None, **{f"complete_gpt{size}": CALLS})
from trainers.GA_trainer import GA_trainer  # noqa: E402
from trainers.HC_trainer import HC_trainer  # noqa: E402
from trainers.HS_trainer import HS_trainer  # noqa: E402


class StandIn:
    """A candidate is its number; an edit makes the next one, which scores a little more or less than its base."""

    def begin(self, seed):
        self.chance = random.Random(seed)
        self.points = [50.0]
        self.rounds = []
        self.draws = []
        return self

    def detokenize(self, tokens):
        return tokens

    def word_tokenize(self, text):
        return text

    def get_phrase_lookup(self, base, args):
        self.rounds.append({"base": number(base), "written": []})
        return {0: ""}

    def perform_edit(self, edit, base, lookup, tracker):
        return self.child_of(number(base)), [0]

    def generate_candidate(self, *args):
        """Harmony's, whose parts are not compared."""
        if not self.rounds or len(self.rounds[-1]["written"]) == EDITS:
            self.rounds.append({"pool": [number(one) for one in self.W_candidates], "written": []})
        return self.child_of(number(self.W_candidates[0])), {}, {}

    def child_of(self, base):
        self.points.append(round(self.points[base] + self.chance.uniform(-10, 2), 2))
        self.rounds[-1]["written"].append(len(self.points) - 1)
        return f"way {len(self.points) - 1}"

    def score(self, candidate, split="train", write=False, args=None):
        return self.points[number(candidate)]


def number(candidate):
    return int(candidate.removeprefix("way "))


def record(trainer, seed, cools=False):
    """`draws`: of a tournament, members by number; of annealing, the number that is held against the chance."""
    chance = random.Random(f"draws {seed}")
    run = type("Run", (StandIn, trainer), {})(
        *(ROUNDS, PATIENCE, seed, seed, 1, EDITS, *([DRAWN] if trainer is GA_trainer else []), "gpt2")
    ).begin(seed)

    def draw_member(low, high):
        place = chance.randrange(low, high)
        if trainer is GA_trainer:
            run.draws.append(number(run.W_candidates[place]))
        return place

    def accept(tries, share):
        run.draws.append(round(chance.random(), 6))
        return int(run.draws[-1] < share)

    np.random.randint, np.random.binomial = draw_member, accept
    with tempfile.TemporaryDirectory() as folder:
        args = SimpleNamespace(
            meta_dir=folder,
            meta_name="search.txt",
            edits=["swap"],
            resume="",
            simulated_anneal=cools,
            checkpoint_freq=1000,
            backbone="gpt2",
            budget=1e9,
            patience=PATIENCE,
            write_preds=False,
            print_orig=True,
            num_candidates=EDITS,
        )
        run.train("way 0", "task", args)
    return {"points": run.points, "rounds": run.rounds, "draws": run.draws, "result": number(run.result_candidate)}


if __name__ == "__main__":
    kinds = {
        "climbing": lambda seed: record(HC_trainer, seed),
        "annealing": lambda seed: record(HC_trainer, seed, cools=True),
        "mutation": lambda seed: record(GA_trainer, seed),
        "harmony": lambda seed: record(HS_trainer, seed),
    }
    settings = {"rounds": ROUNDS, "patience": PATIENCE, "drawn": DRAWN, "pool": POOL}
    runs = {kind: [run(seed) for seed in SEEDS] for kind, run in kinds.items()}
    write({"program": "research4pan/Plum cf4eadd", "settings": settings, "runs": runs}, sys.argv[2])
