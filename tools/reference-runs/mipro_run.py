"""Records what MIPROv2 decides: python mipro_run.py TARGET, with dspy==3.4.1 and optuna==5.0.0."""

import logging
import re
import sys
from types import SimpleNamespace

import dspy
import numpy as np
import optuna
from dspy.teleprompt import mipro_optimizer_v2, utils

from stand_in import bits, passes, write

TRAIN = [f"train {row}" for row in range(16)]
VALIDATION = [f"validation {row}" for row in range(60)]
PROGRAM = "dspy 3.4.1, optuna 5.0.0"
SHORT, LONG = (12, 42, 43), (1, 2, 3)
SETS, INSTRUCTIONS, BATCH, EVERY = 10, 6, 20, 5


class StandInModel(dspy.BaseLM):
    """Answers by instruction and demonstrations; instructions are numbers."""

    # The program works with copies of a model.
    written = 0

    def __init__(self, seed):
        super().__init__(model="stand-in", cache=False)
        self.seed = seed

    def forward(self, prompt=None, messages=None, **kwargs):
        asked = messages[-1]["content"]
        fields = re.findall(r"`\[\[ ## (\w+) ## \]\]`", asked[asked.rindex("Respond with") :])
        said = "\n\n".join(f"[[ ## {field} ## ]]\n{self.say(field, messages)}" for field in fields)
        message = SimpleNamespace(content=said, role="assistant")
        choice = SimpleNamespace(message=message, finish_reason="stop", index=0)
        return SimpleNamespace(choices=[choice], usage={}, model="stand-in")

    def say(self, field, messages):
        if field == "proposed_instruction":
            StandInModel.written += 1
            return f"Way {StandInModel.written}"
        if field != "answer":
            return "Nothing is known." if field != "completed" else ""
        instruction = int(re.search(r"Way (\d+)", messages[0]["content"]).group(1))
        *shown, row = re.findall(r"(?:train|validation) \d+", " ".join(one["content"] for one in messages[1:]))
        return "yes" if self.passes(instruction, shown, row) else "no"

    def passes(self, instruction, shown, row):
        cell = f"{instruction} {' '.join(shown)}"
        share = 0.3 + 0.4 * (sum(map(ord, f"{self.seed}{cell}")) % 17) / 16
        return passes(self.seed, cell, row, share)


def record(seed, trials):
    batches, highest, kept = [], [], {}

    def batch_of(*args):
        batch = draw_batch(*args)
        batches.append([VALIDATION.index(example.question) for example in batch])
        return batch

    def acquire(self, samples, below, above):
        cells = [(one, other) for one in range(INSTRUCTIONS) for other in range(SETS)]
        columns = {
            name: np.array([cell[name.endswith("demos")] for cell in cells]) for name in samples
        }
        values = acquisition(self, columns, below, above)
        highest.append([list(cell) for cell, value in zip(cells, values) if value > max(values) - 1e-9])
        return acquisition(self, samples, below, above)

    def create_study(**kwargs):
        kept["study"] = study_of(**kwargs)
        return kept["study"]

    def bootstrap(self, *args, **kwargs):
        kept["sets"] = bootstrapped(self, *args, **kwargs)
        return kept["sets"]

    def propose(self, *args, **kwargs):
        kept["instructions"] = proposed(self, *args, **kwargs)
        return kept["instructions"]

    utils.create_minibatch = batch_of
    optuna.samplers.TPESampler._compute_acquisition_func = acquire
    optuna.create_study = create_study
    mipro_optimizer_v2.MIPROv2._bootstrap_fewshot_examples = bootstrap
    mipro_optimizer_v2.MIPROv2._propose_instructions = propose
    StandInModel.written = 0
    model = StandInModel(seed)
    dspy.configure(lm=model)
    examples = lambda rows: [dspy.Example(question=row, answer="yes").with_inputs("question") for row in rows]
    optimizer = mipro_optimizer_v2.MIPROv2(
        metric=lambda example, prediction, trace=None: prediction.answer == example.answer,
        auto=None,
        num_candidates=SETS,
        num_threads=1,
        seed=seed,
    )
    optimizer.num_instruct_candidates = INSTRUCTIONS
    best = optimizer.compile(
        dspy.Predict(dspy.Signature("question -> answer", "Way 0")),
        trainset=examples(TRAIN),
        valset=examples(VALIDATION),
        num_trials=trials,
        minibatch_size=BATCH,
        minibatch_full_eval_steps=EVERY,
    )
    ways = [int(one.removeprefix("Way ")) for one in kept["instructions"][0]]
    sets = [[demo.question for demo in one] for one in kept["sets"][0]]
    cell_of = lambda trial: [trial.params["0_predictor_instruction"], trial.params["0_predictor_demos"]]
    return {
        "scores": {
            f"{one},{other}": bits(model.passes(way, shown, row) for row in VALIDATION)
            for one, way in enumerate(ways)
            for other, shown in enumerate(sets)
        },
        "trials": [{"cell": cell_of(trial), "score": trial.value} for trial in kept["study"].trials],
        "batches": batches,
        "highest": highest,
        "best": [ways.index(int(best.signature.instructions.removeprefix("Way "))), sets.index([demo.question for demo in best.demos])],
    }


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    draw_batch = utils.create_minibatch
    acquisition = optuna.samplers.TPESampler._compute_acquisition_func
    study_of = optuna.create_study
    bootstrapped = mipro_optimizer_v2.MIPROv2._bootstrap_fewshot_examples
    proposed = mipro_optimizer_v2.MIPROv2._propose_instructions
    settings = {
        "instructions": INSTRUCTIONS,
        "sets": SETS,
        "batch": BATCH,
        "every": EVERY,
    }
    # Short runs in which no pair comes twice, and longer ones for the estimator alone.
    runs = [record(seed, 10) for seed in SHORT]
    longer = [record(seed, 20) for seed in LONG]
    estimates = [{key: run[key] for key in ("trials", "highest")} for run in longer]
    write({"program": PROGRAM, "settings": settings, "runs": runs, "estimates": estimates}, sys.argv[1])
