"""Records what GEPA decides: python gepa_run.py TARGET, with gepa==0.1.4."""

import sys

import gepa
from gepa import gepa_utils
from gepa.core.adapter import EvaluationBatch

from stand_in import bits, passes, share_of_child, write

TRAIN = [f"train {row}" for row in range(12)]
VALIDATION = [f"validation {row}" for row in range(20)]
MINIBATCH, BUDGET, START = 3, 420, 0.35


class Run:
    """Adapter and observer of a run. The text of a candidate is its number; a child's is the next one."""

    propose_new_texts = None

    def __init__(self, seed):
        self.seed = seed
        self.shares = [START]
        self.rounds = []
        self.propose_new_texts = self.write_child

    def passes(self, own, row):
        return passes(self.seed, own, row, self.shares[own])

    def evaluate(self, batch, candidate, capture_traces=False):
        scores = [float(self.passes(int(candidate["text"]), row)) for row in batch]
        return EvaluationBatch(outputs=batch, scores=scores, trajectories=batch if capture_traces else None)

    def make_reflective_dataset(self, candidate, eval_batch, components_to_update):
        return {name: [{"Inputs": "", "Generated Outputs": "", "Feedback": ""}] for name in components_to_update}

    def write_child(self, candidate, reflective_dataset, components_to_update):
        child = len(self.shares)
        self.shares.append(share_of_child(self.seed, child, self.shares[int(candidate["text"])]))
        self.rounds[-1]["child"] = child
        return {name: str(child) for name in components_to_update}

    def on_iteration_start(self, event):
        self.texts = [int(candidate["text"]) for candidate in event["state"].program_candidates]

    def note_fronts(self, fronts):
        left = sorted(set().union(*fronts.values()))
        self.leads = {self.texts[one]: sum(one in front for front in fronts.values()) for one in left}

    def on_candidate_selected(self, event):
        parent = int(event["candidate"]["text"])
        self.rounds.append({"parent": parent, "leads": self.leads, "child": None, "accepted": False})

    def on_minibatch_sampled(self, event):
        self.rounds[-1]["minibatch"] = list(event["minibatch_ids"])

    def on_candidate_accepted(self, event):
        self.rounds[-1]["accepted"] = True


def record(seed):
    run = Run(seed)

    def noting(*args, **kwargs):
        fronts = without_dominated(*args, **kwargs)
        run.note_fronts(fronts)
        return fronts

    gepa_utils.remove_dominated_programs = noting
    result = gepa.optimize(
        seed_candidate={"text": "0"},
        trainset=TRAIN,
        valset=VALIDATION,
        adapter=run,
        reflection_minibatch_size=MINIBATCH,
        max_metric_calls=BUDGET,
        callbacks=[run],
        seed=seed,
    )
    candidates = range(len(run.shares))
    return {
        "train": [bits(run.passes(one, row) for row in TRAIN) for one in candidates],
        "validation": [bits(run.passes(one, row) for row in VALIDATION) for one in candidates],
        "rounds": run.rounds,
        "best": int(result.best_candidate["text"]),
        "evaluations": result.total_metric_calls,
    }


without_dominated = gepa_utils.remove_dominated_programs
settings = {"minibatch": MINIBATCH, "budget": BUDGET}
write({"program": "gepa 0.1.4", "settings": settings, "runs": [record(seed) for seed in (11, 12, 13)]}, sys.argv[1])
